# SPDX-License-Identifier: GPL-2.0-or-later
"""A geocoder of QGIS that needs no network: for the locator bar, for batches, for other plugins."""

from functools import lru_cache

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeocoderInterface,
    QgsGeocoderResult,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsWkbTypes,
)

from . import choices, names, program, records, settings

COLUMNS = {
    "place_id": "text", "place": "text", "kind": "text", "country": "text", "admin1": "text", "population": "integer",
    "score": "real", "source": "text",
}
KILOMETRES_OF_A_DEGREE = 111.0


class Geocoder(QgsGeocoderInterface):
    """Asks `geomap lookup`."""

    def __init__(self, limit=20):
        super().__init__()
        self.limit = limit
        # The same name often stands in many rows of a batch. The user's choices are no part of what is kept.
        self.found = lru_cache(maxsize=4096)(self._found)

    def flags(self):
        return QgsGeocoderInterface.Flag.GeocodesStrings

    def appendedFields(self):
        return records.fields(COLUMNS)

    def wkbType(self):
        return QgsWkbTypes.Type.Point

    def geocodeString(self, string, context, feedback=None):
        """The places of a name, the likeliest first; the one that the user has chosen before all."""
        name = (string or "").strip()
        if not name:
            return []
        try:
            return [result_of(place) for place in self.places(name)]
        except program.Cancelled:
            return []
        except program.ProgramError as error:
            return [QgsGeocoderResult.errorResult(str(error))]

    def places(self, name):
        """The places of a name, in order."""
        found = self.found(name, tuple(settings.gazetteers()))
        choice = choices.load().get(choices.folded(name))
        if choice is None:
            return found
        chosen = [place for place in found if place["place_id"] == choice.place_id] or [choice.candidate()]
        return chosen + [place for place in found if place["place_id"] != choice.place_id]

    def _found(self, name, gazetteers):
        return names.look_up(name, self.limit, gazetteers=gazetteers)[0]


def title(place):
    """A place so that namesakes are told apart."""
    about = [place.get("kind"), place.get("admin1"), place.get("country")]
    return f"{place['name']} ({', '.join(word for word in about if word)})"


def result_of(place):
    """A place as a result of a geocoder, with a view of its surroundings."""
    point = QgsPointXY(place["lon"], place["lat"])
    result = QgsGeocoderResult(title(place), QgsGeometry.fromPointXY(point), QgsCoordinateReferenceSystem("EPSG:4326"))
    result.setAdditionalAttributes(dict(zip(COLUMNS, records.attributes({**place, "place": place["name"]}, COLUMNS))))
    result.setDescription(", ".join(place.get("reasons") or []))
    result.setGroup(place.get("country") or "")
    reach = max(place.get("radius_km") or 0.0, 5.0) * 1.5 / KILOMETRES_OF_A_DEGREE
    result.setViewport(QgsRectangle(point.x() - reach, max(-90.0, point.y() - reach), point.x() + reach, min(90.0, point.y() + reach)))
    return result
