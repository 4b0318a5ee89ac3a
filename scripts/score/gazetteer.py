#!/usr/bin/env python3
"""Measures what a gazetteer costs with the dumps of 0, 7 and 20 countries on top of the default, and prints a table.

    scripts/score/gazetteer.py [--geomap PATH] [--dumps FILE] [--shared DIR] [--runs N]

FILE holds rows of GeoNames' dumps of several countries (cat ML.txt NE.txt …); without it that of ../shared is taken. For
twenty countries its rows come again, under other identifiers, names and points, until there are twenty. Skips, loudly, where
there is no such file. "build" reads the texts and writes a compiled file; "open" is a look-up in that file less a run
that only says its version, the quickest of N each; "memory" is the most that a run has
resident. Times are of the processor, which a busy machine changes less than the clock's.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
DEFAULT = os.path.join(HERE, "../../data/gazetteer.csv")
COUNTRIES = (0, 7, 20)
COUNTRY, NAME, PLAIN, ALTERNATES, LATITUDE, LONGITUDE = 8, 1, 2, 3, 4, 5


def by_country(path):
    """The rows of a dump, by their country, the largest first."""
    found = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 19:
                found.setdefault(cells[COUNTRY], []).append(cells)
    return sorted(found.values(), key=len, reverse=True)


def again(rows, number):
    """The rows as those of another country: no name, identifier or point is one that was there."""
    syllable = "BCDFGHJKLMNPRSTVWXYZ"[number % 20] + "aeiou"[number // 20 % 5]

    def renamed(text):
        return ",".join(syllable + name[:1].lower() + name[1:] for name in text.split(",")) if text else ""

    for cells in rows:
        copy = list(cells)
        copy[0] = str(int(cells[0]) + number * 100_000_000)
        copy[COUNTRY] = "X" + chr(65 + number)
        for column in (NAME, PLAIN, ALTERNATES):
            copy[column] = renamed(cells[column])
        copy[LATITUDE] = f"{-float(cells[LATITUDE]) - number % 5:.5f}"
        copy[LONGITUDE] = f"{float(cells[LONGITUDE]) + 5 * number:.5f}"
        yield copy


def write(path, countries, count):
    """Writes the dump of so many countries, and returns its rows."""
    rows = 0
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            given = countries[number % len(countries)]
            turn = number // len(countries)
            for cells in given if turn == 0 else again(given, number):
                file.write("\t".join(cells) + "\n")
                rows += 1
    return rows


# A process has its parent's memory until it is another program, so a small one measures.
MEASURE = """
import os, sys
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=[
    (os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)])
_, status, usage = os.wait4(child, 0)
print(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status))
"""


def run(command):
    """Seconds of the processor and megabytes of one run."""
    done = subprocess.run([sys.executable, "-S", "-c", MEASURE, *command], capture_output=True, text=True, check=True)
    seconds, memory, status = done.stdout.split()
    if status not in ("0", "2"):
        sys.exit(f"gazetteer.py: {' '.join(command)} ended with {status}\n{done.stderr[-500:]}")
    return float(seconds), float(memory)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--geomap", default=os.path.join(HERE, "../../.build/release/geomap"))
    parser.add_argument("--dumps", help="rows of GeoNames' dumps")
    parser.add_argument("--shared", default=os.environ.get("SHARED", os.path.join(HERE, "../../../shared")))
    parser.add_argument("--runs", type=int, default=40, help="runs of which the quickest counts")
    options = parser.parse_args()
    dumps = options.dumps or os.path.join(options.shared, "data/gazetteer/geonames-7-countries.tsv")
    if not os.path.exists(dumps):
        print(f"gazetteer.py: SKIPPED, no {dumps}", file=sys.stderr)
        return
    countries = by_country(dumps)
    print("| countries | places | text, MB | compiled, MB | bytes a place | build, s | its memory, MB | open, ms | its memory, MB |")
    print("|---:|---:|---:|---:|---:|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as folder:
        for count in COUNTRIES:
            inputs = [DEFAULT]
            if count:
                inputs.append(os.path.join(folder, f"{count}.txt"))
                write(inputs[1], countries, count)
            compiled = os.path.join(folder, f"{count}.gaz")
            seconds, memory = run([options.geomap, "gazetteer", "build", *inputs, "-o", compiled])
            info = subprocess.run(
                [options.geomap, "gazetteer", "info", compiled], capture_output=True, text=True, check=True).stdout
            places, size = (int(number) for number in re.match(r"(\d+) places, (\d+) bytes", info).groups())
            lookup = [options.geomap, "lookup", "Kidal", "--no-default-gazetteer", "--gazetteer", compiled]
            opened, idle, resident = [], [], 0.0
            for _ in range(options.runs):
                idle.append(run([options.geomap, "--version"])[0])
                spent, resident = run(lookup)
                opened.append(spent)
            opening = (min(opened) - min(idle)) * 1000
            text = sum(os.path.getsize(each) for each in inputs)
            print(f"| {count} | {places:,} | {text / 1e6:.1f} | {size / 1e6:.1f} | {size / places:.0f} | {seconds:.2f} "
                  f"| {memory:.0f} | {opening:.2f} | {resident:.0f} |")


if __name__ == "__main__":
    main()
