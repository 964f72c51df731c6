"""E-mail addresses, as written and as dodged.

Shape: RFC 5322 §3.4.1 addr-spec in its everyday form (no quoted local part, no address literal); lengths after
RFC 5321 §4.5.3.1. No list of suffixes and no network: any dotted name with a last label of letters counts. A handle
(@name) has nothing in front of its sign and is not an address.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_LOCAL = r"(?<!\w) \w [\w.%+'’-]{0,63}+ (?<![.'’])"
_HOST = r"\w[\w-]{0,62}+ (?:\.\w[\w-]{0,62}+){0,6}? \.\p{L}{2,24}+ (?![\w-])(?!\.\w)"
_KNOWN_HOST = r"""
    \w[\w-]{0,62}+ (?:[ \n]?\.[ \n]?\w[\w-]{0,62}+){0,4}?
    [ \n]?\.[ \n]?(?:uk|com|org|net|eu|info|gov|ie) (?![\w-])(?!\.\w)
"""
_DOT = r"(?: \. | [ ]?[\[({<][ ]?dot[ ]?[\])}>][ ]? | [ ]dot[ ] )"

_PLAIN = compiled(rf"{_LOCAL} @ {_HOST}")
_SPACED = compiled(rf"{_LOCAL} (?: [ ]{{0,2}}@[ ]{{0,2}} | [ ]{{0,2}}@\n | [ ]?\n?@ ) {_KNOWN_HOST}")
_SPACED_ANY = compiled(rf"{_LOCAL} [ ]{{1,2}}@[ ]{{1,2}} {_HOST}")
_DODGED = compiled(
    rf"{_LOCAL} [ ]?[\[({{<][ ]?(?:at|@)[ ]?[\])}}>][ ]? \w[\w-]{{0,62}}+ (?:{_DOT}\w[\w-]{{0,62}}+){{1,6}}+"
)
_HALF_SPOKEN = compiled(rf"(?<!\w)\w{{1,30}}+(?:[._]\w{{1,30}}+){{1,3}}+[ ]at[ ]{_KNOWN_HOST}")
_SPOKEN = compiled(
    rf"{_LOCAL} (?:[ ]dot[ ]\w{{1,30}}+){{0,2}}+ [ ]at[ ] \w[\w-]{{0,62}}+ (?:[ ]dot[ ]\w{{2,24}}+){{1,4}}+"
)

_KINDS = (
    (_PLAIN, 0.95, "has the shape of an e-mail address"),
    (_SPACED, 0.85, "has the shape of an e-mail address with blanks or a line break in it"),
    (_SPACED_ANY, 0.6, "has the shape of an e-mail address with blanks around its sign"),
    (_DODGED, 0.9, "has the shape of an e-mail address with its sign spelled out in brackets"),
    (_HALF_SPOKEN, 0.7, "has the shape of an e-mail address with its sign written as a word"),
    (_SPOKEN, 0.7, "has the shape of an e-mail address written in words"),
)


def search(passage: Passage) -> Iterator[Match]:
    """Every address in `passage`, the strictest shape first."""
    taken: set[int] = set()
    for pattern, score, reason in _KINDS:
        for hit in finditer(pattern, passage.text):
            if hit.start() not in taken:
                taken.add(hit.start())
                yield Match(hit.start(), hit.end(), score, reason)


RULE: Rule = FunctionRule("common.email", "EMAIL_ADDRESS", search)

HITS: tuple[str, ...] = (
    "Write to [[a.okafor@northmoor.example.gov.uk]].",
    "mailto:[[siobhan.oneill+foi@example.org]]",
    "From: Adaeze Okafor <[[A.OKAFOR@EXAMPLE.GOV.UK]]>",
    "Sent to [[liam_o'neill@example.co.uk]]; [[pvdberg@example.com]].",
    "Reach me on [[j.berg[at]example.co.uk]], any day.",
    "Reach me on [[j.berg (at) example (dot) org]]",
    "The scan read [[j.berg @ example.org.uk]] in the footer",
    "The footer wrapped: [[adaeze.okafor@\nexample.gov.uk]]",
    "It is [[k.boateng@example. org.uk]] as typed",
    "She spelled it [[maria at example dot org dot uk]] on the phone",
)

NEAR_MISSES: tuple[str, ...] = (
    "Follow us @northmoor on social media.",
    "Tickets at £4 @ 10.30am each",
    "See www.example.gov.uk/foi for more.",
    "He was seen at example.org headquarters.",
    "12 boxes @ 3.50 = 42.00",
    "cc: @housing @legal",
)
