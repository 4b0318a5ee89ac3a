"""Run the benchmark program and the peers, print a table.

    python report.py PROGRAM GAZETTEER.csv TEXT... [--peers PYTHON] [--places N] [--geomap TOOL]

Speeds of scans and look-ups are least processor times of one core; opening and building are times on the
wall. On a busy machine compare the ratios, which peers and ours share.
"""

import argparse
import os
import subprocess
import sys
import tempfile

TARGET_BYTES = 16_000_000


def figures(program, *arguments):
    output = subprocess.run(
        [program, *map(str, arguments)], check=True, capture_output=True, text=True).stdout
    return {key: float(value) for key, value in
            (line.split("\t") for line in output.splitlines())}


def text_of(paths):
    """The texts one after the other, repeated to a size that a clock can measure."""
    parts = []
    for path in paths:
        with open(path, encoding="utf-8") as file:
            content = file.read()
        if path.endswith(".jsonl"):
            import json
            content = "\n".join(json.loads(line)["text"] for line in content.splitlines())
        parts.append(content)
    text = "\n".join(parts) + "\n"
    return text * max(1, TARGET_BYTES // len(text.encode()))


def row(work, reach, got, passed):
    verdict = "" if passed is None else "yes" if passed else "NO"
    print(f"| {work} | {reach} | {got} | {verdict} |", flush=True)
    return passed is not False


def resident_megabytes(command):
    """The most memory that a command has resident, in megabytes of 10^6 bytes.

    A small process starts it: what a child had before it became the command counts too, and ours is large.
    """
    starter = """if True:
        import os, sys
        child = os.spawnv(os.P_NOWAIT, sys.argv[1], sys.argv[1:])
        print(os.wait4(child, 0)[2].ru_maxrss, file=sys.stderr)
    """
    kilobytes = subprocess.run(
        [sys.executable, "-S", "-E", "-c", starter, *command], check=True, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, text=True).stderr.split()[-1]
    return int(kilobytes) * 1024 / 1e6


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("gazetteer")
    parser.add_argument("texts", nargs="+")
    parser.add_argument("--peers", help="the python that has the peers")
    parser.add_argument("--places", type=int, default=12_000_000)
    parser.add_argument("--geomap", help="the tool, for its resident memory")
    parser.add_argument("--report", help="the report that the tool maps")
    options = parser.parse_args()
    # A synthetic file of 12 million names has 1.4 GB: not in a /tmp that lies in memory.
    with tempfile.TemporaryDirectory(dir=os.path.dirname(options.program)) as folder:
        sys.exit(0 if measure(options, folder) else 3)


def measure(options, folder):
    default = f"{folder}/default.gaz"
    large = f"{folder}/large.gaz"
    text = f"{folder}/text.txt"
    mixed = f"{folder}/mixed.txt"
    with open(text, "w", encoding="utf-8") as file:
        file.write(text_of(options.texts))
    def run(*arguments):
        return figures(options.program, *arguments)
    def opened(path):
        return min(run("open", path)["wall"] for _ in range(7))

    print(f"Text: {os.path.getsize(text) / 1e6:.1f} MB of {', '.join(map(os.path.basename, options.texts))}\n")
    print("| work | reach | here | reached |\n|---|---|---|---|")
    reached = True

    build = run("build", options.gazetteer, default)
    names = run("names", default, f"{folder}/names.txt")
    size = f"{build['places']:,.0f} places, {names['names']:,.0f} names"
    reached &= row(f"build, {size}", "≤ 0.5 s",
                   f"{build['wall']:.2f} s ({build['processor']:.2f} s of processor)",
                   build["processor"] <= 0.5)
    reached &= row("open + first look-up", "≤ 1 ms", f"{opened(default) * 1e3:.2f} ms",
                   opened(default) <= 1e-3)
    lookup = run("lookup", default)
    reached &= row("look-up, hit", "≤ 0.3 µs", f"{lookup['hit'] * 1e6:.2f} µs",
                   lookup["hit"] <= 0.3e-6)
    row("look-up, miss", "", f"{lookup['miss'] * 1e6:.2f} µs", None)
    row("look-up with the list of its places", "", f"{lookup['places'] * 1e6:.2f} µs", None)
    row("did you mean", "", f"{lookup['suggest'] * 1e3:.1f} ms", None)
    scan = run("scan", default, text)
    reached &= row("scan for longest names", "≥ 300 MB/s", f"{scan['capitals']:.0f} MB/s",
                   scan["capitals"] >= 300)
    run("mix", default, text, mixed)
    row("scan, every second capitalised word a random name", "",
        f"{run('scan', default, mixed)['capitals']:.0f} MB/s", None)
    row("scan from every word, capital or not", "", f"{scan['words']:.0f} MB/s", None)
    row("fold", "", f"{scan['fold']:.0f} MB/s", None)

    if options.places:
        built = run("synthesize", options.places, large)
        millions = f"{options.places / 1e6:g} M names"
        reached &= row(f"build, {millions}", "≤ 30 s",
                       f"{built['wall']:.1f} s ({built['processor']:.1f} s of processor)",
                       built["processor"] <= 30)
        reached &= row(f"memory of that build, {millions}", "≤ 3 GB",
                       f"{built['peak'] / 1e3:.2f} GB", built["peak"] <= 3000)
        row(f"size of the file, {millions}", "", f"{os.path.getsize(large) / 1e9:.2f} GB", None)
        reached &= row(f"open + first look-up, {millions}", "≤ 1 ms",
                       f"{opened(large) * 1e3:.2f} ms", opened(large) <= 1e-3)
        hit = run("lookup", large)["hit"]
        reached &= row(f"look-up, hit, {millions}", "≤ 1 µs", f"{hit * 1e6:.2f} µs", hit <= 1e-6)
        run("mix", large, text, mixed)
        speed = run("scan", large, mixed)["capitals"]
        reached &= row(f"scan, every second capitalised word a random name, {millions}",
                       "≥ 100 MB/s", f"{speed:.0f} MB/s", speed >= 100)

    if options.geomap and os.path.exists(options.geomap):
        command = [options.geomap, "map", options.report]
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        memory = resident_megabytes(command)
        reached &= row("resident memory of `geomap map` on one report", "≤ 60 MB",
                       f"{memory:.0f} MB", memory <= 60)

    if options.peers:
        output = subprocess.run(
            [options.peers, os.path.join(os.path.dirname(__file__), "peers.py"),
             f"{folder}/names.txt", text],
            check=True, capture_output=True, text=True).stdout
        print("\n| scan of the same text | build | scan | names found | ours is faster |")
        print("|---|---|---|---|---|")
        print(f"| geomap | {build['processor']:.2f} s | {scan['capitals']:.0f} MB/s "
              f"| {scan['capitals matches']:,.0f} | |")
        for line in output.splitlines():
            peer, seconds, speed, matches = line.split("\t")
            ratio = scan["capitals"] / float(speed)
            least = 20 if peer == "flashgeotext" else 1
            reached &= ratio >= least
            print(f"| {peer} | {seconds} s | {speed} MB/s | {int(matches):,} | {ratio:.1f} × "
                  f"{'' if ratio >= least else 'NOT REACHED'}|")
    return reached


if __name__ == "__main__":
    main()
