#!/usr/bin/env python3
"""Holds `geomap check` and `geomap map` to the rule that nobody is wrongly accused.

    scripts/check/accusations.py [--geomap PATH] [--shared DIR] [--failures]

Every village of ../shared/data/distances/villages.tsv lies so far from its town as the table says. The sentences
that are made of them (FORMS, French and English, with the country in the phrase, in the headline, by its demonym,
by a neighbour, or not at all) may therefore never be called too short or too long, and no event may be put into a
country that its sentence does not speak of. Prints how many are answered, by form; exit 1 on any accusation.
Skips, loudly, where the data is not there.
"""
import argparse
import collections
import json
import os
import subprocess
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
FAULTS = {"too-short", "too-long"}
ANSWERS = {"consistent", "plausible-by-road", "strained"}

# By the table's country phrase: the number of ISO 3166-1, the bare name, a demonym (masculine), the capital, the name in English.
COUNTRIES = {
    "au Burkina Faso": (854, "Burkina Faso", "burkinabè", "Ouagadougou", "Burkina Faso"),
    "au Mali": (466, "Mali", "malien", "Bamako", "Mali"),
    "au Niger": (562, "Niger", "nigérien", "Niamey", "Niger"),
    "en République démocratique du Congo": (
        180, "République démocratique du Congo", "congolais", "Kinshasa", "the Democratic Republic of the Congo"),
    "au Cameroun": (120, "Cameroun", "camerounais", "Yaoundé", "Cameroon"),
    "en Centrafrique": (140, "Centrafrique", "centrafricain", "Bangui", "the Central African Republic"),
    "au Tchad": (148, "Tchad", "tchadien", "N'Djamena", "Chad"),
    "en Côte d'Ivoire": (384, "Côte d'Ivoire", "ivoirien", "Abidjan", "Ivory Coast"),
    "au Togo": (768, "Togo", "togolais", "Lomé", "Togo"),
    "au Bénin": (204, "Bénin", "béninois", "Cotonou", "Benin"),
    "au Sénégal": (686, "Sénégal", "sénégalais", "Dakar", "Senegal"),
    "à Madagascar": (450, "Madagascar", "malgache", "Antananarivo", "Madagascar"),
    "en Haïti": (332, "Haïti", "haïtien", "Port-au-Prince", "Haiti"),
    "dans l'Oise": (250, "Oise", "français", "Paris", "France"),
}

# {v} village, {t} town, {n} kilometres, {p} the country phrase, {c} its name, {d} demonym, {k} capital, {e} in English.
FORMS = {
    "village of": "Le village de {v}, situé à {n} kilomètres de {t}, {p}, a été attaqué lundi.",
    "in brackets": "{v}, à {n} km de {t} ({c}), a été attaqué lundi par des hommes armés.",
    "phrase first": "À {n} km de {t}, {v} a été attaqué lundi, a annoncé l'armée {p}.",
    "country first": "Lundi, {p}, cinq personnes ont été tuées à {v}, à {n} km de {t}.",
    "country alone": "{c}. Des hommes armés ont attaqué {v}, une localité située à environ {n} kilomètres de {t}.",
    "headline": "{c} : un village attaqué\n\nDes hommes armés ont attaqué lundi {v}, à {n} kilomètres de {t}.",
    "dateline": "{K}, 4 mars (AFP) – Des hommes armés ont attaqué lundi {v}, à {n} kilomètres de {t}.",
    "demonym": "Un porte-parole {d} a annoncé l'attaque de {v}, à quelque {n} km de {t}.",
    "neighbour": "Des hommes armés ont attaqué {v}, à {n} km de {t}. Les blessés ont été évacués vers {k}.",
    "without country": "{v}, à {n} kilomètres de {t}, a été attaqué lundi.",
    "two sentences": "L'attaque a visé {v}. Le village se trouve à {n} kilomètres de {t}, {p}.",
    "from there": "Les assaillants venaient de {t}, {p}. Lundi, ils ont attaqué {v}, à {n} km de là.",
    "that town": "La ville de {t}, {p}, est inquiète depuis que {v}, à {n} km de la ville, a été attaqué.",
    "reversed": "La ville de {t} se trouve à {n} km de {v}, {p}.",
    "voices abroad": "Paris, Ankara et Washington ont condamné l'attaque de {v}, à {n} km de {t}.",
    "farther on": "Deux personnes ont été tuées à {t}, {p}. {n} kilomètres plus loin, {v} a été incendié.",
    "english": "The village of {v}, {n} km from {t} in {e}, was attacked on Monday.",
    "english headline": "{e}: village attacked\n\nGunmen attacked {v}, about {n} kilometres from {t}, on Monday.",
}


# The distance is not read as the village's, so that it cannot speak against a famous namesake (Kobé, Mombasa).
# Events at a namesake abroad that the learned coder still gives; a further one is a fault, and one less lowers this.
ABROAD = 2
UNTIED = {"two sentences", "from there"}


def villages(path):
    """The rows of the table: village, town, kilometres, country phrase."""
    with open(path, encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file if not line.startswith("#")]
    return [line.split("\t") for line in lines[1:]]


def reports(rows):
    """A report for each form and row, with the country that it is in."""
    for form, words in FORMS.items():
        for number, (village, town, kilometres, phrase) in enumerate(rows):
            code, name, demonym, capital, english = COUNTRIES[phrase]
            text = words.format(
                v=village, t=town, n=kilometres, p=phrase, c=name, d=demonym, k=capital, K=capital.upper(), e=english)
            yield {"id": f"{form}/{number}", "text": text, "date": "2024-03-05",
                   "lang": "en" if form.startswith("english") else "fr"}, code


def run(geomap, command, articles):
    """The lines that a command gives for articles."""
    text = "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in articles)
    result = subprocess.run([geomap, *command, "--input", "jsonl", "-"], input=text, capture_output=True, text=True, check=False)
    if result.returncode not in (0, 1):
        sys.exit(f"geomap {' '.join(command)} ended with {result.returncode}: {result.stderr[-500:]}")
    return [json.loads(line) for line in result.stdout.splitlines()]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--geomap", default=os.path.join(ROOT, ".build", "release", "geomap"))
    parser.add_argument("--shared", default=os.environ.get("SHARED", os.path.join(ROOT, "..", "shared")))
    parser.add_argument("--failures", action="store_true", help="print every accusation and every event abroad")
    arguments = parser.parse_args()
    table = os.path.join(arguments.shared, "data", "distances", "villages.tsv")
    if not os.path.exists(table):
        print(f"skipped: {table} is not here")
        return 0
    made = list(reports(villages(table)))
    country = {article["id"]: code for article, code in made}
    text = {article["id"]: article["text"] for article, _ in made}
    verdicts = collections.defaultdict(collections.Counter)
    accused, abroad = [], []
    for claim in run(arguments.geomap, ["check", "--format", "jsonl"], [article for article, _ in made]):
        form = claim["report_id"].split("/")[0]
        verdicts[form][claim["verdict"]] += 1
        if claim["verdict"] in FAULTS:
            accused.append(claim)
    for feature in run(arguments.geomap, ["map", "--format", "geojsonl"], [article for article, _ in made]):
        event = feature["properties"]
        is_named = event["location_method"] in ("gazetteer", "admin-centroid")
        if is_named and event["report_id"].split("/")[0] not in UNTIED and event["iso"] not in (None, country[event["report_id"]]):
            abroad.append(event)
    for form in FORMS:
        count = verdicts[form]
        print(f"{form:18} answered {sum(count[verdict] for verdict in ANSWERS):3}, unchecked "
              f"{count['cannot-be-checked']:3}, accused {sum(count[verdict] for verdict in FAULTS):3}")
    if arguments.failures:
        for claim in accused:
            print(f"  {text[claim['report_id']]!r}: {claim['verdict']}, {claim['reason']}")
        for event in abroad:
            print(f"  {text[event['report_id']]!r}: at {event['location']}, {event['country']}")
    answered = sum(sum(count[verdict] for verdict in ANSWERS) for count in verdicts.values())
    print(f"{len(made)} reports: {answered} answered, {len(accused)} accused, {len(abroad)} events abroad")
    return 1 if accused or len(abroad) > ABROAD else 0


if __name__ == "__main__":
    sys.exit(main())
