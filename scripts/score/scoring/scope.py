"""Which peer cases a news reader does not answer, by class, with the reason of each in scope.tsv."""
import os
import re

CLASSES = []
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "scope.tsv"), encoding="utf-8") as handle:
    for line in handle:
        if line.strip() and not line.startswith("#"):
            name, where, pattern, reason = line.rstrip("\n").split("\t")
            CLASSES.append((name, where.split("|"), re.compile(pattern, re.IGNORECASE), reason))


def out_of_scope(case):
    """The class of a case that is out of scope, or None."""
    types = {s["type"].replace("datetimeV2.", "") for s in (case["expect"] or {}).get("spans", []) if "type" in s}
    for name, (suite, kind, kind_of_span), pattern, _ in CLASSES:
        if suite not in ("*", case["suite"]) or kind not in ("*", case["kind"]):
            continue
        if kind_of_span != "*" and kind_of_span not in types:
            continue
        if kind_of_span != "*" and pattern.pattern == "." or pattern.search(case["input"]):
            return name
    return None
