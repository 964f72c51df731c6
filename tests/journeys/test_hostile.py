"""Every quick hostile file, read in a child under tight limits: it is read, or it is refused by name, and nothing else
happens. The whole folder down the line: test_hostile_run.py.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pipelines.confinement.births import close_nursery
from pipelines.confinement.child import Child
from pipelines.confinement.port import MIB, Limits
from redact.extract.reader import extract
from redact.model.errors import Broke, DocumentError, TooMuch
from tests.hostile.every import MAKERS, QUICK
from tests.journeys.papers import LETTER, letter

TIGHT = Limits(seconds=5.0, memory=384 * MIB, output=16 * MIB)
TOO_MUCH = {"content_shown_hundredfold", "forms_that_giggle"}
MUST_BE_REFUSED = {
    "a_picture",
    "a_text",
    "a_zip",
    "an_svg",
    "empty",
    "locked",
    "locked_by_an_unknown_handler",
    "no_page_tree",
    "no_pages",
    "noise",
    "only_a_header",
    "pages_loop",
    "truncated",
} | TOO_MUCH
"""The others may be read, if someone can: what could not be read of them is a fact."""


@pytest.fixture(scope="module")
def child() -> Iterator[Child]:
    yield Child(TIGHT)
    close_nursery()


@pytest.mark.parametrize("name", sorted(QUICK))
def test_it_is_read_or_refused_by_name_and_the_next_file_is_read(name: str, child: Child) -> None:
    content = MAKERS[name]()
    refused: DocumentError | None = None
    try:
        document = child.call(extract, content).document
    except DocumentError as error:
        refused = error
    if refused is None:
        assert name not in MUST_BE_REFUSED
        assert document.pages
    else:
        assert refused.reason
        assert refused.remedy
        assert "Nothing to see" not in refused.line()
        assert isinstance(refused, TooMuch) or name not in TOO_MUCH
        assert not isinstance(refused, Broke)  # none does today: it would be a fault of an engine, to be reported
    assert LETTER[0] in child.call(extract, letter()).document.pages[0].text
