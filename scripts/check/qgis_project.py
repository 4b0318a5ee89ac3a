#!/usr/bin/python3
"""Opens a project that geomap wrote as QGIS does, steps through its time, and compares what is seen with the files.

    QT_QPA_PLATFORM=offscreen /usr/bin/python3 scripts/check/qgis_project.py out/events.qgs --png out/project.png

Checked: no warning while opening, valid layers in order over borders and towns, relative paths, WGS 84, the view on the
data, styles beside the files that say what the project says, labels, map tips, events of one point apart and labelled
each, the page to print, and on every step of the project's range as many features of each layer as the GeoJSON has then.
With --layout the page is drawn too. Needs python3-qgis and qgis-providers, which only Debian's own
Python sees.

Exit status: 0 nothing found, 1 findings.
"""

import argparse
import datetime
import json
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsDateTimeRange,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsInterval,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsSymbolLayer,
    QgsTemporalNavigationObject,
    QgsTemporalUtils,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QDateTime, QSize, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

LAYERS = {"events": "", "distances": "-distances", "uncertainty": "-uncertainty"}
# For orientation, below the others.
BASE = {"towns": "-towns", "borders": "-borders"}
# A map of more events than these does not label each of a point: QGISLook says so.
MOST_SPREAD = 1000


def day(text):
    return datetime.date.fromisoformat(text)


def moment(date, hour=0, minute=0, second=0):
    return QDateTime(date.year, date.month, date.day, hour, minute, second, 0, Qt.UTC)


def expected(features, first, last):
    """How many features of a file are seen from a day to another: those of these days, and those without any date."""
    count = 0
    for feature in features:
        properties = feature["properties"]
        if "date_earliest" not in properties:
            count += 1
            continue
        earliest, latest = properties["date_earliest"], properties["date_latest"]
        count += (earliest is None or day(earliest) <= last) and (latest is None or day(latest) >= first)
    return count


def seen(layer, begin, end):
    """How many features QGIS shows in a range of time."""
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    properties = layer.temporalProperties()
    request = QgsFeatureRequest()
    if properties.isActive():
        request.setFilterExpression(properties.createFilterString(context, QgsDateTimeRange(begin, end, True, False)))
    return sum(1 for _ in layer.getFeatures(request))


def settings_of(project, size):
    """The map as the project's canvas shows it."""
    settings = QgsMapSettings()
    document = QDomDocument()
    with open(project.fileName(), encoding="utf-8") as file:
        document.setContent(file.read())
    settings.readXml(document.elementsByTagName("mapcanvas").at(0).toElement())
    settings.setOutputSize(size)
    settings.setOutputDpi(120)
    settings.setBackgroundColor(QColor("white"))
    settings.setLayers(project.layerTreeRoot().layerOrder())
    settings.setTransformContext(project.transformContext())
    settings.setFlag(QgsMapSettings.Antialiasing, True)
    return settings


def render(settings):
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage(), [error.message for error in job.errors()], job.takeLabelingResults()


def ink(image):
    """How many pixels of a picture are not its background."""
    return sum(
        image.pixel(x, y) & 0xFFFFFF != 0xFFFFFF for y in range(0, image.height(), 2) for x in range(0, image.width(), 2)
    )


def check_layers(project, files):
    findings = []
    order = [entry.layerId() for entry in project.layerTreeRoot().findLayers()]
    if order != [f"geomap_{name}" for name in LAYERS | BASE]:
        return [f"the layers are {order}, not {list(LAYERS | BASE)}"]
    for name in LAYERS | BASE:
        layer = project.mapLayer(f"geomap_{name}")
        if not layer.isValid():
            findings.append(f"{name}: the layer is not valid: {layer.error().message()}")
            continue
        features = files[name]["features"]
        if layer.featureCount() != len(features):
            findings.append(f"{name}: {layer.featureCount()} features, the file has {len(features)}")
        if not layer.isSpatial():
            # A file without any geometry is a table for QGIS, which has no style.
            if any(feature["geometry"] for feature in features):
                findings.append(f"{name}: QGIS sees no geometry")
            continue
        if layer.crs().authid() != "EPSG:4326":
            findings.append(f"{name}: the layer is in {layer.crs().authid()}")
        if layer.labelsEnabled() != (name != "uncertainty"):
            findings.append(f"{name}: labels are {'on' if layer.labelsEnabled() else 'off'}")
        findings += check_tip(name, layer)
        findings += check_renderer(name, layer, features)
        findings += check_sidecar(name, layer)
    return findings


def check_tip(name, layer):
    """The map tip of the first feature has its title and its quote, as HTML."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    for feature in layer.getFeatures():
        context.setFeature(feature)
        tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
        title = str(feature["name" if name in BASE else "title"])
        if "[%" in tip or title.replace("&", "&amp;") not in tip:
            return [f"{name}: the map tip is {tip!r}"]
        if name == "events" and str(feature["quote"])[:20].replace("&", "&amp;").replace("<", "&lt;") not in tip:
            return [f"{name}: the map tip lacks the quote: {tip!r}"]
        break
    return []


def check_renderer(name, layer, features):
    """Every feature with a geometry has a symbol."""
    renderer = layer.renderer()
    if name not in ("uncertainty", "towns"):
        embedded = renderer.embeddedRenderer() if renderer.type() == "pointDisplacement" else renderer
        if embedded is None or embedded.type() != "categorizedSymbol":
            return [f"{name}: the renderer is {renderer.type()}"]
        renderer = embedded.clone()
    else:
        renderer = renderer.clone()
    context = QgsRenderContext()
    context.expressionContext().appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    renderer.startRender(context, layer.fields())
    missing = 0
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        missing += renderer.symbolForFeature(feature, context) is None
    renderer.stopRender(context)
    return [f"{name}: {missing} features have no symbol"] if missing else []


def check_sidecar(name, layer):
    """The file dropped on QGIS alone looks as in the project."""
    path = layer.source().split("|")[0]
    alone = QgsVectorLayer(path, name, "ogr")
    # Opening asks the provider about time after it has read the style; "Load style" does not.
    alone.loadDefaultStyle()
    if alone.renderer().type() != layer.renderer().type():
        return [f"{name}: the .qml beside it gives a {alone.renderer().type()}"]
    if alone.mapTipTemplate() != layer.mapTipTemplate() or alone.labelsEnabled() != layer.labelsEnabled():
        return [f"{name}: the .qml beside it has another map tip, or other labels"]
    if alone.temporalProperties().isActive() != layer.temporalProperties().isActive():
        return [f"{name}: the .qml beside it has another time"]
    return []


def check_spread(project, files):
    """Events of one point stand apart, and each has a label of its own."""
    layer = project.mapLayer("geomap_events")
    points = {}
    for feature in layer.getFeatures():
        if feature.hasGeometry():
            points.setdefault(feature.geometry().asWkt(), []).append(feature)
    shared = [features for features in points.values() if len(features) > 1]
    if len(files["events"]["features"]) > MOST_SPREAD or not shared:
        return []
    findings = []
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    # Kept by name: what a list in between owns would go with it.
    renderer = layer.renderer().clone()
    category = renderer.categories()[0]
    symbol = category.symbol().clone()
    marker = symbol.symbolLayer(symbol.symbolLayerCount() - 1)
    offset = QgsExpression(marker.dataDefinedProperties().property(QgsSymbolLayer.PropertyOffset).expressionString())
    offset.prepare(context)
    for features in shared:
        context.setFeature(features[0])
        offsets = set()
        for feature in features:
            context.setFeature(feature)
            offsets.add(offset.evaluate(context))
        if len(offsets) < len(features) or None in offsets:
            findings.append(f"{len(features)} events of one point stand at {offsets}")
    # A group that has the map to itself: what is left out there has no other reason.
    group = max(shared, key=len)
    settings = settings_of(project, QSize(1000, 1000))
    settings.setLayers([layer])
    at = group[0].geometry().asPoint()
    settings.setExtent(QgsRectangle(at.x() - 0.001, at.y() - 0.001, at.x() + 0.001, at.y() + 0.001))
    _, errors, labels = render(settings)
    labelled = {label.featureId for label in labels.allLabels()}
    wanted = min(len(group), 6)
    if len(labelled & {feature.id() for feature in group}) < wanted:
        findings.append(f"{len(labelled)} of {len(group)} events of one point have a label")
    return findings + errors


def check_layout(project, files, png):
    """The page to print has the map with all points, a legend, a scale and the credits."""
    layouts = project.layoutManager().layouts()
    if len(layouts) != 1:
        return [f"there are {len(layouts)} layouts"]
    layout, findings = layouts[0], []
    kinds = {kind: [item for item in layout.items() if isinstance(item, kind)] for kind in (
        QgsLayoutItemMap, QgsLayoutItemLegend, QgsLayoutItemScaleBar, QgsLayoutItemLabel)}  # fmt: skip
    scales = len(kinds[QgsLayoutItemScaleBar])
    # QGIS measures the bar along the lower edge, so that a high map has none.
    is_high = bool(kinds[QgsLayoutItemMap]) and kinds[QgsLayoutItemMap][0].extent().height() > 50
    if any(len(kinds[kind]) != 1 for kind in list(kinds)[:2]) or scales != (0 if is_high else 1):
        return [f"the layout has {[len(items) for items in kinds.values()]} maps, legends, scale bars and labels"]
    (canvas,), (legend,), bars, labels = kinds.values()
    if any(item.linkedMap() != canvas for item in [legend, *bars]):
        findings.append("legend or scale bar belong to no map")
    words = " ".join(label.text() for label in labels)
    findings += [f"the layout does not name {word}" for word in ("GeoNames, CC BY 4.0", "Natural Earth") if word not in words]
    for feature in files["events"]["features"]:
        point = feature["geometry"] and feature["geometry"]["coordinates"]
        if point and not canvas.extent().contains(QgsRectangle(*point, *point)):
            findings.append(f"{point} is not on the map to print")
    shape, frame = canvas.extent(), canvas.rect()
    if abs(shape.width() / shape.height() - frame.width() / frame.height()) > 0.01:
        findings.append("the map to print is not of its frame's shape")
    if png:
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = 110
        if os.path.exists(png):
            os.remove(png)
        if QgsLayoutExporter(layout).exportToImage(png, settings) != QgsLayoutExporter.Success:
            findings.append("the page cannot be drawn")
    return findings


def check_view(project, files):
    """The view holds every point and wastes little."""
    if project.crs().authid() != "EPSG:4326":
        return [f"the project is in {project.crs().authid()}"]
    points = [feature["geometry"]["coordinates"] for feature in files["events"]["features"] if feature["geometry"]]
    view = settings_of(project, QSize(400, 400)).extent()
    return [f"{point} is outside the view" for point in points if not view.contains(QgsRectangle(*point, *point))]


def check_time(project, files):
    """Step by step, QGIS shows what the files have on that day."""
    findings = []
    dates = [
        day(feature["properties"][key])
        for feature in files["events"]["features"]
        for key in ("date_earliest", "date_latest")
        if feature["properties"][key]
    ]
    mode = project.readNumEntry("TemporalControllerWidget", "/NavigationMode", 0)[0]
    if not dates:
        return [f"there is no date, and the temporal controller is in mode {mode}"] if mode else []
    if mode != int(QgsTemporalNavigationObject.FixedRange):
        findings.append(f"the temporal controller is in mode {mode}")
    times = project.timeSettings()
    whole = times.temporalRange()
    if whole.begin() != moment(min(dates)) or whole.end() != moment(max(dates), 23, 59, 59):
        findings.append(f"the project's time is {whole.begin().toString()} to {whole.end().toString()}")
    full = QgsTemporalUtils.calculateTemporalRangeForProject(project)
    if (full.begin().date(), full.end().date()) != (moment(min(dates)).date(), moment(max(dates)).date()):
        findings.append(f"the full range is {full.begin().toString()} to {full.end().toString()}")
    for name in LAYERS:
        count = seen(project.mapLayer(f"geomap_{name}"), whole.begin(), whole.end())
        if count != len(files[name]["features"]):
            findings.append(f"{name}: {count} of {len(files[name]['features'])} are seen over the whole range")

    controller = QgsTemporalNavigationObject()
    controller.setTemporalExtents(whole)
    controller.setFrameDuration(QgsInterval(times.timeStep(), times.timeStepUnit()))
    frames = controller.totalFrameCount()
    days = (max(dates) - min(dates)).days + 1
    step = {"d": 1, "mon": 30, "y": 365.25}[QgsUnitTypes.encodeUnit(times.timeStepUnit())]
    if times.timeStep() != 1 or frames != int((days * 86400 - 1) / (step * 86400)) + 1:
        findings.append(f"{frames} steps of {times.timeStep()} × {step} days for {days} days")
    if frames > 1100:
        findings.append(f"{frames} steps are more than anybody plays")
    settings = settings_of(project, QSize(600, 450))
    settings.setIsTemporal(True)
    # The map for orientation would be ink on every step.
    settings.setLayers([project.mapLayer(f"geomap_{name}") for name in LAYERS])
    # A step is drawn only where the number of features changes; every step is counted.
    drawn = {}
    for frame in range(frames):
        span = controller.dateTimeRangeForFrameNumber(frame)
        # A step ends where the next one begins; QGIS leaves that moment out.
        first = span.begin().date().toPyDate()
        last = span.end().addSecs(-1).date().toPyDate()
        counts = []
        for name in LAYERS:
            count = seen(project.mapLayer(f"geomap_{name}"), span.begin(), span.end())
            wanted = expected(files[name]["features"], first, last)
            if count != wanted:
                findings.append(f"{first} to {last}: {count} {name} are seen, the file has {wanted}")
            counts.append(count)
        if tuple(counts) not in drawn:
            settings.setTemporalRange(span)
            image, errors, _ = render(settings)
            findings += errors
            drawn[tuple(counts)] = ink(image)
    dense = max(drawn, key=lambda counts: counts[0])
    sparse = min(drawn, key=lambda counts: counts[0])
    if dense[0] > sparse[0] and drawn[dense] <= drawn[sparse]:
        findings.append(f"{dense[0]} events cover no more of the picture than {sparse[0]}: {drawn}")
    print(f"{frames} steps of {step} day(s), {len(drawn)} of them drawn")
    return findings


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("project", metavar="QGS")
    parser.add_argument("--png", metavar="PNG", help="draw the project as it opens")
    parser.add_argument("--layout", metavar="PNG", help="draw the page to print")
    parser.add_argument("--size", default="1600x1000", help="of the picture")
    arguments = parser.parse_args()

    application = QgsApplication([], False)
    application.initQgis()
    messages = []
    QgsApplication.messageLog().messageReceived.connect(
        lambda text, tag, level: messages.append(f"{tag}: {text}") if level != Qgis.Info else None
    )
    stem = arguments.project.removesuffix(".qgs")
    files = {}
    for name, ending in (LAYERS | BASE).items():
        with open(f"{stem}{ending}.geojson", encoding="utf-8") as file:
            files[name] = json.load(file)

    project = QgsProject.instance()
    findings = []
    if not project.read(arguments.project):
        findings.append(f"QGIS cannot open it: {project.error()}")
    elif project.count() != len(LAYERS | BASE):
        findings.append(f"QGIS finds {project.count()} layers")
    else:
        with open(arguments.project, encoding="utf-8") as file:
            if os.path.dirname(os.path.abspath(arguments.project)) in file.read():
                findings.append("the project names its own folder: it cannot be moved")
        findings += check_layers(project, files)
        findings += check_view(project, files)
        findings += check_layout(project, files, arguments.layout)
        if all(project.mapLayer(f"geomap_{name}") for name in LAYERS):
            findings += check_time(project, files)
            findings += check_spread(project, files)
        if arguments.png:
            image, errors, _ = render(settings_of(project, QSize(*map(int, arguments.size.split("x")))))
            findings += errors
            image.save(arguments.png, "PNG")
    findings += messages
    if len(findings) > 20:
        findings[20:] = [f"and {len(findings) - 20} more"]
    print("\n".join(f"{arguments.project}: {text}" for text in findings) or f"{arguments.project}: ok in QGIS {Qgis.QGIS_VERSION}")
    project.clear()
    application.exitQgis()
    return bool(findings)


if __name__ == "__main__":
    sys.exit(main())
