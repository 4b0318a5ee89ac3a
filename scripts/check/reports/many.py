#!/usr/bin/env python3
"""Writes made-up reports as JSON lines, to see how the preview bears thousands of events.

    scripts/check/reports/many.py --reports 2800 > reports.jsonl

Each has two happenings in towns of data/gazetteer.csv and a stated distance, and paragraphs around them, so that a
report is about as long as one of an agency. The same numbers give the same reports.
"""

from __future__ import annotations

import argparse
import csv
import datetime
import json
import random

HAPPENINGS = [
    "Des hommes armés ont attaqué {day} un poste de l’armée à {town}, tuant {count} soldats.",
    "Une frappe aérienne a fait {count} morts {day} à {town}.",
    "Un engin explosif a sauté {day} au passage d’un convoi à {town}, blessant {count} personnes.",
    "Des centaines d’habitants ont manifesté {day} à {town}.",
    "Des hommes armés ont enlevé {count} civils {day} à {town}.",
    "Un incendie a fait {count} morts {day} sur le marché de {town}.",
    "Des inondations ont fait {count} morts {day} à {town}.",
]
DISTANCES = ["{town}, à {km} kilomètres de {other}, était calme mercredi.", "Les secours sont venus de {other}, à {km} kilomètres de {town}."]
FILLING = [
    "Le calme est revenu dans la soirée, selon des habitants joints par téléphone. Les commerces sont restés fermés et "
    "les écoles n’ont pas ouvert. Les autorités n’ont pas souhaité commenter ces informations.",
    "Dans un communiqué, le ministère a appelé la population à la prudence. Une enquête a été ouverte, et une délégation "
    "est attendue dans les prochains jours. Les organisations humanitaires demandent un accès sans entrave.",
    "« Nous avons passé la nuit dehors », raconte un commerçant. Comme lui, beaucoup disent ne pas savoir de quoi demain "
    "sera fait. Les prix des denrées ont augmenté depuis le début du mois.",
]
DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--reports", type=int, default=2800)
    parser.add_argument("--seed", type=int, default=8)
    parser.add_argument("--gazetteer", default="data/gazetteer.csv")
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)

    with open(arguments.gazetteer, encoding="utf-8", newline="") as file:
        towns = [
            row["name"] for row in csv.DictReader(file)
            if row["country"] in {"ML", "NE", "BF", "TD", "CF", "CD", "UA", "FR", "SN", "HT", "FJ"}
            and row["kind"] in {"city", "seat", "capital"} and len(row["name"]) > 4
        ]
    first = datetime.date(2023, 1, 2)
    for number in range(arguments.reports):
        date = first + datetime.timedelta(days=chance.randrange(700))
        paragraphs = []
        for _ in range(2):
            town, other = chance.sample(towns, 2)
            told = chance.choice(HAPPENINGS).format(
                day=chance.choice(DAYS), town=town, count=chance.randrange(3, 40))
            paragraphs.append(f"{told} {chance.choice(FILLING)}")
            if chance.random() < 0.5:
                paragraphs.append(
                    chance.choice(DISTANCES).format(town=town, other=other, km=chance.randrange(10, 300)))
        paragraphs.append(chance.choice(FILLING))
        report = {
            "id": f"report-{number + 1}", "source": "essai", "date": date.isoformat(), "lang": "fr",
            "text": "\n\n".join(paragraphs) + "\n",
        }
        print(json.dumps(report, ensure_ascii=False))


if __name__ == "__main__":
    main()
