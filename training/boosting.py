"""A second look at rankings: regression trees that add to the scores of a linear model.

The linear model weighs each candidate alone. The trees see what it made of it, of the other candidates of the same trigger,
and of the same words at the other triggers of the report. `FIGURES` are the figures of a candidate behind the sums of its
weights by slot; `Sources/Learning/SecondLook.swift` computes the same, and a test holds the two
together: called as a program, this prints what the test has.

> Reference: J. H. Friedman, "Greedy Function Approximation: A Gradient Boosting Machine", Annals of Statistics 29 (2001),
> pp. 1189-1232; here with the loss of a softmax over the candidates of a trigger, by LightGBM."""
import struct

import lightgbm
import numpy

# How the candidates of one trigger stand to each other.
STANDING = ("score", "share", "gap", "isNone", "none", "rank", "before", "behind", "position", "size")
FIGURES = (*STANDING, "mass", "copies", "value", "elsewhere", "previous", "next", "firsts", "triggers", "isFirstElsewhere")
MOST_CUTS = 62  # a figure has no more: what is finer is chance
# Chosen by packs that were left out; more trees or leaves gave little more.
RANKING = {"num_iterations": 100, "num_leaves": 63, "learning_rate": 0.1}
ALONE = {"num_iterations": 250, "num_leaves": 31, "learning_rate": 0.05}
SETTINGS = {"min_data_in_leaf": 40, "feature_fraction": 0.5, "bagging_fraction": 0.8,
            "bagging_freq": 1, "lambda_l2": 5, "max_bin": MOST_CUTS, "use_missing": False, "num_threads": 1, "seed": 1,
            "deterministic": True, "force_row_wise": True, "verbose": -1}


def slot_sums(matrix, w, slots, count):
    """Returns the sums of the weights of each row's features by their slots, `count` of them."""
    rows = matrix.tocoo()
    cells = rows.row.astype(numpy.int64) * count + slots[rows.col]
    return numpy.bincount(cells, rows.data * w[rows.col], matrix.shape[0] * count).reshape(-1, count)


def shares_of(scores, starts, owner):
    e = numpy.exp(scores - numpy.maximum.reduceat(scores, starts)[owner])
    return e / numpy.add.reduceat(e, starts)[owner]


def standing(scores, shares):
    """Returns the figures of STANDING of the candidates of one trigger, a row each, the last of them "none"."""
    size = len(scores)
    found = numpy.zeros((size, len(STANDING)))
    found[:, 0], found[:, 1], found[:, 2] = scores, shares, scores - scores.max()
    found[-1, 3], found[:, 4] = 1, shares[-1]
    found[numpy.argsort(-shares, kind="stable"), 5] = numpy.arange(size)
    found[1:, 6], found[:-1, 7] = shares[:-1], shares[1:]
    found[:, 8], found[:, 9] = numpy.arange(size), size
    return found


def figures(sums, sizes, reports, places, meanings, values):
    """Returns the figures of candidates, a row each, the sums by slots first.

    `sums` has a row for each candidate, `sizes` how many a trigger has, the last of them "none"; `reports` the report of each trigger,
    those of a report one after the other in the order of the text; `places` what words a candidate is, None for "none" and for what
    stands nowhere; `meanings` what it means; `values` its number, -1 for none."""
    scores = sums.sum(axis=1)
    sizes = numpy.asarray(sizes)
    starts = numpy.concatenate([[0], numpy.cumsum(sizes)])[:-1]
    owner = numpy.repeat(numpy.arange(len(sizes)), sizes)
    shares = shares_of(scores, starts, owner)
    found = numpy.zeros((len(scores), len(FIGURES)))
    column = {name: found[:, number] for number, name in enumerate(FIGURES)}
    column["value"][:] = values
    for start, size in zip(starts, sizes):
        rows = slice(start, start + size)
        found[rows, :len(STANDING)] = standing(scores[rows], shares[rows])
        same = {}
        for row in range(start, start + size):
            same.setdefault(meanings[row], []).append(row)
        for rows in same.values():
            column["mass"][rows], column["copies"][rows] = shares[rows].sum(), len(rows)
    first = 0
    while first < len(sizes):
        end = first + 1
        while end < len(sizes) and reports[end] == reports[first]:
            end += 1
        look_elsewhere(column, shares, starts[first:end], sizes[first:end], places)
        first = end
    return numpy.hstack([sums, found])


def look_elsewhere(column, shares, starts, sizes, places):
    """Fills what the other triggers of a report make of the same words."""
    same = {}
    for trigger, (start, size) in enumerate(zip(starts, sizes)):
        rows = slice(start, start + size)
        column["triggers"][rows] = len(sizes)
        column["previous"][rows] = column["next"][rows] = -1
        for row in range(start, start + size):
            if places[row] is not None:
                same.setdefault(places[row], []).append((trigger, row))
    for found in same.values():
        for number, (trigger, row) in enumerate(found):
            others = found[:number] + found[number + 1:]
            if not others:
                continue
            # Of two that are as likely the first.
            best = max(others, key=lambda other: (shares[other[1]], -other[0]))[1]
            column["elsewhere"][row] = shares[best]
            column["isFirstElsewhere"][row] = column["rank"][best] == 0
            column["firsts"][row] = sum(column["rank"][other] == 0 for _, other in others)
            for other, at in others:
                if other == trigger - 1:
                    column["previous"][row] = shares[at]
                if other == trigger + 1:
                    column["next"][row] = shares[at]


def fit(x, right, sizes, score):
    """Returns trees that add to the scores of column `score`, by a softmax in which any right candidate may win."""
    sizes, right = numpy.asarray(sizes), numpy.asarray(right, dtype=float)
    starts = numpy.concatenate([[0], numpy.cumsum(sizes)])[:-1]
    owner = numpy.repeat(numpy.arange(len(sizes)), sizes)

    def gradient(scores, _):
        shares = shares_of(scores, starts, owner)
        good = shares * right
        good /= numpy.maximum(1e-30, numpy.add.reduceat(good, starts))[owner]
        return shares - good, numpy.maximum(shares * (1 - shares), 1e-3)

    data = lightgbm.Dataset(x, right, init_score=x[:, score].copy())
    return lightgbm.train(SETTINGS | RANKING | {"objective": gradient}, data)


def fit_alone(x, right, importance):
    """Returns trees that add to the log-odds of the first figure that a row is right; each row counts `importance` times."""
    data = lightgbm.Dataset(x, right, weight=importance, init_score=x[:, 0].astype(float))
    return lightgbm.train(SETTINGS | ALONE | {"objective": "binary", "boost_from_average": False}, data)


def fit_from_nothing(x, right, settings):
    """Returns trees that give the log-odds that a row is right; `settings` are their number and size and what else differs."""
    return lightgbm.train(SETTINGS | settings | {"objective": "binary"}, lightgbm.Dataset(x, right))


def probability(model, x):
    """Returns what such trees make of rows."""
    return 1 / (1 + numpy.exp(-(x[:, 0] + model.predict(x, raw_score=True))))


def stored(model, width):
    """Returns (trees, step of a leaf, figures) of a weights file, as `Sources/Learning/BoostedTrees.swift` reads them.

    A row is a tree: for each of its nodes eight bytes, the cut, a number of 32 bits, the figure, a zero, the next node where the figure
    is at most the cut and the one where it is above, -1 - LEAF for a leaf; then the leaves, one more, of two bytes each."""
    trees = model.dump_model()["tree_info"]
    size = max(tree["num_leaves"] for tree in trees) - 1
    step = max(abs(leaf) for tree in trees for leaf in leaves_of(tree["tree_structure"])) / 32767
    rows = numpy.array([packed(tree["tree_structure"], size, step) for tree in trees], dtype=numpy.uint8)
    return rows.view(numpy.int8), step, width


def add_stored(name, trees, numbers, matrices):
    """Adds what `stored` returned to the numbers and matrices of a weights file."""
    matrices[name + ".trees"] = (trees[0], 1)
    numbers[name + ".leaves"], numbers[name + ".figures"] = trees[1:]


def leaves_of(node):
    if "leaf_value" in node:
        return [node["leaf_value"]]
    return leaves_of(node["left_child"]) + leaves_of(node["right_child"])


def packed(tree, size, step):
    """Returns the bytes of a tree in a table of trees with so many nodes."""
    nodes, leaves = [], []

    def place(node):
        if "leaf_value" in node:
            leaves.append(round(node["leaf_value"] / step))
            return -len(leaves)
        number = len(nodes)
        nodes.append(None)
        below, above = place(node["left_child"]), place(node["right_child"])
        nodes[number] = struct.pack("<fBxbb", node["threshold"], node["split_feature"], below, above)
        return number

    root = place(tree)
    if not nodes:  # both sides of its first node are the one leaf
        nodes.append(struct.pack("<fBxbb", 0, 0, root, root))
    leaves += [0] * (size + 1 - len(leaves))
    return list(b"".join(nodes).ljust(size * 8, b"\0") + struct.pack(f"<{size + 1}h", *leaves))


def example():
    """Prints the figures of three triggers with two slots: the numbers of Tests/LearningTests/SecondLookTests.swift."""
    triggers = [[((1, 0), 0, 0, 12), ((0, 2), 1, 0, 3), ((0, 0.5), None, -1, -1)],
                [((2, 0), 1, 0, 3), ((0, 0), 2, 1, 7), ((1, 0), None, -1, -1)],
                [((0, 0), 2, 1, 7), ((0, 1), None, -1, -1)]]
    rows = [row for trigger in triggers for row in trigger]
    sums, places, meanings, values = zip(*rows)
    sizes = [len(trigger) for trigger in triggers]
    for row in figures(numpy.array(sums, dtype=float), sizes, [0] * len(sizes), places, meanings, numpy.array(values)):
        print("[" + ", ".join(f"{figure:.4f}".rstrip("0").rstrip(".") for figure in row) + "],")


if __name__ == "__main__":
    example()
