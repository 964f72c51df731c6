"""Amounts of money: £1,200.50, GBP 100, 90,000 euros, EUR 5 million, 50p. For policies that hide amounts; in answers to
FOI requests what a body spends stands, so the FOI policy does not ask for these.

Currencies by sign, by ISO 4217 code, and by name.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.outermost import outermost
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_S = r"(?:[ \u00a0]{0,2}\n?)"
_NUMBER = r"(?:\d{1,3}(?:[,. \u00a0’']\d{3}){1,5}+(?:[.,]\d{1,2}(?!\d))?+|\d{1,12}(?:[.,]\d{1,2}(?!\d))?+)"
_SCALE = r"(?:[ \u00a0]?(?:million|billion|thousand|bn|mn|[mk])\b)?+"
_SIGN = r"(?:[£$€¥₺₽₴₹]|(?:US|AU|CA|NZ|HK)\$)"
_CODE = (
    r"(?:GBP|EUR|USD|CHF|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|ROL|BGN|HRK|RSD|RUB|RUR|UAH|TRY|TRL|LTL|LVL|EEK|ATS|BEF|DEM"
    r"|ESP|FRF|FIM|GRD|IEP|ITL|NLG|PTE|SKK|SIT|MDL|GEL|AMD|AZN|JPY|CNY|INR|AUD|CAD|NZD|ZAR|CYP|MTL|ALL|BAM|MKD)"
)
_NAME = r"""(?:
    (?:pounds(?:[ ]sterling)?+|euros?|dollars|cents|pence|francs|marks|lira[s]?|liri|lire|z[łl]ot(?:ys?|ies|ych)|kron(?:or|er|a|e|ur)|korun[ay]?
      |forints?|le[iv]|levs|ro?ubles?|rupees|dinars?|hryvnias?|hryvnyas?|schillings|guilders|pesetas|escudos|drachmas?|yen|tolars|lats|litai|drams|kunas?)
    |(?:Turkish|Italian|Maltese|Cypriot)[ ](?:lira[s]?|lire|pounds)
    )\b"""
_NATION = r"(?:(?:Turkish|Italian|Swiss|French|Belgian|German|Austrian|Swedish|Norwegian|Danish|Polish|Czech|Slovak|Hungarian|Romanian|Bulgarian|Russian|Ukrainian|Cypriot|Maltese|United[ ]States|US|Finnish|Dutch|Irish|old|new)[ ]){0,2}+"

_SIGNED = compiled(rf"(?<![\w]){_SIGN}[ \u00a0]?{_NUMBER}{_SCALE}(?:[ ]?(?:-|–|to)[ ]?{_SIGN}{_NUMBER}{_SCALE})?+")
_CODED = compiled(rf"(?<![\w])(?:{_CODE}{_S}{_NUMBER}{_SCALE}|{_NUMBER}{_SCALE}{_S}{_CODE}(?!\w))", 0)
_NAMED = compiled(
    rf"(?<![\w.,]){_NUMBER}{_SCALE}(?:[ \u00a0]of)?+[ \u00a0\n]{{1,2}}{_NATION}{_NAME}(?:[ ]\({_CODE}\))?+"
)
_PENCE = compiled(r"(?<![\w.,£])\d{1,3}p\b(?![./])")


def search(passage: Passage) -> Iterator[Match]:
    """Every amount of money in `passage`."""
    return outermost(_all(passage))


def _all(passage: Passage) -> Iterator[Match]:
    for pattern, why in (
        (_SIGNED, "a number behind the sign of a currency"),
        (_CODED, "a number beside the code of a currency"),
        (_NAMED, "a number before the name of a currency"),
        (_PENCE, "a number of pence"),
    ):
        for hit in finditer(pattern, passage.text):
            yield Match(hit.start(), hit.end(), 0.85, why)


RULE: Rule = FunctionRule("common.money", "MONEY", search)

HITS: tuple[str, ...] = (
    "she paid [[£1,200.50]] in rent",
    "a fine of [[GBP 100]] was due",
    "the sum of [[90,000 euros (EUR)]] in all",
    "about [[EUR 5 million]] a year",
    "[[150,000,000 Turkish liras (TRL)]] as costs",
    "bus fare [[50p]] each way",
    "wages of [[$12]] an hour",
    "some [[3,000 pounds sterling]] were owed",
    "[[£5k]] and [[€ 300]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "page 50 of the report",
    "12 marked cars and 3 pounding hearts",
    "paragraph 5 million",
    "the EUR rate fell",
    "DEM and ITL were replaced",
    "pounds were lost by 12 people",
)
