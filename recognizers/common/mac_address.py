"""Hardware addresses of network cards.

Shape: IEEE 802, EUI-48: six pairs of hexadecimal digits, parted by colons, dashes or blanks, or three groups of four
parted by dots, or all in one. Without a letter in it a row of pairs may be a time or a code.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.context import before
from recognizers.kit.cues import Cue
from recognizers.kit.overlaps import longest
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_PAIRS = r"[0-9A-F]{2}(?P<part>[:-])[0-9A-F]{2}(?:(?P=part)[0-9A-F]{2}){4}(?![\w]|(?P=part)\w)"
_SHAPE = compiled(rf"(?<![\w:-])(?:{_PAIRS}|[0-9A-F]{{4}}\.[0-9A-F]{{4}}\.[0-9A-F]{{4}}(?![\w.]))")
_CUE = Cue(
    r"(?:(?-i:\bMAC\b)|\bmac(?=\s+(?:addr|id))|\b(?:hardware|physical|bluetooth|wi-?fi|ethernet|bssid)(?=\s+(?:mac|addr))|\bBSSID)(?:\s+mac)?(?:\s+(?:address(?:es)?|addr|id)\b)?",
    r"[0-9A-FOIl]{2}(?:[ ]?[:.-]?\n?[ ]?[0-9A-FOIl]{2}){5}(?!\w)",
    header=r"\bMAC\b(?:\s+(?:addr|id)|\s*$)|(?:physical|hardware)\s+address",
)
_NEAR = compiled(r"(?-i:\bMAC\b)|\b(?:device|router|wi-?fi|network|bluetooth|adapter|ethernet|bssid|laptop)\b")


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    for found in _CUE.find(passage):
        value = text[found.start : found.end]
        if any(c.isdigit() for c in value):
            yield Match(found.start, found.end, 0.9, "follows a label for a hardware address")
    for hit in finditer(_SHAPE, text):
        letters = sum(c.isalpha() for c in hit.group())
        digits = sum(c.isdigit() for c in hit.group())
        if before(text, hit.start(), _NEAR, 60):
            yield Match(hit.start(), hit.end(), 0.9, "a hardware address near a word for a network")
        elif letters and digits:
            yield Match(hit.start(), hit.end(), 0.85, "has the shape of a hardware address")


def search(passage: Passage) -> Iterator[Match]:
    """Every hardware address in `passage`."""
    yield from longest(_all(passage))


RULE: Rule = FunctionRule("common.mac_address", "MAC_ADDRESS", search)

HITS: tuple[str, ...] = (
    "MAC [[00:1A:2B:3C:4D:5E]]",
    "mac address [[00-1a-2b-3c-4d-5e]]",
    "the interface [[001A.2B3C.4D5E]] was up",
    "MAC address: [[001A2B3C4D5E]]",
    "seen as [[00:1a:2b:3c:4d:5e]] at noon",
    "Wi-Fi MAC [[OO:1A:2B:3C:4D:5E]] by OCR",
    "Physical address: [[00 1A 2B 3C 4D 5E]]",
    "MAC address\n[[00:1A:2B:\n3C:4D:5E]]",
    "router [[12:34:56:78:90:12]] was seized",
    "BSSID [[12-34-56-78-90-12]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "times 10:20:30:40:50:60 minutes",
    "Mac users 123456789012",
    "parts 12-34-56-78-90-12",
    "The MAC address was not kept.",
    "Big Mac and fries",
    "fe80:1a2b:3c4d:5e6f:0011:2233:4455:6677",
)
