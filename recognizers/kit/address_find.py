"""Finds addresses, bodies' addresses and bare streets in a passage: one walk over its tokens, from trigger to trigger."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from recognizers.kit import address_bodies as bodies
from recognizers.kit import address_buildings as buildings
from recognizers.kit import address_cues as cues
from recognizers.kit import address_heads as heads
from recognizers.kit import address_judge as judge
from recognizers.kit import address_parts as parts
from recognizers.kit import address_words as words
from recognizers.kit.address_block import Block, blocks
from recognizers.kit.address_chain import Chain, Reader
from recognizers.kit.address_parts import Kind, Part
from recognizers.kit.address_tokens import BLANK, Tokens
from recognizers.kit.letter_heads import address_of_a_body
from redact.model.passage import Passage

ADDRESS, BODY, STREET = "address", "body", "street"
_WALK = 5
_NO_CELL = words.MONTHS | frozenset(
    "tel telephone phone mobile email dob born visited please see address date line postcode town city area county".split()
)

_REMARKS = frozenset(
    "with same as see at in of on by ditto the-same refuses refused unknown void empty - – — ? x yes no".split()
)
_IN_ADDRESSES = frozenset(
    "rear above behind near side upper lower ground first second third floor over under upon with care".split()
)
_TRIGGERS = (
    words.UNITS
    | words.UNIT_SIDES
    | words.HOUSES
    | words.STREETS
    | words.UNTYPED
    | words.PERSON_HEADS
    | buildings.PREFIXES
    | frozenset("the hall halls fiat no nos number numbers # № nfa p po p0 b bfpo".split())
)
"""At any other word of letters alone nothing begins."""


@dataclass(frozen=True, slots=True)
class Found:
    """text[start:end] is an address, a body's address or a street, by `kind`."""

    start: int
    end: int
    score: float
    reason: str
    kind: str


class _Search:
    def __init__(self, passage: Passage) -> None:
        self.text = passage.text
        self.t = Tokens(passage.text)
        self.trusted = cues.trusted_starts(passage, self.t)
        self.cells = cues.labelled_cells(passage, self.t)
        self.doubtful = cues.doubtful_cells(passage, self.t) if self.cells else frozenset()
        together = cues.in_parts(passage)
        self.pieces = cues.pieces(passage, self.t) if self.cells or self.trusted or together else {}
        self.numbers = cues.house_numbers(passage, self.t) if together else frozenset()
        self.sure_pieces = together
        self.blocks = {block.first: block for block in blocks(self.t)}
        self.scenes = cues.scene_cells(passage, self.t)
        self.floor = 0
        self.found: list[Found] = []

    def run(self) -> tuple[Found, ...]:
        at, lows, count = 0, self.t.lows, len(self.t)
        while at < count:
            low = lows[at]
            plain = low.isalpha() or not low[:1].isalnum()
            if (
                plain
                and low not in _TRIGGERS
                and not (at in self.trusted or at in self.cells or at in self.pieces or at in self.blocks)
            ):
                at += 1
                continue
            at = max(at + 1, self._look(at))
        return tuple(self.found)

    def _look(self, at: int) -> int:
        """The token to go on from: behind what was found at `at`, or `at` itself when nothing was."""
        if (at in self.cells or at in self.pieces) and (after := self._cell(at)):
            return after
        if at in self.blocks:
            return self._block(self.blocks[at])
        trusted = at in self.trusted
        if trusted and (after := self._announced(at, len(self.t))):
            return after
        first, small = self._first_part(at, trusted=trusted)
        if first is None:
            return at
        chain = Reader(self.t, small=small, trusted=trusted).read(first)
        return self._take(chain, trusted=trusted) or at

    def _block(self, block: Block) -> int:
        """An address in lines, of a body when one of them names it or the words before say so."""
        chain = Chain((Part(Kind.HOUSE, block.first, block.after),))
        head = bodies.head_of(self.t, chain, self.floor) if block.first == block.top else block.first
        body = (
            block.body
            or head < block.first
            or bodies.holds_body(self.t, chain)
            or cues.of_a_body(self.text, self.t.starts[block.first])
        )
        reason = "lines of names that a postcode ends"
        self._add(
            min(head, block.first), block.after, 0.9 if block.addressed else 0.85, reason, BODY if body else ADDRESS
        )
        return block.after

    def _first_part(self, at: int, *, trusted: bool) -> tuple[Part | None, bool]:
        """What triggers a reading at this token: the part, and whether it was read without regard to capitals."""
        t = self.t
        low = t.low(at)
        special = parts.nowhere_at(t, at) or parts.box_at(t, at) or buildings.boat_at(t, at)
        if special is not None:
            return special, False
        if t.is_number(at) and _within_number(t, at):
            return None, False
        if low in words.UNITS or low in words.UNIT_SIDES or low in {"hall", "halls", "the", "fiat"} or t.is_number(at):
            unit = buildings.unit_at(t, at)
            if unit is not None:
                return unit, not t.is_capital(at) and not t.is_number(at)
        if parts.number_after(t, at):
            return self._numbered(at)
        if t.is_word(at):
            return self._named(at), False
        return None, False

    def _numbered(self, at: int) -> tuple[Part | None, bool]:
        t = self.t
        breaks = t.low(at - 1) in {"", "\n", BLANK}
        big = buildings.numbered_at(t, at, breaks=breaks)
        if big is not None:
            return big, False
        after = parts.number_after(t, at)
        first_word = after + (t.low(after) == ",")
        if t.is_word(first_word) and not t.is_capital(first_word):
            small = buildings.numbered_at(t, at, small=True)
            if small is not None:
                return small, True
        return buildings.numbered_loosely(t, at, after, small=False, trusted=False), False

    def _named(self, at: int) -> Part | None:
        """A house or a street whose last word is at `at`: read from its first word on."""
        t = self.t
        low = t.low(at)
        if low in buildings.PREFIXES and t.is_capital(at):
            return buildings.house_at(t, at) or parts.street_at(t, at)
        if low == "the" and t.is_capital(at) and t.low(at + 1) == "old":
            return buildings.house_at(t, at)
        walks = low in words.STREETS and t.is_capital(at - 1) and t.is_word(at - 1)
        if (low in words.UNTYPED and not walks) or (low == "the" and t.low(at + 1) in words.THE_STREETS):
            return parts.street_at(t, at) if t.is_capital(at) and t.is_capital(at + (low == "the")) else None
        if low in words.NAMED_UNITS and t.is_capital(at) and t.low(at + 1) in {",", "\n"}:
            return buildings.named_unit_at(t, self._walk_back(at))
        if parts.is_house_word(t, at) or parts.is_street_word(t, at):
            first = self._walk_back(at)
            if first < at:
                if (counted := buildings.numbered_at(t, first)) is not None and counted.after > at:
                    return counted
                house, street = buildings.house_at(t, first), parts.street_at(t, first)
                both = [part for part in (house, street) if part is not None and part.after > at]
                return max(both, key=lambda part: (part.after, part.kind is Kind.HOUSE)) if both else None
        code = parts.code_at(t, at, small=False)
        return self._before_code(at) if code is not None and code.kind is Kind.POSTCODE else None

    def _walk_back(self, at: int) -> int:
        t, first = self.t, at
        while first > self.floor and at - first < _WALK:
            before = first - 1
            low = t.low(before)
            hyphened = t.low(before - 1) in {"-", "‐"} and t.glued(before) and t.low(first) in {"-", "‐"}
            if (low in {"-", "‐"} or (hyphened and low.isalpha())) and t.glued(first) and t.glued(before):
                first = before
                continue
            if low == "." and t.glued(before) and len(t.low(before - 1)) <= 3 and t.is_capital(before - 1):
                first = before
                continue
            joins = (
                low in {"of", "the", "on", "y", "le", "la", "de"}
                and t.is_capital(before - 1)
                and t.low(before - 1) not in words.NOT_IN_NAMES
            )
            if not (joins or (t.is_word(before) and t.is_capital(before) and low not in words.NOT_IN_NAMES - {"the"})):
                break
            if low in words.TITLES or (low == "of" and t.low(before - 2) in words.TITLES):
                break
            first = before
        return first

    def _before_code(self, at: int) -> Part | None:
        """The place that stands before a postcode nobody has taken: Little Snoring, Norfolk NR21."""
        t = self.t
        for first in range(max(self.floor, at - 9), at):
            if t.low(first - 1) not in heads.EDGE and t.low(first - 1) not in words.NOT_IN_NAMES:
                continue
            place = parts.place_at(t, first, small=False)
            if place is not None and place.after <= at:
                chain = Reader(t, small=False, trusted=False, stop=at + 4).read(place)
                if chain.has(Kind.POSTCODE):
                    return place
        return None

    def _announced(self, at: int, stop: int) -> int:
        """An address that a label or a cue announces may begin with a name that says nothing by itself."""
        t = self.t
        if t.low(at) in words.NOT_AN_ADDRESS and parts.nowhere_at(t, at) is None:
            return 0
        first, _ = self._first_part(at, trusted=True)
        if first is None or first.first != at:
            first = buildings.numbered_at(t, at, small=True) or self._announced_name(at)
        if first is None:
            return 0
        small = not any(t.is_capital(i) for i in range(first.first, first.after))
        chain = Reader(t, small=small, trusted=True, stop=stop).read(first)
        return self._take(chain, trusted=True, label=stop < len(t) or self.trusted.get(at, False))

    def _announced_name(self, at: int) -> Part | None:
        t = self.t
        if t.low(at) in words.TITLES:
            return None
        after = parts.number_after(t, at)
        if after:
            return buildings.numbered_loosely(t, at, after, small=True, trusted=True)
        named = [
            p for p in (buildings.house_at(t, at), parts.street_at(t, at), parts.place_at(t, at, small=False)) if p
        ]
        if named:
            return max(named, key=lambda part: part.after)
        return parts.other_at(t, at, small=False)

    def _cell(self, at: int) -> int:
        """A cell under a header that speaks of addresses: what reads as one, or all of it when it has a number."""
        t = self.t
        stop = self.cells.get(at, 0)
        if not stop:
            return self._piece(at, self.pieces[at])
        doubtful = at in self.doubtful
        after = self._announced(at, stop)
        fills = self._fills_cell(at, stop) if doubtful else self._may_fill_cell(at, stop, read=bool(after))
        if not fills:
            return after
        kind = BODY if after and self.found[-1].kind == BODY else ADDRESS
        least = 0.85 if doubtful else 0.9
        if after == stop:
            least = max(least, self.found[-1].score) if not doubtful or kind == BODY else self.found[-1].score
        while self.found and self.found[-1].end > t.starts[at]:
            self.found.pop()
        self._add(at, stop, least, "all of a cell that its header calls an address", kind)
        return stop

    def _may_fill_cell(self, at: int, stop: int, *, read: bool) -> bool:
        """True unless a cell under `Address` holds a sentence, a remark or another kind of thing. `read`: its beginning
        reads as an address."""
        t = self.t
        text = self.text[t.starts[at] : t.ends[stop - 1]]
        lows = [t.low(i) for i in range(at, stop)]
        if len(text) > 160 or any(mark in text for mark in ("@", ":", "//", "\t", "%", "£")) or set(lows) & _NO_CELL:
            return False
        if lows[0] in words.NOT_AN_ADDRESS | _REMARKS:
            return parts.nowhere_at(t, at) is not None and stop - at < 5
        long = 4 if read else 1
        if any(t.low(i) == "." and t.is_capital(i + 1) and len(t.low(i - 1)) > long for i in range(at, stop - 1)):
            return False
        small = [low for i, low in enumerate(lows, at) if t.is_word(i) and not t.is_capital(i) and len(low) > 3]
        known = words.UNITS | words.HOUSES | words.STREETS | words.LEADS | words.PERSON_HEADS | _IN_ADDRESSES
        return text.islower() or sum(low not in known for low in small) == 0

    def _fills_cell(self, at: int, stop: int) -> bool:
        """True when nothing in the cell speaks against its being one address: short, a number in it, no other labels."""
        t = self.t
        text = self.text[t.starts[at] : t.ends[stop - 1]]
        plain = len(text) < 160 and not any(mark in text for mark in ("@", ":", "//", "\t", "%", "£"))
        lows = [t.low(i) for i in range(at, stop)]
        first_kind = t.is_capital(at) or t.is_number(at) or any(low in words.UNITS for low in lows[:1])
        return plain and first_kind and stop - at > 2 and any(c.isdigit() for c in text) and not set(lows) & _NO_CELL

    def _piece(self, at: int, stop: int) -> int:
        """A cell, or what a label names, that holds one part of an address, in the company of others."""
        lows = {self.t.low(i) for i in range(at, stop)}
        if (
            stop - at > 5
            or lows & (words.NOT_AN_ADDRESS | _NO_CELL)
            or not ((self.t.is_word(at) and self.t.is_capital(at)) or at in self.numbers)
        ):
            return 0
        self._add(at, stop, 0.85 if self.sure_pieces else 0.6, "a part of an address, by its label", ADDRESS)
        return stop

    def _take(self, chain: Chain, *, trusted: bool, label: bool = False) -> int:
        """Keep the chain if it is an address or a street. The token behind it, or 0."""
        t = self.t
        start = t.starts[chain.first]
        cued = cues.cued(self.text, start)
        value, reason = judge.score(t, chain, cued=cued, trusted=trusted, label=label)
        first = heads.first_of(t, chain, self.floor)
        if value < 0.5 and first < chain.first and chain.has(Kind.STREET) and chain.has(Kind.PLACE, Kind.REGION):
            value, reason = 0.65, "the name of a house, with a street and a place"
        if value < 0.5:
            return self._street(chain)
        if first < chain.first and chain.has(Kind.STREET) and chain.has(Kind.POSTCODE):
            value, reason = max(value, 0.85), "the name of a house, with a street and a full postcode"
        if chain.first in self.scenes and not chain.has(Kind.UNIT):
            value = min(value, 0.75)
        start = t.starts[first]
        kind = ADDRESS
        head = bodies.head_of(t, chain, self.floor)
        if not self._is_home(chain, start, trusted=trusted) and (
            head < chain.first
            or bodies.holds_body(t, chain)
            or bodies.is_institution(t, chain)
            or cues.of_a_body(self.text, start)
            or (not chain.has(Kind.UNIT) and address_of_a_body(self.text, start))
        ):
            kind, first = BODY, min(first, head)
        self._add(first, chain.after, value, reason, kind)
        return chain.after

    def _is_home(self, chain: Chain, start: int, *, trusted: bool) -> bool:
        if bodies.starts_with_home(self.t, chain):
            return True
        return trusted and not bodies.holds_body(self.t, chain) and not cues.of_a_body(self.text, start)

    def _street(self, chain: Chain) -> int:
        part = chain.get(Kind.STREET)
        if part is None or not part.sure or chain.parts[0] is not part:
            return 0
        if judge.describes(self.t, part) and self.t.low(part.after) in {"fc", "united"}:
            return 0
        last = chain.get(Kind.OUTWARD)
        after = last.after if last is not None and last.first == part.after else part.after
        self._add(part.first, after, 0.7, "a street without a number", STREET)
        return after

    def _add(self, first: int, after: int, value: float, reason: str, kind: str) -> None:
        t = self.t
        while after - 1 > first and t.low(after - 1) in {".", ",", "\n"} and t.low(after - 2) not in words.STREETS:
            after -= 1
        self.found.append(Found(t.starts[first], t.ends[after - 1], value, reason, kind))
        self.floor = after


def _within_number(t: Tokens, at: int) -> bool:
    """True within a date, a time, a decimal or an amount: 12/03/1987, 10.30, £1,200."""
    glued = t.glued(at) and t.glued(at - 1) and t.is_number(at - 2)
    return glued and t.low(at - 1) in {"/", ".", ":", "-", ","}


@lru_cache(maxsize=2)
def found(passage: Passage) -> tuple[Found, ...]:
    """All addresses, bodies' addresses and bare streets in `passage`, in order. Three rules ask, one walk answers."""
    return _Search(passage).run()
