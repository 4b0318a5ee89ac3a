#!/usr/bin/env python3
"""Writes as many articles as are asked for, one JSON object a line: load for geomap, the same in every run.

    scale/make_articles.py 20000 > articles.jsonl
    scale/make_articles.py 1000000 --from articles.jsonl > more.jsonl

Without --from the articles are made of templates: attacks in towns of the Sahel in 2024, seven in ten with a stated
distance to another town that is right in three of four, the others so far from a town in open country. With --from the
articles of that file are repeated in their order; the first round keeps their ids, the others get "-2", "-3" and so on.
"""

import argparse
import csv
import datetime
import itertools
import json
import math
import pathlib
import random
import sys

GAZETTEER = pathlib.Path(__file__).resolve().parent.parent / "data" / "gazetteer.csv"
COUNTRIES = {"ML", "NE", "BF"}
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
POINTS = "au nord|au nord-est|à l’est|au sud-est|au sud|au sud-ouest|à l’ouest|au nord-ouest".split("|")
WHAT = [
    "Une attaque contre un poste de l’armée a fait {n} morts",
    "Une embuscade tendue par des hommes armés a coûté la vie à {n} soldats",
    "L’explosion d’une mine au passage d’un car a tué {n} civils",
    "Des affrontements entre l’armée et un groupe armé ont fait {n} morts",
]
AFTER = [
    "Les autorités locales ont appelé au calme.",
    "Le marché hebdomadaire s’est tenu comme à l’ordinaire, selon un élu joint par téléphone.",
    "Aucune revendication n’avait été publiée en fin de journée.",
]


def towns():
    """The towns of the Sahel with more than 10,000 people: name, latitude, longitude, country."""
    with open(GAZETTEER, encoding="utf-8", newline="") as file:
        return [
            (row["name"], float(row["latitude"]), float(row["longitude"]), row["country"])
            for row in csv.DictReader(file)
            if row["country"] in COUNTRIES and row["kind"] in ("capital", "seat", "city") and int(row["population"] or 0) > 10_000
        ]


def kilometres_and_point(here, there):
    """How far `here` lies from `there` and to which of eight points of the compass, on a sphere: good to half a per cent."""
    (_, lat1, lon1, _), (_, lat2, lon2, _) = there, here
    a, b, turn = math.radians(lat1), math.radians(lat2), math.radians(lon2 - lon1)
    angle = math.acos(min(1, math.sin(a) * math.sin(b) + math.cos(a) * math.cos(b) * math.cos(turn)))
    azimuth = math.atan2(math.sin(turn) * math.cos(b), math.cos(a) * math.sin(b) - math.sin(a) * math.cos(b) * math.cos(turn))
    return angle * 6371, POINTS[round(math.degrees(azimuth) / 45) % 8]


def written():
    chance = random.Random(2024)
    places = towns()
    near = {
        here: [there for there in places if there[3] == here[3] and there[0] != here[0] and 15 < kilometres_and_point(here, there)[0] < 300]
        for here in places
    }
    places = [place for place in places if near[place]]
    first = datetime.date(2024, 1, 1)
    for number in itertools.count(1):
        here = chance.choice(places)
        there = chance.choice(near[here])
        kilometres, point = kilometres_and_point(here, there)
        if chance.random() < 0.25:
            kilometres *= chance.choice([0.3, 2.5])
        stated = max(1, round(kilometres, -1 if kilometres > 60 else 0))
        day = first + datetime.timedelta(days=chance.randrange(366))
        where = f"à {here[0]}, à environ {stated:.0f} kilomètres {point} de {there[0]}"
        if chance.random() < 0.3:
            where = f"à {chance.randrange(5, 90)} kilomètres {chance.choice(POINTS)} de {here[0]}"
        text = (
            f"{chance.choice(WHAT).format(n=chance.randrange(2, 60))} {DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year} "
            f"{where}. {chance.choice(AFTER)}"
        )
        published = day + datetime.timedelta(days=chance.randrange(1, 4))
        yield {"id": f"load-{number}", "text": text, "date": published.isoformat(), "source": "make_articles.py", "lang": "fr"}


def repeated(file):
    with open(file, encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines if line.strip()]
    if not articles:
        sys.exit(f"{file}: there is no article in it")
    for number, article in enumerate(articles, 1):
        article.setdefault("id", f"line-{number}")
        yield article
    for turn in itertools.count(2):
        for article in articles:
            yield {**article, "id": f"{article['id']}-{turn}"}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int, help="how many articles")
    parser.add_argument("--from", dest="file", help="JSON lines whose articles are repeated")
    options = parser.parse_args()
    articles = repeated(options.file) if options.file else written()
    for article in itertools.islice(articles, options.count):
        sys.stdout.write(json.dumps(article, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
