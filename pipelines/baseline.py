"""The baseline: findings that a named person accepts, for a reason, until a day.

A YAML file of `version: 1` and `accepted`, a list of entries. What could not be looked at has no fingerprint, and can't
be accepted. An entry holds for one finding of one file; with `sha256`, for exactly those bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

import yaml

from redact.model.errors import UsageError
from redact.model.rules import RULES

VERSION = "1"
MAX_BYTES = 16 << 20
LONGEST = timedelta(days=366)
"""For so long at most a finding is accepted: then somebody has to look again."""
KEYS = ("fingerprint", "rule", "file", "sha256", "reason", "owner", "expires")
OPTIONAL = frozenset(("sha256",))
NOBODY = frozenset("anyone anybody ci me n/a na nobody none null tbc tbd team todo unknown xxx".split())
"""What people write where they don't want to write a name."""
HEAD = (
    "# Findings of `redact check` that a person accepts until a day. `redact check --write-baseline` adds to it;\n"
    "# the reason, the owner and the day are for people to change.\n"
    f"version: {VERSION}\n"
    "accepted:\n"
)

_DIGEST = re.compile(r"[0-9a-f]{64}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_NULL = "tag:yaml.org,2002:null"


@dataclass(frozen=True, slots=True)
class Accepted:
    """One entry. `expires` is the last day on which it holds. `line` is where it stands in the file, from 1."""

    fingerprint: str
    rule: str
    file: str
    reason: str = field(repr=False)
    owner: str
    expires: date
    sha256: str = ""
    line: int = 0

    @property
    def key(self) -> tuple[str, str, str]:
        return self.fingerprint, self.rule, self.file


@dataclass(frozen=True, slots=True)
class Baseline:
    """The entries of a file, in its order."""

    entries: tuple[Accepted, ...] = ()

    def entry(self, fingerprint: str, rule: str, file: str) -> Accepted | None:
        """The entry for a finding: fingerprint, rule and file must all be the same."""
        return next((e for e in self.entries if e.key == (fingerprint, rule, file)), None)


class _Plain(yaml.SafeDumper):
    """Writes a day that several entries share out in each."""

    def ignore_aliases(self, data: object) -> bool:
        return True


class _Wrong(Exception):
    """What is wrong with the file: a reason, a remedy, and the line, 0 for the file as a whole."""

    def __init__(self, reason: str, remedy: str, line: int = 0) -> None:
        super().__init__(reason)
        self.reason, self.remedy, self.line = reason, remedy, line


def read_baseline(path: Path, today: date) -> Baseline:
    """Read a baseline. Raises UsageError that names the file, the entry and its line, and quotes no reason."""
    try:
        with path.open("rb") as opened:
            raw = opened.read(MAX_BYTES + 1)
    except OSError as error:
        raise UsageError(f"can't read it ({error.strerror})", "Check the path.", str(path)) from None
    return parsed(raw, str(path), today)


def parsed(raw: bytes, where: str, today: date) -> Baseline:
    """A baseline from its bytes. Raises UsageError as `read_baseline`."""
    try:
        return Baseline(tuple(_entries(raw, today)))
    except _Wrong as wrong:
        place = f"line {wrong.line}: " if wrong.line else ""
        raise UsageError(f"{place}{wrong.reason}", wrong.remedy, where) from None


def _entries(raw: bytes, today: date) -> Iterable[Accepted]:
    listed = _listed(_root(raw))
    seen: dict[tuple[str, str, str], int] = {}
    for number, node in enumerate(listed.value, 1):
        try:
            entry = _entry(node, today)
        except _Wrong as wrong:
            raise _Wrong(f"entry {number}: {wrong.reason}", wrong.remedy, wrong.line) from None
        if entry.key in seen:
            raise _Wrong(
                f"entry {number}: it stands there twice, as entry {seen[entry.key]} does",
                "Leave one of the two.",
                entry.line,
            )
        seen[entry.key] = number
        yield entry


def _root(raw: bytes) -> yaml.Node:
    """The file's tree. Nodes are read, never built into values: an alias can't grow, and a day stays as written."""
    if len(raw) > MAX_BYTES:
        raise _Wrong("it is larger than 16 MiB", "Split it, and check in two calls.")
    try:
        node = yaml.compose(raw.decode("utf-8-sig"), yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        raise _Wrong("this is not YAML", "Check its indentation and quotes.", line) from None
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError):
        raise _Wrong("this is not YAML", "Check its indentation and quotes.") from None
    if node is None:
        raise _Wrong("it is empty", "Write `version: 1` and `accepted:`, or leave the option out.")
    return node


def _listed(root: yaml.Node) -> yaml.SequenceNode:
    """The list of entries; an empty `accepted:` is an empty list."""
    top = _fields(root, ("version", "accepted"))
    if "version" not in top or "accepted" not in top:
        raise _Wrong("`version` or `accepted` is missing", "Write `version: 1` and `accepted:`, a list.")
    version, listed = top["version"], top["accepted"]
    if not isinstance(version, yaml.ScalarNode) or version.value != VERSION:
        raise _Wrong("this version of a baseline is not known here", "Write `version: 1`.", _line(version))
    if isinstance(listed, yaml.ScalarNode) and listed.tag == _NULL:
        return yaml.SequenceNode("tag:yaml.org,2002:seq", [], listed.start_mark, listed.end_mark)
    if not isinstance(listed, yaml.SequenceNode):
        raise _Wrong("`accepted` is not a list", "Write each entry behind a dash.", _line(listed))
    return listed


def _fields(node: yaml.Node, known: Sequence[str]) -> dict[str, yaml.Node]:
    if not isinstance(node, yaml.MappingNode):
        raise _Wrong("here keys are expected", f"Known keys: {', '.join(known)}.", _line(node))
    found: dict[str, yaml.Node] = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode) or key.value not in known:
            raise _Wrong("a key is not known", f"Known keys: {', '.join(known)}.", _line(key))
        if key.value in found:
            raise _Wrong(f"{key.value}: this key stands there twice", "Leave one of the two.", _line(key))
        found[key.value] = value
    return found


def _entry(node: yaml.Node, today: date) -> Accepted:
    fields = _fields(node, KEYS)
    values = {key: _text(value, key) for key, value in fields.items()}
    for key in KEYS:
        if key not in OPTIONAL and not values.get(key):
            raise _Wrong(
                f"{key}: it is missing", "An entry needs all of fingerprint, rule, file, reason, owner, expires.",
                _line(node),
            )  # fmt: skip
    expires = values.pop("expires")
    try:
        entry = Accepted(expires=_day(expires), line=_line(node), **values)
        return _fit(entry, today)
    except _Wrong as wrong:
        key = wrong.reason.partition(":")[0]
        raise _Wrong(wrong.reason, wrong.remedy, _line(fields.get(key, node))) from None


def _text(node: yaml.Node, key: str) -> str:
    if not isinstance(node, yaml.ScalarNode):
        raise _Wrong(f"{key}: a single value is expected", "Write it on one line.", _line(node))
    text = " ".join(node.value.split())
    if node.tag == _NULL or not text:
        return ""
    return str(node.value) if key == "file" else text


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1


def _day(text: str) -> date:
    try:
        if _DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise _Wrong("expires: this is not a day", "Write it as 2027-01-31.")


def _fit(entry: Accepted, today: date) -> Accepted:
    """The entry, if it may stand. Raises _Wrong, whose reason begins with the key."""
    if not _DIGEST.fullmatch(entry.fingerprint):
        raise _Wrong("fingerprint: it is not one", "Copy it from a report: 64 hexadecimal digits.")
    if entry.sha256 and not _DIGEST.fullmatch(entry.sha256):
        raise _Wrong("sha256: it is not one", "Write 64 hexadecimal digits, or leave the key out.")
    if entry.rule not in RULES:
        raise _Wrong("rule: there is no such rule", "Copy its id from a report, such as RED213.")
    if sum(c.isalpha() for c in entry.owner) < 2 or entry.owner.casefold() in NOBODY:
        raise _Wrong("owner: it names nobody", "Write the name of the person who answers for it.")
    if not any(c.isalpha() for c in entry.reason) or entry.reason.casefold() in NOBODY:
        raise _Wrong("reason: it gives none", "Write why this may stay.")
    if entry.expires > today + LONGEST:
        raise _Wrong("expires: it is more than 366 days away", "Write an earlier day: then somebody looks again.")
    return entry


def owned(owner: str, reason: str, expires: str, today: date) -> Accepted:
    """What a person says of all findings that they accept now: an entry without a finding yet. Raises UsageError."""
    owner, reason, expires = (" ".join(text.split()) for text in (owner, reason, expires))
    if not (owner and reason and expires):
        raise UsageError("--write-baseline needs a person, a reason and a day", "Add --owner, --reason and --expires.")
    try:
        entry = Accepted("0" * 64, next(iter(RULES)), "", reason, owner, _day(expires))
        entry = _fit(entry, today)
    except _Wrong as wrong:
        key, _, what = wrong.reason.partition(": ")
        raise UsageError(f"--{key}: {what}", wrong.remedy) from None
    if entry.expires < today:
        raise UsageError("--expires: this day is past", "Name a day to come.")
    return entry


def with_entries(before: bytes, added: Sequence[Accepted], where: str, today: date) -> bytes:
    """A baseline file with more entries at its end. What stands in it stays as it is, comments too.

    Raises UsageError when `before` is no baseline.
    """
    known = parsed(before, where, today).entries if before else ()
    new = [e for e in added if e.key not in {k.key for k in known}]
    if not new:
        return before or HEAD.replace("accepted:", "accepted: []").encode()
    listed = _listed(_root(before)) if before else None
    block = listed is not None and bool(listed.value) and not listed.flow_style
    if before and not block:
        return HEAD.encode() + _dumped([*known, *new], 0)
    start = before.decode("utf-8-sig") if before else HEAD
    start += "" if start.endswith("\n") else "\n"
    column = listed.start_mark.column if listed else 0
    whole = start.encode() + _dumped(new, column)
    try:
        held = [replace(e, line=0) for e in parsed(whole, where, today).entries]
    except UsageError:
        held = []
    if held != [replace(e, line=0) for e in (*known, *new)]:  # `accepted` is not the last key, or the file has an end
        return HEAD.encode() + _dumped([*known, *new], 0)
    return whole


def _dumped(entries: Iterable[Accepted], column: int) -> bytes:
    rows = [{key: value for key in KEYS if (value := getattr(entry, key)) or key not in OPTIONAL} for entry in entries]
    text: str = yaml.dump(rows, Dumper=_Plain, sort_keys=False, allow_unicode=True, width=1 << 20)
    return "".join(f"{' ' * column}{line}\n" for line in text.removesuffix("\n").split("\n")).encode()
