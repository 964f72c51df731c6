"""Disability of a person: by label and header, said of somebody, or told by an aid, a badge or a benefit.

The Equality Act 2010, section 6, defines it by effect, so aids and benefits count: a wheelchair, a Blue Badge, PIP.
Words for parking bays, toilets, statutes and people in general are about no one.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.context import after, before
from recognizers.kit.noted import noted, terse
from recognizers.kit.person_words import KIN, NOTE, PARTY, PERSON, PRONOUN
from recognizers.kit.police_references import outermost
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from recognizers.kit.shared_cells import cell_values
from recognizers.kit.somebody import is_named, speaks_of_somebody, stands_alone
from recognizers.kit.tallies import Rows
from redact.model.passage import Passage

_STATE = r"""
    (?: (?:severely[ ]|partially[ ]|partly[ ]|profoundly[ ]|totally[ ]|completely[ ]|permanently[ ]|physically[ ]
      |mentally[ ]|legally[ ]|registered[ ]|visually[ ]|hearing[ ]|sight[ ]|deaf[- ]|learning[ ]|mobility[ ]|nearly[ ]
      |non[- ]|bed|house|wheelchair[ -]|neuro){0,3}
        (?:blind|deaf|disabled|sighted|impaired|mute|dumb|autistic|neurodivergent|neurodiverse|verbal|quadriplegic
          |paraplegic|tetraplegic|hemiplegic|bound|dyslexic|dyspraxic|hard[ ]of[ ]hearing|deafblind|immobile) )
"""
_IMPAIRMENT = r"""
    (?: (?:severe[ ]|mild[ ]|moderate[ ]|profound[ ]|complex[ ]|significant[ ]|multiple[ ]|specific[ ]|physical[ ]
      |mental[ ]|hidden[ ]|non-visible[ ]|invisible[ ]|registered[ ]|global[ ]|general[ ]|limited[ ]|poor[ ]
      |restricted[ ]|partial[ ]|permanent[ ]|total[ ]|full[ ]){0,3}
        (?:(?:learning|physical|intellectual|mobility|sensory|cognitive|developmental(?:[ ]language)?|speech|language|mental|hearing
          |visual|sight|vision|communication|speech[ ]and[ ]language|memory|behavioural)[ ](?:disabilit(?:y|ies)
          |difficult(?:y|ies)|impairments?|problems|issues|needs|loss|delay|disorder)
          |(?:special[ ]educational[ ]needs|disabilit(?:y|ies)|disablement|impairments?|SEND?(?!\w)|autism|adhd
            |dyslexia|dyspraxia|mobility|sight|eyesight)) )
"""
_AID = (
    r"(?:(?:electric[ ]|motorised[ ]|manual[ ]|powered[ ]|bilateral[ ]|two[ ]|walking[ ]|white[ ])?(?:wheel[- ]?chair"
    r"|mobility[ ]scooter|zimmer(?:[ ]frame)?|(?:a[ ])?(?:walking[ ])?sticks?(?=[ ]?[.,;)\n]|\Z|[ ](?:and|or|to"
    r"|since)\b)|walking[ ](?:frame|stick|aid|sticks)|rollator|crutches|hearing[ ]aids?|cochlear[ ]implant"
    r"|guide[ ]dog|assistance[ ]dog|stairlift|stair[ ]lift|hoist|white[ ]cane|(?:prosthetic|artificial"
    r"|false)[ ](?:leg|limb|arm|foot)|prosthesis|BSL|british[ ]sign[ ]language|braille|makaton))"
)
_BENEFIT = (
    r"(?:(?:enhanced[ ](?:rate[ ])?|standard[ ](?:rate[ ])?|higher[ ]rate[ ])?(?-i:PIP|DLA|ESA|ADP|EHCP|SDP|LCWRA)"
    r"|personal[ ]independence[ ]payments?|disability[ ](?:living[ ]allowance|benefits?|pension|premium|allowance)"
    r"|full[ ]disability[ ]pension|attendance[ ]allowance|employment[ ]and[ ]support[ ]allowance|incapacity[ ]benefit"
    r"|severe[ ]disability[ ]premium|disabled[ ](?:facilities[ ]grant|students?['’]?[ ]allowance"
    r"|person['’]?s[ ](?:bus[ ]pass|railcard|freedom[ ]pass))|motability(?:[ ]car)?"
    r"|industrial[ ]injuries[ ]disablement[ ]benefit|blue[ ](?:disabled[ ])?badge|(?-i:SEND?)[ ](?:register|support"
    r"|plan|statement)|education,?[ ]health[ ]and[ ]care[ ]plan|access[ ]to[ ]work(?:[ ]grant)?)"
)

_WHO = (
    rf"(?:{PRONOUN}|I|who|they|both|{PARTY}|{KIN}|man|woman|boy|girl|male|female"
    rf"|(?-i:(?P<name>\p{{Lu}}[\p{{L}}'’-]++(?:[ ]\p{{Lu}}[\p{{L}}'’-]++){{0,2}}+)))"
)
_NOBODY = (
    r"(?![\w-])(?![ ](?:people|persons|parking|bays?|access|toilets?|facilit|badge|awareness|discrimination|rights"
    r"|act\b|training|service|team|group|network|charity|staff|forum|customers|tenants|adaptations|spot|corner|bend"
    r"|trust|school|living|confident|equality|hate|users|students|children))"
)
_REGISTERED = compiled(
    rf"\bregister(?:ed)?[ ](?:as[ ])?(?P<value>{_STATE}|severely[ ]sight[ ]impaired|sight[ ]impaired"
    rf"|partially[ ]sighted){_NOBODY}"
)
_IS = compiled(
    rf"""
    (?<!\w)(?:{_WHO}(?=[ '’])|{NOTE})[ ]?(?:(?:is|are|am|was|were|['’]s|['’]m|['’]re)
      |(?:became|becomes|has[ ]been
      |identif(?:ies
      |ied)[ ]as|considers?[ ](?:him|her|my)self(?:[ ]to[ ]be)?|was[ ]born|described[ ]as))
    [ ](?:(?:an?|also|now|both|completely|virtually|almost|being|registered|classed[ ]as|in|himself|herself
      |confined[ ]to|reliant[ ]on|dependent[ ]on|the)[ ]){{0,3}}+
    (?P<value>{_STATE}(?:[ ]in[ ](?:his|her|my|the|one|both)(?:[ ](?:left|right))?[ ](?:ears?|eyes?))?
      |wheel[- ]?chair[ -](?:user|bound)|(?:electric[ ])?wheelchair|blue[ ]badge[ ]holder|(?:double[ ]|leg[ ]
      |arm[ ])?amputee|deaf[ -]mute|on[ ](?:PIP|DLA|ESA)|housebound|bedbound){_NOBODY}
    """
)
_HAS = compiled(
    rf"""
    (?<!\w)(?:(?:{_WHO}|(?:\A|(?<=\n)|(?<=[.;,][ ])|\band[ ])(?=has|suffers|disclosed|had|diagnosed))(?:[ ](?:also
      |now|already|currently|still|all|both)){{0,1}}[ ]?(?:has|had|have|with|suffers[ ]from|lives[ ]with|living[ ]with
      |was[ ]born[ ]with|diagnosed[ ]with|disclosed)|\bdiagnosed[ ]with)[ ](?:(?:an?|some|very|undiagnosed|diagnosed
      |suspected|his|her|both|no|disclosed|declared)[ ]){{0,2}}+
    (?P<value>{_IMPAIRMENT}){_NOBODY}
    """
)
_BLUE_BADGE = compiled(
    rf"""
    (?<!\w)(?: (?:(?:{PRONOUN}|I|who|{PERSON})[ ]|{NOTE})(?:also[ ]|now[ ]|currently[ ]|has[ ]been[ ]|is[ ]|was[ ]
      |had[ ]|have[ ]
      |been[ ])*+(?:hold|has|have|had|receiv|get|gets|got|claim|award|is[ ]in[ ]receipt|uses?|using|used|wear|need
      |rel(?:y|ies)|walks?[ ]with|given|refused|granted|on|applied|qualif|entitled)\w*
      | in[ ]receipt | holder[ ]of | (?:his|her|my)(?:[ ]\w+)? | awarded | displaying[ ](?:his|her) | with[ ](?:a
        |the)(?:[ ]aid[ ]of)? | communicates?[ ](?:in|using|by) | reliant[ ]on | is[ ]on )
    [ ](?:(?:of|an?|the|on|to|with|upon|for|as|his|her|my|enhanced|in|own|full)[ ]){{0,3}}+
    (?P<value>{_BENEFIT}(?:[ ]holder)?|{_AID})(?![\w-])(?![ ](?:scheme|access|ramp|bays?|users|parking|claims
      |applications|assessments?[ ]are|service|and[ ]scooter))
    """
)
_DESCRIBED = compiled(
    rf"(?<![\w-])(?:an?|the|his|her|my|our|another|elderly|young)[ ](?P<value>{_STATE}|wheelchair[- ]using"
    rf"|wheelchair[- ]bound)[ ](?:{PERSON})(?![\w-])"
)
_USER = compiled(
    r"\b(?P<value>wheelchair[ -]user|(?:visually|hearing|sight|physically)[ -]impaired|blue[ ]badge[ ]holder"
    r"|guide[ ]dog[ ](?:user|owner)|BSL[ ]user"
    r"|lip[- ]reader)(?![\w-])"
)
_PLAIN = compiled(
    rf"(?<![\w-])(?P<value>(?:wheelchair[ -]bound|housebound|bedbound|non[- ]verbal|paraplegic|tetraplegic"
    rf"|quadriplegic|amputee|partially[ ]sighted|visually[ ]impaired|hearing[ ]impaired|hard[ ]of[ ]hearing|autistic"
    rf"|neurodivergent|deaf[ ]mute|permanently[ ]unfit[ ]to[ ]work|(?:partial|total|permanent|full)[ ]disability"
    rf"|partly[ ]disabled|learning[ ]disab(?:led|ility)|learning[ ]difficulties|mobility[ ](?:problems|issues"
    rf"|difficulties)|special[ ]educational[ ]needs|disability[ ]pension)){_NOBODY}"
)

_SHORT = compiled(
    rf"""
    (?<![\w-])(?P<value>(?:(?:severely|partially|profoundly|totally|nearly|almost|registered|very|both|stone|half)[ ]
        |registered[ ]as[ ]|severely[ ]){{0,2}}(?:blind|deaf|disabled|deaf[ -]?blind|sight[ -]impaired
          |hearing[ -]impaired
        |visually[ -]impaired|partially[ ]sighted|hard[ ]of[ ]hearing|housebound|bed-?[ ]?bound|wheelchair[ -]bound
        |non[- ]verbal|non[- ]mobile|immobile|neurodivergent|autistic|dyslexic|dyspraxic|dyscalculic|paralysed
          |disability)
      |(?:wheel-?[ ]?chair|white[ ]cane|bsl|hearing[ ]aid|guide[ ]dog|mobility[ ]scooter)[ -](?:users?|owner|bound)
      |(?:on[ ]the[ ](?:autis(?:m|tic)[ ])?|autis(?:m|tic)[ ])spectrum|(?:asd|adhd)[ ](?:diagnosis|dx)
      |dyslexia|dyspraxia|dyscalculia|autism|(?:developmental[ ])?language[ ]disorder
      |(?:severe|mild|moderate|profound|global)?(?:(?<=\w)[ ])?(?:learning|physical|developmental|visual|hearing
        |mobility
        |cognitive|speech|sight)[ ](?:disabilit(?:y|ies)|difficult(?:y|ies)|impairment|delay|loss|problems|issues)
      |poor[ ](?:sight|eyesight|hearing|mobility|vision)|limited[ ]mobility|cannot[ ](?:walk|see|hear)(?![ ](?:the
        |your|a|why))
      |amputee|blue[ ]badge(?:[ ]holder)?|{_AID}|{_BENEFIT}|(?-i:EHCP|SEND|SEN|LD|ASD)(?=[ ]?[.,;:)\n]|\Z|[ ](?:in
        |k|support|plan)\b)
    ){_NOBODY}
    """
)
_LED = compiled(
    r"\b(?:uses?|using|has|had|wears?|with|in|is|needs?|gets?|on|got|an?|his|her|claims|receives"
    r"|register(?:ed)?|due[ ]to"
    r"|because|have|holds?|requires|via|as)[ ](?:(?:an?|his|her|two|both|the)[ ])?\Z"
)
_UNNAMED = compiled(
    r"[ ](?:scheme|spaces?|tests?|applications?|claims?|alley|spot|ramps?|storage|eye|drive|provision)\b"
)

_LABEL = (
    r"\b(?:disabilit(?:y|ies)|disabled|impairments?|consider(?:s|ed)?[ ](?:themsel(?:f|ves)|yourself|himself"
    r"|herself)[ ](?:to[ ]be[ ])?disabled|send?[ ](?:status|needs?)|special[ ](?:educational[ ])?needs"
    r"|access(?:ibility)?[ ](?:needs|requirements)|reasonable[ ]adjustments?(?:[ ](?:needed|required))?"
    r"|communication[ ]needs|mobility|eyesight|hearing)(?:[ ](?:status|details|type|declared|description|disclosed"
    r"|information|needs|category))?(?:[ ]?\([^()\n]{1,30}\))?"
)
_LABELLED = compiled(
    rf"{_LABEL}(?:[ ]?\?[ ]?[:=\t]?|[ ]?[:=\t]|[ ][-–—](?=[ ]))[ \t]{{0,2}}\n?(?P<value>(?![ ])[^\n\t]{{1,120}})"
)
_HEADER = compiled(
    r"\bdisabilit(?:y|ies)\b(?!\s*(?:act|benefit\s+rate))|\bdisabled\b|\bimpairments?\b|\bsend?\s+(?:status|needs?)\b"
    r"|\bspecial\s+(?:educational\s+)?needs\b|access(?:ibility)?\s+(?:needs|requirements)|communication\s+needs"
    r"|disabilit(?:y|ies)|^\W*dis(?:ab)?\W*$"
)
_SEN_HEADER = compiled(r"^\W*(?:SEND?|ALN|ASN)(?:\s+(?:code|type|primary\s+need))?\W*$|\bprimary\s+need\b")
_SEN_CODE = compiled(
    r"(?-i:(?P<value>(?:(?:ASD|HI|MLD|MSI|PD|PMLD|SEMH|SLCN|SLD|SPLD|SpLD|VI|BESD|BSED|ADHD|DLD|EHCP|EHC)(?:[ ]?[,/&+][ ]?|[ ]|\Z))+))\Z"
)
"""Types of need in the school census (Department for Education)."""
_YES = compiled(r"(?P<value>(?:yes|y)(?!\w)(?:[ ]?[-–—:,(/]?[ ]?[^\n\t;.]{2,80})?)")
_KNOWN = compiled(rf"(?<![\w-])(?P<value>{_IMPAIRMENT}|{_STATE}|{_AID}|{_BENEFIT})(?![\w-])")
_STATES_NONE = compiled(
    r"\W*(?:not\b|n/?[ak]\b|no\b|n\Z|none|nil\b|unknown|total|all\b|refused|declined|prefer\s+not|blank|redacted"
    r"|withheld|tbc|see\b|number|count|please|if\b|tick|yes\s?/|y\s?/\s?n|yes\s+no|discrimination|equality|act\b"
    r"|age\b|race\b|access\b)"
)
_WORDS = compiled(r"[\p{L}\p{M}][^\n\t;:]{2,79}\Z")
_ANYBODY_BEFORE = compiled(
    r"\b(?:people|persons|children|adults|those|anyone|everyone|staff|pupils|customers|residents|number|all|any|many"
    r"|for)[ ](?:who[ ](?:are|have)[ ]|with[ ]|of[ ]|are[ ]|(?:an?[ ]))?(?:\w+[ ])?\Z"
)
_HEADING_AFTER = compiled(
    r"[ ]?(?:scheme|awareness|access|parking|policy|strategy|act\b|rights|hate|discrimination|pride|history)"
)


def _prose(text: str) -> Iterator[Match]:
    for pattern, score, certain in (
        (_REGISTERED, 0.75, True),
        (_IS, 0.7, True),
        (_HAS, 0.7, True),
        (_BLUE_BADGE, 0.65, True),
        (_DESCRIBED, 0.7, True),
        (_USER, 0.6, False),
        (_PLAIN, 0.6, False),
    ):
        for hit in finditer(pattern, text):
            start, end = hit.span("value")
            name = hit["name"] if "name" in pattern.groupindex else None
            if name is not None and not is_named(name):
                continue
            if before(text, start, _ANYBODY_BEFORE, 32) or after(text, end, _HEADING_AFTER, 20):
                continue
            if certain or speaks_of_somebody(text, start, end) or stands_alone(text, start, end):
                yield Match(start, end, score, "says that somebody has an impairment, or what they need for it")


def _in_short(text: str) -> Iterator[Match]:
    """What notes and lists say of somebody without a sentence."""
    for hit in finditer(_SHORT, text):
        start, end = hit.span("value")
        if (
            before(text, start, _ANYBODY_BEFORE, 32)
            or after(text, end, _HEADING_AFTER, 20)
            or _UNNAMED.match(text, end)
        ):
            continue
        if (before(text, start, _LED, 24) or terse(text, start, end, 4)) and (score := noted(text, start, end)):
            yield Match(start, end, score, "a word for an impairment, an aid or a benefit in a note about somebody")


def _values(start: int, text: str, reason: str, *, other_words: bool) -> Iterator[Match]:
    if _STATES_NONE.match(text):
        return
    yes = _YES.match(text)
    if yes is not None:
        yield Match(start, start + len(yes["value"].rstrip(" ,(-–—:/")), 0.9, reason)
        return
    hits = list(_KNOWN.finditer(text))
    for hit in hits:
        yield Match(start + hit.start("value"), start + hit.end("value"), 0.9, reason)
    if not hits and other_words and _WORDS.match(text):
        yield Match(start, start + len(text), 0.6, f"{reason}, in words this rule doesn't know")


def search(passage: Passage) -> Iterator[Match]:
    """Every statement of a person's disability in `passage`."""
    text, rows = passage.text, Rows(passage)
    for match in outermost((*_prose(text), *_in_short(text))):
        if not rows.tallied(match.start, match.end):
            yield match
    for hit in finditer(_LABELLED, text):
        if not rows.tallied(*hit.span("value")):
            value = hit["value"].rstrip()
            yield from _values(hit.start("value"), value, "follows a label for disability", other_words=False)
    for value in cell_values(passage, _HEADER):
        if not rows.tallied(value.start, value.end):
            headed = rows.headed(value.start, value.end, _HEADER)
            yield from _values(value.start, value.text, "stands in a cell for disability", other_words=headed)
    for value in cell_values(passage, _SEN_HEADER):
        if _SEN_CODE.match(value.text) and not rows.tallied(value.start, value.end):
            yield Match(value.start, value.end, 0.85, "a type of special need in a cell for it")


RULE: Rule = FunctionRule("foi.disability", "DISABILITY", search)

HITS: tuple[str, ...] = (
    "registered [[blind]]",
    "Disability: [[Yes - dyslexia]]",
    "She is a [[wheelchair user]] and he is [[deaf]].",
    "He has a [[learning disability]] and lives with his mother.",
    "She holds a [[Blue Badge]].",
    "He receives [[PIP]] at the enhanced rate.",
    "my son is [[autistic]]",
    "her brother uses a [[wheelchair]]",
    "a [[blind]] man with a [[guide dog]]",
    "the tenant has [[mobility problems]]",
    "Disability status\t[[Physical impairment]]",
    "she has [[developmental language disorder]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "Disabled parking bays and the Blue Badge scheme",
    "The Disability Discrimination Act 1995",
    "Wheelchair access is by the side door.",
    "disabled people and their carers were consulted",
    "Disability: None declared",
    "a blind bend on the A46; he turned a blind eye",
    "deaf awareness training for staff",
    "Number of PIP claims by month",
)
