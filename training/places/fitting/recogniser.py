"""Fits the recogniser: which candidates are meant as places.

Each text is also learned from with a quarter of its names hidden from the gazetteer, four times: so the words around a name and
its letters have to tell. Packs of ours mark only some of the names; of the others those count as no places
that a first fit without packs finds clearly none."""
import collections
import hashlib
import json

import numpy as np
import scipy.sparse

from . import corpora
from .minimise import folds, minimise

HIDDEN_WEIGHT = 0.25
# Below this score a name that a pack leaves unmarked is no place.
CLEAR = -1.0
# Hidden names are places more often than those that a gazetteer lacks: what is taken off the score of an unknown name.
CAUTION = 0.4
# A weight of a hashed feature is a signed byte times this.
SCALE = 0.02


class Corpus:
    """The documents of a corpus, and the same with a part of the names hidden."""

    def __init__(self, whole, hidden, weight, packs=None):
        self.whole, self.hidden, self.weight, self.packs = whole, hidden, weight, packs
        self.folds = self.parts()

    def parts(self):
        """Five parts: of documents, or of whole packs where one has one writer."""
        if not self.packs:
            return folds(range(len(self.whole)))
        fold = [int(hashlib.md5(pack.encode()).hexdigest(), 16) % 5 for pack in self.packs]
        return [[i for i, f in enumerate(fold) if f == part] for part in range(5)]

    def taken(self, numbers=None):
        """The documents of these numbers, of all for None: (documents, weight) for the whole and for each hidden part."""
        numbers = range(len(self.whole)) if numbers is None else numbers
        return [([documents[i] for i in numbers], weight * self.weight)
                for documents, weight in [(self.whole, 1.0)] + [(h, HIDDEN_WEIGHT) for h in self.hidden]]


class Recogniser:
    def __init__(self, lines, words, match):
        self.lines, self.match = lines, match
        self.table = sum(width for _, width in lines)
        self.size = self.table + words
        self.unknown = sum(width for name, width in lines[:[name for name, _ in lines].index("bias")])

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

    def fit(self, corpora, numbers=None):
        """Fits to documents of corpora: those whose numbers a corpus's name has, or all."""
        numbers = numbers or {}
        parts = [p for name, corpus in corpora.items() if not corpus.packs for p in corpus.taken(numbers.get(name))]
        theta, second = self.fit_parts(parts)
        packs = [([self.marked(d, theta, second) for d in documents], weight) for name, corpus in corpora.items() if corpus.packs
                 for documents, weight in corpus.taken(numbers.get(name))]
        if packs:
            theta, second = self.fit_parts(parts + packs)
        theta[self.unknown] -= CAUTION
        return theta, second

    def marked(self, document, theta, second):
        """The document of a pack; what it leaves unmarked and may be a place counts for nothing."""
        labels = [(label, share if label or self.score(own, others, second) < CLEAR else 0.0)
                  for (own, others), (label, share) in zip(self.scores(document, theta), document["labels"])]
        return document | {"labels": labels}

    @staticmethod
    def score(own, others, second):
        return own if others is None else second @ (1, own, others)

    def fit_parts(self, parts, penalty=4.0):
        """Logistic regression over (documents, weight), then the weights of the second look."""
        columns, ends, right, weights = [], [0], [], []
        for documents, weight in parts:
            for document in documents:
                for (_, _, _, features), (label, share) in zip(document["candidates"], document["labels"]):
                    if share:
                        columns += features
                        ends.append(len(columns))
                        right.append(label)
                        weights.append(share * weight)
        right, weights = np.array(right, float), np.array(weights)
        inputs = scipy.sparse.csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(right), self.size))
        transposed = inputs.T.tocsr()

        def loss(theta):
            scores = inputs @ theta
            error = weights * (1 / (1 + np.exp(-scores)) - right)
            value = (weights * (np.logaddexp(0, scores) - right * scores)).sum() + penalty / 2 * theta.dot(theta)
            return value, transposed @ error + penalty * theta

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

    def taken(self, document, theta, second):
        """The spans that are read as places, with the numbers of their candidates."""
        scores = [self.score(own, others, second) for own, others in self.scores(document, theta)]
        taken = []
        for _, index in sorted((-score, index) for index, score in enumerate(scores) if score > 0):
            start, end = document["candidates"][index][:2]
            if not any(overlap(t, {"start": start, "end": end}) for t in taken):
                taken.append({"start": start, "end": end, "index": index})
        return [t for t in taken if not any(overlap(t, other) for other in document["spared"])]

    def evaluate(self, documents, theta, second):
        """Overlap counts: annotated, predicted, matched; then of names that the gazetteer lacks: annotated, found, taken, right."""
        counts = np.zeros(7)
        for document in documents:
            taken, gold = self.taken(document, theta, second), document["gold"]
            counts[:3] += (len(gold), len(taken), len(self.match(gold, taken)))
            for toponym in gold:
                seen = [c for c in document["candidates"] if overlap(toponym, {"start": c[0], "end": c[1]})]
                if seen and not any(self.is_known(c) for c in seen):
                    counts[3:5] += (1, any(overlap(toponym, t) for t in taken))
            for span in taken:
                if not self.is_known(document["candidates"][span["index"]]):
                    counts[5:] += (1, any(overlap(span, toponym) for toponym in gold))
        return counts

    def is_known(self, candidate):
        """Whether the gazetteer has the name: of the two weights of the bias the second holds."""
        return self.unknown + 1 in candidate[3]

    def report(self, corpora):
        """Prints overlap F by cross-validation and with each corpus left out; of packs only the names that they mark count."""
        total = {name: np.zeros(7) for name in corpora}
        for fold in range(5):
            numbers = {name: [i for part, f in enumerate(corpus.folds) if part != fold for i in f] for name, corpus in corpora.items()}
            fitted = self.fit(corpora, numbers)
            for name, corpus in corpora.items():
                total[name] += self.evaluate([corpus.whole[i] for i in corpus.folds[fold]], *fitted)
        for name, corpus in corpora.items():
            if corpus.packs:
                print(f"  {name:12} writer left out: marked names found {total[name][2] / total[name][0]:.3f}{unknown(total[name])}")
                continue
            left = self.evaluate(corpus.whole, *self.fit({n: c for n, c in corpora.items() if n != name}))
            print(f"  {name:12} cross-validated F {f_score(total[name]):.3f}{unknown(total[name])}   left out F {f_score(left):.3f}{unknown(left)}",
                  flush=True)

    def weights(self, theta):
        """The names of the features, a number behind a name for each of its weights, the weights to two digits, those of words in bytes."""
        names = [f"{name}/{index}" for name, width in self.lines for index in range(width)]
        words = np.clip(np.round(theta[self.table:] / SCALE), -127, 127).astype(np.int8)
        return names, np.round(theta[:len(names)], 2) + 0.0, words


def overlap(one, other):
    return min(one["end"], other["end"]) > max(one["start"], other["start"])


def unknown(counts):
    """What is found of the names that the gazetteer lacks."""
    return f" (unknown: {counts[4] / max(1, counts[3]):.2f} of {counts[3]:.0f}, right {counts[6] / max(1, counts[5]):.2f})"


def f_score(counts):
    return 2 * counts[2] / (counts[0] + counts[1])
