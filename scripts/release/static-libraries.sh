#!/usr/bin/env bash
# Prints what makes swift build link libgumbo and libexpat into the program, where their archives are. That is a folder
# with nothing but these, looked through before the others.
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly folder=.build/static-libraries
rm -rf "$folder"
for name in gumbo expat; do
  archive=$(pkg-config --variable=libdir "$name" 2>/dev/null)/lib$name.a || continue
  [ -e "$archive" ] || continue
  mkdir -p "$folder"
  ln -s "$archive" "$folder/lib$name.a"
done
if [ -d "$folder" ]; then printf -- '-Xlinker -L%s\n' "$PWD/$folder"; fi
