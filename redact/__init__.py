"""The library: one document's way from a PDF to a verified release.

Six rooms in order (extract, detect, decide, apply, verify, publish) over three that serve them
(pdf, wire, model). Knows no recognizer and no surface: those live in `recognizers` and `pipelines`.
"""

__version__ = "0.1.0"
