# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the program is found, and how it is run."""

import ast
import json
import os
import sys
import time
from unittest import mock

from geomap import program

from .support import PLUGIN, Case, Feedback


class FindingTests(Case):
    def test_what_was_set_is_taken_and_nothing_else_tried(self):
        path = self.script("pass")
        self.use(path)
        self.assertEqual(program.find(), path)
        self.use(self.scratch / "missing")
        with self.assertRaisesRegex(program.ProgramError, "missing"):
            program.find()

    def test_the_path_comes_before_what_lies_beside_python(self):
        path = self.script("pass")
        with mock.patch.dict(os.environ, {"PATH": str(self.scratch)}):
            self.assertEqual(program.find(), path)

    def test_a_script_beside_python_is_found(self):
        path = self.script("pass")
        with mock.patch.dict(os.environ, {"PATH": ""}), mock.patch.object(sys, "executable", str(self.scratch / "python3")):
            self.assertEqual(program.find(), path)

    def test_a_wheel_is_found_by_its_own_list_of_files(self):
        site, bin_folder = self.scratch / "site", self.scratch / "elsewhere"
        about = site / "geomap-1.0.dist-info"
        about.mkdir(parents=True)
        bin_folder.mkdir()
        path = self.script("pass", "elsewhere/geomap")
        (about / "METADATA").write_text("Metadata-Version: 2.1\nName: geomap\nVersion: 1.0\n", encoding="utf-8")
        (about / "RECORD").write_text("../elsewhere/geomap,,\n", encoding="utf-8")
        nowhere = str(self.scratch / "nowhere" / "python3")
        with (
            mock.patch.dict(os.environ, {"PATH": ""}), mock.patch.object(sys, "executable", nowhere),
            mock.patch.object(sys, "path", [str(site), *sys.path]), mock.patch("sysconfig.get_path", return_value=str(site)),
        ):
            self.assertEqual(program.find(), path.resolve())

    def test_where_it_is_nowhere_the_message_says_what_to_do_and_where_it_was_looked_for(self):
        with (
            mock.patch.dict(os.environ, {"PATH": ""}), mock.patch.object(sys, "executable", "/nowhere/python3"),
            mock.patch("sysconfig.get_path", return_value="/nowhere"), self.assertRaisesRegex(program.ProgramError, "(?s)Install.*/nowhere/geomap"),
        ):
            program.find()


class RunningTests(Case):
    def test_arguments_reach_the_program_as_they_are(self):
        self.use(self.script("print(json.dumps(sys.argv[1:]))"))
        evil = ["a b", "$(touch evil)", "; rm -rf x", "'\"", "-", "é😀\n"]
        self.assertEqual(program.run(evil).lines, [json.dumps(evil)])

    def test_nothing_in_the_plugin_asks_a_shell(self):
        for path in PLUGIN.rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.keyword):
                    self.assertNotEqual(node.arg, "shell", path)
                if isinstance(node, ast.Attribute):
                    self.assertNotIn(node.attr, ("system", "popen", "getoutput", "getstatusoutput"), path)

    def test_lines_go_in_and_come_out_and_the_progress_grows(self):
        self.use(self.script("for line in sys.stdin: print(line.strip().upper())"))
        feedback, seen = Feedback(), []
        program.run([], feedback, given=(f"ligne é {number}\n" for number in range(5000)), total=5000, on_line=seen.append)
        self.assertEqual((len(seen), seen[4999]), (5000, "LIGNE É 4999"))
        self.assertEqual(feedback.steps, sorted(feedback.steps))
        self.assertGreater(feedback.steps[-1], 90)

    def test_cancelling_ends_the_program_at_once(self):
        self.use(self.script(f"open({str(self.scratch / 'pid')!r}, 'w').write(str(os.getpid())); time.sleep(60)"))
        feedback = Feedback()
        began = time.monotonic()

        def progress():
            feedback.cancel()
            return 0

        with self.assertRaises(program.Cancelled):
            program.run([], feedback, total=1, progress=progress)
        self.assertLess(time.monotonic() - began, 10)
        pid = (self.scratch / "pid").read_text() if (self.scratch / "pid").exists() else ""
        self.assertFalse(pid and os.path.exists(f"/proc/{pid}"))

    def test_what_the_program_says_of_a_failure_is_the_error(self):
        words = ["geomap: note: 1 read", "x.txt: error: there is no such file"]
        self.use(self.script(f"print(*{words!r}, sep='\\n', file=sys.stderr); sys.exit(66)"))
        feedback = Feedback()
        with self.assertRaisesRegex(program.ProgramError, "^x.txt: error: there is no such file$"):
            program.run([], feedback)
        self.assertIn("geomap: note: 1 read", feedback.told)

    def test_a_program_that_ends_early_does_not_hang_on_its_input(self):
        self.use(self.script("sys.exit(64)"))
        with self.assertRaises(program.ProgramError):
            program.run([], given=("x" * 1000 + "\n" for _ in range(10000)))

    def test_a_fault_while_lines_are_made_is_not_lost(self):
        self.use(self.script("sys.stdin.read()"))

        def lines():
            yield "a\n"
            raise KeyError("field")

        with self.assertRaises(KeyError):
            program.run([], given=lines())
