"""Stated distances and places: `geomap check` and `geomap lookup`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from geomap._program import each, options, run
from geomap._texts import ask
from geomap._types import Asking, Claim, File, Place

if TYPE_CHECKING:
    from typing_extensions import Unpack


def check(texts: Iterable[str], **how: Unpack[Asking]) -> list[Claim]:
    """Returns every distance that the texts state, with its interval, the geodesic and a verdict, in their order.

    `verdict` is one of consistent, too-short, plausible-by-road, strained, too-long, cannot-be-checked. `start` and
    `end` count characters, as Python's slices do: `text[claim["start"]:claim["end"]]` is the phrase.

    Args:
        texts: The reports.
        **how: What `features` takes: `dates`, `ids`, `sources`, `urls`, `gazetteers`, `countries`, `publishers`,
            `language`, `jobs`.

    Raises:
        GeomapError: Where the program did not do what was asked.
        ValueError: Where there are not as many dates, ids, sources or urls as texts.

    Warns:
        GeomapWarning: A report was refused.
    """
    return list(ask(["check", "--format=jsonl", "--sort=text", "--offsets=characters"], texts, **how))


def check_stated(stated: str, start: str, end: str, *, gazetteers: Iterable[File] = (), language: str | None = None) -> Claim:
    """Returns the verdict on one distance: `check_stated("environ trente kilomètres", "Kidal", "Alkite")`.

    Args:
        stated: The distance, in words.
        start: A place by its name, or `latitude,longitude`.
        end: The other place.
        gazetteers: Files with places of your own.
        language: "fr" or "en"; told from the words if absent.

    Raises:
        GeomapError: Where the words state no distance, or a place is not known.
    """
    arguments = [
        *("check", "--format=jsonl", f"--stated={stated}", f"--from={start}", f"--to={end}"),
        *options(lang=language),
        *each("--gazetteer", gazetteers),
    ]
    return next(iter(list(run(arguments))))


def lookup(
    name: str,
    *,
    near: str | None = None,
    country: str | None = None,
    kind: str | None = None,
    limit: int = 20,
    gazetteers: Iterable[File] = (),
) -> list[Place]:
    """Returns the places of a name, the likeliest first; an empty list where nothing bears it.

    Args:
        name: The name, case and accents aside.
        near: Nearest first: a name, or `latitude,longitude`.
        country: Only in this country, by name or code.
        kind: Only places of this kind: "country", "seat", "village", …
        limit: How many at most.
        gazetteers: Files with places of your own.

    Raises:
        GeomapError: Where the program did not do what was asked.
    """
    arguments = [
        *("lookup", "--format=jsonl", *options(near=near, country=country, kind=kind, limit=limit)),
        *each("--gazetteer", gazetteers),
        *("--", name),
    ]
    return list(run(arguments))
