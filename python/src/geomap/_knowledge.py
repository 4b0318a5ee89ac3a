"""Stated distances and places: `geomap check` and `geomap lookup`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from geomap._program import each, options, run
from geomap._texts import records
from geomap._types import Claim, Days, File, Place, Words


def check(
    texts: Iterable[str],
    *,
    dates: Days = None,
    ids: Iterable[Any] | None = None,
    sources: Words = None,
    urls: Words = None,
    gazetteers: Iterable[File] = (),
    countries: Iterable[str] = (),
    publishers: File | None = None,
    language: str | None = None,
    jobs: int = 1,
) -> list[Claim]:
    """Returns every distance that the texts state, with its interval, the geodesic and a verdict, in their order.

    `verdict` is one of consistent, too-short, plausible-by-road, strained, too-long, cannot-be-checked. `start` and
    `end` count characters, as Python's slices do: `text[claim["start"]:claim["end"]]` is the phrase.

    Args:
        texts: The reports.
        dates: As in `features`, and so all that follow.
        ids: What `report_id` is to say.
        sources: Who published them.
        urls: Where they were published.
        gazetteers: Files with places of your own.
        countries: What the reports are of.
        publishers: A table of where papers are at home.
        language: "fr" or "en".
        jobs: How many reports to work on at a time.

    Raises:
        GeomapError: Where the program did not do what was asked.
        ValueError: Where there are not as many dates, ids, sources or urls as texts.

    Warns:
        GeomapWarning: A report was refused.
    """
    arguments = [
        *("check", "--input=jsonl", "--format=jsonl", "--sort=text", "--offsets=characters"),
        *options(lang=language, publishers=publishers, jobs=jobs),
        *each("--gazetteer", gazetteers),
        *each("--country", countries),
    ]
    return list(run(arguments, records(texts, ids, dates, sources, urls)))


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
