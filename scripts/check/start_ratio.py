#!/usr/bin/env python3
"""Measures how long one program takes to say its version, as a part of what another takes, in turns.

    scripts/check/start_ratio.py PROGRAM OTHER --most 0.6     ends with 1 where the ratio is above

In turns, so that a load on the machine slows both; the median of the ratios of neighbours is held against the limit.
"""

import argparse
import statistics
import subprocess
import sys
import time


def seconds(program):
    began = time.perf_counter()
    subprocess.run([program, "--version"], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("other")
    parser.add_argument("--most", type=float, required=True, help="the largest ratio that is right")
    parser.add_argument("--turns", type=int, default=41)
    arguments = parser.parse_args()
    pairs = [(seconds(arguments.program), seconds(arguments.other)) for _ in range(arguments.turns)]
    ratio = statistics.median(one / other for one, other in pairs)
    one, other = (statistics.median(column) * 1000 for column in zip(*pairs))
    print(f"start: {one:.1f} ms against {other:.1f} ms, ratio {ratio:.2f} (most {arguments.most})")
    return 0 if ratio <= arguments.most else 1


if __name__ == "__main__":
    sys.exit(main())
