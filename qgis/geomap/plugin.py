# SPDX-License-Identifier: GPL-2.0-or-later
"""What QGIS loads: the provider everywhere, the dock and the locator where there are windows."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon

from .algorithms.base import ICON
from .geocoder import Geocoder
from .provider import GeomapProvider
from .words import tr


class GeomapPlugin:
    """Adds what the plugin has to QGIS, and takes it away."""

    def __init__(self, iface):
        self.iface = iface
        self.provider = None
        self.dock = None
        self.action = None
        self.locator = None
        self.geocoder = None

    def initProcessing(self):
        """Called by qgis_process too, which has no windows."""
        self.provider = GeomapProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        # Imported here, because qgis_process may run where these do not load.
        from qgis.gui import QgsGeocoderLocatorFilter

        try:
            from qgis.PyQt.QtGui import QAction
        except ImportError:  # Qt 5 has it elsewhere
            from qgis.PyQt.QtWidgets import QAction

        from .dock import GeomapDock

        self.initProcessing()
        self.dock = GeomapDock(self.iface.mapCanvas(), self.iface.mainWindow())
        self.iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
        self.dock.hide()
        self.action = QAction(QIcon(str(ICON)), tr("Reports on the map"), self.iface.mainWindow())
        self.action.setCheckable(True)
        self.action.toggled.connect(self.dock.setUserVisible)
        self.dock.visibilityChanged.connect(self.action.setChecked)
        self.iface.addPluginToMenu("geomap", self.action)
        self.iface.addToolBarIcon(self.action)
        self.geocoder = Geocoder()
        self.locator = QgsGeocoderLocatorFilter("geomap", tr("Places of geomap"), "gm", self.geocoder, self.iface.mapCanvas())
        self.iface.registerLocatorFilter(self.locator)

    def unload(self):
        if self.locator is not None:
            self.iface.deregisterLocatorFilter(self.locator)
            self.locator = None
        if self.action is not None:
            self.iface.removePluginMenu("geomap", self.action)
            self.iface.removeToolBarIcon(self.action)
            self.action = None
        if self.dock is not None:
            self.dock.stop()
            self.dock.map.remove()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
