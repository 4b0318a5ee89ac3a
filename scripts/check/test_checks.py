#!/usr/bin/env python3
"""Shows that the checks of the output find what they are for: each fault, put into good files, is called.

    .venv/bin/python scripts/check/test_checks.py
"""

import copy
import hashlib
import json
import os
import tempfile
import unittest

import geojson
import jsonschema

HERE = os.path.dirname(os.path.abspath(__file__))
TEXT = "Ménaka : une attaque a fait trois morts à Ansongo.\n"
QUOTE = "une attaque"
DELETE = object()


def schema(kind):
    with open(os.path.join(HERE, "..", "..", "Schemas", f"{kind}.schema.json"), encoding="utf-8") as file:
        return json.load(file)


def event(identifier, longitude, latitude):
    """A feature with every key of the schema."""
    keys = schema("event")["$defs"]["feature"]["properties"]["properties"]["required"]
    located = longitude is not None
    properties = dict.fromkeys(keys)
    properties.update({
        "event_id": identifier, "category": "clash", "title": "Clash", "marker-color": "#d7191c",
        "event_date": "2024-03-17", "date_earliest": "2024-03-17", "date_latest": "2024-03-17",
        "time_precision": 1, "date_prec": 1,
        "disorder_type": "Political violence", "event_type": "Battles", "sub_event_type": "Armed clash",
        "longitude": longitude, "latitude": latitude, "uncertainty_km": 1.5 if located else None,
        "location_method": "gazetteer" if located else "unresolved",
        "location_note": None if located else "no place is named",
        "distance_check": "not-stated", "report_id": "report.txt", "source_id": hashlib.sha256(TEXT.encode()).hexdigest(),
        "quote": QUOTE, "quote_start": 10, "quote_end": 21,
        "status": "asserted", "told": "news", "confidence": 0.5, "coder": "geomap 0.1.0",
    })  # fmt: skip
    geometry = {"type": "Point", "coordinates": [longitude, latitude]} if located else None
    return {"type": "Feature", "id": identifier, "geometry": geometry, "properties": properties}


def events():
    return {"type": "FeatureCollection", "features": [event("a", 2.4022, 15.9182), event("b", None, None)]}


def shape(kind, coordinates):
    feature = {"type": "Feature", "id": "a", "geometry": {"type": kind, "coordinates": coordinates}, "properties": {}}
    return {"type": "FeatureCollection", "features": [feature]}


SQUARE = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]


class Linter(unittest.TestCase):
    """geojson.py."""

    def findings(self, document, extension="geojson"):
        """The findings about a document: an object to write, or text as it is."""
        with tempfile.TemporaryDirectory() as folder:
            report = os.path.join(folder, "report.txt")
            with open(report, "w", encoding="utf-8") as file:
                file.write("date: 2024-03-19\nsource: exemple\n\n" + TEXT)
            path = os.path.join(folder, f"events.{extension}")
            with open(path, "wb") as file:
                if isinstance(document, bytes):
                    file.write(document)
                else:
                    file.write(json.dumps(document).encode() + b"\n")
            reports = {"report.txt": geojson.Report(report)}
            return "\n".join(geojson.Checker(path, reports).check())

    def test_good_files_pass(self):
        self.assertEqual(self.findings(events()), "")
        self.assertEqual(self.findings(shape("Polygon", [SQUARE])), "")
        self.assertEqual(self.findings(shape("MultiLineString", [[[179, 0], [180, 0]], [[-180, 0], [-179, 0]]])), "")
        cap = [[-180, 80], [0, 80], [180, 80], [180, 90], [-180, 90], [-180, 80]]
        self.assertEqual(self.findings(shape("Polygon", [cap])), "")
        lines = "".join(json.dumps(feature) + "\n" for feature in events()["features"])
        self.assertEqual(self.findings(lines.encode(), "geojsonl"), "")

    def test_faults_in_properties_are_called(self):
        for key, value, expected in [
            ("event_id", "b", "event_id is 'b'"),
            ("latitude", 15.0, "do not repeat the geometry"),
            ("longitude", 2.12345678, "more than 6 decimals"),
            ("event_date", "mars 2024", "not a calendar date"),
            ("event_date", "2024-02-30", "not a calendar date"),
            ("source_date", "2024-03-17T00:00:00", "not a calendar date"),
            ("date_latest", "2024-03-16", "out of order"),
            ("date_latest", "2024-03-20", "time_precision is 1"),
            ("date_earliest", None, "some of its dates"),
            ("disorder_type", "Demonstrations", "is Political violence, not Demonstrations"),
            ("sub_event_type", None, "a part of ACLED's three types"),
            ("distance_check", "consistent", "distance_check is consistent for None"),
            ("computed_distance_km", 3, "without its azimuth"),
            ("quote_start", 9, "the quote is"),
            ("report_id", "other.txt", "none of the reports"),
            ("source_id", "0" * 64, "SHA-256 of the text"),
            ("uncertainty_km", None, "without uncertainty_km"),
            ("fatalities", [3], "refuse it"),
            ("confidence", "0.5", "confidence is number and string"),
            ("location", " Gao", "white space"),
            ("place_name", "Gao", "label the map"),
            ("date_start", "2024-03-17", "guess a time range"),
            ("actor1", DELETE, "other keys than the first"),
        ]:
            with self.subTest(key=key, value=value):
                document = events()
                properties = document["features"][0]["properties"]
                document["features"].append(event("c", 0.5, 15.5))
                if value is DELETE:
                    del document["features"][2]["properties"][key]
                else:
                    properties[key] = value
                self.assertIn(expected, self.findings(document))

    def test_faults_in_features_are_called(self):
        for change, expected in [
            (lambda d: d["features"].append(d["features"][0]), "is there 2 times"),
            (lambda d: d["features"][0].pop("properties"), "no member properties"),
            (lambda d: d["features"][1].pop("geometry"), "no member geometry"),
            (lambda d: d["features"][0].update(id=7), "not a string"),
            (lambda d: d["features"][1]["properties"].update(location_note=None), "says why"),
            (lambda d: d.update(crs={}), "a member crs"),
            (lambda d: d.update(name="events"), "a member name"),
            (lambda d: d.update(timeStamp="2024"), "nobody documented"),
            (lambda d: d.update(bbox=[2, 16, 3, 15]), "south above its north"),
            (lambda d: d.update(bbox=[3, 15, 4, 16]), "does not hold every position"),
            (lambda d: d["features"].extend(shape("Polygon", [SQUARE])["features"]), "points, lines or areas"),
        ]:
            with self.subTest(expected=expected):
                document = copy.deepcopy(events())
                change(document)
                self.assertIn(expected, self.findings(document))

    def test_faults_in_geometries_are_called(self):
        for kind, coordinates, expected in [
            ("Point", [15.9, 98.4], "in this order"),
            ("Point", [15.9], "not those of a Point"),
            ("Point", [15.9, "2"], "not those of a Point"),
            ("Point", [1, 2, 3], "altitude"),
            ("Point", [1.1234567, 2], "more than 6 decimals"),
            ("GeometryCollection", [], "is not one of"),
            ("LineString", [[0, 0]], "fewer than two"),
            ("LineString", [[179, 0], [-179, 0]], "antimeridian"),
            ("Polygon", [SQUARE[::-1]], "not anticlockwise"),
            ("Polygon", [SQUARE[:-1]], "not closed"),
            ("Polygon", [[[0, 0], [1, 1], [0, 0]]], "four are needed"),
            ("Polygon", [[[0, 0], [0, 0], [1, 0], [1, 1], [0, 0]]], "twice in a row"),
            ("Polygon", [[[0, 0], [2, 0], [0, 1], [2, 2], [0, 0]]], "invalid polygon"),
            ("MultiPolygon", [[SQUARE], [SQUARE[::-1]]], "not anticlockwise"),
        ]:
            with self.subTest(kind=kind, coordinates=coordinates):
                self.assertIn(expected, self.findings(shape(kind, coordinates)))

    def test_faults_in_bytes_are_called(self):
        good = json.dumps(events()).encode()
        self.assertIn("byte order mark", self.findings(b"\xef\xbb\xbf" + good + b"\n"))
        self.assertIn("line feed", self.findings(good))
        self.assertIn("carriage", self.findings(good + b"\r\n"))
        for bad in [b"\xff\n", b'{"a": NaN}\n', b'{"a": 1, "a": 2}\n', b'{"a"\n']:
            with self.subTest(bad=bad), self.assertRaises(geojson.NotJSON):
                self.findings(bad)


class Schema(unittest.TestCase):
    """Schemas/event.schema.json."""

    def is_valid(self, document):
        validator = jsonschema.Draft202012Validator(schema("event"))
        validator.check_schema(schema("event"))
        return validator.is_valid(document)

    def test_a_good_file_passes(self):
        self.assertTrue(self.is_valid(events()))

    def test_every_key_is_required_and_no_other_is_admitted(self):
        for key in events()["features"][0]["properties"]:
            document = events()
            del document["features"][0]["properties"][key]
            self.assertFalse(self.is_valid(document), key)
        document = events()
        document["features"][0]["properties"]["surprise"] = 1
        self.assertFalse(self.is_valid(document))

    def test_wrong_values_are_refused(self):
        for key, value in [
            ("event_date", "17 mars"), ("category", "battle"), ("event_type", "Battle"), ("iso", "466"),
            ("geo_precision", 4), ("where_prec", 0), ("fatalities", -1), ("distance_check", "wrong"),
            ("inter1", "State"), ("source_id", "abc"), ("marker-color", "red"), ("title", ""),
            ("location_method", "unresolved"), ("uncertainty_km", None), ("confidence", 2),
        ]:  # fmt: skip
            document = events()
            document["features"][0]["properties"][key] = value
            self.assertFalse(self.is_valid(document), (key, value))

    def test_an_event_without_a_point_says_why(self):
        document = events()
        document["features"][1]["properties"]["location_note"] = None
        self.assertFalse(self.is_valid(document))


if __name__ == "__main__":
    unittest.main()
