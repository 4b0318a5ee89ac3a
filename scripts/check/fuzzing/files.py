"""Files that are damaged: reports with headers, gazetteers, compiled gazetteers, JSON lines."""

import struct

HEADER_KEYS = ["date", "source", "url", "lang", "Date", "id", "", "---", "titre"]
FIELDS = [
    "", "0", "-0", "91", "-181", "1e400", "-1e400", "nan", "inf", "9" * 30, "1,5", "48°51′24″N", "\u0000", "\ufeff", '"', '""',
    "a" * 5000, "gn:99999999999999999999", "gn:-1", "ML", "XX", "village", "P", "PPLC", "A", "ADM1", "|||", "é" * 300, "ML.4",
]  # fmt: skip


def spoiled(data, chance):
    """Returns bytes with some changed, cut, doubled or moved."""
    data = bytearray(data)
    for _ in range(chance.choice([1, 1, 2, 5, 30])):
        if not data:
            return bytes(data)
        place = chance.randrange(len(data))
        kind = chance.randrange(8)
        if kind == 0:
            data[place] = chance.randrange(256)
        elif kind == 1:
            data[place] ^= 1 << chance.randrange(8)
        elif kind == 2:
            del data[place : place + chance.choice([1, 2, 8, 100])]
        elif kind == 3:
            data[place:place] = chance.randbytes(chance.choice([1, 2, 8, 100]))
        elif kind == 4 and chance.random() < 0.3:
            del data[place:]
        elif kind == 5:
            data[place:place] = data[place : place + chance.choice([1, 10, 200])]
        elif kind == 6:
            data[place : place + 4] = struct.pack("<i", chance.choice([-1, 0, 1, 2**31 - 1, -(2**31), 65536]))
        else:
            data[place : place + 8] = struct.pack("<q", chance.choice([-1, 0, 2**63 - 1, -(2**63), 2**32]))
    return bytes(data)


def compiled(data, chance):
    """A `.gaz` or compiled outlines: mostly whole, with numbers of the head or the sections changed."""
    data = bytearray(data)
    for _ in range(chance.choice([1, 1, 1, 2, 4])):
        end = len(data) if chance.random() < 0.5 else min(len(data), 400)
        place = chance.randrange(end)
        width = chance.choice([1, 4, 8])
        if width > 1:
            place = place // width * width
        old = int.from_bytes(data[place : place + width], "little")
        new = chance.choice([old + 1, old - 1, old * 2, old ^ (1 << chance.randrange(width * 8)), 0, -1, 1 << (width * 8 - 1)])
        data[place : place + width] = (new % (1 << (width * 8))).to_bytes(width, "little")
    if chance.random() < 0.15:
        del data[chance.randrange(len(data)) :]
    if chance.random() < 0.05:
        data += chance.randbytes(chance.randint(1, 64))
    return bytes(data)


def table(lines, separator, chance):
    """Rows of a gazetteer, some with fields that belong into none."""
    rows = [lines[0]] + [chance.choice(lines) for _ in range(chance.randint(0, 40))]
    for _ in range(chance.randint(1, 10)):
        number = chance.randrange(len(rows))
        fields = rows[number].split(separator)
        place = chance.randrange(len(fields))
        kind = chance.randrange(6)
        if kind <= 2:
            fields[place] = chance.choice(FIELDS)
        elif kind == 3:
            del fields[place]
        elif kind == 4:
            fields.insert(place, chance.choice(FIELDS))
        else:
            fields[place] = chance.choice(fields)
        rows[number] = separator.join(fields)
    data = chance.choice(["\n", "\n", "\n", "\r\n", "\r"]).join(rows).encode("utf-8", "replace")
    return spoiled(data, chance) if chance.random() < 0.4 else data


def report(texts, number):
    """A report with a header, in any encoding, its bytes damaged."""
    chance = texts.random("report", number)
    lines = []
    for _ in range(chance.randint(0, 5)):
        value = chance.choice([texts.date(chance), chance.choice(texts.words), texts.piece(chance), ""])
        lines.append(chance.choice(HEADER_KEYS) + chance.choice([": ", ":", " : ", ""]) + value)
    text = "\n".join(lines) + chance.choice(["\n\n", "\n", "\n---\n", ""]) + texts.text(-number - 1)
    encoding = chance.choice(["utf-8"] * 6 + ["cp1252", "utf-16", "utf-8-sig", "latin-1", "utf-32"])
    data = text.encode(encoding, "replace")
    return spoiled(data, chance) if chance.random() < 0.7 else data


def json_lines(texts, number):
    """Lines of JSON, some of them not quite."""
    chance = texts.random("lines", number)
    data = "\n".join(texts.record(-number * 10 - place) for place in range(chance.randint(1, 4))).encode()
    if chance.random() < 0.3:
        data = data.replace(b'"text"', chance.choice([b'"event_text"', b'"text":1,"text"', b'"\\u0074ext"', b'"text":"\\ud800","x"']))
    return spoiled(data, chance)
