"""Religion or belief of a person: by label and header, or said of somebody (UK GDPR, article 9(1)).

Words of religion are in the names of schools, streets, councils and people; in prose only what somebody is, was raised
as, converted to or attends counts. That a form says `no religion` states a belief too (Equality Act 2010, section 10).
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.choices import Choices
from recognizers.kit.context import after, before
from recognizers.kit.lexicon import either, entries
from recognizers.kit.person_words import KIN, NOTE, PARTY, PERSON, PERSONS, PRONOUN, SEVERAL
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from recognizers.kit.shared_cells import cell_values
from recognizers.kit.somebody import is_named, speaks_of_somebody
from recognizers.kit.tallies import Rows
from redact.model.passage import Passage

_FOLLOWER = either(
    entries(
        """
    Muslim, Moslem, Sunni, Shia, Shi'a, Shiite, Sunni Muslim, Shia Muslim, Ahmadi, Ahmadi Muslim, Ahmadiyya
    Muslim, Sufi, Ismaili, Alevi, Salafi, Christian, Catholic, Roman Catholic, Protestant, Anglican, Methodist,
    Baptist, Presbyterian, Pentecostal, Evangelical, Evangelical Christian, born-again Christian, Quaker,
    Mormon, Latter-day Saint, Jehovah's Witness, Jehovah's Witnesses, Jehovah Witness, Seventh-day Adventist,
    Seventh Day Adventist, Greek Orthodox, Russian Orthodox, Eastern Orthodox, Orthodox Christian, Coptic
    Christian, Copt, Orthodox, Orthodox Jew, Orthodox Jewish, Haredi, Hasidic, Charedi, Ultra-Orthodox,
    Ultra-Orthodox Jewish, Jewish, Jew, Hindu, Sikh, Buddhist, Jain, Parsi, Zoroastrian, Baha'i, Bahai,
    Rastafarian, Rasta, Pagan, Wiccan, Druid, Druze, Yazidi, Yezidi, Taoist, Shinto, Spiritualist,
    Scientologist, Satanist, Salvationist, Unitarian, Humanist, atheist, agnostic, Plymouth Brethren, Exclusive
    Brethren, Christian Scientist, Lutheran, Calvinist, Hare Krishna, Christadelphian, Congregationalist, Moravian,
    Mennonite, Amish, Hutterite, Adventist, Maronite, Swedenborgian, Deobandi, Barelvi, Free Presbyterian, Wesleyan
"""
    )
)
_ANSWER = either(
    entries(
        """
    Church of England, C of E, CofE, CoE, C/E, RC, R.C., Church of Scotland, Church in Wales, Church of Ireland,
    United Reformed Church, URC, Salvation Army, Islam, Christianity, Roman Catholicism, Catholicism, Judaism,
    Hinduism, Sikhism, Buddhism, Jainism, Rastafarianism, Paganism, Quakerism, Humanism, Atheism, Free Church,
    Free Presbyterian, halal, kosher, halal diet, kosher diet, no religion, no religious belief, non-religious,
    any other religion, other religion, Zoroastrianism, Spiritualism, Society of Friends, Brethren, Apostolic,
    Christian (all denominations), Heathen, Jedi, non-denominational, lapsed Catholic
"""
    )
)
_FAITH = either(
    entries(
        """
    Islam, Christianity, Catholicism, Roman Catholicism, Judaism, Hinduism, Sikhism, Buddhism, Jainism,
    Rastafarianism, Paganism, Mormonism, Orthodox Judaism, the Catholic faith, the Muslim faith, the Jewish
    faith, the Catholic Church, Anglicanism, Methodism
"""
    )
)
_DEGREE = (
    r"(?:(?:a|an|both|all|also|now|very|openly|being|from|still)[ ])*+(?:(?:practi[sc]ing|non-practi[sc]ing|devout"
    r"|strict|observant|committed|lapsed|observing|religious|secular|cultural|liberal|conservative|born-again"
    r"|converted|fellow|baptised)[ ,]{1,2}){0,2}+"
)
_NOT_BODY = (
    r"(?![\w-]|['’]s?[ ](?:hospital|school))(?![ ](?:(?-i:[A-Z])|schools?|primary|secondary|academ|colleges?"
    r"|churche?s?\b|temples?|communit|council|cemeter|burial|festivals?|cent(?:re|er)"
    r"|chaplain|clergy|minister|network|association|charit|organisation|aid|group|faith|food|holiday|month|history"
    r"|population|members?[ ]of[ ]staff|officer|polic|names?\b|country|world|art|music|areas?))"
)
_VALUE = rf"(?:{_ANSWER}|{_FOLLOWER})(?!\w)"
_LABELLED = compiled(
    rf"""
    \b(?:religio(?:n|us[ ](?:belief|affiliation|background|denomination|group|identity|needs|requirements
      |observance))s?|relig[.]?(?=[ ]?:)|rel[.]?(?=[ ]?:)|faith|denomination|belief|diet(?:ary[ ](?:needs|requirements))?)
    (?:[ ]?(?:/|or|and|&)[ ]?(?:belief|faith|religion|philosophical[ ]belief)s?)?(?:[ ]?\([^()\n]{{1,25}}\))?+
    (?:[ ]?\n?[:=\t–—-][ \t]{{0,2}}\n?|[ ](?:(?:is|was|recorded|stated|given|shown|as)[ ]){{1,3}}+
      |[ \n](?=(?-i:\p{{Lu}})))(?:(?:practising|a)[ ])?
    (?P<value>{_VALUE}(?:[ ]\([\p{{L}} -]{{3,25}}\))?)(?![ ](?:school|hate|communit|schools|charit|festival|hatred
      |(?-i:[A-Z][a-z]+[ ](?:of|for))))
    """
)
_WHO = (
    rf"(?:{PRONOUN}|I|they|we|who|both|parents|family|pt|{PARTY}|{KIN}"
    rf"|(?-i:(?P<name>\p{{Lu}}[\p{{L}}'’-]++(?:[ ]\p{{Lu}}[\p{{L}}'’-]++){{0,2}}+)))"
)
_IS = compiled(
    rf"""
    (?<!\w)(?:{_WHO}(?=[ '’])|{NOTE})[ ]?(?:(?:is|are|am|was|were|identif(?:ies|ied)[ ]as|remains?|became|become
      |self-defines[ ]as
      |describes[ ](?:him|her)self[ ]as|believed[ ]to[ ]be)|['’](?:s|m|re))
    [ ]{_DEGREE}(?P<value>{_FOLLOWER}){_NOT_BODY}
    """
)
_RAISED = compiled(
    rf"""
    \b(?:(?:was|were|been|be|being)[ ](?:raised|brought[ ]up|baptised|born)(?:[ ](?:as|in[ ]an?|into[ ]an?))?
      |brought[ ]up|convert(?:ed|s|ing)?[ ]to|renounced|embraced|left|abandoned|practi[sc]es|convert(?:ed)?[ ]from
      |follows|observes|adheres[ ]to)
    [ ](?:an?[ ]|the[ ])?{_DEGREE}(?P<value>{_FAITH}|{_FOLLOWER})(?!\w)(?![ ](?:school|church|communit|council))
    """
)
_DESCRIBED = compiled(
    rf"(?<![\w-]){_DEGREE}(?P<value>{_FOLLOWER})(?:[ ](?:born|convert|adult|teenage|young|elderly|male|female"
    rf"|married)){{0,2}}[ ](?:{PERSON}|family|couple|household|faith|convert|parents|background|upbringing|prayers?"
    rf"|name)(?![\w-])(?![ ](?:polic|officer|services?|centre|network|support|groups?))"
)
_PRACTISING = compiled(
    rf"\b(?:an?|is)[ ](?:practi[sc]ing|devout|strict|observant|committed|lapsed)[ ](?P<value>{_FOLLOWER}){_NOT_BODY}"
)
_FEW = compiled(rf"\b{SEVERAL}[ ](?P<value>{_FOLLOWER})[ ](?:{PERSONS}|families)(?!\w)")
_AS = compiled(rf"(?:(?<=[ ,(])|(?<=\A)|(?<=\n))as[ ](?:an?[ ])?{_DEGREE}(?P<value>{_FOLLOWER})(?=[ ]?[,;)])")
_FAITH_OF = compiled(rf"\b(?:of[ ]the|his|her|my)[ ](?P<value>{_FOLLOWER})[ ](?:faith|religion|beliefs?)(?!\w)")
_HIS_FAITH = compiled(
    rf"\b(?:his|her|my)[ ](?:religion|faith)[ ](?:is|was|as|\()[ ]?(?:an?[ ])?(?P<value>{_FAITH}|{_FOLLOWER}"
    rf"|{_ANSWER})(?!\w)"
)
_PLACE = (
    r"(?:mosque|synagogue|gurdwara|gurudwara|mandir|temple|church|chapel|mass|kingdom[ ]hall|shul|madrassah?"
    r"|friday[ ]prayers|bible[ ]study|sunday[ ]school|jumu?['’]?ah)"
)
_ATTENDS = compiled(
    rf"""
    \b(?:{PRONOUN}|I|they|who|family|{PARTY}|{KIN})[ ](?:regularly[ ]|also[ ]|used[ ]to[ ]|often[ ]|both[ ]
      |has[ ])?(?:attends?|attended|worships?[ ]at|worshipped[ ]at|prays[ ]at|prayed[ ]at|goes[ ]to
      |is[ ]a[ ]member[ ]of|volunteers[ ]at)
    [ ](?P<value>(?:(?:the|a|an|his|her|their|my|local)[ ]){{0,2}}+(?:
      (?-i:\p{{Lu}})[\p{{L}}'’-]+[ ]){{0,3}}?{_PLACE})(?!\w|[ ](?:of[ ]england[ ])?(?:school|primary|academy|hall|lane
      |road|street|meeting))
    """
)
_PRACTICE = compiled(
    rf"""
    \b(?:{PRONOUN}|I|who|{PARTY}|{KIN})[ ](?:only[ ]|always[ ]|was[ ]|is[ ]|has[ ]to[ ]|usually[ ])?
    (?P<value>(?:wear(?:s|ing)?|wore)[ ](?:an?[ ]|her[ ]|his[ ])?(?:black[ ]|white[ ]|blue[ ])?(?:hijab|niqab
      |burk[ah]+|burqa|turban|kippah?|yarmulke|crucifix|headscarf|kirpan|dastar)
      |(?:observ(?:es|ing|ed)|fast(?:s|ing|ed)[ ](?:for|during))[ ](?:ramadan|the[ ]sabbath|shabbat|lent)
        |eats?[ ]only[ ](?:halal|kosher)(?:[ ](?:food|meat))?)(?!\w)
    """
)
_DIET = compiled(
    r"(?<!\w)(?P<value>kosher|halal)(?:[ ](?:and|or)[ ](?:kosher|halal|vegetarian))?(?=[ ](?:meals?|food|diet|meat|menu"
    r"|option|only|please)\b|[ ]?[.,;)\n]|\Z)(?![ ](?:food|meat)[ ](?:shop|store|outlet|standards?|industry|market))"
)
_SERVED = compiled(r"\b(?:patient|pt|needs?|wants?|requires?|eats?|asked[ ]for|diet:?)[ ](?:an?[ ]|\w+[ ])?\Z")
_CHAPLAIN = compiled(r"\b(?:imam|chaplain|priest|rabbi|vicar|minister|prays|prayers?)\b")
_GOES = compiled(
    r"(?:(?<=^)|(?<=[\n\t])|(?<=[.;,:][ ])|\b(?:she|he|they|who|mam|mum|dad|family)[ ])(?:goes|went|gone|go)[ ]to[ ]"
    r"(?:(?:the|a|his|her|local)[ ])?(?P<value>chapel|church|mosque|mass|synagogue|shul|temple|gurdwara|mandir)(?!\w)"
)
_NOTED = compiled(rf"(?<=[,;][ ])(?:practi[sc]ing[ ])?(?P<value>{_FOLLOWER})(?=[ ]?(?:[,;)\n\t]|[.](?=[ \n]|\Z)|\Z))")
_KINDS = (
    (_LABELLED, 0.9, "follows a label for religion"),
    (_HIS_FAITH, 0.75, "is said to be what somebody believes"),
    (_FAITH_OF, 0.7, "is said to be what somebody believes"),
    (_DESCRIBED, 0.7, "describes a person"),
    (_PRACTISING, 0.65, "describes a person"),
    (_FEW, 0.6, "describes a few people"),
    (_AS, 0.6, "is what somebody says to be"),
    (_ATTENDS, 0.6, "is where somebody worships"),
    (_PRACTICE, 0.55, "is a practice that tells what somebody believes"),
)
_SHORT_HEADER = compiled(r"^\W*rel\W*$")
"""As short for relationship: what stands under it has to be known."""
_HEADER = compiled(
    r"\breligio(?:n|us)\b(?!\s*(?:education|studies|festival|hate|school|order))|^\W*faith\W*$|\bdenomination\b"
    r"|religion|^\W*relig?\W*$"
)
_CELL = compiled(rf"(?:practi[sc]ing\s|non-practi[sc]ing\s)?(?:{_VALUE})(?:\s?[(/–-][^\n\t]{{1,30}}\Z)?")
_CATEGORY = compiled(rf"{_VALUE}|none|other|not[ ]stated")
_WORDS = compiled(r"[\p{L}\p{M}][\p{L}\p{M} /,&()'’.-]{2,59}\Z")
_STATES_NONE = compiled(
    r"\W*(?:not\b|n/?[ak]\b|none|unknown|total|all\b|refused|declined|prefer\s+not|blank|redacted|withheld|nil|tbc"
    r"|see\b|yes\b|no\Z|number|count|did\s+not)"
)
_HATE = compiled(r"[ ]?(?:and|or)[ ]\p{L}+[ ](?:communit|hate)|[ ]communit")


def _other_words(text: str) -> bool:
    return _WORDS.match(text) is not None and not _STATES_NONE.match(text)


def search(passage: Passage) -> Iterator[Match]:
    """Every statement of a person's religion or belief in `passage`."""
    text, rows, choices = passage.text, Rows(passage), Choices(passage)
    for pattern, score, reason in _KINDS:
        for hit in finditer(pattern, text):
            if choices.open(*hit.span("value")):
                continue
            if not rows.tallied(*hit.span("value")) and not after(text, hit.end("value"), _HATE, 40):
                yield Match(*hit.span("value"), score, reason)
    for hit in finditer(_IS, text):
        if hit["name"] is None or is_named(hit["name"]):
            yield Match(*hit.span("value"), 0.7, "is said of a person")
    for hit in finditer(_RAISED, text):
        if speaks_of_somebody(text, hit.start(), hit.end()):
            yield Match(*hit.span("value"), 0.65, "is said to be what somebody was raised in or turned to")
    for hit in finditer(_GOES, text):
        yield Match(*hit.span("value"), 0.55, "is where somebody worships")
    for hit in finditer(_DIET, text):
        if before(text, hit.start(), _SERVED, 24) or speaks_of_somebody(text, *hit.span("value")):
            yield Match(*hit.span("value"), 0.55, "is a diet that a faith asks for")
    for hit in finditer(_NOTED, text):
        if before(text, hit.start(), _CHAPLAIN, 40) or speaks_of_somebody(text, *hit.span("value")):
            yield Match(*hit.span("value"), 0.55, "stands in a note on somebody")
    for value in cell_values(passage, _HEADER):
        parts = choices.parts(value.start, value.end)
        if parts != ((value.start, value.end),):
            for start, end in parts:
                known = _CELL.match(text, start, end)
                if known is not None:
                    yield Match(start, known.end(), 0.9, "is ticked")
            continue
        if rows.tallied(value.start, value.end) or rows.one_of_many(value.start, value.end, _CATEGORY):
            continue
        known = _CELL.match(value.text)
        if known is not None:
            yield Match(value.start, value.start + known.end(), 0.9, "stands in a cell for religion")
        elif rows.headed(value.start, value.end, _HEADER) and _other_words(value.text):
            if rows.is_header(value.text):
                continue
            yield Match(value.start, value.end, 0.7, "stands in a cell for religion, in words this rule doesn't know")
    for value in cell_values(passage, _SHORT_HEADER):
        known = _CELL.match(value.text)
        if known is not None and not rows.tallied(value.start, value.end):
            yield Match(value.start, value.start + known.end(), 0.9, "stands in a cell for religion")


RULE: Rule = FunctionRule("foi.religion", "RELIGION", search)

HITS: tuple[str, ...] = (
    "Religion: [[Muslim]]",
    "religion: [[Church of England]]",
    "He is a practising [[Muslim]] and needs time to pray.",
    "a [[Jewish]] family; a [[Sikh]] male in a coat",
    "She is a devout [[Roman Catholic]].",
    "She converted to [[Islam]] in 2015.",
    "they are [[Jehovah’s Witnesses]]",
    "he attends [[the mosque]] on Elm Road",
    "Faith - [[Sikh]]; Religion/belief: [[No religion]]",
    "as a [[Christian]], he objected",
    "RELIGION\t[[C OF E]]",
    "PT IS A [[CHRISTADELPHIAN]], ASKED FOR NO CLERGY",
)

NEAR_MISSES: tuple[str, ...] = (
    "Church Lane, St Mary's Church Hall and Christian Street",
    "Mr Christian Smith spoke.",
    "The mosque opened in 2010.",
    "the Church of England school and the Roman Catholic primary school",
    "The Muslim Council of Britain responded.",
    "Religion: not stated",
    "Hate crime against Muslim and Jewish communities rose.",
    "Religion or belief is a protected characteristic.",
    "The Sikh temple applied for planning permission.",
)
