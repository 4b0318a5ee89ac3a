#!/usr/bin/env python3
"""Scores the events of `geomap map` against gold: how many are found, and how much of each is right.

    scripts/score/events.py --geomap .build/release/geomap events.jsonl fr-news.jsonl Tests/EventsTests/Corpus/*.txt
    scripts/score/events.py --without-other --list fr-news.jsonl      # names every miss and every false event
    scripts/score/events.py --floors Tests/EventsTests/Corpus/floors.tsv Tests/EventsTests/Corpus/*.txt

Gold is JSON lines (`events` with type or category, acled, date, place, actors, killed, injured) or the text
layout of Tests/EventsTests/Corpus. An event of the tool is matched with one of the gold when
two of type, place and date agree and type or place is one of them, best pairs first; then type, date,
place, actors and counts are scored apart on the matched events. What the gold leaves null is not scored.
"""

import argparse
import json
import math
import os
import re
import subprocess
import sys
import unicodedata

# Names that corpora give the same type of event; the first is geomap's.
FAMILIES = {
    "clash": "battle", "ambush": "battle", "attack_on_base": "battle", "attack_on_convoy": "battle",
    "airstrike": "airstrike", "shelling": "shelling",
    "ied": "ied", "explosion_ied": "ied",
    "attack-on-civilians": "civilians", "attack_on_civilians": "civilians",
    "abduction": "abduction",
    "looting": "looting", "arson_looting": "looting", "sabotage": "looting", "vehicle_destruction": "looting",
    "territory": "territory", "control_change": "territory", "withdrawal_handover": "territory", "handover": "territory",
    "withdrawal": "movement", "movement_of_forces": "movement",
    "blockade": "other", "other": "other",
    "protest": "protest", "riot": "riot", "arrest": "arrest", "agreement": "agreement",
    "displacement": "displacement", "accident": "accident", "flood": "flood", "fire": "fire", "storm": "storm",
    "earthquake": "earthquake", "epidemic": "epidemic",
}
# Types that two careful coders may give the same words.
NEAR = [
    {"movement", "other", "territory"}, {"battle", "civilians"}, {"protest", "riot"}, {"airstrike", "shelling"},
    {"ied", "civilians"}, {"flood", "storm"},
]


def plain(text):
    text = unicodedata.normalize("NFD", (text or "").lower())
    text = "".join(c for c in text if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", " ", text).strip()


def words(text):
    stop = {"le", "la", "les", "de", "du", "des", "d", "l", "un", "une", "et", "a", "near", "the", "of", "area", "groupe", "forces"}
    return {w[:-1] if len(w) > 3 and w.endswith("s") else w for w in plain(text).split()} - stop


def read_text(path):
    """Reads the layout of the project's own corpus."""
    articles = []
    with open(path, encoding="utf-8") as file:
        content = file.read()
    for block in re.split(r"(?m)^=== ", content)[1:]:
        head, rest = block.split("\n", 1)
        ident, date = [part.strip() for part in head.split("|")]
        text, gold = rest.split("\n---", 1)
        events = []
        for line in gold.strip().split("\n"):
            if not line.strip() or line.startswith("#"):
                continue
            category, acled, day, place, actors, killed, injured, status = [f.strip() for f in line.split("|")]
            agents, targets = [side.strip() for side in actors.split(";")]
            names = [("agent", agents), ("target", targets)]
            events.append({
                "category": category, "acled": None if acled == "-" else acled,
                "date": None if day == "-" else day, "place": None if place == "-" else place,
                "actors": [{"name": name, "role": role} for role, name in names if name not in ("", "-")],
                "killed": None if killed == "-" else int(killed), "injured": None if injured == "-" else int(injured),
                "status": status})
        articles.append({"id": ident, "date": None if date == "-" else date, "text": text.strip(), "events": events})
    return articles


def read_gold(path):
    if path.endswith(".txt"):
        return read_text(path)
    articles = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            row["date"] = row.get("date") or row.get("pub_date")
            articles.append(row)
    return articles


def run(command, articles):
    lines = []
    for number, article in enumerate(articles):
        line = {"id": f"{number}", "text": article["text"]}
        if article["date"]:
            line["date"] = article["date"]
        lines.append(json.dumps(line, ensure_ascii=False))
    result = subprocess.run(command, input="\n".join(lines) + "\n", capture_output=True, text=True, encoding="utf-8", check=False)
    if result.returncode not in (0, 2):
        sys.exit(f"{' '.join(command)} exited with {result.returncode}:\n{result.stderr}")
    found = [[] for _ in articles]
    for line in result.stdout.splitlines():
        feature = json.loads(line)
        properties = feature["properties"]
        found[int(properties["report_id"])].append(properties)
    return found


def family(name):
    return FAMILIES.get(name, name)


def type_of(event):
    return event.get("category") or event.get("type")


def same_type(gold, event):
    """1 the same, 0.5 a type that another coder might have given, 0 another."""
    left, right = family(type_of(gold)), family(event["category"])
    if left == right:
        return 1.0
    if gold.get("acled") and event["event_type"] and same_acled(gold["acled"], event) == 1:
        return 1.0
    return 0.5 if any({left, right} <= near for near in NEAR) else 0.0


def same_acled(acled, event):
    if acled is None:
        return None
    if event["event_type"] is None:
        return 0
    parts = plain(acled).split()
    mine = plain(event["event_type"] + " " + event["sub_event_type"]).split()
    return 1 if set(parts) <= set(mine) | {"air", "drone"} or set(mine) <= set(parts) else 0


def days(text):
    if not text:
        return None
    first, _, last = text.partition("/")
    return first, (last or (first if "/" not in text else "9999"))


def same_date(gold, event):
    """1 the same interval within it, 0 another, None where the gold has none."""
    wanted = days(gold.get("date"))
    if wanted is None:
        return None
    if event["date_earliest"] is None:
        return 0
    low, high = event["date_earliest"], event["date_latest"]
    inside = wanted[0] <= low and high <= wanted[1]
    if wanted[0] == wanted[1]:
        return 1 if low == high == wanted[0] else 0
    return 1 if inside or (low <= wanted[0] and wanted[1] <= high and high[:7] == wanted[1][:7]) else 0


def kilometres(lat1, lon1, lat2, lon2):
    p1, p2 = math.radians(lat1), math.radians(lat2)
    h = math.sin((p2 - p1) / 2) ** 2 + math.cos(p1) * math.cos(p2) * math.sin(math.radians(lon2 - lon1) / 2) ** 2
    return 12742 * math.asin(math.sqrt(min(1, h)))


def same_place(gold, event):
    """1 by name or by a point near enough, 0 another, None where the gold has none."""
    names = [gold.get("place"), gold.get("place_text")]
    if not names[0] and not names[1]:
        return None
    mine = plain(event["location"])
    for name in filter(None, names):
        for part in re.split(r"[;/,()–]| and | et |près d[e']|near ", name):
            part = plain(part)
            if mine and part and (mine == part or f" {mine} " in f" {part} " or f" {part} " in f" {mine} "):
                return 1
    if gold.get("lat") is not None and event["latitude"] is not None:
        reach = {"country": 700, "region": 250, "district": 80}.get(gold.get("admin_level"), 30)
        return 1 if kilometres(gold["lat"], gold["lon"], event["latitude"], event["longitude"]) <= reach else 0
    return 0


def same_actors(gold, event):
    """Share of the gold's named actors that the event has, in any role."""
    wanted = [a["name"] for a in gold.get("actors") or [] if a["name"] not in ("?", "") and a.get("role") not in ("source", "place")]
    if not wanted:
        return None
    mine = set()
    for key in ("actor1", "actor1_text", "actor2", "actor2_text", "assoc_actor_1", "assoc_actor_2"):
        mine |= words(event.get(key))
    generic = {
        "armee": "military", "soldat": "military", "militaire": "military", "troupe": "military", "civil": "civilian",
        "personne": "civilian", "habitant": "civilian", "inconnu": "unidentified", "homme": "unidentified",
        "assaillant": "unidentified", "police": "police", "policier": "police", "manifestant": "protester",
    }
    hits = 0
    for name in wanted:
        hit = False
        for form in name.split("/"):
            have = words(form)
            if have & mine or any(generic.get(w) and any(m.startswith(generic[w]) for m in mine) for w in have):
                hit = True
        hits += hit
    return hits / len(wanted)


def same_counts(gold, event):
    scores = []
    for key, mine in (("killed", "fatalities"), ("injured", "injured")):
        if gold.get(key) is not None:
            scores.append(1 if event[mine] == gold[key] else 0)
        elif key == "killed" and "killed" in gold and event[mine]:
            scores.append(0)
    return sum(scores) / len(scores) if scores else None


def match(golds, events):
    pairs = []
    for i, gold in enumerate(golds):
        for j, event in enumerate(events):
            kind, place, date = same_type(gold, event), same_place(gold, event), same_date(gold, event)
            # Type, and place or date (where the gold has any); or place and date with a near type.
            if kind == 1 and (place == 1 or date == 1 or (place is None and date is None)):
                pairs.append((4 + (place or 0) * 2 + (date or 0), i, j))
            elif kind == 1 and place is None and date is None:
                pairs.append((4, i, j))
            elif kind == 0.5 and place == 1 and date in (1, None):
                pairs.append((2 + (date or 0), i, j))
            elif place == 1 and date == 1:
                pairs.append((1, i, j))
    pairs.sort(key=lambda pair: (-pair[0], pair[1], pair[2]))
    used_gold, used_event, matched = set(), set(), []
    for _, i, j in pairs:
        if i not in used_gold and j not in used_event:
            used_gold.add(i)
            used_event.add(j)
            matched.append((i, j))
    return matched


def describe(event):
    if "event_id" in event:
        keys = "category sub_event_type date_earliest date_latest location actor1 actor2 fatalities quote"
        return " | ".join(str(event[k]) for k in keys.split())
    return " | ".join(str(event.get(k)) for k in ("type", "category", "acled", "date", "place", "killed", "text"))


def read_floors(path):
    floors = {}
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if not line.strip() or line.startswith("#"):
                continue
            name, _, floor = line.rstrip("\n").partition("\t")
            try:
                floors[name] = float(floor)
            except ValueError:
                sys.exit(f"{path}:{number}: error: {line.strip()!r} is not a name, a tab and an F in 0...1")
    return floors


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+")
    parser.add_argument("--geomap", default=".build/release/geomap")
    parser.add_argument("--command", help="another command that reads the JSON lines and writes features")
    parser.add_argument("--without-other", action="store_true", help="leave the category 'other' out, in gold and result")
    parser.add_argument("--list", action="store_true", help="name misses, false events and wrong parts")
    parser.add_argument("--floors", metavar="FILE", help="a table of file names and the least F of each; fails below one, "
                        "and where a file or a line has no other")
    arguments = parser.parse_args()
    floors = read_floors(arguments.floors) if arguments.floors else {}
    faults = []
    command = arguments.command.split() if arguments.command else [
        arguments.geomap, "map", "--input", "jsonl", "--format", "geojsonl"]
    for path in arguments.gold:
        articles = read_gold(path)
        found = run(command, articles)
        totals = {"gold": 0, "found": 0, "hit": 0}
        parts = {name: [] for name in ("type", "acled", "date", "place", "actors", "counts")}
        silent = noisy = 0
        for article, events in zip(articles, found):
            golds = article["events"]
            everything = match(golds, events)
            if arguments.without_other:
                keep_gold = {i for i, g in enumerate(golds) if family(type_of(g)) != "other"}
                # An event of ours that tells an "other" of the gold is no error.
                keep_event = {j for j, e in enumerate(events) if family(e["category"]) != "other"}
                keep_event -= {j for i, j in everything if i not in keep_gold}
            else:
                keep_gold, keep_event = set(range(len(golds))), set(range(len(events)))
            matched = [(i, j) for i, j in everything if i in keep_gold]
            keep_event |= {j for _, j in matched}
            totals["gold"] += len(keep_gold)
            totals["found"] += len(keep_event)
            totals["hit"] += len(matched)
            if not golds:
                silent += 1
                noisy += bool(keep_event)
            hits = []
            for i, j in matched:
                gold, event = golds[i], events[j]
                scores = {
                    "type": 1 if same_type(gold, event) == 1 else 0, "acled": same_acled(gold.get("acled"), event),
                    "date": same_date(gold, event), "place": same_place(gold, event),
                    "actors": same_actors(gold, event), "counts": same_counts(gold, event)}
                for name, score in scores.items():
                    if score is not None:
                        parts[name].append(score)
                hits.append((i, j, [name for name, score in scores.items() if score is not None and score < 1]))
            if arguments.list:
                for i, j, wrong in hits:
                    if wrong:
                        names = [actor["name"] for actor in golds[i].get("actors") or []]
                        print(f"{article['id']}: {', '.join(wrong)}")
                        print(f"    gold {describe(golds[i])} {names}\n    ours {describe(events[j])}")
                for i in sorted(keep_gold - {i for i, _ in matched}):
                    print(f"{article['id']}: MISSED {describe(golds[i])}")
                for j in sorted(keep_event - {j for _, j in matched}):
                    print(f"{article['id']}: FALSE {describe(events[j])}")
        precision = totals["hit"] / totals["found"] if totals["found"] else 0
        recall = totals["hit"] / totals["gold"] if totals["gold"] else 0
        f = 2 * precision * recall / (precision + recall) if precision + recall else 0
        print(f"{path}: {len(articles)} texts, gold {totals['gold']}, found {totals['found']}, matched {totals['hit']}: "
              f"precision {precision:.2f} recall {recall:.2f} F {f:.2f}")
        shares = [f"{name} {sum(s) / len(s):.2f} ({len(s)})" for name, s in parts.items() if s]
        print(f"    of the matched: {', '.join(shares)}; texts without events that gave some: {noisy} of {silent}")
        if arguments.floors:
            name = os.path.basename(path)
            floor = floors.pop(name, None)
            if floor is None:
                faults.append(f"{name} has no floor in {arguments.floors}")
            elif f < floor:
                faults.append(f"{name}: F {f:.3f} is below its floor {floor:.2f}")
    faults += [f"{name} has a floor in {arguments.floors} and was not scored" for name in floors]
    if faults:
        sys.exit("\n".join(faults))


if __name__ == "__main__":
    main()
