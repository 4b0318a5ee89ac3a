"""Labels with a white halo, for the scripts that draw with QGIS."""

from qgis.core import QgsTextBufferSettings, QgsTextFormat, QgsVectorLayerSimpleLabeling
from qgis.PyQt.QtGui import QColor


def set_labels(layer, label, size, colour="#000000"):
    """Dresses a layer's labels: `label` says which and where, `size` is in points."""
    text = QgsTextFormat()
    text.setSize(size)
    text.setColor(QColor(colour))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    text.setBuffer(halo)
    label.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(label))
    layer.setLabelsEnabled(True)
