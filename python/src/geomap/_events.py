"""Reports in, events out: `geomap map`."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING, Literal, cast, overload

from geomap._program import program
from geomap._texts import ask
from geomap._types import Asking, Feature, How

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from typing_extensions import Unpack

# What GeoJSON has for viewers only; --style=none leaves it out.
DRESS = ("description", "marker-color")


def features(texts: Iterable[str], *, news_only: bool = False, **how: Unpack[Asking]) -> Iterator[Feature]:
    """Yields the events of reports, in the order of the reports, each as soon as its report was read.

    One process reads all of the texts and nothing is kept, so the texts may come from a generator of millions.
    `quote_start` and `quote_end` count bytes: `text.encode()[start:end].decode()` is the quote.

    Args:
        texts: The reports.
        news_only: Leaves out what is recalled from before.
        dates: The day of publication, against which "hier" is read: one for all, or one for each. `None` where the
            report bears it itself.
        ids: What `report_id` is to say; the numbers of the texts from 0 where absent.
        sources: Who published them; one for all, or one for each.
        urls: Where they were published; one for all, or one for each.
        gazetteers: Files with places of your own: `name,lat,lon`, a GeoNames dump, a compiled `.gaz`.
        countries: What the reports are of, by code or name: a place elsewhere counts only where the text names its
            country.
        publishers: A table of where papers are at home, made by `geomap publishers`.
        language: "fr" or "en"; told from the words if absent.
        jobs: How many reports to work on at a time. The events are the same for any number; with more than one they
            come later, when further texts went in.

    Raises:
        GeomapError: Where the program did not do what was asked.
        ValueError: Where there are not as many dates, ids, sources or urls as texts.

    Warns:
        GeomapWarning: A report was refused, or is in a language of which events are not coded.
    """
    command = ["map", "--format=geojsonl", "--style=none", *(["--news-only"] if news_only else [])]
    return cast("Iterator[Feature]", ask(command, texts, **how))


@overload
def read(texts: Iterable[str], *, frame: Literal[False], **how: Unpack[How]) -> list[Feature]: ...
@overload
def read(texts: Iterable[str], *, frame: Literal[True], **how: Unpack[How]) -> GeoDataFrame: ...
@overload
def read(texts: Iterable[str], *, frame: bool | None = None, **how: Unpack[How]) -> GeoDataFrame | list[Feature]: ...
def read(texts: Iterable[str], *, frame: bool | None = None, **how: Unpack[How]) -> GeoDataFrame | list[Feature]:
    """Returns the events of reports: a row each, with its point or none, and `report_id` to join them back.

    Args:
        texts: The reports.
        frame: Whether a GeoDataFrame is wanted, in WGS 84, or a list of GeoJSON features; by default a frame where
            geopandas is installed.
        **how: What `features` takes: `dates`, `ids`, `sources`, `urls`, `gazetteers`, `countries`, `publishers`,
            `language`, `news_only`, `jobs`, which is all processors where absent.

    Raises:
        GeomapError: Where the program did not do what was asked.
        ImportError: Where a frame is asked for and geopandas is not installed.
        ValueError: Where there are not as many dates, ids, sources or urls as texts.

    Warns:
        GeomapWarning: A report was refused, or is in a language of which events are not coded.
    """
    if frame is None:
        frame = find_spec("geopandas") is not None
    how.setdefault("jobs", _processors())
    events = features(texts, **how)
    return _frame(list(events)) if frame else list(events)


def _frame(events: list[Feature]) -> GeoDataFrame:
    from geopandas import GeoDataFrame
    from shapely.geometry import shape

    geometry = [shape(event["geometry"]) if event["geometry"] else None for event in events]
    rows = [event["properties"] for event in events]
    return GeoDataFrame(rows, columns=None if rows else _columns(), geometry=geometry, crs="EPSG:4326")


def _columns() -> list[str]:
    """The properties that every event has, for a frame without events."""
    schema = program().parent / "../share/geomap/schemas/event.schema.json"
    feature = json.loads(schema.read_text(encoding="utf-8"))["$defs"]["feature"]
    return [name for name in feature["properties"]["properties"]["required"] if name not in DRESS]


def _processors() -> int:
    """Those that this process may use."""
    return min(len(os.sched_getaffinity(0)), 256)
