"""data/outlines.tsv: the outlines of countries and regions, dissolved and simplified.

One line a place: its id, a tab, its rings, `;` between them; a ring is `lon lat,lon lat,…`, its first
point not repeated. An exterior ring runs counter-clockwise, a hole clockwise (RFC 7946), so the
signed area tells them apart; a point is inside when it is inside an odd number of rings.
"""

from __future__ import annotations

import itertools
from collections import defaultdict

from .geometry import Point, Polygon, Ring, contains, distance_km, ring_area
from .rings import Edges, Whole, meets, simple, twice_area

Edge = tuple[Point, Point]


def oriented(polygon: Polygon) -> list[Ring]:
    rings = []
    for index, ring in enumerate(polygon):
        counter_clockwise = ring_area(ring) > 0
        rings.append(ring if counter_clockwise == (index == 0) else ring[::-1])
    return rings


def dissolve(polygons: list[Polygon]) -> list[Ring]:
    """The union of polygons that touch along equal edges: an edge that two share, run in opposite
    directions, is no border. The edges that remain are chained to rings again."""
    rings = [ring for polygon in polygons for ring in oriented(polygon)]
    if len(polygons) == 1:
        return rings
    rings = [[snap(point) for point in ring] for ring in rings]
    edges: set[Edge] = set()
    for ring in rings:
        for a, b in itertools.pairwise(ring):
            if a == b:
                continue
            if (b, a) in edges:
                edges.remove((b, a))
            else:
                edges.add((a, b))
    leaving: dict[Point, list[Point]] = defaultdict(list)
    for a, b in sorted(edges):
        leaving[a].append(b)
    chained: list[Ring] = []
    for start in sorted(leaving):
        while leaving[start]:
            ring = [start]
            while leaving[ring[-1]]:
                ring.append(leaving[ring[-1]].pop())
                if ring[-1] == start:
                    break
            if ring[-1] != start:
                ring.append(start)
            if len(ring) > 3:
                chained.append(ring)
    return chained


def snap(point: Point) -> Point:
    return round(point[0], 5), round(point[1], 5)


def simplify(ring: Ring, tolerance: float) -> Ring:
    """Douglas–Peucker, started from two far points of the ring."""
    if len(ring) < 6:
        return ring
    far = max(range(len(ring)), key=lambda i: abs(ring[i][0] - ring[0][0]) + abs(ring[i][1] - ring[0][1]))
    keep = {0, far, len(ring) - 1}
    stack = [(0, far), (far, len(ring) - 1)]
    while stack:
        first, last = stack.pop()
        if last - first < 2:
            continue
        x1, y1 = ring[first]
        dx, dy = ring[last][0] - x1, ring[last][1] - y1
        length = dx * dx + dy * dy
        worst, where = -1.0, first
        for index in range(first + 1, last):
            x, y = ring[index][0] - x1, ring[index][1] - y1
            if length:
                t = min(1.0, max(0.0, (x * dx + y * dy) / length))
                x, y = x - t * dx, y - t * dy
            off = x * x + y * y
            if off > worst:
                worst, where = off, index
        if worst > tolerance * tolerance:
            keep.add(where)
            stack += [(first, where), (where, last)]
    return [ring[index] for index in sorted(keep)]


def line(identity: str, polygons: list[Polygon], tolerance: float, smallest: float) -> str:
    """`smallest`: rings of less area (square degrees) go, unless nothing larger is there."""
    rings = dissolve(polygons)
    largest = max(abs(ring_area(ring)) for ring in rings)
    if largest < 0.1:
        smallest = 0.0  # an archipelago is its islets
    texts = []
    drawn = Edges(SCALE)
    for ring in sorted(rings, key=lambda ring: (-abs(ring_area(ring)), ring[0])):
        area = abs(ring_area(ring))
        if area < smallest and area < largest / 20:
            continue
        fine = min(tolerance, area**0.5 / 12)  # a small ring keeps its form
        parts = rounded(ring, fine)
        if any(meets(part, drawn) for part in parts):
            parts = rounded(ring, fine / 4)
            if area < largest / 20 and any(meets(part, drawn) for part in parts):
                continue  # an islet that the simplified coast has run over
        for part in parts:
            for c, d in zip(part, part[1:] + part[:1]):
                drawn.add(0, c, d)
            texts.append(",".join(f"{short(x / SCALE)} {short(y / SCALE)}" for x, y in part))
    return f"{identity}\t{';'.join(texts)}\n" if texts else ""


SCALE = 1000  # thousandths of a degree, 111 m


def rounded(ring: Ring, tolerance: float) -> list[list[Whole]]:
    """The ring simplified, in whole thousandths of a degree, as rings that do not cross themselves.

    Of what is cut off beside the ring only parts larger than a knot in the line stay.
    """
    step = 10 if tolerance >= 0.02 else 1
    points = simplify(ring, tolerance)[:-1]
    parts = simple([(round(x * SCALE / step) * step, round(y * SCALE / step) * step) for x, y in points])
    knot = 2 * (tolerance * SCALE) ** 2
    return [part for part in parts if part is parts[0] or abs(twice_area(part)) > knot]


def short(value: float) -> str:
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def parse(text: str) -> dict[str, list[Ring]]:
    """The file back again: closed rings by id."""
    result: dict[str, list[Ring]] = {}
    for row in text.splitlines():
        identity, _, body = row.partition("\t")
        rings = []
        for part in body.split(";"):
            ring = [tuple(map(float, pair.split(" "))) for pair in part.split(",")]
            rings.append([*ring, ring[0]])
        result[identity] = rings  # type: ignore[assignment]
    return result


def gap_km(rings: list[Ring], point: Point) -> float:
    """0 inside, else the distance to the outline."""
    return 0.0 if contains([rings], *point) else edge_km(rings, point)


def edge_km(rings: list[Ring], point: Point) -> float:
    """How far a point, inside or outside, is from the nearest edge."""
    best = float("inf")
    for ring in rings:
        for (x1, y1), (x2, y2) in itertools.pairwise(ring):
            dx, dy = x2 - x1, y2 - y1
            length = dx * dx + dy * dy
            t = ((point[0] - x1) * dx + (point[1] - y1) * dy) / length if length else 0.0
            t = min(1.0, max(0.0, t))
            best = min(best, distance_km(point, (x1 + t * dx, y1 + t * dy)))
    return best
