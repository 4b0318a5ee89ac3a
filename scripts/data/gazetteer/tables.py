"""The small tables that are written by hand, in data/sources. Lines that begin with # say where
the facts come from."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from .packages import Unusable
from .rows import KINDS, Row


@dataclass
class Extra:
    """A better name, and further ones, for a row that another source gives."""

    name: str
    names: list[str]


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        lines = [line for line in file if not line.startswith("#") and line.strip()]
    rows = list(csv.DictReader(lines))
    for row in rows:
        if None in row or None in row.values():
            raise Unusable(f"{path}: a row has the wrong number of cells: {row}")
    return rows


def extra_names(path: Path) -> dict[str, Extra]:
    result: dict[str, Extra] = {}
    for row in read(path):
        if row["key"] in result:
            raise Unusable(f"{path}: {row['key']} comes twice")
        result[row["key"]] = Extra(row["name"], split(row["names"]))
    return result


def places(path: Path) -> list[Row]:
    """Rows in the columns of the gazetteer itself (any left out are empty)."""
    result = []
    for cells in read(path):
        if cells["kind"] not in KINDS:
            raise Unusable(f"{path}: {cells['id']} has the unknown kind {cells['kind']!r}")
        sides = [cells.get(side, "") for side in ("west", "south", "east", "north")]
        west, south, east, north = (float(side) if side else None for side in sides)
        result.append(
            Row(
                id=cells["id"],
                name=cells["name"],
                kind=cells["kind"],
                country=cells.get("country", ""),
                admin1=cells.get("admin1", ""),
                latitude=float(cells["latitude"]),
                longitude=float(cells["longitude"]),
                radius_km=optional(cells.get("radius_km", "")),
                uncertainty_km=optional(cells.get("uncertainty_km", "")),
                population=int(cells["population"]) if cells.get("population") else None,
                extent=None if west is None else (west, south, east, north),  # type: ignore[arg-type]
                names=split(cells["names"]),
                source=cells["source"],
            )
        )
    return result


def split(names: str) -> list[str]:
    return [name for name in names.split("|") if name]


def optional(text: str) -> float | None:
    return float(text) if text else None
