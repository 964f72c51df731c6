"""Marks by hand: what they mean on a document, and what they do to what was flagged. Invented people only."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipelines.hand_marks import (
    BY_BOX,
    BY_TERM,
    MarkNotHonoured,
    assigned,
    by_hand,
    decisions_by_hand,
    not_found,
    with_marks,
)
from pipelines.intake import Named
from pipelines.marks_file import HandMark, MarkLine, MarksFile, from_json, provision_of, to_json
from redact.decide.planning import MARKED, plan_of, standing
from redact.detect.flags import flags_of
from redact.model.decision import Authority, Decision, Verdict
from redact.model.document import Note, Surface
from redact.model.errors import Exit, UsageError
from redact.model.geometry import Rect
from redact.model.policy import TypeRule
from tests.fakes import OFFICIAL, PERSON, WordDetector, policy, typed, typed_box
from tests.pages import first_page, lines, pdf, read

TERM = HandMark(term="Okafor", by="marks file x")


def box(line: int, first: int, last: int) -> HandMark:
    return HandMark(1, typed_box(line, first, last), by="marks file x")


def test_a_term_is_flagged_wherever_it_stands() -> None:
    notes = (Note(Surface.METADATA, "author", "aokafor"), Note(Surface.NOTE, "text", "Ask Okafor.", page=1))
    marked = by_hand(typed("Mrs Okafor said", "that OKAFOR's dog", notes=notes), [TERM])
    assert [(f.surface, f.text) for f in marked.flags] == [
        (Surface.PAGE, "Okafor"),
        (Surface.PAGE, "OKAFOR"),
        (Surface.METADATA, "aokafor"),
        (Surface.NOTE, "Okafor"),
    ]
    assert {f.type for f in marked.flags} == {MARKED}
    assert {f.rules for f in marked.flags} == {(BY_TERM,)}
    assert marked.flags[0].boxes == (typed_box(0, 4, 10),)


def test_a_box_is_a_flag_with_the_letters_inside() -> None:
    marked = by_hand(typed("Mrs Okafor said"), [box(0, 4, 10)])
    (flag,) = marked.flags
    assert (flag.text, flag.boxes, flag.rules) == ("Okafor", (typed_box(0, 4, 10),), (BY_BOX,))
    assert marked.under == {1: set(range(4, 10))}


def test_a_box_without_letters_is_a_flag_all_the_same() -> None:
    (flag,) = by_hand(typed("Mrs Okafor said"), [HandMark(1, Rect(300, 300, 400, 400))]).flags
    assert (flag.text, flag.boxes) == ("", (Rect(300, 300, 400, 400),))


def test_a_box_around_a_dash_grows_to_where_the_dash_is_looked_for() -> None:
    page = read(pdf(lines(["one - two"])))
    at = page.pages[0].text.index("-")
    glyph = page.pages[0].char_box(at)
    thin = Rect(glyph.x0, glyph.y1 - 4, glyph.x1, glyph.y1 - 3.5)
    (flag,) = by_hand(page, [HandMark(1, thin)]).flags
    assert flag.text == "-"
    assert flag.boxes[0].contains(*glyph.centre)


def test_a_line_drawn_under_a_word_does_not_take_the_word_along() -> None:
    page = read(pdf(lines(["underlined words here"])))
    first = page.pages[0].char_box(0)
    (flag,) = by_hand(page, [HandMark(1, Rect(first.x0, first.y1 - 1, first.x0 + 60, first.y1 - 0.4))]).flags
    assert flag.text == ""


def test_a_box_is_cut_to_the_page() -> None:
    (flag,) = by_hand(typed("Mrs Okafor said"), [HandMark(1, Rect(-50, -50, 6000, 6000))]).flags
    assert flag.boxes == (Rect(0, 0, 595, 842),)


@pytest.mark.parametrize(
    ("mark", "reason"),
    [
        (HandMark(2, Rect(0, 0, 9, 9)), "page 2, which is not there"),
        (HandMark(1, Rect(600, 0, 700, 9)), "wholly outside page 1"),
        (HandMark(1, Rect(-9, -9, 0, 0)), "wholly outside page 1"),
    ],
)
def test_a_place_that_is_not_there_ends_the_document(mark: HandMark, reason: str) -> None:
    with pytest.raises(MarkNotHonoured) as refused:
        by_hand(typed("Mrs Okafor said"), [mark])
    assert reason in refused.value.reason
    assert refused.value.exit_code is Exit.FAILED


def test_the_same_mark_twice_is_one_flag_and_close_ones_are_two() -> None:
    near = HandMark(1, Rect(24.0, 0.0, 60.0, 12.3))
    marked = by_hand(typed("Mrs Okafor said"), [box(0, 4, 10), box(0, 4, 10), near])
    assert len(marked.flags) == 2


def test_what_lies_wholly_under_marks_needs_no_other_decision() -> None:
    document = typed("Mrs Okafor said", "Ben Okafor came")
    flags = flags_of(document, WordDetector({"Okafor": "PERSON", "Ben": "PERSON"}), policy())
    both = with_marks(document, flags, by_hand(document, [box(0, 4, 10)]))
    assert [(f.type, f.text) for f in both] == [(MARKED, "Okafor"), ("PERSON", "Ben"), ("PERSON", "Okafor")]


def test_a_mark_is_a_persons_decision() -> None:
    mark = replace(TERM, reason="asked for by the family")
    flags = by_hand(typed("Mrs Okafor said"), [mark]).flags
    (decision,) = decisions_by_hand(flags, [mark], policy())
    assert (decision.verdict, decision.provision, decision.authority) == (Verdict.REDACT, "40(2)", Authority.PERSON)
    assert (decision.reason, decision.by) == ("asked for by the family", "marks file x")
    assert "family" not in repr(decision)


def test_a_mark_over_what_is_kept_takes_its_share() -> None:
    document = typed("Chief Constable Ann Lee spoke")
    rules = policy()
    kept = flags_of(document, WordDetector({"Chief Constable Ann Lee": "OFFICIAL"}), rules)
    mark = HandMark(term="Lee")
    marked = by_hand(document, [mark])
    flags = with_marks(document, kept, marked)
    decided = [
        *decisions_by_hand(flags, [mark], rules),
        Decision(kept[0].id, Verdict.KEEP, "", "in public", "A. Reviewer", Authority.PERSON),
    ]
    plan = plan_of(document.digest, flags, standing(decided), rules, "f", "d", ["Lee"])
    assert [r.withheld for r in plan.regions] == ["Lee"]
    assert [k.boxes for k in plan.kept] == [(typed_box(0, 0, 20),)]
    assert plan.left_behind == ("Lee",)


def test_what_is_kept_and_wholly_marked_is_kept_no_more() -> None:
    document = typed("Chief Constable Ann Lee spoke")
    rules = policy()
    kept = flags_of(document, WordDetector({"Ann Lee": "OFFICIAL"}), rules)
    mark = box(0, 0, 29)
    flags = (*kept, *by_hand(document, [mark]).flags)
    decided = [
        *decisions_by_hand(flags, [mark], rules),
        Decision(kept[0].id, Verdict.KEEP, "", "in public", "A. Reviewer", Authority.PERSON),
    ]
    assert plan_of(document.digest, flags, standing(decided), rules, "f", "d").kept == ()


def test_the_provision_is_the_marks_own_or_the_policys() -> None:
    other = TypeRule(MARKED, Verdict.REDACT, 0, "40(2)")
    assert provision_of(TERM, policy(other)) == "40(2)"
    assert provision_of(TERM, policy(PERSON)) == "40(2)"
    assert provision_of(replace(TERM, provision="40(2)"), policy(OFFICIAL)) == "40(2)"
    for mark, rules in ((replace(TERM, provision="99"), policy()), (TERM, policy(replace(OFFICIAL, stands_for=())))):
        with pytest.raises(UsageError):
            provision_of(mark, rules)


def test_terms_that_stand_nowhere_are_known_by_their_keys() -> None:
    other = HandMark(term="Adeyemi")
    inside = HandMark(term="example")
    flags = by_hand(typed("a.okafor@example.org wrote"), [TERM, inside, other]).flags
    assert len(flags) == 1
    assert not_found([TERM, inside, other], flags) == {other.key}


def test_marks_are_written_down_and_read_again() -> None:
    marks = (TERM, box(0, 4, 10), HandMark(2, Rect(0, 0, 0.1, 7.25), "", "40(2)", "why", "x"))
    assert from_json(to_json(marks)) == marks
    assert from_json("") == ()


def marks_file(*files: str) -> MarksFile:
    return MarksFile("marks.jsonl", tuple(MarkLine(i, f, TERM) for i, f in enumerate(files, 1)))


def test_a_file_is_known_by_its_path_its_path_in_the_folder_or_its_name(tmp_path: Path) -> None:
    paths = [tmp_path / "a" / "letter.pdf", tmp_path / "b" / "letter.pdf", tmp_path / "b" / "other.pdf"]
    inputs = [Named(p) for p in paths]
    for name, meant in {
        str(paths[0]): [0],
        "a/letter.pdf": [0],
        "./b/letter.pdf": [1],
        "letter.pdf": [0, 1],
        "other.pdf": [2],
        "": [0, 1, 2],
    }.items():
        given = assigned(marks_file(name), inputs, [tmp_path])
        assert [i for i, p in enumerate(paths) if given.marks_of(p)] == meant, name


def test_a_file_that_is_none_of_the_inputs_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as refused:
        assigned(marks_file("", "no-okafor.pdf"), [Named(tmp_path / "letter.pdf")], [tmp_path])
    assert "line 2" in refused.value.reason
    assert "okafor" not in refused.value.line()


def test_letters_without_any_width_get_a_box() -> None:
    page = first_page(pdf(lines(["Seen by Okafor"])))
    assert page.text
    squeezed = typed("Mrs Okafor said")
    boxes = bytearray(squeezed.pages[0].boxes)
    for i in range(4, 10):
        boxes[16 * i + 8 : 16 * i + 12] = boxes[16 * i : 16 * i + 4]  # the right edge is the left one
    flat = replace(squeezed, pages=(replace(squeezed.pages[0], boxes=bytes(boxes)),))
    (flag,) = by_hand(flat, [TERM]).flags
    assert flag.boxes
    assert all(b.area > 0 for b in flag.boxes)
