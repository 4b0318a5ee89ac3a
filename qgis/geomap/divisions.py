# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of countries and their first-level divisions, from the gazetteer: the program writes their codes."""

import csv
from functools import lru_cache

from . import choices
from .program import ProgramError

KINDS = {"country": "country", "territory": "country", "admin1": "admin1"}


@lru_cache(maxsize=1)
def names():
    """The names by their codes; none where the table is not found."""
    found = {}
    try:
        file = choices.default_gazetteer()
    except ProgramError:
        return found
    with file.open(encoding="utf-8-sig", newline="") as stream:
        reader = csv.reader(stream)
        at = {column: position for position, column in enumerate(next(reader))}
        if not {"kind", "name", "country", "admin1"} <= at.keys():
            return found
        for row in reader:
            column = KINDS.get(row[at["kind"]])
            if column and row[at[column]]:
                found.setdefault(row[at[column]], row[at["name"]])
    return found


def title(place):
    """Where a place is: its division and its country."""
    division, country = place.get("admin1"), place.get("country")
    known = names()
    parts = [known.get(division, division), known.get(country, country)]
    # A division is not said to be in itself.
    return ", ".join(dict.fromkeys(part for part in parts if part and part != place.get("name")))
