"""The shapes of what goes in and comes back."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypedDict, Union

if TYPE_CHECKING:
    from typing import TypeAlias

#: A file by its name.
File: TypeAlias = Union[str, "os.PathLike[str]"]

#: A day, for all texts or for each.
Days: TypeAlias = Union[str, datetime.date, Iterable[Union[str, datetime.date, None]], None]

#: A word, for all texts or for each.
Words: TypeAlias = Union[str, Iterable[Union[str, None]], None]


class Feature(TypedDict):
    """A GeoJSON feature: one event. docs/output.md of geomap says what each property means."""

    type: str
    id: str
    geometry: dict[str, Any] | None
    properties: dict[str, Any]


class Asking(TypedDict, total=False):
    """What `features` and `check` take beside the texts; `features` says what each is."""

    dates: Days
    ids: Iterable[Any] | None
    sources: Words
    urls: Words
    gazetteers: Iterable[File]
    countries: Iterable[str]
    publishers: File | None
    language: str | None
    jobs: int


class How(Asking, total=False):
    """What `read` hands on to `features`."""

    news_only: bool


#: A stated distance with its verdict, as `geomap check --format jsonl` writes it.
Claim: TypeAlias = dict[str, Any]

#: A place of the gazetteer, as `geomap lookup --format jsonl` writes it.
Place: TypeAlias = dict[str, Any]
