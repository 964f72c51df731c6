"""Type 3 fonts, whose glyphs are drawings (ISO 32000-2 §9.6.4): do their maps say which letters these are?

MuPDF passes a glyph's code off as a letter where they don't, so that a name drawn as one glyph reads as `A`.
"""

from __future__ import annotations

import re
from typing import Any

_SPAN_FONT = re.compile(r"Type3 \((\d+) 0 R\)")
"""How MuPDF calls such a font: by the number of its object."""
_NAMES = re.compile(r"/([^\s/\[\]()<>{}%]+)")
_NOTHING = frozenset({".notdef", ".null", "space"})


class DrawnFonts:
    """Answers for the fonts of one document, by the names that MuPDF gives them."""

    def __init__(self, doc: Any) -> None:
        self._doc = doc
        self._known: dict[str, bool] = {}

    def explained(self, font: str) -> bool:
        """False for a Type 3 font that has neither a /ToUnicode map nor glyph names of the Adobe Glyph List alone."""
        if font not in self._known:
            found = _SPAN_FONT.fullmatch(font)
            self._known[font] = not font.startswith("Type3") or (found is not None and self._mapped(int(found[1])))
        return self._known[font]

    def _mapped(self, number: int) -> bool:
        from fontTools import agl  # 20 ms that most documents don't need

        if self._doc.xref_get_key(number, "ToUnicode")[0] == "xref":
            return True
        kind, value = self._doc.xref_get_key(number, "Encoding")
        if kind == "xref":
            kind, value = self._doc.xref_get_key(int(value.split()[0]), "Differences")
        elif kind == "dict":
            kind, value = self._doc.xref_get_key(number, "Encoding/Differences")
        if kind == "name":
            return True  # one of the standard encodings, whose glyph names all have a meaning (ISO 32000-2 Annex D)
        names = _NAMES.findall(value) if kind == "array" else []
        return bool(names) and all(name in _NOTHING or agl.toUnicode(name) for name in names)
