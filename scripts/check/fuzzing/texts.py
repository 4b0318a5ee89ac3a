"""Texts of recombined and damaged sentences, the same for the same seed and number."""

import json
import random
import re
from pathlib import Path

ODD = [
    "\u200b", "\u200d", "\u00ad", "\ufeff", "\u2028", "\u2029", "\u0085", "\u0301", "\u202e", "\u2066", "\ufffd",
    "\u0000", "\u0007", "\u001b[31m", "\u00a0", "\u202f", "\u3000", "\U0001f469\u200d\U0001f467", "\U0001f1f2\U0001f1f1",
    "\U00010348", "\uffff", "İ", "ı", "ẞ", "ﬁ", "ǅ", "Ω", "مالي", "北京", "Гао", "א", "①", "²", "½", "٣", "Ⅳ", "٫",
    "\r", "\r\n", "\t", "\v", "\f", "’", "‘", "“", "«", "»", "–", "—", "…", "‰", "°", "′", "″",
]  # fmt: skip
NUMBERS = [
    "0", "-1", "00", "007", "1e9", "1e999", "9" * 18, "9223372036854775807", "9223372036854775808", "9" * 40, "1" * 400,
    "0," + "3" * 300, "1.000.000.000.000.000.000", "1 000 000 000 000 000 000 000", "12,5,7", "1/0", "3/4", "1 1/2",
    "NaN", "inf", "1,", ",5", "5.", "99999999999 milliards", "mille milliards de milliards", "dix-sept cent",
    "quatre-vingt-dix-neuf mille", "un demi", "une dizaine de milliards de centaines", "zéro",
]  # fmt: skip
DATES = [
    "31 février", "29 février 1900", "32 mars 2024", "0 janvier 0000", "12/13/2024", "31/12/9999", "1er janvier 99999",
    "lundi 30 février 2023", "le 5 mars 999999999999", "24h61", "25h", "à 99 heures", "il y a 99999999999 ans",
    "dans 9223372036854775807 jours", "depuis 10000 siècles", "en 0", "en -5", "il y a 3 mois", "mardi prochain",
    "du 31 décembre au 1er janvier", "dans la nuit du 28 au 29 février", "3000 av. J.-C.", "2024-02-30", "0001-01-01",
]  # fmt: skip
PHRASES = [
    "à {n} km de", "à {n} kilomètres au nord-est de", "entre {n} et {n} km de", "à une trentaine de kilomètres d’",
    "à {n} m de la frontière avec", "dans un rayon de {n} km autour de", "à mi-chemin entre", "sur l’axe", "au sud de",
    "{n} morts et {n} blessés", "au moins {n} personnes ont été tuées", "et cinq ont été interpellés", "la région de",
    "{n} miles north of", "dans le pays", "ce pays", "l’est du pays", "à {n} heures de route de", "près de", "({n} km)",
    "{n}° {n}′ N, {n}° {n}′ E", "de part et d’autre de", "à ", "de ", "d’", "l’", "et ", ", ", "entre ", "dont {n} ",
]  # fmt: skip
YEARS = [2024] * 6 + [1, 0, 4, 1582, 1900, 9999, 2100]


class Texts:
    """The sentences that there are to recombine, and what is made of them."""

    def __init__(self, root, seed):
        self.seed = seed
        self.sentences = sorted({sentence for text in corpora(root) for sentence in cut(text)})
        words = {word for sentence in self.sentences for word in re.findall(r"[\w’'-]+", sentence)}
        self.words = sorted(words)
        self.names = [word for word in self.words if word[:1].isupper()]

    def random(self, *key):
        """Chance of its own for a part of the run."""
        return random.Random("/".join(str(part) for part in (self.seed, *key)))

    def text(self, number):
        """Returns a text, without what JSON cannot hold."""
        chance = self.random("text", number)
        parts = [chance.choice(self.sentences) for _ in range(min(1 + int(chance.expovariate(0.3)), 30))]
        parts = [self.spoil(part, chance) if chance.random() < 0.6 else part for part in parts]
        text = parts[0]
        for part in parts[1:]:
            text += chance.choice([" ", " ", " ", "\n", "\n\n", "\n\n", "", ", ", " et ", "\n- ", "» « ", "\t"]) + part
        if chance.random() < 0.2:
            text = self.spoil(text, chance)
        if chance.random() < 0.05:
            text = text[chance.randrange(len(text) + 1) :][: chance.randrange(400)]
        return text

    def spoil(self, text, chance):
        """Changes words of a text, once to four times."""
        for _ in range(chance.randint(1, 4)):
            text = chance.choice(CHANGES)(self, text, chance)[:20000]
        return text

    def drop(self, text, chance):
        words = text.split(" ")
        first = chance.randrange(len(words))
        return " ".join(words[:first] + words[first + chance.randint(1, 5) :])

    def swap(self, text, chance):
        words = text.split(" ")
        one, other = chance.randrange(len(words)), chance.randrange(len(words))
        words[one], words[other] = words[other], words[one]
        return " ".join(words)

    def shuffle(self, text, chance):
        separator = chance.choice([" ", "\n", ", "])
        words = text.split(separator)
        chance.shuffle(words)
        return separator.join(words)

    def repeat(self, text, chance):
        words = text.split(" ")
        first = chance.randrange(len(words))
        piece = words[first : first + chance.randint(1, 6)]
        return " ".join(words[:first] + piece * chance.choice([2, 3, 10, 60]) + words[first:])

    def insert(self, text, chance):
        place = chance.randrange(len(text) + 1)
        return text[:place] + self.piece(chance) + text[place:]

    def between_words(self, text, chance):
        words = text.split(" ")
        words.insert(chance.randrange(len(words) + 1), self.piece(chance))
        return " ".join(words)

    def start(self, text, chance):
        return self.piece(chance) + chance.choice(["", " ", "\n", "\n\n"]) + text

    def end(self, text, chance):
        return text + chance.choice(["", " ", "\n", "\n\n"]) + self.piece(chance)

    def cut_short(self, text, chance):
        return text[: chance.randrange(len(text) + 1)]

    def case(self, text, chance):
        return chance.choice([str.upper, str.lower, str.title, str.swapcase])(text)

    def other_numbers(self, text, chance):
        return re.sub(r"\d+", lambda _: chance.choice(NUMBERS), text)

    def other_names(self, text, chance):
        return re.sub(r"\b[A-ZÉÎ][\w’-]+", lambda _: chance.choice(self.names), text)

    def other_characters(self, text, chance):
        letters = list(text)
        for _ in range(chance.randint(1, 8)):
            if letters:
                place = chance.randrange(len(letters))
                letters[place] = chance.choice([chr(chance.randint(1, 0x17F)), chance.choice(ODD), "", letters[place] * 2])
        return "".join(letters)

    def other_marks(self, text, chance):
        return re.sub(r"[.,;:!?]", lambda _: chance.choice([".", ",", "", ";", "?", "…", "\n", ")", "("]), text)

    def piece(self, chance):
        """Something that readers look at closely."""
        kind = chance.randrange(6)
        if kind == 0:
            return chance.choice(ODD) * chance.choice([1, 1, 2, 50])
        if kind == 1:
            return chance.choice(NUMBERS)
        if kind == 2:
            return chance.choice(DATES)
        if kind == 3:
            return chance.choice(self.names)
        if kind == 4:
            return chance.choice(self.words)
        return self.phrase(chance)

    def phrase(self, chance):
        """A stated distance, a count or the start of one, with any number and name."""
        phrase = chance.choice(PHRASES)
        while "{n}" in phrase:
            phrase = phrase.replace("{n}", chance.choice([str(chance.randint(0, 400)), chance.choice(NUMBERS)]), 1)
        return phrase + " " + chance.choice(self.names) if chance.random() < 0.6 else phrase

    def date(self, chance):
        return f"{chance.choice(YEARS):04}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"

    def record(self, number):
        """Returns a line of JSON with a text."""
        chance = self.random("record", number)
        record = {"id": str(number), "text": self.text(number)}
        if chance.random() < 0.7:
            record["date"] = self.date(chance)
        if chance.random() < 0.6:
            record["source"] = chance.choice(self.words[:50])
        if chance.random() < 0.2:
            record["lang"] = chance.choice(["fr", "en"])
        if chance.random() < 0.2:
            record["url"] = "https://" + chance.choice(self.words[:50]) + "/" + chance.choice(ODD)
        if chance.random() < 0.3:
            length = len(record["text"])
            spans = [sorted(chance.randint(0, length + 3) for _ in range(2)) for _ in range(3)]
            record["toponyms"] = [{"start": start, "end": end} for start, end in spans]
        return json.dumps(record, ensure_ascii=chance.random() < 0.5)


CHANGES = [
    Texts.drop, Texts.swap, Texts.shuffle, Texts.repeat, Texts.insert, Texts.between_words, Texts.start, Texts.end,
    Texts.cut_short, Texts.case, Texts.other_numbers, Texts.other_names, Texts.other_characters, Texts.other_marks,
]  # fmt: skip


def corpora(root):
    """Texts of the examples, of the tests, and of ../shared where it is there."""
    for folder, pattern in [("examples", "*.txt"), ("Tests", "**/*.txt"), ("../shared/data", "**/*.txt")]:
        for file in sorted((root / folder).glob(pattern)):
            text = file.read_text(encoding="utf-8", errors="replace")
            yield re.sub(r"[⟦⟧]", "", text) if len(text) < 1_000_000 else ""
    for folder in ["events", "news", "language", "toponyms", "distances"]:
        for file in sorted((root / "../shared/data" / folder).glob("*.jsonl")):
            yield from texts_of(file)


def texts_of(file):
    """The first thousand texts of JSON lines."""
    with open(file, encoding="utf-8") as lines:
        for _, line in zip(range(1000), lines):
            record = json.loads(line)
            for key in ("text", "sentence", "form"):
                if isinstance(record.get(key), str):
                    yield record[key]


def cut(text):
    """Sentences with their marks, and lines."""
    for line in text.split("\n"):
        for sentence in re.split(r"(?<=[.!?…]) +", line):
            if 0 < len(sentence) < 1500:
                yield sentence


def root_folder():
    return Path(__file__).resolve().parents[3]
