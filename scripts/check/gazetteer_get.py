#!/usr/bin/env python3
"""Brings gazetteers from a mirror on loopback that serves right files, cuts, appends, stalls and answers with faults.

    scripts/check/gazetteer_get.py [--geomap TOOL] [--messages]      after make release

Each case is refused or gone on with, nothing is left half, and what was there before stays. With --messages what the tool
says of each case is printed. Nothing but 127.0.0.1 is asked.
"""

import argparse
import hashlib
import json
import os
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
import zipfile

from mirror.server import Mirror, dump, packed, row

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")
OLD, NEW = dump(state="old"), dump(state="new")


class Check:
    def __init__(self, tool, messages):
        self.tool, self.messages = os.path.abspath(tool), messages
        self.home = tempfile.mkdtemp()
        self.folder = os.path.join(self.home, ".local/share/geomap/geonames")
        self.mirror = Mirror()
        self.faults, self.cases = [], 0

    def run(self, *words, url=None, **environment):
        told = {"HOME": self.home, "PATH": os.environ["PATH"], "GEOMAP_MIRROR": url or self.mirror.url, **environment}
        return subprocess.run([self.tool, *words], env=told, capture_output=True, text=True, timeout=120, check=False)

    def get(self, *words, **options):
        return self.run("gazetteer", "get", *(words or ["ML"]), "--timeout", "1", **options)

    def holds(self, what, condition, said=""):
        if not condition:
            self.faults.append(what)
            print(f"FAILED: {what}\n{said}")

    def case(self, title, run, status, *says):
        """Holds a run to its exit status and to what it says."""
        self.cases += 1
        if self.messages:
            print(f"{title}: {run.returncode}\n    " + run.stderr.replace(self.home, "~").strip().replace("\n", "\n    "))
        self.holds(f"{title}: exit {run.returncode}, not {status}", run.returncode == status, run.stderr)
        for words in says:
            self.holds(f"{title}: says \"{words}\"", words in run.stderr, run.stderr)

    def names(self):
        return sorted(os.listdir(self.folder)) if os.path.isdir(self.folder) else []

    def read(self, name):
        with open(os.path.join(self.folder, name), "rb") as file:
            return file.read()

    def has(self, title, content, *more):
        """Holds the folder to one file with its record, and further names."""
        names = self.names()
        self.holds(f"{title}: {names} is there", names == sorted(["ML.txt", "ML.json", *more]))
        if "ML.txt" not in names or "ML.json" not in names:
            return
        record = json.loads(self.read("ML.json"))
        self.holds(f"{title}: the data are right", self.read("ML.txt") == content)
        self.holds(f"{title}: the record is that of the data", record["sha256"] == hashlib.sha256(content).hexdigest())
        self.holds(f"{title}: the record counts the rows", record["rows"] == content.count(b"\n"))

    def begin(self, behaviour="right", content=NEW, tag='"2"', old=True):
        """Begins a case: the old file is there, the mirror has another."""
        shutil.rmtree(self.folder, ignore_errors=True)
        if old:
            self.mirror.behaviour, self.mirror.tag = "right", '"1"'
            self.mirror.files = {"/ML.zip": packed(OLD)}
            self.get()
        self.mirror.behaviour, self.mirror.tag = behaviour, tag
        self.mirror.files = {"/ML.zip": content if content[:2] == b"PK" or content == b"" else packed(content)}
        self.mirror.requests.clear()

    # The cases.

    def right(self):
        self.begin(old=False)
        run = self.get()
        self.case("right", run, 0, "4000 rows", "to fetch", "are free in", "GeoNames, CC BY 4.0")
        self.has("right", NEW)
        record = json.loads(self.read("ML.json"))
        self.holds("right: address, day and licence are kept", record["url"] == self.mirror.url + "/ML.zip"
                   and record["day"] and record["licence"] == "GeoNames, CC BY 4.0")
        self.mirror.requests.clear()
        self.case("the same again", self.get(), 0, "the mirror has nothing newer")
        self.holds("the same again: only the version is asked", [r[0] for r in self.mirror.requests] == ["HEAD"])
        self.case("update", self.run("gazetteer", "update"), 0, "the mirror has nothing newer")
        self.begin()
        self.case("update of what changed", self.run("gazetteer", "update"), 0, "4000 rows")
        self.has("update of what changed", NEW)
        for behaviour in ("no-head", "right"):
            self.begin(behaviour)
            self.case(behaviour, self.get(url=self.mirror.url + ("/moved" if behaviour == "right" else "")), 0)
            self.has(behaviour, NEW)
        self.begin(content=packed(NEW, method=zipfile.ZIP_STORED))
        self.case("stored, not deflated", self.get(), 0)
        self.has("stored, not deflated", NEW)

    def resumed(self):
        self.begin("cut-once")
        self.case("cut once", self.get(), 0, "the connection was cut after", "trying again")
        self.holds("cut once: the rest is asked for", self.mirror.requests[-1][2] is not None)
        self.has("cut once", NEW)
        self.begin("no-range-cut")
        self.case("cut, and no ranges", self.get(), 0)
        self.has("cut, and no ranges", NEW)
        for behaviour, says in (("cut", "the connection was cut"), ("stall", "nothing came for 1 seconds")):
            self.begin(behaviour)
            self.case(behaviour, self.get(), 74, says, "what was there stays")
            self.has(behaviour, OLD, "ML.zip.part", "ML.zip.part-origin")
            self.mirror.behaviour = "right"
            self.case(f"{behaviour}, then right", self.get(), 0, "goes on after")
            self.holds(f"{behaviour}, then right: the rest is asked for", self.mirror.requests[-1][2] is not None)
            self.has(f"{behaviour}, then right", NEW)
        self.begin("cut")
        self.get()
        self.mirror.files["/ML.zip"], self.mirror.tag, self.mirror.behaviour = packed(OLD), '"3"', "right"
        self.case("cut, then another state", self.get(), 0)
        self.holds("cut, then another state: all is asked for", self.mirror.requests[-1][2] is None)
        self.has("cut, then another state", OLD)
        # The mirror says that it is the same, and it is not.
        self.begin("cut")
        self.get()
        other = packed(dump(state="odd"))
        size = len(self.mirror.files["/ML.zip"])
        self.mirror.files["/ML.zip"], self.mirror.behaviour = (other + bytes(size))[:size], "right"
        self.case("cut, then other bytes of the same length", self.get(), 2, "what was there stays")
        self.has("cut, then other bytes of the same length", OLD)

    def refused(self):
        whole = packed(NEW)
        damaged = bytearray(whole)
        damaged[len(whole) // 2] ^= 0x40
        liar = bytearray(whole)
        # The directory says that the content is shorter: sizes of the last entry.
        at = liar.rfind(b"PK\x01\x02")
        liar[at + 24:at + 28] = struct.pack("<I", 1000)
        contents = {
            "bytes appended": (whole + b"appended", "bytes behind its end"),
            "cut, and told short": (whole[:len(whole) // 2], "is cut"),
            "a bit flipped": (bytes(damaged), "is damaged"),
            "a size that lies": (bytes(liar), "tooLong"),
            "no zip at all": (b"PK or a page that says that you must log in" * 20, "is cut"),
            "an empty zip file": (b"", "is empty"),
            "an empty table": (packed(b""), "ML.txt in http://127.0.0.1", ".zip is empty"),
            "a table cut in a row": (packed(NEW[:-30]), "is cut: its last row, 4000, has no end"),
            "a row of 18 columns": (packed(NEW + row(1, "Dix-huit", columns=18).encode() + b"\n"), "row 4001 has 18 columns and not 19"),
            "a page in the zip": (packed(b"<html>\n"), "row 1 has 1 columns"),
            "another country": (packed(dump("NE")), "has no place of ML in 4000 rows"),
            "another name in the zip": (packed(NEW, name="NE.txt"), "has no ML.txt in it, but readme.txt, NE.txt"),
        }
        for title, (content, *says) in contents.items():
            self.begin(content=content)
            self.case(title, self.get(), 2, "what was there stays", *says)
            self.has(title, OLD)
        for behaviour, status, says in (
                ("longer", 2, "is longer than"), ("shorter", 2, "and not the"), ("404", 74, "there is no such file (404)"),
                ("500", 74, "answers with 500"), ("503", 74, "answers with 503"), ("get-500", 74, "answers with 500"),
                ("nothing", 74, "answers with nothing"), ("never", 74, "nothing came for 1 seconds")):
            self.begin(behaviour)
            self.case(f"mirror: {behaviour}", self.get(), status, says, "what was there stays")
            self.has(f"mirror: {behaviour}", OLD)

    def several(self):
        self.begin()
        self.mirror.files = {"/ML.zip": packed(NEW), "/NE.zip": packed(dump("NE")[:-9], name="NE.txt"),
                             "/BF.zip": packed(dump("BF"), name="BF.txt")}
        self.case("three, one of them bad", self.get("ML", "niger", "Burkina Faso"), 2, "NE: error:", "BF: note: 4000 rows")
        self.holds("three, one of them bad: two are there", self.names() == ["BF.json", "BF.txt", "ML.json", "ML.txt"])
        names = "1\t90000007\tfr\tGéoville-sur-Niger\t1\t\t\t\t\t\n".encode()
        self.mirror.files["/alternatenames/ML.zip"] = packed(names)
        self.case("names too", self.get("ML", "--alternate-names"), 0, "ML-names: note: 1 rows")

    def used(self):
        gazetteer = os.path.join(self.home, "base.csv")
        with open(gazetteer, "w", encoding="utf-8") as file:
            file.write("id,name,kind,country,latitude,longitude\ngn:1,Bourgade,city,ML,14,-5\n")
        name = "Geomapville-new-ML-7"

        def found(*words):
            return self.run("lookup", *words, GEOMAP_GAZETTEER=gazetteer)
        self.case("a village is found", found(name), 0)
        self.case("a name of it too", found("Geoville sur Niger"), 0)
        self.case("and not when left out", found(name, "--no-installed-gazetteers"), 1, "no place is called")
        info = self.run("gazetteer", "info", GEOMAP_GAZETTEER=gazetteer)
        for words in ("installed", hashlib.sha256(NEW).hexdigest(), "GeoNames, CC BY 4.0", "whole"):
            self.holds(f"info says {words}", words in info.stdout, info.stdout)
        with open(os.path.join(self.folder, "ML.txt"), "a", encoding="utf-8") as file:
            file.write(row(5, "Ajoutée") + "\n")
        info = self.run("gazetteer", "info", GEOMAP_GAZETTEER=gazetteer)
        self.holds("info says what changed", "changed" in info.stdout, info.stdout)
        places = self.run("map", "--explain", "-", GEOMAP_GAZETTEER=gazetteer)
        self.holds("map --explain says what is in use", "in use beside the default gazetteer: GeoNames' BF of" in places.stderr, places.stderr)
        self.holds("the list says what is there", "there, with names" in self.run("gazetteer", "get", "--list").stdout)
        self.case("remove", self.run("gazetteer", "remove", "Mali"), 0)
        self.holds("remove: the others stay", self.names() == ["BF.json", "BF.txt"], str(self.names()))
        self.case("remove all", self.run("gazetteer", "remove", "--all"), 0)
        self.holds("remove all: nothing stays", self.names() == [])
        self.case("and not found any more", found(name), 1)
        self.case("nothing to update", self.run("gazetteer", "update"), 0, "nothing is there to update")

    def asked_wrongly(self):
        self.begin()
        self.case("no country", self.get("Atlantis"), 64, "neither a country nor a set of countries")
        self.case("no country at all", self.run("gazetteer", "get"), 64, "--list")
        self.case("a flag that is none", self.get("ML", "--alternate-name"), 64, "--alternate-names")
        self.case("no mirror", self.get(url="ftp://example.org"), 64, "GEOMAP_MIRROR is 'ftp://example.org'")
        self.case("nobody at home", self.get(url="http://127.0.0.1:9"), 74, "127.0.0.1")
        self.case("no curl", self.get(PATH=self.home), 74, "the program curl")
        self.case("nothing of it to remove", self.run("gazetteer", "remove", "NE"), 64, "There is nothing of 'NE'")
        disk = os.path.join(self.home, "disk")
        os.makedirs(disk, exist_ok=True)
        with open(os.path.join(disk, "ML.zip"), "wb") as file:
            file.write(packed(NEW))
        self.case("a file:// mirror", self.get(url=f"file://{disk}/"), 0)
        self.has("a file:// mirror", NEW)
        self.case("a file:// mirror without it", self.get("NE", url=f"file://{disk}"), 74, "NE.zip")

    def broken_off(self):
        for number in (signal.SIGKILL, signal.SIGTERM, signal.SIGINT):
            title = f"signal {number}"
            self.begin("slow")
            told = {"HOME": self.home, "PATH": os.environ["PATH"], "GEOMAP_MIRROR": self.mirror.url}
            child = subprocess.Popen([self.tool, "gazetteer", "get", "ML"], env=told, stderr=subprocess.PIPE, text=True)
            part = os.path.join(self.folder, "ML.zip.part")
            until = time.monotonic() + 20
            while time.monotonic() < until and not (os.path.exists(part) and os.path.getsize(part) > 2000):
                time.sleep(0.02)
            if number == signal.SIGKILL:
                self.case("a second run at once", self.get(), 74, "another run is writing it")
            child.send_signal(number)
            child.communicate()
            self.has(title, OLD, "ML.zip.part", "ML.zip.part-origin")
            self.mirror.behaviour = "right"
            self.case(f"{title}, then gone on with", self.get(), 0, "goes on after")
            self.has(f"{title}, then gone on with", NEW)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--geomap", default=os.path.join(ROOT, ".build/release/geomap"))
    parser.add_argument("--messages", action="store_true")
    options = parser.parse_args()
    if not os.access(options.geomap, os.X_OK):
        sys.exit(f"geomap: {options.geomap} is not built yet; run make")
    check = Check(options.geomap, options.messages)
    try:
        for part in (check.right, check.resumed, check.refused, check.several, check.used, check.asked_wrongly, check.broken_off):
            part()
    finally:
        check.mirror.close()
        shutil.rmtree(check.home)
    print(f"{check.cases} cases, {len(check.faults)} faults")
    sys.exit(1 if check.faults else 0)


if __name__ == "__main__":
    main()
