"""One person is found everywhere in a document.

A name found once is looked for in every passage: whole, surname first, by its parts, by initials, in a short form, and
with a letter off. A part that the document also writes in small letters is an ordinary word and is left alone, unless
nobody writes capitals there, as in chats.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import accumulate

import regex

from redact.detect.acronyms import ACRONYMS
from redact.detect.bent import Bent
from redact.detect.name_forms import NICKNAME, WORDS, Form, forms_of, initials_of, parts_of, surnames_of
from redact.detect.tokens import address_around
from redact.detect.words import Name, Word, key_of
from redact.model.span import Span

RULE = "detect.people"
CLAIMED = 0.8
"""A longer span of another type keeps a name's part only when it is this sure of itself."""
BENT, IN_TOKEN, SMALL = 0.55, 0.6, 0.52
INITIALS_GIVEN, INITIALS, INITIALS_GUESSED = 0.86, 0.7, 0.52
"""Of letters that the document says are somebody's: where they mean nothing else, and where they do; and of others."""
SHORTEST_SMALL = 4
_INITIALS = regex.compile(r"[ \t]*+[(\[][ “\"‘']{0,2}(?P<letters>\p{Lu}{2,4})[ ”\"’']{0,2}[)\]]")
_CAPITALS = regex.compile(r"(?<![\p{L}\d.&/-])\p{Lu}\p{Ll}?\p{Lu}{1,3}(?![\p{L}\d&-]|\.\p{L}|/\d)")
_ACTS = regex.compile(
    r":[ ]|[ ](?:to[ ]\p{Ll}|(?:said|says|asked|asks|rang|rings|told|will|has|had|agreed|noted|reported|advised"
    r"|confirmed|spoke|met|called|emailed|visited|saw|left|replied|explained|felt|stated|suggested|queried|thought)\b)"
)
"""Behind letters that mean something else as a rule: here they do what people do."""
_SMALL_NEAR = regex.compile(r"\p{Ll}{2}")
_SAINTS = frozenset({"st", "saint"})
_PLACES = frozenset(
    "street road avenue close crescent terrace gardens drive square lane court park hospital school college".split()
)
_TOKEN_WORD = regex.compile(r"\p{Ll}{5,30}")


class Cover:
    """Stretches of a text that spans take up together; asks in logarithmic time."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted((s.start, s.end) for s in spans)
        self._starts = [start for start, _ in ordered]
        self._reaches = list(accumulate((end for _, end in ordered), max))

    def holds(self, start: int, end: int) -> bool:
        """Whether some span that begins at or before `start` reaches `end`."""
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and end <= self._reaches[at]


class People:
    """The people of one document, gathered from flagged names; finds their other mentions. Linear in the text."""

    def __init__(
        self,
        names: Iterable[Name],
        public: Iterable[Name],
        words: Sequence[Sequence[Word]],
        others: Sequence[Sequence[Span]],
        plain: Collection[str],
        *,
        spread_parts: bool = True,
        initials: Iterable[str] = (),
        foreign: Sequence[Name] = (),
        careless_words: Sequence[Collection[int]] = (),
    ) -> None:
        """`words`, `others` and `careless_words` are of each passage: all its words, spans that something else claims,
        and where words begin that are small because all is. `plain` are other words that the document writes small.

        `public` are names that stay: their parts are not looked for on account of anybody else. With `spread_parts`
        off, only whole names are looked for: a surname alone may be an official's brother. `initials` stand for
        somebody in this document, which says so itself. `foreign` names are told by another document of the case:
        of their parts only the surname is looked for.
        """
        self._words = words
        self._careless = careless_words
        self._others = [Cover(s for s in spans if s.score >= CLAIMED) for spans in others]
        known = sorted(set(names), key=lambda n: (n.words, n.sure))
        self._forms: dict[str, list[Form]] = {}
        for form in _best(f for n in (*known, *foreign) for f in forms_of(n)):
            self._forms.setdefault(form.words[0], []).append(form)
        for forms in self._forms.values():
            forms.sort(key=lambda f: (-len(f.words), f.words))
        self._parts = self._known_parts(known, foreign, public, plain) if spread_parts else {}
        self._bent = Bent(p for p, form in self._parts.items() if form.score > NICKNAME)
        given = set(initials) if spread_parts else set()
        self._initials = {one: INITIALS if one in ACRONYMS else INITIALS_GIVEN for one in given}
        if spread_parts:
            for letters in {letters for n in known for letters in initials_of(n)}:
                self._initials.setdefault(letters, INITIALS_GUESSED)
        self._given_initials = given
        self._small = {part for part in self._parts if len(part) >= SHORTEST_SMALL and part not in WORDS}

    def _known_parts(
        self, known: Iterable[Name], foreign: Iterable[Name], public: Iterable[Name], plain: Collection[str]
    ) -> dict[str, Form]:
        claimed = {w.key for i, own in enumerate(self._words) for w in own if self._claimed(i, w.start, w.end)}
        kept = {w for name in public for w in name.words}
        parts = {f.words[0]: f for n in foreign for f in surnames_of(n) if f.words[0] not in {*plain, *kept, *claimed}}
        for name in known:
            if len(name.words) == 1 and not name.sure:
                continue
            for form in parts_of(name):
                part = form.words[0]
                if part in plain or part in kept or (not name.sure and part in claimed):
                    continue
                if part not in parts or parts[part].score < form.score:
                    parts[part] = form
        return parts

    def mentions(self, passage: int, text: str, type_: str) -> Iterator[Span]:
        """Spans of one passage where somebody known is named."""
        words = self._words[passage]
        for i, word in enumerate(words):
            for form in self._forms.get(word.key, ()):
                if (end := _run(words, i, form)) is not None:
                    yield Span(word.start, end, type_, form.score, RULE, form.reason)
            if word.capital:
                if not self._claimed(passage, word.start, word.end) and not _in_place(words, i):
                    yield from self._single(word, type_)
            elif word.key in self._small and self._is_careless(passage, word):
                yield Span(word.start, word.end, type_, SMALL, RULE, "part of a name in the document, in small letters")
        if self._parts:
            yield from self._odd(passage, text, type_)

    def _is_careless(self, passage: int, word: Word) -> bool:
        return passage < len(self._careless) and word.start in self._careless[passage]

    def _single(self, word: Word, type_: str) -> Iterator[Span]:
        form = self._parts.get(word.key)
        if form is not None:
            yield Span(word.start, word.end, type_, form.score, RULE, form.reason)
        elif self._bent.mistyped(word.key):
            yield Span(word.start, word.end, type_, BENT, RULE, "one letter off from a name in the document")

    def _odd(self, passage: int, text: str, type_: str) -> Iterator[Span]:
        """Names with digits for letters, within file and user names, and agreed initials."""
        for start, end, _ in self._bent.misread(text):
            if not self._claimed(passage, start, end):
                yield Span(start, end, type_, BENT, RULE, "a name in the document, if look-alikes are read")
        for match in _TOKEN_WORD.finditer(text):
            form = self._parts.get(key_of(match.group()))
            if form is not None and form.score > NICKNAME and address_around(text, match.start()):
                yield Span(
                    match.start(), match.end(), type_, IN_TOKEN, RULE, "a name of the document in a file or user name"
                )
        if self._initials:
            for match in _CAPITALS.finditer(text):
                letters = match.group().upper()
                score = self._initials.get(letters)
                if not score or self._claimed(passage, *match.span()) or _in_capitals(text, match):
                    continue
                if letters not in ACRONYMS or letters in self._given_initials or _ACTS.match(text, match.end()):
                    yield Span(*match.span(), type_, score, RULE, "initials of somebody in the document")

    def _claimed(self, passage: int, start: int, end: int) -> bool:
        """Whether a word stands within a longer span that something else claims: Halewick in Halewick Council."""
        return self._others[passage].holds(start, end)


def _in_place(words: Sequence[Word], i: int) -> bool:
    """Whether the word belongs to a place or a church: St James's Park, Okafor Road."""
    word = words[i]
    if i and words[i - 1].key in _SAINTS and words[i - 1].capital and word.start - words[i - 1].end <= 2:
        return True
    behind = words[i + 1] if i + 1 < len(words) else None
    return behind is not None and behind.capital and behind.key in _PLACES and word.end + 1 == behind.start


def _best(forms: Iterable[Form]) -> list[Form]:
    """Each run of words once, in its surest form."""
    best: dict[tuple[str, ...], Form] = {}
    for form in forms:
        if form.words not in best or best[form.words].score < form.score:
            best[form.words] = form
    return list(best.values())


def _run(words: Sequence[Word], first: int, form: Form) -> int | None:
    """Where the run of words that begins at `first` ends, if it is this form."""
    run = words[first : first + len(form.words)]
    if len(run) < len(form.words) or any(w.key != key for w, key in zip(run, form.words, strict=True)):
        return None
    if not run[0].capital and not (form.small and not any(w.capital for w in run)):
        return None
    if any(w.gap > form.widest for w in run[:-1]):
        return None
    loose = run[-1].end - run[0].start - sum(w.end - w.start for w in run)
    return run[-1].end if loose <= 3 * len(run) else None


def _in_capitals(text: str, match: regex.Match[str]) -> bool:
    """Whether all that stands around it is in capitals too: then two letters are no more than two letters."""
    return _SMALL_NEAR.search(text, max(0, match.start() - 40), min(len(text), match.end() + 40)) is None


def initials_given(text: str, spans: Iterable[Span], names: Iterable[Name]) -> Iterator[str]:
    """Initials that stand in brackets right behind a name and are its own: Adaeze Okafor (AO)."""
    for span, name in zip(spans, names, strict=True):
        match = _INITIALS.match(text, span.end)
        if match is not None:
            letters = match["letters"]
            own = iter(w[0] for w in name.words)
            if all(letter.lower() in own for letter in letters):
                yield letters
