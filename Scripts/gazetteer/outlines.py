"""data/outlines.tsv: the outlines of countries and regions, dissolved and simplified.

One line a place: its id, a tab, its rings, `;` between them; a ring is `lon lat,lon lat,…`, its first
point not repeated. An exterior ring runs counter-clockwise, a hole clockwise (RFC 7946), so the
signed area tells them apart; a point is inside when it is inside an odd number of rings.
"""

from __future__ import annotations

from collections import defaultdict

from .geometry import Point, Polygon, Ring, contains, distance_km, ring_area

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
        for a, b in zip(ring, ring[1:]):
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
    for ring in sorted(rings, key=lambda ring: (-abs(ring_area(ring)), ring[0])):
        area = abs(ring_area(ring))
        if area < smallest and area < largest / 20:
            continue
        fine = min(tolerance, area**0.5 / 12)  # a small ring keeps its form
        texts += [",".join(loop) for loop in rounded_loops(ring, fine)]
    return f"{identity}\t{';'.join(texts)}\n" if texts else ""


def rounded_loops(ring: Ring, tolerance: float) -> list[list[str]]:
    """The ring simplified and rounded, as loops that neither cross nor touch themselves.

    Simplifying a narrow bay can make its shores cross: then the ring is taken finer, four times at most,
    until they do not; what crosses even so is cut into its loops where it meets itself."""
    for attempt in range(5):
        fine = tolerance / 2**attempt
        decimals = 2 if fine >= 0.02 else 3 if attempt < 3 else 4
        points: list[str] = []
        for lon, lat in simplify(ring, fine)[:-1]:
            text = f"{short(lon, decimals)} {short(lat, decimals)}"
            if not points or points[-1] != text:
                points.append(text)
        loops = [loop for loop in split_at_repeats(points) if len(loop) >= 3]
        if not any(crosses_itself(loop) for loop in loops):
            return loops
    return [loop for loop in loops if not crosses_itself(loop)]


def split_at_repeats(points: list[str]) -> list[list[str]]:
    """Cuts a ring that passes a point twice into loops that pass it once each."""
    loops: list[list[str]] = []
    path: list[str] = []
    place: dict[str, int] = {}
    for point in points:
        if point in place:
            start = place[point]
            loop = path[start:]
            loops.append(loop)
            for gone in loop[1:]:
                del place[gone]
            del path[start + 1 :]
        else:
            place[point] = len(path)
            path.append(point)
    loops.append(path)
    return loops


def crosses_itself(points: list[str]) -> bool:
    """Whether two sides that are no neighbours meet; sides are compared cell by cell."""
    corners = [tuple(map(float, point.split(" "))) for point in points]
    sides = list(zip(corners, corners[1:] + corners[:1]))
    size = max(max(abs(a[0] - b[0]), abs(a[1] - b[1])) for a, b in sides) or 1.0
    cells: dict[tuple[int, int], list[int]] = defaultdict(list)
    for index, (a, b) in enumerate(sides):
        columns = range(int(min(a[0], b[0]) // size), int(max(a[0], b[0]) // size) + 1)
        rows = range(int(min(a[1], b[1]) // size), int(max(a[1], b[1]) // size) + 1)
        for cell in ((x, y) for x in columns for y in rows):
            for other in cells[cell]:
                if index - other > 1 and index - other < len(sides) - 1 and meet(sides[index], sides[other]):
                    return True
            cells[cell].append(index)
    return False


def meet(one: Edge, two: Edge) -> bool:
    """Whether two sides share a point."""
    (a, b), (c, d) = one, two

    def turn(p: Point, q: Point, r: Point) -> float:
        return round((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]), 12)

    def between(p: Point, q: Point, r: Point) -> bool:
        return min(p[0], q[0]) <= r[0] <= max(p[0], q[0]) and min(p[1], q[1]) <= r[1] <= max(p[1], q[1])

    t1, t2, t3, t4 = turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)
    if t1 * t2 < 0 and t3 * t4 < 0:
        return True
    ends = ((t1, a, b, c), (t2, a, b, d), (t3, c, d, a), (t4, c, d, b))
    return any(t == 0 and between(p, q, r) for t, p, q, r in ends)


def short(value: float, decimals: int) -> str:
    text = f"{value:.{decimals}f}".rstrip("0").rstrip(".")
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
    """0 inside, else the distance to the nearest vertex or middle of an edge."""
    if contains([rings], *point):
        return 0.0
    best = float("inf")
    for ring in rings:
        for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
            dx, dy = x2 - x1, y2 - y1
            length = dx * dx + dy * dy
            t = ((point[0] - x1) * dx + (point[1] - y1) * dy) / length if length else 0.0
            t = min(1.0, max(0.0, t))
            best = min(best, distance_km(point, (x1 + t * dx, y1 + t * dy)))
    return best
