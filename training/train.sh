#!/usr/bin/env bash
# Fits every model anew, in the order in which they read one another: names and places, stated distances, events.
#
#   training/train.sh [SHARED]     default: ../shared, whose corpora names and places are fitted to
#
# Nearly an hour on two cores; needs Python 3 and the Swift toolchain. The same texts and weights give the same bytes.
set -euo pipefail
cd "$(dirname "$0")/.."

shared=${1:-../shared}
python=.venv-training/bin/python
if [ ! -x "$python" ]; then python3 -m venv .venv-training; fi
.venv-training/bin/pip install --quiet -r training/requirements.txt

"$python" training/places/train.py --shared "$shared" --only-fit
swift build -c release --product training-features
"$python" training/claims/train.py --report
training/events/train.sh "$shared"
