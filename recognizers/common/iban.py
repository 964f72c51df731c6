"""International bank account numbers.

Shape: ISO 13616-1 and the SWIFT registry: two letters of a country, two check digits (modulus 97), up to thirty
characters whose make-up the country sets. python-stdnum carries the registry.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.check_digits import iban_holds
from recognizers.kit.cues import Cue
from recognizers.kit.look_alikes import as_digits
from recognizers.kit.overlaps import longest
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_GAP = r"[ \u00a0]?[-.]?\n?[ \u00a0]?"
_SHAPE = compiled(rf"(?<![A-Z0-9])[A-Z]{{2}}{_GAP}\d\d(?:{_GAP}[A-Z0-9]){{11,30}}+")
_CUE = Cue(
    r"\bI\.?B\.?A\.?N\b\.?|\binternational\s+bank\s+account(?=\s+(?:no|num))",
    rf"[A-Z]{{2}}{_GAP}[0-9OIlSB]{{2}}(?:{_GAP}[A-Z0-9]){{11,30}}+",
)
_BRITISH = 22
_SHORTEST = 15
_FEWEST_DIGITS = 8


def _compact(text: str) -> str:
    return "".join(c for c in text if c.isalnum()).upper()


def _bent(compact: str) -> str:
    """As meant, where OCR took digits for letters: behind the country all are digits but a bank's four letters."""
    bank = 8 if compact[4:8].isalpha() else 4
    return compact[:2] + as_digits(compact[2:4]) + compact[4:bank] + as_digits(compact[bank:])


def _ends(text: str, start: int, end: int) -> Iterator[int]:
    """Ends at which a number may stop, longest first: words behind it look like more of it."""
    for at in range(end, start + _SHORTEST - 1, -1):
        if text[at - 1].isalnum() and not text[at : at + 1].isalnum():
            yield at


def _holding(text: str, start: int, end: int) -> int | None:
    for at in _ends(text, start, end):
        compact = _compact(text[start:at])
        if iban_holds(compact) or iban_holds(_bent(compact)):
            return at
    return None


def _british_end(text: str, start: int, end: int) -> int:
    """Where 22 characters are, if the number says that it is British; all of it otherwise, without words behind."""
    for at in _ends(text, start, end):
        if text[start : start + 2].upper() == "GB" and len(_compact(text[start:at])) == _BRITISH:
            return at
    ends = [at for at in _ends(text, start, end) if any(c.isdigit() for c in text[at - 4 : at])]
    return ends[0] if ends else end


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    for hit in finditer(_SHAPE, text):
        if sum(c.isdigit() for c in hit.group()) < _FEWEST_DIGITS:
            continue
        end = _holding(text, hit.start(), hit.end())
        if end is not None:
            score = 0.95 if hit.group()[:2].isupper() else 0.85
            yield Match(hit.start(), end, score, "an international bank account number; its check digits hold")
        elif hit.group().startswith("GB"):
            end = _british_end(text, hit.start(), hit.end())
            compact = _compact(text[hit.start() : end])
            if len(compact) == _BRITISH and compact[4:8].isalpha() and as_digits(compact[8:]).isdecimal():
                yield Match(hit.start(), end, 0.65, "has the shape of a British IBAN; its check digits fail")
    for found in _CUE.find(passage):
        end = _holding(text, found.start, found.end)
        if end is not None:
            yield Match(found.start, end, 0.95, "follows the label IBAN; its check digits hold")
        elif sum(c.isdigit() for c in text[found.start : found.end]) >= 8:
            end = _british_end(text, found.start, found.end)
            yield Match(found.start, end, 0.7, "follows the label IBAN; its check digits fail")


def search(passage: Passage) -> Iterator[Match]:
    """Every IBAN in `passage`."""
    yield from longest(_all(passage))


RULE: Rule = FunctionRule("common.iban", "IBAN_CODE", search)

HITS: tuple[str, ...] = (
    "IBAN [[GB33BUKB20201555555555]]",
    "IBAN: [[GB33 BUKB 2020 1555 5555 55]]",
    "[[GB29NWBK60161331926819]]",
    "iban [[gb29 nwbk 6016 1331 9268 19]]",
    "IBAN [[GB30 NWBK 6016 1331 9268 19]] typed wrong",
    "to [[DE89 3704 0044 0532 0130 00]] in Bonn",
    "IBAN [[IE29 AIBK 9311 5212 3456\n78]]",
    "IBAN: [[GB29 NWBK 6O16 1331 9268 19]] by OCR",
    "[[FR1420041010050500013M02606]] is the account",
    "IBAN no. [[GB29-NWBK-6016-1331-9268-19]] please",
    "Pay [[GB29 NWBK 6016 1331 9268 18]] by Friday",
)

NEAR_MISSES: tuple[str, ...] = (
    "Ref GB12 3456 7890 1234",
    "AB12 CDEF 3456 7890 1234 5678",
    "IBAN numbers are asked for abroad.",
    "IBAN: not known",
    "The ES10 standard for 2020 to 2021 is withdrawn",
    "LS12 4QT and BS6 5QA are postcodes in two towns",
)
