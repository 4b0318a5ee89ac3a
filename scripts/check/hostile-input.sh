#!/usr/bin/env bash
# Gives the built tool texts that are no reports, and large. It must end in time, in bounded memory, and say so
# by its exit status (0, or 2 for an input that it refused), never by a signal.
#
#   scripts/check/hostile-input.sh     after make release
set -euo pipefail
cd "$(dirname "$0")/../.."

. scripts/common/tool.sh
readonly seconds=120
readonly memory_kib=4000000
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# repeated BYTES TEXT: the text over and over, in one line. All before `head` ends by a signal, which is no failure.
repeated() (
  set +o pipefail
  yes "$2" | tr -d '\n' | head -c "$1"
)

# bytes SEED COUNT: the same noise every time.
noise() { awk -v seed="$1" -v count="$2" 'BEGIN { srand(seed); while (count--) printf "%c", 1 + int(rand() * 255) }'; }

# try TITLE: maps, checks and shows the mentions of standard input.
try() {
  local title=$1 command status began=$SECONDS
  cat >"$scratch/input"
  for command in map check mentions; do
    status=0
    (
      ulimit -v "$memory_kib"
      exec timeout "$seconds" "$geomap" "$command" "$scratch/input" --date 2024-03-19
    ) >"$scratch/output" 2>"$scratch/messages" || status=$?
    case "$command $status" in
      *' 0' | *' 2' | 'check 1') ;;
      *)
        # A variable would be lost: `try` runs at the end of a pipe, in a shell of its own.
        touch "$scratch/failed"
        printf '%s: geomap %s ended with %d\n' "$title" "$command" "$status"
        head -n 3 "$scratch/messages"
        ;;
    esac
  done
  printf '%-40s %4d s for three commands\n' "$title" $((SECONDS - began))
}

# shellcheck disable=SC1112  # the quotes of French
sentence='Une embuscade a fait trois morts dimanche près de Gao, à environ 80 kilomètres à l’est de Ménaka. '

# shellcheck disable=SC1112
calm='Le marché a rouvert ses portes, les écoles aussi, et personne ne s’en est plaint dans la ville. '

{ repeated 50000000 "$calm" && printf '%s' "$sentence"; } | try "50 MB of a calm day in one line"
repeated 2000000 "$sentence" | try "2 MB of one event, again and again"
repeated 50000000 'a' | try "50 MB of one word"
repeated 1000000 'à ' | try "1 MB of à"
repeated 1000000 '7' | try "1 MB of digits"
repeated 1000000 '7 ' | try "1 MB of single digits"
repeated 1000000 'vingt-' | try "1 MB of vingt-"
repeated 1000000 $'e\xcc\x81\xcc\x81\xcc\x81' | try "1 MB of combining accents"
repeated 1000000 'entre 10 et ' | try "1 MB of entre 10 et"
repeated 1000000 'à 10 km de ' | try "1 MB of à 10 km de"
repeated 1000000 'Gao, Kidal et ' | try "1 MB of names"
repeated 1000000 '«“(' | try "1 MB of opening quotes and brackets"
repeated 1000000 '. ' | try "1 MB of full stops"
page='<!DOCTYPE html><html><body><article>'
{ printf '%s' "$page" && repeated 20000000 "<p>$calm</p>"; } | try "20 MB of a page"
{ printf '%s' "$page" && repeated 20000000 "<p>$calm"; } | try "20 MB of a page without end tags"
{ printf '%s' "$page" && repeated 5000000 '<div>Gao '; } | try "5 MB of nested tags"
{ printf '%s' "$page" && repeated 5000000 '<'; } | try "5 MB of open brackets"
noise 1 300000 | try "300 kB of noise"

[ ! -e "$scratch/failed" ]
