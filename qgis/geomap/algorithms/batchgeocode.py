# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's own batch geocoder over the offline geocoder."""

from qgis.analysis import QgsBatchGeocodeAlgorithm
from qgis.PyQt.QtGui import QIcon

from ..geocoder import Geocoder
from ..words import tr
from .base import ICON


class BatchGeocode(QgsBatchGeocodeAlgorithm):
    """Looks up each name by itself."""

    def __init__(self):
        # QGIS keeps no reference to a geocoder that was made in Python.
        self.geocoder = Geocoder(limit=1)
        super().__init__(self.geocoder)

    def createInstance(self):
        return BatchGeocode()

    def name(self):
        return "batchgeocode"

    def displayName(self):
        return tr("Batch geocoder, offline")

    def shortHelpString(self):
        return tr(
            "Looks up each name of a field with geomap lookup, by itself and without any network. "
            "“Geocode a field of names” is faster, takes other fields into account and says how sure it is."
        )

    def icon(self):
        return QIcon(str(ICON))
