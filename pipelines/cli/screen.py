"""What people see on stderr while work goes on."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

import typer


class Ticker(Protocol):
    """Told after each document what became of it, in one word."""

    def __call__(self, word: str) -> None: ...


@contextmanager
def progress(total: int, doing: str) -> Iterator[Ticker]:
    """A bar with the time left on a terminal; elsewhere a line a document. Names no file: names may name people."""
    if sys.stderr.isatty():
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task(doing, total=total)
            yield lambda _: bar.advance(task)
        return
    count = 0

    def tick(word: str) -> None:
        nonlocal count
        count += 1
        say(f"{doing} {count} of {total}: {word}")

    yield tick


def say(text: str) -> None:
    """One line for people."""
    typer.echo(text, err=True)


def plural(count: int, one: str, many: str = "") -> str:
    """`1 page`, `3 pages`, `2,000 pages`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"
