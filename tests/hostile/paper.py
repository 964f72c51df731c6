"""PDFs written by hand, object by object: no library would write what these need."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping

MAKERS: dict[str, Callable[[], bytes]] = {}
QUICK: set[str] = set()
TEXT = b"BT /F1 12 Tf 72 700 Td (Nothing to see here) Tj ET\n"
FONT = b"/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"


def hostile(quick: bool = False) -> Callable[[Callable[[], bytes]], Callable[[], bytes]]:
    """Enter a maker under its name. `quick`: made and judged in a second or two, so good for a journey."""

    def enter(maker: Callable[[], bytes]) -> Callable[[], bytes]:
        MAKERS[maker.__name__] = maker
        if quick:
            QUICK.add(maker.__name__)
        return maker

    return enter


def written(objects: Mapping[int, bytes], trailer: bytes = b"", root: int = 1) -> bytes:
    """A file of these objects, with a sound cross-reference table (ISO 32000-2 §7.5.4)."""
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start, size = len(out), max(objects) + 1
    rows = [b"%010d 00000 n \n" % places[n] if n in places else b"0000000000 65535 f \n" for n in range(size)]
    out += b"xref\n0 %d\n%s" % (size, b"".join(rows))
    out += b"trailer\n<< /Size %d /Root %d 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (size, root, trailer, start)
    return bytes(out)


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), entries, content)


def packed(content: bytes, entries: bytes = b"") -> bytes:
    return stream(zlib.compress(content, 9), b"/Filter /FlateDecode " + entries)


def repeated(unit: bytes, times: int, before: bytes = b"", after: bytes = b"") -> bytes:
    """`before`, then a unit over and over, then `after`, as Flate data, never held unpacked."""
    pack = zlib.compressobj(9)
    block = unit * 4096
    parts = [pack.compress(before)]
    parts += [pack.compress(block) for _ in range(times // 4096)]
    parts += [pack.compress(unit * (times % 4096)), pack.compress(after), pack.flush()]
    return b"".join(parts)


def one_page(
    content: bytes = packed(TEXT),
    resources: bytes = b"",
    page: bytes = b"",
    catalog: bytes = b"",
    box: bytes = b"[0 0 595 842]",
    more: Mapping[int, bytes] | None = None,
    trailer: bytes = b"",
) -> bytes:
    """A file of one page: objects 1 catalog, 2 page tree, 3 page, 4 content; `more` from 5 on."""
    return written(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalog,
            2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: b"<< /Type /Page /Parent 2 0 R /MediaBox %s /Contents 4 0 R /Resources << %s %s >> %s >>"
            % (box, FONT, resources, page),
            4: content,
            **(more or {}),
        },
        trailer,
    )
