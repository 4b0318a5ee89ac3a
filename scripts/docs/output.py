#!/usr/bin/env python3
"""Writes docs/output.md, every property of the GeoJSON files, from the JSON Schemas of Schemas/.

    scripts/docs/output.py            writes it
    scripts/docs/output.py --check    ends with 1 where it is not up to date
"""

import argparse
import json
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "output.md"
HEAD = """# What the files say

<!-- Written by scripts/docs/output.py from Schemas/*.json. Change a description there. -->

`geomap map -o events.geojson` writes three files of GeoJSON (RFC 7946). `geomap check --format geojson` writes the second
one alone. Every key is always there, and `null` where the report does not say. The rules behind the codes
are in [events.md](events.md), those of the verdicts in [distances.md](distances.md).

`csv` and `kml` have the keys of the events. `acled-csv` and `ucdp-csv` have those of their codebooks.
"""
SCHEMAS = ("event", "distance", "uncertainty")
WORDS = {"number": "number", "integer": "whole number", "string": "text"}
# Values that are more than a line are listed below the table.
LISTED = 4
WIDTH = 120


def resolved(schema, value):
    """A property with what it refers to filled in."""
    if "$ref" in value:
        target = schema["$defs"][value["$ref"].rsplit("/", 1)[1]]
        return {**target, **value}
    return value


def kind(value):
    """The type of a property in words."""
    if value.get("format") == "date":
        words, null = "day, YYYY-MM-DD", "null" in value["type"]
    elif "enum" in value:
        words, null = "one of a list", None in value["enum"]
    elif value.get("pattern", "").startswith("^#"):
        words, null = "colour, #rrggbb", False
    else:
        types = [value["type"]] if isinstance(value["type"], str) else value["type"]
        words, null = WORDS[next(each for each in types if each != "null")], "null" in types
    return words + (" or null" if null else "")


def bounds(value):
    low, high = value.get("minimum"), value.get("maximum")
    if low is not None and high is not None:
        return f"{low} to {high}"
    return ""


def codes(values):
    return ", ".join(f"`{each}`" for each in values if each is not None)


def section(schema):
    """The table of one file, and the lists of its codes."""
    properties = schema["$defs"]["feature"]["properties"]["properties"]["properties"]
    name = schema["title"].split()[0]
    lines = [f"## {name}", "", textwrap.fill(schema["description"], WIDTH), "", "| key | type | unit | meaning |", "|---|---|---|---|"]
    lists = []
    for key, given in properties.items():
        value = resolved(schema, given)
        unit = value.get("unit") or bounds(value)
        meaning = value["description"]
        if "enum" in value:
            values = [each for each in value["enum"] if each is not None]
            if len(values) <= LISTED:
                meaning += f" {codes(values)}."
            else:
                lists.append((key, values))
        lines.append(f"| `{key}` | {kind(value)} | {unit} | {meaning} |")
    for key, values in lists:
        lines += ["", *textwrap.wrap(f"`{key}` is one of {codes(values)}.", WIDTH, break_long_words=False, break_on_hyphens=False)]
    return "\n".join(lines)


def page():
    schemas = [json.loads((ROOT / "Schemas" / f"{name}.schema.json").read_text(encoding="utf-8")) for name in SCHEMAS]
    return "\n".join([HEAD, *(section(schema) + "\n" for schema in schemas)]).rstrip("\n") + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing, end with 1 where the page is not up to date")
    arguments = parser.parse_args()
    fresh = page()
    if not arguments.check:
        PAGE.write_text(fresh, encoding="utf-8")
    elif not PAGE.exists() or PAGE.read_text(encoding="utf-8") != fresh:
        print("docs/output.md is not up to date; run scripts/docs/output.py")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
