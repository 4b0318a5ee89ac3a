#!/usr/bin/env python3
"""Holds points of the gazetteer against other sources, and prints a table.

    scripts/score/coordinates.py [--geomap .build/release/geomap] [--shared ../shared]

Forty places of the Sahel come from ../shared/data/gazetteer/coordinate-disagreements.md, which has the points
of GeoNames of several years, OpenStreetMap, Natural Earth, Who's On First and others; twenty of other
continents from the tz database's zone.tab (public domain, whole minutes, so good to 1.9 km). A row says how far
our point is from the farthest source that means the same place, and whether that is within the radius and
uncertainty that `geomap lookup` states. Exit 1 when a row is neither inside nor explained.
"""
from __future__ import annotations

import argparse
import json
import math
import re
import subprocess
import sys
from pathlib import Path

ZONES = Path("/usr/share/zoneinfo/zone.tab")

# Twenty zones whose name is a city, spread over the continents.
CITIES = [
    ("America/Bogota", "CO"), ("America/Caracas", "VE"), ("America/Chicago", "US"), ("America/Havana", "CU"),
    ("America/Lima", "PE"), ("America/Montevideo", "UY"), ("America/New_York", "US"), ("America/Panama", "PA"),
    ("Asia/Baghdad", "IQ"), ("Asia/Damascus", "SY"), ("Asia/Jakarta", "ID"), ("Asia/Kabul", "AF"),
    ("Asia/Karachi", "PK"), ("Asia/Tokyo", "JP"), ("Australia/Adelaide", "AU"), ("Europe/Athens", "GR"),
    ("Europe/Madrid", "ES"), ("Europe/Warsaw", "PL"), ("Pacific/Auckland", "NZ"), ("Pacific/Fiji", "FJ"),
]
# Where a source means another place, or ours has a reason to be elsewhere; keyed by our name.
REASONS = {
    "Tinzaouaten": "GeoNames has moved its point since 2014; OSM agrees with the new one",
    "Ersane": "OpenAdmin has the homonymous well's point",
    "Labbezanga": "OpenAdmin's point is 25 km east of every other source's",
    "Talahandak": "Telakak is another place",
    "Tarkint": "OpenAdmin has Almoustarat's point",
    "Taoudénit": "Natural Earth rounds to a minute of arc",
    "Taghlit": "no package has it: unknown, located by its stated distance",
}

POINT = re.compile(r"(-?\d+\.\d+),\s*(-?\d+\.\d+)")
# Words of the notes that say that a point is not of the place itself.
ANOTHER = re.compile(r"wrong|copies|rounded|homonym|other |well\)|\(wadi|trap|= ?Aguelhok|airport|airports|libgweather|schools", re.I)


def kilometres(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Great-circle distance, good to 0.5 %: enough to compare with a radius."""
    (la, lo), (lb, mo) = [tuple(map(math.radians, p)) for p in (a, b)]
    h = math.sin((lb - la) / 2) ** 2 + math.cos(la) * math.cos(lb) * math.sin((mo - lo) / 2) ** 2
    return 2 * 6371.0088 * math.asin(min(1, math.sqrt(h)))


def lookup(tool: str, name: str, country: str, near: tuple[float, float]) -> dict | None:
    """Returns the settlement (or other spot) of that name nearest to a point."""
    run = subprocess.run(
        [tool, "lookup", name, "--country", country, "--format", "jsonl", "--limit", "100"],
        capture_output=True, text=True, check=False,
    )
    rows = [json.loads(line) for line in run.stdout.splitlines()]
    spots = [r for r in rows if r["kind"] not in ("admin1", "admin2", "country")] or rows
    return min(spots, key=lambda r: kilometres((r["lat"], r["lon"]), near), default=None)


def sahel(shared: Path) -> list[tuple[str, str, list[tuple[str, tuple[float, float], bool]]]]:
    rows = []
    for line in (shared / "data/gazetteer/coordinate-disagreements.md").read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|\n ").split("|")]
        if len(cells) < 2 or not POINT.search(cells[1]):
            continue
        sources = []
        for part in cells[1].split(";"):
            for point in POINT.finditer(part):
                where = (float(point[1]), float(point[2]))
                sources.append((part.strip(), where, bool(ANOTHER.search(part))))
        name = re.sub(r" \(.*\)", "", cells[0])
        rows.append((name, "", sources))
    return rows


def zones() -> list[tuple[str, str, list[tuple[str, tuple[float, float], bool]]]]:
    points = {}
    for line in ZONES.read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        country, place, zone = line.split("\t")[:3]
        match = re.match(r"([+-]\d{2})(\d{2})(\d{2})?([+-]\d{3})(\d{2})(\d{2})?$", place)
        if not match:
            continue

        def degrees(whole: str, minutes: str, seconds: str | None) -> float:
            sign = -1 if whole[0] == "-" else 1
            return sign * (abs(int(whole)) + int(minutes) / 60 + int(seconds or 0) / 3600)

        points[zone] = (country, (degrees(*match.group(1, 2, 3)), degrees(*match.group(4, 5, 6))))
    rows = []
    for zone, country in CITIES:
        name = zone.split("/")[1].replace("_", " ").replace("Fiji", "Suva")
        rows.append((name, country, [(f"tz {zone}", points[zone][1], False)]))
    return rows


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--geomap", default=".build/release/geomap")
    options.add_argument("--shared", type=Path, default=Path("../shared"))
    arguments = options.parse_args()
    rows = (sahel(arguments.shared) if arguments.shared.exists() else []) + (zones() if ZONES.exists() else [])
    if not rows:
        print("coordinates.py: neither ../shared nor zone.tab is here", file=sys.stderr)
        return 2
    print("| place | ours | ± km | farthest source of the same place | km | inside | points that are not it |")
    print("|---|---|---:|---|---:|---|---|")
    faults = 0
    for name, country, sources in rows:
        same = [s for s in sources if not s[2]] or sources[:1]
        candidates = [lookup(arguments.geomap, name, c, same[0][1]) for c in ([country] if country else ["ML", "NE", "BF", "MR", "DZ"])]
        ours = min((c for c in candidates if c), key=lambda r: kilometres((r["lat"], r["lon"]), same[0][1]), default=None)
        if ours is None:
            reason = REASONS.get(name, "**missing**")
            print(f"| {name} | – | – | {POINT.split(same[0][0])[0].strip()} | – | {reason} | |")
            faults += reason == "**missing**"
            continue
        point = (ours["lat"], ours["lon"])
        reach = ours["radius_km"] + (ours["uncertainty_km"] or 0)
        far = max(same, key=lambda s: kilometres(point, s[1]))
        gap = kilometres(point, far[1])
        # zone.tab is good to a minute of arc.
        slack = 1.9 if far[0].startswith("tz ") else 0.1
        inside = "yes" if gap <= reach + slack else REASONS.get(name, "**no**")
        faults += inside == "**no**"
        others = "; ".join(f"{kilometres(point, s[1]):.0f} km: {POINT.split(s[0])[0].strip()}" for s in sources if s[2])
        label = POINT.split(far[0])[0].strip()
        print(f"| {name} | {point[0]}, {point[1]} | {reach:.1f} | {label} | {gap:.1f} | {inside} | {others} |")
    print(f"\n{len(rows)} places, {faults} neither inside nor explained", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
