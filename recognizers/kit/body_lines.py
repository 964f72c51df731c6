"""Whose is the telephone number? A body's, where its line says so: a letter's head or foot, a list of ways to reach it.

In doubt it is a person's: a number behind a name, a title, `direct` or `home` is never a body's here.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from recognizers.kit.gazetteer import is_known
from recognizers.kit.letter_heads import PERSONAL, PIECE, stands_in_a_head
from recognizers.kit.mailboxes import desk_words
from recognizers.kit.rule import Match, compiled

_LONGEST, _FAR = 300, 80
_WORD = compiled(r"[\p{L}'’]+", 0)
_BETWEEN = compiled(
    r"(?:[\s,;:·•|/()–—-]|\b(?:or|and|tel|telephone|phone|call|ring|fax|f|t|e|e-?mail|on|at|by|us|website|web|text|main|switchboard|number|101|111|999|www\.[\w.-]{3,60})\b\.?)*+",
)
_TELLS = compiled(
    r"""
    (?: \b(?:pay|book|apply|appeal|order|renew|report|enquire|register|complain|contact[ ]us|call[ ]us|ring[ ]us|phone[ ]us|text[ ]us|speak[ ]to[ ]us|write[ ]to[ ]us|get[ ]in[ ]touch|available)\b[^.\n]{0,80}
        \b(?:by[ ]|tele)?(?:on|at|phone|telephone|call|calling|ring|ringing|tel)\b[.:]?
      | \bfor[ ](?:[a-z]{2,14}[ ]){0,3}(?:repairs?|enquir(?:y|ies)|information|help|advice|emergenc(?:y|ies)|appointments?|assistance|support|details|collections?|bookings?|tickets|results|prescriptions|translations?)
        (?:[ ,]{1,2}please)?[ ,]{1,2}(?:ring|call|phone|telephone|dial|contact)
      | \bout[ -]of[ -](?:office[ -])?hours\b[^.\n]{0,60}
      | \b(?:the|our|your|any|local)[ ](?:[\p{L}]{2,14}[ ]){0,2}(?:school|surgery|office|hospital|council|station|practice|court|prison|ward|centre|college|nursery|charity|clinic|library|pharmacy|team|department|service|depot)
        [ ,]{0,2}(?:on|at|via|tel\.?|telephone|phone)
    ) [ :]{0,2}\(?\Z
    """
)
_NAMED = compiled(
    r"""
    (?<!\w)(?: \p{Lu}[\p{L}'’&-]*[ ](?:(?:of|for|and|&|the)[ ])?){1,6}(?:(?:duty[ ]|care[ ])?\p{Ll}{4,8}[ ])?
    (?<=(?:Team|Unit|Service|Services|Centre|Surgery|Practice|Hospital|School|Academy|Council|Office|Offices|Department|Station|Clinic|Helpline|Hub|Reception|Enquiries|College|Nursery|Society
       |Association|Agency|Authority|Trust|Primary|Infants|team|unit|service|surgery|office|desk|helpline|hotline|line|liaison|centre|Constabulary|Police|Ombudsman|Commission|Tribunal|Ltd|LLP|HQ)[ ])
    \(?(?:(?:on|at|is|tel|Tel|telephone|Telephone|phone|Phone|T)\b[.:]?[ ]{0,2})?\Z
    """,
    0,
)
_TEL = compiled(r"[ ,:;(\t]{0,3}\b(?:tel(?:ephone)?|phone|call|ring|fax|on|at|is)\b[.:]{0,2}[ ]{0,2}\Z")
_LABEL_ONLY = compiled(
    r"(?:.*[,;·•|–—\t)\d\p{L}]|)[ \t]{0,4}\(?(?<![\p{L}])(?:(?:Tel|TEL|Telephone|TELEPHONE|Phone|T|Fax|FAX|Call|Switchboard|Main|Ffôn|Ring)\b[.:]{0,2}(?:[ ](?:no|number))?[.:]?)[ \t]{0,4}\(?"
    r"|(?:.*[,;·•|–—]|)[ \t]{0,4}\(?",
    0,
)


def number_of_a_body(text: str, start: int, end: int, mailboxes: Sequence[Match]) -> bool:
    """True when the words on the line of the number text[start:end], or over it, say that it is a body's. `mailboxes`
    are those of bodies in `text`, in order."""
    first = text.rfind("\n", max(0, start - _LONGEST), start) + 1
    before = text[max(first, start - _LONGEST) : start]
    if PERSONAL.search(before[-60:]):
        return False
    return (
        _TELLS.search(before) is not None
        or _NAMED.search(_folded(before)) is not None
        or _behind_a_desk(before)
        or _beside_mailbox(text, start, end, mailboxes)
        or (_LABEL_ONLY.fullmatch(before) is not None and stands_in_a_head(text, first, before))
    )


def _folded(before: str) -> str:
    """With a blank in place of the mark between a body's name and its number."""
    plain = before.rstrip(" ,:–—-(·|•")
    return f"{plain} " if plain != before else before


def _behind_a_desk(before: str) -> bool:
    """True for `Housing benefits: 01632 960111`, in a line or in a row of cells, that names nobody before."""
    last = _TEL.sub("", before).rstrip(" :,;·•|-–—(\t")
    piece = PIECE.split(last)[-1]
    words = [word.lower() for word in _WORD.findall(piece)]
    if not words or len(words) > 5 or not desk_words(words):
        return False
    cells = [_WORD.findall(cell) for cell in last.split("\t")[:-1]]
    if any(cell and not desk_words([word.lower() for word in cell]) for cell in cells):
        return False  # a row that begins with somebody
    return not any(is_known(word) for word in _WORD.findall(before) if word[0].isupper())


def _beside_mailbox(text: str, start: int, end: int, mailboxes: Sequence[Match]) -> bool:
    """True when a body's mailbox stands next to the number, on its line."""
    at = bisect_left(mailboxes, start, key=lambda mail: mail.start)
    for mail in mailboxes[max(0, at - 1) : at + 1]:
        gap = text[end : mail.start] if mail.start >= end else text[mail.end : start]
        if len(gap) < _FAR and "\n" not in gap and _BETWEEN.fullmatch(gap):
            return True
    return False
