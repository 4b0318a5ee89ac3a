#!/usr/bin/env python3
"""Fits the weights of names and of places: `models/*/toponyms.weights` and `models/places.weights`.

    training/places/train.py [--shared DIR] [--only-report | --only-fit]

Needs numpy and scipy. Builds `training-features`, dumps the abstract features of every candidate name and of every reading
in the corpora of ../shared, prints figures by cross-validation over documents and with each corpus left out, and
writes the coefficients. Words around a name and letters of it are hashed: no text can be had from the weights. Data and
licences: training/places/fitting/corpora.py. The context features of the second pass depend on the first pass's weights:
run it twice when features change. A new feature
of the recogniser needs its line of zeros in both tables before the first run.
"""
import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "../..")
sys.path[:0] = [HERE, os.path.join(HERE, ".."), os.path.join(ROOT, "scripts/score")]

import weights  # noqa: E402
from fitting import corpora  # noqa: E402
from fitting.recogniser import SCALE, Corpus, Recogniser  # noqa: E402
from fitting.resolver import Resolver  # noqa: E402
from scoring.spans import dist, match  # noqa: E402

GAZETTEER = os.path.join(ROOT, "data/gazetteer.csv")
OURS = [name for name, _, _ in corpora.OURS]
MODELS = os.path.join(ROOT, "models")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shared", default=os.environ.get("SHARED", os.path.join(ROOT, "../shared")))
    parser.add_argument("--only-report", action="store_true", help="print the figures, write nothing")
    parser.add_argument("--only-fit", action="store_true", help="write the weights, print no figures of the recogniser")
    options = parser.parse_args()
    if not os.path.exists(os.path.join(options.shared, "data/news/fr-news.jsonl")):
        sys.exit(f"train.py: no data in {options.shared}")
    subprocess.run(
        ["swift", "build", "-c", "release", "--product", "training-features", "--package-path", ROOT], check=True,
        stdout=sys.stderr)
    tool = os.path.join(ROOT, ".build/release/training-features")
    with tempfile.TemporaryDirectory() as scratch:
        def dump(kind, name, *hidden):
            texts = corpora.WITH_PUBLISHERS.get(name)
            file = corpora.path(options.shared, texts or name, scratch)
            further = [dump("publishers", texts)[1]] if texts else []
            target = os.path.join(scratch, "-".join([kind, name, *hidden]))
            with open(target, "w", encoding="utf-8") as out:
                subprocess.run([tool, kind, GAZETTEER, file, *further, *hidden], check=True, stdout=out)
            return file, target

        def corpus(name, language, weight):
            load = [recogniser.load(*dump("candidates", name, *hidden), language) for hidden in ([], ["0"], ["1"], ["2"], ["3"])]
            packs = [json.loads(line)["pack"] for line in corpora.lines(corpora.path(options.shared, name, scratch))] if name in OURS else None
            return Corpus(load[0], load[1:], weight, packs)

        listing = subprocess.run([tool, "names", GAZETTEER], check=True, capture_output=True, text=True).stdout
        lines = [line.split() for line in listing.splitlines()]
        recogniser = Recogniser(
            [(words[1], int(words[2])) for words in lines if words[0] == "candidate"],
            next(int(words[1]) for words in lines if words[0] == "words"), match)
        fitted = {}
        for language, group in (("fr", corpora.FRENCH), ("en", corpora.ENGLISH)):
            data = {name: corpus(name, language, weight) for name, _, _, weight in group}
            if language == "fr":
                data |= {name: corpus(name, language, corpora.OURS_WEIGHT) for name in OURS}
            print(f"recogniser, {language}:")
            if not options.only_fit:
                recogniser.report(data)
            fitted[language] = recogniser.fit(data)
        resolver = Resolver([words[1] for words in lines if words[0] == "reading"], dist, extents())
        data = {name: resolver.load(*dump("readings", name)) for name in corpora.RESOLVED}
        print("resolver, gold spans:")
        calibration = resolver.report(data)
        if not options.only_report:
            write(recogniser, fitted, resolver.names, resolver.tables(data, calibration))


def extents():
    with open(GAZETTEER, encoding="utf-8", newline="") as rows:
        return {row["id"]: tuple(float(row[side]) for side in ("west", "south", "east", "north"))
                for row in csv.DictReader(rows) if row["west"]}


def write(recogniser, fitted, names, places):
    for language, (theta, second) in fitted.items():
        features, scores, words = recogniser.weights(theta)
        weights.write(
            os.path.join(MODELS, language, "toponyms.weights"), {"features": features},
            {f"second.{name}": round(float(value), 2) for name, value in zip(("bias", "own", "others"), second)},
            {"scores": (scores.reshape(-1, 1), 1), "words": (words.reshape(-1, 1), SCALE)})
    weights.write(
        os.path.join(MODELS, "places.weights"), {"features": names, "passes": ["first", "second"]}, {},
        {"scores": (places, 1)})


if __name__ == "__main__":
    main()
