#!/usr/bin/env python3
"""Packs the QGIS plugin as the zip file that QGIS installs, the same bytes for the same source.

    scripts/release/plugin.py [FOLDER]     default: out; GEOMAP_REPOSITORY, DEBFULLNAME and DEBEMAIL go into metadata.txt

Without these three the metadata name `geomap.invalid`: QGIS installs such a file, its repository of plugins refuses it.
"""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "qgis" / "geomap"


def files():
    """The plugin's files that git knows; all of them where there is no git, as in an archive of the source."""
    listing = subprocess.run(["git", "-C", ROOT, "ls-files", "-z", "--", SOURCE], capture_output=True, text=True, check=False)
    named = [ROOT / name for name in listing.stdout.split("\0") if name]
    return sorted(path for path in named or SOURCE.rglob("*") if path.is_file() and "__pycache__" not in path.parts)


def metadata(text):
    """The metadata with what the environment says of who publishes it."""
    repository = os.environ.get("GEOMAP_REPOSITORY", "").rstrip("/")
    if repository:
        text = text.replace("https://geomap.invalid", repository)
    text = text.replace("The geomap authors", os.environ.get("DEBFULLNAME") or "The geomap authors")
    return text.replace("geomap@geomap.invalid", os.environ.get("DEBEMAIL") or "geomap@geomap.invalid")


def main():
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "out")
    text = metadata((SOURCE / "metadata.txt").read_text(encoding="utf-8"))
    version = next(line.split("=", 1)[1] for line in text.splitlines() if line.startswith("version="))
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"geomap-qgis-{version}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in files():
            entry = zipfile.ZipInfo(f"geomap/{path.relative_to(SOURCE).as_posix()}", (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, text.encode() if path.name == "metadata.txt" else path.read_bytes())
    print(f"{target}: {target.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
