"""Words that a page holds and does not show: each letter that can't be seen, why, and where (RED201 to RED216)."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from redact.model.geometry import Rect
from redact.model.report import Finding
from redact.model.rules import found
from redact.verify.strangers.covers import Causes, covered, pictured_over
from redact.verify.strangers.letters import Flags, Letters
from redact.verify.strangers.notebook import Notebook
from redact.verify.strangers.scene import Run, Scene

NAME = "hidden_words"
TINY = 1.5
"""Points; smaller text is read by nobody."""
FAINT = 24
"""Steps of grey between text and ground below which the two are one."""
SEE_THROUGH = 20
NARROW = 2.0
"""A letter as narrow as this, in points, is one stroke: its edges lie beside its box."""

SAYS = {
    "RED201": "text lies under a dark box",
    "RED202": "text lies under a light box",
    "RED203": "text lies under a picture",
    "RED204": "text lies under a comment, stamp or field",
    "RED205": "text has the colour of its ground",
    "RED206": "text is too small to be seen",
    "RED207": "invisible text says what no picture shows",
    "RED208": "text lies beside the page",
    "RED209": "text is clipped away",
    "RED210": "text is there that can't be seen",
    "RED211": "text lies in a layer that is switched off",
    "RED216": "the text layer still says what is blacked out in the picture",
}
LEAST = {"RED210": 3}
"""Letters that it takes; two for the others, where one may be a bullet, and one under a dark box."""
BLANK = "blank"
"""A text layer's letters over empty paper: a word is a finding, a letter is a scanner's mistake."""
LEAST_BLANK = 4


def look(scene: Scene, notebook: Notebook, layers_off: bool) -> Iterator[Finding]:
    """The findings of one page; puts down what the page shows and what it hides."""
    causes = _causes(scene, layers_off)
    letters = scene.letters
    notebook.shown[scene.number] = "".join(c for i, c in enumerate(letters.text) if i not in causes).casefold()
    for i, owner in enumerate(letters.owners):
        run = scene.runs.get(owner)
        if run is not None:
            notebook.fonts.setdefault(run.font, set()).add(letters.text[i])
    for rule, group in _groups(scene, causes):
        box = letters.box_of(group)
        text = scene.text[int(letters.at[group[0]]) : int(letters.at[group[-1]]) + 1]
        notebook.hidden.append((scene.number, box))
        notebook.say("RED102", scene.number, "hidden text", text, box)
        yield found(rule, NAME, scene.number, SAYS[rule], box)
    yield from _without_size(scene)


def _without_size(scene: Scene) -> Iterator[Finding]:
    """Text scaled to nothing: the engine gives no letters for it."""
    drawn = set(scene.letters.owners)
    for owner, run in scene.runs.items():
        if run.size < 1e-3 and owner not in drawn:
            yield found("RED206", NAME, scene.number, "text is scaled to nothing")
            return


def _causes(scene: Scene, layers_off: bool) -> Causes:
    letters = scene.letters
    if not len(letters):
        return {}
    runs = [scene.runs.get(owner) for owner in letters.owners]
    orders = np.asarray([run.order if run else -1 for run in runs])
    invisible = np.asarray([bool(run and run.invisible) for run in runs])
    uniform = uniform_of(scene)
    causes: Causes = dict.fromkeys(_where(~letters.centred_in(scene.sheet)), "RED208")
    causes |= {i: "RED206" for i, run in enumerate(runs) if run and run.size < TINY and i not in causes}
    covered(scene, orders, invisible, uniform, causes)
    pictured_over(scene, orders, invisible, uniform, causes)
    for i in _where(uniform):
        if i not in causes:
            causes[i] = _why(scene, i, runs[i], layers_off)
    for i in _where(invisible & ~uniform):
        if i not in causes and _says_other(scene, i, invisible):
            causes[i] = "RED207"
    return causes


def uniform_of(scene: Scene) -> Flags:
    """The letters in whose place nothing can be seen."""
    letters = scene.letters
    beside = np.where(letters.x1 - letters.x0 < NARROW, 1.2, 0.0)
    edges = scene.ink.edges_within(letters.x0 - beside, letters.y0, letters.x1 + beside, letters.y1)
    uniform: Flags = edges == 0
    return uniform


def _where(flags: Flags) -> list[int]:
    return [int(i) for i in np.nonzero(flags)[0]]


def _why(scene: Scene, i: int, run: Run | None, layers_off: bool) -> str:
    box = scene.letters.box(i)
    x, y = box.centre
    grey = scene.ink.grey(box)
    if any(p.box.contains(x, y) for p in scene.pictures) and run and (run.invisible or scene.scanned):
        return "RED216" if grey < 100 else BLANK
    if run is None:
        return "RED210"
    if run.invisible:
        return "RED207"
    if layers_off and run.marked:
        return "RED211"
    clip = scene.clip(run.handle, run.matrix)
    if clip is not None and not clip.contains(x, y):
        return "RED209"
    if any(c.box.contains(x, y) for c in scene.comments):
        return "RED204"
    if run.alpha < SEE_THROUGH or abs(run.grey - grey) < FAINT:
        return "RED205"
    return "RED211" if layers_off else "RED210"


def _says_other(scene: Scene, i: int, invisible: Flags) -> bool:
    """Invisible text over visible letters, none of them its own, and over no picture."""
    letters = scene.letters
    box = letters.box(i)
    x, y = box.centre
    if any(p.box.contains(x, y) for p in scene.pictures):
        return False
    inside = letters.centred_in(Rect(box.x0 - 2, box.y0 - 1, box.x1 + 2, box.y1 + 1)) & ~invisible
    under = [letters.text[k].casefold() for k in _where(inside)]
    return bool(under) and letters.text[i].casefold() not in under


def _groups(scene: Scene, causes: Causes) -> Iterator[tuple[str, list[int]]]:
    """Letters that follow one another on a line for one cause, where there are enough of them."""
    letters = scene.letters
    group: list[int] = []
    for i in [*sorted(causes), -1]:
        if group and i == group[-1] + 1 and causes[i] == causes[group[-1]] and _level(letters, group[-1], i):
            group.append(i)
            continue
        if group:
            yield from _enough(causes[group[0]], group)
        group = [i]


def _enough(cause: str, group: list[int]) -> Iterator[tuple[str, list[int]]]:
    if cause == BLANK:
        if len(group) >= LEAST_BLANK:
            yield "RED207", group
    elif len(group) >= (1 if cause == "RED201" else LEAST.get(cause, 2)):
        yield cause, group


def _level(letters: Letters, one: int, other: int) -> bool:
    """Whether two letters stand on one line."""
    top, bottom = max(letters.y0[one], letters.y0[other]), min(letters.y1[one], letters.y1[other])
    return bool(bottom > top)
