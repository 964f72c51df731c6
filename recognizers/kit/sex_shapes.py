"""Sex and age as registers, logs and clinical notes put them: `M/34`, `33F`, `F 19`, a letter beside a date, a column of
letters under no header."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from recognizers.kit.rule import compiled, finditer

type Range = tuple[int, int]

_DATE = r"(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d\d-\d\d)"
_PAIR = compiled(
    r"""
    (?<![\w.-])(?: (?P<sex>[MF])[ ]?/[ ]?(?P<age>[1-9]\d)
      | (?P<age2>[1-9]\d)[ ]?/[ ]?(?P<sex2>[MF])
      | (?:(?<=^)|(?<=[\n\t(\[])|(?<=[,;:][ ]))(?: (?P<age3>[1-9]\d?)[ ]?(?P<sex3>[MF])
          | (?P<age6>[1-9]\d?)(?:[ ]?(?:yrs?|y/?o|y)[ ,/]{0,2}|,[ ]?)(?P<sex6>[MF]) | (?P<sex7>[MF])[ ][(](?P<age7>[1-9]\d?)[)]
          | (?P<sex4>[MF])[ ,]{0,2}(?P<age4>[1-9]\d)(?<!\bM\d\d) | (?P<sex5>[MF])[ ,]{1,2}(?P<age5>[1-9]\d?) )
        (?=[ ]?[,.;:)\]\n\t]|\Z|[ ]\p{Ll}{3}|(?<=\))) )
    (?![\w%]|[.]\d|-\d)
    """,
    0,
)
_SEXES, _AGES = (tuple(f"{name}{n}" for n in ("", *range(2, 8))) for name in ("sex", "age"))
_IN_ROW = compiled(
    r"""
    (?<=[\p{L}\d,.)][ ]{1,4}|\t)(?: (?P<sex>[MF])(?:[ ]{1,4}|[ ]?\t[ ]?)(?P<age>[1-9]\d?)
      | (?P<age2>[1-9]\d?)(?:[ ]{1,4}|[ ]?\t[ ]?)(?P<sex2>[MF]) )(?=[ ]{1,4}\S|[ ]?[\t\n]|\Z)
    """,
    0,
)
"""Beside one another in a row, with nothing but blanks between: three rows of them are a register."""
_CODE = compiled(
    r"(?:[MF]|Male|Female|MALE|FEMALE)\t(?:[1-9]\d?\t)?(?P<code>[WBAMO][1-9]|NS|IC\d)(?=[\t\n]|\Z)"
    r"|\b[MF]/[1-9]\d/(?P<code3>[WBAMO][1-9]|NS|IC\d)(?!\w)|(?:(?<=[\t\n])|(?<=^))(?P<code2>[WBAMO][1-9]|NS)\t(?:[1-9]\d?\t)?(?:[MF]|Male|Female|MALE|FEMALE)(?=[\t\n]|\Z)",
    0,
)
_BESIDE_DATE = compiled(
    rf"""
    (?<![\w/.'’&-])(?P<sex>[MF]|Male|Female|MALE|FEMALE)[ ,/]{{1,4}}(?=(?:dob|DOB|DoB|b\.|born)?[ :.]{{0,3}}{_DATE}(?![\w/-]))
    | (?<=\d)(?<!\d[:.]\d\d)(?:[ ]{{1,4}}|,[ ]?|[ ]?/[ ]?)(?P<sex2>[MF]|Male|Female|MALE|FEMALE)(?![\w'’./&-]|[ ]\p{{Lu}}\p{{Ll}})
    """,
    0,
)
_DATE_END = compiled(rf"(?<![\w/.-]){_DATE}\Z", 0)
_CELL = compiled(
    r"(?:(?<=\t)|(?<=\n)|(?<=^))(?P<sex>[MFX]|Male|Female|MALE|FEMALE|N-B|NB|Non-binary|Trans)[ ]?(?=[\t\n]|\Z)", 0
)
_RECORDED = compiled(rf"{_DATE}|\d{{3}}|[\p{{L}}]{{2}},?[ ]\p{{Lu}}|\p{{Lu}}\p{{Ll}}+", 0)
LEAST_ROWS = 3
LINE = 300


@dataclass(frozen=True, slots=True)
class Pair:
    """Where somebody's sex stands, and the age beside it."""

    sex: Range
    age: Range


def pairs(text: str) -> Iterator[Pair]:
    """Every `M/34`, `33F` and `F 19`."""
    for hit in finditer(_PAIR, text):
        yield Pair(
            next(hit.span(name) for name in _SEXES if hit[name]), next(hit.span(name) for name in _AGES if hit[name])
        )
    in_rows = list(finditer(_IN_ROW, text))
    if len(set(_lines(text, [hit.span() for hit in in_rows]))) >= LEAST_ROWS:
        for hit in in_rows:
            yield Pair(hit.span("sex" if hit["sex"] else "sex2"), hit.span("age" if hit["age"] else "age2"))


def codes(text: str) -> Iterator[Range]:
    """Codes for ethnicity in the cell beside somebody's sex."""
    for hit in finditer(_CODE, text):
        yield next(hit.span(name) for name in ("code", "code2", "code3") if hit[name])


def beside_dates(text: str) -> Iterator[Range]:
    """A sex before or behind a date, as a print-out has them."""
    for hit in finditer(_BESIDE_DATE, text):
        if hit["sex"]:
            yield hit.span("sex")
        elif _DATE_END.search(text, max(0, hit.start() - 12), hit.start()):
            yield hit.span("sex2")


def columns(text: str) -> Iterator[Range]:
    """Cells that hold nothing but a sex, row after row: a column of a register whose header isn't there."""
    cells = [hit.span("sex") for hit in finditer(_CELL, text)]
    lines = _lines(text, cells)
    in_line = Counter(lines)
    alone = [cell for cell, line in zip(cells, lines, strict=True) if in_line[line] == 1]
    if len(alone) >= LEAST_ROWS and len({text[a:b].casefold() for a, b in alone} - {"x"}) > 0:
        for start, end in alone:
            low = text.rfind("\n", max(0, start - LINE), start) + 1
            high = text.find("\n", end, end + LINE)
            row = text[max(low, start - LINE) : start] + " " + text[end : high if high >= 0 else end + LINE]
            if "\t" in row and _RECORDED.search(row):
                yield start, end


def _lines(text: str, cells: list[Range]) -> list[int]:
    """Where the line of each cell begins, in one walk."""
    found: list[int] = []
    at = -1
    for start, _ in cells:
        while (after := text.find("\n", at + 1, start)) >= 0:
            at = after
        found.append(at)
    return found
