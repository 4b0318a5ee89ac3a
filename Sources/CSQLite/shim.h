// The library that writes the files of a GeoPackage.
#include <sqlite3.h>
