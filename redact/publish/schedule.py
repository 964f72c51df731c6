"""The schedule of exemptions: one row for each provision on each page, for the letter and for people."""

from __future__ import annotations

import csv
import io
from collections import Counter

from redact.model.exemption import Scheme
from redact.model.manifest import Manifest

COLUMNS = ("file", "page", "provision", "exemption", "kind", "marks", "types", "decided by")


def schedule_csv(manifest: Manifest, scheme: Scheme) -> bytes:
    """CSV (RFC 4180), UTF-8 with a byte-order mark, since the spreadsheet that officers use wants one."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for entry in manifest.documents:
        groups: dict[tuple[int, str], Counter[tuple[str, str]]] = {}
        for mark in entry.marks:
            groups.setdefault((mark.page, mark.provision), Counter())[(mark.type, mark.authority)] += 1
        for (page, code), counts in sorted(groups.items()):
            provision = scheme.provision(code)
            types = Counter[str]()
            for (type_, _), n in counts.items():
                types[type_] += n
            writer.writerow(
                [
                    entry.file,
                    page,
                    f"s.{code}",
                    provision.title if provision else "",
                    provision.kind.value if provision else "",
                    counts.total(),
                    "; ".join(f"{t} {n}" for t, n in sorted(types.items())),
                    "; ".join(sorted({authority for _, authority in counts})),
                ]
            )
    return out.getvalue().encode("utf-8-sig")
