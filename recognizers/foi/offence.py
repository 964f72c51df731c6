"""Offences alleged of a person: arrests, charges, cautions, convictions, warning markers, offence fields of a record.

Criminal offence data is guarded like the special categories (UK GDPR article 10, Data Protection Act 2018 s.11(2): an
allegation counts too). Figures, policies and the law in general say nothing of anybody, so the sentence must speak of
one person, or the field must stand in somebody's record. Always for a person to decide: never above the review tier.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from recognizers.kit.context import before
from recognizers.kit.labels import Value, cell_values
from recognizers.kit.noted import noted, terse
from recognizers.kit.offences import GERUND, OFFENCE, SECTIONS
from recognizers.kit.person_words import PERSON
from recognizers.kit.police_references import outermost
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from recognizers.kit.said_of import done_to_one, said_of_one
from redact.model.passage import Passage

_TRIGGER = compiled(
    r"""
    \b(?: (?:re-?)?arrest(?:ed)? | arrests | detained | nicked | bailed | remanded | wanted | sought
      | questioned | (?:re-?)?interviewed | investigated | reported
        | summonsed | cautioned | charged | convicted | acquitted | cleared | prosecuted | tried | sentenced
          | jailed | imprisoned | fined | suspected
        | accused | indicted | guilty | disqualified | admits | admitted | denied | denies
          | under[ ]investigation | dealt[ ]with | stands[ ]trial | awaiting[ ]trial
        | convictions? | cautions? | resolutions? | charges? | allegations? | pre-?cons | antecedents
          | criminal[ ]record | known | warrant | stopped
        | sentence | penalty[ ]notice | PND | FPN | offended | alleged | apprehended | recalled | custody )\b
    """
)
_LEAD = (
    r"(?:(?:the|an|a|his|her|their|alleged|offences?|offence[ ]of|counts?|charges?|one|two|three|four|several"
    r"|further|previous|recent|\d{1,2}|x|of)[ ]){0,5}+"
)
_TO_OFFENCE = compiled(
    rf"""
    [^.;\n\t]{{0,70}}?
    (?: \b(?:on[ ])?susp(?:icion|\.)?(?:[ ]of|[ ]:)? | \b(?:for|with|of|to|about|regarding|over|re|includ(?:e
      |es|ing)|are|under[ ]caution[ ]for)\b
      | \b(?:in[ ](?:connection[ ]with|relation[ ]to|respect[ ]of)) | [:–-] | \b(?:susp|suspected)[ ] )
    [ ]?:?[ ]?{_LEAD}(?P<offence>{OFFENCE}|{GERUND})
    """
)
_STRAIGHT = compiled(rf"[ ]?[:–-]?[ ]{_LEAD}(?P<offence>{OFFENCE}|{GERUND})")
_AND_OFFENCE = compiled(
    rf"(?:[ ]?[,;/&][ ]?(?:and[ ])?|[ ](?:and|or|plus|as[ ]well[ ]as)[ ])(?:for[ ]|of[ ]|with[ ]"
    rf"|to[ ])?{_LEAD}(?P<offence>{OFFENCE}|{GERUND})"
)
_AGAINST = compiled(
    r"[ ](?:made[ ])?(?:against|by|involving)[ ](?:him|her|you|me|Mrs?|Ms|Miss|Dr|the[ ](?:tenant|suspect"
    r"|applicant|defendant|employee|officer))\b"
)
_OBJECTED = frozenset({"admits", "admitted", "denied", "denies", "suspected", "alleged"})
_WHOSE = frozenset(
    {
        "allegation",
        "allegations",
        "charge",
        "charges",
        "custody",
        "stopped",
        "reported",
        "warrant",
        "known",
        "sought",
        "arrests",
        "sentence",
    }
)

_IS = compiled(
    r"""
    \b(?:is|was|being|be|as|['’]s|been)[ ](?:a|an|the)[ ](?:\w+[ ]){0,2}?
    (?P<who>(?:(?:registered|convicted|known|alleged|suspected|prolific|persistent|repeat|serial|violent
      |high[- ]risk|dangerous|wanted|young)[ ]){0,2}
      (?:sex(?:ual)?[ ]offender|paedophile|burglar|rapist|drugs?[ ]dealer|thief|murderer|shoplifter|fraudster
        |arsonist|stalker|robber|(?:domestic[ ])?abuser|gang[ ]member
        |terrorist|(?<=(?:convicted|known|prolific|persistent|repeat|registered|violent|wanted)[ ])(?:offender
          |criminal)))(?![\w’'-])
    """
)
_REGISTER = compiled(r"\b(?:on|to)[ ](?P<who>(?:the[ ])?sex[ ]offenders?['’]?[ ]register)\b")

_MARK = (
    r"(?:violen(?:t|ce)|weapons?|drugs?|firearms?|explosives?|ailment|escaper?|self[- ]?harm(?:er|ing)?"
    r"|suicid(?:al|e)|contagious|mental(?:[ ]health|[ ]disorder)?|alleges|conceals"
    r"|impersonates?[ ]police|offends[ ]against[ ](?:children|vulnerable[ ]persons?)|sex[ ]offender"
    r"|assaults?[ ](?:on[ ])?police|kni(?:fe|ves)|spits?|domestic(?:[ ](?:abuse|violence))?"
    r"|arson(?:ist)?|male[ ]impersonator|female[ ]impersonator|(?-i:VI|WE|DR|FI|EX|AI|ES|SH|SU|CO|ME|AT|IP|CM|OC|OV))"
)
_MARKERS = compiled(
    rf"""
    \b(?:(?:PNC|police|warning|risk)[ ]){{0,3}}(?:warning[ ](?:signals?|markers?|signs?)|markers?|warnings|signals)\b
    (?:[ ](?:held|recorded|shown|present|include|including|are|is|for|of|as|on[ ]PNC|against[ ]him
      |against[ ]her)){{0,3}}
    [ ]?[:\t–-]?[ \t]{{0,2}}(?P<mark>{_MARK})\b
    """
)
_AND_MARK = compiled(rf"(?:[ ]?[,;/&+|][ ]?(?:and[ ])?|[ ]and[ ]|[ ])(?P<mark>{_MARK})\b")
_MARKED = compiled(
    r"\b(?P<mark>violen(?:t|ce)|weapons?|drugs?|firearms?|self[- ]?harm|suicid(?:al|e)|escaper?|ailment"
    r"|mental[ ]health|sex[ ]offender)(?:[ ]warning)?[ ](?:marker|signal)\b"
)
_ON_PNC = compiled(r"\b(?:PNC|PND|nominal|record)\b[^.\n\t]{0,40}\Z")
_MARK_HEADER = compiled(r"warning(?:s|\s+(?:signals?|markers?))|\bmarkers?\b|PNC\s+warnings?")
_NO = compiled(r"\bno[ ]\Z")
_WARNING = compiled(r"\b(?:warn(?:ing)?s?|flags?|markers?)(?:[ ](?:signals?|markers?|flags?))?[ ]?[:\t]")
_WORDS_OF_MARKS = compiled(rf"\b{_MARK}\b")

_BRIEF = (
    r"(?:poss(?:ess(?:ion|ing)?)?[ ](?:of[ ])?cl(?:ass)?\.?[ ]?[abc](?:[ ]drugs?)?(?:[ ](?:with|w)[ ]intent"
    r"(?:[ ]to[ ]supply)?)?|battery(?![ ](?:pack|operated|power|charg|life))|(?-i:ABH|GBH|PWITS|TWOC|DUI"
    r"|CSA|CSE|DV|DVPO"
    r"|TDA|OPL)|(?:drink|drug|drunk)[ -]driv(?:e|er|ing)|(?:sex|drug|violent)[ ]offen(?:der|ces?)|shoplift(?:er|ed)?"
    r"|fraudulent(?:ly)?[ ](?:claims?|expenses|use|\w+)|falsif(?:ied|ying)[ ]\w+|misus(?:e|ed"
    r"|ing)[ ]of[ ]\w+|racist[ ](?:abuse"
    r"|remarks?|comments?|language)|threats?(?:[ ](?:of[ ]violence|with[ ]a[ ]\w+|to[ ]\w+))?"
    r"|cannabis[ ](?:grow|farm|factory|smoke)"
    r"|bullying|gross[ ]misconduct|(?:found[ ]with|carrying)[ ]an?[ ](?:knife|blade|weapon)|cuckoo(?:ed"
    r"|ing)|sub-?let(?:ting)?"
    r"|loan[ ]shark\w*|noise[ ]nuisance|dealer|paedophile|nonce|rapist|sect?(?:ion)?\.?[ ]?(?:18|20|39|47"
    r"|4A?|5)[ ](?:wounding|assault|gbh|abh|poa|public[ ]order)"
    r"|driving[ ]without[ ]\w+|no[ ]insurance|breach[ ]of[ ](?:bail|order|\w+[ ]order)|money[ ]mule)"
)
_SHORT = compiled(rf"(?<![\w-])(?P<offence>{_BRIEF}|{OFFENCE}|{GERUND})(?![\w’'-])")
_UNSURE = compiled(r"if[ ](?:he|she|they|a|an|the|you)\b|\ba[ ]person|\bpeople\b|\bnumber[ ]of")
_LED = compiled(
    r"""
    \b(?: nicked | done | inside | prison | jail(?:ed)? | licen[cs]e | tag(?:ged)? | bail(?:ed)? | arrested
      | charged | RUI
      | NFA['’]?d? | prev(?:ious(?:ly|es)?)? | pre[- ]?cons? | convict(?:ed|ions?) | history | hx | known | warnings?
      | wanted | court | mags | magistrates | YOT | YOS | caution(?:ed)? | susp(?:ected|icion)? | alleged(?:ly)?
      | allegations? | accused | admit(?:s|ted) | sentenced? | served | months | offen[cs]es? | index | poss(?:ible)?
      | perpetrator | perp | abuser | caught | antecedents | rap | record | guilty | trial | intel | linked | involved
      | does | doing | denies | denied | remand(?:ed)? | custody | breach(?:ed)? )\b [^.\n\t]{0,45}\Z
    """
)
_DEED = compiled(
    rf"""
    (?<![\w-])(?:for|caught|seen|is|s|of|been|by|he|she|they|has|had|have|having|been|who|was|and|that
      |(?-i:\p{{Lu}}[\p{{Ll}}'’-]++))[ ](?:has[ ]|had[ ]|also[ ]|then
      [ ]|previously[ ]|repeatedly[ ]|once[ ])?(?P<offence>(?:(?:sexually|physically|indecently|violently
        |seriously)[ ])?
      (?:assaulted|attacked|raped|strangled|stabbed|harassed|stalked|groomed|abused|robbed|burgled|battered
        |molested|groped
        |beat|beaten[ ]up|threatened[ ]to[ ](?:kill|stab|burn|hurt)|stole[ ]from|stolen[ ]from|defrauded)
      [ ](?:him|her|them|me|(?:(?:his|her|the|an?|my|their|another|one|two)[ ](?:(?:former|own|elderly|young|pregnant
        |female|male|new|current|previous|fellow)[ ]){{0,2}}(?:{PERSON}|teacher|nurse|officer|carer|staff|manager))s?)
      |(?:stole|stealing|taking|took|nicked|pinched|thieved|helped[ ]himself[ ]to|fiddled
        |fiddling)[ ](?:\w+[ ]){{0,3}}?(?:money
        |cash|£\d+|petty[ ]cash|goods|stock|tools|food|meds|medication|tablets|jewellery|copper|diesel
          |(?:from[ ]the[ ]till)
        |expenses|timesheets?)(?:[ ]from[ ](?:the|his|her|a|work)(?:[ ]\w+)?)?
      |(?:punched|kicked|slapped|hit|headbutted|spat[ ]at|bit|pushed|choked|threatened|groped|touched)[ ](?:him
        |her|them|me
        |(?:his|her|the|an?|my|another)[ ](?:\w+[ ])?(?:{PERSON}|teacher|nurse|officer|staff))
      |(?:selling|deals?|dealing|growing|smoking|supplying|using)[ ](?:in[ ])?(?:drugs|weed|cannabis|crack|heroin
        |coke|cocaine|spice)
      |(?:carries|carrying|carried|pulled)[ ]an?[ ](?:knife|blade|gun|machete|weapon))(?!\w)
    """
)

_FIELD = (
    r"offences?(?:\(s\))?(?:[ ](?:types?|details?|descriptions?|title|alleged|charged|committed|arrested[ ]for"
    r"|investigated))?|alleged[ ]offences?|charges?(?:\(s\))?"
    r"|(?:reasons?|grounds)[ ]for[ ](?:the[ ]|their[ ]|his[ ]|her[ ])?arrest|arrest(?:ed)?[ ](?:for|offences?"
    r"|reason)|allegations?|nature[ ]of[ ](?:the[ ])?(?:offence|allegation)"
    r"|index[ ]offence|(?:previous[ ])?convictions?|antecedents|pre-?cons|caution(?:ed|s)?(?:[ ]for)?"
    r"|suspected[ ](?:of|offence)|wanted[ ](?:for|offence)|crime[ ]type|type[ ]of[ ]crime"
)
_INLINE = compiled(rf"(?<![\w-])(?:{_FIELD})[ ]?(?:\([^()\n]{{1,20}}\))?+[ ]?(?:[:=][ \t]?|\t|[ ][–-][ ])(?=\S)")
_FIELD_HEADER = compiled(rf"^\W*(?:{_FIELD})\W*$")
_ANY_OFFENCE = compiled(rf"(?<![\w-])(?:{OFFENCE})")
_CUT = compiled(SECTIONS)
_SAYS_NONE = compiled(
    r"\W*(?:n/?[ak]\b|none|nil\b|not\b|no\b|unknown|total|all\b|various|see\b|redacted|withheld|number|count"
    r"|yes\b|tbc|crime[ ](?:no|ref|number)|\d+\W*$|£)"
)
_RECORD = compiled(
    r"""
    \b(?:surname|forenames?|full[ ]name|name|dob|d\.o\.b\.?|date[ ]of[ ]birth|suspect|defendant|offender
      |detainee|detained[ ]person|accused|prisoner|subject|nominal)
    (?:['’]s)?(?:[ ](?:name|details|no|number))?[ ]?[:\t]
    | \b(?:custody[ ](?:record|no|number|ref)|pncid|pnc[ ]id|cro[ ]no|dob)\b
    """
)
_RECORD_HEADER = compiled(
    r"^\W*(?:(?:\w+\s+)?(?:sur|fore)?names?|suspect|defendant|offender|detainee|accused|prisoner|subject|nominal"
    r"|d\.?o\.?b|date\s+of\s+birth|custody\b.*|pnc\b.*|cro\b.*)\W*(?:no|number|id)?\W*$"
)
_LONGEST = 120


def _with_listed(text: str, first: regex.Match[str], more: regex.Pattern[str], group: str) -> Iterator[tuple[int, int]]:
    """Where `first` stands, and what is listed behind it."""
    hit: regex.Match[str] | None = first
    for _ in range(12):
        if hit is None:
            return
        yield hit.span(group)
        hit = more.match(text, hit.end(), min(len(text), hit.end() + 120))


def _told(text: str) -> Iterator[Match]:
    """Offences behind a word for an arrest, a charge, a conviction, with those listed after them."""
    for trigger in finditer(_TRIGGER, text):
        stop = min(len(text), trigger.end() + 190)
        word = trigger.group().lower()
        first = _STRAIGHT.match(text, trigger.end(), stop) if word in _OBJECTED or trigger.group().isupper() else None
        first = first or _TO_OFFENCE.match(text, trigger.end(), stop)
        if first is None:
            continue
        about = 1.0 if done_to_one(text, trigger.end()) else said_of_one(text, trigger.start())
        if _AGAINST.match(text, first.end("offence"), min(len(text), first.end("offence") + 60)) is not None:
            about = 1.0
        if not about or (about < 1 and word in _WHOSE):
            continue
        score = 0.7 if about == 1 else 0.55
        for start, end in _with_listed(text, first, _AND_OFFENCE, "offence"):
            yield Match(start, end, score, "an offence that somebody is said to be arrested, charged or known for")


def _branded(text: str) -> Iterator[Match]:
    """Is a registered sex offender; warning markers."""
    for pattern in (_IS, _REGISTER):
        for hit in finditer(pattern, text):
            if said_of_one(text, hit.start()):
                yield Match(*hit.span("who"), 0.7, "says what offender somebody is")
    for found in finditer(_MARKERS, text):
        for start, end in _with_listed(text, found, _AND_MARK, "mark"):
            yield Match(start, end, 0.7, "a warning marker that police hold about somebody")
    for label in finditer(_WARNING, text):
        stop = text.find("\n", label.end(), label.end() + 120)
        for hit in _WORDS_OF_MARKS.finditer(
            text, label.end(), stop if stop >= 0 else min(len(text), label.end() + 120)
        ):
            if noted(text, *hit.span()):
                yield Match(*hit.span(), 0.7, "a warning marker that police hold about somebody")
    for hit in finditer(_MARKED, text):
        if before(text, hit.start(), _NO, 4):
            continue
        if said_of_one(text, hit.start()) < 1 and not before(text, hit.start(), _ON_PNC, 60):
            continue
        yield Match(*hit.span("mark"), 0.6, "a warning marker that police hold about somebody")


def _in_field(value: Value, score: float, *, any_words: bool) -> Iterator[Match]:
    """The offence within a field: known words, or all words up to the statute."""
    if _SAYS_NONE.match(value.text):
        return
    cut = _CUT.search(value.text)
    until = cut.start() if cut is not None and cut.start() > 0 else min(len(value.text), _LONGEST)
    hits = list(_ANY_OFFENCE.finditer(value.text, 0, until))
    for hit in hits:
        yield Match(value.start + hit.start(), value.start + hit.end(), score, "stands in a field for offences")
    if not hits and any_words and sum(c.isalpha() for c in value.text[:until]) >= 4 and len(value.text) <= _LONGEST:
        end = value.start + len(value.text[:until].rstrip(" ,–-"))
        yield Match(value.start, end, score - 0.1, "stands in a field for offences, in words this rule doesn't know")


def _fields(passage: Passage) -> Iterator[Match]:
    text = passage.text
    record = next(finditer(_RECORD, text), None) is not None or any(
        _RECORD_HEADER.match(header) for mark in passage.labels for header in mark.texts
    )
    for hit in finditer(_INLINE, text):
        stop = hit.end()
        while stop < min(len(text), hit.end() + _LONGEST) and text[stop] not in "\t\n":
            stop += 1
        value = Value(hit.end(), stop, text[hit.end() : stop])
        yield from _in_field(value, 0.7 if record else 0.55, any_words=False)
    if record:
        for value in cell_values(passage, _FIELD_HEADER):
            yield from _in_field(value, 0.7, any_words=True)
    for value in cell_values(passage, _MARK_HEADER):
        for mark in _WORDS_OF_MARKS.finditer(value.text):
            yield Match(
                value.start + mark.start(), value.start + mark.end(), 0.7, "stands in a field for warning markers"
            )


def _in_short(text: str) -> Iterator[Match]:
    """Offences in notes that leave out whom they are about, behind a word for a court, an arrest or the past."""
    for hit in finditer(_SHORT, text):
        start, end = hit.span("offence")
        if before(text, start, _UNSURE, 120):
            continue
        if (before(text, start, _LED, 70) or terse(text, start, end, 3)) and (score := noted(text, start, end)):
            yield Match(start, end, min(score, 0.6), "an offence in a note about somebody")
    for hit in finditer(_DEED, text):
        start, end = hit.span("offence")
        if noted(text, start, end):
            yield Match(start, end, 0.6, "says what somebody is said to have done to another")


def _all(passage: Passage) -> Iterator[Match]:
    yield from _told(passage.text)
    yield from _branded(passage.text)
    yield from _in_short(passage.text)
    yield from _fields(passage)


def search(passage: Passage) -> Iterator[Match]:
    """Every offence alleged of a person in `passage`."""
    yield from outermost(_all(passage))


RULE: Rule = FunctionRule("foi.offence", "ALLEGED_OFFENCE", search)

HITS: tuple[str, ...] = (
    "He was arrested on suspicion of [[burglary]].",
    "She was charged with [[assault occasioning actual bodily harm]].",
    "Mr Roe was convicted of [[theft]] in 2019",
    "Name: Jane Roe\nOffence: [[THEFT]]",
    "DRIVER DRAGOMIR ARRESTED SUSP [[AFFRAY]], S.3 PUBLIC ORDER ACT 1986",
    "He has previous convictions for [[robbery]] and [[possession with intent to supply]].",
    "The suspect received a caution for [[criminal damage]].",
    "PNC warning markers: [[VIOLENT]], [[WEAPONS]], [[DRUGS]]",
    "he is a [[registered sex offender]]",
    "Mr Khan, wanted for [[attempted murder]], fled",
    "He was sentenced to 3 years for [[supplying cocaine]]",
    "Name: Roe\nOffence\t[[Criminal damage]], section 1(1) of the Criminal Damage Act 1971",
    "my neighbour has been accused of [[stealing parcels]]",
    "DP ARRESTED FOR [[SHOPLIFTING]] AT 14:05",
    "she was interviewed under caution about [[benefit fraud]]",
    "On 3 May 2021 John Smith was arrested for [[assault]].",
    "Smith was charged with two counts of [[rape]] and one of [[sexual assault]]",
    "Offence(s): [[Burglary dwelling]]\nDOB: 01/02/1990",
    "Officers arrested him on suspicion of [[drink driving]].",
    "He had been cautioned in 2015 for [[possession of cannabis]].",
    "she admitted [[shoplifting]]",
    "The tenant is under investigation for [[cannabis cultivation]]",
    "my ex-partner, who was convicted of [[harassment]]",
    "DETAINEE ARRESTED ON SUSPICION OF [[GBH]]",
    "He was found guilty of [[common assault]] and [[criminal damage]]",
    "You were reported for [[speeding]]",
    "allegations of [[domestic abuse]] against him",
    "Suspect: Roe\nAllegation\t[[Sexual touching]]",
    "He is known for [[drug dealing]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "offences of burglary rose by 5 %",
    "the offence of theft under section 1 of the Theft Act 1968",
    "one woman was arrested on suspicion of possession of Class A drugs",
    "55 people were arrested for theft",
    "anyone who is convicted of burglary may be sent to prison",
    "A man wanted for sexual harassment, and another for hitting a woman",
    "the number of officers charged with assault in 2021",
    "Domestic abuse and robbery are force priorities.",
    "The Theft Act 1968 and the Fraud Act 2006",
    "Officers have arrested people for an array of offences including a man wanted in relation to a sexual touching offence, for rape and for assaulting a female police officer.",
    "persons charged with murder since 2015",
    "The policy covers warning markers.",
    "A person commits an offence if he is convicted of fraud",
    "Number of arrests for assault: 45",
    "Charge: £25 per hour",
    "Charges for copying are 10p",
    "Offence\tTotal\nTheft\t123\nRobbery\t45",
    "Officers must complete the form if a detainee is charged with assault",
    "Theft of bicycles is reported online.",
)
