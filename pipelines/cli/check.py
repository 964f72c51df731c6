"""`redact check`: are these released files clean? For people, and for a build."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipelines.cli.screen import plural, progress, say

if TYPE_CHECKING:
    from pipelines.baseline import Accepted, Baseline
    from pipelines.gate import Checked
    from pipelines.reports.answers import Answers
    from pipelines.withheld_values import Withheld

STDOUT = "-"
EXAMPLES = (
    "Examples:  redact check out/2024-117/released   |   "
    "redact check public/ --require-manifest --json report.json   |   "
    "redact check public/ --sarif check.sarif --junit check.xml --baseline accepted.yaml   |   "
    "redact check public/ --write-baseline accepted.yaml --owner 'A. Reviewer' --reason 'published before' "
    "--expires 2027-01-31   |   "
    "redact check public/ --withheld withheld.hmac.json (with REDACT_KEY set)"
)


@dataclass(frozen=True, slots=True)
class Targets:
    """Where the reports go; empty: nowhere."""

    json: str
    sarif: str
    junit: str
    github: bool


Paths = Annotated[list[Path], typer.Argument(metavar="PATH...", help="Released PDFs, and folders of them.")]
Json = Annotated[
    str, typer.Option(metavar="[FILE]", help="Write the answers as JSON to FILE (NAME.json), or to stdout without one.")
]
Sarif = Annotated[str, typer.Option(metavar="FILE", help="Write them as SARIF 2.1.0. - is stdout.")]
Junit = Annotated[str, typer.Option(metavar="FILE", help="Write them as JUnit XML. - is stdout.")]
Github = Annotated[bool, typer.Option("--github", help="Write them to stdout as GitHub annotations.")]
Required = Annotated[bool, typer.Option("--require-manifest", help="A file that no manifest lists is a finding.")]
PolicyFile = Annotated[Path | None, typer.Option(metavar="YAML", help="Default: UK FOI, built in.")]
Known = Annotated[Path | None, typer.Option(metavar="YAML", help="Findings that people accept until a day.")]
Written = Annotated[Path | None, typer.Option(metavar="YAML", help="Add what is found now, for the next run.")]
Owner = Annotated[str, typer.Option(metavar="NAME", help="With --write-baseline: the person who answers for it.")]
Reason = Annotated[str, typer.Option(metavar="TEXT", help="With --write-baseline: why it may stay.")]
Expires = Annotated[str, typer.Option(metavar="DATE", help="With --write-baseline: the last day on which it may.")]
Listed = Annotated[
    Path | None, typer.Option(metavar="JSON", help="Keyed digests of what a case withholds; needs REDACT_KEY.")
]


def add_to(app: typer.Typer) -> None:
    @app.command(
        "check",
        help="Check released PDFs: hidden data, structure, personal data that nobody listed. Exit 0 only when clean, "
        "1 for findings, 4 when something could not be looked at.",
        epilog=EXAMPLES,
    )
    def check(
        paths: Paths,
        json: Json = "",
        sarif: Sarif = "",
        junit: Junit = "",
        github: Github = False,
        require_manifest: Required = False,
        policy: PolicyFile = None,
        baseline: Known = None,
        write_baseline: Written = None,
        owner: Owner = "",
        reason: Reason = "",
        expires: Expires = "",
        withheld: Listed = None,
    ) -> int:
        from pipelines.gate import no_such
        from pipelines.withheld_values import key_of, read_list

        targets, today = _targets(json, sarif, junit, github), _today()
        if (missing := no_such(paths)) is not None:
            raise missing
        known = _read_baseline(baseline, today)
        person = _person(write_baseline, owner, reason, expires, today)
        listed = read_list(withheld, key_of(os.environ)) if withheld else None
        checked = _checked(paths, policy, require_manifest, listed)
        answers = _answers(checked, today, known)
        _tell(answers)
        if write_baseline and person:
            _add_entries(answers, write_baseline, person, today)
        _write(answers, targets)
        return answers.exit_code


def _today() -> date:
    return datetime.now(UTC).date()


def _targets(json: str, sarif: str, junit: str, github: bool) -> Targets:
    """Where reports go. Raises UsageError, before anything is looked at, for one that would write over a document."""
    from redact.model.errors import UsageError
    from redact.publish.folder import MANIFEST

    given = {"--json": json, "--sarif": sarif, "--junit": junit}
    if [*given.values(), STDOUT if github else ""].count(STDOUT) > 1:
        raise UsageError("two reports go to standard output", "Write one of them to a file.")
    named = {option: Path(file) for option, file in given.items() if file not in ("", STDOUT)}
    if len({os.path.abspath(path) for path in named.values()}) < len(named):
        raise UsageError("two reports go to the same file", "Name a file for each.")
    for option, path in named.items():
        if path.suffix.lower() == ".pdf" or path.name == MANIFEST or path.is_dir():
            raise UsageError(f"{option}: no report is written there", "Name a file for the report.", str(path))
    return Targets(json, sarif, junit, github)


def _read_baseline(path: Path | None, today: date) -> Baseline | None:
    from pipelines.baseline import read_baseline

    return read_baseline(path, today) if path else None


def _person(target: Path | None, owner: str, reason: str, expires: str, today: date) -> Accepted | None:
    """Who accepts what is found now, and why. Raises UsageError for a half-named one, or a baseline that is none."""
    from pipelines.baseline import owned, read_baseline
    from redact.model.errors import UsageError

    if target is None:
        if owner or reason or expires:
            raise UsageError("--owner, --reason and --expires go with --write-baseline", "Add it, or leave them out.")
        return None
    if target.exists():
        read_baseline(target, today)
    return owned(owner, reason, expires, today)


def _checked(paths: list[Path], policy: Path | None, require_manifest: bool, listed: Withheld | None) -> list[Checked]:
    from pipelines import gate
    from pipelines.confinement import child
    from pipelines.intake import named
    from pipelines.pixel_reading import pixel_reader
    from pipelines.withheld_search import Overhearing, WithheldSearch
    from recognizers.engine.analyzer import PresidioDetector
    from redact.wire.policy import read_policy

    rules, reader = read_policy(policy), pixel_reader()
    confinement, detector = Overhearing(child.confined(reader=reader)), PresidioDetector()
    search = WithheldSearch(listed, confinement) if listed is not None else None
    checked: list[Checked] = []
    with progress(len(named(paths)), "Checking") as tick:
        for one in gate.check(
            paths, detector, rules, require_manifest=require_manifest, reader=reader, confinement=confinement
        ):
            checked.append(search.added_to(one) if search else one)
            tick(checked[-1].state.value.replace("_", " "))
    return checked


def _answers(checked: Sequence[Checked], today: date, known: Baseline | None) -> Answers:
    from pipelines.reports.answers import answers_of

    return answers_of(checked, today, known)


def _add_entries(answers: Answers, target: Path, person: Accepted, today: date) -> None:
    """What is found now, into the baseline. This run's answer stays what it is."""
    from dataclasses import replace

    from pipelines.baseline import with_entries
    from pipelines.reports.answers import digest_of
    from redact.publish.folder import write_whole

    new = [
        replace(
            person,
            fingerprint=told.fingerprint,
            rule=told.rule.id,
            file=answer.file,
            sha256=digest_of(answer.checked.path),
        )
        for answer in answers.files
        for told in answer.told
        if told.stands
    ]
    before = target.read_bytes() if target.exists() else b""
    write_whole(target, with_entries(before, new, str(target), today))
    say(
        f"Baseline: {plural(len(new), 'finding')} of this run in {target}. It counts from the next run with --baseline."
    )


def _write(answers: Answers, targets: Targets) -> None:
    """All reports, whatever the answer. Where one can't be written the others are, and then it is said."""
    from pipelines.reports.as_json import as_json
    from pipelines.reports.github import as_annotations
    from pipelines.reports.junit import as_junit
    from pipelines.reports.sarif import as_sarif
    from redact.model.errors import EnvironmentLacks
    from redact.publish.folder import write_whole

    lacks: list[EnvironmentLacks] = []
    for target, form in ((targets.json, as_json), (targets.sarif, as_sarif), (targets.junit, as_junit)):
        if target == STDOUT:
            typer.echo(form(answers), nl=False)
        elif target:
            try:
                write_whole(Path(target), form(answers))
            except EnvironmentLacks as error:
                lacks.append(error)
    if targets.github:
        typer.echo(as_annotations(answers), nl=False)
    if lacks:
        raise lacks[0]


def _tell(answers: Answers) -> None:
    from pipelines.intake import printable
    from pipelines.reports.wording import line_of

    for one in answers.files:
        for told in one.told:
            say(f"redact: {printable(one.checked.path)}: {line_of(told)}")
        for reason in one.checked.reasons:
            say(f"redact: {printable(one.checked.path)}: could not look: {reason}")
    for entry in answers.stale:
        say(f"redact: the baseline's line {entry.line} accepts what is no longer found ({entry.rule}): take it out.")
    accepted = sum(len(a.let_through) for a in answers.files)
    clean = sum(1 for a in answers.files if a.state == "clean")
    tail = f" Accepted: {plural(accepted, 'finding')}." if accepted else ""
    say(f"Checked {plural(len(answers.files), 'file')}: {clean} clean, {len(answers.files) - clean} not.{tail}")


def with_json_target(arguments: list[str]) -> list[str]:
    """`--json` of `check` may stand without a file: then stdout is meant. Names it, so that no PDF and no folder to be
    checked is taken for it."""
    if not arguments or arguments[0] != "check":
        return arguments
    completed: list[str] = []
    for i, argument in enumerate(arguments):
        if argument == "--":  # behind it all are paths
            return [*completed, *arguments[i:]]
        completed.append(argument)
        if argument == "--json" and not _is_target(arguments[i + 1] if i + 1 < len(arguments) else ""):
            completed.append("-")
    return completed


def _is_target(following: str) -> bool:
    if following == "-":
        return True
    suffix = Path(following).suffix.lower()
    return not following.startswith("-") and suffix not in {"", ".pdf"} and not Path(following).is_dir()
