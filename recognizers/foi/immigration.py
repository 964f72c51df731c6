"""Immigration status of a person: asylum seeker, leave to remain, overstayer, visas, no recourse to public funds.

Said of one person or held in a field for it. It tells of origin and often of persecution, so it stands close to the
special categories (UK GDPR article 9; ICO on inferred data). Policies, services and groups state nobody's.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.labels import cell_values
from recognizers.kit.noted import noted
from recognizers.kit.police_references import outermost
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from recognizers.kit.said_of import said_of_one
from redact.model.passage import Passage

_LEAVE = (
    r"(?:(?:indefinite|limited|discretionary|exceptional|temporary|further)[ ])?leave[ ](?:to[ ](?:remain|enter)"
    r"|outside[ ]the[ ]rules)(?:[ ]in[ ]the[ ](?:UK|United[ ]Kingdom))?"
    r"|(?-i:ILR|ILE|LLR|FLR|DLR|LTR)|permanent[ ]residen(?:ce|t[ ]status)|(?:pre-?)?[ ]?settled[ ]status"
    r"|settlement[ ]status|humanitarian[ ]protection|temporary[ ]protection"
)
_VISA = (
    r"(?:(?:student|spouse|partner|visitor|visit|tourist|work|skilled[ ]worker|health[ ]and[ ]care(?:[ ]worker)?"
    r"|graduate|family|fianc[ée]e?|BN\(?O\)?|dependant|domestic[ ]worker|seasonal[ ]worker"
    r"|study|holiday|ancestry|investor|Ukraine|Homes[ ]for[ ]Ukraine|marriage|exempt)[ ](?:visas?|permit)"
    r"|Tier[ ][1-5](?:[ ]\((?:General|Student|Spouse)\))?(?:[ ](?:student|general|migrant|dependant|visa"
    r"|\w+[ ]visa)){0,2}|(?:entry[ ])?visa)"
)
_WHO = (
    r"(?:(?:failed|refused|destitute|dispersed|unaccompanied|former|recognised|Convention"
    r"|genuine)[ ]){0,2}(?:asylum[- ]?seek(?:er|ing[ ]child)|asylum[ ]claimant|refugee)"
    r"|(?:illegal|irregular|undocumented)[ ](?:entrant|im?migrant)|(?:visa[ ])?overstayer|UASC"
    r"|stateless(?:[ ]person)?|economic[ ]migrant|trafficked[ ]person|foreign[ ]national[ ]offender|(?-i:FNO)"
)
_CONDITION = (
    r"no[ ]recourse[ ]to[ ]public[ ]funds|(?-i:NRPF|ARE)|appeal[ ]rights[ ]exhausted"
    r"|subject[ ]to[ ](?:immigration[ ]control|(?:a[ ])?(?:deportation|removal)(?:[ ](?:order|directions))?"
    r"|immigration[ ]bail)"
    r"|(?:in[ ]the[ ](?:UK|country)[ ])?(?:illegally|unlawfully)(?=[ ](?:in|resident|present|working|entered))"
    r"|refugee[ ]status|asylum|EUSS|(?:a[ ])?deportation[ ]order|removal[ ]directions|immigration[ ]bail"
)
_STATUS = rf"(?:{_LEAVE}|{_VISA}|{_CONDITION}|{_WHO})"
_STATED = compiled(
    rf"""
    \b(?:is|was|are|am|['’]s|being|as|has|had|have|holds?|held|having|with|been|granted|given|got|obtained
      |awarded|refused|denied|claim(?:s|ed|ing|ant)?|seek(?:s|ing)?|sought|applied|apply(?:ing)?
        |application|appl(?:y|ies)|expired|lost|under|needs|on|entered|came|arrived|remains?|overstayed|his|her
          |my|their|subject)
    (?:[ ](?:now|currently|still|not|then|also|been|granted|given|refused|for|to|on|under|as|an?|the|his|her
      |their|my|valid|in|of|entered|UK|came|status|claim|application|with|having)\b){{0,6}}
    [ ](?P<status>{_STATUS})(?![\w’'-])(?![ ](?:seekers|policy|policies|team|unit|service|services|council|week
      |act|rules|law|support|accommodation|hotels?|centre|camp|convention|applications|cases|claims|routes?
      |scheme|system|sector|organisations?|charit))
    """
)
_BESIDE = compiled(
    rf"""
    (?:,[ ]|\(|\b)(?:an?|the)[ ](?P<status>{_WHO})(?![\w’'-])(?=,|\)|[ ](?:who|from|with|living|and|aged
      |in[ ](?:her|his))\b)
    | \b(?:he|she|they|tenant|client|applicant|family|mother|father|subject|detainee)[ ](?:(?:has|have|had|is
      |was|are)[ ])?(?P<status2>overstayed(?:[ ](?:his|her|their)[ ]visa)?|entered[ ](?:the[ ](?:UK
      |country)[ ])?(?:illegally|clandestinely|unlawfully))
    """
)
_SHORT = compiled(
    rf"""
    (?<![\w-])(?P<value>asylum[ -]seekers|refugees|{_LEAVE}|(?!visa\b|entry[ ]visa\b|asylum\b){_VISA}|(?!asylum\b
      |(?-i:ARE)){_CONDITION}|{_WHO}
      |no[ ]recourse(?!\w)(?![ ]to[ ](?!public))
      |(?-i:IS[ .]?(?:91R?|96|151A|333)|ARC[ ]card|BRP|BAIL[ ]?201)(?:[ ]?[,;&][ ]liable[ ]to[ ](?:deportation|removal
        |detention))?
      |liable[ ]to[ ](?:deportation|removal|be[ ]deported)|(?:awaiting|facing|served[ ]with)[ ](?:deportation|removal)
      |EU[ ]settled|settled(?=[ ]?[.,;)\n]|\Z)|share[ ]code|right[ ]to[ ]work[ ](?:until|expires?|expired|to)
        |(?:visa|leave|BRP)[ ](?:expire[sd]?|expir(?:y|ing)|runs?[ ]out|ran[ ]out|until|ends|lapsed|refused|granted)
      |(?:on[ ]a|his|her|no|has[ ]a)[ ]visa|section[ ](?:95|4)[ ]support|asylum[ ]support|NASS|(?:deported
        |removed[ ]from[ ]the[ ]UK|detained[ ](?:by[ ]immigration|at[ ]\w+[ ]IRC))
      |sponsor(?:ed|ship)|work[ ]permit|here[ ]illegally|overstayed(?:[ ](?:his|her|their)[ ]visa)?
        |no[ ](?:valid[ ])?(?:leave|visa|status)(?=[ ]?[.,;)\n]|\Z)
      |(?:failed|refused|claimed|claiming|seeking)[ ]asylum|asylum[ ](?:claim|application|case|refused|granted|appeal)
      |immigration[ ](?:offender|detainee|bail)|sponsored[ ](?:worker|by)|undocumented|trafficked)(?![\w’'-])
      (?![ ](?:polic|team|unit|service|council|week|act\b|rules|law|hotels?|centre|camp|convention|routes?|scheme|system
        |sector|organisations?|charit|support|accommodation|fees?|applications|applicants|holders|numbers))
    """
)
_ASKED = compiled(
    r"\b(?:visa|permit|right[ ]to[ ]work)[ ]?[?][ ](?P<value>(?:graduate|skilled[ ]worker|student|spouse|family|partner|dependant|ancestry)"
    r"(?:[ ](?:route|visa))?(?:[ ](?:to|until|till|expires)[ ](?:\p{L}{3,9}[ ])?20\d\d)?)(?!\w)"
)
_SPOKEN = compiled(
    r"\b(?:(?:granted|with|of|for|the|all|housing|supports?|hous(?:e|es|ed)|apply|applying|application|applications)[ ]"
    r"(?:to[ ]|for[ ])?(?:\w+[ ])?)\Z"
)
_DOING = compiled(r"\b(?:may|can|could|should|must|will|would|to[ ]be|who[ ]are|cannot)\b[^.\n]{0,24}\Z")
_LABELLED = compiled(
    rf"""
    (?<![\w-])(?:imm(?:igration|ig|\.)?[ ](?:status|position)|leave(?:[ ]status)?|visa(?:[ ](?:type|status|held
      |category))?|status[ ]in[ ](?:the[ ])?UK|residen(?:cy|ce)[ ]status|asylum[ ]status|entitlement[ ]status
      |settled[ ]status|BRP[ ]type|right[ ]to[ ]remain)
    [ ]?(?:\([^()\n]{{1,20}}\))?+[ ]?(?:[:=][ \t]?|\t|[ ][–-][ ])(?P<value>{_STATUS}|British[ ]citizen
      |EEA[ ](?:national|citizen)|EU[ ](?:national|citizen)|settled|pre-settled|refugee|overstayed|(?:limited
      |indefinite|discretionary)\b(?:[ ]leave)?|illegal)(?![\w’'-])
    """
)
_HEADER = compiled(
    r"\bimm(?:igration|ig|\.)?\s+(?:status|position)|\bvisa\b|\bleave\s+(?:status|to\s+remain)|asylum\s+status"
    r"|settled\s+status|resident\s+status|residency\s+status|status\s+in\s+(?:the\s+)?UK"
)
_SAYS_NONE = compiled(
    r"\W*(?:n/?[ak]\b|none|nil\b|not\s|no\b(?!\s+recourse)|unknown|total|all\b|various|see\b|redacted|withheld"
    r"|number|count|yes\b|tbc|\d+\W*$|refused\s+to|number)"
)


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    for hit in finditer(_STATED, text):
        begin = hit.start("status")
        about = said_of_one(text, begin)
        if about and not _DOING.search(text, max(0, begin - 48), begin):
            yield Match(*hit.span("status"), 0.75 if about == 1 else 0.55, "says what immigration status somebody has")
    for hit in finditer(_BESIDE, text):
        name = "status" if hit["status"] else "status2"
        if not _DOING.search(text, max(0, hit.start() - 30), hit.start()):
            yield Match(*hit.span(name), 0.65, "says what immigration status somebody has")
    for hit in finditer(_SHORT, text):
        start, end = hit.span("value")
        if not _SPOKEN.search(text, max(0, start - 40), start) and (score := noted(text, start, end)):
            yield Match(start, end, score, "an immigration status in a note about somebody")
    for hit in finditer(_ASKED, text):
        yield Match(*hit.span("value"), 0.65, "answers a question about somebody's visa")
    for hit in finditer(_LABELLED, text):
        yield Match(*hit.span("value"), 0.9, "follows the label immigration status")
    for value in cell_values(passage, _HEADER):
        if not _SAYS_NONE.match(value.text) and 2 <= len(value.text) <= 80 and any(c.isalpha() for c in value.text):
            yield Match(value.start, value.end, 0.85, "stands in a cell for immigration status")


def search(passage: Passage) -> Iterator[Match]:
    """Every statement of a person's immigration status in `passage`."""
    yield from outermost(_all(passage))


RULE: Rule = FunctionRule("foi.immigration", "IMMIGRATION_STATUS", search)

HITS: tuple[str, ...] = (
    "She is an [[asylum seeker]] from Eritrea",
    "He has [[indefinite leave to remain]].",
    "Mr Roe was granted [[refugee status]] in 2018",
    "The tenant has [[no recourse to public funds]]",
    "Immigration status: [[ILR]]",
    "Visa type\t[[Tier 4 (General) Student]]",
    "he was an [[overstayer]] when stopped",
    "her [[spouse visa]] runs out in May",
    "She holds [[pre-settled status]]",
    "the client is [[NRPF]]",
    "Her claim for [[asylum]] was refused",
    "Ms Okafor was refused [[leave to remain]]",
    "The applicant is [[subject to immigration control]]",
    "he came to the UK as an [[unaccompanied asylum seeking child]]",
    "Visa: [[Skilled Worker visa]]",
    "Leave: [[ILR]]",
    "She has [[limited leave to remain]] until 2024",
    "Mr Khan, a [[failed asylum seeker]], was",
    "I am on a [[student visa]]",
    "his [[student visa]] expired",
    "a [[refugee]] who lives at number 4, he said",
    "Likes her. Visa? [[Graduate route to 2025]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "immigration policy and asylum seekers in the borough",
    "Refugees are housed by the council",
    "asylum seekers with no recourse to public funds",
    "The number of people granted indefinite leave to remain",
    "refugee week 2022; the Refugee Council",
    "Applications for settled status closed on 30 June 2021",
    "A person with limited leave to remain may apply",
    "Immigration status: Not recorded",
    "visa applications rose in 2021",
    "Visa and Mastercard are accepted",
    "pay by Visa: 1234",
    "The council supports refugees and people with NRPF",
    "on leave until 3 May",
    "Leave: 25 days",
    "She is on maternity leave",
    "The Home Office grants leave to remain under the rules",
    "Refugee Resettlement Officer",
)
