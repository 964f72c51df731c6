"""The command `redact`: its verbs, and the one place where errors become exit codes."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

import typer

from pipelines.cli import check, detect, doctor, release, run, schemes
from pipelines.faults import own_fault
from redact import __version__
from redact.model.errors import Exit, RedactError

COLLECT_AFTER = (200_000, 20, 50)
"""New objects before Python looks for garbage. Its own bound of some hundreds has it look while patterns and pages are
being built, of which nothing is garbage: a tenth of the processor time of `redact detect`."""

app = typer.Typer(
    name="redact",
    help="Redact PDFs for Freedom of Information releases, and prove that nothing survives.",
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
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
    gc.set_threshold(*COLLECT_AFTER)
    code = _exit_code(list(sys.argv[1:] if arguments is None else arguments))
    try:
        sys.stdout.flush()
    except OSError as error:
        _point_at_nothing()
        code = code or (Exit.FAILED if isinstance(error, BrokenPipeError) else Exit.ENVIRONMENT)
    sys.exit(code)


def _exit_code(arguments: list[str]) -> int:
    try:
        code = int(app(args=check.with_json_target(arguments), prog_name="redact", standalone_mode=False) or Exit.CLEAN)
        return _stopped() if code == Exit.INTERRUPTED else code  # Typer makes this code of an interrupt itself
    except RedactError as error:
        typer.echo(f"redact: {error.line()}", err=True)
        return error.exit_code
    except (KeyboardInterrupt, typer.Abort):
        return _stopped()
    except typer.Exit as stop:
        return stop.exit_code
    except BrokenPipeError:
        _point_at_nothing()
        return Exit.FAILED
    except OSError as error:
        typer.echo(f"redact: can't write the output ({error.strerror}). Free some room, or write elsewhere.", err=True)
        _point_at_nothing()
        return Exit.ENVIRONMENT
    except Exception as error:
        return _unforeseen(error)


def _stopped() -> int:
    typer.echo("redact: stopped. What was finished is kept; run again to go on.", err=True)
    return Exit.INTERRUPTED


def _point_at_nothing() -> None:
    """What is still in the buffer has nowhere to go; the interpreter must not try again at its end."""
    if sys.stdout is sys.__stdout__:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _unforeseen(error: Exception) -> int:
    """Wrong usage says so itself; else it is our fault, named by its kind alone: its message may quote a document."""
    show = getattr(error, "show", None)
    if show is not None:
        show()
        return int(getattr(error, "exit_code", Exit.USAGE))
    fault = own_fault(error)
    typer.echo(f"redact: {fault.line()}", err=True)
    return fault.exit_code
