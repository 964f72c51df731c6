"""Telephone numbers, UK ones above all.

Shape: Ofcom, National Telephone Numbering Plan (0 and nine or ten digits; +44 or 0044 for the 0; 01 and 02 places,
03 and 08 services, 07 mobiles). `phonenumbers` carries the allocated ranges. One cheap pattern finds the
candidates, so that `phonenumbers` looks only at digits that start like a telephone number.
"""

from __future__ import annotations

from collections.abc import Iterator

import phonenumbers

from recognizers.kit.context import Cells, before
from recognizers.kit.cues import Cue
from recognizers.kit.labels import cell_values
from recognizers.kit.look_alikes import as_digits, leans, only_digits
from recognizers.kit.overlaps import longest
from recognizers.kit.rule import SEARCH_SECONDS, FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_GAP = r"[ \u00a0]{0,2}[-‐‑–—./\n)(]{0,2}[ \u00a0]{0,2}\(?"
_LIKE = r"(?:[0-9]|(?<=\d)[ZBG](?=\d)|(?<=\d|\d[OolIS])[OolIS]|[OolIS](?=[OolIS]{0,2}\d))"
_EXTENDED = r"[ ,;]{0,3}\(?(?i:ext(?:ension|n)?\.?|x)[ ]?[:.]?[ ]?\d{2,6}+(?!\w)\)?"
_NO_MORE = r"(?!\w|/\d{0,3}(?!\d)|[:,.-]\d)"
_START = r"(?<![\w£$€.+]|\d[-,:])(?<!(?<!\d{3}[ ]?)/)"
_CANDIDATE = compiled(
    rf"""
    {_START}
    (?: \(?\+{{1,2}}44\)? | \(?0044\)? | 44(?=[ ]?7) | \(?\+[1-9] | \(?00(?=[ ]?[1-9]) | \(?[0Oo]\)?(?=[ ]?\(?[1-9OlIS]) )
    (?: {_GAP} {_LIKE} ){{6,22}}+
    """,
    0,
)
_EXTENSION = compiled(_EXTENDED, 0)
_ENDS_HERE = compiled(_NO_MORE, 0)
_OR_LAST = compiled(r"[ ]?/[ ]?\d{1,2}(?![\w/]|[.,-]\d)", 0)
_GROUP = compiled(rf"{_LIKE}++", 0)
_AREA_SLASH = compiled(r"\(?0\d{2,4}\)?[ ]?/[ ]?[^/]*\Z", 0)

_ALL_SLASHES = compiled(r"\(?0\d{2,4}\)?/\d{3,4}/\d{3,4}\Z", 0)
_AMERICAN = compiled(
    rf"(?<![\w£$€.,/-])(?:\([2-9]\d\d\)[ ]?|[2-9]\d\d-)[2-9]\d\d-\d{{4}}(?:{_EXTENDED})?+{_NO_MORE}", 0
)
_INNER = compiled(
    r"""
    (?: \bext(?:n|ension)?\b\.?(?:[ ](?:no|number)\b\.?)?[ ]?[:.]?[ ]? )
    (?P<value>\d{3,6})(?![\w/%]|[.,:-]\d|[ ](?:days?|weeks?|months?|years?|hours?|minutes?|pounds|people|metres|sq|m\b))
    """
)

_LABEL = compiled(
    r"\b(?:tele)?phone|\btel\b|\bmob(?:ile)?\b|\bfax\b|\bcell\b|\bcontact\s+(?:no|num|tel)|\bT:|\bM:|\blandline|\bDDI\b|\bwhats\s?app|\bcaller"
)
_LOCAL = Cue(
    r"""
    (?: \b(?:tele)?phone(?!s|d) | \btel\b | \bmob(?:ile)?\b | \bfax\b | \blandline | \bDDI\b | \bdirect\s+(?:dial|line) | \bcontact(?=[ ](?:no|num|tel))
      | \b(?:call|ring|rang|phone|contact|reach|dial)\w{0,3}(?:[ ](?:me|him|her|us|them|back)){0,2}[ ](?:on|at)\b | \bwhats\s?app | \bpager | (?-i:(?<!\w)[TMHW])(?=:) ) \.?
    (?:[ ](?:home|work|day|daytime|evening|mobile|office|mob)\b)?
    """,
    rf"(?=(?:[ ().-]{{0,2}}\d){{6,14}}(?!\d)) \(?\d{{1,8}}\)?(?:[ ]?[-.]?[ ]?\(?\d{{2,6}}\)?){{0,5}}+ (?:{_EXTENDED})?+{_NO_MORE}",
    header=r"(?!)",
)
_IN_CELL = compiled(
    rf"(?:\d{{3,4}}[ -]?\d{{3,4}}|[1-9]\d{{2,4}}[ -]?\d{{3,4}}[ ]?\d{{0,4}}|7\d{{3}}[ ]?\d{{3}}[ ]?\d{{3}})(?:{_EXTENDED})?+\Z",
    0,
)
_CUE = compiled(
    r"""
    \b(?:tele)?phone | \b(?:tel|mob|mobile|fax|ring|rang|call(?:ed|ing|er|ers|s)?|text(?:ed|s)?|dial(?:led)?|whats\s?app|sms)\b | \bcontact | landline | number
    """
)
_OTHER = compiled(
    r"""
    \b(?:ref(?:erence|s)?|urn|crime|cad|case|acc(?:oun)?t?|invoice|nhs|cheque|serial|order|policy|log|sort\s?code|meter
      |isbn|card|passport|barcode|ticket|claim|booking|tracking|asset|company)\b\.?
    (?:[ ](?:no|number|ref|reference|id|code)\b\.?)? [ ]?[:\#=-]?[ ]? \Z
    """
)
_LONGEST = 16
_DRAMA = ("07700900", "01632960", "0808157", "03069990")
_DATE_OR_SORT_CODE = compiled(r"\(?\d\d([-. ])\d\d\1(?:\d{4}|\d\d)(?![-.]?\d)", 0)


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
    if digits.startswith("00"):
        return "+" + digits[2:]
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
        if number.lstrip("(").startswith("+") and len(national) >= 10:
            return 0.6, "has a country code, though the range is not allocated"
        return (0.7, "follows a word for telephone, though the range is not allocated") if cued else None
    if other:
        return 0.4, "a telephone number by its digits, but it follows a word for another kind of number"
    if leans(number):
        return (0.8 if cued else 0.6), "a valid telephone number if look-alikes are read as digits"
    if national.startswith(("03", "08", "09")):
        return 0.6, "a valid service number, which may be a body's rather than a person's"
    return (0.95 if cued else 0.85), "a valid telephone number"


def _lengths(text: str, start: int, end: int, *, cued: bool) -> Iterator[tuple[int, str]]:
    """Ends at which a number that starts at `start` may stop, longest first, with the number in national form.

    Two numbers side by side, or a number and a date, look like one long run of digits.
    """
    for group in reversed(list(_GROUP.finditer(text, start, end))):
        number = text[start : group.end()]
        national = _national(number)
        if national is None or sum(c.isdigit() for c in number) < (5 if cued else 7):
            continue
        if not _ENDS_HERE.match(text, group.end()) and not (cued and _OR_LAST.match(text, group.end())):
            continue
        if "/" in number and not (_AREA_SLASH.match(number) or (cued and _ALL_SLASHES.match(number))):
            continue
        if national.startswith("+") or 10 <= len(national) <= 11:
            yield group.end(), national


def _whole_end(text: str, end: int, *, cued: bool) -> int:
    """Where the number ends with its extension, or with the last digit of its twin (0123/4)."""
    extension = _EXTENSION.match(text, end) or (_OR_LAST.match(text, end) if cued else None)
    return extension.end() if extension is not None else end


def _numbers(text: str, cells: Cells) -> Iterator[Match]:
    """Whole numbers, from the 0 or the country code on."""
    at = 0
    while (hit := _CANDIDATE.search(text, at, timeout=SEARCH_SECONDS)) is not None:
        start, at = hit.start(), hit.end()
        in_cell = cells.hold(start, start + 1)
        cued = in_cell or before(text, start, _CUE, 30)
        if (_DATE_OR_SORT_CODE.match(hit.group()) or text[start] == "o") and not cued:
            continue
        other = not in_cell and before(text, start, _OTHER, 30)
        ends = list(_lengths(text, start, hit.end(), cued=cued))
        for end, national in sorted(ends, key=lambda pair: not _valid(pair[1])):
            verdict = _judge(text[start:end], national, cued, other)
            if verdict is not None:
                at = _whole_end(text, end, cued=cued)
                open_only = text[start] == "(" and text.count(")", start, end) < text.count("(", start, end)
                yield Match(start + open_only, at, *verdict)
                break


def _abroad(text: str) -> Iterator[Match]:
    """Numbers in the way of North America: three digits, three, and four."""
    for hit in finditer(_AMERICAN, text):
        yield Match(hit.start(), hit.end(), 0.6, "has the shape of a telephone number of North America")


def _local(passage: Passage) -> Iterator[Match]:
    """Numbers without their area code, where a label stands right beside them."""
    for found in _LOCAL.find(passage):
        digits = sum(c.isdigit() for c in passage.text[found.start : found.end])
        if _DATE_OR_SORT_CODE.match(passage.text, found.start) or digits > _LONGEST:
            continue
        value = passage.text[found.start : found.end]
        opened = ")" in value and "(" not in value and passage.text[found.start - 1] == "("
        start = found.start - opened
        yield Match(start, found.end, 0.6, "follows a label for telephone, without its area code")
    for cell in cell_values(passage, _LABEL):
        if _IN_CELL.match(cell.text):
            yield Match(cell.start, cell.end, 0.6, "stands in a cell for telephone numbers, without its area code")


def _extensions(text: str) -> Iterator[Match]:
    for hit in finditer(_INNER, text):
        year = 1900 <= int(hit["value"]) <= 2099 and ":" not in hit.group()
        if not year:
            yield Match(*hit.span("value"), 0.55, "follows a word for a telephone extension")


def search(passage: Passage) -> Iterator[Match]:
    """Every telephone number in `passage`, with its extension."""
    whole = list(_numbers(passage.text, Cells(passage, _LABEL)))
    taken = {at for match in whole for at in range(match.start, match.end)}
    others = [*_local(passage), *_abroad(passage.text), *_extensions(passage.text)]
    yield from longest([*whole, *(m for m in others if not taken.intersection(range(m.start, m.end)))])


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
    "rang [[07700/900456]] twice",
    "phone [[0113‑496‑0123]] or [[0113 – 496 – 0124]]",
    "Tel [[020 7946 0123/4]]",
    "overseas number [[00 353 1 679 8765]]",
    "telephone [[o113 496 o123]] by OCR",
    "[[(0)7700 900456]] as written",
    "Mobile: [[0 7 7 0 0 9 0 0 4 5 6]] in boxes",
    "Her account manager rang [[07700 900123]].",
    "Tel: [[020 7946 0123 (ext. 234)]]",
    "Mobile\n[[07700\n900456]]",
    "Telephone: [[615-555-0164]] in another country's way",
    "call back on [[496 0999, ext. 4567]]; Extn [[4568]]",
    "Mob [[O77OO 9OO111]] by OCR",
    "Contact number [[0(113) 496 0999]]",
    "phone:[[0113/496/0999]]",
    "ringing her on [[905-674-3793]] or [[(541) 714-1388]]",
    "Phone: [[60-56-85-91]], mobile [[(72) 128-827]]",
    "Dr Rossi [[+39 301984204]]",
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
    "Invoice 0123456789 was paid.",
    "ISBN 0 11 401 023 2",
    "Application no. 07700/09 was lodged.",
    "ticket 07700900123456789",
    "an extension of 120 days; Extension 2019",
    "on 01/02/2020 call 3",
    "phone: 12-03-2021 at noon",
    "Mobile: 2021 figures follow",
    "Phone calls: 1234 in 2021",
    "Mobile phones 123 456 were counted",
    "The number 12345 678901 was drawn",
)
