#!/usr/bin/env python3
"""Writes the manual pages of geomap, one for the program and one for each command.

    scripts/release/manual.py .build/release/geomap FOLDER

Options and their words come from the program itself (`--experimental-dump-help`, and the examples of `geomap help
COMMAND`), so that a page cannot say what the program does not. The pages are mdoc(7). Their date is
SOURCE_DATE_EPOCH, else that of the last commit, so that the same source gives the same bytes.
"""

import datetime
import json
import os
import pathlib
import re
import subprocess
import sys
import textwrap

EXIT_STATUS = [
    ("0", "Done. A reader that closed the pipe early and a report without any event are no faults."),
    ("1", "geomap lookup found nothing; geomap check found a stated distance that cannot be true."),
    ("2", "An input was refused, with the reason on standard error; the rest was still written."),
    ("64", "The command line is wrong."),
    ("66", "There is no such input."),
    ("69", "There is no gazetteer, or it cannot be read."),
    ("70", "An internal fault, which is a mistake of geomap; standard error names the report that it met."),
    ("74", "Input or output failed: a full disk, a folder that cannot be written."),
]

ENVIRONMENT = [
    ("GEOMAP_GAZETTEER", "The default gazetteer; the other tables are looked for beside it."),
    ("XDG_DATA_HOME , XDG_DATA_DIRS", "Folders whose geomap/gazetteer.csv is the default gazetteer."),
    ("GEOMAP_MIRROR", "Where geomap gazetteer get brings files from: https://, http:// or file://, laid out as GeoNames' export/dump."),
    ("XDG_CACHE_HOME", "Its folder geomap keeps the compiled gazetteer; ~/.cache if unset. geomap gazetteer cache shows and clears it."),
    ("NO_COLOR", "Any value but the empty one turns colours off."),
]

FILES = [
    ("$XDG_DATA_HOME/geomap/geonames", "What geomap gazetteer get brought; below ~/.local/share if unset."),
    ("share/geomap/gazetteer.csv", "Beside the folder of the program: the places that it knows, with outlines.tsv and actors.csv."),
]


def page_date(root):
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    if not seconds:
        log = subprocess.run(["git", "-C", root, "log", "-1", "--format=%ct"], capture_output=True, text=True, check=False)
        seconds = log.stdout.strip() or None
    utc = datetime.timezone.utc
    day = datetime.datetime.fromtimestamp(int(seconds), utc) if seconds else datetime.datetime.now(utc)
    return f"{day:%B} {day.day}, {day.year}"


def escaped(text):
    """Text with nothing left in it that roff would act on; a sign of its own before a word stays a minus."""
    text = text.replace("\\", "\\e")
    text = re.sub(r"(?<!\w)-(?=[\w-])", r"\\-", text)
    return re.sub(r"^(?=[.'])", r"\\&", text)


def literal(line):
    line = line.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga")
    return re.sub(r"^(?=\.)", r"\\&", line)


def argument(text):
    """One argument of a macro: no space ends it, no macro's name is read in it."""
    text = escaped(text).replace('"', "\\(dq")
    return f'"{text}"' if " " in text else f"\\&{text}"


def paragraphs(text):
    """Lines of roff for words with empty lines between paragraphs; a new line for each sentence, as mdoc wants."""
    lines = []
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        if lines:
            lines.append(".Pp")
        rows = paragraph.split("\n")
        if all(row.startswith("  ") for row in rows):
            lines += [".Bd -literal -offset indent", *(literal(row.strip()) for row in rows), ".Ed"]
            continue
        words = " ".join(row.strip() for row in rows)
        for sentence in re.split(r"(?<=[\w)\]'\"…’][.?!]) +(?=[A-Z'])", words):
            lines += [escaped(row) for row in textwrap.wrap(sentence, 76, break_long_words=False, break_on_hyphens=False)]
    return lines


def value_name(option):
    values = option.get("allValues")
    if values and len(values) <= 5:
        return [value for index, name in enumerate(values) for value in ([] if index == 0 else ["|"]) + [argument(name)]]
    return [argument(option["valueName"])]


def flag(name):
    return f"Fl {name['name']}" if name["kind"] == "short" else f"Fl \\-{name['name']}"


def value(option):
    return "" if option["kind"] == "flag" else " Ar " + " ".join(value_name(option))


def synopsis(option):
    if option["kind"] == "positional":
        dots = " Ar ..." if option["isRepeating"] else ""
        return f".{'Op ' if option['isOptional'] else ''}Ar {argument(option['valueName'])}{dots}"
    shown = f"{flag(option['preferredName'])}{value(option)}"
    return f".Op {shown}" if option["isOptional"] else "." + shown


def definition(option):
    if option["kind"] == "positional":
        lines = [f".It Ar {argument(option['valueName'])}"]
    else:
        names = sorted(option["names"], key=lambda name: name["kind"] != "short")
        lines = [".It " + " , ".join(flag(name) + value(option) for name in names)]
    lines += paragraphs(option.get("abstract", ""))
    values = option.get("allValues")
    if values and len(values) > 5:
        lines += paragraphs("Values: " + ", ".join(values) + ".")
    # The words that already name the default need no second mention.
    if option.get("defaultValue") and "efault" not in option.get("abstract", ""):
        lines += paragraphs(f"The default is {option['defaultValue']}.")
    if option.get("discussion"):
        lines += [".Pp", *paragraphs(option["discussion"])]
    return lines


def shown(things):
    return [thing for thing in things or [] if thing.get("shouldDisplay", True)]


def usage(program, path):
    """The examples that `geomap help COMMAND` begins with; none where it shows only a summary of the flags."""
    text = subprocess.run([program, "help", *path], capture_output=True, text=True, check=True, env={**os.environ, "COLUMNS": "400"}).stdout
    block = re.search(r"^USAGE: (.*?)\n(?:\n|\Z)", text, re.S | re.M)
    examples = [line.strip() for line in block.group(1).split("\n")] if block else []
    return [example for example in examples if not re.search(r"<[a-z-]+>|\[--", example)]


def table(title, rows, item):
    lines = [f".Sh {title}", ".Bl -tag -width Ds"]
    for term, words in rows:
        lines += [f".It {item} {term}", *paragraphs(words)]
    return lines + [".El"]


def page(program, command, path, date, commands):
    name = "-".join(["geomap", *path])
    lines = [f".Dd {date}", f".Dt {name.upper()} 1", ".Os", ".Sh NAME", f".Nm {name}"]
    abstract = command.get("abstract", "").rstrip(".")
    lines.append(f".Nd {escaped(abstract[:1].lower() + abstract[1:])}")
    arguments = shown(command.get("arguments"))
    subcommands = [sub for sub in shown(command.get("subcommands")) if sub["commandName"] != "help"]
    lines += [".Sh SYNOPSIS", ".Nm geomap"]
    lines += [f".Cm {word}" for word in path]
    own = [each for each in arguments if each["valueName"] not in ("version", "help")]
    lines += [synopsis(each) for each in own if each["kind"] != "positional"]
    if subcommands:
        lines += [".Ar command", ".Op Ar argument ..."]
    lines += [synopsis(each) for each in own if each["kind"] == "positional"]
    lines += [".Sh DESCRIPTION", *paragraphs(command["abstract"])]
    if command.get("discussion"):
        # The list of exit statuses has a section of its own here.
        kept = [part for part in command["discussion"].split("\n\n") if not part.startswith("Exit status: 0")]
        lines += [".Pp", *paragraphs("\n\n".join(kept))]
    if subcommands:
        lines += [".Pp", "The commands are:", ".Bl -tag -width Ds"]
        for sub in subcommands:
            lines += [f".It Cm {sub['commandName']}", *paragraphs(sub["abstract"])]
            lines += ["See", f".Xr {name}-{sub['commandName']} 1 ."]
        lines.append(".El")
    if arguments:
        lines += [".Pp", "The arguments are:", ".Bl -tag -width Ds"]
        for each in arguments:
            lines += definition(each)
        lines.append(".El")
    lines += table("ENVIRONMENT", ENVIRONMENT, "Ev") + table("FILES", FILES, "Pa") + table("EXIT STATUS", EXIT_STATUS, "")
    examples = usage(program, path)
    if examples:
        lines += [".Sh EXAMPLES", ".Bd -literal -offset indent", *(literal(line) for line in examples), ".Ed"]
    others = sorted(other for other in commands if other != name)
    lines.append(".Sh SEE ALSO")
    lines += [f".Xr {other} 1{' ,' if other != others[-1] else ''}" for other in others]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def walk(command, path=()):
    yield command, list(path)
    for sub in shown(command.get("subcommands")):
        if sub["commandName"] != "help":
            yield from walk(sub, (*path, sub["commandName"]))


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    dump = subprocess.run([program, "--experimental-dump-help"], capture_output=True, check=True).stdout
    tree = list(walk(json.loads(dump)["command"]))
    names = ["-".join(["geomap", *path]) for _, path in tree]
    date = page_date(pathlib.Path(__file__).resolve().parents[2])
    folder.mkdir(parents=True, exist_ok=True)
    for (command, path), name in zip(tree, names):
        (folder / f"{name}.1").write_text(page(program, command, path, date, names), encoding="utf-8")


if __name__ == "__main__":
    main()
