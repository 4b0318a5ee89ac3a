// Logistic models over sparse and dense features, fitted by stochastic gradients with steps of AdaGrad.
//
// One thread, a fixed order and no contraction of floating-point operations: the same bytes each time.
//
// > Reference: J. Duchi, E. Hazan, Y. Singer, "Adaptive Subgradient Methods", JMLR 12 (2011), pp. 2121–2159.
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Columns of a row of weights: classes, rounded up so that a row is whole vectors.
#define WIDTH 32

static uint64_t state;
static uint64_t next_random(void) {
  state ^= state << 13;
  state ^= state >> 7;
  return state ^= state << 17;
}

static void score(const int32_t *index, int64_t count, const float *dense, int64_t denses, const float *weights,
                  int64_t sparses, float *sums) {
  memcpy(sums, weights + (sparses + denses) * WIDTH, sizeof(float) * WIDTH);
  for (int64_t i = 0; i < count; i++) {
    const float *row = weights + (int64_t)index[i] * WIDTH;
    for (int c = 0; c < WIDTH; c++) sums[c] += row[c];
  }
  for (int64_t i = 0; i < denses; i++) {
    const float *row = weights + (sparses + i) * WIDTH, value = dense[i];
    if (value != 0)
      for (int c = 0; c < WIDTH; c++) sums[c] += value * row[c];
  }
}

/// Fits weights of (sparses + denses + 1) rows; the last row is the bias. `targets` has `classes` columns a row.
/// `softmax` of the classes, or a logistic of each. `decay` is the L2 penalty of a whole weight, spread over its uses.
void fit(int64_t rows, const int64_t *ends, const int32_t *index, int64_t sparses, const float *dense, int64_t denses,
         const float *targets, const float *importance, int32_t classes, int32_t softmax, float decay, float decay_dense,
         float rate, int32_t epochs, float *weights) {
  int64_t all = sparses + denses + 1;
  float *squares = malloc(sizeof(float) * all * WIDTH), *mean = calloc(all * WIDTH, sizeof(float));
  int64_t *uses = calloc(sparses, sizeof(int64_t)), *order = malloc(sizeof(int64_t) * rows);
  for (int64_t i = 0; i < all * WIDTH; i++) squares[i] = 1e-2f;
  for (int64_t i = 0; i < rows; i++) order[i] = i;
  for (int64_t i = ends[0]; i < ends[rows]; i++) uses[index[i]]++;
  state = 0x9E3779B97F4A7C15;
  for (int epoch = 0; epoch < epochs; epoch++) {
    for (int64_t i = rows - 1; i > 0; i--) {
      int64_t j = (int64_t)(next_random() % (uint64_t)(i + 1)), swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
    for (int64_t o = 0; o < rows; o++) {
      int64_t r = order[o], first = ends[r], count = ends[r + 1] - first;
      float sums[WIDTH], slope[WIDTH] = {0};
      score(index + first, count, dense + r * denses, denses, weights, sparses, sums);
      if (softmax) {
        float most = sums[0], total = 0;
        for (int c = 1; c < classes; c++) most = sums[c] > most ? sums[c] : most;
        for (int c = 0; c < classes; c++) total += sums[c] = expf(sums[c] - most);
        for (int c = 0; c < classes; c++) slope[c] = (sums[c] / total - targets[r * classes + c]) * importance[r];
      } else {
        for (int c = 0; c < classes; c++)
          slope[c] = (1 / (1 + expf(-sums[c])) - targets[r * classes + c]) * importance[r];
      }
      for (int64_t i = first; i < first + count; i++) {
        float *row = weights + (int64_t)index[i] * WIDTH, *square = squares + (int64_t)index[i] * WIDTH;
        float share = decay / (float)uses[index[i]];
        for (int c = 0; c < WIDTH; c++) {
          float g = slope[c] + share * row[c];
          square[c] += g * g;
          row[c] -= rate * g / sqrtf(square[c]);
        }
      }
      for (int64_t i = 0; i <= denses; i++) {
        float value = i < denses ? dense[r * denses + i] : 1;
        if (value == 0) continue;
        float *row = weights + (sparses + i) * WIDTH, *square = squares + (sparses + i) * WIDTH;
        float share = i < denses ? decay_dense / (float)rows : 0;
        for (int c = 0; c < WIDTH; c++) {
          float g = slope[c] * value + share * row[c];
          square[c] += g * g;
          row[c] -= rate * g / sqrtf(square[c]);
        }
      }
    }
    // The mean of the last half of the epochs.
    if (epoch >= epochs / 2)
      for (int64_t i = 0; i < all * WIDTH; i++) mean[i] += weights[i] / (float)(epochs - epochs / 2);
  }
  memcpy(weights, mean, sizeof(float) * all * WIDTH);
  free(squares);
  free(mean);
  free(uses);
  free(order);
}

/// Writes the sums of every row, WIDTH of each.
void apply(int64_t rows, const int64_t *ends, const int32_t *index, int64_t sparses, const float *dense, int64_t denses,
           const float *weights, float *sums) {
  for (int64_t r = 0; r < rows; r++)
    score(index + ends[r], ends[r + 1] - ends[r], dense + r * denses, denses, weights, sparses, sums + r * WIDTH);
}
