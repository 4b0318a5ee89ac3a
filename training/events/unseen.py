#!/usr/bin/env python3
"""Writes docs/results/unfitted-events.md: how right events are on the packs of `unseen/`, by the weights of models/fr.

    swift build -c release --product training-features
    training/events/unseen.py [--shared FOLDER]

No weights, thresholds or calibration were fitted to these packs. Each is read as it is and once more without accents, as chats are
typed. The measure is that of tools/score_events.py in FOLDER."""

import argparse
import collections
import glob
import json
import os
import subprocess
import tempfile

import held_out
from triggers import corpora

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..")
HEAD = """# Events on packs that no weights were fitted to

Written by `training/events/unseen.py` on the packs of `training/events/unseen`, and on copies of them without accents. The columns are
those of `unseen-events.md`.
"""


def without_accents(path, folder):
    """Writes a copy of a pack in which nothing has an accent, and returns its path."""
    copy = os.path.join(folder, os.path.basename(path).replace(".jsonl", " without accents.jsonl"))
    with open(path, encoding="utf-8") as lines, open(copy, "w", encoding="utf-8") as out:
        for line in lines:
            out.write(corpora.plain(line))
    return copy


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", default=os.path.join(ROOT, ".build", "release", "training-features"), help="the program training-features")
    parser.add_argument("--shared", default=os.path.join(ROOT, "..", "shared"))
    parser.add_argument("--output", default=os.path.join(ROOT, "docs", "results", "unfitted-events.md"))
    options = parser.parse_args()
    tables = [os.path.join(ROOT, "data", name) for name in ("gazetteer.csv", "actors.csv")]
    models = [os.path.join(ROOT, "models", "fr", name + ".weights") for name in ("triggers", "arguments")]
    measure, counts, ours = held_out.load_measure(options.shared), collections.defaultdict(collections.Counter), collections.defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        packs = sorted(glob.glob(os.path.join(HERE, "unseen", "*.jsonl")))
        packs += [without_accents(path, folder) for path in packs]
        out = subprocess.run([options.tool, "reports", *tables, *models, *packs], capture_output=True, text=True, check=True).stdout
        for line in out.splitlines():
            event = json.loads(line)
            event["_a"], event["_b"] = event["quote_start"], event["quote_end"]
            ours[event["file"], event["report_id"]].append(event)
        for key, report in held_out.gold_reports(packs).items():
            held_out.judge(report, ours[key], measure, counts[key[0]])
    lines = [HEAD, *held_out.header(), *(held_out.row(f"`{name.removesuffix('.jsonl')}`", count) for name, count in sorted(counts.items())), ""]
    with open(options.output, "w", encoding="utf-8") as file:
        file.write("\n".join(lines))
    print("\n".join(lines))


if __name__ == "__main__":
    main()
