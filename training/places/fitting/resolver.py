"""Fits the resolver: which reading of a name is meant, or none."""
import json

import numpy as np

from . import corpora
from .minimise import folds, minimise

# What the other names of a report say; unknown on the first pass.
CONTEXT = {
    "countryNamed", "countryShare", "countryMass", "divisionNamed", "divisionMass", "nearest", "near30", "near150",
    "near600", "publisherCountry", "languageFrench", "languageEnglish", "countryShareLead", "divisionMassLead",
    "nearestLead", "near30Lead", "near150Lead", "near600Lead", "abroad", "abroadTown", "genericAbroad", "noneCompany",
}
HEAD = ("headFits", "headMisfits", "townOfTheName", "buildingMisfits")
# Set by hand: the corpora have too few stated distances and nationalities beside heads, and a town within 161 km of its region hides the choice.
BY_HAND = {
    "distanceFits": (4, 4), "distanceMisfits": (-3, -3), "directionFits": (1, 1), "directionMisfits": (-1.5, -1.5),
    "nearSpelling": (-1, -1), "townOfTheName": (-1.5, -2.5), "genericAbroad": (0, -5),
    "nationalityFits": (3, 3), "nationalityMisfits": (-3, -3), "buildingMisfits": (-6, -6),
    "noneOutside": (3, 3), "noneRefuted": (0, 12),
}
AREAS = ("country", "territory", "continent", "supranational", "sea", "desert", "admin1", "region")


class Resolver:
    def __init__(self, names, distance, extents):
        self.names, self.distance, self.extents = names, distance, extents
        self.hand = np.array([name in BY_HAND for name in names])
        self.late = np.array([name in CONTEXT for name in names])
        self.head = np.array([name in HEAD for name in names])
        self.by_hand = np.array([BY_HAND.get(name, (0, 0))[1] for name in names])

    def load(self, file, dump):
        documents = []
        for article, line in zip(corpora.gold(file), corpora.lines(dump)):
            document = []
            for seen in json.loads(line)["toponyms"]:
                gold = next((t for t in article["toponyms"] if t.get("lat") is not None and t.get("role") != "in_name"
                             and min(t["end"], seen["end"]) > max(t["start"], seen["start"])), None)
                if gold and seen["readings"]:
                    document.append(self.example(seen, gold))
            documents.append(document)
        return documents

    def example(self, seen, gold):
        """Features of the readings and of none; which are right; which lie within 161 km."""
        readings = seen["readings"]
        features = np.zeros((len(readings) + 1, len(self.names)))
        for row, reading in enumerate(readings):
            for index, value in reading["features"]:
                features[row, int(index)] = value
        features[-1] = seen["none"]
        name = tuple(r["id"] for r in readings)
        far = np.array([self.distance(gold["lat"], gold["lon"], r["lat"], r["lon"]) for r in readings])
        identifier = "gn:" + str(gold.get("geonameid") or "").replace("gn:", "")
        known = any(r["id"] == identifier for r in readings)
        right = np.zeros(len(readings) + 1)
        for row, reading in enumerate(readings):
            near = far.min() <= 161 and far[row] <= far.min() + 10 and (not known or far[row] <= 15)
            country = gold.get("level") == "country" and reading["kind"] in ("country", "territory") \
                and reading["country"] == gold.get("country")
            right[row] = reading["id"] == identifier or near or country
        if not right.any():
            for row, reading in enumerate(readings):
                right[row] = reading["kind"] in AREAS and self.holds(reading["id"], gold["lat"], gold["lon"])
        if not right.any():
            right[-1] = 1
        return features, right, np.append(far <= 161, False), name

    def holds(self, identifier, latitude, longitude):
        """Whether the extent of an area holds a point: a country's annotated centre may be far from ours."""
        west, south, east, north = self.extents.get(identifier, (1, 1, 0, 0))
        if not south <= latitude <= north:
            return False
        return west <= longitude <= east if west <= east else longitude >= west or longitude <= east

    def fit(self, parts, mask, penalty=2.0):
        features = np.vstack([x for documents, _ in parts for d in documents for x, *_ in d]) * mask
        right = np.concatenate([y for documents, _ in parts for d in documents for _, y, *_ in d])
        weights = np.array([w for documents, w in parts for d in documents for _ in d])
        sizes = np.array([len(y) for documents, _ in parts for d in documents for _, y, *_ in d])
        owner = np.repeat(np.arange(len(sizes)), sizes)
        starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])

        def loss(theta):
            scores = features @ theta
            powers = np.exp(scores - np.maximum.reduceat(scores, starts)[owner])
            total = np.add.reduceat(powers, starts)
            good = np.add.reduceat(right * powers, starts) + 1e-30
            change = (powers / total[owner] - right * powers / good[owner]) * weights[owner]
            value = -(weights * np.log(good / total)).sum() + penalty / 2 * theta.dot(theta)
            return value, features.T @ change + penalty * theta

        return minimise(loss, len(self.names))

    def scores(self, document, theta):
        """Scores as ToponymResolver mixes them: half of what is not the head is shared by a name's mentions."""
        rest, heads, shared = [], [], {}
        for features, _, _, name in document:
            head = features[:, self.head] @ theta[self.head]
            rest.append(features @ theta - head)
            heads.append(head)
            shared.setdefault(name, []).append(rest[-1])
        for (_, _, _, name), own, head in zip(document, rest, heads):
            mixed = (own + np.mean(shared[name], axis=0)) / 2 + head
            yield np.append(mixed[:-1], own[-1])

    def predict(self, documents, theta):
        """(scores, right, near) of every name."""
        return [(scores, right, near) for document in documents
                for scores, (_, right, near, _) in zip(self.scores(document, theta), document)]

    def held_out(self, data):
        """For each corpus and fold the predictions of weights that were fitted on the other folds of all corpora."""
        mask = (~self.hand).astype(float)
        parts = {name: folds(documents) for name, documents in data.items()}
        predicted = {name: [] for name in data}
        for fold in range(5):
            theta = self.fit([([d for i, f in enumerate(parts[n]) if i != fold for d in f], corpora.RESOLVED[n])
                              for n in data], mask) * mask + self.by_hand
            for name in data:
                predicted[name].append(self.predict(parts[name][fold], theta))
        return predicted

    def report(self, data):
        """Prints figures on held-out documents and with each corpus left out; returns the calibration of all."""
        mask = (~self.hand).astype(float)
        predicted = self.held_out(data)
        outcomes = {name: [] for name in data}
        for fold in range(5):
            stretch = calibrate({n: [x for i, f in enumerate(predicted[n]) if i != fold for x in f] for n in data})
            for name in data:
                outcomes[name] += [(outcome(x), outcome(x, stretch)) for x in predicted[name][fold]]
        for name in data:
            rest = [n for n in data if n not in corpora.same_texts(name)]
            theta = self.fit([(data[n], corpora.RESOLVED[n]) for n in rest], mask) * mask + self.by_hand
            left = [outcome(x, calibrate({n: sum(predicted[n], []) for n in rest})) for x in self.predict(data[name], theta)]
            print(f"  {name:14} cross-validated: {share([o for _, o in outcomes[name]])}   left out: {share(left)}")
        print("calibration of the answers on held-out documents, before and after:")
        for name in data:
            before, after = zip(*outcomes[name])
            print(f"  {name:14} expected calibration error {error(before):.3f} -> {error(after):.3f}")
        print("  of all: " + ", ".join(deciles([o for name in data for _, o in outcomes[name]])))
        return calibrate({name: sum(predicted[name], []) for name in data})

    def tables(self, data, calibration):
        """The weights of both passes, a row a feature, to two digits; those of the second calibrated."""
        stretch, rise = calibration
        parts = [(data[name], corpora.RESOLVED[name]) for name in data]
        first = self.fit(parts, (~self.hand & ~self.late).astype(float))
        second = self.fit(parts, (~self.hand).astype(float))
        second = second * stretch
        second[self.names.index("noneBias")] += rise
        rows = [BY_HAND.get(name, (first[index], second[index])) for index, name in enumerate(self.names)]
        return np.round(np.array(rows), 2) + 0.0


def calibrate(predicted):
    """The stretch of the scores and the rise of none that make held-out answers likeliest, every corpus as heavy."""
    examples = [(x, 1 / len(part)) for part in predicted.values() for x in part]
    scores = np.concatenate([s for (s, _, _), _ in examples])
    right = np.concatenate([r for (_, r, _), _ in examples])
    weights = np.array([w for _, w in examples])
    sizes = np.array([len(s) for (s, _, _), _ in examples])
    owner = np.repeat(np.arange(len(sizes)), sizes)
    starts = np.cumsum(sizes) - sizes
    none = np.zeros(len(scores))
    none[starts + sizes - 1] = 1

    def loss(stretch, rise):
        moved = scores * stretch + none * rise
        powers = np.exp(moved - np.maximum.reduceat(moved, starts)[owner])
        good = np.add.reduceat(powers * right, starts) / np.add.reduceat(powers, starts)
        return -(weights * np.log(np.maximum(good, 1e-9))).sum()

    best, step = (1.0, 0.0), (0.2, 0.5)
    value = loss(*best)
    while step[0] > 0.01:
        moved = False
        for d, e in ((step[0], 0), (-step[0], 0), (0, step[1]), (0, -step[1])):
            candidate = (best[0] + d, best[1] + e)
            if candidate[0] > 0.1 and (new := loss(*candidate)) < value - 1e-9:
                best, value, moved = candidate, new, True
        if not moved:
            step = (step[0] / 2, step[1] / 2)
    return best


def softmax(scores, stretch, rise):
    scores = scores * stretch
    scores[-1] += rise
    powers = np.exp(scores - scores.max())
    return powers / powers.sum()


def outcome(prediction, calibration=(1, 0)):
    """(whether a reading is within 161 km, answered, probability, right, right within 161 km) of one name."""
    scores, right, near = prediction
    chances = softmax(scores, *calibration)
    best = int(chances[:-1].argmax())
    answered = chances[best] > chances[-1]
    return near.any(), answered, chances[best], bool(right[best]), answered and near[best]


def share(outcomes):
    answers = [o for o in outcomes if o[1]]
    sure = [o for o in answers if o[2] >= 0.7]
    return (f"{sum(o[4] for o in outcomes) / sum(o[0] for o in outcomes):.3f} of the reachable, p >= 0.7 keeps "
            f"{len(sure) / len(answers):.2f} at {sum(o[3] for o in sure) / len(sure):.3f}")


def bins(outcomes):
    """Answers by tenths of their probability."""
    parts = [[] for _ in range(10)]
    for o in outcomes:
        if o[1]:
            parts[min(9, int(o[2] * 10))].append(o)
    return parts


def error(outcomes):
    """Expected calibration error: how far probability and share of right answers are apart, over ten bins."""
    parts = bins(outcomes)
    count = sum(map(len, parts))
    return sum(abs(sum(o[2] for o in p) - sum(o[3] for o in p)) for p in parts) / count


def deciles(outcomes):
    return [f"{sum(o[2] for o in p) / len(p):.2f} is {sum(o[3] for o in p) / len(p):.2f} ({len(p)})"
            for p in bins(outcomes) if p]
