# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of countries and their first-level divisions, from the gazetteer: the program writes their codes."""

import csv
import os
from functools import lru_cache
from pathlib import Path

from . import program

KINDS = {"country": "country", "territory": "country", "admin1": "admin1"}


@lru_cache(maxsize=1)
def names():
    """The names by their codes; none where the table is not found."""
    found = {}
    file = default_gazetteer()
    if file is None:
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


def data_folders():
    """Where the program looks for its gazetteer, in its own order."""
    home = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    yield Path(home) / "geomap"
    # The folder where the program lies, and the one where a link to it does.
    for path in (program.find().resolve(), program.find()):
        yield path.parent.parent / "share" / "geomap"
        for up in (path.parent.parent.parent, path.parent.parent.parent.parent):
            if (up / "Package.swift").is_file():
                yield up / "data"
    for system in (os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":"):
        yield Path(system) / "geomap"


def default_gazetteer():
    """The table that the program reads by itself; nothing where it is nowhere, or is compiled."""
    named = os.environ.get("GEOMAP_GAZETTEER")
    files = [Path(named)] if named else [folder / "gazetteer.csv" for folder in data_folders()]
    files += [] if named else list(program.files_of_wheel(["gazetteer.csv"]))
    for file in files:
        if file.is_file():
            with file.open("rb") as stream:
                if b"name" in stream.read(200):
                    return file
    return None
