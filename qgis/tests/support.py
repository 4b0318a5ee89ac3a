# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS without windows, with a profile of its own, for all tests."""

import os
import sys
import tempfile
import unittest
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QGIS_CUSTOM_CONFIG_PATH"] = tempfile.mkdtemp(prefix="geomap-profile-")

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from geomap import settings
from geomap.provider import GeomapProvider

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = ROOT / "qgis" / "geomap"
EXAMPLES = ROOT / "examples"

application = QgsApplication([], True)
application.initQgis()
QCoreApplication.setOrganizationName("geomap-tests")

provider = GeomapProvider()
QgsApplication.processingRegistry().addProvider(provider)
TEMPORARY = "TEMPORARY_OUTPUT"


class Feedback(QgsProcessingFeedback):
    """A feedback that keeps what it was told."""

    def __init__(self):
        super().__init__()
        self.told = []
        self.steps = []
        self.progressChanged.connect(self.steps.append)

    def pushInfo(self, words):
        self.told.append(words)

    def pushWarning(self, words):
        self.told.append(words)

    def reportError(self, words, fatalError=False):
        self.told.append(words)


class Case(unittest.TestCase):
    """A test with an empty folder, and settings that are taken away afterwards."""

    def setUp(self):
        self.scratch = Path(tempfile.mkdtemp(prefix="geomap-test-"))
        settings.store(settings.CHOICES, str(self.scratch / "choices.csv"))

    def tearDown(self):
        for key in (settings.PROGRAM, settings.GAZETTEERS, settings.CHOICES):
            QgsSettings().remove(key)
        QgsProject.instance().clear()

    def script(self, body, name="geomap"):
        """A program in Python, made for one test."""
        path = self.scratch / name
        path.write_text(f"#!{sys.executable}\nimport json, os, sys, time\n{body}\n", encoding="utf-8")
        path.chmod(0o755)
        return path

    def use(self, path):
        """Has the plugin run another program."""
        settings.store(settings.PROGRAM, str(path))

    def run_algorithm(self, name, feedback=None, loads=(), **parameters):
        """Runs an algorithm; gives its outputs, the context and whether it ended well."""
        self.project = QgsProject()
        self.context = QgsProcessingContext()
        self.context.setProject(self.project)
        self.feedback = feedback or Feedback()
        for output in loads:
            parameters[output] = QgsProcessingOutputLayerDefinition(TEMPORARY, self.project)
        algorithm = QgsApplication.processingRegistry().algorithmById(f"geomap:{name}")
        self.context.setFeedback(self.feedback)
        return algorithm.run(parameters, self.context, self.feedback)

    def layer(self, destination):
        """A layer that an algorithm made, kept by the test."""
        return self.context.takeResultLayer(destination)

    def loaded(self, destination):
        """A layer as Processing loads it: with what is done to it then."""
        details = self.context.layersToLoadOnCompletion()[destination]
        layer = self.layer(destination)
        if details.postProcessor():
            details.postProcessor().postProcessLayer(layer, self.context, self.feedback)
        return layer

    def table(self, columns, rows):
        """A layer without geometries."""
        uri = "None?" + "&".join(f"field={column}:string" for column in columns)
        layer = QgsVectorLayer(uri, "table", "memory")
        features = []
        for row in rows:
            feature = QgsFeature(layer.fields())
            feature.setAttributes(list(row))
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        return layer


def rows(layer):
    """The rows of a layer as dictionaries."""
    names = layer.fields().names()
    return [dict(zip(names, (value if not hasattr(value, "isNull") or not value.isNull() else None for value in feature.attributes())))
            for feature in layer.getFeatures()]
