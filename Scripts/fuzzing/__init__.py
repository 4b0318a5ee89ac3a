"""Texts and files that nobody would write, given to geomap: see Scripts/fuzz.py."""
