"""What leads back to itself, or is nested without end."""

from __future__ import annotations

from tests.hostile.paper import TEXT, hostile, one_page, packed, stream, written

FORM = b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] "


@hostile(quick=True)
def form_draws_itself() -> bytes:
    form = packed(TEXT + b"/X Do", FORM + b"/Resources << /XObject << /X 5 0 R >> >>")
    return one_page(packed(TEXT + b"/X Do"), b"/XObject << /X 5 0 R >>", more={5: form})


@hostile(quick=True)
def pages_loop() -> bytes:
    return written(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: b"<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 1 >>",
        }
    )


@hostile(quick=True)
def page_is_its_own_parent() -> bytes:
    return one_page().replace(b"/Parent 2 0 R", b"/Parent 3 0 R")


@hostile(quick=True)
def outline_loop() -> bytes:
    item = b"<< /Title (One) /Parent 5 0 R /Next 6 0 R /Prev 6 0 R /First 6 0 R /Last 6 0 R >>"
    return one_page(
        catalog=b"/Outlines 5 0 R", more={5: b"<< /Type /Outlines /First 6 0 R /Last 6 0 R /Count 9 >>", 6: item}
    )


@hostile(quick=True)
def name_tree_loop() -> bytes:
    names = b"/Names << /Dests 5 0 R /EmbeddedFiles 5 0 R /JavaScript 5 0 R >>"
    return one_page(catalog=names, more={5: b"<< /Kids [5 0 R 5 0 R] /Limits [(a) (z)] >>"})


@hostile(quick=True)
def fields_loop() -> bytes:
    field = b"<< /T (f) /FT /Tx /Kids [5 0 R 6 0 R] /Parent 6 0 R >>"
    return one_page(
        catalog=b"/AcroForm << /Fields [5 0 R] >>", more={5: field, 6: field.replace(b"/Parent 6", b"/Parent 5")}
    )


@hostile(quick=True)
def structure_loop() -> bytes:
    element = b"<< /Type /StructElem /S /P /P 5 0 R /K [6 0 R 5 0 R] >>"
    return one_page(
        catalog=b"/MarkInfo << /Marked true >> /StructTreeRoot 5 0 R",
        more={5: b"<< /Type /StructTreeRoot /K 6 0 R >>", 6: element},
    )


@hostile(quick=True)
def length_is_itself() -> bytes:
    return one_page(content=b"<< /Length 4 0 R >>\nstream\n" + TEXT + b"\nendstream")


@hostile(quick=True)
def annotation_answers_itself() -> bytes:
    note = b"<< /Type /Annot /Subtype /Text /Rect [9 9 99 99] /Contents (Hm) /IRT 5 0 R /Parent 5 0 R /Popup 5 0 R >>"
    return one_page(page=b"/Annots [5 0 R 5 0 R]", more={5: note})


@hostile(quick=True)
def glyph_shows_itself() -> bytes:
    """A Type 3 glyph whose procedure writes the same glyph (ISO 32000-2 §9.6.4)."""
    font = (
        b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [.001 0 0 .001 0 0] /FirstChar 65"
        b" /LastChar 65 /Widths [1000] /Encoding << /Differences [65 /a] >> /CharProcs << /a 6 0 R >>"
        b" /Resources << /Font << /T 5 0 R >> >> >>"
    )
    procedure = packed(b"1000 0 d0 BT /T 1 Tf (A) Tj ET 0 0 500 500 re f")
    content = packed(b"BT /T 12 Tf 72 600 Td (AAA) Tj ET")
    return one_page(content, more={5: font, 6: procedure}).replace(b"/F1 <<", b"/T 5 0 R /F1 <<", 1)


@hostile(quick=True)
def pattern_in_itself() -> bytes:
    pattern = packed(
        b"/Pattern cs /P scn 0 0 50 50 re f",
        b"/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 50 50] /XStep 50 /YStep 50"
        b" /Resources << /Pattern << /P 5 0 R >> >>",
    )
    return one_page(
        packed(TEXT + b"/Pattern cs /P scn 0 0 500 500 re f"), b"/Pattern << /P 5 0 R >>", more={5: pattern}
    )


@hostile(quick=True)
def mask_in_itself() -> bytes:
    """A soft mask whose group uses the same graphics state (ISO 32000-2 §11.6.5)."""
    state = b"<< /Type /ExtGState /SMask << /Type /Mask /S /Luminosity /G 6 0 R >> >>"
    group = packed(
        b"/G gs 0 0 500 500 re f",
        FORM + b"/Group << /S /Transparency /CS /DeviceGray >> /Resources << /ExtGState << /G 5 0 R >> >>",
    )
    return one_page(packed(b"/G gs " + TEXT), b"/ExtGState << /G 5 0 R >>", more={5: state, 6: group})


@hostile(quick=True)
def picture_masks_itself() -> bytes:
    picture = packed(
        b"\0" * 100,
        b"/Type /XObject /Subtype /Image /Width 10 /Height 10 /BitsPerComponent 8 /ColorSpace /DeviceGray /SMask 5 0 R",
    )
    return one_page(packed(TEXT + b"q 99 0 0 99 0 0 cm /I Do Q"), b"/XObject << /I 5 0 R >>", more={5: picture})


@hostile(quick=True)
def colour_space_in_itself() -> bytes:
    return one_page(packed(TEXT + b"/C cs 0 sc"), b"/ColorSpace << /C 5 0 R >>", more={5: b"[/Indexed 5 0 R 1 <00>]"})


@hostile(quick=True)
def forms_2000_deep() -> bytes:
    forms = {n: packed(b"/X Do", FORM + b"/Resources << /XObject << /X %d 0 R >> >>" % (n + 1)) for n in range(5, 2005)}
    forms[2005] = packed(b"0 0 9 9 re f", FORM)
    return one_page(packed(TEXT + b"/X Do"), b"/XObject << /X 5 0 R >>", more=forms)


@hostile(quick=True)
def deep_array() -> bytes:
    return one_page(catalog=b"/Deep 5 0 R", more={5: b"[" * 100_000 + b"]" * 100_000})


@hostile(quick=True)
def deep_array_in_content() -> bytes:
    return one_page(packed(TEXT + b"/T " + b"[" * 100_000 + b"]" * 100_000 + b" DP"))


@hostile()
def deep_references() -> bytes:
    """A chain of objects of which each holds but the next: 100,000 steps."""
    return one_page(catalog=b"/Deep 5 0 R", more={n: b"[%d 0 R]" % (n + 1) for n in range(5, 100_005)})


@hostile(quick=True)
def million_saved_states() -> bytes:
    return one_page(packed(b"q " * 1_000_000 + TEXT))


@hostile()
def million_marked_parts() -> bytes:
    return one_page(packed(b"/P BMC " * 1_000_000 + TEXT))


@hostile(quick=True)
def calculation_without_end() -> bytes:
    """A PostScript function (ISO 32000-2 §7.10.5) nested 50,000 deep."""
    function = stream(
        b"{" + b"true {" * 50_000 + b"} if " * 50_000 + b"}", b"/FunctionType 4 /Domain [0 1] /Range [0 1]"
    )
    space = b"[/Separation /Ink /DeviceGray 5 0 R]"
    return one_page(
        packed(TEXT + b"/C cs 1 scn 0 0 99 99 re f"), b"/ColorSpace << /C %s >>" % space, more={5: function}
    )
