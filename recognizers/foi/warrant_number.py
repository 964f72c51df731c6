"""Warrant, pay, staff and employee numbers, and the numbers of search and arrest warrants.

One number follows a member of staff through a career, so it names them to every colleague (ICO guidance on requests
for personal data about public authority employees). They have no common shape; only a label tells them.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.police_references import celled, digits_in, header, label, labelled, outermost, repeated
from recognizers.kit.rule import FunctionRule, Match, Rule
from redact.model.passage import Passage

_ONE = r"(?=[ ]?(?:no\b|num\b|number\b(?![ ]of)|id\b|ref|\#))"
_STAFF = (
    r"pay(?:roll)?|staff|employee|personnel|(?:ESR[ ])?assignment|personal[ ]file|(?:force|police)[ ](?:staff"
    r"|employee|service)"
    r"|service|worker|member[ ]of[ ]staff|HR"
)
_LABEL = label(rf"(?:(?:search|arrest|section[ ]8|bench)[ ])?warrant(?:[ ]card)?|(?:{_STAFF}){_ONE}|payroll")
_HEADER = header(
    rf"warrant(?:\s+card)?|(?:{_STAFF})(?:['’]s)?(?=\s*(?:no\b|num\b|number\b|id\b|ref|\#))|payroll|(?:staff"
    rf"|employee)\s+reference"
)


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    found: dict[str, float] = {}
    for code in labelled(text, _LABEL, 4):
        warrant = "warrant" in text[code.head : code.start].lower()
        if not code.sure and not (warrant and digits_in(code.text) >= 5):
            continue
        found[code.text] = 0.85
        what = "a warrant's or warrant card's number" if warrant else "a member of staff's number"
        yield Match(code.start, code.end, 0.9, f"follows a label for {what}")
    for code in celled(passage, _HEADER, 3):
        yield Match(code.start, code.end, 0.9, "stands in a cell for warrant or staff numbers")
    yield from repeated(text, found, "was called a warrant or staff number elsewhere on the page")


def search(passage: Passage) -> Iterator[Match]:
    """Every warrant or staff number in `passage`."""
    yield from outermost(_all(passage))


RULE: Rule = FunctionRule("foi.warrant_number", "WARRANT_NUMBER", search)

HITS: tuple[str, ...] = (
    "warrant number [[234567]]",
    "Warrant no: [[W12345]]",
    "he showed his warrant card [[123456]]",
    "Warrant No.\t[[188543]]",
    "Pay number [[00412345]]",
    "Staff no. [[123456]]",
    "employee number: [[E0012345]]",
    "Payroll number [[P12345]]",
    "search warrant number [[SW/1234/22]]",
    "Staff ID: [[AB123456]], seen again as [[AB123456]]",
    "Warrant number: [[0123456]]",
    "warrant no. [[P234567]]",
    "Warrant # [[234567]]",
    "holder of warrant card number [[12345]]",
    "whose warrant number is [[234567]]",
    "Warrant ref: [[NH/W/0123/22]]",
    "Employee ID [[100234]]",
    "Payroll no: [[0045678]]",
    "Staff ID no. [[B12345]]",
    "assignment number [[21234567-2]]",
    "search warrant number [[SW/123/22]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "The warrant was granted on 12 March 2021",
    "staff numbers fell to 1234",
    "The number of staff: 12,345",
    "pay number one",
    "Warrants issued: 12",
    "Staff: 12345 in 2021",
    "service number of users 12345",
    "custody staff 123",
    "staff survey 2021",
    "The warrant card policy, version 1.2",
    "HR policy 12",
    "pay by Visa: 1234",
)
