#!/usr/bin/env python3
"""Brings packs that stand outside the project into the corpus, without the names of real persons and of agencies.

    training/events/bring_in.py --shared DIR [--to corpus] [--names replacements.tsv] [--changes]

DIR has packs as packs.py compiles them: a-*.jsonl, b-*.jsonl, c-*.jsonl, d-*.jsonl; others are left alone. Each becomes a file of the same
name. replacements.tsv says what stands for which name: whole words, the longest name first, from left to right, nothing replaced twice.
Every offset and every quote is made anew from where it stood: a telling or a quote is what it was but for the names in it. A source that
names a page becomes "after a public report". --changes prints each replacement with its report. The same input gives the same bytes.

Ends with 1, and says why, where a name is elided as the new one cannot be ("d'Ali", "de Paul"), where a telling cuts a name
in two, where a quote is not in its text, and where a name of the table stands nowhere."""

import argparse
import bisect
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).parent
PACKS = "[abcd]-*.jsonl"
VOWEL = re.compile(r"[aeiouyàâäéèêëîïôöùûüœæ]", re.IGNORECASE)
ELIDED = re.compile(r"(?:\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu))['’]$", re.IGNORECASE)
FULL = re.compile(r"\b(?:de|le|la|que|jusque|lorsque|puisque) $", re.IGNORECASE)


class Fault(Exception):
    """What is wrong with the table or a report."""


class Names:
    """The table of replacements."""

    def __init__(self, path):
        self.rows, self.used = {}, set()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.startswith("#") or not line:
                continue
            cells = line.split("\t")
            if len(cells) not in (2, 3) or not all(cells):
                raise Fault(f"{path}:{number}: expected from, to and perhaps reports")
            self.rows[cells[0]] = (cells[1], set(cells[2].split()) if len(cells) == 3 else None)
        names = sorted(self.rows, key=lambda name: (-len(name), name))
        self.pattern = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names))

    def parts(self, text, report):
        """Returns [start, end, new] of each name in a text."""
        found = []
        for match in self.pattern.finditer(text):
            new, reports = self.rows[match[0]]
            if reports is not None and report not in reports:
                continue
            before = text[:match.start()]
            if ELIDED.search(before) and not VOWEL.match(new) or FULL.search(before) and VOWEL.match(new) and not VOWEL.match(match[0]):
                raise Fault(f"{text[max(0, match.start() - 10):match.end()]!r} cannot become {new!r}")
            self.used.add(match[0])
            found.append((match.start(), match.end(), new))
        return found


class Text:
    """A text before and after, and where each place of the one is in the other."""

    def __init__(self, old, parts):
        self.old, self.parts, pieces, at = old, parts, [], 0
        self.starts, self.shifts, shift = [0], [0], 0
        for start, end, new in parts:
            pieces += [old[at:start], new]
            at = end
            shift += len(new) - (end - start)
            self.starts.append(end)
            self.shifts.append(shift)
        self.new = "".join([*pieces, old[at:]])

    def moved(self, offset):
        """Returns where an offset that is in no name is now; None inside a name."""
        if any(start < offset < end for start, end, _ in self.parts):
            return None
        return offset + self.shifts[bisect.bisect_right(self.starts, offset) - 1]

    def span(self, start, end):
        """Returns a span as it is now, and checks that it is the old one but for the names."""
        first, last = self.moved(start), self.moved(end)
        if first is None or last is None:
            raise Fault(f"{self.old[start:end]!r} cuts a name in two")
        expected, at = "", start
        for left, right, new in self.parts:
            if start <= left and right <= end:
                expected += self.old[at:left] + new
                at = right
        if self.new[first:last] != expected + self.old[at:end]:
            raise Fault(f"{self.old[start:end]!r} became {self.new[first:last]!r}")
        return first, last

    def quote(self, quote):
        """Returns a quote as it is now, from the first place where it cuts no name."""
        if quote is None:
            return None
        at = self.old.find(quote)
        while at >= 0:
            if self.moved(at) is not None and self.moved(at + len(quote)) is not None:
                first, last = self.span(at, at + len(quote))
                return self.new[first:last]
            at = self.old.find(quote, at + 1)
        raise Fault(f"not in the text, or only within a name: {quote!r}")


def source(told):
    """Returns what is said of where a report comes from, without the page."""
    if told is None or told.startswith("invented"):
        return "invented"
    if re.match(r"https?:", told):
        return "after a public report"
    return "general knowledge" if told.startswith("general knowledge") else "from memory"


def renamed(words, names, report):
    """Returns words that are no part of the text (a note) with the names replaced."""
    return words if words is None else Text(words, names.parts(words, report)).new


def brought(report, names):
    """Returns a report as the corpus has it, and its replacements."""
    name = report["id"]
    text = Text(report["text"], names.parts(report["text"], name))
    events = []
    for row in report["events"]:
        row = dict(row)
        row["tellings"] = [list(text.span(*telling)) for telling in row["tellings"]]
        for field in ("date_quote", "place_quote", "parent_quote"):
            row[field] = text.quote(row[field])
        row["actors"] = [{**actor, "quote": text.quote(actor["quote"])} for actor in row["actors"]]
        row["place"], row["note"] = renamed(row["place"], names, name), renamed(row["note"], names, name)
        events.append(row)
    changed = [(text.old[start:end], new) for start, end, new in text.parts]
    return {**report, "source": source(report["source"]), "text": text.new, "events": events}, changed


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--shared", type=pathlib.Path, required=True, help="the folder of the packs")
    parser.add_argument("--to", type=pathlib.Path, default=HERE / "corpus", help="where the corpus is")
    parser.add_argument("--names", type=pathlib.Path, default=HERE / "replacements.tsv", help="the table of replacements")
    parser.add_argument("--changes", action="store_true", help="print every replacement")
    given = parser.parse_args()
    names, told = Names(given.names), []
    paths = sorted(given.shared.glob(PACKS))
    if not paths:
        sys.exit(f"{given.shared}: no {PACKS}")
    reports = events = replaced = touched = 0
    files = {}
    for path in paths:
        lines = []
        for line in path.read_text(encoding="utf-8").splitlines():
            try:
                report, changed = brought(json.loads(line), names)
            except Fault as fault:
                told.append(f"{path.name}: {json.loads(line)['id']}: {fault}")
                continue
            lines.append(json.dumps(report, ensure_ascii=False) + "\n")
            reports, events = reports + 1, events + len(report["events"])
            replaced, touched = replaced + len(changed), touched + bool(changed)
            if given.changes:
                for old, new in changed:
                    print(f"{report['id']}\t{old}\t{new}")
        files[given.to / path.name] = "".join(lines)
    told += [f"{given.names.name}: {name!r} stands nowhere" for name in sorted(set(names.rows) - names.used)]
    if told:
        sys.exit("\n".join(told))
    for path, content in files.items():
        path.write_text(content, encoding="utf-8")
    print(f"{len(files)} packs, {reports} reports, {events} events; {replaced} names replaced in {touched} reports", file=sys.stderr)


if __name__ == "__main__":
    main()
