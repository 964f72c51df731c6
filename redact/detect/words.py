"""The words of a text, and the words of a name: what names are compared by."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache

import regex

WORD = regex.compile(r"\p{L}[\p{L}\p{M}'’\-]*")
_STOP = regex.compile(r"[.;:!?\t]")
_ENDING = regex.compile(r"(?:['’][sS])?['’\-]*$")
_TOKEN_BEFORE = regex.compile(r"[\\/_@.\d]$")
_TOKEN_AFTER = regex.compile(r"[\\/_@\d]|\.\p{Ll}")
_ENDS = frozenset("'’-")
MIN_PART = 3
_PAGE = 200
PARTICLES = frozenset(
    "van der den de la le du del della di da dos das al el bin bint ibn ap ab ferch von zu ter ten".split()
)
TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev revd reverend cllr councillor pc dc ps ds sgt wpc pcso "
    "di ci dci insp supt acc dcc dac con cst const csupt dcs dsupt "
    "inspector sergeant constable chief superintendent detective police officer".split()
)
_TURNED = regex.compile(r"[^,/]{2,60}(?:,|(?<=\p{Lu})/(?=\p{Lu}))[^,/]{1,60}")
_NO_MARKS = str.maketrans("łøđħıŁØĐ’", "lodhilod'")


class Gap(IntEnum):
    """What parts a word from the next: no name runs over a sentence's or a cell's end."""

    SPACE = 0
    LINE = 1
    STOP = 2


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a passage: text[start:end], its key, whether it begins with a capital, and what follows it."""

    key: str = field(repr=False)
    start: int
    end: int
    capital: bool
    gap: Gap = Gap.SPACE


@dataclass(frozen=True, slots=True)
class Name:
    """The keys of a name's words, without title, given names first. `sure`: it stood behind a title or a label;
    `certain`: it goes by itself; `faint`: it is only likely to be a name."""

    words: tuple[str, ...] = field(repr=False)
    sure: bool = False
    certain: bool = False
    faint: bool = False

    @property
    def parts(self) -> tuple[str, ...]:
        """The words that may stand for the person by themselves."""
        shortest = MIN_PART - (self.sure and len(self.words) == 1)  # Mr Li is Li
        return tuple(w for w in self.words if w not in PARTICLES and len(w) >= shortest)


@lru_cache(maxsize=65_536)
def key_of(word: str) -> str:
    """A word in small letters without accents, since registers and keyboards drop them: Siobhán is SIOBHAN."""
    folded = word.casefold().translate(_NO_MARKS)
    if folded.isascii():
        return folded
    return "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))


def words_of(text: str) -> list[Word]:
    """All words of a text. Possessive endings, closing quotes and trailing hyphens are cut off."""
    return list(_words_of_page(text) if len(text) > _PAGE else _words(text))


@lru_cache(maxsize=8)
def _words_of_page(text: str) -> tuple[Word, ...]:
    """Several rules ask for a page's words in turn, and then those who look for a person's other mentions."""
    return tuple(_words(text))


def _words(text: str) -> list[Word]:
    found: list[Word] = []
    matches = list(WORD.finditer(text))
    begins = [*(m.start() for m in matches), len(text)]
    for match, begin in zip(matches, begins[1:], strict=True):
        word = match.group()
        if word[-1] in _ENDS or (len(word) > 2 and word[-2] in "'’"):
            word = _ENDING.sub("", word)
        if word:
            end = match.start() + len(word)
            gap = _gap(text[end:begin], len(word))
            found.append(Word(key_of(word), match.start(), end, word[0].isupper(), gap))
    return found


def plain_words(text: str, words: Sequence[Word]) -> Iterator[Word]:
    """The words in small letters, but for those in file names and addresses, where names are small too."""
    return (w for w in words if not w.capital and _is_free(text, w))


def _is_free(text: str, word: Word) -> bool:
    before = text[word.start - 1 : word.start]
    return not _TOKEN_BEFORE.search(before) and not _TOKEN_AFTER.match(text, word.end)


def careless(text: str, words: Sequence[Word]) -> Iterator[Word]:
    """Words in small letters of sentences, cells and paragraphs that begin in small letters, as chats do: there a name
    is written small too."""
    begins, small = True, False
    end = 0
    for word in words:
        begins = begins or text.count("\n", end, word.start) > 1
        small = not word.capital if begins else small
        if small and not word.capital and _is_free(text, word):
            yield word
        begins, end = word.gap is Gap.STOP, word.end


def _gap(between: str, length: int) -> Gap:
    if between in {" ", ""}:
        return Gap.SPACE
    if _STOP.search(between) and not (length == 1 and between.startswith((". ", "."))):  # an initial's full stop
        return Gap.STOP
    return Gap.LINE if "\n" in between else Gap.SPACE


def name_of(text: str, *, sure: bool = False, certain: bool = False, faint: bool = False) -> Name:
    """The name in a text that a rule flagged. One that is turned round (Okafor, Adaeze; OKAFOR Adaeze; Okafor A) is
    turned back."""
    words = [w for w in words_of(text) if w.key not in TITLES]
    cut = _surname_ends(text, words)
    return Name(tuple(w.key for w in (*words[cut:], *words[:cut])), sure, certain, faint)


def _surname_ends(text: str, words: Sequence[Word]) -> int:
    """How many words at the head of a name are its surname, where that stands first."""
    if len(words) < 2:
        return 0
    if _TURNED.fullmatch(text):
        parted = next(i for i, c in enumerate(text) if c in ",/")
        return sum(1 for w in words if w.start < parted)
    if all(w.end - w.start == 1 for w in words[1:]) and len(words[0].key) > 1:
        return 1
    capitals = 0
    while capitals < len(words) and text[words[capitals].start : words[capitals].end].isupper():
        capitals += 1
    longest = max((words[i].end - words[i].start for i in range(capitals)), default=0)
    return capitals if capitals < len(words) and longest > 2 else 0
