"""A call in a child: what it returns, what it raises, and what a child that was taken over can't do."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pipelines.confinement.births import close_nursery, environment_of, nursery
from pipelines.confinement.child import Child, protections
from pipelines.confinement.port import MIB, Confinement, Direct, Limits
from redact.apply.redaction import apply
from redact.extract.reader import Extraction, extract
from redact.model.errors import (
    Broke,
    CouldNotLook,
    Damaged,
    DocumentError,
    EnvironmentLacks,
    Exit,
    NotAPdf,
    RedactError,
    TooMuch,
)
from redact.model.geometry import Rect
from redact.model.pixels import Raster, SeenWord
from redact.model.plan import Plan, Region
from redact.verify.attack import attack
from redact.verify.evidence import Evidence
from redact.verify.standard import standard_checks
from tests.hostile import deeds
from tests.journeys.papers import letter

TIGHT = Limits(seconds=1.0, memory=512 * MIB, output=MIB)
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="what only Linux can hold")


@pytest.fixture(scope="module", autouse=True)
def _no_nursery_is_left() -> Iterator[None]:
    yield
    close_nursery()


@pytest.fixture
def tight() -> Child:
    return Child(TIGHT)


class Reader:
    """Sees one word, and does on the way what the test wants."""

    digest = "test reader"

    def __init__(self, meanwhile: Callable[[Raster], object] = lambda _: None) -> None:
        self._meanwhile = meanwhile

    def read(self, raster: Raster) -> tuple[SeenWord, ...]:
        self._meanwhile(raster)
        return (SeenWord(f"{raster.width} by {raster.height}", Rect(0, 0, 2, 1), 0.5),)


@pytest.mark.parametrize("confinement", [Direct(), Child()], ids=["direct", "child"])
def test_a_call_is_a_call_in_either(confinement: Confinement) -> None:
    assert confinement.call(deeds.twice, "ab", times=3) == "ababab"
    with pytest.raises(Damaged) as raised:
        confinement.call(deeds.fail)
    assert raised.value.line() == "paper.pdf: the PDF is damaged beyond repair. Print it."
    with pytest.raises(NotAPdf):
        confinement.call(extract, b"minutes")


def test_the_steps_of_the_line_give_the_same_in_a_child() -> None:
    direct, child = Direct(), Child()

    def steps(within: Confinement) -> tuple[Any, ...]:
        read = within.call(extract, letter())
        box = read.document.pages[0].boxes_of(0, 11)
        region = Region("r1", 1, box, "s.40(2)", "s.40", "PERSON", read.document.pages[0].text[:11])
        plan = Plan(read.document.digest, "f", "d", "p", (region,))
        redacted = within.call(apply, plan, read.working, read.removed)
        evidence = Evidence(read.working, redacted.content, plan, redacted.drawn)
        return read, redacted, within.call(attack, evidence, redacted, tuple(standard_checks()))

    assert steps(child) == steps(direct)


def test_a_fault_is_told_by_its_kind_alone(tight: Child) -> None:
    with pytest.raises(CouldNotLook) as raised:
        tight.call(deeds.fail_with_a_name)
    assert "ValueError" in raised.value.line()
    assert deeds.PERSON not in raised.value.line()
    assert raised.value.__cause__ is raised.value.__context__ is None


def test_an_error_that_the_tree_does_not_know_comes_as_the_one_above_it(tight: Child) -> None:
    with pytest.raises(DocumentError, match="it is odd") as raised:
        tight.call(deeds.fail_in_its_own_way)
    assert type(raised.value) is DocumentError


def test_a_child_can_not_stop_a_batch_by_what_it_says(tight: Child) -> None:
    with pytest.raises(RedactError, match="the model is gone") as raised:
        tight.call(deeds.fail_the_environment)
    assert raised.value.exit_code is Exit.FAILED


def test_a_child_that_stops_itself(tight: Child) -> None:
    with pytest.raises(CouldNotLook, match="SystemExit") as raised:
        tight.call(deeds.stop)
    assert deeds.PERSON not in raised.value.line()


def test_an_error_can_not_move_a_terminal(tight: Child) -> None:
    with pytest.raises(Damaged) as raised:
        tight.call(deeds.shout)
    assert raised.value.reason.isprintable()
    assert len(raised.value.reason) < 1000


def test_what_engines_print_is_dropped(capfd: pytest.CaptureFixture[str]) -> None:
    Child().call(deeds.say_a_name_on_every_channel)
    assert deeds.PERSON not in "".join(capfd.readouterr())


@pytest.mark.parametrize(
    ("deed", "kind", "words"),
    [
        (deeds.sleep, TooMuch, "within 1 s"),
        (deeds.calculate, TooMuch, "within 1 s"),
        (deeds.much, TooMuch, "larger than 1 MiB"),
        (deeds.recurse, TooMuch, "nested too deep"),
        (deeds.crash, Broke, f"signal {int(signal.SIGSEGV)}"),
        (deeds.leave, Broke, "exit code 3"),
        pytest.param(deeds.fill_memory, TooMuch, "within 512 MiB", marks=LINUX),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_each_breach_has_its_name(
    tight: Child, deed: Callable[[], object], kind: type[DocumentError], words: str
) -> None:
    with pytest.raises(kind, match=words) as raised:
        tight.call(deed)
    assert raised.value.exit_code == 4
    assert raised.value.remedy
    assert tight.call(deeds.twice, "and on ") == "and on and on "


def test_what_fails_without_much_memory_is_not_said_to_lack_it() -> None:
    with pytest.raises(Damaged):
        Child(Limits(seconds=10.0, memory=64 * MIB)).call(deeds.fail)


def test_native_recursion_ends_the_child_alone() -> None:
    with pytest.raises(Broke, match="signal"):
        Child(Limits(seconds=60.0)).call(deeds.nest_without_end)


FRAMES = {
    "no frame": (b"\x80\x05cposix\nsystem\n", False, Broke),
    "a kind that does not exist": (deeds.frame(b"Z", 0), False, Broke),
    "a result that is no JSON": (deeds.frame(b"R", 5, b"\x80\x05cos"), False, Broke),
    "a result of another type": (deeds.frame(b"R", 12, b'{"body": 17}'), False, Broke),
    "a result with something more": (deeds.frame(b"R", 23, b'{"body": "a", "b": 1}  '), False, Broke),
    "a result nested without end": (deeds.frame(b"R", 100_000, b"[" * 100_000), False, Broke),
    "an error that is none": (
        deeds.frame(b"F", 56, b'{"kind":"Exit","reason":"a","remedy":"b","where":"cdef"}'),
        False,
        Broke,
    ),
    "a longer result than it may be": (deeds.frame(b"R", 1 << 60), True, TooMuch),
    "a longer error than it may be": (deeds.frame(b"F", 1 << 40), True, TooMuch),
    "half a head": (b"R\0\0", True, TooMuch),
    "half a result": (deeds.frame(b"R", 1000, b"{"), True, TooMuch),
    "half a result and the end": (deeds.frame(b"R", 1000, b"{"), False, Broke),
    "a picture of the wrong size": (deeds.frame(b"A", 9, b"\xff" * 9), True, Broke),
    "a picture without a size": (deeds.frame(b"A", 0), True, Broke),
    "nothing": (b"", False, Broke),
}


@pytest.mark.parametrize(("raw", "wait", "kind"), FRAMES.values(), ids=FRAMES)
def test_whatever_a_child_answers_the_parent_neither_believes_it_nor_hangs(
    raw: bytes, wait: bool, kind: type[DocumentError]
) -> None:
    reader = Reader()
    with pytest.raises(kind):
        Child(TIGHT, reader).call(deeds.answer, reader, raw, wait)


@pytest.mark.parametrize("deed", [deeds.connect, deeds.start_a_program], ids=lambda deed: deed.__name__)
def test_python_in_a_child_is_refused(tight: Child, deed: Callable[[], None]) -> None:
    with pytest.raises(CouldNotLook, match="Refused"):
        tight.call(deed)


def test_a_child_writes_nothing(tight: Child, tmp_path: Path) -> None:
    with pytest.raises(CouldNotLook, match="Refused"):
        tight.call(deeds.write, str(tmp_path / "trace"))
    assert list(tmp_path.iterdir()) == []


def test_a_child_reads_no_other_file(tmp_path: Path) -> None:
    if not dict(protections())["the kernel lets no other file be read"]:
        pytest.skip("this kernel has no Landlock")
    other = tmp_path / "other.pdf"
    other.write_bytes(letter())
    with pytest.raises(CouldNotLook, match="PermissionError"):
        Child().call(deeds.read_file, str(other))


@LINUX
def test_native_code_in_a_child_reaches_no_more_than_is_claimed(tmp_path: Path) -> None:
    held = dict(protections())
    other = tmp_path / "other.pdf"
    other.write_bytes(letter())
    done = Child(Limits(seconds=10.0)).call(deeds.natively, str(other), os.getpid())
    assert "wrote" not in done
    assert ("read" in done) != held["the kernel lets no other file be read"]
    assert ("connected" in done) != held["the kernel gives no network"]
    assert not other.with_name("other.pdf.new").exists() or not held["the kernel lets no other file be read"]


def test_a_child_knows_no_secret_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDACT_KEY", "hush")
    monkeypatch.setenv("GITHUB_TOKEN", "hush")
    close_nursery()
    names = Child().call(deeds.names_in_environment)
    assert not {"REDACT_KEY", "GITHUB_TOKEN", "HOME", "PATH"} & set(names)
    assert "hush" not in environment_of(os.environ).values()


def test_protections_say_what_they_tried() -> None:
    held = dict(protections())
    assert held["Python opens no connection"]
    assert held["Python writes no file"]
    assert held["Python starts no program"]
    if sys.platform == "linux":
        assert held["memory is limited"]
        assert held["processor time is limited"]


def test_outside_a_child_none_of_it_is_claimed() -> None:
    from pipelines.confinement.cage import tried

    held = dict(tried())
    assert not held["Python opens no connection"]
    assert not held["Python starts no program"]
    assert not held["the kernel lets no other file be read"]


def test_pixels_are_read_in_the_parent() -> None:
    reader = Reader()
    assert Child(reader=reader).call(deeds.words_of, reader) == ("2 by 1",)
    assert Child(reader=reader).call(deeds.box_of, reader) == Rect(0, 0, 2, 1)


def test_the_clock_stands_still_while_the_parent_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    late = [0.0]
    real = time.monotonic
    monkeypatch.setattr(time, "monotonic", lambda: real() + late[0])

    def an_hour(_: Raster) -> None:
        late[0] += 3600

    reader = Reader(an_hour)
    assert Child(Limits(seconds=30.0), reader).call(deeds.words_of, reader) == ("2 by 1",)


def test_what_the_reader_can_not_read_is_said_in_the_child() -> None:
    def refuse(_: Raster) -> None:
        raise CouldNotLook("the picture is too dark", "Scan it again.")

    reader = Reader(refuse)
    with pytest.raises(CouldNotLook, match="too dark"):
        Child(TIGHT, reader).call(deeds.words_of, reader)


def test_an_interrupt_ends_the_child_and_goes_on() -> None:
    pids: list[int] = []

    def interrupted(raster: Raster) -> None:
        pids.append(raster.width)
        raise KeyboardInterrupt

    reader = Reader(interrupted)
    with pytest.raises(KeyboardInterrupt):
        Child(TIGHT, reader).call(deeds.tell_pid_then_sleep, reader)
    assert not _alive(pids[0])


@LINUX
def test_a_child_of_a_dead_parent_ends() -> None:
    script = (
        "import sys; from pipelines.confinement.child import Child; from tests.hostile import deeds\n"
        "from tests.pipelines.test_confinement import Reader\n"
        "reader = Reader(lambda raster: print(raster.width, flush=True))\n"
        "Child(reader=reader).call(deeds.tell_pid_then_sleep, reader)\n"
    )
    root = Path(__file__).parents[2]
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, cwd=root) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert _alive(pid)
        parent.kill()
    for _ in range(600):
        if not _alive(pid):
            break
        time.sleep(0.05)
    assert not _alive(pid)


def test_a_nursery_that_died_is_replaced(tight: Child) -> None:
    first = nursery()
    first.close()
    assert tight.call(deeds.twice, "a") == "aa"
    assert nursery() is not first


def test_a_nursery_that_dies_in_a_call_is_told() -> None:
    reader = Reader(lambda _: nursery().close())
    with pytest.raises((EnvironmentLacks, DocumentError)):
        Child(TIGHT, reader).call(deeds.tell_pid_then_sleep, reader)
    assert Child().call(deeds.twice, "a") == "aa"


def test_where_no_process_can_be_forked_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    close_nursery()
    monkeypatch.delattr(os, "fork")
    with pytest.raises(EnvironmentLacks, match="a process of their own"):
        Child()


def test_a_longer_file_may_take_longer() -> None:
    limits = Limits(seconds=10.0, memory=MIB, output=MIB)
    assert limits.scaled(0) == limits
    assert limits.scaled(2 * MIB).seconds > limits.scaled(MIB).seconds > 10.0
    assert limits.scaled(MIB).output > MIB


def test_a_function_must_say_what_it_returns(tight: Child) -> None:
    with pytest.raises(CouldNotLook, match="TypeError"):
        tight.call(deeds.promise_nothing)
    with pytest.raises(CouldNotLook, match="Error"):
        tight.call(deeds.promise_words)


def test_no_door_is_left_open() -> None:
    def doors() -> int:
        return sum(1 for number in range(256) if _is_socket(number))

    child = Child(TIGHT)
    child.call(deeds.twice, "a")
    before = doors()
    for deed in (deeds.crash, deeds.much, deeds.leave):
        with pytest.raises(DocumentError):
            child.call(deed)
    assert doors() == before


def test_an_extraction_survives_the_way(tmp_path: Path) -> None:
    read = Child().call(extract, letter("Émile Zołowski \U0001f58b wrote."))
    assert isinstance(read, Extraction)
    assert read == extract(letter("Émile Zołowski \U0001f58b wrote."))


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def _is_socket(number: int) -> bool:
    try:
        socket.socket(fileno=os.dup(number)).close()
    except OSError:
        return False
    return True
