"""One case's record: originals by digest, what each step made of them, and the ledger of decisions.

Work that was done is found again by the digest of all that it was made from, so a second run does nothing twice and
a run that was cut off goes on where it stopped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self, TypeVar

from sqlalchemy import Engine, create_engine, event, insert, select, update
from sqlalchemy.exc import SQLAlchemyError

from pipelines.casefile import tables
from pipelines.casefile.lock import alone_in
from redact.model.decision import Acceptance, Decision
from redact.model.errors import EnvironmentLacks, Unreadable, UsageError
from redact.publish.folder import write_whole
from redact.wire.canonical import sha256
from redact.wire.codec import Decided, decode, encode

T = TypeVar("T")

DATABASE = "case.sqlite"
ORIGINALS = "originals"
START_OF_CHAIN = "0" * 64


class Casefile:
    """The record in one folder. One process at a time: two runs would each publish what the other withdraws."""

    def __init__(self, folder: Path, engine: Engine) -> None:
        self.folder = folder
        self._engine = engine

    @classmethod
    @contextmanager
    def opened(cls, folder: Path) -> Iterator[Self]:
        """Open or begin the record in `folder`. Raises EnvironmentLacks, or UsageError for a newer version's record."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise EnvironmentLacks(
                f"can't make the folder ({error.strerror})", "Choose another --out.", str(folder)
            ) from None
        engine = create_engine(f"sqlite:///{folder / DATABASE}")
        event.listen(engine, "connect", _write_ahead)
        with alone_in(folder):
            try:
                _begin(engine, folder)
                yield cls(folder, engine)
            except SQLAlchemyError as error:
                raise EnvironmentLacks(
                    f"the case database can't be used ({type(error).__name__})",
                    "Check that the disk has room and that the folder may be written to.",
                    str(folder / DATABASE),
                ) from None
            finally:
                engine.dispose()

    def recall(self, key: str) -> str:
        """What `remember` kept under a key; empty when nothing."""
        with self._engine.connect() as connection:
            return connection.execute(select(tables.about.c.value).filter_by(key=key)).scalar_one_or_none() or ""

    def remember(self, key: str, value: str) -> None:
        """Keep a fact about the case as a whole."""
        with self._engine.begin() as connection:
            connection.execute(tables.about.delete().filter_by(key=key))
            connection.execute(insert(tables.about).values(key=key, value=value))

    def keep_original(self, content: bytes, source: str) -> str:
        """Keep a document under its digest and return the digest. `source` is how the user names it."""
        digest = sha256(content)
        write_whole(self.original_path(digest), content)
        with self._engine.begin() as connection:
            known = connection.execute(select(tables.documents.c.digest).filter_by(digest=digest)).first()
            if known is None:
                connection.execute(insert(tables.documents).values(digest=digest, source=source))
            else:
                connection.execute(update(tables.documents).filter_by(digest=digest).values(source=source))
        return digest

    def original(self, digest: str) -> bytes:
        """A document as it was kept. Raises Unreadable when it is gone or is not what its digest says."""
        path = self.original_path(digest)
        try:
            content = path.read_bytes()
        except OSError as error:
            raise Unreadable(f"can't read it ({error.strerror})", "Run on the source file again.", str(path)) from None
        if sha256(content) != digest:
            raise Unreadable("the kept original was changed", "Run on the source file again.", str(path))
        return content

    def forget(self, digest: str) -> None:
        """Let go of a document that is none: one that can't be opened has no place in the case."""
        with self._engine.begin() as connection:
            connection.execute(tables.products.delete().filter_by(document=digest))
            connection.execute(tables.documents.delete().filter_by(digest=digest))
        self.original_path(digest).unlink(missing_ok=True)

    def source_of(self, digest: str) -> str:
        """How the user last named the document."""
        query = select(tables.documents.c.source).filter_by(digest=digest)
        with self._engine.connect() as connection:
            return connection.execute(query).scalar_one_or_none() or digest

    def original_path(self, digest: str) -> Path:
        return self.folder / ORIGINALS / f"{digest}.pdf"

    def originals(self) -> list[str]:
        """Digests of all documents of the case, sorted."""
        with self._engine.connect() as connection:
            return sorted(connection.execute(select(tables.documents.c.digest)).scalars())

    def released_as(self, digest: str) -> str:
        """The file name that the document is released under; empty when none was given yet."""
        query = select(tables.documents.c.released_as).filter_by(digest=digest)
        with self._engine.connect() as connection:
            return connection.execute(query).scalar_one_or_none() or ""

    def names_taken(self) -> set[str]:
        with self._engine.connect() as connection:
            return {n for n in connection.execute(select(tables.documents.c.released_as)).scalars() if n}

    def release_as(self, digest: str, name: str) -> None:
        change = update(tables.documents).filter_by(digest=digest).values(released_as=name)
        with self._engine.begin() as connection:
            connection.execute(change)

    def product(self, kind: type[T], document: str, step: str, made_from: str) -> T | None:
        """What a step made of a document from exactly this, if it did."""
        query = select(tables.products.c.content).filter_by(document=document, step=step, made_from=made_from)
        with self._engine.connect() as connection:
            content = connection.execute(query).scalar_one_or_none()
        return None if content is None else decode(kind, content, str(self.folder / DATABASE))

    def keep_product(self, document: str, step: str, made_from: str, value: object) -> None:
        """Keep what a step made; made again, it takes the place of what was kept."""
        key = {"document": document, "step": step, "made_from": made_from}
        with self._engine.begin() as connection:
            connection.execute(tables.products.delete().filter_by(**key))
            connection.execute(insert(tables.products).values(**key, content=encode(value)))

    def drop_product(self, document: str, step: str, made_from: str) -> None:
        """Forget what a step made."""
        with self._engine.begin() as connection:
            connection.execute(tables.products.delete().filter_by(document=document, step=step, made_from=made_from))

    def decided(self) -> Decided:
        """All decisions and acceptances, in order. Raises UsageError when the ledger's chain is broken."""
        decisions: list[Decision] = []
        acceptances: list[Acceptance] = []
        chain = START_OF_CHAIN
        with self._engine.connect() as connection:
            for content, link in connection.execute(
                select(tables.ledger.c.content, tables.ledger.c.chain).order_by(tables.ledger.c.number)
            ):
                chain = sha256(chain.encode() + content)
                if chain != link:
                    raise UsageError(
                        "the ledger of decisions was changed after it was written",
                        "Restore the case folder from a backup.",
                        str(self.folder / DATABASE),
                    )
                entry = decode(Decided, content)
                decisions.extend(entry.decisions)
                acceptances.extend(entry.acceptances)
        return Decided(tuple(decisions), tuple(acceptances))

    def decide(self, decisions: Iterable[Decision] = (), acceptances: Iterable[Acceptance] = ()) -> None:
        """Append to the ledger; what stands there already is not written again."""
        known = self.decided()
        stands, answered = set(known.decisions), set(known.acceptances)
        entry = Decided(
            tuple(d for d in decisions if d not in stands),
            tuple(a for a in acceptances if a not in answered),
        )
        if not entry.decisions and not entry.acceptances:
            return
        content = encode(entry)
        with self._engine.begin() as connection:
            last = connection.execute(
                select(tables.ledger.c.chain).order_by(tables.ledger.c.number.desc()).limit(1)
            ).scalar_one_or_none()
            chain = sha256((last or START_OF_CHAIN).encode() + content)
            connection.execute(insert(tables.ledger).values(content=content, chain=chain))


def _write_ahead(connection: object, _record: object) -> None:
    cursor = connection.cursor()  # type: ignore[attr-defined]
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()


def _begin(engine: Engine, folder: Path) -> None:
    tables.metadata.create_all(engine)
    with engine.begin() as connection:
        version = connection.execute(select(tables.about.c.value).filter_by(key="version")).scalar_one_or_none()
        if version is None:
            connection.execute(insert(tables.about).values(key="version", value=str(tables.SCHEMA_VERSION)))
        elif version != str(tables.SCHEMA_VERSION):
            raise UsageError("the case was written by another version", "Update `redact`.", str(folder / DATABASE))
