"""Nationality, citizenship, country of birth and first language of a person: by label, or said of somebody.

An adjective alone says nothing (Polish food, Danish design, English law): it has to stand beside a word for a person,
or before `national` and `citizen`. National origins are part of race in the Equality Act 2010, section 9. The place
where somebody was born and the language that they speak tell it too; both are for a person to weigh.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.context import after, before
from recognizers.kit.nations import ADJECTIVE, COUNTRY, LANGUAGE, NOUN
from recognizers.kit.person_words import NOTE, PERSON, PERSON_OR_TRADE, PERSONS, PRONOUN, SEVERAL
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from recognizers.kit.shared_cells import cell_values
from recognizers.kit.somebody import is_named, speaks_of_somebody
from recognizers.kit.tallies import Rows
from redact.model.passage import Passage

_ADJ = rf"(?:{ADJECTIVE}(?![\w]))"
_MANY = rf"{_ADJ}(?:(?:[ ]?[-/][ ]?|[ ](?:and|or|&)[ ])(?-i:\p{{Lu}})\p{{L}}{{3,20}}(?!\w))?+"
_END = (
    r"(?=[ ]?(?:[\n\t,;.)\]]|\Z)|[ ](?:and|but|with|who|by|aged|in|living|national|citizen|so|when|at|on|from|born"
    r"|though|because|also|too|himself|herself)\b)"
)

_LABEL = r"""
    \b(?: nat(?:l|ion|['’]l)?(?=[.]?[ ]?:)[.]? | (?:dual[ ]|current[ ]|claimed[ ]|declared[ ]|second[ ]|other[ ])?(?:nationalit(?:y|ies)
      |citizenship)(?:[ ]at[ ]birth)?
        | (?:country|nation)[ ]of[ ](?:birth|origin|nationality|citizenship) | birth[ ]country | birth[ -]?place )
    (?:[ ]?\([^()\n]{1,25}\))?+ (?:[ ]?\n?[ ]?[:=\t–—-][ \t]{0,2}\n?|\n|[ ](?:(?:is|was|given|recorded|stated|shown
      |as|confirmed)[ ]){1,3}+|[ ](?=(?-i:\p{Lu})))
"""
_LABELLED = compiled(
    rf"{_LABEL}(?P<value>(?:{COUNTRY}(?!\w)|{_MANY}|(?<=:[ ]{{0,2}})(?-i:[A-Z]{{3}}(?!\w)))(?:(?:[ ]?[/,&][ ]?|[ ]and[ ])(?:{COUNTRY}(?!\w)|{_ADJ}))?+)"
)
_PLACE = compiled(
    r"""
    \b(?:(?:place|town|city)[ ]of[ ]birth|birth[ -]?place)(?:[ ]?\([^()\n]{1,25}\))?+[ ]?\n?[:=–—-][ \t]{0,2}
    (?P<value>(?-i:\p{Lu})[\p{L}\p{M}'’ -]{1,30}+(?:,[ ]?(?-i:\p{Lu})[\p{L}'’ -]{1,30}+)?+)(?=[\n\t.;,)]|\Z)
    """
)
_NATIONAL = compiled(
    rf"""
    (?<![\w-])(?P<value>{_MANY})
    [ \n](?:national|citizen|passport[ -]holder|subject|expat(?:riate)?)(?![\w-])(?![ ](?:health|insurance|statistic
      |curriculum|security|team|park|grid|library|museum|trust|archives|government))
    """
)
_NATIONALS = compiled(rf"\b{SEVERAL}[ ](?:\p{{Ll}}+[ ])?(?P<value>{_MANY})[ ](?:nationals|citizens)(?!\w)")
_THEY = compiled(
    rf"\b(?:(?:applicants|defendants|they|couple|parents|brothers|sisters|family|both|who|children|we)[ ](?:are"
    rf"|were)(?:[ ]both|[ ]all)?|, are|by)[ ](?P<value>{_MANY})[ ](?:nationals|citizens)(?=[ ]?[.,;]|[ ](?:who|by"
    rf"|born|and|living)\b)"
)
_NATIONALITY = compiled(
    rf"\b(?:of|holds?|held|has|had|have|with|acquired|obtained|granted|claimed|claims|renounced|his|her|my"
    rf"|dual)[ ](?:dual[ ]|joint[ ])?"
    rf"(?P<value>{_ADJ})(?:(?:[ ]and[ ]|[ ]?[/-][ ]?)(?P<second>{_ADJ}))?+[ ](?:nationality|citizenship)(?!\w)"
)
_PASSPORT = compiled(
    rf"(?:\b(?:an?|his|her|my|the|their|whose|expired|valid|false|forged|holds|had|has|on)[ ]|(?<=[,;:(][ ])|(?<=[\n\t(])"
    rf"|(?<=\A))(?P<value>{_ADJ})[ ](?:passport|identity[ ]card|ID[ ]card|driving[ ]licence)(?!\w)"
)
_OF_COUNTRY = compiled(rf"\b(?:national|citizen)[ ]of[ ](?:the[ ])?(?P<value>{COUNTRY})(?!\w)")
_ADJ_PERSON = compiled(
    rf"""
    (?<![\w-])(?P<value>{_MANY})(?:[ -](?:speaking|born|looking|male|female|adult|teenage|young|elderly|former
      |national)){{0,2}}
    [ \n](?:{PERSON_OR_TRADE}|family|couple|household|origin)(?![\w-]|['’]s[ ](?:hospital|school|refuge))
    (?![ ](?:team|officer|police|clubs?|services?|polic(?:y|ies)|schools?|cent(?:re|er)|association|league|cup
      |rights|engineer(?:s|ing)))
    """
)
_FEW = compiled(rf"\b{SEVERAL}[ ](?:\p{{Ll}}+[ ])?(?P<value>{_MANY})[ ]{PERSONS}(?!\w)")
_IS = compiled(
    rf"""
    (?<!\w)(?: {NOTE} | (?P<who>{PRONOUN}|I|they|we|who|family|parents|(?:the|my|our|his|her|a|your)[ ]{PERSON})
      | (?-i:(?P<name>\p{{Lu}}[\p{{L}}'’-]++(?:[ ]\p{{Lu}}[\p{{L}}'’-]++){{0,2}}+))(?=[ '’]) )
    [ ]?(?:(?:is|am|are|was|were|being)|['’](?:s|m|re)|(?:believed|thought|understood|described|identified|appears
      |appeared|claims|claimed|said[ ]to|sounded|looked)(?:[ ](?:to[ ]be|as))?)
    (?:[ ](?:originally|both|all|also|now|ethnically|half|part|actually|of|believed|thought|to[ ]be|an?
      |either)){{0,3}}+
    [ ][“"‘']?(?P<value>{_ADJ})(?:(?:[ ]?/[ ]?|[ ](?:and|or)[ ])(?P<second>{_ADJ}))?+(?:{_END}|(?=[ ]or[ ]|[”"’']))
    """
)
_BELIEVED = compiled(
    rf"\b{PERSON}[ ,]{{1,2}}(?:believed|thought|described|possibly|said|understood|claiming)[ ](?:to[ ]be[ ]"
    rf"|as[ ])?(?:an?[ ])?(?P<value>{_ADJ})(?:(?:[ ]?/[ ]?|[ ](?:and|or)[ ])(?P<second>{_ADJ}))?+{_END}"
)
_NOUN = compiled(
    rf"(?<!\w)(?-i:an?|An?|A)[ ](?:(?-i:\p{{Ll}}{{3,12}})[ ])?(?P<value>(?-i:(?=\p{{Lu}})){NOUN})(?!\w)(?=[ ]?[,.;)]|[ ](?:on|at|who|called|named|living"
    rf"|aged|by[ ]birth|with|and|from|himself|herself|born)\b)"
)
_BORN = compiled(
    rf"""
    \b(?:born(?:[ ]and[ ](?:raised|brought[ ]up))?[ ](?:in|at)[ ]|(?:is|was|are|were|am|came|come|comes|arrived
      |moved|travelled|hails?|entered|returned)(?:[ ](?:here|over|back|originally|to[ ](?:the[ ]UK|Britain|England
      |the[ ]United[ ]Kingdom))){{0,2}}[ ]from[ ]
      |fled[ ](?:from[ ])?|originally[ ]from[ ]|deported[ ]to[ ]|removed[ ]to[ ]|(?:grew|brought)[ ]up[ ]in[ ])
    (?:(?-i:\p{{Lu}})[\p{{L}}'’-]{{1,20}}+,?[ ](?:in[ ])?)?(?P<value>{COUNTRY})(?!\w)
    """
)
_LOWER = compiled(rf"(?<!\w)(?P<value>(?-i:(?=\p{{Ll}}))(?!poles|swedes|danes|scots|brits){NOUN}s)(?!\w)")
_GROUPED = compiled(
    rf"\b(?:two|three|four|five|several|those|these|them|bloody|couple[ ]of|group[ ]of)[ ](?P<value>{NOUN}s)(?!\w)"
)
_NOTED = compiled(
    rf"(?:\b(?:no[ ](?:EN|English)|elderly|deaf|(?:fe)?male|man|woman|lady|aged?[ ]\d\d?|\d\d|tenant)[,;][ ])(?P<value>{_ADJ})"
    rf"(?=[ ]?(?:[,;)\n\t]|[.](?!\w)|\Z))"
    rf"|(?<=[,;][ ])(?P<second>{_ADJ})(?=[,;][ ](?:ring|speaks?|needs?|deaf|elderly|aged|no[ ]EN|interpreter|born|dob)\b)"
)
_ALONE = compiled(
    rf"(?<![\w-])(?<!\b(?:in|into|and|or|the)[ ])(?P<value>(?!british|english|eu\b|uk\b|us\b|u[.]|european|united|great|commonwealth|welsh"
    rf"|scottish)(?-i:(?=\p{{Lu}})){_ADJ})(?=[ ]?(?:[,;)]|[.](?!\w)|\n|\Z)|[ ](?:or|but)[ ])"
)
_CELL_ALONE = compiled(rf"(?<=\t)(?P<value>(?-i:(?=\p{{Lu}})){_ADJ})(?=[\t\n]|\Z)")
_FROM = compiled(
    rf"(?<!\w){PERSON}[ ](?:originally[ ])?from[ ](?:(?-i:\p{{Lu}})[\p{{L}}'’-]{{1,20}}+,[ ])?(?P<value>{COUNTRY})"
    rf"(?!\w)"
)
_BORN_LIST = compiled(rf"\bborn[ ]?:[ ]?(?:(?-i:\p{{Lu}})[\p{{L}}'’-]{{1,20}}+,[ ])?(?P<value>{COUNTRY})(?!\w)")
_LANGUAGE = compiled(
    rf"""
    \b(?: (?:first|main|preferred|native|home|spoken|own)[ ]language(?:[ ]spoken)?(?:[ ]at[ ]home)?
      (?:[ ]\([^()\n]{{1,20}}\))?+(?:[ ]?[:=\t–-][ \t]?|\n|[ ]is[ ]|[ ])
        | \blanguages?(?:[ ]spoken)?[ ]?[:\t][ ]?
        | (?:he|she|they|who|{PERSON}|family)[ ](?:only[ ]|mainly[ ]|mostly[ ]|can[ ]|could[ ]|still[ ]|not[ ]
          |also[ ])*+(?:speaks?|spoke|is[ ]speaking|was[ ]speaking|understands?|knew)(?:[ ](?:only|mainly|mostly
          |fluent|in|little|some))?[ ]
        | mother[ ]tongue(?:[ ]is|:)?[ ] | native[ ]speaker[ ]of[ ] )
    (?P<value>(?!English\b)(?:{LANGUAGE}|{_ADJ}))(?!\w)(?![ ](?:team|service|medium))
    """
)
_SPEAKER = compiled(
    rf"(?<!\w)(?:is[ ]an?|an?|the)[ ](?:native[ ])?(?P<value>(?!English\b){LANGUAGE})[- ]speak(?:er"
    rf"|ing)(?![ ](?:officer|staff|adviser|interpreter|counsel))(?!\w)"
)

_KINDS = (
    (_LABELLED, 0.9, "follows a label for nationality or country of birth"),
    (_PLACE, 0.7, "follows a label for the place of birth"),
    (_NATIONALITY, 0.75, "is said to be somebody's nationality"),
    (_PASSPORT, 0.65, "tells whose passport somebody has"),
    (_OF_COUNTRY, 0.75, "is a country that somebody is said to belong to"),
    (_THEY, 0.65, "says what country a few people belong to"),
    (_NATIONALS, 0.7, "says what country a few people belong to"),
    (_ADJ_PERSON, 0.75, "describes a person"),
    (_FEW, 0.65, "describes a few people"),
    (_BELIEVED, 0.65, "is said of a person"),
    (_LOWER, 0.55, "is a word for people of a country"),
    (_GROUPED, 0.55, "is a word for a few people of a country"),
    (_NOTED, 0.6, "stands in a note on somebody"),
    (_FROM, 0.6, "is said to be where somebody comes from"),
    (_BORN_LIST, 0.7, "is said to be where somebody comes from"),
    (_LANGUAGE, 0.6, "is said to be the language that somebody speaks"),
    (_SPEAKER, 0.6, "is said to be the language that somebody speaks"),
)

_HEADER = compiled(
    r"\bnationalit(?:y|ies)\b|\bcitizenship\b|country\s+of\s+(?:birth|origin)|\bbirth\s?(?:place|country)"
    r"|place\s+of\s+birth|^\W*born\s+in\W*$|^\W*nat(?:l|ion|'l)?\W*$"
)
_CELL = compiled(
    rf"(?:{COUNTRY}(?!\w)|{_MANY})(?:(?:[ ]?[/,&(][ ]?|[ ]and[ ])(?:{COUNTRY}(?!\w)|{_ADJ})\)?)?+(?:[ ](?:national"
    rf"|citizen))?[.]?\Z"
)
_TONGUE = compiled(
    r"\b(?:first|main|preferred|native|home|spoken)\s+language|^\W*languages?(?:\s+spoken)?\W*$|mother\s+tongue"
)
_WORDS = compiled(r"[\p{L}\p{M}][\p{L}\p{M} /,()'’.-]{1,59}\Z")
_CODE = compiled(r"[A-Z]{2,3}\Z", 0)
_STATES_NONE = compiled(
    r"\W*(?:not\b|n/?[ak]\b|none|unknown|total|all\b|refused|declined|prefer\s+not|blank|redacted|withheld|nil|tbc"
    r"|see\b|yes\b|no\b|other\b|number|count|english\Z)"
)
_NO_PERSON_NEAR = compiled(
    r"\b(?:company|firm|scheme|plan|idea|policy|project|product|goods|imports?|embassy|airline)\b[^.\n]{0,20}\Z"
)


_WAYS = compiled(rf"\b(?P<value>{_ADJ})[ ](?:accent(?:ed)?|cooking|customs|roots|upbringing)(?!\w)")


def _lower_case(value: str) -> bool:
    """`polish` is a verb and `us` a pronoun: without a capital these say nothing."""
    return (
        value.lower() in {"polish", "us", "lao", "thai", "turkey", "chad", "jordan", "georgia", "eu", "dutch"}
        and value == value.lower()
    )


def _from_prose(text: str) -> Iterator[Match]:
    for hit in finditer(_NATIONAL, text):
        if not (after(text, hit.end(), _ANYONE, 30) or before(text, hit.start(), _OUGHT, 32)):
            yield Match(*hit.span("value"), 0.8, "says what country somebody belongs to")
    for hit in finditer(_IS, text):
        if hit["name"] is None or is_named(hit["name"]):
            yield Match(*hit.span("value"), 0.65, "is said of a person")
            if hit["second"]:
                yield Match(*hit.span("second"), 0.65, "is said of a person")
    for hit in finditer(_BORN, text):
        if speaks_of_somebody(text, hit.start(), hit.end()) and not _NO_PERSON_NEAR.search(
            text, max(0, hit.start() - 40), hit.start()
        ):
            yield Match(*hit.span("value"), 0.6, "is said to be where somebody comes from")
    for hit in finditer(_WAYS, text):
        if speaks_of_somebody(text, hit.start(), hit.end()):
            yield Match(*hit.span("value"), 0.55, "tells of somebody's accent or ways")
    for hit in finditer(_CELL_ALONE, text):
        yield Match(*hit.span("value"), 0.6, "stands in a cell of its own")
    for hit in finditer(_ALONE, text):
        if speaks_of_somebody(text, *hit.span("value")):
            yield Match(*hit.span("value"), 0.5, "stands alone in a note on somebody")
    for hit in finditer(_NOUN, text):
        yield Match(*hit.span("value"), 0.55, "is a word for somebody of a country")


_OUGHT = compiled(
    r"\b(?:must|should|shall|to|not|unless|you|whether|if|any|every|each|no|only|for)[ ](?:\w+[ ]){0,2}?(?:be[ ]"
    r"|being[ ])?(?:an?[ ])?\Z"
)
_ANYONE = compiled(r"s?[ ](?:may|must|can|should|who[ ](?:wish|want)|in[ ]general)\b")


def _other_words(text: str) -> bool:
    return _WORDS.match(text) is not None and not _STATES_NONE.match(text)


def _from_cells(passage: Passage, rows: Rows) -> Iterator[Match]:
    for value in cell_values(passage, _HEADER):
        if rows.tallied(value.start, value.end):
            continue
        if _CELL.match(value.text) or _CODE.match(value.text):
            yield Match(value.start, value.end, 0.9, "stands in a cell for nationality or place of birth")
        elif rows.headed(value.start, value.end, _HEADER) and _other_words(value.text):
            if rows.is_header(value.text):
                continue
            yield Match(value.start, value.end, 0.7, "stands in a cell for nationality or place of birth")
    for value in cell_values(passage, _TONGUE):
        if _other_words(value.text) and not rows.tallied(value.start, value.end) and not rows.is_header(value.text):
            yield Match(value.start, value.end, 0.65, "stands in a cell for the language that somebody speaks")


def search(passage: Passage) -> Iterator[Match]:
    """Every statement of a person's nationality, country of birth or language in `passage`."""
    text, rows = passage.text, Rows(passage)
    found: list[Match] = []
    for pattern, score, reason in _KINDS:
        for hit in finditer(pattern, text):
            if hit["value"]:
                found.append(Match(*hit.span("value"), score, reason))
            if "second" in pattern.groupindex and hit["second"]:
                found.append(Match(*hit.span("second"), score, reason))
    found.extend(_from_prose(text))
    for match in found:
        if not _lower_case(text[match.start : match.end]) and not rows.tallied(match.start, match.end):
            yield match
    yield from _from_cells(passage, rows)


RULE: Rule = FunctionRule("foi.nationality", "NATIONALITY", search)

HITS: tuple[str, ...] = (
    "a [[Polish]] national and a [[Somali]] citizen",
    "Nationality: [[Romanian]], Sex: M",
    "She was born in [[Ghana]] and was granted [[British]] citizenship.",
    "He holds dual [[French]] and [[Algerian]] nationality.",
    "the [[Nigerian]] man and an [[Albanian]] woman",
    "She is [[Kenyan]] and her leave to remain runs out.",
    "they are [[Romanian]] and work nights",
    "First language: [[Urdu]]; he speaks [[Punjabi]] too",
    "Place of birth: [[Kumasi, Ghana]]",
    "produced a [[Bulgarian]] passport in his name",
    "two [[Romanian]] nationals; his [[Thai]] wife",
    "NATIONALITY\t[[SUDANESE]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "Polish food, Danish design, French doors and a German Shepherd",
    "English law applies; the Spanish Government replied.",
    "A Brazilian Portuguese interpreter was booked.",
    "British citizens may vote and EU nationals may apply.",
    "polish the floor; call us drivers when it is done",
    "Nationality: not recorded",
    "The Welsh Government and the Irish Sea ferry",
    "Translations are available in Polish, Urdu and Punjabi.",
    "The scheme was born in Ghana.",
)
