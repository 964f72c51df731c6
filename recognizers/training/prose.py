"""Running text: paragraphs of one genre, statements, letters, e-mails and what stands around them."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from recognizers.training.grammar import Scene
from recognizers.training.pieces import Piece
from recognizers.training.rules import PROSE, RULES, YOUNG

_OPENINGS = ("Dear {A},", "Dear {a}", "Hi {a},", "Hello {a}", "{a},", "Good morning {a}", "Dear Sir or Madam,", "Dear Sir/Madam", "Dear All,", "Hi both,",
             "To whom it may concern", "Morning,", "Dear Colleague", "Hi {a} and {b},", "Dear {mr_family},", "{a} -", "Dear Editor", "FAO {A}")  # fmt: skip
_CLOSINGS = (
    "Yours sincerely",
    "Yours faithfully",
    "Kind regards",
    "Regards,",
    "Many thanks",
    "Thanks",
    "Best wishes",
    "KR",
    "Cheers,",
    "Yours truly,",
    "Ta",
)
_SUBJECTS = ("{topic}", "{A}", "FOI request {ref}", "{ref}", "{heading}", "{address}", "Complaint - {A}", "{A} - {heading}", "{operation}", "{committee} – {month}",
             "meeting with {a}", "Your letter of {date}", "{B} / {A}", "Case {ref} ({A})", "Tenancy of {address}", "Absence: {A}", "{statute}", "out of office")  # fmt: skip


def some(random: Random, frames: Sequence[str], most: int, least: int = 1) -> list[str]:
    """A few of the frames, none twice."""
    return random.sample(frames, min(len(frames), random.randint(least, most)))


def sentence(scene: Scene, frame: str) -> list[Piece]:
    """The frame filled, its first letter mostly a capital."""
    pieces = scene.say(frame)
    if scene.random.random() < 0.95 and (at := next((at for at, p in enumerate(pieces) if p.text.strip()), -1)) >= 0:
        text = pieces[at].text
        pieces[at] = Piece(text[0].upper() + text[1:], pieces[at].label)
    return pieces


def run(scene: Scene, frames: Sequence[str]) -> list[Piece]:
    """The frames filled, as sentences one after the other."""
    pieces: list[Piece] = []
    for at, frame in enumerate(frames):
        pieces += [Piece(" " if at else ""), *sentence(scene, frame)]
    return pieces


def paragraph(scene: Scene, longest: int = 9) -> list[Piece]:
    """Sentences of one genre, some that name nobody among them."""
    random = scene.random
    rule = random.choice(PROSE)
    kept, scene.plain = scene.plain, scene.plain or (rule in YOUNG and random.random() < 0.7)
    frames = [_nobody(random) if random.random() < 0.16 else frame for frame in some(random, RULES[rule], longest)]
    pieces = run(scene, frames)
    scene.plain = kept
    return pieces


def plain_paragraph(scene: Scene) -> list[Piece]:
    """Sentences that name nobody."""
    return run(scene, [_nobody(scene.random) for _ in range(scene.random.randint(1, 7))])


def _nobody(random: Random) -> str:
    return random.choice(
        RULES[random.choices(("nobody", "nothing", "ordinary", "words", "print_out"), (26, 30, 28, 10, 6))[0]]
    )


def scrap(scene: Scene) -> list[Piece]:
    """A heading, a label, a cell: words without a sentence, nobody in them."""
    return scene.say(
        scene.random.choice(
            RULES[scene.random.choice(("words", "about_us", "about_us", "print_out", "title_case", "title_case"))]
        )
    )


def paragraphs(scene: Scene) -> list[Piece]:
    """Two to four paragraphs, numbered now and then, a heading before them now and then."""
    pieces: list[Piece] = []
    if scene.random.random() < 0.3:
        pieces += [*scene.say("[{heading}|STATEMENT OF {A}|Re: {A}|{heading} – {A}]"), Piece("\n\n")]
    numbered = scene.random.random() < 0.25
    for at in range(scene.random.randint(2, 4)):
        lead = ("\n\n" if at else "") + (f"{at + 1}. " if numbered else "")
        pieces += [Piece(lead), *paragraph(scene, 4)]
    return pieces


def statement(scene: Scene) -> list[Piece]:
    """A witness statement with its head."""
    head = scene.random.choice((
        "WITNESS STATEMENT\nStatement of: {A}\nAge if under 18: [Over 18|O18|{years}]\tOccupation: {job}\n",
        "Statement of {A}\nOccupation: {job}\nDate: {date}\n\n",
        "MG11\nURN: {ref}\nStatement of:\t{A}\nAge if under 18:\tOver 18\n",
        "This statement (consisting of 2 pages each signed by me) is true to the best of my knowledge. Signature: {A}  Date: {date}\n",
    ))  # fmt: skip
    pieces = scene.say(head)
    pieces += run(scene, some(scene.random, RULES["witness"], 7, 2))
    tail = scene.say("[\nSigned: {A}|\nSignature: {A}\tSignature witnessed by: {officer}||]")
    return [*pieces, *tail]


def signature(scene: Scene, letter: str) -> list[Piece]:
    """Name, post, body, numbers: as a mail or letter ends."""
    small = letter.lower()
    frames = (
        f"{{{letter}}}", f"{{{small}}}", f"{{{letter}}}\n{{post}}", f"{{{letter}}}\n{{post}}\n{{bare_body}}\nT: {{phone}}\nE: {{mail_{small}}}",
        f"{{{letter}}} | {{post}} | {{dept}}\nDirect {{phone}} | {{mail_{small}}}", f"{{{letter}}}\n{{post}}, {{dept}}\nTel {{phone}}",
        f"{{{letter}}}\n{{address}}", f"Signed: {{{letter}}}\tDate: {{date}}", f"{{{letter}}} (Mrs)", f"pp {{{letter}}}", f"{{{letter}}}, {{post}}",
        f"Sent from my iPhone\n{{{small}}}", f"{{{letter}}} BSc MRTPI\n{{post}}",
    )  # fmt: skip
    return scene.say(scene.random.choice(frames))


def body_text(scene: Scene, longest: int = 4) -> list[Piece]:
    """One to three paragraphs, some without anybody in them."""
    pieces: list[Piece] = []
    for at in range(scene.random.randint(1, 3)):
        nobody = scene.random.random() < 0.2
        pieces += [Piece("\n\n" if at else ""), *(plain_paragraph(scene) if nobody else paragraph(scene, longest))]
    return pieces


def letter(scene: Scene) -> list[Piece]:
    """A letter: addressee, date, reference, greeting, text, close."""
    random = scene.random
    pieces: list[Piece] = []
    if random.random() < 0.6:
        pieces += [
            *scene.say(
                "{A}\n{block}\n\n" if random.random() < 0.7 else "[The Occupier|{post}\n{bare_body}]\n{block}\n\n"
            )
        ]
    pieces += scene.say("[{date}\n\n|Our ref: {ref}\n{date}\n|Date: {date}\tYour ref: {ref}\n\n||]")
    pieces += [*scene.say(random.choice(_OPENINGS)), Piece("\n\n")]
    if random.random() < 0.4:
        pieces += [*scene.say(f"[Re|RE|Re:|] {random.choice(_SUBJECTS)}"), Piece("\n\n")]
    pieces += body_text(scene)
    pieces.append(Piece(f"\n\n{random.choice(_CLOSINGS)}\n\n"))
    return [*pieces, *signature(scene, random.choice("BBF"))]


def _address_of(scene: Scene, letter: str) -> list[Piece]:
    small = letter.lower()
    return scene.say(scene.random.choice((
        f"{{{letter}}} <{{mail_{small}}}>", f"{{{letter}}}", f"{{mail_{small}}}", f"{{{letter}}} [{{mail_{small}}}|(via {{dept}})]", f"{{{letter}}} ({{dept}})", f"'{{mail_{small}}}'",
    )))  # fmt: skip


def mail_head(scene: Scene, sender: str, to: str) -> list[Piece]:
    """From, Sent, To, Cc, Subject."""
    random = scene.random
    scene_style, scene.style = scene.style, random.choice(("full", "register", "full"))
    gap = random.choice((" ", "\t", " "))
    pieces = [
        Piece(f"From:{gap}"),
        *_address_of(scene, sender),
        Piece("\n"),
        *scene.say(f"[Sent|Date]:{gap}{{date}} {{time}}\nTo:{gap}"),
    ]
    recipients = [to] if random.random() < 0.7 else [to, *random.sample("CDEF", random.randint(1, 3))]
    for at, each in enumerate(recipients):
        pieces += [Piece("; " if at else ""), *_address_of(scene, each)]
    if random.random() < 0.35:
        pieces += [Piece(f"\nCc:{gap}"), *scene.say("[{C}; {D}|{mail_c}|{dept}|FOI Team; {E}|{someone}]")]
    prefix = random.choice(("", "RE: ", "FW: ", "Re: ", "Fwd: "))
    pieces += [Piece(f"\nSubject:{gap}{prefix}"), *scene.say(random.choice(_SUBJECTS)), Piece("\n")]
    scene.style = scene_style
    return pieces


def email(scene: Scene) -> list[Piece]:
    """One to three messages, each with its head, greeting, text and signature."""
    pieces: list[Piece] = []
    for at in range(scene.random.choice((1, 1, 1, 2, 3))):
        sender, to = scene.random.sample("ABCD", 2)
        pieces.append(Piece("\n\n" if at else ""))
        if at and scene.random.random() < 0.3:
            pieces += scene.say("On {date} at {time}, {B} <{mail_b}> wrote:\n\n")
        else:
            pieces += [*mail_head(scene, sender, to), Piece("\n")]
        pieces += scene.say(
            f"[Hi {{{to.lower()}}},|Dear {{{to.lower()}}},|{{{to.lower()}}}|{{{to.lower()}}} -|Dear All|Hi]"
        )
        pieces += [
            Piece("\n\n"),
            *body_text(scene, 3),
            Piece(f"\n\n{scene.random.choice(_CLOSINGS)}\n"),
            *signature(scene, sender),
        ]
    return pieces
