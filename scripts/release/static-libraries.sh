#!/usr/bin/env bash
# Prints the variable that makes swift build link libgumbo, libexpat and SQLite into the program, where their archives are.
#
#   env $(scripts/release/static-libraries.sh) swift build
#
# swift build asks pkg-config's files how a library is linked: these here name the archive. Nothing is printed where
# there is none.
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly folder=.build/static-libraries
rm -rf "$folder"
for name in gumbo expat sqlite3; do
  archive=$(pkg-config --variable=libdir "$name" 2>/dev/null)/lib$name.a || continue
  [ -e "$archive" ] || continue
  mkdir -p "$folder"
  {
    printf 'Name: %s\nDescription: %s in the program\n' "$name" "$name"
    printf 'Version: %s\n' "$(pkg-config --modversion "$name")"
    printf 'Cflags: %s\nLibs: -L%s -l:lib%s.a -lm\n' "$(pkg-config --cflags "$name")" "$(dirname "$archive")" "$name"
  } >"$folder/$name.pc"
done
if [ -d "$folder" ]; then printf 'PKG_CONFIG_PATH=%s%s\n' "$PWD/$folder" "${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}"; fi
