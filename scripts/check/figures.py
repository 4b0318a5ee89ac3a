#!/usr/bin/env python3
"""Judges the figures of FigureDumpTests with GEOS and PROJ through PyPI: shapely, pyproj.

    GEOMAP_FIGURES=out/figures.geojsonl swift test --filter FigureDumpTests
    python3 scripts/check/figures.py out/figures.geojsonl

Every polygon valid, rings wound by RFC 7946, inside the map, area within 0.5 % of the earth's.
"""
import json
import sys

import shapely
from pyproj import Geod
from shapely.geometry import shape

geod = Geod(ellps="WGS84")


def fan(lat, lon, radius, start, width, slices=720):
    """The area of a disc's part by thin geodesic triangles, without any map."""
    if radius <= 0:
        return 0.0
    azimuths = [start + width * i / slices for i in range(slices + 1)]
    lons, lats, _ = geod.fwd([lon] * len(azimuths), [lat] * len(azimuths), azimuths,
                             [radius] * len(azimuths))
    return sum(
        abs(geod.polygon_area_perimeter([lon, lons[i], lons[i + 1]], [lat, lats[i], lats[i + 1]])[0])
        for i in range(slices))


faults, areas, worst = 0, 0, 0.0
count = 0
with open(sys.argv[1], encoding="utf-8") as file:
    features = [json.loads(line) for line in file]
for feature in features:
    count += 1
    geometry = shape(feature["geometry"])
    name = feature["id"], feature["properties"]
    if not geometry.is_valid:
        faults += 1
        print("invalid", shapely.is_valid_reason(geometry), name)
    polygons = list(getattr(geometry, "geoms", [geometry]))
    for polygon in polygons:
        if not polygon.exterior.is_ccw or any(hole.is_ccw for hole in polygon.interiors):
            faults += 1
            print("wound the wrong way", name)
    west, south, east, north = geometry.bounds
    if west < -180 or east > 180 or south < -90 or north > 90:
        faults += 1
        print("off the map", name)
    p = feature["properties"]
    if p["outer_m"] is None or count % 4:
        continue
    drawn = sum(
        geod.polygon_area_perimeter(*polygon.exterior.xy)[0]
        + sum(geod.polygon_area_perimeter(*hole.xy)[0] for hole in polygon.interiors)
        for polygon in polygons)
    width = 360 if p["azimuth"] is None else 2 * p["half_width"]
    start = (p["azimuth"] or 0) - width / 2
    true = (fan(p["latitude"], p["longitude"], p["outer_m"], start, width)
            - fan(p["latitude"], p["longitude"], p["inner_m"], start, width))
    areas += 1
    worst = max(worst, abs(drawn / true - 1))
    if abs(drawn / true - 1) > 0.005:
        faults += 1
        print(f"area {drawn / true:.4f}", name)
print(f"{count} figures, {areas} areas, worst area error {worst:.4%}, {faults} faults")
sys.exit(1 if faults else 0)
