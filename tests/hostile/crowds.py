"""Too many, too large, or none."""

from __future__ import annotations

from tests.hostile.paper import FONT, TEXT, hostile, one_page, packed, written


@hostile(quick=True)
def page_14400_by_user_unit_100() -> bytes:
    return one_page(box=b"[0 0 14400 14400]", page=b"/UserUnit 100")


@hostile(quick=True)
def page_of_ten_million_points() -> bytes:
    return one_page(box=b"[0 0 10000000 10000000]")


@hostile(quick=True)
def page_of_no_size() -> bytes:
    return one_page(box=b"[72 72 72 72]")


@hostile(quick=True)
def page_of_numbers_that_are_none() -> bytes:
    return one_page(box=b"[NaN -Infinity 1e999 99999999999999999999999999999]")


@hostile(quick=True)
def text_at_huge_places() -> bytes:
    many = b"9" * 400
    return one_page(packed(TEXT + b"BT /F1 %s Tf %s %s Td (far) Tj ET %s 0 0 %s 0 0 cm 0 0 9 9 re f" % ((many,) * 5)))


@hostile()
def annotations_20000() -> bytes:
    more = {
        n: b"<< /Type /Annot /Subtype /Square /Rect [%d 9 %d 99] /C [1 0 0] /Contents (n) >>" % (n % 500, n % 500 + 40)
        for n in range(5, 20_005)
    }
    return one_page(page=b"/Annots [%s]" % b" ".join(b"%d 0 R" % n for n in more), more=more)


@hostile()
def redact_annotations_5000() -> bytes:
    more = {
        n: b"<< /Type /Annot /Subtype /Redact /Rect [%d %d %d %d] /OverlayText (x) >>"
        % (n % 500, n % 800, n % 500 + 40, n % 800 + 20)
        for n in range(5, 5_005)
    }
    return one_page(page=b"/Annots [%s]" % b" ".join(b"%d 0 R" % n for n in more), more=more)


@hostile()
def fields_10000() -> bytes:
    more = {
        n: b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (f%d) /V (v) /DA (/Helv 9 Tf) /Rect [%d 9 %d 30] /P 3 0 R >>"
        % (n, n % 500, n % 500 + 40)
        for n in range(5, 10_005)
    }
    every = b" ".join(b"%d 0 R" % n for n in more)
    return one_page(page=b"/Annots [%s]" % every, catalog=b"/AcroForm << /Fields [%s] >>" % every, more=more)


@hostile()
def objects_200000() -> bytes:
    more = {n: b"<< /A %d /B (b) >>" % n for n in range(6, 200_006)}
    return one_page(catalog=b"/All 5 0 R", more={5: b"[%s]" % b" ".join(b"%d 0 R" % n for n in more), **more})


@hostile()
def pages_10000() -> bytes:
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 5 0 R >>"
    numbers = range(6, 10_006)
    return written(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Count 10000 /Kids [%s] >>" % b" ".join(b"%d 0 R" % n for n in numbers),
            4: packed(TEXT),
            5: b"<< %s >>" % FONT,
            **dict.fromkeys(numbers, page),
        }
    )


@hostile(quick=True)
def pages_of_a_lying_count() -> bytes:
    return one_page().replace(b"/Count 1 ", b"/Count 2147483647 ")


@hostile(quick=True)
def no_pages() -> bytes:
    return written({1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: b"<< /Type /Pages /Kids [] /Count 0 >>"})


@hostile(quick=True)
def no_page_tree() -> bytes:
    return written({1: b"<< /Type /Catalog >>", 2: b"null"})


@hostile(quick=True)
def letters_of_a_million_points() -> bytes:
    return one_page(packed(b"BT /F1 1000000 Tf 0 0 Td (Big) Tj ET " * 200))


@hostile(quick=True)
def dashes_without_number() -> bytes:
    """A line of 10,000,000 points in dashes of a thousandth of one."""
    return one_page(packed(TEXT + b"[0.001] 0 d 0 0 m 10000000 10000000 l S"))


@hostile(quick=True)
def tiles_without_number() -> bytes:
    pattern = packed(
        b"0 0 1 1 re f",
        b"/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.0001 /YStep 0.0001"
        b" /Resources << >>",
    )
    return one_page(
        packed(TEXT + b"/Pattern cs /P scn 0 0 595 842 re f"), b"/Pattern << /P 5 0 R >>", more={5: pattern}
    )
