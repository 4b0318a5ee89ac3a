#ifndef GEOMAP_MODELS_H
#define GEOMAP_MODELS_H

#include <stddef.h>

/// The bytes of a weights file under `models/`, as they were when the program was built.
///
/// `name` is its path there without the ending, "fr/toponyms"; NULL and a size of 0 for no such file.
const unsigned char *geomap_model(const char *name, size_t *size);

/// The name of a file by its number from 0; NULL behind the last.
const char *geomap_model_name(size_t number);

/// The bytes of a word list under `data/lexicon/` by its path there without the ending: "fr/nouns".
const unsigned char *geomap_lexicon(const char *name, size_t *size);

#endif
