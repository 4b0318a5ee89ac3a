"""Texts and files that nobody would write, given to geomap: see scripts/check/fuzz.py."""
