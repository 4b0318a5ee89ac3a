# SPDX-License-Identifier: GPL-2.0-or-later
"""Which place a name means where the user has chosen: kept in a table of the user's, and used by every later run.

The program has no option for such a choice, and a row of one's own gazetteer cannot take a name away from other places.
So the program reads a copy of its gazetteer in which no other place of the same sort bears the name: of towns the chosen
one alone. Whatever hangs on it, as stated distances, follows by itself. Places of another sort keep the name, because
"the region of Gao" is not the town, whatever "Gao" was chosen to be. Where a report speaks against the choice, the name
stays unknown.
"""

import csv
import hashlib
import json
import os
import re
import shutil
import tempfile
import threading
import unicodedata
from pathlib import Path
from typing import NamedTuple

from . import program, settings
from .program import ProgramError
from .words import tr

COLUMNS = ("name", "place_id", "place", "kind", "country", "admin1", "latitude", "longitude")
# What lies beside a gazetteer and is read with it.
BESIDE = ("outlines.tsv", "actors.csv")
LONG_FORMS = {"st": "saint", "ste": "sainte"}
# Places where people live, and areas with borders; all others are natural.
SETTLED = {"capital", "seat", "city", "village", "locality", "neighbourhood", "facility", "well", "other", ""}
BORDERED = {"continent", "supranational", "country", "territory", "admin1", "admin2", "region", "historic"}
making = threading.Lock()


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


def sort(kind):
    """The sort of a kind of places: a choice among places of one sort leaves those of the others alone."""
    return "settled" if kind in SETTLED else "bordered" if kind in BORDERED else "natural"


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
                choice = Choice(*texts, float(row["latitude"]), float(row["longitude"]))
            except (KeyError, TypeError, ValueError):
                continue
            if choice.name and choice.place_id:
                found[folded(choice.name)] = choice
    return found


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


class Applied(NamedTuple):
    """How a run is told of the choices: further arguments and variables of its environment."""

    arguments: list
    environment: dict


def applied(feedback=None, choices=None):
    """Makes the copy of the gazetteer that holds the choices, where it is not there yet; see the top of this file."""
    choices = load() if choices is None else choices
    if not choices:
        return Applied([], {})
    with making:
        base = default_gazetteer()
        dumps = installed_dumps()
        folder = settings.folder() / "gazetteer"
        made_of = digest(choices, [base, *dumps])
        state = folder / "made-of.txt"
        if not state.is_file() or state.read_text(encoding="utf-8") != made_of:
            if feedback is not None and hasattr(feedback, "pushInfo"):
                feedback.pushInfo(tr("A copy of the gazetteer is made in which your choices hold."))
            state.unlink(missing_ok=True)
            make(folder, base, dumps, losers(choices, feedback))
            state.write_text(made_of, encoding="utf-8")
    copies = [str(folder / "geonames" / dump.name) for dump in dumps]
    arguments = ["--no-installed-gazetteers"] if copies else []
    for copy in copies:
        arguments += ["--gazetteer", copy]
    return Applied(arguments, {"GEOMAP_GAZETTEER": str(folder / "gazetteer.csv")})


def digest(choices, files):
    """A digest of all that the copy depends on."""
    about = [list(choice) for choice in choices.values()]
    about += [[str(file), file.stat().st_size, file.stat().st_mtime_ns] for file in files]
    return hashlib.sha256(json.dumps(about).encode()).hexdigest()


def losers(choices, feedback=None):
    """The places of the same sort that bear a chosen name and are not meant: their identifiers, and the names they lose."""
    lost = {}
    for key, choice in choices.items():
        result = program.run(
            ["lookup", choice.name, "--format", "jsonl", "--limit", "100000"], feedback_of(feedback), accepted=(program.DONE, program.FOUND)
        )
        for line in result.lines:
            place = json.loads(line)
            if place["place_id"] != choice.place_id and sort(place["kind"]) == sort(choice.kind):
                lost.setdefault(place["place_id"], set()).add(key)
    return lost


def feedback_of(feedback):
    """The feedback without its ears: what a look-up remarks is of no interest here, but it can be cancelled."""
    return None if feedback is None else Quiet(feedback)


class Quiet:
    """A feedback that only says whether the user has cancelled."""

    def __init__(self, feedback):
        self.isCanceled = feedback.isCanceled

    def setProgress(self, value):
        """Shows nothing."""


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
    """The table that the program reads by itself.

    Raises ProgramError where it is nowhere, or is compiled.
    """
    named = os.environ.get("GEOMAP_GAZETTEER")
    files = [Path(named)] if named else [folder / "gazetteer.csv" for folder in data_folders()]
    files += [] if named else list(program.files_of_wheel(["gazetteer.csv"]))
    for file in files:
        if file.is_file():
            with file.open("rb") as stream:
                if b"name" in stream.read(200):
                    return file
    raise ProgramError(
        tr("Your choices of places cannot be used: the table of geomap’s gazetteer (gazetteer.csv) was not found.")
        + "\n"
        + tr("Looked for: {paths}", paths=", ".join(map(str, files)))
    )


def installed_dumps():
    """The files that `geomap gazetteer get` brought, places before names."""
    home = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    files = sorted((Path(home) / "geomap" / "geonames").glob("*.txt"))
    return sorted(files, key=lambda file: file.stem.endswith("-names"))


def make(folder, base, dumps, lost):
    """Writes the copies of the gazetteer and of the dumps, with their names taken from the places in `lost`."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(folder / "geonames", ignore_errors=True)
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        copy = Path(scratch) / "gazetteer.csv"
        copy_table(base, copy, lost)
        copy.replace(folder / "gazetteer.csv")
        for name in BESIDE:
            if (base.parent / name).is_file():
                shutil.copyfile(base.parent / name, Path(scratch) / name)
                (Path(scratch) / name).replace(folder / name)
        if dumps:
            (folder / "geonames").mkdir()
        for dump in dumps:
            copy_dump(dump, folder / "geonames" / dump.name, lost)


def without(names, keys):
    """The names that are none of the lost ones."""
    return [name for name in names if name and folded(name) not in keys]


def copy_table(source, target, lost):
    """Copies a table with named columns."""
    with source.open(encoding="utf-8-sig", newline="") as given, target.open("w", encoding="utf-8", newline="") as taken:
        reader, writer = csv.reader(given), csv.writer(taken, lineterminator="\n")
        header = next(reader)
        writer.writerow(header)
        at = {column: position for position, column in enumerate(header)}
        for row in reader:
            keys = lost.get(row[at["id"]])
            if keys:
                others = without(row[at["names"]].split("|"), keys)
                if folded(row[at["name"]]) in keys:
                    # A place needs a name: another one of its own, else its name with its division.
                    row[at["name"]] = others.pop(0) if others else f"{row[at['name']]} ({row[at['admin1']] or row[at['country']]})"
                row[at["names"]] = "|".join(others)
            writer.writerow(row)


def copy_dump(source, target, lost):
    """Copies a file of GeoNames: places in 19 columns, or names in 10."""
    with source.open(encoding="utf-8", newline="\n") as given, target.open("w", encoding="utf-8", newline="\n") as taken:
        for line in given:
            row = line.rstrip("\n").split("\t")
            if len(row) == 19 and (keys := lost.get(f"gn:{row[0]}")):
                others = without(row[3].split(","), keys)
                if folded(row[1]) in keys:
                    row[1] = others.pop(0) if others else f"{row[1]} ({row[8]}.{row[10]})"
                row[2], row[3] = row[1], ",".join(others)
            elif len(row) != 19 and len(row) > 3 and folded(row[3]) in lost.get(f"gn:{row[1]}", ()):
                continue
            taken.write("\t".join(row) + "\n")
