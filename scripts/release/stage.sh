#!/usr/bin/env bash
# Lays out everything that an installed geomap consists of, as it will lie under PREFIX. That is the program without its
# symbols, data, schemas, manual pages, completions, documents, examples.
#
#   scripts/release/stage.sh [FOLDER [PROGRAM]]     default: .build/stage, and .build/release/geomap of make release
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly stage=${1:-.build/stage}
readonly geomap=${2:-.build/release/geomap}
[ -x "$geomap" ] || {
  printf 'geomap: %s is not built yet; run make release, or make static\n' "$geomap" >&2
  exit 1
}
scripts/install-dependencies.sh stage
umask 022
rm -rf "$stage"

# put FOLDER FILE…: copies files to where they will lie.
put() {
  local folder=$1
  shift
  install -d "$stage/$folder"
  install -m 644 "$@" "$stage/$folder/"
}

install -d "$stage/bin"
install -m 755 "$geomap" "$stage/bin/geomap"
# A quarter of the file is names for a debugger. Without strip it is only larger.
if command -v strip >/dev/null 2>&1; then strip --strip-unneeded "$stage/bin/geomap"; fi

mapfile -d '' data < <(find data -maxdepth 1 -type f ! -name '*.gaz' -print0 | sort -z)
put share/geomap "${data[@]}"
put share/geomap/schemas Schemas/*.json
put share/doc/geomap README.md CHANGELOG.md LICENSE
put share/doc/geomap/examples examples/*.txt

scripts/release/manual.py "$stage/bin/geomap" "$stage/share/man/man1"

# The folders are those that the shells look in under /usr and /usr/local.
completions() {
  install -d "$stage/$(dirname "$2")"
  "$stage/bin/geomap" --generate-completion-script "$1" >"$stage/$2"
}
completions bash share/bash-completion/completions/geomap
completions zsh share/zsh/site-functions/_geomap
# bash reads it into itself and needs no first line that names a program.
sed -i '1{/^#!/d}' "$stage/share/bash-completion/completions/geomap"
completions fish share/fish/vendor_completions.d/geomap.fish
find "$stage/share" -type f -exec chmod 644 {} +
