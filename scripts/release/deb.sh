#!/usr/bin/env bash
# Makes a Debian package of what scripts/release/stage.sh laid out. The same source gives the same bytes: every time in it
# is SOURCE_DATE_EPOCH, else that of the last commit.
#
#   scripts/release/deb.sh [FOLDER]     after make stage; default: out. DEBFULLNAME and DEBEMAIL name the maintainer.
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly out=${1:-out} stage=.build/stage packaging=packaging/debian
[ -x "$stage/bin/geomap" ] || {
  printf 'geomap: nothing is laid out in %s; run make stage first\n' "$stage" >&2
  exit 1
}
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH
umask 022

version=$("$stage/bin/geomap" --version)-1
architecture=$(dpkg --print-architecture)
maintainer="${DEBFULLNAME:-The geomap authors} <${DEBEMAIL:-geomap@geomap.invalid}>"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
readonly root=$work/root
install -d "$root/usr" "$root/DEBIAN" "$work/debian"
cp -R "$stage/." "$root/usr/"

# Debian's places for what PREFIX has elsewhere.
install -d "$root/usr/share/zsh/vendor-completions"
mv "$root/usr/share/zsh/site-functions/_geomap" "$root/usr/share/zsh/vendor-completions/_geomap"
rmdir "$root/usr/share/zsh/site-functions"
readonly doc=$root/usr/share/doc/geomap
rm "$doc/LICENSE"
install -m 644 "$packaging/copyright" "$doc/copyright"
mv "$doc/CHANGELOG.md" "$doc/changelog"
{
  printf 'geomap (%s) unstable; urgency=medium\n\n' "$version"
  printf '  * The changes are in changelog.gz.\n\n'
  printf ' -- %s  %s\n' "$maintainer" "$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")"
} >"$doc/changelog.Debian"
gzip -9n "$doc/changelog" "$doc/changelog.Debian" "$root"/usr/share/man/man1/*.1

# What the program is linked to, with the least versions that have the symbols it uses.
touch "$work/debian/control"
depends=$(cd "$work" && dpkg-shlibdeps -O root/usr/bin/geomap | sed -n 's/^shlibs:Depends=//p')
case "$depends" in
  *libproj*) ;;
  *)
    printf 'geomap: dpkg-shlibdeps found no libproj in: %s\n' "$depends" >&2
    exit 1
    ;;
esac

size=$(du -sk --apparent-size "$root/usr" | cut -f 1)
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@MAINTAINER@/$maintainer/" \
  -e "s/@SIZE@/$size/" -e "s/@DEPENDS@/$depends/" "$packaging/control.in" >"$root/DEBIAN/control"
(cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
find "$root" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +

mkdir -p "$out"
rm -f "$out"/geomap_*.deb
dpkg-deb --root-owner-group --build "$root" "$out/geomap_${version}_$architecture.deb" >/dev/null
dpkg-deb --info "$out/geomap_${version}_$architecture.deb" | sed -n '/^ Package/,$p'
stat --format '%n: %s bytes' "$out/geomap_${version}_$architecture.deb"
