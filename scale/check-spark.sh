#!/usr/bin/env bash
# Maps the same articles by geomap alone and by Spark on this machine: the results must be the same bytes.
#
#   scale/check-spark.sh [COUNT]     after make stage; default: 20000 articles. 1000000 take about 6 GB in TMPDIR, three
#                                    times that with the results of both.
#   PROCESSORS=2                     processors for both
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/install-dependencies.sh spark

readonly count=${1:-20000} processors=${PROCESSORS:-2} news=../shared/data/toponyms/fr_news_raw.jsonl
readonly geomap=${GEOMAP:-$PWD/.build/stage/bin/geomap}
[ -x "$geomap" ] || {
  printf 'geomap: %s is not there; run make stage\n' "$geomap" >&2
  exit 1
}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_CACHE_HOME=$scratch/cache PYSPARK_PYTHON=$PWD/.venv-scale/bin/python SPARK_LOCAL_DIRS=$scratch/spark

if [ -f "$news" ]; then
  scale/make_articles.py "$count" --from "$news" >"$scratch/articles.jsonl"
else
  scale/make_articles.py "$count" >"$scratch/articles.jsonl"
fi
megabytes=$(($(stat -c %s "$scratch/articles.jsonl") / 1000000))
printf '%d articles, %d MB\n' "$count" "$megabytes"
# So that neither pays for compiling the gazetteer.
"$geomap" lookup Gao >/dev/null

on_spark() { "$PYSPARK_PYTHON" scale/spark_map.py --geomap "$geomap" --master "local[$processors]" "$@"; }

# timed TITLE COMMAND…: how long it takes.
timed() {
  local title=$1 began
  shift
  began=$(date +%s%3N)
  "$@" 2>"$scratch/messages" || {
    tail -n 20 "$scratch/messages"
    printf '%s: failed\n' "$title"
    return 1
  }
  awk -v title="$title" -v count="$count" -v megabytes="$megabytes" -v ms=$(($(date +%s%3N) - began)) 'BEGIN {
    printf "%-18s %8.1f s %8.0f articles/s %6.1f MB/s\n", title, ms / 1000, 1000 * count / ms, 1000 * megabytes / ms
  }'
}

alone() { "$geomap" map --input jsonl --format geojsonl -j "$processors" <"$scratch/articles.jsonl" >"$scratch/alone.geojsonl"; }
timed "geomap map -j $processors" alone
timed "Spark local[$processors]" on_spark "$scratch/articles.jsonl" "$scratch/events"
# Spark's own account of the run is in the messages.
tail -n 1 "$scratch/messages"

[ -e "$scratch/events/_SUCCESS" ]
cat "$scratch"/events/part-* | cmp - "$scratch/alone.geojsonl"
features=$(wc -l <"$scratch/alone.geojsonl")
[ "$features" -gt 0 ]
printf 'the same %d features, in the same order\n' "$features"

# Lines that cannot be read cost themselves, are named, and end no job.
{
  head -n 5 "$scratch/articles.jsonl"
  printf '{"id": "cut", "te\n{"id": "no text"}\n'
  tail -n 5 "$scratch/articles.jsonl"
} >"$scratch/faulty.jsonl"
on_spark "$scratch/faulty.jsonl" "$scratch/faulty" 2>"$scratch/messages"
grep -q '12 articles' "$scratch/messages"
[ "$(grep -c '<stdin>:[0-9]*: error: ' "$scratch/messages")" -eq 2 ]
on_spark "$scratch/faulty.jsonl" "$scratch/faulty-again" --errors "$scratch/refused" 2>/dev/null
[ "$(cat "$scratch"/refused/*.jsonl | grep -c '"reason":')" -eq 2 ]
cat "$scratch"/refused/*.jsonl
grep -v '"cut"\|"no text"' "$scratch/faulty.jsonl" | "$geomap" map --input jsonl --format geojsonl 2>/dev/null |
  cmp - <(cat "$scratch"/faulty/part-*)
# What keeps the program from running ends the job, and leaves no _SUCCESS.
if GEOMAP_GAZETTEER=$scratch/none.csv on_spark "$scratch/faulty.jsonl" "$scratch/none" 2>"$scratch/messages"; then
  printf 'a job without a gazetteer is no success\n'
  exit 1
fi
grep -q 'exited with error code 69' "$scratch/messages"
[ ! -e "$scratch/none/_SUCCESS" ]
printf 'two bad lines are named and end no job; a missing gazetteer ends it\n'
