#!/usr/bin/env bash
# Lays out the static program with its data, manual pages, completions and the licences of all that is linked into it.
#
#   scripts/release/stage-static.sh     after make static; writes .build-static/stage
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly stage=.build-static/stage
readonly doc=$stage/share/doc/geomap
readonly licences=$doc/licences

fail() {
  printf 'geomap: %s\n' "$@" >&2
  exit 1
}

scripts/release/stage.sh "$stage" .build-static/geomap
umask 022
rm "$doc/LICENSE"
install -m 644 packaging/debian/copyright "$doc/copyright"
install -m 644 packaging/static/README.md "$doc/licences.md"
mkdir "$licences"

# licence NAME FILE…: the first of the files that is there.
licence() {
  local name=$1 file
  shift
  for file in "$@"; do
    [ ! -f "$file" ] || { install -m 644 "$file" "$licences/$name.txt" && return; }
  done
  fail "there is no licence of $name: $*"
}
# The package of Debian that an archive of the C compiler is from.
copyright_of() {
  local package
  package=$(dpkg-query --search "$(realpath "$("${CC:-cc}" -print-file-name="$1")")" | cut -d : -f 1) ||
    fail "no package of Debian has $1"
  printf '/usr/share/doc/%s/copyright' "$package"
}
toolchain=$(dirname "$(dirname "$(readlink -f "$(command -v swiftc)")")")

licence geomap LICENSE
licence proj .build-static/proj/COPYING
licence gumbo /usr/share/doc/libgumbo-dev/copyright
licence expat /usr/share/doc/libexpat1-dev/copyright
licence sqlite /usr/share/doc/libsqlite3-dev/copyright
licence glibc "$(copyright_of libc.a)"
licence libstdc++ "$(copyright_of libstdc++.a)"
licence swift "$toolchain/share/swift/LICENSE.txt" "$toolchain/share/doc/swift/LICENSE.txt"
licence swift-argument-parser .build/checkouts/swift-argument-parser/LICENSE.txt
# What Debian's files refer to by its path.
for name in Apache-2.0 GPL-3 LGPL-2.1 CC0-1.0; do licence "$name" "/usr/share/common-licenses/$name"; done
