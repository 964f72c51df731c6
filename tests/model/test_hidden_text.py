"""What a document says can't reach a log, a traceback or a debugger's line by way of a noun's `repr`."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
from collections.abc import Iterator

import pytest

import redact
from redact.decide.planning import Waiting
from redact.detect.passages import Place
from redact.detect.words import Name, Word
from redact.extract.pieces import Piece
from redact.extract.reader import Extraction
from redact.extract.tables import Cell, Table
from redact.model.decision import Acceptance, Authority, Decision, Verdict
from redact.model.document import Document, FactKind, Label, Note, Surface
from redact.model.flag import Flag
from redact.model.geometry import Rect
from redact.model.passage import Passage
from redact.model.plan import Kept, Plan, Redacted, Region
from redact.model.report import REQUIRED_CHECKS, Report, Verified
from redact.pdf.beside import Beside, FieldPlace
from redact.pdf.opening import Opened
from redact.pdf.reading import RawLine, RawPage
from redact.wire.codec import Decided, Flagged
from tests.fakes import typed_page

SECRET = "Okafor"
BOX = Rect(0, 0, 10, 10)
CHARS = tuple((c, 0.0, 0.0, 1.0, 1.0) for c in SECRET)

PAGE = typed_page(SECRET)
NOTE = Note(Surface.NOTE, "text", SECRET)
LABEL = Label(0, 1, (SECRET,))
DOCUMENT = Document("a", (PAGE,), (NOTE,))
FLAG = Flag("1", 1, Surface.PAGE, -1, 0, 6, (BOX,), SECRET, "PERSON", 0.9, ("test.words",))
DECISION = Decision("1", Verdict.KEEP, "", f"it is {SECRET}", SECRET, Authority.PERSON)
ACCEPTANCE = Acceptance("a", 1, FactKind.DAMAGED, SECRET, SECRET)
REGION = Region("1", 1, (BOX,), "40(2)", "s.40(2)", "PERSON", SECRET)
KEPT = Kept(1, (BOX,), "PERSON", f"{SECRET} is a councillor")
PLAN = Plan("a", "b", "c", "d", (REGION,), (KEPT,), (SECRET,))
REDACTED = Redacted("a", "p", "r", SECRET.encode())
VERIFIED = Verified(REDACTED, PLAN, Report("r", "p", REQUIRED_CHECKS))
PASSAGE = Passage(SECRET, ((0, 6),), (LABEL,))
RAW_LINE = RawLine(CHARS, 11, 0)
PIECE = Piece(CHARS, BOX, 11)
CELL = Cell((PIECE,), BOX)
FIELD = FieldPlace(1, BOX, (SECRET,))
BESIDE = Beside((NOTE,), (FIELD,))

NOUNS: tuple[object, ...] = (
    PAGE,
    NOTE,
    LABEL,
    DOCUMENT,
    FLAG,
    DECISION,
    ACCEPTANCE,
    REGION,
    KEPT,
    PLAN,
    REDACTED,
    VERIFIED,
    PASSAGE,
    RAW_LINE,
    RawPage(1, 10, 10, 0, (RAW_LINE,), (), (), 0),
    PIECE,
    CELL,
    Table(((CELL,),)),
    FIELD,
    BESIDE,
    Opened(SECRET.encode(), 1, BESIDE),
    Extraction(DOCUMENT, SECRET.encode()),
    Place(1, Surface.PAGE, -1, PASSAGE),
    Name((SECRET.casefold(),)),
    Word(SECRET.casefold(), 0, 6, True),
    Waiting("a", (FLAG,)),
    Flagged("a", "b", 1, (FLAG,)),
    Decided((DECISION,), (ACCEPTANCE,)),
)


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: type(noun).__name__)
def test_a_noun_shows_nothing_of_what_it_holds(noun: object) -> None:
    shown = f"{noun!r} {noun!s}".casefold()
    assert SECRET.casefold() not in shown
    assert SECRET.encode().hex() not in shown
    assert type(noun).__name__.casefold() in shown


TELLING = {"text", "texts", "withheld", "left_behind", "chars", "content", "working", "notes", "names", "by"}


def nouns_of_the_library() -> Iterator[type]:
    for info in pkgutil.walk_packages(redact.__path__, "redact."):
        for value in vars(importlib.import_module(info.name)).values():
            if isinstance(value, type) and dataclasses.is_dataclass(value) and value.__module__ == info.name:
                yield value


def test_no_noun_of_the_library_shows_a_field_that_holds_text() -> None:
    nouns = list(nouns_of_the_library())
    shown = {
        f"{noun.__name__}.{one.name}"
        for noun in nouns
        for one in dataclasses.fields(noun)
        if one.name in TELLING and one.repr
    }
    assert len(nouns) > 30
    assert shown == set()
