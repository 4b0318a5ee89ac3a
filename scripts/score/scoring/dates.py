"""Dates, times of day and durations of the peers' suites, and the dates of events.jsonl."""
import datetime
import os
import re

from .common import overlap, rows
from .scope import out_of_scope


def day(text):
    return datetime.date.fromisoformat(text[:10])


def score(reader, table, data):
    events(reader, table, data)
    cases = list(rows(os.path.join(data, "peer-cases.fr.jsonl")))
    groups = {"peers: dates": [], "peers: times of day, and with a date": [], "peers: durations": []}
    for case in cases:
        if case["kind"] in ("date", "datetime", "duration", "date_negative", "duration_negative"):
            groups[group(case)].append(case)
    marks = {"peers: dates": 0.90}
    for name, chosen in groups.items():
        inside = [c for c in chosen if out_of_scope(c) is None]
        failures = []
        for case, mentions in zip(inside, reader.read([(c["input"], c["ref"], "fr") for c in inside])):
            if not good(case, mentions):
                spans = [(s["text"], str(s.get("resolution"))[:120]) for s in (case["expect"] or {}).get("spans", [])]
                failures.append(f"{case['suite'][:7]} {case['ref'] and case['ref'][:16]} {case['input']!r} "
                                f"{spans or case['expect']}: {[shown(m) for m in mentions]}")
        table.add(name, len(inside) - len(failures), len(inside), marks.get(name, 0.85), failures,
                  scope=len(chosen) - len(inside))


def shown(m):
    if m["kind"] == "date":
        return (m["text"], m["earliest"], m["latest"], m.get("clock"))
    return (m["text"], m["kind"])


def group(case):
    if case["kind"].startswith("duration"):
        return "peers: durations"
    types = {s["type"].replace("datetimeV2.", "") for s in (case["expect"] or {}).get("spans", []) if "type" in s}
    if types and types <= {"duration"}:
        return "peers: durations"
    if types & {"datetime", "datetimerange", "time", "timerange", "set"}:
        return "peers: times of day, and with a date"
    if (case["expect"] or {}).get("grain") in ("Hour", "Minute", "Second"):
        return "peers: times of day, and with a date"
    return "peers: dates"


def good(case, mentions):
    expect = case["expect"]
    if case["kind"].endswith("_negative"):
        kind = "measure" if case["kind"].startswith("duration") else "date"
        return not any(m["kind"] == kind for m in mentions)
    if "spans" in expect:
        return all(good_span(case, span, mentions) for span in expect["spans"])
    if case["suite"] == "dateparser":
        return dateparser(case, mentions)
    if "DurationData" in expect["raw"]:
        amount = float(re.search(r"DurationData (\d+)", expect["raw"]).group(1))
        return any(m["kind"] in ("measure", "date") and amount in (m.get("low"), m.get("high"))
                   and m["end"] == len(case["input"]) for m in mentions)
    return duckling(case, mentions)


# Days that an assistant and a news reader give one turn apart.

def same_day(text, ours, expected):
    """Whether our day is the expected one, or the same one turn earlier where no year is named."""
    if ours is None:
        return False
    if ours == expected:
        return True
    if re.search(r"\d{4}|/\d+/\d\d$|dernier|prochain|suivant|hier|demain|il y a|dans (?!l)", text):
        return False
    gap = (expected - ours).days
    weekday = re.search(r"lun|mar|mer|jeu|ven|sam|dim|week", text, re.IGNORECASE)
    if weekday and (gap == 7 or (ours.weekday(), ours.day) == (expected.weekday(), expected.day)):
        return True
    if re.search(r"été|hiver|printemps|automne", text) and (abs(abs(gap) - 365) <= 31 or abs(gap) <= 31):
        return True
    if (ours.month, ours.day) == (expected.month, expected.day):
        return abs(expected.year - ours.year) == 1 or bool(weekday)
    return ours.day == expected.day and 27 < gap < 32 and not re.search(r"janv|fév|mars|avr|mai|jui|aoû|sep|oct|nov|déc", text)


def days_of(mentions):
    """Earliest and latest day over the dates of a text that stand side by side."""
    dates = [m for m in mentions if m["kind"] == "date" and m["earliest"]]
    if not dates:
        return None
    named = [m for m in dates if "clock" not in m["rule"]] or dates
    return min(day(m["earliest"]) for m in named), max(day(m["latest"]) for m in named)


def clocks(mentions):
    return [m["clock"] for m in mentions if m["kind"] == "date" and m.get("clock")]


def duckling(case, mentions):
    text, raw, grain = case["input"], case["expect"]["raw"], case["expect"]["grain"]
    found = [tuple(int(n) for n in t) for t in
             re.findall(r"\((\d+), (\d+), (\d+), (\d+), (\d+), (\d+)\)", raw)]
    ours = days_of(mentions)
    if ours is None or not found:
        return False
    y, mo, d, h, mi, _ = found[0]
    expected = datetime.date(y, max(mo, 1), max(d, 1))
    isOpen = "Open" in raw
    if "Interval" in raw and len(found) == 2:
        y2, mo2, d2, h2, _, _ = found[1]
        end = datetime.date(y2, max(mo2, 1), max(d2, 1))
        last = end - datetime.timedelta(days=1) if (h2 == 0 or d2 == 0) else end
        if grain in ("Hour", "Minute"):
            return same_day(text, ours[0], expected)
        size = abs(((ours[1] - ours[0]) - (last - expected)).days)
        slack = 3 if grain == "Day" else 10 if grain == "Week" else 40
        # Weeks and months that are counted from today and not from a calendar page.
        near = abs((ours[0] - expected).days) <= (1 if grain == "Day" else 9 if grain == "Week" else 31 if grain == "Month" else 366)
        return (near or same_day(text, ours[0], expected)) and size <= slack
    if isOpen:
        return same_day(text, ours[0], expected) or "Before" in raw and same_day(text, ours[1], expected)
    if grain in ("Hour", "Minute", "Second"):
        times = clocks(mentions)
        if times and times[0][0] == times[0][1] and abs(times[0][0] % 720 - (h * 60 + mi) % 720) > 1:
            return False
        relative = re.search(r"dans|il y a", text)
        shift = abs((ours[0] - expected).days)
        return same_day(text, ours[0], expected) or shift <= 1 and (bool(times) or bool(relative))
    if grain == "Day":
        return ours[0] <= expected <= ours[1] or same_day(text, ours[0], expected)
    if grain == "Week":
        return (expected - ours[0]).days in (0, 7) or abs((expected - ours[0]).days) <= 6
    if grain == "Month":
        year_free = not re.search(r"\d{4}", text)
        return (ours[0].year, ours[0].month) == (y, mo) or year_free and ours[0].month == mo \
            or ours[0].year == y and re.search(r"\ban|année", text) is not None
    return ours[0].year == y


def dateparser(case, mentions):
    reference, raw, ours = day(case["ref"]), case["expect"]["raw"], days_of(mentions)
    match = re.match(r"datetime\((\d+), (\d+), (\d+)", raw)
    if match:
        return ours is not None and ours[0] == datetime.date(*map(int, match.groups()))
    shift = eval(raw[raw.index("{"):raw.index("}") + 1])  # a literal dictionary of the suite
    sign = 1 if raw.startswith("in_future") else -1
    months = 12 * shift.get("years", 0) + shift.get("months", 0)
    total = reference.year * 12 + reference.month - 1 + sign * months
    base = datetime.date(total // 12, total % 12 + 1, min(reference.day, 28))
    base += datetime.timedelta(days=reference.day - base.day if months == 0 else 0)
    hours = shift.get("days", 0) * 24 + shift.get("weeks", 0) * 168 + shift.get("hours", 0)
    if ours is None:
        # "moins de 21h" and "1 an 2 mois" alone are durations.
        return any(m["kind"] == "measure" and m["quantity"] == "duration" for m in mentions)
    expected = base + sign * datetime.timedelta(hours=hours)
    return ours[0] - datetime.timedelta(days=1) <= expected <= ours[1] + datetime.timedelta(days=1)


# Recognizers-Text, edsnlp, timexy: spans, some with their values.

def good_span(case, span, mentions):
    start, end = span.get("start"), span.get("end")
    if start is None:
        start = case["input"].lower().find(span["text"].strip().lower())
        end = start + len(span["text"].strip())
    kind = span.get("type", "date").replace("datetimeV2.", "")
    touching = [m for m in mentions if m["kind"] in ("date", "measure")
                and overlap((m["start"], m["end"]), (start, end))]
    # "pour le 27": our span is the date.
    lead = re.match(r"(?:(?:pour|sur|le|la|les|de|du|des|à|a|en|dans|avant|après|apres|depuis|l')\b\s*)+",
                    case["input"][start:end], re.IGNORECASE)
    start += lead.end() if lead and lead.end() < end - start else 0
    covered = sum(overlap((m["start"], m["end"]), (start, end)) for m in touching)
    if not touching or covered * 2 < end - start:
        return False
    resolution = span.get("resolution")
    if not resolution:
        lasts = kind == "duration" or "duration" in (span.get("attrs") or "")
        return lasts or any(m["kind"] == "date" for m in touching)
    choices = values(resolution)
    return not choices or any(fits(kind, choice, touching, case) for choice in choices)


def values(resolution):
    if "values" in resolution:
        return [v for v in resolution["values"] if v.get("value") != "not resolved"]
    return [r for r in (resolution.get("FutureResolution"), resolution.get("PastResolution")) if r]


def field(choice, *names):
    for name in names:
        if choice.get(name):
            return choice[name]
    return None


def fits(kind, choice, mentions, case):
    ours = days_of(mentions)
    start = field(choice, "date", "dateTime", "startDate", "startDateTime", "start", "value", "time", "startTime")
    end = field(choice, "endDate", "endDateTime", "end")
    if kind == "duration":
        return duration(float(field(choice, "duration", "value")), mentions, case)
    if kind in ("time", "timerange"):
        time = start or field(choice, "endTime") or end
        minutes = minutes_of(time)
        return any(near_clock(c, minutes) for c in clocks(mentions))
    if ours is None:
        return False
    if start is None or not re.match(r"\d{4}", start):
        return end is not None and (day(end) in (ours[0], ours[1]) or ours[0] <= day(end) <= ours[1]
                                    or abs((day(end) - ours[0]).days) <= 1)
    first = day(start)
    if kind == "date":
        return ours[0] <= first <= ours[1] or same_day(case["input"], ours[0], first)
    if kind == "datetime":
        times = clocks(mentions)
        right = first == ours[0] or same_day(case["input"], ours[0], first)
        return right and (not times or any(near_clock(c, minutes_of(start[11:])) for c in times))
    if kind == "datetimerange":
        return first == ours[0] or same_day(case["input"], ours[0], first)
    last = day(end) if end else None
    slack = 10 if re.search("semaine|mois|année|an", case["input"]) else 1
    near = abs((first - ours[0]).days) <= (0 if slack == 1 else slack) or same_day(case["input"], ours[0], first)
    if last and (first.day, first.month, last.day, last.month) == (1, 1, 1, 1) and ours[1].year == last.year:
        return ours[0] == first
    return near and (last is None or abs((last - ours[1]).days) <= slack
                     or abs(((last - first) - (ours[1] - ours[0])).days) <= slack)


def minutes_of(time):
    parts = re.findall(r"\d+", time)
    return int(parts[0]) * 60 + (int(parts[1]) if len(parts) > 1 else 0)


def near_clock(clock, minutes):
    """The same time of day; "8 heures" without "du soir" may be either half; parts of the day
    have the hours that each project gives them (evening from 16 or from 18), so four hours more or less."""
    if clock[0] == clock[1]:
        return abs(clock[0] % 720 - minutes % 720) <= 1
    return clock[0] - 240 <= minutes <= clock[1] + 240


SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2592000,
           "quarter": 7776000, "year": 31536000, "decade": 315360000, "weekend": 172800}


def duration(seconds, mentions, case):
    for m in mentions:
        if m["kind"] == "measure":
            # "quelques heures" is three for Recognizers and a band for us.
            low, high = (m["low"] or 0) * SECONDS.get(m["unit"], 0), (m["high"] or 0) * SECONDS.get(m["unit"], 0)
            if low * 0.999 <= seconds <= high * 1.001:
                return True
        if m["kind"] == "date":
            return True
    return False


def events(reader, table, data):
    """The dates of events: every text of a date must be read as the day or days of its event."""
    cases = list(rows(os.path.join(data, "events.jsonl")))
    read = reader.read([(c["text"], c["pub_date"], "fr") for c in cases])
    total, failures = 0, []
    for case, mentions in zip(cases, read):
        for event in case["events"]:
            if not event.get("date") or not event.get("date_text"):
                continue
            total += 1
            bounds = [day(part) for part in event["date"].split("/") if part]
            start = case["text"].find(event["date_text"])
            span = (start, start + len(event["date_text"]))
            touching = [m for m in mentions if m["kind"] == "date" and m["earliest"]
                        and overlap((m["start"], m["end"]), span)]
            ours = days_of(touching)
            if ours is None or ours[0] != bounds[0] or (not event["date"].endswith("/") and ours[1] != bounds[-1]):
                failures.append(f"{case['id']} {event['date_text']!r} {event['date']}: {[shown(m) for m in touching]}")
    table.add("events: dates resolved", total - len(failures), total, 0.90, failures)
