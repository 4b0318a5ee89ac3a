// The weights files are part of the program, so that one file is enough to run it and no start reads them.
#include "models.h"

#include <string.h>

static const _Alignas(16) unsigned char fr_toponyms[] = {
#embed "../../models/fr/toponyms.weights"
};
static const _Alignas(16) unsigned char fr_arguments[] = {
#embed "../../models/fr/arguments.weights"
};
static const _Alignas(16) unsigned char fr_claims[] = {
#embed "../../models/fr/claims.weights"
};
static const _Alignas(16) unsigned char en_toponyms[] = {
#embed "../../models/en/toponyms.weights"
};
static const _Alignas(16) unsigned char fr_words[] = {
#embed "../../models/fr/words.weights"
};
static const _Alignas(16) unsigned char fr_triggers[] = {
#embed "../../models/fr/triggers.weights"
};
static const _Alignas(16) unsigned char places[] = {
#embed "../../models/places.weights"
};

static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t size;
} models[] = {
    {"fr/toponyms", fr_toponyms, sizeof fr_toponyms},
    {"fr/arguments", fr_arguments, sizeof fr_arguments},
    {"fr/claims", fr_claims, sizeof fr_claims},
    {"en/toponyms", en_toponyms, sizeof en_toponyms},
    {"fr/words", fr_words, sizeof fr_words},
    {"fr/triggers", fr_triggers, sizeof fr_triggers},
    {"places", places, sizeof places},
};

const unsigned char *geomap_model(const char *name, size_t *size) {
  for (size_t i = 0; i < sizeof models / sizeof *models; i++)
    if (strcmp(models[i].name, name) == 0) {
      *size = models[i].size;
      return models[i].bytes;
    }
  *size = 0;
  return NULL;
}

const char *geomap_model_name(size_t number) {
  return number < sizeof models / sizeof *models ? models[number].name : NULL;
}
