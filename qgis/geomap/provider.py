# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithms of geomap in the toolbox of Processing."""

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.base import ICON
from .algorithms.batchgeocode import BatchGeocode
from .algorithms.checkdistances import CheckDistances
from .algorithms.geocodefield import GeocodeField
from .algorithms.geoparsefield import GeoparseField
from .algorithms.mapreports import MapReports
from .words import tr


class GeomapProvider(QgsProcessingProvider):
    """Lists the algorithms."""

    def id(self):
        return "geomap"

    def name(self):
        return "geomap"

    def longName(self):
        return tr("geomap: events and distances of news reports")

    def icon(self):
        return QIcon(str(ICON))

    def loadAlgorithms(self):
        for algorithm in (MapReports, CheckDistances, GeocodeField, BatchGeocode, GeoparseField):
            self.addAlgorithm(algorithm())
