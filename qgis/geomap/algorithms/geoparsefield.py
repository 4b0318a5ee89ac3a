# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts in a field become points: the places that they name, or the events that they tell."""

import json

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from .. import choices, program, records, styles
from ..words import tr
from .base import LANGUAGES, GeomapAlgorithm, fill
from .geocodefield import text

PLACES, EVENTS = "places", "events"
# What stands before the columns of a place or an event, so that they can be joined back.
FEATURE = {"feature_id": "integer", "feature_key": "text"}
PLACE = {
    "name": "text", "start": "integer", "end": "integer", "role": "text", "place_id": "text", "place": "text", "kind": "text",
    "country": "text", "score": "real", "confidence": "real", "uncertainty_km": "real", "candidates": "integer", "note": "text",
}


class GeoparseField(GeomapAlgorithm):
    """Reads the texts of a field."""

    NAME = "geoparsefield"
    TITLE = "Geoparse a field of texts"
    HELP = (
        "Reads the text of each row and makes points of the places that it names, in French or English, or of the events that it tells, "
        "in French. One run of geomap reads all rows. “feature_id” is the row’s own identifier."
    )

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", tr("Layer or table"), [QgsProcessing.SourceType.TypeVector]),
            tr("Any layer, also a table without geometries."),
        )
        self.add(
            QgsProcessingParameterField("FIELD", tr("Field with the texts"), parentLayerParameterName="INPUT"),
            tr("The field that has a text in each row."),
        )
        what = QgsProcessingParameterEnum("WHAT", tr("What to read"), options=[PLACES, EVENTS], defaultValue=PLACES, usesStaticStrings=True)
        self.add(what, tr("places: a point for each name of a place. events: a point for each event, with ACLED’s and UCDP’s keys."))
        self.add(
            QgsProcessingParameterField("DATE_FIELD", tr("Field with the days"), parentLayerParameterName="INPUT", optional=True),
            tr("The day of each text, against which “yesterday” is read: a date, or a text like 2024-03-19."),
        )
        self.add(
            QgsProcessingParameterField("KEY_FIELD", tr("Field with a key"), parentLayerParameterName="INPUT", optional=True),
            tr("A field of the row that is kept beside its identifier, as “feature_key”."),
            advanced=True,
        )
        languages = QgsProcessingParameterEnum("LANGUAGE", tr("Language"), options=LANGUAGES, defaultValue="auto", usesStaticStrings=True)
        self.add(languages, tr("The language of the texts; auto tells it from the words."), True)
        self.add(
            QgsProcessingParameterBoolean("UNKNOWN", tr("Keep what has no place"), defaultValue=False),
            tr("Also names that no place was found for, and events without a place, as rows without a geometry."),
            advanced=True,
        )
        self.add_knowledge()
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Points"), QgsProcessing.SourceType.TypeVectorPoint),
            tr("The points, each with the identifier of its row."),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of points")))

    def work(self, parameters, context, feedback, scratch):
        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "INPUT"))
        self.rows = []
        self.named = {part: self.parameterAsString(parameters, part, context) for part in ("FIELD", "DATE_FIELD", "KEY_FIELD")}
        known = self.knowledge(parameters, context, feedback)
        arguments = ["--input", "jsonl", *known]
        language = self.parameterAsEnumString(parameters, "LANGUAGE", context)
        if language in LANGUAGES[1:]:
            arguments += ["--lang", language]
        is_events = self.parameterAsEnumString(parameters, "WHAT", context) == EVENTS
        columns = {**FEATURE, **(records.tables()["events"] if is_events else PLACE)}
        sink, destination = self.sink(parameters, "OUTPUT", context, records.fields(columns), QgsWkbTypes.Type.Point)
        keeps = self.parameterAsBool(parameters, "UNKNOWN", context)
        uses_choices = self.parameterAsBool(parameters, "CHOICES", context)
        how = {"given": self.lines(source), "total": source.featureCount(), "accepted": (program.DONE, program.REFUSED)}
        if is_events:
            file = scratch / "events.geojson"
            program.run(["map", "-o", file, "--qgis", *arguments, "-"], feedback, **how)
            # Nothing is written where no row could be read.
            found = records.features_of(file) if file.is_file() else []
            features = (self.event(each) for each in found if keeps or each["geometry"])
            count = fill(sink, features, feedback)
            if file.is_file():
                styles.Dresser.watch(destination, styles.beside(file)["events"], context)
            return {"OUTPUT": destination, "COUNT": count}
        chosen = choices.load() if uses_choices else {}
        count = 0

        def take(line):
            nonlocal count
            answer = json.loads(line)
            made = [self.place(each, answer["id"], chosen) for each in answer["toponyms"]]
            count += fill(sink, (feature for feature in made if keeps or feature.hasGeometry()), feedback)

        program.run(
            ["places", "--offsets", "characters", "--candidates", "20", *arguments, "-"], feedback, on_line=take, **how
        )
        return {"OUTPUT": destination, "COUNT": count}

    def lines(self, source):
        """The rows as lines of JSON; the number of a row names it, because identifiers of features may be of any kind."""
        for feature in source.getFeatures():
            self.rows.append([feature.id(), text(feature[self.named["KEY_FIELD"]]) if self.named["KEY_FIELD"] else None])
            record = {"id": str(len(self.rows) - 1), "text": text(feature[self.named["FIELD"]])}
            if not record["text"]:
                continue
            if self.named["DATE_FIELD"]:
                day = day_of(feature[self.named["DATE_FIELD"]])
                if day:
                    record["date"] = day
            yield json.dumps(record, ensure_ascii=False) + "\n"

    def event(self, given):
        """An event as a feature."""
        row = self.rows[int(given["properties"]["report_id"])]
        return records.feature(given, "events", before=row)

    def place(self, given, number, chosen):
        """A name of a place as a feature; the program reads the user's choices by itself, they are only told."""
        choice = chosen.get(choices.folded(given["phrase"]))
        is_chosen = choice is not None and choice.place_id == given["place_id"]
        values = [
            given["phrase"], given["start"], given["end"], given["role"], given["place_id"], given["name"], given["kind"],
            given["country"], given["score"], given["confidence"], given["uncertainty_km"], len(given["candidates"]),
            tr("your choice") if is_chosen else None,
        ]
        return records.point_feature(given["lat"], given["lon"], [*self.rows[int(number)], *values])


def day_of(value):
    """A day as YYYY-MM-DD, nothing where a value is none."""
    if isinstance(value, QDateTime):
        value = value.date()
    if isinstance(value, QDate):
        return value.toString(Qt.DateFormat.ISODate) if value.isValid() else ""
    return text(value)[:10]
