"""What may and what may not stand beside the page's text. The places themselves are in `test_structure`."""

from __future__ import annotations

import pikepdf
import pytest

from tests.verify.builders import LETTER, burn, changed, findings, letter, plan, region


def test_a_surname_that_is_a_word_of_the_format_is_not_found_in_it() -> None:
    source = letter(lines=["Seen by Ms Page, Mr Lang, Ms Helvetica and Mr Filter."])
    regions = [region(source, name) for name in ("Page", "Lang", "Helvetica", "Filter")]
    assert findings(source, burn(source, regions), plan(*regions)) == ()


def test_what_was_left_behind_may_not_come_back_on_the_page() -> None:
    source = letter()
    content = letter(lines=[*LETTER, "Do not tell her landlord."])
    found = findings(source, content, plan(left_behind=("do not tell her landlord",)))
    assert {one.check for one in found} == {"hidden_text", "kept_text"}


def test_what_was_left_behind_may_stand_on_the_page_where_it_always_stood() -> None:
    source = letter()
    assert findings(source, source, plan(left_behind=("the northern team",))) == ()


def test_what_was_left_behind_is_looked_for_in_the_whole_file() -> None:
    source = letter()

    def note(pdf: pikepdf.Pdf) -> None:
        pdf.trailer.Info = pdf.make_indirect(pikepdf.Dictionary(Producer="Landlord knows"))

    found = findings(source, changed(source, note), plan(left_behind=("landlord",)))
    assert [one.check for one in found] == ["hidden_text"]


@pytest.mark.parametrize("name", ["Иванова", "Παπαδοπούλου", "محمد علي"])
def test_names_in_other_scripts(name: str) -> None:
    source = letter()

    def note(pdf: pikepdf.Pdf) -> None:
        pdf.trailer.Info = pdf.make_indirect(pikepdf.Dictionary(Producer=name))

    found = findings(source, changed(source, note), plan(left_behind=(name,)))
    assert [one.check for one in found] == ["hidden_text"]


def test_a_comment_in_a_jpeg() -> None:
    import io

    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (8, 8)).save(out, "JPEG", comment=b"Photo of Mr Okafor at home")
    source = letter()

    def picture(pdf: pikepdf.Pdf) -> None:
        image = pdf.make_stream(
            out.getvalue(), Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=8, Height=8,
            ColorSpace=pikepdf.Name.DeviceRGB, BitsPerComponent=8, Filter=pikepdf.Name.DCTDecode,
        )  # fmt: skip
        pdf.pages[0].obj.Resources.XObject = pikepdf.Dictionary(Im0=image)

    one = region(source)
    content = changed(burn(source, [one]), picture)
    assert {found.check for found in findings(source, content, plan(one))} == {"hidden_text"}
