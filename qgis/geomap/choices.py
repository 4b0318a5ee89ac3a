# SPDX-License-Identifier: GPL-2.0-or-later
"""Which place a name means where the user has chosen: kept in a table of the user's, and used by every later run.

The program reads the table by `--decisions`: the columns are its own, and it passes over those that are for people.
"""

import csv
import re
import unicodedata
from pathlib import Path
from typing import NamedTuple

from . import settings

COLUMNS = ("name", "place_id", "place", "kind", "country", "admin1", "latitude", "longitude", "context")
LONG_FORMS = {"st": "saint", "ste": "sainte"}


class Choice(NamedTuple):
    """A name and the place that it means."""

    name: str
    place_id: str
    place: str
    kind: str
    country: str
    admin1: str
    latitude: float
    longitude: float
    # A name that a report must have too; only a table that was changed by hand has any.
    context: str = ""

    def candidate(self):
        """The place as the program writes candidates."""
        return {
            "place_id": self.place_id, "name": self.place, "kind": self.kind, "country": self.country or None,
            "admin1": self.admin1 or None, "lat": self.latitude, "lon": self.longitude, "score": 1.0,
        }


def folded(name):
    """The name without case, accents, hyphens and apostrophes: names that are folded alike are one name."""
    plain = unicodedata.normalize("NFD", name.casefold().replace("œ", "oe").replace("æ", "ae"))
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(LONG_FORMS.get(word, word) for word in re.sub(r"[\W_]+", " ", letters).split())


def load(file=None):
    """The choices by their folded names, in the order of the file; a row that is no choice is passed over."""
    file = Path(file or settings.choices_file())
    found = {}
    if not file.is_file():
        return found
    with file.open(encoding="utf-8-sig", newline="") as stream:
        for row in csv.DictReader(stream):
            try:
                texts = [(row.get(column) or "").strip() for column in COLUMNS[:6]]
                choice = Choice(*texts, float(row["latitude"]), float(row["longitude"]), (row.get("context") or "").strip())
            except (KeyError, TypeError, ValueError):
                continue
            if choice.name and choice.place_id:
                found[key_of(choice)] = choice
    return found


def key_of(choice):
    """What a choice is kept by: one with a context stands beside that for all reports."""
    return folded(choice.name) + (f" | {folded(choice.context)}" if choice.context else "")


def save(choices, file=None):
    """Writes the choices; the file appears whole or not at all."""
    file = Path(file or settings.choices_file())
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(file.name + ".part")
    with part.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(choices.values())
    part.replace(file)


def choose(name, candidate, file=None):
    """Keeps that a name means a candidate, as the program writes it."""
    choices = load(file)
    choices[folded(name)] = Choice(
        name, candidate["place_id"], candidate.get("name") or name, candidate.get("kind") or "", candidate.get("country") or "",
        candidate.get("admin1") or "", candidate["lat"], candidate["lon"],
    )
    save(choices, file)


def withdraw(name, file=None):
    """Forgets what a name means; says whether there was a choice."""
    choices = load(file)
    if choices.pop(folded(name), None) is None:
        return False
    save(choices, file)
    return True


def arguments():
    """The arguments by which the program is told of the choices; none where there is none."""
    return ["--decisions", str(settings.choices_file())] if load() else []


class Quiet:
    """A feedback that only says whether the user has cancelled."""

    def __init__(self, feedback):
        self.isCanceled = feedback.isCanceled

    def setProgress(self, value):
        """Shows nothing."""
