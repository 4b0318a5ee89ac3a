# SPDX-License-Identifier: GPL-2.0-or-later
"""The source of the plugin: its metadata, its words, and what later releases of QGIS and Qt will not take."""

import ast
import configparser
import importlib
import json
from unittest import mock

from qgis.PyQt.QtGui import QIcon

from geomap import program, words
from geomap.program import find

from .support import PLUGIN, Case

SOURCES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(PLUGIN.rglob("*.py"))}


def shown_texts():
    """Every text that is handed to `tr`, or is one of the constants that are."""
    for tree in SOURCES.values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr" and isinstance(node.args[0], ast.Constant):
                yield node.args[0].value
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in ("TITLE", "HELP") and isinstance(node.value, ast.Constant):
                yield node.value.value
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "TITLES":
                yield from (value.value for value in node.value.values)


def codes():
    """The codes of geomap that are shown: categories, verdicts, kinds of places."""
    schema = json.loads((PLUGIN.parents[1] / "Schemas" / "event.schema.json").read_text(encoding="utf-8"))
    properties = schema["$defs"]["feature"]["properties"]["properties"]["properties"]
    verdicts = [verdict for verdict in properties["distance_check"]["enum"] if verdict != "not-stated"]
    kinds = (PLUGIN.parents[1] / "Sources" / "Gazetteer" / "PlaceKind.swift").read_text(encoding="utf-8")
    cases = [line.split()[1] for line in kinds.splitlines() if line.startswith("  case ")]
    return set(properties["category"]["enum"]) | set(verdicts) | set(cases)


class MetadataTests(Case):
    def test_what_qgis_asks_for_is_there(self):
        about = configparser.ConfigParser(interpolation=None)
        about.read(PLUGIN / "metadata.txt", encoding="utf-8")
        general = about["general"]
        for key in ("name", "description", "about", "version", "qgisMinimumVersion", "author", "email", "repository", "tracker", "license", "icon"):
            self.assertTrue(general.get(key), key)
        self.assertEqual((general["hasProcessingProvider"], general["qgisMinimumVersion"]), ("yes", "3.22"))
        self.assertFalse(QIcon(str(PLUGIN / general["icon"])).pixmap(32, 32).isNull())
        self.assertIn("GNU GENERAL PUBLIC LICENSE", (PLUGIN / "LICENSE").read_text(encoding="utf-8"))

    def test_the_plugin_has_the_version_of_the_program(self):
        about = configparser.ConfigParser(interpolation=None)
        about.read(PLUGIN / "metadata.txt", encoding="utf-8")
        self.assertTrue(find())
        self.assertEqual(program.run(["--version"]).lines, [about["general"]["version"]])


class WordsTests(Case):
    def test_every_text_has_its_french_and_no_translation_is_dead(self):
        french = words.translations("fr")
        texts = {text for text in shown_texts() if text}
        self.assertEqual(sorted(texts - set(french)), [])
        self.assertEqual(sorted(set(french) - texts - codes()), [])
        self.assertEqual(sorted(codes() - set(french)), [])
        self.assertEqual(sorted(set(words.translations("en")) - codes()), [])

    def test_translations_have_the_same_places_to_fill(self):
        def places(text):
            return sorted(part.split("}")[0] for part in text.split("{")[1:])

        for english, french in words.translations("fr").items():
            self.assertEqual(places(english), places(french), english)

    def test_the_language_of_qgis_decides(self):
        with mock.patch.object(words, "language", return_value="fr"):
            self.assertEqual(words.tr("Which {name}?", name="Kidal"), "Quel Kidal ?")
        with mock.patch.object(words, "language", return_value="de"):
            self.assertEqual(words.tr("Which {name}?", name="Kidal"), "Which Kidal?")
            self.assertEqual(words.tr("admin2"), "district")


class LaterReleasesTests(Case):
    def test_qt_comes_through_qgis_alone(self):
        for path, tree in SOURCES.items():
            for node in ast.walk(tree):
                names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
                names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
                for name in names:
                    self.assertFalse(name.startswith(("PyQt", "PySide", "sip")), f"{path} {name}")

    def test_values_of_enums_are_named_with_their_enum(self):
        found = []
        for path, tree in SOURCES.items():
            known = {}
            for node in ast.walk(tree):
                if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis"):
                    module = importlib.import_module(node.module)
                    known.update({alias.name: getattr(module, alias.name) for alias in node.names if hasattr(module, alias.name)})
            for node in ast.walk(tree):
                if not (isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in known):
                    continue
                value = getattr(known[node.value.id], node.attr, None)
                # A value of an enum under a class, without the enum's own name between them.
                if isinstance(value, int) and type(value) not in (int, bool):
                    found.append(f"{path.name}:{node.lineno}: {node.value.id}.{node.attr}")
        self.assertEqual(found, [])
