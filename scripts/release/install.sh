#!/usr/bin/env bash
# Puts what scripts/release/stage.sh laid out under a prefix, or takes away exactly that.
#
#   scripts/release/install.sh install PREFIX [DESTDIR]
#   scripts/release/install.sh uninstall PREFIX [DESTDIR]
#
# share/geomap/installed.txt lists the files and the folders that were made for them, so that a later version's
# uninstall takes away what this one put there, and no folder that others use.
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly stage=.build/stage
readonly list=share/geomap/installed.txt

fail() {
  printf 'geomap: %s\n' "$@" >&2
  exit 1
}

[ $# -ge 2 ] && [ $# -le 3 ] || fail "say: install.sh install|uninstall PREFIX [DESTDIR]"
readonly task=$1 root="${3:-}$2"
case "$2" in /*) ;; *) fail "PREFIX must begin with /, and is \"$2\"" ;; esac

# Takes away the listed files, then the listed folders that are empty by now.
uninstall() {
  [ -f "$root/$list" ] || fail "$root/$list is not there, so nothing is known to be installed under $root"
  local kind path
  while IFS=$'\t' read -r kind path; do
    [ "$kind" != file ] || rm -f -- "$root/$path"
  done <"$root/$list"
  local folders
  mapfile -t folders < <(awk -F '\t' '$1 == "folder" { print $2 }' "$root/$list" | sort -r)
  rm -f -- "$root/$list"
  for path in "${folders[@]}"; do
    rmdir -- "$root/$path" 2>/dev/null || true
  done
}

install_all() {
  [ -x "$stage/bin/geomap" ] || fail "nothing is laid out in $stage; run make stage first"
  # Files of an older version that this one has no more would stay for ever.
  if [ -f "$root/$list" ]; then uninstall; fi
  umask 022
  local made=() folder path
  mkdir -p "$root"
  while IFS= read -r folder; do
    [ -d "$root/$folder" ] || made+=("$folder")
    install -d "$root/$folder"
  done < <(cd "$stage" && find . -mindepth 1 -type d -printf '%P\n' | sort)
  while IFS= read -r path; do
    install -m "$(stat -c %a "$stage/$path")" "$stage/$path" "$root/$path"
  done < <(cd "$stage" && find . -type f -printf '%P\n' | sort)
  {
    if [ ${#made[@]} -gt 0 ]; then printf 'folder\t%s\n' "${made[@]}"; fi
    (cd "$stage" && find . -type f -printf 'file\t%P\n' | sort)
  } >"$root/$list"
  printf 'geomap %s is installed under %s\n' "$("$stage/bin/geomap" --version)" "$root"
}

case "$task" in
  install) install_all ;;
  uninstall) uninstall ;;
  *) fail "\"$task\" is not a task: install or uninstall" ;;
esac
