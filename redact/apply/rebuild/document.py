"""A burnt document to a new one: pages written anew, or turned into pictures, and nothing else. Step (7).

Fonts are made from what all pages together use, so pages are gone through first, and written when all are known.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import pikepdf

from redact import __version__
from redact.apply.marks import FONT, marks_content
from redact.apply.rebuild.colour_spaces import ColourWriter
from redact.apply.rebuild.font_writing import WrittenFont, write_font
from redact.apply.rebuild.graphics_states import write_group
from redact.apply.rebuild.images import ImageWriter
from redact.apply.rebuild.navigation import Withheld, write_bookmarks, write_links
from redact.apply.rebuild.painter import PagePainter, Works
from redact.apply.rebuild.pieces import BLANK, Binding, codes_of
from redact.apply.rebuild.refusal import CannotRewrite
from redact.apply.rebuild.state import Sheet
from redact.apply.rebuild.structure import DESCRIPTION, write_tags
from redact.apply.rebuild.writing import Content
from redact.model.geometry import Rect
from redact.model.plan import Plan, Region
from redact.pdf.carried import NOTHING_CARRIED, Carried
from redact.pdf.coordinates import to_user_space, visible_box
from redact.pdf.opening import KEPT_USER_UNIT
from redact.pdf.tags import Leaf, Tag

# A language, maybe a script, maybe a region (RFC 5646 §2.1); a longer tag could hold a name.
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?")

DEEPEST_TREE = 64
OWN = -1
"""Stands for the marks of a page, and for its picture, among the old numbers of its marked content."""

AddPicture = Callable[[pikepdf.Pdf, int, Sequence[Rect], float], pikepdf.Page]
"""Adds a page's picture to a release: the release, the page's number, the boxes of its marks as drawn, its UserUnit."""


@dataclass
class _Progress:
    """Contents of the pages that could be written anew, and why the others could not, by number."""

    contents: dict[int, Content] = field(default_factory=dict)
    pictured: dict[int, str] = field(default_factory=dict)

    def give_up(self, number: int, reason: str) -> None:
        self.contents.pop(number, None)
        self.pictured[number] = reason


@dataclass(frozen=True)
class Order:
    """What is to be made of a burnt document.

    `drawn` are the boxes of the marks, region by region of the plan; `as_pictures` says which pages must become
    pictures, and why; `title` is the document's, empty for none.
    """

    plan: Plan = field(repr=False)
    drawn: Sequence[Sequence[Rect]]
    as_pictures: Mapping[int, str] = field(default_factory=dict)
    carried: Carried = NOTHING_CARRIED
    title: str = ""

    @cached_property
    def marks(self) -> dict[int, list[Region]]:
        """Regions by page, with their boxes as drawn."""
        by_page: dict[int, list[Region]] = {}
        for region, boxes in zip(self.plan.regions, self.drawn, strict=True):
            by_page.setdefault(region.page, []).append(replace(region, boxes=tuple(boxes)))
        return by_page

    @cached_property
    def boxes(self) -> dict[int, list[Rect]]:
        """Boxes of the marks as drawn, by page."""
        return {page: [box for region in regions for box in region.boxes] for page, regions in self.marks.items()}


def rebuilt(burnt: bytes, order: Order, add_picture: AddPicture) -> tuple[bytes, tuple[tuple[int, str], ...]]:
    """The new document's bytes, and which pages became pictures, and why. The same input gives the same bytes.

    Raises what `add_picture` raises; pikepdf's errors for a burnt document that can't be read.
    """
    with pikepdf.open(io.BytesIO(burnt)) as source, pikepdf.new() as release:
        colours = ColourWriter(release)
        works = Works(release, colours, ImageWriter(release, colours), bool(order.carried.tags))
        progress = _Progress(pictured=dict(order.as_pictures))
        for number, page in enumerate(source.pages, 1):
            _make_own(page)
            if number not in progress.pictured:
                try:
                    progress.contents[number] = PagePainter(works, _sheet(page, order, number)).page(page)
                except CannotRewrite as refusal:
                    progress.give_up(number, refusal.reason)
        pages, numbers = _write_pages(works, source, order, progress, add_picture)
        withheld = Withheld(order.plan)
        _carry(release, order, withheld, pages, numbers)
        _finish(source, release, "" if withheld.said_in(order.title) else order.title)
        return _saved(release), tuple(sorted(progress.pictured.items()))


def _write_pages(
    works: Works, source: pikepdf.Pdf, order: Order, progress: _Progress, add_picture: AddPicture
) -> tuple[dict[int, Any], dict[int, list[int]]]:
    """Write all pages, with their marks. Their objects, and the old numbers of their marked content by the new."""
    binding = Binding(_fonts(works, progress))
    pages: dict[int, Any] = {}
    numbers: dict[int, list[int]] = {}
    for number, page in enumerate(source.pages, 1):
        content = progress.contents.get(number)
        if content is not None:
            new, olds = _add_page(works, page, content, binding), list(content.numbers)
        else:
            unit = float(page.obj.get(KEPT_USER_UNIT, 1))
            new, olds = add_picture(works.release, number, order.boxes.get(number, ()), unit), [OWN]
            drawn = b"q\n" + new.obj["/Contents"].read_bytes() + b"\nQ\n"  # its text is drawn unseen: labels are not
            _set_content(works.release, new, _marked(drawn, 0) if works.tagged else drawn)
        if regions := _in_sight(order.marks.get(number, ()), visible_box(page)):
            _draw_marks(works, new, regions, len(olds))
            olds.append(OWN)
        pages[number], numbers[number] = new.obj, olds
    return pages, numbers


def _carry(
    release: pikepdf.Pdf,
    order: Order,
    withheld: Withheld,
    pages: Mapping[int, Any],
    numbers: Mapping[int, Sequence[int]],
) -> None:
    """Tags, bookmarks and links, as far as they say nothing that is withheld. Marks and pictures are read page by page,
    after what the document's own tags hold."""
    write_bookmarks(release, order.carried.outline, withheld, pages)
    write_links(release, order.carried.links, withheld, order.boxes, pages)
    if order.carried.tags:
        own = [Tag("P", (Leaf(number, OWN),)) for number, olds in numbers.items() if OWN in olds]
        description = "" if withheld.said_in(DESCRIPTION) else DESCRIPTION
        write_tags(release, [*order.carried.tags, *own], pages, numbers, description)


def _in_sight(regions: Sequence[Region], visible: tuple[float, float, float, float]) -> list[Region]:
    """Marks without their boxes off the page: what was there is gone, and a label there would be hidden text."""
    sheet = Rect(0.0, 0.0, visible[2] - visible[0], visible[3] - visible[1])
    cut = (replace(region, boxes=tuple(box for box in region.boxes if box.touches(sheet))) for region in regions)
    return [region for region in cut if region.boxes]


def _marked(content: bytes, number: int) -> bytes:
    return f"/Span <</MCID {number}>> BDC\n".encode() + content + b"\nEMC\n"


def _set_content(release: pikepdf.Pdf, page: pikepdf.Page, content: bytes) -> None:
    page.obj["/Contents"] = release.make_stream(content)


def _make_own(page: pikepdf.Page) -> None:
    """Give a page the entries that it inherits (ISO 32000-2 §7.7.3.4)."""
    for key in ("/MediaBox", "/CropBox", "/Rotate", "/Resources"):
        node: Any = page.obj
        for _ in range(DEEPEST_TREE):
            if node is None or key in node:
                break
            node = node.get("/Parent")
        if node is not None and key in node:
            page.obj[key] = node[key]


def _sheet(page: pikepdf.Page, order: Order, number: int) -> Sheet:
    visible = visible_box(page)
    return Sheet(
        visible,
        tuple(to_user_space(box, visible) for region in order.plan.on_page(number) for box in region.boxes),
        tuple(to_user_space(box, visible) for box in order.boxes.get(number, ())),
    )


def _fonts(works: Works, progress: _Progress) -> dict[Hashable, WrittenFont]:
    """All fonts, made anew. A page that shows text in one that can't be becomes a picture; others then use less."""
    written: dict[tuple[Hashable, frozenset[int]], WrittenFont] = {}
    while True:
        used = codes_of(list(progress.contents.values()))
        fonts, failed = dict[Hashable, WrittenFont](), dict[Hashable, str]()
        for number, (key, codes) in enumerate(used.items(), 1):
            known = (key, frozenset(codes))
            try:
                if known not in written:
                    written[known] = _font(works, key, codes, number)
                fonts[key] = written[known]
            except CannotRewrite as refusal:
                failed[key] = refusal.reason
        if not failed:
            return fonts
        for number, content in list(progress.contents.items()):
            reason = next((failed[key] for key in codes_of([content]) if key in failed), None)
            if reason is not None:
                progress.give_up(number, reason)


def _font(works: Works, key: Hashable, codes: set[int], number: int) -> WrittenFont:
    font = works.fonts[key]
    if font.is_type3:
        return works.type3.write(works.release, key, font, codes)
    return write_font(works.release, font, codes, number)


def _add_page(works: Works, page: pikepdf.Page, content: Content, binding: Binding) -> pikepdf.Page:
    """A page with its own content. What lies off the crop box is gone, so the crop box is all there is."""
    data, resources = binding.written(content)
    binding.bind_all(content)
    new = pikepdf.Dictionary(
        Type=pikepdf.Name.Page,
        MediaBox=pikepdf.Array([round(v, 4) for v in visible_box(page)]),
        Resources=resources,
        Contents=works.release.make_stream(b"q\n" + data + b"Q\n" if data else BLANK),
    )
    rotation = int(page.obj.get("/Rotate", 0) or 0) % 360
    if rotation:
        new["/Rotate"] = rotation
    if KEPT_USER_UNIT in page.obj:
        new["/UserUnit"] = float(page.obj[KEPT_USER_UNIT])
    group = write_group(page.obj.get("/Group"), works.colours, page.obj.get("/Resources"))
    if group is not None:
        new["/Group"] = group
    works.release.pages.append(pikepdf.Page(works.release.make_indirect(new)))
    return works.release.pages[-1]


def _draw_marks(works: Works, page: pikepdf.Page, regions: Sequence[Region], number: int) -> None:
    """Draw a page's marks on top; `number` is that of their marked content, where the document is tagged."""
    marks = marks_content(regions, visible_box(page), int(page.obj.get("/Rotate", 0)) % 360)
    own = page.obj["/Contents"].read_bytes()
    _set_content(works.release, page, own + b"\n" + (_marked(marks, number) if works.tagged else marks))
    if "/Font" not in page.obj["/Resources"]:
        page.obj["/Resources"]["/Font"] = pikepdf.Dictionary()
    page.obj["/Resources"]["/Font"][FONT] = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type1,
        BaseFont=pikepdf.Name.Helvetica,
        Encoding=pikepdf.Name.WinAnsiEncoding,
    )


def _finish(source: pikepdf.Pdf, release: pikepdf.Pdf, title: str) -> None:
    language: Any = source.Root.get("/Lang")
    if isinstance(language, pikepdf.String) and _LANGUAGE.fullmatch(str(language)):
        release.Root["/Lang"] = pikepdf.String(str(language))
    info = pikepdf.Dictionary(Producer=f"redact {__version__}")
    if title:
        info["/Title"] = pikepdf.String(title)
        release.Root["/ViewerPreferences"] = pikepdf.Dictionary(DisplayDocTitle=True)
    release.trailer["/Info"] = release.make_indirect(info)


def _saved(release: pikepdf.Pdf) -> bytes:
    """Every object in the open, for who checks it; but tags are many small ones, and would multiply the file's size."""
    tagged = "/StructTreeRoot" in release.Root
    out = io.BytesIO()
    release.save(
        out,
        deterministic_id=True,
        fix_metadata_version=False,
        object_stream_mode=pikepdf.ObjectStreamMode.generate if tagged else pikepdf.ObjectStreamMode.disable,
    )
    return out.getvalue()
