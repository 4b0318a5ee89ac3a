#!/usr/bin/env python3
"""Measures whether the time of a hostile text grows with its length alone: twice the text may take 2.4 times as long.

    scripts/check/linear_time.py [KILOBYTES] [--quick] [--only PATTERN] [--commands map,check]    after make release

Each text is repeated to KILOBYTES (1000 where none is given: about an hour; CI takes 60 and --quick) and to half of it, with
and without full stops, and given to every command in every format that works on a whole report. Processor time is measured,
less that of a start, so that other work on the machine matters little; a pair over the bound is measured again, twice at most.
"""

import argparse
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

BOUND = 2.4
# Seconds of processor time under which a clock, a page fault and a start decide, not the text.
FLOOR = 0.15
TIMEOUT = 300

# Title and what is repeated. {n} is the number of the repetition, {w} a word that no other repetition has.
TEXTS = [
    ("à", "à "),
    ("digits", "7"),
    ("single digits", "7 "),
    ("briefs", "Gao (Mali), 12 mars 2024 – Un raid lundi.\n\n"),
    ("days", "{n}\n\n12 mars 2024\nUn raid lundi à Gao.\n\n14 mars 2024\nUn raid.\n\n"),
    ("numbers", "1 234,5 "),
    ("numbers, each its own", "{n} "),
    ("vingt-", "vingt-"),
    ("vingt", "vingt "),
    ("mille milliards", "mille milliards de "),
    ("combining accents", "e\u0301\u0301\u0301"),
    ("accents alone", "\u0301"),
    ("letter", "a"),
    ("emoji", "👩‍👩‍👧‍👦"),
    ("words that nobody knows", "{w} "),
    ("entre 10 et", "entre 10 et "),
    ("à 10 km de", "à 10 km de "),
    ("one distance", "à 30 km de Gao "),
    ("distances, each its own", "à {n} km de Gao "),
    ("distances between two", "Ménaka est à {n} km de Gao, "),
    ("distances by directions", "à 30 km au nord-est de Gao et "),
    ("two anchors", "entre Gao et Ménaka, à 30 km de Gao et à 40 km de Ménaka, "),
    ("distances of unknown names", "le village de {W}, à 30 km de Gao, "),
    ("distances from unknown names", "à 30 km de {W}, "),
    ("one name", "Gao "),
    ("names with commas", "Gao, "),
    ("names in a list", "Gao, Kidal et "),
    ("names of many places", "Saint-Denis, San José, Santa Cruz, "),
    ("names with hyphens", "Saint-"),
    ("names joined", "Gao-Kidal-"),
    ("names of one letter", "A B C "),
    ("unknown names", "Zarbouk, Vlitane et "),
    ("unknown names, each its own", "{W} et "),
    ("unknown names in a run", "{W} "),
    ("persons", "le général {W} Touré "),
    ("persons and places", "Amadou Touré à Gao "),
    ("acronyms", "ONU MINUSMA FAMA "),
    ("capitals", "ATTAQUE À GAO "),
    ("de la", "de la "),
    ("région de", "région de "),
    ("région de Gao", "région de Gao, cercle de Ménaka, "),
    ("opening quotes and brackets", "«“("),
    ("brackets", "(Gao) ("),
    ("closing brackets", ")]»"),
    ("quotes", "« Gao » "),
    ("quotes that do not end", "« Des hommes ont attaqué Gao "),
    ("apostrophes", "l’"),
    ("l'attaque", "l’attaque d’"),
    ("full stops", ". "),
    ("full stops without spaces", "."),
    ("initials", "A."),
    ("abbreviations", "M. "),
    ("commas", ","),
    ("hyphens", "-"),
    ("dashes", "– "),
    ("spaces", " "),
    ("no-break spaces", "\u00a0"),
    ("spaces of no width", "\u200b"),
    ("line ends", "\n"),
    ("empty lines", "\n \n"),
    ("headings", "Attaque à Gao\n\n"),
    ("lines", "Trois morts à Gao\n"),
    ("items", "- Gao : 3 morts\n"),
    ("table", "Gao\t3\t12/03/2024\n"),
    ("links", "https://www.example.org/gao?q=1&r=2 "),
    ("dates", "mardi 12 mars 2024, "),
    ("dates, each its own", "le {d} mars {y}, "),
    ("days", "mardi "),
    ("numeric dates", "12/03/2024 "),
    ("hours", "à 8h30, "),
    ("from day to day", "du 12 au "),
    ("hier", "hier matin, "),
    ("tués", "tués "),
    ("tués mardi", "tués mardi, "),
    ("ont été tués", "ont été tués "),
    ("dead by numbers", "{n} morts et "),
    ("attaque", "attaque "),
    ("attack in a list", "une attaque à Gao, "),
    ("soldats", "soldats "),
    ("who", "des hommes qui ont dit que "),
    ("that", "que "),
    ("et", "et "),
    ("negation", "ne pas "),
    ("verbs", "a dit avoir vu attaquer "),
    ("an event", "Une embuscade a fait trois morts dimanche près de Gao, à environ 80 kilomètres de Ménaka "),
    ("an event by number", "Le {d} mars, {n} soldats ont été tués dans une attaque à Gao "),
    ("an event of unknown places", "Une attaque a fait trois morts lundi à {W}, à 30 km de Gao "),
    ("events without place", "Trois soldats ont été tués "),
    ("peace", "Un accord a été signé à Gao et des combats ont éclaté à Kidal "),
    ("protest", "Des femmes ont manifesté et cinq ont été interpellés\n\n"),
    ("English", "killed three soldiers near Gao, 30 km from Ménaka, "),
]

# What else a full stop may change: the text, with one after each repetition.
STOP = ". "

# What pages are made of behind their first tags; ten times as much, for reading a tag is quick.
PAGES = [
    ("page of paragraphs", "<p>Le marché a rouvert ses portes, et les écoles aussi.</p>\n"),
    ("page without end tags", "<p>Le marché a rouvert ses portes, et les écoles aussi.\n"),
    ("page of nested tags", "<div>"),
    ("page of nested tags with text", "<div>Gao "),
    ("page of nested letters", "<b>a<i>"),
    ("page of end tags", "</div>"),
    ("page of entities", "&amp;&eacute; "),
    ("page of comments", "<!-- Gao -->"),
    ("page of open brackets", "<"),
    ("page of links", '<a href="/gao" class="lien">Gao</a> '),
    ("page of scripts", "<script>a</script>"),
    ("page of items", "<li>Gao"),
    ("page of cells", "<tr><td>Gao"),
]
OPENING = "<!DOCTYPE html><html><head><title>Gao</title></head><body><article>"

# Each command with its formats.
COMMANDS = {
    "map": [[], ["--format", "csv"], ["--format", "geojsonl", "--input", "jsonl"]],
    "check": [[], ["--format", "jsonl", "--input", "jsonl"]],
    "places": [[], ["--format", "jsonl", "--input", "jsonl"]],
    "mentions": [[], ["--format", "jsonl", "--input", "jsonl"]],
    "publishers": [["--input", "jsonl"]],
}


def word(number):
    """A word of its own for each number, none of a language."""
    letters = ""
    while True:
        letters = "bdfgklmnprtv"[number % 12] + "aeiou"[number // 12 % 5] + letters
        number //= 60
        if number == 0:
            return "z" + letters


def repeated(pattern, size):
    """The text over and over, whole each time, in no more than `size` bytes."""
    if "{" not in pattern:
        return pattern * (size // len(pattern.encode()))
    parts, length, number = [], 0, 1
    while True:
        name = word(number)
        part = (
            pattern.replace("{n}", str(number))
            .replace("{w}", name)
            .replace("{W}", name.capitalize())
            .replace("{d}", str(number % 28 + 1))
            .replace("{y}", str(1950 + number % 70))
        )
        length += len(part.encode())
        if length > size:
            return "".join(parts)
        parts.append(part)
        number += 1


class Tool:
    def __init__(self, path, folder):
        self.path = path
        self.folder = folder
        self.starts = {}

    def seconds(self, command, options, text):
        """Processor seconds of a run; raises where it ends as no run may."""
        arguments = [self.path, command, *options, "--date", "2024-03-19"]
        if "jsonl" in options and "--input" in options:
            name = self.folder / "input.jsonl"
            line = {"id": "1", "source": "a", "text": text}
            name.write_text(json.dumps(line, ensure_ascii=False) + "\n", encoding="utf-8")
        elif "html" in options:
            name = self.folder / "input.html"
            name.write_text(OPENING + text, encoding="utf-8")
        else:
            name = self.folder / "input.txt"
            name.write_text(text, encoding="utf-8")
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        with open(os.devnull, "wb") as nothing:
            run = subprocess.run(
                [*arguments, str(name)], stdout=nothing, stderr=subprocess.PIPE, timeout=TIMEOUT, check=False
            )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if run.returncode not in (0, 2) and (command, run.returncode) != ("check", 1):
            raise RuntimeError(f"ended with {run.returncode}: {run.stderr.decode(errors='replace')[:300]}")
        return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime

    def start(self, command, options):
        key = (command, *options)
        if key not in self.starts:
            self.starts[key] = min(self.seconds(command, options, "Gao.\n") for _ in range(3))
        return self.starts[key]


def compare(tool, title, pattern, command, options, size):
    """Prints a line; returns whether the time is in proportion."""
    half, whole = repeated(pattern, size // 2), repeated(pattern, size)
    start = tool.start(command, options)
    for _ in range(3):
        try:
            one = tool.seconds(command, options, half) - start
            two = tool.seconds(command, options, whole) - start
        except (RuntimeError, subprocess.TimeoutExpired) as error:
            print(f"{title:<36} {' '.join([command, *options])}: {error}", flush=True)
            return False
        ratio = max(two, 0) / max(one, FLOOR)
        if ratio <= BOUND:
            break
    verdict = "" if ratio <= BOUND else "  NOT in proportion"
    print(f"{title:<36} {' '.join([command, *options]):<40} {one:8.2f} s {two:8.2f} s {ratio:5.1f} ×{verdict}", flush=True)
    return ratio <= BOUND


def pairs(options):
    """What is compared: text, command, format and times the size; with --quick half of the commands a text, one format of each."""
    for number, (title, text) in enumerate(TEXTS):
        if options.only and not re.search(options.only, title):
            continue
        for variant, (name, pattern) in enumerate([(title, text), (title + " .", text.rstrip() + STOP)]):
            for place, (command, formats) in enumerate(COMMANDS.items()):
                if options.commands and command not in options.commands.split(","):
                    continue
                if options.quick:
                    if (number + variant + place) % 2:
                        continue
                    formats = [formats[number // 2 % len(formats)]]
                for arguments in formats:
                    yield name, pattern, command, arguments, 1
    for number, (title, pattern) in enumerate(PAGES):
        if options.only and not re.search(options.only, title):
            continue
        commands = ["map", "places"] if not options.quick else [["map", "places"][number % 2]]
        for command in commands:
            if not options.commands or command in options.commands.split(","):
                yield title, pattern, command, ["--input", "html"], 10


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("kilobytes", type=int, nargs="?", default=1000)
    parser.add_argument("--geomap", default=os.environ.get("GEOMAP", ".build/release/geomap"))
    parser.add_argument("--only", help="texts whose title holds this pattern")
    parser.add_argument("--commands", help="with commas; all where absent")
    parser.add_argument("--quick", action="store_true", help="half of the commands a text, one format each, in turns: as in CI")
    options = parser.parse_args()
    if not os.access(options.geomap, os.X_OK):
        sys.exit(f"geomap: {options.geomap} is not built yet; run make")
    failed = runs = 0
    with tempfile.TemporaryDirectory() as folder:
        tool = Tool(options.geomap, Path(folder))
        for name, pattern, command, arguments, times in pairs(options):
            runs += 1
            failed += not compare(tool, name, pattern, command, arguments, options.kilobytes * 1000 * times)
    print(f"{runs} pairs, {failed} not in proportion")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
