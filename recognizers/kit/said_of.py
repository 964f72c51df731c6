"""Who a statement is about: one person, or anybody. He was arrested is about one; 55 people were arrested is a count.

Only the words of the same sentence, in front of the statement, are asked; of two signs the nearer one wins.
"""

from __future__ import annotations

from recognizers.kit.rule import compiled

REACH = 160
"""Characters in front of a statement that can hold its subject."""

_BREAK = compiled(r"[.!?;•]\s|\n|\t|:[ ]")
_KIN = (
    r"suspects?|defendant|detainee|detained[ ]person|male|female|man|woman|boy|girl|youth|juvenile|child|tenant"
    r"|driver|passenger|applicant"
    r"|appellant|claimant|subject|victim|accused|prisoner|offender|father|mother|brother|sister|son|daughter"
    r"|husband|wife|partner"
    r"|ex-partner|boyfriend|girlfriend|neighbour|resident|occupant|occupier|caller|informant|complainant|patient"
    r"|pupil|student|client"
    r"|employee|officer|teacher|landlord|nephew|niece|cousin|uncle|aunt|friend|colleague|lodger|carer|worker"
    r"|perpetrator|nominal|family|accused|co-accused"
)
_NO_BODY = (
    r"(?!(?:Council|Government|Police|Office|Trust|Service|Company|Force|Board|Department|Ministry|Court|Authority|C"
    r"ommission|State|Parliament|Company|Limited|Ltd|Home|Britain|England|This|That|There|It|What|Which|Where"
    r"|Nobody|Everyone|Section|Report|Association|Committee)\b)"
)
_ONE = compiled(
    rf"""
    (?i:\b(?:he|she|i|his|her|him|himself|herself|my|you|your|they)\b)
    | \b(?:Mr|Mrs|Ms|Miss|Mx|Dr|MR|MRS|MS|MISS|Prof|Rev)\b
    | (?i:\b(?:the|this|that|said|my|our|your|his|her|their|whose)[ ](?:(?:first|second|third|other|same|young
      |old|elderly|main|named)[ ])?(?:{_KIN})\b)
    | \b(?:DP|DPs|Suspect|SUSPECT|Detainee|DETAINEE|Defendant|DEFENDANT|Subject|SUBJECT|Driver|DRIVER|Tenant
      |TENANT|Offender|OFFENDER|Nominal|MALE|FEMALE)\b
    | (?<![\w’'-])\p{{Lu}}[\p{{Ll}}’'-]{{1,20}}[ ](?:\p{{Lu}}\.?[ ])?{_NO_BODY}\p{{Lu}}[\p{{L}}’'-]{{1,24}}
        (?=,?[ ](?:\(|was|is|has|had|were|aged|who|of|\d|\Z|then|later|also|being|pleaded|admitted|arrested|ARRESTED
          |convicted|charged|wanted|received|stands|faces))
    | (?<![\w’'-])\p{{Lu}}{{3,20}}(?:,[ ]?\p{{Lu}}[\p{{L}}]{{1,15}})?(?=,?[ ](?:WAS|IS|HAS|HAD|ARRESTED|CHARGED
      |DETAINED|was|is|has|had))
    | (?<![\w’'-])(?<!\b[Tt]he[ ]){_NO_BODY}\p{{Lu}}[\p{{Ll}}’'-]{{1,20}}(?=,?[ ](?:was|is|has|had)\b)
    """,
    0,
)
_MANY = compiled(
    r"""
    \b(?: any(?:one|body)? | some(?:one|body)? | every(?:one|body)? | whoever | no[ ]?one | nobody | people
      | persons | individuals
        | those | others? | another | each | all | many | several | men | women | youths | children | officers
          | offenders | suspects
        | numbers? | total | proportion | percentage | rate | figures? | statistics | data | list | how[ ]many
          | cases? | incidents?
        | if | whether | when[ ]a | where[ ]a | may | can | could | should | must | shall | persons? | anyone
          | victims | drivers | pupils | students
        | applicants | claimants | tenants | residents | migrants | refugees | (?:asylum[ ])?seekers
          | nationals | staff | policy | guidance | powers?
        | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | fifteen
          | twenty | thirty | forty | fifty
        | (?:a|an|one)[ ](?:[\w-]{1,20}[ ]){0,2}(?:man|woman|male|female|boy|girl|youth|person|individual
          |teenager|officer|suspect|member|applicant|claimant)
        | \d{1,6}[ ](?!year|yr|month|day|week|hour|minute|of\b|at\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov
          |dec|\d)\w+ ) \b
    """
)
_UNSAID = compiled(
    r"""
    [\W\d]*+ (?:(?:was|is|has|had|been|being|then|later|subsequently|also|previously|now|currently|first|on|at
      |and|time|re|previous|an|a|any
               |jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|issued|received|given|with)[\W\d]++){0,6}+
    """
)
"""What may stand before a statement in a note that leaves its subject out: later arrested for."""
_LAW = compiled(
    r"""
    \b(?: commits?[ ]an[ ]offence | guilty[ ]of[ ]an[ ]offence | (?:a|any|every|no)[ ]person | any(?:one|body)
      | whoever | someone[ ]who
        | if[ ](?:he|she|they|you|a|an|the) | where[ ](?:he|she|a|an|the|they) | unless | in[ ]general
          | e\.g\. | for[ ]example )\b
    """
)
"""Rules and examples speak of he and she, too."""
_AGED = compiled(r"\b\d{1,2}[- ]years?[- ]old\b|\baged[ ]\d|\(\d{1,2}\)")


_OBJECT = compiled(
    rf"""
    [ ](?: (?i:him|her|me|you|them)\b | (?i:(?:the|this|my|our|his|her|their)[ ](?:{_KIN})\b) | (?:Mr|Mrs|Ms
      |Miss|Dr)\b
         | \p{{Lu}}[\p{{L}}’'-]{{1,20}}[ ]\p{{Lu}}[\p{{L}}’'-]{{1,24}}[ ](?:for|on)\b
           | \p{{Lu}}{{3,20}}(?:,[ ]\p{{Lu}}\p{{L}}+)?[ ](?i:for|on)\b )
    """,
    0,
)


def sentence_start(text: str, start: int) -> int:
    """Where the sentence, line or cell that holds `start` begins, `REACH` characters back at most."""
    first = max(0, start - REACH)
    for mark in _BREAK.finditer(text, first, start):
        first = mark.end()
    return first


def said_of_one(text: str, start: int) -> float:
    """How sure the words before `start` speak of one person: 1 named or pointed at, 0.5 unsaid, 0 anybody."""
    first = sentence_start(text, start)
    if _LAW.search(text, first, start) is not None:
        return 0.0
    one = max((m.end() for m in _ONE.finditer(text, first, start)), default=-1)
    many = max((m.end() for m in _MANY.finditer(text, first, start)), default=-1)
    if one < 0 and many < 0:
        lead = text[first:start]
        return 0.5 if _UNSAID.fullmatch(lead) or (lead.isupper() and len(lead) <= 60) else 0.0
    if one >= many:
        return 1.0
    return 0.5 if _AGED.search(text, first, start) is not None else 0.0


def done_to_one(text: str, end: int) -> bool:
    """True when the words right behind a verb name whom it was done to: arrested him; arrested Jane Roe for."""
    return _OBJECT.match(text, end, min(len(text), end + 60)) is not None
