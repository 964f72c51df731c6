"""What a page holds that can't be written anew safely: then the page becomes a picture, and the manifest says so."""

from __future__ import annotations


class CannotRewrite(Exception):
    """`reason` is for the public manifest: it says what kind of thing it was, and never quotes the document."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
