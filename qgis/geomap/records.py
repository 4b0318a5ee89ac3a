# SPDX-License-Identifier: GPL-2.0-or-later
"""The features that geomap writes, as features of QGIS with fields that do not depend on what is in them."""

import json
from functools import lru_cache
from pathlib import Path

from qgis.core import Qgis, QgsFeature, QgsField, QgsFields, QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import QDate, Qt

if Qgis.QGIS_VERSION_INT >= 33800:
    from qgis.PyQt.QtCore import QMetaType

    TYPES = {
        "text": QMetaType.Type.QString,
        "integer": QMetaType.Type.LongLong,
        "real": QMetaType.Type.Double,
        "date": QMetaType.Type.QDate,
    }
else:
    from qgis.PyQt.QtCore import QVariant

    TYPES = {
        "text": QVariant.Type.String,
        "integer": QVariant.Type.LongLong,
        "real": QVariant.Type.Double,
        "date": QVariant.Type.Date,
    }


@lru_cache(maxsize=1)
def tables():
    """The keys of each kind of features with their types: events, distances, uncertainty, checks."""
    return json.loads(Path(__file__).with_name("fields.json").read_text(encoding="utf-8"))


def fields(columns):
    """Fields of QGIS: `columns` is a name of `tables()`, or names with their types."""
    columns = tables()[columns] if isinstance(columns, str) else columns
    result = QgsFields()
    for name, kind in dict(columns).items():
        result.append(QgsField(name, TYPES[kind]))
    return result


def value(given, kind):
    """A value of JSON as one of a field."""
    if given is None:
        return None
    if kind == "date":
        return QDate.fromString(given, Qt.DateFormat.ISODate)
    if kind == "text":
        return given if isinstance(given, str) else json.dumps(given, ensure_ascii=False)
    return float(given) if kind == "real" else int(given)


def attributes(properties, columns):
    """The values of a feature in the order of its columns."""
    columns = tables()[columns] if isinstance(columns, str) else columns
    return [value(properties.get(name), kind) for name, kind in dict(columns).items()]


def geometry(given):
    """A geometry of RFC 7946 as one of QGIS; nothing for null."""
    if not given:
        return QgsGeometry()
    kind, at = given["type"], given["coordinates"]

    def point(position):
        return QgsPointXY(position[0], position[1])

    def line(positions):
        return [point(position) for position in positions]

    def area(rings):
        return [line(ring) for ring in rings]

    made = {
        "Point": lambda: QgsGeometry.fromPointXY(point(at)),
        "MultiPoint": lambda: QgsGeometry.fromMultiPointXY(line(at)),
        "LineString": lambda: QgsGeometry.fromMultiPolylineXY([line(at)]),
        "MultiLineString": lambda: QgsGeometry.fromMultiPolylineXY(area(at)),
        "Polygon": lambda: QgsGeometry.fromMultiPolygonXY([area(at)]),
        "MultiPolygon": lambda: QgsGeometry.fromMultiPolygonXY([area(rings) for rings in at]),
    }
    return made[kind]()


def feature(given, columns, before=()):
    """A feature of GeoJSON as one of QGIS, with the values of `before` before its own."""
    result = QgsFeature()
    result.setAttributes([*before, *attributes(given["properties"], columns)])
    result.setGeometry(geometry(given["geometry"]))
    return result


def point_feature(latitude, longitude, values):
    """A feature at a point of WGS 84; without a geometry where there is no point."""
    result = QgsFeature()
    result.setAttributes(list(values))
    if latitude is not None and longitude is not None:
        result.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(longitude, latitude)))
    return result


def features_of(file):
    """The features of a file of GeoJSON."""
    return json.loads(Path(file).read_text(encoding="utf-8"))["features"]
