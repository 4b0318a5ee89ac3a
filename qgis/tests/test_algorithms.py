# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithms, with the program itself."""

import csv
import json
import subprocess
from pathlib import Path

from qgis.core import QgsApplication, QgsExpression, QgsGeocoderContext, QgsProject, QgsWkbTypes

from geomap import choices, records
from geomap.geocoder import Geocoder
from geomap.program import find

from .support import EXAMPLES, ROOT, TEMPORARY, Case, Feedback, provider, rows

MENAKA = EXAMPLES / "sahel-menaka.txt"


class ListTests(Case):
    def test_the_provider_has_the_five_algorithms(self):
        names = sorted(algorithm.name() for algorithm in provider.algorithms())
        self.assertEqual(names, ["batchgeocode", "checkdistances", "geocodefield", "geoparsefield", "mapreports"])

    def test_every_algorithm_has_help_and_so_has_every_parameter(self):
        for algorithm in provider.algorithms():
            self.assertGreater(len(algorithm.shortHelpString()), 60, algorithm.name())
            if algorithm.name() == "batchgeocode":
                continue  # its parameters are QGIS's own
            for parameter in algorithm.parameterDefinitions():
                self.assertGreater(len(parameter.help()), 20, f"{algorithm.name()} {parameter.name()}")

    def test_the_fields_are_those_of_the_schemas(self):
        for layer, name in (("events", "event"), ("distances", "distance"), ("uncertainty", "uncertainty")):
            schema = json.loads((ROOT / "Schemas" / f"{name}.schema.json").read_text(encoding="utf-8"))
            self.assertEqual(set(records.tables()[layer]), set(schema["$defs"]["feature"]["properties"]["properties"]["properties"]), layer)

    def test_the_fields_of_checks_are_those_that_the_program_writes(self):
        made = subprocess.run([find(), "check", MENAKA, "--format", "geojson"], capture_output=True, check=True)
        for feature in json.loads(made.stdout)["features"]:
            self.assertEqual(list(records.tables()["checks"]), list(feature["properties"]))


class MapReportsTests(Case):
    def test_a_file_gives_the_layers_that_the_program_writes_styled_and_with_their_days(self):
        results, done = self.run_algorithm("mapreports", INPUT=str(MENAKA), loads=("EVENTS", "DISTANCES", "UNCERTAINTY"))
        self.assertTrue(done)
        made = self.scratch / "events.geojson"
        subprocess.run([find(), "map", MENAKA, "-o", made], check=True)
        kinds = {
            "EVENTS": ("", "categorizedSymbol"), "DISTANCES": ("-distances", "categorizedSymbol"), "UNCERTAINTY": ("-uncertainty", "singleSymbol"),
        }
        for output, (ending, renderer) in kinds.items():
            layer = self.loaded(results[output])
            written = json.loads(made.with_name(f"events{ending}.geojson").read_text(encoding="utf-8"))["features"]
            self.assertEqual(layer.featureCount(), len(written), output)
            self.assertEqual(layer.renderer().type(), renderer, output)
            self.assertEqual(layer.temporalProperties().isActive(), output != "DISTANCES", output)
            self.assertEqual(layer.crs().authid(), "EPSG:4326")
            for row, feature in zip(rows(layer), written):
                for key, value in feature["properties"].items():
                    shown = row[key].toString(1) if hasattr(row[key], "toString") else row[key]
                    self.assertEqual(shown, value, f"{output} {key}")
        events = json.loads(made.with_name("events.geojson").read_text(encoding="utf-8"))["features"]
        self.assertEqual(results["COUNT"], len(events))
        self.assertGreater(len(events), 1)

    def test_a_point_stands_where_the_program_puts_it_and_an_unplaced_event_has_none(self):
        text = "Un attentat a fait deux morts hier à Gao. Trois personnes ont été enlevées lundi."
        results, _ = self.run_algorithm("mapreports", TEXT=text, DATE="2024-03-20", EVENTS=TEMPORARY)
        layer = self.layer(results["EVENTS"])
        self.assertEqual(layer.wkbType(), QgsWkbTypes.Type.Point)
        for feature in layer.getFeatures():
            if feature["latitude"]:
                self.assertAlmostEqual(feature.geometry().asPoint().y(), feature["latitude"], 5)
            else:
                self.assertFalse(feature.hasGeometry())

    def test_the_day_that_is_given_is_the_one_that_yesterday_is_read_against(self):
        for day in ("2024-03-20", "2021-01-01"):
            results, _ = self.run_algorithm("mapreports", TEXT="Un attentat a fait deux morts hier à Gao.", DATE=day, EVENTS=TEMPORARY)
            dates = [row["event_date"].toString(1) for row in rows(self.layer(results["EVENTS"]))]
            self.assertEqual(dates, ["2024-03-19" if day.startswith("2024") else "2020-12-31"])

    def test_a_folder_is_read_with_progress_and_the_programs_files_are_kept(self):
        folder = self.scratch / "files"
        results, done = self.run_algorithm("mapreports", FOLDER=str(EXAMPLES), EVENTS=TEMPORARY, FILES=str(folder))
        self.assertTrue(done)
        self.assertGreater(results["COUNT"], 20)
        kept = sorted(path.name for path in folder.iterdir())
        self.assertEqual(kept, sorted([
            "events.geojson", "events.qml", "events-distances.geojson", "events-distances.qml", "events-uncertainty.geojson",
            "events-uncertainty.qml", "events-towns.geojson", "events-towns.qml", "events-borders.geojson", "events-borders.qml",
            "events.qgs",
        ]))
        self.assertTrue(QgsProject().read(str(folder / "events.qgs")))
        self.assertIn("warning: it is in English", "\n".join(self.feedback.told))

    def test_the_folder_for_files_may_be_a_temporary_one(self):
        results, done = self.run_algorithm("mapreports", INPUT=str(MENAKA), EVENTS=TEMPORARY, FILES=TEMPORARY)
        self.assertTrue(done)
        self.assertTrue((Path(results["FILES"]) / "events.qgs").is_file())
        self.assertNotEqual(results["FILES"], TEMPORARY)

    def test_no_report_or_two_are_refused_before_anything_runs(self):
        algorithm = QgsApplication.processingRegistry().algorithmById("geomap:mapreports")
        self.run_algorithm("checkdistances", TEXT="Rien.", OUTPUT=TEMPORARY)  # makes a context
        for given in ({}, {"TEXT": " "}, {"TEXT": "a", "INPUT": str(MENAKA)}):
            self.assertFalse(algorithm.checkParameterValues({"EVENTS": TEMPORARY, **given}, self.context)[0], given)
        self.assertTrue(algorithm.checkParameterValues({"EVENTS": TEMPORARY, "TEXT": "a"}, self.context)[0])

    def test_a_report_without_events_gives_empty_layers_with_all_fields(self):
        results, done = self.run_algorithm("mapreports", TEXT="Le musée rouvre ses portes.", EVENTS=TEMPORARY, DISTANCES=TEMPORARY)
        self.assertTrue(done)
        layer = self.layer(results["EVENTS"])
        self.assertEqual((layer.featureCount(), layer.fields().names()), (0, list(records.tables()["events"])))

    def test_a_file_that_is_not_there_is_told_with_its_name(self):
        _, done = self.run_algorithm("mapreports", INPUT="/nowhere/a.txt", EVENTS=TEMPORARY)
        self.assertFalse(done)
        self.assertIn("/nowhere/a.txt", "\n".join(self.feedback.told))

    def test_lines_of_json_show_how_far_a_run_is(self):
        file = self.scratch / "a.jsonl"
        record = {"text": "Un attentat a fait deux morts hier à Gao.", "date": "2024-03-20"}
        with file.open("w", encoding="utf-8") as stream:
            stream.writelines(json.dumps({"id": str(number), **record}, ensure_ascii=False) + "\n" for number in range(4000))
        results, _ = self.run_algorithm("mapreports", INPUT=str(file), KIND="jsonl", EVENTS=TEMPORARY)
        self.assertEqual(results["COUNT"], 4000)
        self.assertGreater(len(set(self.feedback.steps)), 2)
        self.assertEqual(self.feedback.steps, sorted(self.feedback.steps))

    def test_what_cannot_be_read_is_told_and_not_an_empty_map(self):
        file = self.scratch / "a.docx"
        file.write_bytes(b"PK\x03\x04" + bytes(200))
        for name, output in (("mapreports", "EVENTS"), ("checkdistances", "OUTPUT")):
            self.run_algorithm(name, INPUT=str(file), **{output: TEMPORARY})
            self.assertIn("a.docx", "\n".join(self.feedback.told), name)
        _, done = self.run_algorithm("mapreports", INPUT=str(file), EVENTS=TEMPORARY)
        self.assertFalse(done)

    def test_a_run_that_was_cancelled_gives_nothing(self):
        feedback = Feedback()
        feedback.cancel()
        results, _ = self.run_algorithm("mapreports", feedback, INPUT=str(MENAKA), EVENTS=TEMPORARY)
        self.assertNotIn("EVENTS", results)

    def test_own_gazetteers_come_on_top(self):
        mine = self.scratch / "mine.csv"
        mine.write_text("name,lat,lon,country\nTinzawatt,19.5,1.5,ML\n", encoding="utf-8")
        text = "Un attentat a fait deux morts hier à Tinzawatt, au Mali."
        results, _ = self.run_algorithm("mapreports", TEXT=text, DATE="2024-03-20", GAZETTEERS=[str(mine)], EVENTS=TEMPORARY)
        self.assertEqual([row["latitude"] for row in rows(self.layer(results["EVENTS"]))], [19.5])


class CheckDistancesTests(Case):
    TEXT = "Ansongo se trouve à 90 kilomètres au sud-est de Gao. Tombouctou est à 40 km de Gao. Il habite à 12 km de Xyzzyville."

    def test_every_stated_distance_has_a_row_and_a_verdict(self):
        results, done = self.run_algorithm("checkdistances", TEXT=self.TEXT, loads=("OUTPUT",))
        self.assertTrue(done)
        layer = self.loaded(results["OUTPUT"])
        self.assertEqual([row["distance_check"] for row in rows(layer)], ["too-short", "consistent", "cannot-be-checked"])
        self.assertEqual([feature.hasGeometry() for feature in layer.getFeatures()], [True, True, False])
        self.assertEqual(results["FAULT_COUNT"], 1)
        self.assertEqual(layer.renderer().type(), "categorizedSymbol")
        expression = QgsExpression(layer.labeling().settings().fieldName)
        self.assertFalse(expression.hasParserError(), expression.parserErrorString())
        self.assertLessEqual(expression.referencedColumns(), set(layer.fields().names()))

    def test_faults_only_keeps_the_faults(self):
        results, _ = self.run_algorithm("checkdistances", TEXT=self.TEXT, FAULTS=True, OUTPUT=TEMPORARY)
        self.assertEqual([row["distance_check"] for row in rows(self.layer(results["OUTPUT"]))], ["too-short"])


class GeocodeFieldTests(Case):
    ROWS = (("a", "Kidal", "Mali"), ("b", "Saint-Denis", "La Réunion"), ("c", "Saint-Denis", "Belgique"), ("d", "", ""), ("e", "Menakka", "Mali"))

    def geocode(self, **more):
        layer = self.table(["key", "name", "country"], self.ROWS)
        results, done = self.run_algorithm("geocodefield", INPUT=layer, FIELD="name", OUTPUT=TEMPORARY, **more)
        self.assertTrue(done)
        return results, self.layer(results["OUTPUT"])

    def test_other_fields_tell_namesakes_apart_and_every_row_comes_back(self):
        results, layer = self.geocode(CONTEXT=["country"])
        found = rows(layer)
        self.assertEqual([row["key"] for row in found], ["a", "b", "c", "d", "e"])
        self.assertEqual([row["geomap_country"] for row in found], ["ML", "RE", "BE", None, None])
        self.assertEqual([feature.hasGeometry() for feature in layer.getFeatures()], [True, True, True, False, False])
        self.assertIn("Ménaka", found[4]["geomap_note"])
        self.assertEqual(results["FOUND"], 3)

    def test_a_country_is_a_bound(self):
        for country in ("Mali", "ml"):
            _, layer = self.geocode(COUNTRY=country)
            self.assertEqual([row["geomap_country"] for row in rows(layer)], ["ML", None, None, None, None])

    def test_a_country_that_is_none_is_told(self):
        layer = self.table(["name"], [["Gao"]])
        _, done = self.run_algorithm("geocodefield", INPUT=layer, FIELD="name", COUNTRY="Narnia", OUTPUT=TEMPORARY)
        self.assertFalse(done)

    def test_what_is_not_sure_enough_gets_no_point_and_says_so(self):
        _, layer = self.geocode(MIN_SCORE=1.0)
        first = rows(layer)[0]
        self.assertIsNotNone(first["geomap_place_id"])
        self.assertIn("less probable", first["geomap_note"])
        self.assertFalse(next(layer.getFeatures()).hasGeometry())

    def test_many_names_are_one_process(self):
        calls = self.scratch / "calls"
        real = str(find())
        self.use(self.script(f"open({str(calls)!r}, 'a').write(sys.argv[1] + '\\n'); os.execv({real!r}, [{real!r}, *sys.argv[1:]])"))
        layer = self.table(["name"], [[name] for name in ("Gao", "Kidal", "Ménaka", "Tombouctou", "Gao")])
        results, _ = self.run_algorithm("geocodefield", INPUT=layer, FIELD="name", OUTPUT=TEMPORARY)
        self.assertEqual((results["FOUND"], calls.read_text().split()), (5, ["places"]))


class GeocoderTests(Case):
    def test_it_finds_places_as_lookup_does(self):
        found = Geocoder().geocodeString("Kidal", QgsGeocoderContext(QgsProject.instance().transformContext()), None)
        self.assertEqual(found[0].additionalAttributes()["place_id"], "gn:2455290")
        self.assertTrue(found[0].viewport().contains(found[0].geometry().asPoint()))
        self.assertEqual(found[0].group(), "ML")

    def test_what_nothing_bears_is_an_empty_list_and_no_program_an_error(self):
        context = QgsGeocoderContext(QgsProject.instance().transformContext())
        self.assertEqual(Geocoder().geocodeString("Xyzzyville", context, None), [])
        self.assertEqual(Geocoder().geocodeString("  ", context, None), [])
        self.use("/nowhere/geomap")
        self.assertFalse(Geocoder().geocodeString("Gao", context, None)[0].isValid())

    def test_qgis_own_batch_geocoder_works_over_it(self):
        layer = self.table(["name"], [["Gao"], ["--help"], ["Xyzzyville"]])
        results, done = self.run_algorithm("batchgeocode", INPUT=layer, FIELD="name", OUTPUT=TEMPORARY)
        self.assertTrue(done)
        self.assertEqual([row["place_id"] for row in rows(self.layer(results["OUTPUT"]))], ["gn:2457163", None, None])


    def test_a_choice_that_was_made_meanwhile_counts(self):
        geocoder, context = Geocoder(), QgsGeocoderContext(QgsProject.instance().transformContext())
        first, second = (result.additionalAttributes() for result in geocoder.geocodeString("Saint-Denis", context, None)[:2])
        choices.choose("saint denis", {**first, **second, "name": second["place"], "lat": 48.9, "lon": 2.35})
        chosen = geocoder.geocodeString("Saint-Denis", context, None)[0].additionalAttributes()
        self.assertEqual(chosen["place_id"], second["place_id"])


class GeoparseFieldTests(Case):
    ROWS = (
        ("x", "😀 Quatre soldats ont été tués lundi dans une attaque à Kidal, au Mali.", "2024-03-19"),
        ("y", "", ""),
        ("z", "Le maire de Gao\nest arrivé.", None),
    )

    def parse(self, **more):
        layer = self.table(["key", "text", "day"], self.ROWS)
        results, done = self.run_algorithm("geoparsefield", INPUT=layer, FIELD="text", KEY_FIELD="key", DATE_FIELD="day", OUTPUT=TEMPORARY, **more)
        self.assertTrue(done)
        return rows(self.layer(results["OUTPUT"])), [feature.id() for feature in layer.getFeatures()]

    def test_each_name_is_a_point_with_the_identifier_of_its_row(self):
        found, identifiers = self.parse()
        self.assertEqual(
            [(row["feature_id"], row["feature_key"], row["name"]) for row in found],
            [(identifiers[0], "x", "Kidal"), (identifiers[0], "x", "Mali"), (identifiers[2], "z", "Gao")],
        )
        for row in found:
            text = {key: text for key, text, _ in self.ROWS}[row["feature_key"]]
            self.assertEqual(text[row["start"]:row["end"]], row["name"])

    def test_events_are_read_against_the_day_of_their_row(self):
        found, identifiers = self.parse(WHAT="events")
        self.assertEqual([(row["feature_id"], row["event_date"].toString(1)) for row in found], [(identifiers[0], "2024-03-18")])

    def test_a_layer_without_any_text_gives_an_empty_layer(self):
        layer = self.table(["text"], [[""], [None]])
        for what in ("places", "events"):
            results, done = self.run_algorithm("geoparsefield", INPUT=layer, FIELD="text", WHAT=what, OUTPUT=TEMPORARY)
            self.assertEqual((done, results["COUNT"]), (True, 0), what)

    def test_thousands_of_rows_are_one_process_with_progress(self):
        layer = self.table(["text"], [[f"Une réunion a eu lieu à Gao ({number})."] for number in range(3000)])
        results, _ = self.run_algorithm("geoparsefield", INPUT=layer, FIELD="text", OUTPUT=TEMPORARY)
        self.assertEqual(results["COUNT"], 3000)
        self.assertGreater(len(self.feedback.steps), 10)
        self.assertEqual(self.feedback.steps, sorted(self.feedback.steps))

    def test_a_table_of_csv_is_read_by_its_text_column(self):
        file = self.scratch / "t.csv"
        with file.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows([["nr", "corps", "date"], ["7", self.ROWS[0][1], "2024-03-19"]])
        results, _ = self.run_algorithm("mapreports", INPUT=str(file), KIND="csv", TEXT_COLUMN="corps", EVENTS=TEMPORARY)
        self.assertEqual(results["COUNT"], 1)
