"""The list by which CI finds what a case withholds in any file, without holding it: keyed digests of each value.

Each is HMAC-SHA-256 (RFC 2104) of the folded value under the case's key, cut to 128 bits (RFC 2104 §5). Without the key
nobody can try out values, however few there are; whoever has both list and key can, so that they lie apart.
"""

from __future__ import annotations

import hmac
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Annotated

import regex
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from redact.detect.tokens import address_around
from redact.detect.words import name_of
from redact.model.errors import EnvironmentLacks, UsageError
from redact.model.plan import Plan
from redact.model.policy import Policy
from redact.wire.canonical import readable_json

FILE = "withheld.hmac.json"
VARIABLE = "REDACT_KEY"
SHORTEST_KEY = 16
SCHEMA, VERSION = "redact/withheld-hmac", 1
CONTEXT = b"redact/withheld/v1\0"
BYTES = 16
SHORTEST = 5
"""Letters and digits from which on a value is listed: shorter ones stand anywhere by chance."""
LONGEST = 64
"""Letters and digits from which on a value is listed in pieces: nobody has to quote the whole of it to betray it."""
PIECE = 32
STEP = 8
"""The longest value's length is told rounded up to this, so that it does not tell the value's."""
GROUPED_FROM = 9
"""Digits from which on a number is a number however it is grouped; shorter ones must stand closely together."""
MOST_KNOWN = 1 << 18
"""So many stretches of letters are remembered at a time."""
MAX_BYTES = 64 << 20

_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")
_TURN = regex.compile(r"(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})")
_DIGITS = regex.compile(r"\d+")
_CLOSE = regex.compile(r"[ \u00a0./()\-\u2010-\u2015]?")


@dataclass(frozen=True, slots=True)
class Word:
    """The folded letters of text[start:end]."""

    letters: str = field(repr=False)
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """text[start:end] is on the list; `part`: as one word of a name."""

    start: int
    end: int
    part: bool


_Digest = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    schema_: str = Field(alias="schema", pattern=f"^{SCHEMA}$")
    version: int = Field(ge=VERSION, le=VERSION)
    algorithm: str
    check: _Digest
    longest: int = Field(ge=0, le=LONGEST + PIECE)
    values: list[_Digest]
    name_words: list[_Digest]


def key_of(environment: Mapping[str, str]) -> bytes | None:
    """The key of the environment; None where there is none. Raises UsageError for one that can be guessed."""
    key = environment.get(VARIABLE, "").encode("utf-8", "surrogateescape")
    if not key:
        return None
    if len(key) < SHORTEST_KEY:
        raise UsageError(
            f"{VARIABLE} is shorter than {SHORTEST_KEY} bytes", "Take a random one, and keep it in a secret store."
        )
    return key


def withheld_list(key: bytes, plans: Iterable[Plan], policy: Policy, shown: Iterable[str] = ()) -> bytes:
    """The list of all that these plans withhold: canonical, sorted, the same bytes for the same values and key.

    `shown` is what the case's own release says: a word of a name that stands there more often than it was withheld is a
    town's or an ordinary word, and is not listed by itself; nor is what stood beside the pages, if they say it too.
    """
    values: set[str] = set()
    beside: set[str] = set()
    parts: Counter[str] = Counter()
    for plan in plans:
        for region in plan.regions:
            rule = policy.rule(region.type)
            _add(region.withheld, bool(rule and rule.names_people), values, parts)
        for text in plan.left_behind:
            _add_beside(text, beside, parts)
    pages = list(shown)
    public = Counter(fold(word) for page in pages for word in _WORD.findall(page))
    said = [fold(page) for page in pages]
    values |= {one for one in beside if not any(one in page for page in said)}
    words = {word for word, times in parts.items() if times >= public[word]} - values
    longest = max(map(len, values | words), default=0)
    return readable_json(
        {
            "schema": SCHEMA,
            "version": VERSION,
            "algorithm": "HMAC-SHA-256-128",
            "check": _digest(key, b"check", "").hex(),
            "longest": -(-longest // STEP) * STEP,
            "values": sorted(_digest(key, b"value", v).hex() for v in values),
            "name_words": sorted(_digest(key, b"value", v).hex() for v in words),
        }
    )


class Withheld:
    """A list and its key, ready to look for values."""

    def __init__(self, key: bytes, values: Iterable[str], parts: Iterable[str], longest: int) -> None:
        self._key = key
        self._values = frozenset(bytes.fromhex(v) for v in values)
        self._parts = frozenset(bytes.fromhex(v) for v in parts)
        self._longest = longest
        self._known: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._values) + len(self._parts)

    def found_in(self, text: str) -> list[Found]:
        """Where the text holds a listed value, in order; what lies within a longer one is left out."""
        words = words_of(text) if self else []
        found = [one for first in range(len(words)) for one in self._from(text, words, first)]
        found.sort(key=lambda f: (f.start, -f.end, f.part))
        left: list[Found] = []
        for one in found:
            if not left or one.end > left[-1].end:
                left.append(one)
        return left

    def _from(self, text: str, words: Sequence[Word], first: int) -> Iterator[Found]:
        letters = ""
        start = words[first].start
        for word in words[first:]:
            letters += word.letters
            if len(letters) > self._longest:
                return
            if len(letters) < SHORTEST or not (kind := self._kind(letters)):
                continue
            stretch = text[start : word.end]
            if letters.isdigit() and len(letters) < GROUPED_FROM and not _stands_closely(stretch):
                continue
            if kind == _PART and _is_ordinary(text, start):
                continue
            yield Found(start, word.end, kind == _PART)

    def _kind(self, letters: str) -> int:
        known = self._known.get(letters)
        if known is None:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            digest = _digest(self._key, b"value", letters)
            known = _VALUE if digest in self._values else _PART if digest in self._parts else _NOTHING
            self._known[letters] = known
        return known


_NOTHING, _PART, _VALUE = 0, 1, 2


def read_list(path: Path, key: bytes | None) -> Withheld:
    """A list as `withheld_list` wrote it. Raises UsageError for a file that is none or a key that is not set,
    EnvironmentLacks for another key than the list's: with it nothing would ever be found."""
    try:
        with path.open("rb") as opened:
            raw = opened.read(MAX_BYTES + 1)
    except OSError as error:
        raise UsageError(f"can't read it ({error.strerror})", "Check the path.", str(path)) from None
    if key is None:
        raise UsageError(
            f"--withheld needs the key of the case, and {VARIABLE} is not set", "Set it from a secret store."
        )
    try:
        read = _File.model_validate_json(raw)
        held = Withheld(key, read.values, read.name_words, read.longest)
    except (ValidationError, ValueError):
        raise UsageError(
            "this is not a list of withheld values", f"Give the {FILE} that `redact run` wrote.", str(path)
        ) from None
    if not hmac.compare_digest(bytes.fromhex(read.check), _digest(key, b"check", "")):
        raise EnvironmentLacks(
            f"{VARIABLE} is not the key that the list was made with", "Set the key of this case.", str(path)
        )
    return held


def _digest(key: bytes, use: bytes, letters: str) -> bytes:
    return hmac.digest(key, CONTEXT + use + b"\0" + letters.encode("utf-8", "surrogatepass"), "sha256")[:BYTES]


@lru_cache(maxsize=8192)
def _folded_letter(letter: str) -> str:
    """Compatibility forms, accents and case made one (Unicode Standard Annex 15, NFKD); nothing but letters and digits
    is left."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", letter).casefold())
    return "".join(c for c in plain if c.isalnum())


def fold(text: str) -> str:
    """A value as it is compared."""
    return "".join(map(_folded_letter, text))


def words_of(text: str) -> list[Word]:
    """Stretches of letters or digits, parted also where small letters meet a capital, and letters digits."""
    found: list[Word] = []
    for match in _WORD.finditer(text):
        ends = [*(match.start() + m.start() for m in _TURN.finditer(match.group())), match.end()]
        start = match.start()
        for end in ends:
            if letters := fold(text[start:end]):
                found.append(Word(letters, start, end))
            start = end
    return found


def _add(text: str, names: bool, values: set[str], parts: Counter[str]) -> None:
    """A value, and where it names somebody its words. A single word of letters that names nobody is not listed: it is
    an ordinary word, and withheld only where it stood."""
    if names:
        words = [w for w in (fold(key) for key in name_of(text).words) if w]
        orders = [fold(text), "".join(words), "".join([*words[-1:], *words[:-1]])] if len(words) > 1 else []
        values.update(one for one in orders if SHORTEST <= len(one) <= LONGEST)
        parts.update(one for one in words if SHORTEST <= len(one) <= LONGEST)
    elif not _is_one_word(text):
        values.update(_pieces(text))


def _add_beside(text: str, values: set[str], parts: Counter[str]) -> None:
    """A term that a person marked, or what stood beside the pages: of what type is not known."""
    if _is_one_word(text) and text.strip()[:1].isupper():
        parts.update(_pieces(text))
    else:
        values.update(_pieces(text))


def _is_one_word(text: str) -> bool:
    return len(text.split()) < 2 and fold(text).isalpha() and len(_WORD.findall(text)) < 2


def _pieces(text: str) -> Iterator[str]:
    """The folded value; a long one in pieces of whole words, each long enough to stand nowhere by chance."""
    whole = fold(text)
    if len(whole) <= LONGEST:
        if len(whole) >= SHORTEST:
            yield whole
        return
    piece = ""
    for word in words_of(text):
        piece += word.letters
        if PIECE <= len(piece) <= LONGEST + PIECE:
            yield piece
        if len(piece) >= PIECE:
            piece = ""


def _stands_closely(stretch: str) -> bool:
    """Whether the digits are one number, and not cells of a table beside one another."""
    return all(_CLOSE.fullmatch(gap) for gap in _DIGITS.split(stretch))


def _is_ordinary(text: str, start: int) -> bool:
    """Whether the word at `start` is written as an ordinary one: small, and in no address or file's name, where a name
    is written small as well."""
    return text[start].islower() and address_around(text, start) is None
