#!/usr/bin/env python3
"""Holds the default gazetteer against the same with GeoNames' dumps on top, and prints a table.

    scripts/score/dumps.py [--geomap PATH] [--shared DIR]

The dumps are those of ../shared: seven countries of West Africa, and Mali once more. Skips, loudly, where they are not there.
"French news" has the end-to-end F of names and how far probabilities are from what is right (expected calibration error);
"places" and "inside" are of the events of packs about the Sahel, matched ones: the place is right, and the true point lies in
the stated radius, whose median is told; "answered" are the stated distances of packs that can be checked. The weights were
fitted on these packs with the default gazetteer."""

import argparse
import json
import os
import stat
import subprocess
import sys
import tempfile

from scoring import places
from scoring.common import ROOT, find_geomap
from scoring.spans import score

NEWS = "news/fr-news.jsonl"
DUMPS = ("gazetteer/geonames-7-countries.tsv", "gazetteer/geonames-ML-2023-10.txt")
EVENTS = ("a-sahel", "b-sahel", "d-sahel")
CLAIMS = ("a-varied", "b-ordinary", "g-terrain", "g-securite", "h-presse", "o-courant")


def with_dumps(geomap, files, folder):
    """A program that reads the dumps too."""
    path = os.path.join(folder, "geomap-with-dumps")
    given = " ".join(f"--gazetteer '{file}'" for file in files)
    with open(path, "w", encoding="utf-8") as out:
        out.write(f'#!/bin/sh\ncommand=$1\nshift\nexec "{geomap}" "$command" {given} "$@"\n')
    os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR)
    return path


def measured(tool, geomap, packs):
    """The figures that a program of ../shared/tools prints for some packs together."""
    printed = subprocess.run([sys.executable, tool, *packs, "--geomap", geomap], capture_output=True, text=True, check=True).stdout
    return json.loads(printed.rsplit("METRICS ", 1)[1])


def figures(geomap, shared):
    file = places.data(shared, NEWS)
    articles, found = places.gold(file), places.run(geomap, file)
    places.spare(articles, found)
    given, resolved = places.gold(file), places.run(geomap, file, "gold")
    places.spare(given, resolved)
    error, _ = places.calibration(places.on_gold_spans(given, resolved)[2])
    tools = os.path.join(shared, "tools")
    events = measured(os.path.join(tools, "score_events.py"), geomap, [os.path.join(shared, "data/events", f"{n}.jsonl") for n in EVENTS])
    claims = measured(os.path.join(tools, "score_claims.py"), geomap, [os.path.join(ROOT, "training/claims/corpus", f"{n}.jsonl") for n in CLAIMS])
    return [
        f"{score(articles, found)['end_to_end']:.3f}", f"{error:.3f}", f"{events['place']:.3f}", f"{events['inside']:.3f}",
        f"{events['median_radius_km']:.0f} km", f"{claims['both']:.3f}", f"{claims['answered']:.3f}", str(claims["accused"]),
    ]  # fmt: skip


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--geomap")
    parser.add_argument("--shared", default=os.environ.get("SHARED", os.path.join(ROOT, "../shared")))
    options = parser.parse_args()
    dumps = [os.path.abspath(os.path.join(options.shared, "data", file)) for file in DUMPS]
    if not all(map(os.path.exists, dumps)):
        print("skipped: no dumps in", options.shared)
        return
    geomap = os.path.abspath(find_geomap(options.geomap))
    os.environ["GEOMAP_GAZETTEER"] = os.path.abspath(os.path.join(ROOT, "data/gazetteer.csv"))
    heads = ["French news", "calibration error", "places", "inside", "median radius", "both ends right", "answered", "true ones called wrong"]
    print("| gazetteer | " + " | ".join(heads) + " |")
    print("|---|" + "---:|" * len(heads))
    with tempfile.TemporaryDirectory() as folder:
        for name, program in (("default", geomap), ("with dumps", with_dumps(geomap, dumps, folder))):
            print(f"| {name} | " + " | ".join(figures(program, options.shared)) + " |", flush=True)


if __name__ == "__main__":
    main()
