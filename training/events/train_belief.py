#!/usr/bin/env python3
"""Fits how sure an event is: a logistic over what `EventBelief` sees of its tellings, and the least that is told.

    train_belief.py REPORTS.0 … REPORTS.4 --excerpts EXCERPTS.0 … --packs PACK … --cut FOLDER --weights FILE --output FILE

REPORTS.N is what `training-features reports` gives for all packs by the weights of fold N; of it only the reports of that
fold count, which those weights have not seen. EXCERPTS.N is the same for a sentence or two of each report: `excerpts.py`
cut them into FOLDER. The least that is told is of the whole reports, and of the excerpts for short texts. An event is right where tools/score_events.py of FOLDER finds it in its pack.
FILE.0 and so on of --weights get what the other folds give; --output gets what all give. Newton's method from zero: the
same bytes each run."""

import argparse
import collections
import json
import os

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy
import train_arguments
import weights
from score_arguments import load_measure

PENALTY = 2.0     # of the square of each weight but the constant
COPIES = {"real-train.jsonl": 4, "real-raw.jsonl": 4}   # what an event of a pack counts for: real news as in the triggers
STEPS = 30
SLACK = 0.004     # the least confidence is the highest whose F is so little below the best: what is told is to be trusted
# The same of a sentence or two, where what is left out is mostly all that there is. Both were set by hand beside reports with known faults.
SLACK_OF_SHORT = 0.012


class Events:
    """The events of the reports that their weights had not seen, with whether each is in its pack."""

    def __init__(self, paths, gold, fold_of, measure, names=None):
        self.gold, self.fold_of = gold, fold_of
        by_report = collections.defaultdict(list)
        for path in paths:
            fold = int(path.rsplit(".", 1)[1])
            for line in open(path, encoding="utf-8"):
                event = json.loads(line)
                key = event["file"], event["report_id"]
                if self.fold_of[key] == fold:
                    event["_a"], event["_b"] = event["quote_start"], event["quote_end"]
                    by_report[key].append(event)
        self.names, rows, self.right, self.fold, self.copies = names, [], [], [], []
        for key, report in self.gold.items():
            found = {j for _, j in measure.match(report["events"], by_report[key])}
            for number, event in enumerate(by_report[key]):
                evidence = event["belief"]
                self.names = self.names or sorted(evidence) + ["category." + name for name in sorted(measured_categories(by_report))]
                rows.append([evidence.get(name, 0.0) for name in self.names if not name.startswith("category.")]
                            + [float(name == "category." + event["category"]) for name in self.names if name.startswith("category.")])
                self.right.append(number in found)
                self.fold.append(self.fold_of[key])
                self.copies.append(COPIES.get(key[0], 1))
        self.rows = numpy.array(rows)
        self.right, self.fold, self.copies = numpy.array(self.right, float), numpy.array(self.fold), numpy.array(self.copies, float)
        self.told = collections.Counter()
        for key, report in self.gold.items():
            self.told[self.fold_of[key]] += len(report["events"]) * COPIES.get(key[0], 1)

    def without(self, fold):
        """Returns what the events outside of a fold show, whether they are right, and for how much each counts."""
        taken = self.fold != (-1 if fold is None else fold)
        return self.rows[taken], self.right[taken], self.copies[taken]


def fitted(events, excerpts, without=None):
    """Returns what a weights file has of the belief, fitted to events and excerpts without the reports of a fold."""
    whole, cut = events.without(without), excerpts.without(without)
    x, y, n = (numpy.concatenate(parts) for parts in zip(whole, cut))
    penalty = numpy.array([0.0 if name == "always" else PENALTY for name in events.names])
    w = numpy.zeros(len(events.names))
    for _ in range(STEPS):
        p = 1 / (1 + numpy.exp(-(x @ w)))
        slope = x.T @ (n * (p - y)) + penalty * w
        curvature = (x * (n * p * (1 - p))[:, None]).T @ x + numpy.diag(penalty + 1e-9)
        w -= numpy.linalg.solve(curvature, slope)
    figures = []
    for (rows, right, copies), counts in ((whole, events.told), (cut, excerpts.told)):
        p = numpy.round(1 / (1 + numpy.exp(-(rows @ w))), 2)
        figures.append((p, right, copies, sum(count for fold, count in counts.items() if fold != without)))
    found = {"belief." + name: round(float(value), 6) for name, value in zip(events.names, w)}
    cut_at = least(*figures[0], SLACK)
    print("excerpts: ", end="")
    return found | {"belief.least": cut_at, "belief.leastOfShort": least(*figures[1], SLACK_OF_SHORT)}


def measured_categories(by_report):
    return {event["category"] for events in by_report.values() for event in events}


def least(p, right, copies, told, slack):
    """Returns the highest confidence at which leaving out what is less sure costs at most `slack` of F."""
    figures = {}
    for hundredth in range(0, 81):
        taken = p >= hundredth / 100 - 1e-9
        figures[hundredth / 100] = 2 * (right * copies)[taken].sum() / (copies[taken].sum() + told)
    best = max(figures.values())
    cut = max(cut for cut, figure in figures.items() if figure >= best - slack)
    print(f"F {figures[0.0]:.4f} of all, {best:.4f} at best, {figures[cut]:.4f} from {cut}")
    return cut


def read_options(description, output):
    """Returns the options of a fit to what the weights of each fold read in whole reports and in excerpts of them."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("read", nargs="+", help="what the weights of each fold read in whole reports")
    parser.add_argument("--excerpts", nargs="+", required=True, help="the same of excerpts")
    parser.add_argument("--packs", nargs="+", required=True)
    parser.add_argument("--cut", required=True, help="the folder of the packs of excerpts")
    parser.add_argument("--weights", required=True)
    parser.add_argument("--output", default=output)
    parser.add_argument("--shared", default="../shared")
    return parser.parse_args()


def main():
    options = read_options(__doc__, "models/fr/arguments.weights")
    fold_of, measure = train_arguments.folds(options.packs), load_measure(options.shared)
    events = Events(options.read, train_arguments.gold_reports(options.packs), fold_of, measure)
    cut = [os.path.join(options.cut, os.path.basename(path)) for path in options.packs]
    excerpts = Events(options.excerpts, train_arguments.gold_reports(cut), fold_of, measure, events.names)
    for path, fold in [(f"{options.weights}.{fold}", fold) for fold in range(train_arguments.corpora.FOLDS)] + [(options.output, None)]:
        lists, numbers, matrices = weights.read(path, is_scaled=False)
        numbers = {name: value for name, value in numbers.items() if not name.startswith("belief.")}
        found = fitted(events, excerpts, fold)
        weights.write(path, lists, numbers | found, matrices)
        if fold is None:
            for name, value in found.items():
                print(f"{name:40} {value:8.3f}")


if __name__ == "__main__":
    main()
