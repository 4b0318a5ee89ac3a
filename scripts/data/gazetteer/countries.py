"""The countries and territories."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping

from . import geometry
from .geometry import Point, Polygon
from .geonames import GeoNames
from .middle import middle
from .names import is_latin, tidy
from .rows import Row
from .tables import Extra

# GeoNames has a few entities that are no members of the United Nations but news treats as states.
STATES = {"XK", "TW", "PS", "VA"}


def rows(
    names: GeoNames,
    shapes: Mapping[str, list[Polygon]],
    french: Mapping[str, list[str]],
    english: Mapping[str, list[str]],
    taxonomy: str,
    extra: Mapping[str, Extra],
) -> list[Row]:
    hdx = {row["ISO 3166-1 Alpha 2-Codes"]: row for row in csv.DictReader(io.StringIO(taxonomy))}
    result = []
    for code, country in sorted(names.countries.items()):
        other = hdx.get(code, {})
        by_hand = extra.get(code)
        name = (by_hand and by_hand.name) or french[code][0]
        certain = [
            *(by_hand.names if by_hand else ()),
            *(text for text in french.get(code, ()) if "(" not in text and "." not in text),
            country["name"],
            *(text for text in english.get(code, ()) if "(" not in text),
            *(
                other.get(column, "").replace("the ", "", 1)
                for column in ("French Short", "English Short", "English Formal", "Spanish Short")
            ),
        ]
        independent = other.get("Independent") == "Y" or code in STATES
        row = Row(
            id=f"gn:{country['geonameid']}",
            name=name,
            kind="country" if independent else "territory",
            country=code,
            admin1="",
            latitude=float(other.get("Latitude") or 0),
            longitude=float(other.get("Longitude") or 0),
            population=country["population"] or None,
            names=distinct(name, certain),
        )
        measure(row, shapes.get(code), middle)
        result.append(row)
    return result


def distinct(name: str, texts: list[str]) -> list[str]:
    """Without repetitions of the same letters; unlike `choose`, short forms such as "US" stay."""
    kept: dict[str, str] = {}
    for text in texts:
        text = tidy(text)
        if text and text != name and is_latin(text) and "(" not in text:
            kept.setdefault(text.casefold(), text)
    return list(kept.values())


def measure(
    row: Row,
    polygons: list[Polygon] | None,
    place: Callable[[list[Polygon]], Point] = geometry.representative_point,
) -> None:
    """Point, extent and radius from the outline. Natural Earth's coast is good to 2 km or so."""
    if not polygons:
        return
    lon, lat = place(polygons)
    outline = list(geometry.vertices(polygons))
    row.longitude, row.latitude = round(lon, 5), round(lat, 5)
    row.extent = geometry.extent(outline)
    row.radius_km = geometry.radius_km((lon, lat), outline)
    row.source += "+Natural Earth"
