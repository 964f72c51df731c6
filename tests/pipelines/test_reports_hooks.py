"""What other repositories call us by: the hook and the action name options that exist, and paths stay paths."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml

from pipelines.cli.main import app

ROOT = Path(__file__).parents[2]
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")


def options() -> set[str]:
    command: Any = typer.main.get_command(app)
    return {name for parameter in command.commands["check"].params for name in parameter.opts}


def action() -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    return content


def step() -> dict[str, Any]:
    found: dict[str, Any] = action()["runs"]["steps"][-1]
    return found


def test_the_hook_calls_the_check_on_pdfs() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert (hook["id"], hook["entry"], hook["language"]) == ("redact-check", "redact check", "python")
    assert hook["types"] == ["pdf"]
    assert hook["require_serial"] is True


def test_every_option_that_is_named_exists() -> None:
    named = set(OPTION.findall(step()["run"])) | set(OPTION.findall((ROOT / ".pre-commit-hooks.yaml").read_text()))
    assert {"--sarif", "--junit", "--baseline", "--require-manifest", "--github"} <= named
    assert named <= options()


def test_every_option_of_the_page_exists() -> None:
    text = (ROOT / "docs" / "ci.md").read_text("utf-8")
    calls = [row for row in text.splitlines() if "redact check" in row]
    assert {o for row in calls for o in OPTION.findall(row)} <= options()


def test_every_input_is_used_and_none_is_pasted_into_the_script() -> None:
    content = action()
    assert content["runs"]["using"] == "composite"
    assert {name.upper().replace("-", "_") for name in content["inputs"]} - {"WITHHELD_KEY"} <= set(step()["env"])
    used = {name for value in step()["env"].values() for name in re.findall(r"inputs\.([\w-]+)", value)}
    assert used == set(content["inputs"])
    assert all("${{" not in one.get("run", "") for one in content["runs"]["steps"])


def test_it_uploads_nothing() -> None:
    used = [one["uses"] for one in action()["runs"]["steps"] if "uses" in one]
    assert [name.partition("@")[0] for name in used] == ["actions/setup-python"]


@pytest.fixture
def stub(tmp_path: Path) -> Path:
    """In place of the command: prints each argument on a line of its own, and fails as one with findings does."""
    path = tmp_path / ".venv" / "bin" / "redact"
    path.parent.mkdir(parents=True)
    path.write_text('#!/bin/sh\nprintf "<%s>\\n" "$@"\nexit 1\n')
    path.chmod(0o755)
    return tmp_path


def called(folder: Path, **inputs: str) -> list[str]:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("bash is not here")
    variables = dict.fromkeys(step()["env"], "") | inputs
    environment = {"PATH": os.environ["PATH"], "GITHUB_ACTION_PATH": str(folder), **variables}
    done = subprocess.run(
        [bash, "--noprofile", "--norc", "-eo", "pipefail", "-c", step()["run"]],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, "")
    return done.stdout.splitlines()


def test_paths_stay_whole_and_are_never_options_or_commands(stub: Path) -> None:
    paths = "a b.pdf\n\n$(touch x);'\n--json\nlast"
    assert called(stub, PATHS=paths) == ["<check>", "<-->", "<a b.pdf>", "<$(touch x);'>", "<--json>", "<last>"]


def test_each_input_becomes_its_option(stub: Path) -> None:
    assert called(
        stub, PATHS="in", REQUIRE_MANIFEST="true", ANNOTATIONS="true", SARIF="a b", JUNIT="j", JSON="o", BASELINE="y",
        POLICY="p", WITHHELD="w",
    ) == [
        "<check>", "<--require-manifest>", "<--github>", "<--sarif=a b>", "<--junit=j>", "<--json=o>", "<--baseline=y>",
        "<--policy=p>", "<--withheld=w>", "<-->", "<in>",
    ]  # fmt: skip
