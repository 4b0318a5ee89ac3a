#!/usr/bin/env python3
"""Keeps annotations of texts that are nobody's to copy apart from the texts: offsets instead of quotes.

    standoff.py part PACK.jsonl … > real/real-raw.jsonl     # what is ours of compiled packs
    standoff.py join TEXTS.jsonl > PACK.jsonl               # the pack again, where the texts are at hand

TEXTS has {"id", "text"} a line. A row is {"id", "length", "digest", "events"}: the text was annotated up to `length` code points. Quotes are
[start, end]. A text that has changed ends the program with 1."""
import argparse
import hashlib
import json
import os
import sys

from packs import read

ANNOTATIONS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "real", "real-raw.jsonl")
QUOTES = ("date_quote", "place_quote", "parent_quote")


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def span(text, quote):
    return None if quote is None else [text.index(quote), text.index(quote) + len(quote)]


def quote(text, place):
    return None if place is None else text[place[0]:place[1]]


def apart(report):
    """Returns the annotation of a report without a word of its text."""
    text, events = report["text"], []
    for event in report["events"]:
        actors = [{**actor, "quote": span(text, actor["quote"])} for actor in event["actors"]]
        events.append({**event, **{key: span(text, event[key]) for key in QUOTES}, "actors": actors, "note": None})
    return {"id": report["id"], "length": len(text), "digest": digest(text), "events": events}


def joined(row, text):
    """Returns the report of an annotation and its text."""
    text = text[:row["length"]]
    if digest(text) != row["digest"]:
        sys.exit(f"standoff.py: the text of {row['id']} is not the one that was annotated")
    events = []
    for event in row["events"]:
        actors = [{**actor, "quote": quote(text, actor["quote"])} for actor in event["actors"]]
        events.append({**event, **{key: quote(text, event[key]) for key in QUOTES}, "actors": actors})
    return {"id": row["id"], "source": "real news", "genre": "news", "text": text, "events": events}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=["part", "join"])
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    if options.action == "part":
        found = [apart(report) for path in options.files for report in read(path)]
    else:
        texts = {row["id"]: row["text"] for row in read(options.files[0])}
        found = [joined(row, texts[row["id"]]) for row in read(ANNOTATIONS)]
    for row in found:
        print(json.dumps(row, ensure_ascii=False))


if __name__ == "__main__":
    main()
