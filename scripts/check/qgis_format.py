#!/usr/bin/env python3
"""Holds a project and styles against what QGIS reads, element by element, without QGIS.

    scripts/check/qgis_format.py out/events.qgs out/*.qml

Every element, attribute and Option must be in `qgis_format.tsv`, with a value of the kind that stands there: so a release that
cannot be installed beside the checks (3.40, where Debian has 3.22) is held against its source. The version that a file claims must
not be newer than the oldest release that is promised, or that one warns; and of the same first number, or a newer one does.

Prints what is not so, and a line for each file; ends with 1 where something was found.
"""

import argparse
import os
import re
import sys
import xml.etree.ElementTree as ElementTree

TABLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "qgis_format.tsv")
OLDEST = (3, 22, 0)

KINDS = {
    "text": r"(?s).*",
    "integer": r"-?\d+",
    "number": r"-?\d+(\.\d+)?",
    "colour": r"(\d{1,3},){3}\d{1,3}",
    "time": r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)?",
    "xml": r"\s*",
    "version": r"\d+\.\d+\.\d+",
}
# Lists of words, in one attribute.
LISTS = {("qgis", "styleCategories"): "|", ("placement", "predefinedPositionOrder"): ","}


def table():
    """Returns the kind of value by element, or class of a symbol's layer, and attribute."""
    rows = {}
    with open(TABLE, encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                element, attribute, values, _ = line.rstrip("\n").split("\t")[:4]
                rows[element, attribute] = values
    return rows


def is_allowed(key, value, values):
    if values in KINDS:
        return re.fullmatch(KINDS[values], value) is not None
    words = values.split("|")
    return all(word in words for word in value.split(LISTS[key])) if key in LISTS else value in words


def options(layer):
    """Yields the properties of a symbol's layer as the table names them, with their values."""
    for option in layer.findall("Option/Option"):
        yield option.get("name"), option.get("value") or ""
    for computed in layer.findall("data_defined_properties/Option/Option[@name='properties']/Option"):
        expression = computed.find("Option[@name='expression']")
        yield "!" + computed.get("name"), "" if expression is None else expression.get("value")


def findings(path, rows):
    try:
        root = ElementTree.parse(path).getroot()
    except (ElementTree.ParseError, OSError) as error:
        return [f"{path}: {error}"]
    found = []

    def check(element, attribute, value):
        values = rows.get((element, attribute))
        what = f"<{element}>" if attribute == "-" else f"{attribute} of <{element}>"
        if values is None:
            found.append(f"{path}: QGIS is not known to read {what}")
        elif not is_allowed((element, attribute), value, values):
            found.append(f"{path}: {what} is {value!r}, and not {values}")

    for element in root.iter():
        if (element.text or "").strip() or not element.attrib and not len(element):
            check(element.tag, "-", element.text or "")
        elif not element.attrib:
            check(element.tag, "-", "")
        for name, value in element.attrib.items():
            check(element.tag, name, value)
        if element.tag == "layer":
            for name, value in options(element):
                check(element.get("class", ""), name, value)
    version = tuple(map(int, re.findall(r"\d+", root.get("version", ""))[:3]))
    if version[:1] != OLDEST[:1] or version > OLDEST:
        found.append(f"{path}: version {root.get('version')} makes QGIS {'.'.join(map(str, OLDEST))} or a later one warn")
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", metavar="FILE", help="a .qgs or .qml")
    status, rows = 0, table()
    for path in parser.parse_args().files:
        found = findings(path, rows)
        print("\n".join(found) if found else f"{path}: only what QGIS 3.22 to 3.44 reads")
        status |= bool(found)
    return status


if __name__ == "__main__":
    sys.exit(main())
