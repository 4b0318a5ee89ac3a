#!/usr/bin/env python3
"""Holds what PostGIS answered against the same questions put to the GeoJSON files by PROJ and a loop.

    scale/check_postgis.py FOLDER EVENTS.geojson DISTANCES.geojson

FOLDER has the answers as CSV with a header, named as the queries in scale/postgis.
"""

import collections
import csv
import json
import pathlib
import sys

from pyproj import Geod

KIDAL = (1.40921, 18.44345)
WEEK = ("2024-11-25", "2024-12-01")
WGS84 = Geod(ellps="WGS84")


def properties(file):
    """Properties and geometry of each feature of a collection, or of features a line."""
    with open(file, encoding="utf-8") as lines:
        text = lines.read()
    try:
        features = json.loads(text)["features"]
    except (json.JSONDecodeError, KeyError):
        features = [json.loads(line) for line in text.split("\n") if line]
    return [(feature["properties"], feature["geometry"]) for feature in features]


def rows(folder, name):
    with open(folder / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def near_kidal(events):
    """Kilometres from Kidal by event."""
    found = {}
    for event, geometry in events:
        if geometry is None or event["date_earliest"] is None:
            continue
        if event["date_earliest"] > WEEK[1] or event["date_latest"] < WEEK[0]:
            continue
        metres = WGS84.inv(*KIDAL, *geometry["coordinates"])[2]
        if metres <= 50_000:
            found[event["event_id"]] = metres / 1000
    return found


def by_region_and_month(events):
    """Events and dead by country, region and month; no number of dead is not none dead."""
    counts, dead = collections.Counter(), collections.defaultdict(lambda: None)
    for event, _ in events:
        key = (event["country"] or "", event["admin1"] or "", (event["event_date"] or "")[:7])
        counts[key] += 1
        if event["fatalities"] is not None:
            dead[key] = (dead[key] or 0) + event["fatalities"]
    return {key: (count, dead[key]) for key, count in counts.items()}


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    folder, events, distances = pathlib.Path(sys.argv[1]), properties(sys.argv[2]), properties(sys.argv[3])
    faults = []

    expected = near_kidal(events)
    answered = {row["event_id"]: float(row["km"]) for row in rows(folder, "near-kidal")}
    if answered.keys() != expected.keys():
        faults.append(f"near Kidal: {sorted(answered.keys() ^ expected.keys())} are in one answer only")
    faults += [
        f"near Kidal: {key} is {answered[key]} km away, and {km:.2f} was expected"
        for key, km in expected.items() if key in answered and abs(answered[key] - km) > 0.051]
    if not expected:
        faults.append("near Kidal: there is no such event in the file, so nothing was checked")

    months = by_region_and_month(events)
    answered_months = {
        (row["country"], row["admin1"], row["month"]): (int(row["events"]), int(row["fatalities"]) if row["fatalities"] else None)
        for row in rows(folder, "by-region-and-month")
    }
    if answered_months != months:
        differing = [key for key in {*months, *answered_months} if months.get(key) != answered_months.get(key)]
        one = differing[0]
        faults.append(f"by region and month: {len(differing)} rows differ, {one} for one: "
                      f"{answered_months.get(one)}, expected {months.get(one)}")

    wrong = {claim["claim_id"] for claim, _ in distances if claim["distance_check"] in ("too-short", "too-long")}
    answered_wrong = [row["claim_id"] for row in rows(folder, "cannot-be-true")]
    if set(answered_wrong) != wrong or len(answered_wrong) != len(wrong):
        faults.append(f"cannot be true: {len(answered_wrong)} rows, {len(wrong)} were expected")
    if not wrong:
        faults.append("cannot be true: there is no such claim in the file, so nothing was checked")

    for fault in faults:
        print(fault)
    if faults:
        sys.exit(1)
    print(f"the same by PROJ and a loop: {len(expected)} events near Kidal, {len(months)} regions and months, "
          f"{len(wrong)} claims that cannot be true")


if __name__ == "__main__":
    main()
