"""JPEG files (ITU-T T.81) taken apart and put together from their parts: no loss, and nothing but the picture.

Kept are the frame, the scans and the tables that they use, in our own order and spelling. Everything else is gone:
Exif, comments, thumbnails, unused tables, fill bytes, what stands behind the end. A file that is not wholly as the
standard says raises OddJpeg: then its pixels are encoded anew.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, field

JFIF = b"\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
"""No thumbnail, no density: it only says that three components are YCbCr."""
_ADOBE = b"\xff\xee\x00\x0eAdobe\x00\x64\x00\x00\x00\x00"
MOST_SCANS = 64
_MARKER = re.compile(rb"\xff+([\x01-\xfe])")
_SEQUENTIAL, _PROGRESSIVE = (0xC0, 0xC1), 0xC2
_RGB = b"RGB"

Interval = tuple[int, int]


class OddJpeg(ValueError):
    """Not a JPEG that can be written again part by part; it quotes nothing."""


@dataclass(frozen=True, slots=True)
class Jpeg:
    """A JPEG file written anew.

    `sampling`: horizontal and vertical factor of each component. `scans`: for each, where in `data` its coded bytes
    lie, one stretch for each restart interval. `frame_at`: where the frame's height stands.
    """

    data: bytes = field(repr=False)
    width: int
    height: int
    sampling: tuple[tuple[int, int], ...]
    progressive: bool
    interleaved: bool
    restart: int
    scans: tuple[tuple[Interval, ...], ...] = field(repr=False)
    frame_at: int

    @property
    def components(self) -> int:
        return len(self.sampling)

    @property
    def unit(self) -> tuple[int, int]:
        """Pixels of the blocks that are coded together, across and down (T.81 §A.2)."""
        if not self.interleaved or self.components == 1:
            return 8, 8
        return 8 * max(h for h, _ in self.sampling), 8 * max(v for _, v in self.sampling)


@dataclass(slots=True)
class _Component:
    sampling: tuple[int, int]
    table: int
    started: bool = False
    bits: list[int] = field(default_factory=lambda: [-1] * 64)


class _Rewriting:
    """One pass over a file; `out` grows as the parts are met."""

    def __init__(self, untrusted: bytes, transform: int | None) -> None:
        self._bytes = untrusted
        self._transform = transform
        self._adobe: int | None = None
        self._jfif = False
        self._frame: tuple[int, int, int] | None = None
        self._components: dict[int, _Component] = {}
        self._quantisers: dict[int, bytes] = {}
        self._huffman: dict[int, bytes] = {}
        self._written: dict[tuple[str, int], bytes] = {}
        self._restart = self._restart_written = 0
        self._scans: list[tuple[Interval, ...]] = []
        self._interleaved = True
        self._frame_at = 0
        self.out = bytearray()

    def run(self) -> Jpeg:
        if self._bytes[:2] != b"\xff\xd8":
            raise OddJpeg("no start")
        at = 2
        while True:
            marker, at = self._marker(at)
            if marker == 0xD9:
                return self._finished()
            (length,) = struct.unpack(">H", self._some(at, 2))
            if length < 2:
                raise OddJpeg("a part without a length")
            body = self._some(at + 2, length - 2)
            at += length
            if marker == 0xDA:
                at = self._scan(body, at)
            else:
                self._part(marker, body)

    def _marker(self, at: int) -> tuple[int, int]:
        found = _MARKER.match(self._bytes, at)
        if found is None:
            raise OddJpeg("something between the parts, or no end")
        return found.group(1)[0], found.end()

    def _some(self, at: int, length: int) -> bytes:
        if at + length > len(self._bytes):
            raise OddJpeg("cut short")
        return self._bytes[at : at + length]

    def _part(self, marker: int, body: bytes) -> None:
        if marker == 0xDB:
            self._quantisation(body)
        elif marker == 0xC4:
            self._codes(body)
        elif marker == 0xDD and len(body) == 2:
            (self._restart,) = struct.unpack(">H", body)
        elif marker in (*_SEQUENTIAL, _PROGRESSIVE):
            self._start_frame(marker, body)
        elif marker == 0xE0 and body[:5] == b"JFIF\0":
            self._jfif = True
        elif marker == 0xEE and body[:5] == b"Adobe" and len(body) >= 12:
            self._adobe = body[11]
        elif not (0xE0 <= marker <= 0xEF or marker == 0xFE):
            raise OddJpeg("a part that is not known")

    def _start_frame(self, marker: int, body: bytes) -> None:
        if self._frame is not None or len(body) < 6 or len(body) != 6 + 3 * body[5]:
            raise OddJpeg("a frame that does not fit")
        precision, height, width, count = struct.unpack_from(">BHHB", body)
        if precision != 8 or not width or not height or count not in (1, 3, 4):
            raise OddJpeg("a frame of another kind")
        self._frame = (marker, width, height)
        for name, factors, table in struct.iter_unpack("3B", body[6:]):
            across, down = factors >> 4, factors & 15
            if not (1 <= across <= 4 and 1 <= down <= 4) or table > 3 or name in self._components:
                raise OddJpeg("a component that does not fit")
            self._components[name] = _Component((across, down), table)

    def _quantisation(self, body: bytes) -> None:
        at = 0
        while at < len(body):
            wide, number = body[at] >> 4, body[at] & 15
            table = body[at : at + 1 + 64 * (1 + wide)]
            if wide > 1 or number > 3 or len(table) != 1 + 64 * (1 + wide):
                raise OddJpeg("a table that does not fit")
            self._quantisers[number] = table
            at += len(table)

    def _codes(self, body: bytes) -> None:
        at = 0
        while at < len(body):
            total = sum(body[at + 1 : at + 17])
            table = body[at : at + 17 + total]
            if table[0] & ~0x13 or total > 256 or len(table) != 17 + total:
                raise OddJpeg("a table that does not fit")
            self._huffman[table[0]] = table
            at += len(table)

    def _scan(self, body: bytes, at: int) -> int:
        if self._frame is None or not body or len(body) != 4 + 2 * body[0] or len(self._scans) >= MOST_SCANS:
            raise OddJpeg("a scan that does not fit")
        first, last, precision = body[-3:]
        progressive = self._frame[0] == _PROGRESSIVE
        if not progressive:
            first, last, precision = 0, 63, 0
        chosen = [(name, tables) for name, tables in struct.iter_unpack("2B", body[1:-3])]
        names = list(self._components)
        if not chosen or any(name not in names for name, _ in chosen) or len({n for n, _ in chosen}) != len(chosen):
            raise OddJpeg("a scan of components that are not there")
        self._interleaved &= len(chosen) == len(names)
        self._progress([n for n, _ in chosen], first, last, precision)
        direct = not progressive or (first == 0 and precision >> 4 == 0)
        waved = not progressive or first > 0
        selectors = bytearray()
        for name, tables in chosen:
            used = (tables & 0xF0 if direct else 0) | (tables & 15 if waved else 0)
            selectors += bytes((self._called(name), used))
        self._tables([n for n, _ in chosen], bytes(selectors[1::2]), direct, waved)
        self.out += struct.pack(">2sHB", b"\xff\xda", 6 + len(selectors), len(chosen)) + selectors
        self.out += bytes((first, last, precision))
        return self._coded(at, [n for n, _ in chosen])

    def _called(self, name: int) -> int:
        """Components are numbered, but for the letters that say that they are not YCbCr."""
        names = list(self._components)
        return name if bytes(names) == _RGB else 1 + names.index(name)

    def _progress(self, names: list[int], first: int, last: int, precision: int) -> None:
        """Each bit of each coefficient once (T.81 §G.1.1.1): one that comes twice would be covered by the second."""
        high, low = precision >> 4, precision & 15
        progressive = self._frame is not None and self._frame[0] == _PROGRESSIVE
        if not first <= last <= 63 or (progressive and (first == 0) != (last == 0)):
            raise OddJpeg("a scan of coefficients that are not there")
        if first and len(names) > 1:
            raise OddJpeg("a scan of several components")
        for name in names:
            bits = self._components[name].bits
            for index in range(first, last + 1):
                fits = bits[index] == -1 if high == 0 else bits[index] == high and low == high - 1
                if not fits:
                    raise OddJpeg("a scan that another one covers")
                bits[index] = low

    def _tables(self, names: list[int], selectors: bytes, direct: bool, waved: bool) -> None:
        for name in names:
            component = self._components[name]
            if not component.started:
                component.started = True
                self._table("quantiser", component.table, self._quantisers, b"\xff\xdb")
        if not self._scans:
            self._write_frame()
        for both in selectors:
            if direct:
                self._table("huffman", both >> 4, self._huffman, b"\xff\xc4")
            if waved:
                self._table("huffman", 0x10 | (both & 15), self._huffman, b"\xff\xc4")
        if self._restart != self._restart_written:
            self.out += struct.pack(">2sHH", b"\xff\xdd", 4, self._restart)
            self._restart_written = self._restart

    def _table(self, kind: str, number: int, tables: dict[int, bytes], marker: bytes) -> None:
        table = tables.get(number)
        if table is None:
            raise OddJpeg("a table that is not there")
        if self._written.get((kind, number)) != table:
            self._written[kind, number] = table
            self.out += marker + struct.pack(">H", 2 + len(table)) + table

    def _write_frame(self) -> None:
        if self._frame is None:
            raise OddJpeg("no frame")
        marker, width, height = self._frame
        tables, self.out = self.out, bytearray(b"\xff\xd8" + self._colours())
        self.out += tables
        self._frame_at = len(self.out) + 5
        count = len(self._components)
        self.out += struct.pack(">BBHBHHB", 0xFF, marker, 8 + 3 * count, 8, height, width, count)
        for name, component in self._components.items():
            across, down = component.sampling
            self.out += bytes((self._called(name), across << 4 | down, component.table))

    def _colours(self) -> bytes:
        """What says how three or four components are meant: Adobe's mark, else the PDF's parameter, else JFIF's."""
        count, meant = len(self._components), self._adobe
        if meant is None and self._transform is not None and count > 1:
            meant = 0 if self._transform == 0 else 1 if count == 3 else 2
            if count == 3:
                return _ADOBE + bytes((meant,))
        jfif = JFIF if self._jfif else b""
        return jfif if meant is None else jfif + _ADOBE + bytes((meant if meant in (0, 1, 2) else 0,))

    def _coded(self, at: int, names: list[int]) -> int:
        """The coded bytes of a scan; its restart marks must come in order and as many as belong there."""
        intervals: list[Interval] = []
        begin = at
        for found in _MARKER.finditer(self._bytes, at):
            coded = self._bytes[begin : found.start()]
            if b"\xff\xff" in coded or not coded:
                raise OddJpeg("coded bytes that do not fit")
            intervals.append((len(self.out), len(self.out) + len(coded)))
            self.out += coded
            marker = found.group(1)[0]
            if marker != 0xD0 + (len(intervals) - 1) % 8:
                break
            self.out += bytes((0xFF, marker))
            begin = found.end()
        else:
            raise OddJpeg("no end")
        blocks = self._blocks(names)
        if len(intervals) != (-(-blocks // self._restart) if self._restart else 1):
            raise OddJpeg("too many or too few restarts")
        self._scans.append(tuple(intervals))
        return found.start()

    def _blocks(self, names: list[int]) -> int:
        """Units of a scan (T.81 §A.2.2, §A.2.3)."""
        _, width, height = self._frame or (0, 0, 0)
        most_across = max(c.sampling[0] for c in self._components.values())
        most_down = max(c.sampling[1] for c in self._components.values())
        if len(names) > 1:
            return -(-width // (8 * most_across)) * -(-height // (8 * most_down))
        across, down = self._components[names[0]].sampling
        wide, high = -(-width * across // most_across), -(-height * down // most_down)
        return -(-wide // 8) * -(-high // 8)

    def _finished(self) -> Jpeg:
        if self._frame is None or any(c.bits[0] == -1 for c in self._components.values()):
            raise OddJpeg("not all components are there")
        marker, width, height = self._frame
        return Jpeg(
            data=bytes(self.out + b"\xff\xd9"),
            width=width,
            height=height,
            sampling=tuple(c.sampling for c in self._components.values()),
            progressive=marker == _PROGRESSIVE,
            interleaved=self._interleaved,
            restart=self._restart,
            scans=tuple(self._scans),
            frame_at=self._frame_at,
        )


def rewritten(untrusted: bytes, transform: int | None = None) -> Jpeg:
    """A JPEG file with nothing but its picture. `transform` is the PDF's /ColorTransform (table 13).

    Raises OddJpeg.
    """
    return _Rewriting(untrusted, transform).run()
