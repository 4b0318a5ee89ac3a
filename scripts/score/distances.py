#!/usr/bin/env python3
"""Scores the verdicts of `geomap check` over annotated sentences, data/language/sentences.jsonl of --shared, and prints a table.

    scripts/score/distances.py [--geomap PATH] [--shared DIR] [--failures] [--strict]

Two questions. With the annotation's own two points (`geomap check --stated … --from lat,lon --to lat,lon`): is the
geodesic the annotator's, and is the verdict the one that docs/distances.md's rules give, computed here a second time?
And from the text alone (`geomap check --input jsonl`): how many claims are checked between the right places, and is
any claim called wrong that the rules do not call wrong? With --strict the exit code is 1 below the marks.
Skips, loudly, where the data is not there.
"""
import argparse
import json
import math
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
MILES = [10, 20, 30, 40, 50, 60, 100, 150, 200, 250, 300, 400, 500, 1000]
FAULTS = {"too-short", "too-long"}


def grain(number):
    """docs/distances.md: the coarsest step that divides the number and is at most a third of it."""
    best, decade = min(0.1, number / 3), 0.1
    while decade <= number / 3:
        for step in (decade, 2.5 * decade, 5 * decade):
            if step <= number / 3 * (1 + 1e-12) and abs(number / step - round(number / step)) < 1e-9 * number / step:
                best = step
        decade *= 10
    return best


def kilometre_grain(number):
    mantissa = number / 10 ** math.floor(math.log10(number))
    if number >= 10 and abs(mantissa - round(mantissa)) > 1e-9:
        for miles in MILES:
            if abs(miles * 1.6 - number) < 1e-9 or round(miles * 1.609344) == number:
                return max(grain(number), grain(miles) * 1.609344)
    return grain(number)


def interval(span):
    """What the words allow, in km; None for forms without a number."""
    low, high, form = span["value_km_low"], span["value_km_high"], span["approx"]
    if span.get("duration_h") or form in ("few", "hundreds", "tens") or (low is None and high is None):
        return None
    value = low or high
    unit = 1.609344 if "mile" in span["text"] else 1
    g = grain(float(round(value / unit))) * unit if unit != 1 else kilometre_grain(value)
    if form in ("less_than", "within") or not low:
        return 0, high
    if form == "more_than" or high is None:
        return low, max(low + 2 * g, 1.25 * low)
    if low != high:
        return low - g / 2, high + kilometre_grain(high) / 2
    below, above = {"about": (0.75, 0.75), "aine": (0.75, 0.75), "nearly": (1, 0.25)}.get(form, (0.5, 0.5))
    return max(0, value - below * g), value + above * g


def verdict(stated, distance, error, mode):
    """docs/distances.md, "The verdict", written down a second time."""
    low, high = stated
    near, far = max(0, distance - error), distance + error
    if high < near:
        return "too-short"
    if low <= far:
        return "consistent"
    if mode == "straight":
        return "too-long"
    if low <= 1.5 * far:
        return "consistent" if mode == "road" else "plausible-by-road"
    if low <= 2 * far:
        return "consistent" if mode == "road" else "strained"
    return "strained" if mode == "road" else "too-long"


def run(geomap, arguments, text=""):
    done = subprocess.run([geomap, "check", *arguments], input=text, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1, 2, 64):
        sys.exit(f"distances.py: geomap check {arguments}: exit {done.returncode}\n{done.stderr[:2000]}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def find_geomap(given):
    root = os.path.join(HERE, "../..")
    for path in (given, f"{root}/.build/release/geomap", f"{root}/.build/debug/geomap"):
        if path and os.path.exists(path):
            return path
    sys.exit("distances.py: build geomap first: swift build -c release")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--geomap")
    parser.add_argument("--shared", default=os.environ.get("SHARED", f"{HERE}/../../../shared"))
    parser.add_argument("--failures", action="store_true", help="print the cases that do not agree")
    parser.add_argument("--strict", action="store_true")
    options = parser.parse_args()
    path = f"{options.shared}/data/language/sentences.jsonl"
    if not os.path.exists(path):
        print(f"distances.py: SKIPPED: {path} is not here")
        return 0
    geomap = find_geomap(options.geomap)
    with open(path, encoding="utf-8") as file:
        rows = [json.loads(line) for line in file if line.strip()]
    texts = "".join(
        json.dumps({"id": r["id"], "text": r["text"], "lang": r["lang"]}, ensure_ascii=False) + "\n" for r in rows)
    found = {}
    for claim in run(geomap, ["--input", "jsonl", "--offsets", "characters"], texts):
        found.setdefault(claim["report_id"], []).append(claim)

    tally = dict.fromkeys(
        ("claims", "geodesic", "verdict", "judged", "checked", "right places", "false alarms", "gross", "called"), 0)
    notes = []
    for row in rows:
        for span in row["spans"]:
            geo = span.get("geo")
            if span["kind"] != "distance" or not geo:
                continue
            tally["claims"] += 1
            points = [",".join(str(x) for x in geo[end][:2]) for end in ("anchor", "subject")]
            stated = interval(span)
            given = run(geomap, [
                "--stated", span["text"], f"--from={points[0]}", f"--to={points[1]}", "--lang", row["lang"],
                "--format", "jsonl"])
            if not given:
                notes.append(f"{row['id']} {span['text']!r}: the phrase by itself is not read")
            ours = given[0] if given else None
            if ours and abs(ours["computed_distance_km"] - geo["geodesic_km"]) <= max(2, ours["error_km"]):
                tally["geodesic"] += 1
            elif ours:
                notes.append(f"{row['id']} geodesic {ours['computed_distance_km']}, annotated {geo['geodesic_km']}")
            if stated and ours:
                tally["judged"] += 1
                rule = verdict(stated, ours["computed_distance_km"], ours["error_km"], span.get("mode"))
                tally["verdict"] += rule == ours["verdict"]
                if rule in FAULTS:
                    tally["gross"] += 1
                    tally["called"] += ours["verdict"] in FAULTS
                if rule != ours["verdict"]:
                    notes.append(f"{row['id']} {span['text']!r}: rules {rule}, ours {ours['verdict']}: {ours['reason']}")
            for claim in found.get(row["id"], []):
                if claim["start"] >= span["end"] or claim["end"] <= span["start"]:
                    continue
                if claim["computed_distance_km"] is not None:
                    tally["checked"] += 1
                    tally["right places"] += (
                        abs(claim["computed_distance_km"] - geo["geodesic_km"]) <= max(2, claim["error_km"]))
                if claim["verdict"] in FAULTS and not (
                        stated and verdict(stated, geo["geodesic_km"], claim["error_km"], span.get("mode")) in FAULTS):
                    tally["false alarms"] += 1
                    notes.append(f"{row['id']} {span['text']!r}: called {claim['verdict']}: {claim['reason']}")
                break

    lines = [
        ("geodesic within 2 km or the radius", tally["geodesic"], tally["claims"], 0.95),
        ("verdict as the published rules give it", tally["verdict"], tally["judged"], 0.95),
        ("gross errors called", tally["called"], tally["gross"], 1.0),
        ("from the text alone: between the right places", tally["right places"], tally["checked"], None),
        ("from the text alone: claims checked", tally["checked"], tally["claims"], None),
        ("from the text alone: wrongly called wrong", tally["false alarms"], tally["claims"], None),
    ]
    print("| distances of sentences.jsonl with two points | | of | mark |\n|---|---:|---:|---:|")
    failed = False
    for title, good, total, mark in lines:
        print(f"| {title} | {good} | {total} | {'' if mark is None else f'{mark:.0%}'} |")
        failed |= mark is not None and good < mark * total
    if options.failures:
        print("\n".join(notes))
    return 1 if options.strict and failed else 0


if __name__ == "__main__":
    sys.exit(main())
