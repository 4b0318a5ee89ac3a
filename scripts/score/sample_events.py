#!/usr/bin/env python3
"""Draws events of `geomap map` at random, to be judged by hand against their text.

    scripts/score/sample_events.py ../shared/data/toponyms/fr_news_raw.jsonl --seed 1 --count 40 --without-other

The same file, tool and seed draw the same events. Each is printed with what it says and the text around its
quote (marked with ⟦ ⟧); the reader asks: is it an event? of this type? at this place?
"""

import argparse
import collections
import json
import random
import subprocess
import sys

PROPERTIES = ("category", "sub_event_type", "event_date", "location", "admin1", "country", "actor1", "actor2", "fatalities")


def excerpt(text, start, end, around):
    """The quote in its surroundings; offsets are of UTF-8 bytes."""
    data = text.encode()
    parts = (data[max(0, start - around):start], data[start:end], data[end:end + around])
    before, quote, after = (part.decode(errors="ignore").replace("\n", " / ") for part in parts)
    return f"{before}⟦{quote}⟧{after}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reports", help="JSON lines with id and text")
    parser.add_argument("--geomap", default=".build/release/geomap")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--without-other", action="store_true", help="leave the category 'other' out")
    parser.add_argument("--around", type=int, default=250, metavar="BYTES", help="text shown on either side of the quote")
    arguments = parser.parse_args()
    with open(arguments.reports, encoding="utf-8") as file:
        texts = {row["id"]: row["text"] for row in map(json.loads, filter(str.strip, file))}
    command = [arguments.geomap, "map", "--input", "jsonl", "--format", "geojsonl", arguments.reports]
    result = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if result.returncode not in (0, 2):
        sys.exit(f"{' '.join(command)} exited with {result.returncode}:\n{result.stderr}")
    events = [json.loads(line)["properties"] for line in result.stdout.splitlines()]
    if arguments.without_other:
        events = [event for event in events if event["category"] != "other"]
    drawn = random.Random(arguments.seed).sample(events, min(arguments.count, len(events)))
    for number, event in enumerate(drawn, 1):
        print(f"{number}. {event['report_id']}: " + " | ".join(str(event[key]) for key in PROPERTIES))
        print("   " + excerpt(texts[event["report_id"]], event["quote_start"], event["quote_end"], arguments.around))
    kinds = collections.Counter(event["category"] for event in events)
    print(f"{len(drawn)} of {len(events)} events, of {len({e['report_id'] for e in events})} of {len(texts)} reports: "
          + ", ".join(f"{kind} {count}" for kind, count in kinds.most_common()))


if __name__ == "__main__":
    main()
