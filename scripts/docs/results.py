#!/usr/bin/env python3
"""Writes docs/results/*.md: what the scoring programs print, each under the command that prints it.

    scripts/docs/results.py                  all, after make release: some minutes
    scripts/docs/results.py places events    some

A page whose data is not there stays as it is; its test data is no part of the project and lies in ../shared or $SHARED.
"""

import argparse
import glob
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs" / "results"
CORPUS = "Tests/EventsTests/Corpus/*.txt"

# Page: its title, what the reader must know of it, and the commands.
PAGES = {
    "places": (
        "Names and the places that they mean",
        "The recogniser and the resolver have seen these corpora. Figures on documents that they have not seen are printed by\n"
        "`training/places/train.py --only-report`.",
        ["scripts/score/places.py --mistakes"]),
    "distances": (
        "Stated distances and their verdicts",
        "The second command makes sentences of villages whose distance is known; none of them may be called wrong.",
        ["scripts/score/distances.py", "scripts/check/accusations.py"]),
    "language": (
        "Numbers, dates and distances that are read",
        "The readers were tuned on these cases, so they are development figures.",
        ["scripts/score/language.py"]),
    "events": (
        "Events",
        "The corpus of the tests: none of its texts is in the packs that the weights were fitted on.",
        [f"scripts/score/events.py {CORPUS}"]),
    "coordinates": (
        "Sixty points of the gazetteer against other sources",
        "How far our point lies from the farthest source that means the same place, and whether that is within what we state.",
        ["scripts/score/coordinates.py"]),
    "dumps": (
        "With the dumps of countries",
        "Dumps of GeoNames only add: nothing is worse with them, and villages are found.",
        ["scripts/score/dumps.py"]),
    "gazetteer": (
        "What a gazetteer costs",
        "The dumps of seven countries of West Africa on top of the default. Twenty are these and copies of them under other\n"
        "identifiers, names and points. Times are of the processor of one machine, and vary.",
        ["scripts/score/gazetteer.py"]),
}


def output(command):
    """What a command prints; None where it skips itself for want of data."""
    words = [word for part in command.split() for word in (sorted(glob.glob(part, root_dir=ROOT)) if "*" in part else [part])]
    environment = {"SHARED": str(ROOT.parent / "shared"), **os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{command} ended with {done.returncode}\n{done.stdout[-500:]}{done.stderr[-500:]}")
    is_skipped = "skipped" in (done.stdout + done.stderr).lower()
    return None if is_skipped else done.stdout.rstrip("\n")


def block(text):
    """A table of Markdown stays one; anything else is shown as it was printed."""
    return text if text.startswith("|") else f"```\n{text}\n```"


def page(name):
    title, about, commands = PAGES[name]
    lines = [f"# {title}", f"<!-- scripts/docs/results.py {name} -->", "", about]
    for command in commands:
        printed = output(command)
        if printed is None:
            return None
        lines += ["", f"`{command}`", "", block(printed)]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages", nargs="*", metavar="PAGE", help=", ".join(PAGES))
    arguments = parser.parse_args()
    unknown = set(arguments.pages) - set(PAGES)
    if unknown:
        parser.error(f"no page {', '.join(sorted(unknown))}: there are {', '.join(PAGES)}")
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in arguments.pages or PAGES:
        fresh = page(name)
        if fresh is None:
            print(f"docs/results/{name}.md: SKIPPED, its data is not here", file=sys.stderr)
            continue
        (FOLDER / f"{name}.md").write_text(fresh, encoding="utf-8")
        print(f"docs/results/{name}.md")


if __name__ == "__main__":
    main()
