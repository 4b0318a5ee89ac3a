// geodesic.h alone: pure functions over a const struct. proj.h is left out on purpose, because
// proj_create opens proj.db, which costs 8 ms at start and which nothing here needs.
#include <geodesic.h>
