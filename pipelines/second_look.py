"""The detectors over the result: personal data in a released file that neither the plan nor a decision speaks of.

Step (9) of docs/threat-model.md. The line uses it before it publishes, the gate over files that were published.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from redact.detect.flags import flags_of
from redact.detect.port import Detector
from redact.model.decision import Verdict
from redact.model.document import Document, Note, Page, Surface
from redact.model.flag import Flag
from redact.model.geometry import Rect
from redact.model.manifest import Mark, OnPurpose
from redact.model.plan import Kept, Region
from redact.model.policy import Policy
from redact.model.report import Finding
from redact.model.rules import coarse_shape
from redact.verify.evidence import Evidence
from redact.verify.strangers.notebook import Said, folded
from redact.verify.strangers.persons import kind_of

CHECK = "unlisted"
AROUND = 1.0
"""Points by which a place is grown before a character's centre is looked for in it."""

Places = Mapping[int, Sequence[Rect]]

RULE_OF = {Surface.NOTE: "RED103", Surface.FIELD: "RED104", Surface.METADATA: "RED302"}
HALF_COVERED = "RED411"
NAMES = frozenset(("bookmark", "attachment name"))


@dataclass(frozen=True, slots=True)
class Layers:
    """What other layers of a file say, and where pages hold text that they don't show. `on_purpose`: places whose text
    is released by decision, and may then stand in a bookmark as well."""

    said: tuple[Said, ...] = field(default=(), repr=False)
    hidden: tuple[tuple[int, Rect], ...] = field(default=(), repr=False)
    on_purpose: Places = field(default_factory=dict, repr=False)


def layers_of(said_in: Sequence[Said], hidden: Sequence[tuple[int, Rect]], on_purpose: Places) -> Layers:
    """What the checks of a stranger's file put down, short texts of one kind and page joined to one."""
    joined: dict[tuple[str, int, str], list[str]] = {}
    placed: list[Said] = []
    for said in said_in:
        if said.box is None:
            joined.setdefault((said.rule, said.page, said.where), []).append(said.text)
        else:
            placed.append(said)
    together = [Said(*key, "\n\n".join(texts)) for key, texts in joined.items()]
    return Layers((*placed, *together), tuple(hidden), on_purpose)


def places(listed: Iterable[Region | Kept | Mark | OnPurpose]) -> dict[int, list[Rect]]:
    """Boxes by page of what was marked, or released on purpose."""
    by_page: dict[int, list[Rect]] = {}
    for one in listed:
        by_page.setdefault(one.page, []).extend(box.grown(AROUND) for box in one.boxes)
    return by_page


def unlisted_in_layers(
    document: Document, listed: Places, detector: Detector, policy: Policy, layers: Layers
) -> list[Finding]:
    """The same as findings with their rules, over all that other layers say as well. Raises as `flags_of`."""
    known = {folded(note.text) for note in document.notes}
    more = [said for said in layers.said if folded(said.text) not in known]
    notes = [Note(Surface.METADATA, said.where, said.text, said.box, said.page) for said in more]
    whole = replace(document, notes=(*document.notes, *notes))
    released = {
        folded("".join(page.text[i] for i in page.chars_in(box)))
        for page in document.pages
        for box in layers.on_purpose.get(page.number, ())
    }
    flags = outside(whole, listed, detector, policy)
    found: dict[tuple[str, int, str, str], Finding] = {}
    for flag in flags:
        if flag.surface is not Surface.PAGE and folded(flag.text) in released:
            continue
        finding = _finding(flag, whole, len(document.notes), more, layers.hidden)
        if finding is not None and not _again(finding, found.values()):
            found[finding.rule, finding.page, finding.type, f"{finding.box} {folded(flag.text)}"] = finding
    return list(found.values())


def _again(finding: Finding, others: Iterable[Finding]) -> bool:
    """Hidden text that the page's own reading found already, at the same place."""
    return finding.rule == "RED102" and any(
        (other.rule, other.page, other.type) == (finding.rule, finding.page, finding.type)
        and (finding.box is None or (other.box is not None and other.box.touches(finding.box)))
        for other in others
    )


def _finding(
    flag: Flag, document: Document, own: int, more: Sequence[Said], hidden: Sequence[tuple[int, Rect]]
) -> Finding | None:
    """A flag under the rule of the layer that it stands in; None for a property that its own rule tells of."""
    if flag.surface is Surface.PAGE:
        rule, where = _rule_on_page(flag, document.pages[flag.page - 1], hidden), ""
    elif flag.note >= own:
        rule, where = more[flag.note - own].rule, more[flag.note - own].where
    else:
        note = document.notes[flag.note]
        if flag.surface is Surface.METADATA and kind_of(note.name, note.text):
            return None
        rule = "RED105" if note.name in NAMES else RULE_OF[flag.surface]
        where = note.name if note.name in NAMES else flag.surface.value
    return _told(flag, rule, where)


def _rule_on_page(flag: Flag, page: Page, hidden: Sequence[tuple[int, Rect]]) -> str:
    for box in flag.boxes:
        if any(number == flag.page and place.contains(*box.centre) for number, place in hidden):
            return "RED102"
    seen = any(start < flag.end and flag.start < end for start, end, _ in page.seen)
    return "RED401" if seen else "RED101"


def outside(document: Document, listed: Places, detector: Detector, policy: Policy) -> list[Flag]:
    """What the detectors find outside the listed places of a file as read. Raises the errors of `flags_of`."""
    found = []
    labels = [folded(provision.label) for provision in policy.scheme.provisions]
    for flag in flags_of(document, detector, policy):
        rule = policy.rule(flag.type)
        if rule is None or rule.verdict is Verdict.KEEP or _says_only(flag.text, labels):
            continue
        if flag.surface is Surface.PAGE and not _outside(
            document.pages[flag.page - 1], flag, listed.get(flag.page, ())
        ):
            continue
        found.append(flag)
    return found


def _says_only(text: str, labels: Sequence[str]) -> bool:
    """Whether a text is nothing but what our marks have written on them: a form's column of them may look like data."""
    left = folded(text)
    for label in sorted(labels, key=len, reverse=True):
        left = left.replace(label, "")
    return not left


def _outside(page: Page, flag: Flag, listed: Sequence[Rect]) -> bool:
    """Whether a letter or digit of the flag stands outside all listed places."""
    for i in range(flag.start, flag.end):
        if page.text[i].isalnum():
            x, y = page.char_box(i).centre
            if not any(box.contains(x, y) for box in listed):
                return True
    return False


def only_guessed(finding: Finding) -> bool:
    """Whether a finding is a guess from shapes: bars in a picture, with letters beside them. In a file of ours they are
    our marks as a rule; what was half covered before it came to us is for a person to mark."""
    return finding.rule == HALF_COVERED


def findings_of(flags: Iterable[Flag]) -> list[Finding]:
    """Findings that name place and type, never the words."""
    return [_told(flag, RULE_OF.get(flag.surface, "RED101"), "") for flag in flags]


def _told(flag: Flag, rule: str, where: str) -> Finding:
    place = f" in a {where}" if where and where != "metadata" else ""
    shape = coarse_shape(flag.text)
    return Finding(
        CHECK,
        flag.page,
        f"looks like {flag.type}{place} and is listed nowhere: redact it, or decide to keep it (of the form {shape})",
        flag.type,
        flag.boxes[0] if flag.boxes else None,
        rule,
    )


class Unlisted:
    """The verifier's sixth check. `found` is what a second look at just these bytes brought."""

    name = CHECK

    def __init__(self, content: bytes, found: Sequence[Flag]) -> None:
        self._content = content
        self._found = tuple(found)

    def run(self, evidence: Evidence) -> Iterable[Finding]:
        if evidence.redacted != self._content:
            raise ValueError("the second look was at other bytes")
        return findings_of(self._found)
