#!/usr/bin/env python3
"""Holds the Swift files and the tables of data/ to limits: branches, lines, rows in one table only, no words of a language.

    scripts/check/limits.py            ends with 1 where a limit is passed that limits.tsv does not except
    scripts/check/limits.py --most 20  also lists the 20 functions with the most branches

Branches of a function: 1 + if, guard, case, where, for, while, catch, &&, ||, ?? and ?:, counted in its text without strings
and comments. Two tables of data/ are one too many where half of the smaller one's rows stand in the other.

Words of French or English belong into data/lexicon. In Sources two of them that stand together are a fault: in a list or
a set, as keys of a dictionary, as patterns of a switch, compared in one statement, or in one string that is split. A word
is one of data/lexicon, of two letters or more and not in capitals; names of the lexicon's own tables and classes, by which
code asks, are a fault only beside another word.

An exception names a file without its folder, so that it outlives a move; one that is no longer needed is a fault too.
"""

import argparse
import re
import subprocess
import sys
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
EXCEPTIONS = Path(__file__).with_name("limits.tsv")
BRANCHES, LINES = 25, 400

# Its rows are no words of a language: names of persons, marks of pages, names of columns.
NO_WORDS = {"family-names.tsv", "given-names.tsv", "other-names.tsv", "page-parts.tsv", "table-columns.tsv", "gazetteer-columns.tsv"}
LETTERS = re.compile(r"[^\W\d_]+")
COMPARED = re.compile(r"(?:[=!]=|\b(?:hasSuffix|hasPrefix|contains|starts|elementsEqual)\((?:\w+: )?)\s*$")
PATTERN = re.compile(r"\bcase\b[^:{}=]*$")
SPLIT = re.compile(r"(?:\.utf8|\.unicodeScalars)?\s*\.split\b")
SWITCH = re.compile(r"\bswitch\b[^{};]*$")

MODIFIERS = (
    r"(?:(?:public|private|fileprivate|internal|package|open|static|class|final|override|mutating|nonmutating|borrowing|"
    r"consuming|isolated|nonisolated|indirect|required|convenience|lazy)(?:\(\w+\))?\s+)*"
)
FUNCTION = re.compile(
    r"(?m)^[ \t]*(?:@\w+(?:\([^)]*\))?\s+)*" + MODIFIERS
    + r"(?:func\s+(?P<name>`[^`]*`|[^\s(<]+)|(?P<kind>init)[?!]?(?=\s*[<(])|(?P<other>subscript)(?=\s*[<(])|deinit(?=\s*\{))"
)
VARIABLE = re.compile(r"(?m)^[ \t]*(?:@\w+\s+)*" + MODIFIERS + r"(?:var|let)\s+(?P<name>\w+)\b[^\n]*\{[ \t]*$")
WORDS = re.compile(r"\b(?:if|guard|case|where|for|while|catch)\b|&&|\|\||\?\?|\s\?\s")


class Fault(NamedTuple):
    """A limit that is passed: what, where, which, and how far."""

    what: str
    where: str
    which: str
    told: str


def skip_string(text, start):
    """The offset behind a string literal, interpolations in it included."""
    hashes = len(text[start:]) - len(text[start:].lstrip("#"))
    marks = "#" * hashes
    at = start + hashes
    quote = '"""' if text.startswith('"""', at) else '"'
    at += len(quote)
    while at < len(text):
        if text.startswith("\\" + marks + "(", at):
            at = skip_brackets(text, at + len(marks) + 1)
        elif text[at] == "\\" and not marks:
            at += 2
        elif text.startswith(quote + marks, at):
            return at + len(quote + marks)
        else:
            at += 1
    return at


def skip_brackets(text, start):
    """The offset behind the bracket that closes the one at `start`."""
    depth, at = 0, start
    while at < len(text):
        if text[at] == '"':
            at = skip_string(text, at)
            continue
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        at += 1
        if depth == 0:
            break
    return at


def apart(text):
    """The comments and the strings of a text: where each begins, what it begins with, and where it ends."""
    at = 0
    # A regular expression literal is not known here; the code has none.
    for match in re.finditer(r'//|/\*|#*"', text):
        start = match.start()
        if start < at:
            continue
        if match[0] == "//":
            end = text.find("\n", start)
        elif match[0] == "/*":
            end = text.find("*/", start) + 2
        else:
            end = skip_string(text, start)
        at = len(text) if end <= start else end
        yield start, match[0], at


def code(text):
    """The text with comments and strings as spaces, line for line."""
    parts, at = [], 0
    for start, _, end in apart(text):
        parts += [text[at:start], re.sub(r"[^\n]", " ", text[start:end])]
        at = end
    return "".join([*parts, text[at:]])


def block(text, start):
    """The text between the brace at `start` and its partner, both included."""
    depth = 0
    for match in re.compile(r"[{}]").finditer(text, start):
        depth += 1 if match[0] == "{" else -1
        if depth == 0:
            return text[start:match.end()]
    return text[start:]


def body(text, start):
    """The body of a function whose head ends at `start`; None where it has none, as in a protocol."""
    depth = 0
    for match in re.compile(r"[(\[)\]{\n]").finditer(text, start):
        if match[0] in "([":
            depth += 1
        elif match[0] in ")]":
            depth -= 1
        elif depth == 0 and match[0] == "{":
            return block(text, match.start())
        elif depth == 0 and not re.match(r"\s*(?:\{|where|->|throws|async|rethrows)", text[match.start():]):
            return None
    return None


def functions(text):
    """The name, line and branches of each function, initialiser, subscript and computed property."""
    source = code(text)
    for match in FUNCTION.finditer(source):
        found = body(source, match.end())
        if found is not None:
            name = match["name"] or match["kind"] or match["other"] or "deinit"
            yield name, source.count("\n", 0, match.end()) + 1, 1 + len(WORDS.findall(found))
    for match in VARIABLE.finditer(source):
        found = block(source, match.end() - len(match[0]) + match[0].rindex("{"))
        yield match["name"], source.count("\n", 0, match.end()) + 1, 1 + len(WORDS.findall(found))


def tracked(*patterns):
    listing = subprocess.run(["git", "-C", ROOT, "ls-files", "-z", "--", *patterns], check=True, capture_output=True, text=True)
    return [path for path in map(Path, listing.stdout.split("\0")) if path.name and (ROOT / path).exists()]


def swift_faults(most):
    """What passes the limits in Swift; prints the functions with the most branches."""
    counted = []
    for path in tracked("*.swift"):
        text = (ROOT / path).read_text(encoding="utf-8")
        lines = text.count("\n")
        if lines > LINES:
            yield Fault("lines", path.name, "-", f"{path} has {lines} lines, at most {LINES} are allowed")
        counted += [(branches, path, line, name) for name, line, branches in functions(text)]
    counted.sort(key=lambda each: (-each[0], *each[1:]))
    for branches, path, line, name in counted[:most]:
        print(f"{branches:4} branches  {path}:{line} {name}")
    for branches, path, line, name in counted:
        if branches > BRANCHES:
            yield Fault("branches", path.name, name, f"{path}:{line}: {name} has {branches} branches, at most {BRANCHES} are allowed")


def table_faults():
    """Pairs of tables of which one holds what the other does."""
    tables = {}
    for path in tracked("data/*.csv", "data/*.tsv"):
        # The compiler of the lexicon refuses a row that stands twice; two languages may share a word.
        if "lexicon" in path.parts:
            continue
        lines = (ROOT / path).read_text(encoding="utf-8").splitlines()
        tables[path] = {line for line in lines if line and not line.startswith("#")}
    for first, second in combinations(sorted(tables), 2):
        shared = len(tables[first] & tables[second])
        if 2 * shared >= min(len(tables[first]), len(tables[second])) > 0:
            yield Fault("rows", str(first), str(second), f"{first} and {second} have {shared} rows in common")


def strings_together(text):
    """The strings that stand together in a Swift text, a list of (offset, string) for each place."""
    source = code(text)
    strings = {start: (end, text[start:end].strip('#"')) for start, mark, end in apart(text) if mark.endswith('"')}
    places, open_at = {}, []
    for at in sorted([*strings, *(match.start() for match in re.finditer(r"[()\[\]{}]", source))]):
        if at not in strings:
            if source[at] in "([{":
                open_at.append((source[at], at))
            elif open_at:
                open_at.pop()
            continue
        end, string = strings[at]
        before = source[:at][-300:]
        blocks = [start for mark, start in open_at if mark == "{"]
        if SPLIT.match(source, end):
            places[at] = [(at, word) for word in string.split()]
        elif open_at and open_at[-1][0] == "[":
            places.setdefault(open_at[-1][1], []).append((at, string))
        elif blocks and PATTERN.search(before) and SWITCH.search(source[:blocks[-1]][-300:]):
            places.setdefault(blocks[-1], []).append((at, string))
        elif COMPARED.search(before):
            statement = max(source.rfind(mark, 0, at) for mark in ("{", "}", ";", "\n\n"))
            places.setdefault((statement,), []).append((at, string))
    return list(places.values())


def lexicon():
    """The words of data/lexicon, and the names of its tables and classes."""
    words, roles = set(), set()
    for path in tracked("data/lexicon/*.tsv"):
        _, head, *rows = (ROOT / path).read_text(encoding="utf-8").splitlines()
        roles.update(LETTERS.findall(head))
        for entry, *rest in (row.split("\t") for row in rows):
            roles.update(LETTERS.findall(" ".join(rest)))
            if path.name not in NO_WORDS:
                words.update(word for word in LETTERS.findall(entry.lower()) if len(word) > 1)
    return words, roles


def words_together(text, words, roles):
    """The offset and the words of each place of a Swift text where words of a language stand together."""
    for strings in strings_together(text):
        found = [(at, string) for at, string in strings if string.lower() in words and not string.isupper()]
        named = dict.fromkeys(string for _, string in found)
        if len(named) > 1 and any(string not in roles for string in named):
            yield found[0][0], list(named)


def word_faults():
    """Words of a language in the code of the product; training-features only writes JSON for the programs of training/."""
    words, roles = lexicon()
    for path in tracked("Sources/*.swift"):
        if "training-features" in path.parts:
            continue
        text = (ROOT / path).read_text(encoding="utf-8")
        for at, found in words_together(text, words, roles):
            line = text.count("\n", 0, at) + 1
            told = f"{path}:{line}: words of a language belong into data/lexicon: {', '.join(found)}"
            yield Fault("words", path.name, "-", told)


def exceptions():
    """The rows of limits.tsv: what, where, which."""
    lines = EXCEPTIONS.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [tuple(row[:3]) for row in rows[1:]]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--most", type=int, default=0, metavar="N", help="list the N functions with the most branches")
    arguments = parser.parse_args()
    faults = [*swift_faults(arguments.most), *table_faults(), *word_faults()]
    excepted = exceptions()
    told = [fault.told for fault in faults if fault[:3] not in excepted]
    passed = {fault[:3] for fault in faults}
    told += [f"limits.tsv: {' '.join(row)}: the exception is no longer needed; take it out" for row in excepted if row not in passed]
    told += [f"limits.tsv: {' '.join(row)}: stands there twice" for row in sorted({row for row in excepted if excepted.count(row) > 1})]
    if told:
        print("\n".join(told))
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
