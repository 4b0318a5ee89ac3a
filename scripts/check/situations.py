#!/usr/bin/env python3
"""Gives the same short reports in seven forms, and holds their events against those of the pasted text.

    .venv/bin/python scripts/check/situations.py [PROGRAM]     default: .build/release/geomap; needs pdftotext

The forms: a saved page with menus, links and a caption; a printed page; a chat; a text wrapped at columns of many widths; a
table of notes; a report with an English paragraph behind it; a feed. The reports are those of a pack of ours. Prints for each
form how many events it gives and how many of them are those of the pasted text, by day, place, dead and type. Ends
with 1 where fewer than 95 of 100 are."""

import argparse
import collections
import csv
import datetime
import html
import itertools
import json
import os
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path

import pdf

ROOT = Path(__file__).resolve().parents[2]
PACK = ROOT / "training" / "events" / "corpus" / "o-plain.jsonl"
COUNT = 60
LEAST = 0.95
PAGE = """<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title} – Le Relais</title>
<script type="application/ld+json">{{"@type":"NewsArticle","headline":{headline},"datePublished":"{day}"}}</script></head><body>
<nav><ul><li><a href="/">Accueil</a></li><li><a href="/monde">Monde</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>{title}</h1><figure><img src="a.jpg" alt=""><figcaption>Une rue de Bamako, le 3 mai 2019. © Le Relais</figcaption>
</figure><p>{text}</p><p>{last}</p></article></main>
<aside><h2>Les plus lus</h2><ul><li><a href="/1">Trente morts dans un naufrage en 2011</a></li></ul></aside>
<footer>© 2024 Le Relais. Tous droits réservés. <a href="/contact">Contact</a></footer></body></html>"""
TITLE = "Sécurité : le point"
LAST = "La rédaction suit la situation et donnera d'autres nouvelles dans ses prochaines éditions."
ENGLISH = "The office thanks its partners for their support and will publish the next update on Friday. Please write to us."


def reports():
    """Short reports with events, told in one paragraph."""
    found = [json.loads(line) for line in PACK.read_text(encoding="utf-8").splitlines()]
    found = [r for r in found if r["events"] and "\n" not in r["text"].strip() and len(r["text"]) > 60 and pdf.can_be_printed(r["text"])]
    return found[:COUNT]


def events(program, files, *options):
    """The events of files by report, each as day, place, dead and type; the key of a report is its order."""
    command = [program, "map", "--format", "geojsonl", *options, *map(str, files)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1):
        sys.exit(f"situations.py: {' '.join(map(str, command))}: {run.stderr}")
    found = collections.Counter()
    for line in run.stdout.splitlines():
        properties = json.loads(line)["properties"]
        if "event_type" in properties:
            found[str([properties[key] for key in ("event_date", "location", "fatalities", "event_type")])] += 1
    return found


class Forms:
    """The forms of the reports, each a method that returns its events and those of what a reader would paste of it."""

    def __init__(self, program, given, folder):
        self.program, self.given, self.folder = program, given, folder
        self.plain = self.each(".txt", lambda report: report["text"])

    def each(self, ending, content):
        """The events of one file a report, with the report's day."""
        total = collections.Counter()
        for number, report in enumerate(self.given):
            path = self.folder / f"{number}{ending}"
            path.write_text(content(report), encoding="utf-8")
            total += events(self.program, [path], "--date", report["pub_date"])
        return total

    def page(self):
        def content(report):
            return PAGE.format(title=TITLE, headline=json.dumps(TITLE), day=report["pub_date"], text=html.escape(report["text"]), last=LAST)

        return self.each(".html", content), self.each("-page.txt", lambda report: f"{report['text']}\n\n{LAST}\n")

    def printed(self):
        total = collections.Counter()
        for number, report in enumerate(self.given):
            path = self.folder / f"{number}.pdf"
            pdf.write({"text": f"{TITLE}\n{report['text']}"}, path)
            total += events(self.program, [path], "--date", report["pub_date"])
        return total, self.each("-printed.txt", lambda report: f"{pdf.RUNNING_HEAD}\n\n{TITLE}\n\n{report['text']}\n")

    def chat(self):
        lines = []
        for report in self.given:
            day = datetime.date.fromisoformat(report["pub_date"])
            lines.append(f"{day:%d/%m/%Y}, 18:42 - Correspondant: {report['text']}")
        path = self.folder / "chat.txt"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return events(self.program, [path]), self.plain

    def wrapped(self):
        width = itertools.cycle(range(30, 90))
        return self.each("-wrapped.txt", lambda report: textwrap.fill(report["text"], next(width), break_on_hyphens=False) + "\n"), self.plain

    def notes(self):
        path = self.folder / "notes.csv"
        with open(path, "w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file, delimiter=";")
            rows.writerow(["event_id_cnty", "published", "source", "notes"])
            rows.writerows([f"N{number}", report["pub_date"], "Radio", report["text"]] for number, report in enumerate(self.given))
        return events(self.program, [path], "--input", "csv"), self.plain

    def bilingual(self):
        return self.each("-two.txt", lambda report: f"{report['text']}\n\n{ENGLISH}\n"), self.plain

    def feed(self):
        items = []
        for report in self.given:
            day = datetime.datetime.fromisoformat(report["pub_date"] + "T18:00:00+00:00")
            items.append(
                f"<item><title>Le point</title><pubDate>{day:%a, %d %b %Y %H:%M:%S} +0000</pubDate>"
                f"<description>{html.escape(html.escape(report['text']))}</description></item>"
            )
        path = self.folder / "feed.xml"
        channel = "<channel><title>Le Relais</title><language>fr</language>" + "".join(items) + "</channel>"
        path.write_text(f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0">{channel}</rss>', encoding="utf-8")
        return events(self.program, [path]), self.plain


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", nargs="?", default=ROOT / ".build" / "release" / "geomap")
    arguments = parser.parse_args()
    os.environ.setdefault("GEOMAP_GAZETTEER", str(ROOT / "data" / "gazetteer.csv"))
    is_bad = False
    with tempfile.TemporaryDirectory() as folder:
        forms = Forms(arguments.program, reports(), Path(folder))
        print(f"pasted text: {forms.plain.total()} events of {len(forms.given)} reports")
        for name in ("page", "printed", "chat", "wrapped", "notes", "bilingual", "feed"):
            found, pasted = getattr(forms, name)()
            same = (found & pasted).total()
            print(f"{name}: {found.total()} events, {same} the same")
            for event in [*(found - pasted), *(pasted - found)][:6]:
                print("   ", "more" if event in found - pasted else "less", event)
            is_bad |= same < LEAST * max(found.total(), pasted.total())
    sys.exit(is_bad)


if __name__ == "__main__":
    main()
