"""The three models of the trigger stage and how they hang together: look, sentence, word."""
import numpy
import scipy.sparse
from words import CATEGORIES

from triggers.fitting import hashed, scores

NONE = len(CATEGORIES)
# What Swift has under the same names: TriggerModel.
LIMIT, STEPS, BEFORE, AROUND = 8.0, 16.0, -6.0, 6.0
INNER = 4


class Settings:
    """What is chosen by held-out packs."""
    look_bits, sentence_bits, word_bits = 15, 16, 17
    penalty = {"look": 2.0, "sentence": 1.0, "word": 1.0}
    copy_importance = 0.5
    excerpt_importance = 0.2
    # Real news is a twentieth of the texts and what is read most.
    real_importance = 4.0
    # The share of the triggers of training that the first look must let through.
    look_keeps = 0.985
    # Word vectors are small numbers: what they are multiplied by says how freely they are used.
    vector_scale = 3.0
    context_scale = 0.5
    without = ()


class Inputs:
    """The matrices of a view of the texts."""

    def __init__(self, view, vectors, settings):
        words, sentences = view.words, view.sentences
        self.view = view
        known = numpy.vstack([vectors, numpy.zeros((1, vectors.shape[1]), numpy.float32)]).astype(numpy.float32)
        self.own = known[words.items[:, 5]]
        self.around = self.sums(words, vectors) / numpy.float32(AROUND)
        counts = numpy.maximum(numpy.diff(sentences.row_ends), 1).astype(numpy.float32)
        self.meaning = self.sums(sentences, vectors) / counts[:, None]
        self.sentence = hashed(sentences, settings.sentence_bits, without=settings.without)
        self.word = hashed(words, settings.word_bits, without=settings.without)
        first = words.items[:, 6]
        index = numpy.concatenate([numpy.arange(a, a + n) for a, n in zip(words.ends[:-1], first)])
        self.look = hashed(words, settings.look_bits, ends=numpy.concatenate([[0], numpy.cumsum(first)]), index=index)

    @staticmethod
    def sums(table, vectors):
        ones = numpy.ones(len(table.rows), numpy.float32)
        return scipy.sparse.csr_matrix((ones, table.rows, table.row_ends), shape=(len(table.ends) - 1, len(vectors))) @ vectors


def context(logits, report, reports):
    """Returns the scores of each sentence, of the one before it, and the highest of its report, as the program holds them."""
    held = numpy.clip(numpy.round(logits * STEPS) / STEPS, -LIMIT, LIMIT).astype(numpy.float32)
    before = numpy.vstack([numpy.full((1, held.shape[1]), BEFORE, numpy.float32), held[:-1]])
    before[numpy.concatenate([[True], report[1:] != report[:-1]])] = BEFORE
    most = numpy.full((reports, held.shape[1]), -LIMIT, numpy.float32)
    numpy.maximum.at(most, report, held)
    return held, numpy.hstack([held, before, most[report]])


class Models:
    """What is fitted to some of the reports: `is_used` says which."""

    def __init__(self, fitter, inputs, is_used, inner, is_real, settings):
        self.fitter, self.inputs, self.settings = fitter, inputs, settings
        shares = [weight * numpy.where(is_real, settings.real_importance, 1.0).astype(numpy.float32) for weight in (1.0, settings.copy_importance, settings.excerpt_importance, settings.excerpt_importance)]
        self.importance = [share[i.view.word_report] for i, share in zip(inputs, shares)]
        self.sentence_importance = [share[i.view.sentence_report] for i, share in zip(inputs, shares)]
        logits = [numpy.zeros_like(i.view.tells) for i in inputs]
        # The word model learns from sentence scores that are not fitted to the sentence.
        for part in range(INNER):
            weights = self.fit_sentences(is_used & (inner != part))
            for v, i in enumerate(inputs):
                rows = (is_used & (inner == part))[i.view.sentence_report]
                logits[v][rows] = scores(weights, i.sentence[rows], i.meaning[rows])
        self.sentence = self.fit_sentences(is_used)
        self.look = self.fit_look(is_used)
        self.fit_words(is_used, logits)

    def fit_sentences(self, is_used):
        rows = [is_used[i.view.sentence_report] for i in self.inputs]
        return self.fitter.fit(
            scipy.sparse.vstack([i.sentence[r] for i, r in zip(self.inputs, rows)], "csr"),
            numpy.vstack([i.meaning[r] for i, r in zip(self.inputs, rows)]),
            numpy.vstack([i.view.tells[r] for i, r in zip(self.inputs, rows)]),
            numpy.concatenate([w[r] for w, r in zip(self.sentence_importance, rows)]), self.settings.penalty["sentence"], False)

    def fit_look(self, is_used):
        rows = [is_used[i.view.word_report] & i.view.is_example for i in self.inputs]
        weights = self.fitter.fit(
            scipy.sparse.vstack([i.look[r] for i, r in zip(self.inputs, rows)], "csr"),
            numpy.vstack([i.own[r] for i, r in zip(self.inputs, rows)]),
            numpy.concatenate([i.view.category[r] < NONE for i, r in zip(self.inputs, rows)])[:, None],
            numpy.concatenate([w[r] for w, r in zip(self.importance, rows)]), self.settings.penalty["look"], False)
        first, used = self.inputs[0], rows[0]
        found = scores(weights, first.look, first.own)[:, 0]
        self.look_threshold = float(numpy.quantile(found[used & (first.view.category < NONE)], 1 - self.settings.look_keeps))
        return weights

    def passes(self, inputs):
        return scores(self.look, inputs.look, inputs.own)[:, 0] >= self.look_threshold

    def word_inputs(self, inputs, rows, logits):
        view = inputs.view
        held = context(logits, view.sentence_report, int(view.sentence_report.max()) + 1)[1]
        around = held[view.word_sentence[rows]] * numpy.float32(self.settings.context_scale)
        return inputs.word[rows], numpy.hstack([inputs.own[rows], inputs.around[rows], around])

    def fit_words(self, is_used, logits):
        sparse, dense, targets, importance = [], [], [], []
        for v, i in enumerate(self.inputs):
            rows = numpy.where(is_used[i.view.word_report] & i.view.is_example & self.passes(i))[0]
            one, other = self.word_inputs(i, rows, logits[v])
            sparse.append(one)
            dense.append(other)
            targets.append(numpy.eye(NONE + 1, dtype=numpy.float32)[i.view.category[rows]])
            importance.append(self.importance[v][rows])
        self.word = self.fitter.fit(scipy.sparse.vstack(sparse, "csr"), numpy.vstack(dense), numpy.vstack(targets),
                                    numpy.concatenate(importance), self.settings.penalty["word"], True)

    def read(self, inputs, is_read):
        """Returns (words that pass, their probabilities, the scores of all sentences of the reports read)."""
        view = inputs.view
        logits = numpy.zeros_like(view.tells)
        sentences = is_read[view.sentence_report]
        logits[sentences] = scores(self.sentence, inputs.sentence[sentences], inputs.meaning[sentences])
        rows = numpy.where(is_read[view.word_report] & self.passes(inputs))[0]
        found = scores(self.word, *self.word_inputs(inputs, rows, logits)).astype(numpy.float64)
        found = numpy.exp(found - found.max(axis=1, keepdims=True))
        return rows, found / found.sum(axis=1, keepdims=True), context(logits, view.sentence_report, len(is_read))[0]
