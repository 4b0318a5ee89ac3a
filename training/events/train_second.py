#!/usr/bin/env python3
"""Fits the last look at triggers: trees over what all words of a report say of each.

    train_second.py CHOSEN.0 … CHOSEN.4 --excerpts EXCERPTS.0 … --packs PACK … --cut FOLDER --weights FILE --output FILE

CHOSEN.N is what `training-features chosen` gives for all packs by the weights of fold N, without trees; of it only the reports of
that fold count, which those weights have not seen. EXCERPTS.N is the same for a sentence or two of each report, which
`excerpts.py` cut into FOLDER. A word is right where a telling of an event of a like category holds it. FILE.0 and so on of
--weights get what the other folds give; --output gets what all give: the trees, and the least probability of a trigger. The
figures are read from Swift (`TriggerContext`). The same texts give the same bytes."""

import json
import os
import sys

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import boosting
import train_arguments
import weights
from score_arguments import load_measure
from train_belief import COPIES, read_options
from train_triggers import SHORT_SHARE
from triggers import corpora

THRESHOLDS = numpy.arange(0.2, 0.72, 0.02)


class Chosen:
    """The words that triggers are chosen of in reports that their weights had not seen."""

    def __init__(self, paths, packs, fold_of, measure):
        gold = train_arguments.gold_reports(packs)
        x, self.right, self.fold, self.copies, self.event = [], [], [], [], []
        for path in paths:
            fold = int(path.rsplit(".", 1)[1])
            with open(path, encoding="utf-8") as lines:
                for line in lines:
                    row = json.loads(line)
                    key = row["file"], row["id"]
                    if fold_of[key] != fold:
                        continue
                    for start, end, category, figures in row["chosen"]:
                        told = [number for number, event in enumerate(gold[key]["events"]) if measure.alike(event["category"], category)
                                and any(a < end and start < b for a, b in event["tellings"])]
                        x.append(numpy.array(figures, dtype=numpy.float32))
                        self.right.append(bool(told))
                        self.event.append((*key, told[0]) if told else None)
                        self.fold.append(fold)
                        self.copies.append(COPIES.get(key[0], 1))
        self.x, self.right = numpy.array(x), numpy.array(self.right)
        self.fold, self.copies = numpy.array(self.fold), numpy.array(self.copies, float)
        self.told = [sum(len(report["events"]) for key, report in gold.items() if fold_of[key] == fold) for fold in range(corpora.FOLDS)]

    def threshold(self, probability, folds):
        """Returns the threshold with the highest F of events, and that F; a further telling of an event counts for nothing."""
        rows = numpy.flatnonzero(numpy.isin(self.fold, folds))
        told = sum(self.told[fold] for fold in folds)
        figures = {}
        for limit in THRESHOLDS:
            taken = rows[probability[rows] >= limit]
            found = len({self.event[row] for row in taken if self.right[row]})
            figures[float(limit)] = 2 * found / max(1, found + int((~self.right[taken]).sum()) + told)
        best = max(figures, key=figures.get)
        return best, figures[best]


def main():
    options = read_options(__doc__, "models/fr/triggers.weights")
    fold_of, measure = train_arguments.folds(options.packs), load_measure(options.shared)
    whole = Chosen(options.read, options.packs, fold_of, measure)
    cut = Chosen(options.excerpts, [os.path.join(options.cut, os.path.basename(path)) for path in options.packs], fold_of, measure)
    everything = list(range(corpora.FOLDS))

    def fitted(folds):
        parts = [(part, numpy.isin(part.fold, folds)) for part in (whole, cut)]
        return boosting.fit_alone(*(numpy.concatenate([getattr(part, name)[rows] for part, rows in parts]) for name in ("x", "right", "copies")))

    # What each report is worth by trees that did not see it: of that the thresholds are.
    models = {fold: fitted([other for other in everything if other != fold]) for fold in everything}
    probability = []
    for part in (whole, cut):
        found = numpy.zeros(len(part.right))
        for fold, model in models.items():
            found[part.fold == fold] = boosting.probability(model, part.x[part.fold == fold])
        probability.append(found)
        before = 1 / (1 + numpy.exp(-part.x[:, 0].astype(float)))
        for name, p in (("sentence", before), ("report", found)):
            loss = -numpy.mean(numpy.log(numpy.clip(numpy.where(part.right, p, 1 - p), 1e-9, 1)))
            print(f"{name}: loss {loss:.4f}, F of events {part.threshold(p, everything)[1]:.4f}", flush=True)

    for path, folds, model in [(f"{options.weights}.{fold}", [other for other in everything if other != fold], models[fold]) for fold in everything] + [
            (options.output, everything, fitted(everything))]:
        lists, numbers, matrices = weights.read(path, is_scaled=False)
        limits = {"threshold": whole.threshold(probability[0], folds)[0],
                  "short-threshold": SHORT_SHARE * cut.threshold(probability[1], folds)[0]}
        print(os.path.basename(path), limits, flush=True)
        numbers |= limits
        boosting.add_stored("trees", boosting.stored(model, whole.x.shape[1]), numbers, matrices)
        weights.write(path, lists, numbers, matrices)


if __name__ == "__main__":
    main()
