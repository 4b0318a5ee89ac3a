# SPDX-License-Identifier: GPL-2.0-or-later
"""Choices of places: kept, used, forgotten."""

import csv
from collections import defaultdict

from geomap import choices

from .support import ROOT, Case, rows

TEXT = "Une manifestation a réuni mille personnes à Saint-Denis mardi."
SAINT_DENIS = {"place_id": "gn:2980916", "name": "Saint-Denis", "kind": "city", "country": "FR", "admin1": "FR.11", "lat": 48.93564, "lon": 2.35387}
REUNION = {**SAINT_DENIS, "place_id": "gn:935264", "kind": "seat", "country": "RE", "admin1": "RE.RE", "lat": -20.88231, "lon": 55.4504}


# Places where people live; areas with borders and nature keep a name that was chosen for one of these.
SETTLED = {"capital", "seat", "city", "village", "locality", "neighbourhood", "facility", "well", "other", ""}


class FileTests(Case):
    def test_names_that_differ_in_case_accents_and_hyphens_are_one(self):
        self.assertEqual(choices.folded("St-Étienne"), choices.folded("saint etienne"))
        self.assertEqual(choices.folded("N’Guigmi"), choices.folded("N'GUIGMI"))
        self.assertNotEqual(choices.folded("Gao"), choices.folded("Goa"))

    def test_a_choice_is_kept_changed_and_forgotten(self):
        choices.choose("Saint-Denis", SAINT_DENIS)
        choices.choose("Kidal", {**SAINT_DENIS, "place_id": "gn:2455290"})
        choices.choose("saint denis", REUNION)
        self.assertEqual([choice.place_id for choice in choices.load().values()], ["gn:935264", "gn:2455290"])
        self.assertTrue(choices.withdraw("SAINT-DENIS"))
        self.assertFalse(choices.withdraw("Saint-Denis"))
        self.assertEqual(list(choices.load()), ["kidal"])

    def test_a_choice_for_some_reports_stands_beside_that_for_all(self):
        file = self.scratch / "hand.csv"
        file.write_text("name,place_id,latitude,longitude,context\nGao,gn:1,1,2,\nGao,gn:2,3,4,Niger\n", encoding="utf-8")
        choices.choose("Kidal", {**SAINT_DENIS, "place_id": "gn:2455290"}, file)
        kept = [(choice.place_id, choice.context) for choice in choices.load(file).values()]
        self.assertEqual(kept, [("gn:1", ""), ("gn:2", "Niger"), ("gn:2455290", "")])

    def test_a_table_that_was_changed_by_hand_is_read_but_for_its_faulty_rows(self):
        file = self.scratch / "hand.csv"
        header = ",".join(choices.COLUMNS)
        file.write_text(f"\ufeff{header}\nGao,gn:1,Gao,seat,ML,ML.09,16.2,-0.04\nbroken,gn:2\n,gn:3,,,,,1,2\nGoa,gn:4,,,,,x,2\n", encoding="utf-8")
        self.assertEqual([choice.place_id for choice in choices.load(file).values()], ["gn:1"])


class UseTests(Case):
    def place_of(self, **more):
        results, _ = self.run_algorithm("mapreports", TEXT=TEXT, DATE="2024-03-20", EVENTS="TEMPORARY_OUTPUT", **more)
        found = [row for row in rows(self.layer(results["EVENTS"])) if row["location"] == "Saint-Denis"]
        self.assertEqual(len(found), 1)
        return found[0]["place_id"]

    def test_a_choice_decides_and_its_end_is_seen_too(self):
        before = self.place_of()
        self.assertNotEqual(before, SAINT_DENIS["place_id"], "the text has to leave it open")
        choices.choose("Saint-Denis", SAINT_DENIS)
        self.assertEqual(self.place_of(), SAINT_DENIS["place_id"])
        self.assertEqual(self.place_of(CHOICES=False), before)
        choices.withdraw("Saint-Denis")
        self.assertEqual(self.place_of(), before)

    def test_a_region_is_not_the_town_that_was_chosen_for_its_name(self):
        choices.choose("Gao", {**SAINT_DENIS, "place_id": "gn:2457163", "name": "Gao", "country": "ML", "kind": "seat"})
        layer = self.table(["text"], [["Il vient de Gao, au Mali."], ["Il vit dans la région de Gao, au Mali."]])
        results, _ = self.run_algorithm("geoparsefield", INPUT=layer, FIELD="text", OUTPUT="TEMPORARY_OUTPUT")
        found = [(row["kind"], row["note"]) for row in rows(self.layer(results["OUTPUT"])) if row["name"] == "Gao"]
        self.assertEqual(found, [("seat", "your choice"), ("admin1", None)])

    def test_of_two_towns_of_a_name_the_smaller_one_can_be_chosen(self):
        towns, name_of = defaultdict(list), {}
        with (ROOT / "data" / "gazetteer.csv").open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                if row["kind"] in SETTLED and int(row["population"] or 0) > 50000:
                    towns[choices.folded(row["name"])].append(row)
        for namesakes in sorted(towns.values(), key=lambda namesakes: namesakes[0]["id"]):
            if len({town["country"] for town in namesakes}) > 1 and len(name_of) < 40:
                smaller = sorted(namesakes, key=lambda town: int(town["population"]))[0]
                name_of[smaller["id"]] = smaller["name"]
                choices.choose(smaller["name"], {
                    **{column: smaller[column] for column in ("name", "kind", "country", "admin1")},
                    "place_id": smaller["id"], "lat": float(smaller["latitude"]), "lon": float(smaller["longitude"]),
                })
        layer = self.table(["text"], [[f"Une manifestation a réuni mille personnes à {name} mardi."] for name in name_of.values()])
        results, _ = self.run_algorithm("geoparsefield", INPUT=layer, FIELD="text", OUTPUT="TEMPORARY_OUTPUT")
        found = [row for row in rows(self.layer(results["OUTPUT"])) if row["kind"] in SETTLED]
        others = [row["name"] for row in found if row["place_id"] not in name_of]
        self.assertEqual(others, [])
        # The rest are areas of the name, which a choice of a town leaves alone, and words that are no names here.
        self.assertGreater(len({row["place_id"] for row in found}), 0.8 * len(name_of))

    def test_names_in_fields_mean_what_was_chosen(self):
        choices.choose("Saint-Denis", SAINT_DENIS)
        layer = self.table(["name"], [["saint denis"], ["Gao"]])
        results, _ = self.run_algorithm("geocodefield", INPUT=layer, FIELD="name", OUTPUT="TEMPORARY_OUTPUT")
        found = rows(self.layer(results["OUTPUT"]))
        self.assertEqual([(row["geomap_place_id"], row["geomap_note"]) for row in found], [("gn:2980916", "your choice"), ("gn:2457163", None)])
