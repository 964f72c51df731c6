"""The shape of the house: small files, short functions, telling names, no folder without a line in the contract."""

from __future__ import annotations

import ast
import configparser
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("redact", "recognizers", "pipelines")
OTHER_FOLDERS = {"docs", "requirements", "samples", "tests"}
MADE = {"out", "build", "dist"}

LONGEST_FILE = 400
LONGEST_FUNCTION = 50
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "manager", "common_utils", "misc"}


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Every Python file of the three packages, parsed, with its path from the root."""
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            yield str(path.relative_to(ROOT)), ast.parse(path.read_bytes())


def functions(tree: ast.Module) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def test_no_file_is_long_unless_it_is_a_table() -> None:
    long = {
        path: lines
        for path, tree in modules()
        if functions(tree) and (lines := (ROOT / path).read_bytes().count(b"\n")) > LONGEST_FILE
    }
    assert long == {}


def test_no_function_is_long() -> None:
    long = {
        f"{path}:{function.lineno} {function.name}": lines
        for path, tree in modules()
        for function in functions(tree)
        if (lines := (function.end_lineno or 0) - function.lineno + 1) > LONGEST_FUNCTION
    }
    assert long == {}


def test_no_module_has_an_empty_name() -> None:
    assert [path for path, _ in modules() if EMPTY_NAMES & set(Path(path).with_suffix("").parts)] == []


def test_every_module_says_why_it_exists() -> None:
    assert [path for path, tree in modules() if not ast.get_docstring(tree)] == []


def test_the_nouns_import_the_standard_library_and_nothing_else() -> None:
    allowed = sys.stdlib_module_names | {"redact"}
    strangers = {
        f"{path} imports {name}"
        for path, tree in modules()
        if path.startswith("redact/model/")
        for node in ast.walk(tree)
        for name in imported(node)
        if name.partition(".")[0] not in allowed
    }
    assert strangers == set()


def imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return []


def test_a_new_top_folder_needs_a_line_in_the_contract() -> None:
    contract = configparser.ConfigParser()
    contract.read(ROOT / ".importlinter", encoding="utf-8")
    in_contract = set(contract["importlinter"]["root_packages"].split())
    assert in_contract == set(PACKAGES)
    folders = {path.name for path in ROOT.iterdir() if path.is_dir() and path.name[0] not in "._"}
    assert folders - MADE <= in_contract | OTHER_FOLDERS
