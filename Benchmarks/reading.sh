#!/usr/bin/env bash
# Measures the reading of reports beside its peers and prints a table: mentions, places, map, check.
#
#   Benchmarks/reading.sh [--megabytes N] [--no-peers] [--smoke] [REPORTS.jsonl]
#
# Wants .build/release/geomap (make release). The reports are repeated with changed ids to N megabytes (50);
# memory is compared with that at a tenth. Exit 3 when a row is not reached; with --smoke that is said but no
# failure. The reports are French news: ../shared's where it is (it is no part of the project), else examples/*.txt.
# The peers come from PyPI into Benchmarks/.venv; without a network they are left out, loudly.
set -euo pipefail
cd "$(dirname "$0")"

smoke=no
peers=yes
options=()
reports=()
while (($#)); do
  case $1 in
    --megabytes) options+=(--megabytes "$2"); shift ;;
    --no-peers) peers=no ;;
    --smoke) smoke=yes ;;
    *) reports+=("$1") ;;
  esac
  shift
done
if ((${#reports[@]} == 0)); then
  shared=../../shared/data/toponyms/fr_news_raw.jsonl
  if [[ -f $shared ]]; then reports=("$shared"); else reports=(../examples/*.txt); fi
fi

if [[ $peers == yes ]]; then
  if [[ -x .venv/bin/python ]] || python3 -m venv .venv; then
    if .venv/bin/pip install --quiet --disable-pip-version-check --requirement requirements.txt >&2; then
      options+=(--peers .venv/bin/python)
    else
      echo "reading.sh: the peers could not be installed; ours is measured alone" >&2
    fi
  fi
fi
python3 reading.py ../.build/release/geomap ../data/gazetteer.csv "${reports[@]}" "${options[@]}" ||
  { status=$?; [[ $smoke == yes && $status -eq 3 ]] || exit "$status"; }
