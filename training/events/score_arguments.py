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
    total, radii = collections.Counter(), []
    for path in options.packs:
        count = collections.Counter()
        for line in open(path, encoding="utf-8"):
            report = json.loads(line)
            score(report, predicted.get(report["id"], []), count, radii, measure, options.list)
        if options.each:
            show(os.path.basename(path), count, [])
        total.update(count)
    show("all", total, radii)


def score(report, ours, count, radii, measure, listed):
    gold = report["events"]
    count["gold"] += len(gold)
    count["ours"] += len(ours)
    for i, j in measure.match(gold, ours):
        g, f = gold[i], ours[j]
        count["hit"] += 1
        answers = {"category": g["category"] == f["category"], "status": f["status"] == g["status"], "told": f["told"] == g["told"]}
        if g.get("place_quote") or g.get("lat") is not None:
            answers["place"] = measure.place_ok(g, f)
        if g.get("lat") is not None and f.get("latitude") is not None and g.get("precision") in ("in", "near", None):
            answers["inside"] = measure.km(g["lat"], g["lon"], f["latitude"], f["longitude"]) <= f["uncertainty_km"] + 5
            radii.append(f["uncertainty_km"])
        date = measure.date_ok(g, f)
        if date is not None:
            answers["date"] = date
        for key, own in (("killed", "fatalities"), ("injured", "injured")):
            if g.get(key) is not None:
                low, high = (g[key], g[key]) if isinstance(g[key], int) else g[key]
                answers[key] = f.get(own) is not None and low <= f[own] <= high
            else:
                answers["no " + key] = f.get(own) is None
        people = set(measure.words(" ".join(str(f.get(k) or "") for k in ("actor1", "actor2", "assoc_actor_1", "assoc_actor_2", "actor1_text", "actor2_text"))))
        for actor in g.get("actors") or []:
            wanted = measure.words(actor["quote"])
            if wanted and actor["role"] != "other":
                count["actors of"] += 1
                count["actors"] += any(word in people for word in wanted)
        for key, is_right in answers.items():
            count[key + " of"] += 1
            count[key] += bool(is_right)
            if key == listed and not is_right:
                start, end = g["tellings"][0]
                text = report["text"]
                print(report["id"], g["category"], "|", g["place_quote"], g["date"], g["killed"], "| ours", f.get("location"), f.get("date_earliest"), f.get("fatalities"), f.get("uncertainty_km"), "|",
                      (text[max(0, start - 110):start] + "[" + text[start:end] + "]" + text[end:end + 110]).replace("\n", "/"))
        whole = answers["category"] and answers.get("date", True) and answers.get("place", True)
        count["whole"] += whole


def show(name, count, radii):
    parts = [f"{key[:-3]} {count[key[:-3]] / count[key]:.3f}" for key in sorted(count) if key.endswith(" of")]
    print(f"{name}: gold {count['gold']} ours {count['ours']} matched {count['hit']} | " + " ".join(parts)
          + f" | whole {count['whole'] / max(1, count['gold']):.3f}" + (f" | median radius {sorted(radii)[len(radii) // 2]:.1f} km" if radii else ""))


if __name__ == "__main__":
    main()
