#!/usr/bin/env python3
"""Measures the processor time of a start: `--version` against PROJ's geod, `map` of one report against `--version`.

    scripts/check/start_time.py [PROGRAM] [--turns 31]     after make release; ends with 1 where a ratio is above its limit

geod opens libproj as geomap does, and has nothing to do without input. The three run in turns, so that a load on the
machine slows all; of each the median of user and system time counts. The compiled gazetteer is in the cache by then.
"""

import argparse
import os
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
REPORT = ROOT / "examples" / "sahel-menaka.txt"
VERSION_MOST, MAP_MOST = 1.2, 2.0


def milliseconds(command):
    """The processor time of a command, whose output nobody reads."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise subprocess.CalledProcessError(process.returncode, command)
    return (usage.ru_utime + usage.ru_stime) * 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", nargs="?", default=ROOT / ".build" / "release" / "geomap")
    parser.add_argument("--turns", type=int, default=31)
    arguments = parser.parse_args()
    subprocess.run([ROOT / "scripts" / "install-dependencies.sh", "geod"], check=True)
    commands = [["geod", "+ellps=WGS84"], [arguments.program, "--version"], [arguments.program, "map", REPORT]]
    turns = [[milliseconds(command) for command in commands] for _ in range(arguments.turns + 2)][2:]
    geod, version, mapped = (statistics.median(column) for column in zip(*turns))
    print(f"geod: {geod:.1f} ms of processor time, the median of {arguments.turns} turns")
    print(f"geomap --version: {version:.1f} ms, {version / geod:.2f} times geod (most {VERSION_MOST})")
    print(f"geomap map: {mapped:.1f} ms, {mapped / version:.2f} times --version (most {MAP_MOST})")
    return 0 if version <= VERSION_MOST * geod and mapped <= MAP_MOST * version else 1


if __name__ == "__main__":
    sys.exit(main())
