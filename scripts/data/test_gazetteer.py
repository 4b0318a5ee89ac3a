#!/usr/bin/env python3
"""Tests the laws that data/gazetteer.csv and data/outlines.tsv must keep. Prints what breaks; exit 1 then.

    test_gazetteer.py [--data FOLDER]     the laws
    test_gazetteer.py --counts            the tables of data/README.md
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

from gazetteer import news, outlines, rings, tables
from gazetteer.geometry import Locator, contains, distance_km
from gazetteer.names import fold, is_latin
from gazetteer.rows import HEADER, KINDS

HERE = Path(__file__).resolve().parent
DATA = HERE.parents[1] / "data"
CITIES = 234_905
TOWNS = {"capital", "seat", "city", "village"}
GROUNDED = TOWNS | {"admin1", "admin2"}
# Outlines are simplified to 3 km and Natural Earth's coasts and borders are good to a few more.
NEAR_KM = 25.0
# Two neighbours are simplified apart, each within 3 km.
OVERLAP_KM = 8.0
# Rows that lie farther from their country's outline, and why; see data/README.md.
FAR_SHARE = 0.002

FACTS = [
    # id, what must hold
    ("gn:2460582", {"name": "Bamba", "country": "ML", "admin1": "ML.09", "near": (17.03358, -1.40381)}),
    ("gn:2460584", {"name": "Bamba", "admin1": "ML.06", "population": "", "near": (10.38333, -7.15)}),
    ("gn:2455290", {"name": "Kidal", "kind": "seat", "admin1": "ML.10"}),
    ("gn:2597449", {"name": "Région de Kidal", "kind": "admin1", "has": "Kidal", "area": True}),
    ("gn:2461136", {"name": "Alkite", "kind": "wadi", "uncertainty_km": "15", "near": (18.19361, 1.21361)}),
    ("gn:12574186", {"name": "Aghilhek", "kind": "well"}),
    # The middle of a country is that of all its land: both islands, but not Alaska's.
    ("gn:2186224", {"name": "Nouvelle-Zélande", "near": (-41.5, 172.83)}),  # the surveyors' centre, near Nelson
    ("gn:6252001", {"name": "États-Unis", "inside": "gn:4273857"}),  # Kansas
    ("gn:3017382", {"name": "France", "near": (46.49, 2.6)}),  # Nassigny, Corsica counted
    ("gn:2017370", {"name": "Russie", "inside": "gn:1502020"}),  # Krasnoyarsk, and south of the polar circle
    ("gn:1694008", {"name": "Philippines", "inside": "gn:7521304"}),  # the Western Visayas
    ("gn:1562822", {"name": "Vietnam", "inside": "gn:1562822", "near": (16.46, 107.4)}),  # Huế
    # GeoNames files El Aaiún and Bou Craa under Western Sahara, not Morocco.
    ("gn:2462881", {"country": "EH", "inside": "gn:2461445", "outside": "gn:2542007"}),
    ("gn:2463090", {"country": "EH", "inside": "gn:2461445", "outside": "gn:2542007"}),
    ("gn:2553604", {"country": "MA", "inside": "gn:2542007", "outside": "gn:2461445"}),
    ("gn:694423", {"country": "UA", "inside": "gn:690791", "outside": "gn:2017370"}),
    ("gn:703883", {"country": "UA", "has": "Crimée", "near": (45.3, 34.4)}),
    ("gn:2050915", {"country": "RU", "name": "Bouriatie", "near": (53.5, 109.5)}),
    ("gn:2507480", {"name": "Alger", "kind": "capital", "has": "Algiers"}),
    ("gn:2449067", {"name": "Tombouctou", "kind": "seat", "has": "Timbuktu"}),
    # Named by news, without inhabitants in GeoNames; known to it by another name.
    ("geomap:barsalogho-bf", {"country": "BF", "admin1": "BF.05", "near": (13.42, -1.06)}),
    ("gn:172256", {"name": "'Ayn al 'Arab", "has": "Kobané"}),
    ("gn:2643743", {"name": "Londres", "kind": "capital", "has": "London"}),
    ("gn:703448", {"name": "Kiev", "kind": "capital", "has": "Kyiv"}),
    ("gn:1816670", {"name": "Pékin", "kind": "capital", "has": "Beijing"}),
    ("gn:2017370", {"name": "Russie", "kind": "country", "has": "Russia", "area": True}),
    ("gn:298795", {"name": "Turquie", "kind": "country", "has": "Turkey", "area": True}),
    ("gn:3017382", {"name": "France", "kind": "country", "area": True}),
    ("gn:6252001", {"name": "États-Unis", "kind": "country", "has": "U.S.", "area": True}),
    ("gn:281132", {"name": "Bande de Gaza", "kind": "admin1", "has": "Gaza", "area": True}),
    ("gn:12070577", {"name": "Région de Ménaka", "kind": "admin1", "has": "Ménaka", "area": True}),
    ("gn:3381670", {"name": "Guyane", "country": "GF"}),
    ("geomap:adrar-des-ifoghas", {"kind": "massif", "country": "ML", "area": True}),
    ("gn:2449893", {"name": "Tessalit", "uncertainty_km": "8"}),
    # What French newspapers make of Cyrillic and Arabic names, and of a consonant before another.
    ("gn:711350", {"name": "Bucha", "has": "Boutcha"}),
    ("gn:710403", {"name": "Chornobyl", "has": "Tchernobyl"}),
    ("gn:687700", {"has": "Zaporijjia"}),
    ("gn:79415", {"country": "YE", "has": "Hodeida"}),
    ("gn:170794", {"country": "SY", "has": "Deir Ezzor"}),
    ("gn:379555", {"country": "SD", "has": "El Facher"}),
    ("gn:99454", {"name": "Falloujah", "has": "Fallouja"}),
    ("gn:2440495", {"name": "Nguigmi", "has": "N'Guigmi"}),
    # Spellings that GeoNames has for the division alone; a province's other name is not its capital's.
    ("gn:59611", {"country": "SO", "has": "Galkayo"}),
    ("gn:170905", {"kind": "seat", "has": "Deraa"}),
    ("gn:3390760", {"name": "Recife", "lacks": "Pernambouc"}),
    # ISO has given these codes anew since CLDR's edition.
    ("gn:111821", {"name": "Province de Yazd", "kind": "admin1", "near": (32.57, 55.60)}),
    ("gn:110791", {"name": "Province de Téhéran", "kind": "admin1", "has": "Tehran Province"}),
    ("gn:124544", {"name": "Mazandéran", "kind": "admin1"}),
    ("gn:11281877", {"name": "Rabat-Salé-Kénitra", "kind": "admin1"}),
    ("gn:11281876", {"name": "Fès-Meknès", "kind": "admin1"}),
    # GeoNames' continents; one name is one row, so Antarctica is the territory alone.
    ("gn:6255146", {"name": "Afrique", "kind": "continent", "has": "Africa", "area": True, "near": (7.19, 21.09)}),
    ("gn:6255147", {"name": "Asie", "kind": "continent", "has": "Asia", "area": True}),
    ("gn:6255148", {"name": "Europe", "kind": "continent", "area": True, "north": "81.9", "south": "34.5"}),
    ("gn:6255149", {"name": "Amérique du Nord", "kind": "continent", "has": "North America", "area": True}),
    ("gn:6255150", {"name": "Amérique du Sud", "kind": "continent", "has": "South America", "area": True}),
    ("gn:6255151", {"name": "Océanie", "kind": "continent", "has": "Oceania", "area": True}),
    ("gn:6697173", {"name": "Antarctique", "kind": "territory", "country": "AQ", "has": "Antarctica"}),
    # Sites that news names without their town; the head stays where the bare name is a town's or a person's.
    ("geomap:camp-de-zaatari", {"country": "JO", "has": "Zaatari", "inside": "gn:248816"}),
    ("geomap:barrages-d-inga", {"country": "CD", "has": "barrage d'Inga", "inside": "gn:203312"}),
    ("geomap:base-de-hmeimim", {"country": "SY", "has": "Hmeimim", "inside": "gn:163843"}),
    ("geomap:base-de-bagram", {"country": "AF", "has": "Bagram"}),
    ("gn:139817", {"name": "Bouchehr", "kind": "seat", "has": "Bushehr"}),
    ("geomap:camp-de-zamzam", {"country": "SD", "lacks": "Zamzam"}),
    ("geomap:complexe-nucleaire-de-yongbyon", {"country": "KP", "lacks": "Yongbyon"}),
    ("geomap:sahel", {"kind": "supranational", "area": True}),
]


class Laws:
    def __init__(self, data: Path, verbose: bool = False) -> None:
        self.verbose = verbose
        raw = (data / "gazetteer.csv").read_bytes()
        self.broken: Counter[str] = Counter()
        self.raw = raw
        lines = raw.decode("utf-8").splitlines()
        self.rows = list(csv.DictReader(lines))
        self.strays: list[dict[str, str]] = []
        self.by_id = {row["id"]: row for row in self.rows}
        self.shapes = outlines.parse((data / "outlines.tsv").read_text(encoding="ascii"))
        self.size = (data / "outlines.tsv").stat().st_size
        self.lines = lines

    def fail(self, law: str, detail: object) -> None:
        self.broken[law] += 1
        if self.broken[law] <= 12:
            print(f"{law}: {detail}")

    def run(self) -> bool:
        self.form()
        self.values()
        self.names()
        self.inside()
        self.facts()
        self.news()
        self.rings()
        for law, count in self.broken.items():
            print(f"BROKEN {count} x {law}")
        return not self.broken

    def form(self) -> None:
        if self.lines[0] != ",".join(HEADER):
            self.fail("the header is as documented", self.lines[0])
        if b"\r" in self.raw or not self.raw.endswith(b"\n") or self.raw.startswith(b"\xef\xbb\xbf"):
            self.fail("LF line ends and no byte-order mark", "")
        if len(self.lines) != len(self.rows) + 1:
            self.fail("a row is a line", f"{len(self.lines)} lines, {len(self.rows)} rows")
        if len(self.by_id) != len(self.rows):
            self.fail("ids are unique", len(self.rows) - len(self.by_id))
        keys = [
            (0, int(i[3:]), "") if i.startswith("gn:") else (1, 0, i)
            for i in (row["id"] for row in self.rows)
        ]
        if keys != sorted(keys):
            self.fail("GeoNames rows by number, then the others by id", "")
        if self.size > 4_000_000:
            self.fail("outlines.tsv is at most 4 MB", self.size)

    def rings(self) -> None:
        """RFC 7946 wants simple rings, and so do GEOS and QGIS; each ring is judged by itself."""
        for identity, shape in self.shapes.items():
            for ring in shape:
                whole = [(round(x * outlines.SCALE), round(y * outlines.SCALE)) for x, y in ring[:-1]]
                if rings.repeated(whole) or rings.crossing(whole):
                    self.fail("a ring meets itself nowhere", (identity, ring[0]))

    def values(self) -> None:
        admin1 = {row["admin1"] for row in self.rows if row["kind"] == "admin1"}
        countries = {row["country"] for row in self.rows if row["kind"] in ("country", "territory")}
        for row in self.rows:
            if row["kind"] not in KINDS:
                self.fail("kinds come from the closed list", row)
            if row["country"] and row["country"] not in countries:
                self.fail("a country is one of the rows", row)
            if row["admin1"] and row["admin1"] not in admin1:
                self.fail("an admin1 is one of the rows", row)
            lat, lon = float(row["latitude"]), float(row["longitude"])
            if not (-90 <= lat <= 90 and -180 <= lon <= 180):
                self.fail("coordinates are in range", row)
            for column in ("latitude", "longitude"):
                if not re.fullmatch(r"-?\d+(\.\d{1,5})?", row[column]):
                    self.fail("coordinates have at most 5 decimals", row)
            for column in ("radius_km", "uncertainty_km", "population"):
                if row[column] and float(row[column]) <= 0:
                    self.fail(f"{column} is positive or empty", row)
            box = [row[side] for side in ("west", "south", "east", "north")]
            if any(box):
                if not all(box):
                    self.fail("an extent has four sides", row)
                    continue
                west, south, east, north = map(float, box)
                across = lon >= west - 0.01 or lon <= east + 0.01
                within = west - 0.01 <= lon <= east + 0.01 if west <= east else across
                if not within or not south - 0.01 <= lat <= north + 0.01:
                    self.fail("a point lies in its own extent", row)
        packaged = sum(
            row["id"].startswith("gn:") and row["kind"] in TOWNS and row["source"] == "GeoNames"
            for row in self.rows
        )
        if packaged != CITIES:
            self.fail("all of cities500 and nothing else", packaged)
        print(f"{len(self.rows):,} rows, {packaged:,} of them cities500")

    def names(self) -> None:
        for row in self.rows:
            for name in (row["name"], *filter(None, row["names"].split("|"))):
                if any(unicodedata.category(c) in ("Cc", "Cf", "Co", "Cn") for c in name):
                    self.fail("names have no control characters", row)
                if unicodedata.normalize("NFC", name) != name or name != name.strip():
                    self.fail("names are NFC and trimmed", row)
                if not is_latin(name):
                    self.fail("names are in Latin script", (row["id"], name))
                if not fold(name):
                    self.fail("a name has letters", row)
            for name in filter(None, row["names"].split("|")):
                if row["kind"] in TOWNS:
                    if re.fullmatch(r"[A-Z]{2,3}", name) and name not in ("NYC",):
                        self.fail("no airport codes", (row["id"], name))
                    if not any(map(str.isupper, name)):
                        self.fail("no romanised syllables", (row["id"], name))
                    if re.search(r"https?:|wikipedia", name, re.I):
                        self.fail("no addresses", (row["id"], name))

    def inside(self) -> None:
        """Every town and division lies in its country; every region's point in its own outline."""
        locator = Locator()
        country_shapes = {}
        for row in self.rows:
            if row["kind"] in ("country", "territory") and row["id"] in self.shapes:
                country_shapes[row["country"]] = self.shapes[row["id"]]
                locator.add(row["country"], [[ring] for ring in self.shapes[row["id"]]])
        tested = far = 0
        worst: Counter[str] = Counter()
        tally: dict[str, Counter[str]] = defaultdict(Counter)
        for row in self.rows:
            point = float(row["longitude"]), float(row["latitude"])
            shape = self.shapes.get(row["id"])
            if shape is not None and not contains([shape], *point) and outlines.gap_km(shape, point) > 5:
                self.fail("an area's point lies in its outline", row["id"] + " " + row["name"])
            if row["kind"] not in GROUNDED or row["country"] not in country_shapes:
                continue
            tested += 1
            found = {str(country) for country in locator.find(*point)}
            if row["kind"] in TOWNS:
                tally[row["country"]].update(found or {"none"})
                if len(found) > 1 and all(
                    outlines.edge_km(country_shapes[country], point) > OVERLAP_KM for country in found
                ):
                    self.fail("no land is in two countries", (row["id"], row["name"], sorted(found)))
            if row["country"] in found:
                continue
            if outlines.gap_km(country_shapes[row["country"]], point) > NEAR_KM:
                far += 1
                worst[row["country"]] += 1
                self.strays.append(row)
        some = ", ".join(f"{country} {count}" for country, count in worst.most_common(8))
        print(f"{tested:,} points in their country's outline, but {far} farther than {NEAR_KM:g} km: {some}…")
        for row in self.strays if self.verbose else ():
            print("  far:", *(row[key] for key in ("id", "name", "kind", "country", "latitude", "longitude")))
        for country, found_in in sorted(tally.items()) if self.verbose else ():
            others = {other: count for other, count in found_in.most_common() if other not in (country, "none")}
            share = found_in[country] / sum(found_in.values())
            if sum(others.values()) > 5 or (others and share < 0.95):
                print(f"  towns of {country} in its outline: {share:.3f}; in others':", others)
        if far > FAR_SHARE * tested:
            self.fail("points lie in their country", f"{far} of {tested}")

    def facts(self) -> None:
        for identity, wanted in FACTS:
            row = self.by_id.get(identity)
            if row is None:
                self.fail("facts", f"{identity} is missing")
                continue
            for key, value in wanted.items():
                if key == "near":
                    point = float(row["longitude"]), float(row["latitude"])
                    good = distance_km(point, (value[1], value[0])) < 60
                elif key in ("inside", "outside"):
                    point = float(row["longitude"]), float(row["latitude"])
                    good = contains([self.shapes[value]], *point) == (key == "inside")
                elif key == "has":
                    good = value in row["names"].split("|")
                elif key == "lacks":
                    good = value not in (row["name"], *row["names"].split("|"))
                elif key == "area":
                    good = bool(row["west"] and row["radius_km"])
                else:
                    good = row[key] == value
                if not good:
                    self.fail("facts", f"{identity} {row['name']}: {key} should be {value}: {row}")


    def news(self) -> None:
        """The points of sources/news-places.csv hold where cities500 can tell."""
        towns = defaultdict(list)
        for row in self.rows:
            if row["id"].startswith("gn:") and row["kind"] in TOWNS:
                for name in (row["name"], *row["names"].split("|")):
                    towns[row["country"], fold(name)].append((float(row["longitude"]), float(row["latitude"])))
        apart = []
        for cells in tables.read(DATA / "sources" / "news-places.csv"):
            point = float(cells["longitude"]), float(cells["latitude"])
            gaps = [distance_km(point, town) for town in towns[cells["country"], fold(cells["name"])]]
            if cells["kind"] in TOWNS and min(gaps, default=99.0) <= news.SAME_KM:
                apart.append(min(gaps))
                if min(gaps) > float(cells["uncertainty_km"]):
                    self.fail("a place of the news is as near as it says", (cells["name"], round(min(gaps), 1)))
        middle = sorted(apart)[len(apart) // 2]
        print(f"{len(apart)} places of the news are towns of cities500: half lie within {middle:.1f} km of theirs, all within {max(apart):.1f}")


def counts(rows: list[dict[str, str]]) -> None:
    print("| kind | rows |\n|---|---:|")
    for kind, count in Counter(row["kind"] for row in rows).most_common():
        print(f"| {kind} | {count:,} |")
    print(f"| **all** | {len(rows):,} |\n\n| country | rows |\n|---|---:|")
    for country, count in Counter(row["country"] for row in rows).most_common(20):
        print(f"| {country or '(none)'} | {count:,} |")


def main() -> int:
    parser = argparse.ArgumentParser(description="Check data/gazetteer.csv and data/outlines.tsv.")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument(
        "--verbose", action="store_true", help="list the points far from their country, and the countries of such towns"
    )
    parser.add_argument("--counts", action="store_true", help="print the tables of data/README.md")
    arguments = parser.parse_args()
    laws = Laws(arguments.data, arguments.verbose)
    if arguments.counts:
        counts(laws.rows)
        return 0
    return 0 if laws.run() else 1


if __name__ == "__main__":
    sys.exit(main())
