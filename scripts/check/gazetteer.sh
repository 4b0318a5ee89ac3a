#!/usr/bin/env bash
# Rebuilds the data of data/ from the pinned packages in another folder and compares the bytes.
set -euo pipefail
cd "$(dirname "$0")/../.."

scripts/install-dependencies.sh gazetteer
rebuilt=$(mktemp -d)
trap 'rm -rf "$rebuilt"' EXIT
scripts/data/gazetteer.sh "$rebuilt"
for table in "$rebuilt"/*; do
  cmp "$table" "data/$(basename "$table")"
done
