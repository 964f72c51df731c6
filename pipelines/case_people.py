"""One person is one entity, everywhere in a case: a name that one document tells is looked for in the others.

A document is looked at by itself first. What it then leaves unflagged is compared with the names of the others, and
only a document in which one of them may stand is looked at again.
"""

from __future__ import annotations

from pipelines.casefile.casefile import Casefile
from redact.detect.hearing import Names, heard_in
from redact.model.document import Document
from redact.model.flag import Flag
from redact.model.heard import Heard, KnownName
from redact.model.policy import Policy

STEP = "heard"


class CasePeople:
    """The names of one case under one set of rules. Reads the record once; what is added later is added here too."""

    def __init__(self, casefile: Casefile, policy: Policy, made_from: str) -> None:
        """`made_from` is the digest of rules and policy that the names were found by."""
        self._casefile = casefile
        self._policy = policy
        self._made_from = made_from
        self._names = Names()
        self._heard: dict[str, Heard] = {}
        for document in casefile.originals():
            kept = casefile.product(Heard, document, STEP, made_from)
            if kept is not None:
                self._add(document, kept)

    def hear(self, document: Document, flags: tuple[Flag, ...]) -> None:
        """Keep whom a document names when it is looked at by itself."""
        heard = heard_in(document, flags, self._policy)
        self._casefile.keep_product(document.digest, STEP, self._made_from, heard)
        self._add(document.digest, heard)

    def known_for(self, document: str) -> tuple[KnownName, ...]:
        """Names of the case's other documents that may stand in this one unflagged, sorted; none when it is new."""
        heard = self._heard.get(document)
        return () if heard is None else self._names.among(heard)

    def _add(self, document: str, heard: Heard) -> None:
        self._heard[document] = heard
        self._names.add(heard.names)
