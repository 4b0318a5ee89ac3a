#!/usr/bin/env python3
"""Reads, checks and compares training packs: reports with their events.

    training/events/packs.py compile PACK.txt > corpus/PACK.jsonl     # from the layout that people write
    training/events/packs.py check corpus/*.jsonl                     # every field, every offset, a line of counts a pack
    training/events/packs.py agree second/*.jsonl corpus/*.jsonl      # how far a second annotator agrees with the first

A pack is written as UTF-8 text. A report is

    === ID | YYYY-MM-DD | genre | COUNTRY | source
    the text, any number of lines
    ---
    {"q": "embuscade", "c": "ambush", "d": "dimanche", "date": "2024-03-10", "p": "Inékar", "cc": "ML", "ll": [15.9, 3.1], "prec": "near", …}

with one JSON object a line for each event, none for a report without. Keys: q, the trigger as in the text; b, up to 20 characters right before it,
where it stands more than once; also, other tellings, each "quote" or ["before", "quote"]; c, the category; acled, status, told, where they are
not the usual ones; d and date; p, place (where it is not p), cc, ll, prec, parent; agent, target, both, other: lists of phrases; k and i, the
killed and injured; note. GUIDE.md says what each means. A fault is told as PACK:LINE and ends the program with 1."""

import json
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from quoting import Fault, find

ACLED = {
    "clash": "Battles/Armed clash", "ambush": "Battles/Armed clash", "airstrike": "Explosions/Remote violence/Air/drone strike",
    "shelling": "Explosions/Remote violence/Shelling/artillery/missile attack", "ied": "Explosions/Remote violence/Remote explosive/landmine/IED",
    "attack-on-civilians": "Violence against civilians/Attack", "abduction": "Violence against civilians/Abduction/forced disappearance",
    "looting": "Strategic developments/Looting/property destruction", "territory": "Battles/Non-state actor overtakes territory",
    "protest": "Protests/Peaceful protest", "riot": "Riots/Violent demonstration", "arrest": "Strategic developments/Arrests",
    "agreement": "Strategic developments/Agreement", "displacement": None, "coup": "Strategic developments/Other", "crime": None, "accident": None,
    "fire": None, "flood": None, "storm": None, "landslide": None, "earthquake": None, "volcano": None, "epidemic": None,
}
KEYS = set("q b also c acled status told d date p place cc ll prec parent agent target both other k i note".split())
DATE = re.compile(r"\d{4}-\d\d-\d\d(/\d{4}-\d\d-\d\d)?")


def exact(text, quote, before=""):
    """Returns [start, end] of a quote; of a long one that stands more than once, the first."""
    return find(text, quote, before, least=4)


def quoted(text, quote):
    """Returns a quote as the text spells it, null for null."""
    if quote is None:
        return None
    start, end = exact(text, quote)
    return text[start:end]


def event(row, text):
    """Returns the event of a hand-written object."""
    if unknown := set(row) - KEYS:
        raise Fault(f"unknown keys {sorted(unknown)}")
    category = row.get("c")
    if category not in ACLED:
        raise Fault(f"no category: {category!r}")
    told, status, precision = row.get("told", "news"), row.get("status", "asserted"), row.get("prec", "in" if row.get("p") else None)
    for value, allowed in (
            (told, ("news", "background")), (status, ("asserted", "reported", "claimed")),
            (precision, ("in", "near", "area", "country", None))):
        if value not in allowed:
            raise Fault(f"{value!r} is none of {allowed}")
    date = row.get("date")
    if date is not None and not DATE.fullmatch(date):
        raise Fault(f"no date: {date!r}")
    tellings = [exact(text, row["q"], row.get("b", ""))]
    tellings += [exact(text, *((a,) if isinstance(a, str) else (a[1], a[0]))) for a in row.get("also", [])]
    latitude, longitude = row.get("ll") or (None, None)
    if latitude is not None and not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise Fault(f"no coordinate: {row['ll']}")
    actors = [{"quote": quoted(text, a), "role": role} for role in ("agent", "target", "both", "other") for a in row.get(role, [])]
    return {
        "category": category, "acled": row.get("acled", ACLED[category]), "status": status, "told": told, "tellings": tellings,
        "date_quote": quoted(text, row.get("d")), "date": date, "place_quote": quoted(text, row.get("p")), "place": row.get("place", row.get("p")),
        "country": row.get("cc"), "lat": latitude, "lon": longitude, "precision": precision, "parent_quote": quoted(text, row.get("parent")),
        "actors": actors, "killed": row.get("k"), "injured": row.get("i"), "note": row.get("note"),
    }


def reports(path):
    """Returns the reports of a pack and its faults, each with its line."""
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    found, faults = [], []
    number = 0
    while number < len(lines):
        if not lines[number].startswith("=== "):
            if lines[number].strip():
                faults.append(f"{path}:{number + 1}: expected '=== ID | date | genre | country | source'")
            number += 1
            continue
        head, start = [part.strip() for part in lines[number][4:].split("|")], number + 1
        end = next((i for i in range(start, len(lines)) if lines[i] == "---" or lines[i].startswith("=== ")), len(lines))
        if len(head) != 5 or not re.fullmatch(r"\d{4}-\d\d-\d\d", head[1]) or end == len(lines) or lines[end] != "---":
            faults.append(f"{path}:{number + 1}: a report has five fields, a publication date and a line --- after its text")
            number = start
            continue
        text, events, number = "\n".join(lines[start:end]).strip("\n"), [], end + 1
        while number < len(lines) and not lines[number].startswith("=== "):
            if lines[number].strip():
                try:
                    events.append(event(json.loads(lines[number]), text))
                except (Fault, ValueError, KeyError, TypeError, IndexError) as fault:
                    faults.append(f"{path}:{number + 1}: {type(fault).__name__}: {fault}")
            number += 1
        found.append({
            "id": head[0], "pub_date": head[1], "genre": head[2], "country": head[3] or None, "source": head[4] or "invented",
            "text": text, "events": events})
    if len({r["id"] for r in found}) < len(found):
        faults.append(f"{path}: two reports have one ID")
    return found, faults


FIELDS = ("category", "acled", "status", "told", "tellings", "date_quote", "date", "place_quote", "place", "country", "lat", "lon", "precision",
          "parent_quote", "actors", "killed", "injured", "note")


def faults(report):
    """Returns what is wrong with a report of a compiled pack."""
    text, found = report["text"], []
    for number, row in enumerate(report["events"], 1):
        if tuple(row) != FIELDS:
            found.append(f"event {number}: fields {sorted(set(row) ^ set(FIELDS))} are missing, unknown or out of order")
            continue
        if row["category"] not in ACLED:
            found.append(f"event {number}: no category {row['category']!r}")
        if not row["tellings"] or any(not 0 <= a < b <= len(text) for a, b in row["tellings"]):
            found.append(f"event {number}: tellings {row['tellings']} are not in a text of {len(text)}")
        for quote in [row["date_quote"], row["place_quote"], row["parent_quote"]] + [actor["quote"] for actor in row["actors"]]:
            if quote is not None and quote not in text:
                found.append(f"event {number}: {quote!r} is not in the text")
        if row["date"] is not None and not DATE.fullmatch(row["date"]):
            found.append(f"event {number}: no date {row['date']!r}")
    return found


def read(path):
    """Returns the reports of a compiled pack."""
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def check(paths):
    """Prints faults and counts of packs; returns whether there was no fault."""
    is_good, seen = True, {}
    for path in paths:
        rows = read(path)
        for report in rows:
            name = report["id"]
            told = faults(report)
            if name in seen:
                told.append(f"the ID stands in {seen[name]} too")
            seen[name] = path
            for fault in told:
                print(f"{path}: {name}: {fault}", file=sys.stderr)
                is_good = False
        events = sum(len(report["events"]) for report in rows)
        print(f"{path}: {len(rows)} reports, {sum(not report['events'] for report in rows)} without events; {events} events")
    return is_good


FAMILIES = {
    "ambush": "clash", "territory": "clash", "crime": "attack-on-civilians", "landslide": "flood", "storm": "flood",
    "riot": "protest", "shelling": "airstrike",
}


def sentence(text, offset):
    """Returns the number of the sentence or line that holds an offset."""
    return len(re.findall(r"[.!?…](?=\s)|\n", text[:offset]))


def alike(first, second, text):
    """Returns whether two annotations may mean one event: like categories, and a telling in the same sentence."""
    family = [FAMILIES.get(row["category"], row["category"]) for row in (first, second)]
    places = [{sentence(text, start) for start, _ in row["tellings"]} for row in (first, second)]
    return family[0] == family[1] and bool(places[0] & places[1])


def agree(paths):
    """Prints how far the annotations of the first pack agree with those of the same reports in the others."""
    first = {report["id"]: report for path in paths[1:] for report in read(path)}
    second = read(paths[0])
    counts = {"first": 0, "second": 0, "both": 0}
    fields = dict.fromkeys(("category", "place_quote", "date", "told", "status", "killed"), 0)
    for report in second:
        known, text = first[report["id"]], report["text"]
        if known["text"] != text:
            print(f"{report['id']}: the texts differ", file=sys.stderr)
            return False
        left = list(known["events"])
        counts["first"] += len(left)
        counts["second"] += len(report["events"])
        for row in report["events"]:
            same = [other for other in left if alike(row, other, text)]
            same.sort(key=lambda other: -sum(row[field] == other[field] for field in fields))
            if same:
                left.remove(same[0])
                counts["both"] += 1
                for field in fields:
                    fields[field] += row[field] == same[0][field]
    found = counts["both"]
    together = counts["first"] + counts["second"]
    print(f"{len(second)} reports; {counts['first']} and {counts['second']} events, {found} in both: F {2 * found / together:.2f}")
    print("of those in both the same: " + ", ".join(f"{field} {value / max(1, found):.2f}" for field, value in fields.items()))
    return True


def compile_pack(path):
    """Prints a hand-written pack as JSON lines; returns whether there was no fault."""
    found, told = reports(path)
    for report in found:
        print(json.dumps(report, ensure_ascii=False))
    for fault in told:
        print(fault, file=sys.stderr)
    events = [e for r in found for e in r["events"]]
    print(f"{len(found)} reports, {sum(not r['events'] for r in found)} without events; {len(events)} events", file=sys.stderr)
    return not told


def main():
    if len(sys.argv) < 3 or sys.argv[1] not in ("compile", "check", "agree"):
        sys.exit(__doc__)
    name, paths = sys.argv[1], sys.argv[2:]
    is_good = compile_pack(paths[0]) if name == "compile" else check(paths) if name == "check" else agree(paths)
    sys.exit(0 if is_good else 1)


if __name__ == "__main__":
    main()
