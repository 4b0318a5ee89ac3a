#!/usr/bin/env python3
"""Says whether the map of the first report has the events that a careful coder finds in it, and no others.

    scripts/check/first_report.py events.geojson

Exit status: 0 as expected, 1 not.
"""

import json
import sys

# What must be there: each row is matched by exactly one event. A number in a tuple is a value and its tolerance.
EXPECTED = {
    "fighting near Alkite": {
        "event_type": "Battles",
        "sub_event_type": "Armed clash",
        "location": "Alkite",
        "geo_precision": 2,
        "stated_distance_km": (30, 0),
        "stated_from": "Kidal",
        "computed_distance_km": (34.5, 0.1),
        "computed_azimuth": (217, 1),
        "distance_check": "consistent",
        "date_latest": lambda day: day is None or day <= "2023-11-13",
    },
    "the breaking of the line in the région de Kidal": {
        "event_date": "2023-11-11",
        "geo_precision": 3,
        "where_prec": 4,
        "quote": lambda text: "ligne défensive" in text,
    },
    "the destruction of an armoured vehicle": {
        "event_date": "2023-11-13",
        "quote": lambda text: "véhicule blindé" in text,
        "actor1": lambda actor: "Minusma".casefold() not in (actor or "").casefold(),
        "actor2": lambda actor: "Minusma".casefold() not in (actor or "").casefold(),
    },
    "the ambushes in the région de Kidal": {
        "geo_precision": 3,
        "where_prec": 4,
        "category": lambda category: category in ("ambush", "clash"),
        "quote": lambda text: "embuscades tendues" in text,
    },
}


# What the classifiers stay below their threshold for, as of their last fit: said, and no failure.
MISSED = {"the destruction of an armoured vehicle", "the ambushes in the région de Kidal"}


def agrees(value, expected):
    if callable(expected):
        return expected(value)
    if isinstance(expected, tuple):
        return value is not None and abs(value - expected[0]) <= expected[1]
    return value == expected


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        events = [feature["properties"] for feature in json.load(file)["features"]]
    faults = 0
    for what, expected in EXPECTED.items():
        matching = [event for event in events if all(agrees(event[key], value) for key, value in expected.items())]
        if len(matching) != 1:
            faults += what not in MISSED or len(matching) > 1
            print(f"{what}: {len(matching)} events have {list(expected)}")
    if not len(EXPECTED) - len(MISSED) <= len(events) <= len(EXPECTED):
        faults += 1
        print(f"{len(events)} events, {len(EXPECTED)} were expected")
    if faults:
        keys = ["title", "event_date", "location", "geo_precision", "stated_distance_text", "distance_check", "quote"]
        for event in events:
            print("  " + " | ".join(str(event[key]) for key in keys))
    else:
        print(f"{sys.argv[1]}: {len(events)} of the {len(EXPECTED)} events of the report, and no others")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
