"""Marks by hand on a document: which are meant for it, where they lie, and the decision that each of them is.

Marks belong to the documents of the run that brought them, and stay in force in later runs, until a run over the same
documents brings others.
"""

from __future__ import annotations

import hashlib
import os
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from pipelines.intake import Named, printable
from pipelines.marks_file import REASON, HandMark, MarkLine, MarksFile, provision_of
from redact.decide.planning import MARKED
from redact.detect.neighbours import found_across
from redact.detect.passages import Place, places_of
from redact.detect.terms import Apart, Terms
from redact.model.decision import Authority, Decision, Verdict
from redact.model.document import Document, Page, Surface, stretches
from redact.model.errors import DocumentError, UsageError
from redact.model.flag import Flag
from redact.model.geometry import Rect, union
from redact.model.policy import Policy

BY_TERM, BY_BOX = "marks.term", "marks.box"
AROUND = 1.0
"""By so many points a mark is grown around the middle of a letter that it means and does not hold."""
THIN = 0.4
SAME_LINE = 1.0
ODD_INK = 0.5
"""Letters without any extent get a box of so many points around their place."""


class MarkNotHonoured(DocumentError):
    """A mark that can't be put where it says: the document must not go out without it."""


@dataclass(frozen=True, slots=True)
class Assigned:
    """A marks file over a run's inputs: for each input's path, the lines meant for it."""

    file: MarksFile
    by_path: dict[Path, tuple[MarkLine, ...]] = field(repr=False)

    def marks_of(self, path: Path) -> tuple[HandMark, ...]:
        return tuple(dict.fromkeys(line.mark for line in self.by_path.get(path, ())))


def assigned(file: MarksFile, inputs: Sequence[Named], folders: Iterable[Path] = ()) -> Assigned:
    """Each line to the inputs that its `file` names: by the path as given, the path in one of `folders`, or the name.

    Raises UsageError for a file that is none of the inputs: a mark that is passed over is a leak.
    """
    roots = [folder for folder in folders if folder.is_dir()]
    known: dict[str, list[Path]] = {}
    for one in inputs:
        for name in _names(one.path, roots):
            known.setdefault(name, []).append(one.path)
    by_path: dict[Path, list[MarkLine]] = {one.path: [] for one in inputs}
    for line in file.lines:
        paths = known.get(_name(line.file)) or known.get(_name(os.path.abspath(line.file))) if line.file else by_path
        if not paths:
            raise UsageError(
                f"line {line.number}: file: it is none of the inputs",
                "Write its path as given to this run, its path in the folder given, or its name.",
                file.name,
            )
        for path in paths:
            by_path[path].append(line)
    return Assigned(file, {path: tuple(lines) for path, lines in by_path.items()})


def _names(path: Path, roots: Sequence[Path]) -> set[str]:
    names = {_name(printable(path)), _name(os.path.abspath(path)), _name(printable(Path(path.name)))}
    names |= {_name(printable(path.relative_to(r))) for r in roots if path.is_relative_to(r)}
    return names


def _name(path: str) -> str:
    return unicodedata.normalize("NFC", os.path.normpath(path))


@dataclass(frozen=True, slots=True)
class ByHand:
    """What the marks of one document mean. `under` are, by page, the indexes of the characters under marks."""

    flags: tuple[Flag, ...]
    under: dict[int, set[int]]


def by_hand(document: Document, marks: Sequence[HandMark]) -> ByHand:
    """A flag for each place that the marks mean, in reading order; its entity is the mark's key.

    Raises MarkNotHonoured for a place that the document does not have.
    """
    found: dict[str, Flag] = {}
    under: dict[int, set[int]] = {}
    for flag, indexes in (*_by_box(document, marks), *_by_term(document, marks)):
        found.setdefault(flag.id, flag)
        if flag.surface is Surface.PAGE:
            under.setdefault(flag.page, set()).update(indexes)
    return ByHand(tuple(sorted(found.values(), key=_reading_order)), under)


def _reading_order(flag: Flag) -> tuple[bool, int, int, int, int]:
    return flag.surface is not Surface.PAGE, flag.page, flag.note, flag.start, flag.end


def with_marks(document: Document, flags: Sequence[Flag], marked: ByHand) -> tuple[Flag, ...]:
    """Flags and marks together. A flag that lies wholly under marks is theirs: nothing is left of it to decide."""
    left = [f for f in flags if not _is_under(document, f, marked)]
    return tuple(sorted((*left, *marked.flags), key=_reading_order))


def _is_under(document: Document, flag: Flag, marked: ByHand) -> bool:
    if flag.surface is not Surface.PAGE or flag.page not in marked.under:
        return False
    text, under = document.pages[flag.page - 1].text, marked.under[flag.page]
    return all(i in under for i in range(flag.start, flag.end) if text[i].isalnum())


def decisions_by_hand(flags: Iterable[Flag], marks: Sequence[HandMark], policy: Policy) -> list[Decision]:
    """A person's decision for each flag that marks raised. Raises UsageError as `provision_of`."""
    by_key = {f"mark-{m.key}": m for m in marks}
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return [
        Decision(f.id, Verdict.REDACT, provision_of(m, policy), m.reason, m.by, Authority.PERSON, now)
        for f in flags
        if f.type == MARKED and (m := by_key.get(f.entity)) is not None
    ]


def not_found(marks: Sequence[HandMark], flags: Iterable[Flag]) -> set[str]:
    """Keys of the terms that the flags of a document show nowhere."""
    own = [f for f in flags if f.type == MARKED]
    wanted = [m for m in marks if m.term]
    terms = Terms([m.term for m in wanted])
    seen = {f.entity.removeprefix("mark-") for f in own}
    for text in {f.text for f in own}:  # one address may hold two terms, and is flagged once
        seen.update(wanted[hit.term].key for hit in terms.find(text, loose=True))
    return {m.key for m in wanted} - seen


def _by_box(document: Document, marks: Sequence[HandMark]) -> Iterator[tuple[Flag, Iterable[int]]]:
    by_page: dict[int, list[tuple[HandMark, Rect]]] = {}
    for mark in marks:
        if mark.box is not None:
            by_page.setdefault(mark.page, []).append((mark, mark.box))
    for number, own in sorted(by_page.items()):
        if number > len(document.pages):
            raise MarkNotHonoured(
                f"a mark is on page {number}, which is not there", "Correct the marks file, then run again."
            )
        page = document.pages[number - 1]
        centres = _Centres(page)
        for mark, asked in own:
            box = _clipped(asked, page)
            inside = centres.within(box)
            if not inside and (inside := centres.small_signs(box)):
                box = union([box, *(Rect(x, y, x, y).grown(AROUND) for x, y in centres.of(inside))])
            text = " ".join(page.text[a:b] for a, b in stretches(inside))
            span = (inside[0], inside[-1] + 1) if inside else (0, 0)
            yield _flag(document.digest, number, span, (box,), text, mark, BY_BOX), inside


def _clipped(box: Rect, page: Page) -> Rect:
    whole = Rect(0.0, 0.0, page.width, page.height)
    if not whole.touches(box):
        raise MarkNotHonoured(
            f"a mark lies wholly outside page {page.number}",
            "Points count from the top left of the unrotated page; correct the marks file, then run again.",
        )
    return Rect(max(0.0, box.x0), max(0.0, box.y0), min(whole.x1, box.x1), min(whole.y1, box.y1))


class _Centres:
    """The characters of a page by their centres: asks in the time of a few lines, not of the page."""

    def __init__(self, page: Page) -> None:
        places = ((page.char_box(i), i) for i in range(len(page.text)))
        self._page = page
        self._sorted = sorted((box.centre[1], box.centre[0], i) for box, i in places if box.x0 < box.x1)
        self._ys = [y for y, _, _ in self._sorted]
        self._reach = max((page.char_box(i).height for _, _, i in self._sorted), default=0.0)

    def within(self, box: Rect) -> list[int]:
        first, last = bisect_left(self._ys, box.y0), bisect_right(self._ys, box.y1)
        return sorted(i for _, x, i in self._sorted[first:last] if box.x0 <= x <= box.x1)

    def of(self, indexes: Iterable[int]) -> Iterator[tuple[float, float]]:
        return (self._page.char_box(i).centre for i in indexes)

    def small_signs(self, box: Rect) -> list[int]:
        """What a box means that lies close around the ink of a dash, a comma or a thin letter, and holds no centre: a
        letter's place is as high as its font and as wide as its advance."""
        x, y = box.centre
        near: list[tuple[float, int]] = []
        for _, _, i in self._sorted[
            bisect_left(self._ys, box.y0 - self._reach) : bisect_right(self._ys, box.y1 + self._reach)
        ]:
            own = self._page.char_box(i)
            letter = self._page.text[i]
            sign = not letter.isalnum() and not letter.isspace()
            thin = not letter.isspace() and own.x0 <= box.x0 and box.x1 <= own.x1 and box.height >= THIN * own.height
            small = sign and box.x0 <= own.centre[0] <= box.x1
            if own.y0 <= y <= own.y1 and (thin or small or (sign and own.contains(x, y))):
                near.append((abs(own.centre[1] - y), i))
        nearest = min(near, default=(0.0, 0))[0]
        return sorted(i for away, i in near if away <= nearest + SAME_LINE)


def _by_term(document: Document, marks: Sequence[HandMark]) -> Iterator[tuple[Flag, Iterable[int]]]:
    wanted = [m for m in marks if m.term]
    terms = Terms([m.term for m in wanted])
    if not terms:
        return
    for place in places_of(document):
        if place.surface is not Surface.PAGE:
            for hit in terms.find(place.passage.text, loose=True):
                yield _beside(document, place, (hit.start, hit.end), wanted[hit.term]), ()
            continue
        page = document.pages[place.page - 1]
        read = ((h.term, ((h.start, h.end),)) for h in terms.find(page.text, _apart(page)))
        for term, parts in (*read, *found_across(page, terms)):
            mark = wanted[term]
            for start, end in parts:
                boxes = _boxes(page, start, end)
                flag = _flag(document.digest, page.number, (start, end), boxes, page.text[start:end], mark, BY_TERM)
                yield flag, range(start, end)


def _apart(page: Page) -> Apart:
    """How far letters of a page are apart; see `redact.detect.terms`."""
    starts = [line.start for line in page.lines]

    def apart(first: int, second: int) -> float | None:
        a, b = page.char_box(first), page.char_box(second)
        if min(a.area, b.area) <= 0:
            return None
        high, wide = max(a.height, b.height), max(a.width, b.width)
        if abs(a.centre[1] - b.centre[1]) <= high / 2:
            return max(b.x0 - a.x1, a.x0 - b.x1) / high
        on_one_line = bisect_right(starts, first) == bisect_right(starts, second)
        if on_one_line and abs(a.centre[0] - b.centre[0]) <= wide / 2:  # written up or down the page
            return max(b.y0 - a.y1, a.y0 - b.y1) / wide
        return None

    return apart


def _boxes(page: Page, start: int, end: int) -> tuple[Rect, ...]:
    """Also of letters that are drawn without any width or height: they are in the file all the same."""
    places = [page.char_box(i) for i in range(start, end)]
    flat = [b for b in places if b.area <= 0 and any(b.as_tuple())]
    return (*page.boxes_of(start, end), *((union(flat).grown(ODD_INK),) if flat else ()))


def _flag(
    document: str, page: int, span: tuple[int, int], boxes: tuple[Rect, ...], text: str, mark: HandMark, rule: str
) -> Flag:
    exact = tuple(b.rounded() for b in boxes)
    where = ";".join(",".join(f"{v:.2f}" for v in b.as_tuple()) for b in exact) or f"{span[0]}-{span[1]}"
    id_ = _id(document, Surface.PAGE, page, where)
    return Flag(
        id_, page, Surface.PAGE, -1, *span, exact, text, MARKED, 1.0, (rule,), (REASON,), entity=f"mark-{mark.key}"
    )


def _beside(document: Document, place: Place, span: tuple[int, int], mark: HandMark) -> Flag:
    box = document.notes[place.note].box
    id_ = _id(document.digest, place.surface, place.page, f"{place.note}:{span[0]}-{span[1]}")
    return Flag(
        id_, place.page, place.surface, place.note, *span, (box.rounded(),) if box else (),
        place.passage.text[span[0] : span[1]], MARKED, 1.0, (BY_TERM,), (REASON,), entity=f"mark-{mark.key}",
    )  # fmt: skip


def _id(document: str, surface: Surface, page: int, where: str) -> str:
    return hashlib.sha256(f"{document}|{surface}|{page}|{where}|{MARKED}".encode()).hexdigest()[:20]
