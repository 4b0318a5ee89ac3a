#!/usr/bin/env python3
"""Scores what `geomap places` finds and resolves against annotated corpora, and prints a table.

    scripts/score/places.py [--geomap PATH] [--shared DIR] [--failures] [--mistakes] [--peers] [--strict]

Skips, loudly, where the data is not there. F is that of spans that overlap; "e2e" is the end-to-end
F1 of points within 161 km; "right" counts also the same row of GeoNames and, for a country or more than a country, the same one,
since the centre of a country may be any point of it. On gold spans (geomap places --spans gold): the share within 161 km of
those that some namesake in the gazetteer is within 161 km of, and in brackets how many those are. "LGL, papers" is LGL
with a table of where its papers are at home, which `geomap publishers` learns from the texts. Calibration: of answers with a
mean probability the share that is right. The corpora were also trained on: training/places/train.py --only-report prints the
cross-validated figures, those with each corpus left out, and the held-out calibration.
"""
import argparse
import os
import sys

from scoring import mistakes, peers, places
from scoring.spans import score

HERE = os.path.dirname(os.path.abspath(__file__))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--geomap", default=os.path.join(HERE, "../../.build/release/geomap"))
    parser.add_argument("--shared", default=os.environ.get("SHARED", os.path.join(HERE, "../../../shared")))
    parser.add_argument("--failures", action="store_true", help="print what was missed in traps and sentences")
    parser.add_argument("--mistakes", action="store_true", help="count the mistakes left by cause")
    parser.add_argument("--peers", action="store_true", help="score spaCy and flashgeotext beside: scoring/peers.py")
    parser.add_argument("--strict", action="store_true", help="exit 1 where a reach of the table is missed")
    options = parser.parse_args()
    if not os.path.exists(places.data(options.shared, "news/fr-news.jsonl")):
        print(f"places.py: SKIPPED, no data in {options.shared}", file=sys.stderr)
        return

    print(f"{'corpus':12} {'F':>5} {'reach':>6}  {'e2e':>5} {'right':>6} {'reach':>6} {'country':>8} {'p>=.7':>14}"
          f"  {'gold spans':>12}  peers")
    reliability, left, missed = {}, {}, []

    def hold(name, what, figure, reach):
        # As printed: a figure reaches what it rounds to.
        if reach and round(figure, 3) < reach:
            missed.append(f"{name}: {what} {figure:.3f} of {reach}")

    for name, file, points, reach, reach_end, others in places.CORPORA:
        file = places.data(options.shared, file)
        table = places.learn_publishers(options.geomap, file) if name == places.PAPERS else None
        articles, found = places.gold(file), places.run(options.geomap, file, publishers=table)
        places.spare(articles, found)
        figures = score(articles, found)
        line = f"{name:12} {figures['overlap']:5.3f} {reach:6.2f}"
        hold(name, "F", figures["overlap"], reach)
        if points:
            more = places.by_country(articles, found)
            country = f"{more['country']:8.3f}" if more["country"] is not None else " " * 8
            line += f"  {figures['end_to_end']:5.3f} {more['f']:6.3f} {reach_end:6.2f} {country}"
            line += f" {more['kept']:6.2f} at {more['kept_right']:.3f}"
            given, resolved = places.gold(file), places.run(options.geomap, file, "gold", table)
            places.spare(given, resolved)
            share, reachable, reliability[name] = places.on_gold_spans(given, resolved)
            line += f"  {share:.3f} ({reachable:.2f})"
            hold(name, "e2e", figures["end_to_end"], reach_end)
            hold(name, "country right", more["country"] or 0, places.COUNTRIES.get(name))
            hold(name, "of the reachable", share, places.SHARES.get(name))
            if options.mistakes and not table:
                left[name] = list(mistakes.causes(places.is_right, articles, found, resolved))
        print(line + f"  {others}")
    for name, answers in reliability.items():
        error, bins = places.calibration(answers)
        print(f"calibration, {name}: expected error {error:.3f}; {bins}")
    counts, failures = places.traps(options.geomap, places.data(options.shared, "language/toponym-traps.jsonl"))
    print(f"traps: places found {counts[0]}/{counts[1]}, non-places refused {counts[2]}/{counts[3]}; reach 95 % of each")
    good, total, astray, more = places.sentences(
        options.geomap, places.data(options.shared, "language/sentences.jsonl"))
    print(f"sentences: within the radius or honestly unknown {good}/{total}, on a wrong continent {astray}; reach 90 %, 0")
    hold("traps", "places found", counts[0] / counts[1], 0.95)
    hold("traps", "non-places refused", counts[2] / counts[3], 0.95)
    hold("sentences", "within the radius or unknown", good / total, 0.90)
    hold("sentences", "on the right continent", 1 - astray / total, 1)
    if options.mistakes:
        print("\n".join(mistakes.table(left)))
    if options.peers:
        french = [(name, places.data(options.shared, file)) for name, file, *_ in places.CORPORA
                  if name not in ("LGL", "GeoWebNews")]
        for line in peers.table(french, places.gold, places.spare, os.path.join(HERE, "../../data/gazetteer.csv")):
            print(line, flush=True)
    if options.failures:
        print("\n".join(failures + more))
    if options.strict and missed:
        sys.exit("places.py: missed " + "; ".join(missed))


if __name__ == "__main__":
    main()
