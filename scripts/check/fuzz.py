#!/usr/bin/env python3
"""Gives geomap recombined sentences and damaged files, and looks for crashes, hangs and output that is no JSON.

    scripts/check/fuzz.py --seconds 120                      as in CI, after make release
    scripts/check/fuzz.py --texts 200000 --files 10000       by hand
    scripts/check/fuzz.py --sanitized --seconds 600          under AddressSanitizer; builds it first
    scripts/check/fuzz.py --seed 7 --first-text 1200 --texts 1   one text again

The seed is printed; the same seed gives the same inputs. An input at which a run fails is made smaller and kept in
out/fuzz (or --save). A fault is an exit status that README.md does not give, a signal, more processor time than a text of
its size can need, or output that is no JSON.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from fuzzing import documents, files
from fuzzing.texts import Texts, root_folder
from fuzzing.tool import Tool

TEXTS_A_BATCH = 1000
FILES_A_BATCH = 25

# What a batch of texts goes through: arguments and the shape of the output.
TEXT_RUNS = [
    (["map", "--input", "jsonl"], "geojson"),
    (["map", "--input", "jsonl", "--format", "geojsonl", "--explain"], "jsonl"),
    (["map", "--input", "jsonl", "--format", "acled-csv"], None),
    (["map", "--input", "jsonl", "--format", "kml"], None),
    (["check", "--input", "jsonl", "--sort", "text"], "jsonl"),
    (["check", "--input", "jsonl", "--format", "table"], None),
    (["check", "--input", "jsonl", "--format", "geojson"], "geojson"),
    (["places", "--input", "jsonl", "--explain"], "jsonl"),
    (["places", "--input", "jsonl", "--spans", "gold", "--offsets", "characters"], "jsonl"),
    (["mentions", "--input", "jsonl"], "jsonl"),
    (["mentions", "--input", "jsonl", "--format", "table", "--offsets", "characters"], None),
    (["publishers", "--input", "jsonl"], None),
]


class Fuzz:
    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        self.tool = Tool(options.geomap, options.limit)
        self.texts = Texts(root_folder(), options.seed)
        self.save = Path(options.save)
        self.done = {"texts": 0, "files": 0, "runs": 0}
        self.faults = {}
        self.saved = 0
        self.small = self.small_gazetteer()

    def small_gazetteer(self):
        """Lines of our gazetteer and of a dump, and a compiled gazetteer, all small enough to be read thousands of times."""
        with open(root_folder() / "data/gazetteer.csv", encoding="utf-8") as lines:
            rows = [line.rstrip("\n") for line in lines]
        rows = rows[:1] + rows[1::700]
        (self.folder / "small.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
        small = self.folder / "small.gaz"
        run = self.tool.run(["gazetteer", "build", str(self.folder / "small.csv"), "-o", str(small)])
        if not small.exists():
            sys.exit(f"fuzz: {run.stderr.decode()}")
        self.sample = self.folder / "report.txt"
        self.sample.write_text("source: a\n\nÀ Gao, à 30 km de Kidal.\n", encoding="utf-8")
        cells = [row.split(",") for row in rows[1:300]]
        return {
            "csv": rows,
            "plain": ["name,lat,lon"] + [f"{row[1]},1{n % 7}.5,-{n % 180}.25" for n, row in enumerate(cells)],
            "publishers": ["publisher,place_id,name,latitude,longitude,named_in,reports"]
            + [f"{'a' if n % 3 else row[1]},{row[0]},{row[1]},{row[5]},{row[6]},{n},{2 * n}" for n, row in enumerate(cells)],
            "dump": [dump_row(row) for row in cells],
            "gaz": small.read_bytes(),
        }

    # Texts

    def batch(self, first):
        """A batch of texts through every command; one format of each in turns."""
        lines = [self.texts.record(number) for number in range(first, first + TEXTS_A_BATCH)]
        turn = first // TEXTS_A_BATCH
        for name in ("map", "check", "places", "mentions", "publishers"):
            runs = [run for run in TEXT_RUNS if run[0][0] == name]
            arguments, shape = runs[turn % len(runs)]
            self.lines_through(lines, arguments, shape)
        self.done["texts"] += len(lines)

    def lines_through(self, lines, arguments, shape):
        file = self.folder / "batch.jsonl"
        file.write_bytes(("\n".join(lines) + "\n").encode("utf-8", "surrogatepass"))
        self.done["runs"] += 1
        fault = self.tool.fault([*arguments, str(file)], shape)
        if fault is None:
            return
        if len(lines) == 1:
            self.report(fault, arguments, lines[0].encode("utf-8", "surrogatepass"), ".jsonl", shape)
            return
        middle = len(lines) // 2
        before = sum(len(inputs) for inputs in self.faults.values())
        self.lines_through(lines[:middle], arguments, shape)
        self.lines_through(lines[middle:], arguments, shape)
        if sum(len(inputs) for inputs in self.faults.values()) == before:
            self.report(fault, arguments, "\n".join(lines).encode("utf-8", "surrogatepass"), ".jsonl", shape, shrinks=False)

    # Files

    def file_batch(self, first):
        """A batch of damaged files of one kind."""
        kinds = [self.reports, self.documents, self.json_files, self.tables, self.compiled, self.compiled, self.arguments]
        kinds[first // FILES_A_BATCH % len(kinds)](first)
        self.done["files"] += FILES_A_BATCH

    def folder_through(self, contents, ending, runs):
        """Files in one run a command; the ones that fail are looked for only then."""
        place = self.folder / "files"
        for arguments, shape in runs:
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir()
            for number, data in enumerate(contents):
                (place / f"{number}{ending}").write_bytes(data)
            self.done["runs"] += 1
            if self.tool.fault([*arguments, str(place)], shape) is None:
                continue
            for data in contents:
                self.single(data, ending, arguments, shape)

    def single(self, data, ending, arguments, shape=None):
        fault = self.fault_of(data, ending, arguments, shape)
        if fault:
            self.report(fault, arguments, data, ending, shape)

    def fault_of(self, data, ending, arguments, shape):
        file = self.folder / f"single{ending}"
        file.write_bytes(data)
        self.done["runs"] += 1
        output = ["-o", str(self.folder / "built.gaz")] if arguments[:2] == ["gazetteer", "build"] else []
        return self.tool.fault([*arguments, str(file), *output], shape)

    def reports(self, first):
        contents = [files.report(self.texts, number) for number in range(first, first + FILES_A_BATCH)]
        self.folder_through(
            contents, ".txt",
            [(["map"], "geojson"), (["check"], None), (["check", "--format", "jsonl"], "jsonl"),
             (["places", "--format", "jsonl"], "jsonl"), (["mentions"], None)],
        )  # fmt: skip

    def json_files(self, first):
        contents = [files.json_lines(self.texts, number) for number in range(first, first + FILES_A_BATCH)]
        self.folder_through(
            contents, ".jsonl",
            [(["map", "--input", "jsonl"], "geojson"), (["places", "--input", "jsonl", "--spans", "gold"], "jsonl"),
             (["check", "--input", "jsonl"], "jsonl")],
        )  # fmt: skip

    def documents(self, first):
        """Pages, feeds, tables, mail, chats and PDFs: of one kind a batch, by name and asked for."""
        turn = first // FILES_A_BATCH // 7
        write, ending, kind = documents.KINDS[turn % len(documents.KINDS)]
        contents = [write(self.texts, number) for number in range(first, first + FILES_A_BATCH)]
        texts = str(self.folder / "texts")
        self.folder_through(
            contents, ending,
            [(["map", "--input", kind, "-j", "2"], "geojson"), (["check", "--input", kind, "--format", "jsonl"], "jsonl"),
             (["mentions", "--input", kind, "--save-text", texts], None), (["map", "--format", "csv-excel"], None)],
        )  # fmt: skip

    def tables(self, first):
        for number in range(first, first + FILES_A_BATCH):
            chance = self.texts.random("table", number)
            kind = chance.choice(["csv", "plain", "dump", "dump", "publishers"])
            data = files.table(self.small[kind], "\t" if kind == "dump" else ",", chance)
            ending = ".txt" if kind == "dump" else ".csv"
            read = ["lookup", "Gao", "--no-default-gazetteer", "--gazetteer"]
            if kind == "publishers":
                read = ["places", str(self.sample), *read[2:], str(self.folder / "small.gaz"), "--publishers"]
                self.single(data, ending, read)
            else:
                self.single(data, ending, ["gazetteer", "build"] if number % 2 else read)

    def compiled(self, first):
        for number in range(first, first + FILES_A_BATCH):
            chance = self.texts.random("gaz", number)
            data = files.compiled(self.small["gaz"], chance)
            name = chance.choice(self.texts.names)
            self.single(data, ".gaz", ["gazetteer", "info"])
            self.single(data, ".gaz", ["lookup", name, "--near", "17.1,-1.2", "--no-default-gazetteer", "--gazetteer"])
            if number % 5 == 0:
                report = self.folder / "names.txt"
                report.write_text(" ".join(chance.sample(self.texts.names, 30)) + self.texts.text(number), encoding="utf-8")
                self.single(data, ".gaz", ["check", str(report), "--no-default-gazetteer", "--gazetteer"])

    def arguments(self, first):
        for number in range(first, first + FILES_A_BATCH):
            chance = self.texts.random("arguments", number)
            small = ["--no-default-gazetteer", "--gazetteer", str(self.folder / "small.gaz")]
            names = [chance.choice([chance.choice(self.texts.names), place(chance), self.texts.piece(chance)]) for _ in range(3)]
            names = [name.replace("\0", "") or "Gao" for name in names]
            phrase = self.texts.phrase(chance).replace("\0", "") or "30 km"
            for arguments in (
                ["check", f"--stated={phrase}", f"--from={place(chance)}", f"--to={place(chance)}", "--format", "jsonl"],
                ["distance", "--format", "jsonl", "--", names[0], names[1]],
                ["lookup", f"--near={place(chance)}", "--format", "jsonl", "--", names[2]],
            ):
                self.done["runs"] += 1
                given = [arguments[0], *small, *arguments[1:]]
                fault = self.tool.fault(given, "jsonl")
                if fault:
                    self.report(fault, given, "\n".join(arguments).encode("utf-8", "surrogatepass"), ".arguments", "jsonl", shrinks=False)

    # Faults

    def report(self, fault, arguments, data, ending, shape, shrinks=True):
        """Keeps an input at which a run failed, as small as thirty seconds make it."""
        known = self.faults.setdefault((arguments[0], fault), [])
        known.append(data)
        if len(known) > 2:
            return
        if shrinks and "too long" not in fault:
            data = smaller(data, lambda tried: self.fault_of(tried, ending, arguments, shape) == fault)
        self.save.mkdir(parents=True, exist_ok=True)
        self.saved += 1
        name = self.save / f"{self.options.seed}-{self.saved}{ending}"
        name.write_bytes(data)
        print(f"FAULT geomap {' '.join(arguments)} {name}\n  {fault}", flush=True)

    def run(self):
        options = self.options
        began = told = time.monotonic()
        text, file = options.first_text, options.first_file
        while True:
            spent = time.monotonic() - began
            more_texts = options.texts is None or self.done["texts"] < options.texts
            more_files = options.files is None or self.done["files"] < options.files
            if spent > options.seconds or not (more_texts or more_files):
                break
            if more_texts:
                self.batch(text)
                text += TEXTS_A_BATCH
            if more_files:
                self.file_batch(file)
                file += FILES_A_BATCH
            if time.monotonic() - told > 60:
                told = time.monotonic()
                print(f"{spent:.0f} s: {self.figures()}", flush=True)
        print(f"seed {options.seed}: {self.figures()}, {time.monotonic() - began:.0f} s")
        return 1 if self.faults else 0

    def figures(self):
        count = sum(len(inputs) for inputs in self.faults.values())
        done = self.done
        return (f"{done['texts']} texts, {done['files']} files, {done['runs']} runs, "
                f"{len(self.faults)} kinds of fault in {count} inputs")


def dump_row(row):
    """A row of our table as GeoNames has it."""
    code = {"country": "A\tPCLI", "admin1": "A\tADM1", "river": "H\tSTM"}.get(row[2], "P\tPPL")
    identifier = row[0].removeprefix("gn:")
    return "\t".join([
        identifier, row[1], row[1], row[1], row[5], row[6], code, row[3], "", "00", "", "", "", str(row[9] or 0), "", "7",
        "Africa/Dakar", "2021-08-05"])


def place(chance):
    """A point as it is given on a command line, most of them on the earth."""
    values = ["0", "90", "-90", "180", "-180", "1e-300", "1e400", "nan", "91", "-181", "17.1", "-1.5", "", "48°51′24″N", "1.6S"]
    return chance.choice(values) + chance.choice([",", ", ", " ", ""]) + chance.choice(values)


def smaller(data, fails):
    """Cuts pieces out of an input as long as it fails in the same way, for thirty seconds."""
    end = time.monotonic() + 30
    size = len(data) // 2
    while size >= 1 and time.monotonic() < end:
        place = 0
        while place < len(data) and time.monotonic() < end:
            tried = data[:place] + data[place + size :]
            if fails(tried):
                data = tried
            else:
                place += size
        size //= 2
    return data


def sanitized():
    """Builds geomap under AddressSanitizer where scripts/check/sanitized.sh builds; returns its path."""
    command = ["swift", "build", "--sanitize=address", "--scratch-path", ".build-asan", "--product", "geomap"]
    subprocess.run(command, check=True, cwd=root_folder())
    return root_folder() / ".build-asan/debug/geomap"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--seconds", type=float, default=float("inf"), help="end after so many")
    parser.add_argument("--texts", type=int, help="end after so many texts (batches are whole)")
    parser.add_argument("--files", type=int, help="end after so many files (batches are whole)")
    parser.add_argument("--first-text", type=int, default=0)
    parser.add_argument("--first-file", type=int, default=0)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--geomap", default=os.environ.get("GEOMAP", ".build/release/geomap"))
    parser.add_argument("--limit", type=int, help="processor seconds that a run may take")
    parser.add_argument("--sanitized", action="store_true", help="build and run it under AddressSanitizer")
    parser.add_argument("--save", default="out/fuzz", help="folder for inputs at which a run fails")
    options = parser.parse_args()
    if options.sanitized:
        options.geomap = sanitized()
    options.limit = options.limit or (300 if options.sanitized else 30)
    if not Path(options.geomap).exists():
        sys.exit(f"fuzz: {options.geomap} is not built yet; run make")
    if options.texts is None and options.files is None and options.seconds == float("inf"):
        options.seconds = 120
    print(f"seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        return Fuzz(options, Path(folder)).run()


if __name__ == "__main__":
    sys.exit(main())
