"""data/sources/news-places.csv: towns, villages and quarters that news names and that cities500 has not, or has under another name."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from . import tables
from .geometry import distance_km
from .names import choose, fold
from .packages import Unusable
from .rows import KINDS, Row
from .seats import TOWNS

# A town that shares a name and lies so near is the same one. Kilometres.
SAME_KM = 15


def add(places: dict[str, Row], path: Path) -> None:
    """Adds the places of the table; where a town of one of their names is there already, their names to it."""
    by_name, by_country = defaultdict(list), defaultdict(list)
    for row in places.values():
        if row.kind in TOWNS:
            by_country[row.country].append(row)
            for name in {fold(name) for name in (row.name, *row.names)}:
                by_name[row.country, name].append(row)
    for cells in tables.read(path):
        if cells["kind"] not in KINDS:
            raise Unusable(f"{path}: {cells['name']} has the unknown kind {cells['kind']!r}")
        country, point = cells["country"], (float(cells["longitude"]), float(cells["latitude"]))
        spellings = [cells["name"], *tables.split(cells["names"])]
        namesakes = {row.id: row for name in spellings for row in by_name[country, fold(name)]}
        near = [row for row in namesakes.values() if distance_km(point, (row.longitude, row.latitude)) <= SAME_KM]
        if near and cells["kind"] in TOWNS:
            town = min(near, key=lambda row: (distance_km(point, (row.longitude, row.latitude)), row.id))
            town.names = choose(town.name, [*town.names, *spellings], [], country, set())
            continue
        identity = f"geomap:{fold(cells['name'])}-{country.lower()}".replace(" ", "-")
        if identity in places:
            raise Unusable(f"{path}: {identity} comes twice")
        others = by_country[country]
        nearest = min(others, key=lambda row: (distance_km(point, (row.longitude, row.latitude)), row.id)) if others else None
        places[identity] = Row(
            id=identity,
            name=cells["name"],
            kind=cells["kind"],
            country=country,
            admin1=nearest.admin1 if nearest else "",
            latitude=point[1],
            longitude=point[0],
            uncertainty_km=float(cells["uncertainty_km"]),
            population=int(cells["population"]) if cells["population"] else None,
            names=choose(cells["name"], spellings[1:], [], country, set()),
            source="geomap",
        )
