#!/usr/bin/env python3
"""Fits the ranking of a stated distance's ends, and says how good it is with each writer left out.

    swift build -c release --product training-features
    train.py                  # writes models/fr/claims.weights
    train.py --report         # and docs/results/claims.md, by weights that never saw the pack's writer

The features are written by `training-features`, so that training and program agree; here stand the gold answers and the
fit. First a logistic model that says whether a length that no rule makes a distance is one. Then for each end a softmax
over the names of the report and "none", where any name of the right place may win. L-BFGS from zero on all rows: the
same bytes each run. Trees add to that what all distances of a report say of each name (`ends.py`). Then, on packs that the
ranking had not seen, what a pair of ends is worth: a softmax over the pairs, of
the two shares and of whether the earth agrees; a logistic that gives the probability that both ends are right; and trees
that tell a wrong figure from wrong ends, of the claims that the earth contradicts. A pack has one writer.

A pack is judged by a ranking that never saw it, and by trees and a logistic of the other packs. The rankings that read those for
them had seen it, as one of three dozen."""

import argparse
import collections
import glob
import json
import math
import multiprocessing
import os
import re
import subprocess
import sys
import tempfile
import unicodedata

# Sums of one thread are the same each time.
os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy
from scipy import sparse
from scipy.optimize import minimize

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..")
sys.path.insert(0, os.path.join(HERE, ".."))
import boosting  # noqa: E402
import ends  # noqa: E402
import ranking  # noqa: E402
import weights  # noqa: E402

SIDES = ("anchor", "subject")
PENALTY = {"distance": 0.3, "anchor": 1.5, "subject": 1.5}
LEAST = 3         # a feature of fewer distances is left out
ITERATIONS = 120
FAINTEST = 0.03  # a weight nearer to zero is left out
FAR = 15          # kilometres within which two points are one place
OFF = 30          # kilometres from which a point is surely not that of a place
# Probability of both ends from which a verdict is given, and that a figure is wrong from which one says so: of any two ends,
# and of those that grammar finds and no rule of FaultEvidence doubts.
VERDICTS = {"verdict": 0.4, "fault": 0.96, "fault.undoubted": 0.8}
MOST = 6          # places of a side that are paired, best first: EndRanker
AGREEMENTS = ("consistent", "road", "fault")  # EarthAgreement from 1 on; 0 is unknown
# The numbers of a pair's worth and of the logistic over it: ClaimWeights.
PAIR = ("pair.anchor", "pair.subject", *(f"pair.{name}" for name in AGREEMENTS))
BOTH = ("both.bias", "both.anchor", "both.subject", "both.least", "both.pair", "both.beside", *(f"both.{name}" for name in AGREEMENTS))
# FaultSign, in its order: first what stands for both ends and against a misreading, then what speaks for one, then what may do either.
SURER = ("both", "anchor", "subject", "least", "pair")
DOUBTS = ("rival", "unresolved", "unnamed")
SIGNS = (*SURER, *DOUBTS, "anchorIsNamed", "anchorIsNoun", "anchorIsFarther", "subjectIsNamed", "factor", "isFarBeyond", "isTownFarBeyond",
         "isTooLong", "directionAgrees", "directionDisagrees", "anchorIsSmall", "subjectIsSmall", "anchorReading", "subjectReading",
         "furtherNames", "smallAndFar", "subjectIsNoPlace", "endFitsBadly", "isGrammatical", "anchorIsUnnamed", "unspoken", "shortened",
         "isBeyondSlips", "isNotBorne", "anchorAgrees", "anchorContradicts", "subjectAgrees", "subjectContradicts", "distances", "stated",
         "earth", "doubt", "anchorPeople", "subjectPeople", "anchorReadings", "subjectReadings")  # fmt: skip
# Signs of which more never makes a fault less sure, and of which more never makes it surer.
RISING = {*SURER, "anchorIsNamed", "subjectIsNamed", "anchorReading", "subjectReading", "isGrammatical", "anchorAgrees", "subjectAgrees",
          "anchorPeople", "subjectPeople"}  # fmt: skip
FALLING = {*DOUBTS, "directionDisagrees", "furtherNames", "smallAndFar", "subjectIsNoPlace", "endFitsBadly", "anchorIsUnnamed", "unspoken",
           "shortened", "isBeyondSlips", "isNotBorne", "anchorContradicts", "subjectContradicts"}  # fmt: skip
FAULT_TREES = {"num_iterations": 200, "num_leaves": 8, "learning_rate": 0.05, "min_data_in_leaf": 20, "feature_fraction": 0.3}
# Probability from which a possible distance is read as one: where a rule makes it one, where listed words make it another measure, else.
LIKELY = {"ruled": 0.2, "listed": 0.8, "open": 0.4}
DIRECTION = re.compile(r"\b(nord|sud|est|ouest)\b|\)")
GENERIC = {"les", "des", "ville", "village", "frontiere", "region", "province"}


def fold(text):
    text = unicodedata.normalize("NFD", (text or "").lower().replace("’", "'").replace("-", " "))
    return "".join(c for c in text if not unicodedata.combining(c))


def words(text):
    return set(re.findall(r"[a-z0-9]{3,}", fold(text))) - GENERIC


def kilometres(a, b):
    return 111.2 * math.hypot(a[0] - b[0], (a[1] - b[1]) * math.cos(math.radians(a[0])))


def is_place(name, lat, lon, found, found_lat, found_lon):
    """Returns whether what was found is the gold place, by its point or by its name; None is nothing."""
    if name is None or found is None:
        return name is None and found is None
    if lat is not None and found_lat is not None and kilometres((lat, lon), (found_lat, found_lon)) <= FAR:
        return True
    ours, gold = words(found), words(name)
    if not ours or not gold:
        return fold(found).strip() == fold(name).strip()
    return ours <= gold or gold <= ours


class Rows(ranking.Groups):
    """The candidates of one side, with the number of the place that each is."""

    def __init__(self):
        super().__init__()
        self.places = []

    def add_candidates(self, candidates, gold):
        right = [gold is not None and is_place(*gold, *candidate[:3]) for candidate in candidates]
        self.add([candidate[4] for candidate in candidates], right)
        self.places.extend(candidate[3] for candidate in candidates)


# The distance that a group of candidates is of: whether it is left out of the fit, whether others have the same words, and for pairs of
# places what the earth says.
Owner = collections.namedtuple("Owner", "file report claim is_left is_beside agreements")


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def overlaps(start, end, other):
    return min(end, other["end"]) > max(start, other["start"])


class Keys:
    """Numbers for the keys of several runs of the program."""

    def __init__(self):
        self.numbers, self.keys = {}, []

    def of(self, line):
        """Returns the numbers of the keys of a run, by the run's own."""
        return [self.numbers.setdefault(key, len(self.numbers)) for key in line["keys"]]

    def list(self):
        return [int(key, 16) for key in self.numbers]


def gold_reports(packs):
    return {(os.path.basename(path), report["id"]): report for path in packs for report in read(path)}


def load_possible(lines, packs):
    """Returns the possible distances by pack as (features, whether it is one, what there is to go by), the slots and the keys."""
    gold, rows = gold_reports(packs), collections.defaultdict(list)
    for line in lines[:-1]:
        claims = gold[line["file"], line["id"]]["claims"]
        for start, end, ground, features in line["possible"]:
            is_one = any(overlaps(start, end, claim) for claim in claims)
            rows[line["file"]].append((sorted(set(features)), is_one, ground))
    return rows, lines[-1]["slots"], [int(key, 16) for key in lines[-1]["keys"]]


def load_negatives(lines, paths, keys):
    """Returns possible distances of texts that were written for their events, where a length is seldom a distance.

    One with a direction may be a distance, as may one that a rule makes a distance, and is left out."""
    texts = {(os.path.basename(path), report["id"]): report["text"] for path in paths for report in read(path)}
    numbers = {key: number for number, key in enumerate(keys)}
    own = [numbers.setdefault(int(key, 16), len(numbers)) for key in lines[-1]["keys"]]
    keys[:] = list(numbers)
    return [(sorted({own[i] for i in features}), False, ground) for line in lines[:-1] for start, end, ground, features in line["possible"]
            if ground != "ruled" and not DIRECTION.search(texts[line["file"], line["id"]][start:end + 12])]  # fmt: skip


def fit_possible(rows, width):
    """Returns the weights of a logistic model of what is a distance."""
    indices = [i for features, *_ in rows for i in features]
    pointers = numpy.concatenate([[0], numpy.cumsum([len(features) for features, *_ in rows])])
    matrix = sparse.csr_matrix((numpy.ones(len(indices)), indices, pointers), shape=(len(rows), width))
    y = numpy.array([right for _, right, _ in rows], dtype=float)
    kept = numpy.flatnonzero(numpy.asarray((matrix > 0).sum(axis=0)).ravel() >= LEAST)
    matrix = matrix[:, kept].tocsr()
    transposed, penalty = matrix.T.tocsr(), PENALTY["distance"]

    def loss(w):
        z = matrix @ w
        value = numpy.sum(numpy.logaddexp(0, z) - y * z) + penalty / 2 * w @ w
        return value, transposed @ (1 / (1 + numpy.exp(-z)) - y) + penalty * w

    w = numpy.zeros(width)
    w[kept] = minimize(loss, numpy.zeros(len(kept)), jac=True, method="L-BFGS-B", options={"maxiter": ITERATIONS}).x
    return w


def load(runs, packs):
    """Returns the rows of both sides, the claims that they are of, the slots and the keys; a run is the lines of a pack."""
    gold, rows, owners, keys, slots = gold_reports(packs), {side: Rows() for side in SIDES}, [], Keys(), []
    for lines in runs:
        numbers, slots = keys.of(lines[-1]), lines[-1]["slots"]
        for line in lines[:-1]:
            report, seen = gold[line["file"], line["id"]], set()
            for start, end, is_border, anchors, subjects, agreements in line["claims"]:
                found = [number for number, claim in enumerate(report["claims"]) if overlaps(start, end, claim)]
                # Several distances on the same words: "à 60 km de A et de B" is a claim for each.
                number = next((n for n in found if n not in seen), found[0] if found else None)
                seen.add(number)
                claim = None if number is None else report["claims"][number]
                is_beside = [other[:2] for other in line["claims"]].count([start, end]) > 1
                # A border, and what is no distance, has no ranking; but other distances of the report are compared with it.
                is_left = is_border or claim is None
                agreed = {(a, s): agreement for a, s, agreement in agreements}
                owners.append(Owner(line["file"], line["id"], claim, is_left, is_beside, agreed))
                for side, candidates in (("anchor", anchors), ("subject", subjects)):
                    numbered = [(*candidate[:4], [numbers[i] for i in candidate[4]]) for candidate in candidates]
                    gold_end = None if claim is None else (claim[side], claim[side + "_lat"], claim[side + "_lon"])
                    rows[side].add_candidates(numbered, gold_end)
    for side in SIDES:
        rows[side].close(len(keys.numbers))
    return rows, owners, slots, keys.list()


def fit(rows, groups, side):
    return rows.fit(groups, PENALTY[side], LEAST, ITERATIONS)


def shares(rows, group, scores):
    """Returns the share and the rightness of each place of a group, −1 for "none", by the scores of all rows."""
    part = slice(rows.starts[group], rows.starts[group + 1])
    e = numpy.exp(scores[part] - scores[part].max())
    e /= e.sum()
    places = collections.defaultdict(lambda: [0.0, False])
    for place, share, right in zip(rows.places[part], e, rows.right[part]):
        places[place][0] += share
        places[place][1] |= bool(right)
    return places


class Pairs:
    """The pairs of ends of a distance: the logarithms of their shares, what the earth says, and whether both are right."""

    def __init__(self, rows, group, scores, owner):
        anchors, subjects = (shares(rows[side], group, scores[side]) for side in SIDES)
        agreements, is_beside = owner.agreements, owner.is_beside
        ranked = [sorted(places.items(), key=lambda place: (-place[1][0], -place[0]))[:MOST] for places in (anchors, subjects)]
        self.is_beside, self.ends, self.same, features = is_beside, [], 0.0, []
        for p, a in ranked[0]:
            for q, s in ranked[1]:
                if p >= 0 and p == q:
                    self.same += a[0] * s[0]
                    continue
                agreement = agreements.get((p, q), 0)
                self.ends.append((a, s, agreement))
                features.append((math.log(max(a[0], 1e-300)), math.log(max(s[0], 1e-300)), *(agreement == k + 1 for k in range(len(AGREEMENTS)))))
        self.features = numpy.array(features, dtype=float)
        self.right = numpy.array([a[1] and s[1] for a, s, _ in self.ends], dtype=float)

    def best(self, w):
        """Returns the features of the logistic for the pair that is worth most, and whether each of its ends is right."""
        scores = self.features @ w
        worth = numpy.exp(scores - scores.max())
        a, s, agreement = self.ends[int(numpy.argmax(worth))]
        anchor = a[0] / max(1 - self.same, 0.01)
        agrees = [float(agreement == k + 1) for k in range(len(AGREEMENTS))]
        x = (1, odds(anchor), odds(s[0]), odds(min(anchor, s[0])), odds(worth.max() / worth.sum()), float(self.is_beside), *agrees)
        return x, a[1], s[1]


def fit_pairs(pairs):
    """Returns the numbers of a pair's worth: a softmax over the pairs of each distance that has a right one."""
    pairs = [pair for pair in pairs if pair.right.any()]
    start = numpy.array([1, 1, *[0] * len(AGREEMENTS)], dtype=float)

    def loss(w):
        value, slope = 0.5 * numpy.sum((w - start) ** 2), w - start
        for pair in pairs:
            scores = pair.features @ w
            e = numpy.exp(scores - scores.max())
            value -= math.log(e @ pair.right / e.sum())
            slope = slope - (e * pair.right / (e @ pair.right) - e / e.sum()) @ pair.features
        return value, slope

    return minimize(loss, start, jac=True, method="L-BFGS-B").x


def odds(share):
    share = max(1e-4, min(share, 1 - 1e-4))
    return math.log(share / (1 - share))


def calibrate(results):
    """Returns the numbers of the logistic, from the features of the best pairs and whether both ends are right."""
    x = numpy.array([features for features, *_ in results], dtype=float)
    y = numpy.array([a and s for _, a, s in results], dtype=float)

    def loss(w):
        z = x @ w
        return numpy.sum(numpy.logaddexp(0, z) - y * z) + 0.05 * w @ w, x.T @ (1 / (1 + numpy.exp(-z)) - y) + 0.1 * w

    return minimize(loss, numpy.zeros(len(BOTH)), jac=True, method="L-BFGS-B").x


def fit_faults(rows):
    """Returns what a weights file has of the trees of a wrong figure, from the signs of contradicted claims and whether each is one."""
    x = numpy.array([[signs[name] for name in SIGNS] for signs, _ in rows], dtype=numpy.float32)
    right = numpy.array([is_wrong for _, is_wrong in rows])
    trends = {"monotone_constraints": [(name in RISING) - (name in FALLING) for name in SIGNS]}
    return boosting.stored(boosting.fit_from_nothing(x, right, FAULT_TREES | trends), len(SIGNS))


def contradicted(pack, checked):
    """Returns the signs of what the earth contradicts in a pack, and whether each is a false figure between the places that it was held against.

    Which of the two places it counts from is the same to a distance. What is no distance between places is never wrong."""
    reports, found = {report["id"]: report for report in read(pack)}, []
    for row in checked:
        claim = next((c for c in reports[row["report_id"]]["claims"] if overlaps(row["start"], row["end"], c)), None)
        if "signs" in row:
            is_false = claim is not None and claim["truth"] in FALSE
            found.append((row["signs"], is_false and any(is_held_against(claim, row, sides) for sides in (SIDES, SIDES[::-1]))))
    return found


def is_held_against(claim, row, sides):
    """Returns whether the gold places of the sides are the two that a claim was held against, each by its point, else by its name."""
    for side, own, point in zip(sides, SIDES, row["held_against"]):
        name, *gold = (claim[side + part] for part in PARTS)
        if name is None or (kilometres(gold, point) > OFF if gold[0] is not None else not is_place(name, None, None, row.get(own), None, None)):
            return False
    return True


def is_end(claim, row, side):
    """Returns whether a checked distance has the gold place as an end."""
    return is_place(*(claim[side + part] for part in PARTS), *(row.get(side + part) for part in ("", "_latitude", "_longitude")))


class Ranker:
    """The rankings of both sides, each without some pack, and the figures that they give."""

    def __init__(self, rows, owners, slots, keys):
        self.rows, self.owners, self.count = rows, owners, len(slots)
        # A slot's raw value is from 1 on.
        self.slots = numpy.array([(key >> 56) - 1 for key in keys])
        self.reports = collections.defaultdict(list)
        for group, owner in enumerate(owners):
            self.reports[owner.file, owner.report].append(group)

    def linear(self, without):
        """Returns the linear weights of both sides as a file keeps them."""
        seen = [g for g, owner in enumerate(self.owners) if owner.file != without and not owner.is_left]
        return {side: ranking.rounded(fit(self.rows[side], seen, side), FAINTEST) for side in SIDES}

    def figures(self, pack, linear):
        """Returns for each side the rows of a pack and their figures, by the rankings that are given."""
        found = {side: [] for side in SIDES}
        for (file, _), groups in self.reports.items():
            if file != pack:
                continue
            looks = {side: self.looks(side, groups, linear[side]) for side in SIDES}
            for side, other in (SIDES, SIDES[::-1]):
                for number, group in enumerate(groups):
                    beside = self.owners[group].is_beside
                    found[side].append((group, ends.figures(looks[side], looks[other], number, beside).astype(numpy.float32)))
        return found

    def looks(self, side, groups, w):
        rows = self.rows[side]
        parts = [slice(rows.starts[g], rows.starts[g + 1]) for g in groups]
        sums = [boosting.slot_sums(rows.matrix[part], w, self.slots, self.count) for part in parts]
        return ends.Looks(sums, [rows.places[part] for part in parts])

    def trees(self, side, figures):
        """Returns trees that are fitted to figures: pairs of a group and its rows."""
        rows = self.rows[side]
        used = [(g, x) for g, x in figures if not self.owners[g].is_left and rows.right[rows.starts[g]:rows.starts[g + 1]].any()]
        right = numpy.concatenate([rows.right[rows.starts[g]:rows.starts[g + 1]] for g, _ in used])
        return boosting.fit(numpy.vstack([x for _, x in used]), right, [len(x) for _, x in used], self.count)


SHARED = {}  # what the processes of `Study` share: the ranker, and the figures of each pack


def read_pack(pack):
    linear = SHARED["ranker"].linear(pack)
    return linear, SHARED["ranker"].figures(pack, linear)


def fit_trees(pack, side):
    """Returns what a weights file has of the trees of a side without a pack, and what they add to the scores of its own rows."""
    figures = SHARED["figures"]
    model = SHARED["ranker"].trees(side, [row for other, found in figures.items() if other != pack for row in found[side]])
    added = [(g, model.predict(x, raw_score=True)) for g, x in figures.get(pack, {side: []})[side]]
    width = next(iter(figures.values()))[side][0][1].shape[1]
    return boosting.stored(model, width), added


class Study:
    """For each pack a ranking that did not see it, and what that makes of its distances."""

    def __init__(self, rows, owners, packs, slots, keys):
        self.rows, self.owners, self.fitted, self.pairs = rows, owners, {}, {}
        self.ranker = SHARED["ranker"] = Ranker(rows, owners, slots, keys)
        packs = sorted(packs)
        fork = multiprocessing.get_context("fork")
        with fork.Pool(2) as pool:
            read = dict(zip(packs, pool.map(read_pack, packs, chunksize=1)))
        figures = SHARED["figures"] = {pack: found for pack, (_, found) in read.items()}
        choices = [(pack, side) for pack in [*packs, None] for side in SIDES]
        with fork.Pool(2) as pool:
            trees = dict(zip(choices, pool.starmap(fit_trees, choices, chunksize=1)))
        # The trees of all packs, for the fit.
        self.trees = {side + ".trees": trees[None, side][0] for side in SIDES}
        scores = {side: numpy.zeros(len(rows[side].right)) for side in SIDES}
        for pack in packs:
            self.fitted[pack] = read[pack][0] | {side + ".trees": trees[pack, side][0] for side in SIDES}
            for side in SIDES:
                for (g, x), (_, added) in zip(figures[pack][side], trees[pack, side][1]):
                    scores[side][rows[side].starts[g]:rows[side].starts[g + 1]] = x[:, self.ranker.count] + added
            own = [g for g, owner in enumerate(owners) if owner.file == pack and not owner.is_left]
            self.pairs[pack] = [(owners[g], Pairs(rows, g, scores, owners[g])) for g in own]
        self.faults = {}

    def numbers(self, without=None):
        """Returns calibration and thresholds, from the packs but one."""
        pairs = [pair for pack, own in self.pairs.items() if pack != without for pair in own]
        worth = fit_pairs([pair for _, pair in pairs])
        results = [pair.best(worth) for owner, pair in pairs if owner.claim["anchor"] and owner.claim["subject"]]
        return dict(zip(PAIR, worth)) | dict(zip(BOTH, calibrate(results)))

    def fault_trees(self, without=None):
        """Returns the trees that tell wrong figures from wrong ends, from the packs but one; none before claims were held against the earth."""
        rows = [row for pack, own in self.faults.items() if pack != without for row in own]
        return {"fault.trees": fit_faults(rows)} if rows else {}


def write(path, fitted, slots, keys, numbers):
    """Writes the weights, each model as the table of `ranking.keyed`."""
    lists, matrices = {}, {}
    for name in PENALTY:
        rows, scale = ranking.keyed(fitted.get(name, numpy.zeros(0)), keys.get(name), FAINTEST)
        lists[name + ".slots"] = ["-", *slots.get(name, [])]
        numbers = numbers | {name + ".scale": scale}
        matrices[name] = (rows, 1)
    for name in (*SIDES, "fault"):
        if name + ".trees" in fitted:
            boosting.add_stored(name, fitted[name + ".trees"], numbers, matrices)
    lists["fault.slots"] = SIGNS
    unfitted = {
        **{f"distance.{ground}": least for ground, least in LIKELY.items()},
        **dict.fromkeys(PAIR, 1), **dict.fromkeys(BOTH, 0), "both.least": 1, **VERDICTS,
    }  # fmt: skip
    weights.write(path, lists, unfitted | numbers, matrices)


# Scores

GOOD = {"holds": {"consistent", "plausible-by-road", "strained"}, "by road": {"consistent", "plausible-by-road", "strained"},
        "too short": {"too-short"}, "too long": {"too-long"}, "cannot be checked": {"cannot-be-checked"}}  # fmt: skip
FAULTS = {"too-short", "too-long"}
FALSE = {"too short", "too long"}
PARTS = ("", "_lat", "_lon")


def score(pack, checked, is_listed=False):
    """Returns the counts of a pack by the distances that were checked in it."""
    count = collections.Counter()
    for report in read(pack):
        found = [row for row in checked if row["report_id"] == report["id"]]
        for start, end in report.get("others", []):
            count["others"] += 1
            count["others checked"] += any(overlaps(start, end, row) for row in found)
        # What is no distance between places is no false one either.
        strangers = (row for row in found if not any(overlaps(row["start"], row["end"], claim) for claim in report["claims"]))
        count["accused"] += sum(row["verdict"] in FAULTS for row in strangers)
        for claim in report["claims"]:
            can = claim["truth"] != "cannot be checked"
            count["claims"] += 1
            count["checkable"] += can
            row = next((row for row in found if overlaps(row["start"], row["end"], claim)), None)
            if row is None:
                if is_listed:
                    print("unread", report["id"], claim["quote"])
                continue
            ends = [is_end(claim, row, s) for s in SIDES]
            both, is_false = ends[0] and (claim["subject"] is None or ends[1]), claim["truth"] in FALSE
            right = row["verdict"] in GOOD[claim["truth"]]
            count.update({"read": 1, "both": both, "answered": can and both and right})
            count.update({"false": is_false, "called": is_false and right, "accused": row["verdict"] in FAULTS and not right})
            # What is no verdict, but would be one if the two likeliest places were meant.
            presumed = row["if_meant"] in FAULTS
            count.update({"presumed": presumed, "presumed rightly": presumed and row["if_meant"] in GOOD[claim["truth"]]})
            if is_listed and not (both and right):
                told = [f"{s} {claim[s]} → {row.get(s)}" for s in SIDES]
                told.append(f"{claim['truth']} → {row['verdict']} {row.get('obstacle', '')}")
                print(" | ".join([report["id"] + " " + claim["quote"], *told]))
    return count


def table(counts):
    """Yields the lines of a table of counts by pack."""
    columns = ["distances", "read", "both ends right", "rightly answered, of those that can be checked", "false ones called, of those read"]
    yield "| " + " | ".join(["pack", *columns, "true ones called wrong", "other measures checked", "faults told as doubtful, false"]) + " |"
    yield "|---|" + "---:|" * 8
    total = sum(counts.values(), collections.Counter())
    for name, count in [*counts.items(), ("all", total)]:
        parts = (("read", "claims"), ("both", "claims"), ("answered", "checkable"))
        read, both, answered = (f"{count[key] / max(1, count[of]):.2f}" for key, of in parts)
        called, others = f"{count['called']} of {count['false']}", f"{count['others checked']} of {count['others']}"
        presumed = f"{count['presumed rightly']} of {count['presumed']}"
        cells = [name, count["claims"], read, both, f"{answered} of {count['checkable']}", called, count["accused"], others, presumed]
        yield "| " + " | ".join(map(str, cells)) + " |"


def run(program, *arguments):
    out = subprocess.run([program, *arguments], capture_output=True, text=True, check=True).stdout
    return [json.loads(line) for line in out.splitlines()]


def report(counts, path):
    lines = list(table(counts))
    print("\n".join(lines))
    if path:
        head = """# The ends of stated distances

Written by `training/claims/train.py --report`: each pack is judged by weights that were fitted without it, and so
without its writer. What tells a wrong figure from wrong ends was fitted to the other packs, as rankings read them that had
seen this one as one of three dozen. `docs/distances.md` says how the ends are ranked. Not every place of a pack is in the
gazetteer, and a distance that lacks one cannot be answered. The thresholds of verdicts were chosen by hand beside these
figures, which flatter them a little. Some places of the gazetteer were chosen by what these packs name
(`data/sources/news-places.csv`), which flatters them too. The last column is of no verdicts: of what would be a fault if
the two likeliest places were meant (`verdict_if_meant`), how many are false.
"""
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join([head, *lines, ""]))


def quick(rows, owners, names):
    """Prints the shares of right ends by pack, by a ranking that did not see it, without trees."""
    for name in names:
        seen = [g for g, o in enumerate(owners) if o.file != name and not o.is_left]
        scores = {side: rows[side].matrix @ fit(rows[side], seen, side) for side in SIDES}
        test = [g for g, o in enumerate(owners) if o.file == name and not o.is_left]
        results = [Pairs(rows, g, scores, owners[g]).best(numpy.array([1, 1, 0, 0, 0])) for g in test]
        there = [[rows[side].right[rows[side].starts[g]:rows[side].starts[g + 1]].any() for g in test] for side in SIDES]
        counts = {
            "there": " ".join(f"{sum(p) / len(test):.3f}" for p in there), "anchor": f"{sum(r[1] for r in results) / len(test):.3f}",
            "subject": f"{sum(r[2] for r in results) / len(test):.3f}", "both": f"{sum(r[1] and r[2] for r in results) / len(test):.3f}",
        }  # fmt: skip
        print(name, len(test), *(f"{key} {value}" for key, value in counts.items()))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("packs", nargs="*", default=sorted(glob.glob(os.path.join(HERE, "corpus", "*.jsonl"))))
    parser.add_argument("--features", default=os.path.join(ROOT, ".build", "release", "training-features"), help="the program training-features")
    events = sorted(glob.glob(os.path.join(ROOT, "training", "events", "corpus", "*.jsonl")))
    parser.add_argument("--negatives", nargs="*", default=events, help="texts whose lengths are hardly ever distances")
    parser.add_argument("--gazetteer", default=os.path.join(ROOT, "data", "gazetteer.csv"))
    parser.add_argument("--output", default=os.path.join(ROOT, "models", "fr", "claims.weights"))
    parser.add_argument("--report", nargs="?", const=os.path.join(ROOT, "docs", "results", "claims.md"))
    parser.add_argument("--no-fit", action="store_true", help="only the figures")
    parser.add_argument("--list", action="store_true", help="print what is read wrongly")
    parser.add_argument("--quick", action="store_true", help="shares of right ends only, without the program")
    options = parser.parse_args()
    names = {os.path.basename(path): path for path in options.packs}
    possible, slots, keys = load_possible(run(options.features, "distances", *options.packs), options.packs)
    negatives = load_negatives(run(options.features, "distances", *options.negatives), options.negatives, keys)
    slots, keys = {"distance": slots}, {"distance": keys}

    def gate(packs):
        return fit_possible(negatives + [row for name in sorted(packs) for row in possible[name]], len(keys["distance"]))

    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "claims.weights")
        # The features of a pack come from a gate that did not see it.
        gates = {name: gate(set(names) - {name}) for name in names}
        for name in names:
            right = [(sum(gates[name][i] for i in features) > odds(LIKELY[ground]), is_one) for features, is_one, ground in possible[name]]
            passed = [is_one for passes, is_one in right if passes]
            told = f"{len(right)} possible distances, {sum(r for _, r in right)} are; {len(passed)} pass, {sum(passed)} are"
            print(name, told, file=sys.stderr)
        runs = []
        for name, path in names.items():
            write(out, {"distance": gates[name]}, slots, keys, {})
            runs.append(run(options.features, "claims", options.gazetteer, out, path))
        rows, owners, end_slots, end_keys = load(runs, options.packs)
        for side in SIDES:
            slots[side], keys[side] = end_slots, end_keys
        if options.quick:
            quick(rows, owners, names)
            return
        study = Study(rows, owners, set(names), end_slots, end_keys)

        def check(name):
            numbers = study.numbers(without=name)
            write(out, study.fitted[name] | study.fault_trees(without=name) | {"distance": gates[name]}, slots, keys, numbers)
            return run(options.features, "claims-checked", options.gazetteer, out, names[name]), numbers

        study.faults = {name: contradicted(path, check(name)[0]) for name, path in names.items()}
        if options.report or options.list:
            counts = {}
            for name, path in names.items():
                checked, numbers = check(name)
                print(name, *(f"{key} {value:.2f}" for key, value in numbers.items()), file=sys.stderr)
                counts[name] = score(path, checked, options.list)
            report(counts, options.report)
    if not options.no_fit:
        fitted = study.ranker.linear(None) | study.trees | study.fault_trees()
        write(options.output, fitted | {"distance": gate(set(names))}, slots, keys, study.numbers())


if __name__ == "__main__":
    main()
