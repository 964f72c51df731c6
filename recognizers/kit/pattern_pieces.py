"""What a piece of a pattern says of every text it matches: how long it is, what it begins with, what it must hold.

All that is said here is true of each match; it need not be all that is true. So places where these conditions fail can
be passed over, and the outcome of a search stays the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from recognizers.kit.pattern_cues import Cue, united
from recognizers.kit.pattern_tokens import CAPITAL, DIGIT, DIGITS, INK, LETTER, LONG_NUMBER, OTHER

FAR = 100_000
"""A length without a bound."""
_MOST_STARTS = 6_000
_LETTERS = frozenset({LETTER, CAPITAL})
_WORDY = frozenset({LETTER, CAPITAL, DIGIT})
_RUNS = frozenset({CAPITAL, DIGIT, DIGITS, LONG_NUMBER})
_NO_CUES = frozenset({"", OTHER, INK})
_MOST_NEEDS = 6
_DIGITS, _LONG_NUMBER = 3, 5


type Start = tuple[str, int, bool]
"""Letters, or one other sign, that a match begins with; what follows (NEXT, OPEN, SHUT); and whether it is known that
no letter or digit stands in front."""

NEXT, OPEN, SHUT = 0, 1, 2
"""Behind the letters stands: whatever the next piece begins with; perhaps more letters; no letter, so they are a word."""
_NOTHING: Start = ("", NEXT, False)
_ONE_DIGIT: frozenset[Start] = frozenset({(DIGIT, SHUT, False)})
_ANYTHING: frozenset[Start] = frozenset({("", OPEN, False)})


@dataclass(frozen=True, slots=True)
class Need:
    """A cue begins at least `low` signs behind the match's beginning, and at most `high` and so many `runs` of signs
    without a blank."""

    cue: Cue
    low: int
    high: int
    runs: int = 0


@dataclass(frozen=True, eq=False, slots=True)
class Piece:
    """A piece of a pattern: its shortest and its longest match, and what those begin with and need.

    To `high` come so many `runs` of signs without a blank, of any length. `apart`: unless it matches nothing, it ends
    with what is neither letter nor digit; `closes`: no letter follows; `whole`: it matches any letter and any digit;
    `behind_edge`: what it needs where no letter or digit stands in front of it. What it begins with
    is not among its needs: `needs_of` adds it.
    """

    low: int
    high: int
    starts: frozenset[Start]
    apart: bool = True
    closes: bool = False
    whole: bool = False
    needs: tuple[Need, ...] = ()
    behind_edge: tuple[Need, ...] = ()
    branches: tuple[Piece, ...] = ()
    runs: int = 0

    @property
    def ends_apart(self) -> bool:
        """True when whatever it matches ends with what is neither letter nor digit."""
        return self.apart and self.low > 0

    @property
    def empty(self) -> bool:
        """True when it never takes up anything."""
        return not self.high and not self.runs


NOWHERE = Piece(0, 0, frozenset({_NOTHING}))
"""Takes up nothing, and says nothing."""
UNKNOWN = Piece(0, FAR, _ANYTHING, apart=False)
EDGE = Piece(0, 0, frozenset({("", NEXT, True)}), closes=True)
"""A word's edge."""
AFTER_OTHER = Piece(0, 0, frozenset({("", NEXT, True)}))
"""Not behind a letter or a digit."""
NO_LETTER = Piece(0, 0, frozenset({_NOTHING}), closes=True)
"""Not in front of a letter."""


def of_signs(signs: Iterable[str], *, whole: bool = False) -> Piece:
    """One of these signs."""
    found = frozenset(signs)
    starts = frozenset((sign, NEXT if sign.isalpha() else SHUT, False) for sign in found)
    apart = not any(sign.isalpha() or sign in _WORDY for sign in found)
    return Piece(1, 1, starts, apart, whole=whole)


def of_word(letters: str) -> Piece:
    """These letters."""
    return Piece(len(letters), len(letters), frozenset({(letters, NEXT, False)}), apart=False)


def _starts(pieces: Sequence[Piece]) -> frozenset[Start]:
    """What a match of the pieces in a row begins with."""
    ended: set[Start] = set()
    going = {_NOTHING}
    for piece in pieces:
        longer: set[Start] = set()
        for one in going:
            if not one[0]:
                longer.update(piece.starts if not one[2] else ((text, then, True) for text, then, _ in piece.starts))
            elif piece.closes and piece.empty:
                ended.add((one[0], SHUT, one[2]))
            else:
                longer.update(_longer(one, piece.starts))
        going = {one for one in longer if not one[1]}
        ended |= longer - going
        if len(ended) + len(going) > _MOST_STARTS:
            return _ANYTHING
        if not going:
            break
    return frozenset(ended | going)


def _longer(one: Start, more: Iterable[Start]) -> Iterator[Start]:
    text, _, edge = one
    letters = text.isalpha()
    for added, then, _ in more:
        if not added:
            yield text, then, edge
        elif not letters:
            yield text, SHUT, edge
        elif added in _LETTERS:
            yield text, OPEN, edge
        elif added.isalpha():
            yield text + added, then, edge
        else:
            yield text, SHUT, edge


def in_a_row(pieces: Sequence[Piece]) -> Piece:
    """Pieces one behind the other."""
    if len(pieces) == 1:
        return pieces[0]
    low = high = runs = 0
    apart, edged = True, False
    always: list[Need] = []
    behind_edge: list[Need] = []
    starts = _starts(pieces)
    for i, piece in enumerate(pieces):
        always.extend(_moved(piece.needs, low, high, runs))
        if apart:
            (always if edged else behind_edge).extend(_moved(piece.behind_edge, low, high, runs))
        first = i
        while first and pieces[first - 1].empty:
            first -= 1
        if piece.low and (high or runs) and (apart or first < i or _is_signs(piece)):
            begins = _starts(pieces[first:])
            if (one := cue_of(begins, edge=edged and apart)) is not None:
                always.append(Need(one, low, high, runs))
            elif apart and (one := cue_of(begins, edge=True)) is not None:
                behind_edge.append(Need(one, low, high, runs))
        if not piece.empty:
            apart = piece.apart and (apart or piece.low > 0)
            edged = edged or piece.low > 0
        elif not high and not runs:
            edged = edged or all(edge for _, _, edge in piece.starts)
        low, high, runs = low + piece.low, min(FAR, high + piece.high), runs + piece.runs
    closes = bool(pieces) and all(p.closes and p.empty for p in pieces)
    needs, behind = _best(always), _best([*always, *behind_edge]) if behind_edge else ()
    return Piece(low, high, starts, apart, closes, needs=needs, behind_edge=behind, runs=runs)


def _moved(needs: Iterable[Need], low: int, high: int, runs: int) -> Iterator[Need]:
    return (Need(n.cue, n.low + low, min(FAR, n.high + high), n.runs + runs) for n in needs)


def needs_of(piece: Piece, *, edge: bool) -> tuple[Need, ...]:
    """All that a piece needs, with what it begins with, the rarest first; `edge` says that no letter or digit stands
    in front of it."""
    one = cue_of(piece.starts, edge=edge) if piece.low else None
    own = (Need(one, 0, 0),) if one is not None else ()
    return _best([*((piece.behind_edge or piece.needs) if edge else piece.needs), *own])


def _best(needs: Iterable[Need]) -> tuple[Need, ...]:
    """Those that tell most: the rarest cues, each where it is known best."""
    return tuple(sorted(dict.fromkeys(needs), key=lambda n: (n.cue.commonness, n.high + 20 * n.runs))[:_MOST_NEEDS])


def _either(pieces: Sequence[Piece], *, edge: bool) -> tuple[Need, ...]:
    """What alternatives need, by what each of them needs most."""
    each = [needs_of(piece, edge=edge) for piece in pieces]
    if not all(each):
        return ()
    best = [needs[0] for needs in each]
    high, runs = max(n.high for n in best), max(n.runs for n in best)
    return (Need(united([n.cue for n in best]), min(n.low for n in best), high, runs),)


def _is_signs(piece: Piece) -> bool:
    return all(text and not text.isalpha() and text != LETTER for text, _, _ in piece.starts)


def begins_apart(piece: Piece) -> bool:
    """True when whatever it matches begins with a sign that is no letter."""
    return piece.low > 0 and _is_signs(piece) and all(text != CAPITAL for text, _, _ in piece.starts)


def one_of(pieces: Sequence[Piece]) -> Piece:
    """One of several pieces."""
    if len(pieces) == 1:
        return pieces[0]
    starts = frozenset[Start]().union(*(p.starts for p in pieces))
    return Piece(
        min(p.low for p in pieces),
        max(p.high for p in pieces),
        starts if len(starts) <= _MOST_STARTS else _ANYTHING,
        all(p.apart for p in pieces),
        needs=_either(pieces, edge=False) if any(p.needs for p in pieces) else (),
        behind_edge=_either(pieces, edge=True) if any(p.needs or p.behind_edge for p in pieces) else (),
        branches=tuple(pieces),
        runs=max(p.runs for p in pieces),
    )


def repeated(piece: Piece, least: int, most: int) -> Piece:
    """A piece several times over."""
    if not most:
        return NOWHERE
    starts = set(piece.starts)
    if least >= _DIGITS and piece.starts == _ONE_DIGIT:
        starts = {(LONG_NUMBER if least >= _LONG_NUMBER else DIGITS, SHUT, False)}
    if not least:
        starts.add(_NOTHING)
    if most > 1:
        starts |= {(text, OPEN, edge) for text, then, edge in piece.starts if then == NEXT and text}
    low, high, runs = piece.low * least, min(FAR, piece.high * most), min(FAR, piece.runs * most)
    if most >= FAR and piece.high == 1 and not piece.runs and not any(_is_blank(text) for text, _, _ in piece.starts):
        high, runs = 0, 1
    needs, behind = (piece.needs, piece.behind_edge) if least else ((), ())
    return Piece(low, high, frozenset(starts), piece.apart, needs=needs, behind_edge=behind, runs=runs)


def _is_blank(text: str) -> bool:
    return text == OTHER or not text or text.isspace()


def cue_of(starts: Iterable[Start], *, edge: bool) -> Cue | None:
    """The cue that one of `starts` is; `edge` says that no letter or digit stands in front. None if it is none."""
    words: set[str] = set()
    stems: set[str] = set()
    signs: set[str] = set()
    edged = True
    for text, then, own in starts:
        sign = text[:1]
        if sign.isalpha():
            if not (edge or own):
                return None
            (words if then == SHUT else stems).add(text)
        elif sign in _NO_CUES or (sign == LETTER and not (edge or own)):
            return None
        else:
            edged = edged and (edge or own or sign not in _RUNS)
            signs.add(sign)
    return Cue(frozenset(words), frozenset(stems), frozenset(signs), edged)
