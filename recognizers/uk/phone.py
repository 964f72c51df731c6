"""Telephone numbers, UK ones above all.

Shape: Ofcom, National Telephone Numbering Plan (0 and nine or ten digits; +44 or 0044 for the 0; 01 and 02 places,
03 and 08 services, 07 mobiles). `phonenumbers` carries the allocated ranges. One cheap pattern finds the
candidates, so that `phonenumbers` looks only at digits that start like a telephone number.
"""

from __future__ import annotations

from collections.abc import Iterator

import phonenumbers

from recognizers.kit.context import Cells, before
from recognizers.kit.look_alikes import as_digits, leans, only_digits
from recognizers.kit.rule import SEARCH_SECONDS, FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_GAP = r"[ \u00a0]?[-–.\n)(]?[ \u00a0(]?"
_LIKE = r"(?:[0-9]|(?<=\d)[OlIS]|[OlIS](?=[OlIS]{0,2}\d))"
_EXTENDED = r"[ ,;]{0,3}\(?(?i:ext(?:ension|n)?\.?|x)[ ]?[:.]?[ ]?\d{2,6}+(?!\w)\)?"
_NO_MORE = r"(?!\w|/\d{0,3}(?!\d)|[:,.-]\d)"
_START = r"(?<![\w£$€.+]|\d[-,:])(?<!(?<!\d{3}[ ]?)/)"
_CANDIDATE = compiled(
    rf"""
    {_START}
    (?: \(?\+{{1,2}}44\)? | \(?0044\)? | 44(?=[ ]?7) | \(?\+[1-9] | \(?[0O](?=[ ]?[1-9OlI]) )
    (?: {_GAP} {_LIKE} ){{6,22}}+
    """,
    0,
)
_EXTENSION = compiled(_EXTENDED, 0)
_ENDS_HERE = compiled(_NO_MORE, 0)
_GROUP = compiled(rf"{_LIKE}++", 0)
_LOCAL = compiled(
    rf"{_START}(?<!-)(?:\d{{3,4}}[ -]?\d{{3,4}}|7\d{{3}}[ ]?\d{{3}}[ ]?\d{{3}})(?:{_EXTENDED})?+{_NO_MORE}", 0
)

_LABEL = compiled(r"\b(?:tele)?phone|\btel\b|\bmob(?:ile)?\b|\bfax\b|\bcell\b|contact\s+(?:no|number)|\bT:|\bM:")
_LABEL_BESIDE = compiled(
    r"""
    (?:\b(?:tele)?phone|\btel|\bmob(?:ile)?|\bfax|\blandline|contact)\.?
    (?:\s+(?:no|number|num)\b\.?)? \s{0,2}[:=\t-]?\s{0,2}\Z
    """
)
_CUE = compiled(
    r"""
    \b(?:tele)?phone | \b(?:tel|mob|mobile|fax|ring|call(?:ed|ing|s)?|text(?:ed)?)\b | \bcontact | landline | number
    """
)
_OTHER = compiled(
    r"""
    \b(?:ref(?:erence|s)?|urn|crime|cad|case|acc(?:oun)?t?|invoice|nhs|cheque|serial|order|policy|log|sort\s?code|meter
      |isbn|card|passport)\b [^\n]{0,14} \Z
    """
)
_DRAMA = ("07700900", "01632960", "0808157", "03069990")
_DATE_OR_SORT_CODE = compiled(r"\(?\d\d([-. ])\d\d\1(?:\d{4}|\d\d)(?!\d)", 0)


def _national(number: str) -> str | None:
    """The number as digits from its leading 0 on, or from a plus on when it is another country's; None if neither."""
    plain = as_digits(number)
    digits = only_digits(plain)
    if plain.lstrip("( ").startswith("+") and not digits.startswith("44"):
        return "+" + digits
    for prefix in ("0044", "44"):
        if digits.startswith(prefix):
            rest = digits[len(prefix) :]
            return rest if rest.startswith("0") else "0" + rest
    return digits if digits.startswith("0") else None


def _valid(national: str) -> bool:
    """True when the range is allocated, or kept by Ofcom for numbers in drama, which a sample may hold too."""
    if national.startswith(_DRAMA) and len(national) == 11:
        return True
    if len(national) < 10 or len(national) > 16:
        return False
    try:
        parsed = phonenumbers.parse(national, "GB")
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(parsed)


def _judge(number: str, national: str, cued: bool, other: bool) -> tuple[float, str] | None:
    if not _valid(national):
        return (0.7, "follows a word for telephone, though the range is not allocated") if cued else None
    if other:
        return 0.4, "a telephone number by its digits, but it follows a word for another kind of number"
    if leans(number):
        return (0.8 if cued else 0.6), "a valid telephone number if look-alikes are read as digits"
    if national.startswith(("03", "08", "09")):
        return 0.6, "a valid service number, which may be a body's rather than a person's"
    return (0.95 if cued else 0.85), "a valid telephone number"


def _lengths(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Ends at which a number that starts at `start` may stop, longest first, with the number in national form.

    Two numbers side by side, or a number and a date, look like one long run of digits.
    """
    for group in reversed(list(_GROUP.finditer(text, start, end))):
        number = text[start : group.end()]
        national = _national(number)
        if national is None or sum(c.isdigit() for c in number) < 7 or not _ENDS_HERE.match(text, group.end()):
            continue
        if national.startswith("+") or 10 <= len(national) <= 11:
            yield group.end(), national


def _numbers(text: str, cells: Cells) -> Iterator[Match]:
    """Whole numbers, from the 0 or the country code on."""
    at = 0
    while (hit := _CANDIDATE.search(text, at, timeout=SEARCH_SECONDS)) is not None:
        start, at = hit.start(), hit.end()
        in_cell = cells.hold(start, start + 1)
        cued = in_cell or before(text, start, _CUE, 30)
        if _DATE_OR_SORT_CODE.match(hit.group()) and not cued:
            continue
        other = not in_cell and before(text, start, _OTHER, 30)
        ends = list(_lengths(text, start, hit.end()))
        for end, national in sorted(ends, key=lambda pair: not _valid(pair[1])):
            verdict = _judge(text[start:end], national, cued, other)
            if verdict is not None:
                extension = _EXTENSION.match(text, end)
                at = extension.end() if extension is not None else end
                open_only = text[start] == "(" and text.count(")", start, end) < text.count("(", start, end)
                yield Match(start + open_only, at, *verdict)
                break


def search(passage: Passage) -> Iterator[Match]:
    """Every telephone number in `passage`, with its extension."""
    text = passage.text
    cells = Cells(passage, _LABEL)
    covered: set[int] = set()
    for match in _numbers(text, cells):
        covered.update(range(match.start, match.end))
        yield match
    for hit in finditer(_LOCAL, text):
        if hit.start() in covered:
            continue
        if cells.are(hit.start(), hit.end()) or before(text, hit.start(), _LABEL_BESIDE, 24):
            yield Match(hit.start(), hit.end(), 0.6, "follows a label for telephone, without its area code")


RULE: Rule = FunctionRule("uk.phone", "PHONE_NUMBER", search)

HITS: tuple[str, ...] = (
    "call [[+44 20 7946 0018]] today",
    "Her mobile is [[07700900123]].",
    "mobile [[0044 7700 900123]]",
    "tel [[(0161) 496 0456]]",
    "tel [[0113 496 0999 ext 4567]]",
    "mobile [[07700 900 l23]] by OCR",
    "Ring [[+44 (0)20 7946 0018]] or [[07700-900-456]].",
    "Reached on [[(+44) 7700 900 321]] at noon",
    "Telephone: [[020 7946\n0999]]",
    "Tel: [[496 0456]]",
    "tel [[0113 496 0999]]/[[07700 900123]] 12/03/2021",
    "Numbers: [[0161 496 0456]] [[07700 900 345]] 14 calls, I (OCR)",
    "From abroad [[+353 1 679 8765]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "Totals were 12345 67890 11 in 2021/22.",
    "Dial 101, or 999 in an emergency.",
    "Crime reference 01/123456/22 and 0712345678/21",
    "NHS number 943 476 5919",
    "Sort code 02-03-04 and account 01234567",
    "between 01-02-2020 and 03.04.2021 at 0930",
    "FOI reference no: 01.FOI.22.022752",
    "It cost 01234 pounds in 2019",
)
