"""What operators name: fonts, states, colours, forms, pictures, shadings, each written anew for one page."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field, replace
from math import hypot, nan
from typing import Any

import pikepdf

from redact.apply.rebuild.colour_spaces import ColourWriter
from redact.apply.rebuild.font_reading import read_font
from redact.apply.rebuild.font_source import Code, SourceFont
from redact.apply.rebuild.graphics_states import (
    blend_of,
    parameters,
    write_group,
    write_shading,
    write_soft_mask,
)
from redact.apply.rebuild.images import ImageWriter, WrittenImage
from redact.apply.rebuild.interpreter import Interpreter, Role, matrix_of
from redact.apply.rebuild.matrix import EVERYWHERE, IDENTITY, Corners, box_through, flat, inverse, shared, times
from redact.apply.rebuild.pieces import Piece, Resource, standard_dictionary
from redact.apply.rebuild.refusal import CannotRewrite
from redact.apply.rebuild.state import Sheet, State, TextState
from redact.apply.rebuild.type3 import Type3Fonts
from redact.apply.rebuild.writing import Content, numbers

MOST_INSTRUCTIONS = 3_000_000
TILE_PIXELS = 32
"""A picture in a pattern up to this size is a texture; a larger one may hold words that nobody read."""
COVERED = 2.0
"""A picture covered by more than this, in points each way, hides something."""
MOST_COVERED = 0.5
UNSET = TextState(key="unset", size=nan, char_space=nan, scale=nan, mode=-1, rise=nan)
"""What is written before the first text of a stream: nothing that it can rely on."""
_DEVICE = frozenset({"/DeviceGray", "/DeviceRGB", "/DeviceCMYK"})
_COMPONENTS = {"G": 1, "g": 1, "RG": 3, "rg": 3, "K": 4, "k": 4}
Part = tuple[float, float, float, float]
WHOLE: Part = (0.0, 0.0, 1.0, 1.0)


@dataclass
class Works:
    """What all pages of one document share: the release, its writers, and fonts by key."""

    release: pikepdf.Pdf
    colours: ColourWriter
    images: ImageWriter
    tagged: bool = False
    fonts: dict[Hashable, SourceFont] = field(default_factory=dict)
    forms: dict[Hashable, Piece] = field(default_factory=dict)
    type3: Type3Fonts = field(default_factory=Type3Fonts)

    def font(self, dictionary: Any) -> tuple[Hashable, SourceFont]:
        """A font by its key, read once. Raises CannotRewrite."""
        key = dictionary.objgen if dictionary.is_indirect else dictionary.unparse(resolved=True)
        if key not in self.fonts:
            self.fonts[key] = read_font(dictionary)
        return key, self.fonts[key]


class _Unreadable:
    """A font that can't be read: a reason to give up only where text is shown in it."""

    vertical = False
    is_type3 = False

    def __init__(self, reason: str) -> None:
        self._reason = reason

    def codes(self, shown: bytes) -> list[Code]:
        raise CannotRewrite(self._reason)


class PagePainter:
    """One page's way through the works. Implements `interpreter.Painter`."""

    def __init__(self, works: Works, sheet: Sheet) -> None:
        self._works, self._sheet = works, sheet
        self._left = MOST_INSTRUCTIONS
        self._pictures: list[Corners] = []
        self._resources: dict[Hashable, Resource] = {}

    def page(self, page: pikepdf.Page) -> Content:
        """A page's content, written anew. Raises CannotRewrite."""
        resources = page.obj.get("/Resources", pikepdf.Dictionary())
        interpreter = Interpreter(self, self._sheet, resources, Role.PAGE, 0, tagged=self._works.tagged)
        content = interpreter.run(page, State(IDENTITY, self._sheet.visible, written=UNSET))
        content.numbers = interpreter.numbers
        return content

    def _known(self, value: Any, pieces: tuple[Piece, ...] = ()) -> Resource:
        """One resource for each value, however often it is named."""
        key = value.objgen if value.is_indirect else value.unparse()
        return self._resources.setdefault(key, Resource(value, pieces))

    def spend(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise CannotRewrite("too many drawing instructions")

    def filled(self, box: Corners) -> None:
        for picture in self._pictures:
            cut = shared(picture, box)
            if cut and cut[2] - cut[0] > COVERED and cut[3] - cut[1] > COVERED:
                raise CannotRewrite("a picture that is partly covered")

    def set_font(self, state: State, resources: Any, name: str, size: float) -> None:
        dictionary = named(resources, "/Font", name)
        if dictionary is None:
            state.font = None
            return
        self._take_font(state, dictionary, size)

    def _take_font(self, state: State, dictionary: Any, size: float) -> None:
        try:
            key, state.font = self._works.font(standard_dictionary(dictionary, "a font"))
        except CannotRewrite as refusal:
            key, state.font = "unreadable", _Unreadable(refusal.reason)  # type: ignore[assignment]
        state.text = replace(state.text, key=key, size=size)

    def glyph_shown(self, state: State, code: int) -> None:
        if state.font is not None and state.font.is_type3:
            self._works.type3.show(self, state.text.key, state.font, code)

    def set_state(self, state: State, resources: Any, name: str, content: Content, role: Role, depth: int) -> None:
        source = named(resources, "/ExtGState", name)
        if source is None:
            return
        source = standard_dictionary(source, "a graphics state")
        known, pieces = parameters(source), list[Piece]()
        if isinstance(font := source.get("/Font"), pikepdf.Array):
            self._take_font(state, font[0], float(font[1]))
        mask = source.get("/SMask")
        if isinstance(mask, pikepdf.Dictionary):

            def group(stream: Any) -> Any:
                pieces.append(self._shared_form(state, resources, stream, Role.MASK, depth))
                return pieces[-1].stream

            known["/SMask"] = write_soft_mask(self._works.release, mask, group)
        elif mask is not None:
            known["/SMask"] = pikepdf.Name("/None")
        if mask is not None or "/ca" in known or "/BM" in known:
            see_through = isinstance(mask, pikepdf.Dictionary) or float(known.get("/ca", 1)) < 1
            state.opaque = not see_through and blend_of(source) in ("", "/Normal", "/Compatible")
        if "/LW" in known:
            state.line_width = float(known["/LW"])
        content.use("/ExtGState", self._known(known, tuple(pieces)), b"", b" gs\n")

    def set_colour(self, resources: Any, operator: str, operands: Sequence[Any], content: Content) -> None:
        if operator in ("CS", "cs"):
            name = str(operands[0])
            if name in _DEVICE or name == "/Pattern":
                content.op(name, operator)
                return
            space = named(resources, "/ColorSpace", name)
            if space is None:
                raise CannotRewrite("a colour space that is not there")
            value = self._works.colours.write(space, resources)
            content.use("/ColorSpace", self._known(value), b"", f" {operator}\n".encode())
            return
        pattern = str(operands[-1]) if len(operands) and isinstance(operands[-1], pikepdf.Name) else ""
        values = [float(v) for v in (operands[:-1] if pattern else operands)]
        if operator in _COMPONENTS and len(values) != _COMPONENTS[operator]:
            raise CannotRewrite("a colour that can't be understood")
        if not pattern:
            content.op(numbers(values), operator)
            return
        source = named(resources, "/Pattern", pattern)
        if source is None:
            raise CannotRewrite("a pattern that is not there")
        before = (numbers(values) + " " if values else "").encode()
        key = ("pattern", source.objgen if source.is_indirect else source.unparse(resolved=True))
        if key not in self._resources:
            self._resources[key] = self._pattern(source, resources)
        content.use("/Pattern", self._resources[key], before, f" {operator}\n".encode())

    def _pattern(self, source: Any, resources: Any) -> Resource:
        if int(source.get("/PatternType", 0)) == 2:
            known = pikepdf.Dictionary(Type=pikepdf.Name.Pattern, PatternType=2)
            known["/Shading"] = write_shading(self._works.release, source["/Shading"], self._works.colours, resources)
            if "/Matrix" in source:
                known["/Matrix"] = pikepdf.Array(matrix_of(source["/Matrix"]))
            return Resource(self._works.release.make_indirect(known))
        if not isinstance(source, pikepdf.Stream):
            raise CannotRewrite("a pattern that is none")
        if self._sheet.drawn:
            raise CannotRewrite("a pattern on a page with marks")
        piece = self._form(
            State(IDENTITY, EVERYWHERE, written=UNSET), resources, source, Role.PATTERN, 1, Sheet(EVERYWHERE)
        )
        stream = piece.stream
        for key in ("/Type", "/Subtype", "/FormType", "/Group"):
            if key in stream:
                del stream[key]
        stream["/PatternType"] = 1
        for key in ("/PaintType", "/TilingType"):
            stream[key] = int(source.get(key, 1))
        for key in ("/XStep", "/YStep"):
            stream[key] = float(source[key])
        return Resource(stream, (piece,))

    def paint_object(self, state: State, resources: Any, name: str, content: Content, role: Role, depth: int) -> bool:
        thing = named(resources, "/XObject", name)
        kind = str(thing.get("/Subtype", "")) if isinstance(thing, pikepdf.Stream) else ""
        if kind == "/Image":
            return self._image(state, thing, resources, content, role, inline=False)
        if kind != "/Form":
            return False  # ISO 32000-2 §8.8.2: PostScript XObjects are no more
        piece = self._shared_form(state, resources, thing, role, depth)
        if not piece.content.parts:
            return False
        content.use("/XObject", self._known(piece.stream, (piece,)), b"", b" Do\n")
        return True

    def _shared_form(self, state: State, resources: Any, source: Any, role: Role, depth: int) -> Piece:
        """A form, written once for all that show it alike."""
        key = (source.objgen, _rounded(state.ctm), _rounded(state.clip), self._sheet, state.text, role)
        piece = self._works.forms.get(key)
        if piece is None:
            piece = self._works.forms[key] = self._form(state, resources, source, role, depth)
        else:
            self._pictures.extend(piece.pictures)
        return piece

    def _form(
        self, state: State, resources: Any, source: Any, role: Role, depth: int, sheet: Sheet | None = None
    ) -> Piece:
        if not isinstance(source, pikepdf.Stream):
            raise CannotRewrite("a form that is none")
        matrix = matrix_of(source["/Matrix"]) if "/Matrix" in source else IDENTITY
        box = tuple(float(v) for v in source["/BBox"])
        ctm = times(matrix, state.ctm)
        clip = shared(state.clip, box_through(ctm, box)) or (state.clip[0], state.clip[1], state.clip[0], state.clip[1])
        upright = abs(ctm[0] * ctm[1]) < 1e-6 and abs(ctm[2] * ctm[3]) < 1e-6
        inner = State(ctm, clip, state.clip_is_box and upright, state.font, state.text, UNSET, state.opaque)
        own = source.get("/Resources", resources)
        before = len(self._pictures)
        interpreter = Interpreter(self, sheet or self._sheet, own, role, depth + 1)
        content = interpreter.run(source, inner)
        stream = self._works.release.make_stream(b"")
        stream["/Type"], stream["/Subtype"] = pikepdf.Name.XObject, pikepdf.Name.Form
        stream["/BBox"] = pikepdf.Array(box)
        if matrix != IDENTITY:
            stream["/Matrix"] = pikepdf.Array(matrix)
        group = write_group(source.get("/Group"), self._works.colours, own)
        if group is not None:
            stream["/Group"] = group
        return Piece(stream, content, tuple(self._pictures[before:]))

    def paint_inline(self, state: State, resources: Any, image: Any, content: Content, role: Role) -> bool:
        return self._image(state, image, resources, content, role, inline=True)

    def _image(self, state: State, image: Any, resources: Any, content: Content, role: Role, *, inline: bool) -> bool:
        if flat(state.ctm):
            return False
        if role is Role.GLYPH:
            part: Part | None = WHOLE
        else:
            part = self._visible_part(state)
        if part is None:
            return False
        if not state.clip_is_box and role is Role.PAGE:
            raise CannotRewrite("a picture under a clip that is no box")
        a, b, c, d, _, _ = state.ctm
        points = (hypot(a, b), hypot(c, d)) if role in (Role.PAGE, Role.MASK) else (1e5, 1e5)
        images = self._works.images
        written: WrittenImage | None
        written = images.write_inline(image, resources, part, points) if inline else images.write(image, part, points)
        if written is None:
            return False
        self._judge(state, written, role)
        x0, y0, x1, y1 = written.part
        if written.part != WHOLE:
            content.op("q", numbers((x1 - x0, 0, 0, y1 - y0, x0, y0)), "cm")
        content.use("/XObject", self._known(written.stream), b"", b" Do\n")
        if written.part != WHOLE:
            content.op("Q")
        return True

    def _judge(self, state: State, written: WrittenImage, role: Role) -> None:
        """Pictures where nobody would look for words, and pictures that hide others."""
        stream = written.stream
        mask = bool(stream.get("/ImageMask", False))
        if role is Role.PATTERN and max(int(stream["/Width"]), int(stream["/Height"])) > TILE_PIXELS:
            raise CannotRewrite("a picture in a pattern")
        if role is Role.GLYPH and not mask:
            raise CannotRewrite("a picture in a glyph")
        if role is not Role.PAGE:
            return
        box = shared(box_through(state.ctm, written.part), state.clip)
        if box is None:
            return
        if not mask and "/SMask" not in stream and "/Mask" not in stream and state.opaque:
            for other in self._pictures:
                cut = shared(other, box)
                area = (other[2] - other[0]) * (other[3] - other[1])
                if cut and (cut[2] - cut[0]) * (cut[3] - cut[1]) > MOST_COVERED * area:
                    raise CannotRewrite("a picture under another")
        self._pictures.append(box)

    def _visible_part(self, state: State) -> Part | None:
        seen = shared(self._sheet.visible, state.clip)
        return shared(box_through(inverse(state.ctm), seen), WHOLE) if seen else None

    def paint_shading(self, state: State, resources: Any, name: str, content: Content) -> bool:
        source = named(resources, "/Shading", name)
        if source is None:
            return False
        value = write_shading(self._works.release, source, self._works.colours, resources)
        content.use("/Shading", self._known(value), b"", b" sh\n")
        return True


def named(resources: Any, kind: str, name: str) -> Any:
    """A resource by its category and name; None when it is not there."""
    group = resources.get(kind) if isinstance(resources, pikepdf.Dictionary) else None
    return group.get(name) if isinstance(group, pikepdf.Dictionary) else None


def _rounded(values: Sequence[float]) -> tuple[float, ...]:
    return tuple(round(v, 4) for v in values)
