"""The annotated corpora of ../shared, our own sentences and packs: where they are, how much each counts."""
import glob
import json
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
CONSTRUCTED = os.path.join(HERE, "../constructed.fr.txt")
# name, files under training, what holds names in a report: packs mark the names that they need, and leave others unmarked
OURS = [
    ("packs", "events/corpus", lambda report: [e[key] for e in report["events"] for key in ("place_quote", "parent_quote")]),
    ("claims", "claims/corpus", lambda report: [c[key] for c in report["claims"] for key in ("anchor", "subject")]),
]
OURS_WEIGHT = 0.3

# name, file under shared/data, licence, weight of an article in the recogniser's fit
FRENCH = [
    ("constructed", None, "CC0, own", 15.0),
    ("fr-news", "news/fr-news.jsonl", "annotation own, text third-party", 6.0),
    ("wikineural", "toponyms/fr_wikineural_val.jsonl", "CC BY-NC-SA", 0.5),
    ("hipe", "toponyms/fr_hipe2020dev.jsonl", "CC BY-NC-SA", 1.5),
    ("geoedda", "toponyms/fr_geoedda_val.jsonl", "CC BY-NC", 1.5),
    ("europeana", "toponyms/fr_europeana_dev.jsonl", "CC0", 0.7),
]
ENGLISH = [
    ("lgl", "toponyms/lgl.jsonl", "GPL-3 repository, third-party text", 1.0),
    ("gwn", "toponyms/gwn.jsonl", "GPL-3 repository, third-party text", 1.0),
]
# weight of a toponym in the resolver's fit: LGL is the local news of small American towns, where the famous namesake is seldom meant
RESOLVED = {"fr-news": 8.0, "lgl": 0.3, "lgl+publishers": 0.3, "gwn": 1.0}
# Seen once more, with a table of where its papers are at home: `geomap publishers` on the texts alone.
WITH_PUBLISHERS = {"lgl+publishers": "lgl"}


def same_texts(name):
    """The names of all that shares its articles with a corpus."""
    texts = WITH_PUBLISHERS.get(name, name)
    return [other for other in RESOLVED if WITH_PUBLISHERS.get(other, other) == texts]


def path(shared, name, scratch):
    """The corpus as a file of JSON lines; our own sentences are written to the scratch folder first."""
    for corpus, file, _, _ in FRENCH + ENGLISH:
        if corpus == name and file:
            return os.path.join(shared, "data", file)
    for corpus, folder, names in OURS:
        if corpus == name:
            return marked_packs(os.path.join(HERE, "../..", folder), names, os.path.join(scratch, f"{name}.jsonl"))
    target = os.path.join(scratch, "constructed.jsonl")
    with open(CONSTRUCTED, encoding="utf-8") as source, open(target, "w", encoding="utf-8") as out:
        for number, line in enumerate(source):
            if number and line.strip():
                out.write(json.dumps(marked(line.rstrip("\n"), f"own{number}")) + "\n")
    return target


def marked_packs(folder, names, target):
    """Writes the reports of a folder's packs with every mention of the names that they mark, and returns the file."""
    with open(target, "w", encoding="utf-8") as out:
        for pack in sorted(glob.glob(os.path.join(folder, "*.jsonl"))):
            for line in lines(pack):
                report = json.loads(line)
                out.write(json.dumps({
                    "id": report["id"], "pack": os.path.basename(pack), "text": report["text"],
                    "toponyms": mentions(report["text"], {name for name in names(report) if name and name[0].isupper()}),
                }) + "\n")
    return target


def mentions(text, names):
    """Where names stand in a text as whole words, none within another."""
    spans = sorted((match.start(), -match.end()) for name in names for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text))
    kept = []
    for start, end in spans:
        if not kept or start >= kept[-1]["end"]:
            kept.append({"start": start, "end": -end})
    return kept


def marked(line, identifier):
    """Turns ⟦marks⟧ into offsets."""
    text, toponyms, start = "", [], 0
    for character in line:
        if character == "⟦":
            start = len(text)
        elif character == "⟧":
            toponyms.append({"start": start, "end": len(text), "lat": None, "lon": None})
        else:
            text += character
    return {"id": identifier, "text": text, "toponyms": toponyms}


def lines(path):
    """The lines of a file, one after the other."""
    with open(path, encoding="utf-8") as file:
        yield from file


def gold(file):
    """The articles; of GeoWebNews only what has a point, for the rest are common nouns and groups of people."""
    with open(file, encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    if os.path.basename(file) == "gwn.jsonl":
        for article in articles:
            article["toponyms"] = [t for t in article["toponyms"] if t.get("lat") is not None]
    return articles
