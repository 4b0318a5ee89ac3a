#!/usr/bin/env python3
"""Checks GeoJSON files against RFC 7946 and against geomap's own rules for its output.

    scripts/check/geojson.py out/*.geojson --reports examples/*.txt

A JSON Schema sees one value at a time; this sees what it cannot: bytes, the order of axes and rings, the
antimeridian, ids and types over the whole file, dates against each other, quotes against the report.
With shapely installed (scripts/requirements/checks.txt) polygons are also tested for validity.

Exit status: 0 nothing found, 1 findings, 2 a file that is not JSON or cannot be read.
"""

import argparse
import collections
import datetime
import hashlib
import itertools
import json
import os
import re
import sys
from decimal import Decimal

try:
    import shapely
    import shapely.geometry
    import shapely.validation
except ImportError:  # the checks that need it are skipped, and main() says so
    shapely = None

# How deep the coordinates of a geometry are nested (RFC 7946 section 3.1).
NESTING = {"Point": 0, "LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3}
DIMENSION = {"Point": 0, "LineString": 1, "MultiLineString": 1, "Polygon": 2, "MultiPolygon": 2}

# RFC 7946 section 7.1: members of other objects have no place here. `name` and `crs` are GDAL's, from 2008.
FORBIDDEN_IN_COLLECTION = ("coordinates", "geometries", "geometry", "properties", "crs", "name")
COLLECTION_METADATA = {"type", "bbox", "features", "title", "description", "generator", "license"}

# QGIS turns two date fields with such words in them into a time range, which then shows no one-day event.
RANGE_WORDS = {"start", "begin", "from", "since", "end", "finish", "to", "last", "stop", "until"}

DECIMALS = 6  # 10 cm

# ACLED codebook: (event_type, sub_event_type) -> disorder_type, where it depends on both.
DISORDER = {
    ("Battles", None): "Political violence",
    ("Explosions/Remote violence", None): "Political violence",
    ("Violence against civilians", None): "Political violence",
    ("Strategic developments", None): "Strategic developments",
    ("Protests", None): "Demonstrations",
    ("Protests", "Excessive force against protesters"): "Political violence; Demonstrations",
    ("Riots", "Violent demonstration"): "Demonstrations",
    ("Riots", "Mob violence"): "Political violence",
}


class NotJSON(Exception):
    """The file is not strict JSON; the message says why."""


def members_once(pairs):
    """Build an object, refusing a member that is there twice: readers differ on which one counts."""
    counts = collections.Counter(key for key, _ in pairs)
    twice = [key for key, count in counts.items() if count > 1]
    if twice:
        raise NotJSON(f"a member is there twice: {', '.join(twice)}")
    return dict(pairs)


def no_constant(word):
    raise NotJSON(f"{word} is not a JSON number")


def parse(text):
    """Parse strict JSON; reals become Decimal, so that the digits in the file can be counted."""
    try:
        return json.loads(
            text, object_pairs_hook=members_once, parse_constant=no_constant, parse_float=Decimal
        )
    except json.JSONDecodeError as error:
        raise NotJSON(f"line {error.lineno}, column {error.colno}: {error.msg}") from error


def is_number(value):
    return isinstance(value, (int, Decimal)) and not isinstance(value, bool)


def json_type(value):
    """The JSON type of a value; integers and reals are both numbers."""
    if isinstance(value, bool):
        return "boolean"
    if is_number(value):
        return "number"
    return {str: "string", list: "array", dict: "object"}[type(value)]


def signed_area(ring):
    """Twice the planar area of a ring, positive when anticlockwise."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in itertools.pairwise(ring))


def calendar_date(text):
    """The date of an ISO 8601 calendar date, None for anything else."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return None
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None


class Report:
    """A report's text as the tool reads it, to hold quotes against: UTF-8 bytes, without the header."""

    HEADER = re.compile(rb"(?:(?:date|source|url|title|lang)[ \t]*:[^\r\n]*\r?\n)+[ \t]*\r?\n", re.IGNORECASE)

    def __init__(self, path):
        with open(path, "rb") as file:
            raw = file.read().removeprefix(b"\xef\xbb\xbf")
        try:
            raw.decode("utf-8")
        except UnicodeDecodeError:
            raw = raw.decode("cp1252").encode("utf-8")
        header = self.HEADER.match(raw)
        self.bytes = raw[header.end() :] if header else raw
        self.digest = hashlib.sha256(self.bytes).hexdigest()
        self.path = path


class Checker:
    """The findings about one file."""

    def __init__(self, path, reports):
        self.path = path
        self.reports = reports
        self.findings = []
        self.ids = collections.Counter()
        self.dimensions = set()
        self.types = collections.defaultdict(set)
        self.keys = None
        self.longitudes = []
        self.latitudes = []

    def report(self, where, message):
        self.findings.append(f"{self.path}: {where + ': ' if where else ''}{message}")

    # The file

    def check(self):
        with open(self.path, "rb") as file:
            raw = file.read()
        if raw.startswith(b"\xef\xbb\xbf"):
            self.report("", "begins with a byte order mark (RFC 8259 section 8.1)")
            raw = raw[3:]
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError as error:
            raise NotJSON(f"byte {error.start} is not UTF-8") from error
        if not text.endswith("\n"):
            self.report("", "does not end with a line feed")
        if "\r" in text:
            self.report("", "has carriage returns")
        if self.path.endswith(".geojsonl"):
            self.check_lines(text)
        else:
            self.check_collection(parse(text))
        self.check_whole_file()
        return self.findings

    def check_lines(self, text):
        for number, line in enumerate(text.split("\n")[:-1], start=1):
            self.check_feature(parse(line), f"line {number}")

    def check_collection(self, root):
        if not isinstance(root, dict) or root.get("type") != "FeatureCollection":
            self.report("", "the root is not a FeatureCollection")
            return
        if next(iter(root)) != "type":
            self.report("", "type is not the first member: streaming readers look for it there")
        for key in FORBIDDEN_IN_COLLECTION:
            if key in root:
                self.report("", f"the collection has a member {key} (RFC 7946 sections 4 and 7.1)")
        for key in root.keys() - COLLECTION_METADATA - set(FORBIDDEN_IN_COLLECTION):
            self.report("", f"the collection has a member {key} that nobody documented")
        features = root.get("features")
        if not isinstance(features, list):
            self.report("", "features is not an array")
            return
        for index, feature in enumerate(features):
            self.check_feature(feature, f"features[{index}]")
        if "bbox" in root:
            self.check_bbox(root["bbox"])

    def check_whole_file(self):
        for key, count in self.ids.items():
            if count > 1:
                self.report("", f"the id {key!r} is there {count} times")
        if len(self.dimensions) > 1:
            self.report("", "has points, lines or areas together: QGIS splits the file and loses null geometries")
        for key, types in self.types.items():
            if len(types) > 1:
                self.report("", f"property {key} is {' and '.join(sorted(types))} (QGIS reads null)")

    # Features

    def check_feature(self, feature, where):
        if not isinstance(feature, dict) or feature.get("type") != "Feature":
            self.report(where, "is not a Feature")
            return
        if next(iter(feature)) != "type":
            self.report(where, "type is not the first member")
        for key in ("id", "geometry", "properties"):
            if key not in feature:
                self.report(where, f"has no member {key}")
        identifier = feature.get("id")
        if isinstance(identifier, str) and identifier:
            self.ids[identifier] += 1
            where = f"{where} ({identifier})"
        else:
            self.report(where, f"id is {identifier!r}, not a string")
        geometry = feature.get("geometry")
        if geometry is not None:
            self.check_geometry(geometry, where)
        properties = feature.get("properties")
        if isinstance(properties, dict):
            self.check_properties(properties, where)
            for key in ("event_id", "claim_id"):
                if properties.get(key, identifier) != identifier:
                    self.report(where, f"{key} is {properties[key]!r}")
            if "quote_start" in properties:
                self.check_quote(properties, where)
            if "event_id" in properties and "event_type" in properties:
                self.check_event(geometry, properties, where)
        else:
            self.report(where, "properties is not an object")

    def check_properties(self, properties, where):
        if self.keys is None:
            self.keys = list(properties)
        elif list(properties) != self.keys:
            odd = sorted(set(properties) ^ set(self.keys)) or ["the order"]
            self.report(where, f"has other keys than the first feature: {', '.join(odd)}")
        for key, value in properties.items():
            if "name" in key.lower():
                self.report(where, f"property {key}: QGIS would label the map with it")
            words = set(key.lower().split("_"))
            if "date" in words and words & RANGE_WORDS:
                self.report(where, f"property {key}: QGIS would guess a time range from it")
            if value is None:
                continue
            kind = json_type(value)
            self.types[key].add(kind)
            if kind in ("array", "object"):
                self.report(where, f"property {key} is {kind}: GeoPackage, FlatGeobuf and Parquet refuse it")
            if kind == "string" and value.strip() != value:
                self.report(where, f"property {key} has white space around it: {value!r}")
            if kind == "string" and "date" in words and calendar_date(value) is None:
                self.report(where, f"property {key}: {value!r} is not a calendar date YYYY-MM-DD")
            if isinstance(value, Decimal) and -value.as_tuple().exponent > DECIMALS:
                self.report(where, f"property {key}: {value} has more than {DECIMALS} decimals")

    # Geometries

    def check_geometry(self, geometry, where):
        if not isinstance(geometry, dict) or geometry.get("type") not in NESTING:
            kind = geometry.get("type") if isinstance(geometry, dict) else geometry
            self.report(where, f"geometry {kind!r} is not one of {', '.join(NESTING)}")
            return
        kind = geometry["type"]
        self.dimensions.add(DIMENSION[kind])
        if set(geometry) - {"type", "coordinates", "bbox"}:
            self.report(where, f"the geometry has other members: {', '.join(geometry)}")
        coordinates = geometry.get("coordinates")
        if not self.nested(coordinates, NESTING[kind]):
            self.report(where, f"the coordinates are not those of a {kind}")
            return
        if kind == "Point":
            self.check_position(coordinates, where)
        for line in lines_of(coordinates, NESTING[kind]):
            for position in line:
                self.check_position(position, where)
            self.check_line(line, where, is_ring="Polygon" in kind)
        if kind == "Polygon":
            self.check_rings(coordinates, where)
        if kind == "MultiPolygon":
            for polygon in coordinates:
                self.check_rings(polygon, where)
        if shapely is not None and "Polygon" in kind:
            shape = shapely.geometry.shape(as_floats(geometry))
            if not shape.is_valid:
                self.report(where, f"invalid polygon: {shapely.validation.explain_validity(shape)}")

    def nested(self, value, depth):
        if not isinstance(value, list) or not value:
            return False
        if depth == 0:
            return 2 <= len(value) <= 3 and all(is_number(number) for number in value)
        return all(self.nested(item, depth - 1) for item in value)

    def check_position(self, position, where):
        longitude, latitude = position[:2]
        if len(position) != 2:
            self.report(where, f"{show(position)} has an altitude")
        if not (-180 <= longitude <= 180 and -90 <= latitude <= 90):
            self.report(where, f"{show(position)} is not a longitude and a latitude, in this order")
        for number in position:
            if isinstance(number, Decimal) and -number.as_tuple().exponent > DECIMALS:
                self.report(where, f"{number} has more than {DECIMALS} decimals")
        self.longitudes.append(longitude)
        self.latitudes.append(latitude)

    def check_line(self, line, where, is_ring):
        if len(line) < 2:
            self.report(where, "a line has fewer than two positions")
        for a, b in itertools.pairwise(line):
            along_pole = abs(a[1]) == 90 and abs(b[1]) == 90
            if abs(a[0] - b[0]) > 180 and not along_pole:
                self.report(where, f"not cut at the antimeridian between {show(a)} and {show(b)} (section 3.1.9)")
            if a == b and is_ring:
                self.report(where, f"{show(a)} is there twice in a row")

    def check_rings(self, rings, where):
        for index, ring in enumerate(rings):
            if len(ring) < 4:
                self.report(where, f"ring {index} has {len(ring)} positions, four are needed")
            elif ring[0] != ring[-1]:
                self.report(where, f"ring {index} is not closed")
            elif (signed_area(ring) > 0) != (index == 0):
                turn = "anticlockwise" if index == 0 else "clockwise"
                self.report(where, f"ring {index} is not {turn} (section 3.1.6)")

    def check_bbox(self, box):
        if not (isinstance(box, list) and len(box) == 4 and all(is_number(number) for number in box)):
            self.report("", f"bbox {box!r} is not four numbers")
            return
        west, south, east, north = box
        if south > north:
            self.report("", f"bbox {show(box)} has its south above its north")
        if not self.longitudes:
            return
        inside = (lambda x: west <= x <= east) if west <= east else (lambda x: x >= west or x <= east)
        if not all(map(inside, self.longitudes)) or min(self.latitudes) < south or max(self.latitudes) > north:
            self.report("", f"bbox {show(box)} does not hold every position (section 5)")

    # Events

    def check_event(self, geometry, event, where):
        self.check_place(geometry, event, where)
        self.check_dates(event, where)
        self.check_codes(event, where)
        self.check_distance(event, where)

    def check_place(self, geometry, event, where):
        point = None if geometry is None else geometry.get("coordinates")
        if point != (None if event["longitude"] is None else [event["longitude"], event["latitude"]]):
            self.report(where, "longitude and latitude do not repeat the geometry")
        if geometry is None and not event["location_note"]:
            self.report(where, "has no geometry and no location_note that says why")
        if geometry is not None and event["uncertainty_km"] is None:
            self.report(where, "has a point without uncertainty_km")

    def check_dates(self, event, where):
        dates = [event[key] for key in ("date_earliest", "event_date", "date_latest")]
        if None in dates:
            if any(dates):
                self.report(where, f"has some of its dates and not others: {dates}")
            return
        if sorted(dates) != dates:
            self.report(where, f"date_earliest, event_date and date_latest are out of order: {dates}")
        first, _, last = map(calendar_date, dates)
        if first is None or last is None:
            return
        for key in ("time_precision", "date_prec"):
            if (event[key] == 1) != (first == last):
                self.report(where, f"{key} is {event[key]} for {first} to {last}")

    def check_codes(self, event, where):
        kind, sub = event["event_type"], event["sub_event_type"]
        if (kind is None) != (sub is None) or (kind is None) != (event["disorder_type"] is None):
            self.report(where, "has a part of ACLED's three types only")
        elif kind is not None:
            expected = DISORDER.get((kind, sub)) or DISORDER.get((kind, None))
            if event["disorder_type"] != expected:
                self.report(where, f"{kind} / {sub} is {expected}, not {event['disorder_type']}")

    def check_distance(self, event, where):
        stated = event["stated_distance_text"] is not None
        if stated != (event["distance_check"] != "not-stated"):
            self.report(where, f"distance_check is {event['distance_check']} for {event['stated_distance_text']!r}")
        azimuth, computed = event["computed_azimuth"], event["computed_distance_km"]
        if (azimuth is None) != (computed is None):
            self.report(where, "has a distance without its azimuth, or the other way round")

    # Quotes

    def check_quote(self, properties, where):
        start, end, quote = properties["quote_start"], properties["quote_end"], properties["quote"]
        if not 0 <= start < end:
            self.report(where, f"quote_start {start} and quote_end {end} are not a span")
        if not self.reports:
            return
        report = self.reports.get(properties["report_id"])
        if report is None:
            self.report(where, f"report_id {properties['report_id']!r} is none of the reports given")
            return
        if report.bytes[start:end] != quote.encode("utf-8"):
            found = report.bytes[start:end].decode("utf-8", "replace")
            self.report(where, f"bytes {start}..<{end} of {report.path} are {found!r}, the quote is {quote!r}")
        if properties.get("source_id", report.digest) != report.digest:
            self.report(where, f"source_id is not the SHA-256 of the text, {report.digest}")


def lines_of(coordinates, depth):
    """The lines and rings of coordinates that are nested so deep; none of a point."""
    if depth <= 1:
        return [coordinates] if depth else []
    return [line for part in coordinates for line in lines_of(part, depth - 1)]


def as_floats(value):
    """A copy with every Decimal as a float, for shapely."""
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, list):
        return [as_floats(item) for item in value]
    if isinstance(value, dict):
        return {key: as_floats(item) for key, item in value.items()}
    return value


def show(numbers):
    return "[" + ", ".join(str(number) for number in numbers) + "]"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", metavar="FILE", help="a .geojson, or a .geojsonl of features")
    parser.add_argument("--reports", nargs="+", default=[], metavar="REPORT", help="the texts that were mapped")
    arguments = parser.parse_args()

    if shapely is None:
        print("geojson.py: shapely is not here: the validity of polygons is not checked", file=sys.stderr)
    reports = {os.path.basename(path): Report(path) for path in arguments.reports}
    status = 0
    for path in arguments.files:
        try:
            findings = Checker(path, reports).check()
        except (NotJSON, OSError) as error:
            print(f"{path}: {error}")
            status = 2
            continue
        for finding in findings:
            print(finding)
        if findings:
            status = max(status, 1)
        else:
            print(f"{path}: ok")
    return status


if __name__ == "__main__":
    sys.exit(main())
