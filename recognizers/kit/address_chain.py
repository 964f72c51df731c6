"""Puts parts together: from one part on, over commas, line breaks and blanks, as long as parts of an address follow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from recognizers.kit import address_buildings as buildings
from recognizers.kit import address_parts as parts
from recognizers.kit import address_words as words
from recognizers.kit.address_parts import Kind, Part
from recognizers.kit.address_tokens import BLANK, Tokens
from recognizers.kit.gazetteer import is_known


class Gap(StrEnum):
    """What parts two parts."""

    STOP = "stop"
    SPACE = "space"
    COMMA = "comma"
    LINE = "line"
    DOT = "dot"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Chain:
    """The parts of one address, in order. `small` says that it was read without regard to capitals."""

    parts: tuple[Part, ...]
    small: bool = False

    @property
    def first(self) -> int:
        """Its first token."""
        return self.parts[0].first

    @property
    def after(self) -> int:
        """The token after its last one."""
        return self.parts[-1].after

    def has(self, *kinds: Kind) -> bool:
        """True when a part is of one of these kinds."""
        return any(part.kind in kinds for part in self.parts)

    def get(self, kind: Kind) -> Part | None:
        """Its first part of that kind."""
        return next((part for part in self.parts if part.kind is kind), None)


_STRONG = frozenset(set(Kind) - {Kind.OTHER, Kind.LEAD})
_MARKS = frozenset("-–—/|;·(•")
_THEN = frozenset("with and where since when from on by until because but for alone as".split())
"""What goes on after an address in a sentence: a single name in front of one of these may be its town."""

_MOST_PARTS, _MOST_UNITS = 14, 3
_GIVEN_NAMES_TOO = frozenset(
    "mark ashley kimberley hayley stanley shirley beverley florence douglas craig ross kelly lee lindsay leslie chelsea"
    " lincoln preston carlton clifton warren wesley over send law page hope shaw lynn lydd martin nelson percy rose scott"
    " sutton thornton bradley barry blake bradford burton chester clayton dale graham hamilton hill houghton kent london"
    " milton newton norton paisley sharon stafford stanton wells winston york".split()
)


def gap_after(t: Tokens, at: int) -> tuple[Gap, int]:
    """What stands between the token before `at` and the next part, and where that would begin."""
    low = t.low(at)
    if low in {"", "\t", BLANK}:
        return Gap.STOP, at
    if low == ",":
        at += 1
        while t.low(at) in {",", "\n"} or (t.low(at) == "\t" and t.low(at - 1) == ","):
            at += 1
        return Gap.COMMA, at
    if low == "\n":
        return Gap.LINE, at + 1
    if low == ".":
        return Gap.DOT, at + 1 + (t.low(at + 1) == "\n")
    if low == ")" and t.low(at + 1) in {",", "\n"}:
        return Gap.COMMA, at + 2
    if low in _MARKS:
        return Gap.MARK, at + 1 + (t.low(at + 1) == "\n")
    return Gap.SPACE, at


class Reader:
    """Reads one chain of parts forwards. `trusted` means that a label or a cue says that this is an address."""

    def __init__(self, t: Tokens, *, small: bool, trusted: bool, stop: int | None = None) -> None:
        self._t = t
        self._small = small
        self._trusted = trusted
        self._stop = len(t) if stop is None else stop
        self._parts: list[Part] = []

    def read(self, first: Part) -> Chain:
        """The chain that begins with `first`."""
        self._parts = [first]
        kept = 1
        while len(self._parts) < _MOST_PARTS:
            last = self._parts[-1]
            gap, at = gap_after(self._t, last.after)
            part = self._next(gap, at) if gap is not Gap.STOP and at < self._stop else None
            if part is None or part.after > self._stop:
                break
            self._parts.append(part)
            if part.kind in _STRONG:
                kept = len(self._parts)
            elif self._loose() > 3:
                break
        while len(self._parts) > kept and self._keeps_last_word(kept):
            kept += 1
        return Chain(tuple(self._parts[:kept]), self._small)

    def _loose(self) -> int:
        run = 0
        for part in reversed(self._parts):
            if part.kind in _STRONG:
                break
            run += 1
        return run

    def _has(self, *kinds: Kind) -> bool:
        return any(part.kind in kinds for part in self._parts)

    def _keeps_last_word(self, kept: int) -> bool:
        """A place that no list has may end an address when it looks like one, or when a label speaks for all."""
        part, t = self._parts[kept], self._t
        if part.kind is not Kind.OTHER or not self._has(Kind.NUMBERED, Kind.HOUSE, Kind.STREET, Kind.BOX):
            return False
        gap, _ = gap_after(t, self._parts[kept - 1].after)
        last = t.low(part.after - 1)
        looks = last.endswith(words.PLACE_ENDS) or t.low(part.first).startswith(words.PLACE_STARTS)
        short = part.after - part.first <= 3
        if gap is Gap.SPACE or (short and gap is Gap.COMMA and t.is_word(part.after) and not t.is_capital(part.after)):
            return True
        told = self._trusted and (t.is_capital(part.first) or self._small)
        if gap is Gap.COMMA and short and (told or self._names_place(part)):
            return True
        single = part.after - part.first == 1
        fits = short if gap is Gap.COMMA else single and gap is Gap.LINE
        return fits and looks and len(last) > 4 and last not in words.NOUNS_AFTER

    def _before_small_word(self, at: int) -> int:
        """The token behind the town of `14 Larch Road, Hoyland with his mother`, where the sentence goes on in small
        letters; 0 when that is none."""
        t, then = self._t, at + 1
        if not (t.is_word(at) and t.is_capital(at)) or self._small:
            return 0
        if t.is_word(then) and t.is_capital(then):
            then += 1
        lows = set(t.lows[at:then])
        told = lows & (words.NOT_IN_NAMES | words.TITLES | words.BODIES | words.MONTHS | words.NOUNS_AFTER)
        if told or not t.is_word(then) or t.is_capital(then) or is_known(t.low(at)) or len(t.low(at)) < 3:
            return 0
        low = t.low(then - 1)
        looks = len(low) > 4 and (low.endswith(words.PLACE_ENDS) or low.startswith(words.PLACE_STARTS))
        goes_on = self._has(Kind.NUMBERED) and t.low(then) in _THEN
        return then if goes_on or (looks and self._has(Kind.NUMBERED, Kind.HOUSE, Kind.STREET)) else 0

    def _ends_in_capitals(self, gap: Gap, at: int) -> bool:
        """True for the last word of `LIVES 12 MILL LN HOYLAND`, which nothing parts from its street."""
        t = self._t
        shouted = t.raw(at).isupper() and t.raw(at - 1).isupper() and t.is_word(at) and len(t.low(at)) > 3
        numbered = gap is Gap.SPACE and self._trusted and self._parts[-1].kind is Kind.NUMBERED and self._parts[-1].sure
        return (
            shouted and numbered and self._ends_line(at + 1) and t.low(at) not in words.NOT_IN_NAMES | words.NOUNS_AFTER
        )

    def _names_place(self, part: Part) -> bool:
        """True for `44c Pinfold Lane, Hoyland`: a name that no list has, behind a comma after what surely is an address,
        and neither somebody's nor a body's."""
        t, before = self._t, [p for p in self._parts if p.kind in {Kind.NUMBERED, Kind.HOUSE}]
        lows = [t.low(at) for at in range(part.first, part.after)]
        plain = all(t.is_capital(at) and t.is_word(at) for at in (part.first, part.after - 1)) and len(lows[0]) > 2
        surely = bool(before) and before[0].sure and not self._small
        known = t.raw(part.first).isupper() != t.raw(before[0].after - 1).isupper() if before else True
        told = any(low in words.BODIES | words.NOUNS_AFTER | words.TITLES for low in lows) or is_known(lows[0])
        return surely and plain and not known and not told

    def _next(self, gap: Gap, at: int) -> Part | None:
        last = self._parts[-1].kind
        if last in {Kind.POSTCODE, Kind.OUTWARD, Kind.NOWHERE}:
            return self._after_code(gap, at)
        code = parts.code_at(self._t, at, small=self._small or self._trusted)
        if code is not None and not (code.kind is Kind.OUTWARD and gap is Gap.DOT):
            return code
        if gap is Gap.DOT:
            return self._after_stop(at)
        readers: tuple[Callable[[Gap, int], Part | None], ...] = (
            self._number_behind,
            self._numbered,
            self._unit,
            self._named,
            self._lead,
            self._bridge,
            self._other,
        )
        for reader in readers:
            part = reader(gap, at)
            if part is not None:
                return part
        return None

    def _after_code(self, gap: Gap, at: int) -> Part | None:
        """Behind the postcode only a county or a country, or the town if none was named yet."""
        place = parts.place_at(self._t, at, small=False) if gap is not Gap.DOT else None
        if place is None or (gap is Gap.LINE and not self._ends_line(place.after)):
            return None
        wanted = place.kind is Kind.REGION or not self._has(Kind.PLACE)
        return place if wanted and not self._t.is_capital(place.after) else None

    def _ends_line(self, after: int) -> bool:
        return self._t.low(after) in {"\n", BLANK, "", ",", ".", "\t"}

    def _after_stop(self, at: int) -> Part | None:
        """Behind a full stop only a place that something other than a sentence follows."""
        place = parts.place_at(self._t, at, small=False)
        if place is None:
            return None
        gap, then = gap_after(self._t, place.after)
        if gap in {Gap.COMMA, Gap.LINE, Gap.DOT, Gap.SPACE} and parts.code_at(self._t, then, small=False):
            return place
        region = parts.place_at(self._t, then, small=False) if gap is not Gap.SPACE else None
        return (
            place
            if region is not None and parts.code_at(self._t, gap_after(self._t, region.after)[1], small=False)
            else None
        )

    def _number_behind(self, gap: Gap, at: int) -> Part | None:
        """Kings Cross Rd 118-120, WC1X 9XX: the number behind the street."""
        last, t = self._parts[-1], self._t
        told = gap is Gap.COMMA and t.low(at) == "no" and t.is_number(at + 1 + (t.low(at + 1) == "."))
        if last.kind is not Kind.STREET or not (
            (gap is Gap.SPACE and (t.is_number(at) or t.low(at) in {"no", "nr"})) or told
        ):
            return None
        after = parts.number_after(t, at)
        if not after or t.low(after) in words.MONTHS or t.low(after) == "%":
            return None
        then_gap, then = gap_after(t, after)
        if not (self._trusted or told):
            if then_gap not in {Gap.COMMA, Gap.LINE, Gap.SPACE}:
                return None
            if not self._vouches(then, ranged=after > at + 1):
                return None
        return Part(Kind.NUMBERED, at, after)

    def _vouches(self, at: int, *, ranged: bool) -> bool:
        """True when a code follows, or a place and a code; behind a range of numbers the place is enough."""
        t = self._t
        place = parts.place_at(t, at, small=False)
        if place is None or parts.code_at(t, at, small=self._small):
            return parts.code_at(t, at, small=self._small) is not None
        then = gap_after(t, place.after)[1]
        return ranged or place.kind is Kind.REGION or parts.code_at(t, then, small=False) is not None

    def _numbered(self, gap: Gap, at: int) -> Part | None:
        if self._has(Kind.NUMBERED, Kind.PLACE) and gap is not Gap.COMMA:
            return None
        flat_in_house = (
            self._parts[-1].kind is Kind.NUMBERED and gap is Gap.COMMA and _ends_in_house(self._t, self._parts[-1])
        )
        if (self._has(Kind.NUMBERED) and not flat_in_house) or (
            self._parts[-1].kind is Kind.STREET and gap is Gap.SPACE
        ):
            return None
        t = self._t
        after = parts.number_after(t, at)
        if not after or (t.low(after) in words.MONTHS and not self._trusted):
            return None
        part = buildings.numbered_at(t, at, small=self._small)
        if part is None and self._trusted:
            part = buildings.numbered_at(t, at, small=True)
        if part is not None:
            return part
        return self._numbered_loosely(at, after)

    def _numbered_loosely(self, at: int, after: int) -> Part | None:
        return buildings.numbered_loosely(self._t, at, after, small=self._small, trusted=self._trusted)

    def _unit(self, gap: Gap, at: int) -> Part | None:
        if self._has(Kind.NUMBERED, Kind.PLACE, Kind.POSTCODE) and gap is Gap.SPACE:
            return None
        if sum(part.kind is Kind.UNIT for part in self._parts) > _MOST_UNITS:
            return None
        unit = buildings.unit_at(self._t, at) or buildings.named_unit_at(self._t, at)
        if unit is None or (gap is Gap.MARK and not self._t.is_capital(at)):
            return None
        return unit

    def _named(self, gap: Gap, at: int) -> Part | None:
        """A place, a street or a house: the one with the most words; of two as long, the place."""
        t, small, last = self._t, self._small, self._parts[-1]
        free = gap is not Gap.SPACE or last.kind in {Kind.UNIT, Kind.HOUSE, Kind.LEAD, Kind.BOAT, Kind.NUMBERED}
        place = parts.place_at(t, at, small=small)
        if place is not None and not self._is_place(gap, place):
            place = None
        street = parts.street_at(t, at, small=small and gap is not Gap.LINE) if free else None
        if street is not None and last.kind is Kind.NUMBERED and gap is Gap.SPACE and not _ends_in_house(t, last):
            street = None
        house = buildings.house_at(t, at) if free and last.kind is not Kind.PLACE else None
        if house is not None and last.kind is Kind.NUMBERED and gap is Gap.SPACE:
            house = None
        if house is None and small and free and last.kind is Kind.UNIT:
            house = buildings.small_house_at(t, at)
        found = [part for part in (place, street, house) if part is not None]
        return max(found, key=lambda part: part.after) if found else None

    def _is_place(self, gap: Gap, place: Part) -> bool:
        t = self._t
        if place.after == place.first + 1 and t.low(place.first) in _GIVEN_NAMES_TOO:
            then = t.low(place.after)
            follows = t.is_capital(place.after) and not parts.place_at(t, place.after, small=False)
            if follows and parts.code_at(t, place.after, small=False) is None:
                return False
            if then in {"said", "was", "is", "and", "has"} and gap is not Gap.SPACE and not self._has(Kind.NUMBERED):
                return False
        if gap is Gap.LINE:
            return self._ends_line(place.after) or self._goes_on(place.after)
        return True

    def _goes_on(self, at: int) -> bool:
        t = self._t
        return (
            parts.code_at(t, at, small=self._small or self._trusted) is not None
            or parts.place_at(t, at, small=False) is not None
            or t.low(at) in {"-", "("}
            or (t.is_word(at) and not t.is_capital(at))
        )

    def _lead(self, gap: Gap, at: int) -> Part | None:
        """`near`, `off`, `rear of`: only with something behind it."""
        t = self._t
        if t.low(at) not in words.LEADS or gap is Gap.LINE:
            return None
        then = at + 1
        while t.low(then) in {"of", "to", "the", "."}:
            then += 1
        if parts.number_after(t, then) or parts.place_at(t, then, small=False) or parts.street_at(t, then):
            return Part(Kind.LEAD, at, then)
        return None

    def _bridge(self, gap: Gap, at: int) -> Part | None:
        """Up to four words of an unknown place between a street and its postcode, without commas."""
        t = self._t
        if gap is Gap.DOT or not self._has(Kind.NUMBERED, Kind.HOUSE, Kind.UNIT, Kind.STREET, Kind.BOX):
            return None
        for j in range(at + 1, at + 5):
            if not t.is_word(j - 1) or t.low(j - 1) in words.NOT_IN_NAMES:
                return None
            if not (
                self._small
                or self._trusted
                or t.is_capital(j - 1)
                or t.low(j - 1) in {"on", "upon", "of", "the", "in", "le"}
            ):
                return None
            if self._goes_on_behind(j):
                return Part(Kind.OTHER, at, j)
            code = parts.code_at(t, j, small=self._small)
            if code is not None and (code.kind is Kind.POSTCODE or (gap is Gap.COMMA and not self._small)):
                return Part(Kind.OTHER, at, j)
            if code is None and self._has(Kind.NUMBERED) and not self._small:
                place = parts.place_at(t, j, small=False)
                if place is not None and place.kind is Kind.REGION:
                    return Part(Kind.OTHER, at, j)
        return None

    def _goes_on_behind(self, at: int) -> bool:
        """Amersham Old Town, Bucks: a word or two behind a place, then a comma and a place or a code."""
        t = self._t
        gap, then = gap_after(t, at)
        if self._parts[-1].kind is not Kind.PLACE or gap is not Gap.COMMA or at - self._parts[-1].after > 2:
            return False
        return parts.code_at(t, then, small=False) is not None or parts.place_at(t, then, small=False) is not None

    def _other(self, gap: Gap, at: int) -> Part | None:
        t = self._t
        after = self._before_small_word(at) if gap is Gap.COMMA else at + 1 if self._ends_in_capitals(gap, at) else 0
        if after:
            return Part(Kind.OTHER, at, after)
        if gap not in {Gap.COMMA, Gap.LINE} and not (self._trusted and gap is Gap.MARK):
            return None
        part = parts.other_at(t, at, small=self._small or (self._trusted and gap is Gap.COMMA))
        if part is None or (gap is Gap.LINE and self._t.low(part.after) not in {"\n", ",", "", BLANK, "\t"}):
            return None
        return part


def _ends_in_house(t: Tokens, part: Part) -> bool:
    return t.low(part.after - 1) in words.SURE_HOUSES
