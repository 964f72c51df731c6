"""The head and the foot of a body's letter: its name, its address, how to reach it, and nothing about anybody else.

A line of which one part is none of that ends the head: to take a person's number for a body's would be a breach.
"""

from __future__ import annotations

from recognizers.kit.address_words import BODIES, HOUSES, STREETS, TITLES
from recognizers.kit.gazetteer import GIVEN, SURNAMES, is_known
from recognizers.kit.localities import LONGEST as LONGEST_PLACE
from recognizers.kit.localities import longest, plain
from recognizers.kit.mailboxes import desk_words
from recognizers.kit.rule import compiled

_MOST_LINES, _LONGEST = 6, 300
_HEAD_WORDS = (BODIES - {"court", "courts", "party", "company", "church", "bank", "union", "team", "unit"}) | frozenset(
    """
    constabulary hospital infirmary nursery prison library headquarters borough airport clinic homes dental care leisure crematorium cemetery rescue kennels
    theatre hub aid advice mission parish diocese ombudsman probation primary infants juniors high centre ambulance veterinary vets opticians registry
    """.split()
)
_WORD = compiled(r"[\p{L}'’]+", 0)
PIECE = compiled(r"[\t,;:·•|()]|\.[ ]|[ ][–—-][ ]|[ ]{3,}")
"""What parts the parts of a line."""

PERSONAL = compiled(
    r"""
    \b(?:mr|mrs|ms|miss|mx|dr|prof|rev|sir|dame|cllr|councillor|PC|DC|PS|DS|DI|sgt|insp|nurse|his|her|their|my|he|she|mum|mother|dad|father|son|daughter
      |wife|husband|partner|brother|sister|direct|DDI|d:|mobile|mob|m:|home|\(h\)|\(m\)|private|personal|own|secretary|manager|officer|director|clerk|caller|tenant|resident|applicant
      |patient|victim|witness|complainant|suspect|neighbour|landlord|employee|contact[ ]name|name|next[ ]of[ ]kin|dob|born|surname|forename|first|family|dear|holder|keeper|age|sex|spouse|carer|guardian|pupil|prisoner|defendant|claimant)\b
    """
)
"""What says that a line is about a person."""

_LEADS_SCHOOL = compiled(
    r"^\W*(?:(?:executive[ ])?head(?:\s?teacher|[ ]of[ ]school|mistress|master)|principal)\b[ ]?:?[ ]?(?:[\p{L}.'’()-]{1,20}[ ,]*){1,8}\Z"
)
_DOCTORS = compiled(r"^\W*(?:drs?\b\.?[ ](?:[\p{L}.'’&-]{1,20}[ ,]*){1,20}){1,6}\Z")
_REACHED = compiled(
    r"\W*(?:(?:tel(?:ephone)?|phone|t|fax|f|switchboard|main|ffôn|e-?mail|e|web(?:site)?|w|ring|call)\b\W*)?(?:\+?[\d \t-]{8,20}|[\w.-]{2,40}@[\w.-]{3,60}|(?:https?://)?(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,20}){1,4}(?:/\S{0,60})?)?\W*"
)
_CODED = compiled(r"\b[A-Z]{1,2}\d[A-Z\d]?[ ]{1,2}\d[A-Z]{2}\s*\Z", 0)
_TEL = compiled(
    r"\W*\b(?:tel(?:ephone)?|phone|t|fax|call|switchboard|main|ffôn|ring)\b[.:]{0,2}(?:[ ](?:no|number))?[.:]?\s{0,4}\(?\Z"
)
_OF_PEOPLE = compiled(
    r"\b(?:tenant|resident|employee|member|pupil|councillor|manager|worker|applicant|owner|holder|champion|secretary)s?\b",
    0,
)
_TOP = 420
"""Characters at the top of a page that may be a letter's head."""


def stands_in_a_head(text: str, first: int, before: str) -> bool:
    """True when the line that begins at text[first], up to the number that `before` leads to, or the lines over it, are
    the head or the foot of a body's paper."""
    own = _TEL.sub("", before)
    if names_a_body(own) and _is_plain(own, own):
        return True
    lines = [own, *_lines_over(text, first)]
    name = next((line for line in reversed(lines) if line.strip()), "")
    return names_a_body(name) and all(_is_plain(line, name) for line in lines)


def address_of_a_body(text: str, start: int) -> bool:
    """True when the lines right above an address at text[start] are a body's name and who leads it."""
    first = text.rfind("\n", max(0, start - _LONGEST), start) + 1
    if text[first:start].strip():
        return False
    lines = _lines_over(text, first)
    return bool(lines) and names_a_body(lines[-1]) and all(_is_plain(line, lines[-1]) for line in lines)


def _lines_over(text: str, first: int) -> list[str]:
    """The lines over text[first], from the lowest up: of the paragraph, and at the top of the page across a blank line."""
    lines: list[str] = []
    at = first
    while at > 0 and len(lines) < _MOST_LINES:
        above = text.rfind("\n", max(0, at - 1 - _LONGEST), at - 1) + 1
        line = text[above : at - 1]
        if len(line) > 120 or (not line.strip() and (first > _TOP or (lines and names_a_body(lines[-1])))):
            break
        if line.strip():
            lines.append(line)
        at = above
    return lines


def _is_plain(line: str, name: str) -> bool:
    """True when each part of a line is a body's name, a part of its address, how to reach it, or who leads it."""
    if _LEADS_SCHOOL.match(line) or _DOCTORS.match(line):
        return True
    known = {word.lower() for word in _WORD.findall(name)}
    parts = [part for part in PIECE.split(line) if not _is_plain_part(part, known)]
    addressed = any(_ends_in_street(_WORD.findall(part)) or _CODED.search(part) for part in PIECE.split(line))
    return not parts or (addressed and len(parts) == 1 and _may_be_a_town(parts[0]))


def _is_plain_part(part: str, known: set[str]) -> bool:
    words = _WORD.findall(part)
    if not words or _REACHED.fullmatch(part) or _CODED.search(part):
        return True
    if _DOCTORS.match(part) or _LEADS_SCHOOL.match(part):
        return True
    if PERSONAL.search(part) or words[0].lower() in TITLES:
        return False
    lows = [word.lower() for word in words]
    if names_a_body(part) or desk_words(lows) or set(lows) <= known:
        return True
    if _ends_in_street(words):
        return True
    return longest([plain(word) for word in words[:LONGEST_PLACE]]) == len(words) and not is_known(words[0])


def _ends_in_street(words: list[str]) -> bool:
    return len(words) > 1 and words[-1].lower() in STREETS | HOUSES and not is_known(words[0])


def _may_be_a_town(part: str) -> bool:
    """True for one word, in the company of a street, that no list has as anybody's name."""
    words = _WORD.findall(part)
    key = words[0].lower()
    return len(words) == 1 and words[0].istitle() and key not in GIVEN and key not in SURNAMES


def names_a_body(line: str) -> bool:
    """True when the line begins with capitals and has a word that bodies are called by, and no person first."""
    start = PIECE.split(line[:120])[0]
    words = _WORD.findall(start)[:9]
    if not words or not words[0][0].isupper() or words[0].lower() in TITLES or is_known(words[0]):
        return False
    if _OF_PEOPLE.search(start):
        return False
    capitals = [word.lower() for word in words if word[0].isupper()]
    return any(word in _HEAD_WORDS for word in capitals[1:]) or capitals[0] in {"hmp", "hmyoi", "nhs"}
