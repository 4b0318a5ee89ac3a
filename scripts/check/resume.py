#!/usr/bin/env python3
"""Kills a bulk run again and again, and sees that --resume gives the bytes of a run that was never broken off.

    scripts/check/resume.py [--kills N] [--seed N] [--geomap TOOL]      after make release; 12 kills

Lines of JSON are mapped to a file: events, distances, uncertainty, styles, project, refused records. The run is killed at random
moments, by SIGKILL and SIGINT in turns, with one to three workers, and gone on with; where it ends by itself, the files are compared and
the next round begins, in another format. Between two kills a file may be found torn, and so may the journal.
"""

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")
FORMATS = [["events.geojson", "--qgis"], ["events.geojsonl"], ["events.csv", "--hxl"], ["events.kml"],
           ["events.geojsonl", "--rs"], ["acled.csv", "--format", "acled-csv"]]
TEXTS = [
    "Une embuscade a fait {} morts dimanche près de Gao.",
    "Le marché de Kidal, à environ 350 kilomètres de Gao, a rouvert ses portes.",
    "Des hommes armés ont attaqué Ménaka lundi. " + "Le calme est revenu dans la ville. " * 25,
    "Une embuscade a fait trois morts dimanche près de Gao.",
    "",
]


def write(path, lines):
    """Writes lines of which some are empty texts, some broken off, some without an id of their own."""
    with open(path, "w", encoding="utf-8") as file:
        for number in range(lines):
            record = {"date": "2024-03-19", "text": TEXTS[number % len(TEXTS)].format(number % 60 + 2)}
            if number % 3:
                record["id"] = f"a{number}"
            line = json.dumps(record, ensure_ascii=False)
            file.write((line[:-3] if number % 97 == 96 else line) + "\n")


def contents(folder):
    """Returns the bytes of each file."""
    found = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as file:
            found[name] = file.read()
    return found


def size(path):
    return os.path.getsize(path) if os.path.exists(path) else 0


class Round:
    """One format: a whole run to compare with, and runs that are killed until one ends."""

    def __init__(self, tool, source, folder, flags):
        self.tool, self.source, self.folder, self.flags = tool, source, folder, flags
        self.whole = os.path.join(folder, "whole")
        self.parts = os.path.join(folder, "parts")

    def start(self, target, *more):
        os.makedirs(target, exist_ok=True)
        command = [self.tool, "map", "--input", "jsonl", self.source, "-o", os.path.join(target, self.flags[0]),
                   "--errors", os.path.join(target, "errors.jsonl"), *self.flags[1:], *more]
        return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

    def run_whole(self):
        child = self.start(self.whole)
        began = time.monotonic()
        _, said = child.communicate()
        if child.returncode != 2:
            sys.exit(f"the whole run ended with {child.returncode}: {said}")
        return time.monotonic() - began, said.splitlines()[-1]

    def kill_once(self, chance, number, seconds, is_first):
        """Starts a run and kills it; returns its status, and what it said."""
        # Whoever did not think of --resume can still go on after SIGKILL.
        resume = [] if is_first and number == signal.SIGKILL else ["--resume"]
        child = self.start(self.parts, *resume, "-j", str(chance.randint(1, 3)))
        journal = os.path.join(self.parts, self.flags[0] + ".part-journal")
        # Mostly after some progress, so that the run gets on; sometimes at once.
        wanted = size(journal) + chance.choice([0, 1, 1, 700, 2000])
        until = time.monotonic() + 60
        while child.poll() is None and size(journal) < wanted and time.monotonic() < until:
            time.sleep(0.0005)
        time.sleep(chance.random() * seconds / 20)
        child.send_signal(number)
        _, said = child.communicate()
        return child.returncode, said

    def tear(self, chance):
        """Spoils the ends of files as a power cut might: bytes behind what the journal speaks of."""
        for name in os.listdir(self.parts):
            if name.endswith((".part", ".part-journal")) and chance.random() < 0.3:
                with open(os.path.join(self.parts, name), "ab") as file:
                    file.write(b'{"files":1,"lines":9')


def check(options, folder):
    chance = random.Random(options.seed)
    source = os.path.join(folder, "in.jsonl")
    write(source, options.lines)
    kills, rounds, failures = {signal.SIGKILL: 0, signal.SIGINT: 0}, 0, 0
    while sum(kills.values()) < options.kills:
        flags = FORMATS[rounds % len(FORMATS)]
        this = Round(options.geomap, source, os.path.join(folder, f"round-{rounds}"), flags)
        seconds, count = this.run_whole()
        killed = 0
        while True:
            number = [signal.SIGKILL, signal.SIGINT][sum(kills.values()) % 2]
            enough = sum(kills.values()) >= options.kills
            if enough:
                child = this.start(this.parts, "--resume")
                _, said = child.communicate()
                status = child.returncode
            else:
                status, said = this.kill_once(chance, number, seconds, killed == 0)
            if status == -number and not enough:
                kills[number] += 1
                killed += 1
                this.tear(chance)
                continue
            break
        same = status == 2 and contents(this.whole) == contents(this.parts) and said.splitlines()[-1] == count
        print(f"  {'ok' if same else 'FAILED'}: {' '.join(flags)}, killed {killed} times: "
              f"{said.splitlines()[0] if said else status}", flush=True)
        if not same:
            failures += 1
            print(f"    status {status}; {said}\n    {sorted(os.listdir(this.whole))}\n    {sorted(os.listdir(this.parts))}")
        shutil.rmtree(this.folder)
        rounds += 1
    print(f"{kills[signal.SIGKILL]} times SIGKILL, {kills[signal.SIGINT]} times SIGINT in {rounds} rounds, seed {options.seed}: "
          f"{failures} differ from a whole run")
    return failures


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=12)
    parser.add_argument("--lines", type=int, default=20000)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--geomap", default=os.path.join(ROOT, ".build/release/geomap"))
    options = parser.parse_args()
    if not os.access(options.geomap, os.X_OK):
        sys.exit(f"geomap: {options.geomap} is not built yet; run make")
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(1 if check(options, folder) else 0)


if __name__ == "__main__":
    main()
