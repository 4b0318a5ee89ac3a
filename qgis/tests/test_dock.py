# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock, used as a person would, without windows; GEOMAP_PICTURES names a folder for pictures of it."""

import os
import time

from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow

from geomap import choices
from geomap.dock import ROLE, GeomapDock
from geomap.plugin import GeomapPlugin

from .support import EXAMPLES, Case, application

TEXT = (
    "date: 2024-03-20\n\n"
    "Quatre soldats ont été tués 😀 dimanche à Gao. Le maire de Richmond a été enlevé lundi, dans le Kentucky.\n\n"
    "Une manifestation a réuni mille personnes à Saint-Denis mardi. À 30 km de Tours, un train a déraillé à Amboise."
)


class DockCase(Case):
    def setUp(self):
        super().setUp()
        self.canvas = QgsMapCanvas()
        self.canvas.resize(640, 480)
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        self.dock = GeomapDock(self.canvas)
        self.dock.resize(1000, 560)
        self.dock.show()

    def tearDown(self):
        self.dock.stop()
        self.wait()
        self.dock.close()
        super().tearDown()

    def wait(self, seconds=60):
        end = time.monotonic() + seconds
        while self.dock.task is not None and time.monotonic() < end:
            application.processEvents()
            time.sleep(0.005)
        self.assertIsNone(self.dock.task, "it takes too long")
        application.processEvents()

    def read(self, text=TEXT):
        self.dock.text.setPlainText(text)
        self.dock.read()
        self.wait()

    def picture(self, name):
        folder = os.environ.get("GEOMAP_PICTURES")
        if folder:
            os.makedirs(folder, exist_ok=True)
            picture = self.dock.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
            picture.save(os.path.join(folder, name), "PNG", 0)

    def item(self, place):
        events = self.dock.events
        return next(item for item in map(events.topLevelItem, range(events.topLevelItemCount())) if item.text(2) == place)

    def marked(self):
        """The text that is coloured as the quote that was clicked."""
        start, end = self.dock.marked
        whole = self.dock.text.toPlainText().encode("utf-16-le")
        return whole[2 * start : 2 * end].decode("utf-16-le")

    def ask(self, name):
        box = self.dock.which.box
        box.setCurrentIndex(next(at for at in range(box.count()) if box.itemText(at).startswith(name)))

    def mark_candidate(self, place_id):
        candidates = self.dock.which.list
        for at in range(candidates.topLevelItemCount()):
            if candidates.topLevelItem(at).data(0, ROLE)["place_id"] == place_id:
                candidates.setCurrentItem(candidates.topLevelItem(at))
                return
        self.fail(f"{place_id} is no candidate")


class EventTests(DockCase):
    def test_a_click_on_an_event_zooms_to_it_and_shows_its_quote(self):
        self.read()
        item = self.item("Amboise")
        self.dock.events.setCurrentItem(item)
        self.assertEqual(self.marked(), "À 30 km de Tours, un train a déraillé à Amboise.")
        event = item.data(0, ROLE)
        point = QgsPointXY(*event["geometry"]["coordinates"])
        self.assertTrue(self.canvas.extent().contains(point))
        self.assertLess(self.canvas.extent().width(), 2)
        self.assertEqual(self.dock.map.point.asGeometry().centroid().asPoint(), point)
        self.assertEqual(self.dock.which.question.text(), "Which Amboise?")
        self.picture("event.png")

    def test_the_map_may_have_another_projection(self):
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
        self.read()
        self.dock.events.setCurrentItem(self.item("Amboise"))
        self.assertTrue(self.canvas.extent().contains(QgsPointXY(109500, 6016000)), self.canvas.extent().toString())

    def test_a_click_into_a_quote_marks_its_event(self):
        self.read()
        cursor = self.dock.text.textCursor()
        cursor.setPosition(self.dock.text.toPlainText().encode("utf-16-le").index("manifestation".encode("utf-16-le")) // 2)
        self.dock.text.setTextCursor(cursor)
        self.assertEqual(self.dock.events.currentItem().text(2), "Saint-Denis")
        self.assertTrue(self.marked().startswith("Une manifestation"))

    def test_the_header_stays_and_a_changed_text_is_read_anew(self):
        self.read()
        self.assertEqual(self.dock.text.toPlainText(), TEXT)
        self.assertEqual(self.item("Saint-Denis").text(0), "2024-03-19")
        self.dock.text.appendPlainText("Fin.")
        self.assertEqual((self.dock.events.topLevelItemCount(), self.dock.text.extraSelections()), (0, []))

    def test_the_day_that_is_given_counts(self):
        self.dock.day.setDate(QDate(2021, 1, 1))
        self.read("Un attentat a fait deux morts hier à Gao.")
        self.assertEqual(self.item("Gao").text(0), "2020-12-31")

    def test_a_file_forgets_the_day_that_was_given_for_another_report(self):
        self.dock.day.setDate(QDate(2021, 1, 1))
        self.dock.open(EXAMPLES / "sahel-menaka.txt")
        self.wait()
        self.assertTrue(self.dock.day.isNull())
        self.assertEqual(self.dock.day.text(), "day of the report")
        self.assertEqual(self.item("Inékar").text(0), "2024-03-17")

    def test_an_event_without_a_place_says_why_and_moves_nothing(self):
        self.read("Le ministre a annoncé que trois otages ont été enlevés lundi.")
        items = [self.dock.events.topLevelItem(at) for at in range(self.dock.events.topLevelItemCount())]
        unplaced = [item for item in items if item.data(0, ROLE)["geometry"] is None]
        self.assertTrue(unplaced, "the text has to tell an event without a place")
        before = self.canvas.extent()
        self.dock.events.setCurrentItem(unplaced[0])
        self.assertEqual(self.canvas.extent(), before)
        self.assertTrue(self.dock.status.text())

    def test_a_stated_distance_is_drawn_and_its_verdict_told(self):
        self.read()
        self.dock.tabs.setCurrentIndex(1)
        self.dock.distances.setCurrentItem(self.dock.distances.topLevelItem(0))
        self.assertEqual(self.marked(), "À 30 km de Tours")
        self.assertFalse(self.dock.map.line.asGeometry().isEmpty())
        self.assertIn("geodesic", self.dock.status.text())
        self.picture("distance.png")

    def test_a_file_is_shown_as_it_was_read(self):
        page = self.scratch / "a.html"
        page.write_text(
            "<html><head><title>T</title></head><body><nav>Menu</nav><article><p>Un attentat a fait deux morts lundi à Gao&nbsp;: "
            "l’armée a annoncé la mort de deux soldats dans le nord du pays.</p></article></body></html>",
            encoding="utf-8",
        )
        self.dock.open(page)
        self.wait()
        self.assertNotIn("<p>", self.dock.text.toPlainText())
        self.dock.events.setCurrentItem(self.item("Gao"))
        self.assertIn("attentat", self.marked())

    def test_the_reports_of_a_feed_can_be_chosen_from(self):
        items = "".join(
            f"<item><title>{place}</title><description>Un attentat a fait deux morts lundi à {place}, selon l’armée.</description></item>"
            for place in ("Gao", "Kidal")
        )
        feed = self.scratch / "a.rss"
        feed.write_text(f'<?xml version="1.0"?><rss version="2.0"><channel><title>F</title>{items}</channel></rss>', encoding="utf-8")
        self.dock.open(feed)
        self.wait()
        self.assertEqual(self.dock.reports.count(), 2)
        seen = set()
        for number in range(2):
            self.dock.reports.setCurrentIndex(number)
            seen.add(self.dock.events.topLevelItem(0).text(2))
            self.assertIn(self.dock.events.topLevelItem(0).text(2), self.dock.text.toPlainText())
        self.assertEqual(seen, {"Gao", "Kidal"})

    def test_layers_come_into_the_project_with_styles_and_days(self):
        self.dock.open(EXAMPLES / "sahel-menaka.txt")
        self.wait()
        layers = {layer.name(): layer for layer in self.dock.add_layers()}
        counts = {name: layer.featureCount() for name, layer in layers.items()}
        events = self.dock.events.topLevelItemCount()
        self.assertGreater(events, 1)
        self.assertEqual(counts, {"Events": events, "Stated distances": 2, "Where it may have been": events})
        self.assertTrue(layers["Events"].temporalProperties().isActive())
        self.assertEqual(len(QgsProject.instance().mapLayers()), 3)
        self.dock.events.setCurrentItem(self.dock.events.topLevelItem(1))
        self.picture("dock.png")
        order = [node.name() for node in QgsProject.instance().layerTreeRoot().children()[0].children()]
        self.assertEqual(order, ["Events", "Stated distances", "Where it may have been"])

    def test_without_the_program_the_dock_says_what_to_do(self):
        self.use("/nowhere/geomap")
        self.read()
        self.assertIn("/nowhere/geomap", self.dock.status.text())
        self.assertTrue(self.dock.read_button.isEnabled())

    def test_what_cannot_be_read_is_told(self):
        file = self.scratch / "a.docx"
        file.write_bytes(b"PK\x03\x04" + bytes(200))
        self.dock.open(file)
        self.wait()
        self.assertIn("a.docx", self.dock.status.text())

    def test_a_run_can_be_stopped(self):
        self.use(self.script("time.sleep(60)"))
        self.dock.text.setPlainText(TEXT)
        self.dock.read()
        QTest.qWait(200)
        self.dock.stop()
        self.wait(10)
        self.assertEqual(self.dock.status.text(), "Stopped.")


class WhichTests(DockCase):
    def test_the_least_sure_name_is_asked_for_first_with_its_candidates(self):
        self.read()
        self.assertEqual(self.dock.which.question.text(), "Which Saint-Denis?")
        self.assertGreater(self.dock.which.list.topLevelItemCount(), 5)
        self.assertFalse(self.dock.which.use_button.isEnabled())
        self.picture("which.png")

    def test_a_click_on_a_candidate_shows_it_on_the_map(self):
        self.read()
        self.ask("Saint-Denis")
        self.mark_candidate("gn:935264")
        self.assertTrue(self.canvas.extent().contains(QgsPointXY(55.4504, -20.88231)))

    def test_a_choice_is_kept_in_the_users_file_and_used_ever_after(self):
        self.read()
        self.ask("Saint-Denis")
        self.mark_candidate("gn:2980916")
        self.dock.which.use()
        self.wait()
        self.assertEqual(choices.load()["saint denis"].place_id, "gn:2980916")
        self.assertEqual(self.item("Saint-Denis").data(0, ROLE)["properties"]["place_id"], "gn:2980916")
        self.ask("Saint-Denis")
        self.assertEqual(self.dock.which.list.topLevelItem(0).text(0), "✓ Saint-Denis")
        self.assertGreater(self.dock.which.list.topLevelItemCount(), 5, "the other candidates can still be chosen")
        self.assertIn("Île-de-France", self.dock.which.list.topLevelItem(0).text(2))
        self.picture("choice.png")
        self.dock.text.clear()
        self.read(TEXT.replace("mardi", "lundi"))
        self.assertEqual(self.item("Saint-Denis").data(0, ROLE)["properties"]["place_id"], "gn:2980916")
        self.ask("Saint-Denis")
        self.dock.which.withdraw()
        self.wait()
        self.assertEqual(choices.load(), {})


    def test_where_a_report_speaks_against_a_choice_the_dock_says_so(self):
        choices.choose("Gao", {"place_id": "gn:2457163", "name": "Gao", "kind": "seat", "lat": 16.27, "lon": -0.04})
        self.read("Un incendie a fait deux morts lundi dans la région de Gao, au Mali.")
        self.ask("Gao")
        self.assertIn("here geomap", self.dock.which.remark.text())
        self.picture("against.png")


class PluginTests(Case):
    def test_it_adds_its_dock_and_locator_and_takes_them_away(self):
        class Interface:
            """What the plugin asks of QGIS's windows."""

            def __init__(self):
                self.window, self.canvas, self.docks, self.filters, self.actions = QMainWindow(), QgsMapCanvas(), [], [], []

            def mainWindow(self):
                return self.window

            def mapCanvas(self):
                return self.canvas

            def addDockWidget(self, area, dock):
                self.window.addDockWidget(area, dock)
                self.docks.append(dock)

            def removeDockWidget(self, dock):
                self.docks.remove(dock)

            def registerLocatorFilter(self, each):
                self.filters.append(each)

            def deregisterLocatorFilter(self, each):
                self.filters.remove(each)

            def addPluginToMenu(self, _, action):
                self.actions.append(action)

            def removePluginMenu(self, _, action):
                self.actions.remove(action)

            def addToolBarIcon(self, action):
                self.actions.append(action)

            def removeToolBarIcon(self, action):
                self.actions.remove(action)

        interface = Interface()
        plugin = GeomapPlugin(interface)
        # The provider is there once already, for the other tests.
        plugin.initProcessing = lambda: None
        plugin.initGui()
        self.assertEqual([len(interface.docks), len(interface.filters), len(interface.actions)], [1, 1, 2])
        self.assertFalse(interface.actions[0].icon().isNull())
        plugin.unload()
        self.assertEqual([interface.docks, interface.filters, interface.actions], [[], [], []])
