"""The truth file of a sample, and the checks that keep it honest."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass

from maker.markup import SOFT_HYPHEN, Label, SampleError, Verdict, parse

# Names that are also ordinary words: finding them unmarked proves nothing.
ORDINARY_WORDS = frozenset({"will", "may", "grant", "rose", "mark", "van", "der", "young"})


@dataclass(frozen=True, slots=True)
class Item:
    """One mention on one page."""

    page: int
    text: str
    kind: str
    verdict: Verdict


@dataclass(slots=True)
class _Mention:
    label: Label
    text: str
    page: int | None = None


def flatten(text: str) -> str:
    """The text as a reader hears it: no soft hyphens, one space for each gap or line break."""
    return " ".join(unicodedata.normalize("NFKC", text.replace(SOFT_HYPHEN, "")).split())


class Record:
    """Notes each mention on the page where it is really drawn."""

    def __init__(self) -> None:
        self._mentions: list[_Mention] = []
        self._order: list[int] = []
        self._unmarked: dict[int, list[str]] = defaultdict(list)

    def open(self, label: Label, text: str) -> int:
        """Announce a mention before it is drawn; the number returned is what `drawn` wants back."""
        self._mentions.append(_Mention(label, flatten(text)))
        return len(self._mentions) - 1

    def drawn(self, page: int, text: str, mention: int | None) -> None:
        """Some text has landed on a page, as part of a mention or of none."""
        if mention is None:
            self._unmarked[page].append(text)
            return
        found = self._mentions[mention]
        self._unmarked[page].append(" \N{BULLET} ")
        if found.page is None:
            found.page = page
            self._order.append(mention)
        elif found.page != page:
            raise SampleError(f"a mention runs over the end of page {found.page}: {found.text!r}")

    def stored(self, page: int, source: str) -> None:
        """Marked-up text that the page holds in a form field or an annotation instead of drawing it."""
        for run in parse(source):
            self.drawn(page, run.text, self.open(run.label, run.text) if run.label else None)

    def items(self) -> list[Item]:
        """Every mention in the order of drawing, page by page, after checking that they can all be kept."""
        items: list[Item] = []
        for number in self._order:
            mention = self._mentions[number]
            if mention.page is not None:
                items.append(Item(mention.page, mention.text, mention.label.kind, mention.label.verdict))
        if len(items) != len(self._mentions):
            raise SampleError("a mention was announced but never drawn")
        items.sort(key=lambda item: item.page)
        check_no_contradiction(items)
        self._check_nothing_unmarked(items)
        return items

    def _check_nothing_unmarked(self, items: list[Item]) -> None:
        rest = {page: flatten("".join(parts)) for page, parts in self._unmarked.items()}
        for item in items:
            if item.verdict == "redact" and item.text in rest.get(item.page, ""):
                raise SampleError(f"page {item.page}: {item.text!r} also stands there unmarked")
        words = set(re.findall(r"\w+", " ".join(rest.values()).casefold()))
        words |= {word for item in items if item.verdict == "stay" for word in _words(item.text)}
        for item in items:
            if item.kind == "PERSON" and item.verdict == "redact":
                stray = {w for w in _words(item.text) if len(w) > 2} & words - ORDINARY_WORDS
                if stray:
                    raise SampleError(f"part of the name {item.text!r} also stands unmarked: {sorted(stray)}")


def check_no_contradiction(items: list[Item]) -> None:
    """No text that must stay may contain, or lie within, a text that must go from the same page."""
    for stay in (item for item in items if item.verdict == "stay"):
        for gone in (item for item in items if item.verdict == "redact" and item.page == stay.page):
            kept, lost = stay.text.casefold(), gone.text.casefold()
            if kept in lost or lost in kept:
                raise SampleError(f"page {stay.page}: {stay.text!r} stays but {gone.text!r} goes")


def to_json(file: str, items: list[Item]) -> bytes:
    """The truth file: canonical JSON, so that two runs give the same bytes."""
    rows = [{"page": i.page, "text": i.text, "type": i.kind, "verdict": i.verdict} for i in items]
    body = {"schema": "redact/truth", "version": 1, "file": file, "items": rows}
    return (json.dumps(body, sort_keys=True, indent=1, ensure_ascii=False) + "\n").encode()


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
