#!/usr/bin/env python3
"""The measure of arguments: events coded from given triggers against the events of the packs.

    training-features events GAZETTEER ACTORS WEIGHTS PACK … > events.jsonl
    score_arguments.py events.jsonl PACK … [--shared FOLDER] [--list FIELD]

Reports what the measure of events reports of those that match, with the same tests: place, date, killed, actors, told,
status, the true point inside the stated radius; then how well tellings were brought together."""

import argparse
import collections
import importlib.util
import json
import os


def load_measure(shared):
    spec = importlib.util.spec_from_file_location("score_events", os.path.join(shared, "tools", "score_events.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("events")
    parser.add_argument("packs", nargs="+")
    parser.add_argument("--shared", default="../shared")
    parser.add_argument("--list")
    parser.add_argument("--each", action="store_true")
    options = parser.parse_args()
    measure = load_measure(options.shared)
    predicted = collections.defaultdict(list)
    for line in open(options.events, encoding="utf-8"):
        event = json.loads(line)
        event["_a"], event["_b"] = event["quote_start"], event["quote_end"]
        predicted[event["report_id"]].append(event)
    total = collections.Counter()
    for path in options.packs:
        count = collections.Counter()
        for line in open(path, encoding="utf-8"):
            report = json.loads(line)
            score(report, predicted.get(report["id"], []), count, measure, options.list)
        if options.each:
            show(os.path.basename(path), count)
        total.update(count)
    show("all", total)


def judge(gold, ours, measure):
    """Returns what is right of an event that matches one of a pack, by field; a field that the pack leaves open is not judged."""
    answers = {"category": gold["category"] == ours["category"], "status": ours["status"] == gold["status"], "told": ours["told"] == gold["told"]}
    if gold.get("place_quote") or gold.get("lat") is not None:
        answers["place"] = measure.place_ok(gold, ours)
    if gold.get("lat") is not None and ours.get("latitude") is not None and gold.get("precision") in ("in", "near", None):
        answers["inside"] = measure.km(gold["lat"], gold["lon"], ours["latitude"], ours["longitude"]) <= ours["uncertainty_km"] + 5
    date = measure.date_ok(gold, ours)
    if date is not None:
        answers["date"] = date
    for key, own in (("killed", "fatalities"), ("injured", "injured")):
        if gold.get(key) is not None:
            low, high = (gold[key], gold[key]) if isinstance(gold[key], int) else gold[key]
            answers[key] = ours.get(own) is not None and low <= ours[own] <= high
        else:
            answers["no " + key] = ours.get(own) is None
    return answers


def add(gold, ours, count, measure):
    """Adds a matching pair to the counts, and returns what is right of it."""
    answers = judge(gold, ours, measure)
    count["hit"] += 1
    if "inside" in answers:
        count["radii", ours["uncertainty_km"]] += 1
    people = set(measure.words(" ".join(str(ours.get(k) or "") for k in ("actor1", "actor2", "assoc_actor_1", "assoc_actor_2", "actor1_text", "actor2_text"))))
    for actor in gold.get("actors") or []:
        wanted = measure.words(actor["quote"])
        if wanted and actor["role"] != "other":
            count["actors of"] += 1
            count["actors"] += any(word in people for word in wanted)
    for key, is_right in answers.items():
        count[key + " of"] += 1
        count[key] += bool(is_right)
    count["whole"] += answers["category"] and answers.get("date", True) and answers.get("place", True)
    return answers


def median_radius(count):
    """Returns the median of the radii that were judged, in kilometres; 0 without any."""
    radii = sorted((key[1], number) for key, number in count.items() if isinstance(key, tuple))
    half, passed = sum(number for _, number in radii) / 2, 0
    for radius, number in radii:
        passed += number
        if passed >= half:
            return radius
    return 0


def score(report, ours, count, measure, listed):
    gold, text = report["events"], report["text"]
    count["gold"] += len(gold)
    count["ours"] += len(ours)
    for i, j in measure.match(gold, ours):
        g, f = gold[i], ours[j]
        if add(g, f, count, measure).get(listed) is False:
            start, end = g["tellings"][0]
            print(report["id"], g["category"], "|", g["place_quote"], g["date"], g["killed"], "| ours", f.get("location"), f.get("date_earliest"), f.get("fatalities"), f.get("uncertainty_km"), "|",
                  (text[max(0, start - 110):start] + "[" + text[start:end] + "]" + text[end:end + 110]).replace("\n", "/"))


def show(name, count):
    parts = [f"{key[:-3]} {count[key[:-3]] / count[key]:.3f}" for key in sorted(k for k in count if isinstance(k, str)) if key.endswith(" of")]
    print(f"{name}: gold {count['gold']} ours {count['ours']} matched {count['hit']} | " + " ".join(parts)
          + f" | whole {count['whole'] / max(1, count['gold']):.3f} | median radius {median_radius(count):.1f} km")


if __name__ == "__main__":
    main()
