"""Bytes of unknown origin: a sound working copy, or one clear error with its remedy."""

from __future__ import annotations

import hashlib
import io
from typing import Literal

import pikepdf
import pymupdf
import pytest

from redact.extract.reader import extract
from redact.model.document import FactKind
from redact.model.errors import Damaged, DocumentError, Exit, NoPages, NotAPdf, PasswordNeeded, Unreadable
from redact.pdf.opening import HEADER_WITHIN, open_untrusted
from tests.pages import blank, lines, pdf, put, raw_page, read, saved

WORDS = "The visit was made in May"
SOUND = pdf(put(72, 80, WORDS))
SECRET = "Okafor"


def locked(user: str, owner: str) -> bytes:
    with pikepdf.open(io.BytesIO(SOUND)) as opened:
        out = io.BytesIO()
        opened.save(out, encryption=pikepdf.Encryption(user=user, owner=owner))
        return out.getvalue()


def without_pages() -> bytes:
    with pikepdf.new() as made:
        return saved(made)


REFUSED: dict[str, tuple[bytes, type[DocumentError], str]] = {
    "empty": (b"", Unreadable, "Fetch it again"),
    "not a PDF": (b"PK\x03\x04" + SECRET.encode() * 400, NotAPdf, "Convert it to PDF"),
    "text": (SECRET.encode(), NotAPdf, "Convert it to PDF"),
    "header too late": (b" " * HEADER_WITHIN + SOUND, NotAPdf, "Convert it to PDF"),
    "garbage after the header": (b"%PDF-1.7\n" + SECRET.encode() * 99, Damaged, "print it to a new PDF"),
    "header alone": (b"%PDF-1.7\n", Damaged, "print it to a new PDF"),
    "user password": (locked("open", "own"), PasswordNeeded, "Remove the password"),
    "no pages": (without_pages(), NoPages, "Fetch it again"),
}


@pytest.mark.parametrize(("content", "kind", "remedy"), REFUSED.values(), ids=REFUSED)
def test_what_can_not_be_opened_is_refused_with_a_remedy(
    content: bytes, kind: type[DocumentError], remedy: str
) -> None:
    with pytest.raises(kind) as refused:
        open_untrusted(content)
    error = refused.value
    assert error.exit_code is Exit.FAILED
    assert remedy in error.remedy
    assert SECRET not in error.line()
    assert error.__suppress_context__ or error.__context__ is None


THREE_PAGES = pdf(*(lines([WORDS] * 20) for _ in range(3)))


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_truncated_file_is_refused(share: float) -> None:
    with pytest.raises(Damaged) as refused:
        open_untrusted(THREE_PAGES[: int(share * len(THREE_PAGES))])
    assert "print it to a new PDF" in refused.value.remedy


def test_a_cross_reference_table_that_points_nowhere_is_repaired_and_told() -> None:
    document = read(SOUND.replace(b"startxref\n", b"startxref\n99"))
    assert [(f.page, f.kind) for f in document.facts] == [(0, FactKind.DAMAGED)]
    assert WORDS in document.pages[0].text


@pytest.mark.parametrize("before", [b"\n", b"\xef\xbb\xbf", b"HTTP/1.1 200 OK\r\n\r\n", b" " * 1000])
def test_a_few_bytes_before_the_header_are_forgiven(before: bytes) -> None:
    assert WORDS in read(before + SOUND).pages[0].text


def test_an_owner_password_alone_does_not_keep_us_out() -> None:
    opened = open_untrusted(locked("", "own"))
    with pikepdf.open(io.BytesIO(opened.working)) as working:
        assert not working.is_encrypted
    assert opened.facts == ()


def test_a_sound_file_has_no_facts() -> None:
    opened = open_untrusted(pdf(put(72, 80, WORDS), blank))
    assert (opened.pages, opened.facts) == (2, ())


def test_the_same_bytes_give_the_same_working_copy() -> None:
    assert open_untrusted(SOUND).working == open_untrusted(SOUND).working


def test_the_digest_is_that_of_the_file_as_it_came() -> None:
    padded = b"\n" + SOUND
    assert read(SOUND).digest != read(padded).digest


def test_an_old_revision_is_not_in_the_working_copy() -> None:
    with pymupdf.open(stream=pdf(put(72, 80, "First"))) as doc:
        out = io.BytesIO(doc.tobytes())
    with pikepdf.open(out) as opened:
        opened.pages[0].obj.Contents = opened.make_stream(b"BT ET % second")
        once = saved(opened)
    both = out.getvalue() + once[once.index(b"1 0 obj") :]
    assert both.count(b"%%EOF") == 2
    assert open_untrusted(both).working.count(b"%%EOF") == 1


def test_a_page_whose_parent_is_a_ring_does_not_hang() -> None:
    with pikepdf.open(io.BytesIO(raw_page(b"BT /F1 11 Tf 72 700 Td (Hello) Tj ET"))) as opened:
        opened.Root.Pages.Kids.append(opened.Root.Pages)
        ring = saved(opened)
    with pytest.raises(DocumentError):
        open_untrusted(ring)


@pytest.mark.parametrize("fits", ["open", "own"], ids=["user", "owner"])
def test_the_password_that_fits_opens_it_wherever_it_stands_in_the_list(fits: str) -> None:
    opened = open_untrusted(locked("open", "own"), ("wrong", fits, "other"))
    with pikepdf.open(io.BytesIO(opened.working)) as working:
        assert not working.is_encrypted


@pytest.mark.parametrize("strength", [2, 3, 4, 6])
def test_a_password_with_an_accent_opens_each_kind_of_lock(strength: Literal[2, 3, 4, 6]) -> None:
    with pikepdf.open(io.BytesIO(SOUND)) as opened:
        out = io.BytesIO()
        old = strength < 4
        opened.save(
            out, encryption=pikepdf.Encryption(user="café", owner="x", R=strength, aes=not old, metadata=not old)
        )
    assert open_untrusted(out.getvalue(), ("café",)).pages == 1


def test_passwords_that_do_not_fit_are_counted_and_not_named() -> None:
    for tried, said in ((("Wrong",), "the password given"), (("Wrong", "Other"), "none of the 2 passwords")):
        with pytest.raises(PasswordNeeded) as refused:
            open_untrusted(locked("open", "own"), tried)
        assert said in refused.value.reason
        assert "Wrong" not in refused.value.line()


def test_without_a_password_the_remedy_names_the_option() -> None:
    with pytest.raises(PasswordNeeded) as refused:
        open_untrusted(locked("open", "own"))
    assert "--password-file" in refused.value.remedy


def test_the_digest_of_a_locked_file_is_that_of_the_file_as_it_came() -> None:
    content = locked("open", "own")
    assert extract(content, passwords=("open",)).document.digest == hashlib.sha256(content).hexdigest()
