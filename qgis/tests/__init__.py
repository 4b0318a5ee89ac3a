"""Tests of the QGIS plugin; scripts/check/qgis-plugin.sh runs them without windows."""
