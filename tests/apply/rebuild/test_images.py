"""Pictures look the same after they were written anew, and hold no more than what is seen of them."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from typing import Any

import numpy as np
import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from PIL import Image, TiffImagePlugin

from redact.apply.rebuild import image_samples
from redact.apply.rebuild.colour_spaces import ColourWriter
from redact.apply.rebuild.images import ImageWriter, WrittenImage
from redact.apply.rebuild.refusal import CannotRewrite
from tests.apply.rebuild.image_sheets import (
    PLACE,
    apart,
    bits,
    image_stream,
    jpeg,
    profile_rgb,
    saved,
    segment,
    shades,
    shown,
    stream_of,
    tint,
    written,
)

SIZE = (161, 119)
SECRET = b"Okafor"
KEYS = frozenset(
    "/Type /Subtype /Width /Height /ColorSpace /BitsPerComponent /ImageMask /Mask /SMask /Decode /Interpolate /Intent "
    "/Filter /DecodeParms /Length".split()
)
PIECE = (0.1, 0.22, 0.73, 0.61)


def raw(mode: str) -> Callable[[Pdf], Stream]:
    return lambda pdf: stream_of(pdf, shades(*SIZE, mode))


def as_jpeg(mode: str, **how: Any) -> Callable[[Pdf], Stream]:
    def make(pdf: Pdf) -> Stream:
        space = {"L": Name.DeviceGray, "RGB": Name.DeviceRGB, "CMYK": Name.DeviceCMYK}[mode]
        stream = image_stream(pdf, jpeg(shades(*SIZE, mode), **how), *SIZE, space, Filter=Name.DCTDecode)
        if mode == "CMYK":
            stream["/Decode"] = Array([1, 0] * 4)
        return stream

    return make


def stencil(**more: Any) -> Callable[[Pdf], Stream]:
    return lambda pdf: image_stream(pdf, bits(*SIZE).tobytes(), *SIZE, None, 1, ImageMask=True, **more)


def palette(depth: int) -> Callable[[Pdf], Stream]:
    def make(pdf: Pdf) -> Stream:
        image = shades().quantize(13)
        values = np.asarray(image)
        data = values if depth == 8 else (values[:, ::2] << 4 | values[:, 1::2]).astype(np.uint8)
        table = String(bytes(image.getpalette() or ())[:39])
        return image_stream(pdf, data.tobytes(), 160, 120, Array([Name.Indexed, Name.DeviceRGB, 12, table]), depth)

    return make


def in_space(space: Callable[[Pdf], Any], mode: str = "RGB") -> Callable[[Pdf], Stream]:
    return lambda pdf: image_stream(pdf, shades(*SIZE, mode).tobytes(), *SIZE, space(pdf))


def profiled(pdf: Pdf) -> Any:
    return Array([Name.ICCBased, Stream(pdf, profile_rgb(), N=3)])


def spot(pdf: Pdf) -> Any:
    return Array([Name.Separation, Name("/Okafor"), Name.DeviceRGB, tint(pdf)])


def cie(pdf: Pdf) -> Any:
    return Array([Name.Lab, Dictionary(WhitePoint=Array([0.95, 1, 1.08]), Range=Array([-80, 80, -80, 80]))])


def calibrated(pdf: Pdf) -> Any:
    return Array([Name.CalRGB, Dictionary(WhitePoint=Array([0.95, 1, 1.08]), Gamma=Array([2.2, 2.2, 2.2]))])


def sixteen(pdf: Pdf) -> Stream:
    data = (np.asarray(shades(*SIZE)).astype(np.uint16) * 257).astype(">u2").tobytes()
    return image_stream(pdf, data, *SIZE, Name.DeviceRGB, 16)


def masked(make: Callable[[Pdf], Stream], **how: Any) -> Callable[[Pdf], Stream]:
    def both(pdf: Pdf) -> Stream:
        stream = make(pdf)
        stream["/SMask"] = stream_of(pdf, shades(77, 51, "L"), **how)
        return stream

    return both


def cut_out(pdf: Pdf) -> Stream:
    stream = stream_of(pdf, shades(*SIZE))
    stream["/Mask"] = image_stream(pdf, bits(320, 251).tobytes(), 320, 251, None, 1, ImageMask=True)
    return stream


def keyed(pdf: Pdf) -> Stream:
    return stream_of(pdf, shades(*SIZE, "L"), Mask=Array([20, 90]))


def jpeg2000(mode: str) -> Callable[[Pdf], Stream]:
    def make(pdf: Pdf) -> Stream:
        out = io.BytesIO()
        shades(*SIZE, mode).save(out, "JPEG2000")
        return image_stream(pdf, out.getvalue(), *SIZE, None, Filter=Name.JPXDecode)

    return make


def group4() -> bytes:
    out = io.BytesIO()
    bits(*SIZE).save(out, "TIFF", compression="group4", tiffinfo={TiffImagePlugin.ROWSPERSTRIP: SIZE[1]})
    with Image.open(io.BytesIO(out.getvalue())) as tiff:
        tags: Any = tiff.tag_v2  # type: ignore[attr-defined]
        start, length = tags[TiffImagePlugin.STRIPOFFSETS][0], tags[TiffImagePlugin.STRIPBYTECOUNTS][0]
    return out.getvalue()[start : start + length]


def fax(pdf: Pdf) -> Stream:
    parms = Dictionary(K=-1, Columns=SIZE[0], Rows=SIZE[1])
    return image_stream(pdf, group4(), *SIZE, Name.DeviceGray, 1, Filter=Name.CCITTFaxDecode, DecodeParms=parms)


def jbig2(pdf: Pdf) -> Stream:
    page = segment(1, 48, 1, struct.pack(">IIIIBH", *SIZE, 0, 0, 0, 0))
    region = segment(2, 38, 1, struct.pack(">IIIIB", *SIZE, 0, 0, 0) + b"\x01" + group4())
    shared = Stream(pdf, segment(0, 62, 0, b"\x20\x00\x00\x00Writer\x00" + SECRET + b"\x00\x00"))
    return image_stream(
        pdf,
        page + region,
        *SIZE,
        Name.DeviceGray,
        1,
        Filter=Name.JBIG2Decode,
        DecodeParms=Dictionary(JBIG2Globals=shared),
    )


PICTURES: dict[str, Callable[[Pdf], Stream]] = {
    "grey": raw("L"),
    "rgb": raw("RGB"),
    "cmyk": raw("CMYK"),
    "two tones": lambda pdf: stream_of(pdf, bits(*SIZE)),
    "two tones, turned": lambda pdf: stream_of(pdf, bits(*SIZE), Decode=Array([1, 0])),
    "stencil": stencil(),
    "stencil, turned": stencil(Decode=Array([1, 0])),
    "palette": palette(8),
    "palette of 4 bits": palette(4),
    "16 bits": sixteen,
    "profile": in_space(profiled),
    "spot colour": in_space(spot, "L"),
    "Lab": in_space(cie),
    "calibrated": in_space(calibrated),
    "jpeg, grey": as_jpeg("L"),
    "jpeg": as_jpeg("RGB", quality=90),
    "jpeg, fine": as_jpeg("RGB", subsampling=0),
    "jpeg, progressive": as_jpeg("RGB", quality=90, progressive=True),
    "jpeg, restarts": as_jpeg("RGB", restart_marker_rows=1),
    "jpeg, cmyk": as_jpeg("CMYK", quality=90),
    "jpeg, cmyk, progressive": as_jpeg("CMYK", quality=90, progressive=True),
    "soft mask": masked(raw("RGB")),
    "soft mask, turned": masked(raw("RGB"), Decode=Array([1, 0])),
    "soft mask over jpeg": masked(as_jpeg("RGB")),
    "cut out by a stencil": cut_out,
    "colour key": keyed,
    "jpeg 2000": jpeg2000("RGB"),
    "jpeg 2000, grey": jpeg2000("L"),
    "fax": fax,
    "jbig2": jbig2,
}


def clip(part: tuple[float, float, float, float]) -> str:
    left, bottom, width, height = PLACE
    size = f"{(part[2] - part[0]) * width} {(part[3] - part[1]) * height}"
    return f"{left + part[0] * width} {bottom + part[1] * height} {size} re W n"


def looks(
    source: Pdf, make: Callable[[Pdf], Stream], part: tuple[float, float, float, float]
) -> tuple[float, Pdf, WrittenImage, Stream]:
    """How far the old picture and the new one differ on paper, both behind the same clip."""
    stream = make(source)
    release, result = written(stream, part)
    new = shown(release, result.stream, result.part, clip(part))
    return apart(shown(source, stream, before=clip(part)), new), release, result, stream


@pytest.mark.parametrize("make", PICTURES.values(), ids=PICTURES)
def test_a_whole_picture_looks_the_same(make: Callable[[Pdf], Stream]) -> None:
    source = pikepdf.new()
    difference, _release, result, stream = looks(source, make, (0, 0, 1, 1))

    assert difference < 0.5
    assert list(result.part) == [0, 0, 1, 1]
    assert set(result.stream.keys()) <= KEYS
    assert len(result.stream.read_raw_bytes()) <= 1.3 * len(stream.read_raw_bytes()) + 200


@pytest.mark.parametrize("make", PICTURES.values(), ids=PICTURES)
def test_the_seen_piece_looks_the_same(make: Callable[[Pdf], Stream]) -> None:
    source = pikepdf.new()
    difference, _release, result, stream = looks(source, make, PIECE)

    assert difference < 0.8
    left, bottom, right, top = result.part
    assert (min(left, PIECE[0]), min(bottom, PIECE[1])) == (left, bottom)
    assert (max(right, PIECE[2]), max(top, PIECE[3])) == (right, top)
    assert int(result.stream.Width) <= round((right - left) * int(stream.Width)) < int(stream.Width)
    assert int(result.stream.Height) <= round((top - bottom) * int(stream.Height)) < int(stream.Height)


@pytest.mark.parametrize("make", PICTURES.values(), ids=PICTURES)
def test_a_picture_on_little_paper_keeps_300_dpi(make: Callable[[Pdf], Stream]) -> None:
    source = pikepdf.new()
    stream = make(source)

    release, result = written(stream, points=(9, 6))

    assert (int(result.stream.Width), int(result.stream.Height)) == (38, 25)
    for key in ("/SMask", "/Mask"):
        if isinstance(result.stream.get(key), Stream):
            assert (int(result.stream[key].Width), int(result.stream[key].Height)) == (38, 25)
    assert apart(shown(source, stream), shown(release, result.stream)) < 5


def test_a_picture_squeezed_in_one_direction_loses_its_pixels_there() -> None:
    source = pikepdf.new()
    _, result = written(stream_of(source, shades(2000, 100, "L")), points=(3, 100))
    assert (int(result.stream.Width), int(result.stream.Height)) == (13, 100)


@pytest.mark.parametrize("part", [(0.4, 0, 0.4, 1), (1.2, 0, 1.5, 1), (0, -1, 1, 0)])
def test_what_lies_elsewhere_is_not_written(part: tuple[float, float, float, float]) -> None:
    source, release = pikepdf.new(), pikepdf.new()
    stream = stream_of(source, shades())
    assert ImageWriter(release, ColourWriter(release)).write(stream, part, (100, 100)) is None


def test_other_entries_and_bytes_behind_the_last_row_are_gone() -> None:
    source = pikepdf.new()
    stream = stream_of(source, shades(*SIZE, "L"))
    stream.write(stream.read_bytes() + SECRET)
    stream["/Metadata"] = Stream(source, SECRET)
    stream["/Name"], stream["/ID"], stream["/Private"] = Name("/Okafor"), String(SECRET), String(SECRET)
    stream["/Alternates"] = Array([Dictionary(Image=stream_of(source, shades()))])
    stream["/Intent"], stream["/Interpolate"] = Name("/Okafor"), True

    release, result = written(stream)

    assert set(result.stream.keys()) <= KEYS - {"/Intent"}
    assert bool(result.stream["/Interpolate"])
    assert result.stream.read_bytes() == shades(*SIZE, "L").tobytes()
    release.Root["/Kept"] = result.stream
    assert SECRET not in saved(release)


def test_bits_that_fill_up_a_row_are_zero() -> None:
    source = pikepdf.new()
    _, result = written(image_stream(source, b"\xff" * 6, 3, 6, Name.DeviceGray, 1))
    assert result.stream.read_bytes() == b"\xe0" * 6


def test_unused_colours_of_a_palette_are_gone() -> None:
    source = pikepdf.new()
    table = String(bytes((10, 20, 30)) + b"Okafor" + bytes((40, 50, 60)) + b"Okafor")
    _, result = written(image_stream(source, b"\0\3\0\3", 2, 2, Array([Name.Indexed, Name.DeviceRGB, 5, table])))
    space: Any = result.stream.ColorSpace
    assert (space[2], bytes(space[3])) == (3, bytes((10, 20, 30, *bytes(6), 40, 50, 60)))


@pytest.mark.parametrize("make", [raw("RGB"), raw("L"), as_jpeg("RGB", quality=95)], ids=["rgb", "grey", "jpeg"])
def test_what_a_soft_mask_hides_is_blank(make: Callable[[Pdf], Stream]) -> None:
    source = pikepdf.new()
    stream = make(source)
    lets = Image.new("L", SIZE, 255)
    lets.paste(0, (0, 0, SIZE[0], 80))  # the writing stands there
    stream["/SMask"] = stream_of(source, lets)

    release, result = written(stream)

    assert apart(shown(source, stream), shown(release, result.stream)) < 0.6
    pixels = np.asarray(pikepdf.PdfImage(result.stream).as_pil_image().convert("L")).astype(int)
    assert np.ptp(pixels[:70]) < 30


def test_what_a_mask_and_a_colour_key_hide_is_blank() -> None:
    source = pikepdf.new()
    stream = stream_of(source, shades(*SIZE, "L"))
    stream["/Mask"] = image_stream(source, b"\xff" * 21 * 119, *SIZE, None, 1, ImageMask=True)
    _, result = written(stream)
    assert set(result.stream.read_bytes()) == {0}

    _, result = written(keyed(source))
    assert not set(result.stream.read_bytes()) & set(range(21, 91))


def test_a_mask_keeps_its_matte_and_nothing_else() -> None:
    source = pikepdf.new()
    stream = stream_of(source, shades(*SIZE))
    stream["/SMask"] = stream_of(source, shades(*SIZE, "L"), Matte=Array([1, 0.5, 0]), Metadata=Stream(source, SECRET))
    _, result = written(stream)
    assert [float(v) for v in result.stream.SMask.Matte] == [1, 0.5, 0]
    assert set(result.stream.SMask.keys()) <= KEYS | {"/Matte"}


def test_the_same_picture_seen_alike_is_written_once() -> None:
    source, release = pikepdf.new(), pikepdf.new()
    one, twin = stream_of(source, shades()), stream_of(source, shades())
    writer = ImageWriter(release, ColourWriter(release))

    results = [writer.write(stream, part, (100, 100)) for stream in (one, twin) for part in ((0, 0, 1, 1), PIECE)]

    numbers = [result.stream.objgen for result in results if result is not None]
    assert len(numbers) == 4
    assert len(set(numbers)) == 2


def test_the_same_input_gives_the_same_bytes() -> None:
    def bytes_of(make: Callable[[Pdf], Stream]) -> bytes:
        source = pikepdf.new()
        release, result = written(make(source), PIECE)
        release.Root["/Kept"] = result.stream
        return saved(release)

    assert [bytes_of(make) for make in PICTURES.values()] == [bytes_of(make) for make in PICTURES.values()]


def test_an_inline_picture_becomes_a_plain_one() -> None:
    source = pikepdf.new()
    image = shades(40, 30)
    data = image.tobytes().hex().encode()
    content = b"q 9 0 0 9 0 0 cm BI /W 40 /H 30 /CS /Cs9 /BPC 8 /F /AHx /Okafor (Okafor) ID " + data + b"> EI Q"
    drawn = list(pikepdf.parse_content_stream(source.make_stream(content)))[2]
    resources = Dictionary(ColorSpace=Dictionary(Cs9=Name.DeviceRGB))
    release = pikepdf.new()

    result = ImageWriter(release, ColourWriter(release)).write_inline(drawn, resources, points=(40, 30))

    assert result is not None
    assert result.stream.read_bytes() == image.tobytes()
    assert set(result.stream.keys()) <= KEYS


def test_an_inline_picture_may_name_its_palette() -> None:
    source, release = pikepdf.new(), pikepdf.new()
    content = source.make_stream(b"BI /W 2 /H 1 /CS /Cs9 /BPC 8 /F /AHx ID 0001> EI")
    drawn = next(iter(pikepdf.parse_content_stream(content)))
    table = Array([Name.Indexed, Name.DeviceRGB, 255, String(b"abcdef" + SECRET * 127)])

    result = ImageWriter(release, ColourWriter(release)).write_inline(
        drawn, Dictionary(ColorSpace=Dictionary(Cs9=table)), points=(9, 9)
    )

    assert result is not None
    space: Any = result.stream.ColorSpace
    assert bytes(space[3]) == b"abcdef"


def _broken() -> dict[str, Callable[[Pdf], Stream]]:
    def too_short(pdf: Pdf) -> Stream:
        return image_stream(pdf, b"\0" * 80, 10, 10, Name.DeviceGray)

    def too_many(pdf: Pdf) -> Stream:
        return image_stream(pdf, b"\0", 60000, 60000, Name.DeviceGray, 1)

    def not_a_jpeg(pdf: Pdf) -> Stream:
        return image_stream(pdf, b"\xff\xd8nothing", 10, 10, Name.DeviceGray, Filter=Name.DCTDecode)

    def unknown_filter(pdf: Pdf) -> Stream:
        return image_stream(pdf, b"\0" * 100, 10, 10, Name.DeviceGray, Filter=Name("/Crypt"))

    def no_space(pdf: Pdf) -> Stream:
        return image_stream(pdf, b"\0" * 100, 10, 10, None)

    def strange_mask(pdf: Pdf) -> Stream:
        return image_stream(pdf, b"\0" * 100, 10, 10, Name.DeviceGray, SMask=stream_of(pdf, shades()))

    made = (too_short, too_many, not_a_jpeg, unknown_filter, no_space, strange_mask)
    return {make.__name__: make for make in made}


@pytest.mark.parametrize("make", _broken().values(), ids=_broken())
def test_what_cannot_be_read_is_refused(make: Callable[[Pdf], Stream]) -> None:
    source = pikepdf.new()
    with pytest.raises(CannotRewrite) as caught:
        written(make(source))
    assert "Okafor" not in caught.value.reason


def test_bands_give_what_the_whole_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    def bytes_of(name: str) -> list[bytes]:
        source = pikepdf.new()
        both = [written(PICTURES[name](source), PIECE, points) for points in ((180, 120), (9, 6))]
        return [pikepdf.PdfImage(result.stream).as_pil_image().tobytes() for _, result in both]

    whole = {name: bytes_of(name) for name in ("rgb", "stencil", "palette of 4 bits")}
    monkeypatch.setattr(image_samples, "_BAND", 700)
    assert {name: bytes_of(name) for name in whole} == whole
