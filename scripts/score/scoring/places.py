"""Runs `geomap places` on the corpora of ../shared and counts what it gets right."""
import contextlib
import json
import os
import subprocess
import sys
import tempfile

from . import spans

LICENCE_NOTE = "annotated inside a longer name (in_name): neither asked for nor held against us"
# Once more, with a table of where its papers are at home; the other corpora name no publishers.
PAPERS = "LGL, papers"
# corpus, file under shared/data, whether it has coordinates, overlap F to reach, end-to-end F to reach, the peers
CORPORA = [
    ("French news", "news/fr-news.jsonl", True, 0.91, 0.86, "spaCy fr_md .855, fr_sm .832"),
    ("LGL", "toponyms/lgl.jsonl", True, 0.76, 0.56, "spaCy .74, Stanford .73; e2e .501"),
    (PAPERS, "toponyms/lgl.jsonl", True, 0.76, 0.56, ""),
    ("GeoWebNews", "toponyms/gwn.jsonl", True, 0.76, 0.68, ".72-.76; e2e .586"),
    ("WikiNEuRal", "toponyms/fr_wikineural_val.jsonl", False, 0.86, None, "spaCy fr_md .91"),
    ("HIPE-2020", "toponyms/fr_hipe2020dev.jsonl", False, 0.78, None, "spaCy fr_md .74"),
    ("GeoEDdA", "toponyms/fr_geoedda_val.jsonl", False, 0.78, None, "spaCy fr_md .73"),
    ("Europeana", "toponyms/fr_europeana_dev.jsonl", False, 0.66, None, "spaCy fr_md .61"),
]


# Shares of the reachable on given spans and of right countries to reach; the other reaches are with the corpora.
SHARES = {PAPERS: 0.96, "GeoWebNews": 0.98}
COUNTRIES = {"French news": 0.95}


def run(geomap, file, spans=None, publishers=None):
    """The places of each article, offsets in characters; with `spans` those that are annotated with a point.

    `publishers` is what `learn_publishers` gave.
    """
    with articles_only(file, spans) as given:
        command = [geomap, "places", "--input", "jsonl", "--offsets", "characters", given.name]
        if spans:
            command[2:2] = ["--spans", "gold", "--candidates", "60"]
        with tempfile.NamedTemporaryFile("w", suffix=".csv", encoding="utf-8") as table:
            if publishers:
                table.write(publishers)
                table.flush()
                command[2:2] = ["--publishers", table.name]
            return [json.loads(line) for line in output(command).splitlines()]


def learn_publishers(geomap, file):
    """Where the publishers of a corpus are at home, learned from its texts alone, as a table for `run`."""
    with articles_only(file) as given:
        return output([geomap, "publishers", "--input", "jsonl", given.name])


@contextlib.contextmanager
def articles_only(file, spans=None):
    """A corpus as a user would have it: texts and where they are from; with `spans` those that have a point."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as given:
        with open(file, encoding="utf-8") as articles:
            for line in articles:
                article = json.loads(line)
                keep = {key: article[key] for key in ("id", "text", "url", "source", "domain") if article.get(key)}
                if spans:
                    keep["toponyms"] = [{"start": t["start"], "end": t["end"]} for t in article["toponyms"]
                                        if t.get("lat") is not None]
                given.write(json.dumps(keep) + "\n")
        given.flush()
        yield given


def lines_of(file):
    """The rows of a file of JSON lines."""
    with open(file, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def output(command):
    """What a command writes; ends the program where it fails."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 2):
        sys.exit(f"geomap: {' '.join(command)}\n{done.stderr[-500:]}")
    return done.stdout


def gold(file):
    """The annotation; of GeoWebNews only what has a point: the rest are common nouns and groups of people."""
    articles = lines_of(file)
    if file.endswith("gwn.jsonl"):
        for article in articles:
            article["toponyms"] = [t for t in article["toponyms"] if t.get("lat") is not None]
    return articles


def spare(articles, found):
    """Takes out names inside longer names, on both sides."""
    inside = {a["id"]: [t for t in a["toponyms"] if t.get("role") == "in_name"] for a in articles}
    for article in articles:
        article["toponyms"] = [t for t in article["toponyms"] if t.get("role") != "in_name"]
    for article in found:
        article["toponyms"] = [t for t in article["toponyms"] if not any(
            min(t["end"], o["end"]) > max(t["start"], o["start"]) for o in inside.get(article["id"], []))]


def by_country(articles, found):
    """End-to-end F where a country counts by its code, the share of right countries, and calibration.

    A name without a place is no answer: it costs recall, and no precision."""
    places = {a["id"]: a["toponyms"] for a in found}
    asked = answered = right = countries = country_right = sure = sure_right = resolved = 0
    for article in articles:
        mine = places.get(article["id"], [])
        asked += sum(t.get("lat") is not None for t in article["toponyms"])
        answered += sum(t.get("lat") is not None for t in mine)
        for i, j in spans.match(article["toponyms"], mine):
            want, got = article["toponyms"][i], mine[j]
            if want.get("country") and got.get("lat") is not None:
                countries += 1
                country_right += got.get("country") == want["country"]
            if want.get("lat") is None or got.get("lat") is None:
                continue
            good = is_right(want, got)
            right += good
            resolved += 1
            if (got.get("score") or 0) >= 0.7:
                sure += 1
                sure_right += good
    return {
        "f": 2 * right / (asked + answered) if asked + answered else 0,
        "country": country_right / countries if countries else None,
        "kept": sure / resolved if resolved else 0, "kept_right": sure_right / sure if sure else 0,
    }


# Rows of GeoNames that we have under another id: the Middle East, and Antarctica, which is the territory AQ here.
OTHER_IDS = {"6269133": "geomap:moyen-orient", "6255152": "gn:6697173"}


def is_right(want, got):
    """Within 161 km, the same row of GeoNames, the same country or, of more than a country, the one row of that name."""
    if spans.dist(want["lat"], want["lon"], got["lat"], got["lon"]) <= spans.NEAR_KM:
        return True
    if want.get("geonameid") and got.get("place_id") == "gn:" + str(want["geonameid"]).replace("gn:", ""):
        return True
    other = OTHER_IDS.get(str(want.get("geonameid") or "").replace("gn:", ""))
    if other and got.get("place_id") == other:
        return True
    if want.get("level") == "supranational":
        return got.get("kind") in ("continent", "supranational", "desert", "region", "historic")
    return (want.get("level") == "country" and got.get("kind") in ("country", "territory")
            and got.get("country") == want.get("country"))


def on_gold_spans(articles, resolved):
    """(share of the reachable that is within 161 km, reachable of all, answers as (probability, right))."""
    found = {a["id"]: a["toponyms"] for a in resolved}
    asked = reachable = near = 0
    answers = []
    for article in articles:
        mine = found.get(article["id"], [])
        for i, j in spans.match(article["toponyms"], mine):
            want, got = article["toponyms"][i], mine[j]
            if want.get("lat") is None:
                continue
            asked += 1
            reachable += any(spans.dist(want["lat"], want["lon"], c["lat"], c["lon"]) <= spans.NEAR_KM for c in got["candidates"])
            if got["lat"] is None:
                continue
            near += spans.dist(want["lat"], want["lon"], got["lat"], got["lon"]) <= spans.NEAR_KM
            answers.append((got["score"], is_right(want, got)))
    return near / reachable, reachable / asked, answers


def calibration(answers):
    """(expected calibration error over ten bins, the bins that have answers as text)."""
    bins = [[] for _ in range(10)]
    for chance, right in answers:
        bins[min(9, int(chance * 10))].append((chance, right))
    error = sum(abs(sum(c for c, _ in b) - sum(r for _, r in b)) for b in bins) / len(answers)
    return error, ", ".join(f"{sum(c for c, _ in b) / len(b):.2f} is {sum(r for _, r in b) / len(b):.2f} ({len(b)})"
                            for b in bins if b)


def traps(geomap, file):
    """(places found, of), (non-places refused, of): metonymic, dateline and in_name count as refused."""
    found = {a["id"]: a["toponyms"] for a in run(geomap, file)}
    counts = [0, 0, 0, 0]
    failures = []
    for case in lines_of(file):
        text, taken, after = case["text"], set(), 0
        literal = [(i, t) for i, t in enumerate(found[case["id"]]) if t["role"] not in ("metonymic", "dateline", "in_name")]
        for place in case["places"]:
            start = text.rfind(place["text"]) if "2nd" in place["kind"] else text.find(place["text"], after)
            start = max(start, text.find(place["text"])) if start < 0 else start
            end = start + len(place["text"])
            hit = next((i for i, t in literal if i not in taken and t["start"] < end and t["end"] > start), None)
            counts[1] += 1
            counts[0] += hit is not None
            taken.add(hit)
            after = start + 1
            if hit is None:
                failures.append(f"{case['id']} missed {place['text']}: {text}")
        names = {p["text"] for p in case["places"]}
        for other in case["not_places"]:
            start = text.find(other["text"])
            end = start + len(other["text"])
            bad = any(t["start"] < end and t["end"] > start and text[t["start"]:t["end"]] not in names for _, t in literal)
            counts[3] += 1
            counts[2] += not bad
            if bad:
                failures.append(f"{case['id']} took {other['text']}: {text}")
    return counts, failures


def sentences(geomap, file):
    """(within radius or honestly unknown, of, on a wrong continent) over the ends of distances with coordinates."""
    found = {a["id"]: a["toponyms"] for a in run(geomap, file)}
    good = total = astray = 0
    failures = []
    for case in lines_of(file):
        for span in case.get("spans", []):
            ends = span.get("geo") or {}
            for side in ("anchor", "subject"):
                point = ends.get(side)
                name = span.get(side + "_place") or ""
                if not point or not isinstance(point, list) or name not in case["text"] or not name[:1].isupper():
                    continue
                start = case["text"].find(name)
                got = next((t for t in found[case["id"]] if t["start"] < start + len(name) and t["end"] > start), None)
                total += 1
                if got is None or got["lat"] is None:
                    good += 1
                    continue
                far = spans.dist(point[0], point[1], got["lat"], got["lon"])
                allowed = max(10, (got.get("uncertainty_km") or 0) + 10)
                if far <= allowed or got.get("kind") in ("country", "territory", "admin1") and far < 1000:
                    good += 1
                else:
                    failures.append(f"{case['id']} {name}: {far:.0f} km off, {got.get('kind')} {got.get('country')}")
                astray += far > 3000
    return good, total, astray, failures


def data(shared, *parts):
    return os.path.join(shared, "data", *parts)
