"""Land that Natural Earth draws with one country and GeoNames files under another, as far as
first-level divisions tell it apart.

Natural Earth draws Western Sahara west of the berm with Morocco, in one part, so a vote over whole
parts (`naturalearth.share_out`) cannot divide it. Its provinces can: one whose towns GeoNames files
under another country leaves the outline that holds it and joins that country's. No land is left in
two outlines.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING

from . import geometry
from .geometry import Polygon, Ring
from .outlines import dissolve, gap_km

if TYPE_CHECKING:
    from .naturalearth import Province

MAJORITY = 0.75
# A town that is nearer to its own country's outline than borders and points are good for tells
# nothing: two Armenian villages lie across Natural Earth's border, in Azerbaijan's Laçın.
NEAR_KM = 5.0


def hand_over(
    countries: dict[str, list[Polygon]],
    provinces: list[Province],
    towns: Mapping[int, list[dict]],
) -> None:
    """Changes `countries`. `towns`: the cities that lie in each province, by its fid."""
    new_homes: dict[int, str] = {}
    losing: dict[str, list[Polygon]] = defaultdict(list)
    for province in provinces:
        country = claimant(countries, province, towns.get(province.fid, []))
        if country is None:
            continue
        new_homes[province.fid] = country
        point = geometry.representative_point(province.polygons)
        for code, polygons in countries.items():
            losing[code] += [
                part for part in polygons if part not in losing[code] and geometry.contains([part], *point)
            ]
    for code, parts in losing.items():
        for part in parts:
            countries[code].remove(part)
            countries[code] += union(
                [
                    polygon
                    for province in provinces
                    if province.fid not in new_homes
                    for polygon in province.polygons
                    if holds(part, polygon)
                ]
            )
    for country in sorted(set(new_homes.values())):
        gained = [
            polygon
            for province in provinces
            if new_homes.get(province.fid) == country
            for polygon in province.polygons
        ]
        countries[country] = union([*countries.get(country, []), *gained])


def claimant(
    countries: Mapping[str, list[Polygon]], province: Province, towns: list[dict]
) -> str | None:
    """The country that the towns of a province belong to, where the province is not in its outline."""
    if not towns:
        return None
    votes = Counter(town["countrycode"] for town in towns)
    country, count = max(votes.items(), key=lambda item: (item[1], item[0]))
    own = countries.get(country, [])
    if count < MAJORITY * len(towns):
        return None
    if geometry.contains(own, *geometry.representative_point(province.polygons)):
        return None
    rings = [ring for polygon in own for ring in polygon]
    near = sum(
        town["countrycode"] == country
        and gap_km(rings, (town["longitude"], town["latitude"])) <= NEAR_KM
        for town in towns
    )
    return country if count > near and count - near >= MAJORITY * (len(towns) - near) else None


def holds(part: Polygon, polygon: Polygon) -> bool:
    west, south, east, north = geometry.extent(part[0])
    lon, lat = polygon[0][0]
    near = south - 1 <= lat <= north + 1 and (west > east or west - 1 <= lon <= east + 1)
    return near and geometry.contains([part], *geometry.representative_point([polygon]))


def union(polygons: list[Polygon]) -> list[Polygon]:
    """Polygons that touch along equal edges as one, the others as they are."""
    rings = dissolve(polygons)
    exteriors = sorted((ring for ring in rings if geometry.ring_area(ring) > 0), key=geometry.ring_area)
    joined: list[Polygon] = [[ring] for ring in exteriors]
    for hole in (ring for ring in rings if geometry.ring_area(ring) < 0):
        for polygon in joined:  # the smallest first
            if geometry.contains([[polygon[0]]], *middle_of_edge(hole)):
                polygon.append(hole)
                break
    return joined


def middle_of_edge(ring: Ring) -> geometry.Point:
    (x1, y1), (x2, y2) = ring[:2]
    return (x1 + x2) / 2, (y1 + y2) / 2
