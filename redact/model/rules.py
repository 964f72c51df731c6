"""The rules of `redact check`: an id for each way in which a file gives something away.

Families: RED1xx text, RED2xx covered and hidden, RED3xx properties, attachments, revisions, RED4xx pictures, RED5xx the
manifest and what it promises, RED6xx the notice (kept for its linter). An id is never given to another rule.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from redact.model.geometry import Rect
from redact.model.report import Finding


class Level(StrEnum):
    """How much a finding weighs. A note alone does not fail a file."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Rule:
    """`name` is short and in kebab-case; `meaning` and `remedy` are one sentence each."""

    id: str
    name: str
    level: Level
    meaning: str
    remedy: str


_E, _W, _N = Level.ERROR, Level.WARNING, Level.NOTE
_ANEW = "Write the file anew without it."
_REMOVE = "Remove the text itself, then write the file anew."
_PIXELS = "Burn the pixels of the picture itself, then write the file anew."
_DECIDE = "Redact it, or decide to keep it."

_ALL = (
    Rule("RED101", "personal-data-in-text", _E, "The page shows personal data that nobody listed.", _DECIDE),
    Rule("RED102", "personal-data-in-hidden-text", _E, "Text that the page does not show is personal data.", _REMOVE),
    Rule("RED103", "personal-data-in-comment", _E, "A comment or a link holds personal data.", _ANEW),
    Rule("RED104", "personal-data-in-field", _E, "A form field holds personal data.", _ANEW),
    Rule(
        "RED105", "personal-data-in-name", _E,
        "A bookmark, label, tag, layer, font or other name is personal data.", "Rename it, or leave it out.",
    ),
    Rule("RED106", "tag-says-more", _W, "A tag carries text that the page does not show.", _ANEW),
    Rule(
        "RED107", "leftover-glyphs", _W, "A cut-down font maps letters that no page shows: they tell what was removed.",
        "Embed the font anew with the letters that are left.",
    ),
    Rule(
        "RED108", "unmappable-text", _N, "Letters have no meaning in Unicode, so that nothing could look for names.",
        "Read the page by eye, or run character recognition over it.",
    ),
    Rule("RED201", "text-under-dark-box", _E, "A dark box is drawn over text that is still there.", _REMOVE),
    Rule("RED202", "text-under-light-box", _E, "A light box is drawn over text that is still there.", _REMOVE),
    Rule("RED203", "text-under-picture", _E, "A picture is drawn over text that is still there.", _REMOVE),
    Rule("RED204", "text-under-comment", _E, "A comment, stamp or field covers text that is still there.", _REMOVE),
    Rule("RED205", "background-coloured-text", _E, "Text has the colour of what lies behind it.", _REMOVE),
    Rule("RED206", "tiny-text", _E, "Text is set too small for anyone to see.", _REMOVE),
    Rule("RED207", "invisible-text", _E, "Text is set as invisible, and no picture shows what it says.", _REMOVE),
    Rule("RED208", "text-off-page", _E, "Text lies beside the part of the page that is shown.", _REMOVE),
    Rule("RED209", "clipped-text", _E, "Text is clipped away, and still there.", _REMOVE),
    Rule("RED210", "unseen-text", _E, "Text is there that the page does not show.", _REMOVE),
    Rule("RED211", "hidden-layer", _E, "A layer is switched off, and what it holds is there all the same.", _ANEW),
    Rule(
        "RED212", "unapplied-redaction-mark", _E, "A redaction mark was drawn and never applied.",
        "Apply the marks, then check again.",
    ),
    Rule("RED213", "comment", _W, "There is a comment, stamp or other note on the page.", _ANEW),
    Rule("RED214", "hidden-field", _W, "A form field holds a value that no page shows.", _ANEW),
    Rule("RED215", "form-data-packet", _W, "The form's data lie in the file once more, as XFA.", _ANEW),
    Rule(
        "RED216", "recognised-text-under-black", _E,
        "The text layer of a scan still says what is blacked out in its picture.", _REMOVE,
    ),
    Rule("RED217", "filled-field", _N, "A form field can still be edited; its value lies beside the page.", _ANEW),
    Rule("RED301", "person-in-properties", _W, "The properties name a person or a login.", _ANEW),
    Rule("RED302", "personal-data-in-properties", _E, "The properties hold personal data.", _ANEW),
    Rule("RED303", "path-in-properties", _W, "The properties hold a file path with the name of an account.", _ANEW),
    Rule("RED304", "properties-of-a-part", _W, "A page, picture or form carries properties of its own.", _ANEW),
    Rule("RED305", "attachment", _E, "A file is attached.", _ANEW),
    Rule("RED306", "unlisted-attachment", _E, "A file is embedded that no list names.", _ANEW),
    Rule("RED307", "portfolio", _W, "The file is a portfolio of files.", _ANEW),
    Rule("RED308", "associated-file", _E, "A file is associated with a part of the document.", _ANEW),
    Rule("RED309", "older-revision-alike", _N, "An older revision lies in the file, and shows the same.", _ANEW),
    Rule("RED310", "older-revision", _W, "An older revision of the file lies in it.", _ANEW),
    Rule("RED311", "older-text", _E, "An older revision holds text that the pages no longer show.", _ANEW),
    Rule("RED312", "bytes-after-end", _W, "There are bytes after the file's end.", _ANEW),
    Rule("RED313", "bytes-before-head", _W, "There are bytes before the file's head.", _ANEW),
    Rule("RED314", "unused-object", _W, "The file holds text or a picture that nothing uses.", _ANEW),
    Rule("RED320", "script", _W, "A script or action sends, fetches or starts something.", _ANEW),
    Rule("RED330", "private-data", _W, "Private data of the program that made it lie in the file.", _ANEW),
    Rule("RED401", "personal-data-in-picture", _E, "A picture shows personal data.", _PIXELS),
    Rule("RED402", "picture-under-box", _E, "A picture is covered, and keeps what is under the cover.", _PIXELS),
    Rule("RED403", "data-in-picture", _W, "A picture's file tells who, where or with what it was made.", _ANEW),
    Rule("RED404", "bytes-after-picture", _W, "There are bytes behind the last pixel of a picture.", _ANEW),
    Rule("RED405", "thumbnail", _W, "A small picture shows the page as it once was.", _ANEW),
    Rule("RED406", "alternate-picture", _W, "A picture has another version of itself.", _ANEW),
    Rule("RED407", "unused-picture", _W, "A picture is in the file that no page shows.", _ANEW),
    Rule("RED408", "cropped-picture", _W, "A picture reaches beyond what is shown of it.", _PIXELS),
    Rule("RED409", "picture-shown-tiny", _W, "A large picture is shown too small for anyone to see.", _ANEW),
    Rule("RED410", "mask-hides-picture", _E, "A picture's mask hides, or keeps, what the page does not show.", _PIXELS),
    Rule("RED411", "half-covered-letters", _E, "Letters stick out above and below a black bar.", _PIXELS),
    Rule("RED412", "unseen-picture", _W, "A picture holds something that the page does not show.", _PIXELS),
    Rule("RED501", "no-manifest", _E, "No manifest lies beside the file.", "Release it with `redact release`."),
    Rule("RED502", "not-listed", _E, "The manifest does not list the file.", "Release it with `redact release`."),
    Rule("RED503", "other-bytes", _E, "The file is not the one that the manifest lists.", "Release it again."),
    Rule("RED504", "file-missing", _E, "The manifest lists a file that is not there.", "Release it again."),
    Rule("RED505", "other-text-twin", _E, "The text twin is missing, or another one.", "Release it again."),
    Rule("RED510", "not-on-the-list", _E, "The file holds something that a release may not hold.", _ANEW),
)  # fmt: skip

RULES: dict[str, Rule] = {rule.id: rule for rule in _ALL}


def rule_of(finding: Finding) -> Rule:
    """The rule behind a finding. Raises KeyError for one that has none: every finding of the gate must."""
    return RULES[finding.rule]


def found(rule: str, check: str, page: int, what: str, box: Rect | None = None, kind: str = "") -> Finding:
    """A finding that says what, and the rule's remedy. `kind` is the type of the data, where one is known.

    Raises KeyError for a rule that is not in the registry.
    """
    place = box.rounded() if box else None
    return Finding(check, page, f"{what}: {_as_clause(RULES[rule].remedy)}", kind, place, rule)


def _as_clause(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:].rstrip(".")


MOST_SHAPES = 4


def coarse_shape(text: str) -> str:
    """The form of a text, such as `Aa Aa` or `A0 0A`: which kinds of character follow one another, and not how many.

    It helps a person to find the place in a file that they hold, and tells nobody else a length.
    """
    kinds = "".join("0" if c.isdigit() else "A" if c.isupper() else "a" if c.isalpha() else c for c in text)
    words = [_run_once(word) for word in kinds.split()]
    return " ".join(words[:MOST_SHAPES]) + (" …" if len(words) > MOST_SHAPES else "")


def _run_once(word: str) -> str:
    """Runs of one kind cut to one; signs other than those of numbers and addresses left out."""
    kept = [c for c in word if c in "Aa0@.-/'"]
    return "".join(c for i, c in enumerate(kept) if i == 0 or c != kept[i - 1])


def fingerprint(finding: Finding, file: str, ordinal: int = 0) -> str:
    """A finding's name that stays the same from run to run: SHA-256, in hex, of rule, file, page, box and type.

    The box counts in whole points. No text goes in. `ordinal` counts findings that are alike in all of that.
    """
    box = ",".join(str(round(v)) for v in finding.box.as_tuple()) if finding.box else ""
    parts = (finding.rule, file, str(finding.page), box, finding.type, str(ordinal))
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()


def fingerprints(findings: Iterable[Finding], file: str) -> list[str]:
    """One for each, in order; no two alike."""
    seen: Counter[str] = Counter()
    made: list[str] = []
    for one in findings:
        first = fingerprint(one, file)
        made.append(fingerprint(one, file, seen[first]) if seen[first] else first)
        seen[first] += 1
    return made
