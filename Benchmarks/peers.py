"""Scan the same text for the same names with the peers that a Python user would pick.

    python peers.py NAMES TEXT     prints PEER<TAB>build seconds<TAB>scan MB/s<TAB>matches

Names are matched as written (case and accents count), inside words too where the peer cannot do otherwise;
ours folds both. The least processor time of three scans counts; a peer returns a list of matches, as it is
used. Each peer runs in a process of its own, so that one's memory does not slow another.
"""

import multiprocessing
import sys
import time


def flashgeotext(names):
    from flashgeotext.config import GeoTextConfiguration
    from flashgeotext.geotext import GeoText
    from flashgeotext.lookup import LookupData
    from loguru import logger

    logger.disable("flashgeotext")
    extractor = GeoText(config=GeoTextConfiguration(use_demo_data=False))
    extractor.add(LookupData(name="places", data={name: [name] for name in names}))

    def scan(text):
        found = extractor.extract(input_text=text)["places"]
        return sum(entry["count"] for entry in found.values())

    return scan


def pyahocorasick(names):
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for number, name in enumerate(names):
        automaton.add_word(name, number)
    automaton.make_automaton()
    return lambda text: sum(1 for _ in automaton.iter_long(text))


def ahocorasick_rs(names):
    import ahocorasick_rs as peer

    automaton = peer.AhoCorasick(names, matchkind=peer.MatchKind.LeftmostLongest)
    return lambda text: len(automaton.find_matches_as_indexes(text))


def ahocorasick_rs_bytes(names):
    import ahocorasick_rs as peer

    automaton = peer.BytesAhoCorasick(
        [name.encode() for name in names], matchkind=peer.MatchKind.LeftmostLongest)
    return lambda text: len(automaton.find_matches_as_indexes(text.encode()))


def daachorse_bytes(names):
    import daachorse

    automaton = daachorse.DoubleArrayAhoCorasick(
        [name.encode() for name in names], daachorse.MATCH_KIND_LEFTMOST_LONGEST)
    return lambda text: len(automaton.find(text.encode()))


def daachorse_chars(names):
    import daachorse

    automaton = daachorse.CharwiseDoubleArrayAhoCorasick(
        names, daachorse.MATCH_KIND_LEFTMOST_LONGEST)
    return lambda text: len(automaton.find(text))


PEERS = [
    flashgeotext, pyahocorasick, ahocorasick_rs, ahocorasick_rs_bytes, daachorse_bytes, daachorse_chars,
]


def measure(peer, names, text):
    start = time.process_time()
    scan = peer(names)
    build = time.process_time() - start
    size = len(text.encode()) / 1e6
    least = float("inf")
    for _ in range(3):
        start = time.process_time()
        matches = scan(text)
        least = min(least, time.process_time() - start)
        if least > 5:
            break
    print(f"{peer.__name__}\t{build:.2f}\t{size / least:.1f}\t{matches}", flush=True)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        names = file.read().splitlines()
    with open(sys.argv[2], encoding="utf-8") as file:
        text = file.read()
    for peer in PEERS:
        process = multiprocessing.Process(target=measure, args=(peer, names, text))
        process.start()
        process.join()


if __name__ == "__main__":
    main()
