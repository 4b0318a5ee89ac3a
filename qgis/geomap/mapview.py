# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dock shows on the map: an event with where it may have been, or a place that a name may mean."""

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPixmap

from . import records

WGS84 = "EPSG:4326"
# Around a point so many degrees are shown at least: about 15 km.
LEAST = 0.14
RED, BLUE = QColor(215, 25, 28), QColor(44, 123, 182)


class MapView:
    """Draws over a canvas; its layers stay as they are."""

    def __init__(self, canvas):
        self.canvas = canvas
        self.area = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self.point = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PointGeometry)
        self.point.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
        self.point.setIconSize(12)
        self.line = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.LineGeometry)
        self.line.setWidth(3)
        self.area.setWidth(2)
        self.point.setWidth(3)

    def clear(self):
        """Takes away what is drawn."""
        self.area.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self.point.reset(QgsWkbTypes.GeometryType.PointGeometry)
        self.line.reset(QgsWkbTypes.GeometryType.LineGeometry)

    def remove(self):
        """Takes its drawings off the canvas for good."""
        for band in (self.area, self.point, self.line):
            self.canvas.scene().removeItem(band)

    def show_event(self, event, area):
        """Shows an event, a feature of GeoJSON, and where it may have been; says whether it has a place."""
        self.clear()
        if event["geometry"] is None:
            return False
        self._show(records.geometry(event["geometry"]), records.geometry(area["geometry"]) if area else QgsGeometry(), RED)
        return True

    def show_place(self, candidate):
        """Shows a place that a name may mean."""
        self.clear()
        self._show(QgsGeometry.fromPointXY(QgsPointXY(candidate["lon"], candidate["lat"])), QgsGeometry(), BLUE)

    def show_line(self, claim):
        """Shows a stated distance between its two places."""
        self.clear()
        if claim["geometry"] is None:
            return
        line = records.geometry(claim["geometry"])
        self.line.setColor(QColor(claim["properties"]["stroke"]))
        wgs84 = QgsCoordinateReferenceSystem(WGS84)
        self.line.setToGeometry(line, wgs84)
        self._zoom(QgsRectangle(line.boundingBox()), wgs84)

    def _show(self, point, area, colour):
        wgs84 = QgsCoordinateReferenceSystem(WGS84)
        fill = QColor(colour)
        fill.setAlpha(40)
        self.area.setStrokeColor(colour)
        self.area.setFillColor(fill)
        self.point.setColor(colour)
        if not area.isEmpty():
            self.area.setToGeometry(area, wgs84)
        self.point.setToGeometry(point, wgs84)
        extent = QgsRectangle(point.boundingBox())
        if not area.isEmpty():
            extent.combineExtentWith(area.boundingBox())
        self._zoom(extent, wgs84)

    def _zoom(self, extent, crs):
        """Moves the canvas to an extent, a little wider, and never so near that nothing is around it."""
        extent.grow(max(0.1 * max(extent.width(), extent.height()), (LEAST - min(extent.width(), extent.height())) / 2, 0.0))
        to = QgsCoordinateTransform(crs, self.canvas.mapSettings().destinationCrs(), QgsProject.instance())
        try:
            self.canvas.setExtent(to.transformBoundingBox(extent))
        except QgsCsException:
            # The projection of the map ends before: nothing can be shown there.
            return
        self.canvas.refresh()

    @staticmethod
    def dot(colour, size=12):
        """A round mark of a colour, for a list."""
        picture = QPixmap(QSize(size, size))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # With a light edge, so that it is seen on a marked row of its own colour too.
        painter.setPen(QColor(255, 255, 255, 220))
        painter.setBrush(colour)
        painter.drawEllipse(1, 1, size - 3, size - 3)
        painter.end()
        return picture
