#!/usr/bin/env bash
# The checks that are too heavy for .ci/run: about 1 GB of packages and 3 GB of disk while they run, some twenty minutes.
#
#   scripts/check/all.sh     by make check-all, which builds the package first
set -uo pipefail
cd "$(dirname "$0")/../.." || exit
source scripts/common/steps.sh

if [ "$(id -u)" -eq 0 ]; then
  step 15 "the package in a clean Debian" scripts/check/deb.sh "${OUT:-out}"
  step 15 "the wheel in an older Debian" scripts/check/wheel-debian.sh "${OUT:-out}"
else
  skip "the package in a clean Debian" "debootstrap needs root"
  skip "the wheel in an older Debian" "debootstrap needs root"
fi
step 40 "a gigabyte of reports" scripts/check/bulk.py --megabytes 1000
step 10 "GNU parallel" scale/check-parallel.sh
step 20 "PostGIS" scale/postgis.sh
step 30 "Spark" scale/check-spark.sh "${ARTICLES:-20000}"

count_steps
