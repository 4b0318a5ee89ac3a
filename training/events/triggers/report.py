"""Prints and writes how right the triggers are: docs/results/triggers.md is made by this alone."""
import copy

import numpy
from words import CATEGORIES

from triggers.corpora import FOLDS, REAL
from triggers.judge import ALIKE

# Templates by their numbers in TriggerFeature.
LEXICON = (7, 8, 9, 10, 17, 18, 23, 24, 37)
CONTEXTS = (19, 20, 21, 22, 23, 24, 26, 27)
# The folds that variants are measured on.
SOME = (0, 3)


def line(name, figures):
    return "{:<18} gold {gold:5d}  predicted {predicted:5d}  P {P:.3f}  R {R:.3f}  F {F:.3f}".format(name, **figures)


def packs(experiment):
    return numpy.array([r["pack"] for r in experiment.reports])


def show(experiment, triggers, is_taken, probability):
    """Prints the figures of all packs together, of real news, and of each pack."""
    pack = packs(experiment)
    print(line("packs", triggers.figures(is_taken, ~numpy.isin(pack, REAL))))
    for name in sorted(set(pack)):
        print(line(name, triggers.figures(is_taken, pack == name)), flush=True)


def row(name, figures):
    return "| {} | {gold} | {predicted} | {P:.3f} | {R:.3f} | {F:.3f} |".format(name, **figures)


def variants(settings):
    """Yields (name, settings, share of the training texts) of the runs beside the main one."""
    def changed(**values):
        other = copy.copy(settings)
        other.__dict__.update(values)
        return other
    yield "a quarter of the reports", settings, 0.25
    yield "half of the reports", settings, 0.5
    yield "without the lexicon", changed(without=LEXICON), 1
    yield "without classes of context", changed(without=CONTEXTS), 1
    yield "without word vectors", changed(vector_scale=0.0), 1
    yield "without the sentence model", changed(context_scale=0.0), 1
    yield "without plain copies", changed(copy_importance=0.0), 1
    yield "without excerpts", changed(excerpt_importance=0.0), 1


def category_rows(experiment, triggers, is_taken):
    """Returns a line of each category: events, found, and of the found those with just this category."""
    is_pack = ~numpy.isin(packs(experiment), REAL)
    predicted = {}
    for number in numpy.where(is_taken)[0]:
        predicted.setdefault(triggers.sentence[number], []).append(triggers.category[number])
    lines = ["| category | events | found | of these the same category |", "|---|---:|---:|---:|"]
    for category, name in enumerate(CATEGORIES):
        events = [e for e in triggers.view.events if e[1] == category and is_pack[e[0]]]
        told = [[c for s in sentences for c in predicted.get(s, [])] for _, _, sentences in events]
        found = [t for t in told if any(ALIKE[category, c] for c in t)]
        same = sum(category in t for t in found)
        lines.append(f"| {name} | {len(events)} | {len(found) / max(len(events), 1):.2f} | {same / max(len(found), 1):.2f} |")
    return lines


def calibration_rows(triggers, probability):
    lines = ["| stated probability | triggers | right |", "|---|---:|---:|"]
    for low in numpy.arange(0, 1, 0.1):
        inside = (probability >= low) & (probability < low + 0.1 + (low > 0.85))
        if inside.any():
            lines.append(f"| {low:.1f}–{low + 0.1:.1f} | {inside.sum()} | {triggers.is_right[inside].mean():.2f} |")
    sure = probability >= 0.7
    lines += ["", f"Of {sure.sum()} triggers with a probability of .7 or more {triggers.is_right[sure].mean():.2f} are right."]
    return lines


def write(path, experiment, settings, triggers, is_taken, probability):
    """Writes the report; fits the models of each variant for it."""
    pack = packs(experiment)
    is_pack = ~numpy.isin(pack, REAL)
    events = sum(len(r["events"]) for r in experiment.reports)
    head = "| | gold | predicted | P | R | F |\n|---|---:|---:|---:|---:|---:|"
    lines = [
        "# Triggers: how right they are", "",
        "Made by `training/events/train_triggers.py --report`; never edited. "
        f"{len(experiment.reports)} reports with {events} events.", "",
        f"Packs are parted into {FOLDS} folds, each of whole packs: every figure is of weights, a calibration and a threshold "
        "that saw neither the pack nor its writer. Real news is parted by article.",
        "An event is found where a sentence that tells it has a trigger of a like category; events of one sentence and like "
        "categories count once.", "", "## Packs and real news", "", head,
        row("all packs", triggers.figures(is_taken, is_pack))]
    lines += [row(name, triggers.figures(is_taken, pack == name)) for name in sorted(set(pack))]
    lines += ["", "## Categories, of all packs", ""] + category_rows(experiment, triggers, is_taken)
    lines += ["", "## Calibration", ""] + calibration_rows(triggers, probability)
    lines += ["", "## Less data, fewer features", "", f"On folds {' and '.join(map(str, SOME))} of the packs.", "",
              "| | P | R | F | F of real news |", "|---|---:|---:|---:|---:|"]
    is_some = numpy.isin(experiment.folds, SOME)
    def add(name, found, taken):
        of_packs, of_news = found.figures(taken, is_pack & is_some), found.figures(taken, ~is_pack & is_some)
        print(line(name, of_packs), flush=True)
        lines.append("| {} | {P:.3f} | {R:.3f} | {F:.3f} | {news:.3f} |".format(name, news=of_news["F"], **of_packs))
    add("all", triggers, is_taken)
    for name, other, share in variants(settings):
        found, _ = experiment.held_out(other, share, SOME)
        add(name, found, found.taken(found.calibrated(experiment.folds)[0], experiment.folds, SOME)[0])
    with open(path, "w", encoding="utf-8") as out:
        out.write("\n".join(lines) + "\n")
