"""Whom one document of a case names, and which names of the others may stand in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from redact.detect.name_forms import surnames_of
from redact.detect.spreading import SEED_SCORE, SURE_SCORE
from redact.detect.words import PARTICLES, Name, name_of, words_of
from redact.model.decision import Verdict
from redact.model.document import Document, Surface
from redact.model.flag import Flag
from redact.model.heard import Heard, KnownName
from redact.model.policy import Policy


def heard_in(document: Document, flags: Sequence[Flag], policy: Policy) -> Heard:
    """What this document, looked at by itself, tells the case. Public roles stay in their own document."""
    naming = {r.type for r in policy.rules if r.names_people and r.verdict is Verdict.REDACT}
    names = {
        KnownName(f.type, name.words, f.score >= SURE_SCORE)
        for f in flags
        if f.type in naming and f.score >= SEED_SCORE and (name := name_of(f.text)).words
    }
    return Heard(tuple(sorted(names)), tuple(sorted(_loose(document, flags))))


def _loose(document: Document, flags: Sequence[Flag]) -> set[str]:
    flagged: dict[int, list[tuple[int, int]]] = {}
    for flag in flags:
        if flag.surface is Surface.PAGE:
            flagged.setdefault(flag.page, []).append((flag.start, flag.end))
    loose: set[str] = set()
    for page in document.pages:
        covered = bytearray(len(page.text))
        for start, end in flagged.get(page.number, ()):
            covered[start:end] = b"\1" * (end - start)
        loose.update(w.key for w in words_of(page.text) if w.capital and not covered[w.start])
    return loose


class Names:
    """Names by their surnames."""

    def __init__(self) -> None:
        self._by_surname: dict[str, set[KnownName]] = {}

    def add(self, names: Iterable[KnownName]) -> None:
        for name in names:
            surname = name.words[-1]
            if surname not in PARTICLES:
                self._by_surname.setdefault(surname, set()).add(name)

    def among(self, heard: Heard) -> tuple[KnownName, ...]:
        """Names of which a document's unflagged words may hold a mention, but for those that it holds itself."""
        loose, own = set(heard.loose), set(heard.names)
        return tuple(
            sorted(
                name
                for surname in loose & self._by_surname.keys()
                for name in self._by_surname[surname]
                if name not in own and (any(surnames_of(Name(name.words, name.sure))) or loose.issuperset(name.words))
            )
        )
