"""The point of a country: the middle of all its land.

The centroid of the largest part and of every part that lies with it, in degrees; where that point is no land
of the country (Vietnam bends around it, the Philippines lie around it), the middle of the stretch of
land nearest to it on its parallel.

A part lies with another when they are at most 500 km apart, whatever lies between. So New Zealand
is both islands, Canada reaches to Ellesmere and Indonesia is one; the United States are those between Canada
and Mexico, without Alaska and Hawaii, Portugal is without the Azores, Ecuador without the Galápagos, and
Malaysia, half here and half there, is the larger half.
"""

from __future__ import annotations

import itertools
import math

from . import geometry
from .geometry import Point, Polygon

TOGETHER_KM = 500.0
KM_PER_DEGREE = 111.2
# A hundredth of the land is the least that a point beside the centroid may lie on.
ISLET_SHARE = 0.01


def middle(polygons: list[Polygon]) -> Point:
    group = together(polygons)
    lon, lat = centroid(group)
    if geometry.contains(group, lon, lat):
        return lon, lat
    least = ISLET_SHARE * geometry.area_km2(group)
    large = [polygon for polygon in group if geometry.area_km2([polygon]) >= least]
    stretches = inside(large, lat)
    if not stretches:
        return geometry.representative_point(polygons)
    west, east = min(stretches, key=lambda ends: (max(ends[0] - lon, lon - ends[1]), ends))
    return (west + east) / 2, lat


def together(polygons: list[Polygon]) -> list[Polygon]:
    """The largest part, and every part that is near it or near one of those."""
    main = geometry.main_part(polygons)
    rest = [(geometry.extent(polygon[0]), polygon) for polygon in polygons if polygon is not main]
    group, reached = [main], [geometry.extent(main[0])]
    while reached:
        box = reached.pop()
        near = [other for other in rest if apart_km(box, other[0]) <= TOGETHER_KM]
        rest = [other for other in rest if other not in near]
        group += [polygon for _, polygon in near]
        reached += [other for other, _ in near]
    return group


def apart_km(a: tuple[float, ...], b: tuple[float, ...]) -> float:
    """How far two boxes (west, south, east, north; none across the antimeridian) are apart at least."""
    north_south = max(0.0, b[1] - a[3], a[1] - b[3])
    east_west = min(max(0.0, b[0] + turn - a[2], a[0] - b[2] - turn) for turn in (-360, 0, 360))
    narrow = math.cos(math.radians(min(90.0, max(map(abs, (a[1], a[3], b[1], b[3]))))))
    return KM_PER_DEGREE * math.hypot(north_south, east_west * narrow)


def inside(polygons: list[Polygon], lat: float) -> list[tuple[float, float]]:
    """The stretches of a parallel that lie in the polygons: west and east end."""
    crossings = sorted(
        (x2 - x1) * (lat - y1) / (y2 - y1) + x1
        for polygon in polygons
        for ring in polygon
        for (x1, y1), (x2, y2) in itertools.pairwise(ring)
        if (y1 > lat) != (y2 > lat)
    )
    return list(zip(crossings[::2], crossings[1::2]))


def centroid(polygons: list[Polygon]) -> Point:
    """The centroid of all parts in degrees, as QGIS and PostGIS give it for the same parts; holes count off."""
    home = middle_longitude(geometry.main_part(polygons))
    total = east = north = 0.0
    for polygon in polygons:
        turn = 360 * round((home - middle_longitude(polygon)) / 360)  # parts beyond the antimeridian
        for index, ring in enumerate(polygon):
            area = abs(geometry.ring_area(ring)) * (1 if index == 0 else -1)
            x, y = geometry.centroid(ring)
            total += area
            east += area * (x + turn)
            north += area * y
    return (east / total + 180) % 360 - 180, north / total


def middle_longitude(polygon: Polygon) -> float:
    west, _, east, _ = geometry.extent(polygon[0])
    return (west + east) / 2
