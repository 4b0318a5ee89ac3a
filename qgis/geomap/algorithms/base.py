# SPDX-License-Identifier: GPL-2.0-or-later
"""What the algorithms have in common: their parameters, their help, how they run the program."""

import os
import tempfile
from pathlib import Path
from typing import NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon

from .. import choices, program, settings
from ..words import tr

ICON = Path(__file__).parents[1] / "icon.svg"
KINDS = ["auto", "text", "jsonl", "html", "feed", "mail", "chat", "pdf", "csv"]
LANGUAGES = ["auto", "fr", "en"]
WGS84 = "EPSG:4326"


class Reports(NamedTuple):
    """The arguments that name the reports, the lines for standard input if any, and how many files or lines there are."""

    arguments: list
    given: object
    total: int


class GeomapAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that runs the program."""

    # The identifier, the title and what it does, in English: `tr` translates them.
    NAME, TITLE, HELP = "", "", ""
    # Whether COUNTRY is what the program is told that reports are of.
    COUNTRIES_ARE_OPTIONS = True

    def createInstance(self):
        return type(self)()

    def name(self):
        return self.NAME

    def displayName(self):
        return tr(self.TITLE)

    def shortHelpString(self):
        return tr(self.HELP)

    def shortDescription(self):
        return tr(self.TITLE)

    def icon(self):
        return QIcon(str(ICON))

    # Parameters ----------------------------------------------------------------------------------------------------------

    def add(self, parameter, help_text, advanced=False):
        """Adds a parameter with its help; an advanced one is folded away."""
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def add_reports(self):
        """The reports: a file, a folder, or text."""
        self.add(
            QgsProcessingParameterFile("INPUT", tr("File with reports"), optional=True),
            tr("A text, a saved web page, a feed, mail, an exported chat, a PDF, JSON lines or a table."),
        )
        self.add(
            QgsProcessingParameterFile("FOLDER", tr("Folder with reports"), behavior=QgsProcessingParameterFile.Behavior.Folder, optional=True),
            tr("All reports in it that are known by their endings, or those of the kind that is named."),
        )
        self.add(
            QgsProcessingParameterString("TEXT", tr("Text of a report"), multiLine=True, optional=True),
            tr("Pasted text. It may begin with lines “date: 2024-03-19” and “source: …”, and an empty line behind them."),
        )
        self.add(
            QgsProcessingParameterDateTime("DATE", tr("Day of the reports"), type=QgsProcessingParameterDateTime.Type.Date, optional=True),
            tr("The day against which “yesterday” is read. Without it the day that the report bears counts."),
        )
        kinds = QgsProcessingParameterEnum("KIND", tr("Kind of the file"), options=KINDS, defaultValue="auto", usesStaticStrings=True)
        self.add(kinds, tr("What the file is; auto goes by how it begins and ends. JSON lines and tables are read only where they are named."), True)
        self.add(
            QgsProcessingParameterString("TEXT_COLUMN", tr("Column with the texts"), optional=True),
            tr("Of a table (kind csv): the column that has the reports. Without it the column is guessed by its name."),
            advanced=True,
        )

    def add_knowledge(self):
        """What is known beforehand of the places."""
        self.add(
            QgsProcessingParameterString("COUNTRY", tr("Countries of the reports"), optional=True),
            tr("Codes or names, separated by commas: ML, NE. A place elsewhere counts only where the text names its country."),
            advanced=True,
        )
        self.add_gazetteers()

    def add_gazetteers(self):
        """Own gazetteers, and the user's choices of places."""
        self.add(
            QgsProcessingParameterMultipleLayers("GAZETTEERS", tr("Own gazetteers"), layerType=QgsProcessing.SourceType.TypeFile, optional=True),
            tr("Files with places of your own: a CSV with name, lat, lon and country, or a dump of GeoNames. They come on top of the default."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("CHOICES", tr("Use my choices of places"), defaultValue=True),
            tr("Names for which you have chosen a place in the dock of geomap mean that place."),
            advanced=True,
        )

    # Values --------------------------------------------------------------------------------------------------------------

    def knowledge(self, parameters, context, feedback):
        """The arguments for what is known beforehand."""
        arguments = []
        if self.COUNTRIES_ARE_OPTIONS and self.parameterDefinition("COUNTRY"):
            for country in self.parameterAsString(parameters, "COUNTRY", context).replace(";", ",").split(","):
                if country.strip():
                    arguments += ["--country", country.strip()]
        # QGIS gives a list with an empty name where there is none.
        for file in filter(None, [*settings.gazetteers(), *self.parameterAsFileList(parameters, "GAZETTEERS", context)]):
            arguments += ["--gazetteer", file]
        if not self.parameterAsBool(parameters, "CHOICES", context):
            return arguments
        return [*choices.arguments(), *arguments]

    def checkParameterValues(self, parameters, context):
        """Asks for reports in one place, before anything runs."""
        if self.parameterDefinition("TEXT") and not self.parameterDefinition("FIELD"):
            given = [name for name in ("INPUT", "FOLDER", "TEXT") if self.parameterAsString(parameters, name, context).strip()]
            if len(given) != 1:
                return False, tr("Give a file, a folder or a text: one of the three.")
        return super().checkParameterValues(parameters, context)

    def reports(self, parameters, context):
        """Which reports to read, see Reports."""
        text = self.parameterAsString(parameters, "TEXT", context)
        folder = self.parameterAsFile(parameters, "FOLDER", context)
        file = self.parameterAsFile(parameters, "INPUT", context)
        kind = self.parameterAsEnumString(parameters, "KIND", context) or "auto"
        arguments = ["--input", kind]
        day = self.parameterAsDateTime(parameters, "DATE", context)
        if day.isValid():
            arguments += ["--date", day.date().toString(Qt.DateFormat.ISODate)]
        column = self.parameterAsString(parameters, "TEXT_COLUMN", context).strip()
        if column:
            arguments += ["--text", column]
        if text.strip():
            return Reports([*arguments, "-"], [text if text.endswith("\n") else text + "\n"], 0)
        if kind == "jsonl" and file:
            with open(file, "rb") as stream:
                count = sum(1 for _ in stream)
            return Reports([*arguments, "-"], lines_of(file), count)
        count = sum(len(files) for _, _, files in os.walk(folder)) if folder else 0
        # A name that begins with a hyphen is a file all the same.
        return Reports([*arguments, "--", folder or file], None, count)

    # Work ----------------------------------------------------------------------------------------------------------------

    def sink(self, parameters, name, context, fields, kind, crs=WGS84):
        """A sink, and its destination; nothing where an optional output is not wanted."""
        sink, destination = self.parameterAsSink(parameters, name, context, fields, kind, QgsCoordinateReferenceSystem(crs))
        definition = self.parameterDefinition(name)
        is_optional = bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
        if sink is None and not is_optional:
            raise QgsProcessingException(self.invalidSinkError(parameters, name))
        return sink, destination

    def processAlgorithm(self, parameters, context, feedback):
        """Runs `work`, and turns what goes wrong into words of Processing."""
        try:
            with tempfile.TemporaryDirectory(prefix="geomap-run-") as scratch:
                return self.work(parameters, context, feedback, Path(scratch))
        except program.Cancelled:
            feedback.pushInfo(tr("Stopped."))
            return {}
        except (program.ProgramError, OSError) as error:
            raise QgsProcessingException(str(error)) from error

    def work(self, parameters, context, feedback, scratch):
        """Does what the algorithm is for, with a folder of its own that goes afterwards; returns the outputs."""
        raise NotImplementedError


def fill(sink, features, feedback):
    """Puts features into a sink until the user cancels; returns how many it were."""
    count = 0
    for feature in features:
        if feedback.isCanceled():
            break
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(sink.lastError())
        count += 1
    return count


def lines_of(file):
    """The lines of a file, one after the other: handed on as they are read, they show how far a run is."""
    with open(file, "rb") as stream:
        yield from stream


def files_in(folder):
    """A function that counts the files in a folder: what a run has read so far."""
    return lambda: sum(1 for _ in folder.iterdir()) if folder.is_dir() else 0
