"""Numbers: the spellings of num2words, and the peers' cases of numbers, ordinals, percents and measures."""
import os
import re

from .common import overlap, rows
from .scope import out_of_scope


def close(a, b, tolerance=1e-9):
    return a is not None and b is not None and abs(a - b) <= tolerance * max(1.0, abs(a), abs(b))


def value(mention):
    if mention.get("value") is not None:
        return mention["value"]
    return mention.get("low") if mention.get("low") == mention.get("high") else None


def number(text):
    """A value as the suites write it: "0,2", "1E-07", "5ème"."""
    match = re.match(r"^-?[\d.,]+(?:E[-+]?\d+)?", str(text).replace("\u202f", ""), re.IGNORECASE)
    return float(match.group(0).replace(",", ".")) if match else None


def score(reader, table, data):
    spellings(reader, table, data)
    cases = list(rows(os.path.join(data, "peer-cases.fr.jsonl")))
    plain(reader, table, cases)
    measures(reader, table, cases)


def spellings(reader, table, data):
    texts = []
    for name in ("fr", "fr_BE", "fr_CH"):
        with open(os.path.join(data, f"num2words_{name}.tsv"), encoding="utf-8") as handle:
            texts += [line.rstrip("\n").split("\t") for line in handle if line.strip()]
    failures = []
    for (number_text, words), mentions in zip(texts, reader.read([(w, None, "fr") for _, w in texts], kinds="number")):
        whole = [m for m in mentions if m["kind"] == "number" and (m["start"], m["end"]) == (0, len(words))]
        if len(whole) != 1 or not close(value(whole[0]), float(number_text), 1e-15):
            failures.append(f"{words}: {number_text}, read {[(m['text'], m.get('value')) for m in mentions]}")
    table.add("num2words, three countries", len(texts) - len(failures), len(texts), 1.0, failures)


def whole_number(text, expected):
    def check(mentions):
        stripped = text.strip(" .!")
        start = text.index(stripped)
        return any(m["kind"] == "number" and m["start"] <= start and m["end"] >= start + len(stripped)
                   and close(value(m), expected) for m in mentions)
    return check


def spans_of(case):
    """Every span of the case with its value, and no other number."""
    def check(mentions):
        numbers = [m for m in mentions if m["kind"] == "number" or m["kind"] == "measure"]
        expected = []
        for span in case["expect"]["spans"]:
            resolution = span.get("resolution") or {}
            start = span["start"] if span.get("start") is not None else resolution.get("Start")
            end = span["end"] if span.get("end") is not None else resolution.get("End")
            expected.append((start, end, number(str(resolution.get("value")).rstrip("%"))))
        for start, end, wanted in expected:
            inside = [m for m in numbers if overlap((m["start"], m["end"]), (start, end))]
            # "de zéro à dix" is one range of ours.
            if not any((m["start"] <= start and m["end"] >= end and close(value(m), wanted, 1e-6))
                       or (m.get("form") == "between" and wanted in (m["low"], m["high"])) for m in inside):
                return False
        return all(any(overlap((m["start"], m["end"]), (s, e)) for s, e, _ in expected)
                   for m in numbers if m["kind"] == "number"
                   and (case["kind"] == "number" or m["form"] == case["kind"]))
    return check


def replaced(case):
    """The text with its numbers in digits; leading zeros and the spelling of ordinals aside."""
    def tokens(text):
        text = re.sub(r"(\d+)(?:ème|er|nd)s?", r"\1o", text.lower())
        text = re.sub(r"\bpremier\b", "1o", text)
        for word, ordinal in (("second", "2o"), ("deuxième", "2o"), ("troisième", "3o")):
            text = re.sub(rf"\b{word}\b", ordinal, text)
        return [re.sub(r"^0+(?=\d)", "", t) for t in re.findall(r"[\w,]*\w|\S", text)]

    def check(mentions):
        text, result, position = case["input"], "", 0
        for m in mentions:
            v = value(m)
            if m["kind"] not in ("number", "measure", "date") or v is None:
                continue
            result += text[position:m["start"]]
            shown = f"{v:.10f}".rstrip("0").rstrip(".").replace(".", ",")
            result += shown + ("ème" if m.get("form") == "ordinal" else "")
            if m["kind"] == "measure":
                result += " " + m["text"].split(" ")[-1]
            position = m["end"]
        result += text[position:]
        return tokens(result) == tokens(case["expect"]["text"])
    return check


def check_of(case):
    expect, kind, text = case["expect"], case["kind"], case["input"]
    if kind == "number_invalid":
        return lambda mentions: not any(
            m["kind"] == "number" and (m["start"], m["end"]) == (0, len(text)) for m in mentions)
    if kind == "number_replace":
        return replaced(case)
    if "spans" in expect:
        return spans_of(case)
    if "value" in expect:
        return whole_number(text, expect["value"])
    if "text" in expect:
        return whole_number(text, number(expect["text"]))
    return whole_number(text, number(re.search(r"[\d.]+", expect["raw"]).group(0)))


def plain(reader, table, cases):
    kinds = ("number", "number_replace", "number_invalid", "ordinal", "percent")
    chosen = [c for c in cases if c["kind"] in kinds]
    inside = [c for c in chosen if out_of_scope(c) is None]
    failures = []
    for case, mentions in zip(inside, reader.read([(c["input"], c["ref"], "fr") for c in inside], kinds="number")):
        if not check_of(case)(mentions):
            failures.append(f"{case['suite']} {case['kind']} {case['input']!r}: "
                            f"{[(m['text'], m['kind'], value(m), m.get('form')) for m in mentions]}")
    table.add("peers: numbers, replacements, ordinals, percents", len(inside) - len(failures), len(inside), 0.97,
              failures, scope=len(chosen) - len(inside))


UNITS = {"Décimètres": "decimetre", "Mile": "mile", "Hectomètre": "hectometre", "Pied": "foot", "Mètres": "metre",
         "Kilomètres": "kilometre", "Millimètres": "millimetre", "Centimètres": "centimetre", "Acre": "acre",
         "Mètre carré": "square_metre", "Kilomètre carré": "square_kilometre", "Miles par heure": "mile/h"}
METRES = {"metre": 1, "kilometre": 1000, "mile": 1609.344, "foot": 0.3048, "centimetre": 0.01, "millimetre": 0.001}


def measured(case):
    """Every span of the case with its value, and its unit where the unit is a length, an area or a speed."""
    def check(mentions):
        for span in case["expect"]["spans"]:
            resolution = span["resolution"]
            wanted = number(resolution["value"]) if resolution.get("value") else None
            if wanted is None:
                continue
            start, end = span.get("start"), span.get("end")
            if start is None:
                start = case["input"].lower().find(span["text"].lower())
                end = start + len(span["text"])
            good = False
            for m in mentions:
                if not overlap((m["start"], m["end"]), (start, end)):
                    continue
                unit = UNITS.get(resolution["unit"])
                if m["kind"] == "distance":
                    km = m["low_km"] if m["low_km"] is not None else m["high_km"]
                    good = good or m["unit"] == unit and close(km * 1000 / METRES[unit], wanted, 1e-6)
                elif m["kind"] == "measure":
                    low, high = m["low"], m["high"]
                    same = close(low, wanted, 1e-6) or close(high, wanted, 1e-6)
                    good = good or same and (unit is None or m["unit"] == unit)
                elif m["kind"] == "date":
                    good = good or span["type"] == "age"
            if not good:
                return False
        return True
    return check


def length_like(case):
    return any((s.get("resolution") or {}).get("subtype") in ("Length", "Area", "Speed")
               for s in case["expect"]["spans"])


def measures(reader, table, cases):
    dimensions = [c for c in cases if c["kind"] == "dimension"]
    groups = [
        ("peers: dimension, lengths, areas and speeds", [c for c in dimensions if length_like(c)]),
        ("peers: dimension, other units and money", [c for c in dimensions if not length_like(c)]),
        ("peers: distance, quantity and money in words",
         [c for c in cases if c["kind"] in ("distance", "quantity") or c["kind"].startswith("test_cases")]),
    ]
    for name, chosen in groups:
        inside = [c for c in chosen if out_of_scope(c) is None]
        failures = []
        for case, mentions in zip(inside, reader.read([(c["input"], c["ref"], "fr") for c in inside])):
            if "spans" in case["expect"]:
                good = measured(case)(mentions)
            else:
                wanted = case["expect"].get("value")
                if wanted is None:
                    wanted = number(re.search(r" ([\d.]+)", case["expect"]["raw"]).group(1))
                good = any(m["kind"] == "measure" and close(m["low"], wanted, 1e-6)
                           and m["end"] == len(case["input"]) for m in mentions)
            if not good:
                spans = [s["text"] for s in case["expect"].get("spans", [])]
                failures.append(f"{case['input'][:110]!r} {spans}: "
                                f"{[(m['text'], m['kind'], value(m), m.get('unit')) for m in mentions]}")
        table.add(name, len(inside) - len(failures), len(inside), 0.97, failures, scope=len(chosen) - len(inside))
