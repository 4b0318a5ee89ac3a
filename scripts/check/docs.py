#!/usr/bin/env python3
"""Checks the documents: links resolve, sentences of docs/*.md are short, nothing outside the project is cited.

    scripts/check/docs.py     ends with 1 where something is to be mended

Code blocks and tables may be as long as they must. A sentence of docs/*.md has at most 30 words and a line 125 characters.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORDS, WIDTH = 30, 125
LINK = re.compile(r"\[([^\]]*)\]\(([^)\s]+)\)")
# A path of one machine, an issue or a letter of one, a folder beside the project.
OUTSIDE = re.compile(r"/(?:work|home|root|Users)/\w+|\bissues? (?:[A-Z]\b|#?\d+)|\.\./shared\b|\b(?:DESIGN|STYLE|HOUSE)\.md")
MARKS = re.compile(r"^(?:#+ |[-*] |\d+\. |> )?")


def documents():
    listing = subprocess.run(["git", "-C", ROOT, "ls-files", "-z", "--", "*.md"], check=True, capture_output=True, text=True)
    return [path for path in map(Path, listing.stdout.split("\0")) if path.name and (ROOT / path).exists()]


def slug(heading):
    """The anchor that a heading gets."""
    kept = re.sub(r"[^\w\- ]", "", heading.strip().lower().replace("`", ""))
    return kept.replace(" ", "-")


def prose(text):
    """The lines that are neither code nor a table, with their numbers."""
    is_code = False
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith("```"):
            is_code = not is_code
        elif not is_code and not line.lstrip().startswith(("|", "<!--")):
            yield number, line


def sentences(text):
    """The sentences of a document, each with the line that its paragraph begins on."""
    paragraph, begin, last = [], 0, 0  # the last line of the paragraph, 0 behind a heading
    for number, line in [*prose(text), (sys.maxsize, "")]:
        is_new = not line.strip() or MARKS.match(line.strip())[0] or number != last + 1
        if is_new and paragraph:
            whole = re.sub(r"`[^`]*`", "Code", LINK.sub(r"\1", " ".join(paragraph)))
            for sentence in re.split(r"(?<=[.!?])[\"”»)*]*\s+(?=[\"“«(]?[A-ZÀ-Ý0-9*])", whole):
                yield begin, sentence
            paragraph = []
        if line.strip():
            begin = begin if paragraph else number
            paragraph.append(MARKS.sub("", line.strip()))
        last = 0 if line.startswith("#") else number


def broken_links(path, text):
    for number, line in prose(text):
        for _, target in LINK.findall(line):
            if re.match(r"[a-z]+:", target):
                continue
            name, _, anchor = target.partition("#")
            file = ROOT / path.parent / name if name else ROOT / path
            if not file.exists():
                yield f"{path}:{number}: {target} is not there"
            elif anchor and file.suffix == ".md":
                headings = re.findall(r"(?m)^#+ (.*)$", file.read_text(encoding="utf-8"))
                if anchor not in map(slug, headings):
                    yield f"{path}:{number}: {target}: no heading of that name"


def findings(path):
    text = (ROOT / path).read_text(encoding="utf-8")
    yield from broken_links(path, text)
    for number, line in enumerate(text.splitlines(), 1):
        for match in OUTSIDE.finditer(line):
            yield f"{path}:{number}: cites what is not in the project: {match[0]}"
    if path.parent != Path("docs"):
        return
    for number, line in prose(text):
        if len(line) > WIDTH:
            yield f"{path}:{number}: {len(line)} characters, at most {WIDTH} are wanted"
    for number, sentence in sentences(text):
        count = len(re.findall(r"[\w’'\-./]*\w[\w’'\-./]*", sentence))
        if count > WORDS:
            yield f"{path}:{number}: a sentence of {count} words, at most {WORDS} are wanted: {sentence[:60]}…"


def main():
    found = [finding for path in documents() for finding in findings(path)]
    if found:
        print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
