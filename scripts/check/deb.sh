#!/usr/bin/env bash
# Installs the package in a Debian 12 that has nothing but its base, and maps a report there as a plain user. Does the
# package name all that it needs? Then takes it away again.
#
#   scripts/check/deb.sh [FOLDER]     after make deb; default: out. Needs root; about 350 MB in TMPDIR while it runs.
set -euo pipefail
cd "$(dirname "$0")/../.."

fail() {
  printf 'geomap: %s\n' "$@" >&2
  exit 1
}

[ "$(id -u)" -eq 0 ] || fail "debootstrap and chroot need root"
shopt -s nullglob
packages=("${1:-out}"/geomap_*.deb)
[ ${#packages[@]} -eq 1 ] || fail "${#packages[@]} packages in ${1:-out}, and one was expected; run make deb"
readonly package=${packages[0]}

# Rules for uploads to Debian itself: that it closes a bug, and that no library of Debian is inside, as libexpat is here.
lintian --allow-root --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs,embedded-library "$package"

. scripts/common/debian.sh
began=$SECONDS
make_debian bookworm || fail "debootstrap failed"
printf 'a clean Debian 12 in %d s: %d packages, no libproj25: ' $((SECONDS - began)) \
  "$(chroot "$root" dpkg-query -W | wc -l)"
if chroot "$root" dpkg-query -W libproj25 >/dev/null 2>&1; then fail "libproj25 is there"; else printf 'right\n'; fi

if [ -f /etc/resolv.conf ]; then cp -L /etc/resolv.conf "$root/etc/resolv.conf"; fi
for file in /etc/apt/apt.conf.d/*proxy* /etc/apt/apt.conf; do
  if [ -f "$file" ]; then cp "$file" "$root/etc/apt/apt.conf.d/"; fi
done
# No service of a package starts in here.
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod +x "$root/usr/sbin/policy-rc.d"
cp "$package" "$root/tmp/geomap.deb"
mount -t proc proc "$root/proc" 2>/dev/null || true

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }
as_user() { inside setpriv --reuid=1000 --regid=1000 --clear-groups env HOME=/home/reader "$@"; }

inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends /tmp/geomap.deb >"$scratch/install.log" 2>&1 || {
  tail -n 5 "$scratch/install.log"
  fail "the package does not install"
}
inside useradd --uid 1000 --create-home reader

as_user sh -c 'cd && geomap map /usr/share/doc/geomap/examples/*.txt -o events.geojson && ls events*.geojson' ||
  fail "the installed tool does not map the examples"
cp "$root"/home/reader/events.geojson "$scratch/events.geojson"
# The same as from the folder where it was built: data and libproj alike.
.build/stage/bin/geomap map examples/*.txt -o "$scratch/here/events.geojson"
for file in events events-distances events-uncertainty; do
  cmp "$root/home/reader/$file.geojson" "$scratch/here/$file.geojson" || fail "$file.geojson differs"
done
features=$(grep -c '"type":"Feature"' "$scratch/events.geojson")
[ "$features" -gt 0 ] || fail "there is no event in the map"
status=0
as_user geomap check /usr/share/doc/geomap/examples/sahel-menaka.txt >"$scratch/check.txt" || status=$?
if [ "$status" -ne 0 ] || ! grep -q consistent "$scratch/check.txt"; then fail "geomap check ends with $status"; fi
for file in man/man1/geomap-map.1.gz bash-completion/completions/geomap zsh/vendor-completions/_geomap \
  fish/vendor_completions.d/geomap.fish doc/geomap/copyright geomap/gazetteer.csv; do
  [ -s "$root/usr/share/$file" ] || fail "/usr/share/$file is not there"
done

inside dpkg -L geomap | sort >"$scratch/files.txt"
inside apt-get purge -y -qq geomap >/dev/null 2>&1
while IFS= read -r file; do
  [ ! -f "$root$file" ] || fail "purging leaves $file"
done <"$scratch/files.txt"
printf '%s: installed, %d events mapped, the same files as here, purged; %d s\n' \
  "$(basename "$package")" "$features" $((SECONDS - began))
