"""What says that an address follows: labels, headers of cells, and the words of statements and logs."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from recognizers.kit.address_tokens import BLANK, Tokens
from recognizers.kit.labels import line_values, trimmed
from recognizers.kit.rule import compiled, finditer
from redact.model.passage import Passage

HEADER = compiled(
    r"""
    (?<!e-?mail[ ])(?<!\b(?:ip|mac|web)[ ])(?<!website[ ])(?<!internet[ ])\baddress(?:es)?\b(?![ ]?(?:ed|book|bar|space|system))
    | \b(?:place[ ]of[ ]residence|residence|abode|domicile|residential|home[ ]add|addr)\b | ^\W*H/A\W*$
    | \bwhere[ ](?:do[ ]you|does[ ]\w{1,12}|he|she|they)[ ]lives?\b
    | ^\W*(?:address|addr)\.?[ ]?(?:line[ ]?)?\d\W*$ | ^\W*(?:currently[ ])?(?:liv(?:es?|ing)|resid(?:es?|ing)|staying)(?:[ ](?:at|in))?\W*$
    | \bH[/. ]{0,2}addr?\b | ^\W*(?:home|last|curr(?:ent)?|perm|temp|prev|new|old|bail)\.?[ ]add?r?\W*$ | ^\W*adr\W*$ | ^\W*(?:late|formerly|previously|now)[ ]of\W*$ | ^\W*of\W*$
    | \bproperty\W*$ | \bpremises\W*$ | ^\W*house\W*$
    """
)
"""Headers and field names whose cells hold addresses."""

WEAK_HEADER = compiled(r"\bproperty\W*$|\bpremises\W*$")
"""Of these, the ones whose cells hold other things as often: what was seized, which shop has a licence."""

NOT_HEADER = compiled(
    r"\be-?mail|\bIP\b|\bMAC\b|\bweb|\bURL\b|\bnumber[ ]of|\bhow[ ]many|\bdate|\btime|\baddressed|\btotal|%"
)
PIECE_HEADER = compiled(
    r"^\W*(?:(?:post[ ]?)?town|town[ ]?/[ ]?city|city|county|locality|village|street(?:[ ](?:name|address))?|house[ ](?:name|number|no)[./]*(?:[ ]?/?[ ]?(?:name|number|no|street))?)\W*$"
)
_SCENE_HEADER = compiled(
    r"^\W*(?:(?:incident|offence|stop|search)[ ])?(?:locations?|loc|venues?|scene|place|where|sites?|locus|premises|meeting[ ]place)(?:[ ]of[ ](?:incident|offence|stop|search|meeting))?\W*$"
)
_HOUSE_NUMBER = compiled(r"^\W*(?:house|door|flat)[ ](?:no|num(?:ber)?)\W*$")
_POSTCODE = compiled(r"^\W*(?:post\s?-?code|p/?code)\W*$")
"""Headers of single parts; their cells count only in the company of an address or a postcode."""

_PIECE_LABEL = compiled(
    r"(?<![^\n\t])[ ]?(?:(?:post[ ]?)?town|town[ ]?/[ ]?city|city|county|locality|village|address[ ]?(?:line[ ]?)?[2-6])[ ]?(?=[:\t])"
)

_WHOSE = (
    r"(?:(?:home|postal|current|present|previous|former|last[ ]known|known|permanent|temporary|correspondence|delivery|forwarding"
    r"|residential|custody|bail|registered|service|full|billing|contact|mailing|property|tenancy|mooring|given|new|old|usual|business|work"
    r"|private|street|site|employer'?s?|landlord'?s?|victim'?s?|suspect'?s?|offender'?s?|witness'?s?|applicant'?s?|patient'?s?|next[ ]of[ ]kin"
    r"|owner'?s?|tenant'?s?|caller'?s?|claimant'?s?|defendant'?s?|complainant'?s?|parents?'?|keeper'?s?)[ ]){0,3}+"
)
_LABEL = compiled(
    rf"""
    (?<![\w@]) (?<!e-?mail[ ]) (?<!\b(?:ip|mac|web|url)[ ]) (?<!website[ ])
    (?: {_WHOSE} (?:address|addr|add|residence|abode) (?:\(es\)|[ ]?(?:line[ ]?)?\d)? (?:[ ]?\([^)\n]{{0,40}}\))?
      | H/A | home | property | premises | place[ ]of[ ]residence | lives | vic[ ]addr | address[ ](?:of|for)[ ][^:\n\t]{{1,40}} )
    (?: [ ]?[:=][ \t]*+\n? | \t | [ ]?\n(?=[ ]?(?:\d|flat|the|unit|apartment|room)) | [ ]?[-–—][ ] )
    [ ]*+
    """
)
_SAID = compiled(
    r"""
    (?<!\w)
    (?: (?:lives?|lived|living|resid(?:e|es|ed|ing|ent)|stay(?:s|ed|ing)|lodg(?:es|ed|ing)|dwelling|domiciled|housed|bailed|accommodated)
        (?:[ ](?:alone|now|currently|then|previously|together|with[ ]\w{2,12}[ ]\w{2,12}))?
        [ ](?:at|in|on|to[ ](?:reside[ ](?:and[ ]sleep[ ])?at)?)(?:[ ]the)?
      | (?:home|own|known|given|current|registered|postal)[ ]address[ ](?:is|was|of|as|given[ ]as|given[ ]was|at)(?:[ ](?:being|given[ ]as))?
      | (?:moved|relocated|returned|released|evicted|discharged)[ ](?:back[ ])?(?:in)?(?:to|from)
      | address[ ](?:is|was|as|of|given[ ](?:as|was|is)|being|\()
      | gives?[ ](?:his|her|their|an)[ ]address[ ]as | gave[ ](?:his|her|their|an)[ ]address[ ]as
      | c/o | care[ ]of | (?:late|formerly|previously|lately)[ ]of | (?:Mr|Mrs|Ms|Miss|Dr)\.?[ ]\p{L}[\p{L}'’-]{1,20}+(?:[ ]\p{L}[\p{L}'’-]{1,20}+)?,?[ ]of(?=[ ]\p{Lu}|[ ]\d) | (?<=[,)][ ])of(?=[ ](?:no\.?[ ]?|flat[ ])?\d) | (?:we|I|they|he|she)[ ](?:farm|live|lodge|board)s?(?:[ ]at)
      | RESIDES | LIVES | (?<=[A-Z][ ])ADDRESS
      | occup(?:ier|ant)s?[ ]of | (?:tenants?|leaseholder|owner|householder|resident|keeper)s?[ ](?:of|at)
    )
    (?:[ ]|[ ]?\n|:[ ]?)(?:number[ ]|no\.?[ ])?
    """
)
_NEAR = compiled(
    r"""
    \b(?:lives?|lived|living|resid\w{2,4}|address|addr|home|staying|stayed|moved|bailed|evicted|occupier|occupant|tenant|tenants|house|flat
      |property|premises|registered|addressed|letters?|parcel|sent[ ]to|delivered|born|aged|dob|d\.o\.b|defendant|of|at|outside|from|to|visited
      |attended|number|no\.|nos\.?|searched|near|is[ ]at|c/o|collect[ ]from)[ :,(-]{0,3}(?:the[ ]|a[ ]|number[ ]|no\.?[ ])?$
    """
)
BODY_CUE = compiled(
    r"""
    \b(?:writ(?:e|ing)|complain\w*|appeal\w*|apply|contact(?:ed|ing)?)[ ](?:(?:in[ ]writing|directly|by[ ]post)[ ])?(?:to[ ])?(?:us|the|our|him|her)\b[^.\n]{0,60}(?:at|to|by|address|:)[ :\n]*$
    | \b(?:registered|head|principal|main|our|regional|local|london)[ ]offices?\b[^.\n]{0,30}$
    | \bcontact[ ](?:us|details)\b[^.\n]{0,40}$ | \b(?:our|office|offices'?|council'?s?|department'?s?|force'?s?|company'?s?|registered[ ]office)[ ]address(?:[ ]is)?[ :\n]*$
    | \b(?:returning[ ]officer|registrar|town[ ]clerk|coroner|data[ ]protection[ ]officer|commissioner)[,: \n]*$
    | \breturn(?:ed)?[ ](?:the[ ])?(?:this[ ])?(?:form|completed)[^.\n]{0,40}to[ :\n]*$ | \bpost[ ](?:it[ ])?to[ :\n]*$
    """
)
"""Right before an address: it is where a body can be written to."""


def trusted_starts(passage: Passage, t: Tokens) -> dict[int, bool]:
    """The tokens that a label (True) or a cue in prose (False) says an address begins at."""
    starts: dict[int, bool] = {}
    for pattern, label in ((_SAID, False), (_LABEL, True)):
        for hit in finditer(pattern, passage.text):
            at = t.at(hit.end())
            if at < len(t) and t.low(at) not in {"\n", "\t", BLANK}:
                starts[at] = label
    return starts


def labelled_cells(passage: Passage, t: Tokens) -> dict[int, int]:
    """The cells whose header says that they hold addresses: first token, and the token behind the last."""
    return dict(_cells(passage, t, HEADER, NOT_HEADER))


def doubtful_cells(passage: Passage, t: Tokens) -> frozenset[int]:
    """The first tokens of those whose header may as well mean something else."""
    return frozenset(first for first, _ in _cells(passage, t, WEAK_HEADER, NOT_HEADER))


def pieces(passage: Passage, t: Tokens) -> dict[int, int]:
    """What headers and labels of single parts (Town, County) name: first token, and the token behind the last."""
    found = dict(_cells(passage, t, PIECE_HEADER, NOT_HEADER))
    for value in line_values(passage, _PIECE_LABEL):
        at = t.at(value.start)
        found.setdefault(at, t.at(value.end))
    return found


def scene_cells(passage: Passage, t: Tokens) -> frozenset[int]:
    """The first tokens of the cells whose header asks where something is or happened, not where somebody lives."""
    return frozenset(first for first, _ in _cells(passage, t, _SCENE_HEADER, HEADER))


def in_parts(passage: Passage) -> bool:
    """True when two headers or more speak of parts of an address, a postcode among them or not."""
    told = {
        text for mark in passage.labels for text in mark.texts if PIECE_HEADER.search(text) or _POSTCODE.search(text)
    }
    return len(told) > 1


def house_numbers(passage: Passage, t: Tokens) -> frozenset[int]:
    """The first tokens of the cells that hold nothing but the number of a house."""
    return frozenset(first for first, after in _cells(passage, t, _HOUSE_NUMBER, NOT_HEADER) if after - first < 3)


def _cells(
    passage: Passage, t: Tokens, wanted: regex.Pattern[str], unwanted: regex.Pattern[str]
) -> Iterator[tuple[int, int]]:
    for mark in passage.labels:
        if any(wanted.search(text) and not unwanted.search(text) for text in mark.texts):
            value = trimmed(passage.text, mark.start, mark.end)
            if value.text:
                yield t.at(value.start), t.at(value.end)


def cued(text: str, start: int) -> bool:
    """True when words right before `start` go with addresses in prose."""
    return _NEAR.search(text, max(0, start - 40), start) is not None


def of_a_body(text: str, start: int) -> bool:
    """True when the words before `start` say that a body is to be reached there."""
    return BODY_CUE.search(text, max(0, start - 120), start) is not None
