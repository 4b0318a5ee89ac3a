# SPDX-License-Identifier: GPL-2.0-or-later
"""Uses the plugin inside QGIS itself: `qgis --code window.py`, with the plugin enabled in the profile.

GEOMAP_WINDOW names the file for what came of it, "ok" or what went wrong; GEOMAP_EXAMPLE the report to read;
GEOMAP_PICTURES a folder for a picture of the window.
"""

import os
import sys
import time
import traceback
from pathlib import Path

import processing
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsLocatorWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QToolBar, QWidget
from qgis.utils import iface, plugins, unloadPlugin


def until(done, seconds):
    """Lets QGIS work until something is done."""
    end = time.monotonic() + seconds
    while not done():
        if time.monotonic() > end:
            raise AssertionError("it takes too long")
        QCoreApplication.processEvents()
        time.sleep(0.01)


def settle(seconds):
    end = time.monotonic() + seconds
    until(lambda: time.monotonic() > end, seconds + 5)


def check():
    """Opens the dock, reads a report, shows an event, opens every algorithm, and unloads the plugin."""
    until(lambda: "geomap" in plugins, 30)
    window, plugin = iface.mainWindow(), plugins["geomap"]
    window.resize(1280, 860)
    actions = [action for bar in window.findChildren(QToolBar) for action in bar.actions()]
    assert plugin.action in actions, "no button"
    # QGIS hands its own widgets to Python as plain ones.
    bar = next(each for each in window.findChildren(QWidget) if each.metaObject().className() == "QgsLocatorWidget")
    filters = [each.name() for each in sip.cast(bar, QgsLocatorWidget).locator().filters()]
    assert "geomap" in filters, filters
    plugin.action.setChecked(True)
    dock = plugin.dock
    assert dock.isVisible(), "the button does not open the dock"
    dock.open(os.environ["GEOMAP_EXAMPLE"])
    until(lambda: dock.task is None, 60)
    assert dock.events.topLevelItemCount() > 1, dock.status.text()
    assert len(dock.add_layers()) == 3
    # QGIS shows the whole of a first layer, a moment later.
    settle(2)
    dock.events.setCurrentItem(dock.events.topLevelItem(1))
    settle(2)
    assert iface.mapCanvas().extent().width() < 5, iface.mapCanvas().extent().toString()
    if os.environ.get("GEOMAP_PICTURES"):
        window.grab().save(str(Path(os.environ["GEOMAP_PICTURES"]) / "window.png"))
    for algorithm in QgsApplication.processingRegistry().providerById("geomap").algorithms():
        dialog = processing.createAlgorithmDialog(algorithm.id(), {})
        assert dialog is not None, algorithm.id()
        dialog.show()
        settle(0.2)
        dialog.close()
    found = processing.runAndLoadResults("geomap:mapreports", {"INPUT": os.environ["GEOMAP_EXAMPLE"], "EVENTS": "TEMPORARY_OUTPUT"})
    layer = QgsProject.instance().mapLayer(found["EVENTS"])
    assert layer.renderer().type() == "categorizedSymbol" and layer.temporalProperties().isActive(), "it has no style"
    assert unloadPlugin("geomap"), "it cannot be unloaded"
    assert plugin.action is None and QgsApplication.processingRegistry().providerById("geomap") is None
    settle(0.5)


def main():
    try:
        check()
        told = "ok"
    except Exception:
        told = traceback.format_exc()
    Path(os.environ["GEOMAP_WINDOW"]).write_text(told + "\n", encoding="utf-8")
    sys.stdout.flush()
    # QGIS would ask whether to save the project.
    os._exit(0)


QTimer.singleShot(1000, main)
