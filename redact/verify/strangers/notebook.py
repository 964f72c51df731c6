"""What the rules learn of one file on their way: the texts of every layer, for the recognizers, and what pages show."""

from __future__ import annotations

from dataclasses import dataclass, field

from redact.model.geometry import Rect

MOST_TEXT = 200_000
SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Said:
    """A text that some layer holds. `rule` is the one to report under when a recognizer knows it; `where` is in words.

    `page` counts from 1; 0 is the file.
    """

    rule: str
    page: int
    where: str
    text: str = field(repr=False)
    box: Rect | None = None


@dataclass
class Notebook:
    """Filled by the checks in their order. `hidden` are the places of text that a page holds and does not show.

    `shown`: the letters and digits that each page shows, in small letters. `fonts`: which letters each font shows.
    """

    said: list[Said] = field(default_factory=list, repr=False)
    hidden: list[tuple[int, Rect]] = field(default_factory=list, repr=False)
    shown: dict[int, str] = field(default_factory=dict, repr=False)
    fonts: dict[str, set[str]] = field(default_factory=dict, repr=False)
    _seen: set[tuple[str, str]] = field(default_factory=set, repr=False)

    _texts: set[str] = field(default_factory=set, repr=False)

    def say(self, rule: str, page: int, where: str, text: str, box: Rect | None = None) -> None:
        """Put a text down for the recognizers, once under each rule."""
        text = text[:MOST_TEXT].strip()
        if len(text) >= SHORTEST and (rule, text) not in self._seen:
            self._seen.add((rule, text))
            self._texts.add(text)
            self.said.append(Said(rule, page, where, text, box))

    def knows(self, text: str) -> bool:
        """Whether a text was put down under one rule or another."""
        return text[:MOST_TEXT].strip() in self._texts

    def shows(self, text: str, page: int = 0) -> bool:
        """Whether a page, or any page, shows these letters. A text without letters is shown everywhere."""
        letters = folded(text)
        pages = [self.shown.get(page, "")] if page else list(self.shown.values())
        return not letters or any(letters in one for one in pages)


def folded(text: str) -> str:
    """Letters and digits alone, in small letters."""
    return "".join(c for c in text if c.isalnum()).casefold()
