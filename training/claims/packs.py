#!/usr/bin/env python3
"""Compiles and checks packs of reports with the distances they state: see training/claims/README.md.

    training/claims/packs.py compile MINE.txt > corpus/MINE.jsonl
    training/claims/packs.py check corpus/*.jsonl

A pack is written as UTF-8 text. A report is

    === ID | YYYY-MM-DD | COUNTRY | source
    the text, any number of lines
    ---
    {"q": "à 55 km au nord de Niono", "low": 55, "high": 55, "form": "exact", "dir": "N", "aq": "Niono", "a": "Niono", "all": [14.25, -5.99], …}

with one JSON object a line for each stated distance, none where none is stated. Keys:
q, the words of the distance; b, up to 20 characters right before them, where they stand more than once;
low and high, kilometres or null; form, one of FORMS; dir, one of N NE E SE S SW W NW;
aq, the words that name the place the distance is from ("la ville", "là"), a, its name or null, all, its [lat, lon] or null;
aw, where those words stand: phrase, elsewhere, stand-in, none;
sq, the words for what is that far away, s, the name of its place or null, sll, its [lat, lon] or null, sk, one of KINDS;
truth, one of TRUTHS; note; for halfway a2 and a2ll, the second place.
{"other": "un marathon de 42 km"} is a measure that states no distance between places."""
import argparse
import json
import math
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from quoting import PLAIN, Fault, find

FORMS = {"exact", "about", "aine", "at_least", "at_most", "nearly", "barely", "only", "between", "radius", "travel_time", "halfway", "vague"}
DIRECTIONS = {None, "N", "NE", "E", "SE", "S", "SW", "W", "NW"}
KINDS = {"place", "unknown place", "event", "convoy", "person"}
TRUTHS = {"holds", "by road", "too short", "too long", "cannot be checked"}
WHERE = {"phrase", "elsewhere", "stand-in", "none"}
KEYS = {"q", "b", "low", "high", "form", "dir", "aq", "a", "all", "aw", "sq", "s", "sll", "sk", "truth", "note", "a2", "a2ll"}


def kilometres(a, b):
    """Returns the great circle's length between two [lat, lon], in kilometres, on a sphere of 6,371 km."""
    (p, x), (q, y) = ([math.radians(v) for v in c] for c in (a, b))
    h = math.sin((q - p) / 2) ** 2 + math.cos(p) * math.cos(q) * math.sin((y - x) / 2) ** 2
    return 2 * 6371 * math.asin(math.sqrt(h))


def verdict(low, high, straight):
    """Returns what a stated distance is worth against the straight line: 15 % or 3 km hold, twice the line is by road."""
    room = max(3, 0.15 * straight)
    if high is not None and high < straight - room:
        return "too short"
    if low is None or low <= straight + room:
        return "holds"
    return "by road" if low <= 2 * straight else "too long"


def claim(row, text):
    """Returns the claim of a hand-written object."""
    if unknown := set(row) - KEYS:
        raise Fault(f"unknown keys {sorted(unknown)}")
    start, end = find(text, row["q"], row.get("b", ""))
    low, high = row.get("low"), row.get("high")
    for key, known in (("form", FORMS), ("dir", DIRECTIONS), ("sk", KINDS), ("truth", TRUTHS), ("aw", WHERE)):
        if row.get(key) not in known:
            raise Fault(f"{key} is {row.get(key)!r}, not one of {sorted(map(str, known))}")
    for key in ("aq", "sq"):
        if row.get(key) and row[key].translate(PLAIN) not in text.translate(PLAIN):
            raise Fault(f"{key} is not in the text: {row[key]!r}")
    anchor, subject = row.get("all"), row.get("sll")
    straight = round(kilometres(anchor, subject), 1) if anchor and subject else None
    if row["truth"] != "cannot be checked" and row["form"] != "halfway":
        if straight is None:
            raise Fault(f"{row['q']!r} cannot be checked without both points")
        if (found := verdict(low, high, straight)) != row["truth"]:
            raise Fault(f"{row['q']!r} says {low}–{high} km, the line is {straight}: {found}, not {row['truth']}")
    made = {
        "quote": text[start:end], "low_km": low, "high_km": high, "form": row["form"], "direction": row.get("dir"),
        "anchor_quote": row.get("aq"), "anchor": row.get("a"), "anchor_lat": anchor and anchor[0], "anchor_lon": anchor and anchor[1],
        "subject_quote": row.get("sq"), "subject": row.get("s"), "subject_lat": subject and subject[0], "subject_lon": subject and subject[1],
        "subject_kind": row["sk"], "straight_km": straight, "truth": row["truth"], "anchor_where": row["aw"], "note": row.get("note", ""),
    }  # fmt: skip
    if "a2" in row:
        second = row.get("a2ll")
        made |= {"anchor2": row["a2"], "anchor2_lat": second and second[0], "anchor2_lon": second and second[1],
                 "straight2_km": round(kilometres(second, subject), 1) if second and subject else None}  # fmt: skip
    return made | {"start": start, "end": end}


def compiled(path):
    """Yields the reports of a hand-written pack, and prints each fault with its line."""
    faults = 0
    blocks, current = [], None
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            line = line.rstrip("\n")
            if line.startswith("=== "):
                current = (number, line[4:], [], [])
                blocks.append(current)
                is_text = True
            elif line == "---":
                is_text = False
            elif current and is_text:
                current[2].append(line)
            elif current and line.strip():
                current[3].append((number, line))
    for number, head, body, rows in blocks:
        text = "\n".join(body).strip()
        try:
            identifier, date, country, source = (part.strip() for part in head.split("|"))
        except ValueError:
            print(f"{path}:{number}: === ID | YYYY-MM-DD | COUNTRY | source", file=sys.stderr)
            faults += 1
            continue
        report = {"id": identifier, "pub_date": date, "country": country, "source": source, "text": text, "claims": [], "others": []}
        for number, line in rows:
            try:
                row = json.loads(line)
                if "other" in row:
                    report["others"].append(find(text, row["other"], row.get("b", "")))
                else:
                    report["claims"].append(claim(row, text))
            except (Fault, KeyError, ValueError) as fault:
                print(f"{path}:{number}: {fault}", file=sys.stderr)
                faults += 1
        report["claims"].sort(key=lambda c: c["start"])
        yield report
    if faults:
        sys.exit(1)


def check(paths):
    """Prints the counts of packs; ends the program with 1 where a quote does not stand at its offsets."""
    faults = 0
    for path in paths:
        reports = claims = others = 0
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                report = json.loads(line)
                reports, others = reports + 1, others + len(report["others"])
                for made in report["claims"]:
                    claims += 1
                    if report["text"][made["start"]:made["end"]] != made["quote"] or made["form"] not in FORMS or made["truth"] not in TRUTHS:
                        print(f"{path}: {report['id']}: {made['quote']!r} is not at its place, or its form or truth is unknown", file=sys.stderr)
                        faults += 1
        print(f"{path}: {reports} reports, {claims} stated distances, {others} other measures")
    sys.exit(1 if faults else 0)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=["compile", "check"])
    parser.add_argument("packs", nargs="+")
    options = parser.parse_args()
    if options.command == "check":
        check(options.packs)
    for path in options.packs:
        for report in compiled(path):
            print(json.dumps(report, ensure_ascii=False))


if __name__ == "__main__":
    main()
