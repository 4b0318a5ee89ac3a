"""Log-linear rankings: candidates with features in groups that one answer is chosen from, and what a weights file holds of them."""
import numpy
from scipy import sparse
from scipy.optimize import minimize


class Groups:
    """The candidates of a task, a row each, with their features and whether they are right."""

    def __init__(self):
        self.indices, self.lengths, self.right, self.sizes = [], [], [], []

    def add(self, features, right):
        """Adds a group: the numbers of each candidate's features, and whether each is right."""
        self.sizes.append(len(features))
        self.right.extend(right)
        for own in features:
            own = sorted(own)
            self.indices.extend(own)
            self.lengths.append(len(own))

    def close(self, width):
        """Makes the matrix of all rows, `width` features wide."""
        pointers = numpy.concatenate([[0], numpy.cumsum(self.lengths)])
        indices = numpy.array(self.indices, dtype=numpy.int32)
        self.matrix = sparse.csr_matrix((numpy.ones(len(indices)), indices, pointers), shape=(len(self.lengths), width))
        # A feature that a candidate has twice weighs twice.
        self.matrix.sum_duplicates()
        self.right = numpy.array(self.right)
        self.starts = numpy.concatenate([[0], numpy.cumsum(self.sizes)]).astype(int)

    def fit(self, groups, penalty, least, iterations):
        """Returns weights of a softmax in which any right candidate may win; groups without a right one are left out.

        `penalty` is the strength of the square penalty; features of fewer than `least` candidates are left out. L-BFGS from
        zero on all rows, at most `iterations` steps: the same bytes each run."""
        groups = [g for g in groups if self.right[self.starts[g]:self.starts[g + 1]].any()]
        rows = numpy.concatenate([numpy.arange(self.starts[g], self.starts[g + 1]) for g in groups])
        sizes = numpy.array([self.sizes[g] for g in groups])
        matrix, right = self.matrix[rows], self.right[rows]
        starts = numpy.concatenate([[0], numpy.cumsum(sizes)])[:-1]
        owner = numpy.repeat(numpy.arange(len(groups)), sizes)
        kept = numpy.flatnonzero(numpy.asarray((matrix > 0).sum(axis=0)).ravel() >= least)
        matrix = matrix[:, kept].tocsr()
        transposed = matrix.T.tocsr()

        def loss(w):
            scores = matrix @ w
            most = numpy.maximum.reduceat(scores, starts)[owner]
            e = numpy.exp(scores - most)
            whole, good = numpy.add.reduceat(e, starts), numpy.add.reduceat(e * right, starts)
            value = -numpy.sum(numpy.log(numpy.maximum(good, 1e-300) / whole)) + penalty / 2 * w @ w
            return value, transposed @ (e / whole[owner] - e * right / numpy.maximum(good, 1e-300)[owner]) + penalty * w

        found = minimize(loss, numpy.zeros(len(kept)), jac=True, method="L-BFGS-B", options={"maxiter": iterations, "maxcor": 10})
        w = numpy.zeros(self.matrix.shape[1])
        w[kept] = found.x
        return w


def rounded(w, faintest):
    """Returns weights as a file keeps them: in steps of 16 bits, without those nearer to zero than `faintest`."""
    scale = scale_of(w, faintest)
    return numpy.where(numpy.abs(w) >= faintest, numpy.round(w / scale) * scale, 0.0)


def scale_of(w, faintest):
    most = float(numpy.abs(w).max(initial=0.0))
    return most / 32767 if most >= faintest else 1.0


def start(key, rows):
    """Returns the row at which the search for a key begins in a table of so many rows."""
    return ((key * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF) >> 32) * rows >> 32


def short(key):
    """Returns the slot of a key and 40 bits of its hash."""
    return key >> 56 << 40 | key & (1 << 40) - 1


def keyed(w, keys, faintest):
    """Returns the rows of a weights file and their scale: a table that `Sources/Learning/KeyedModel.swift` reads in place.

    A row is a number of eight bytes, little-endian: below, the 48 bits of a short key; above, its weight. It stands at the row
    where `start` puts it or at the next that is free; the key 0 is a free row, and a fifth of them are. Weights nearer to zero
    than `faintest` are left out."""
    kept = sorted((short(keys[i]), float(w[i])) for i in numpy.flatnonzero(numpy.abs(w) >= faintest))
    if len({key for key, _ in kept}) < len(kept):
        raise ValueError("two features have one short key")
    scale = scale_of(w, faintest)
    rows = [0] * (len(kept) * 5 // 4 + 1)
    for key, weight in kept:
        row = start(key, len(rows))
        while rows[row]:
            row = (row + 1) % len(rows)
        rows[row] = key | (round(weight / scale) & 0xFFFF) << 48
    return numpy.array(rows, dtype="<u8").view(numpy.int8).reshape(-1, 8), scale
