"""Runs of geomap, and what counts as a fault of one."""

import json
import os
import re
import resource
import signal
import subprocess
from pathlib import Path

# Exit statuses that the README gives. 70, a fault of the program itself, is none of them.
STATUSES = {0, 1, 2, 64, 66, 69, 74}


class Tool:
    """A built geomap.

    A run has `seconds` of processor time, so that a busy machine is no hang; an AddressSanitizer build takes more.
    """

    def __init__(self, path, seconds):
        self.path = str(Path(path).resolve())
        self.seconds = seconds
        self.environment = dict(os.environ, ASAN_OPTIONS="detect_leaks=0:abort_on_error=1:exitcode=99")

    def limit(self):
        resource.setrlimit(resource.RLIMIT_CPU, (self.seconds, self.seconds + 5))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    def run(self, arguments, **environment):
        """Returns a run, with `stdout` and `stderr` as bytes; a hang in which no time passes ends with -SIGALRM."""
        try:
            return subprocess.run(
                [self.path, *arguments],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
                timeout=self.seconds * 20,
                preexec_fn=self.limit,
                env={**self.environment, **environment},
            )
        except subprocess.TimeoutExpired as expired:
            return subprocess.CompletedProcess(expired.cmd, -signal.SIGALRM, b"", b"no time passes")

    def fault(self, arguments, shape=None, **environment):
        """Returns what is wrong with a run, nil where nothing is; `shape` names what its output must be."""
        run = self.run(arguments, **environment)
        if run.returncode not in STATUSES:
            return told(run)
        if shape and run.returncode in (0, 1, 2):
            try:
                well_formed(run.stdout, shape)
            except ValueError as error:
                return f"status {run.returncode}, output is no {shape}: {error}"
        return None


def told(run):
    """How a run ended, with the line of the program at which it did."""
    messages = run.stderr.decode("utf-8", "replace")
    where = re.search(r"Fatal error.*|.*ERROR: AddressSanitizer.*", messages)
    frame = re.search(r" at (/\S*Sources/\S+\.swift:\d+)", messages)
    name = f"signal {-run.returncode}" if run.returncode < 0 else f"status {run.returncode}"
    if -run.returncode in (signal.SIGXCPU, signal.SIGKILL, signal.SIGALRM):
        name = "takes too long, " + name
    parts = [name, where.group(0)[:200] if where else messages.strip()[-200:], frame.group(1) if frame else ""]
    return ": ".join(part for part in parts if part)


def well_formed(output, shape):
    """Raises a ValueError where bytes are not what they should be."""
    text = output.decode("utf-8")
    if shape == "geojson":
        if text and json.loads(text)["type"] != "FeatureCollection":
            raise ValueError("not a FeatureCollection")
    elif shape == "jsonl":
        for line in text.split("\n"):
            if line:
                json.loads(line, parse_constant=refuse)


def refuse(constant):
    raise ValueError(f"{constant} is no JSON")
