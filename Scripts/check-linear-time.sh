#!/usr/bin/env bash
# Does the time of a hostile text grow with its length alone? Four times the text may take eight times as long;
# what grows with the square takes sixteen.
#
#   Scripts/check-linear-time.sh [KILOBYTES]     after make release; 1000 and 4000 kB where none is given
#
# Processor time less that of a start, so that other work on the machine matters little; a pair that is over the
# bound is measured again, twice at most.
set -euo pipefail
cd "$(dirname "$0")/.."

. Scripts/tool.sh
readonly kilobytes=${1:-1000} times=4 bound=8
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=no
TIMEFORMAT='%U %S'

# seconds COMMAND FILE: processor seconds.
seconds() {
  { time timeout 300 "$geomap" "$1" "$2" --date 2024-03-19 >/dev/null 2>"$scratch/messages"; } 2>"$scratch/time" || {
    printf 'geomap %s ended with %d\n' "$1" "$?" >&2
    cat "$scratch/messages" >&2
    return 1
  }
  awk '{ printf "%.3f", $1 + $2 }' "$scratch/time"
}

# repeated BYTES TEXT: the text over and over, whole each time, or the last would be no UTF-8.
# All before `head` ends by a signal, which is no failure.
repeated() (
  set +o pipefail
  yes "$2" | head -n "$(($1 / $(printf '%s' "$2" | wc -c)))" | tr -d '\n'
)

# compare TITLE TEXT
compare() {
  local command try one many ratio
  repeated $((kilobytes * 1000)) "$2" >"$scratch/one"
  repeated $((times * kilobytes * 1000)) "$2" >"$scratch/many"
  for command in mentions map; do
    for try in 1 2 3; do
      one=$(seconds "$command" "$scratch/one")
      many=$(seconds "$command" "$scratch/many")
      # Below 20 ms a clock of milliseconds and the work of a start decide, not the text.
      ratio=$(awk -v one="$one" -v many="$many" -v start="${start[$command]}" 'BEGIN {
        one -= start; many -= start
        if (one < 0.02) one = 0.02
        printf "%.1f", many / one }')
      if awk -v ratio="$ratio" -v bound="$bound" 'BEGIN { exit !(ratio <= bound) }'; then break; fi
    done
    printf '%-32s %-9s %8s s %8s s %6s ×' "$1" "$command" "$one" "$many" "$ratio"
    if awk -v ratio="$ratio" -v bound="$bound" 'BEGIN { exit !(ratio > bound) }'; then
      printf '  NOT in proportion'
      failed=yes
    fi
    printf '\n'
  done
}

declare -A start
printf 'Gao.\n' >"$scratch/short"
for command in mentions map; do
  seconds "$command" "$scratch/short" >/dev/null
  start[$command]=$(seconds "$command" "$scratch/short")
done

printf '%-32s %-9s %10s %10s %8s\n' text command "$kilobytes kB" "$((times * kilobytes)) kB" ratio
compare 'à à à' 'à '
compare 'digits' '7'
compare 'single digits' '7 '
compare 'vingt-vingt-vingt' 'vingt-'
compare 'vingt vingt vingt' 'vingt '
compare 'combining accents' $'e\xcc\x81\xcc\x81\xcc\x81'
compare 'accents alone' $'\xcc\x81'
compare 'one word' 'a'
compare 'entre 10 et entre 10 et' 'entre 10 et '
compare 'à 10 km de à 10 km de' 'à 10 km de '
compare 'names in a list' 'Gao, Kidal et '
compare 'unknown names' 'Zarbouk, Vlitane et '
compare 'capitals' 'Saint-'
compare 'opening quotes and brackets' '«“('
compare 'full stops' '. '
compare 'verbs and days, no full stop' 'tués mardi, '
compare 'an event again and again' 'Une embuscade a fait trois morts dimanche près de Gao, à environ 80 kilomètres de Ménaka. '
[ "$failed" = no ]
