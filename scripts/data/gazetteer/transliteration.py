"""French forms of names that other scripts or other languages' rules have written: data/sources/cyrillic.csv, arabic.csv.

A Cyrillic name is read letter by letter. An Arabic one comes romanised, with the vowels that the
script leaves out, and is turned into what French newspapers make of it: `Al Hudaydah` is Hodeïda.
"""

from __future__ import annotations

import difflib
import itertools
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from . import tables
from .names import DIRECTIONS, capitalised, fold, is_latin, tidy

CYRILLIC_COUNTRIES = {"UA": ("uk", "ru"), "RU": ("ru",), "BY": ("be", "ru")}
ARABIC_COUNTRIES = set("SY YE IQ SD LY EG SA JO PS OM AE QA BH KW".split())
# Where names begin with N or M before another consonant, which French newspapers part: N'Guigmi, M'Bour.
PRENASAL_COUNTRIES = set("NE TD ML BF SN CI CM CF CG CD GA GN BJ TG".split())
PRENASAL = re.compile(r"^(N)([bcdfgjkstz])(?=[aeiouéèêïôw])|^(M)([bp])(?=[aeiouéèêïôw])")
# Letters that only one of the three languages has.
MARKS = {"uk": set("іїєґ"), "ru": set("ыэёъ"), "be": set("ў")}
SIGNS = str.maketrans(dict.fromkeys("‘’ʻʼ`ʿʾ", "'"))
SUN_LETTERS = r"(?:([dnrstz])h?|(ch))"
SUN_ARTICLE = re.compile(rf"(?<= )[ae]{SUN_LETTERS} (?=\1|ch)")
FIRST_ARTICLE = re.compile(rf"^(?:[ae]{SUN_LETTERS} (?=\1|ch)|[ae]l )")
# From so many people on a town's name is known without its article.
LARGE = 100_000
# A place has so many French forms at most.
MOST_FORMS = 4
# More spellings than that say that a name is none of the table's.
MOST = 256


class Transliteration:
    """Both tables."""

    def __init__(self, sources: Path) -> None:
        self.letters: dict[str, dict[str, str]] = {language: {} for language in ("ru", "uk", "be")}
        for row in tables.read(sources / "cyrillic.csv"):
            for language in row["languages"].split():
                self.letters[language][row["from"]] = row["to"]
        self.forms = {row["from"]: row["to"].split("|") for row in tables.read(sources / "arabic.csv")}

    def cyrillic(self, alternates: Iterable[str], country: str) -> list[str]:
        """The French forms of the Cyrillic ones among the names, those of the country's own language first."""
        languages = CYRILLIC_COUNTRIES.get(country)
        if not languages:
            return []
        written = [text for text in (plain(each) for each in alternates) if is_cyrillic(text, self.letters)]
        own = languages[0]
        has_own = any(set(text.lower()) & MARKS[own] for text in written)
        found = {}
        for text in written:
            lower = text.lower()
            read = [each for each in languages if not set(lower) - set(self.letters[each]) - {" ", "-"}]
            marked = [each for each in read if set(lower) & MARKS[each]]
            # Where another of the names has letters of the country's own language, this one is Russian.
            for language in marked or (read[-1:] if has_own else read[:1]):
                form = self.read_cyrillic(text, language)
                found.setdefault(fold(form), (languages.index(language), form))
        return [form for _, form in sorted(found.values())]

    def read_cyrillic(self, name: str, language: str) -> str:
        """`Мариуполь` in Russian is Marioupol."""
        table = {key: [to] for key, to in self.letters[language].items()}
        words = re.split(r"([ -])", name.lower())
        return "".join(
            word if word in " -" else capitalised("".join(choice for choice, in pieces(word, table))) for word in words
        )

    def arabic(self, name: str) -> list[str]:
        """All French forms of a romanised name, folded, the usual one first; none for one that is no such name."""
        text = " ".join(re.split(r"[\s-]+", stripped(name)))
        choices = list(pieces(text, self.forms))
        count = 1
        for choice in choices:
            count *= len(choice)
        if not choices or count > MOST:
            return []
        forms = dict.fromkeys("".join(parts) for parts in itertools.product(*choices))
        for form in list(forms):
            forms.setdefault(joined(form))
            # "Hodeïda", "Raqqa": newspapers leave the article out.
            bare = FIRST_ARTICLE.sub("", form)
            if len(bare) > 4:
                forms.setdefault(bare)
        return [form for form in (fold(each) for each in forms) if form]

    def french(
        self, country: str, own: str, alternates: list[str], population: int
    ) -> tuple[list[str], set[str]]:
        """The French forms to add to a town's names, and the folded forms that are French where a name has them."""
        if country in CYRILLIC_COUNTRIES:
            forms = [form for form in self.cyrillic(alternates, country) if len(form) > 3 and is_akin(form, own)]
            return forms[:MOST_FORMS], set()
        if country in ARABIC_COUNTRIES and is_latin(own):
            forms = set(self.arabic(own))
            if not forms or set(fold(own).split()) & DIRECTIONS:
                return [], forms
            usual = self.usual(own)
            added = [usual]
            article = FIRST_ARTICLE.match(usual.lower())
            # "Fallouja", "Houdeida": of a large town the article is left out.
            if article and population >= LARGE:
                added.append(usual[article.end() :])
            return [form for form in added if len(form) > 3], forms
        if country in PRENASAL_COUNTRIES and PRENASAL.match(own):
            apart = PRENASAL.sub(lambda match: f"{match[1] or match[3]}'{(match[2] or match[4]).upper()}", own)
            return [apart], {fold(apart)}
        return [], set()

    def usual(self, name: str) -> str:
        """The first of the French forms, with its capitals: `El Fasher` is El-Facher."""
        text = " ".join(re.split(r"[\s-]+", stripped(name)))
        form = "".join(choice[0] for choice in pieces(text, self.forms))
        words = joined(re.sub("^a(?=[dnrstz] |ch )", "e", form)).split(" ")
        return tidy(" ".join(word if index and word in ("el", "al") else capitalised(word) for index, word in enumerate(words)))


def is_akin(form: str, own: str) -> bool:
    """Whether a form is of the same name: Staline is none of Donetsk, nor Kaliningrad of Korolyov today."""
    return difflib.SequenceMatcher(None, fold(form), fold(own), autojunk=False).ratio() >= 0.5


def joined(form: str) -> str:
    """The article inside a name as one with its word: `deir ez zor` is deir ezzor."""
    return SUN_ARTICLE.sub(lambda match: "e" + (match[1] or match[2]), form)


def plain(text: str) -> str:
    """Without the accents that show the stress: `Го́рьковское`."""
    return unicodedata.normalize("NFC", re.sub("[\u0300\u0301]", "", unicodedata.normalize("NFD", text))).strip()


def stripped(name: str) -> str:
    """Lower case, without accents; an apostrophe for the signs of hamza and ayn."""
    text = unicodedata.normalize("NFKD", name.translate(SIGNS))
    return "".join(c for c in text if not unicodedata.combining(c)).lower()


def is_cyrillic(text: str, letters: dict[str, dict[str, str]]) -> bool:
    known = set().union(*(set("".join(table)) for table in letters.values())) - {"^", "$"}
    return bool(text) and all(word[:1].isupper() for word in text.split(" ")) and set(text.lower()) <= known | {" ", "-"}


def pieces(text: str, table: dict[str, list[str]]) -> Iterable[list[str]]:
    """The text in the longest pieces that the table has, each with what it may become."""
    marked = "^" + text.replace(" ", "$ ^") + "$"
    longest = max(len(key) for key in table)
    position = 0
    while position < len(marked):
        for length in range(min(longest, len(marked) - position), 0, -1):
            key = marked[position : position + length]
            # "^al " is written without the marks that stand between two words.
            wanted = key.replace("$ ^", " ") if key.endswith("$ ^") else key
            if wanted in table:
                yield table[wanted]
                position += length
                break
        else:
            # A sign of hamza or ayn parts two vowels, and is not written.
            if marked[position] not in "^$'":
                yield [marked[position]]
            position += 1
