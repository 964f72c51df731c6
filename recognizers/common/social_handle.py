"""Names on social media, of a person: `Twitter: @name`, a link to a profile, `posted as @name`.

Shape: the services' own rules (X: 15 letters, digits and lines under; Instagram and TikTok also dots, 30 and 24). A
handle that its body names itself by (`follow us @`) or that says it is one (police, council) is the body's.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.context import before
from recognizers.kit.labels import cell_values
from recognizers.kit.not_names import FORM, FUNCTION, PLACEHOLDERS, VERBS
from recognizers.kit.overlaps import longest
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_NAME = r"[A-Za-z0-9_](?:[A-Za-z0-9_-]|\.(?=[A-Za-z0-9_])){1,29}+"
_SERVICE = r"""
    (?: \b(?:twitter|instagram|insta|snap\s?chat|tik\s?tok|telegram|discord|reddit|youtube|facebook|linkedin|mastodon|threads|bluesky|bsky|tumblr|twitch|pinterest|skype|signal
           |kik|vk|grindr|tinder|onlyfans|x\s\(formerly\stwitter\)|formerly\stwitter\)?|social\s+media)(?:\b|(?=_))
      | (?-i:\b(?:IG|FB|X|TG|TT|Snap|snap)\b)(?=[ ]?(?:[:=@]|handle|user|account)) )
"""
_WHAT = r"(?:[ _](?:handles?|user\s?names?|users?|accounts?|names?|ids?|profiles?|tags?|page)\b){0,2}"
_LABELLED = compiled(
    rf"{_SERVICE}{_WHAT}(?:[ ](?:is|was|called|named|of))?[ ]?(?:[:=\t]|[ ][–—-])[ \t\n]{{0,3}}[\"'“‘(]?(?P<value>(?:@[ ]?|u/)?{_NAME}(?:\#\d{{4}})?)(?![\w@]|\.\w|[ ]?@)"
)
_AT = compiled(r"(?<![\w@./+-])(?P<value>@[A-Za-z0-9_](?:[A-Za-z0-9_]|\.(?=[A-Za-z0-9_])){2,29}+)(?![@])", 0)
_NAMED = compiled(
    rf"{_SERVICE}[ ](?:(?:user\s?name|handle|account|profile|id|tag|name|user)s?\b)(?:[ ](?:is|was|called|named|of|under|known[ ]as))?[ ]?[\"'“‘(]{{0,2}}(?P<value>(?-i:(?=[\w.]{{0,28}}[\d_.]\w)[A-Za-z0-9_](?:[A-Za-z0-9_-]|\.(?=\w)){{2,29}}+))(?![\w@])"
)
_LINK = compiled(
    r"""
    (?<![\w@.-]) (?P<value>(?:https?://)?(?:[a-z]{1,3}\.)?
    (?:twitter\.com|x\.com|instagram\.com|facebook\.com|fb\.com|tiktok\.com|t\.me|snapchat\.com/add|linkedin\.com/in|threads\.net|youtube\.com|twitch\.tv|reddit\.com/u(?:ser)?|onlyfans\.com|vk\.com|bsky\.app/profile)
    /(?:\#!/)?(?P<name>@?[A-Za-z0-9_](?:[A-Za-z0-9_-]|\.(?=[A-Za-z0-9_])){2,60}+(?:\?id=\d{5,20})?))
    """
)
_DISCORD = compiled(r"(?<![\w\#])(?P<value>[A-Za-z][\w.]{1,30}\#\d{4})(?!\w)", 0)
_HEADER = compiled(rf"{_SERVICE}|\bsocial\s+media|\bhandle\b|\b(?:gamer\s?tag|PSN|xbox)\b")
_PERSONAL = compiled(
    rf"{_SERVICE}|\b(?:posted|posting|account|handle|user(?:name)?|profile|messag\w+|DM(?:s|ed)?|tweet(?:ed|s)?\s+(?:by|from)|known\s+as|sent\s+(?:by|from)|suspect|victim|his|her|added|contacted|chat\w*|sender|online)\b"
)
_SERVICE_NEAR = compiled(rf"{_SERVICE}[^\n.;]{{0,24}}\Z")
_OF_BODY = compiled(
    r"\b(?:follow(?:ing)?|tweet(?:\s+(?:us|as|at))?|find\s+us|visit|join|like|see|contact|our|us|we|official|subscribe|via|updates)\b[^\n.]{0,40}\Z"
)
_BODY = compiled(
    r"police|polis|council|\Anhs|nhs\d*\Z|gov(?:uk)?|\Amet|mps|news|bbc|\Aitv|official|trust|hospital|univers|college|school|charity|foundation|ltd|media|office|dept|ministry|rescue|ambulance|\Amp_|cabinet|ombudsman|\Aico|home[_.]?office|uk\Z|county|borough|city|library|museum|fc\Z|team|service|support"
)
_RESERVED = frozenset(
    "home share sharer intent search hashtag login groups pages watch events explore about help legal privacy policies settings channel playlist user feed results profile.php status i".split()
)
_WORDS = (
    FUNCTION
    | PLACEHOLDERS
    | FORM
    | VERBS
    | frozenset("see view click monitoring page pages site accounts channels posts evidence use".split())
)


def _of_body(text: str, start: int, name: str) -> bool:
    return _BODY.search(name.lstrip("@")) is not None or before(text, start, _OF_BODY, 50)


def _labelled(text: str) -> Iterator[Match]:
    for pattern, score in ((_LABELLED, 0.85), (_NAMED, 0.75)):
        for hit in finditer(pattern, text):
            name = hit["value"]
            if name.lower() in _WORDS or not any(c.isalpha() for c in name) or _of_body(text, hit.start(), name):
                continue
            plain = name.isalpha() and name.islower() is False
            yield Match(*hit.span("value"), 0.6 if plain else score, "follows the name of a service of social media")


def _bare(text: str) -> Iterator[Match]:
    for hit in finditer(_AT, text):
        start, end = hit.span("value")
        if _of_body(text, start, hit["value"]):
            continue
        if before(text, start, _SERVICE_NEAR, 40):
            yield Match(start, end, 0.85, "a name on social media, behind the name of a service")
        elif before(text, start, _PERSONAL, 60):
            yield Match(start, end, 0.75, "a name on social media, near a word for an account")
        elif any(c.isdigit() or c == "_" for c in hit["value"]) and not hit["value"][1].isdigit():
            yield Match(start, end, 0.55, "has the shape of a name on social media")
    for hit in finditer(_DISCORD, text):
        if before(text, hit.start(), _PERSONAL, 60):
            yield Match(*hit.span("value"), 0.75, "a name with its number, near a word for an account")


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    for cell in cell_values(passage, _HEADER):
        name = cell.text.removeprefix("@")
        if 3 <= len(name) <= 60 and " " not in name and name.lower() not in _WORDS and not _BODY.search(name):
            yield Match(cell.start, cell.end, 0.8, "stands in a cell for names on social media")
    yield from _labelled(text)
    yield from _bare(text)
    for hit in finditer(_LINK, text):
        name = hit["name"].lstrip("@")
        if name.lower() not in _RESERVED and not _of_body(text, hit.start(), name):
            yield Match(*hit.span("value"), 0.85, "a link to a person's page on social media")


def search(passage: Passage) -> Iterator[Match]:
    """Every name on social media in `passage` that is not plainly a body's."""
    yield from longest(_all(passage))


RULE: Rule = FunctionRule("common.social_handle", "SOCIAL_HANDLE", search)

HITS: tuple[str, ...] = (
    "Twitter: [[@jane_roe84]]",
    "Instagram handle [[@jane.roe]]",
    "Insta: [[janeroe_84]]",
    "IG: [[jane.roe.84]]",
    "Snapchat username [[jroe1984]]",
    "TikTok [[@janeroe]] again",
    "X (formerly Twitter) account [[@jane_roe84]]",
    "his Facebook profile ([[facebook.com/jane.roe.84]])",
    "[[https://twitter.com/jane_roe84]] was reported",
    "[[linkedin.com/in/jane-roe-84]]",
    "the suspect posted as [[@roeboy99]].",
    "messages sent by user [[@jroe]] on Discord",
    "Snap: [[jroe84]]",
    "Discord: [[jroe#1234]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "Follow us @example on social media.",
    "Follow @NorthmoorPolice on Twitter for updates",
    "We tweet as @NorthmoorMPS",
    "Twitter and Instagram accounts were opened in 2012",
    "twitter.com/northmoorpolice",
    "posted on Facebook on Monday",
    "the snap election of 2017",
    "@ 10am, @housing",
    "Social media: see the policy",
    "jane@example.org and 5@10 each",
    "https://twitter.com/intent/tweet",
)
