"""Finds every rule: walks our packs, and asks installed packages that offer some (entry point `redact.recognizers`)."""

from __future__ import annotations

import hashlib
import importlib
import pkgutil
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType

from recognizers.kit.rule import Rule
from redact.model.errors import EnvironmentLacks

PACKS = ("recognizers.common", "recognizers.uk", "recognizers.foi")
ENTRY_POINT = "redact.recognizers"


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
    """All rules, ours and others', sorted by name. Raises EnvironmentLacks when two share a name."""
    found: list[Rule] = [module.RULE for module in rule_modules()]
    for entry in sorted(entry_points(group=ENTRY_POINT), key=lambda e: e.name):
        found.extend(entry.load()())
    names = [rule.name for rule in found]
    if twice := sorted({n for n in names if names.count(n) > 1}):
        raise EnvironmentLacks(
            f"two rules are called {', '.join(twice)}", "Remove one of the packages that offer them."
        )
    return tuple(sorted(found, key=lambda r: r.name))


def rules_digest() -> str:
    """SHA-256 over the source of our rules and the names of others', in hex: what made a flag, to the byte."""
    digest = hashlib.sha256()
    folder = Path(__file__).parent.parent
    for path in sorted(folder.rglob("*.py")) + sorted(folder.rglob("*.yaml")):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    for entry in sorted(entry_points(group=ENTRY_POINT), key=lambda e: e.name):
        digest.update(f"{entry.name}={entry.value}@{entry.dist.version if entry.dist else ''}\0".encode())
    return digest.hexdigest()
