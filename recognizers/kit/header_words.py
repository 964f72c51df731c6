"""Names of columns and fields as people would write them: machines join the words."""

from __future__ import annotations

from recognizers.kit.rule import compiled

_JOINT = compiled(r"_|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})", 0)


def header_in_words(header: str) -> str:
    """`NHSNumber` and `nhs_number` as `NHS Number` and `nhs number`."""
    return _JOINT.sub(" ", header)
