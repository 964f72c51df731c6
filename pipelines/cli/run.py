"""`redact run`: the whole line over files and folders."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from pipelines.cli.screen import plural, progress, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipelines.batch import Batch, Done, Summary
    from pipelines.casefile.casefile import Casefile
    from pipelines.hand_marks import Assigned
    from pipelines.intake import Named
    from pipelines.line import Refused
    from pipelines.marks_file import MarksFile
    from pipelines.settings import Settings
    from redact.model.flag import Tier
    from redact.model.policy import Policy

APPROVE_HELP = (
    "'all': the policy decides every flag; 'auto': those of which it is sure, and a person the others. "
    "It is recorded as having done so."
)
SECOND_OPINION_HELP = "Let another model propose names and addresses too: slower. A case keeps it."
MARKS_HELP = 'Lines of {"page","bbox"} or {"term"}, with "file" where only one is meant: these go. - is stdin.'
PASSWORDS_HELP = "Passwords of locked PDFs, one a line; each is tried. - is stdin."


class Approve(StrEnum):
    """What may be approved without a person."""

    ALL = "all"
    AUTO = "auto"


def add_to(app: typer.Typer) -> None:
    @app.command(
        "run",
        help="Redact PDFs: read, flag, decide, remove, verify, release. Run again to go on or to decide more.",
        epilog="Examples:  redact run requests/2024-117 --out out/2024-117   |   "
        "redact run in/ --out out --approve all   |   "
        "redact run in/ --out out --decisions out/internal/waiting.json",
    )
    def run(
        inputs: list[Path] = typer.Argument(..., metavar="INPUT...", help="PDF files, and folders to walk for them."),
        out: Path = typer.Option(..., "--out", metavar="DIR", help="Gets released/ (goes out) and internal/ (stays)."),
        case: Path | None = typer.Option(None, "--case", metavar="TOML", help="The case: its reference."),
        policy: Path | None = typer.Option(None, "--policy", metavar="YAML", help="Default: UK FOI, built in."),
        decisions: Path | None = typer.Option(
            None, "--decisions", metavar="JSON", help="People's decisions: the filled-in list of what waits."
        ),
        approve: Approve | None = typer.Option(None, "--approve", help=APPROVE_HELP),
        text_twin: bool = typer.Option(
            False, "--text-twin", help="Also release each document as plain text, its marks in words."
        ),
        second_opinion: bool = typer.Option(False, "--second-opinion", help=SECOND_OPINION_HELP),
        marks: str = typer.Option("", "--marks", metavar="FILE", help=MARKS_HELP),
        password_file: str = typer.Option("", "--password-file", metavar="FILE", help=PASSWORDS_HELP),
    ) -> int:
        from pipelines.batch import INTERNAL, RELEASED
        from pipelines.intake import named
        from redact.model.errors import Exit

        found = named(inputs, leave_out=(out / RELEASED, out / INTERNAL))
        nowhere = [one.error for one in found if one.error and one.error.exit_code is Exit.USAGE]
        if len(nowhere) == len(found):
            for error in nowhere:
                say(f"redact: {error.line()}")
            return Exit.USAGE
        return run_batch(
            found,
            out,
            case,
            policy,
            decisions,
            approve,
            text_twins=text_twin,
            second_opinion=second_opinion,
            marks_source=marks,
            password_source=password_file,
            folders=inputs,
        )


def run_batch(
    inputs: Sequence[Named] | None,
    out: Path,
    case: Path | None,
    policy_path: Path | None,
    decisions: Path | None,
    approve: Approve | None,
    *,
    text_twins: bool = False,
    second_opinion: bool = False,
    marks_source: str = "",
    password_source: str = "",
    folders: Iterable[Path] = (),
) -> int:
    """Run a batch and tell what became of it; the exit code. Without `inputs`, over what the case holds.

    Policy and case settings are those of the case's last run where none are named. `folders` are what the inputs were
    named by: the marks file may name files by their path in one of them.
    """
    from pipelines.batch import INTERNAL, WAITING
    from pipelines.casefile.casefile import Casefile
    from pipelines.decision_files import check_decisions, read_decisions, refuse_unread_answers
    from pipelines.steering import policy_of, read_named, second_opinion_of, settings_of

    if approve is Approve.ALL and not decisions:
        refuse_unread_answers(out / INTERNAL / WAITING)
    named_policy, named_settings = read_named(policy_path, case)
    decided = read_decisions(decisions) if decisions else None
    marks, passwords = _steered_by(marks_source, password_source)
    with Casefile.opened(out / INTERNAL) as casefile:
        policy, settings = policy_of(casefile, named_policy), settings_of(casefile, named_settings)
        batch = _batch(casefile, out, policy, settings, second_opinion_of(casefile, second_opinion))
        if decided:
            check_decisions(decided, policy, str(decisions))
            batch.decide(decided)
        inputs = batch.kept() if inputs is None else inputs
        assigned = _assigned(marks, inputs, folders, policy)
        with progress(len(inputs), "Redacting") as tick:
            summary = batch.run(
                inputs,
                approve=_tiers(approve),
                text_twins=text_twins,
                on_done=lambda done: tick(_word(done)),
                on_again=_tell_again,
                marks=assigned,
                passwords=passwords,
            )
    tell(summary)
    _tell_marks(marks, summary)
    return summary.exit_code


def _batch(casefile: Casefile, out: Path, policy: Policy, settings: Settings, second_opinion: bool) -> Batch:
    """A batch over a case, with the engines that every install has. Raises EnvironmentLacks."""
    from pipelines.batch import Batch
    from pipelines.confinement import child
    from pipelines.pixel_reading import pixel_reader
    from pipelines.withheld_values import key_of
    from recognizers.engine.analyzer import PresidioDetector

    reader, key = pixel_reader(), key_of(os.environ)
    confinement = child.confined(settings.limits, reader)  # its engines load while ours do
    return Batch(
        casefile, out, policy, PresidioDetector(second_opinion=second_opinion), settings, reader, confinement, key
    )


def _steered_by(marks: str, passwords: str) -> tuple[MarksFile | None, tuple[str, ...]]:
    """The marks and the passwords that the call names. Raises UsageError before anything is begun."""
    from pipelines.marks_file import STDIN, read_marks
    from pipelines.passwords import read_passwords
    from redact.model.errors import UsageError

    if marks == passwords == STDIN:
        raise UsageError("--marks and --password-file both from standard input", "Put one of them in a file.")
    return (read_marks(marks) if marks else None), (read_passwords(passwords) if passwords else ())


def _assigned(
    marks: MarksFile | None, inputs: Sequence[Named], folders: Iterable[Path], policy: Policy
) -> Assigned | None:
    """The marks over the inputs. Raises UsageError for a line that the policy or the inputs do not bear out."""
    from pipelines.hand_marks import assigned
    from pipelines.marks_file import check_provisions

    if marks is None:
        return None
    check_provisions(marks, policy)
    return assigned(marks, inputs, folders)


def _tiers(approve: Approve | None) -> tuple[Tier, ...]:
    """The tiers that the policy may decide."""
    from redact.model.flag import Tier

    return {None: (), Approve.AUTO: (Tier.AUTO,), Approve.ALL: tuple(Tier)}[approve]


def _tell_again(done: Done, count: int, of: int) -> None:
    say(f"Looking again, for names in later documents, {count} of {of}: {_word(done)}")


def _word(done: Done) -> str:
    if done.error:
        return "failed"
    if done.outcome and done.outcome.entry:
        return "released" if done.outcome.fresh else "released before, unchanged"
    return "waits" if done.outcome and done.outcome.waiting else "refused"


def tell(summary: Summary) -> None:
    """The end of a run, for people."""
    from pipelines.batch import INTERNAL, RELEASED, WAITING
    from pipelines.intake import printable

    for done in summary.done:
        if done.error:
            say(f"redact: {done.error.line()}")
        elif done.outcome and done.outcome.refused:
            refused = done.outcome.refused
            _tell_refused(printable(done.named.path), refused)
    outcomes = [d.outcome for d in summary.done if d.outcome]
    flags = sum(len(o.flagged.flags) for o in outcomes)
    marks = sum(len(e.marks) for e in summary.released)
    kept = sum(len(e.released_on_purpose) for e in summary.released)
    say(
        f"{plural(len(summary.done), 'document')}, {plural(sum(o.flagged.pages for o in outcomes), 'page')}, "
        f"{plural(flags, 'flag')}."
    )
    if failed := sum(1 for d in summary.done if d.error):
        say(f"Failed: {plural(failed, 'document')}; the reasons stand above. Mend them and run again.")
    say(
        f"Released: {plural(len(summary.released), 'document')} with {plural(marks, 'mark')}; "
        f"{plural(kept, 'flagged place')} kept on purpose."
    )
    if summary.earlier:
        say(f"Of these, {plural(summary.earlier, 'document')} of earlier runs of this case.")
    waiting_flags = sum(len(w.flags) for w in summary.waiting)
    waiting_facts = sum(len(w.facts) for w in summary.waiting)
    if summary.waiting:
        say(
            f"Waiting for a person: {plural(waiting_flags, 'flag')} and "
            f"{plural(waiting_facts, 'place that was not read', 'places that were not read')} "
            f"in {plural(len(summary.waiting), 'document')}:"
        )
        _tell_waiting(summary)
        say(f"Decide in {summary.folder / INTERNAL / WAITING}, then run again with --decisions and that file.")
    else:
        say("Waiting for a person: nothing.")
    if summary.unsigned:
        say(
            f"Signatures lost: {plural(summary.unsigned, 'document')}. A changed copy can't keep a digital signature; "
            "the original does."
        )
    if summary.released:
        say(f"Look in {summary.folder / RELEASED}.")


SHOWN_LINES = 20


def _tell_marks(marks: MarksFile | None, summary: Summary) -> None:
    """What a marks file brought to nothing. Names lines, never terms."""
    if marks is None:
        return
    if summary.nowhere:
        say(
            f"redact: warning: {plural(len(summary.nowhere), 'marked term occurs', 'marked terms occur')} nowhere: "
            f"{_numbers(summary.nowhere)} of the marks file. Check the spelling."
        )
    if marks.short:
        say(
            f"redact: warning: a term of one letter goes wherever it stands alone: {_numbers(marks.short)} of the "
            "marks file."
        )
    if summary.withdrawn:
        say(
            f"redact: warning: {plural(summary.withdrawn, 'mark')} of an earlier marks file "
            f"{'is' if summary.withdrawn == 1 else 'are'} not in this one, and no longer in force."
        )


def _numbers(lines: Sequence[int]) -> str:
    shown = ", ".join(str(n) for n in lines[:SHOWN_LINES])
    more = f" and {len(lines) - SHOWN_LINES:,} more" if len(lines) > SHOWN_LINES else ""
    return f"{'line' if len(lines) == 1 else 'lines'} {shown}{more}"


def _tell_refused(path: str, refused: Refused) -> None:
    checks = sorted({f.check for f in refused.findings}) + list(refused.could_not_look)
    say(f"redact: {path}: the result did not hold ({', '.join(checks)}). Nothing of it was released.")
    for finding in refused.findings[:3]:
        say(f"  page {finding.page}: {finding.message} [{finding.check}]")
    say("  Redact this document by hand, or leave it out, and please report it.")


def _tell_waiting(summary: Summary) -> None:
    from collections import Counter

    from pipelines.intake import printable

    for done in summary.done:
        waiting = done.outcome.waiting if done.outcome else None
        if waiting:
            types = Counter(f.type for f in waiting.flags)
            parts = [f"{t} {n}" for t, n in sorted(types.items())]
            parts += [f"page {f.page}: {f.detail}" if f.page else f.detail for f in waiting.facts]
            say(f"  {printable(done.named.path)}: {'; '.join(parts)}")
