# Sourced by the scripts that run the built tool: sets `geomap`, and ends them where it is not built.
# shellcheck shell=bash
geomap=${GEOMAP:-.build/release/geomap}
[ -x "$geomap" ] || {
  printf 'geomap: %s is not built yet; run make\n' "$geomap" >&2
  exit 1
}
