"""The figures that trees look at for the ends of stated distances, and the fit of those trees.

A linear model weighs each name alone. The trees see what it made of the other names, of the same place as the other end, and at the
other distances of the report. `Sources/Claims/Ends/EndFigures.swift` computes the same figures, and a test holds the two together:
called as a program, this prints what the test has."""
import collections
import os
import sys

import numpy

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import boosting

# Behind the sums of a candidate's weights by slot.
FIGURES = (*boosting.STANDING, "mass", "otherSide", "copies", "previousSame", "previousOther", "nextSame", "nextOther", "highestSame",
           "highestOther", "distances", "number", "lead", "surestOther", "isBeside")  # fmt: skip


class Looks:
    """What a linear model makes of one end of the distances of a report: the sums by slots and the place of each candidate."""

    def __init__(self, sums, places):
        self.sums, self.places = sums, places
        self.scores = [own.sum(axis=1) for own in sums]
        self.shares, self.masses = [], []
        for scores, own in zip(self.scores, places):
            e = numpy.exp(scores - scores.max())
            self.shares.append(e / e.sum())
            masses = collections.defaultdict(float)
            for place, share in zip(own, self.shares[-1]):
                masses[place] += share
            self.masses.append(dict(masses))


def figures(own, other, number, is_beside):
    """Returns a row for each candidate of an end of the distance `number`, "none" last; `other` are the looks at the other side."""
    places, masses, beside, count = list(own.places[number]), own.masses[number], other.masses[number], len(own.sums)
    rows = []
    for place in places:
        mass = masses[place]
        row = [mass, beside.get(place, 0), places.count(place)]
        if place < 0:
            row += [0] * 6
        else:
            for at in (number - 1, number + 1):
                row += [looks.masses[at].get(place, 0) if 0 <= at < count else -1 for looks in (own, other)]
            row += [max([found.get(place, 0) for at, found in enumerate(looks.masses) if at != number], default=0) for looks in (own, other)]
        row += [count, number, mass - max([share for at, share in masses.items() if at != place], default=0), max(beside.values()), is_beside]
        rows.append(row)
    standing = boosting.standing(own.scores[number], own.shares[number])
    return numpy.hstack([own.sums[number], standing, numpy.array(rows, dtype=float)])


def fit(x, right, sizes, slots):
    """Returns what a weights file has of trees that add to the linear scores; `slots` is how many sums stand before the figures."""
    return boosting.stored(boosting.fit(x, right, sizes, slots), x.shape[1])


def example():
    """Prints the figures of three distances with one slot: the numbers of Tests/ClaimsTests/EndFiguresTests.swift."""
    anchors = Looks([numpy.array(own, dtype=float)[:, None] for own in ([2, 0, 1, 0], [0, 1, 0], [1, 0])], [[0, 1, 0, -1], [0, 2, -1], [1, -1]])
    subjects = Looks([numpy.array(own, dtype=float)[:, None] for own in ([0, 1, 0], [2, 0, 0], [0, 3])], [[0, 1, -1], [1, 2, -1], [2, -1]])
    for own, other in ((anchors, subjects), (subjects, anchors)):
        for number, is_beside in enumerate((0, 1, 1)):
            for row in figures(own, other, number, is_beside):
                print("[" + ", ".join(f"{figure:.4f}".rstrip("0").rstrip(".") for figure in row) + "],")


if __name__ == "__main__":
    example()
