#!/usr/bin/env python3
"""Tests the Python package as it is installed: run it by a Python that has the wheel.

    python python/tests/test_geomap.py     what needs geopandas is skipped without it
"""

import datetime
import inspect
import itertools
import subprocess
import sys
import tempfile
import threading
import unittest
import warnings
from importlib.util import find_spec
from pathlib import Path

import geomap

AMBUSH = (
    "Une patrouille de l’armée malienne est tombée dans une embuscade dimanche près d’Inékar, à environ 80 kilomètres à "
    "l’est de Ménaka. Quatre soldats ont été tués et neuf autres blessés."
)
FLOOD = "Une crue a inondé dimanche le centre d’Anduze, dans le Gard."
MUSEUM = "Le musée rouvre ses portes avec une exposition de tapisseries."
DAY = "2024-03-19"
HAS_GEOPANDAS = find_spec("geopandas") is not None


class Events(unittest.TestCase):
    def test_an_event_has_its_place_its_day_and_its_report(self):
        (event,) = geomap.read([AMBUSH], dates=DAY, frame=False)
        self.assertEqual(event["type"], "Feature")
        longitude, latitude = event["geometry"]["coordinates"]
        self.assertAlmostEqual(latitude, 15.96, places=1)
        self.assertAlmostEqual(longitude, 3.14, places=1)
        told = event["properties"]
        self.assertEqual((told["event_date"], told["fatalities"], told["report_id"]), ("2024-03-17", 4, "0"))
        self.assertEqual(told["event_id"], event["id"])

    def test_a_quote_is_found_in_the_bytes_of_the_text(self):
        (event,) = geomap.read([AMBUSH], dates=DAY, frame=False)
        told = event["properties"]
        self.assertEqual(AMBUSH.encode()[told["quote_start"] : told["quote_end"]].decode(), told["quote"])

    def test_events_come_in_the_order_of_the_texts_and_a_text_without_one_gives_none(self):
        events = geomap.read([MUSEUM, FLOOD, MUSEUM, AMBUSH], dates=DAY, ids=["a", "b", "c", "d"], frame=False)
        self.assertEqual([event["properties"]["report_id"] for event in events], ["b", "d"])

    def test_dates_are_one_for_all_or_one_for_each(self):
        for dates in (datetime.date(2024, 3, 19), datetime.datetime(2024, 3, 19, 8, 30), [DAY], (day for day in [DAY])):
            (event,) = geomap.read([AMBUSH], dates=dates, frame=False)
            self.assertEqual(event["properties"]["event_date"], "2024-03-17", dates)

    def test_what_is_missing_for_a_text_is_none_or_nan(self):
        with warnings.catch_warnings(record=True):
            warnings.simplefilter("always")
            events = geomap.read([AMBUSH, FLOOD], dates=[DAY, None], sources=[float("nan"), "exemple"], frame=False)
        self.assertEqual([event["properties"]["source"] for event in events], [None, "exemple"])
        self.assertEqual([event["properties"]["source_date"] for event in events], [DAY, None])

    def test_too_few_and_too_many_dates_are_told(self):
        for dates in ([DAY], [DAY] * 3):
            with self.assertRaises(ValueError):
                geomap.read([AMBUSH, FLOOD], dates=dates, frame=False)

    def test_one_str_is_no_list_of_texts(self):
        with self.assertRaises(TypeError):
            geomap.read(AMBUSH, dates=DAY)
        with self.assertRaises(TypeError):
            geomap.read([AMBUSH], dates=DAY, countries="ML")

    def test_the_same_call_gives_the_same_events_again(self):
        def call():
            return geomap.read([AMBUSH, FLOOD, AMBUSH], dates=DAY, frame=False)

        self.assertEqual(call(), call())

    def test_any_number_of_jobs_gives_the_same_events(self):
        texts = [AMBUSH, MUSEUM, FLOOD] * 50
        one, four = (geomap.read(texts, dates=DAY, jobs=jobs, frame=False) for jobs in (1, 4))
        self.assertEqual(one, four)
        self.assertEqual(len(one), 100)

    def test_the_call_gives_what_the_command_gives(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "report.txt"
            file.write_text(f"date: {DAY}\n\n{AMBUSH}", encoding="utf-8")
            command = [str(geomap.program()), "map", str(file), "--format=csv"]
            table = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        (event,) = geomap.read([AMBUSH], dates=DAY, frame=False)
        self.assertIn(event["properties"]["title"], table)

    def test_a_gazetteer_of_your_own_places_what_no_other_has(self):
        text = "Trois éleveurs ont été tués lundi à In-Tazarfane, dans le nord du Mali."
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "mine.csv"
            file.write_text("name,lat,lon\nIn-Tazarfane,17.2,1.1\n", encoding="utf-8")
            (event,) = geomap.read([text], dates=DAY, gazetteers=[file], frame=False)
        self.assertEqual(event["geometry"]["coordinates"], [1.1, 17.2])

    @unittest.skipIf(HAS_GEOPANDAS, "geopandas is installed")
    def test_without_geopandas_it_gives_features(self):
        self.assertIsInstance(geomap.read([AMBUSH], dates=DAY), list)
        with self.assertRaises(ImportError):
            geomap.read([AMBUSH], dates=DAY, frame=True)

    @unittest.skipUnless(HAS_GEOPANDAS, "geopandas is not installed")
    def test_with_geopandas_it_gives_a_frame_in_degrees(self):
        frame = geomap.read([AMBUSH, FLOOD], dates=DAY)
        self.assertEqual(frame.crs.to_epsg(), 4326)
        self.assertEqual(list(frame.report_id), ["0", "1"])
        self.assertAlmostEqual(frame.geometry.iloc[0].y, 15.96, places=1)

    @unittest.skipUnless(HAS_GEOPANDAS, "geopandas is not installed")
    def test_a_frame_without_events_has_the_columns_of_one_that_has_some(self):
        some, none = geomap.read([AMBUSH], dates=DAY), geomap.read([MUSEUM], dates=DAY)
        self.assertEqual(len(none), 0)
        self.assertEqual(set(none.columns), set(some.columns))

    @unittest.skipUnless(HAS_GEOPANDAS, "geopandas is not installed")
    def test_columns_of_a_table_are_taken_as_they_are(self):
        import pandas

        table = pandas.DataFrame({"text": [AMBUSH, FLOOD], "day": pandas.to_datetime([DAY, None])})
        with warnings.catch_warnings(record=True):
            warnings.simplefilter("always")
            frame = geomap.read(table.text, dates=table.day, ids=table.index)
        self.assertEqual((frame.source_date[0], list(frame.source_date.isna())), (DAY, [False, True]))


class Streams(unittest.TestCase):
    def test_events_come_before_the_last_text_went_in(self):
        gate = threading.Event()

        def texts():
            yield AMBUSH
            self.assertTrue(gate.wait(60), "the first event did not come")
            yield FLOOD

        events = geomap.features(texts(), dates=DAY)
        self.assertEqual(next(events)["properties"]["report_id"], "0")
        gate.set()
        self.assertEqual([event["properties"]["report_id"] for event in events], ["1"])

    def test_a_stream_without_end_can_be_left(self):
        events = geomap.features(itertools.repeat(AMBUSH), dates=DAY)
        self.assertEqual(len(list(itertools.islice(events, 3))), 3)
        events.close()

    def test_a_fault_of_the_texts_reaches_the_caller(self):
        def texts():
            yield AMBUSH
            raise KeyError("the table ends here")

        with self.assertRaises(KeyError):
            list(geomap.features(texts(), dates=DAY))


class Knowledge(unittest.TestCase):
    def test_a_false_distance_is_called_false_and_stands_in_the_text(self):
        text = "À l’aube, le convoi a quitté Gao. Ansongo se trouve à 400 kilomètres de Gao."
        (claim,) = geomap.check([text], ids=["x"])
        self.assertEqual((claim["verdict"], claim["report_id"]), ("too-long", "x"))
        self.assertEqual(text[claim["start"] : claim["end"]], claim["text"])

    def test_one_claim_is_checked_without_a_report(self):
        self.assertEqual(geomap.check_stated("environ trente kilomètres", "Kidal", "Alkite")["verdict"], "consistent")

    def test_words_without_a_distance_are_an_error_that_says_why(self):
        with self.assertRaises(geomap.GeomapError) as caught:
            geomap.check_stated("bonjour", "Kidal", "Alkite")
        self.assertEqual(caught.exception.status, 64)
        self.assertIn("states no distance", str(caught.exception))

    def test_places_are_found_by_name(self):
        places = geomap.lookup("kidal", country="ML", kind="seat")
        self.assertEqual([place["place_id"] for place in places], ["gn:2455290"])
        self.assertEqual(len(geomap.lookup("Saint-Denis", limit=2)), 2)

    def test_a_name_that_nothing_bears_is_no_error(self):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            self.assertEqual(geomap.lookup("Xyzzyqua"), [])
            self.assertEqual(geomap.check([MUSEUM]), [])

    def test_a_name_that_looks_like_an_option_is_a_name(self):
        self.assertEqual(geomap.lookup("--help"), [])


class Faults(unittest.TestCase):
    def test_a_warning_points_at_the_call(self):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            geomap.read([AMBUSH], frame=False)
        self.assertEqual([(one.category, one.filename) for one in caught], [(geomap.GeomapWarning, __file__)])

    def test_a_day_that_is_none_is_told(self):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            geomap.read([AMBUSH, FLOOD], dates=["2024-13-99", DAY], frame=False)
        self.assertIn("2024-13-99", str(caught[0].message))

    def test_a_gazetteer_that_is_not_there_is_an_error(self):
        with self.assertRaises(geomap.GeomapError):
            geomap.read([AMBUSH], dates=DAY, gazetteers=["/nowhere/mine.csv"], frame=False)


class Package(unittest.TestCase):
    def test_the_version_is_that_of_the_program(self):
        said = subprocess.run([str(geomap.program()), "--version"], check=True, capture_output=True, text=True).stdout
        self.assertEqual(said.strip(), geomap.__version__)

    def test_the_program_and_its_data_are_those_of_the_environment(self):
        self.assertEqual(geomap.program().parents[1], Path(sys.prefix).resolve())
        self.assertTrue((geomap.program().parents[1] / "share/geomap/gazetteer.csv").is_file())

    def test_everything_public_says_what_it_is(self):
        for name in geomap.__all__:
            value = getattr(geomap, name)
            if inspect.isfunction(value) or inspect.isclass(value):
                self.assertTrue(value.__doc__, name)

    def test_the_types_are_there_for_a_checker(self):
        self.assertTrue((Path(geomap.__file__).parent / "py.typed").is_file())


if __name__ == "__main__":
    unittest.main()
