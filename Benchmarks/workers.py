#!/usr/bin/env python3
"""Measures what a second worker is worth: `geomap map -j 1`, `-j 2`, and two processes with half of the input each.

    Benchmarks/workers.py [--megabytes N] [--rounds N] [--patience N] [--files] [--strict] [--geomap TOOL] [REPORTS...]

After make release.

All by the clock, start included, the reports repeated with changed ids to N megabytes (50); to standard output, with
`--files` to `-o` and the files beside it. The runs follow one another in rounds. A run waits for a quiet machine, and counts
only where everything else together used less than 3 % of it meanwhile, as /proc/stat says; it is repeated until there are as
many as rounds (7), for at most `--patience` seconds (900). Medians are printed. Two processes share nothing but the machine:
what they fall short of 2 is the machine's. So is what two loops of arithmetic fall short of twice one, which no memory can
slow down.

Ends with 3 where `--strict` is given and `-j 2` is less than 1.8 times as fast as `-j 1`, with 4 where the machine was never quiet.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

from reading import reports, write_repeated

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../scripts/check"))
import bulk_options

REACH = 1.8
QUIET = 0.03
LOOP = "n = 0\nfor i in range(30_000_000): n += i & 7"


def busy():
    """Seconds of processor that the machine has given to anybody, and that a hypervisor took away."""
    with open("/proc/stat", encoding="ascii") as file:
        user, nice, system, _, _, interrupts, soft, stolen = map(int, file.readline().split()[1:9])
    return (user + nice + system + interrupts + soft + stolen) / os.sysconf("SC_CLK_TCK")


def is_quiet():
    """Whether next to nothing ran in the last third of a second."""
    before = busy()
    time.sleep(0.3)
    return (busy() - before) / (0.3 * os.cpu_count()) < 2 * QUIET


def run(*commands):
    """Starts all commands at once and waits for them.

    Returns seconds by the clock, their own seconds of processor, and everybody else's share of the machine.
    """
    began, before = time.monotonic(), busy()
    children = [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for command in commands]
    own = 0.0
    for child in children:
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        own += usage.ru_utime + usage.ru_stime
        if child.returncode:
            sys.exit(f"{' '.join(child.args)} ended with {child.returncode}")
    seconds = time.monotonic() - began
    return seconds, own, max(0.0, busy() - before - own) / (seconds * os.cpu_count())


def measure(options, folder):
    texts = list(reports(options.reports))
    whole, first, second = (f"{folder}/{name}.jsonl" for name in ("whole", "first", "second"))
    count = write_repeated(texts, options.megabytes * 1e6, whole)
    with open(whole, "rb") as file, open(first, "wb") as one, open(second, "wb") as other:
        # Line by line in turn, so that both halves are as hard.
        for number, line in enumerate(file):
            (one, other)[number % 2].write(line)
    size = os.path.getsize(whole) / 1e6

    def command(path, jobs=1):
        words = [options.geomap, "map", "--input", "jsonl", "--format", "geojsonl", "--jobs", str(jobs), path]
        return words + ["-o", f"{path}.geojsonl"] if options.files else words

    loop = [sys.executable, "-S", "-E", "-c", LOOP]
    runs = {
        "-j 1": [command(whole)],
        "-j 2": [command(whole, 2)],
        "two processes, half each": [command(first), command(second)],
        "a loop": [loop],
        "two loops": [loop, loop],
    }
    # The first run compiles the gazetteer.
    run([options.geomap, "lookup", "Gao"])
    clean = {name: [] for name in runs}
    loud = 0
    until = time.monotonic() + options.patience
    while time.monotonic() < until and any(len(got) < options.rounds for got in clean.values()):
        for name, commands in runs.items():
            while not is_quiet() and time.monotonic() < until:
                pass
            if len(clean[name]) < options.rounds:
                seconds, own, others = run(*commands)
                if others < QUIET:
                    clean[name].append((seconds, own))
                else:
                    loud += 1
    print(f"{count:,} reports, {size:.1f} MB, {len(texts)} different texts; {loud} runs do not count, because others ran meanwhile\n")
    if not all(clean.values()):
        print("the machine was never quiet")
        sys.exit(4)
    clock = {name: statistics.median(seconds for seconds, _ in got) for name, got in clean.items()}
    print("| | runs | seconds, median | least | of processor | MB/s | times as fast as `-j 1` |\n"
          "| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for name in list(runs)[:3]:
        print(f"| {name} | {len(clean[name])} | {clock[name]:.2f} | {min(clean[name])[0]:.2f} | "
              f"{statistics.median(own for _, own in clean[name]):.2f} | {size / clock[name]:.1f} | "
              f"{clock['-j 1'] / clock[name]:.2f} |")
    print(f"\nTwo loops of arithmetic at once do {2 * clock['a loop'] / clock['two loops']:.2f} times the work of one.")
    return clock["-j 1"] / clock["-j 2"]


def main():
    parser = bulk_options.parser(__doc__)
    parser.add_argument("--megabytes", type=float, default=50)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--patience", type=float, default=900)
    parser.add_argument("--files", action="store_true")
    parser.add_argument("--strict", action="store_true")
    options = bulk_options.parsed(parser)
    with tempfile.TemporaryDirectory() as folder:
        speedup = measure(options, folder)
    if options.strict and speedup < REACH:
        sys.exit(3)


if __name__ == "__main__":
    main()
