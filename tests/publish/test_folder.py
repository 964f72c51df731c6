"""A file lands in the release folder whole, or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from redact.model.errors import EnvironmentLacks, Exit
from redact.publish.folder import publish, write_whole
from tests.publish.release import verified


def test_what_is_written_is_there_to_the_byte(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "file.pdf"
    assert write_whole(path, b"content")
    assert path.read_bytes() == b"content"
    assert [p.name for p in path.parent.iterdir()] == ["file.pdf"]


def test_the_same_again_is_not_written_again(tmp_path: Path) -> None:
    path = tmp_path / "file.pdf"
    write_whole(path, b"content")
    before = path.stat()
    assert not write_whole(path, b"content")
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize("content", [b"contenT", b"content and more", b""])
def test_something_else_takes_its_place(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "file.pdf"
    write_whole(path, b"content")
    assert write_whole(path, content)
    assert path.read_bytes() == content


def test_everybody_may_read_what_is_released(tmp_path: Path) -> None:
    path = tmp_path / "file.pdf"
    write_whole(path, b"content")
    assert path.stat().st_mode & 0o777 == 0o644


@pytest.mark.parametrize("step", ["fsync", "replace", "chmod"])
@pytest.mark.parametrize("before", [None, b"old"])
def test_when_a_step_fails_nothing_half_written_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, before: bytes | None
) -> None:
    path = tmp_path / "file.pdf"
    if before is not None:
        path.write_bytes(before)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os if step == "fsync" else Path, step, full)
    with pytest.raises(EnvironmentLacks, match="No space left") as refused:
        write_whole(path, b"new content")
    assert refused.value.exit_code is Exit.ENVIRONMENT
    assert (refused.value.where, bool(refused.value.remedy)) == (str(path), True)
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == ({} if before is None else {"file.pdf": before})


def test_an_interrupted_write_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", stop)
    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "file.pdf", b"content")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_a_file_is_refused_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "folder").write_bytes(b"")
    with pytest.raises(EnvironmentLacks, match="can't write there") as refused:
        write_whole(tmp_path / "folder" / "file.pdf", b"content")
    assert "another folder" in refused.value.remedy


def test_a_file_that_is_a_folder_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "file.pdf" / "inside").mkdir(parents=True)
    with pytest.raises(EnvironmentLacks):
        write_whole(tmp_path / "file.pdf", b"content")
    assert [p.name for p in tmp_path.iterdir()] == ["file.pdf"]


def test_a_verified_document_is_published_as_it_was_verified(tmp_path: Path) -> None:
    one = verified()
    publish(one, tmp_path, "letter.pdf", "its text\n")
    assert (tmp_path / "letter.pdf").read_bytes() == one.redacted.content
    assert (tmp_path / "letter.txt").read_text(encoding="utf-8") == "its text\n"
