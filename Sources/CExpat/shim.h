// The parser of XML.
#include <expat.h>
