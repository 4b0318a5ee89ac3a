#!/usr/bin/env python3
"""Maps many reports at once, and counts what comes out.

    scripts/check/bulk.py [--megabytes N] [--jobs N] [--geomap TOOL] [REPORTS...]     after make release; 100 MB, 2 jobs

The reports (../shared's raw news where it is, else examples/*.txt) are repeated with changed ids, some lines of them
spoilt. `geomap map` reads the file with one worker and with several, and this says whether

- the bytes are the same, and no line is lost: read = with events + without + refused;
- as many reports have features as the tool says, and as many records are in the file of refused ones;
- memory stays below 300 MB, and is the same at a tenth of the input;
- a run that SIGTERM or SIGINT ends leaves no file, and one whose reader goes away ends well.

The speeds are printed, articles and MB a second by the clock; they are compared only on a machine that nobody else uses.
"""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time

import bulk_options

MOST_MEGABYTES = 300
FLAT_MEGABYTES = 30
SPOILT_EVERY = 100

failures = []


def check(holds, what):
    print(f"  {'ok' if holds else 'FAILED'}: {what}", flush=True)
    if not holds:
        failures.append(what)


def records(paths):
    for path in paths:
        with open(path, encoding="utf-8") as file:
            if path.endswith(".jsonl"):
                for line in file:
                    record = json.loads(line)
                    yield {"id": record["id"], "text": record["text"]}
            else:
                yield {"id": os.path.basename(path), "text": file.read()}


def write(texts, size, path):
    """Writes the reports again and again to `size` bytes.

    Returns how many lines there are, and how many of them are spoilt.
    """
    # The text is escaped once: a gigabyte would take minutes otherwise.
    tails = [(record["id"], json.dumps({"text": record["text"]}, ensure_ascii=False)[1:].encode())
             for record in texts]
    written = lines = spoilt = 0
    with open(path, "wb") as file:
        while written < size:
            for name, tail in tails:
                line = b'{"id": "%s-%d", ' % (name.encode(), lines) + tail
                lines += 1
                if lines % SPOILT_EVERY == 0:
                    line = line[:-2]
                    spoilt += 1
                file.write(line + b"\n")
                written += len(line) + 1
                if written >= size:
                    break
    return lines, spoilt


def run(tool, source, target, jobs, errors, spoilt):
    """Runs `geomap map` on lines of which some are spoilt.

    Returns its last message, seconds by the clock and of processor, resident megabytes.
    """
    command = [tool, "map", "--input", "jsonl", "--format", "geojsonl", "--jobs", str(jobs), "-o", target,
               "--errors", errors, source]
    messages = target + ".messages"
    with open(messages, "wb") as file:
        began = time.monotonic()
        child = subprocess.Popen(command, stderr=file)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.monotonic() - began
    child.returncode = os.waitstatus_to_exitcode(status)
    with open(messages, encoding="utf-8") as file:
        said = file.read().splitlines()
    expected = 2 if spoilt else 0
    if child.returncode != expected:
        print("\n".join(said[:5]))
        check(False, f"exit {expected} for {spoilt} spoilt lines with {jobs} job(s), and not {child.returncode}")
    return said[-1] if said else "", seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e6


def reports_in(path):
    """Counts the reports of a file of features, whose lines come report by report."""
    count, last = 0, None
    pattern = re.compile(rb'"report_id":"((?:[^"\\]|\\.)*)"')
    with open(path, "rb") as file:
        for line in file:
            name = pattern.search(line).group(1)
            if name != last:
                count, last = count + 1, name
    return count


def same(one, other):
    return subprocess.run(["cmp", "--silent", one, other], check=False).returncode == 0


def interrupt(tool, source, folder, number):
    os.makedirs(folder)
    child = subprocess.Popen(
        [tool, "map", "--input", "jsonl", "--jobs", "2", "-o", f"{folder}/events.geojson", "--errors",
         f"{folder}/errors.jsonl", source], stderr=subprocess.DEVNULL)
    # Until it writes.
    for _ in range(2000):
        if len(os.listdir(folder)) == 5:
            break
        time.sleep(0.005)
    began = len(os.listdir(folder))
    child.send_signal(number)
    child.wait()
    name = signal.Signals(number).name
    check(began == 5 and child.returncode == -number and not os.listdir(folder),
          f"{name} ends a run by that signal, and leaves nothing: {os.listdir(folder) or 'no file'}")


def measure(options, folder):
    texts = list(records(options.reports))
    tool = options.geomap
    small, large = f"{folder}/small.jsonl", f"{folder}/large.jsonl"
    _, few = write(texts, options.megabytes * 1e5, small)
    lines, spoilt = write(texts, options.megabytes * 1e6, large)
    size = os.path.getsize(large) / 1e6
    print(f"{lines:,} lines, {size:.0f} MB, {spoilt} of them spoilt, {len(texts)} different texts", flush=True)
    subprocess.run([tool, "lookup", "Gao"], check=True, stdout=subprocess.DEVNULL)
    _, _, _, before = run(tool, small, f"{folder}/small.geojsonl", options.jobs, f"{folder}/small.errors", few)
    clock = {}
    for jobs in (1, options.jobs):
        target, errors = f"{folder}/events-{jobs}.geojsonl", f"{folder}/errors-{jobs}.jsonl"
        said, seconds, processor, memory = run(tool, large, target, jobs, errors, spoilt)
        clock[jobs] = seconds
        print(f"-j {jobs}: {lines / seconds:,.0f} articles/s, {size / seconds:.1f} MB/s by the clock, "
              f"{size / processor:.1f} MB/s of processor; {memory:.0f} MB resident, {before:.0f} at a tenth", flush=True)
        count = re.search(r"(\d+) read = (\d+) with events \+ (\d+) without \+ (\d+) refused; (\d+) event", said)
        check(count, f"the run counts: {said}")
        if not count:
            continue
        read, found, without, refused, _ = map(int, count.groups())
        check(read == lines and read == found + without + refused, f"no line is lost: {said.split('note: ')[-1]}")
        check(refused == spoilt, f"{spoilt} lines are refused")
        with open(errors, encoding="utf-8") as file:
            bad = [json.loads(line) for line in file]
        check(len(bad) == spoilt and all(item["line"] % SPOILT_EVERY == 0 and item["id"] for item in bad),
              "each refused line is in --errors, with its number and id")
        check(reports_in(target) == found, f"{found:,} reports have features")
        check(memory < MOST_MEGABYTES, f"less than {MOST_MEGABYTES} MB resident")
        check(memory - before < FLAT_MEGABYTES, "memory is flat")
        # Room for the next: a gigabyte of reports gives as much again.
        if jobs == 1 and options.jobs == 1:
            return
    for name in ("events-%d.geojsonl", "events-%d-distances.geojsonl", "events-%d-uncertainty.geojsonl",
                 "errors-%d.jsonl"):
        check(same(f"{folder}/{name}" % 1, f"{folder}/{name}" % options.jobs),
              f"{name % options.jobs} is the same as of one job")
    print(f"-j {options.jobs} is {clock[1] / clock[options.jobs]:.2f} times as fast as -j 1 by the clock", flush=True)
    interrupt(tool, large, f"{folder}/terminated", signal.SIGTERM)
    interrupt(tool, large, f"{folder}/interrupted", signal.SIGINT)
    pipe = subprocess.run(
        ["bash", "-c", 'set -o pipefail; "$0" map --input jsonl --format geojsonl --jobs 2 "$1" 2>/dev/null | head -n 1',
         tool, large], stdout=subprocess.PIPE, check=False)
    check(pipe.returncode == 0 and pipe.stdout.count(b"\n") == 1, "a reader that goes away is no failure")


def main():
    parser = bulk_options.parser(__doc__)
    parser.add_argument("--megabytes", type=float, default=100)
    parser.add_argument("--jobs", type=int, default=2)
    options = bulk_options.parsed(parser)
    with tempfile.TemporaryDirectory() as folder:
        measure(options, folder)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
