"""Quotes of a hand-written pack, found in its text."""

# Apostrophes and kinds of spaces may differ between a quote and the text.
PLAIN = str.maketrans("'\u00a0\u202f", "’  ")


class Fault(Exception):
    """What is wrong with a line of a pack."""


def find(text, quote, before="", least=None):
    """Returns [start, end] of a quote in code points.

    A quote that stands more than once is a fault without the words right before it; where `least` is given, only one of
    fewer characters is, and a longer one means its first place."""
    plain, wanted = text.translate(PLAIN), (before + quote).translate(PLAIN)
    at = plain.find(wanted)
    if at < 0:
        raise Fault(f"not in the text: {before + quote!r}")
    if not before and plain.find(wanted, at + 1) >= 0 and (least is None or len(quote) < least):
        raise Fault(f"stands more than once, give b: {quote!r}")
    return [at + len(before), at + len(before) + len(quote)]
