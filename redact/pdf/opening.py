"""Bytes of unknown origin to a sound working copy, or one clear error.

Every input is rewritten by qpdf before MuPDF sees it: MuPDF may repair a damaged file in the middle of its
work, and then brings back what was removed (docs/adr/0004). The working copy is decrypted, repaired, all layers on,
its annotations and form fields flattened into the page, so that what is seen is what is looked at.
"""

from __future__ import annotations

import contextlib
import io
import unicodedata
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pikepdf
import pymupdf

from redact.model.document import Fact, FactKind
from redact.model.errors import Damaged, NoPages, NotAPdf, PasswordNeeded, Unreadable
from redact.pdf.beside import Beside, read_beside
from redact.pdf.carried import NOTHING_CARRIED, Carried
from redact.pdf.marked_content import strip_form, strip_page
from redact.pdf.tags import Tag, read_tags

MAX_BYTES = 1 << 30
HEADER_WITHIN = 1024  # ISO 32000-2 Annex I: readers look for the header in the first 1024 bytes

pymupdf.TOOLS.mupdf_display_errors(False)
pymupdf.TOOLS.mupdf_display_warnings(False)

_NOT_CARRIED = ("/OCProperties", "/StructTreeRoot", "/MarkInfo", "/Outlines", "/Names", "/Metadata", "/PieceInfo")
KEPT_USER_UNIT = "/RedactUserUnit"
"""Where the working copy keeps a page's /UserUnit: taken out so that all engines count in the same points."""
_BENIGN = "a common error handled correctly by qpdf"
_REMEDY_DAMAGED = "Open it in a PDF viewer, save or print it to a new PDF, and give that one."


@dataclass(frozen=True, slots=True)
class Opened:
    """A working copy and what was learnt on the way. `beside` is text that lies beside the pages."""

    working: bytes = field(repr=False)
    pages: int
    beside: Beside = field(repr=False)
    facts: tuple[Fact, ...] = ()
    carried: Carried = NOTHING_CARRIED


def open_untrusted(untrusted: bytes, passwords: Sequence[str] = ()) -> Opened:
    """Check, rewrite and flatten a PDF. A locked one is tried with each of `passwords`, user's or owner's.

    Raises Unreadable (empty or too large), NotAPdf, PasswordNeeded, Damaged, NoPages.
    """
    if not untrusted:
        raise Unreadable("the file is empty", "Fetch it again from where it came.")
    if len(untrusted) > MAX_BYTES:
        raise Unreadable("the file is larger than 1 GiB", "Split it and give the parts.")
    if b"%PDF-" not in untrusted[:HEADER_WITHIN]:
        raise NotAPdf("this is not a PDF", "Convert it to PDF first.")
    rewritten, beside, repaired, tags = _rewrite(untrusted, passwords)
    working, pages = _flatten(rewritten)
    facts = (Fact(0, FactKind.DAMAGED, "the file had to be repaired"),) if repaired else ()
    return Opened(working, pages, beside, facts, Carried(tags, beside.outline, beside.links))


def _rewrite(untrusted: bytes, passwords: Sequence[str]) -> tuple[bytes, Beside, bool, tuple[Tag, ...]]:
    try:
        with _unlocked(untrusted, passwords) as pdf:
            if len(pdf.pages) == 0:
                raise NoPages("the PDF has no pages", "Fetch it again, or leave it out.")
            beside, tags = read_beside(pdf), read_tags(pdf)
            _leave_behind(pdf, tagged=bool(tags))
            out = io.BytesIO()
            with warnings.catch_warnings():  # a field that no form lists is flattened all the same
                warnings.simplefilter("ignore", pikepdf.PageCopyWarning)
                pdf.save(out, encryption=False, static_id=True)
            repaired = any(_BENIGN not in str(w) for w in pdf.get_warnings())
    except pikepdf.PasswordError:
        raise _locked(len(passwords)) from None
    except (pikepdf.PdfError, pikepdf.ForeignObjectError, ValueError, TypeError, KeyError, RuntimeError):
        raise Damaged("the PDF is damaged beyond repair", _REMEDY_DAMAGED) from None
    return out.getvalue(), beside, repaired, tags


def _unlocked(untrusted: bytes, passwords: Sequence[str]) -> pikepdf.Pdf:
    """Open a file, without a password first. Raises pikepdf.PasswordError when none fits."""
    for spelled in ("", *_spellings(passwords)):
        try:
            return pikepdf.open(io.BytesIO(untrusted), password=spelled, suppress_warnings=True)
        except pikepdf.PasswordError:
            continue
    raise pikepdf.PasswordError


def _spellings(passwords: Sequence[str]) -> Iterator[str | bytes]:
    """Each password as programs may have written it: UTF-8 after NFKC (ISO 32000-2 §7.6.4.3.3, RFC 4013), UTF-8 as it
    is, and a single byte a letter (§7.6.4.3.2)."""
    for password in passwords:
        forms = [unicodedata.normalize("NFKC", password).encode(), password.encode()]
        for coding in ("latin-1", "cp1252"):
            with contextlib.suppress(UnicodeEncodeError):
                forms.append(password.encode(coding))
        yield from dict.fromkeys(forms)


def _locked(tried: int) -> PasswordNeeded:
    if not tried:
        return PasswordNeeded(
            "the PDF is locked by a password",
            "Remove the password in a viewer, or give it in a file by --password-file.",
        )
    given = "the password given does not fit" if tried == 1 else f"none of the {tried} passwords given fits"
    return PasswordNeeded(f"the PDF is locked, and {given}", "Ask whoever sent it for the password.")


def _leave_behind(pdf: pikepdf.Pdf, *, tagged: bool) -> None:
    """Drop what no release carries, so that no later step pays for it.

    /OCProperties among it: hidden layers hold text like any other (ISO 32000-2 §8.11), and without the dictionary
    all of it shows.
    """
    for key in _NOT_CARRIED:
        if key in pdf.Root:
            del pdf.Root[key]
    for page in pdf.pages:
        strip_page(pdf, page, keep_numbers=tagged)
        if "/UserUnit" in page.obj:
            page.obj[KEPT_USER_UNIT] = page.obj["/UserUnit"]
            del page.obj["/UserUnit"]
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == pikepdf.Name.Form:
            strip_form(thing)


def _flatten(rewritten: bytes) -> tuple[bytes, int]:
    try:
        with pymupdf.open(stream=rewritten, filetype="pdf") as doc:
            if doc.page_count == 0:
                raise NoPages("the PDF has no pages", "Fetch it again, or leave it out.")
            if doc.is_repaired:
                raise Damaged("the PDF is damaged beyond repair", _REMEDY_DAMAGED)
            doc.bake(annots=True, widgets=True)
            return doc.tobytes(garbage=1, no_new_id=True, raise_on_repair=True), doc.page_count
    except (RuntimeError, ValueError, pymupdf.mupdf.FzErrorBase):
        raise Damaged("the PDF is damaged beyond repair", _REMEDY_DAMAGED) from None
