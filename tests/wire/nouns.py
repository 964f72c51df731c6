"""Any noun that goes over the wire, for hypothesis."""

from __future__ import annotations

import struct
from typing import Any

from hypothesis import strategies as st

from redact.model.decision import Acceptance, Authority, Decision, Verdict
from redact.model.document import Document, Fact, FactKind, Label, Line, Note, Page, Surface
from redact.model.exemption import Kind, Provision, Scheme
from redact.model.flag import Flag
from redact.model.geometry import Rect
from redact.model.heard import Heard, KnownName
from redact.model.manifest import Entry, Manifest, Mark, OnPurpose
from redact.model.plan import Kept, Plan, Region
from redact.model.policy import Policy, TypeRule
from redact.model.report import Finding, Report
from redact.wire.codec import Decided, Flagged

text = st.text(st.characters(codec="utf-8"), max_size=8)
digests = st.text("0123456789abcdef", min_size=64, max_size=64)
number = st.floats(allow_nan=False, allow_infinity=False)
index = st.integers(0, 10_000)
ranges = st.tuples(index, index)
rects = st.builds(Rect, number, number, number, number)


def several(one: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(one, max_size=2).map(tuple)


counts = several(st.tuples(text, index))
facts = st.builds(Fact, index, st.sampled_from(FactKind), text)
flags = st.builds(
    Flag,
    id=text,
    page=index,
    surface=st.sampled_from(Surface),
    note=st.integers(-1, 5),
    start=index,
    end=index,
    boxes=several(rects),
    text=text,
    type=text,
    score=number,
    rules=several(text),
    reasons=several(text),
    entity=text,
)
notes = st.builds(Note, st.sampled_from(Surface), text, text, st.none() | rects, index, several(text))
decisions = st.builds(Decision, text, st.sampled_from(Verdict), text, text, text, st.sampled_from(Authority), text)
acceptances = st.builds(Acceptance, digests, index, st.sampled_from(FactKind), text, text, text)
regions = st.builds(Region, text, index, several(rects), text, text, text, text, text)
kept = st.builds(Kept, index, several(rects), text, text, text)
findings = st.builds(Finding, text, index, text, text, st.none() | rects)
marks = st.builds(Mark, index, several(rects), text, text, text, text)
on_purpose = st.builds(OnPurpose, index, several(rects), text, text, text)
entries = st.builds(
    Entry,
    text,
    index,
    digests,
    digests,
    digests,
    several(marks),
    several(on_purpose),
    counts,
    several(text),
    several(st.tuples(index, text)),
)


provisions = st.builds(Provision, text, text, text, st.sampled_from(Kind))
schemes = st.builds(Scheme, text, text, text, several(provisions))
type_rules = st.builds(
    TypeRule,
    text,
    st.sampled_from(Verdict),
    number,
    text,
    text,
    st.booleans(),
    st.lists(text, max_size=2).map(tuple),
    st.none() | number,
    st.booleans(),
)


@st.composite
def pages(draw: st.DrawFn) -> Page:
    written = draw(text)
    floats = draw(st.lists(st.floats(width=32), min_size=4 * len(written), max_size=4 * len(written)))
    return Page(
        number=draw(index),
        width=draw(number),
        height=draw(number),
        rotation=draw(st.sampled_from((0, 90, 180, 270))),
        text=written,
        boxes=struct.pack(f"<{len(floats)}f", *floats),
        lines=draw(several(st.builds(Line, index, index, st.booleans()))),
        paragraphs=draw(several(ranges)),
        labels=draw(several(st.builds(Label, index, index, several(text)))),
    )


NOUNS: dict[type, st.SearchStrategy[Any]] = {
    Document: st.builds(Document, digests, several(pages()), several(notes), several(facts)),
    Flagged: st.builds(Flagged, digests, digests, index, several(flags), several(facts), counts),
    Heard: st.builds(Heard, several(st.builds(KnownName, text, several(text), st.booleans())), several(text)),
    Decided: st.builds(Decided, several(decisions), several(acceptances)),
    Plan: st.builds(Plan, digests, digests, digests, digests, several(regions), several(kept), several(text)),
    Report: st.builds(Report, digests, digests, st.frozensets(text, max_size=3), several(findings), several(text)),
    Manifest: st.builds(Manifest, text, digests, text, several(st.tuples(text, text)), several(entries), text),
    Entry: entries,
    Policy: st.builds(Policy, text, text, digests, schemes, several(type_rules)),
}
