"""The point of a country: the middle of all its land.

The centroid of the largest part and of every part that lies with it; where that point is no land
of the country (Vietnam bends around it, the Philippines lie around it), the middle of the stretch of
land nearest to it on its parallel.

A part lies with another when they are at most 500 km apart, whatever lies between. So New Zealand
is both islands, Canada reaches to Ellesmere and Indonesia is one; the United States are those between Canada
and Mexico, without Alaska and Hawaii, Portugal is without the Azores, Ecuador without the Galápagos, and
Malaysia, half here and half there, is the larger half.
"""

from __future__ import annotations

import math
from collections.abc import Callable

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
        for (x1, y1), (x2, y2) in zip(ring, ring[1:])
        if (y1 > lat) != (y2 > lat)
    )
    return list(zip(crossings[::2], crossings[1::2]))


def centroid(polygons: list[Polygon]) -> Point:
    """The mean longitude and the mean latitude of the land, every square kilometre counting the same; holes count off.

    Not the sphere's centre of gravity: of a land that stretches along a parallel that one lies poleward of the
    whole of it, as the shortest way between its ends does, and a map does not show why (Russia: 66° N, not 60°).

    By Green's theorem, with λ and φ in radians: area = -∮ sin φ dλ, ∬ λ = ∮ λ²/2 cos φ dφ, ∬ φ = -∮ (φ sin φ + cos φ) dλ.
    """
    home = middle_longitude(geometry.main_part(polygons))
    area = east = north = 0.0
    for polygon in polygons:
        turn = 360 * round((home - middle_longitude(polygon)) / 360)  # parts beyond the antimeridian
        for index, ring in enumerate(polygon):
            sign = 1 if (geometry.ring_area(ring) > 0) == (index == 0) else -1
            for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
                a, b = math.radians(x1 + turn), math.radians(x2 + turn)
                c, d = math.radians(y1), math.radians(y2)
                area -= sign * (b - a) * along(math.sin, c, d)
                north -= sign * (b - a) * along(lambda lat: lat * math.sin(lat) + math.cos(lat), c, d)
                # λ²/2 is not linear along the edge, so the product is taken at both ends and the middle.
                ends = a * a * math.cos(c) + b * b * math.cos(d)
                half = ((a + b) / 2) ** 2 * math.cos((c + d) / 2)
                east += sign * (d - c) * (ends + 4 * half) / 12
    lon = math.degrees(east / area)
    return (lon + 180) % 360 - 180, math.degrees(north / area)


def along(function: Callable[[float], float], start: float, end: float) -> float:
    """The mean of a function between two values, by Simpson's rule."""
    return (function(start) + 4 * function((start + end) / 2) + function(end)) / 6


def middle_longitude(polygon: Polygon) -> float:
    west, _, east, _ = geometry.extent(polygon[0])
    return (west + east) / 2
