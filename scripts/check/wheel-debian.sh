#!/usr/bin/env bash
# Installs the wheel in a Debian 11 that has Python and nothing else, older than the system it was built on, and runs its tests.
#
#   scripts/check/wheel-debian.sh [FOLDER [RELEASE]]     after make wheel; default: out bullseye. Needs root, 350 MB in TMPDIR
set -euo pipefail
cd "$(dirname "$0")/../.."

fail() {
  printf 'wheel: %s\n' "$@" >&2
  exit 1
}

[ "$(id -u)" -eq 0 ] || fail "debootstrap and chroot need root"
scripts/install-dependencies.sh python
shopt -s nullglob
wheels=("${1:-out}"/geomap-*.whl)
[ ${#wheels[@]} -eq 1 ] || fail "${#wheels[@]} wheels in ${1:-out}, and one was expected; run make wheel"

. scripts/common/debian.sh
make_debian "${2:-bullseye}" --include=python3-venv || fail "debootstrap failed"
mount -t proc proc "$root/proc" 2>/dev/null || true
cp "${wheels[0]}" python/tests/test_geomap.py "$root/tmp/"

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 "$@"; }
inside python3 -m venv /opt/geomap
inside /opt/geomap/bin/pip install --quiet --no-index "/tmp/$(basename "${wheels[0]}")" 2>"$scratch/log" ||
  fail "pip refuses it: $(cat "$scratch/log")"
inside /opt/geomap/bin/geomap lookup Kidal | grep -q Kidal || fail "the command finds no place"
inside /opt/geomap/bin/python /tmp/test_geomap.py 2>"$scratch/log" || fail "$(cat "$scratch/log")"
printf 'Debian %s, %s, %s: %s\n' "$(cat "$root/etc/debian_version")" "$(inside python3 --version)" \
  "$(inside /opt/geomap/bin/pip --version | cut -d ' ' -f 1,2)" "$(grep '^Ran\|^OK' "$scratch/log" | tr '\n' ' ')"
