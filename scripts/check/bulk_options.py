"""What the scripts that measure many reports are told: the reports, and the tool."""

import argparse
import glob
import os
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")


def parser(words):
    """Returns a parser with REPORTS and --geomap; a script adds its own."""
    options = argparse.ArgumentParser(description=words.splitlines()[0])
    options.add_argument("reports", nargs="*")
    options.add_argument("--geomap", default=os.path.join(ROOT, ".build/release/geomap"))
    return options


def parsed(options):
    """Returns the arguments; ../shared's raw news, or the examples without it, where no reports are named."""
    arguments = options.parse_args()
    if not arguments.reports:
        shared = os.path.join(ROOT, "../shared/data/toponyms/fr_news_raw.jsonl")
        arguments.reports = (
            [shared] if os.path.exists(shared) else sorted(glob.glob(os.path.join(ROOT, "examples/*.txt"))))
    if not os.access(arguments.geomap, os.X_OK):
        sys.exit(f"geomap: {arguments.geomap} is not built yet; run make")
    return arguments
