"""`redact doctor`: does this machine have what the work needs?"""

from __future__ import annotations

import typer


def add_to(app: typer.Typer) -> None:
    @app.command(
        "doctor", help="Check the environment: engines, language model, rules.", epilog="Example:  redact doctor"
    )
    def doctor() -> int:
        from pipelines.versions import versions
        from recognizers.engine.catalogue import rules
        from recognizers.engine.language_model import NAME, SHA256, digest_of, model_folder
        from redact.model.errors import EnvironmentLacks

        for name, version in versions():
            typer.echo(f"{name:<22} {version}")
        if digest_of(model_folder()) != SHA256:
            raise EnvironmentLacks("the language model's bytes are not the expected ones", "Run `make setup`.")
        typer.echo(f"{'language model':<22} {NAME}, bytes as expected")
        typer.echo(f"{'rules':<22} {len(rules())} of our own")
        typer.echo(f"{'text recognition':<22} none yet: scans wait for a person")
        return 0
