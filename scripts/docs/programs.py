#!/usr/bin/env python3
"""Writes the table of programs in CONTRIBUTING.md from the first sentence of each program, and checks their names.

    scripts/docs/programs.py            writes the table
    scripts/docs/programs.py --check    ends with 1 where it is not up to date, or a name breaks the habit

A program is a tracked file that is executable. Shell is kebab-case.sh, Python is snake_case.py; only .ci/run has no ending.
"""

import argparse
import ast
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "CONTRIBUTING.md"
BEGIN, END = "<!-- programs: scripts/docs/programs.py -->", "<!-- end of programs -->"
NAMES = {".sh": re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\.sh"), ".py": re.compile(r"[a-z0-9_]+\.py")}
LONGEST = 160


def tracked():
    """The mode and path of every file in the index."""
    listing = subprocess.run(["git", "-C", ROOT, "ls-files", "-s"], check=True, capture_output=True, text=True).stdout
    for line in listing.splitlines():
        about, path = line.split("\t")
        yield about.split()[0], Path(path)


def words(path):
    """What a program says of itself: its docstring, or the comment under its first line."""
    text = (ROOT / path).read_text(encoding="utf-8")
    if path.suffix == ".py":
        return ast.get_docstring(ast.parse(text)) or ""
    lines = []
    for line in text.splitlines()[1:]:
        if not line.startswith("#"):
            break
        lines.append(line[1:].strip())
    return "\n".join(lines)


def sentence(path):
    """The first sentence of that, on one line."""
    paragraph = " ".join(words(path).split("\n\n")[0].split())
    return re.split(r"(?<=\.) |: (?=\n)", paragraph)[0].rstrip(".:")


def findings(files):
    """Names that break the habit, and programs that do not say what they are."""
    for mode, path in files:
        if path.suffix in NAMES and not NAMES[path.suffix].fullmatch(path.name):
            yield f"{path}: the name is neither kebab-case.sh nor snake_case.py"
        if mode == "100755" and path.suffix not in NAMES and path != Path(".ci/run"):
            yield f"{path}: an executable without the ending of its language"
        if mode == "100755" and not 0 < len(sentence(path)) <= LONGEST:
            yield f"{path}: its first sentence has {len(sentence(path))} characters, 1 to {LONGEST} are wanted"


def table(files):
    rows = ["| program | what it does |", "|---|---|"]
    rows += [f"| `{path}` | {sentence(path)} |" for mode, path in files if mode == "100755"]
    return "\n".join(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing, end with 1 where something is to be changed")
    arguments = parser.parse_args()
    files = list(tracked())
    found = list(findings(files))
    page = PAGE.read_text(encoding="utf-8")
    head, rest = page.split(BEGIN)
    fresh = f"{head}{BEGIN}\n{table(files)}\n{END}{rest.split(END)[1]}"
    if fresh != page:
        if arguments.check:
            found.append("CONTRIBUTING.md: the table of programs is not up to date; run scripts/docs/programs.py")
        else:
            PAGE.write_text(fresh, encoding="utf-8")
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
