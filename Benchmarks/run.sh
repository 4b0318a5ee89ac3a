#!/usr/bin/env bash
# Measures the gazetteer beside its peers and prints a table.
#
#   Benchmarks/run.sh [--places N] [--no-peers] [--smoke] [TEXT…]
#
# Exit 3 when a row is not reached; with --smoke that is said but no failure, because CI's machines are noisy.
# The text is French news: ../shared's where it is (it is no part of the project), else examples/*.txt.
# The peers come from PyPI into Benchmarks/.venv; without a network they are left out, loudly.
set -euo pipefail
cd "$(dirname "$0")"

places=12000000
peers=yes
smoke=no
texts=()
while (($#)); do
  case $1 in
    --places) places=$2; shift ;;
    --no-peers) peers=no ;;
    --smoke) smoke=yes ;;
    *) texts+=("$1") ;;
  esac
  shift
done
if ((${#texts[@]} == 0)); then
  shared=../../shared/data/toponyms/fr_news_raw.jsonl
  if [[ -f $shared ]]; then texts=("$shared"); else texts=(../examples/*.txt); fi
fi

swift build --configuration release --static-swift-stdlib >&2
program=$(swift build --configuration release --static-swift-stdlib --show-bin-path)/GazetteerBenchmark

options=()
if [[ $peers == yes ]]; then
  if [[ -x .venv/bin/python ]] || python3 -m venv .venv; then
    if .venv/bin/pip install --quiet --disable-pip-version-check --requirement requirements.txt >&2; then
      options+=(--peers .venv/bin/python)
    else
      echo "run.sh: the peers could not be installed; ours is measured alone" >&2
    fi
  fi
fi
if [[ -x ../.build/release/geomap ]]; then
  options+=(--geomap ../.build/release/geomap --report ../examples/sahel-menaka.txt)
fi
python3 report.py "$program" ../data/gazetteer.csv "${texts[@]}" --places "$places" "${options[@]}" ||
  { status=$?; [[ $smoke == yes && $status -eq 3 ]] || exit "$status"; }
