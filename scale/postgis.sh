#!/usr/bin/env bash
# Loads a map into PostGIS and asks it the questions of scale/postgis, in a PostgreSQL of its own. It has a data folder under
# TMPDIR and a port of its own on 127.0.0.1, and is gone afterwards. The answers must be what PROJ and a loop find in the files.
#
#   scale/postgis.sh [COUNT]     after make stage; default: 20000 articles, made by make_articles.py
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/install-dependencies.sh postgis checks

readonly count=${1:-20000} programs=/usr/lib/postgresql/15/bin
readonly geomap=${GEOMAP:-$PWD/.build/stage/bin/geomap}
[ -x "$geomap" ] || {
  printf 'geomap: %s is not there; run make stage\n' "$geomap" >&2
  exit 1
}
scratch=$(mktemp -d)
chmod 711 "$scratch"
readonly data=$scratch/data answers=$scratch/answers
export XDG_CACHE_HOME=$scratch/cache

# PostgreSQL refuses to run as root; Debian's package makes a user for it.
if [ "$(id -u)" -eq 0 ]; then
  server() { (cd / && setpriv --reuid=postgres --regid=postgres --init-groups env LC_ALL=C.UTF-8 "$@"); }
else
  server() { env LC_ALL=C.UTF-8 "$@"; }
fi
leave() {
  server "$programs/pg_ctl" -D "$data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$scratch"
}
trap leave EXIT

scale/make_articles.py "$count" >"$scratch/articles.jsonl"
"$geomap" map --input jsonl "$scratch/articles.jsonl" -o "$scratch/events.geojson"
printf '%d articles: events %d MB, distances %d MB\n' "$count" \
  $(($(stat -c %s "$scratch/events.geojson") / 1000000)) $(($(stat -c %s "$scratch/events-distances.geojson") / 1000000))

PGPASSWORD=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
PGPORT=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
export PGPASSWORD PGPORT PGHOST=127.0.0.1 PGUSER=geomap PGDATABASE=geomap
mkdir -p "$data" "$answers"
install -m 644 /dev/null "$scratch/server.log"
install -m 600 /dev/null "$scratch/password"
printf '%s\n' "$PGPASSWORD" >"$scratch/password"
if [ "$(id -u)" -eq 0 ]; then chown postgres "$data" "$scratch/server.log" "$scratch/password"; fi
server "$programs/initdb" -D "$data" -U geomap --pwfile="$scratch/password" --auth=scram-sha-256 --encoding=UTF8 \
  --locale=C.UTF-8 >"$scratch/initdb.log"
server "$programs/pg_ctl" -D "$data" -l "$scratch/server.log" -w -t 60 start \
  -o "-c listen_addresses=127.0.0.1 -c port=$PGPORT -c unix_socket_directories=''" >/dev/null || {
  tail -n 5 "$scratch/server.log"
  exit 1
}
psql -d postgres -q -v ON_ERROR_STOP=1 -c 'CREATE DATABASE geomap'
psql -q -v ON_ERROR_STOP=1 -c 'CREATE EXTENSION postgis'

# load LAYER FILE TYPE: as scale/postgis.md tells it.
load() {
  ogr2ogr -f PostgreSQL "PG:dbname=geomap" "$2" -nln "$1" -nlt "$3" -lco GEOMETRY_NAME=geom -lco FID=fid --config PG_USE_COPY YES
}
# Milliseconds, because seconds of the shell are whole.
now() { date +%s%3N; }
began=$(now)
load events "$scratch/events.geojson" POINT
load distances "$scratch/events-distances.geojson" LINESTRING
loaded=$(now)
psql -q -v ON_ERROR_STOP=1 -c 'CREATE INDEX ON events USING gist ((geom::geography))' -c 'ANALYZE'
rows=$(psql -At -c 'SELECT (SELECT count(*) FROM events), (SELECT count(*) FROM distances)')
printf 'ogr2ogr: %s events, %s distances in %d ms; index on the points: %d ms\n' "${rows%|*}" "${rows#*|}" \
  $((loaded - began)) $(($(now) - loaded))
[ "${rows%|*}" -eq "$(grep -o '"type":"Feature"' "$scratch/events.geojson" | wc -l)" ]

for query in scale/postgis/*.sql; do
  name=$(basename "$query" .sql)
  began=$(now)
  psql -q --csv -v ON_ERROR_STOP=1 -f "$query" >"$answers/$name.csv"
  printf '%-22s %6d rows in %d ms\n' "$name" $(($(wc -l <"$answers/$name.csv") - 1)) $(($(now) - began))
  head -n 3 "$answers/$name.csv" | cut -c 1-160 | sed 's/^/  /'
done
.venv/bin/python scale/check_postgis.py "$answers" "$scratch/events.geojson" "$scratch/events-distances.geojson"
