"""Pairs found names with annotated ones, and counts: overlap F, and end-to-end F1 within 161 km.

161 km are the hundred miles that evaluations of geocoding hold answers to (Gritta et al. 2018).
"""
import math

NEAR_KM = 161
EARTH_KM = 6371.0088


def dist(latitude, longitude, other_latitude, other_longitude):
    """Kilometres between two points, on a sphere of the earth's mean radius."""
    a, b, c, d = map(math.radians, (latitude, longitude, other_latitude, other_longitude))
    h = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 2 * EARTH_KM * math.asin(min(1, math.sqrt(h)))


def match(gold, found):
    """Pairs of indices, one to one: equal spans first, then by how many characters overlap."""
    pairs = []
    for i, want in enumerate(gold):
        for j, got in enumerate(found):
            overlap = min(want["end"], got["end"]) - max(want["start"], got["start"])
            if overlap > 0:
                is_same = want["start"] == got["start"] and want["end"] == got["end"]
                pairs.append((-is_same, -overlap, i, j))
    first, second, matched = set(), set(), []
    for _, _, i, j in sorted(pairs):
        if i not in first and j not in second:
            first.add(i)
            second.add(j)
            matched.append((i, j))
    return matched


def f_score(right, found, wanted):
    """The harmonic mean of precision and recall."""
    precision = right / found if found else 0
    recall = right / wanted if wanted else 0
    return 2 * precision * recall / (precision + recall) if precision + recall else 0


def score(gold, found):
    """Returns the overlap F, and the F1 of points within 161 km; None where nothing has a point.

    A name without a point is found for the first and no answer for the second."""
    answers = {article["id"]: article["toponyms"] for article in found}
    wanted = located = predicted = answered = overlapping = near = paired = 0
    for article in gold:
        if article["id"] not in answers:
            continue
        want = article["toponyms"]
        # A span that is found twice counts once.
        got = list({(t["start"], t["end"]): t for t in reversed(answers[article["id"]])}.values())[::-1]
        wanted += len(want)
        predicted += len(got)
        answered += sum(t.get("lat") is not None for t in got)
        located += sum(t.get("lat") is not None for t in want)
        pairs = match(want, got)
        overlapping += len(pairs)
        for i, j in pairs:
            a, b = want[i], got[j]
            if a.get("lat") is not None and b.get("lat") is not None:
                paired += 1
                near += dist(a["lat"], a["lon"], b["lat"], b["lon"]) <= NEAR_KM
    return {
        "overlap": f_score(overlapping, predicted, wanted),
        "end_to_end": f_score(near, answered, located) if paired else None,
    }
