"""Parsing where a hostile file can do no harm: a child process with limits, one for each call (docs/adr/0006)."""
