"""A batch: documents down the line one after the other. One bad document never stops the rest."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from pipelines.casefile.casefile import Casefile
from pipelines.confinement.port import Confinement
from pipelines.decision_files import read_waiting, waiting_file
from pipelines.faults import own_fault
from pipelines.file_names import betrays, plain_name, release_name
from pipelines.hand_marks import Assigned, MarkNotHonoured, not_found
from pipelines.intake import SUFFIX, Named, content_of, printable
from pipelines.line import Line, Outcome
from pipelines.marks_file import HandMark, from_json, to_json
from pipelines.settings import Settings
from pipelines.versions import versions
from pipelines.withheld_record import WithheldRecord
from redact.decide.planning import Waiting, standing
from redact.detect.port import Detector
from redact.detect.terms import Terms
from redact.model.errors import DocumentError, EnvironmentLacks, Exit, RedactError
from redact.model.flag import Tier
from redact.model.manifest import Entry
from redact.model.pixels import PixelReader
from redact.model.plan import Plan
from redact.model.policy import Policy
from redact.publish.folder import MANIFEST, SCHEDULE, write_whole
from redact.publish.manifest import manifest_of
from redact.publish.schedule import schedule_csv
from redact.wire.codec import Decided, encode_readable

RELEASED, INTERNAL = "released", "internal"
WAITING = "waiting.json"
INDEX = "index.csv"
POLICY_DIGEST = "policy sha256"
CURRENT = "current"
MARKS = "marks"
"""Under this and a document's digest the case keeps the marks that are in force for it."""
SIGNATURES = "signatures"


@dataclass(frozen=True, slots=True)
class Done:
    """What became of one named file: an outcome, or the error that stopped it."""

    named: Named
    outcome: Outcome | None = None
    error: RedactError | None = None
    marks: tuple[HandMark, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Summary:
    """What became of a batch."""

    done: tuple[Done, ...]
    released: tuple[Entry, ...]
    folder: Path
    earlier: int = 0
    """How many of the released documents were not among those of this run."""
    nowhere: tuple[int, ...] = ()
    """Lines of the marks file whose terms stand in no document that could be read."""
    withdrawn: int = 0
    """How many marks of an earlier marks file are no longer in force."""

    @property
    def exit_code(self) -> Exit:
        """The gravest of all: findings, then failures, then what waits."""
        if any(d.outcome and d.outcome.refused for d in self.done):
            return Exit.FINDINGS
        errors = [d.error for d in self.done if d.error]
        if errors:
            return _common(errors) if len(errors) == len(self.done) else Exit.FAILED
        return Exit.WAITS if self.waiting else Exit.CLEAN

    @property
    def unsigned(self) -> int:
        """How many released documents lost a digital signature: the original keeps it, a changed copy can't."""
        return sum(1 for entry in self.released if dict(entry.removed).get(SIGNATURES))

    @property
    def waiting(self) -> tuple[Waiting, ...]:
        return tuple(d.outcome.waiting for d in self.done if d.outcome and d.outcome.waiting)


def _common(errors: Sequence[RedactError]) -> Exit:
    """The errors' own code where they agree, as for a single wrong name; else that some documents failed."""
    codes = {e.exit_code for e in errors}
    return codes.pop() if len(codes) == 1 else Exit.FAILED


class Batch:
    """Runs a case's documents and writes what the release as a whole needs."""

    def __init__(
        self,
        casefile: Casefile,
        out: Path,
        policy: Policy,
        detector: Detector,
        settings: Settings,
        reader: PixelReader | None = None,
        confinement: Confinement | None = None,
        key: bytes | None = None,
    ) -> None:
        self._casefile = casefile
        self._out = out
        self._policy = policy
        self._detector = detector
        self._settings = settings
        self._reader = reader
        self._confinement = confinement
        self._withheld = WithheldRecord(casefile, out / INTERNAL, policy, key, confinement)
        self._marks: Assigned | None = None
        self._withdrawn = 0
        self._given: dict[str, tuple[HandMark, ...]] = {}

    def run(
        self,
        inputs: Iterable[Named],
        *,
        approve: Collection[Tier],
        text_twins: bool = False,
        on_done: Callable[[Done], None] = lambda _: None,
        on_again: Callable[[Done, int, int], None] = lambda _, __, ___: None,
        marks: Assigned | None = None,
        passwords: Sequence[str] = (),
    ) -> Summary:
        """Take every input down the line, then write manifest, schedule and the list of what waits.

        The policy decides the flags of the tiers in `approve`; all others need a person.
        `marks` take the place of those that these inputs had; without them, those stay in force.
        Under a policy that is new to the case all its documents go down the line again: a release has one policy.
        """
        self._casefile.decided()  # a broken ledger, or a list that can't be read, is said once, before all work
        read_waiting(self._list)
        line = Line(
            self._casefile,
            self._out / RELEASED,
            self._policy,
            self._detector,
            approve=approve,
            text_twins=text_twins,
            passwords=passwords,
            reader=self._reader,
            confinement=self._confinement,
        )
        done: list[Done] = []
        names: dict[str, str] = {}
        self._marks, self._withdrawn, self._given = marks, 0, {}
        for one in inputs:
            result = self._take(line, one, names)
            done.append(result)
            on_done(result)
        if self._casefile.recall(POLICY_DIGEST) not in ("", self._policy.digest):
            done.extend(self._take(line, one, names) for one in self.kept() if one.digest not in names)
        self._casefile.remember(POLICY_DIGEST, self._policy.digest)
        self._take_again(line, done, names, on_again)
        return self._finish(done, names)

    def _take_again(
        self, line: Line, done: list[Done], names: dict[str, str], on_again: Callable[[Done, int, int], None]
    ) -> None:
        """Documents in which somebody may stand whom one that came later names, go down the line once more."""
        places = {d.outcome.flagged.document: i for i, d in enumerate(done) if d.outcome}
        affected = [one for one in self.kept() if line.knows_more(one.digest)]
        for count, one in enumerate(affected, 1):
            at = places.get(one.digest)
            again = self._take(line, one if at is None else replace(done[at].named, digest=one.digest), names)
            on_again(again, count, len(affected))
            if at is None:
                done.append(again)
            else:
                done[at] = again

    def kept(self) -> list[Named]:
        """All documents that the case holds, under the names that the user gave them."""
        return [Named(Path(self._casefile.source_of(d)), digest=d) for d in self._casefile.originals()]

    @property
    def _list(self) -> Path:
        return self._out / INTERNAL / WAITING

    def decide(self, decided: Decided) -> None:
        """Append what people decided to the ledger; what stands already is not said again."""
        known = self._casefile.decided()
        stands = {(d.flag, d.verdict, d.provision, d.reason, d.by) for d in standing(known.decisions).values()}
        answered = {(a.document, a.page, a.kind, a.by) for a in known.acceptances}
        self._casefile.decide(
            [d for d in decided.decisions if (d.flag, d.verdict, d.provision, d.reason, d.by) not in stands],
            [a for a in decided.acceptances if (a.document, a.page, a.kind, a.by) not in answered],
        )

    def _take(self, line: Line, one: Named, names: dict[str, str]) -> Done:
        if one.error is not None:
            return Done(one, error=one.error)
        document = ""
        try:
            if one.digest:
                document = one.digest
                content = self._casefile.original(document)
            else:
                content = content_of(one.path)
                document = self._casefile.keep_original(content, printable(one.path))
            self._name(document, one.path)
            marks = self._marks_of(document, one.path)
            outcome = line.take(document, content, partial(self._name_for, document, marks), marks)
        except SQLAlchemyError:
            raise  # the record itself: no document can go on without it
        except Exception as fault:
            error = fault if isinstance(fault, RedactError) else own_fault(fault)
            error.where = error.where or printable(one.path)
            if document:
                self._withdraw(document)
            no_document = isinstance(error, DocumentError) and not isinstance(error, MarkNotHonoured)
            if document and no_document and not one.digest:
                self._casefile.forget(document)
            return Done(one, error=error)
        names[document] = printable(one.path)
        if outcome.entry is None:
            self._withdraw(document)
        else:
            self._casefile.keep_product(document, "released", CURRENT, outcome.entry)
        return Done(one, outcome, marks=marks)

    def _marks_of(self, document: str, path: Path) -> tuple[HandMark, ...]:
        """The marks in force for a document, kept for its next run. One that came under two names has both names'."""
        kept = from_json(self._casefile.recall(f"{MARKS} {document}"))
        if self._marks is None or path not in self._marks.by_path:
            return kept
        before = self._given.get(document, ())
        marks = self._given[document] = tuple(dict.fromkeys((*before, *self._marks.marks_of(path))))
        self._withdrawn += len({m.key for m in kept} - {m.key for m in marks})
        self._casefile.remember(f"{MARKS} {document}", to_json(marks))
        return marks

    def _name(self, document: str, path: Path) -> None:
        """Give the document its name in the release, where it has none yet."""
        if not self._casefile.released_as(document):
            stem = "" if path.stem == document else path.stem
            name = release_name(stem, document, self._casefile.names_taken(), self._detector, self._policy)
            self._casefile.release_as(document, name)

    def _name_for(self, document: str, marks: Sequence[HandMark], plan: Plan) -> str:
        """The document's name; another, where this one says what the plan withholds, or holds a marked term."""
        self._withheld.keep(document, plan)
        name = self._casefile.released_as(document)
        stem = name.removesuffix(SUFFIX)
        if betrays(stem, plan, self._policy) or Terms([m.term for m in marks]).find(stem, loose=True):
            self._withdraw(document)
            name = plain_name(document)
            self._casefile.release_as(document, name)
        return name

    def _withdraw(self, document: str) -> None:
        """A document that no longer passes leaves the release folder."""
        entry = self._casefile.product(Entry, document, "released", CURRENT)
        if entry is not None:
            for file in filter(None, (entry.file, entry.text_file)):
                _remove(self._out / RELEASED / file)
            self._casefile.drop_product(document, "released", CURRENT)

    def _finish(self, done: Sequence[Done], names: dict[str, str]) -> Summary:
        entries = [
            entry
            for document in self._casefile.originals()
            if (entry := self._casefile.product(Entry, document, "released", CURRENT)) is not None
        ]
        released = self._out / RELEASED
        if entries:
            manifest = manifest_of(
                entries,
                self._policy,
                (*versions(), ("rules", self._detector.digest)),
                self._settings.reference,
            )
            write_whole(released / SCHEDULE, schedule_csv(manifest, self._policy.scheme))
            write_whole(released / MANIFEST, encode_readable(manifest))
        else:
            _remove(released / MANIFEST)
            _remove(released / SCHEDULE)
        earlier = sum(1 for e in entries if e.source_sha256 not in names)
        summary = Summary(tuple(done), tuple(entries), self._out, earlier, _nowhere(self._marks, done), self._withdrawn)
        write_whole(self._out / INTERNAL / INDEX, self._index())
        self._withheld.write(released, entries)
        content = waiting_file(summary.waiting, names, self._policy, read_waiting(self._list))
        if content:
            write_whole(self._list, content)
        else:
            _remove(self._list)
        return summary

    def _index(self) -> bytes:
        """What became of each document of the case, for staff: CSV, as the schedule. Internal: names name people."""
        out = io.StringIO(newline="")
        writer = csv.writer(out, lineterminator="\r\n")
        writer.writerow(("source", "released as", "sha256 of the source"))
        for document in self._casefile.originals():
            entry = self._casefile.product(Entry, document, "released", CURRENT)
            writer.writerow((self._casefile.source_of(document), entry.file if entry else "", document))
        return out.getvalue().encode("utf-8-sig")


def _nowhere(marks: Assigned | None, done: Iterable[Done]) -> tuple[int, ...]:
    """Lines whose terms stand in none of the documents that they are for, as far as those could be read."""
    if marks is None:
        return ()
    found: set[int] = set()
    for one in done:
        if one.outcome:
            here = {m.key for m in one.marks} - not_found(one.marks, one.outcome.flagged.flags)
            found.update(line.number for line in marks.by_path.get(one.named.path, ()) if line.mark.key in here)
    return tuple(line.number for line in marks.file.lines if line.mark.term and line.number not in found)


def _remove(path: Path) -> None:
    """Raises EnvironmentLacks: what no longer stands must not go out for want of a right to delete it."""
    try:
        path.unlink(missing_ok=True)
    except NotADirectoryError:
        return
    except OSError as error:
        raise EnvironmentLacks(
            f"can't remove it ({error.strerror})", "Remove it by hand, then run again.", str(path)
        ) from None
