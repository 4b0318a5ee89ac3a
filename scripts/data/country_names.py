#!/usr/bin/env python3
"""Writes the columns `long_names` and `own_names` of data/countries.csv: official names in French and English, and what a country calls itself.

    python3 -m venv .venv-names && .venv-names/bin/pip install babel==2.17.0 pycountry==24.6.1
    .venv-names/bin/python scripts/data/country_names.py

Official names are those of ISO 3166-1 with their French translations, as Debian's iso-codes give them (LGPL 2.1, through pycountry);
own names are those of CLDR in the official languages of the country (Unicode licence, through Babel). A name of two countries is left out.
The other columns stay as they are; `short_names` is written by hand."""

import collections
import csv
import gettext
import os

import pycountry
from babel import Locale, UnknownLocaleError
from babel.languages import get_official_languages

TABLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "data", "countries.csv")
FRENCH = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=["fr"])


def unturned(name):
    """Returns "République de Corée" for "Corée, République de", and no name that a comma parts otherwise."""
    head, comma, tail = name.partition(", ")
    if not comma:
        return name
    if tail.endswith(("'", "’")):
        return tail + head
    return f"{tail} {head}" if tail.split()[-1] in {"de", "du", "des", "la", "of", "the"} else None


def long_names(code):
    """Returns the official names of a country, in French and in English."""
    country = pycountry.countries.get(alpha_2=code)
    if country is None:
        return []
    names = [getattr(country, key, None) for key in ("official_name", "common_name", "name")]
    names = [name for name in names if name]
    found = [unturned(FRENCH.gettext(name)) for name in names] + [unturned(name) for name in names]
    articles = ("L'", "the ")
    return [next((name[len(a):] for a in articles if name.startswith(a)), name) for name in found if name]


def own_names(code):
    """Returns what a country is called in its official languages."""
    found = []
    for language in get_official_languages(code, de_facto=True):
        try:
            found.append(Locale.parse(language).territories.get(code))
        except (UnknownLocaleError, ValueError):
            continue
    return [name for name in found if name]


def main():
    with open(TABLE, encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        rows, header = list(reader), list(reader.fieldnames)
    columns = {"long_names": long_names, "own_names": own_names}
    header += [column for column in [*columns, "short_names"] if column not in header]
    for row in rows:
        row.setdefault("short_names", "")
        for column, names in columns.items():
            row[column] = list(dict.fromkeys(name.replace("’", "'") for name in names(row["code"])))
    owners = collections.Counter(name.casefold() for row in rows for name in {*row["long_names"], *row["own_names"]})
    for row in rows:
        for column in columns:
            row[column] = "|".join(name for name in row[column] if owners[name.casefold()] == 1)
    with open(TABLE, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, header, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    main()
