"""Political opinions and parties of a person: by label and header, or said of somebody (UK GDPR, article 9(1)).

Those who hold or seek an elected office have made their party public themselves (UK GDPR, article 9(2)(e)):
councillors, members of Parliament, group leaders and candidates are left alone, and so are parties themselves.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.context import after, before
from recognizers.kit.labels import cell_values
from recognizers.kit.lexicon import either, entries
from recognizers.kit.noted import noted
from recognizers.kit.person_words import KIN, PARTY, PRONOUN
from recognizers.kit.police_references import outermost
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from recognizers.kit.somebody import is_named, sentence_around, speaks_of_somebody
from recognizers.kit.tallies import Rows
from redact.model.passage import Passage

_PARTIES = either(
    entries(
        """
    Labour, Conservative, Conservatives, Tory, Tories, Liberal Democrat, Liberal Democrats, Lib Dem, Lib Dems,
    Green, Greens, SNP, Scottish National Party, Plaid Cymru, Plaid, UKIP, UK Independence Party, Reform UK,
    Reform, Brexit Party, BNP, British National Party, National Front, English Defence League, EDL, Britain
    First, Patriotic Alternative, Sinn Fein, Sinn Féin, DUP, Democratic Unionist Party, SDLP, UUP, Ulster
    Unionist, Alliance Party, TUV, Respect, TUSC, Communist Party, Socialist Workers Party, SWP, Socialist
    Party, Monster Raving Loony Party, Women's Equality Party, Co-operative Party, Workers Party, Your Party,
    Independent, Momentum, Homeland Party, Alba, Socialist Labour, Militant, Restore Britain, Heritage Party,
    For Britain
"""
    )
)
_CAUSES = either(
    entries(
        """
    Just Stop Oil, Extinction Rebellion, XR, Insulate Britain, Palestine Action, Stop the War, Stop the War
    Coalition, Animal Rebellion, Animal Liberation Front, Hunt Saboteurs, Antifa, Black Lives Matter, BLM,
    Greenpeace, CND, Campaign for Nuclear Disarmament, Palestine Solidarity Campaign, Hizb ut-Tahrir, National
    Action, Combat 18, Republican Sinn Fein, Reclaim the Streets, Youth Demand, Animal Rising, PETA, Liberty,
    Hope Not Hate, Sisters Uncut, Vote Leave, Free Tommy, Football Lads Alliance, PKK, IRA, Hamas, Hezbollah,
    Muslim Brotherhood
"""
    )
)
_PARTY_NAME = rf"(?-i:(?=\p{{Lu}}))(?:{_PARTIES}|{_CAUSES})(?!\w)(?:[ ]party)?"
_CREED = (
    r"(?:(?:extreme[ -]|hard[ -]|far[ -])?(?:right|left)[- ]wing(?:er)?|(?:far|extreme|hard|alt)[- ](?:right|left)"
    r"|communist|marxist(?:[-‑]leninist)?|anarchist|socialist|fascist|neo-?nazi|nationalist|white[ ]supremacist"
    r"|libertarian|republican|loyalist|unionist|monarchist|feminist|environmentalist|trotskyist|maoist|islamist"
    r"|separatist|pro-palestinian|pro-israel|anti-fascist|antifascist|brexiteer|remainer|conservative|liberal|zionist"
    r"|pacifist)"
)
_WHO = (
    rf"(?:{PRONOUN}|I|who|they|{PARTY}|{KIN}|man|woman|(?-i:(?P<name>\p{{Lu}}[\p{{L}}'’-]++"
    rf"(?:[ ]\p{{Lu}}[\p{{L}}'’-]++){{0,2}}+)))"
)
_VOTED = compiled(
    rf"\b(?:vot(?:ed|es|ing)|canvass(?:ed|es|ing)|campaign(?:ed|s|ing))(?:[ ](?:for"
    rf"|with))?[ ](?:the[ ])?(?P<value>{_PARTY_NAME}|(?-i:Leave|Remain|Brexit|Yes|No)(?=[ ](?:in|at)[ ]the|[ ]?[.,;]"
    rf"|\Z))"
)
_MEMBER = compiled(
    rf"""
    (?<!\w)(?:{_WHO}[ ](?:is|was|am|are|were|has[ ]been|had[ ]been|became|remains)[ ](?:also[ ]|now[ ]|still[ ]
      |not[ ])?(?:an?[ ]|the[ ])?(?:active[ ]|card-carrying[ ]|former[ ]|paid-up[ ]|long-standing[ ]|known[ ]
      |lifelong[ ]|keen[ ])?(?:member[ ]of|(?:an?[ ])?activist[ ](?:with|for|in)|supporter[ ]of|donor[ ]to
      |volunteer[ ](?:with|for)|organiser[ ](?:for|with|of)|active[ ]in|involved[ ](?:with|in)|affiliated[ ](?:to
      |with)|linked[ ]to|associated[ ]with|sympathetic[ ]to)
      |(?:as[ ])?an?[ ](?:active[ ]|former[ ]|known[ ])?(?:member|supporter|activist)[ ](?:of|for|with)|(?:his|her
        |my)[ ](?:membership|support)[ ](?:of|for)|\b(?:member|supporter)[ ]of)
    [ ](?:the[ ]|a[ ])?(?P<value>{_PARTY_NAME}(?:[ ]protest[ ]group)?|{_CREED}[ ](?:party|group|organisation))
    """
)
_JOINED = compiled(
    rf"(?<!\w){_WHO}[ ](?:has[ ]|had[ ]|have[ ]|also[ ]|openly[ ]|then[ ]|always[ ]|strongly[ ]|still[ ])?(?:joined"
    rf"|left|supports?|supported|backs|backed|donated[ ]to|resigned[ ]from|belongs[ ]to|belonged[ ]to"
    rf"|sympathises[ ]with|marched[ ]with|campaigns?[ ]for|canvasses[ ]for)[ ](?:the[ ])?(?P<value>{_PARTY_NAME})"
)
_SUPPORTS = compiled(
    rf"\b(?:supports|supported|votes?[ ]for|stood[ ]with|marched[ ]with|sympathises[ ]with"
    rf"|joined)[ ](?:the[ ])?(?P<value>{_PARTY_NAME})"
)
_SUPPORTER = compiled(
    rf"\b(?:an?|his|her|lifelong|known|committed|the)[ ](?:lifelong[ ]|known[ ]|local[ ]|keen[ ]|former[ ]|staunch[ ]"
    rf"|committed[ ])?(?P<value>{_PARTY_NAME}|{_CREED})[ ](?:voter|supporter|activist|member|donor|sympathi[sz]er"
    rf"|campaigner|protester|protestor|extremist|canvasser)(?!\w|s)"
)
_VIEWS = compiled(
    rf"\b(?:his|her|my|has|have|had|holds?|held|expressed|expresses|hold|with|strong"
    rf"|of)[ ](?:\w+[ ]){{0,2}}?(?P<value>{_CREED}|{_PARTY_NAME})[ ](?:views?|beliefs?|sympath(?:y|ies)|opinions?"
    rf"|leanings?|politics|ideology|tendencies|convictions|allegiance)(?!\w)"
)
_IS = compiled(
    rf"(?<!\w){_WHO}[ ](?:is|was|am|identif(?:ies|ied)[ ]as|describes[ ](?:him|her)self[ ]as|calls[ ](?:him"
    rf"|her)self)[ ](?:(?:an?|not|also|very|politically|committed|self-declared|known|lifelong"
    rf"|openly)[ ]){{0,3}}+(?P<value>{_CREED})(?=[ ]?[.,;)\n]|\Z|[ ](?:and|who|but|with|in[ ](?:his|her))\b)"
)
_SHORT = compiled(
    rf"""
    (?<![\w-])(?: (?:(?:lifelong|staunch|keen|known|active|paid-up|card-carrying|ex-?|former)[ ]){{0,2}}
        (?P<value>{_PARTY_NAME}|{_CREED})[ ](?:voter|supporter|activist|member|donor|sympathi[sz]er|campaigner
          |protest[eo]r
          |canvasser|membership|leaflets?[ ]in|party[ ]member|poster|placard|sticker|tattoo|sympathies|views)(?!\w)
      | (?:member[ ]of|is[ ](?:a[ ]member[ ])?(?:in|with)|joined|left|resigned[ ]from|stood[ ]for|standing[ ]for
        |supporter[ ]of|leaflets?[ ]for|leafleting[ ]for|volunteers?[ ](?:for|with)|works[ ]for|at[ ]an?|votes?|voted|canvass(?:es|ed|ing)[ ]for|donates?[ ]to
          |supports?|links[ ](?:to|with)|active[ ](?:in|with)|involved[ ](?:in|with)|campaigns?[ ]for)[ ](?:the[ ])?
        (?P<value2>{_PARTY_NAME})(?!\w) )
    """
)
_NOUN = compiled(
    r"(?:(?<=\A)|(?<=\n)|(?<=[.;,][ ])|\bas[ ])an?[ ](?:committed[ ]|self-declared[ ])?(?P<value>communist|marxist"
    r"|anarchist|socialist|fascist|neo-?nazi|nationalist|white[ ]supremacist)(?=[ ]?,)"
)
_LABELLED = compiled(
    rf"""
    \b(?:political[ ](?:opinions?|affiliation|beliefs?|views?|party|allegiance|persuasion|membership)
      |party[ ](?:membership|affiliation)|voting[ ]intention)(?:[ ]?\([^()\n]{{1,25}}\))?
    (?:[ ]?[:=\t][ \t]{{0,2}}\n?|[ ](?:(?:is|was|recorded|given|stated|as)[ ]){{1,3}}+)(?P<value>{_PARTY_NAME}
      |{_CREED}|(?![ ])[^\n\t.;]{{3,50}})
    """
)
_HEADER = compiled(
    r"\bpolitical\s+(?:opinions?|affiliation|beliefs?|views?|party|allegiance|membership)|^\W*(?:politics"
    r"|voting\s+intention|party\s+membership)\W*$"
)
_KNOWN_VALUE = compiled(rf"{_PARTY_NAME}|{_CREED}")
_STATES_NONE = compiled(
    r"\W*(?:not\b|n/?[ak]\b|none|nil\b|unknown|total|all\b|refused|declined|prefer\s+not|blank|redacted|withheld|tbc"
    r"|see\b|number|count|please|if\b|tick|no\b|yes\s?/|donations?|register)"
)
_PUBLIC = compiled(
    r"\b(?:cllr|councillors?|alderman|mp|mps|msp|ms\b|mla|mep|mayor|leader|minister|shadow|candidates?|lord|baroness"
    r"|peer|elected|prime[ ]minister|group|ward[ ]member|cabinet[ ]member|portfolio|secretary[ ]of[ ]state"
    r"|chair[ ]of[ ]the[ ]council)\b|\b(?:Cllr|MP|MSP)\b"
)
_BODY_AFTER = compiled(
    r"[ -](?:run|led|controlled|party[ ](?:conference|policy|manifesto|councillor|candidate|leader|group|headquarters"
    r"|press)|group|council|government|councillors?|administration|manifesto|conference|mp\b|mps\b|leader|minister"
    r"|bins?|belt|space|spaces|estimate|costs?|market|lane|road|energy|waste|paper|candidate|association|club)"
)


def _of_private_person(text: str, start: int, end: int) -> bool:
    """False where the sentence speaks of an office that is sought by election."""
    low, high = sentence_around(text, start, end)
    return _PUBLIC.search(text, low, high) is None and not after(text, end, _BODY_AFTER, 30)


_KINDS = (
    (_MEMBER, 0.75, "says that somebody belongs to a party or a movement"),
    (_JOINED, 0.65, "says that somebody supports a party or a movement"),
    (_IS, 0.65, "says what somebody believes in politics"),
)
_LOOSE = (
    (_VOTED, 0.75, "says how somebody voted"),
    (_SUPPORTS, 0.6, "says that somebody supports a party or a movement"),
    (_SUPPORTER, 0.65, "says that somebody supports a party or a movement"),
    (_VIEWS, 0.65, "says what somebody believes in politics"),
    (_NOUN, 0.6, "says what somebody believes in politics"),
)
_EVERYBODY = compiled(r"\b(?:people|those|residents|voters|who|anyone|constituents|areas)[ ](?:have[ ]|had[ ])?\Z")


def _prose(text: str) -> Iterator[Match]:
    for pattern, score, reason in _KINDS:
        for hit in finditer(pattern, text):
            if (hit["name"] is None or is_named(hit["name"])) and _of_private_person(text, *hit.span("value")):
                yield Match(*hit.span("value"), score, reason)
    for pattern, score, reason in _LOOSE:
        for hit in finditer(pattern, text):
            start, end = hit.span("value")
            if before(text, hit.start(), _EVERYBODY, 20) or not _of_private_person(text, start, end):
                continue
            if speaks_of_somebody(text, start, end):
                yield Match(start, end, score, reason)


def _in_short(text: str) -> Iterator[Match]:
    """A party or a creed with what somebody is in it, in a note without a sentence."""
    for hit in finditer(_SHORT, text):
        start, end = hit.span("value" if hit["value"] else "value2")
        if _of_private_person(text, start, end) and (score := noted(text, start, end)):
            yield Match(start, end, score, "a party or a creed in a note about somebody")


def search(passage: Passage) -> Iterator[Match]:
    """Every statement of a person's political opinion in `passage`."""
    text, rows = passage.text, Rows(passage)
    for match in outermost((*_prose(text), *_in_short(text))):
        if not rows.tallied(match.start, match.end):
            yield match
    for hit in finditer(_LABELLED, text):
        start, end = hit.start("value"), hit.start("value") + len(hit["value"].rstrip())
        known = "\t" not in text[hit.start() : start] or _KNOWN_VALUE.match(hit["value"])
        if known and not _STATES_NONE.match(hit["value"]) and not rows.tallied(start, end):
            yield Match(start, end, 0.9, "follows a label for political opinion")
    for value in cell_values(passage, _HEADER):
        if _STATES_NONE.match(value.text) or rows.tallied(value.start, value.end) or len(value.text) > 60:
            continue
        if rows.headed(value.start, value.end, _HEADER):
            yield Match(value.start, value.end, 0.85, "stands in a cell for political opinion")


RULE: Rule = FunctionRule("foi.politics", "POLITICS", search)

HITS: tuple[str, ...] = (
    "She voted [[Labour]] at the last election.",
    "He is a member of the [[Green Party]].",
    "Political opinion: [[Liberal Democrat]]",
    "he has [[far-right]] sympathies",
    "she is a [[Conservative]] voter",
    "He supports the [[BNP]] and said so.",
    "Mr Roe is an activist with [[Just Stop Oil]].",
    "his [[anarchist]] beliefs",
    "Political affiliation\t[[Plaid Cymru]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "the Labour-run council",
    "Conservative group leader Cllr Roe spoke.",
    "Put garden waste in the green bin.",
    "The Labour Party conference is in Liverpool.",
    "a conservative estimate; labour costs",
    "Councillor Roe is a member of the Labour Party.",
    "far-right groups were discussed by the panel",
)
