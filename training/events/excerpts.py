#!/usr/bin/env python3
"""Cuts one sentence, or two in a row, out of each report of packs: what somebody types, a flash, a row of a table.

    excerpts.py PACK … --output FOLDER      # FOLDER/PACK: the same reports by ID, each a sentence or two of itself

Of a report with events the sentence tells one; else any sentence is taken. Another sentence of a report with events may give the toll of
one that is told elsewhere: alone it would tell it. An event is told by an excerpt where one of its tellings stands in it whole."""
import argparse
import json
import os
import re

END = re.compile(r"[.!?…][»”\")]*\s+(?=[«“\"(]?\s?[A-ZÀ-Ý0-9])|\n+")


def sentences(text):
    """Returns where the sentences of a text stand, roughly: an abbreviation may end one."""
    ends = [match.end() for match in END.finditer(text)] + [len(text)]
    starts = [0] + ends[:-1]
    return [(a, b) for a, b in zip(starts, ends) if len(text[a:b].split()) >= 5]


def excerpt(report, number):
    """Returns the excerpt of a report, the `number`th of its pack; the whole of it where no sentence is long enough."""
    spans = sentences(report["text"])
    told = [span for span in spans if any(span[0] <= a and b <= span[1] for event in report["events"] for a, b in event["tellings"])]
    choice = told or spans
    if not choice:
        return report
    mixed = number * 2654435761 >> 7
    start, end = choice[mixed % len(choice)]
    further = next((b for a, b in spans if a == end), None)
    if further and mixed % 3 == 0:
        end = further
    text = report["text"][start:end].rstrip()
    events = []
    for event in report["events"]:
        tellings = [[a - start, b - start] for a, b in event["tellings"] if start <= a and b <= start + len(text)]
        if tellings:
            events.append({**event, "tellings": tellings})
    return {**report, "text": text, "events": events}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("packs", nargs="+")
    parser.add_argument("--output", required=True)
    options = parser.parse_args()
    os.makedirs(options.output, exist_ok=True)
    for path in options.packs:
        with open(path, encoding="utf-8") as lines, open(os.path.join(options.output, os.path.basename(path)), "w", encoding="utf-8") as out:
            for number, line in enumerate(lines):
                out.write(json.dumps(excerpt(json.loads(line), number), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
