// The word lists of data/lexicon are part of the program, as the weights files are.
#include "models.h"

#include <string.h>

static const unsigned char fr_nouns[] = {
#embed "../../data/lexicon/fr/nouns.tsv"
};
static const unsigned char fr_function_words[] = {
#embed "../../data/lexicon/fr/function-words.tsv"
};
static const unsigned char fr_argument_words[] = {
#embed "../../data/lexicon/fr/argument-words.tsv"
};

static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t size;
} lexicons[] = {
    {"fr/nouns", fr_nouns, sizeof fr_nouns},
    {"fr/function-words", fr_function_words, sizeof fr_function_words},
    {"fr/argument-words", fr_argument_words, sizeof fr_argument_words},
};

const unsigned char *geomap_lexicon(const char *name, size_t *size) {
  for (size_t i = 0; i < sizeof lexicons / sizeof *lexicons; i++)
    if (strcmp(lexicons[i].name, name) == 0) {
      *size = lexicons[i].size;
      return lexicons[i].bytes;
    }
  *size = 0;
  return NULL;
}
