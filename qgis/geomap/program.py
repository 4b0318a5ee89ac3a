# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds the program `geomap` and runs it: argument lists, never a shell; with progress, and an end when the user cancels."""

import importlib.metadata
import os
import queue
import shutil
import subprocess
import sys
import sysconfig
import threading
from pathlib import Path
from typing import NamedTuple

from . import settings
from .words import tr

NAMES = ("geomap.exe", "geomap") if os.name == "nt" else ("geomap",)
# geomap's own exit statuses: what was asked for is written after these.
DONE, FOUND, REFUSED = 0, 1, 2


class ProgramError(Exception):
    """The program is not there, or it could not do what was asked."""


class Cancelled(Exception):
    """The user has stopped the run."""


class Result(NamedTuple):
    """What a run gave: its status, the lines of its output, what it said beside."""

    status: int
    lines: list
    messages: list

    def require(self, file):
        """Raises ProgramError where the run wrote no file, because it could read nothing; with what it said of that."""
        if not file.is_file():
            raise ProgramError(faults(self.messages) or tr("There is no report in it."))


def faults(messages):
    """What was said of faults, the last of it."""
    return "\n".join([message for message in messages if ": note:" not in message][-5:])


def is_program(path):
    """Whether a path is a file that can be run."""
    return path.is_file() and os.access(path, os.X_OK)


def places_to_look():
    """Where the program may be, in order: the setting, the PATH, beside Python, in an installed wheel."""
    named = settings.program()
    if named:
        # What was set by hand is meant: nothing else is tried behind it.
        yield Path(named)
        return
    found = shutil.which("geomap")
    if found:
        yield Path(found)
    folders = [Path(sys.executable).parent, Path(sysconfig.get_path("scripts"))]
    folders += [Path(sysconfig.get_path("scripts", scheme)) for scheme in sysconfig.get_scheme_names() if "user" in scheme]
    for folder in folders:
        for name in NAMES:
            yield folder / name
    yield from files_of_wheel(NAMES)


def files_of_wheel(names):
    """The files of these names that an installed Python package `geomap` has, wherever its installer put them."""
    try:
        files = importlib.metadata.files("geomap") or []
    except importlib.metadata.PackageNotFoundError:
        return
    for file in files:
        if file.name in names:
            yield Path(file.locate()).resolve()


def find():
    """Returns the path of the program.

    Raises ProgramError where it is nowhere, with the places that were tried.
    """
    tried = []
    for path in places_to_look():
        if is_program(path):
            return path
        tried.append(str(path))
    raise ProgramError(
        tr("The program geomap is not there. Install it, or name it under “Program” in the dock of geomap.")
        + "\n"
        + tr("Looked for: {paths}", paths=", ".join(tried))
    )


class Run:
    """One run of the program."""

    def __init__(self, arguments, feedback=None, environment=None):
        """`arguments` are those behind the program's name; `feedback` is a QgsFeedback or None."""
        self.command = [str(find()), *map(str, arguments)]
        self.feedback = feedback
        self.environment = {**os.environ, **(environment or {})}
        self.events = queue.Queue()

    def __call__(self, given=None, total=0, on_line=None, accepted=(DONE,), progress=None):
        """Runs the program to its end.

        `given` yields the lines that it reads on standard input, texts or bytes. For the progress `total` says how many lines there are: of
        output where they go to `on_line`, else of `given`; `progress` is a function that says how many are done where neither
        tells. Lines of output that do not go to `on_line` are kept. Raises ProgramError for a status that is not accepted,
        Cancelled where the user cancels.
        """
        flags = {"creationflags": subprocess.CREATE_NO_WINDOW} if os.name == "nt" else {}
        process = subprocess.Popen(
            self.command,
            stdin=subprocess.DEVNULL if given is None else subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=self.environment, **flags,
        )
        self.written = 0
        threads = [
            threading.Thread(target=self._read, args=(process.stdout, "line"), daemon=True),
            threading.Thread(target=self._read, args=(process.stderr, "message"), daemon=True),
        ]
        if given is not None:
            threads.append(threading.Thread(target=self._write, args=(process.stdin, given), daemon=True))
        for thread in threads:
            thread.start()
        try:
            lines, messages = self._listen(total, on_line, progress)
        except BaseException:
            self._end(process)
            raise
        status = process.wait()
        for thread in threads:
            thread.join(timeout=5)
        if self.failure is not None:
            raise self.failure
        if status not in accepted:
            raise ProgramError(faults(messages) or tr("geomap ended with status {status}.", status=status))
        return Result(status, lines, messages)

    failure = None

    def _read(self, stream, kind):
        with stream:
            for line in stream:
                self.events.put((kind, line.decode("utf-8", "replace").rstrip("\r\n")))
        self.events.put((kind, None))

    def _write(self, stream, given):
        try:
            with stream:
                for line in given:
                    stream.write(line if isinstance(line, bytes) else line.encode("utf-8", "replace"))
                    self.written += 1
        except OSError:
            # The program has ended before it read everything; its status says why.
            pass
        except Exception as error:
            self.failure = error

    def _listen(self, total, on_line, progress):
        """Takes what the program says until it has closed both streams."""
        lines, messages, count, is_open = [], [], 0, 2
        while is_open:
            if self.feedback is not None and self.feedback.isCanceled():
                raise Cancelled(tr("Stopped."))
            try:
                kind, text = self.events.get(timeout=0.1)
            except queue.Empty:
                kind, text = None, ""
            if kind is not None and text is None:
                is_open -= 1
            elif kind == "line":
                count += 1
                if on_line is None:
                    lines.append(text)
                else:
                    on_line(text)
            elif kind == "message":
                messages.append(text)
                self._tell(text)
            if self.feedback is not None and total and (kind is None or count % 64 == 1 or self.written == total):
                done = progress() if progress else count if on_line else self.written
                self.feedback.setProgress(min(99.0, 100.0 * done / total))
        return lines, messages

    def _tell(self, message):
        """Hands what the program says to the user; faults and warnings as such."""
        if self.feedback is None or not hasattr(self.feedback, "pushInfo"):
            return
        if ": error:" in message:
            self.feedback.reportError(message)
        elif ": warning:" in message and hasattr(self.feedback, "pushWarning"):
            self.feedback.pushWarning(message)
        else:
            self.feedback.pushInfo(message)

    @staticmethod
    def _end(process):
        """Ends the process: with a word first, so that it takes its unfinished files away."""
        process.terminate()
        try:
            process.wait(timeout=3)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def run(arguments, feedback=None, environment=None, **how):
    """Runs the program once, see Run."""
    return Run(arguments, feedback, environment)(**how)
