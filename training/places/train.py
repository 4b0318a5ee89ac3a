#!/usr/bin/env python3
"""Fits the weights of names and of places: `models/*/toponyms.weights` and `models/places.weights`.

    training/places/train.py [--shared DIR] [--only-report]

Needs numpy. Builds `training-features`, dumps the abstract features of every candidate name and of every reading
in the corpora of ../shared, prints figures by cross-validation over documents and with each corpus left out, and
writes the coefficients. No word of any text is a feature: the coefficients are figures. Data and licences:
training/places/fitting/corpora.py. The context features of the second pass depend on the first pass's weights:
run it twice when features change. A new feature
of the recogniser needs its line of zeros in both tables before the first run.
"""
import argparse
import csv
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "../..")
sys.path[:0] = [HERE, os.path.join(HERE, ".."), os.path.join(ROOT, "scripts/score")]

import weights  # noqa: E402
from fitting import corpora  # noqa: E402
from fitting.recogniser import Recogniser  # noqa: E402
from fitting.resolver import Resolver  # noqa: E402
from scoring.spans import dist, match  # noqa: E402

GAZETTEER = os.path.join(ROOT, "data/gazetteer.csv")
MODELS = os.path.join(ROOT, "models")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shared", default=os.environ.get("SHARED", os.path.join(ROOT, "../shared")))
    parser.add_argument("--only-report", action="store_true", help="print the figures, write nothing")
    options = parser.parse_args()
    if not os.path.exists(os.path.join(options.shared, "data/news/fr-news.jsonl")):
        sys.exit(f"train.py: no data in {options.shared}")
    subprocess.run(
        ["swift", "build", "-c", "release", "--product", "training-features", "--package-path", ROOT], check=True,
        stdout=sys.stderr)
    tool = os.path.join(ROOT, ".build/release/training-features")
    with tempfile.TemporaryDirectory() as scratch:
        def dump(kind, name):
            texts = corpora.WITH_PUBLISHERS.get(name)
            file = corpora.path(options.shared, texts or name, scratch)
            further = [dump("publishers", texts)[1]] if texts else []
            target = os.path.join(scratch, f"{kind}-{name}.jsonl")
            with open(target, "w", encoding="utf-8") as out:
                subprocess.run([tool, kind, GAZETTEER, file, *further], check=True, stdout=out)
            return file, target

        listing = subprocess.run([tool, "names", GAZETTEER], check=True, capture_output=True, text=True).stdout
        lines = [line.split() for line in listing.splitlines()]
        recogniser = Recogniser([(words[1], int(words[2])) for words in lines if words[0] == "candidate"], match)
        fitted = {}
        for language, group in (("fr", corpora.FRENCH), ("en", corpora.ENGLISH)):
            data = {name: recogniser.load(*dump("candidates", name), language) for name, _, _, _ in group}
            weights = {name: weight for name, _, _, weight in group}
            print(f"recogniser, {language}:")
            recogniser.report(data, weights)
            fitted[language] = recogniser.fit([(data[name], weights[name]) for name in data])
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
        features, scores = recogniser.weights(theta)
        weights.write(
            os.path.join(MODELS, language, "toponyms.weights"), {"features": features},
            {f"second.{name}": round(float(value), 2) for name, value in zip(("bias", "own", "others"), second)},
            {"scores": (scores.reshape(-1, 1), 1)})
    weights.write(
        os.path.join(MODELS, "places.weights"), {"features": names, "passes": ["first", "second"]}, {},
        {"scores": (places, 1)})


if __name__ == "__main__":
    main()
