"""From words with probabilities to triggers, and how right they are.

The measure is that of a map: an event is found if a sentence that tells it has a trigger of a like category; a
trigger is right if its sentence tells such an event. A right trigger in a further telling of an event that is found
in its first telling counts for nothing."""
import numpy
from words import CATEGORIES

from triggers.fitting import logistic_regression
from triggers.stages import NONE

LIKE = {"ambush": "fight", "clash": "fight", "territory": "fight", "airstrike": "fire-power", "shelling": "fire-power", "ied": "bomb",
        "attack-on-civilians": "attack", "crime": "attack", "storm": "water", "flood": "water", "landslide": "water", "riot": "crowd",
        "protest": "crowd"}
ALSO = {frozenset(pair) for pair in (("bomb", "attack"), ("fight", "attack"), ("fire-power", "attack"), ("fire", "looting"), ("fire", "accident"))}
FAMILY = numpy.array([[LIKE.get(a, a) == LIKE.get(b, b) for b in CATEGORIES] for a in CATEGORIES])
ALIKE = FAMILY | numpy.array([[frozenset((LIKE.get(a, a), LIKE.get(b, b))) in ALSO for b in CATEGORIES] for a in CATEGORIES])
THRESHOLDS = numpy.arange(0.2, 0.72, 0.02)


class Triggers:
    """The triggers of sentences: of words that tell the like, the surest."""

    def __init__(self, view, rows, probabilities, logits):
        self.view = view
        by_sentence = {}
        for number, word in enumerate(rows):
            by_sentence.setdefault(view.word_sentence[word], []).append(number)
        found, values = [], []
        for sentence, numbers in sorted(by_sentence.items()):
            taken = []
            for number in sorted(numbers, key=lambda n: (probabilities[n, NONE], n)):
                event = 1 - probabilities[number, NONE]
                if event < 0.03:
                    break
                category = int(probabilities[number, :NONE].argmax())
                like = next((t for t in taken if FAMILY[t[1], category]), None)
                if like is not None:
                    like[3] += event
                    continue
                taken.append([number, category, event, 0.0])
            total = sum(event + others for _, _, event, others in taken)
            for number, category, event, others in taken:
                family = logits[sentence, :NONE][FAMILY[category]].max()
                found.append((sentence, category, rows[number]))
                values.append([numpy.clip(numpy.log(event / max(1 - event, 1e-9)), -20, 20), numpy.log(others + 0.02),
                               numpy.log(total - event - others + 0.02), family, logits[sentence, NONE], probabilities[number, :NONE].max() / max(event, 1e-9)])
        self.sentence, self.category, self.word = (numpy.array(column) for column in zip(*found))
        self.values = numpy.array(values)
        self.report = view.sentence_report[self.sentence]
        self.told = {}
        for number, (_, category, sentences) in enumerate(view.events):
            for sentence in sentences:
                self.told.setdefault(sentence, []).append((category, number))
        self.is_right = numpy.array([self.events(s, c) != [] for s, c in zip(self.sentence, self.category)])

    def events(self, sentence, category):
        return [event for other, event in self.told.get(sentence, []) if ALIKE[category, other]]

    def calibrated(self, folds):
        """Returns the probability of each trigger by a calibration on the other folds, and the calibration on all."""
        probability = numpy.zeros(len(self.values))
        fold = folds[self.report]
        for held in numpy.unique(fold):
            weights = logistic_regression(self.values[fold != held], self.is_right[fold != held])
            probability[fold == held] = self.probability(weights)[fold == held]
        return probability, logistic_regression(self.values, self.is_right)

    def calibration(self, is_judged):
        """Returns the calibration on some reports."""
        rows = is_judged[self.report]
        return logistic_regression(self.values[rows], self.is_right[rows])

    def probability(self, weights):
        return 1 / (1 + numpy.exp(-(self.values @ weights[:-1] + weights[-1])))

    def score(self, is_taken, is_judged):
        """Returns (gold, predicted, right, found) over the reports that are judged."""
        predicted = {}
        for number in numpy.where(is_taken & is_judged[self.report])[0]:
            predicted.setdefault(self.sentence[number], []).append(self.category[number])
        gold, found = set(), set()
        for report, category, sentences in self.view.events:
            if not is_judged[report]:
                continue
            unit = (sentences[0], LIKE.get(CATEGORIES[category], category))
            gold.add(unit)
            if any(ALIKE[category, other] for s in sentences for other in predicted.get(s, [])):
                found.add(unit)
        count = right = 0
        for sentence, categories in predicted.items():
            for category in categories:
                events = self.events(sentence, category)
                firsts = [self.view.events[e][2][0] for e in events]
                if events and sentence not in firsts and any(
                        ALIKE[category, other] for first in firsts for other in predicted.get(first, [])):
                    continue
                count += 1
                right += bool(events)
        return len(gold), count, right, len(found)

    def figures(self, is_taken, is_judged):
        gold, count, right, found = self.score(is_taken, is_judged)
        precision, recall = right / max(count, 1), found / max(gold, 1)
        return {"gold": gold, "predicted": count, "P": precision, "R": recall, "F": 2 * precision * recall / max(precision + recall, 1e-9)}

    def threshold(self, probability, is_judged):
        """Returns the threshold with the highest F on some reports."""
        return float(max(THRESHOLDS, key=lambda t: self.figures(probability >= t, is_judged)["F"]))

    def taken(self, probability, folds, judged=None):
        """Says which triggers pass a threshold that the other folds give, and returns the one of all folds that are judged."""
        is_taken, is_judged = numpy.zeros(len(probability), bool), numpy.isin(folds, numpy.unique(folds) if judged is None else judged)
        for held in numpy.unique(folds[is_judged]):
            limit = self.threshold(probability, is_judged & (folds != held))
            is_taken |= (folds[self.report] == held) & (probability >= limit)
        return is_taken, self.threshold(probability, is_judged)
