"""The reports that the trigger stage learns from, what training-features sees of them, and which were whose."""
import glob
import json
import os
import subprocess
import unicodedata

import excerpts as cut
import numpy
from words import CATEGORIES

# Real news may be used to fit but is nobody's to copy: it is read where it lies.
REAL = ("real-train", "real-raw")
FOLDS = 5


def documents(corpus, shared, further=()):
    """Returns every report once, in a fixed order; a pack in the project stands for one of the same name elsewhere."""
    files = sorted(glob.glob(os.path.join(corpus, "*.jsonl")))
    if shared:
        files += sorted(glob.glob(os.path.join(shared, "data/events/[abcd]-*.jsonl")))
        files += glob.glob(os.path.join(shared, f"data/events/{REAL[0]}.jsonl"))
    files += further
    found, seen = [], set()
    for path in files:
        pack = os.path.basename(path)[:-len(".jsonl")]
        if pack in seen:
            continue
        seen.add(pack)
        with open(path, encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                report = json.loads(line)
                found.append({"pack": pack, "number": number, "text": report["text"], "events": report["events"]})
    return found


def folds(reports):
    """Returns the fold of each report: a pack, which is a writer, is in one; real news is spread by article."""
    sizes = {}
    for report in reports:
        sizes[report["pack"]] = sizes.get(report["pack"], 0) + len(report["events"])
    sums, fold_of = [0] * FOLDS, {}
    for pack in sorted((p for p in sizes if p not in REAL), key=lambda p: (-sizes[p], p)):
        fold_of[pack] = sums.index(min(sums))
        sums[fold_of[pack]] += sizes[pack]
    return numpy.array([r["number"] % FOLDS if r["pack"] in REAL else fold_of[r["pack"]] for r in reports])


def plain(text):
    """Returns a text without accents, of the same length in code points."""
    def strip(character):
        parts = unicodedata.normalize("NFD", character)
        return parts[0] if len(parts) > 1 and unicodedata.combining(parts[1]) else character
    return "".join(strip(c) for c in text)


def copy(text, number):
    """Returns a text as chats and telexes write it: without accents, and one in three in capitals or in small letters."""
    cased = (lambda c: c, str.upper, str.lower)[number % 3]
    return "".join(cased(c) if len(cased(c)) == 1 else c for c in plain(text))


def copies(reports):
    return [{**report, "text": copy(report["text"], number)} for number, report in enumerate(reports)]


def excerpts(reports, turn):
    """Returns a sentence or two of each report, others in each turn."""
    return [{**report, **cut.excerpt(report, report["number"] + turn * 7919)} for report in reports]


class Table:
    """Hashed features of words or of sentences, as training-features wrote them."""

    def __init__(self, path, width):
        def array(name, kind):
            return numpy.fromfile(f"{path}.{name}", kind)
        self.items = array("items", "<i4").reshape(-1, width)
        self.ends = numpy.concatenate([[0], array("ends", "<i4")]).astype(numpy.int64)
        self.features = array("features", "<u4")
        self.templates = array("templates", "u1")
        self.rows = array("rows", "<i4")
        self.row_ends = numpy.concatenate([[0], array("rowEnds", "<i4")]).astype(numpy.int64)


class View:
    """All that is known of a set of texts: words and sentences with features, and what they tell."""

    def __init__(self, tool, words, reports, folder):
        os.makedirs(folder, exist_ok=True)
        source = os.path.join(folder, "texts.jsonl")
        with open(source, "w", encoding="utf-8") as out:
            for report in reports:
                out.write(json.dumps({"text": report["text"]}, ensure_ascii=False) + "\n")
        subprocess.run([tool, "triggers", words, folder, source], check=True)
        # report, sentence, start, end, known to the lexicon, row of vectors, features of the first look
        self.words = Table(os.path.join(folder, "words"), 7)
        # report, start, end
        self.sentences = Table(os.path.join(folder, "sentences"), 3)
        self.sentence_report = self.sentences.items[:, 0]
        self.word_report = self.words.items[:, 0]
        first = numpy.searchsorted(self.sentence_report, numpy.arange(len(reports)))
        self.word_sentence = first[self.word_report] + self.words.items[:, 1]
        self.label(reports)

    def label(self, reports):
        """Says for each word which category it triggers, and for each sentence which ones it tells.

        The trigger of a telling is its first word that the lexicon knows, else its first word. Its other words are
        neither triggers nor examples of none, and so are other words of the lexicon in a sentence that tells an event:
        which of "attaque" and "tués" the annotator chose says nothing of the other."""
        none = len(CATEGORIES)
        words, sentences = self.words.items, self.sentences.items
        self.category = numpy.full(len(words), none, numpy.int32)
        self.is_example = numpy.ones(len(words), bool)
        self.tells = numpy.zeros((len(sentences), none + 1), numpy.float32)
        # For each event: report, category, sentences of its tellings.
        self.events = []
        word_ends = numpy.searchsorted(self.word_report, numpy.arange(len(reports) + 1))
        sentence_ends = numpy.searchsorted(self.sentence_report, numpy.arange(len(reports) + 1))
        for number, report in enumerate(reports):
            first, end = word_ends[number], word_ends[number + 1]
            low, high = sentence_ends[number], sentence_ends[number + 1]
            for event in report["events"]:
                category, told = CATEGORIES.index(event["category"]), []
                for start, stop in event["tellings"]:
                    place = low + max(0, int(numpy.searchsorted(sentences[low:high, 1], start, side="right")) - 1)
                    told.append(int(place))
                    self.tells[place, [category, none]] = 1
                    inside = numpy.where((words[first:end, 2] < stop) & (words[first:end, 3] > start))[0] + first
                    if not len(inside):
                        continue
                    self.is_example[[w for w in inside if self.category[w] == none]] = False
                    # Of "celui de Bamako" no word tells an event: a name teaches nothing.
                    plain = (w for w in inside if report["text"][words[w, 2]].islower())
                    head = next((w for w in inside if words[w, 4]), next(plain, None))
                    if head is None:
                        continue
                    self.category[head], self.is_example[head] = category, True
                self.events.append((number, category, told))
        is_beside = (self.category == none) & (words[:, 4] == 1) & (self.tells[self.word_sentence, none] == 1)
        self.is_example[is_beside] = False
