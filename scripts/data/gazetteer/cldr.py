"""French and English names of countries and subdivisions from the Unicode CLDR."""

from __future__ import annotations

import xml.etree.ElementTree as XML

from .names import tidy


def territories(xml: bytes) -> dict[str, list[str]]:
    """By ISO code; the plain name first, then its variants."""
    found: dict[str, list[str]] = {}
    for element in XML.fromstring(xml).iter("territory"):
        code, text = element.get("type", ""), tidy(element.text or "")
        if not text:
            continue
        names = found.setdefault(code, [])
        if element.get("alt"):
            names.append(text)
        else:
            names.insert(0, text)
    return found


def subdivisions(xml: bytes) -> dict[str, str]:
    """By the code in lower case without its hyphen: "ml8"."""
    return {
        element.get("type", ""): tidy(element.text or "")
        for element in XML.fromstring(xml).iter("subdivision")
        if element.text and not element.get("alt")
    }
