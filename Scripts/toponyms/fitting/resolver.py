"""Fits the resolver: which reading of a name is meant, or none."""
import json

import numpy as np

from . import corpora
from .minimise import folds, minimise

# What the other names of a report say; unknown on the first pass.
CONTEXT = {
    "countryNamed", "countryShare", "countryMass", "divisionNamed", "divisionMass", "nearest", "near30", "near150",
    "near600", "publisherCountry", "languageFrench", "languageEnglish",
}
# Set by hand: the corpora have too few stated distances, and a town within 161 km of its region hides the choice.
BY_HAND = {
    "distanceFits": (4, 4), "distanceMisfits": (-3, -3), "directionFits": (1, 1), "directionMisfits": (-1.5, -1.5),
    "nearSpelling": (-1, -1), "townOfTheName": (-1.5, -2.5),
}
AREAS = ("country", "territory", "continent", "supranational", "sea", "desert", "admin1", "region")


class Resolver:
    def __init__(self, names, distance, extents):
        self.names, self.distance, self.extents = names, distance, extents
        self.hand = np.array([name in BY_HAND for name in names])
        self.late = np.array([name in CONTEXT for name in names])

    def load(self, file, dump):
        documents = []
        for article, line in zip(corpora.gold(file), open(dump, encoding="utf-8")):
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
        return features, right, np.append(far <= 161, False)

    def holds(self, identifier, latitude, longitude):
        """Whether the extent of an area holds a point: a country's annotated centre may be far from ours."""
        west, south, east, north = self.extents.get(identifier, (1, 1, 0, 0))
        if not south <= latitude <= north:
            return False
        return west <= longitude <= east if west <= east else longitude >= west or longitude <= east

    def fit(self, parts, mask, penalty=2.0):
        features = np.vstack([x for documents, _ in parts for d in documents for x, _, _ in d]) * mask
        right = np.concatenate([y for documents, _ in parts for d in documents for _, y, _ in d])
        weights = np.array([w for documents, w in parts for d in documents for _ in d])
        sizes = np.array([len(y) for documents, _ in parts for d in documents for _, y, _ in d])
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

    @staticmethod
    def evaluate(documents, theta, mask):
        """Counts: names, reachable within 161 km, right; answers at 0.7 or more, right among them; answers."""
        counts = np.zeros(6)
        for features, _, near in (example for document in documents for example in document):
            scores = (features * mask) @ theta
            chances = np.exp(scores - scores.max())
            chances /= chances.sum()
            best = int(chances[:-1].argmax())
            answered = chances[best] > chances[-1]
            sure = answered and chances[best] >= 0.7
            counts += (1, near.any(), answered and near[best], sure, sure and near[best], answered)
        return counts

    def report(self, data):
        mask = (~self.hand).astype(float)
        parts = {name: folds(documents) for name, documents in data.items()}
        total = {name: np.zeros(6) for name in data}
        for fold in range(5):
            theta = self.fit([([d for i, f in enumerate(parts[n]) if i != fold for d in f], corpora.RESOLVED[n])
                              for n in data], mask)
            for name in data:
                total[name] += self.evaluate(parts[name][fold], theta, mask)
        for name in data:
            theta = self.fit([(data[n], corpora.RESOLVED[n]) for n in data if n != name], mask)
            left = self.evaluate(data[name], theta, mask)
            print(f"  {name:12} cross-validated: {share(total[name])}   left out: {share(left)}")

    def tables(self, data):
        """The weights of both passes, line by line."""
        parts = [(data[name], corpora.RESOLVED[name]) for name in data]
        first = self.fit(parts, (~self.hand & ~self.late).astype(float))
        second = self.fit(parts, (~self.hand).astype(float))
        lines = []
        for index, name in enumerate(self.names):
            early, late = BY_HAND.get(name, (first[index], second[index]))
            lines.append(f"    {name} {early:.2f} {late:.2f}")
        return "\n".join(lines)


def share(c):
    return f"{c[2] / c[1]:.3f} of the reachable, p >= 0.7 keeps {c[3] / c[5]:.2f} at {c[4] / c[3]:.3f}"
