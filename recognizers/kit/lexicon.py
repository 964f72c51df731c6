"""Long lists of words as one pattern: a tree of their letters, so that a search looks at each place once.

An alternation of five hundred phrases is tried phrase by phrase at each word of the text; the tree is left at the first
letter that no phrase goes on with.
"""

from __future__ import annotations

from collections.abc import Iterable

import regex

_LOOSE = {" ": r"[ \n\u00a0]", "-": r"[-‐‑–\u00a0 ]?", "'": r"['’]?"}
"""What a list writes one way and people another: a space that wraps, a hyphen or none, either apostrophe."""

type _Tree = dict[str, "_Tree"]


def entries(*lists: str) -> tuple[str, ...]:
    """What stands between the commas of `lists`; a phrase may run over the end of a line."""
    return tuple(entry for part in ",".join(lists).split(",") if (entry := " ".join(part.split())))


def either(phrases: Iterable[str]) -> str:
    """A pattern for any of `phrases`, the longest first, as a group. Put the word boundaries around it yourself."""
    tree: _Tree = {}
    for phrase in phrases:
        node = tree
        for letter in phrase.lower():
            node = node.setdefault(letter, {})
        node[""] = {}
    return f"(?:{_pattern(tree)})"


def _pattern(tree: _Tree) -> str:
    """Chains of single letters are walked, not nested: a phrase costs one group for each place where it forks."""
    written: list[str] = []
    node = tree
    while len(node) == 1:
        ((letter, below),) = node.items()
        if not letter:
            return "".join(written)
        written.append(_LOOSE.get(letter) or regex.escape(letter, literal_spaces=False))
        node = below
    branches = [_pattern({letter: below}) for letter, below in node.items() if letter]
    group = branches[0] if len(branches) == 1 else "|".join(branches)
    return "".join(written) + f"(?:{group})" + ("?" if "" in node else "")
