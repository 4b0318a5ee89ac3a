#!/usr/bin/env python3
"""Prints ten situation reports as PDFs of two columns, and holds their events against those of the pasted text.

    .venv/bin/python scripts/check/pdf.py [PROGRAM] [--folder DIR]     default: .build/release/geomap; needs pdftotext

Pages are A6 on their side with two narrow columns, hyphens at line ends, a running head, a foot with the number of the page. The reports are
those of a pack of ours, which states what they tell; what counts here is only that both ways give the same. Ends with 1
where an event differs, by day, place, dead and type, or where a page is missing.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from reportlab.lib.enums import TA_JUSTIFY, TA_LEFT
from reportlab.lib.pagesizes import A6, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

ROOT = Path(__file__).resolve().parents[2]
PACK = ROOT / "training" / "events" / "corpus" / "e-brut.jsonl"
COUNT = 10
RUNNING_HEAD = "BULLETIN HEBDOMADAIRE – COORDINATION HUMANITAIRE"
BODY = ParagraphStyle(
    "body", fontName="Times-Roman", fontSize=10.5, leading=13, spaceAfter=5, alignment=TA_JUSTIFY, hyphenationLang="fr_FR"
)
HEAD = ParagraphStyle("head", parent=BODY, fontName="Helvetica-Bold", fontSize=12, leading=15, alignment=TA_LEFT, hyphenationLang=None)


def sitreps():
    """The ten situation reports with most events."""
    reports = [json.loads(line) for line in PACK.read_text(encoding="utf-8").splitlines()]
    reports = [report for report in reports if report["genre"] == "sitrep" and can_be_printed(report["text"])]
    return sorted(reports, key=lambda report: (-len(report["events"]), report["id"]))[:COUNT]


def lines(report):
    """The paragraphs of a report."""
    return [line for line in report["text"].split("\n") if line.strip()]


def can_be_printed(text):
    """Whether the fonts that every reader of PDF has know all its letters."""
    return text.encode("cp1252", "ignore").decode("cp1252") == text


def write(report, path):
    """Prints a report; returns nothing."""
    width, height = landscape(A6)
    column, gap, low, high = (width - 34 * mm) / 2, 6 * mm, 18 * mm, height - 38 * mm

    def furniture(canvas, document):
        canvas.setFont("Helvetica", 8)
        canvas.drawString(14 * mm, height - 12 * mm, RUNNING_HEAD)
        canvas.drawCentredString(width / 2, 9 * mm, f"Page {document.page}")

    frames = [Frame(14 * mm + side * (column + gap), low, column, high, 0, 0, 0, 0) for side in (0, 1)]
    document = BaseDocTemplate(str(path), pagesize=landscape(A6), title="Rapport de situation", invariant=1)
    document.addPageTemplates(PageTemplate("columns", frames, onPage=furniture))
    first, *rest = lines(report)
    document.build([Paragraph(first, HEAD), *(Paragraph(line, BODY) for line in rest)])


def events(program, path, day):
    """The events of a file, each as day, place, dead and type, in order."""
    command = [program, "map", "--format", "geojsonl", "--date", day, path]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1):
        sys.exit(f"pdf.py: {path}: {run.stderr}")
    found = [json.loads(line)["properties"] for line in run.stdout.splitlines()]
    found = [properties for properties in found if "event_type" in properties]
    keys = ("event_date", "location", "fatalities", "event_type")
    return sorted(str([properties[key] for key in keys]) for properties in found), [properties.get("page") for properties in found]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", nargs="?", default=ROOT / ".build" / "release" / "geomap")
    parser.add_argument("--folder", help="where the PDFs stay; default: nowhere")
    arguments = parser.parse_args()
    os.environ.setdefault("GEOMAP_GAZETTEER", str(ROOT / "data" / "gazetteer.csv"))
    faults, total = [], 0
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(arguments.folder or folder)
        folder.mkdir(parents=True, exist_ok=True)
        for report in sitreps():
            printed, pasted = folder / f"{report['id']}.pdf", folder / f"{report['id']}.txt"
            write(report, printed)
            pasted.write_text("\n\n".join(lines(report)), encoding="utf-8")
            ours, pages = events(arguments.program, printed, report["pub_date"])
            theirs, _ = events(arguments.program, pasted, report["pub_date"])
            total += len(theirs)
            faults += [f"{report['id']}: only in the PDF: {event}" for event in ours if event not in theirs]
            faults += [f"{report['id']}: only in the text: {event}" for event in theirs if event not in ours]
            if None in pages:
                faults.append(f"{report['id']}: an event without its page")
    if total == 0:
        faults.append("no event was found at all")
    print("\n".join(faults) or f"{COUNT} printed reports give the {total} events of their text")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
