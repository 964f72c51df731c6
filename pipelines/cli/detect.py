"""`redact detect`: flags only; nothing is written."""

from __future__ import annotations

import json
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from pipelines.cli.screen import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipelines.intake import Named
    from redact.detect.port import Detector
    from redact.model.errors import Exit
    from redact.model.flag import Flag
    from redact.model.policy import Policy


def add_to(app: typer.Typer) -> None:
    @app.command(
        "detect",
        help="Show what would be flagged. Writes nothing; the output holds the personal data itself.",
        epilog="Examples:  redact detect letter.pdf   |   redact detect letter.pdf --json   |   "
        "redact detect --text-jsonl - < texts.jsonl",
    )
    def detect(
        inputs: list[Path] | None = typer.Argument(None, metavar="[INPUT...]", help="PDF files and folders."),
        as_json: bool = typer.Option(False, "--json", help="One JSON object a flag and line."),
        text_jsonl: str = typer.Option(
            "", "--text-jsonl", metavar="FILE", help='Lines of {"doc_id","text"}; - is stdin.'
        ),
        policy: Path | None = typer.Option(None, "--policy", metavar="YAML", help="Default: UK FOI, built in."),
        second_opinion: bool = typer.Option(
            False, "--second-opinion", help="Let another model propose names and addresses too: slower."
        ),
    ) -> int:
        from pipelines.intake import named
        from recognizers.engine.analyzer import PresidioDetector
        from redact.model.errors import UsageError
        from redact.wire.policy import read_policy

        rules, detector = read_policy(policy), PresidioDetector(second_opinion=second_opinion)
        if text_jsonl:
            if inputs:
                raise UsageError("files and --text-jsonl together", "Give one or the other.")
            return _texts(text_jsonl, detector, rules)
        if not inputs:
            raise UsageError("nothing to look at", "Name PDF files or folders, or --text-jsonl.")
        return _files(named(inputs), detector, rules, as_json)


def _files(inputs: Iterable[Named], detector: Detector, policy: Policy, as_json: bool) -> Exit:
    from pipelines.confinement import child
    from pipelines.intake import content_of, printable
    from pipelines.pixel_reading import pixel_reader
    from redact.detect.flags import flags_of
    from redact.extract.reader import extract
    from redact.model.errors import Exit, RedactError

    reader = pixel_reader()
    confinement = child.confined(reader=reader)
    code = Exit.CLEAN
    for one in inputs:
        try:
            if one.error:
                raise one.error
            document = confinement.call(extract, content_of(one.path), reader).document
            for flag in flags_of(document, detector, policy):
                typer.echo(_line(one.path, flag) if as_json else _row(one.path, flag))
            for fact in document.facts:
                place = f"{printable(one.path)}: page {fact.page}"
                say(f"redact: {place}: not read: {fact.detail}. Someone must look at it.")
                code = Exit.FAILED
        except RedactError as error:
            error.where = error.where or printable(one.path)
            say(f"redact: {error.line()}")
            code = error.exit_code if error.exit_code is Exit.ENVIRONMENT else max(code, error.exit_code)
    return code


def _line(path: Path, flag: Flag) -> str:
    from pipelines.intake import printable
    from redact.model.geometry import union

    boxes = [list(b.rounded().as_tuple()) for b in flag.boxes]
    around = list(union(flag.boxes).rounded().as_tuple()) if flag.boxes else [0.0, 0.0, 0.0, 0.0]
    value: dict[str, Any] = {
        "file": printable(path),
        "page": flag.page,
        "bbox": around,
        "text": flag.text,
        "type": flag.type,
        "tier": flag.tier.value,
        "score": flag.score,
        "rule": flag.rules[0] if flag.rules else "",
        "rules": list(flag.rules),
        "boxes": boxes,
        "surface": flag.surface.value,
        "reasons": list(flag.reasons),
        "entity": flag.entity,
        "about": flag.about,
        "id": flag.id,
    }
    return json.dumps(value, ensure_ascii=False)


def _row(path: Path, flag: Flag) -> str:
    from pipelines.intake import printable

    place = f"p. {flag.page}" if flag.page else flag.surface.value
    return (
        f"{printable(path)}  {place}  {flag.tier.value:6}  {flag.type}  {flag.score:.2f}  {' '.join(flag.text.split())}"
    )


def _texts(source: str, detector: Detector, policy: Policy) -> Exit:
    """Texts in, spans out. A line that is wrong is named by its number, and the rest goes on."""
    from redact.detect.flags import spans_of
    from redact.detect.plain_text import passage_of
    from redact.model.errors import CouldNotLook, Exit, UsageError

    try:
        opened = nullcontext(sys.stdin.buffer) if source == "-" else Path(source).open("rb")  # noqa: SIM115 (below)
    except OSError as error:
        raise UsageError(f"can't read it ({error.strerror})", "Check the path.", source) from None
    code = Exit.CLEAN
    with opened as lines:
        for number, raw in enumerate(lines, 1):
            if not raw.strip():
                continue
            record = _record(raw)
            if record is None:
                say(f'redact: line {number}: not a JSON object with "doc_id" and a string "text". Correct that line.')
                code = Exit.FAILED
                continue
            doc_id, text = record
            try:
                found = spans_of([passage_of(text)], detector, policy)[0]
            except CouldNotLook as error:
                say(f"redact: line {number}: {error.line()}")
                code = Exit.FAILED
                continue
            spans = [[m.start, m.end, m.type, round(m.score, 4)] for m in found]
            tiers = [_tier(policy, m.type, m.score) for m in found]
            typer.echo(json.dumps({"doc_id": doc_id, "spans": spans, "tiers": tiers}, ensure_ascii=False))
    return code


def _tier(policy: Policy, type_: str, score: float) -> str:
    rule = policy.rule(type_)
    return rule.tier(score).value if rule else ""


def _record(raw: bytes) -> tuple[Any, str] | None:
    """The `doc_id` and `text` of a line; None for a line that has them not, or half of a surrogate pair in them."""
    try:
        record = json.loads(raw)
        doc_id, text = record["doc_id"], record["text"]
        json.dumps([doc_id, text], ensure_ascii=False).encode()
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return (doc_id, text) if isinstance(text, str) else None
