"""Paper that is not prose: forms, tables, logs, lists, file names, transcripts, minutes' heads."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from recognizers.training.grammar import Scene
from recognizers.training.people import PERSON, anyone, one_form
from recognizers.training.pieces import Piece
from recognizers.training.prose import sentence, some
from recognizers.training.rules import RULES
from recognizers.training.table_columns import FIELDS, NAME, TABLES


def _name_maker(random: Random, style: str) -> Callable[[], Piece]:
    form = one_form(random, style)
    return lambda: Piece(form(random, anyone(random)), PERSON)


def form(scene: Scene) -> list[Piece]:
    """Labels and values, one a line; the gap is a tab, a colon, or the value stands on the next line."""
    random = scene.random
    gap = random.choice((":\t", "\t", ": ", ":\n", ": ", ":\t", "\n", ":  "))
    case = random.choice((str, str, str, str.upper, str.title))
    fields = random.sample(FIELDS, min(len(FIELDS), random.randint(1, 12)))
    pieces: list[Piece] = [Piece(f"{random.choice(RULES['heading_line'])}\n")] if random.random() < 0.15 else []
    for at, (labels, value) in enumerate(fields):
        label = case(random.choice(labels))
        pieces.append(Piece(("\n" if at else "") + label + gap))
        if random.random() < 0.07:
            pieces.append(
                Piece(random.choice(("", "N/A", "None", "Not known", "-", "As above", "Refused", "n/k", "TBC")))
            )
        else:
            pieces += scene.say(value)
    return pieces


def table(scene: Scene) -> list[Piece]:
    """Rows of cells parted by tabs, mostly with their header; names in a column keep to one form."""
    random = scene.random
    columns = random.choice(TABLES)
    keep = sorted(random.sample(range(len(columns)), random.randint(min(2, len(columns)), len(columns))))
    chosen = [columns[at] for at in keep]
    makers = [_name_maker(random, random.choice(("register", "full", "full", "note"))) for _ in chosen]
    pieces: list[Piece] = []
    if random.random() < 0.75:
        head = "\t".join(random.choice(labels) for labels, _ in chosen)
        pieces.append(Piece((head.upper() if random.random() < 0.15 else head) + "\n"))
    for row in range(random.randint(1, 7)):
        pieces.append(Piece("\n" if row else ""))
        scene.cast.clear()
        for at, (_, value) in enumerate(chosen):
            pieces.append(Piece("\t" if at else ""))
            if random.random() < 0.05:
                pieces.append(Piece(random.choice(("", "-", "N/A", "n/k", "Unknown", "As above"))))
            elif value == NAME:
                pieces.append(makers[at]())
            else:
                pieces += scene.say(value.replace(NAME, "{A}"))
    return pieces


def log(scene: Scene) -> list[Piece]:
    """Entries with time stamps, in capitals more often than not."""
    random = scene.random
    rule = random.choice(("log", "log", "log", "custody", "police", "search"))
    gap = random.choice((" ", "\t", " - ", "  "))
    by = random.choice(("", "", "{collar}", "C211", "{numbered}"))
    pieces: list[Piece] = []
    for at, frame in enumerate(some(random, RULES[rule], 8)):
        pieces.append(Piece("\n" if at else ""))
        if random.random() < 0.85:
            pieces += scene.say(f"{{time}}{gap}{by}{gap if by else ''}")
        pieces += scene.say(frame)
    return [Piece(p.text.upper(), p.label) for p in pieces] if random.random() < 0.6 else pieces


def name_list(scene: Scene) -> list[Piece]:
    """Names one a line or in a row, with or without numbers, dates of birth, posts."""
    random = scene.random
    make = _name_maker(random, random.choice(("register", "register", "full", "note")))
    extra = random.choice(
        (
            "",
            "",
            "",
            "\t{dob}",
            " ({years})",
            ", {job}",
            " - {ref}",
            "\t{ethnicity}",
            ", {post}",
            " DOB {dob}",
            "\t{phone}",
            " – {org}",
            ", {address}",
        )
    )
    lead = random.choice(("", "", "{n}. ", "• ", "- ", "{n}\t", "* ", "({n}) "))
    gap = random.choice(("\n", "\n", "\n", "; ", ", ", " / ")) if not extra else "\n"
    pieces = scene.say(random.choice(RULES["list_head"])) if random.random() < 0.4 else []
    for at in range(random.randint(1, 12)):
        scene.cast.clear()
        pieces += [Piece((gap if at else "") + lead.format(n=at + 1)), make(), *scene.say(extra)]
    return pieces


def file_names(scene: Scene) -> list[Piece]:
    """Names of files and folders, people in some of them."""
    random = scene.random
    pieces: list[Piece] = scene.say(
        random.choice(("", "", "Attachments: ", "Attached: ", "Exhibits\n", "Documents disclosed:\n"))
    )
    gap = "\n" if random.random() < 0.7 else "; "
    for at in range(random.randint(1, 6)):
        scene.cast.clear()
        pieces += [Piece(gap if at else ""), *scene.say(random.choice(RULES["file_name"]))]
    return pieces


def transcript(scene: Scene) -> list[Piece]:
    """Who speaks, and what is said."""
    random = scene.random
    first, second = scene.person("A"), scene.person("F")
    form = one_form(random, random.choice(("note", "full", "register")))
    speakers = [[Piece(form(random, first), PERSON)], [Piece(form(random, second), PERSON)]]
    if random.random() < 0.3:
        speakers[0] = [
            Piece(random.choice(("Q", "INTERVIEWER", "Chair", "Officer", "JUDGE", "Int", "Speaker 1", "MR SPEAKER")))
        ]
    if random.random() < 0.15:
        speakers[1] = [Piece(random.choice(("A", "DP", "WITNESS", "Suspect", "Employee", "Speaker 2", "Unknown male")))]
    gap = random.choice((": ", ":\t", "\t", " - "))
    rule = random.choice(("speech", "speech", "speech", "complaint", "minutes"))
    pieces: list[Piece] = []
    for at, frame in enumerate(some(random, RULES[rule], 9)):
        pieces += [Piece("\n" if at else ""), *speakers[at % 2], Piece(gap), *scene.say(frame)]
    return pieces


def minutes(scene: Scene) -> list[Piece]:
    """The head of minutes and some items."""
    random = scene.random
    pieces = scene.say(
        "[{bare_body}\n|]{committee}[\n|, ]{date}[, {time}|]\n[Present: {A} (Chair), {B}, {C}, {D}|Attendees: {A}, {B}, {C}|Members: {cllr}, {cllr}, {cllr}|]\n[Apologies: {E}|Apologies: none|]\n\n"
    )
    for at, frame in enumerate(some(random, RULES["minutes"], 5)):
        pieces.append(Piece(("\n" if at else "") + (f"{at + 1}. " if random.random() < 0.5 else "")))
        if random.random() < 0.4:
            pieces += scene.say("{heading}\n")
        pieces += sentence(scene, random.choice(RULES["nobody"]) if random.random() < 0.2 else frame)
    return pieces


def cell(scene: Scene) -> list[Piece]:
    """One value alone, as a line or cell comes to the detector."""
    return scene.say(scene.random.choice(RULES["cell"]))
