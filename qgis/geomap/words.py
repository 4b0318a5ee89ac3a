# SPDX-License-Identifier: GPL-2.0-or-later
"""What people read, in the language of QGIS: `i18n/LANGUAGE.json` has the translations of the English texts."""

import json
from functools import lru_cache
from pathlib import Path

from qgis.core import QgsApplication

FOLDER = Path(__file__).with_name("i18n")


@lru_cache(maxsize=4)
def translations(language):
    """The translations into a language, none where there is no file of it."""
    file = FOLDER / f"{language}.json"
    return json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}


def language():
    """Two letters: the language that the user has chosen for QGIS."""
    return (QgsApplication.locale() or "en")[:2].lower()


def tr(text, **values):
    """The text in the user's language, with its `{places}` filled."""
    # English has words for codes alone, as "district" for "admin2"; they stand in for those of languages without a file.
    found = translations(language()).get(text) or translations("en").get(text, text)
    return found.format(**values) if values else found
