# SPDX-License-Identifier: GPL-2.0-or-later
"""Reports in, events out."""

import shutil

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFolderDestination,
    QgsWkbTypes,
)

from .. import program, records, styles
from ..words import tr
from .base import GeomapAlgorithm, files_in, fill

LAYERS = (
    ("events", "EVENTS", QgsWkbTypes.Type.Point),
    ("distances", "DISTANCES", QgsWkbTypes.Type.MultiLineString),
    ("uncertainty", "UNCERTAINTY", QgsWkbTypes.Type.MultiPolygon),
)
FILES = {"events": "events.geojson", "distances": "events-distances.geojson", "uncertainty": "events-uncertainty.geojson"}


class MapReports(GeomapAlgorithm):
    """Maps the events of reports."""

    NAME = "mapreports"
    TITLE = "Map reports"
    HELP = (
        "Reads news reports in French and maps their events, with the keys and codes of ACLED and UCDP. "
        "The layers are styled as geomap styles them; events and areas have their days, so that the temporal controller steps through. "
        "Everything is done on this computer."
    )

    def initAlgorithm(self, configuration=None):
        self.add_reports()
        self.add_knowledge()
        self.add(
            QgsProcessingParameterBoolean("NEWS_ONLY", tr("News only"), defaultValue=False),
            tr("Leave out what is recalled from before: earlier attacks, anniversaries."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("EVENTS", tr("Events"), QgsProcessing.SourceType.TypeVectorPoint),
            tr("A point an event, without a geometry where the report does not say where it was."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "DISTANCES", tr("Stated distances"), QgsProcessing.SourceType.TypeVectorLine, optional=True, createByDefault=True
            ),
            tr("A line for each distance that a report states between two places, with the verdict on it."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "UNCERTAINTY", tr("Where it may have been"), QgsProcessing.SourceType.TypeVectorPolygon, optional=True, createByDefault=True
            ),
            tr("An area for each event that has a place: where it may have been."),
        )
        self.add(
            QgsProcessingParameterFolderDestination("FILES", tr("Folder for geomap’s own files"), optional=True, createByDefault=False),
            tr("Where the three files of GeoJSON go with their styles and a project, as geomap wrote them."),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of events")))

    def work(self, parameters, context, feedback, scratch):
        reports = self.reports(parameters, context)
        known = self.knowledge(parameters, context, feedback)
        events = scratch / "events.geojson"
        arguments = ["map", "-o", events, "--qgis", *known]
        if self.parameterAsBool(parameters, "NEWS_ONLY", context):
            arguments.append("--news-only")
        progress = None
        if reports.given is None and reports.total > 1:
            # What has been read of a folder is seen by the texts that are kept.
            arguments += ["--save-text", scratch / "texts"]
            progress = files_in(scratch / "texts")
        feedback.setProgressText(tr("Reading the reports"))
        program.run(
            [*arguments, *reports.arguments], feedback, given=reports.given, total=reports.total,
            accepted=(program.DONE, program.REFUSED), progress=progress,
        ).require(events)
        results = {}
        dressed = styles.beside(events)
        for layer, name, kind in LAYERS:
            sink, destination = self.sink(parameters, name, context, records.fields(layer), kind)
            if sink is None:
                continue
            number = fill(sink, (records.feature(each, layer) for each in records.features_of(scratch / FILES[layer])), feedback)
            results[name] = destination
            if layer == "events":
                results["COUNT"] = number
            styles.Dresser.watch(destination, dressed[layer], context)
            del sink
        folder = self.parameterAsFileOutput(parameters, "FILES", context)
        if folder:
            results["FILES"] = folder
            shutil.copytree(scratch, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("texts"))
        return results
