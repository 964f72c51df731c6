"""Reference numbers of the police, courts and prisons: what a code looks like and where a label says that one follows.

No national format rules: each force numbers its crimes, logs and custody records as its system does. So a label is
believed with nearly any code behind it, and a code without a label only where its shape is rare and the words around
it speak of police work.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import regex

from recognizers.kit.labels import Value, cell_values
from recognizers.kit.rule import Match, compiled, finditer
from redact.model.passage import Passage

FORCES = r"(?:0[1-7]|1[0-4]|1[67]|2[0-3]|3[0-7]|4[0-8]|5[02345]|6[0-3]|8[89]|9[0-9])"
"""Home Office codes of police forces (01 Metropolitan, 42 Essex, 93 British Transport)."""

_SEPARATOR = r"(?:[ ]?[/*\\][ ]?\n?|[‐–_-]\n?|[.:](?=[A-Za-z0-9]))"
_PART = r"(?:[A-Za-z]{0,5}[0-9][A-Za-z0-9|]{0,19}+|[A-Z]{1,6}(?![a-z])|[a-z]{1,4}(?=/))"
CODE = rf"""
    (?: (?!(?:PC|PS|DC|DS|PCSO|OF|NO|ON|AT|IN|TO)\b) [A-Z]{{1,4}}[ ]\d{{2,7}}(?:[ ]\d{{2,7}})?+(?![\w/*])
      | \d{{2}}[ ](?:[A-Z]{{1,2}}[ ])?+\d{{4,7}}[ ]\d{{2}}(?!\w)
      | {_PART}(?:{_SEPARATOR}{_PART}){{0,6}}+ )
    (?![A-Za-z0-9])
"""
"""Groups of letters and digits, held together by slashes, stars or dashes, or by blanks where they are few."""

_NUMBER_WORD = r"(?:numbers?|num|nos?|refs?|references?|ids?|serial|codes?)"
LINK = rf"""
    (?P<words>(?i:(?:[ ]{{0,2}}/?[ ]?(?:{_NUMBER_WORD}(?!\w)\.?|\#)(?:[ ]?\(s\))?){{0,3}}+))
    (?:[ ]?\([^()\n\d]{{1,24}}\))?+(?:[ ](?i:of[ ](?:the|this|that|an?)[ ][a-z]{{2,12}})(?!\w))?+
    (?P<sign>[ ]{{0,2}}(?i:(?:,[ ])?(?:is|was|were|are|being|as)\b)?+[ ]{{0,2}}[:=\t–—,-]?)
    [ \t]{{0,3}}(?P<fold>\n?)[ \t]{{0,2}}[(\[“"']?+
"""
"""What stands between a label and its code: number, ref., a colon, a tab, is."""

_MORE = compiled(rf"(?:[ ]?[,;&][ ]?(?:and[ ])?|[ ](?:and|or|to)[ ])\n?(?P<code>{CODE})", 0)
_IN_CELL = compiled(rf"(?<![\w/*.-])(?P<code>{CODE})", 0)
_NOT_A_CODE = compiled(
    r"""
    (?:19|20)\d\d(?:[/–-](?:\d\d|20\d\d))?      # a year, or a financial year
    | \d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d\d    # a date
    | \d{1,2}[/.-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[/.-](?:19|20)?\d\d
    | \d+\.\d+ | \d{1,2}:\d\d(?::\d\d)? | 24/7
    | \d+(?:st|nd|rd|th|s|hrs|am|pm|k|m|km|mg|mph|cm|mm|hours)
    | 0\d{10} | 07\d{9}
    """
)
_REQUEST = compiled(r"(?:^|[^A-Za-z])(?:FOIA?|SAR|DSAR|EIR|SI|ISBN|ISO|COVID|GDPR|PO|INV|Q)(?:[^A-Za-z]|$)", 0)
_TRADE = compiled(
    r"""
    \b(?:invoice|order|planning|applications?|polic(?:y|ies)|tender|contract|licen[cs]e|foia?
      |freedom[ ]of[ ]information
        |requests?|decision[ ]notice|minutes?|report|procedure|drawing|grant|account|product|part|model|catalogue
        |regulations?|instruments?|si|budget|cost|purchase|complaint|version|form|school|circular|bill|batch
          |exhibit|seal)\b
    [^\n.;]{0,25}\Z
    """
)
_POLICE = compiled(
    r"""
    \b(?:police|constabulary|officers?|PCs?|DCs?|crimes?|custody|arrest\w*|offences?|detain\w*|suspects?|CAD|PNC|RMS
        |burglar\w*|thefts?|stole\w*|investigat\w*|victims?|robber\w*|assault\w*|detective|constable|sergeant
          |CID|prison\w*)\b
    """
)
_TOKEN = compiled(r"(?<![\w/*-])[A-Za-z0-9][A-Za-z0-9/*-]{4,31}+(?!\w)", 0)


@dataclass(frozen=True, slots=True)
class Code:
    """passage.text[start:end] is a code. `head` is where its label begins; `sure` when a number was announced."""

    start: int
    end: int
    text: str = field(repr=False)
    head: int
    sure: bool


def digits_in(code: str) -> int:
    """How many digits `code` has."""
    return sum(c.isdecimal() for c in code)


def plausible(code: str, least: int = 3) -> bool:
    """True when `code` has `least` digits and is no date, year, amount of something or reference of an FOI request."""
    plain = " ".join(code.split())
    return digits_in(plain) >= least and _NOT_A_CODE.fullmatch(plain) is None and _REQUEST.search(plain) is None


def police_near(text: str, start: int, end: int) -> bool:
    """True when the words around text[start:end] speak of police work."""
    return _POLICE.search(text, max(0, start - 200), start) is not None or (
        _POLICE.search(text, end, min(len(text), end + 80)) is not None
    )


def other_trade(text: str, start: int) -> bool:
    """True when the words in front of `start` announce an invoice, a planning application, a policy, a request."""
    return _TRADE.search(text, max(0, start - 48), start) is not None


def label(words: str) -> regex.Pattern[str]:
    """A pattern for `words` (any case) with a code behind them, for `labelled`."""
    return compiled(rf"(?<![\w-])(?P<label>(?i:{words})){LINK}(?P<code>{CODE})", 0)


def header(words: str) -> regex.Pattern[str]:
    """A pattern for the header of a column, or the name of a field, that holds such codes."""
    tail = rf"(?:[\s./]*(?:{_NUMBER_WORD}|\(s\)|\#)\b)"
    return compiled(rf"^\W*(?:(?:police|case|linked|related|our|the)\s+)?(?:{words}){tail}{{0,3}}\W*$")


def _folded_row(text: str, hit: regex.Match[str]) -> bool:
    """True when the label ends a table's header row, so that what follows belongs to another column."""
    return bool(hit["fold"]) and "\t" in text[max(0, hit.start() - 200) : hit.start()].rpartition("\n")[2]


def _alike(one: str, other: str) -> bool:
    """True when two codes of a list have the same build: both with slashes, or as long as each other."""
    long, short = len("".join(one.split())), len("".join(other.split()))
    return ("/" in one or "*" in one) == ("/" in other or "*" in other) and abs(long - short) <= 2


def labelled(text: str, pattern: regex.Pattern[str], least: int = 3) -> Iterator[Code]:
    """Codes that a label made by `label` announces, and those listed behind them."""
    for hit in finditer(pattern, text):
        code = hit["code"]
        if not plausible(code, least) or _folded_row(text, hit):
            continue
        sure = bool(hit["words"].strip() or set(hit["sign"]) & set(":=\t"))
        yield Code(*hit.span("code"), code, hit.start("label"), sure)
        end = hit.end("code")
        for _ in range(20):
            more = _MORE.match(text, end, min(len(text), end + 60))
            if more is None or not plausible(more["code"], least) or not _alike(code, more["code"]):
                break
            yield Code(*more.span("code"), more["code"], more.start("code"), sure)
            end = more.end()


def celled(passage: Passage, pattern: regex.Pattern[str], least: int = 2) -> Iterator[Code]:
    """Codes in cells and fields whose header matches a pattern made by `header`."""
    for value in cell_values(passage, pattern):
        yield from codes_in(value, least)


def codes_in(value: Value, least: int = 2) -> Iterator[Code]:
    """Codes in one cell."""
    for hit in finditer(_IN_CELL, value.text):
        if plausible(hit["code"], least):
            start = value.start + hit.start("code")
            yield Code(start, value.start + hit.end("code"), hit["code"], start, True)


def repeated(text: str, found: Mapping[str, float], reason: str) -> Iterator[Match]:
    """Where the codes in `found` stand again without a label. `found` maps a code to the score of its first mention."""
    wanted = {code: score for code, score in found.items() if digits_in(code) >= 3 and len(code) >= 5}
    if not wanted:
        return
    for hit in finditer(_TOKEN, text):
        score = wanted.get(hit.group())
        if score is not None:
            yield Match(hit.start(), hit.end(), score, reason)


def outermost(matches: Iterable[Match]) -> Iterator[Match]:
    """`matches` without those that lie within another, whose score is raised to the highest of them."""
    kept: list[Match] = []
    for match in sorted(matches, key=lambda m: (m.start, -m.end, -m.score)):
        if kept and match.end <= kept[-1].end:
            if match.score > kept[-1].score:
                kept[-1] = Match(kept[-1].start, kept[-1].end, match.score, match.reason)
        else:
            kept.append(match)
    yield from kept
