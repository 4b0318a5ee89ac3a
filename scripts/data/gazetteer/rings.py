"""Rings that do not cross or touch themselves, as RFC 7946 and GEOS want them.

Simplifying and rounding a coast makes necks of no width and small crossings. `simple` mends them on whole
numbers (the coordinates times a power of ten), so that every test is exact:

- a spike (a, b, a) goes;
- a ring that comes back to one of its points is cut in two there;
- a point that lies on another edge becomes a point of that edge, which leads to the cut above;
- two edges that cross are untangled as in the travelling salesman's 2-opt: a b … c d becomes a c … b d. All
  points stay and the ring becomes shorter, so this ends.
"""

from __future__ import annotations

from collections import defaultdict

Whole = tuple[int, int]
Fault = tuple[int, int, Whole | None]


def twice_area(ring: list[Whole]) -> int:
    """Positive when the open ring runs counter-clockwise."""
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1]))


def simple(ring: list[Whole]) -> list[list[Whole]]:
    """The ring as rings that are simple, the largest first; open (the first point is not repeated).

    A part keeps the sense of the ring unless it lies inside a larger one, of which it is then a hole.
    """
    whole = twice_area(ring) > 0
    parts: list[list[Whole]] = []
    waiting = [ring]
    while waiting:
        points = without_spikes(waiting.pop())
        if len(points) < 3:
            continue
        cut = repeated(points)
        if cut:
            first, second = cut
            waiting += [points[first:second], points[second:] + points[:first]]
            continue
        fault = crossing(points)
        if fault is None:
            parts.append(points)
            continue
        i, j, touched = fault
        if touched is None:
            points[i + 1 : j + 1] = points[i + 1 : j + 1][::-1]
        else:
            points.insert(i + 1, touched)
        waiting.append(points)
    parts.sort(key=lambda part: (-abs(twice_area(part)), part))
    turned: list[list[Whole]] = []
    for part in parts:
        depth = sum(holds(other, part) for other in turned)
        wanted = whole == (depth % 2 == 0)
        turned.append(part if (twice_area(part) > 0) == wanted else part[::-1])
    return turned


def without_spikes(ring: list[Whole]) -> list[Whole]:
    kept: list[Whole] = []
    for point in ring:
        kept.append(point)
        while len(kept) > 1:
            if kept[-1] == kept[-2]:
                kept.pop()
            elif len(kept) > 2 and kept[-1] == kept[-3]:
                del kept[-2:]
            else:
                break
    while len(kept) > 2:
        if kept[0] == kept[-1]:
            kept.pop()
        elif kept[-2] == kept[0]:
            del kept[-2:]
        elif kept[-1] == kept[1]:
            del kept[:2]
        else:
            break
    return kept


def repeated(ring: list[Whole]) -> tuple[int, int] | None:
    seen: dict[Whole, int] = {}
    for index, point in enumerate(ring):
        if point in seen:
            return seen[point], index
        seen[point] = index
    return None


class Edges:
    """Edges of rings in a grid of squares, to be asked which of them a further edge meets."""

    def __init__(self, size: int) -> None:
        self.size = max(1, size)
        self.cells: dict[Whole, list[tuple[int, Whole, Whole]]] = defaultdict(list)

    def squares(self, c: Whole, d: Whole) -> list[Whole]:
        size = self.size
        return [
            (column, row)
            for column in range(min(c[0], d[0]) // size, max(c[0], d[0]) // size + 1)
            for row in range(min(c[1], d[1]) // size, max(c[1], d[1]) // size + 1)
        ]

    def add(self, index: int, c: Whole, d: Whole) -> None:
        for square in self.squares(c, d):
            self.cells[square].append((index, c, d))

    def fault(self, j: int, c: Whole, d: Whole) -> Fault | None:
        for square in self.squares(c, d):
            for i, a, b in self.cells.get(square, ()):
                fault = meeting(i, a, b, j, c, d)
                if fault:
                    return fault
        return None


def crossing(ring: list[Whole]) -> Fault | None:
    """Two edges that cross (i < j, None), or an edge and the point of the ring that lies on it (i, _, point)."""
    reach = sum(max(abs(a[0] - b[0]), abs(a[1] - b[1])) for a, b in zip(ring, ring[1:] + ring[:1]))
    edges = Edges(2 * reach // len(ring))
    for j, (c, d) in enumerate(zip(ring, ring[1:] + ring[:1])):
        fault = edges.fault(j, c, d)
        if fault:
            return fault
        edges.add(j, c, d)
    return None


def meets(ring: list[Whole], edges: Edges) -> bool:
    """Whether the ring crosses one of the edges or touches it, a point that both have excepted."""
    return any(edges.fault(0, c, d) for c, d in zip(ring, ring[1:] + ring[:1]))


def meeting(i: int, a: Whole, b: Whole, j: int, c: Whole, d: Whole) -> Fault | None:
    if max(a[0], b[0]) < min(c[0], d[0]) or max(c[0], d[0]) < min(a[0], b[0]):
        return None
    if max(a[1], b[1]) < min(c[1], d[1]) or max(c[1], d[1]) < min(a[1], b[1]):
        return None
    for point in (c, d):
        if point != a and point != b and on(point, a, b):
            return i, j, point
    for point in (a, b):
        if point != c and point != d and on(point, c, d):
            return j, i, point
    if {a, b} & {c, d}:
        return None
    if (side(a, b, c) > 0) != (side(a, b, d) > 0) and (side(c, d, a) > 0) != (side(c, d, b) > 0):
        return i, j, None
    return None


def side(a: Whole, b: Whole, point: Whole) -> int:
    return (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])


def on(point: Whole, a: Whole, b: Whole) -> bool:
    return (
        side(a, b, point) == 0
        and min(a[0], b[0]) <= point[0] <= max(a[0], b[0])
        and min(a[1], b[1]) <= point[1] <= max(a[1], b[1])
    )


def holds(outer: list[Whole], inner: list[Whole]) -> bool:
    """Whether `inner`, which crosses `outer` nowhere, lies inside it; its points that both share tell nothing."""
    shared = set(outer)
    for x, y in inner:
        if (x, y) in shared:
            continue
        inside = False
        for (x1, y1), (x2, y2) in zip(outer, outer[1:] + outer[:1]):
            if (y1 > y) != (y2 > y) and (x - x1) * (y2 - y1) * (1 if y2 > y1 else -1) < (x2 - x1) * (y - y1) * (
                1 if y2 > y1 else -1
            ):
                inside = not inside
        return inside
    return False
