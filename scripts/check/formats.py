#!/usr/bin/env python3
"""Checks the tables and the KML of geomap with readers that are not ours.

    scripts/check/formats.py hostile > articles.jsonl       articles whose texts mean harm to tables and markup
    scripts/check/formats.py compare FOLDER                 every cell and element against FOLDER/events.geojson
    /usr/bin/python3 scripts/check/formats.py qgis FOLDER   what QGIS counts in the tables and the KML

Exit status: 0 nothing found, 1 findings.
"""

import csv
import json
import os
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree

COLUMNS = {"acled-csv": 31, "ucdp-csv": 49}
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
KML = "{http://www.opengis.net/kml/2.2}"
# Cells of the tables of others that are one of our properties as it is.
SAME = {
    "acled-csv": {
        "event_id_cnty": "event_id", "event_date": "event_date", "event_type": "event_type", "actor1": "actor1",
        "iso": "iso", "country": "country", "location": "location", "latitude": "latitude", "longitude": "longitude",
        "geo_precision": "geo_precision", "source": "source", "notes": "quote",
    },
    "ucdp-csv": {
        "id": "event_id", "type_of_violence": "type_of_violence", "side_a": "actor1", "side_b": "actor2",
        "source_article": "quote", "source_office": "source", "where_prec": "where_prec",
        "where_coordinates": "location", "latitude": "latitude", "longitude": "longitude",
        "date_start": "date_earliest", "date_end": "date_latest", "best": "fatalities",
    },
}  # fmt: skip


def hostile():
    """Articles as JSON lines; each tells of one event or more."""
    event = "Trois personnes ont été tuées dimanche dans une attaque à Gao, à 90 km d’Ansongo."
    openings = [
        "=cmd|' /C calc'!A0 ", "=HYPERLINK(\"http://example.org\";\"clic\") ", "+1+1, ", "-2+3, ", "@SUM(1+1)*cmd ",
        "\t=1 ", "\r=1 ", "\u00a0=1 ", "＝1 ", "'=1 ", "\"; DROP TABLE events; -- ", "<script>alert(1)</script> ",
        "]]> &amp; &lt; ", "<![CDATA[ ", "%0A=1 ", "a,b;c\td\"e\"f ", "\u0000\u0001\u001b[31m ", "\ufffe\uffff\u007f ",
        "\u2028=1 ", "\U0001f4a3 ",
    ]  # fmt: skip
    for number, opening in enumerate(openings):
        print(
            json.dumps(
                {
                    "id": f"{opening}{number}",
                    "text": opening + event + "\n\n" + opening + "Deux soldats ont été blessés lundi à Kidal,\n" + opening,
                    "date": "2024-03-19",
                    "source": opening + "\nAgence",
                    "url": opening + "http://example.org/?a=1&b=<2>",
                }
            )
        )


def printable(text):
    """A text without what tables and XML leave out."""
    return "".join(
        character
        for character in text
        if character in "\t\n\r"
        or not (unicodedata.category(character) == "Cc" and ord(character) < 0x80 or character in "\ufffe\uffff")
    )


def is_formula(text):
    """Whether a spreadsheet might compute it."""
    for character in text:
        if character in FORMULA:
            return True
        if not (character.isspace() or character in "\ufeff\u200b"):
            return False
    return False


def cell(value):
    """What stands in a table for a value of the GeoJSON."""
    if value is None:
        return ""
    if isinstance(value, (int, float)):
        return repr(value)
    text = printable(value)
    return "'" + text if is_formula(text) else text


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))


def compare_tables(folder, features):
    findings = []
    for name in ("csv", "acled-csv", "ucdp-csv"):
        rows = read(os.path.join(folder, f"{name}.csv"))
        tagged = read(os.path.join(folder, f"{name}-hxl.csv"))
        header = rows[0]
        wanted = COLUMNS.get(name, len(features[0]["properties"]))
        if {len(row) for row in rows} != {wanted} or len(header) != len(set(header)):
            findings.append(f"{name}: rows of {sorted({len(row) for row in rows})} cells, not {wanted}")
        if len(rows) != len(features) + 1:
            findings.append(f"{name}: {len(rows) - 1} rows for {len(features)} events")
        if tagged[0] != header or tagged[2:] != rows[1:] or not any(tag == "#geo+lat" for tag in tagged[1]):
            findings.append(f"{name}: the row of HXL tags is not just one row more")
        pairs = SAME.get(name) or {key: key for key in features[0]["properties"]}
        for feature, row in zip(features, rows[1:]):
            values = dict(zip(header, row))
            for column, key in pairs.items():
                value = feature["properties"][key]
                got = values[column]
                same = float(got) == value if isinstance(value, (int, float)) and got else got == cell(value)
                if not same:
                    findings.append(f"{name}: {column} is {got!r}, the event has {value!r}")
            for column, got in values.items():
                number = column in ("latitude", "longitude", "distance_error_km")
                if is_formula(got) and not number:
                    findings.append(f"{name}: {column} would be computed: {got!r}")
                if number and got:
                    float(got)
    return findings


def compare_kml(folder, features):
    findings = []
    root = ElementTree.parse(os.path.join(folder, "events.kml")).getroot()
    document = root.find(f"{KML}Document")
    styles = {f"#{style.get('id')}" for style in document.iter(f"{KML}Style")}
    placemarks = list(document.iter(f"{KML}Placemark"))
    if len(placemarks) != len(features):
        findings.append(f"kml: {len(placemarks)} placemarks for {len(features)} events")
    for feature, placemark in zip(features, placemarks):
        properties = feature["properties"]
        where = placemark.findtext(f"{KML}Point/{KML}coordinates")
        point = feature["geometry"]["coordinates"] if feature["geometry"] else None
        if (where and [float(number) for number in where.split(",")]) != point:
            findings.append(f"kml: {properties['event_id']} is at {where}, the event at {point}")
        if placemark.findtext(f"{KML}name") != printable(properties["title"]):
            findings.append(f"kml: {properties['event_id']} has another title")
        if placemark.findtext(f"{KML}styleUrl") not in styles:
            findings.append(f"kml: {properties['event_id']} has no style")
        data = {item.get("name"): item.findtext(f"{KML}value") for item in placemark.iter(f"{KML}Data")}
        for key, value in properties.items():
            if key in ("description", "marker-color"):
                continue
            got = data.get(key)
            if isinstance(value, str):
                is_same = (got or "") == printable(value)
            elif value is None:
                is_same = got is None
            else:
                is_same = got is not None and float(got) == value
            if not is_same:
                findings.append(f"kml: {key} is {got!r}, the event has {value!r}")
        tags = [element.tag.removeprefix(KML) for element in placemark]
        order = ["name", "description", "TimeStamp", "TimeSpan", "styleUrl", "ExtendedData", "Point"]
        if tags != [tag for tag in order if tag in tags]:
            findings.append(f"kml: {properties['event_id']} has its elements in the order {tags}")
        if "<script" in (placemark.findtext(f"{KML}description") or ""):
            findings.append(f"kml: {properties['event_id']} has markup of the report in its description")
    return findings


def compare(folder):
    with open(os.path.join(folder, "events.geojson"), encoding="utf-8") as file:
        features = json.load(file)["features"]
    findings = compare_tables(folder, features) + compare_kml(folder, features)
    with open(os.path.join(folder, "events.geojsons"), "rb") as file:
        records = file.read().split(b"\x1e")
    if records[0] or [json.loads(record) for record in records[1:]] != features:
        findings.append("geojsonl --rs: the records are not the features")
    return findings, f"{len(features)} events in five formats"


def qgis(folder):
    """What QGIS, and so GDAL, reads."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication, QgsVectorLayer

    application = QgsApplication([], False)
    application.initQgis()
    with open(os.path.join(folder, "events.geojson"), encoding="utf-8") as file:
        features = json.load(file)["features"]
    located = sum(feature["geometry"] is not None for feature in features)
    findings = []
    for name in ("csv", "acled-csv", "ucdp-csv"):
        path = os.path.abspath(os.path.join(folder, f"{name}.csv"))
        uri = f"file://{path}?xField=longitude&yField=latitude&crs=EPSG:4326&detectTypes=yes"
        layer = QgsVectorLayer(uri, name, "delimitedtext")
        points = sum(1 for feature in layer.getFeatures() if feature.hasGeometry())
        if not layer.isValid() or points != located:
            findings.append(f"{name}: QGIS reads {points} points of {located}")
    layer = QgsVectorLayer(os.path.join(folder, "events.kml"), "kml", "ogr")
    read = list(layer.getFeatures())
    points = sum(feature.hasGeometry() for feature in read)
    if not layer.isValid() or len(read) != len(features) or points != located:
        findings.append(f"kml: QGIS reads {len(read)} features of {len(features)}, {points} points of {located}")
    # The libraries of QGIS take their things down after Python has.
    del read, layer
    application.exitQgis()
    return findings, f"{located} points of {len(features)} events in QGIS"


def main():
    if sys.argv[1:] == ["hostile"]:
        hostile()
        return 0
    check, folder = {"compare": compare, "qgis": qgis}[sys.argv[1]], sys.argv[2]
    try:
        findings, summary = check(folder)
    except (csv.Error, ElementTree.ParseError, ValueError) as error:
        findings, summary = [f"cannot be read: {error}"], ""
    print("\n".join(f"{folder}: {finding}" for finding in findings[:20]) or f"{folder}: ok, {summary}")
    return bool(findings)


if __name__ == "__main__":
    sys.exit(main())
