# SPDX-License-Identifier: GPL-2.0-or-later
"""Stated distances and their verdicts."""

import json

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from .. import program, records, styles
from ..words import tr
from .base import GeomapAlgorithm, fill

FAULTS = ("too-short", "too-long")


class CheckDistances(GeomapAlgorithm):
    """Checks the distances that reports state."""

    NAME = "checkdistances"
    TITLE = "Check stated distances"
    HELP = (
        "Finds every distance that reports state between two places, in French or English, and holds it against the geodesic on WGS 84. "
        "The words give an interval, the earth another, and the verdict says how they meet: consistent, too-short, plausible-by-road, "
        "strained, too-long, cannot-be-checked."
    )

    def initAlgorithm(self, configuration=None):
        self.add_reports()
        self.add_knowledge()
        self.add(
            QgsProcessingParameterBoolean("FAULTS", tr("Faults only"), defaultValue=False),
            tr("Keep only distances that are too short or too long."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Checked distances"), QgsProcessing.SourceType.TypeVectorLine),
            tr("A row a distance, with a line between the two places; without a geometry where an end is not known."),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of distances")))
        self.addOutput(QgsProcessingOutputNumber("FAULT_COUNT", tr("Number of faults")))

    def work(self, parameters, context, feedback, scratch):
        reports = self.reports(parameters, context)
        known = self.knowledge(parameters, context, feedback)
        feedback.setProgressText(tr("Reading the reports"))
        result = program.run(
            ["check", "--format", "geojson", "--sort", "gap", *known, *reports.arguments], feedback,
            given=reports.given, total=reports.total if reports.given else 0, accepted=(program.DONE, program.FOUND, program.REFUSED),
        )
        found = json.loads("\n".join(result.lines))["features"]
        faults = [feature for feature in found if feature["properties"]["distance_check"] in FAULTS]
        if self.parameterAsBool(parameters, "FAULTS", context):
            found = faults
        sink, destination = self.sink(parameters, "OUTPUT", context, records.fields("checks"), QgsWkbTypes.Type.MultiLineString)
        count = fill(sink, (records.feature(each, "checks") for each in found), feedback)
        styles.Dresser.watch(destination, styles.of_checks(feedback), context)
        return {"OUTPUT": destination, "COUNT": count, "FAULT_COUNT": len(faults)}
