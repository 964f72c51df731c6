"""Health of a person: conditions, injuries, medicines, treatment, pregnancy (UK GDPR, articles 4(15) and 9(1)).

A word for an illness is about somebody when the sentence is: `her asthma`, `he takes sertraline`. In the name of a
team, a charity, a statute or a campaign it is not. Under a label for conditions, medicines or injuries the words that
are known are taken; where none is, the whole value goes to a person.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.conditions import INJURY, LOOSE, SURE, TREATED
from recognizers.kit.context import after, before
from recognizers.kit.labels import LONGEST_VALUE, Value, cell_values, trimmed
from recognizers.kit.lay_health import ABBREVIATED, DOSE, HEAD, LATIN, LAY, NOT_QUALIFIER, PLACED, QUALIFIER
from recognizers.kit.medicines import DOSED
from recognizers.kit.noted import dated, noted, terse
from recognizers.kit.person_words import NOTE, PERSON, PRONOUN
from recognizers.kit.police_references import outermost
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from recognizers.kit.somebody import speaks_of_somebody, stands_alone
from recognizers.kit.tallies import Rows
from redact.model.passage import Passage

_DEGREE = (
    r"(?:(?:severe|mild|moderate|chronic|acute|serious|minor|advanced|terminal|early[ -]onset|suspected|possible"
    r"|superficial|deep|small|large|multiple|early|undiagnosed|uncontrolled|complex|recurrent|bad"
    r"|bilateral|stage[ ]\w+|insulin[- ]dependent|type[ ](?:1|2|one"
    r"|two|i|ii))[ ,])"
)
_ACRONYM = r"(?-i:MS|AIDS|BPD|GAD|TB|CKD|TIA|T1DM|T2DM|SOB|HTN|IHD|CVA|ME|STI|STD|AF|CJD|DVT|MND)"
_BODY = (
    r"(?:abdomen|ankles?|(?:fore)?arms?|back|bowel|calf|cheek(?:bone)?s?|chest|chin|collarbone|ears?"
    r"|eardrum|elbows?|eyes?"
    r"|eye[ ]socket|eyebrow|face|feet|femur|tibia|fibula|humerus|clavicle|sternum|vertebrae?|coccyx|patella|fingers?|foot|forehead|groin|hands?|head|heel|hips?"
    r"|jaw|knees?|knuckles?|legs?|ligaments?|lips?|lungs?|mouth|neck|nose|pelvis|ribs?|scalp|shins?|shoulders?|skull"
    r"|spine|stomach|teeth|temple|thighs?|throat|thumbs?|toes?|tooth|torso|wrists?|kidneys?|liver|heart|tendons?)"
)
_SIDE = (
    r"(?:(?:his|her|the|my|their|upper|lower|left|right|both|front|little|index|middle|back[ ]of|side[ ]of|inner"
    r"|outer|one|other|cheek)[ ]){0,5}+"
)
_HURT = (
    r"(?:cuts?|bruis(?:e|es|ing)|graz(?:e|es|ing)|swelling|lacerations?|fractures?|burns?|wounds?|injur(?:y|ies)"
    r"|pains?|scratch(?:es)?|stab[ ]wounds?|bleeding|redness|reddening|abrasions?|gash|marks?|tenderness|numbness"
    r"|blow|lump|bump|dislocation|problems?|operation|surgery|metalwork|pins)"
)
_WHERE = (
    rf"{_HURT}[ ](?:to|on|in|of|from|with|under|above|around|across)[ ]{_SIDE}{_BODY}(?:(?:[ ]and[ ]"
    rf"|,[ ]){_SIDE}{_BODY}){{0,3}}(?!\w)"
)
_BROKEN = (
    rf"(?:broken|fractured|sprained|dislocated|swollen|bruised|injured|torn|twisted|badly[ ]cut|bloodied|cut|sore"
    rf"|painful|bad|shattered|amputated)[ ]{_SIDE}{_BODY}(?:[ ]and[ ](?:\w+[ ]){{0,3}}?{_BODY})?(?!\w)"
)
_HAS_HURT = compiled(
    rf"\b(?P<value>(?<=\blost[ ](?:the[ ]|his[ ]|her[ ])?)(?:sight|use|hearing)[ ](?:of|in)[ ]{_SIDE}{_BODY}|(?:hurt|hurting|injur(?:ed|ing)|broke|breaking|fractured|sprained|dislocated|twisted|tore|bruised"
    rf"|grazed|cut|burn(?:t|ed)|scalded|bled[ ]from|bleeding[ ]from)[ ](?:his|her|my)[ ]{_SIDE}{_BODY})(?!\w)"
)
_FINDING = compiled(
    rf"(?<![\w-])(?P<value>{_DEGREE}{{0,3}}(?:{SURE}|{INJURY}|{_WHERE}|{_BROKEN}|{DOSED}"
    rf"|{TREATED})(?:[ ]of[ ]{_SIDE}{_BODY})?+)(?![\w-])"
)
_KNOWN = compiled(
    rf"(?<![\w-])(?P<value>{_DEGREE}{{0,3}}(?:{_WHERE}|{_BROKEN}|{SURE}|{INJURY}|{DOSED}|{TREATED}|{LOOSE}|{_ACRONYM}"
    rf"|(?:cut|cuts)[ ]to[ ][\w ]{{3,20}}))(?![\w-])"
)

_SHORT = compiled(
    rf"(?<![\w-])(?P<value>{_DEGREE}{{0,2}}(?:(?P<sure>{PLACED}|{ABBREVIATED}|{DOSE}|{LATIN}|(?<=\b(?:has"
    rf"|got|with|had|have)"
    rf"[ ])ms)|{LAY}))(?![\w-])"
)
_MORE_BEFORE = compiled(rf"(?<![\w-])(?:(?!{NOT_QUALIFIER}\b){QUALIFIER}){{1,2}}\Z")
_MORE_AFTER = compiled(rf"{HEAD}{{0,2}}+(?:[ ](?:of|to|in|on|affecting)[ ]{_SIDE}{_BODY}(?![\w-]))?+")
_WITHIN = 3
"""So many other words may stand in the clause of a note that is a word for an illness."""
_LED = compiled(
    r"(?:\b(?:with|on|has|had|having|early|is|was|known|feels?|feeling|felt|very|an?|his|her|due[ ]to|after|since|for"
    r"|of|got|gets|still|ongoing|severe|recent|previous|query|\?|lost[ ]\w+[ -]+|again|said|says)[ ])\Z"
)
_OTHERWISE = compiled(
    r"[ ](?:of[ ](?:luck|the[ ]pen|midnight|genius|section|law|the)|test(?:s|ing)?|theatre|relief|that[ ]|in[ ]the"
    r"[ ](?:market|economy)|tank|cylinder|room|bays?|over[ ](?-i:\p{Lu})|cause|name|control|van|block"
    r"|unit|leave[ ]policy|cell)"
)
_OPERATED = compiled(
    r"\b(?:for|having|had|has|after|since|awaiting|needs?|due)[ ](?:an|his|her|my)[ ]\Z|\b(?:his|her|my)[ ]\Z"
)
_OPERATION = compiled(r"operations?\Z|section(?:ed)?\Z|fit(?:s|ting)\Z|termination\Z|expecting")

_VERB = (
    r"(?:has|had|have|having|gets?|got|developed|contracted|caught|sustained|suffered|received|reported|disclosed"
    r"|experienc(?:es|ed|ing)|displays?|feels?|felt|feeling|lives[ ]with|living[ ]with|manages|battling|battled"
    r"|survived)"
)
_CAUSE = (
    r"(?:suffer(?:s|ed|ing)?(?:[ ](?:from|with))?|diagnos(?:ed|is)(?:[ ](?:with|as|of|as[ ]having|as[ ]an?))?"
    r"|signed[ ]off[\w ]{0,20}[ ](?:with|for|due[ ]to|because[ ]of)|(?:off|absent|leave|absence|away|retired"
    r"|dismissed)[\w ]{0,20}[ ](?:with|due[ ]to|because[ ]of|owing[ ]to|on[ ]grounds[ ]of|through)"
    r"|treat(?:ed|ment)[ ]for|history[ ]of|recover(?:ed|ing)[ ]from|die[ds][ ](?:of|from)"
    r"|admitted[\w ]{0,30}[ ](?:with|for|following)|tested[ ]positive[ ]for|positive[ ]for|medication[ ]for"
    r"|tablets[ ]for|because[ ]of[ ](?:his|her|my)|due[ ]to[ ](?:his|her|my)|struggl(?:es|ed|ing)[ ]with|prone[ ]to"
    r"|complain(?:s|ed|ing)[ ]of|presented[ ]with|presents[ ]with|symptoms[ ]of|surgery[ ]for|took[ ]an?|taken[ ]an?"
    r"|known[ ]to[ ]have)"
)
_HAS = compiled(
    rf"""
    (?<!\w)(?: (?:{PRONOUN}|I|they|who|{PERSON}|(?-i:\p{{Lu}}[\p{{L}}'’-]+))(?:[ ](?:also|now|has|had|have|currently
      |still|is|was|recently|sometimes|already)){{0,3}}?[ ]{_VERB}
      | {NOTE}{_VERB} | known[ ]to[ ]have | {_CAUSE} | \b(?:his|her|my|{PERSON}['’]s|(?-i:\p{{Lu}}\p{{Ll}}+['’]s)
        |your)(?:[ ]own)? )
    [ ](?:(?:an?|the|some|his|her|my|very|both|ongoing|existing|long[- ]term|history[ ]of|bad|poor|low|high|severe
      |mild|moderate|terminal|chronic|acute|clinical|been|got|worsening|bowel|work[- ]related|of|and|with
      |\w+,)[ ]){{0,4}}+
    (?P<value>{_DEGREE}{{0,3}}(?:{LOOSE}|{_ACRONYM}))(?![\w-])
    """
)
_TELLS = compiled(
    r"(?:diagnosed|signed[ ]off|suffer(?:s|ed|ing)\b|tested[ ]positive|(?:off|absent|leave|absence|away|retired"
    r"|dismissed)[ ]\w|admitted)"
)
_CAUSED = compiled(
    rf"""
    (?<!\w)(?:{_CAUSE}|takes|taking|prescribed|c/o|h/o|hx[ ]of|(?:(?<=\A)|(?<=\n)|(?<=[,;.][ ])|\b(?:is|was
      |currently|been|still|now)[ ])on(?=[ ]\Z)|underwent|undergone
      |undergoing|given|administered|attended[ ](?:hospital|A&E|the[ ]surgery)[ ]with|your|known|confirmed)
    [ ](?:(?:an?|the|his|her|my|recent|own|daily|some|severe|two|three|regular|known|been|on|for)[ ]){{0,3}}\Z
    """
)
_IS = compiled(
    rf"""
    (?<!\w)(?:{PRONOUN}|I|who|{PERSON}|{NOTE}|(?-i:\p{{Lu}}[\p{{L}}'’-]+))[ ]?(?:is|was|am|['’]s|['’]m|became
      |becomes|felt
      |feels|seemed|appeared|has[ ]been|had[ ]been|been)
    [ ](?:(?:an?|now|also|very|currently|recently|heavily|severely|clinically|chronically|seriously|mentally
      |physically|too|(?!\d)\w+[ ](?:weeks|months)|a[ ]recovering|feeling|unable[ ]to[ ]work|both|already
      |not)[ ]){{0,3}}+
    (?P<value>(?:\d{{1,2}}[ ](?:weeks|months)[ ])?(?:pregnant|unwell|depressed|anxious(?![ ](?:to|that))|ill(?!-)
      |sick|obese|paralysed|infertile|alcoholic|traumatised|stressed|vulnerable[ ]due[ ]to|drug[ ]addict|drug[ ]user
      |heroin[ ](?:user|addict)|recovering[ ]alcoholic|smoker|unfit[ ](?:for|to)[ ]work|sectioned|hospitali[sz]ed
      |in[ ]a[ ]coma|on[ ]life[ ]support|in[ ]intensive[ ]care|terminally[ ]ill|immunocompromised|bed[- ]?bound
      |in[ ]labour|expecting[ ](?:a[ ]baby|her|twins)))(?![\w-])
    """
)
_ACT = compiled(
    r"""
    \b(?P<value3>(?:sectioned|admitted|recalled)(?:[ ](?:to|in)[ ]hospital)?[ ]under[ ](?:the[ ])?mental[ ]health[ ]act)(?!\w)
    | \b(?:detained|held|sectioned|admitted|recalled|removed|kept)[ ](?:\w+[ ]){0,6}?under[ ](?P<value>(?:(?:section
      |s\.?|sect\.?)[ ]?(?:2|3|4|5|17|37|41|47|48|117|135|136)(?:\(\d\))?(?:[ ](?:of[ ](?:the[ ])?)?(?:MHA
      |mental[ ]health[ ]act)(?:[ ]1983)?)?|the[ ]mental[ ]health[ ]act(?:[ ]1983)?))(?!\w)
    | \b(?:he|she|who|was|been|is|being|I)[ ](?:was[ ]|has[ ]been[ ]|been[ ]|being[ ])?(?P<value2>sectioned)(?!\w)
    """
)
_PLURAL = compiled(
    r"\b(?:people|persons|those|patients|individuals|adults|anyone|children|number|of|all)[ ](?:\w+[ ])?\Z"
)
_SELF_HARM = compiled(
    r"""
    \b(?P<value>(?:harm(?:s|ed|ing)?|kill(?:ed|ing)?|hang(?:ed|ing)?|cut(?:ting)?)[ ](?:himself|herself|themselves
      |myself)
      |t(?:ake|ook|aken|aking)[ ](?:his|her|my|their)[ ]own[ ]life|end(?:ed|ing)?[ ](?:his|her|my)[ ](?:own[ ])?life
        |tak(?:e|en|ing)[ ]an[ ]overdose|took[ ]an[ ]overdose|thoughts[ ]of[ ](?:suicide|self[- ]harm)
        |attempted[ ]suicide|committed[ ]suicide)(?!\w)
    """
)
_SICK = compiled(
    r"\b(?:is|was|been|went|gone|currently|being|remains|remained)[ ](?P<value>(?:signed[ ])?off[ ](?:on[ ])?"
    r"(?:long[- ]term[ ])?sick|on[ ](?:long[- ]term[ ]|extended[ ])?sick(?:ness)?[ ](?:leave|absence))(?!\w)"
)

_LABEL = compiled(
    r"""
    (?<![\w-])(?: (?:(?:any|known|existing|current|past|pre-existing|underlying|long[- ]term|relevant
      |other)[ ])?(?:medical|health|mental[ ]health|physical[ ]health)[ ](?:conditions?|history|issues?|problems?
      |needs|diagnos[ei]s|concerns?|details|information|notes)
      | (?:past[ ]medical[ ]history|pmhx?|diagnos(?:is|es)|(?:current[ ]|regular[ ]|prescribed[ ])?(?:medications?
        |medicines?|prescriptions?|meds)|(?:known[ ]|drug[ ]|food[ ])?allerg(?:y|ies)|injur(?:y|ies)(?:[ ](?:sustained
        |details?|noted|type|description))?|nature[ ]of[ ](?:injury|illness|sickness)
      |health|mental[ ]health|conditions?|symptoms|presenting[ ]complaint|cause[ ]of[ ]death|impairments?
        |(?:reason[ ]for[ ])?(?:sickness|absence|sick[ ]leave)(?:[ ]absence)?(?:[ ]reason)?
        |reason[ ]for[ ](?:sick[ ]leave|sickness[ ]absence|referral|admission)|illness(?:es)?|ailments?|treatment
        |drugs[ ]prescribed|(?:warning[ ])?(?:markers?|signals?|flags?)|warnings?)
    )(?:[ ]?\([^()\n]{1,25}\))?(?:[ ]?[:\t]|[ ][-–—](?=[ ]))[ \t]?\n?
    """
)
_GP = compiled(
    r"""
    \b(?: (?:GP|G\.P\.|doctor['’]?s?|general[ ]practitioner)(?:[ ](?:surgery|practice|details|name))?(?:[ ]?[:\t][ ]?)
        | registered[ ](?:with|at)[ ](?:the[ ])? | GP[ ]surgery[ ]is[ ](?:the[ ])? )
    (?P<value>(?:Dr\.?[ ][^\n\t,;]{2,30},?[ ])?(?-i:\p{Lu})[\p{L}'’.&-]*+(?:[ ][\p{L}'’.&-]+){0,5}?[ ](?:surgery
      |(?:medical|health)[ ](?:centre|practice)|practice|clinic|doctors))(?!\w)
    """
)
_HEADER = compiled(
    r"\b(?:medical|health)\s+(?:conditions?|history|issues?|problems?|needs|notes|info\w*|details|concerns?)"
    r"|\bmental\s+health\b|^\W*(?:health|conditions?|illness(?:es)?|symptoms|treatment|injury|injuries|impairments?"
    r"|allerg(?:y|ies))\W*$|\bdiagnos[ei]s\b|\bmedic(?:ation|ine)s?\b|\ballergies\b|\binjur(?:y|ies)\b(?!\s+(?:claim"
    r"|to\s+property))|\bcause\s+of\s+death|\b(?:reason\s+for\s+)(?:sickness|absence|sick\s+leave)|(?:sickness"
    r"|absence)\s+reason|^\W*(?:sick(?:ness)?|absen(?:ce|t)|sick(?:ness)?\s+(?:absence|days)|vulnerab\w+"
    r"|self[- ]?harm|risks?)\W*$|^\W*(?:meds|gp|gp\s+(?:surgery|practice))\W*$|\bprescri(?:bed|ptions?)\b"
)
_STATES_NONE = compiled(
    r"\W*(?:not\b|n/?[ak]\b|no\b|none|nil\b|nka\b|nkda\b|unknown|total|all\b|refused|declined|prefer\s+not|blank"
    r"|redacted|withheld|tbc|see\b|yes\W*\Z|fit\b|well\b|good\b|number|count|please|if\b|tick|ok\b|under\s+the|act\b"
    r"|services?\b|assess\w*|subject\s+to|standard|the\b)"
)
_WORDS = compiled(r"[\p{L}\p{M}][^\n\t;:]{2,79}\Z")
_NOBODY_AFTER = compiled(
    r"(?:[ ](?:and[ ](?!(?:the|a|his|her|my|this|that)\b)\w+|related|care|mental|health|social))?[ -](?:teams?|services?|units?|act\b|acts\b|awareness"
    r"|charit\w+|research|polic(?:y|ies)|guidance|clinics?|strateg\w+|trusts?|nurses?|leads?\b|weeks?(?!ly)|days?\b"
    r"|months?\b|campaigns?|association|society|UK\b|prevention|leaflets?|training|workshops?|groups?|foundation"
    r"|programmes?|pathways?|vaccin\w+|cases|rates?|statistics|data\b|deaths|networks?|forums?|charter|champions?"
    r"|advis[eo]rs?|specialists?|professionals?|practitioners?|first[ ]aid\w*|support[ ](?:services?|workers?|team"
    r"|group)|wards?\b|hospital|sector|bill\b|tribunal|commission|reform|provision|legislation|review|board"
    r"|partnership|pandemic|restrictions|regulations|rules|secure|officers?|inspection|tests?\b|testing|screening"
    r"|department|committee|conference|manager|protocol|toolkit|webinar|action[ ]plan|lockdown|batter\w+|ion\b)"
)
_NOBODY_BEFORE = compiled(
    r"\b(?:(?:you[ ](?:have[ ])?asked|requested|costs?[ ]of|spen[dt]\w*[ ]on|how[ ]much)[^.\n]{0,70}"
    r"|department[ ]of|ministry[ ]of|minister[ ]for|royal[ ]college[ ]of|national|awareness[ ]of|polic(?:y"
    r"|ies)[ ]on|guidance[ ]on|cases[ ]of|(?:report|study|article|paper|book|talk|lecture|presentation|question"
    r"|leaflet|speech)s?[ ](?:on|about)|number[ ]of(?:[ ]\w+){0,5}|rates?[ ]of|research[ ]into|deaths?[ ]from"
    r"|statistics[ ]on|(?:people|patients|those|anyone|children|persons|individuals|adults|staff|prisoners|customers"
    r"|residents)[ ](?:with|who[ ]have|suffering[ ]from|living[ ]with)|risk[ ]of|impact[ ]of|prevention[ ]of"
    r"|spread[ ]of|treatment[ ]of|history[ ]of[ ]the|centre[ ]for|institute[ ]of|fear[ ]of|possession[ ]of"
    r"|supply[ ]of|supplying|importation[ ]of|import[ ]of|trafficking|controlled[ ]drug[ ]\(|no|not[ ]have|without"
    r"|any|denied|denies|no[ ]evidence[ ]of|whether[ ]\w+[ ]ha[ds])[ ](?:\w+[ ]){0,1}\Z"
)
_ON_LEAVE = compiled(
    r"(?:\A|(?<=[\t\n])|(?<=[.;][ ])|\b(?:is|was|am|are|went|while|whilst)[ ])(?:(?:currently|now|still)[ ])?on[ ]"
    r"(?P<value>(?:maternity|sick(?:ness)?|compassionate|bereavement)[ ]leave)(?=,[ ]|[.](?!\w)|[ ](?:until|from|since|till)[ ])"
)
_BECAUSE = compiled(r"[ ](?:after|following|from|due[ ]to|since)[ ](?:an?[ ]|the[ ]|his[ ]|her[ ])?")
_REASON = compiled(r"^\W*reasons?\s+(?:given|stated|recorded|code)\W*$")
"""As much the header of a refusal: what stands under it has to be known."""
_MANY = compiled(
    r"\b(?:how[ ]many|number[ ]of|staff|employees|officers|people|those|patients|pupils|teachers|days"
    r"|please[ ]list)\b[^.\n]{0,40}\Z"
)


def _about_nobody(text: str, start: int, end: int) -> bool:
    return after(text, end, _NOBODY_AFTER, 60) or before(text, start, _NOBODY_BEFORE, 90)


def _known_in(value: Value, reason: str, *, other_words: bool) -> Iterator[Match]:
    """The words of a value that the lists know; all of it, for a person to look at, when they know none."""
    hits = list(_KNOWN.finditer(value.text))
    spans: list[tuple[int, int]] = []
    for hit in hits:
        if _NOBODY_AFTER.match(value.text, hit.end()):
            continue
        if spans and _BECAUSE.fullmatch(value.text, spans[-1][1], hit.start("value")):
            spans[-1] = (spans[-1][0], hit.end("value"))
        else:
            spans.append(hit.span("value"))
    for start, end in spans:
        yield Match(value.start + start, value.start + end, 0.9, reason)
    if other_words and not hits and _WORDS.match(value.text):
        yield Match(value.start, value.end, 0.65, f"{reason}, in words this rule doesn't know")


def _labelled(text: str) -> Iterator[Match]:
    for label in finditer(_LABEL, text):
        last = min(len(text), label.end() + LONGEST_VALUE)
        stop = _VALUE_ENDS.search(text, label.end(), last)
        value = trimmed(text, label.end(), stop.start() if stop else last)
        if value.text and not _STATES_NONE.match(value.text):
            yield from _known_in(value, "follows a label for health", other_words=":" in label.group())
    for hit in finditer(_GP, text):
        yield Match(*hit.span("value"), 0.6, "names the surgery where somebody is registered")


_VALUE_ENDS = compiled(r"[\n\t] | \.[ ](?=(?-i:\p{Lu})) | ;[ ](?=[\w ]{3,25}:)")


_BEGINS = compiled(rf"(?:he|she|him|her|his|I|who|{PERSON})(?!\w)")


def _told(text: str, at: int) -> bool:
    """True when the verb alone says that it is about somebody, as in notes without a subject."""
    return (_TELLS.match(text, at) or _BEGINS.match(text, at)) is not None and not before(text, at, _MANY, 60)


_VAGUE = compiled(
    r"(?:injur(?:y|ies)|illness|(?:medical|health)[ ](?:conditions?|problems|issues)|pain|distress|trauma)\Z"
)
_ATTRIBUTE = compiled(
    r"(?:(?:hiv[ ]positive|type[ ]\w+[ ]diabetic|diabetic|epileptic|asthmatic|suicidal|schizophrenic|alcoholic"
    r"|self[- ]harmer)\Z)"
)


def _prose(text: str) -> Iterator[Match]:
    for hit in finditer(_FINDING, text):
        start, end = hit.span("value")
        caused = before(text, start, _CAUSED, 70) and not before(text, start, _MANY, 80)
        about = (
            caused
            or speaks_of_somebody(text, start, end)
            or (_ATTRIBUTE.match(hit["value"]) is not None and stands_alone(text, start, end))
        )
        score = 0.65 if about else noted(text, start, end)
        if score and not _about_nobody(text, start, end):
            yield Match(start, end, score, "a word for a condition, a treatment or a medicine beside somebody")
    for pattern, score in ((_HAS, 0.7), (_IS, 0.65), (_HAS_HURT, 0.6)):
        for hit in finditer(pattern, text):
            start, end = hit.span("value")
            told = _told(text, hit.start()) or speaks_of_somebody(text, start, end)
            if told and not _about_nobody(text, start, end):
                vague = _VAGUE.match(hit["value"]) is not None
                yield Match(start, end, 0.55 if vague else score, "says how somebody's health is")
    for hit in finditer(_ACT, text):
        span = next(hit.span(name) for name in ("value3", "value", "value2") if hit[name])
        if not before(text, hit.start(), _PLURAL, 24):
            yield Match(*span, 0.7, "says that somebody was held for their health")
    for hit in finditer(_ON_LEAVE, text):
        if not before(text, hit.start(), _MANY, 60):
            yield Match(*hit.span("value"), 0.55, "says why somebody is away")
    for pattern, score in ((_SELF_HARM, 0.65), (_SICK, 0.6)):
        for hit in finditer(pattern, text):
            if speaks_of_somebody(text, hit.start(), hit.end()):
                yield Match(*hit.span("value"), score, "says how somebody's health is")


def _whole(text: str, match: Match) -> Match:
    """With the words that make the illness nearer known, before and behind it."""
    more = _MORE_BEFORE.search(text, max(0, match.start - 32), match.start)
    behind = _MORE_AFTER.match(text, match.end, min(len(text), match.end + 80))
    end = behind.end() if behind is not None else match.end
    return Match(more.start() if more is not None else match.start, end, match.score, match.reason)


def _in_short(text: str) -> Iterator[Match]:
    """What notes, logs and lists say of somebody without a sentence."""
    for hit in finditer(_SHORT, text):
        start, end = hit.span("value")
        if _OTHERWISE.match(text, end) or _about_nobody(text, start, end):
            continue
        led = before(text, start, _LED, 24)
        if hit["value"].lower() == "operation":
            led = before(text, start, _OPERATED, 24)
        if (hit["sure"] or led or (not _OPERATION.match(hit["value"]) and terse(text, start, end, _WITHIN))) and (
            score := noted(text, start, end)
        ):
            yield Match(start, end, score, "a word for an illness, an injury or a treatment in a note about somebody")


def search(passage: Passage) -> Iterator[Match]:
    """Every statement about a person's health in `passage`."""
    text, rows = passage.text, Rows(passage)
    for match in outermost((*_labelled(text), *(_whole(text, m) for m in (*_prose(text), *_in_short(text))))):
        if not rows.tallied(match.start, match.end) or dated(text, match.start, match.end):
            yield match
    for value in cell_values(passage, _HEADER):
        if not _STATES_NONE.match(value.text) and not rows.tallied(value.start, value.end):
            headed = rows.headed(value.start, value.end, _HEADER)
            yield from _known_in(value, "stands in a cell for health", other_words=headed)
    for value in cell_values(passage, _REASON):
        if not _STATES_NONE.match(value.text) and not rows.tallied(value.start, value.end):
            yield from _known_in(value, "a word for an illness in a cell for reasons", other_words=False)


RULE: Rule = FunctionRule("foi.health", "HEALTH", search)

HITS: tuple[str, ...] = (
    "She suffers from [[epilepsy]] and was diagnosed with [[Type 2 diabetes]].",
    "He takes [[sertraline 50mg]] daily.",
    "detained under [[section 136]] in March, she was assessed",
    "He had a [[sprained wrist]] after the fall.",
    "She was [[signed off sick]] with [[stress]].",
    "Medical conditions: [[asthma]]",
    "Conditions: [[high blood pressure]]; [[depression]]",
    "my wife has started to get [[migraines]]",
    "Miss Roe has been on leave with [[anxiety]] since May.",
    "since your [[hip replacement]] you told us",
    "Medication\t[[ramipril 5 mg]], own supply",
    "she is [[20 weeks pregnant]]",
    "Injuries: [[cut to left hand]]",
    "a history of [[self-harm]], he said",
    "I have [[hepatitis C]] and the nurse knows.",
)

NEAR_MISSES: tuple[str, ...] = (
    "He works for the mental health team and Cancer Research.",
    "health and safety; the Department of Health; COVID-19 guidance",
    "the Mental Health Act 1983 and section 136 suites",
    "Suicide prevention strategy; asthma statistics",
    "Medical conditions: none",
    "Medication: Nil",
    "people with epilepsy were consulted by the officer",
    "a stress test of the bridge he designed; a depression over Iceland",
    "staff on maternity leave were asked",
)
