"""Ethnicity of a person: identity codes, 16+1 and 18+1 codes, and words, by label, table header or description.

Sources: the police identity codes IC0 to IC9 (officer-defined); the 16+1 self-defined codes of PACE Code A annex B
and their 18+1 successors; the census wording of the Government's harmonised ethnicity standard. W1, B9, M1 and A1 are
also districts and roads, so those codes need a label, a cue or a header; an identity code does not.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.choices import Choices
from recognizers.kit.context import after, before
from recognizers.kit.lexicon import either, entries
from recognizers.kit.person_words import PARTY, PERSON, PERSONS, PRONOUN, SEVERAL
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from recognizers.kit.sex_shapes import codes
from recognizers.kit.shared_cells import cell_values
from recognizers.kit.tallies import Rows
from redact.model.passage import Passage

_RACE = (
    r"(?:white|black|asian|mixed(?:[- ](?:race|heritage|ethnicity|parentage))?|dual[- ]heritage|bi-?racial|chinese"
    r"|arab(?:ic)?"
    r"|gyps(?:y|ies)|romany|romani|roma|(?:irish[ ])?travellers?|afro|african|caribbean|british[ ](?:asian|black)"
    r"|caucasian|oriental"
    r"|hispanic|latino|latina|mediterranean|middle[- ]eastern|bame|biracial|north[ ]african|(?:south|east"
    r"|south[- ]east)[ ]asian"
    r"|afro[- ]caribbean|(?:dark|light|olive|brown|fair|pale)[ -]?skin(?:ned)?|jewish|latin[ ]american)"
)
"""What describes somebody in prose. Nationalities are another rule's."""
_NATIONS = either(
    entries(
        """
        afghan, albanian, algerian, bangladeshi, bengali, brazilian, bulgarian, burmese, congolese, cypriot,
        egyptian, eritrean, ethiopian, european, filipino, french, gambian, german, ghanaian, greek, greek cypriot,
        gujarati, hungarian, indonesian, iranian, iraqi, israeli, italian, jamaican, japanese, kenyan, korean,
        kosovan, kurdish, latvian, lebanese, libyan, lithuanian, malaysian, mauritian, mexican, moroccan, nepalese,
        nepali, nigerian, north african, pakistani, palestinian, persian, polish, portuguese, punjabi, romanian,
        russian, slovak, somali, south african, south american, spanish, sri lankan, sudanese, swedish, syrian,
        tamil, tanzanian, thai, tunisian, turkish, turkish cypriot, ugandan, ukrainian, vietnamese, west indian,
        yemeni, zimbabwean
        """
    )
)
_GROUP = (
    rf"(?:{_RACE}|minority[ ]ethnic|ethnic[ ]minority|indian|irish|british|brit|english|welsh|scottish|northern[ ]irish"
    rf"|european|[nsew][.]?[ ]?(?:[ew][.]?)?[ ]eur(?:opean|[.])?|brit[.]?|br[.]?|afr[.]?|carib[.]?|euro?[.]?|eastern"
    r"|western|northern|southern|south|north|east|west|sikh|kashmiri|showm[ae]n|boat[ ]people|latin|multiple"
    r"|unspecified"
    rf"|{_NATIONS})"
)
_FILLER = r"(?:any|other|multiple|ethnic(?:ity)?|groups?|backgrounds?|heritage|descent|origin|skinned|british)"
_ITEM = rf"(?>(?:{_GROUP}|{_FILLER})(?!\w))"
"""One word of a description, settled once: a word that two lists hold would be tried twice at each step."""
_JOINT = r"(?:[ ]?[-–—/,:&][ ]?\n?|[ \n](?:(?:and|or|&)[ \n])?|[ ]?\()"
_PHRASE = (
    rf"(?:(?:(?:any[ ])?other[ ])?{_GROUP}(?!\w)(?:{_JOINT}(?:{_GROUP}|{_FILLER})(?!\w)\)?+){{0,11}}+"
    r"|(?:any[ ])?other[ ](?:mixed[ ]or[ ]multiple[ ])?ethnic[ ](?:group|background)(?!\w))"
)
_IC = r"(?:[IlL1|]C[ -]?[0-9lIO](?![\w]|-\w))"
_CODE = r"(?:(?:[WMAB][1-9lI]|[O0N][1-9l]|NS)(?!\w))"
_SHORT = r"(?:(?-i:W[BIORG]|B[CAOB]|A[IPBCO]|M[WBCAO]|O[AO]|W[B]C|W[B]A|WA|GT|CH|AR|NS)(?!\w))"
_CODED = rf"(?:(?:{_CODE}|{_IC})(?:[ ]?[-–—:/(=]{{0,2}}[ ]?(?:{_PHRASE}|any[ ]other(?!\w))\)?)?+)"
_VALUE = rf"(?:{_CODED}|{_PHRASE}(?:[ ]?[-–(][ ]?{_CODE}\)?)?+)"

_MIXED = r"(?:mixed|dual)[ ](?-i:\p{Lu}{1,3}(?:[ ]?[/&+-][ ]?\p{Lu}{1,3}){1,3})"
_LABEL = r"""
    (?: \b(?:self|officer)[- ]?(?:defined|identified|described|perceived|declared|reported)
          (?:[ ]ethnic(?:ity|[ ](?:code|origin|group|appearance))?)?
      | \bethnic(?:ity|[ ](?:origin|appearance|group|background|code|identity|category))
      | \beth(?:n(?:ic)?)?(?=[.]?[ ]?:)[.]? | \bSDE\b | \bODE\b | \b1[68][ ]?\+[ ]?1\b | \bIC[ ]?code\b | \bracial[ ](?:group|origin) | \brace\b
        | \bappearance\b(?=[ ]?[:\t]) )
    (?:[ ]code|/[ ]?ethnicity|[ ]of[ ](?:suspect|victim|person|subject|witness|complainant))?
"""
_ASIDE = r"(?:[ ]?\([^()\n]{1,24}\))?+"
_LINK = rf"""
    {_ASIDE} (?: [ ]?\n?[:=\t–—-]{{1,2}}[ \t\n]{{0,2}} | [ ](?:(?:is|was|as|recorded|stated|given|shown|defined|code
      |now)[ :]){{1,4}}+ )
"""
_LABELLED = compiled(rf"{_LABEL}{_LINK}[ ]?(?P<value>{_MIXED}|{_VALUE}|{_SHORT}|(?<=\bcode[ :][ ])[0-9](?!\w))")
_CODE_CUED = compiled(rf"{_LABEL}{_ASIDE}[ \n](?P<value>{_CODED})")
_NEXT_LINE_TOO = rf"(?![ ]*\n[ ]?(?:{_PHRASE}|\d|total))"
_CUED = compiled(
    rf"""
    (?-i:\bSDE|\bODE|\b[Ee]thnicity|\bETHNICITY|\bE[Tt][Hh][Nn][Ii][Cc][ ](?:[Gg][Rr][Oo][Uu][Pp]
      |[Oo][Rr][Ii][Gg][Ii][Nn])|\bEthnic[ ](?:[Gg]roup|[Oo]rigin)
      |\bSELF[- ]DEFINED|\b[Ss]elf[- ][Dd]efined|\b[Oo]fficer[- ][Dd]efined|\b1[68]\+1)(?:[ ](?:code|ethnicity
        |ETHNICITY))?{_ASIDE}[ \n]
    (?P<value>{_CODED}|(?:(?-i:(?=\p{{Lu}}))|(?=mixed|white[ ](?:and|british|irish|other|european)|black[ ](?:and
      |british|african|caribbean|other)|asian[ ](?:and|british|other|-))){_PHRASE}(?=[ ]*(?:[\n\t,;.]|\Z)|[ ](?:Sex
      |Gender|DOB|Age|Religion
      |Nationality)\b){_NEXT_LINE_TOO})
    """
)
_CODE_ALONE = compiled(r"(?<![\w-])(?:IC|ic|Ic)[ -]?[0-9](?![\w]|-\w|\.\d)|(?<![\w-])lC[0-9](?![\w]|-\w)", 0)
_CODE_SCANNED = compiled(
    r"(?<![\w-])[Il1|]C[ -]?[0-9lIO](?![\w]|-\w)(?=[ ,/]{1,2}(?:fe)?m[ae][l1I|]e|[ ,/](?:youth|man|woman|boy|girl"
    r"|adult|suspect)|[ ](?:M|F)\b)"
)
_CODE_SPOKEN_OF = compiled(
    r"s?[ ](?:is|are|was|were|means|denotes|stands|codes?|classification|system|categor(?:y|ies))\b(?![ ](?:seen"
    r"|wearing|in|running|detained|arrested|aged))"
)
_NOT_ONE = (
    r"(?![\w-]|['’]s?[ ](?:and|centre|group|support|rights|network|forum))(?![ ](?:polic|officer|colleague|PC\b"
    r"|constable|sergeant|communit|population|organisation|network|group"
    r"|association|staff|centre|forum|rights|service|support|candidates?|applicants))"
)
_BETWEEN = r"(?:[ -](?:skinned|looking|adult|teenage|young|elderly|male|female|middle-aged|teen|unknown|IC\d))"
_DESCRIBED = compiled(
    rf"(?<![\w-])(?P<value>{_RACE}(?!\w)(?:{_JOINT}{_ITEM}){{0,5}}?)"
    rf"{_BETWEEN}{{0,3}}?,?[ \n](?:{PERSON}|family|couple|household){_NOT_ONE}"
)
_ONE_AND_ONE = compiled(
    rf"\b(?:one|an?)[ ](?P<value>{_RACE})(?:[ ](?:fe)?male)?,?[ ](?:and|or)[ ](?:one"
    rf"|an?)[ ]{_RACE}[ ](?:{PERSON})(?!\w)"
)
_FEW = compiled(
    rf"\b{SEVERAL}[ ](?:\p{{Ll}}+[ ]){{0,2}}?(?P<value>{_RACE}"
    rf"(?:{_JOINT}{_RACE}){{0,2}}){_BETWEEN}{{0,2}}?[ ]{PERSONS}(?!\w)"
)
_AFTER_WORD = (
    r"(?=[ ]?(?:[\n\t,;.)(]|\Z)|[ ](?:and|with|in|aged|wearing|who|but|approx\w*|about|around|slim|tall|medium|male"
    r"|female|build|5|6|or|so)\b)"
)
_LOOKED = compiled(
    rf"\b(?:looked|looks|appeared|appears|seemed|sounded)[ ](?P<value>{_RACE}(?!\w)"
    rf"(?:{_JOINT}{_ITEM}){{0,3}}?){_AFTER_WORD}"
)
_AS = compiled(
    rf"""
    \b(?:described|describes|(?:self-)?identif(?:ied|ies|ying)|self-describes|recorded|appeared|appears|looked
      |classed|registered|perceived|self-defined|self[ ]defined|defines?|defined)[ ]
    (?:(?:him|her|them|my)(?:self|selves)?[ ])?(?:as|to[ ]be)[ ](?:being[ ]|an?[ ])?
    (?P<value>{_PHRASE}|{_CODED}){_AFTER_WORD}
    """
)
_OF = compiled(
    rf"""
    \bof[ ](?:an?[ ])?(?P<value>(?:any[ ]other[ ])?{_GROUP}(?:{_JOINT}{_GROUP}){{0,4}}?|(?:mixed|dual)(?:[ ](?:race
      |ethnic))?)
    [ ](?:appearance|descent|heritage|origins?|ethnicity|background|parentage|extraction|ancestry)\b(?![ ](?:goods
      |products))
    """
)
_HERITAGE = compiled(
    rf"\b(?:is|was|are)[ ]of[ ](?P<value>(?:mixed|dual)[ ](?:heritage|race|parentage)(?:[ ]?\({_PHRASE}\)?|,[ ]{_PHRASE})?+)(?!\w)"
)
_SAID = compiled(
    rf"""
    \b(?:{PRONOUN}|I|they|who|family|mother|father|{PARTY}(?:[ ]\d)?)
    [ ](?:is|was|am|are|were)[ ](?:both[ ]|an?[ ]|also[ ]|now[ ])?(?P<value>{_RACE}(?!\w)
      (?:{_JOINT}{_ITEM}){{0,4}}?){_AFTER_WORD}
    """
)
_SKIN = compiled(
    r"\b(?:with|has|had|of|,)[ ]?(?P<value>(?:olive|dark|light|brown|pale|fair|tanned|black|white)(?:[ -](?:coloured"
    r"|brown))?[ ](?:skin(?:ned)?|complexion))(?!\w)"
)
_LISTED = compiled(
    rf"(?<!\w)(?:fe)?male(?:[ ]?[,/:;-][ ]?|[ ])(?P<value>{_RACE}(?!\w)(?:{_JOINT}(?:{_RACE}|british"
    rf"|irish)(?!\w)){{0,3}})(?=[ ]?(?:[\n\t,;.)]|\Z))"
)
_BUILD = compiled(
    rf"(?<![\w-])(?P<value>{_RACE}(?!\w)(?:{_JOINT}(?:british|irish|european)(?!\w))?),?[ ](?=(?:and[ ])?(?:slim|skinny|tall|short|stocky|heavy|medium"
    r"|thin|large|bald|bearded|clean[ -]shaven|athletic|\d['’]|\d[ ]?(?:ft|foot)|(?:in[ ](?:his|her)[ ])?(?:early|mid|late)[ -]|aged|approx)(?!\w*[ ](?:trousers|jacket|car|van|dog)))"
)
_MISSING = compiled(rf"\bis[ ](?:an?[ ])?(?P<value>{_RACE})[ ,]{{1,2}}(?:approx\w*|about|around|aged|\d'|\d[ ]?ft)")
_PARENT = compiled(
    rf"(?<!\w)(?:his|her|my)[ ]{PERSON}[ ]is[ ](?:an?[ ])?(?P<value>{_RACE}(?!\w)(?:{_JOINT}{_GROUP}"
    rf"(?!\w)){{0,3}}?){_AFTER_WORD}"
)

_KINDS = (
    (_LABELLED, 0.95, "follows a label for ethnicity"),
    (_CODE_CUED, 0.85, "follows a word for ethnicity"),
    (_CUED, 0.85, "follows a word for ethnicity"),
    (_CODE_ALONE, 0.85, "has the shape of an identity code"),
    (_CODE_SCANNED, 0.75, "fits an identity code if look-alikes are read, beside a word for a person"),
    (_AS, 0.75, "is what somebody is described as"),
    (_DESCRIBED, 0.75, "describes a person"),
    (_ONE_AND_ONE, 0.65, "describes a person"),
    (_FEW, 0.65, "describes a few people"),
    (_LISTED, 0.65, "describes a person"),
    (_SAID, 0.65, "is said of a person"),
    (_MISSING, 0.65, "is said of a person"),
    (_BUILD, 0.6, "stands beside what somebody looks like"),
    (_LOOKED, 0.65, "is said of a person"),
    (_PARENT, 0.65, "is said of a person"),
    (_HERITAGE, 0.65, "says what descent somebody is of"),
    (_SKIN, 0.6, "says what somebody looks like"),
    (_OF, 0.65, "says what descent or appearance somebody is of"),
)

_HEADER = compiled(
    r"(?<!of\swhom\s)\bethnic(?!\s*minorit|\s*pay)|ethnicity|\bSDE\b|\bODE\b|\b1[68]\s*\+\s*1\b|\bIC\s?codes?\b|^\W*IC\W*$|^\W*race\W*$|self[- ]?\s?defined"
    r"|officer[- ]?\s?defined|^\W*ethn?\W*$|^\W*origin\W*$|\bheritage\b|self\s?-?\s?def\b|\b6\s?\+\s?1\b|^\W*appearance\W*$"
)
_TICKED = compiled(
    r"(?:white|black|asian|mixed|other)(?:[ ](?:british|english|irish|african|caribbean|european|other|chinese"
    r"|and[ ]\p{L}+(?:[ ](?:african|caribbean))?))?(?!\w)"
)
"""An option of a form where nothing parts it from the next."""
_CELL = compiled(rf"{_MIXED}|{_VALUE}|{_SHORT}|[0-9]\Z|\p{{L}}\p{{L}}\Z")
_CATEGORY = compiled(_PHRASE)
_STATES_NONE = compiled(
    r"""
    \W*(?:not\b|n/?[ak]\b|none|unknown|total|all\b|refused|declined|prefer\s+not|blank|redacted|withheld|ethnic|number
    |count|nil|tbc|see\b|self|officer|no\b|yes\b|gender|sex\b|age\b)
    """
)
_WORDS = compiled(r"[\p{L}\p{M}][\p{L}\p{M} /,&()'’-]{2,59}\Z")


def _other_words(text: str) -> bool:
    return _WORDS.match(text) is not None and not _STATES_NONE.match(text)


def _cells(passage: Passage, rows: Rows, choices: Choices) -> Iterator[Match]:
    """Values in cells for ethnicity: what the lexicon knows, and other words too, since people describe themselves."""
    for value in cell_values(passage, _HEADER):
        parts = choices.parts(value.start, value.end)
        if parts != ((value.start, value.end),):
            yield from _ticked(passage.text, parts)
            continue
        if rows.tallied(value.start, value.end) or rows.one_of_many(value.start, value.end, _CATEGORY):
            continue
        hit = _CELL.match(value.text)
        if hit is not None and not _STATES_NONE.match(value.text):
            yield Match(value.start, value.start + hit.end(), 0.95, "stands in a cell for ethnicity")
        elif rows.headed(value.start, value.end, _HEADER) and _other_words(value.text):
            if rows.is_header(value.text):
                continue
            yield Match(value.start, value.end, 0.7, "stands in a cell for ethnicity, in words this rule doesn't know")


def _ticked(text: str, parts: tuple[tuple[int, int], ...]) -> Iterator[Match]:
    for start, end in parts:
        hit = _TICKED.match(text, start, end) or _CELL.match(text, start, end)
        if hit is not None:
            yield Match(start, hit.end(), 0.95, "is ticked, of the options for ethnicity")


LEGEND_LENGTH, LEGEND_STEP = 4, 90
_EVERYBODY = compiled(
    r"\b(?:number[ ]of|proportion[ ]of|percentage[ ]of|rate[ ]of|per[ ]cent[ ]of|people|persons|were)[ ]\Z"
)


def _legend(text: str) -> set[int]:
    """Where identity codes stand that count up one after the other: a key to the codes, which is about no one."""
    starts: set[int] = set()
    run: list[tuple[int, int]] = []
    for hit in finditer(_CODE_ALONE, text):
        digit = int(hit.group()[-1])
        if run and not (digit == run[-1][1] + 1 and hit.start() - run[-1][0] < LEGEND_STEP):
            run = []
        run.append((hit.start(), digit))
        if len(run) >= LEGEND_LENGTH:
            starts.update(start for start, _ in run)
    return starts


def search(passage: Passage) -> Iterator[Match]:
    """Every statement of a person's ethnicity in `passage`."""
    text, rows, choices = passage.text, Rows(passage), Choices(passage)
    legend = _legend(text)
    for pattern, score, reason in _KINDS:
        named = "value" in pattern.groupindex
        for hit in finditer(pattern, text):
            start, end = hit.span("value") if named else hit.span()
            if rows.tallied(start, end) or choices.open(start, end) or before(text, hit.start(), _EVERYBODY, 16):
                continue
            if pattern is _CODE_ALONE and (start in legend or after(text, end, _CODE_SPOKEN_OF, 40)):
                continue
            yield Match(start, end, score, reason)
    for start, end in codes(text):
        if not rows.tallied(start, end):
            yield Match(start, end, 0.7, "a code beside somebody's sex")
    yield from _cells(passage, rows, choices)


RULE: Rule = FunctionRule("foi.ethnicity", "ETHNICITY", search)

HITS: tuple[str, ...] = (
    "[[IC3]] female seen running",
    "described as [[lC6]] by the scan",
    "SDE [[B9]]",
    "16+1: [[NS]]",
    "Ethnicity: [[Black British - Caribbean]]",
    "Self-defined ethnicity: [[W1 - White British]]",
    "Ethnicity (self-defined)\n[[White British]]\nOutcome: none",
    "a [[mixed-race]] youth and an [[Asian]] man",
    "The officer-defined ethnicity was recorded as [[White - Irish]].",
    "Ethnic origin\t[[Asian or Asian British - Pakistani]]",
    "a woman of [[African]] descent",
    "Race: [[Mixed White and Black Caribbean]]\nAge: 20",
    "Male, [[white]], 6ft tall",
    "ODE [[A1]], Sex M",
    "He described himself as [[Asian British]]; SELF DEFINED [[ARAB]].",
    "two [[Asian]] men and a male of [[Mediterranean]] appearance",
    "suspect is [[white]], approx 5ft 8, with [[olive skin]]",
    "Ethnic appearance: [[White N. European]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "The A1 and the M1 were closed.",
    "Use of white paper and black ink is required.",
    "What was the race and gender of the fifteen people searched?",
    "Ethnicity: Not recorded",
    "The IC wrote on 3 May under reference IC-84523-X1Y2.",
    "Self-defined ethnicity\tOfficer-defined ethnicity\tGender",
    "a male, black jacket and white trainers",
    "the race was won; ethnicity data for W1 and B9",
    "The British people and the Chinese embassy",
    "Searches by ethnicity: White 120, Black 45, Asian 31",
    "White British 1,234, Black African 210",
    "IC1 white, IC2 dark European, IC3 black, IC4 Asian, IC5 Chinese, IC6 Arab",
    "The Black Bull and the white van; Asian hornets",
)
