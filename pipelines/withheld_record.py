"""What a case withholds, kept document by document, and written as a keyed list when there is a key."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from pipelines.casefile.casefile import Casefile
from pipelines.confinement.port import Confinement, Direct
from pipelines.withheld_values import FILE, withheld_list
from redact.extract.reader import extract
from redact.model.errors import EnvironmentLacks
from redact.model.manifest import Entry
from redact.model.plan import Plan
from redact.model.policy import Policy
from redact.publish.folder import write_whole

STEP, CURRENT = "withheld", "current"


class WithheldRecord:
    """The plans in force of one case. `folder` is the internal one: the list never lies in the release."""

    def __init__(
        self, casefile: Casefile, folder: Path, policy: Policy, key: bytes | None, confinement: Confinement | None
    ) -> None:
        self._casefile = casefile
        self._path = folder / FILE
        self._policy = policy
        self._key = key
        self._confinement = confinement or Direct()

    def keep(self, document: str, plan: Plan) -> None:
        """Keep a document's plan, with a key or without: the key may come later."""
        if self._casefile.product(Plan, document, STEP, CURRENT) != plan:
            self._casefile.keep_product(document, STEP, CURRENT, plan)

    def write(self, released: Path, entries: Sequence[Entry]) -> None:
        """Write the list over all documents of the case. Without a key a list of an earlier run goes: it may no longer
        be whole. Raises EnvironmentLacks, and what reading the released files raises."""
        if self._key is None:
            try:
                self._path.unlink(missing_ok=True)
            except OSError as error:
                raise EnvironmentLacks(
                    f"can't remove it ({error.strerror})", "Remove it by hand, then run again.", str(self._path)
                ) from None
            return
        plans = [
            plan
            for document in self._casefile.originals()
            if (plan := self._casefile.product(Plan, document, STEP, CURRENT)) is not None
        ]
        write_whole(self._path, withheld_list(self._key, plans, self._policy, self._shown(released, entries)))

    def _shown(self, released: Path, entries: Sequence[Entry]) -> Iterator[str]:
        for path in (released / entry.file for entry in entries):
            if path.is_file():
                read = self._confinement.call(extract, path.read_bytes())
                yield from (page.text for page in read.document.pages)
