"""The command `redact`: its verbs, and the one place where errors become exit codes."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import typer

from pipelines.cli import check, detect, doctor, release, run, schemes
from redact import __version__
from redact.model.errors import Exit, RedactError

app = typer.Typer(
    name="redact",
    help="Redact PDFs for Freedom of Information releases, and prove that nothing survives.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for verb in (run, detect, release, check, doctor, schemes):
    verb.add_to(app)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"redact {__version__}")
        raise typer.Exit


@app.callback()
def _redact(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Print the version."),
) -> None:
    pass


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command and exit with its code (docs: exit codes)."""
    sys.exit(_exit_code(list(sys.argv[1:] if arguments is None else arguments)))


def _exit_code(arguments: list[str]) -> int:
    try:
        code = app(args=check.with_json_target(arguments), standalone_mode=False)
        return int(code or Exit.CLEAN)
    except RedactError as error:
        typer.echo(f"redact: {error.line()}", err=True)
        return error.exit_code
    except (KeyboardInterrupt, typer.Abort):
        typer.echo("redact: stopped. What was finished is kept; run again to go on.", err=True)
        return Exit.INTERRUPTED
    except typer.Exit as stop:
        return stop.exit_code
    except BrokenPipeError:
        sys.stderr.close()
        return Exit.FAILED
    except Exception as error:
        return _unforeseen(error)


def _unforeseen(error: Exception) -> int:
    """Wrong usage says so itself; else it is our fault, named by its kind alone: its message may quote a document."""
    show = getattr(error, "show", None)
    if show is not None:
        show()
        return int(getattr(error, "exit_code", Exit.USAGE))
    place = error.__traceback__
    while place and place.tb_next:
        place = place.tb_next
    where = f"{place.tb_frame.f_globals.get('__name__', '?')}:{place.tb_lineno}" if place else "?"
    typer.echo(f"redact: a fault in redact itself ({type(error).__name__} at {where}). Please report it.", err=True)
    return Exit.FAILED
