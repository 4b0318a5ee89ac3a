#!/usr/bin/env python3
"""Scores what `geomap mentions` reads against annotated cases, data/language of --shared, and prints a table.

    scripts/score/language.py [--geomap PATH] [--shared DIR] [--failures SECTION] [--strict]

Skips, loudly, where the data is not there. With --strict the exit code is 1 when a figure is below its mark.
Cases out of scope are listed by class, with a reason each, in scripts/score/scoring/scope.tsv; they are counted in
the table and not in the figures. The peers' cases expect what an assistant expects, the next Monday; where the
text names no year, the same day one turn earlier is right too.
"""
import argparse
import os
import sys

from scoring import dates, distances, numbers
from scoring.common import Reader, Table, find_geomap

HERE = os.path.dirname(os.path.abspath(__file__))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--geomap", default=None)
    parser.add_argument("--shared", default=os.environ.get("SHARED", os.path.join(HERE, "../../../shared")))
    parser.add_argument("--failures", default=None, help="print the failed cases of sections with this in their name")
    parser.add_argument("--strict", action="store_true")
    options = parser.parse_args()
    if not os.path.exists(os.path.join(options.shared, "data/language/sentences.jsonl")):
        print(f"language.py: SKIPPED, no data in {options.shared}", file=sys.stderr)
        return
    reader = Reader(find_geomap(options.geomap))
    table = Table(options.failures)
    data = os.path.join(options.shared, "data/language")
    numbers.score(reader, table, data)
    dates.score(reader, table, data)
    distances.score(reader, table, data)
    print("\n".join(table.lines))
    if table.failed:
        print(f"{len(table.failed)} figures below their mark")
        sys.exit(1 if options.strict else 0)


if __name__ == "__main__":
    main()
