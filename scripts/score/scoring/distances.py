"""Stated distances of sentences.jsonl and forms_constructed.jsonl."""
import collections
import os
import re
import unicodedata

from .common import overlap, rows


def plain(text):
    text = unicodedata.normalize("NFD", text or "").lower().replace("’", "'")
    text = "".join(c for c in text if not unicodedata.combining(c))
    while True:
        shorter = re.sub(
            r"^(?:l'|d'|le |la |les |the |du |des |de |au |un |une |cette |ce |this |deux "
            r"|ville de |ville d'|pres d'|pres de |centre de |centre d')", "", text.strip())
        if shorter == text:
            return text
        text = shorter


FORMS = {"none": "exact", "about": "about", "aine": "aine", "less_than": "at_most", "more_than": "at_least",
         "nearly": "nearly", "only": "only", "barely": "barely", "few": "vague", "hundreds": "vague",
         "range": "between", "within": "at_most"}
OFFSHORE = {"offshore", "upstream", "downstream"}


def same_value(gold, mention):
    """Whether low, high and form are those of the annotation."""
    if gold.get("kind_of") == "travel_time":
        if mention["form"] != "travel_time":
            return False
        hours = mention.get("hours")
        return hours is None or abs(hours - gold["duration_h"]) < 0.01
    form = FORMS[gold["approx"]]
    if mention["form"] != form:
        return False
    if form == "vague":
        return True
    low, high = gold.get("value_km_low"), gold.get("value_km_high")
    ours = [mention["low_km"], mention["high_km"]]

    def near(a, b):
        if a is None or b is None:
            return a is None and b is None
        return abs(a - b) <= 0.006 * max(a, b) + 1e-6
    if near(low, ours[0]) and near(high, ours[1]):
        return True
    # Two figures of one distance: the first is ours to give, the second is `restated`.
    return low is not None and high is not None and low != high and any(near(x, ours[0]) for x in (low, high))


def same_end(gold, resolved, mention, key):
    names = [plain(part) for part in gold.split(";")] + ([plain(resolved)] if resolved else [])
    ours = [plain(mention.get(key)), plain(mention.get(key + "_resolved"))]
    return any(o and any(o == n or (len(o) > 3 and re.search(r"\b" + re.escape(o) + r"\b", n))
                         for n in names) for o in ours)


def score(reader, table, data):
    for name, marks in [("sentences", (0.97, 0.90, 0.97, 0.97, 0.90, 0.80)), ("forms_constructed", None)]:
        cases = list(rows(os.path.join(data, f"{name}.jsonl")))
        read = reader.read([(c["text"], None, c["lang"]) for c in cases])
        gold_count = found = exact = our_count = right = 0
        parts = collections.OrderedDict((k, [0, 0, []]) for k in ("value", "direction", "anchor", "subject"))
        missed, inexact, wrong, false_measures, whole, whole_failures = [], [], [], [], 0, []
        for case, mentions in zip(cases, read):
            distances = [m for m in mentions if m["kind"] == "distance"]
            spans = {(m["start"], m["end"]) for m in distances}
            our_count += len(spans)
            golds = [s for s in case["spans"] if s["kind"] == "distance"]
            measures = [s for s in case["spans"] if s["kind"] != "distance"]
            case_good = True
            for span in spans:
                if any(overlap(span, (m["start"], m["end"])) for m in measures):
                    false_measures.append(f"{case['id']}: {case['text'][span[0]:span[1]]}")
                    case_good = False
                if any(overlap(span, (g["start"], g["end"])) for g in golds):
                    right += 1
                else:
                    wrong.append(f"{case['id']}: {case['text'][span[0]:span[1]]}")
                    case_good = False
            for gold in golds:
                gold_count += 1
                best = max(distances, default=None,
                           key=lambda m: overlap((m["start"], m["end"]), (gold["start"], gold["end"])))
                where = f"{case['id']}: {gold['text']}"
                if best is None or not overlap((best["start"], best["end"]), (gold["start"], gold["end"])):
                    missed.append(where)
                    case_good = False
                    continue
                found += 1
                if (best["start"], best["end"]) == (gold["start"], gold["end"]):
                    exact += 1
                else:
                    inexact.append(f"{where} / {best['text']}")

                def mark(part, good, detail, parts=parts, where=where):
                    parts[part][1] += 1
                    parts[part][0] += good
                    if not good:
                        parts[part][2].append(f"{where} / {detail}")

                good = same_value(gold, best)
                case_good = case_good and good
                mark("value", good, f"{best['low_km']} {best['high_km']} {best['form']}")
                direction = gold.get("direction") if gold.get("direction") not in OFFSHORE else None
                good = direction == best["direction"]
                case_good = case_good and good
                mark("direction", good, best["direction"])
                if gold.get("anchor_place"):
                    same = [m for m in distances if (m["start"], m["end"]) == (best["start"], best["end"])]
                    good = any(same_end(gold["anchor_place"], gold.get("anchor_resolved"), m, "anchor") for m in same)
                    case_good = case_good and good
                    mark("anchor", good, f"{best.get('anchor')} -> {best.get('anchor_resolved')}")
                if gold.get("subject_place"):
                    good = same_end(gold["subject_place"], gold.get("subject_resolved"), best, "subject")
                    mark("subject", good, f"{best.get('subject')} != {gold['subject_place']}")
            whole += case_good
            if not case_good:
                whole_failures.append(f"{case['id']}: {case['text']}")
        if marks is None:
            table.add(f"{name}: cases wholly read", whole, len(cases), 45 / 48, whole_failures)
            continue
        precision, recall = right / max(1, our_count), found / gold_count
        f_score = 2 * precision * recall / (precision + recall)
        table.add(f"{name}: distance spans, overlap F", round(f_score * 1000), 1000, marks[0],
                  [f"missed {x}" for x in missed] + [f"extra {x}" for x in wrong])
        table.add(f"{name}: exact spans", exact, found, marks[1], inexact)
        for (part, (good, total, failures)), goal in zip(parts.items(), marks[2:]):
            table.add(f"{name}: {part}", good, total, goal, failures)
        table.add(f"{name}: other measures taken for distances", len(false_measures), len(cases), 0,
                  false_measures, exact=True)
