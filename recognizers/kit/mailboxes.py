"""Is this mailbox one that many read? When each word of its name is one that names a function, a team or a place."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from recognizers.kit.address_words import BODIES
from recognizers.kit.gazetteer import GIVEN, SURNAMES
from recognizers.kit.localities import longest
from recognizers.kit.mailbox_words import (
    ALONE_A_NAME,
    JOINED,
    NOT_A_DESK,
    ORGANISATIONS,
    PUBLIC_SUFFIXES,
    PUBLISHED,
    SHARED_IN_A_BODY,
    SURELY_SHARED,
)
from recognizers.kit.rule import compiled

_PARTS = compiled(r"[._+%'’-]|(?<=\d)(?=\D)|(?<=\D)(?=\d)", 0)
_KNOWN = SURELY_SHARED | SHARED_IN_A_BODY
_PLAIN = _KNOWN - ALONE_A_NAME
_LONGEST_SOLID, _SHORTEST_PIECE = 40, 3


def shared_mailbox(address: str) -> bool:
    """True when no word of the mailbox's name can be a person's. The domain tells little: schools and firms have any."""
    plain = "".join(address.split()).lower().strip("'‘’\"")
    plain = regex.sub(r"[\[({<]at[\])}>]|＠", "@", plain)
    plain = regex.sub(r"[\[({<]dot[\])}>]", ".", plain)
    local, sign, host = plain.rpartition("@")
    if not sign:
        return False
    if plain in PUBLISHED:
        return True
    words = [word for word in _PARTS.split(local) if word]
    if _sure("".join(words)) or _no_reply(words):
        return True
    named = [word for word in words if not word.isdecimal()]
    if _of_a_place(named, host):
        return True
    if not named or not all(_is_function(word) or word == host.partition(".")[0] for word in named):
        return False
    public = host.endswith(PUBLIC_SUFFIXES)
    return any(word in _PLAIN or _in_pieces(word) for word in named) or (public and any(w in _KNOWN for w in named))


def _of_a_place(words: list[str], host: str) -> bool:
    """True for a place or the host's own name with what makes a body of it: larchford.surgery, stosythsoffice."""
    if len(words) == 1:
        solid = words[0]
        heads = [solid[: -len(kind)] for kind in ORGANISATIONS if solid.endswith(kind) and len(solid) > len(kind) + 3]
        return any(_is_place(head, host) for head in heads)
    others = [word for word in words if not _is_function(word)]
    kinds = [word for word in words if word in ORGANISATIONS]
    return bool(kinds) and len(others) < len(words) and all(_is_place(word, host) for word in others)


def _is_place(word: str, host: str) -> bool:
    """True for a name that the host has too, or that a town or village has and nobody."""
    own = len(word) > 3 and word in host.replace("-", "")
    return own or (len(word) > 3 and longest([word]) == 1 and word not in GIVEN and word not in SURNAMES)


def desk_words(words: Sequence[str]) -> bool:
    """True when each of the words, in small letters, names a function, a team or a desk, and none may be somebody."""
    known = [word for word in words if word not in {"of", "and", "the", "for", "&"}]
    if not known or not all(word in _KNOWN or word in BODIES for word in known):
        return False
    return any(word in _PLAIN - NOT_A_DESK for word in known)


def _sure(word: str) -> bool:
    return word in SURELY_SHARED or _joined(word)


def _is_function(word: str) -> bool:
    return word in _KNOWN or _joined(word) or _in_pieces(word)


def _joined(word: str) -> bool:
    """True for solid names: foirequests, customerservicesteam."""
    for part in JOINED:
        for rest in (word.removeprefix(part), word.removesuffix(part)):
            if rest != word and rest in _KNOWN:
                return True
    return False


def _in_pieces(word: str) -> bool:
    """True for words run together, each a function's: schooloffice, housingoptions."""
    if not 2 * _SHORTEST_PIECE <= len(word) <= _LONGEST_SOLID:
        return False
    reached = {0}
    for end in range(_SHORTEST_PIECE, len(word) + 1):
        if any(word[start:end] in _PLAIN for start in reached if end - start >= _SHORTEST_PIECE):
            reached.add(end)
    return len(word) in reached and word not in ALONE_A_NAME


def _no_reply(words: list[str]) -> bool:
    return words[:2] in (["no", "reply"], ["do", "not"]) and words[-1] == "reply"
