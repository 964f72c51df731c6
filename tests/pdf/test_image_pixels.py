"""Fax and JBIG2 rows as MuPDF decodes them."""

from __future__ import annotations

import contextlib

import pytest

from redact.model.errors import Damaged
from redact.pdf.image_pixels import decoded_rows
from tests.apply.rebuild.image_sheets import bits
from tests.apply.rebuild.test_images import SIZE, group4


def test_a_fax_is_decoded_to_its_rows() -> None:
    parms = {"/K": -1, "/Columns": SIZE[0], "/Rows": SIZE[1], "/BlackIs1": True}
    rows = decoded_rows(group4(), "/CCITTFaxDecode", parms)
    assert rows == bits(*SIZE).tobytes()


def test_what_is_no_jbig2_gives_no_rows() -> None:
    with contextlib.suppress(Damaged):
        assert decoded_rows(b"Okafor", "/JBIG2Decode", {}) == b""


@pytest.mark.parametrize("height", [10, 500])
def test_the_rows_are_no_more_than_asked_for(height: int) -> None:
    parms = {"/K": -1, "/Columns": SIZE[0], "/Rows": height, "/EndOfBlock": False}
    assert len(decoded_rows(group4(), "/CCITTFaxDecode", parms)) <= height * 21
