"""Glyphs that are drawings are letters only where a map or their names say so."""

from __future__ import annotations

import pytest
from pikepdf import Array, Dictionary, Name, Pdf

from redact.pdf.reading import UNMAPPED, read_pages
from tests.pages import changed, raw_page

MAP = b"""begincmap 1 begincodespacerange <00> <ff> endcodespacerange
1 beginbfchar <41> <0058> endbfchar endcmap"""


def text(names: tuple[str, ...], *, mapped: bool = False) -> str:
    """What is read where code 65 and the next ones are set in a font of drawings with these names."""

    def change(made: Pdf) -> None:
        font = Dictionary(
            Type=Name.Font,
            Subtype=Name.Type3,
            FontBBox=[0, 0, 1000, 1000],
            FontMatrix=[0.001, 0, 0, 0.001, 0, 0],
            CharProcs=Dictionary({f"/{n}": made.make_stream(b"500 0 0 0 500 700 d1 0 0 500 700 re f") for n in names}),
            Encoding=Dictionary(Type=Name.Encoding, Differences=Array([65, *(Name(f"/{n}") for n in names)])),
            FirstChar=65,
            LastChar=64 + len(names),
            Widths=Array([500] * len(names)),
            Resources=Dictionary(),
        )
        if mapped:
            font.ToUnicode = made.make_stream(MAP)
        made.pages[0].obj.Resources.Font.F2 = made.make_indirect(font)

    codes = bytes(range(65, 65 + len(names))).hex()
    content = changed(raw_page(f"BT /F2 11 Tf 72 700 Td <{codes}> Tj ET".encode()), change)
    (page,) = read_pages(content)
    return "".join(c[0] for line in page.lines for c in line.chars)


@pytest.mark.parametrize(
    ("names", "mapped", "read"),
    [
        (("g1",), False, UNMAPPED),
        (("g1", "g2"), False, UNMAPPED * 2),
        (("O", "k"), False, "Ok"),
        (("O", "g2"), False, UNMAPPED * 2),
        (("g1",), True, "X"),
    ],
    ids=["one", "two", "named as letters", "partly named", "mapped"],
)
def test_a_code_is_not_passed_off_as_a_letter(names: tuple[str, ...], mapped: bool, read: str) -> None:
    assert text(names, mapped=mapped) == read
