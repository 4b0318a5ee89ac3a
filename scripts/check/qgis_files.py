#!/usr/bin/python3
"""Opens GeoJSON files as QGIS does when they are dropped on it, and says what it would get wrong.

    QT_QPA_PLATFORM=offscreen /usr/bin/python3 scripts/check/qgis_files.py out/*.geojson --png out/map.png

Needs python3-qgis and qgis-providers, which only Debian's own Python sees. With --png, all files are drawn one
above the other, areas lowest, so that one can look.

Exit status: 0 nothing found, 1 findings.
"""

import argparse
import json
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProperty,
    QgsProviderRegistry,
    QgsRectangle,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QSize, QVariant
from qgis.PyQt.QtGui import QColor

NUMERIC = {QVariant.Int, QVariant.LongLong, QVariant.Double}


def set_labels(layer, label, size):
    """Gives a layer labels with a white halo: `label` says which and where, `size` is in points."""
    text = QgsTextFormat()
    text.setSize(size)
    text.setColor(QColor("#000000"))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    text.setBuffer(halo)
    label.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(label))
    layer.setLabelsEnabled(True)


def expected_type(key, values):
    """The QVariant types that a column of these JSON values may have in QGIS."""
    present = [value for value in values if value is not None]
    if not present:
        return {QVariant.String}
    if all(isinstance(value, bool) for value in present):
        return {QVariant.Bool, QVariant.Int}
    if all(isinstance(value, (int, float)) for value in present):
        return NUMERIC
    if "date" in key.split("_"):
        return {QVariant.Date}
    return {QVariant.String}


def check(path):
    """The findings about one file."""
    with open(path, encoding="utf-8") as file:
        features = json.load(file)["features"]
    findings = []

    layer = QgsVectorLayer(path, os.path.basename(path), "ogr")
    if not layer.isValid():
        return [f"{path}: QGIS cannot open it: {layer.error().message()}"]

    sublayers = QgsProviderRegistry.instance().querySublayers(path, Qgis.SublayerQueryFlag.ResolveGeometryType)
    if len(sublayers) > 1:
        kinds = ", ".join(QgsWkbTypes.displayString(sublayer.wkbType()) for sublayer in sublayers)
        findings.append(f"{path}: QGIS splits it into {len(sublayers)} layers: {kinds}")
    if layer.featureCount() != len(features):
        findings.append(f"{path}: QGIS counts {layer.featureCount()} features, the file has {len(features)}")
    read = list(layer.getFeatures())
    without_geometry = sum(not feature.hasGeometry() for feature in read)
    expected_without = sum(feature["geometry"] is None for feature in features)
    if without_geometry != expected_without:
        findings.append(
            f"{path}: QGIS sees {without_geometry} features without geometry, the file has {expected_without}"
        )
    if features and layer.crs().authid() not in ("EPSG:4326", "OGC:CRS84"):
        findings.append(f"{path}: QGIS takes it for {layer.crs().authid()}, not WGS 84")

    fields = {field.name(): field for field in layer.fields()}
    for key in features[0]["properties"] if features else []:
        values = [feature["properties"][key] for feature in features]
        field = fields.get(key)
        if field is None:
            findings.append(f"{path}: QGIS has no field {key}")
        elif field.type() not in expected_type(key, values):
            findings.append(f"{path}: QGIS reads {key} as {QVariant.typeToName(field.type())}")
        else:
            nulls = sum(value is None for value in values)
            lost = sum(is_null(feature[key]) for feature in read) - nulls
            if lost:
                findings.append(f"{path}: QGIS loses {lost} of the values of {key}")
    temporal = layer.temporalProperties()
    if temporal.isActive() and temporal.startField() != temporal.endField() and temporal.endField():
        findings.append(f"{path}: QGIS guesses a time range from {temporal.startField()} to {temporal.endField()}")
    return findings


def is_null(value):
    return value is None or (isinstance(value, QVariant) and value.isNull())


def draw(paths, png):
    """Draw the files one above the other over a graticule: areas, lines, then points with their titles."""
    layers = [QgsVectorLayer(path, os.path.basename(path), "ogr") for path in paths]
    layers = [layer for layer in layers if layer.featureCount() and layer.isSpatial() and not layer.extent().isNull()]
    layers.sort(key=lambda layer: layer.geometryType())
    extent = QgsRectangle()
    extent.setMinimal()
    for layer in layers:
        style(layer)
        extent.combineExtentWith(layer.extent())
    if not layers:
        extent = QgsRectangle(-180, -90, 180, 90)
    extent.grow(max(0.1 * extent.width(), 0.1 * extent.height(), 0.2))

    settings = QgsMapSettings()
    layers.append(graticule(extent))  # the settings hold weak references only
    settings.setLayers(layers)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    settings.setBackgroundColor(QColor("white"))
    settings.setOutputSize(QSize(1600, 1000))
    settings.setOutputDpi(120)
    settings.setExtent(extent)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    if not job.renderedImage().save(png, "PNG"):
        return [f"{png}: cannot be written"]
    return [f"{png}: {error.message}" for error in job.errors()]


def style(layer):
    """Use the simplestyle colours of the file, unless a .qml beside it has styled the layer."""
    if layer.renderer().type() != "singleSymbol":
        return
    names = {field.name() for field in layer.fields()}
    kind = layer.geometryType()
    colour, target = {
        QgsWkbTypes.PointGeometry: ("marker-color", QgsSymbolLayer.PropertyFillColor),
        QgsWkbTypes.LineGeometry: ("stroke", QgsSymbolLayer.PropertyStrokeColor),
        QgsWkbTypes.PolygonGeometry: ("fill", QgsSymbolLayer.PropertyFillColor),
    }[kind]
    wanted = f'coalesce("{colour}", \'#7e7e7e\')' if colour in names else "'#7e7e7e'"
    if kind == QgsWkbTypes.PolygonGeometry:
        wanted = f"set_color_part({wanted}, 'alpha', 70)"
    for symbol in layer.renderer().symbol().symbolLayers():
        symbol.setDataDefinedProperty(target, QgsProperty.fromExpression(wanted))
    if kind == QgsWkbTypes.PointGeometry and "title" in names:
        label = QgsPalLayerSettings()
        label.fieldName = "title"
        set_labels(layer, label, 8)


def graticule(extent):
    """Meridians and parallels over the extent, at a round step, as a layer."""
    widest = max(extent.width(), extent.height())
    step = next((step for step in (0.1, 0.25, 0.5, 1, 2, 5, 10, 20) if widest / step < 10), 30)
    layer = QgsVectorLayer("LineString?crs=EPSG:4326", "graticule", "memory")
    lines = []
    for multiple in range(int(-180 / step), int(180 / step) + 1):
        degree = multiple * step
        if extent.xMinimum() <= degree <= extent.xMaximum():
            lines.append(((degree, extent.yMinimum()), (degree, extent.yMaximum())))
        if extent.yMinimum() <= degree <= extent.yMaximum():
            lines.append(((extent.xMinimum(), degree), (extent.xMaximum(), degree)))
    features = []
    for line in lines:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(*point) for point in line]))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.renderer().symbol().setColor(QColor("#cccccc"))
    return layer


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", metavar="FILE", help="a .geojson")
    parser.add_argument("--png", metavar="PNG", help="draw all files into this picture")
    arguments = parser.parse_args()

    application = QgsApplication([], False)
    application.initQgis()
    status = 0
    for path in arguments.files:
        findings = check(path)
        print("\n".join(findings) if findings else f"{path}: ok in QGIS {Qgis.QGIS_VERSION}")
        status |= bool(findings)
    if arguments.png:
        findings = draw(arguments.files, arguments.png)
        print("\n".join(findings) if findings else f"{arguments.png}: drawn")
        status |= bool(findings)
    application.exitQgis()
    return status


if __name__ == "__main__":
    sys.exit(main())
