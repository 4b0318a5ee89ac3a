# SPDX-License-Identifier: GPL-2.0-or-later
"""The QGIS plugin of geomap: reports become events on the map, and their stated distances are checked."""


def classFactory(iface):
    """Returns the plugin; QGIS calls it once, with None for the interface in a program without windows."""
    from .plugin import GeomapPlugin

    return GeomapPlugin(iface)
