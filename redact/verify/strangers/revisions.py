"""The file's own layers: older revisions, bytes before its head and after its end, comments between objects.

RED310 to RED313. An update is written behind the old file, which stays whole in front of it (ISO 32000-2 §7.5.6).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pikepdf

from redact.model.report import Finding
from redact.model.rules import found
from redact.verify.evidence import Evidence
from redact.verify.reader import Reader
from redact.verify.strangers import properties
from redact.verify.strangers.ink import draw
from redact.verify.strangers.notebook import Notebook, folded
from redact.verify.strangers.values import plain

_END = re.compile(rb"startxref\s+\d+\s+%%EOF")
END = b"%%EOF"
MOST = 8
"""So many older revisions are read; the newest of them first."""
ROUGH = 1.0
"""Pixels a point at which pages are compared."""
BLANK = b"\0\r\n\t \x0c\x1a"
_STREAM = re.compile(rb"stream\r?\n.*?endstream", re.DOTALL)
_STRING = re.compile(rb"\((?:\\.|[^()\\])*\)", re.DOTALL)
_COMMENT = re.compile(rb"%(?!PDF-|%EOF)([\x20-\x7e]{6,})")
_BY_PROGRAM = re.compile(
    rb"Written by|Created by|Produced by|Generated|[Pp]age|QDF|Original object|Contents for|ReportLab"
)


class Revisions:
    """What lies in the file's bytes beside its newest revision."""

    name = "revisions"

    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook

    def run(self, evidence: Evidence) -> Iterator[Finding]:
        content, reader = evidence.redacted, evidence.after
        head = content.find(b"%PDF-")
        if head > 0 and content[:head].strip(BLANK + b"\xef\xbb\xbf"):
            yield found("RED313", self.name, 0, "there are bytes before the file's head")
            self._notebook.say("RED302", 0, "bytes before the head", plain(content[:head]))
        tail = content[content.rfind(END) + len(END) :].strip(BLANK) if END in content else b""
        if tail:
            yield found("RED312", self.name, 0, "there are bytes after the file's end")
            self._notebook.say("RED302", 0, "bytes after the end", plain(tail))
        yield from self._comments(content)
        ends = [match.end() for match in _END.finditer(content)]
        if b"/Linearized" in content[:1024]:
            ends = ends[1:]  # the first end of such a file is of its first page alone (ISO 32000-2 annex F)
        if ends[:-1]:
            yield from self._older(reader, content, ends[:-1])

    def _comments(self, content: bytes) -> Iterator[Finding]:
        outside = _STRING.sub(b"", _STREAM.sub(b"", content))
        notes = [m[1] for m in _COMMENT.finditer(outside) if not _BY_PROGRAM.search(m[1])]
        for note in notes:
            self._notebook.say("RED302", 0, "comment between objects", plain(note))
        return iter(())

    def _older(self, reader: Reader, content: bytes, ends: list[int]) -> Iterator[Finding]:
        alike = True
        for end in ends[: -MOST - 1 : -1]:
            older = Reader(content[:end])
            try:
                for number, box_free in self._compared(older, reader):
                    alike = False
                    if box_free:
                        yield found("RED311", self.name, number, "an older revision says what the page no longer shows")
                yield from properties.of_document(older.pike, self._notebook, "an older revision", beside=reader.pike)
            except (pikepdf.PdfError, RuntimeError):
                alike = False  # it is there, and can't be read as it stands: told of below
            finally:
                older.close()
        if not alike or len(ends) > MOST:
            yield found("RED310", self.name, 0, f"{len(ends)} older revision(s) of the file lie in it")
        else:
            yield found(
                "RED309", self.name, 0, f"{len(ends)} older revision(s) of the file lie in it, and show the same"
            )

    def _compared(self, older: Reader, newer: Reader) -> Iterator[tuple[int, bool]]:
        """The pages that differ, and whether they do in their text. A page that is gone differs by all it says."""
        for number in range(1, older.pages + 1):
            there = number <= newer.pages
            before, after = older.outline(number).text, newer.outline(number).text if there else ""
            if folded(before) != folded(after):
                lost = _lost(before, after)
                self._notebook.say("RED102", number, "older revision", lost)
                yield number, bool(lost)
            elif not there or not _same_look(older, newer, number):
                yield number, False


def _lost(before: str, after: str) -> str:
    """The lines of the older text that hold a word which the newer lacks."""
    kept = {folded(word) for word in after.split()}
    return "\n".join(
        line for line in before.splitlines() if any(folded(w) not in kept for w in line.split() if folded(w))
    )


def _same_look(older: Reader, newer: Reader, number: int) -> bool:
    pages = older.pdfium[number - 1], newer.pdfium[number - 1]
    try:
        frames = older.frames[number - 1], newer.frames[number - 1]
        if not frames[0].same_size(frames[1]):
            return False
        one, other = (draw(page, frame, ROUGH).greys for page, frame in zip(pages, frames, strict=True))
        return one.shape == other.shape and bool((abs(one - other) <= 8).all())
    finally:
        for page in pages:
            page.close()
