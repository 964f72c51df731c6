"""Nouns survive the wire, and nothing that is not understood to the last field comes in."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redact.model.decision import Authority, Decision, Verdict
from redact.model.document import Document, Note, Surface
from redact.model.errors import Exit, UsageError
from redact.model.geometry import Rect
from redact.model.report import REQUIRED_CHECKS, Finding, Report
from redact.wire.codec import SCHEMAS, Decided, decode, digest, encode, encode_readable
from tests.wire.nouns import NOUNS

any_noun = st.sampled_from(sorted(NOUNS, key=lambda kind: kind.__name__)).flatmap(lambda kind: NOUNS[kind])
each_schema = pytest.mark.parametrize("kind", SCHEMAS, ids=lambda kind: kind.__name__)

SECRET = "Adaeze Okafor"
DECIDED = Decided((Decision("1", Verdict.REDACT, "40(2)", SECRET, "A. Reviewer", Authority.PERSON),))


def test_every_schema_is_tried_here() -> None:
    assert NOUNS.keys() == SCHEMAS.keys()


@each_schema
@given(data=st.data())
def test_a_noun_comes_back_as_it_went(kind: type[object], data: st.DataObject) -> None:
    noun = data.draw(NOUNS[kind])
    content = encode(noun)
    back = decode(kind, content)
    assert back == noun
    assert encode(back) == content


@given(any_noun)
def test_the_readable_form_says_the_same(noun: object) -> None:
    kind: type[object] = type(noun)
    back = decode(kind, encode_readable(noun))
    assert digest(back) == digest(noun)


@given(any_noun, st.data())
def test_the_order_of_keys_does_not_matter(noun: object, data: st.DataObject) -> None:
    turned = json.dumps(_shuffled(json.loads(encode(noun)), data)).encode()
    assert encode(decode(type(noun), turned)) == encode(noun)


def _shuffled(value: Any, data: st.DataObject) -> Any:
    if isinstance(value, dict):
        return {key: _shuffled(value[key], data) for key in data.draw(st.permutations(list(value)))}
    return [_shuffled(v, data) for v in value] if isinstance(value, list) else value


def test_the_order_of_a_set_does_not_matter() -> None:
    names = sorted(REQUIRED_CHECKS)
    assert digest(Report("a", "b", frozenset(names))) == digest(Report("a", "b", frozenset(reversed(names))))
    assert json.loads(encode(Report("a", "b", frozenset(names))))["body"]["ran"] == names


@each_schema
def test_another_schema_is_refused(kind: type) -> None:
    other = next(k for k in SCHEMAS if k is not kind)
    content = json.dumps({"schema": SCHEMAS[other][0], "version": 1, "body": {}}).encode()
    assert_refused(kind, content, "is not a redact/")


@pytest.mark.parametrize("version", [0, 2, "1", None, True, 1.5, [1]])
def test_a_version_that_is_not_known_is_refused(version: object) -> None:
    assert_refused(Decided, changed(version=version), "version that is not known")


@pytest.mark.parametrize(
    "content",
    [
        json.dumps({**json.loads(encode(DECIDED)), "more": SECRET}).encode(),
        encode(DECIDED).replace(b'"flag":', b'"seal":"","flag":'),
        encode(DECIDED).replace(b'"flag":', b'"mark":'),
        encode(DECIDED).replace(b'"verdict":"redact"', b'"verdict":"perhaps"'),
        encode(DECIDED).replace(b'"flag":"1"', b'"flag":1'),
        json.dumps({"schema": "redact/decisions", "version": 1, "body": [SECRET]}).encode(),
    ],
    ids=["beside the body", "unknown field", "missing field", "unknown verdict", "number for text", "no object"],
)
def test_what_does_not_fit_is_refused(content: bytes) -> None:
    assert content != encode(DECIDED)
    assert_refused(Decided, content)


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe", b"%PDF-1.7", b"[]", b"null", b"[" * 100_000, b"9" * 5_000, SECRET.encode()],
    ids=["empty", "not UTF-8", "a PDF", "a list", "null", "too deep", "a huge number", "bare words"],
)
def test_what_is_no_record_at_all_is_refused(content: bytes) -> None:
    assert_refused(Decided, content, "this is not")


REPORT = encode(Report("a", "b", REQUIRED_CHECKS, (Finding("structure", 1, "", box=Rect(7, 0, 9, 9)),)))


@pytest.mark.parametrize("number", [b"NaN", b"Infinity", b"-Infinity", b"1e999", b'"NaN"', b'"7.0"'])
def test_a_place_that_is_no_number_is_refused(number: bytes) -> None:
    content = REPORT.replace(b'"x0":7.0', b'"x0":' + number)
    assert content != REPORT
    assert_refused(Report, content)


def test_no_number_is_written_that_json_does_not_know() -> None:
    nowhere = Document("a", (), (Note(Surface.NOTE, "text", "", Rect(float("nan"), 0, 1, 1)),))
    with pytest.raises(ValueError, match="not JSON compliant"):
        encode(nowhere)


def test_a_noun_without_a_schema_is_not_written() -> None:
    with pytest.raises(KeyError):
        encode(Rect(0, 0, 1, 1))


def changed(**keys: object) -> bytes:
    return json.dumps({**json.loads(encode(DECIDED)), **keys}).encode()


def assert_refused(kind: type, content: bytes, why: str = ".") -> None:
    """It names the file and a remedy, and quotes nothing."""
    with pytest.raises(UsageError, match=why) as refused:
        decode(kind, content, "decisions.json")
    error = refused.value
    assert error.exit_code is Exit.USAGE
    assert error.line().startswith("decisions.json: ")
    assert error.remedy.endswith(".")
    assert SECRET not in error.line()
    assert error.__cause__ is None
