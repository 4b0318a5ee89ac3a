#!/usr/bin/env python3
"""Measures how well the radii of data/gazetteer.csv hold what they are of.

    measure_areas.py --packages FOLDER      radii by towns against the outlines of drawn divisions
    measure_areas.py --sizes                median radius by country and level, as countries.csv has it

For every second-level division with an outline the radius is estimated as if it had none, and as much
of the outline as lies within it is counted; with --packages the towns are those of the pinned wheels.
"""

from __future__ import annotations

import argparse
import csv
import math
import statistics
import sys
from collections import defaultdict
from pathlib import Path

from gazetteer import cells, geometry, outlines, regions
from gazetteer.geonames import GeoNames
from gazetteer.packages import Packages

HERE = Path(__file__).resolve().parent
DATA = HERE.parents[1] / "data"


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure the radii of data/gazetteer.csv.")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--packages", type=Path, help="the wheels and .debs of gazetteer-sources.lock")
    parser.add_argument("--sizes", action="store_true", help="print the medians of countries.csv")
    arguments = parser.parse_args()
    with (arguments.data / "gazetteer.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["kind"] in ("admin1", "admin2")]
    if arguments.sizes:
        print("\n".join(sizes(rows)))
    if arguments.packages:
        names = GeoNames(Packages(HERE / "gazetteer-sources.lock", arguments.packages))
        validate(rows, outlines.parse((arguments.data / "outlines.tsv").read_text(encoding="ascii")), names)
    return 0


def sizes(rows: list[dict[str, str]]) -> list[str]:
    """"ML 350 96": the country, and the median kilometres of its first- and second-level divisions, 0 for none."""
    radii: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        radii[row["country"]][row["kind"]].append(float(row["radius_km"]))
    return [
        " ".join([country, *(f"{statistics.median(own[kind]) if own[kind] else 0:.0f}" for kind in ("admin1", "admin2"))])
        for country, own in sorted(radii.items())
    ]


def validate(rows: list[dict[str, str]], shapes: dict[str, list[geometry.Ring]], names: GeoNames) -> None:
    """Prints the share of the true ground, and of the towns, that an estimate without the outline holds."""
    code_of = {row["id"]: row["admin1"] for row in rows if row["kind"] == "admin1"}
    grounds = {code: [[ring] for ring in shapes[id]] for id, code in code_of.items() if id in shapes}
    points: dict[int, list[geometry.Point]] = defaultdict(list)
    for city in names.cities:
        for index in names.divisions_of.get(city["geonameid"], ()):
            points[index].append((city["longitude"], city["latitude"]))
    seeds: dict[str, dict[str, list[geometry.Point]]] = defaultdict(dict)
    for division in regions.second_level(names):
        if points[division.index]:
            seeds[division.code.rpartition(".")[0]]["gn:" + division.geonameid] = points[division.index]
    held, towns_held, ratios = [], [], []
    for parent, own in seeds.items():
        drawn = [id for id in own if id in shapes]
        if parent not in grounds or not drawn:
            continue
        # Every second town is held out: the estimate sees the others only.
        half = {id: towns[::2] for id, towns in own.items()}
        for id, cell in cells.cells(grounds[parent], half, drawn).items():
            ground = [[ring] for ring in shapes[id]]
            spots = cells.samples(ground, 100)
            held.append(sum(geometry.distance_km(cell.point, spot) <= cell.radius_km for spot in spots) / max(1, len(spots)))
            towns_held += [geometry.distance_km(cell.point, town) <= cell.radius_km for town in own[id][1::2]]
            ratios.append(cell.radius_km / math.sqrt(geometry.area_km2(ground) / math.pi))
    print(f"{len(held)} second-level divisions with an outline, estimated from half of their towns:")
    print(f"  of their ground {statistics.mean(held):.1%} is held (mean), at least 90 % in {sum(h >= 0.9 for h in held) / len(held):.0%}")
    print(f"  of {len(towns_held):,} towns held out {sum(towns_held) / len(towns_held):.1%} are within the radius")
    print(f"  the radius is {statistics.median(ratios):.2f} times that of a circle of equal area (median)")


if __name__ == "__main__":
    sys.exit(main())
