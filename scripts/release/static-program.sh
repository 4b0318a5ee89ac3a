#!/usr/bin/env bash
# Links a geomap that needs no shared library: the objects of the release build, PROJ's geodesics, and archives.
#
#   scripts/release/static-program.sh     after make release; writes .build-static/geomap
#
# Only the link differs from the release build. Its objects hold where PROJ's header is the pinned one; elsewhere they
# are compiled anew, against the pinned one, in .build-static.
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly scratch=.build-static
readonly proj=$scratch/proj libraries=$scratch/libraries program=$scratch/geomap

fail() {
  printf 'geomap: %s\n' "$@" >&2
  exit 1
}

scripts/install-dependencies.sh build static
scripts/release/proj-source.sh "$proj"

# The compiler that the C of the package is compiled by.
compiler=$(dirname "$(readlink -f "$(command -v swiftc)")")/clang
[ -x "$compiler" ] || compiler=cc
mkdir -p "$libraries"
"$compiler" -O2 -g -I "$proj" -c "$proj/geodesic.c" -o "$libraries/geodesic.o"
rm -f "$libraries/libproj.a"
ar rcsD "$libraries/libproj.a" "$libraries/geodesic.o"
"$compiler" -O2 -Wall -Werror -c packaging/static/without-proc.c -o "$libraries/without-proc.o"

# The archives alone in a folder, so that no shared library beside them can be meant.
for name in gumbo expat sqlite3; do
  archive=$(pkg-config --variable=libdir "$name")/lib$name.a
  [ -e "$archive" ] || fail "there is no $archive; Debian's libgumbo-dev, libexpat1-dev and libsqlite3-dev have them"
  cp "$archive" "$libraries/lib$name.a"
done

build=.build/release
if ! cmp -s "$proj/geodesic.h" "$(pkg-config --variable=includedir proj)/geodesic.h"; then
  printf 'geomap: libproj-dev has another geodesic.h than %s; compiling with the pinned one\n' "$proj" >&2
  for name in proj gumbo expat sqlite3; do
    printf 'Name: %s\nDescription: %s\nVersion: 0\nCflags: -I%s %s\nLibs: -L%s -l%s\n' "$name" "$name" \
      "$PWD/$proj" "$(pkg-config --cflags "$name")" "$PWD/$libraries" "$name" >"$libraries/$name.pc"
  done
  PKG_CONFIG_PATH=$PWD/$libraries swift build --scratch-path "$scratch" \
    --configuration release --static-swift-stdlib --product geomap
  build=$scratch/release
fi
readonly objects=$build/geomap.product/Objects.LinkFileList
[ -e "$objects" ] || fail "there are no objects in $build; run make release first"

# ld warns of functions that ask the C library's plug-ins for users and groups. Foundation has them; geomap calls none.
swiftc -static-executable -emit-executable -o "$program" "@$objects" \
  "$libraries/without-proc.o" -L "$libraries" "$libraries/libgumbo.a" "$libraries/libexpat.a" "$libraries/libsqlite3.a" \
  -Xlinker --gc-sections -Xlinker --defsym -Xlinker main=geomap_main >"$scratch/link.log" 2>&1 || {
  cat "$scratch/link.log" >&2
  fail "the link failed"
}
# A link that fell back to a shared library would still run here.
if readelf --program-headers --dynamic "$program" | grep -E 'INTERP|NEEDED'; then
  fail "$program needs shared libraries"
fi
stat --format 'geomap: %n, %s bytes before strip' "$program"
