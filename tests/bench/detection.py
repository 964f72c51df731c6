"""What is found and what is missed, and what is flagged in vain. Prints; judges nothing.

`make bench-detect`. `MISSES=1` lists what was missed in the parts that may be looked at; of `samples/held_out` nothing
but totals is ever printed.
"""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

import pytest

from recognizers.engine.analyzer import PresidioDetector
from redact.detect.flags import spans_of
from redact.detect.merge import Merged
from redact.model.flag import Tier
from redact.model.passage import Passage
from redact.wire.policy import read_policy
from tests.bench.scoring import ACTED_ON, Tally, measure

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
LOOKED_AT = ("clean", "varied")
FOLDERS = (*LOOKED_AT, "held_out")
OPEN, CLOSE = "[[", "]]"


@cache
def detector() -> PresidioDetector:
    return PresidioDetector()


@cache
def tally_of(folder: str) -> Tally:
    return measure(ROOT / "samples" / folder, detector(), read_policy())


@pytest.mark.filterwarnings("ignore:This document has")
@pytest.mark.parametrize("folder", FOLDERS)
def test_labelled_papers(folder: str) -> None:
    tally = tally_of(folder)
    print(f"\n== samples/{folder}: {tally.documents} documents")
    _print_going(tally)
    _print_staying(tally)
    _print_flags(tally, by_rule=folder in LOOKED_AT)
    if folder in LOOKED_AT:
        _list([*tally.misses, *tally.noise])


@pytest.mark.filterwarnings("ignore:This document has")
def test_tables_for_the_page() -> None:
    """The tables of docs/accuracy.md."""
    tallies = [tally_of(folder) for folder in FOLDERS]
    going, staying = [tally.goes for tally in tallies], [tally.stays for tally in tallies]
    print("\n== for docs/accuracy.md\n")
    _markdown("must go: mentions, wholly covered in auto, in auto or review", going, ("auto", "acted"))
    _markdown("must stay: strings, hit in auto, in auto or review", staying, ("auto", "acted"))


@pytest.mark.parametrize("name", ["uk_cases.tsv", "uk_addresses.tsv"])
def test_sentences(name: str) -> None:
    path = SHARED / "data" / name
    if not path.is_file():
        pytest.skip("no shared data beside this repository")
    counts: Counter[tuple[str, str]] = Counter()
    misses: list[str] = []
    for row in path.read_text().splitlines():
        kind, _, marked = row.partition("\t")
        if not marked or kind.startswith("#"):
            continue
        _one_sentence(kind, marked.replace("\\n", "\n"), counts, misses)
    print(f"\n== {name}")
    _table("type", ("targets", "auto", "acted"), counts, [k for k in _kinds(counts) if not k.endswith("_NEG")])
    _table("negatives", ("targets", "flagged"), counts, [k for k in _kinds(counts) if k.endswith("_NEG")])
    _list(misses)


def test_example_letter() -> None:
    path = SHARED / "example_response.txt"
    if not path.is_file():
        pytest.skip("no example letter beside this repository")
    found = _found(path.read_text())
    tiers = Counter(tier.value for _, tier in found)
    print(f"\n== example letter: {len(found)} hits: {dict(sorted(tiers.items()))}")
    for (kind, tier), number in sorted(Counter((m.type, t.value) for m, t in found).items()):
        print(f"   {kind:<26} {tier:<7} {number}")


def _found(text: str) -> list[tuple[Merged, Tier]]:
    policy = read_policy()
    hits = spans_of([Passage(text)], detector(), policy)[0]
    return [(hit, rule.tier(hit.score)) for hit in hits if (rule := policy.rule(hit.type)) is not None]


def _one_sentence(kind: str, marked: str, counts: Counter[tuple[str, str]], misses: list[str]) -> None:
    text, targets = unmarked(marked)
    found = _found(text)
    auto, acted = (
        {i for hit, tier in found if tier in tiers for i in range(hit.start, hit.end)}
        for tiers in ((Tier.AUTO,), ACTED_ON)
    )
    if kind.endswith("_NEG"):
        counts[kind, "targets"] += 1
        counts[kind, "flagged"] += bool(acted)
        if acted:
            said = [f"{hit.type} {text[hit.start : hit.end]!r}" for hit, tier in found if tier in ACTED_ON]
            misses.append(f"{kind} flagged: {said} in {text!r}")
        return
    for start, end in targets:
        letters = {i for i in range(start, end) if text[i].isalnum()}
        counts[kind, "targets"] += 1
        counts[kind, "auto"] += letters <= auto
        counts[kind, "acted"] += letters <= acted
        if not letters <= acted:
            misses.append(f"{kind} {'in part' if letters & acted else 'missed'}: {text[start:end]!r} in {text!r}")


def unmarked(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The sentence without its marks, and where the marked stretches lie in it."""
    text, targets = "", []
    for part in marked.split(OPEN):
        target, close, rest = part.partition(CLOSE)
        if close:
            targets.append((len(text), len(text) + len(target)))
        text += target + rest
    return text, targets


def _kinds(counts: Counter[tuple[str, str]]) -> list[str]:
    return sorted({kind for kind, _ in counts})


def _table(title: str, columns: tuple[str, ...], counts: Counter[tuple[str, str]], kinds: list[str]) -> None:
    """Counts, and each as a share of the first column."""
    total: Counter[tuple[str, str]] = Counter()
    print(f"\n   {title:<26}" + "".join(f"{column:>14}" for column in columns))
    for kind in [*kinds, "all"]:
        for column in columns:
            if kind != "all":
                total["all", column] += counts[kind, column]
        own = total if kind == "all" else counts
        whole = own[kind, columns[0]]
        shares = "".join(f"{own[kind, c]:>6} {100 * own[kind, c] / max(whole, 1):>5.1f} %" for c in columns[1:])
        print(f"   {kind:<26}{whole:>14}{shares}")


def _markdown(title: str, counts: list[Counter[tuple[str, str]]], columns: tuple[str, ...]) -> None:
    """One row a type, and for each folder how many there are and the shares of them."""
    sums = [Counter(one) for one in counts]
    for own in sums:
        for column in ("n", *columns):
            own["all", column] = sum(number for (_, counted), number in list(own.items()) if counted == column)
    print(f"| {title} |" + "".join(f" `{folder}` |" for folder in FOLDERS))
    print("|---|" + "---:|" * len(FOLDERS))
    for kind in [*sorted({kind for one in counts for kind, _ in one}), "all"]:
        cells = []
        for own in sums:
            whole = own[kind, "n"]
            shares = ", ".join(f"{100 * own[kind, column] / whole:.0f} %" for column in columns) if whole else ""
            cells.append(f"{whole}: {shares}" if whole else "–")
        print(f"| {kind} | " + " | ".join(cells) + " |")
    print()


def _print_going(tally: Tally) -> None:
    """Wholly covered by what goes unless somebody objects; by that and what is proposed; by any flag; and not read."""
    columns = ("n", "auto", "acted", "every", "touched", "unread")
    _table("must go", columns, tally.goes, _kinds(tally.goes))


def _print_staying(tally: Tally) -> None:
    _table("must stay, hit by", ("n", "auto", "acted", "keep"), tally.stays, _kinds(tally.stays))


def _print_flags(tally: Tally, *, by_rule: bool) -> None:
    print("\n   flags                              right  hit what stays  unlisted")
    for tier in Tier:
        right, wrong, other = (tally.flags[tier.value, verdict] for verdict in ("right", "wrong", "unlisted"))
        print(f"   {tier.value:<32} {right:>7} {wrong:>15} {other:>9}")
    sums: dict[tuple[str, str, str], int] = defaultdict(int)
    for (kind, tier_name, rule), number in tally.unlisted.items():
        sums[kind, tier_name, rule if by_rule else ""] += number
    print("   unlisted (neither in the truth as going nor as staying):")
    for (kind, tier_name, rule), number in sorted(sums.items(), key=lambda pair: (-pair[1], pair[0])):
        print(f"   {number:>5}  {kind:<26} {tier_name:<7} {rule}")


def _list(lines: list[str]) -> None:
    if os.environ.get("MISSES"):
        print("\n".join(("", *lines)))
