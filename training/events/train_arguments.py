#!/usr/bin/env python3
"""Fits the models of an event's arguments.

    train_arguments.py undated PACK … --output FOLDER      # copies of the packs without days of publication
    train_arguments.py split PACK … --copies COPY … --output FOLDER   # FOLDER/0 and so on: the reports and copies of each fold
    training-features arguments GAZETTEER ACTORS PACK … > arguments.jsonl
    training-features arguments-read GAZETTEER ACTORS TRIGGERS.N FOLDER/N/PACK … > read.N   # by the triggers of fold N
    train_arguments.py evaluate arguments.jsonl PACK … --read read.0 …   # each pack by a model that saw neither it nor its writer, without trees
    train_arguments.py folds arguments.jsonl PACK … --read read.0 … --output FILE   # FILE.0 and so on: the weights of each fold
    train_arguments.py radii arguments.jsonl PACK … --events FILE.0 … --output FILE   # adds to the weights of each fold the
                                                           # radii that the events of the others give
    train_arguments.py fit arguments.jsonl PACK … --read read.0 …        # writes models/fr/arguments.weights

Arguments are learned of the triggers that are read by weights that did not see the report, which have the neighbours, the words and
the kinds that the program meets; which triggers tell one event, of those and of the given ones, which are more.

The features are read from Swift; here stand the gold answers and the fit: a softmax over the candidates of a trigger
with "none", where several candidates may be right; a logistic over pairs and single statements. L-BFGS from zero on
the whole data: the same bytes each run. Trees add to what the softmax makes of the arguments (`training/boosting.py`); they
learn from scores of weights that had not seen the report either."""

import argparse
import json
import math
import multiprocessing
import os
import re
import sys
import unicodedata

# Sums of one thread are the same each time.
os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy
from scipy import sparse
from scipy.optimize import linprog

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import boosting
import ranking
import weights
from score_arguments import load_measure
from triggers import corpora

# The strength of the square penalty of each task: near the least loss on two of the five folds, that of places by the shares too.
PENALTY = {"place": 5.0, "list": 3.0, "date": 6.0, "killed": 6.0, "injured": 6.0, "agent": 5.0, "target": 5.0, "told": 6.0, "status": 2.0, "coreference": 6.0}
# What a second look goes over: the candidates of all triggers of a report together.
SECOND = ("place", "date", "killed", "injured", "agent", "target")
# What it goes over for each trigger alone: earlier triggers that may tell the same event.
SECOND_ALONE = ("coreference",)
# The task that the rows come from, where it has another name.
ROWS = {"injured": "killed", "agent": "party", "target": "party"}
ELSEWHERE = 300  # kilometres from the gold point beyond which a name inside the words of a place is another's; set by hand
LEAST = 3      # a feature of fewer candidates is left out
ITERATIONS = 60
INSIDE = 0.9   # the share of events that a radius is to hold
MOST = 150     # kilometres that a radius is widened by at most
MOST_UNKNOWN = 700  # the same for a name that no gazetteer has: PlaceRadii.most
UNKNOWN = {"inParent", "besideArea", "beside", "elsewhere"}  # the tiers of such names
MOST_NAMED = 6 # the same for a place that the gazetteer has: where it is the wrong one, no circle mends that
OWN = 0.8      # the part of a named place's own radius that counts: what is told in a town is seldom told of its edge
FAINTEST = 0.02  # a weight nearer to zero is left out


def fold(text):
    text = (text or "").lower().replace("’", "'").replace("-", " ")
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def words(text):
    return set(re.findall(r"[a-z0-9]{3,}", fold(text)))


def kilometres(a, b, c, d):
    p, q = math.radians(a), math.radians(c)
    h = math.sin((q - p) / 2) ** 2 + math.cos(p) * math.cos(q) * math.sin(math.radians(d - b) / 2) ** 2
    return 12742 * math.asin(math.sqrt(min(1, h)))


def day(text):
    return int(text[:4]) * 372 + int(text[5:7]) * 31 + int(text[8:10])


# What is right

def place_is_right(event, meaning, span, text):
    """Returns whether a name is the gold place: its words, and where they are not the same, a point that is not far away.

    The town in "rue de Marseille, à Tunis" is a part of the words, and no place of the event."""
    quote = event["place_quote"]
    if meaning[0] == "none":
        return quote is None
    if quote is None:
        return False
    name, wanted = fold(meaning[0]).strip(), fold(quote).strip()
    if name == wanted:
        return True
    if len(meaning) > 2 and event.get("lat") is not None and kilometres(event["lat"], event["lon"], float(meaning[1]), float(meaning[2])) > ELSEWHERE:
        return False
    at = text.find(quote)
    while at >= 0:
        if span[0] < at + len(quote) and at < span[1]:
            return True
        at = text.find(quote, at + 1)
    ours, gold = words(meaning[0]), words(quote)
    return bool(ours and gold and (ours <= gold or gold <= ours))


def several(names, events):
    """Returns whether events of one trigger are at two or more of the names of a list."""
    found = set()
    for event in events:
        wanted = words(event["place_quote"])
        found |= {name for name in names if wanted and words(name) and (words(name) <= wanted or wanted <= words(name))}
    return len(found) > 1 and len(events) > 1


def date_is_right(event, meaning, span, text):
    if meaning and meaning[0] == "none":
        return event["date"] is None
    if event["date"] is None or len(meaning) < 2:
        return False
    first, _, last = event["date"].partition("/")
    if day(first) - 1 <= day(meaning[0]) and day(meaning[1]) <= day(last or first) + 1:
        return True
    # The words that tell the day are right too where we read them more widely: "il y a trois semaines".
    words = text[span[0]:span[1]].lower()
    return words == (event["date_quote"] or "").lower() and day(meaning[0]) <= day(last or first) and day(first) <= day(meaning[1])


def count_is_right(key):
    def is_right(event, meaning, span, text):
        value = event[key]
        if meaning[0] == "none":
            return value is None
        if value is None:
            return False
        low, high = (value, value) if isinstance(value, int) else value
        return low <= int(meaning[0]) <= high
    return is_right


def party_is_right(roles):
    def is_right(event, meaning, span, text):
        quotes = [actor["quote"] for actor in event["actors"] if actor["role"] in roles]
        if meaning[0] == "none":
            return not quotes
        for quote in quotes:
            at = text.find(quote)
            while at >= 0:
                if span[0] < at + len(quote) and at < span[1]:
                    return True
                at = text.find(quote, at + 1)
        return False
    return is_right


def is_field(key):
    return lambda event, meaning, span, text: event[key] == meaning[0]


IS_RIGHT = {"agent": party_is_right(("agent", "both")), "target": party_is_right(("target", "both")), "told": is_field("told"), "status": is_field("status"), "place": place_is_right, "date": date_is_right, "killed": count_is_right("killed"), "injured": count_is_right("injured")}


# Reports without a day of publication

UNDATED = "~"  # what the ID of a copy ends with
# What is learned from copies too, and what from those that are typed without accents.
FROM_COPIES, FROM_PLAIN = ("date",), ("killed",)
# What is learned of given triggers too; all else of those that are read alone.
FROM_GIVEN = ("coreference",)
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()


def undated(report, number):
    """Returns a report as a user pastes it: without its day, or with the day in front of the first line that is no heading; a third
    without accents."""
    year, month, date = report["pub_date"].split("-")
    written = f"{int(date)} {MONTHS[int(month) - 1]} {year}"
    words = ("", f"{written}. - ", f"Publié le {written}\n")[number % 3]
    at = 0 if number % 3 == 2 else report["text"].find("\n") + 1

    def shifted(offset):
        return offset + len(words) if offset >= at else offset
    events = [{**event, "tellings": [[shifted(a), shifted(b)] for a, b in event["tellings"]]} for event in report["events"]]
    text = report["text"][:at] + words + report["text"][at:]
    copy = {**report, "id": report["id"] + UNDATED, "text": plain(text) if is_plain(number) else text, "events": events}
    del copy["pub_date"]
    return copy


def is_plain(number):
    """Returns whether the copy of a report is typed without accents, by its place in the pack."""
    return number % 3 == 1


def plain(text):
    """Returns a text without accents, letter for letter."""
    return "".join(letter if len(base := unicodedata.normalize("NFD", letter)) == 1 else base[0] for letter in text)


def write_undated(packs, folder):
    os.makedirs(folder, exist_ok=True)
    for path in packs:
        with open(path, encoding="utf-8") as lines, open(os.path.join(folder, os.path.basename(path)), "w", encoding="utf-8") as out:
            for number, line in enumerate(lines):
                report = json.loads(line)
                if report.get("pub_date") and report["events"]:
                    out.write(json.dumps(undated(report, number), ensure_ascii=False) + "\n")


def write_split(packs, copies, folder):
    """Writes FOLDER/0 and so on: the reports of each fold, and behind them their copies."""
    fold_of = folds(packs)
    for path in packs + copies:
        name = os.path.basename(path)
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                fold = fold_of[original((name, json.loads(line)["id"]))]
                os.makedirs(os.path.join(folder, str(fold)), exist_ok=True)
                with open(os.path.join(folder, str(fold), name), "a", encoding="utf-8") as out:
                    out.write(line)


# Reading

class Task(ranking.Groups):
    """The candidates of a task, with the trigger that each group is of and what each candidate means."""

    def __init__(self):
        super().__init__()
        self.owner, self.meaning, self.span = [], [], []

    def add_candidates(self, candidates, right, owner):
        self.add([candidate[3] for candidate in candidates], right)
        self.owner.append(owner)
        self.meaning.extend(candidate[2] for candidate in candidates)
        self.span.extend(candidate[:2] for candidate in candidates)

    def figures(self, groups, w, slots, count, name):
        """Returns the figures of a second look at whole reports' groups, a row each, what is right, and the sizes of the groups."""
        rows = numpy.concatenate([numpy.arange(self.starts[g], self.starts[g + 1]) for g in groups])
        sums = boosting.slot_sums(self.matrix[rows], w, slots, count)
        meaning, span = [self.meaning[row] for row in rows], [self.span[row] for row in rows]
        places = [(*at, *own) if at[0] >= 0 and name in SECOND else None for at, own in zip(span, meaning)]
        reports = [self.owner[g][:2] if name in SECOND else g for g in groups]
        # A name means the same as one that reads alike.
        same = [fold(own[0]) if name == "place" else tuple(own[:2]) for own in meaning]
        values = [int(own[0]) if name in ("killed", "injured") and own[0] != "none" else -1 for own in meaning]
        sizes = [self.sizes[g] for g in groups]
        return boosting.figures(sums, sizes, reports, places, same, values), self.right[rows], sizes


def gold_reports(packs):
    """Returns the reports of packs by file and ID."""
    gold = {}
    for path in packs:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                report = json.loads(line)
                gold[os.path.basename(path), report["id"]] = report
    return gold


def original(key):
    """Returns the file and the ID of the report that a copy was made of."""
    return key[0], key[1].removesuffix(UNDATED)


def is_copy(key):
    return key[1].endswith(UNDATED)


def lines_of(features, slots, numbers):
    """Returns the rows of files of features, with one numbering of the keys, and whether their triggers were given.

    Fills `slots`, the names of the slots of each task, and `numbers`, the keys with their numbers."""
    for path, is_given in features:
        with open(path, encoding="utf-8") as file:
            *lines, last = file.read().splitlines()
        own = [numbers.setdefault(int(key, 16), len(numbers)) for key in json.loads(last)["keys"]]
        for line in lines:
            row = json.loads(line)
            for _, _, candidates in row["questions"]:
                for candidate in candidates:
                    candidate[3] = [own[number] for number in candidate[3]]
            yield row, is_given
        slots.update(json.loads(last)["slots"])


def load(features, packs):
    """Returns the tasks, the gold reports by file and ID, the slots and the keys; the packs' undated copies are among the features.

    `features` are files of features, each with whether its triggers were given."""
    gold, tasks, slots, numbers = gold_reports(packs), {}, {}, {}
    place_in_pack, sizes = {}, {}
    for key in gold:
        place_in_pack[key] = sizes.get(key[0], 0)
        sizes[key[0]] = place_in_pack[key] + 1
    for row, is_given in lines_of(features, slots, numbers):
        key = (row["file"], row["id"])
        report = gold[original(key)]
        if is_copy(key):
            report = undated(report, place_in_pack[original(key)])
        for task, trigger, candidates in row["questions"]:
            if is_copy(key) and task not in FROM_COPIES + (FROM_PLAIN if is_plain(place_in_pack[original(key)]) else ()):
                continue
            told = row["triggers"][trigger]
            if is_given and task not in FROM_GIVEN:
                continue
            if not told:
                # Nothing is learned of it; but it is among the triggers that a second look compares.
                for name in SECOND:
                    if ROWS.get(name, name) == task:
                        tasks.setdefault(name, Task()).add_candidates(candidates, [False] * len(candidates), (row["file"], row["id"], trigger, False, []))
                continue
            events = [report["events"][event] for event, _ in told]
            owner = (row["file"], row["id"], trigger, any(telling == 0 for _, telling in told), events)
            if task == "coreference":
                # A trigger that tells no event is another's neither.
                candidates = [c for c in candidates[:-1] if row["triggers"][int(c[2][0])]] + candidates[-1:]
                own = {event for event, _ in told}
                same = [bool(own & {event for event, _ in row["triggers"][int(c[2][0])]}) for c in candidates[:-1]]
                tasks.setdefault(task, Task()).add_candidates(candidates, same + [not any(same)], owner)
                continue
            if task == "list":
                right = several(candidates[0][2], events)
                tasks.setdefault(task, Task()).add_candidates(candidates, [right, not right], owner)
                continue
            for name in IS_RIGHT:
                if ROWS.get(name, name) == task:
                    right = [any(IS_RIGHT[name](e, c[2], c[:2], report["text"]) for e in events) for c in candidates]
                    tasks.setdefault(name, Task()).add_candidates(candidates, right, owner)
    keys = list(numbers)
    for task in tasks.values():
        task.close(len(keys))
    return tasks, slots, keys, gold


# Fitting

def write(path, fitted, slots, keys, additions=None):
    """Writes the weights, each model as the table of `ranking.keyed`."""
    lists, numbers, matrices = {}, {}, {}
    for name in PENALTY:
        w, trees = fitted[name]
        rows, scale = ranking.keyed(w, keys, FAINTEST)
        # Slots of raw value 1 and more; the name for 0 stands for none.
        lists[name + ".slots"] = ["-"] + slots[name]
        numbers[name + ".scale"] = scale
        matrices[name] = (rows, 1)
        if trees:
            boosting.add_stored(name, trees, numbers, matrices)
    weights.write(path, lists, numbers | (additions or {}), matrices)


def radii(paths, gold, fold_of, measure):
    """Returns what to add to the own radius of a place, by the tier of its point and the share of its name, and the weights of what
    to add for a name that no gazetteer has.

    Of events that the weights had not seen the true point is to lie inside in nine of ten of a tier; no addition is above
    MOST kilometres, for beyond that a circle says nothing."""
    found, unknown = {}, []
    for path in paths:
        events, fold = {}, int(path.rsplit(".", 1)[1])
        for line in open(path, encoding="utf-8"):
            event = json.loads(line)
            event["_a"], event["_b"] = event["quote_start"], event["quote_end"]
            events.setdefault(event["report_id"], []).append(event)
        for key, report in gold.items():
            if fold_of[key] != fold:
                continue
            for i, j in measure.match(report["events"], events.get(key[1], [])):
                g, f = report["events"][i], events[key[1]][j]
                place = re.match(r"place: (\w+), share ([\d.]+)", (f["evidence"] or [""])[0])
                if not place or g.get("lat") is None or f.get("latitude") is None or g["precision"] not in ("in", "near", None):
                    continue
                own = f["uncertainty_km"] * (OWN if place[1] == "named" else 1)
                missing = kilometres(g["lat"], g["lon"], f["latitude"], f["longitude"]) - 5 - own
                if place[1] in UNKNOWN:
                    doubts = next(text for text in f["evidence"] if text.startswith("radius: "))
                    # Weights without these numbers add one kilometre.
                    unknown.append((dict(re.findall(r"(\w+) ([\d.]+)", doubts)), missing + 1))
                    continue
                share = float(place[2])
                sureness = "sure" if share >= 0.85 else "likely" if share >= 0.55 else "unsure"
                found.setdefault(f"radius.{place[1]}.{sureness}", []).append(missing)
    additions = {"radius.named.own": OWN}
    for key, missing in sorted(found.items()):
        missing.sort()
        most = MOST_NAMED if key.startswith("radius.named") else MOST
        additions[key] = float(min(most, max(1, math.ceil(missing[min(len(missing) - 1, int(len(missing) * INSIDE))]))))
        print(f"{key:28} {len(missing):5} events, + {additions[key]:.0f} km", file=sys.stderr)
    return additions | unknown_radii(unknown)


def unknown_radii(rows):
    """Returns the weights of the logarithm of what to add, so that INSIDE of the rows are below: a linear quantile regression.

    > Reference: R. Koenker, G. Bassett, "Regression Quantiles", Econometrica 46 (1978), pp. 33-50."""
    names = sorted({name for doubts, _ in rows for name in doubts})
    x = numpy.array([[float(doubts.get(name, 0)) for name in names] for doubts, _ in rows])
    y = numpy.log1p(numpy.maximum(0, [missing for _, missing in rows]))
    # Minimise INSIDE * above + (1 - INSIDE) * below, where x w + above - below = y.
    count, one = len(y), sparse.identity(len(y), format="csc")
    cost = numpy.concatenate([numpy.zeros(len(names)), numpy.full(count, INSIDE), numpy.full(count, 1 - INSIDE)])
    bounds = [(-20, 20)] * len(names) + [(0, None)] * (2 * count)
    found = linprog(cost, A_eq=sparse.hstack([sparse.csc_matrix(x), one, -one]), b_eq=y, bounds=bounds, method="highs")
    weights_of = {f"radius.unknown.{name}": round(float(value), 4) for name, value in zip(names, found.x)}
    predicted = numpy.minimum(MOST_UNKNOWN, numpy.maximum(1, numpy.expm1(x @ list(weights_of.values()))))
    inside = numpy.mean(predicted >= [missing for _, missing in rows])
    print(f"{count} unknown places, inside {inside:.3f}, half within {numpy.median(predicted):.0f} km: {weights_of}", file=sys.stderr)
    return weights_of


def folds(packs):
    """Returns the fold of each report by its file and ID: the same as of the triggers, so that no writer is in two."""
    reports, keys = [], []
    for path in packs:
        name = os.path.basename(path)
        with open(path, encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                report = json.loads(line)
                reports.append({"pack": name.removesuffix(".jsonl"), "number": number, "events": report["events"]})
                keys.append((name, report["id"]))
    return dict(zip(keys, (int(fold) for fold in corpora.folds(reports))))


class Fitter:
    """Fits one task: its linear weights and the trees of its second look, each without the reports of some folds."""

    def __init__(self, name, task, slots, keys, fold_of):
        self.name, self.task = name, task
        self.fold = [fold_of[original(owner[:2])] for owner in task.owner]
        # A slot's raw value is from 1 on.
        self.slots = numpy.array([(key >> 56) - 1 for key in keys])
        self.count = len(slots[name])
        self.known = {}

    def linear(self, *outside):
        """Returns the linear weights as a file keeps them."""
        without = frozenset(outside)
        if without not in self.known:
            groups = [g for g, fold in enumerate(self.fold) if fold not in without]
            w = self.task.fit(groups, PENALTY[self.name], LEAST, ITERATIONS)
            self.known[without] = ranking.rounded(w, FAINTEST)
        return self.known[without]

    def trees(self, *outside):
        """Returns what a weights file has of the trees: they learn from each fold's reports by weights that saw neither it nor
        those outside."""
        parts = []
        for fold in range(corpora.FOLDS):
            if fold in outside:
                continue
            groups = [g for g, own in enumerate(self.fold) if own == fold]
            parts.append(self.task.figures(groups, self.linear(fold, *outside), self.slots, self.count, self.name))
        x, right, sizes = (numpy.concatenate(part) for part in zip(*parts))
        # Only where an answer is right is there something to learn.
        starts = numpy.concatenate([[0], numpy.cumsum(sizes)])[:-1]
        is_answered = numpy.logical_or.reduceat(right, starts)
        rows = numpy.repeat(is_answered, sizes)
        return boosting.stored(boosting.fit(x[rows], right[rows], sizes[is_answered], self.count), x.shape[1])

    def fitted(self, *outside):
        return self.linear(*outside), self.trees(*outside) if self.name in SECOND + SECOND_ALONE else None


def fit_task(name, choices):
    """Returns what is fitted of a task, for each choice of folds that are left out."""
    tasks, slots, keys, fold_of = SHARED["loaded"]
    fitter = Fitter(name, tasks[name], slots, keys, fold_of)
    return [fitter.fitted(*outside) for outside in choices]


SHARED = {}  # what the processes of `fit_all` share


def fit_all(tasks, slots, keys, fold_of, choices):
    """Returns, for each choice of folds that are left out, what is fitted of every task."""
    SHARED["loaded"] = tasks, slots, keys, fold_of
    names = list(PENALTY)
    with multiprocessing.get_context("fork").Pool(2) as pool:
        found = pool.starmap(fit_task, [(name, choices) for name in names], chunksize=1)
    return [dict(zip(names, own)) for own in zip(*found)]


def chosen(task, w, group, name):
    """Returns the row that a ranking chooses: of names that stand more than once the sum of their shares counts."""
    rows = slice(task.starts[group], task.starts[group + 1])
    scores = task.matrix[rows] @ w
    shares = numpy.exp(scores - scores.max())
    shares /= shares.sum()
    if name in ("place", "date"):
        sums = {}
        for offset, share in enumerate(shares):
            key = fold(" ".join(task.meaning[task.starts[group] + offset][:1 if name == "place" else 2]))
            sums.setdefault(key, []).append((share, -offset))
        best = max(sums.values(), key=lambda v: (sum(s for s, _ in v), v[0][1]))
        return task.starts[group] - max(best)[1]
    return task.starts[group] + int(numpy.argmax(shares))


def evaluate(tasks, fold_of, only):
    for name, task in tasks.items():
        if only and name not in only:
            continue
        totals, oracle = {}, [0, 0]
        for fold in range(corpora.FOLDS):
            train = [g for g, owner in enumerate(task.owner) if fold_of[original(owner[:2])] != fold]
            test = [g for g, owner in enumerate(task.owner) if not is_copy(owner) and fold_of[owner[:2]] == fold and owner[3]]
            w = task.fit(train, PENALTY[name], LEAST, ITERATIONS)
            counts = {"said": [0, 0], "none": [0, 0]}
            for g in test:
                row = chosen(task, w, g, name)
                none = task.starts[g + 1] - 1
                kind = "none" if task.right[none] else "said"
                counts[kind][0] += bool(task.right[row])
                counts[kind][1] += 1
                if kind == "said":
                    oracle[0] += bool(task.right[task.starts[g]:none].any())
                    oracle[1] += 1
            for kind, (good, all_) in counts.items():
                total = totals.setdefault(kind, [0, 0])
                total[0] += good
                total[1] += all_
            print(f"  {name:8} fold {fold} " + " ".join(f"{kind} {good / max(1, all_):.3f} of {all_}" for kind, (good, all_) in counts.items()), flush=True)
        print(f"{name:8} " + ", ".join(f"{kind} {good / max(1, all_):.3f} of {all_}" for kind, (good, all_) in totals.items())
              + f"; a right candidate is there in {oracle[0] / max(1, oracle[1]):.3f}", flush=True)


def add_radii(options, fold_of):
    """Gives the weights of each fold the radii that the events of the other folds ask for."""
    gold, measure = gold_reports(options.packs), load_measure(options.shared)
    for fold in range(corpora.FOLDS):
        others = {key: report for key, report in gold.items() if fold_of[key] != fold}
        events = [path for path in options.events if not path.endswith(f".{fold}")]
        path = f"{options.output}.{fold}"
        lists, numbers, matrices = weights.read(path, is_scaled=False)
        weights.write(path, lists, numbers | radii(events, others, fold_of, measure), matrices)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=["undated", "split", "evaluate", "fit", "folds", "radii"])
    parser.add_argument("files", nargs="+", help="the features, then the packs; of `undated` and `split` the packs alone")
    parser.add_argument("--read", nargs="*", default=[], help="features of the triggers that are read")
    parser.add_argument("--copies", nargs="*", default=[], help="what `undated` wrote")
    parser.add_argument("--only", nargs="*")
    parser.add_argument("--events", nargs="*", help="events coded by the weights of each fold: radii are fitted to them")
    parser.add_argument("--shared", default="../shared", help="the folder whose tools/score_events.py pairs events")
    parser.add_argument("--output", default="models/fr/arguments.weights")
    options = parser.parse_args()
    if options.action == "undated":
        write_undated(options.files, options.output)
        return
    if options.action == "split":
        write_split(options.files, options.copies, options.output)
        return
    features, options.packs = [(options.files[0], True), *((path, False) for path in options.read)], options.files[1:]
    fold_of = folds(options.packs)
    if options.action == "radii":
        add_radii(options, fold_of)
        return
    tasks, slots, keys, gold = load(features, options.packs)
    if options.action == "evaluate":
        evaluate(tasks, fold_of, options.only)
    elif options.action == "fit":
        additions = radii(options.events, gold, fold_of, load_measure(options.shared)) if options.events else {}
        write(options.output, fit_all(tasks, slots, keys, fold_of, [()])[0], slots, keys, additions)
    else:
        for fold, fitted in enumerate(fit_all(tasks, slots, keys, fold_of, [(fold,) for fold in range(corpora.FOLDS)])):
            write(f"{options.output}.{fold}", fitted, slots, keys)


if __name__ == "__main__":
    main()
