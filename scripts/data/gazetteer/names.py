"""Names: folding, what counts as Latin script, and which alternate names are junk.

GeoNames' alternate names come without a language. Those of a village are few and good; a famous
city has two hundred, most of them from languages that no French or English news uses, and some of
those are French words ("Pari" for Paris). So there are rules for all and a stricter one for the
famous.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

SPECIAL = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "ł": "l",
        "Ł": "l", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ı": "i",
        "ħ": "h", "Ħ": "h", "ə": "e", "Ə": "e", "ɓ": "b", "Ɓ": "b", "ɗ": "d", "Ɗ": "d",
        "ŋ": "n", "Ŋ": "n", "ɛ": "e", "Ɛ": "e", "ɔ": "o", "Ɔ": "o",
    }
)  # fmt: skip


@lru_cache(maxsize=1 << 20)
def fold(name: str) -> str:
    """Case, accents, ligatures, apostrophes, hyphens and Saint/St do not tell two names apart."""
    text = unicodedata.normalize("NFKD", name.translate(SPECIAL))
    text = "".join(c for c in text if not unicodedata.combining(c)).lower()
    words = re.sub(r"[^0-9a-z]+", " ", text).split()
    return " ".join({"saint": "st", "sainte": "ste"}.get(word, word) for word in words)


def tidy(name: str) -> str:
    """NFC, one apostrophe, single spaces, no zero-width or control characters."""
    text = unicodedata.normalize("NFC", name).replace("|", " ")
    text = re.sub(r"[’‘ʼʻʹ`´]", "'", text)
    text = re.sub(r"[¹²³]", "", text)
    text = "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cf", "Co", "Cn"))
    text = re.sub(r"\s+", " ", text).strip(" ,;.|-")
    return text + "." if re.fullmatch(r"([A-Z]\.)+[A-Z]", text) else text  # "U.S."


@lru_cache(maxsize=1 << 20)
def is_latin(name: str) -> bool:
    letters = [c for c in name if c.isalpha()]
    return bool(letters) and all(
        c < "\u0250" or "\u1e00" <= c <= "\u1eff" or c in "ɓɗŋɛɔəƁƊŊƐƆƏ" for c in letters
    )


OKINA = "ʻ"
OKINA_COUNTRIES = {"US", "WS", "TO", "PF", "CK", "NU", "WF", "NZ", "UZ"}
FOREIGN_WORDS = re.compile(
    r"^(lungsod ng|bandar raya|bandaraya|bandar|kota|thanh pho|thành phố|cathair|gorad|horad|gorod|"
    r"misto|mesto|miasto|grad|prefettura di|condado de|condau de|bayan ng|lungsod sa|dinas|dugo|i|urbs|civitas|"
    r"municipium|comuna|ciutat|cidade de|ciudad de|"
    r"cittad?'?|città di|citta di|an|la villa y|o)\s"
    r"|\s(osh|khot|shaary|shahri|shaari|kenti|kent|sheheri|shehiri|shi|xian|qu|zhen|xiang|stad|borg|"
    r"miest[oa]s?|linn|qalasi|shahar|gorad|ni|kapupunan|kaupunki|khoti|nakaram|zhen|ceety|kutha)$",
    re.IGNORECASE,
)
NATIVE_WORDS = {  # a word of FOREIGN_WORDS that belongs to the names of a country
    "kota": {"ID", "MY"}, "bandar": {"IR", "MY", "BN", "ID", "LK"}, "bandaraya": {"MY"},
    "ciudad de": {"MX", "AR", "ES", "GT", "CR", "PA", "CO", "VE", "PE", "CU"},
    "cidade de": {"PT", "BR", "MZ", "AO", "CV"}, "an": {"IE", "VN", "FR"}, "i": {"ML", "NE", "DZ"},
    "kent": {"TR"}, "grad": {"HR", "RS", "SI", "BA"}, "o": {"KR", "ES"}, "stad": {"SE", "NO", "NL"},
    "ni": {"CI", "NG", "ML", "GN", "BF"},
    "linn": {"US", "GB"}, "dinas": {"GB"}, "osh": {"KG"}, "mesto": {"SI", "CZ", "SK"},
    "miasto": {"PL"}, "ciutat": {"ES"},
}  # fmt: skip


def is_junk(name: str, country: str) -> bool:
    """True for what GeoNames lists as a name but a news reader never meets as one."""
    if len(name) < 3 or len(name) > 60 or not is_latin(name):
        return True
    if re.search(r"[0-9:/()\[\]{}<>@#_=+*?!\"“”«»;,&%|\\^~]|https?", name):
        return True
    if not any(word[:1].isupper() for word in re.split(r"[\s'’-]+", name)):
        return True  # GeoNames' own romanisations: "ji da er", "kydal", "ala-jaza'ira"
    if name.isupper() and len(name) <= 4:
        return True  # airport and other codes: BKO, TUN, NYC
    if name.endswith("'") or "''" in name:
        return True  # a Russian soft sign: "Kidal'", "Brjusel'"
    if country == "CN" and (name.count("-") > 1 or "-" in name and "'" in name or "hsien" in name):
        return True  # Wade-Giles
    if country == "JP" and re.search(r"-(shi|machi|cho|chō|son|mura|ku)$", name):
        return True
    match = FOREIGN_WORDS.search(name)
    if match:
        word = match.group(0).strip().lower()
        return country not in NATIVE_WORDS.get(word, ())
    return False


FAMOUS = 8  # a place with more names than this is famous, and held to its tagged names
SEVERAL = 3  # with more than this, Lithuanian, Esperanto and Zulu forms are among them
ENDING = re.compile(r"^(a|e|i|o|u|s|as|is|us|os|es|ai|ui|h|zh|om|ov|ovi|ja|ia|jo|io|an|en)$")


def choose(
    name: str,
    certain: Iterable[str],
    alternates: Iterable[str],
    country: str,
    tagged: frozenset[str] | set[str],
) -> list[str]:
    """The further names of a place: `certain` ones first, then the alternates that survive.

    `tagged` are the folded names that some language which we read is known to use.
    """
    seen = {fold(name)}
    chosen: list[str] = []
    for text in certain:
        text = tidy(text)
        key = fold(text)
        if key and key not in seen and is_latin(text):
            seen.add(key)
            chosen.append(text)
    # An accented form goes before its plain twin, so that the plain one is the one left out.
    pool = sorted(
        {
            tidy(text.strip("ʻ'’ "))
            for text in alternates
            if OKINA not in text or country in OKINA_COUNTRIES
        },
        key=lambda text: (text.isascii(), text),
    )
    pool = [text for text in pool if fold(text) and not is_junk(text, country)]
    keys = {fold(text) for text in pool} - seen
    famous = len(keys) > FAMOUS
    anchors = [fold(text) for text in (name, *chosen)]
    kept: list[str] = []
    for text in pool:
        key = fold(text)
        if key in seen:
            continue
        if key not in tagged:
            if country in PLAIN_COUNTRIES and not akin(key, anchors):
                continue
            if len(keys) > SEVERAL and declined(key, anchors):
                continue
            if famous and not resembles(key, anchors):
                continue
        seen.add(key)
        kept.append(text)
    return chosen + sorted(kept)


# Where the places' own names are what French and English news writes, another name is a Russian
# rendering ("Vehst Branch", "Parizh") or a forgotten one ("Preston" for Alger, Ohio).
PLAIN_COUNTRIES = {"US", "CA", "GB", "IE", "AU", "NZ", "FR"}


def akin(key: str, anchors: list[str]) -> bool:
    """A longer or shorter form of an anchor, or nearly the same spelling."""
    words = {word for word in key.split() if len(word) >= 4}
    for anchor in anchors:
        if words & set(anchor.split()):
            return True
        if difflib.SequenceMatcher(None, key, anchor, autojunk=False).ratio() >= 0.88:
            return True
    return False


def declined(key: str, anchors: list[str]) -> bool:
    """"Londonas", "Kidalis", "Londoni": a name with another language's ending, or vowel at the end."""
    for anchor in anchors:
        if len(anchor) >= 4:
            if key.startswith(anchor) and ENDING.match(key[len(anchor) :]):
                return True
            stem = anchor[:-1]
            if anchor[-1] in "aeiou" and key.startswith(stem) and ENDING.match(key[len(stem) :]):
                return True
    return False


def resembles(key: str, anchors: list[str]) -> bool:
    """A spelling variant of one of the anchors: long enough and nearly the same letters."""
    if len(key) < 7:
        return False
    for anchor in anchors:
        is_near = key[0] == anchor[:1] and abs(len(key) - len(anchor)) <= 2
        if is_near and difflib.SequenceMatcher(None, key, anchor, autojunk=False).ratio() >= 0.88:
            return True
    return False


HEADS = (
    r"r[ée]gion|province|wilaya|oblast|kra[iï]|comt[ée]|gouvernorat|d[ée]partement|[ée]tat|district|"
    r"pr[ée]fecture|canton|municipalit[ée]|r[ée]publique|territoire|vo[iï]vodie|ra[iï]on|powiat|cercle|"
    r"ville|commune|parroisse|paroisse|gouvernement|emirat|[ée]mirat|division|provincia|departamento|"
    r"estado|municipio|arrondissement|communaut[ée]|collectivit[ée]|kreis|landkreis|oudast|"
    r"county|city|state|r[ée]gence|apskritis|apygarda|distrito|prefectura|concelho|bezirk"
)
KINDS_OF_HEAD = (
    r"(?: (?:autonome|m[ée]tropolitaine?|f[ée]d[ée]rale?|municipale?|urbaine?|capitale?|sp[ée]ciale?|"
    r"r[ée]gionale?|territoriale?|administrative?|centrale?|"
    r"(?:à|a) statut sp[ée]cial|ind[ée]pendante?|populaire|isl[aâ]mique))*"
)
FRENCH_HEAD = re.compile(
    rf"^(?:{HEADS}){KINDS_OF_HEAD} (?:de la |du |de l'|de los |de las |de le |des |de el |de |d'|del |da |do |di |of )(?=\S)(.+)$",
    re.IGNORECASE,
)
ENGLISH_TAIL = re.compile(
    r"^(.+?) (?:Region|Province|County|Oblast|Oblast'|Governorate|District|State|Department|Prefecture|"
    r"Parish|Municipality|Voivodeship|Canton|Cercle|Wilaya|Republic|Krai|Kray|Raion|Rayon|Emirate|"
    r"Division|Arrondissement|Borough|Territory|Regency|City|Distrikt|Kreis|Land|Circle|Council)$"
)
DIRECTIONS = set(
    "northern southern eastern western central north south east west upper lower capital federal "
    "nord sud est ouest centre midi northeast northwest southeast southwest north east south west "
    "north eastern north western south eastern south western metropolitan national autonomous ville "
    "the new old grand grande petit haut bas lac lacs plateau plateaux savanes maritime equateur "
    "littoral centrale nouveau nord est sud ouest sud est nord ouest coast islands island hills river "
    "iles ile mountain highlands lake bay valley forest desert union liberty independence".split()
)


def bare(name: str) -> str | None:
    """"Région de Kidal" → "Kidal", "Donetsk Oblast" → "Donetsk"; None where nothing is left."""
    for pattern in (FRENCH_HEAD, ENGLISH_TAIL):
        match = pattern.match(tidy(name))
        if match:
            rest = match.group(1).strip()
            if rest[:1].isupper() and len(rest) > 2 and not set(fold(rest).split()) <= DIRECTIONS:
                return rest
    return None


CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e j z i i k l m n o p r s t ou f kh ts tch ch chtch  y  e iou ia".split(" "),
    )
)


def romanised(name: str) -> str:
    """The few names that GeoNames has in Cyrillic or Arabic: their Latin words, else Cyrillic
    letters as French newspapers write them."""
    words = [word for word in tidy(name).split(" ") if is_latin(word) or word == "-"]
    if words:
        return tidy(" ".join(words))
    return capitalised("".join(CYRILLIC.get(c, c) for c in tidy(name).lower()))


def capitalised(name: str) -> str:
    return name[:1].upper() + name[1:]
