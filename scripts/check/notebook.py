#!/usr/bin/env python3
"""Runs examples/notebook.ipynb from its first cell to its last, and looks at what came out.

    python scripts/check/notebook.py [FOLDER]     by a Python that has the wheel, geopandas, matplotlib, nbclient

The notebook with its results and its map as a PNG are written into FOLDER; default: out/notebook.
"""

import base64
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

ROOT = Path(__file__).resolve().parents[2]
# In its own words: reports that tell an event at a place, distances that cannot be true.
PLACED, FALSE = 9, 1


def main():
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "out/notebook")
    folder.mkdir(parents=True, exist_ok=True)
    notebook = nbformat.read(ROOT / "examples/notebook.ipynb", as_version=4)
    faults = [f"cell {number} has results; clear them" for number, cell in enumerate(notebook.cells) if cell.get("outputs")]
    count = nbformat.v4.new_code_cell(
        "print(placed.report_id.nunique(), claims.verdict.isin(['too-long', 'too-short']).sum(), len(texts))"
    )
    notebook.cells.append(count)
    NotebookClient(notebook, timeout=300, kernel_name="python3").execute()
    nbformat.write(notebook, folder / "notebook.ipynb")
    pictures = [
        base64.b64decode(output.data["image/png"])
        for cell in notebook.cells
        for output in cell.get("outputs", ())
        if "image/png" in output.get("data", {})
    ]
    placed, false, texts = map(int, notebook.cells[-1].outputs[0].text.split())
    if len(pictures) != 1 or len(pictures[0]) < 10_000:
        faults.append(f"{len(pictures)} pictures, and one map was expected")
    for picture in pictures:
        (folder / "map.png").write_bytes(picture)
    if placed < PLACED or texts != 10:
        faults.append(f"{placed} of {texts} reports are on the map, and {PLACED} of 10 were expected")
    if false != FALSE:
        faults.append(f"{false} distances are called false, and {FALSE} is")
    for cell in notebook.cells:
        for output in cell.get("outputs", ()):
            if output.get("name") == "stderr":
                faults.append(f"a cell writes to standard error: {output.text}")
    print("\n".join(faults) or f"the notebook runs: {placed} of {texts} reports on the map, {false} false distance")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
