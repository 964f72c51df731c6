"""How to reach a body rather than a person: shared mailboxes, service numbers, switchboards, short codes.

Numbers: Ofcom, National Telephone Numbering Plan: 030 is for public bodies and charities, 033, 034, 037, 080, 084 and 087
for services; 101, 105, 111, 112, 119, 999 and 116xxx are everybody's. A mailbox is shared when each word of its name is one
that names a function. In doubt it is a person's: to keep that by mistake would be a breach, to mask a body's is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

import regex

from recognizers.kit.body_lines import number_of_a_body
from recognizers.kit.context import after, before
from recognizers.kit.look_alikes import only_digits
from recognizers.kit.mail_shapes import mail_addresses
from recognizers.kit.mailboxes import shared_mailbox
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from recognizers.uk.phone import search as telephone_numbers
from redact.model.passage import Passage

_SERVICE = compiled(r"0(?:3[0347]|80[08]|84[345]|87[0123])|0500", 0)
_PRIVATE = compiled(
    r"\b(?:his|her|hers|my|their|mobile|mob|home|personal|private|applicant|complainant|victim|suspect|witness|tenant|resident|mr|mrs|ms|miss|dr)\b[^\n.;]{0,30}\Z"
)
_DESK = r"""
    (?: switch\s?board | help\s?line | help\s?desk | service\s?desk | hot\s?line | customer\s+(?:services?|care|contact) | contact\s+cent(?:re|er) | call\s+cent(?:re|er) | control\s+room
      | (?:general|public|main|press|media)\s+(?:enquir(?:y|ies)|office|line|number|switchboard) | enquir(?:y|ies)(?:\s+(?:line|desk))? | crime\s?stoppers | childline | samaritans
      | victim\s+support | citizens\s+advice | non-?\s?emergency | free\s?phone | reception | front\s+(?:desk|counter) | (?:our|the)\s+(?:office|main)\s+(?:line|number)
      | information\s+commissioner(?:['’]?s)?(?:\s+office)? | \bICO\b | ombudsman )
"""
_AT_DESK = compiled(
    rf"""
    \b{_DESK} (?:[ ](?:team|line|number|no\.?|tel|telephone|phone|desk|hours|\([^()\n]{{0,30}}\)))?
    (?:[ ]?(?:[:,(–-]|is|on|at|by|via|or|tel|telephone|phone|call|number|no|open|:)\.?){{0,4}} \s{{0,2}} \(?\Z
    """
)
_ABROAD = compiled(
    r"[ )]{0,3}\(?(?:(?:if|when)[ ])?(?:you[ ]are[ ])?(?:calling[ ])?(?:from[ ])?(?:outside[ ](?:of[ ])?the[ ]uk|abroad|overseas)"
)
_DESK_NEXT = compiled(rf"[ ,]{{0,2}}\(?(?:(?:is|was)[ ])?(?:(?:the|our|its|a)[ ])?(?:[\p{{L}}]+[ ])?{_DESK}")
_CODE = r"""
    (?P<code>101|111|999|112|105|119|159|116[ ]?(?:000|006|111|117|123)|18000|18001[ ](?:101|999|\d{4}[ ]?\d{3}[ ]?\d{3,4})|61016|85258|62277|60163)
    (?![\w%£]|[.,:/-]\d|[ ]\d|[ ](?:people|cases|complaints|incidents|offences|days|officers|pounds|hours|requests|records|searches|arrests|pages|miles|years|times|calls|staff)\b)
"""
_SHORT = compiled(
    rf"""
    (?: \b(?:call(?:ing|s|ed)?|dial(?:l?ing|led)?|ring(?:ing)?|rang|phon(?:e|ing|ed)|text(?:ing|ed)?|telephone|contact(?:ing)?|via|using|NHS|police(?:[ ]on)?|emergency|number|(?:a|the)|on|by)
        [ ](?:(?:us|police|the|on|our|to|your|local|NHS|free|number|non-emergency|emergency|through|either|[ ]){{1,2}}[ ]){{0,3}} ["'“‘(]? )
    {_CODE}
    """
)
_OR_ELSE = compiled(rf"\b(?:or|and)[ ]{_CODE}(?=[.,;)\n]|\Z|[ ](?:to|for|if|and|in|or|when|immediately|straight)\b)")
_OR_CODE = compiled(rf"[ ]?(?:,|/|;|\bor\b|\band\b)[ ]{{0,2}}(?:(?:or|call|dial|NHS)[ ]){{0,2}}{_CODE}")
_SHORT_CUE = compiled(
    r"\b(?:call|dial|ring|rang|phon|text|telephon|NHS|police|emergenc|contact|non-emergency|999|101|111)\w*"
)
_PUBLISHED_NUMBERS = frozenset("01334464610 01625545745 01625545700 01312449001 02920678400 02890278757".split())
"""Geographic numbers that the Information Commissioners publish (ico.org.uk, foi.scot)."""


def _mailboxes(text: str) -> Iterator[Match]:
    for found in mail_addresses(text):
        if shared_mailbox(text[found.start : found.end]):
            yield Match(found.start, found.end, 0.9, "a mailbox that many read, of a body")


def _numbers(passage: Passage, mailboxes: list[Match]) -> Iterator[Match]:
    text = passage.text
    for found in telephone_numbers(passage):
        digits = only_digits(text[found.start : found.end])
        national = "0" + digits.removeprefix("0044").removeprefix("44").lstrip("0")
        if not digits.startswith(("0", "44")) or found.score < 0.5 or before(text, found.start, _PRIVATE, 60):
            continue
        if _SERVICE.match(national) or national[:11] in _PUBLISHED_NUMBERS:
            yield Match(found.start, found.end, 0.9, "a number that bodies hold for their services")
        elif national[1] in "12" and (
            _at_a_desk(text, found) or number_of_a_body(text, found.start, found.end, mailboxes)
        ):
            yield Match(found.start, found.end, 0.7, "a number at which a body is reached")


def _at_a_desk(text: str, found: Match) -> bool:
    return (
        before(text, found.start, _AT_DESK, 80)
        or after(text, found.end, _DESK_NEXT, 50)
        or after(text, found.end, _ABROAD, 50)
    )


def _codes(text: str) -> Iterator[Match]:
    for hit in chain(finditer(_SHORT, text), finditer(_OR_ELSE, text)):
        if not before(text, hit.start("code"), _SHORT_CUE, 50):
            continue
        one: regex.Match[str] | None = hit
        while one is not None:
            yield Match(*one.span("code"), 0.85, "a short number that everybody may call")
            one = _OR_CODE.match(text, one.end())


def search(passage: Passage) -> Iterator[Match]:
    """Every contact of a body in `passage`."""
    mailboxes = list(_mailboxes(passage.text))
    found = sorted([*mailboxes, *_numbers(passage, mailboxes), *_codes(passage.text)], key=lambda m: (m.start, -m.end))
    reach = -1
    for match in found:
        if match.start >= reach:
            reach = match.end
            yield match


RULE: Rule = FunctionRule("uk.body_contact", "BODY_CONTACT", search)

HITS: tuple[str, ...] = (
    "write to [[foi@northmoor.gov.uk]]",
    "[[enquiries@example.nhs.uk]]",
    "[[info@example.org]]",
    "[[housing.team@northmoor.gov.uk]]",
    "[[casework@ico.org.uk]]",
    "[[FOI.Requests@northmoor.police.uk]]",
    "[[freedomofinformation@northmoor.gov.uk]]",
    "[[Safeguarding.Adults@northmoor.gov.uk]]",
    "[[no-reply@example.com]]",
    "call [[101]] to report",
    "in an emergency dial [[999]] or [[112]]",
    "Telephone: [[0300 456 0300]] ([[020 7946 0639]] outside the UK)",
    "ICO helpline: [[0303 123 1113]]",
    "call our switchboard on [[0113 496 0000]]",
    "freephone [[0808 157 0123]]",
    "customer services [[0113 496 0100]]",
    "call [[0300 123 1234]] or [[101]].",
    "text [[61016]] to report on the railway",
    "[[+44 (0)303 123 1113]]",
    "[[foi @ northmoor.gov.uk]] as scanned",
    "call the Samaritans free on [[116 123]]",
    "[[housing@northmoor.example.org]]",
    "[[school.office@roe.example.org]] and [[complaintsteam@example.org]]",
    "Northmoor Borough Council\nCivic Centre\nTel [[01632 960000]] [[complaints@northmoor.example.org]]",
    "ST OSYTH’S HIGH SCHOOL\nPriory Lane, Larchford · [[01632 960500]] · [[office@stosyths.example.org]]",
    "Contact: [[insight@northmoor.example.org]], 101 or [[01632 960111]], Headquarters",
    "Pay at any Post Office, by phone on [[0113 496 0000]], or online.",
    "ring the school on [[01632 960500]]",
    "Emergency Duty Team, [[01632 960222]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "j.smith@northmoor.gov.uk",
    "info.roe@example.com",
    "jane.info@example.com",
    "foi.j.smith@northmoor.gov.uk",
    "grace@example.com",
    "may@northmoor.gov.uk",
    "roes@roe-family.example",
    "call 0113 496 0123",
    "07700 900123",
    "her number is 0345 015 4033",
    "101 people attended, 999 were sent",
    "on 111 days and by 999 people",
    "switchboard operator's mobile 07700 900999",
    "Mrs Roe, tenant of Northmoor Borough Council, 01632 960123",
    "Ann Roe\nNorthmoor Borough Council\nTel 01632 960123",
    "Northmoor Council officer Ann Roe, direct line 01632 960123",
    "Harriet Roe works at the school; ring her on 01632 960123",
    "west@example.com and young@example.org",
    "housing.roe@example.org",
    "sport.jones@example.org",
)
