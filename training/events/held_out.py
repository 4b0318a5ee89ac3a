#!/usr/bin/env python3
"""Writes docs/results/unseen-events.md: how right events are, each report read by weights that saw neither it nor its writer.

    training/events/held_out.py REPORTS.0 … REPORTS.4 --packs PACK … [--shared FOLDER]

REPORTS.N is what `training-features reports` gives for all packs by the weights of fold N; of it only the reports of
that fold count. Real news, where it is among the packs, is judged by article. The measure is that of
tools/score_events.py in FOLDER."""

import argparse
import collections
import json
import os

from score_arguments import add, load_measure, median_radius
from train_arguments import folds, gold_reports

HERE = os.path.dirname(os.path.abspath(__file__))
REAL = {"real-train.jsonl": "real news", "real-raw.jsonl": "further real news"}
FIELDS = ("category", "place", "date", "killed", "actors", "told", "status", "inside")
HEAD = """# Events on texts that the weights have not read

Written by `training/events/held_out.py`; `training/events/train.sh` runs all of it. Each report is read by weights, calibration and thresholds that were fitted without
it and without its writer; real news is judged by article. An event is found where one of a like category stands in a telling
of it, or at its place and day. "All right": category, place and day, of all events. "Inside": the true point lies in the
stated radius, 5 km allowed for.
The gazetteer has places that were chosen by what these packs name (`data/sources/news-places.csv`), which flatters places and radii.
"""


def judge(report, ours, measure, count):
    """Adds what a report's events are worth, and returns whether each of ours was found in the pack."""
    gold, is_found = report["events"], [False] * len(ours)
    count.update({"gold": len(gold), "ours": len(ours), "reports": 1})
    for i, j in measure.match(gold, ours):
        is_found[j] = True
        add(gold[i], ours[j], count, measure)
    return is_found


def row(name, count):
    precision, recall = count["hit"] / max(1, count["ours"]), count["hit"] / max(1, count["gold"])
    shares = [count[key] / max(1, count[key + " of"]) for key in FIELDS]
    figures = [precision, recall, 2 * precision * recall / max(1e-9, precision + recall), count["whole"] / max(1, count["gold"]), *shares]
    return f"| {name} | {count['gold']} | {count['ours']} | " + " | ".join(f"{figure:.2f}" for figure in figures) + " |"


def header():
    """Returns the two lines above the rows."""
    return ["| pack | events | ours | P | R | F | all right | " + " | ".join(FIELDS) + " |", "|---|" + "---:|" * (6 + len(FIELDS))]


def curve(judged):
    """Returns a line of each tenth of confidence: events, and the share of them that the packs tell."""
    lines = ["| confidence | events | found in the pack |", "|---|---:|---:|"]
    for tenth in range(4, 10):
        taken = [is_found for confidence, is_found in judged if tenth <= min(9, int(confidence * 10)) < tenth + 1]
        lines.append(f"| {tenth / 10:.1f}–{tenth / 10 + 0.1:.1f} | {len(taken)} | {sum(taken) / max(1, len(taken)):.2f} |")
    sure = [is_found for confidence, is_found in judged if confidence >= 0.7]
    lines.append(f"| 0.7 and more | {len(sure)} | {sum(sure) / max(1, len(sure)):.2f} |")
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reports", nargs="+")
    parser.add_argument("--packs", nargs="+", required=True)
    parser.add_argument("--shared", default=os.path.join(HERE, "../../../shared"))
    parser.add_argument("--output", default=os.path.join(HERE, "../../docs/results/unseen-events.md"))
    options = parser.parse_args()
    measure, gold, fold_of = load_measure(options.shared), gold_reports(options.packs), folds(options.packs)
    ours = collections.defaultdict(list)
    for path in options.reports:
        fold = int(path.rsplit(".", 1)[1])
        for line in open(path, encoding="utf-8"):
            event = json.loads(line)
            key = event["file"], event["report_id"]
            if fold_of[key] == fold:
                event["_a"], event["_b"] = event["quote_start"], event["quote_end"]
                ours[key].append(event)
    packs, judged = collections.defaultdict(collections.Counter), []
    for key, report in gold.items():
        is_found = judge(report, ours[key], measure, packs[key[0]])
        if key[0] not in REAL:
            judged += [(event["confidence"], found) for event, found in zip(ours[key], is_found)]
    whole = collections.Counter()
    for name, count in packs.items():
        if name not in REAL:
            whole.update(count)
    lines = [HEAD, *header(), row("all packs", whole)]
    lines += [row(REAL.get(name, f"`{name.removesuffix('.jsonl')}`"), count) for name, count in sorted(packs.items(), key=lambda p: (p[0] in REAL, p[0] != "real-train.jsonl", p[0]))]
    lines += ["", f"The median radius is {median_radius(whole):.1f} km.", "", "How often what is told with a confidence is in the pack:", "", *curve(judged), ""]
    hard = packs.get("c-negative.jsonl", collections.Counter())
    lines.append(f"In `c-negative`, hard texts mostly without events, {(hard['ours'] - hard['hit']) / max(1, hard['reports']):.2f} events a text are false.")
    text = "\n".join(lines) + "\n"
    with open(options.output, "w", encoding="utf-8") as out:
        out.write(text)
    print(text)


if __name__ == "__main__":
    main()
