#!/usr/bin/env bash
# Holds the static program against the ordinary one. Does it need no library, run in an empty chroot, give the same bytes in
# every format, and start faster? Is the archive of `make dist` whole?
#
#   scripts/check/static.sh [FOLDER]     after make dist; default: out, where the archive is
#
# The chroot needs root, or a system that lends it to a plain user (unshare).
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly ordinary=.build/release/geomap
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
unset GEOMAP_GAZETTEER XDG_DATA_HOME XDG_DATA_DIRS
export HOME=$scratch/home XDG_CACHE_HOME=$scratch/cache

fail() {
  printf 'static: %s\n' "$@" >&2
  exit 1
}

shopt -s nullglob
archives=("${1:-out}"/geomap-*-linux-*.tar.xz)
[ ${#archives[@]} -eq 1 ] || fail "${#archives[@]} archives in ${1:-out}, and one was expected; run make dist"
mkdir "$scratch/root"
tar -xJf "${archives[0]}" -C "$scratch/root"
name=$(basename "${archives[0]}" .tar.xz)
readonly unpacked=$scratch/root/$name static=$scratch/root/$name/bin/geomap

# 1. No interpreter, no library.
if readelf --program-headers --dynamic "$static" | grep -E 'INTERP|NEEDED'; then fail "it needs libraries"; fi
ldd "$static" >"$scratch/ldd" 2>&1 && fail "ldd finds libraries: $(cat "$scratch/ldd")"
for file in share/geomap/gazetteer.csv share/man/man1/geomap-map.1 share/doc/geomap/licences/proj.txt \
  share/doc/geomap/licences/glibc.txt share/bash-completion/completions/geomap share/doc/geomap/copyright; do
  [ -s "$unpacked/$file" ] || fail "$file is not in the archive"
done

# 2. The same bytes as the ordinary program. $1 is the program, $2 the folder for what it writes.
every_format() {
  local geomap=$1 out=$2 format status
  mkdir -p "$out"
  "$geomap" map examples/*.txt -o "$out/events.geojson" --qgis --preview "$out/preview.html"
  "$geomap" map examples/puits/*.txt -o "$out/well.geojson"
  for format in geojson geojsonl csv csv-excel acled-csv ucdp-csv kml; do
    "$geomap" map examples/*.txt --format "$format" --precision 9 >"$out/map.$format"
  done
  for format in table jsonl markdown geojson; do
    status=0
    "$geomap" check examples/*.txt --format "$format" >"$out/check.$format" || status=$?
    [ "$status" -eq 1 ] || fail "check --format $format ends with $status: one of the examples states a false distance"
  done
  "$geomap" places examples/*.txt >"$out/places"
  "$geomap" mentions examples/*.txt >"$out/mentions"
  "$geomap" lookup Kidal --near Gao --format jsonl >"$out/lookup"
  "$geomap" distance -1.68,29.22 Gao >"$out/distance"
  "$geomap" map --input html "$scratch/page.html" >"$out/page.geojson"
  "$geomap" map --input feed "$scratch/feed.xml" >"$out/feed.geojson"
}
# A page and a feed, so that libgumbo and libexpat are asked too.
report=$(sed '1,/^$/d' examples/kivu-sake.txt)
printf '<!doctype html><title>Kivu</title><article><p>%s</p></article>' "$report" >"$scratch/page.html"
printf '<rss version="2.0"><channel><title>Kivu</title><item><guid>1</guid><description>%s</description></item></channel></rss>' \
  "$report" >"$scratch/feed.xml"
every_format "$ordinary" "$scratch/ordinary" 2>"$scratch/ordinary.log"
every_format "$static" "$scratch/static" 2>"$scratch/static.log"
diff -r "$scratch/ordinary" "$scratch/static" || fail "the bytes are not those of $ordinary"
grep -q '"type":"Feature"' "$scratch/static/feed.geojson" || fail "no event of a feed"
files=$(find "$scratch/static" -type f | wc -l)

# 3. In an empty chroot, without /proc, /dev and /tmp: nothing but what was unpacked.
inside() {
  if [ "$(id -u)" -eq 0 ]; then
    chroot "$scratch/root" "$@"
  else
    unshare --user --map-root-user --root="$scratch/root" "$@"
  fi
}
mkdir "$scratch/root/reports"
cp examples/*.txt "$scratch/root/reports/"
# `env` is not in there.
(
  unset HOME XDG_CACHE_HOME
  inside "/$name/bin/geomap" map --format geojsonl --precision 9 /reports >"$scratch/chroot.geojsonl" 2>"$scratch/chroot.log"
) || fail "in an empty chroot it ends with $?: $(cat "$scratch/chroot.log")"
cmp "$scratch/static/map.geojsonl" "$scratch/chroot.geojsonl" || fail "in an empty chroot the bytes differ"
inside "/$name/bin/geomap" lookup Kidal >"$scratch/lookup" || fail "lookup fails in an empty chroot"

# 4. The start, as a ratio: a machine under load slows both.
scripts/check/start_ratio.py "$static" "$ordinary" --most 0.6

printf '%s: %d files the same, an empty chroot, no library\n' "$name" "$files"
