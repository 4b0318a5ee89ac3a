#!/usr/bin/env bash
# Installs the wheel as people do, and uses it: pip into a clean environment, beside geopandas, uv as a tool. Do its tests, its types
# and the notebook hold, and does uninstalling leave nothing behind?
#
#   scripts/check/wheel.sh [FOLDER]     after make wheel; default: out
set -euo pipefail
cd "$(dirname "$0")/../.."
scripts/install-dependencies.sh python

# Above it something came in that does not belong there: the program has 14.4 MB of it, gazetteer and outlines 9.0.
readonly most_bytes=27000000
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
unset GEOMAP_GAZETTEER GEOMAP_PROGRAM XDG_DATA_HOME XDG_DATA_DIRS
export HOME=$scratch/home XDG_CACHE_HOME=$scratch/cache PYTHONDONTWRITEBYTECODE=1

fail() {
  printf 'wheel: %s\n' "$@" >&2
  exit 1
}

shopt -s nullglob
wheels=("${1:-out}"/geomap-*.whl)
[ ${#wheels[@]} -eq 1 ] || fail "${#wheels[@]} wheels in ${1:-out}, and one was expected; run make wheel"
readonly wheel=${wheels[0]} tools=.venv-python/bin
bytes=$(stat --format %s "$wheel")
[ "$bytes" -le "$most_bytes" ] || fail "it has $bytes bytes, and $most_bytes are the most"

# The tags in its name hold: it asks no library of any system.
shown=$("$tools/auditwheel" show "$wheel" 2>/dev/null)
case "$shown" in
  *'requires no external shared libraries'*) ;;
  *) fail "auditwheel finds libraries:" "$shown" ;;
esac
platform=$(sed -n 's/.*platform tag: *"\(.*\)".*/\1/p' <<<"$(tr -d '\n' <<<"$shown")")
case "$wheel" in *"-py3-none-"*"$platform"*) ;; *) fail "auditwheel says $platform, and the name does not" ;; esac

# 1. pip into an environment that has nothing else: no geopandas.
python3 -m venv "$scratch/clean"
find "$scratch/clean" ! -type d | sort >"$scratch/before"
"$scratch/clean/bin/pip" install --quiet --disable-pip-version-check --no-index "$wheel"
(cd "$scratch" && "$scratch/clean/bin/geomap" lookup Kidal --format jsonl) | grep -q '"country":"ML"' ||
  fail "the installed command finds no place"
"$scratch/clean/bin/python" python/tests/test_geomap.py 2>"$scratch/log" || fail "$(cat "$scratch/log")"
clean=$(grep '^Ran\|^OK' "$scratch/log" | tr '\n' ' ')
"$scratch/clean/bin/pip" uninstall --quiet --yes geomap
find "$scratch/clean" ! -type d | sort | diff "$scratch/before" - || fail "uninstalling leaves the above"

# 2. Beside geopandas: the tests again, types, the notebook.
"$tools/pip" install --quiet --disable-pip-version-check --no-index --no-deps --force-reinstall "$wheel"
"$tools/python" python/tests/test_geomap.py 2>"$scratch/log" || fail "$(cat "$scratch/log")"
(cd python && ../"$tools/mypy" --cache-dir "$scratch/mypy" src/geomap >"$scratch/log") || fail "$(cat "$scratch/log")"
cat >"$scratch/typed.py" <<'PYTHON'
import geomap

events: list[geomap.Feature] = geomap.read(["text"], dates="2024-03-19", frame=False)
geomap.read(["text"], dates=3)  # a day is no number
PYTHON
"$tools/mypy" --cache-dir "$scratch/mypy" --strict "$scratch/typed.py" >"$scratch/log" || true
grep -q 'typed.py:4: error: ' "$scratch/log" || fail "a wrong type is not told:" "$(cat "$scratch/log")"
grep -q 'Found 1 error' "$scratch/log" || fail "$(cat "$scratch/log")"
"$tools/python" scripts/check/notebook.py 2>"$scratch/log" || fail "$(cat "$scratch/log")"

# 3. uv, as a tool: the command is a link, and the data lie where it leads.
export UV_TOOL_DIR=$scratch/uv/tools UV_TOOL_BIN_DIR=$scratch/uv/bin UV_CACHE_DIR=$scratch/uv/cache UV_OFFLINE=1
"$tools/uv" tool install --quiet --no-index "$wheel"
(cd "$scratch" && "$scratch/uv/bin/geomap" lookup Kidal --format jsonl) | grep -q '"country":"ML"' ||
  fail "the command that uv installed finds no place"
"$tools/uv" tool uninstall --quiet geomap
[ ! -e "$scratch/uv/bin/geomap" ] || fail "uv uninstalls, and the command is still there"

printf '%s: %d bytes, %s; clean: %s\n' "$(basename "$wheel")" "$bytes" "$platform" "$clean"
