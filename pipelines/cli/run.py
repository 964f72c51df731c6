"""`redact run`: the whole line over files and folders."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from pipelines.cli.screen import plural, progress, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipelines.batch import Done, Summary
    from pipelines.intake import Named
    from pipelines.line import Refused


class Approve(StrEnum):
    """What may be approved without a person."""

    ALL = "all"


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
        approve: Approve | None = typer.Option(
            None, "--approve", help="'all': the policy decides every flag, and is recorded as having done so."
        ),
        text_twin: bool = typer.Option(
            False, "--text-twin", help="Also release each document as plain text, its marks in words."
        ),
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
        return run_batch(found, out, case, policy, decisions, approve is Approve.ALL, text_twins=text_twin)


def run_batch(
    inputs: Sequence[Named] | None,
    out: Path,
    case: Path | None,
    policy_path: Path | None,
    decisions: Path | None,
    approve_all: bool,
    *,
    text_twins: bool = False,
) -> int:
    """Run a batch and tell what became of it; the exit code. Without `inputs`, over what the case holds.

    Policy and case settings are those of the case's last run where none are named.
    """
    from pipelines.batch import INTERNAL, WAITING, Batch
    from pipelines.casefile.casefile import Casefile
    from pipelines.decision_files import check_decisions, read_decisions, refuse_unread_answers
    from pipelines.steering import policy_of, read_named, settings_of
    from recognizers.engine.analyzer import PresidioDetector

    if approve_all and not decisions:
        refuse_unread_answers(out / INTERNAL / WAITING)
    named_policy, named_settings = read_named(policy_path, case)
    decided = read_decisions(decisions) if decisions else None
    with Casefile.opened(out / INTERNAL) as casefile:
        policy, settings = policy_of(casefile, named_policy), settings_of(casefile, named_settings)
        batch = Batch(casefile, out, policy, PresidioDetector(), settings)
        if decided:
            check_decisions(decided, policy, str(decisions))
            batch.decide(decided)
        inputs = batch.kept() if inputs is None else inputs
        with progress(len(inputs), "Redacting") as tick:
            summary = batch.run(
                inputs, approve_all=approve_all, text_twins=text_twins, on_done=lambda done: tick(_word(done))
            )
    tell(summary)
    return summary.exit_code


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
    if summary.released:
        say(f"Look in {summary.folder / RELEASED}.")


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
