"""One run of the tool over many texts, and the table of figures."""
import json
import os
import subprocess
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../..")


def find_geomap(given):
    for path in [given, os.path.join(ROOT, ".build/release/geomap"), os.path.join(ROOT, ".build/debug/geomap")]:
        if path and os.path.exists(path):
            return path
    sys.exit("geomap is not built yet; run make")


def rows(path):
    with open(path, encoding="utf-8") as handle:
        for line in handle:
            if line.strip():
                yield json.loads(line)


class Reader:
    """One run of `geomap mentions` over many texts."""

    def __init__(self, geomap):
        self.command = [geomap]
        if os.path.basename(geomap) == "geomap":
            self.command += ["mentions", "--input", "jsonl", "--format", "jsonl", "--offsets", "characters"]

    def read(self, texts, kinds=None):
        """texts: [(text, date or None, language)] -> [[mention]]"""
        lines = []
        for number, (text, date, language) in enumerate(texts):
            row = {"id": str(number), "text": text, "lang": language}
            if date:
                row["date"] = date[:10]
            lines.append(json.dumps(row, ensure_ascii=False))
        command = self.command + (["--kinds", kinds] if kinds else [])
        done = subprocess.run(
            command, input="\n".join(lines) + "\n", capture_output=True, text=True, encoding="utf-8", check=False)
        if done.returncode not in (0, 2):
            sys.exit(f"geomap: {' '.join(self.command)}: exit {done.returncode}\n{done.stderr[:2000]}")
        results = [[] for _ in texts]
        for line in done.stdout.splitlines():
            row = json.loads(line)
            results[int(row["id"])] = row["mentions"]
            for mention in row["mentions"]:
                # A single value stands for both ends.
                if mention.get("value") is not None:
                    mention["low"] = mention["high"] = mention["value"]
        return results


class Table:
    def __init__(self, failures):
        self.lines = []
        self.failed = []
        self.show = failures

    def add(self, section, good, total, mark, failures=(), scope=0, exact=False):
        share = good / total if total else 1.0
        below = good > mark if exact else share + 1e-9 < mark
        note = f"  ({scope} out of scope)" if scope else ""
        goal = f"≤ {mark}" if exact else f"≥ {mark:.2f}"
        value = f"{good}" if exact else f"{share:.3f}"
        self.lines.append(
            f"{'below ' if below else 'reached'}  {section:<58} {value:>7}  {good:>5} of {total:<5} {goal}{note}")
        if below:
            self.failed.append(section)
        if self.show and self.show in section:
            for failure in failures:
                self.lines.append("    " + failure)


def overlap(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))
