"""Sorts what `geomap places` gets wrong by cause, as far as a program can tell one from the annotation."""
import collections
import re

from . import spans

SITES = re.compile(
    r"\b(Streets?|St|Roads?|Rd|Avenues?|Ave|Drive|Lane|Boulevard|Highway|Route|Interstate|Bridge|Schools?|University|"
    r"College|Academy|Institute|Hospital|Center|Centre|Hall|Church|Court|Park|Square|House|Station|Airport|Stadium|Mall|"
    r"Hotel|Theatre|Building|Cemetery|Farm|Club|Library|Museum|Plaza|Rue|Place|Mosquée|Hôpital|Stade)\b|^[AMNRD]\d+$")
ADJECTIVE = re.compile(r"^[A-Z]\w+(an|ish|ese|ern|ic|i)$")


def causes(is_right, articles, found, resolved):
    """(cause, name) of every mistake; `resolved` has the candidates of the annotated spans."""
    mine = {a["id"]: a["toponyms"] for a in found}
    given = {a["id"]: a["toponyms"] for a in resolved}
    for article in articles:
        text, want, got = article["text"], article["toponyms"], mine.get(article["id"], [])
        pairs = dict(spans.match(want, got))
        candidates = {i: given[article["id"]][j]["candidates"]
                      for i, j in spans.match(want, given.get(article["id"], []))}
        for i, toponym in enumerate(want):
            name = text[toponym["start"]:toponym["end"]]
            if i not in pairs:
                yield missed(name, text[toponym["end"]:toponym["end"] + 2]), name
            elif toponym.get("lat") is not None:
                answer = got[pairs[i]]
                reachable = any(spans.dist(toponym["lat"], toponym["lon"], c["lat"], c["lon"]) <= spans.NEAR_KM
                                for c in candidates.get(i, []))
                cause = wrong(is_right, toponym, answer, reachable)
                if cause:
                    yield cause, name
        for j, answer in enumerate(got):
            if j not in pairs.values():
                yield extra(text, answer), text[answer["start"]:answer["end"]]


def missed(name, behind):
    if SITES.search(name):
        return "not found: a building, a road, a site"
    if ADJECTIVE.match(name):
        return "not found: an adjective"
    if re.match(r" [A-Z]", behind):
        return "not found: it begins a longer name"
    return "not found: other"


def wrong(is_right, toponym, answer, reachable):
    if answer["lat"] is None:
        return "left open: a namesake would be right" if reachable else "left open: not in the gazetteer"
    if spans.dist(toponym["lat"], toponym["lon"], answer["lat"], answer["lon"]) <= spans.NEAR_KM:
        return None
    if is_right(toponym, answer):
        return "right, its centre is elsewhere"
    return "another namesake was taken" if reachable else "a namesake of a place that the gazetteer has not"


def extra(text, answer):
    before, behind = text[max(0, answer["start"] - 30):answer["start"]], text[answer["end"]:answer["end"] + 2]
    if re.search(r"[A-Z]\w*\.? $", before) or re.match(r" [A-Z]", behind):
        return "taken: part of a longer name"
    return "taken: unknown to the gazetteer" if answer["lat"] is None else "taken: other"


def table(mistakes):
    """Lines: the causes with their counts by corpus, then the twenty commonest mistakes."""
    totals = collections.Counter(cause for found in mistakes.values() for cause, _ in found)
    yield f"{'mistakes left':48}" + "".join(f"{name:>13}" for name in mistakes)
    for cause, _ in totals.most_common():
        yield f"{cause:48}" + "".join(f"{sum(c == cause for c, _ in found):13}" for found in mistakes.values())
    every = collections.Counter((cause, name) for found in mistakes.values() for cause, name in found)
    yield "the twenty commonest: " + "; ".join(f"{name}, {cause} ({n})" for (cause, name), n in every.most_common(20))
