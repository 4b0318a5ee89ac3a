#!/usr/bin/env bash
# Installs into an empty folder, tries what is there, and uninstalls. Does the tool find its gazetteer, do the manual pages hold, does each shell
# complete its commands, and does uninstalling leave nothing behind?
#
#   scripts/check/install.sh     after make stage; installs mandoc, man-db, zsh, fish, bash-completion where missing
set -euo pipefail
cd "$(dirname "$0")/../.."
scripts/install-dependencies.sh shells

readonly prefix=/opt/geomap
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
readonly root=$scratch/root$prefix
export XDG_CACHE_HOME=$scratch/cache HOME=$scratch/home
unset GEOMAP_GAZETTEER XDG_DATA_HOME XDG_DATA_DIRS
mkdir -p "$HOME"

# A variable would be lost: `has` runs at the end of a pipe, in a shell of its own.
fault() {
  printf '%s\n' "$@"
  touch "$scratch/failed"
}

# has WORD TITLE: standard input has the word.
has() {
  local found
  found=$(cat)
  case "$found" in
    *"$1"*) ;;
    *) fault "$2: \"$1\" is not in" "$found" ;;
  esac
}

scripts/release/install.sh install "$prefix" "$scratch/root"
# A second time, as after an update.
scripts/release/install.sh install "$prefix" "$scratch/root" >/dev/null
[ ! -e "$prefix" ] || fault "DESTDIR is not respected: $prefix is there"

# From a folder that is not the project's, so that no data/ of ours can answer.
(cd "$scratch" && "$root/bin/geomap" map "$root"/share/doc/geomap/examples/sahel-*.txt --format geojsonl) |
  has '"type":"Feature"' "the installed tool maps a report"
# The outlines and the actors lie beside the gazetteer.
(cd "$scratch" && "$root/bin/geomap" lookup Kidal --format jsonl) | has ML "the installed tool finds its gazetteer"
if ldd "$root/bin/geomap" | grep -i swift; then fault "the Swift runtime is not inside the program"; fi

pages=0
for page in "$root"/share/man/man1/*.1; do
  pages=$((pages + 1))
  mandoc -T lint -W warning "$page" || fault "$page: mandoc finds faults"
  warnings=$(LC_ALL=C.UTF-8 MANROFFSEQ='' man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
  [ -z "$warnings" ] || fault "$page: $warnings"
done
commands=$("$root/bin/geomap" --experimental-dump-help | grep -c '"commandName"')
# One for each command, the program itself among them; `help` has none.
[ "$pages" -eq $((commands - 1)) ] || fault "$pages manual pages for $((commands - 1)) commands"
MANPATH=$root/share/man LC_ALL=C.UTF-8 man -P cat geomap-map | has "auto, text, jsonl" "man geomap-map"

export PATH="$root/bin:$PATH" XDG_DATA_DIRS=$root/share:/usr/local/share:/usr/share

# What bash offers for a line; bash-completion finds our file by the command's name.
offered_by_bash() {
  # shellcheck disable=SC2016  # the inner shell reads them
  LINE=$1 bash --norc -i -c '
    source /usr/share/bash-completion/bash_completion
    _completion_loader geomap
    COMP_LINE=$LINE COMP_POINT=${#LINE} COMP_TYPE=9 COMP_KEY=9
    read -ra COMP_WORDS <<<"$LINE"
    case $LINE in *" ") COMP_WORDS+=("") ;; esac
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    function=$(complete -p geomap | sed "s/.*-F \([^ ]*\).*/\1/")
    "$function" geomap "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    printf "%s\n" "${COMPREPLY[@]}"' 2>/dev/null
}

# fish looks in fish/vendor_completions.d of XDG_DATA_DIRS by itself.
# shellcheck disable=SC2016
offered_by_fish() { LINE=$1 fish -c 'complete -C "$LINE"'; }

# What a zsh at a terminal of its own makes of a line and the tabulator.
offered_by_zsh() {
  # shellcheck disable=SC2016
  LINE=$1 FUNCTIONS=$root/share/zsh/site-functions timeout 30 zsh -f -c '
    zmodload zsh/zpty
    zpty -b shell "TERM=dumb zsh -f -i"
    zpty -w shell "PROMPT=; fpath=($FUNCTIONS \$fpath); autoload -U compinit; compinit -u -D; setopt no_auto_menu; print ready-\$((1+1))"
    zpty -r -m shell output "*ready-2*"
    zpty -n -w shell "$LINE"$'"'\\t'"'
    repeat 50; do
      sleep 0.1
      while zpty -r -t shell output; do print -rn -- "$output"; done
    done
    zpty -d shell'
}

for shell in bash fish zsh; do
  "offered_by_$shell" "geomap loo" | has lookup "$shell completes a command"
  "offered_by_$shell" "geomap gazetteer inf" | has info "$shell completes a command of a command"
  "offered_by_$shell" "geomap map --inp" | has --input "$shell completes an option"
  "offered_by_$shell" "geomap map --input js" | has jsonl "$shell completes a value"
done

scripts/release/install.sh uninstall "$prefix" "$scratch/root"
left=$(find "$root" -mindepth 1)
[ -z "$left" ] || fault "uninstalling leaves" "$left"

[ ! -e "$scratch/failed" ] || exit 1
printf 'installed, %d manual pages, completions in bash, fish and zsh, uninstalled\n' "$pages"
