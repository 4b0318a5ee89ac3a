"""Finds the program, and runs it with lines going in and lines coming out."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import threading
import warnings
from collections.abc import Iterable, Iterator, Sequence
from importlib import metadata
from pathlib import Path
from typing import IO, Any

from geomap._errors import GeomapError, GeomapWarning

# Exit status 1 is an answer: `lookup` found nothing, `check` a distance that cannot be true. 2: a report was refused.
ANSWERS = (0, 1, 2)


def version() -> str:
    """The version of this package, which is that of the program in it."""
    return metadata.version("geomap")


def program() -> Path:
    """The path of the program `geomap`.

    `$GEOMAP_PROGRAM` names another one; else it is the one that was installed with this package, wherever the installer
    put it, else the first in `$PATH`. Its data lie in `../share/geomap`, seen from its folder.

    Raises:
        FileNotFoundError: Where there is none.
    """
    named = os.environ.get("GEOMAP_PROGRAM")
    if named:
        return Path(named)
    for path in (*_installed(), Path(sysconfig.get_path("scripts")) / "geomap"):
        if path.is_file():
            return path
    found = shutil.which("geomap")
    if found is None:
        raise FileNotFoundError("the program geomap is neither installed beside this package nor in PATH")
    return Path(found)


def _installed() -> Iterator[Path]:
    """Where the installer says that it put the program."""
    try:
        files = metadata.files("geomap") or []
    except metadata.PackageNotFoundError:
        return
    for file in files:
        if file.parts[-2:] == ("bin", "geomap"):
            yield Path(str(file.locate())).resolve()


def run(arguments: Sequence[str], records: Iterable[dict[str, Any]] = ()) -> Iterator[dict[str, Any]]:
    """Runs the program once: a JSON object in for each record, one out for each result, as they come.

    Raises:
        GeomapError: Where the program did not do what was asked.
    """
    pipe = subprocess.PIPE
    with subprocess.Popen([str(program()), *arguments], stdin=pipe, stdout=pipe, stderr=pipe) as process:
        assert process.stdin is not None and process.stdout is not None and process.stderr is not None
        messages: list[bytes] = []
        faults: list[BaseException] = []
        # Three pipes at once: whichever is full, the others go on.
        feeder = threading.Thread(target=_feed, args=(process.stdin, records, faults), daemon=True)
        listener = threading.Thread(target=messages.extend, args=(process.stderr,), daemon=True)
        feeder.start()
        listener.start()
        is_whole = False
        try:
            for line in process.stdout:
                yield json.loads(line)
            is_whole = True
        finally:
            if not is_whole:
                process.kill()  # Nobody wants the rest.
            listener.join()
            # What brings the records may be waiting for something that no longer matters.
            feeder.join(None if is_whole and process.wait() in ANSWERS else 1)
    if faults:
        raise faults[0]
    said = b"".join(messages).decode("utf-8", "replace")
    if process.returncode not in ANSWERS:
        raise GeomapError(process.returncode, said)
    if process.returncode != 1:
        _warn(said)


def _feed(pipe: IO[bytes], records: Iterable[dict[str, Any]], faults: list[BaseException]) -> None:
    try:
        with pipe:
            for record in records:
                # In ASCII, so that half a surrogate pair is told of as what it is.
                pipe.write(json.dumps(record).encode() + b"\n")
                pipe.flush()
    except BrokenPipeError:
        pass  # The program has ended; its status says why.
    except BaseException as fault:
        faults.append(fault)  # Raised where the results are waited for.


def _warn(said: str) -> None:
    for line in said.splitlines():
        if "warning: " in line or "error: " in line:
            warnings.warn(line, GeomapWarning, stacklevel=_frames_of_ours())


def _frames_of_ours() -> int:
    """How many frames of this package stand between `warn` and the one that called it."""
    level, frame = 1, sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__package__") == "geomap":
        level, frame = level + 1, frame.f_back
    return level


def options(**given: Any) -> list[str]:
    """Flags of what is not None: `limit=5` is `--limit=5`."""
    return [f"--{name}={value}" for name, value in given.items() if value is not None]


def each(flag: str, values: Iterable[Any]) -> list[str]:
    """The flag with each value."""
    if isinstance(values, (str, bytes, os.PathLike)):
        raise TypeError(f"one value for {flag}, and a list is wanted: [{values!r}]")
    return [f"{flag}={os.fspath(value)}" for value in values]
