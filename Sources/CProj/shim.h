// geodesic.h alone: pure functions over a const struct. proj.h is left out on purpose, because
// proj_create opens proj.db, which costs 8 ms at start and which nothing here needs.
#include <geodesic.h>
#include <math.h>

// libm's cosine, for an angle in degrees: Swift's standard library has none and Foundation is too much.
static inline double geomap_cosine(double degrees) {
  return cos(degrees * 3.14159265358979323846 / 180);
}
