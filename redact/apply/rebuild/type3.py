"""Type 3 fonts: each glyph is a little content stream, written anew like any other (ISO 32000-2 §9.6.4)."""

from __future__ import annotations

from collections.abc import Collection, Hashable
from dataclasses import dataclass, field
from typing import Any

import pikepdf

from redact.apply.rebuild.font_source import SourceFont
from redact.apply.rebuild.font_unicode import to_unicode_map
from redact.apply.rebuild.font_writing import WrittenFont
from redact.apply.rebuild.interpreter import Interpreter, Painter, Role
from redact.apply.rebuild.matrix import EVERYWHERE, IDENTITY
from redact.apply.rebuild.pieces import Binding, Piece
from redact.apply.rebuild.refusal import CannotRewrite
from redact.apply.rebuild.state import Sheet, State
from redact.apply.rebuild.writing import Content

MOST_CODES = 255


@dataclass
class Type3Fonts:
    """The glyph procedures that pages showed, by font and code."""

    _glyphs: dict[tuple[Hashable, int], Content] = field(default_factory=dict)

    def show(self, painter: Painter, key: Hashable, font: SourceFont, code: int) -> None:
        """Write a glyph's procedure, once. Raises CannotRewrite, also for a glyph that paints and means nothing."""
        if (key, code) in self._glyphs:
            return
        self._glyphs[key, code] = Content()  # a glyph that shows itself finds nothing
        procedure = font.procedures.get(code)
        if procedure is None:
            return
        resources = font.resources if font.resources is not None else pikepdf.Dictionary()
        interpreter = Interpreter(painter, Sheet(EVERYWHERE), resources, Role.GLYPH, 1)
        try:
            content = interpreter.run(procedure, State(IDENTITY, EVERYWHERE))
        except CannotRewrite:
            del self._glyphs[key, code]
            raise
        if interpreter.painted and not font.text(code).strip():
            del self._glyphs[key, code]
            raise CannotRewrite("glyphs that are drawings without a meaning")
        self._glyphs[key, code] = content

    def write(self, release: pikepdf.Pdf, key: Hashable, font: SourceFont, used: Collection[int]) -> WrittenFont:
        """A Type 3 font of the used glyphs, renumbered by meaning. Raises CannotRewrite."""
        order = sorted(used, key=lambda code: (font.text(code), font.width(code), code))
        if len(order) > MOST_CODES:
            raise CannotRewrite("a font of too many drawn glyphs")
        new = {code: number for number, code in enumerate(order, 1)}
        binding, procedures, resources = Binding({}), pikepdf.Dictionary(), pikepdf.Dictionary()
        for code, number in new.items():
            piece = Piece(release.make_stream(b""), self._glyphs[key, code])
            binding.bind(piece)
            _gather(resources, piece.stream, number)
            procedures[f"/g{number}"] = piece.stream
        names = [pikepdf.Name(f"/g{number}") for number in new.values()]
        dictionary = pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type3,
            FontBBox=pikepdf.Array(font.bbox),
            FontMatrix=pikepdf.Array(font.matrix),
            CharProcs=procedures,
            Encoding=pikepdf.Dictionary(Type=pikepdf.Name.Encoding, Differences=pikepdf.Array([1, *names])),
            FirstChar=1,
            LastChar=max(len(order), 1),
            Widths=pikepdf.Array([font.width(code) for code in order] or [0]),
            Resources=resources,
            ToUnicode=release.make_stream(to_unicode_map({n: font.text(c) for c, n in new.items()}, size=1)),
        )
        encode = {code: bytes([number]) for code, number in new.items()}
        return WrittenFont(release.make_indirect(dictionary), encode)


def _gather(resources: Any, procedure: Any, number: int) -> None:
    """A procedure's own resources move to the font, where readers look for them; names get the glyph's number."""
    own = procedure["/Resources"]
    del procedure["/Resources"]
    data = procedure.read_bytes()
    for kind, group in own.items():
        for name in list(group.keys()):
            renamed = f"{name}g{number}"
            if kind not in resources:
                resources[kind] = pikepdf.Dictionary()
            resources[kind][renamed] = group[name]
            data = data.replace(f"{name} ".encode(), f"{renamed} ".encode())
    procedure.write(data)
