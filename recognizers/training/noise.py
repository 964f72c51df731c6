"""What paper, haste and scanners do to a text: capitals, typing slips, look-alike letters, broken lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from random import Random

from recognizers.training.pieces import Piece

_LOOK_ALIKES = {
    "l": "1I",
    "I": "l1",
    "O": "0",
    "0": "O",
    "S": "5",
    "5": "S",
    "m": "rn",
    "e": "c",
    "1": "lI",
    "B": "8",
    "i": "l",
    "h": "b",
    "a": "o",
    "g": "q",
    "’": "'",
}


def _slip(random: Random, word: str) -> str:
    if len(word) < 4 or not word.isalpha():
        return word
    at = random.randrange(1, len(word) - 1)
    return random.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )


def _bend(random: Random, word: str) -> str:
    places = [at for at, char in enumerate(word) if char in _LOOK_ALIKES]
    if not places:
        return word
    at = random.choice(places)
    alike = _LOOK_ALIKES[word[at]]
    return word[:at] + (alike if alike == "rn" else random.choice(alike)) + word[at + 1 :]


def _words(random: Random, pieces: Iterable[Piece], share: float, change: Callable[[Random, str], str]) -> list[Piece]:
    changed = []
    for piece in pieces:
        parts = (change(random, word) if random.random() < share else word for word in piece.text.split(" "))
        changed.append(Piece(" ".join(parts), piece.label))
    return changed


def slips(random: Random, pieces: list[Piece]) -> list[Piece]:
    """Letters left out, doubled or swapped."""
    return _words(random, pieces, 0.05, _slip)


def scanned(random: Random, pieces: list[Piece]) -> list[Piece]:
    """Letters read as others."""
    return _words(random, pieces, 0.08, _bend)


def capitals(_random: Random, pieces: list[Piece]) -> list[Piece]:
    """All in capitals."""
    return [Piece(piece.text.upper(), piece.label) for piece in pieces]


def small(_random: Random, pieces: list[Piece]) -> list[Piece]:
    """All in small letters."""
    return [Piece(piece.text.lower(), piece.label) for piece in pieces]


def wrapped(random: Random, pieces: list[Piece]) -> list[Piece]:
    """Lines that end where the page did, within names too; now and then a word is parted."""
    width, at = random.randint(38, 90), 0
    changed = []
    for piece in pieces:
        text: list[str] = []
        for char in piece.text:
            at = 0 if char == "\n" else at + 1
            broken = char == " " and at >= width
            text.append("\n" if broken else char)
            at = 0 if broken else at
        changed.append(Piece("".join(text), piece.label))
    return changed


def straight(_random: Random, pieces: list[Piece]) -> list[Piece]:
    """Typewriter apostrophes and dashes."""
    table = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-"})
    return [Piece(piece.text.translate(table), piece.label) for piece in pieces]


Change = Callable[[Random, list[Piece]], list[Piece]]
CHANGES: tuple[tuple[Change, float], ...] = (
    (straight, 0.3),
    (capitals, 0.06),
    (small, 0.03),
    (slips, 0.05),
    (scanned, 0.04),
    (wrapped, 0.08),
)


def changed(random: Random, pieces: list[Piece]) -> list[Piece]:
    """The pieces, with each change made by its chance."""
    for change, chance in CHANGES:
        if random.random() < chance:
            pieces = change(random, pieces)
    return pieces
