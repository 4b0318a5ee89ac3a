"""Texts and what is known of each, as the lines and the flags that the program reads."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from typing import Any

from geomap._program import each, options, run
from geomap._types import Days, File, Words


def ask(
    arguments: Iterable[str],
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
) -> Iterator[dict[str, Any]]:
    """What the program makes of texts: `arguments` begin with its command; the rest is what `features` takes."""
    flags = [
        *arguments,
        "--input=jsonl",
        *options(lang=language, publishers=publishers, jobs=jobs),
        *each("--gazetteer", gazetteers),
        *each("--country", countries),
    ]
    return run(flags, records(texts, ids, dates, sources, urls))


def records(texts: Iterable[str], ids: Iterable[Any] | None, dates: Days, sources: Words, urls: Words) -> Iterator[dict[str, Any]]:
    """A record for each text; its id is its number where none is given."""
    if isinstance(texts, str):
        raise TypeError("texts is one str, and a list of texts is wanted: [text]")
    return _records(texts, {"id": ids, "date": dates, "source": sources, "url": urls})


def _records(texts: Iterable[str], columns: dict[str, Any]) -> Iterator[dict[str, Any]]:
    values = {name: _each(column) for name, column in columns.items()}
    for number, text in enumerate(texts):
        record: dict[str, Any] = {"id": str(number), "text": text}
        for name, column in values.items():
            try:
                value = next(column)
            except StopIteration:
                raise ValueError(f"there are more texts than {name}s, of which there are {number}") from None
            if not _is_missing(value):
                record[name] = _day(value) if name == "date" else str(value)
        yield record
    for name, column in values.items():
        if not isinstance(column, _Always) and next(column, column) is not column:
            raise ValueError(f"there are more {name}s than texts")


class _Always(Iterator[Any]):
    """The same value for every text."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __next__(self) -> Any:
        return self.value


def _each(column: Any) -> Iterator[Any]:
    if column is None or isinstance(column, (str, datetime.date)):
        return _Always(column)
    return iter(column)


def _is_missing(value: Any) -> bool:
    """None, and what pandas has for it: NaN and NaT are not equal to themselves."""
    return value is None or bool(value != value)


def _day(value: Any) -> str:
    """The day of a date, also of one with a time (a `datetime`, a `pandas.Timestamp`)."""
    if isinstance(value, datetime.datetime):
        value = value.date()
    return value.isoformat() if isinstance(value, datetime.date) else str(value)
