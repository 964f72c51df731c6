"""Writes maps from codes to text: /ToUnicode of a font (ISO 32000-2 9.10.3)."""

from __future__ import annotations

from collections.abc import Mapping

ROWS = 100
"""So many rows may stand in one block of a CMap."""


def to_unicode_map(texts: Mapping[int, str], size: int) -> bytes:
    """A CMap from codes of `size` bytes to their texts. A code without text gets no row."""
    rows = [
        f"<{code.to_bytes(size).hex()}> <{text.encode('utf-16-be').hex()}>"
        for code, text in sorted(texts.items())
        if text
    ]
    blocks = [rows[start : start + ROWS] for start in range(0, len(rows), ROWS)]
    listed = "".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<{'00' * size}> <{'ff' * size}>\nendcodespacerange\n{listed}"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("ascii")
