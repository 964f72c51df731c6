"""A verified document with secrets in every place that may hold one. Invented people only."""

from __future__ import annotations

import hashlib

from redact.model.geometry import Rect
from redact.model.plan import Kept, Plan, Redacted, Region
from redact.model.report import REQUIRED_CHECKS, Report, Verified

SECRETS = ("Adaeze Okafor", "TN 01 12 58 M", "a.okafor@example.org")
BOXES = (Rect(1, 2, 30, 12), Rect(1, 14, 20, 24))


def region(number: int, page: int = 1, provision: str = "40(2)", type_: str = "PERSON") -> Region:
    withheld = SECRETS[number % len(SECRETS)]
    authority = "person" if number % 2 else "policy"
    return Region(f"flag{number}", page, BOXES, provision, f"s.{provision}", type_, withheld, authority)


def verified(*regions: Region, content: bytes = b"%PDF-1.7 released", kept: tuple[Kept, ...] = ()) -> Verified:
    plan = Plan("d" * 64, "f" * 64, "e" * 64, "p" * 64, regions, kept, left_behind=SECRETS)
    redacted = Redacted(
        "d" * 64,
        "a" * 64,
        hashlib.sha256(content).hexdigest(),
        content,
        (("comments", 2),),
        tuple(r.boxes for r in regions),
    )
    return Verified(redacted, plan, Report(redacted.digest, redacted.plan, REQUIRED_CHECKS))
