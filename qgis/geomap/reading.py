# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads reports for the dock: their texts, events, and the names with what each may mean. No windows here."""

import hashlib
import json
import re
import tempfile
from pathlib import Path

from qgis.core import QgsTask

from . import choices, divisions, program, records, settings, styles
from .words import tr

HEADER = re.compile(r"(?:(?:date|source|url|title|lang): [^\n]*\n)+\n")
FILES = {"events": "events.geojson", "distances": "events-distances.geojson", "uncertainty": "events-uncertainty.geojson"}
CANDIDATES = 20


class Report:
    """One report: its text as the program read it, and what it found there."""

    def __init__(self, title, text):
        self.title = title
        self.text = text
        self.bytes = text.encode("utf-8")
        self.digest = hashlib.sha256(self.bytes).hexdigest()
        # Features of GeoJSON by layer, and the names in the order of the text.
        self.found = {"events": [], "distances": [], "uncertainty": []}
        self.names = []

    def characters(self, start, end):
        """A span of bytes as one of characters."""
        return len(self.bytes[:start].decode("utf-8", "replace")), len(self.bytes[:end].decode("utf-8", "replace"))

    def span(self, feature):
        """Where the quote of a feature stands in the text, in characters."""
        properties = feature["properties"]
        return self.characters(properties["quote_start"], properties["quote_end"])

    def area(self, event):
        """The feature of the area where an event may have been; None where there is none."""
        wanted = event["properties"]["event_id"]
        return next((each for each in self.found["uncertainty"] if each["properties"]["event_id"] == wanted), None)

    def name_of(self, event):
        """The name in the text that gave an event its place; None where none did."""
        properties = event["properties"]
        start, end = self.span(event)
        in_quote = [name for name in self.names if start <= name["start"] < end]
        place = properties["place_id"]
        for names in (in_quote, self.names):
            for name in names:
                if place is not None and place in [candidate["place_id"] for candidate in name["candidates"]]:
                    return name
        location = properties["location"] or ""
        return next((name for name in in_quote if name["phrase"] in location), None)


def utf16(text, position):
    """A position of characters as QTextCursor counts it."""
    return len(text[:position].encode("utf-16-le")) // 2


class Reading:
    """What one run gave: the reports and the styles of their layers."""

    def __init__(self, reports, dressed, messages):
        self.reports = reports
        self.styles = dressed
        self.messages = messages


def read(text=None, file=None, day="", feedback=None):
    """Reads a text or a file, and returns a Reading; ProgramError where it cannot be read."""
    with tempfile.TemporaryDirectory(prefix="geomap-run-") as name:
        scratch = Path(name)
        texts = scratch / "texts"
        decided = choices.arguments()
        own = [word for gazetteer in settings.gazetteers() for word in ("--gazetteer", gazetteer)]
        arguments = ["map", "-o", scratch / "events.geojson", "--qgis", "--save-text", texts, *decided, *own]
        if day:
            arguments += ["--date", day]
        given = None
        if file is None:
            given = [text if text.endswith("\n") else text + "\n"]
        result = program.run(
            [*arguments, "--", file or "-"], feedback, given=given, accepted=(program.DONE, program.REFUSED)
        )
        result.require(scratch / FILES["events"])
        reports = [report_of(path) for path in sorted(texts.iterdir())]
        by_digest = {report.digest: report for report in reports}
        by_id = {}
        for each in records.features_of(scratch / FILES["events"]):
            report = by_digest.get(each["properties"]["source_id"])
            if report is not None:
                report.found["events"].append(each)
                by_id[each["properties"]["report_id"]] = report
        for layer in ("distances", "uncertainty"):
            for each in records.features_of(scratch / FILES[layer]):
                report = by_id.get(each["properties"]["report_id"]) or (reports[0] if len(reports) == 1 else None)
                if report is not None:
                    report.found[layer].append(each)
        find_names(reports, decided, own, feedback)
        # Read here, in the background, for the windows.
        divisions.names()
        return Reading(reports, styles.beside(scratch / FILES["events"]), result.messages)


def report_of(path):
    """A report that --save-text kept: what stands behind its header is the text that offsets count in."""
    whole = path.read_bytes().decode("utf-8", "replace")
    header = HEADER.match(whole)
    return Report(path.stem, whole[header.end() :] if header else whole)


def find_names(reports, decided, own, feedback):
    """Adds the names of places to reports, with all that each may mean: the user's choices hide nothing here.

    Where there are choices, `read` is what a name means with them, as the events were read.
    """
    arguments = ["places", "--input", "jsonl", "--offsets", "characters", "--candidates", str(CANDIDATES), *own, "-"]

    def answers(further):
        lines = (json.dumps({"id": str(number), "text": report.text}, ensure_ascii=False) + "\n" for number, report in enumerate(reports))
        result = program.run(
            [*arguments[:-1], *further, "-"], feedback, given=lines, accepted=(program.DONE, program.REFUSED)
        )
        return [json.loads(line) for line in result.lines]

    for answer in answers([]):
        reports[int(answer["id"])].names = answer["toponyms"]
    if not decided:
        return
    for answer in answers(decided):
        read = {name["start"]: name for name in answer["toponyms"]}
        for name in reports[int(answer["id"])].names:
            name["read"] = read.get(name["start"])


class ReadingTask(QgsTask):
    """Reads in the background, and hands the Reading, or a text that says what went wrong, to a function."""

    def __init__(self, done, text=None, file=None, day=""):
        super().__init__(tr("Reading the reports"), QgsTask.Flag.CanCancel)
        self.done = done
        self.given = {"text": text, "file": file, "day": day}
        self.reading = None
        self.fault = ""

    def run(self):
        """Called by QGIS in a thread of its own."""
        try:
            self.reading = read(feedback=choices.Quiet(self), **self.given)
        except program.Cancelled:
            self.fault = tr("Stopped.")
        except program.ProgramError as error:
            self.fault = str(error)
        except Exception as error:  # an exception in a thread of QGIS would vanish
            self.fault = f"{type(error).__name__}: {error}"
        return self.reading is not None

    def finished(self, result):
        """Called by QGIS in the thread of the windows."""
        self.done(self.reading if result else None, self.fault or tr("Stopped."))
