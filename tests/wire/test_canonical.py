"""The same value is the same bytes."""

from __future__ import annotations

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redact.wire.canonical import canonical_json, readable_json, sha256

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text('aé\n"☂'),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abé"), inner, max_size=3),
)


@given(st.dictionaries(st.text("abcé"), values, max_size=4))
def test_the_order_in_which_a_dict_was_filled_does_not_matter(value: dict[str, object]) -> None:
    turned = dict(reversed(value.items()))
    assert canonical_json(turned) == canonical_json(value)
    assert readable_json(turned) == readable_json(value)


@given(values)
def test_canonical_and_readable_say_the_same(value: object) -> None:
    assert json.loads(canonical_json(value)) == json.loads(readable_json(value)) == value


def test_canonical_bytes_are_these() -> None:
    assert canonical_json({"b": [1, 2.5], "a": "é"}) == '{"a":"é","b":[1,2.5]}\n'.encode()


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_what_is_no_number_is_refused(number: float) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        canonical_json([number])
    with pytest.raises(ValueError, match="not JSON compliant"):
        readable_json([number])


def test_the_digest_is_sha_256_in_hex() -> None:
    assert sha256(b"abc") == hashlib.sha256(b"abc").hexdigest()
