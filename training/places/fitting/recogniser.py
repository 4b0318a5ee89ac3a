"""Fits the recogniser: which candidates are meant as places."""
import collections
import json

import numpy as np

from . import corpora
from .minimise import folds, minimise


class Recogniser:
    def __init__(self, lines, match):
        self.lines, self.match = lines, match
        self.size = sum(width for _, width in lines)

    def load(self, file, dump, language):
        """Pairs candidates with what is annotated: each annotated name's best candidate is right."""
        documents = []
        for article, line in zip(corpora.gold(file), corpora.lines(dump)):
            seen = json.loads(line)
            if seen["lang"] != language:
                continue
            spared = [t for t in article["toponyms"] if t.get("role") == "in_name"]
            gold = [t for t in article["toponyms"] if t.get("role") != "in_name"]
            documents.append({"candidates": seen["candidates"], "gold": gold, "spared": spared,
                              "labels": self.labels(seen["candidates"], gold, spared)})
        return documents

    @staticmethod
    def labels(candidates, gold, spared):
        """(right, weight) of each candidate; half-right ones beside the best weigh nothing."""
        best, overlaps = {}, []
        for index, (start, end, _, _) in enumerate(candidates):
            most = 0
            for number, toponym in enumerate(gold):
                common = min(end, toponym["end"]) - max(start, toponym["start"])
                if common > 0:
                    share = common / (max(end, toponym["end"]) - min(start, toponym["start"]))
                    most = max(most, share)
                    if share > best.get(number, (0, 0))[0]:
                        best[number] = (share, index)
            overlaps.append(most)
        chosen = {index for _, index in best.values()}
        labels = []
        for index, (start, end, _, _) in enumerate(candidates):
            touched = any(min(end, t["end"]) > max(start, t["start"]) for t in spared)
            if index in chosen and overlaps[index] >= 0.3:
                labels.append((1, 1.0))
            elif overlaps[index] >= 0.5:
                labels.append((1, 0.0))
            else:
                labels.append((0, 0.0 if touched and not overlaps[index] else 1.0))
        return labels

    def fit(self, parts, penalty=2.0):
        """Logistic regression over (documents, weight), then the weights of the second look."""
        rows, columns, right, weights = [], [], [], []
        for documents, weight in parts:
            for document in documents:
                for (_, _, _, features), (label, share) in zip(document["candidates"], document["labels"]):
                    rows += [len(right)] * len(features)
                    columns += features
                    right.append(label)
                    weights.append(share * weight)
        rows, columns = np.array(rows), np.array(columns)
        right, weights = np.array(right, float), np.array(weights)

        def loss(theta):
            scores = np.bincount(rows, weights=theta[columns], minlength=len(right))
            error = weights * (1 / (1 + np.exp(-scores)) - right)
            value = (weights * (np.logaddexp(0, scores) - right * scores)).sum() + penalty / 2 * theta.dot(theta)
            return value, np.bincount(columns, weights=error[rows], minlength=self.size) + penalty * theta

        theta = minimise(loss, self.size)
        return theta, self.fit_second(parts, theta)

    def scores(self, document, theta):
        """Own score of each candidate and the mean of the name's other mentions, None without any."""
        own = [theta[features].sum() for _, _, _, features in document["candidates"]]
        sums = collections.defaultdict(lambda: [0.0, 0])
        for (_, _, group, _), score in zip(document["candidates"], own):
            sums[group][0] += max(-4, min(4, score))
            sums[group][1] += 1
        for (_, _, group, _), score in zip(document["candidates"], own):
            total, count = sums[group]
            others = (total - max(-4, min(4, score))) / (count - 1) if group and count > 1 else None
            yield score, others

    def fit_second(self, parts, theta):
        inputs, right, weights = [], [], []
        for documents, weight in parts:
            for document in documents:
                for (own, others), (label, share) in zip(self.scores(document, theta), document["labels"]):
                    if others is not None and share:
                        inputs.append((1, own, others))
                        right.append(label)
                        weights.append(weight)
        inputs, right, weights = np.array(inputs), np.array(right), np.array(weights)
        second = np.array([0, 1.0, 0])
        for _ in range(30):
            chance = 1 / (1 + np.exp(-inputs @ second))
            gradient = inputs.T @ (weights * (chance - right)) + 1e-3 * second
            curvature = (inputs * (weights * chance * (1 - chance))[:, None]).T @ inputs + 1e-3 * np.eye(3)
            second = second - np.linalg.solve(curvature, gradient)
        return second

    def evaluate(self, documents, theta, second):
        """Overlap counts: annotated, predicted, matched."""
        counts = np.zeros(3)
        for document in documents:
            scored = []
            for index, (own, others) in enumerate(self.scores(document, theta)):
                score = own if others is None else second @ (1, own, others)
                if score > 0:
                    scored.append((-score, index))
            taken = []
            for _, index in sorted(scored):
                start, end = document["candidates"][index][:2]
                if not any(min(end, t["end"]) > max(start, t["start"]) for t in taken):
                    taken.append({"start": start, "end": end})
            taken = [p for p in taken if not any(
                min(p["end"], t["end"]) > max(p["start"], t["start"]) for t in document["spared"])]
            counts += (len(document["gold"]), len(taken), len(self.match(document["gold"], taken)))
        return counts

    def report(self, data, weights):
        """Prints overlap F by cross-validation and with each corpus left out."""
        parts = {name: folds(documents) for name, documents in data.items()}
        total = {name: np.zeros(3) for name in data}
        for fold in range(5):
            fitted = self.fit([([d for i, f in enumerate(parts[n]) if i != fold for d in f], weights[n]) for n in data])
            for name in data:
                total[name] += self.evaluate(parts[name][fold], *fitted)
        for name in data:
            left = self.evaluate(data[name], *self.fit([(data[n], weights[n]) for n in data if n != name]))
            print(f"  {name:12} cross-validated F {f_score(total[name]):.3f}   left out F {f_score(left):.3f}")

    def weights(self, theta):
        """The names of the features, a number behind a name for each of its weights, and the weights to two digits."""
        names = [f"{name}/{index}" for name, width in self.lines for index in range(width)]
        return names, np.round(theta[:len(names)], 2) + 0.0


def f_score(counts):
    return 2 * counts[2] / (counts[0] + counts[1])
