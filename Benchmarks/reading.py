"""Measure the commands that read reports, and the peers on the same texts; print the tables.

    python reading.py GEOMAP GAZETTEER.csv REPORTS... [--peers PYTHON] [--megabytes N]

A megabyte is 10^6 bytes of JSON lines. A speed is that over the processor time of the whole process, start
included, on one core: the least of two runs. Memory is the most that was resident.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile

# What a command is to reach: megabytes a second, megabytes resident.
REACHES = {"mentions": (20, None), "places": (15, 150), "check": (8, None), "map": (8, None)}
# Resident memory may grow by this much from a tenth of the input to all of it.
FLAT_MEGABYTES = 8
# A peer that reads some kilobytes a second gets this much.
PEER_BYTES = 250_000


def reports(paths):
    """Yields the reports of JSON lines and of text files, without what a corpus adds to them."""
    for path in paths:
        with open(path, encoding="utf-8") as file:
            if not path.endswith(".jsonl"):
                yield {"id": os.path.basename(path), "text": file.read()}
                continue
            for line in file:
                record = json.loads(line)
                yield {key: record[key] for key in ("id", "text", "date", "source", "url", "lang")
                       if record.get(key) is not None}


def write_repeated(records, size, path):
    """Writes the reports again and again, each copy with ids of its own, to `size` bytes; returns how many."""
    written = count = 0
    with open(path, "wb") as file:
        while True:
            for record in records:
                line = json.dumps(record | {"id": f"{record['id']}-{count}"}, ensure_ascii=False).encode()
                file.write(line + b"\n")
                written += len(line) + 1
                count += 1
                if written >= size:
                    return count


def run(command):
    """Returns the processor seconds of a command and its resident megabytes.

    A small process starts it: what a child had before it became the command counts too, and ours is large.
    """
    starter = """if True:
        import os, sys
        child = os.spawnv(os.P_NOWAIT, sys.argv[1], sys.argv[1:])
        usage = os.wait4(child, 0)
        print(usage[1], usage[2].ru_utime + usage[2].ru_stime, usage[2].ru_maxrss, file=sys.stderr)
    """
    words = subprocess.run(
        [sys.executable, "-S", "-E", "-c", starter, *command], check=True, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, text=True).stderr.split()[-3:]
    # 0, or 1 where `check` found a fault.
    if int(words[0]) not in (0, 256):
        sys.exit(f"{' '.join(command)} ended with the status {words[0]}")
    return float(words[1]), int(words[2]) * 1024 / 1e6


def row(*cells):
    print("| " + " | ".join(cells) + " |", flush=True)


def measure(options, folder):
    texts = list(reports(options.reports))
    large, small, sample = (f"{folder}/{name}.jsonl" for name in ("large", "small", "sample"))
    count = write_repeated(texts, options.megabytes * 1e6, large)
    write_repeated(texts, options.megabytes * 1e5, small)
    write_repeated(texts, PEER_BYTES, sample)
    size = os.path.getsize(large) / 1e6
    print(f"{count:,} reports, {size:.1f} MB of JSON lines, from "
          f"{', '.join(map(os.path.basename, options.reports))}\n")
    row("`geomap …`", "reach", "MB/s", f"resident at {size / 10:.0f} MB", f"at {size:.0f} MB", "reached")
    row(*["---"] * 6)
    reached = True
    speeds = {}
    # The first run compiles the gazetteer.
    run([options.geomap, "lookup", "Gao"])
    for command, (least, most) in REACHES.items():
        words = [options.geomap, command, "--input", "jsonl"]
        words += ["--format", "geojsonl" if command == "map" else "jsonl"]
        _, before = run(words + [small])
        runs = [run(words + [large]) for _ in range(2)]
        seconds, resident = min(runs)[0], max(memory for _, memory in runs)
        speeds[command] = size / seconds
        good = (speeds[command] >= least and resident - before <= FLAT_MEGABYTES
                and (most is None or resident <= most))
        reached &= good
        reach = f"≥ {least} MB/s, flat" + (f", ≤ {most} MB" if most else "")
        row(command, reach, f"{speeds[command]:.1f}", f"{before:.0f} MB", f"{resident:.0f} MB",
            "yes" if good else "NO")
    if options.peers:
        print()
        row("peer on the same texts", "MB/s", "beside", "ours is faster")
        row(*["---"] * 4)
        output = subprocess.run(
            [options.peers, os.path.join(os.path.dirname(os.path.abspath(__file__)), "reading_peers.py"),
             sample, options.gazetteer],
            check=True, capture_output=True, text=True, env=os.environ | {"OMP_NUM_THREADS": "1"}).stdout
        for line in output.splitlines():
            peer, command, speed = line.split("\t")
            row(peer, f"{float(speed):.3f}", command, f"{speeds[command] / float(speed):,.1f} ×")
    return reached


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("geomap")
    parser.add_argument("gazetteer")
    parser.add_argument("reports", nargs="+")
    parser.add_argument("--peers", help="the python that has the peers")
    parser.add_argument("--megabytes", type=float, default=50)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(0 if measure(options, folder) else 3)


if __name__ == "__main__":
    main()
