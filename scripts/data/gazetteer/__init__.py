"""Builds data/gazetteer.csv and data/outlines.tsv; see ../build_gazetteer.py."""
