"""Natural Earth 4.1's polygons (QGIS' world_map.gpkg), joined to GeoNames by votes.

Natural Earth names a polygon's region by a FIPS code, and the codes are not to be trusted: Crimea's
is Buryatia's. So every GeoNames city that lies in a polygon votes for the country and the
first-level region that GeoNames files it under. A polygon belongs to the region that has most votes;
a region is the union of its polygons, and where there are several, each is a second-level
division (a département of its région). Natural Earth's own code decides only where nobody votes.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from . import geometry
from .geometry import Locator, Polygon
from .handover import hand_over
from .names import fold


@dataclass
class Province:
    """One polygon of the layer `states_provinces`."""

    fid: int
    country: str  # Natural Earth's opinion
    names: list[str]
    fips: str
    polygons: list[Polygon]
    admin1: str = ""  # ours: "ML.10"
    votes: Counter[str] = field(default_factory=Counter)


@dataclass
class World:
    provinces: list[Province]
    countries: dict[str, list[Polygon]]  # by ISO 3166-1 alpha-2 as GeoNames files the cities
    fips_of: dict[str, str]


MAJORITY = 0.6
NAMESAKE_SHARE = 0.3
FAR_KM = 1_000

# Parts that Natural Earth draws with Norway and no city votes for: west, south, east, north.
BOXES = {
    "SJ": [(10.0, 74.0, 36.0, 81.5), (-9.5, 70.5, -7.5, 71.5)],
    "BV": [(3.0, -55.0, 4.0, -54.0)],
}


def read(geopackage: bytes) -> tuple[list[Province], dict[str, list[Polygon]], dict[str, str]]:
    with tempfile.NamedTemporaryFile(suffix=".gpkg") as file:
        file.write(geopackage)
        file.flush()
        base = sqlite3.connect(f"file:{file.name}?mode=ro&immutable=1", uri=True)
        provinces = [
            Province(
                fid,
                country if country and len(country) == 2 and country != "-1" else "",
                [text for text in (name, woe, gn) if text],
                fips or "",
                geometry.polygons_of_geopackage(geom),
            )
            for fid, geom, country, name, fips, woe, gn in base.execute(
                "select fid, geom, iso_a2, name, fips, woe_name, gn_name"
                " from states_provinces order by fid"
            )
        ]
        countries: dict[str, list[Polygon]] = {}
        fips_of: dict[str, str] = {}
        for geom, iso, fips in base.execute(
            'select geom, iso_a2, "FIPS_10_" from countries order by fid'
        ):
            countries.setdefault(iso, []).extend(geometry.polygons_of_geopackage(geom))
            if fips and fips != "-99":
                fips_of[fips[:2]] = iso
        base.close()
    return provinces, countries, fips_of


def join(
    geopackage: bytes,
    cities: list[dict],
    admin1_names: dict[str, list[str]],
) -> World:
    provinces, drawn, fips_of = read(geopackage)

    locator = Locator()
    for province in provinces:
        locator.add(province, province.polygons)
    towns: dict[int, list[dict]] = defaultdict(list)
    for city in cities:
        code = f"{city['countrycode']}.{city['admin1code']}"
        for province in locator.find(city["longitude"], city["latitude"]):
            towns[province.fid].append(city)
            province.votes[code if code in admin1_names else city["countrycode"]] += 1
    for province in provinces:
        province.admin1 = elect(province, admin1_names, fips_of)

    countries = share_out(drawn, cities)
    hand_over(countries, provinces, towns)
    return World(provinces, countries, fips_of)


def elect(province: Province, admin1_names: dict[str, list[str]], fips_of: dict[str, str]) -> str:
    by_name = {
        code
        for code, names in admin1_names.items()
        if code.startswith(province.country + ".")
        and {fold(name) for name in names} & {fold(name) for name in province.names}
    }
    regions = Counter({code: count for code, count in province.votes.items() if "." in code})
    if regions:
        total = sum(regions.values())
        ranked = sorted(regions.items(), key=lambda item: (-item[1], item[0]))
        # The name decides between the regions that have a good part of the votes (a new region
        # cut from an old). A polygon without a clear majority is a division that is no more.
        for code, count in ranked:
            if code in by_name and count >= NAMESAKE_SHARE * total:
                return code
        return ranked[0][0] if ranked[0][1] >= MAJORITY * total else ""
    if len(by_name) == 1:
        return by_name.pop()
    code = f"{fips_of.get(province.fips[:2], '')}.{province.fips[2:]}"
    return code if code in admin1_names and code[:2] == province.country else ""


def share_out(drawn: dict[str, list[Polygon]], cities: list[dict]) -> dict[str, list[Polygon]]:
    """Every part of every country goes to the country of the cities on it: Guyane to GF and not to
    FR, Svalbard to SJ, Somaliland to SO, Crimea to UA. A part without cities goes with the nearest
    part of the same drawing."""
    locator = Locator()
    parts: list[tuple[str, Polygon]] = []
    for iso, polygons in drawn.items():
        for polygon in polygons:
            locator.add(len(parts), [polygon])
            parts.append((iso, polygon))
    votes: dict[int, Counter[str]] = defaultdict(Counter)
    for city in cities:
        for index in locator.find(city["longitude"], city["latitude"]):
            votes[index][city["countrycode"]] += 1
    owner: dict[int, str] = {}
    for index in range(len(parts)):
        if votes[index]:
            best = sorted(votes[index].items(), key=lambda item: (-item[1], item[0]))[0]
            owner[index] = best[0]
    shared: dict[str, list[Polygon]] = defaultdict(list)
    decided: dict[str, list[int]] = defaultdict(list)
    for index in owner:
        decided[parts[index][0]].append(index)
    for index, (iso, polygon) in enumerate(parts):
        home = owner.get(index)
        here = polygon[0][0]
        for code, boxes in BOXES.items():
            if any(w <= here[0] <= e and s <= here[1] <= n for w, s, e, n in boxes):
                home = code
        if home is None:
            near = min(
                ((nearest(parts[other][1], here), other) for other in decided[iso]), default=None
            )
            if near is None:
                home = iso
            elif near[0] <= FAR_KM:
                home = owner[near[1]]
            else:
                home = ""  # an uninhabited island oceans away: Bouvet, Clipperton
        if len(home) == 2 and home != "-1":
            shared[home].append(polygon)
    return dict(shared)


def nearest(polygon: Polygon, point: tuple[float, float]) -> float:
    step = max(1, len(polygon[0]) // 200)
    return min(geometry.distance_km(point, other) for other in polygon[0][::step])
