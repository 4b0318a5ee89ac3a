# SPDX-License-Identifier: GPL-2.0-or-later
"""What the user has set: where the program is, own gazetteers, where the choices of places are kept."""

from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

PROGRAM = "geomap/program"
GAZETTEERS = "geomap/gazetteers"
CHOICES = "geomap/choices"


def program():
    """The program that the user has named, or nothing."""
    return str(QgsSettings().value(PROGRAM, "") or "").strip()


def gazetteers():
    """The user's own gazetteers, which every run reads on top of the default one."""
    value = QgsSettings().value(GAZETTEERS, []) or []
    return [file for file in ([value] if isinstance(value, str) else list(value)) if file]


def folder():
    """The plugin's own folder in the user's profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "geomap"


def choices_file():
    """The file of the user's choices of places."""
    named = str(QgsSettings().value(CHOICES, "") or "").strip()
    return Path(named) if named else folder() / "choices.csv"


def store(key, value):
    """Keeps a setting."""
    QgsSettings().setValue(key, value)
