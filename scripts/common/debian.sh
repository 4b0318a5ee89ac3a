# shellcheck shell=bash
# A bare Debian to try packages in, to be sourced: $root is where it lies, $scratch the folder around it. Needs root.
#
#   make_debian RELEASE [OPTION …]     debootstrap into $root, from the mirror that this machine itself uses
scratch=$(mktemp -d)
# shellcheck disable=SC2034  # for whoever sources this
readonly root=$scratch/debian
leave_debian() {
  if mountpoint -q "$root/proc"; then umount "$root/proc"; fi
  rm -rf --one-file-system "$scratch"
}
trap leave_debian EXIT

make_debian() {
  local release=$1 mirror
  shift
  # debootstrap's own mirror where apt does not tell.
  # shellcheck disable=SC2016  # apt-get reads $(SITE) itself
  mirror=$(apt-get indextargets --format '$(SITE) $(RELEASE)' 'Created-By: Packages' 2>/dev/null |
    awk '$2 == "bookworm" { print $1; exit }')
  debootstrap --variant=minbase "$@" "$release" "$root" ${mirror:+"$mirror"} >"$scratch/debootstrap.log" 2>&1 || {
    tail -n 5 "$scratch/debootstrap.log"
    return 1
  }
}
