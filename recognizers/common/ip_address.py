"""IP addresses, version 4 and 6: of a person's line when a log names it.

Shape: RFC 791 and RFC 4291 section 2.2, read by the standard library's `ipaddress`. Four small numbers with dots are
also a version, a paragraph or a heading, so those need a word beside them.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator

from recognizers.kit.context import after, before
from recognizers.kit.cues import Cue
from recognizers.kit.look_alikes import DIGIT, as_digits, mostly_digits
from recognizers.kit.overlaps import longest
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_FOUR = compiled(
    r"(?<![\w.,£$-]|(?<!/)/)\d{1,3}(?:\.\d{1,3}){3}(?!\w|\.\d|[.,-]\d)(?P<net>/(?:[12]?\d|3[0-2])(?![\w/]))?", 0
)
_SIX = compiled(
    r"(?<![\w:.])(?=[0-9A-Fa-f]{0,4}:[0-9A-Fa-f]{0,4}:)[0-9A-Fa-f:]{3,39}(?:\d{1,3}(?:\.\d{1,3}){3})?+(?![\w:])", 0
)
_CUE = Cue(
    r"(?-i:\bI\.?P\b\.?(?:v[46]|\s?v[46])?|\bip(?:v[46])?(?=[ _]?(?:addr|:|=|no|v[46])))(?:\s+(?:address(?:es)?|addr)\b)?",
    rf"{DIGIT}{{1,3}}(?:[ ]?\.[ ]?{DIGIT}{{1,3}}){{3}}(?!\w|\.\d)",
    header=r"\bip\b",
)
_NAMED = compiled(
    r"(?-i:\bIP\b)|\bip\s?(?:v[46]|addr)|\baddress\b|\b(?:log(?:ged|s|in|on)?|server|host|router|connect\w*|session|traffic|source|remote|client|request\w*|from)\b"
)
_COUNTED = compiled(
    r"""
    (?: \b(?:v|ver|version|release|build|firmware|rev(?:ision)?|section|sect|paragraph|paras?|clause|rule|part|chapter|figure|fig|table
      |appendix|annex|item|article|art|schedule|regulation|reg|step|heading|page|objective|policy|requirement|standard|java|chrome|edge|firefox
      |office|windows|ios|android|acrobat|reader|update|patch|s|para)s?\b\.?[ ]? (?:no\.?[ ]?)? | [A-Za-z]/ | §[ ]?
      | \b(?:section|paragraph|para|clause)s?[ ][\d.]{1,12}[ ](?:and|to|or|,)[ ](?:(?:section|paragraph|para|clause)[ ])? )\Z
    """
)
_HEADING = compiled(r"(?:\A|[\n\t])[ ]*\Z", 0)
_TITLE_NEXT = compiled(r"[.)]?[ \t]{1,4}\p{Lu}\p{Ll}", 0)
_SMALL = 32
"""Below it every part may count sections or days."""


def _four(text: str, start: int, end: int) -> Match | None:
    try:
        address = ipaddress.IPv4Address(text[start:end].partition("/")[0])
    except ValueError:
        return None
    if before(text, start, _COUNTED, 40) or address.is_unspecified:
        return None
    named = before(text, start, _NAMED, 40)
    small = all(part < _SMALL for part in address.packed)
    if small and not named:
        return Match(start, end, 0.3, "four small numbers, which may count sections")
    if before(text, start, _HEADING, 6) and after(text, end, _TITLE_NEXT) and max(address.packed) < 100 and not named:
        return Match(start, end, 0.3, "four numbers in front of a heading")
    return Match(start, end, 0.9 if named else 0.7, "an IP address")


def _six(text: str, start: int, end: int, *, named: bool) -> Match | None:
    try:
        ipaddress.IPv6Address(text[start:end])
    except ValueError:
        return None
    groups = [group for group in text[start:end].split(":") if group]
    if len(groups) < 3 and not (named and groups):
        return None
    return Match(start, end, 0.9, "an IP address of version 6")


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    for found in _CUE.find(passage):
        value = text[found.start : found.end]
        if mostly_digits(value):
            plain = value == as_digits(value) and " " not in value
            yield Match(found.start, found.end, 0.95 if plain else 0.75, "follows the label IP address")
    for hit in finditer(_FOUR, text):
        if (match := _four(text, hit.start(), hit.end())) is not None:
            yield match
    for hit in finditer(_SIX, text):
        end = hit.end() - (hit.group().endswith(":") and not hit.group().endswith("::"))
        if (match := _six(text, hit.start(), end, named=before(text, hit.start(), _NAMED, 40))) is not None:
            yield match


def search(passage: Passage) -> Iterator[Match]:
    """Every IP address in `passage`."""
    yield from longest(_all(passage))


RULE: Rule = FunctionRule("common.ip_address", "IP_ADDRESS", search)

HITS: tuple[str, ...] = (
    "IP address [[192.168.10.24]]",
    "Logged in from [[81.2.69.160]] at 10:02",
    "IPv6 [[2001:db8:85a3::8a2e:370:7334]]",
    "IP: [[10.0.0.1]]:8080",
    "the device [[fe80::1ff:fe23:4567:890a]] answered",
    "from [[203.0.113.5/24]]",
    "IP [[192.168.l0.24]] by OCR",
    "ip addr [[192 . 168 . 10 . 24]]",
    "The address was [[2001:db8::1]].",
    "http://[[192.0.2.14]]/login was opened",
    "IPs [[192.0.2.14]] and [[192.0.2.15]]",
    "GET /index [[198.51.100.23]] 200",
)

NEAR_MISSES: tuple[str, ...] = (
    "Version 1.2.3.4 of the software",
    "see section 3.2.1.4 and paragraph 10.4.2.1",
    "Chrome/96.0.4664.110 Safari/537.36",
    "v10.0.190.41 build",
    "at 10:20:30 and 11::12",
    "1.1.1.1 Introduction",
    "on 12.03.20.21 as filed",
    "std::string and a::b::c",
    "3.14.15.92 Pie charts\nby year",
    "Rule 41.2.40.1 applies",
    "score 999.999.999.999",
)
