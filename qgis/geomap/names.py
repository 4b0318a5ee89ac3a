# SPDX-License-Identifier: GPL-2.0-or-later
"""Looks names up: many in one process of `geomap places`, or one as `geomap lookup` does."""

import json
from typing import NamedTuple

from . import choices, program

CANDIDATES = 20


class Found(NamedTuple):
    """What a name means: the place, how sure that is, how many bear the name, and a remark."""

    place: object
    count: int
    note: str


def look_up(name, limit=20, country=None, gazetteers=(), feedback=None):
    """The places of a name, the likeliest first, and the names that may be meant where there is none."""
    arguments = ["lookup", "--format", "jsonl", "--limit", str(limit)]
    if country:
        arguments += ["--country", country]
    for file in gazetteers:
        arguments += ["--gazetteer", file]
    result = program.run([*arguments, "--", name], feedback, accepted=(program.DONE, program.FOUND))
    mark = "did you mean "
    guesses = [message.split(mark, 1)[1].rstrip("?") for message in result.messages if mark in message]
    return [json.loads(line) for line in result.lines], guesses


def line_of(key, name, context=()):
    """A line that asks what a name means; the context is what else is known, as its region and country.

    The program is told that these are names too: it reads no others in such a line.
    """
    text, spans = "", []
    for words in (name, *context):
        text += ", " if text else ""
        words = " ".join(words.split())
        spans.append({"start": len(text), "end": len(text) + len(words)})
        text += words
    return json.dumps({"id": key, "text": text, "toponyms": spans}, ensure_ascii=False) + "\n"


def resolve(questions, known, country=None, chosen=None, feedback=None):
    """What each of many names means, in one process.

    `questions` are pairs of a name and a tuple, its context; the answer has one `Found` each, in their order. A name that the user
    has chosen a place for, in `chosen`, means that one. `country` is a code of two letters: nothing elsewhere is taken.
    `known` has further arguments.
    """
    chosen = chosen or {}
    wanted = [(number, name, context) for number, (name, context) in enumerate(questions) if name.strip()]
    answers = {number: Found(None, 0, "") for number in range(len(questions))}

    def take(line):
        answer = json.loads(line)
        number = int(answer["id"])
        candidates = next((found["candidates"] for found in answer["toponyms"] if found["start"] == 0), [])
        if country:
            candidates = [candidate for candidate in candidates if candidate["country"] == country]
        choice = chosen.get(choices.folded(questions[number][0]))
        if choice is not None:
            answers[number] = Found(choice.candidate(), len(candidates), "your choice")
        else:
            answers[number] = Found(candidates[0] if candidates else None, len(candidates), "")

    arguments = ["places", "--input", "jsonl", "--spans", "gold", "--offsets", "characters", "--candidates", str(CANDIDATES), *known, "-"]
    if wanted:
        program.run(
            arguments, feedback, given=(line_of(str(number), name, context) for number, name, context in wanted),
            total=len(wanted), on_line=take, accepted=(program.DONE, program.REFUSED),
        )
    return [answers[number] for number in range(len(questions))]
