"""Whether a property names a person, a login or an account's folder (RED301, RED303).

A recognizer wants a sentence; the author of a file is two words alone. So here the form decides: what is not plainly an
office, a program or a stopgap counts as somebody.
"""

from __future__ import annotations

import re

ABOUT_PEOPLE = frozenset(
    "author creator manager lastmodifiedby lastsavedby lastauthor createdby modifiedby owner company contributor editor"
    " artist byline by-line xpauthor cameraownername sourcemodifiedby savedby typist operator authorsposition"
    " captionwriter reviewer approver checkedby preparedby contact client".split()
)
"""Names of properties, in small letters and without their namespace, whose value is a person as a rule."""

_OFFICE = re.compile(
    r"\b(?:council|borough|county|city|police|constabulary|department|dept|ministry|office|officer|service|services|"
    r"team|unit|group|ltd|limited|plc|llp|inc|corp|corporation|company|co|university|college|school|hospital|nhs|trust|"
    r"authority|agency|commission|committee|court|courts|tribunal|tribunals|parliament|house|government|gov|hm|uk|royal|"
    r"society|association|institute|registered|organisation|organization|foundation|board|centre|center|bureau|press|union|bank|transport|"
    r"communications|marketing|information|governance|foi|freedom|records|legal|finance|hr|it|ict|admin|"
    r"administrator|administration|system|systems|software|user|owner|default|unknown|author|anonymous|guest|test|"
    r"scanner|copier|printer|windows|microsoft|word|excel|adobe|acrobat|apple|mac|pdf|writer|libreoffice|openoffice|"
    r"google|chrome|canon|ricoh|xerox|konica|kyocera|hp|epson|version|desktop|library|creator|producer)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?:[^\W\d_](?:[\w'’.\-]*))(?:[ ,]+[^\W\d_](?:[\w'’.\-]*)){0,4}\Z")
_LOGIN = re.compile(r"(?:[A-Za-z][\w.\-]{0,30}\\)?[A-Za-z][A-Za-z0-9._\-]{2,24}\Z")
_MAIL = re.compile(r"[\w.+\-']+@[\w\-]+\.[\w.\-]+")
_PATH = re.compile(
    r"(?:[A-Za-z]:[\\/]+(?:Users|Documents and Settings|home)[\\/]+|/(?:home|Users)/|\\\\[\w.\-]+\\(?:users|home)\$?\\)"
    r"([\w.\- ]{2,})",
    re.IGNORECASE,
)
_DOMAIN_LOGIN = re.compile(r"(?<![\w\\:/])[A-Z][A-Z0-9_\-]{1,15}\\[A-Za-z][\w.\-]{2,24}(?![\\\w])")


def kind_of(name: str, value: str) -> str:
    """What a property's value is: "PERSON", "LOGIN", "EMAIL", "PATH", or nothing of these."""
    value = " ".join(value.split())
    if _PATH.search(value):
        return "PATH"
    if _MAIL.search(value):
        return "EMAIL"
    if _DOMAIN_LOGIN.search(value):
        return "LOGIN"
    if _key(name) not in ABOUT_PEOPLE or not value or len(value) > 80 or _OFFICE.search(value.replace("_", " ")):
        return ""
    words = value.replace(",", " ").split()
    if len(words) == 1:
        # A word in capitals is an office's short name; any other stands for one who signs in.
        return "LOGIN" if _LOGIN.match(value) and not (value.isupper() and len(value) <= 6) else ""
    people = re.split(r"\s*(?:;|&|\band\b)\s*", value)
    named = [p for p in people if _NAME.match(p) and sum(w[:1].isupper() for w in p.split()) >= min(2, len(p.split()))]
    return "PERSON" if (named and not value.isupper()) or (named and "," in value) or _initialled(words) else ""


def _initialled(words: list[str]) -> bool:
    """Two or three words in capitals are a name in capitals."""
    return 2 <= len(words) <= 3 and all(w.strip(".").isalpha() for w in words)


def _key(name: str) -> str:
    return name.rpartition(":")[2].lstrip("/").casefold()
