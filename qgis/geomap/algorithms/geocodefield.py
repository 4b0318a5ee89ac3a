# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of places in a field become points, offline."""

import json

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsWkbTypes,
)

from .. import choices, names, program, records
from ..words import tr
from .base import GeomapAlgorithm, fill

COLUMNS = {
    "place_id": "text", "place": "text", "kind": "text", "country": "text", "admin1": "text",
    "score": "real", "candidates": "integer", "note": "text",
}
# So many names that nothing bears are asked for others that are meant: each is a process of its own.
GUESSES = 200


class GeocodeField(GeomapAlgorithm):
    """Looks up the names of a field."""

    NAME = "geocodefield"
    TITLE = "Geocode a field of names"
    HELP = (
        "Looks up the names of places in a field, all in one run of geomap, without any network. "
        "Further fields, as region or country, tell namesakes apart. Every row comes back, without a geometry where no place was found; "
        "“note” then says what may have been meant."
    )

    # Here a country is a bound, which `names.resolve` keeps.
    COUNTRIES_ARE_OPTIONS = False

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", tr("Layer or table"), [QgsProcessing.SourceType.TypeVector]),
            tr("Any layer, also a table without geometries."),
        )
        self.add(
            QgsProcessingParameterField("FIELD", tr("Field with the names"), parentLayerParameterName="INPUT"),
            tr("The field that has one name of a place in each row."),
        )
        self.add(
            QgsProcessingParameterField("CONTEXT", tr("Fields that say more"), parentLayerParameterName="INPUT", allowMultiple=True, optional=True),
            tr("Fields that name the district, region or country of the place, from the smaller to the larger."),
        )
        self.add(
            QgsProcessingParameterString("COUNTRY", tr("Only in this country"), optional=True),
            tr("A code of two letters or a name: places elsewhere are not taken."),
        )
        score = QgsProcessingParameterNumber(
            "MIN_SCORE", tr("Least score"), type=QgsProcessingParameterNumber.Type.Double, defaultValue=0.0, minValue=0.0, maxValue=1.0
        )
        self.add(score, tr("Places that are less probable get no point; “note” says so. 0 takes every place."), True)
        self.add(
            QgsProcessingParameterBoolean("GUESS", tr("Say what may be meant"), defaultValue=True),
            tr("For names that no place bears, the note has names that are spelt alike; for the first {count} of them.", count=GUESSES),
            advanced=True,
        )
        self.add_gazetteers()
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Places"), QgsProcessing.SourceType.TypeVectorPoint),
            tr("The rows with their own fields, those of the place behind them, and its point."),
        )
        self.addOutput(QgsProcessingOutputNumber("FOUND", tr("Names with a place")))

    def work(self, parameters, context, feedback, scratch):
        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "INPUT"))
        field = self.parameterAsString(parameters, "FIELD", context)
        beside = self.parameterAsFields(parameters, "CONTEXT", context)
        known = self.knowledge(parameters, context, feedback)
        country = self.country(parameters, context, known, feedback)
        rows = list(source.getFeatures())
        keys = [(text(row[field]), tuple(filter(None, (text(row[name]) for name in beside)))) for row in rows]
        asked = list(dict.fromkeys(keys))
        feedback.setProgressText(tr("Looking up {count} names", count=len(asked)))
        chosen = choices.load() if self.parameterAsBool(parameters, "CHOICES", context) else {}
        answers = dict(zip(asked, names.resolve(asked, known, country, chosen, feedback)))
        notes = self.guesses(answers, parameters, context, feedback)
        least = self.parameterAsDouble(parameters, "MIN_SCORE", context)
        fields = QgsProcessingUtils.combineFields(source.fields(), records.fields(COLUMNS), "geomap_")
        sink, destination = self.sink(parameters, "OUTPUT", context, fields, QgsWkbTypes.Type.Point)
        found = 0

        def features():
            nonlocal found
            for row, key in zip(rows, keys):
                feature, is_found = answered(row, answers[key], notes.get(key[0], ""), least)
                found += is_found
                yield feature

        fill(sink, features(), feedback)
        return {"OUTPUT": destination, "FOUND": found}

    def country(self, parameters, context, known, feedback):
        """The code of the country that was named; nothing for none."""
        named = self.parameterAsString(parameters, "COUNTRY", context).strip()
        if not named or len(named) == 2:
            return named.upper() or None
        result = program.run(
            ["lookup", "--format", "jsonl", "--kind", "country", "--limit", "1", "--", named], feedback,
            accepted=(program.DONE, program.FOUND),
        )
        if not result.lines:
            raise QgsProcessingException(tr("No country is called “{name}”.", name=named))
        return json.loads(result.lines[0])["country"]

    def guesses(self, answers, parameters, context, feedback):
        """For names that no place bears: what may have been meant."""
        if not self.parameterAsBool(parameters, "GUESS", context):
            return {}
        missing = list(dict.fromkeys(name for (name, _), found in answers.items() if name.strip() and found.place is None))
        notes = {}
        for name in missing[:GUESSES]:
            if feedback.isCanceled():
                break
            _, guesses = names.look_up(name, limit=1, feedback=choices.Quiet(feedback))
            if guesses:
                notes[name] = tr("did you mean {names}?", names=", ".join(guesses[:3]))
        return notes


def text(value):
    """A value of a field as a text; a null is empty."""
    return "" if value is None or (hasattr(value, "isNull") and value.isNull()) else str(value).strip()


def answered(row, found, note, least):
    """A row with the place that was found for it, and whether there is one."""
    place = found.place
    if place is None:
        return records.point_feature(None, None, [*row.attributes(), None, None, None, None, None, None, found.count, note or None]), False
    is_sure = place["score"] >= least
    values = [place["place_id"], place["name"], place["kind"], place["country"], place["admin1"], place["score"], found.count]
    remark = found.note if is_sure else tr("less probable than was asked for")
    at = (place["lat"], place["lon"]) if is_sure else (None, None)
    return records.point_feature(*at, [*row.attributes(), *values, tr(remark) if remark else None]), is_sure
