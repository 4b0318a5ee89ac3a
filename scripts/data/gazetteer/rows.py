"""One row of data/gazetteer.csv, and how the file is written."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field

HEADER = (
    "id,name,kind,country,admin1,latitude,longitude,radius_km,uncertainty_km,population,"
    "west,south,east,north,names,source"
).split(",")

KINDS = """
continent supranational country territory admin1 admin2 capital seat city village locality neighbourhood
facility wadi well lake river canal sea strait island archipelago peninsula mountain massif plateau
plain desert forest region historic
""".split()


@dataclass
class Row:
    id: str
    name: str
    kind: str
    country: str
    admin1: str
    latitude: float
    longitude: float
    radius_km: float | None = None
    uncertainty_km: float | None = None
    population: int | None = None
    extent: tuple[float, float, float, float] | None = None
    names: list[str] = field(default_factory=list)
    source: str = "GeoNames"

    def cells(self) -> list[str]:
        box = self.extent
        return [
            self.id,
            self.name,
            self.kind,
            self.country,
            self.admin1,
            number(self.latitude, 5),
            number(self.longitude, 5),
            number(self.radius_km, 1),
            number(self.uncertainty_km, 1),
            str(self.population) if self.population else "",
            *(number(side, 3) for side in (box or (None,) * 4)),
            "|".join(self.names),
            self.source,
        ]


def number(value: float | None, decimals: int) -> str:
    if value is None:
        return ""
    text = f"{value:.{decimals}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def order(row: Row) -> tuple[int, int, str]:
    """GeoNames rows first, by number; then the others by id."""
    scheme, _, rest = row.id.partition(":")
    return (0, int(rest), "") if scheme == "gn" else (1, 0, row.id)


def to_csv(rows: list[Row]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_MINIMAL)
    writer.writerow(HEADER)
    for row in sorted(rows, key=order):
        writer.writerow(row.cells())
    return out.getvalue().encode("utf-8")
