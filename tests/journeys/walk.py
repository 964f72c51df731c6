"""The command line as people and builds call it: in this process, where the model is loaded, or as one of its own."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pypdfium2

from pipelines.cli.main import _exit_code

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "samples" / "clean"
POLICY = ROOT / "samples" / "policies" / "uk_foi.yaml"
COMMAND = Path(sys.executable).with_name("redact")
REVIEWER = "A. Reviewer"


@dataclass(frozen=True)
class Ran:
    """What a call left: its exit code, and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        return self.out + self.err


def redact(*arguments: object) -> Ran:
    """The command in this process."""
    raw_out, raw_err = io.BytesIO(), io.BytesIO()
    out, err = (io.TextIOWrapper(raw, encoding="utf-8", write_through=True) for raw in (raw_out, raw_err))
    with redirect_stdout(out), redirect_stderr(err):
        code = _exit_code([str(a) for a in arguments])
    return Ran(code, raw_out.getvalue().decode(), raw_err.getvalue().decode())


def redact_process(*arguments: object, stdin: str | bytes = b"") -> Ran:
    """The installed command as a process of its own."""
    given = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run([str(COMMAND), *map(str, arguments)], input=given, capture_output=True, check=False)
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def run_all(*inputs: Path, out: Path, policy: Path | None = None) -> Ran:
    """`redact run INPUT... --out DIR --approve all`."""
    more = ("--policy", policy) if policy else ()
    return redact("run", *inputs, "--out", out, "--approve", "all", *more)


def released(out: Path) -> list[str]:
    """Names of the PDFs in a case's release."""
    return sorted(p.name for p in (out / "released").glob("*.pdf"))


def tree(folder: Path) -> dict[str, bytes]:
    """All files under a folder, by their path in it."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def stamps(folder: Path) -> dict[str, tuple[int, int]]:
    """Inode and time of change of each file under a folder."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            about = path.stat()
            found[path.relative_to(folder).as_posix()] = (about.st_ino, about.st_mtime_ns)
    return found


def half_written(folder: Path) -> list[Path]:
    return [p for p in folder.rglob("*") if p.suffix == ".part"]


def manifest(out: Path) -> dict[str, Any]:
    body: dict[str, Any] = json.loads((out / "released" / "manifest.json").read_bytes())["body"]
    return body


def text_of(pdf: Path) -> str:
    """A PDF's text, by an engine that did not make it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def waiting(out: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((out / "internal" / "waiting.json").read_bytes())
    return found


def write_waiting(out: Path, content: dict[str, Any]) -> Path:
    path = out / "internal" / "waiting.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


@cache
def secrets(shortest: int = 5) -> frozenset[str]:
    """What the samples' truth files say must go, as far as it is long enough not to stand somewhere by chance."""
    found = set()
    for path in SAMPLES.glob("*.truth.json"):
        for item in json.loads(path.read_bytes())["items"]:
            if item["verdict"] == "redact" and len(item["text"]) >= shortest:
                found.add(item["text"].casefold())
    return frozenset(found)


def betrayed(*texts: str) -> list[str]:
    """The samples' secrets that stand in one of the texts."""
    folded = [" ".join(t.split()).casefold() for t in texts]
    return sorted(s for s in secrets() if any(s in t for t in folded))
