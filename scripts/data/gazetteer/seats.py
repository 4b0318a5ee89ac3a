"""Names of towns that GeoNames gives to their division alone: "Deraa" for Dar'ā, "Kerbala" for Karbala, "Galkayo" for Gaal Kacyo.

News means the town by them; a reader that knew the division alone would draw a circle of a hundred kilometres.
"""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Mapping

from .geometry import distance_km
from .names import PLAIN_COUNTRIES, bare, choose, fold
from .rows import Row

TOWNS = {"capital", "seat", "city", "village"}
DIVISIONS = {"admin1", "admin2"}
# The least share of letters that two spellings of one name have in common: where town and division share another name, and where not.
# Set by reading the list of names that they give.
ALIKE, ALONE = 0.65, 0.8
SHORT = 3  # with fewer consonants, town and division have to share a whole name
# "Leninsky", "Olomoucký", "Sapporo-shi": of the town, but a division's alone.
OF_DIVISION = ("ky", "ski", "skiy", "skyi", "skii", "skij", "shi", "gu", "gun", "si")


def give_names(places: Mapping[str, Row]) -> None:
    """Gives each town the spellings of its name that its division has."""
    towns: dict[tuple[str, str, str], list[tuple[Row, str]]] = defaultdict(list)
    for row in places.values():
        if row.kind in TOWNS and row.country not in PLAIN_COUNTRIES:
            for name in (row.name, *row.names):
                towns[row.country, row.admin1, skeleton(name)].append((row, name))
    for division in places.values():
        if division.kind not in DIVISIONS:
            continue
        spellings = own_names(division)
        for spelling in spellings:
            town = seat(division, spelling, spellings, towns)
            if town:
                town.names = choose(town.name, [*town.names, spelling], [], town.country, set())


def own_names(division: Row) -> list[str]:
    """The names of a division without what it is: "Gouvernorat de Deraa" and "Deraa" are "Deraa"."""
    found: dict[str, None] = {}
    for name in (division.name, *division.names):
        rest = bare(name) or (name if len(name.split()) == 1 else None)
        if rest and not fold(rest).endswith(OF_DIVISION):
            found[rest] = None
    return list(found)


def seat(
    division: Row,
    spelling: str,
    spellings: list[str],
    towns: Mapping[tuple[str, str, str], list[tuple[Row, str]]],
) -> Row | None:
    """The one town of a division that a spelling of its name fits, and that has not got it."""
    bones, key = skeleton(spelling), fold(spelling)
    wanted = {fold(name) for name in spellings}
    found: dict[str, Row] = {}
    for town, name in towns.get((division.country, division.admin1, bones), []):
        if fold(name) == key:
            return None
        # A capital may bear its province's name for another reason: Recife was Pernambuco, Florianópolis Santa Catarina.
        if division.kind == "admin1" and (town.kind not in {"capital", "seat"} or name != town.name):
            continue
        shares = bool(wanted & {fold(own) for own in (town.name, *town.names)})
        if not shares and len(bones) < SHORT or not lies_in(town, division):
            continue
        if is_spelling(key, fold(name), ALIKE if shares else ALONE):
            found[town.id] = town
    return next(iter(found.values())) if len(found) == 1 else None


def lies_in(town: Row, division: Row) -> bool:
    if division.radius_km is None:
        return True
    return distance_km((town.longitude, town.latitude), (division.longitude, division.latitude)) <= division.radius_km


def is_spelling(first: str, second: str, least: float) -> bool:
    first, second = first.replace(" ", ""), second.replace(" ", "")
    if first[0] != second[0] or abs(len(first) - len(second)) > 2:
        return False
    return difflib.SequenceMatcher(None, first, second, autojunk=False).ratio() >= least


def skeleton(name: str) -> str:
    """The consonants of a name, with those that transliterations mix up as one: "Karbala" and "Kerbala" are "krbl"."""
    letters = fold(name).translate(str.maketrans("qczj", "kksg"))
    bones = ""
    for letter in letters:
        if letter in "bdfgklmnprstvx" and not bones.endswith(letter):
            bones += letter
    return bones
