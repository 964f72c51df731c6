"""Labels within a line: `DOB: 12/03/1987 Sex: F`, `Name = Okafor`, `Gender ☒ Male ☐ Female`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import regex

from redact.model.document import Label
from redact.model.label_words import is_label, plain

MOST_WORDS = 6
UNKNOWN_WORDS = 3
"""Words of a label that is none by its words, at the start of a line: `Harbour dues: 44`."""
LONGEST_LABEL = 60
LONGEST_OPTION = 40
NEAR = 8
"""Labels that are asked whether they hold a box."""

_PARTING = regex.compile(r"(?<=[\p{L}\p{N}).*])[ ]?(?::(?!//)|[ ](?:=|–|—|-)(?=[ ]))")
_UNKNOWN = regex.compile(
    rf"\s*(?!(?:The|A|An|I|He|She|We|They|It|You|At|In|On|And|But|As|So|If|See|Note|Please|This|That|These|For)\b)"
    rf"\p{{Lu}}[\p{{L}}'’/&-]*(?: [\p{{L}}'’/&-]+){{0,{UNKNOWN_WORDS - 1}}}"
)
_WORD = regex.compile(r"\S+")
_FILLER = " \t\n\u00a0_…"
_DOTS = regex.compile(r"[.·]{3,}|_{2,}|…")
_TICK = r"[☒☑✓✔✗✘🗹🗷⊠\uf0fe\uf0fd\uf078\uf0fc\uf0fb\uf052\uf053\uf051\x13\x14]|\[[xX✓✔]\]|\([xX✓✔]\)"
_EMPTY = r"[☐□❑❏⬜\uf0a8\uf06f\uf0a3\uf071]|\[[ _]?\]|\([ _]?\)"
_BOX = regex.compile(rf"(?P<tick>{_TICK})|(?P<empty>{_EMPTY})")


@dataclass(frozen=True, slots=True)
class Field:
    """A stretch of a text."""

    start: int
    end: int
    text: str = field(repr=False)


def trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """text[start:end] without blanks, rules to write on and leading dots; None when nothing is left."""
    while start < end and (text[start] in _FILLER or text[start] == "."):
        start += 1
    while end > start and text[end - 1] in _FILLER:
        end -= 1
    if text[start:end].endswith(".."):
        end = start + len(text[start:end].rstrip("._… "))
    return (start, end) if start < end else None


def inline_labels(text: str, line: Field) -> Iterator[Label]:
    """Each label of a field that a colon, an equals sign or a dash follows, for what stands up to the next."""
    heads = list(_heads(line.text))
    for n, (_, after, label) in enumerate(heads):
        stop = heads[n + 1][0] if n + 1 < len(heads) else len(line.text)
        value = trimmed(text, line.start + after, line.start + stop)
        if value is not None and not asks(text, *value):
            yield Label(*value, (label,))
    if not heads and (dots := _DOTS.search(line.text, 1)) and is_label(line.text[: dots.start()].strip()):
        value = trimmed(text, line.start + dots.end(), line.end)
        if value is not None:
            yield Label(*value, (plain(line.text[: dots.start()]),))


def _heads(line: str) -> Iterator[tuple[int, int, str]]:
    """Start of a label, end of what parts it from its value, and its text."""
    begin = 0
    for hit in _PARTING.finditer(line):
        words = [m.start() for m in _WORD.finditer(line, max(begin, hit.start() - LONGEST_LABEL), hit.start())]
        starts = [s for s in words[-MOST_WORDS:] if is_label(line[s : hit.start()])]
        if starts:
            yield starts[0], hit.end(), plain(line[starts[0] : hit.start()])
            begin = hit.end()
        elif begin == 0 and words and ":" in hit.group() and _UNKNOWN.fullmatch(line, 0, hit.start()):
            yield words[0], hit.end(), plain(line[words[0] : hit.start()])
            begin = hit.end()


def asks(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] holds a box that is not ticked: options, not a value."""
    return any(box["empty"] for box in _BOX.finditer(text, start, end))


def ticked(text: str, known: Sequence[Label]) -> Iterator[Label]:
    """The options whose box is ticked, as values of what their line or cell is about."""
    boxes = list(_BOX.finditer(text))
    ordered = sorted(known, key=lambda label: label.start)
    starts = [label.start for label in ordered]
    line = -1
    said: tuple[str, ...] = ()
    after, over = True, 0
    for n, box in enumerate(boxes):
        begin = text.rfind("\n", 0, box.start()) + 1
        if begin != line:
            line = begin
            own, after = _said(text, line, box.start(), ordered, starts)
            below = not text[line : box.start()].strip() and text.count("\n", over, line) == 1
            said = own or (said if below else ())  # options under one another are of one question
            over = box.start()
        if box["tick"] is None:
            continue
        option = _option(text, boxes, n, line, after=after)
        if said and option is not None:
            yield Label(*option, said)


def _said(
    text: str, line: int, box: int, ordered: Sequence[Label], starts: Sequence[int]
) -> tuple[tuple[str, ...], bool]:
    """What the first box of a line is about, and whether options stand behind their boxes."""
    front = text[max(line, box - LONGEST_LABEL) : box].replace("\t", " ").strip()
    names = front.endswith((":", "?")) or is_label(front)
    at = bisect_right(starts, box)
    cell = next((label for label in reversed(ordered[max(0, at - NEAR) : at]) if label.end > box), None)
    if cell is not None:
        return cell.texts, not text[max(cell.start, line) : box].strip() or names
    if front:
        label, colon, _ = front.rpartition(":")
        if colon and not names and is_label(label.strip()):
            return (plain(label),), False
        return ((plain(front),), True) if names else ((), False)
    above = text[text.rfind("\n", 0, max(0, line - 1)) + 1 : max(0, line - 1)].strip()
    names = 0 < len(above) <= LONGEST_LABEL and (is_label(above) or above.endswith((":", "?")))
    return ((plain(above),) if names else ()), True


def _option(text: str, boxes: Sequence[regex.Match[str]], n: int, line: int, *, after: bool) -> tuple[int, int] | None:
    if after:
        start = boxes[n].end()
        stop = min(len(text), start + LONGEST_OPTION, boxes[n + 1].start() if n + 1 < len(boxes) else len(text))
        breaks = [at for at in (text.find("\n", start, stop), text.find("\t", start + 1, stop)) if at >= 0]
        return trimmed(text, start, min(breaks, default=stop))
    start = max(line, boxes[n].start() - LONGEST_OPTION, boxes[n - 1].end() if n else 0)
    start = max(start, text.rfind(":", start, boxes[n].start()) + 1)
    return trimmed(text, start, boxes[n].start())
