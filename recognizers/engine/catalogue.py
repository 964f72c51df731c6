"""Finds every rule: walks our packs, and asks installed packages that offer some (entry point `redact.recognizers`)."""

from __future__ import annotations

import hashlib
import importlib
import pkgutil
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from types import ModuleType

import regex

from recognizers.kit.rule import Rule
from redact.model.errors import EnvironmentLacks

PACKS = ("recognizers.common", "recognizers.uk", "recognizers.foi")
ENTRY_POINT = "redact.recognizers"
_REMEDY = "Mend or remove that package."
_NAME = regex.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)+")
_TYPE = regex.compile(r"[A-Z][A-Z0-9_]+")


def rule_modules() -> list[ModuleType]:
    """The modules of our packs that define a `RULE`, sorted by name."""
    modules: list[ModuleType] = []
    for pack_name in PACKS:
        pack = importlib.import_module(pack_name)
        for info in pkgutil.iter_modules(pack.__path__, f"{pack_name}."):
            module = importlib.import_module(info.name)
            if hasattr(module, "RULE"):
                modules.append(module)
    return sorted(modules, key=lambda m: m.__name__)


def rules() -> tuple[Rule, ...]:
    """All rules, ours and others', sorted by name. Raises EnvironmentLacks when two share a name, or one is broken."""
    found: list[Rule] = [module.RULE for module in rule_modules()]
    for entry in sorted(entry_points(group=ENTRY_POINT), key=lambda e: e.name):
        found.extend(_offered(entry))
    names = [rule.name for rule in found]
    if twice := sorted({n for n in names if names.count(n) > 1}):
        raise EnvironmentLacks(
            f"two rules are called {', '.join(twice)}", "Remove one of the packages that offer them."
        )
    return tuple(sorted(found, key=lambda r: r.name))


def _offered(entry: EntryPoint) -> list[Rule]:
    """The rules of another package. To go on without them would be to look for less than was asked: it is an error."""
    try:
        offered = list(entry.load()())
    except Exception as fault:  # whatever a stranger's code does
        raise EnvironmentLacks(
            f"the rules of the package entry `{entry.name}` can't be loaded ({type(fault).__name__})", _REMEDY
        ) from None
    for rule in offered:
        name, type_ = getattr(rule, "name", None), getattr(rule, "type", None)
        if not (_is(_NAME, name) and _is(_TYPE, type_) and callable(getattr(rule, "find", None))):
            raise EnvironmentLacks(
                f"the package entry `{entry.name}` offers something that is no rule",
                "A rule has a `name` such as others.badge, a `type` such as BADGE, and `find`: docs/recognizers.md.",
            )
    return offered


def _is(pattern: regex.Pattern[str], value: object) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def rules_digest() -> str:
    """SHA-256 over our rules, their data and the names of others', in hex: what made a flag, to the byte."""
    digest = hashlib.sha256()
    folder = Path(__file__).parent.parent
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    for entry in sorted(entry_points(group=ENTRY_POINT), key=lambda e: e.name):
        digest.update(f"{entry.name}={entry.value}@{entry.dist.version if entry.dist else ''}\0".encode())
    return digest.hexdigest()
