"""L-BFGS on smooth convex losses, and folds over documents."""
import random

import numpy as np


def minimise(loss, size, rounds=200, memory=10):
    """Returns the point where `loss`, which returns value and gradient, is least."""
    point = np.zeros(size)
    value, gradient = loss(point)
    steps, changes = [], []
    for _ in range(rounds):
        direction = gradient.copy()
        alphas = []
        for step, change in reversed(list(zip(steps, changes))):
            alpha = step.dot(direction) / change.dot(step)
            alphas.append(alpha)
            direction -= alpha * change
        direction *= steps[-1].dot(changes[-1]) / changes[-1].dot(changes[-1]) if steps else 1 / max(1, np.abs(gradient).sum())
        for (step, change), alpha in zip(zip(steps, changes), reversed(alphas)):
            direction += (alpha - change.dot(direction) / change.dot(step)) * step
        length = 1.0
        while True:
            candidate = point - length * direction
            new_value, new_gradient = loss(candidate)
            if new_value <= value - 1e-4 * length * gradient.dot(direction) or length < 1e-8:
                break
            length /= 2
        step, change = candidate - point, new_gradient - gradient
        if change.dot(step) > 1e-10:
            steps, changes = (steps + [step])[-memory:], (changes + [change])[-memory:]
        done = abs(value - new_value) < 1e-7 * value
        point, value, gradient = candidate, new_value, new_gradient
        if done:
            break
    return point


def folds(documents, count=5):
    """The same five parts of a corpus, whatever runs."""
    order = list(range(len(documents)))
    random.Random(7).shuffle(order)
    return [[documents[i] for i in order[part::count]] for part in range(count)]
