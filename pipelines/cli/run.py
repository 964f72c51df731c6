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
        return run_batch(found, out, case, policy, decisions, approve is Approve.ALL)


def run_batch(
    inputs: Sequence[Named],
    out: Path,
    case: Path | None,
    policy_path: Path | None,
    decisions: Path | None,
    approve_all: bool,
) -> int:
    """Run a batch and tell what became of it; the exit code."""
    from pipelines.batch import INTERNAL, Batch
    from pipelines.casefile.casefile import Casefile
    from pipelines.decision_files import read_decisions
    from pipelines.settings import read_settings
    from recognizers.engine.analyzer import PresidioDetector
    from redact.wire.policy import read_policy

    settings, policy = read_settings(case), read_policy(policy_path)
    decided = read_decisions(decisions, policy) if decisions else None
    with Casefile.opened(out / INTERNAL) as casefile:
        batch = Batch(casefile, out, policy, PresidioDetector(), settings)
        if decided:
            batch.decide(decided)
        with progress(len(inputs), "Redacting") as tick:
            summary = batch.run(inputs, approve_all=approve_all, on_done=lambda done: tick(_word(done)))
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

    for done in summary.done:
        if done.error:
            say(f"redact: {done.error.line()}")
        elif done.outcome and done.outcome.refused:
            refused = done.outcome.refused
            checks = sorted({f.check for f in refused.findings}) + list(refused.could_not_look)
            say(
                f"redact: {done.named.path}: the result did not hold ({', '.join(checks)}). Nothing of it was released."
            )
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


def _tell_waiting(summary: Summary) -> None:
    from collections import Counter

    for done in summary.done:
        waiting = done.outcome.waiting if done.outcome else None
        if waiting:
            types = Counter(f.type for f in waiting.flags)
            parts = [f"{t} {n}" for t, n in sorted(types.items())]
            parts += [f"page {f.page}: {f.detail}" if f.page else f.detail for f in waiting.facts]
            say(f"  {done.named.path}: {'; '.join(parts)}")
