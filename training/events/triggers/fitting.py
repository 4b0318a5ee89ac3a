"""Logistic models over sparse features, dense ones and a bias: fit.c, built with the compiler of Swift."""
import ctypes
import os
import subprocess

import numpy
import scipy.sparse

WIDTH = 32
HERE = os.path.dirname(os.path.abspath(__file__))


class Fitter:
    """Fits and applies models; the weights of one are the rows of the sparse features, of the dense ones, and the bias."""

    def __init__(self, scratch, epochs=8, rate=0.06):
        library = os.path.join(scratch, "fit.so")
        subprocess.run(["clang", "-O3", "-march=native", "-ffp-contract=off", "-fno-math-errno", "-shared", "-fPIC", "-o", library,
                        os.path.join(HERE, "../fit.c"), "-lm"], check=True)
        self.library = ctypes.CDLL(library)
        self.epochs, self.rate = epochs, rate

    def fit(self, sparse, dense, targets, importance, penalty, softmax):
        """Returns weights with a column for each of the targets."""
        rows, features, classes = sparse.shape[0], sparse.shape[1], targets.shape[1]
        ends, index = sparse.indptr.astype(numpy.int64), sparse.indices.astype(numpy.int32)
        dense, targets, importance = (numpy.ascontiguousarray(a, numpy.float32) for a in (dense, targets, importance))
        weights = numpy.zeros((features + dense.shape[1] + 1, WIDTH), numpy.float32)
        if not softmax:
            share = numpy.clip(importance @ targets / importance.sum(), 1e-5, 0.5)
            weights[-1, :classes] = numpy.log(share / (1 - share))

        def pointer(array):
            return array.ctypes.data_as(ctypes.c_void_p)
        self.library.fit(
            ctypes.c_int64(rows), pointer(ends), pointer(index), ctypes.c_int64(features), pointer(dense),
            ctypes.c_int64(dense.shape[1]), pointer(targets), pointer(importance), ctypes.c_int32(classes), ctypes.c_int32(softmax),
            ctypes.c_float(penalty), ctypes.c_float(penalty), ctypes.c_float(self.rate), ctypes.c_int32(self.epochs), pointer(weights))
        return weights[:, :classes].copy()


def scores(weights, sparse, dense):
    features = sparse.shape[1]
    return sparse @ weights[:features] + dense @ weights[features:-1] + weights[-1]


def hashed(table, bits, ends=None, index=None, without=()):
    """Returns the matrix of hashed features, a one where a row has it; `without` some templates, by number."""
    features = table.features if index is None else table.features[index]
    ends = table.ends if ends is None else ends
    ones = numpy.ones(len(features), numpy.float32)
    if without:
        ones = (~numpy.isin(table.templates, without)).astype(numpy.float32)
    matrix = scipy.sparse.csr_matrix((ones, (features & (1 << bits) - 1).astype(numpy.int32), ends), shape=(len(ends) - 1, 1 << bits))
    # A feature that a row has twice counts twice, as in the program.
    if without:
        matrix.eliminate_zeros()
    return matrix


def logistic_regression(values, is_right):
    """Returns the weights of a small logistic regression, the bias last, by Newton's method."""
    values = numpy.hstack([values, numpy.ones((len(values), 1))])
    weights = numpy.zeros(values.shape[1])
    for _ in range(30):
        share = 1 / (1 + numpy.exp(-values @ weights))
        curve = values.T @ (values * (share * (1 - share))[:, None]) + 1e-3 * numpy.eye(len(weights))
        weights -= numpy.linalg.solve(curve, values.T @ (share - is_right) + 1e-3 * weights)
    return weights
