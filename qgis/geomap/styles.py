# SPDX-License-Identifier: GPL-2.0-or-later
"""The styles that the program writes for its layers, put on layers that QGIS has loaded."""

import tempfile
from pathlib import Path

from qgis.core import QgsProcessingLayerPostProcessorInterface
from qgis.PyQt.QtXml import QDomDocument

from . import program

ENDINGS = {"events": ".qml", "distances": "-distances.qml", "uncertainty": "-uncertainty.qml"}


def beside(file):
    """The style of each layer that a run with --qgis wrote beside its events."""
    stem = str(file).rsplit(".", 1)[0]
    return {layer: Path(stem + ending).read_text(encoding="utf-8") for layer, ending in ENDINGS.items()}


def of_checks(feedback=None):
    """The style of stated distances, for the fields of `geomap check`."""
    with tempfile.TemporaryDirectory(prefix="geomap-run-") as scratch:
        file = Path(scratch) / "none.geojson"
        program.run(["map", "-", "-o", file, "--qgis", "--no-default-gazetteer", "--gazetteer", nowhere(scratch)], given=["…\n"])
        return beside(file)["distances"]


def nowhere(scratch):
    """A gazetteer with one place, so that a run for its style alone needs no other."""
    file = Path(scratch) / "gazetteer.csv"
    file.write_text("name,lat,lon\nNull Island,0,0\n", encoding="utf-8")
    return file


def dress(layer, style):
    """Puts a style on a layer; returns what is wrong with it, an empty text where nothing is."""
    document = QDomDocument()
    if not document.setContent(style):
        return "the style is no XML"
    done, message = layer.importNamedStyle(document)
    layer.triggerRepaint()
    return "" if done else message


class Dresser(QgsProcessingLayerPostProcessorInterface):
    """Puts a style on a layer when Processing has loaded it."""

    # Processing keeps no reference of its own to what was made in Python.
    kept = ()

    def __init__(self, style):
        super().__init__()
        self.style = style

    def postProcessLayer(self, layer, context, feedback):
        """Called by Processing in the thread of the windows."""
        fault = dress(layer, self.style)
        if fault and feedback is not None:
            feedback.pushInfo(fault)

    @classmethod
    def watch(cls, destination, style, context):
        """Has a layer dressed when it is loaded, if it will be."""
        if not destination or not context.willLoadLayerOnCompletion(destination):
            return
        dresser = cls(style)
        cls.kept = (*cls.kept[-50:], dresser)
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(dresser)
