#!/usr/bin/python3
"""Holds a GeoPackage that geomap wrote against the standard, against the GeoJSON of the same run, and against QGIS.

    QT_QPA_PLATFORM=offscreen /usr/bin/python3 scripts/check/geopackage.py events.gpkg events.geojson

The companions of the GeoJSON lie beside it. Checked: the marks in the head of the file, the tables that the standard asks
for and what they refer to, every geometry's header, every value, nulls among them, and that QGIS opens each layer with
its style. Needs python3-qgis and qgis-providers, which only Debian's own Python sees.

Exit status: 0 nothing found, 1 findings.
"""

import argparse
import json
import os
import sqlite3
import struct
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication, QgsVectorLayer, QgsWkbTypes

# OGC 12-128r18: the table of a layer, the file beside the GeoJSON, the column's type and its number in well-known binary.
LAYERS = {
    "events": ("", "POINT", 1),
    "distances": ("-distances", "MULTILINESTRING", 5),
    "areas": ("-uncertainty", "MULTIPOLYGON", 6),
}
ENVELOPES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}


def check_head(path, base):
    with open(path, "rb") as file:
        head = file.read(100)
    findings = []
    if head[:16] != b"SQLite format 3\0" or head[68:72] != b"GPKG":
        findings.append("the file does not say that it is a GeoPackage")
    if not 10200 <= base.execute("PRAGMA user_version").fetchone()[0] < 20000:
        findings.append("the version of the standard is not one of 1.2 and later")
    for check in ("integrity_check", "foreign_key_check"):
        answer = [row[0] for row in base.execute(f"PRAGMA {check}")]
        if answer not in ([], ["ok"]):
            findings.append(f"{check}: {answer}")
    return findings


def check_tables(base):
    findings = []
    systems = {row[0] for row in base.execute("SELECT srs_id FROM gpkg_spatial_ref_sys")}
    if not {-1, 0, 4326} <= systems:
        findings.append(f"the reference systems are {systems}")
    contents = dict(base.execute("SELECT table_name, data_type FROM gpkg_contents"))
    if contents != dict.fromkeys(LAYERS, "features") | {"layer_styles": "attributes"}:
        findings.append(f"the contents are {contents}")
    columns = {row[0]: row[1:] for row in base.execute("SELECT * FROM gpkg_geometry_columns")}
    for name, (_, kind, _) in LAYERS.items():
        if columns.get(name) != ("geom", kind, 4326, 0, 0):
            findings.append(f"{name}: the geometry column is {columns.get(name)}")
        first = base.execute(f"PRAGMA table_info({name})").fetchone()
        if first[2] != "INTEGER" or first[5] != 1:
            findings.append(f"{name}: the first column is {first}")
    styled = [row[0] for row in base.execute("SELECT f_table_name FROM layer_styles WHERE useAsDefault")]
    if styled != list(LAYERS):
        findings.append(f"styles are there of {styled}")
    return findings


def parts(geometry):
    """All positions of a GeoJSON geometry, in order."""

    def walk(value):
        if isinstance(value[0], (int, float)):
            yield tuple(value)
        else:
            for inner in value:
                yield from walk(inner)

    return list(walk(geometry["coordinates"]))


def check_blob(blob, kind, geometry):
    """The header of a geometry, and its well-known binary against the GeoJSON."""
    magic, version, flags, system = blob[:2], blob[2], blob[3], struct.unpack("<i", blob[4:8])[0]
    if (magic, version, flags & 1, system) != (b"GP", 0, 1, 4326):
        return f"the header is {blob[:8].hex()}"
    envelope = flags >> 1 & 7
    if envelope != (0 if kind == 1 else 1) or flags & 0b110000:
        return f"the flags are {flags:08b}"
    body = blob[8 + ENVELOPES[envelope] :]
    if struct.unpack("<BI", body[:5]) != (1, kind):
        return f"the well-known binary begins {body[:5].hex()}"
    points = parts(geometry)
    if envelope:
        sides = struct.unpack("<4d", blob[8:40])
        longitudes, latitudes = [point[0] for point in points], [point[1] for point in points]
        if sides != (min(longitudes), max(longitudes), min(latitudes), max(latitudes)):
            return f"the envelope is {sides}"
    numbers = {struct.pack("<2d", *map(float, point)) for point in points}
    return next((f"{struct.unpack('<2d', number)} is missing" for number in numbers if number not in body), None)


def check_rows(base, name, features, kind):
    findings = []
    cursor = base.execute(f"SELECT * FROM {name} ORDER BY fid")
    names = [column[0] for column in cursor.description]
    rows = cursor.fetchall()
    if len(rows) != len(features):
        return [f"{name}: {len(rows)} rows, and {len(features)} features"]
    for row, feature in zip(rows, features):
        values = dict(zip(names, row))
        blob, geometry = values["geom"], feature["geometry"]
        if (blob is None) != (geometry is None):
            findings.append(f"{name}: row {values['fid']} has {'no' if blob is None else 'a'} geometry")
        elif blob is not None and (fault := check_blob(blob, kind, geometry)):
            findings.append(f"{name}: row {values['fid']}: {fault}")
        for key, value in feature["properties"].items():
            # A text ends at a NUL for many readers, so that there is none.
            value = value.replace("\0", "") if isinstance(value, str) else value
            if key in values and values[key] != value:
                findings.append(f"{name}: row {values['fid']}: {key} is {values[key]!r}, not {value!r}")
    return findings


def check_layer(path, name, features):
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    if not layer.isValid():
        return [f"{name}: QGIS cannot open it: {layer.error().message()}"]
    findings = []
    if layer.featureCount() != len(features) or layer.crs().authid() != "EPSG:4326":
        findings.append(f"{name}: QGIS sees {layer.featureCount()} features in {layer.crs().authid()}")
    empty = sum(not feature.hasGeometry() for feature in layer.getFeatures())
    if empty != sum(feature["geometry"] is None for feature in features):
        findings.append(f"{name}: QGIS sees {empty} features without a geometry")
    if QgsWkbTypes.displayString(layer.wkbType()).upper() != LAYERS[name][1]:
        findings.append(f"{name}: QGIS sees {QgsWkbTypes.displayString(layer.wkbType())}")
    message, loaded = layer.loadDefaultStyle()
    if not loaded or not layer.mapTipTemplate():
        findings.append(f"{name}: QGIS finds no style: {message}")
    if name != "distances" and layer.fields().field("event_date").typeName() != "Date":
        findings.append(f"{name}: the day is a {layer.fields().field('event_date').typeName()}")
    return findings


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("package", metavar="GPKG")
    parser.add_argument("events", metavar="GEOJSON", help="the events of the same run; the other files lie beside it")
    arguments = parser.parse_args()
    base = sqlite3.connect(f"file:{arguments.package}?mode=ro", uri=True)
    findings = check_head(arguments.package, base) + check_tables(base)
    application = QgsApplication([], False)
    application.initQgis()
    for name, (ending, _, kind) in LAYERS.items():
        with open(arguments.events.removesuffix(".geojson") + ending + ".geojson", encoding="utf-8") as file:
            features = json.load(file)["features"]
        findings += check_rows(base, name, features, kind)
        findings += check_layer(arguments.package, name, features)
    base.close()
    print("\n".join(f"{arguments.package}: {text}" for text in findings[:20]) or f"{arguments.package}: a GeoPackage")
    application.exitQgis()
    return bool(findings)


if __name__ == "__main__":
    sys.exit(main())
