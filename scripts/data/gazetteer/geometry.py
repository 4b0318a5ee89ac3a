"""Polygons on the sphere, as far as a gazetteer needs them: inside, extent, radius, point."""

from __future__ import annotations

import itertools
import math
import struct
from collections import defaultdict
from collections.abc import Iterable, Iterator

Point = tuple[float, float]  # longitude, latitude
Ring = list[Point]  # closed: the first point comes again at the end
Polygon = list[Ring]  # the exterior, then its holes

EARTH_KM = 6371.0088


def distance_km(a: Point, b: Point) -> float:
    """The great-circle distance, within 0.5 % of the geodesic."""
    lon1, lat1, lon2, lat2 = map(math.radians, (*a, *b))
    h = (
        math.sin((lat2 - lat1) / 2) ** 2
        + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    )
    return 2 * EARTH_KM * math.asin(min(1.0, math.sqrt(h)))


def polygons_of_geopackage(blob: bytes) -> list[Polygon]:
    """The polygons of a GeoPackage geometry: a header, then well-known binary."""
    envelope = (0, 32, 48, 48, 64)[(blob[3] >> 1) & 7]
    return list(read_wkb(blob, 8 + envelope)[0])


def read_wkb(blob: bytes, offset: int) -> tuple[list[Polygon], int]:
    order = "<" if blob[offset] == 1 else ">"
    kind, count = struct.unpack_from(order + "II", blob, offset + 1)
    offset += 9
    polygons: list[Polygon] = []
    if kind % 1000 == 6:
        for _ in range(count):
            inner, offset = read_wkb(blob, offset)
            polygons += inner
        return polygons, offset
    if kind % 1000 != 3:
        raise ValueError(f"geometry type {kind} is no polygon")
    width = 3 if kind // 1000 in (1, 2) else 2
    polygon: Polygon = []
    for _ in range(count):
        (points,) = struct.unpack_from(order + "I", blob, offset)
        values = struct.unpack_from(f"{order}{points * width}d", blob, offset + 4)
        offset += 4 + points * width * 8
        polygon.append(list(zip(values[0::width], values[1::width])))
    return [polygon], offset


def ring_area(ring: Ring) -> float:
    """Square degrees, positive when the ring runs counter-clockwise."""
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in itertools.pairwise(ring)) / 2


def area_km2(polygons: Iterable[Polygon]) -> float:
    """The area on the sphere, holes taken off."""
    total = 0.0
    for polygon in polygons:
        for index, ring in enumerate(polygon):
            size = 0.0
            for (x1, y1), (x2, y2) in itertools.pairwise(ring):
                size += math.radians(x2 - x1) * (
                    2 + math.sin(math.radians(y1)) + math.sin(math.radians(y2))
                )
            size = abs(size) * EARTH_KM * EARTH_KM / 2
            total += -size if index else size
    return total


class Locator:
    """Which of many polygons hold a point. Edges lie in bands of latitude, so a test is short."""

    BAND = 0.1

    def __init__(self) -> None:
        self.cells: dict[tuple[int, int], list[int]] = defaultdict(list)
        self.boxes: list[tuple[float, float, float, float]] = []
        self.bands: list[dict[int, list[tuple[float, float, float, float]]]] = []
        self.keys: list[object] = []

    def add(self, key: object, polygons: list[Polygon]) -> None:
        xs = [x for polygon in polygons for x, _ in polygon[0]]
        ys = [y for polygon in polygons for _, y in polygon[0]]
        box = (min(xs), min(ys), max(xs), max(ys))
        bands: dict[int, list[tuple[float, float, float, float]]] = defaultdict(list)
        for polygon in polygons:
            for ring in polygon:
                for (x1, y1), (x2, y2) in itertools.pairwise(ring):
                    if y1 == y2:
                        continue
                    low, high = (y1, y2) if y1 < y2 else (y2, y1)
                    for band in range(math.floor(low / self.BAND), math.floor(high / self.BAND) + 1):
                        bands[band].append((x1, y1, x2, y2))
        index = len(self.keys)
        self.keys.append(key)
        self.boxes.append(box)
        self.bands.append(bands)
        for column in range(math.floor(box[0]), math.floor(box[2]) + 1):
            for row in range(math.floor(box[1]), math.floor(box[3]) + 1):
                self.cells[column, row].append(index)

    def find(self, lon: float, lat: float) -> list[object]:
        """The keys of all polygons that hold the point, in the order in which they were added."""
        found = []
        band = math.floor(lat / self.BAND)
        for index in self.cells.get((math.floor(lon), math.floor(lat)), ()):
            west, south, east, north = self.boxes[index]
            if not (west <= lon <= east and south <= lat <= north):
                continue
            inside = False
            for x1, y1, x2, y2 in self.bands[index].get(band, ()):
                if (y1 > lat) != (y2 > lat) and lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1:
                    inside = not inside
            if inside:
                found.append(self.keys[index])
        return found


def contains(polygons: list[Polygon], lon: float, lat: float) -> bool:
    """Even-odd over all rings."""
    inside = False
    for polygon in polygons:
        for ring in polygon:
            for (x1, y1), (x2, y2) in itertools.pairwise(ring):
                if (y1 > lat) != (y2 > lat) and lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1:
                    inside = not inside
    return inside


def centroid(ring: Ring) -> Point:
    area = ring_area(ring)
    if abs(area) < 1e-12:
        return ring[0]
    x = sum((x1 + x2) * (x1 * y2 - x2 * y1) for (x1, y1), (x2, y2) in itertools.pairwise(ring))
    y = sum((y1 + y2) * (x1 * y2 - x2 * y1) for (x1, y1), (x2, y2) in itertools.pairwise(ring))
    return x / (6 * area), y / (6 * area)


def main_part(polygons: list[Polygon]) -> Polygon:
    return max(polygons, key=lambda polygon: area_km2([polygon]))


def representative_point(polygons: list[Polygon]) -> Point:
    """The centroid of the largest part, or, where that lies outside, the middle of the longest
    stretch of some parallel inside it."""
    part = main_part(polygons)
    lon, lat = centroid(part[0])
    if contains([part], lon, lat):
        return lon, lat
    ys = [y for _, y in part[0]]
    best = (-1.0, (lon, lat))
    for step in range(1, 40):
        y = min(ys) + (max(ys) - min(ys)) * step / 40 + 1e-7
        crossings = sorted(
            (x2 - x1) * (y - y1) / (y2 - y1) + x1
            for ring in part
            for (x1, y1), (x2, y2) in itertools.pairwise(ring)
            if (y1 > y) != (y2 > y)
        )
        for left, right in zip(crossings[0::2], crossings[1::2]):
            if right - left > best[0]:
                best = (right - left, ((left + right) / 2, y))
    return best[1]


def vertices(polygons: Iterable[Polygon]) -> Iterator[Point]:
    for polygon in polygons:
        yield from polygon[0]


def extent(points: Iterable[Point]) -> tuple[float, float, float, float]:
    """west, south, east, north; west > east where the shorter box crosses the antimeridian."""
    lons, lats = set(), set()
    for lon, lat in points:
        lons.add(lon)
        lats.add(lat)
    ordered = sorted(lons)
    west, east = ordered[0], ordered[-1]
    if east - west > 180:
        gaps = [(b - a, a, b) for a, b in itertools.pairwise(ordered)]
        widest = max(gaps)
        if widest[0] > 360 - (east - west):
            east, west = widest[1], widest[2]
    return west, min(lats), east, max(lats)


def radius_km(centre: Point, points: Iterable[Point]) -> float:
    return max(distance_km(centre, point) for point in points)
