"""Pictures that only MuPDF decodes here: CCITT fax and JBIG2 (ISO 32000-2 §7.4.6, §7.4.7)."""

from __future__ import annotations

import io
from collections.abc import Mapping

import pikepdf
import pymupdf

from redact.model.errors import Damaged

pymupdf.TOOLS.mupdf_display_errors(False)
pymupdf.TOOLS.mupdf_display_warnings(False)

_REMEDY = "Print the PDF to a new one and give that."


def decoded_rows(raw: bytes, kind: str, parms: Mapping[str, int | bool], shared: bytes | None = None) -> bytes:
    """The bytes behind a filter: rows of 1 bit a pixel, each filled up to a whole byte.

    `kind`: /CCITTFaxDecode or /JBIG2Decode; `shared`: the segments of /JBIG2Globals. MuPDF gives what it could decode,
    maybe less than the picture's height: count it. Raises Damaged when it gives up.
    """
    try:
        with pymupdf.open(stream=_document(raw, kind, parms, shared), filetype="pdf") as doc:
            of, where = doc.xref_get_key(doc.pdf_catalog(), "Picture")
            if of != "xref":
                raise Damaged("a picture could not be decoded", _REMEDY)
            return bytes(doc.xref_stream(int(where.split()[0])) or b"")
    except (RuntimeError, ValueError, pymupdf.mupdf.FzErrorBase):
        raise Damaged("a picture could not be decoded", _REMEDY) from None


def _document(raw: bytes, kind: str, parms: Mapping[str, int | bool], shared: bytes | None) -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as alone:
        stream = pikepdf.Stream(alone, raw, Filter=pikepdf.Name(kind), DecodeParms=pikepdf.Dictionary(dict(parms)))
        if shared is not None:
            stream["/DecodeParms"]["/JBIG2Globals"] = pikepdf.Stream(alone, shared)
        alone.Root["/Picture"] = stream
        alone.save(out, static_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return out.getvalue()
