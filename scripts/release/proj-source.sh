#!/usr/bin/env bash
# Brings the few files of PROJ's source that the static program is made of, each as proj-geodesics.lock pins it.
#
#   scripts/release/proj-source.sh FOLDER     what is there already and right is not fetched again
#   GEOMAP_PROJ_SOURCE=FILE                   takes the archive from there; it must be the pinned one
#
# The archive comes from the mirror that apt uses on this machine, else from Debian's own, else from PROJ's site.
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly lock=$PWD/scripts/release/proj-geodesics.lock
[ $# -eq 1 ] || {
  printf 'geomap: say: proj-source.sh FOLDER\n' >&2
  exit 1
}
readonly folder=$1
mkdir -p "$folder"
IFS=$'\t' read -r _ version archive digest < <(grep '^source' "$lock")

# The pinned files as sha256sum reads them.
pins() { awk -F '\t' '$1 == "file" { n = split($2, part, "/"); print $3 "  " part[n] }' "$lock"; }
is_right() { (cd "$folder" && pins | sha256sum --check --status 2>/dev/null); }
is_archive() { printf '%s  %s\n' "$digest" "$1" | sha256sum --check --status 2>/dev/null; }

# fetch URL FILE: by apt's own downloader, which knows its proxies, else by curl.
fetch() {
  local helper=/usr/lib/apt/apt-helper
  if [ -x "$helper" ] && "$helper" download-file "$1" "$2" "SHA256:$digest" >/dev/null 2>&1; then return; fi
  command -v curl >/dev/null 2>&1 && curl --fail --silent --location --max-time 120 --output "$2" "$1"
}

if is_right; then exit; fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -n "${GEOMAP_PROJ_SOURCE:-}" ]; then
  cp "$GEOMAP_PROJ_SOURCE" "$work/proj.tar.gz"
else
  # shellcheck disable=SC2016  # apt-get reads $(SITE) itself
  mapfile -t mirrors < <(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 2>/dev/null |
    grep '/debian$' | sort -u)
  urls=()
  for mirror in "${mirrors[@]}" http://deb.debian.org/debian; do urls+=("$mirror/$archive"); done
  urls+=("https://download.osgeo.org/proj/proj-$version.tar.gz")
  for url in "${urls[@]}"; do
    if fetch "$url" "$work/proj.tar.gz" && is_archive "$work/proj.tar.gz"; then break; fi
    rm -f "$work/proj.tar.gz"
  done
fi
is_archive "$work/proj.tar.gz" || {
  printf 'geomap: the source of PROJ %s, with the sha256 of %s, is not to be had; tried\n' "$version" "$lock" >&2
  printf '  %s\n' "${GEOMAP_PROJ_SOURCE:-${urls[@]}}" >&2
  exit 1
}
while IFS=$'\t' read -r kind file _; do
  [ "$kind" != file ] || tar -xzOf "$work/proj.tar.gz" "proj-$version/$file" >"$folder/${file##*/}"
done <"$lock"
is_right || {
  printf 'geomap: the archive of PROJ has other files than %s says\n' "$lock" >&2
  exit 1
}
