"""`redact schemes`: the exemptions that marks may cite."""

from __future__ import annotations

from pathlib import Path

import typer


def add_to(app: typer.Typer) -> None:
    @app.command(
        "schemes",
        help="Show the provisions of the scheme that a policy uses.",
        epilog="Example:  redact schemes --policy policy.yaml",
    )
    def schemes(
        policy: Path | None = typer.Option(None, "--policy", metavar="YAML", help="Default: UK FOI, built in."),
    ) -> None:
        from redact.wire.policy import read_policy

        scheme = read_policy(policy).scheme
        typer.echo(f"{scheme.title} ({scheme.id} {scheme.version})")
        for provision in scheme.provisions:
            typer.echo(f"  {provision.code:<18} {provision.kind.value:<10} {provision.title}")
