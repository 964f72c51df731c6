"""Policies and schemes: YAML files to nouns, checked to the last key."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from redact.model.decision import Verdict
from redact.model.errors import UsageError
from redact.model.exemption import Kind, Provision, Scheme
from redact.model.policy import DocumentTitle, MarkWidth, Policy, TypeRule
from redact.wire.canonical import canonical_json, sha256

BUILT_IN = Path(__file__).parent.parent / "decide"
DEFAULT_POLICY = BUILT_IN / "policies" / "uk_foi.yaml"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _ProvisionFile(_Strict):
    code: str = Field(pattern=r"^[A-Za-z0-9().\-]+$")
    label: str = Field(min_length=1, max_length=40)
    title: str
    kind: Kind


class _SchemeFile(_Strict):
    id: str
    version: str
    title: str
    source: str
    provisions: list[_ProvisionFile] = Field(min_length=1)


class _TypeFile(_Strict):
    verdict: Verdict
    threshold: float = Field(ge=0, le=1)
    provision: str = ""
    reason: str = ""
    names_people: bool = False
    stands_for: tuple[str, ...] = ()
    auto: float | None = Field(default=None, ge=0, le=1)
    tells_of_people: bool = False

    @field_validator("stands_for", mode="before")
    @classmethod
    def _one_or_more(cls, value: Any) -> Any:
        return [value] if isinstance(value, str) else value


class _PolicyFile(_Strict):
    name: str = Field(pattern=r"^[A-Za-z0-9_.\-]+$")
    version: str
    scheme: str
    marks: MarkWidth = MarkWidth.PADDED
    title: DocumentTitle = DocumentTitle.FILE_NAME
    types: dict[str, _TypeFile] = Field(min_length=1)


def read_policy(path: Path | None = None) -> Policy:
    """Read a policy file, the built-in UK FOI policy when none is named.

    `scheme` names a built-in scheme or a file beside the policy. Raises UsageError with the file, the key and why.
    """
    path = path or DEFAULT_POLICY
    raw = _yaml(path)
    parsed = _checked(_PolicyFile, raw, path)
    scheme, scheme_raw = _scheme(parsed.scheme, path)
    rules = tuple(TypeRule(type=t, **fields.model_dump()) for t, fields in parsed.types.items())
    for rule in rules:
        _check_rule(rule, scheme, set(parsed.types), path)
    digest = sha256(canonical_json([raw, scheme_raw]))
    return Policy(parsed.name, parsed.version, digest, scheme, rules, parsed.marks, parsed.title)


def _check_rule(rule: TypeRule, scheme: Scheme, types: set[str], path: Path) -> None:
    if rule.verdict is Verdict.REDACT and scheme.provision(rule.provision) is None:
        known = ", ".join(p.code for p in scheme.provisions)
        raise UsageError(
            f"types.{rule.type}.provision: the scheme {scheme.id} has no such provision", f"It has: {known}.", str(path)
        )
    if rule.verdict is Verdict.KEEP and not rule.reason.strip():
        raise UsageError(f"types.{rule.type}.reason: what is kept needs a reason", "Write one.", str(path))
    if not types.issuperset(rule.stands_for):
        raise UsageError(
            f"types.{rule.type}.stands_for: no such type in this policy", "Name one of its types.", str(path)
        )
    if rule.auto is not None and rule.auto < rule.threshold:
        raise UsageError(
            f"types.{rule.type}.auto: lies below the threshold", "Raise it, or lower the other.", str(path)
        )


def _scheme(name: str, policy: Path) -> tuple[Scheme, Any]:
    candidates = [BUILT_IN / "schemes" / f"{name}.yaml", policy.parent / name]
    path = next((p for p in candidates if p.is_file()), None)
    if path is None:
        built_in = ", ".join(sorted(p.stem for p in (BUILT_IN / "schemes").glob("*.yaml")))
        raise UsageError(
            "scheme: no such scheme", f"Built in: {built_in}; or name a file beside the policy.", str(policy)
        )
    raw = _yaml(path)
    parsed = _checked(_SchemeFile, raw, path)
    provisions = tuple(Provision(p.code, p.label, p.title, p.kind) for p in parsed.provisions)
    return Scheme(parsed.id, parsed.version, parsed.title, provisions), raw


class _Twice(yaml.YAMLError):
    """A key that stands twice in one mapping."""


class _UniqueKeys(yaml.SafeLoader):
    """PyYAML lets the last of two equal keys win without a word (YAML 1.2.2 §3.2.1.3 forbids them)."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode):
                if key.value in seen:
                    raise _Twice(key.value)
                seen.add(key.value)
        return super().construct_mapping(node, deep)


def _yaml(path: Path) -> Any:
    try:
        return yaml.load(path.read_text(encoding="utf-8"), _UniqueKeys)  # noqa: S506 (a SafeLoader)
    except _Twice as error:
        raise UsageError(f"{error}: this key stands there twice", "Leave one of the two.", str(path)) from None
    except OSError as error:
        raise UsageError(f"can't read it ({error.strerror})", "Check the path.", str(path)) from None
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError):
        raise UsageError("this is not YAML", "Check its indentation and quotes.", str(path)) from None


def _checked[M: BaseModel](model: type[M], raw: Any, path: Path) -> M:
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        place = ".".join(str(p) for p in first["loc"]) or "the file"
        raise UsageError(f"{place}: {first['msg']}", "Correct it and run again.", str(path)) from None
