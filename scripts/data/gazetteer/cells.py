"""How far a division reaches that no source of ours draws: the ground that lies nearer to its towns
than to those of its neighbours.

The ground of the parent (a region's outline, else the country's) is sampled by an equal-area grid, and
every sample goes to the division of the nearest town. The point of a division is the sample nearest to
the middle of its samples; its radius holds 95 % of them and 95 % of its towns, times a margin that was
chosen on the divisions that are drawn (`scripts/data/measure_areas.py` holds one against the other).
"""

from __future__ import annotations

import itertools
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from . import geometry
from .geometry import Point, Polygon

SAMPLES = 48  # a division
LEAST, MOST = 400, 40_000  # samples of a parent
HELD = 0.95  # the share of samples and towns that a radius holds before the margin
MARGIN, MARGIN_OF_FEW, FEW = 1.15, 1.4, 4  # fewer towns show less of where the border runs
SMALLEST_KM = 3.0


@dataclass
class Cell:
    """The ground of one division."""

    point: Point
    radius_km: float
    extent: tuple[float, float, float, float]


class Nearest:
    """The nearest of many points, in a plane whose longitudes are shortened; found through a tree of halves."""

    def __init__(self, seeds: Mapping[str, Iterable[Point]], latitude: float) -> None:
        self.squeeze = max(0.05, math.cos(math.radians(latitude)))
        points = [(lon * self.squeeze, lat, key) for key, towns in seeds.items() for lon, lat in towns]
        self.root = grown(sorted(set(points)), 0)

    def key(self, lon: float, lat: float) -> str:
        x, y = lon * self.squeeze, lat
        best, found = math.inf, ""
        stack: list[tuple[float, Branch]] = [(0.0, self.root)]
        while stack:
            least, branch = stack.pop()
            if least > best:
                continue
            while isinstance(branch, tuple):
                axis, at, low, high = branch
                gap = (y if axis else x) - at
                branch, other = (low, high) if gap < 0 else (high, low)
                if gap * gap <= best:
                    stack.append((gap * gap, other))
            for px, py, key in branch:
                off = (px - x) * (px - x) + (py - y) * (py - y)
                if off < best or (off == best and key < found):
                    best, found = off, key
        return found


Leaf = list[tuple[float, float, str]]
Branch = Leaf | tuple[int, float, "Branch", "Branch"]


def grown(points: Leaf, axis: int) -> Branch:
    """Halves of halves, along longitude and latitude in turn, down to eight points."""
    if len(points) <= 8:
        return points
    points = sorted(points, key=lambda point: (point[axis], point))
    middle = len(points) // 2
    return axis, points[middle][axis], grown(points[:middle], 1 - axis), grown(points[middle:], 1 - axis)


def samples(ground: list[Polygon], count: int) -> list[Point]:
    """About so many points of a grid on which each stands for the same area."""
    step = math.sqrt(max(geometry.area_km2(ground), 1.0) / count) / 111.195
    found = []
    for polygon in ground:
        crossings: dict[int, list[float]] = defaultdict(list)
        for ring in polygon:
            for (x1, y1), (x2, y2) in itertools.pairwise(ring):
                low, high = min(y1, y2), max(y1, y2)
                for row in range(math.ceil(low / step - 0.5), math.ceil(high / step - 0.5)):
                    crossings[row].append(x1 + (x2 - x1) * ((row + 0.5) * step - y1) / (y2 - y1))
        for row in sorted(crossings):
            lat = (row + 0.5) * step
            wide = step / max(0.05, math.cos(math.radians(lat)))
            ends = sorted(crossings[row])
            for left, right in zip(ends[0::2], ends[1::2]):
                for column in range(math.ceil(left / wide - 0.5), math.ceil(right / wide - 0.5)):
                    found.append(((column + 0.5) * wide, lat))
    return found


def cells(
    ground: list[Polygon], seeds: Mapping[str, list[Point]], wanted: Iterable[str] | None = None
) -> dict[str, Cell]:
    """The cell of every division that has a town. `seeds`: towns by division; those of the
    divisions that are not `wanted` only take their part of the ground."""
    if not seeds:
        return {}
    grid = samples(ground, min(MOST, max(LEAST, SAMPLES * len(seeds))))
    shares: dict[str, list[Point]] = defaultdict(list)
    if len(seeds) == 1:
        shares[next(iter(seeds))] = grid
    elif grid:
        nearest = Nearest(seeds, sum(lat for _, lat in grid) / len(grid))
        for lon, lat in grid:
            shares[nearest.key(lon, lat)].append((lon, lat))
    wanted = seeds if wanted is None else wanted
    return {key: cell(shares.get(key, []), seeds[key]) for key in wanted if key in seeds}


def cell(share: list[Point], towns: list[Point]) -> Cell:
    """Point, radius and extent of the samples of a division, or of its towns where it has no sample."""
    body = share or towns
    lon = math.fsum(lon for lon, _ in body) / len(body)
    lat = math.fsum(lat for _, lat in body) / len(body)
    point = min(body, key=lambda other: (geometry.distance_km(other, (lon, lat)), other))
    point = round(point[0], 5), round(point[1], 5)
    reach = max(held(point, share), held(point, towns))
    margin = MARGIN_OF_FEW if len(towns) <= FEW else MARGIN
    return Cell(point, max(SMALLEST_KM, reach * margin), geometry.extent([*body, point]))


def held(centre: Point, points: list[Point]) -> float:
    """Kilometres that hold HELD of the points."""
    if not points:
        return 0.0
    gaps = sorted(geometry.distance_km(centre, point) for point in points)
    return gaps[min(len(gaps) - 1, math.ceil(HELD * len(gaps)) - 1)]
