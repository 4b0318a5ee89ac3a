#!/usr/bin/env python3
"""Builds data/gazetteer.csv and data/outlines.tsv from pinned packages; see gazetteer.sh.

    scripts/data/build_gazetteer.py --packages FOLDER [--into data]

FOLDER holds the wheels and .debs that gazetteer-sources.lock names. The same inputs give the same
bytes.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from gazetteer import build
from gazetteer.packages import Packages, Unusable

HERE = Path(__file__).resolve().parent
DATA = HERE.parents[1] / "data"


def main() -> int:
    parser = argparse.ArgumentParser(description="Build data/gazetteer.csv from pinned packages.")
    parser.add_argument("--packages", type=Path, required=True, help="the wheels and .debs")
    parser.add_argument("--into", type=Path, default=DATA, help="output folder")
    arguments = parser.parse_args()
    try:
        packages = Packages(HERE / "gazetteer-sources.lock", arguments.packages)
        outputs = build.everything(packages, DATA / "sources")
    except Unusable as problem:
        print(f"build_gazetteer: {problem}", file=sys.stderr)
        return 1
    for name, content in outputs.items():
        target = arguments.into / name
        partial = target.with_name(target.name + ".partial")
        partial.write_bytes(content)
        partial.replace(target)
        print(f"{target}: {len(content):,} bytes", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
