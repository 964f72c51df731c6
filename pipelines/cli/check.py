"""`redact check`: are these released files clean? For people, and for a build."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from pipelines.cli.screen import plural, progress, say

if TYPE_CHECKING:
    from pipelines.gate import Checked


def add_to(app: typer.Typer) -> None:
    @app.command(
        "check",
        help="Check released PDFs: hidden data, structure, personal data that nobody listed. Exit 0 only when clean.",
        epilog="Examples:  redact check out/2024-117/released   |   "
        "redact check public/ --require-manifest --json report.json",
    )
    def check(
        paths: list[Path] = typer.Argument(..., metavar="PATH...", help="Released PDFs, and folders of them."),
        json_target: str = typer.Option(
            "",
            "--json",
            metavar="[FILE]",
            help="Write the answers as JSON to FILE (NAME.json), or to stdout without one.",
        ),
        require_manifest: bool = typer.Option(
            False, "--require-manifest", help="A file that no manifest lists is a finding."
        ),
        policy: Path | None = typer.Option(None, "--policy", metavar="YAML", help="Default: UK FOI, built in."),
    ) -> int:
        from pipelines import gate
        from pipelines.intake import named
        from recognizers.engine.analyzer import PresidioDetector
        from redact.publish.folder import write_whole
        from redact.wire.policy import read_policy

        if (missing := gate.no_such(paths)) is not None:
            raise missing
        rules, detector = read_policy(policy), PresidioDetector()
        checked: list[Checked] = []
        with progress(len(named(paths)), "Checking") as tick:
            for one in gate.check(paths, detector, rules, require_manifest=require_manifest):
                checked.append(one)
                tick(one.state.value.replace("_", " "))
        code = gate.exit_code(checked)
        if json_target == "-":
            typer.echo(gate.report_json(checked), nl=False)
        elif json_target:
            write_whole(Path(json_target), gate.report_json(checked))
        _tell(checked)
        return code


def _tell(checked: list[Checked]) -> None:
    from pipelines.intake import printable

    for one in checked:
        for finding in one.findings:
            place = f"page {finding.page}: " if finding.page else ""
            say(f"redact: {printable(one.path)}: {place}{finding.message} [{finding.check}]")
        for reason in one.reasons:
            say(f"redact: {printable(one.path)}: could not look: {reason}")
    clean = sum(1 for c in checked if c.state == "clean")
    say(f"Checked {plural(len(checked), 'file')}: {clean} clean, {len(checked) - clean} not.")


def with_json_target(arguments: list[str]) -> list[str]:
    """`--json` of `check` may stand without a file: then stdout is meant. Names it, so that no PDF and no folder to be
    checked is taken for it."""
    if not arguments or arguments[0] != "check":
        return arguments
    completed: list[str] = []
    for i, argument in enumerate(arguments):
        completed.append(argument)
        if argument == "--json" and not _is_target(arguments[i + 1] if i + 1 < len(arguments) else ""):
            completed.append("-")
    return completed


def _is_target(following: str) -> bool:
    if following == "-":
        return True
    suffix = Path(following).suffix.lower()
    return not following.startswith("-") and suffix not in {"", ".pdf"} and not Path(following).is_dir()
