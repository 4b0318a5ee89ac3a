#!/usr/bin/python3
"""Draws the layers of a project that geomap wrote, and nothing else, with its legend, as a small PNG.

    QT_QPA_PLATFORM=offscreen /usr/bin/python3 scripts/draw/project.py out/events.qgs picture.png

Needs python3-qgis and qgis-providers, which only Debian's own Python sees.
"""

import argparse
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsMapSettings,
    QgsPrintLayout,
    QgsProject,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QColor, QFont, QImage
from qgis.PyQt.QtXml import QDomDocument


def view_of(path):
    """The extent of the project's canvas."""
    document = QDomDocument()
    with open(path, encoding="utf-8") as file:
        document.setContent(file.read())
    settings = QgsMapSettings()
    settings.readXml(document.elementsByTagName("mapcanvas").at(0).toElement())
    return settings.extent()


def used(layer, field):
    """The values that the features of a layer have."""
    return {str(feature[field]) for feature in layer.getFeatures()}


def legend_of(layout, project):
    """A legend of what is on the map and nothing else."""
    legend = QgsLayoutItemLegend(layout)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    for entry in root.findLayers():
        layer = entry.layer()
        field = {"geomap_events": "event_type", "geomap_distances": "distance_check"}.get(layer.id())
        if field is None:
            if layer.id() != "geomap_uncertainty":
                legend.model().rootGroup().removeLayer(layer)
            continue
        values = used(layer, field)
        renderer = layer.renderer()
        if renderer is None:
            continue  # a layer without any feature
        categories = (renderer.embeddedRenderer() if renderer.type() == "pointDisplacement" else renderer).categories()
        named = {value for category in categories for value in values_of(category) if value}
        kept = [
            number
            for number, category in enumerate(categories)
            if set(values_of(category)) & values or (values_of(category) == [""] and values - named)
        ]
        QgsMapLayerLegendUtils.setLegendNodeOrder(entry, kept)
        legend.model().refreshLayerLegend(entry)
    for style, size in ((QgsLegendStyle.Subgroup, 9), (QgsLegendStyle.SymbolLabel, 8)):
        font = QFont()
        font.setPointSize(size)
        font.setBold(style == QgsLegendStyle.Subgroup)
        legend.setStyleFont(style, font)
    legend.setBackgroundColor(QColor(255, 255, 255, 230))
    legend.setFrameEnabled(True)
    legend.setFrameStrokeColor(QColor("#b0b0b0"))
    return legend


def values_of(category):
    value = category.value()
    return [str(one) for one in value] if isinstance(value, list) else [str(value) if value else ""]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("project", metavar="QGS")
    parser.add_argument("picture", metavar="PNG")
    parser.add_argument("--size", default="250x140", help="in millimetres")
    parser.add_argument("--dpi", type=int, default=110)
    arguments = parser.parse_args()
    width, height = map(float, arguments.size.split("x"))

    application = QgsApplication([], False)
    application.initQgis()
    project = QgsProject.instance()
    if not project.read(arguments.project):
        print(f"{arguments.project}: QGIS cannot open it", file=sys.stderr)
        return 1
    layers = project.layerTreeRoot().layerOrder()
    view = view_of(arguments.project)

    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    page = layout.pageCollection().page(0)
    page.setPageSize(QgsLayoutSize(width, height, QgsUnitTypes.LayoutMillimeters))
    canvas = QgsLayoutItemMap(layout)
    canvas.attemptMove(QgsLayoutPoint(0, 0))
    canvas.attemptResize(QgsLayoutSize(width, height))
    canvas.setLayers(layers)
    canvas.zoomToExtent(view)
    canvas.setBackgroundColor(project.backgroundColor())
    canvas.setFrameEnabled(True)
    layout.addLayoutItem(canvas)
    legend = legend_of(layout, project)
    layout.addLayoutItem(legend)
    legend.adjustBoxSize()
    legend.refresh()
    legend.setReferencePoint(QgsLayoutItemPage.LowerRight)
    legend.attemptMove(QgsLayoutPoint(width - 3, height - 3))

    image = QgsLayoutExporter(layout).renderPageToImage(0, dpi=arguments.dpi)
    if not image.convertToFormat(QImage.Format_RGB888).save(arguments.picture, "PNG", 0):
        print(f"{arguments.picture}: cannot be written", file=sys.stderr)
        return 1
    print(f"{arguments.picture}: {os.path.getsize(arguments.picture)} bytes")
    del layout
    project.clear()
    application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main())
