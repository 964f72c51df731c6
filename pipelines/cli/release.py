"""`redact release`: what was decided since the last run goes down the line."""

from __future__ import annotations

from pathlib import Path

import typer

from pipelines.cli.run import MARKS_HELP, PASSWORDS_HELP, run_batch


def add_to(app: typer.Typer) -> None:
    @app.command(
        "release",
        help="Release what is decided in a case folder that `redact run` made.",
        epilog="Example:  redact release out/2024-117 --decisions out/2024-117/internal/waiting.json",
    )
    def release(
        folder: Path = typer.Argument(..., metavar="DIR", help="The folder given to `redact run` as --out."),
        case: Path | None = typer.Option(None, "--case", metavar="TOML", help="The case: its reference."),
        policy: Path | None = typer.Option(None, "--policy", metavar="YAML", help="Default: UK FOI, built in."),
        decisions: Path | None = typer.Option(None, "--decisions", metavar="JSON", help="People's decisions."),
        marks: str = typer.Option("", "--marks", metavar="FILE", help=MARKS_HELP),
        password_file: str = typer.Option("", "--password-file", metavar="FILE", help=PASSWORDS_HELP),
    ) -> int:
        from pipelines.batch import INTERNAL
        from pipelines.casefile.casefile import DATABASE
        from redact.model.errors import UsageError

        if not (folder / INTERNAL / DATABASE).is_file():
            raise UsageError("this is not a case folder", "Name the --out of a `redact run`.", str(folder))
        return run_batch(
            None,
            folder,
            case,
            policy,
            decisions,
            approve=None,
            marks_source=marks,
            password_source=password_file,
        )
