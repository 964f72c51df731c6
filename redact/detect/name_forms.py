"""The ways in which a person named once is named again: turned round, shortened, by initials, by a short form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from redact.detect.short_names import ALIKE
from redact.detect.words import PARTICLES, Gap, Name

WHOLE, SURE_WHOLE, FAINT_WHOLE = 0.8, 0.88, 0.7
SHORTER, SURE_SHORTER, FAINT_SHORTER = 0.7, 0.86, 0.6
PART, SURE_PART, FAINT_PART = 0.6, 0.86, 0.56
ORDINARY_PART = 0.58
NICKNAME = 0.55
SHORTEST_SURNAME = 4
"""Letters from which on a surname by itself is looked for in another document."""
ORDINARY = frozenset(
    """
    bill bishop black brook brown chance christian chase church cook cross dale dean drew earl faith field fields ford
    forest frank gale gene gray green grace grant grove guy hall hazel heath hill holly hope hunt hunter iris ivy jack
    joy june king knight lake lane law lily mark marsh mason miles mill mills moor norman park parks penny pope poppy
    price prince ray rich rob robin rock rose ruby sage short sky smart stone street summer temple turner violet wade
    walker wall ward water waters way west white will wood woods young april august may
    """.split()
)
"""Names that are words as well: by themselves they are proposed, never taken."""
WORDS = ORDINARY | frozenset(
    """
    abbot able ace acorn agent alder allay allen ambler angel angle apple arch archer arrow art ash aspen autumn
    bacon badger bailey baker ball banks banner barber bark barker barley barn baron barrel basil bass bat bay beach
    bean bear beard beech bell bench bend berry best bird blade blank blessing block bloom blossom board bob bond
    bone book booth bow bowl bowler bowman box boy brace branch brand bread bridge bridges briggs bright bristow
    bull bunting burn burns bush butcher butler butter cable cage can cane cannon carpenter carter carver case cash
    castle chamber chambers chandler channel chapel chaplain chapman charity check child childs chip clark clay
    clear cliff close coach coal coates cobbler coffin cole collar collier colt comb constable cooper coral corn
    cotton court cox crane craven cream crest crisp crow crown cruise cue curry cutler cutter dance dash dawn day
    days dear death dee den dew diamond dick dickens dolphin dot draper draw driver dry duke dyer eagle early east
    eden elder ember england english ever fair fairy falcon falls farmer fawn faye fern ferry finch fine fish fisher
    fitter flag fletcher flint flood flora flower flowers fly foot foreman forester foster fowler fox france free
    french fresh friend frost fuller funnel gable garden gardener gate gates gay gem gentle gentry ghost gill glass
    glazier glover gold golden good goodman goose grain grand graves greek grey ground guest gunn gunner haddock
    hale ham hammer hammond hand hands hank hardy hare harmony harp harper harvest hatch hatter haven hawk hay head
    heart heaven hedge heron hide high hills hind hogg hood hook hooper hopper horn horne house huntsman hurst ice
    india ireland island jade jail jasmine jay jean jewel jimmy joe john joiner jolly jordan judge juniper just
    justice kay keen keep keeper kid kind kit kitchen kite knife lad lamb lance land lark lass last lay lea leaf
    lean lee leo less light lilac lime lion little lock lodge long lord lot love low lucas lucky mac mae main male
    man maple march marina mariner market marks martin master masters mayor meadow meadows mellow melody mercer
    mercy merry middle mike miller milner mint mo money monk moody moon moore more morning moss mould mount myrtle
    nail nation nettle new newman nick night noble noon norm north nurse nut oak olive onion orange orchard otter
    owl packer paddy page pain painter palmer pam parish parker parrot parson parsons part partridge pass pat
    patience peace peach peacock pear pearl pepper perry pip piper pitcher place plain plant plum pond pool porter
    post pot potter potts power precious press priest prime prior proctor proud quick race rain rainbow ranger raven
    read reader reed reeves rice ridge ring rivers road rod roe roger roman round rowing rush russet sadler sailor
    saint sal salmon salt sam sand sandy savage sawyer say scales school scott scout sea seal self sellers sergeant
    shade sharp shaw sheep shell shepherd shield ship shore sid silver singer single skinner slater slaughter sly
    smile smith snow song south spark sparrow spencer spicer spring squire stable stack stamp star stark steel
    steele stern steward still stock storey storm strange strong sue sugar sun sunday sunny swallow swan sweet swift
    sykes tab tailor tanner taylor teal ted temper tempest thatcher thorn tide tiger tiller tim tinker toft tom tony
    town townsend trainer trinity trip trout true tucker tulip turk turtle twigg tyler usher vale valentine van vane
    verity vic vicar victor vine viola virgin wales wallace want warden warren washer weaver webb weir welch welcome
    wells welsh wheat wheeler whistler wild wilder wilderness willow win winch wind winder wing winner winter wise
    wolf wolfe womble wonder woodman wool word work world worth wren wright yard yates yeoman
    """.split()
)
"""Names that in small letters are words: there they are nobody's."""


_WORDS_OF_ONE = frozenset("a i o u x y".split())


@dataclass(frozen=True, slots=True)
class Form:
    """A run of words that names somebody. `widest` may lie between two of them; `small`: in small letters too."""

    words: tuple[str, ...] = field(repr=False)
    score: float
    reason: str
    widest: Gap = Gap.SPACE
    small: bool = False


def forms_of(name: Name) -> Iterator[Form]:
    """All runs of two words or more that name this person."""
    words = name.words
    if len(words) < 2:
        return
    whole, shorter = (SURE_WHOLE, SURE_SHORTER) if name.sure or name.certain else (WHOLE, SHORTER)
    if name.faint:
        whole, shorter = FAINT_WHOLE, FAINT_SHORTER
    yield Form(words, whole, "a name that the document holds", Gap.LINE, small=all(len(w) > 2 for w in words))
    given, family = _divided(words)
    if not given:
        return
    if len(words[-1]) > 1:
        yield from _reduced(given, words, shorter)
    yield Form((*family, *given), whole, "a name that the document holds, surname first")
    if words[-1:] != family:  # van der Berg, Pieter; Berg, Pieter van der
        yield Form((words[-1], *words[:-1]), whole, "a name that the document holds, surname first")
    if len(given) > 1:
        yield Form((given[0], *family), shorter, "a name that the document holds, without its middle part")
        yield Form((*family, given[0]), shorter, "a name that the document holds, without its middle part")
    if len(given[0]) > 1:
        letters = tuple(g[0] for g in given)
        for short in dict.fromkeys(((letters[0],), letters, ("".join(letters),))):
            yield Form((*short, *family), shorter, "a name that the document holds, by its initials")
            yield Form((*family, *short), shorter, "a name that the document holds, by its initials")
    for nickname in sorted(ALIKE.get(given[0], ())):
        yield Form((nickname, *family), shorter, "a name that the document holds, in a short form", Gap.LINE)
        yield Form((*family, nickname), shorter, "a name that the document holds, in a short form")
    pieces = tuple(piece for word in words for piece in word.split("-") if piece)
    if pieces != words:
        yield Form(pieces, whole, "a name that the document holds, without its hyphen", Gap.LINE)


def _reduced(given: tuple[str, ...], words: tuple[str, ...], score: float) -> Iterator[Form]:
    """With the surname cut down to its letters: Adaeze O, A. O-N, Adaeze O’B-O."""
    reason = "a name that the document holds, its surname by its letters"
    if not given or len(given[0]) < 2:
        return
    pieces = [piece for piece in words[-1].split("-") if piece]
    letters = "-".join(piece[:3] if piece.startswith("o'") else piece[0] for piece in pieces)
    yield Form((given[0], letters), score, reason, small=letters not in _WORDS_OF_ONE and given[0] not in WORDS)
    if len(pieces) > 1:
        yield Form((given[0][0], letters), score, reason)
        yield Form((given[0], "".join(piece[0] for piece in pieces)), score, reason)


def parts_of(name: Name) -> Iterator[Form]:
    """Single words that may stand for this person."""
    single = SURE_PART if name.sure or name.certain else FAINT_PART if name.faint else PART
    for part in name.parts:
        score = ORDINARY_PART if part in ORDINARY else single
        yield Form((part,), score, "part of a name in the document")
        if "-" in part:
            for piece in part.split("-"):
                if len(piece) > 2:
                    yield Form((piece,), ORDINARY_PART, "part of a double name in the document")
    if len(name.words) > 1:
        for nickname in sorted(ALIKE.get(name.words[0], ())):
            if len(nickname) > 2:
                yield Form((nickname,), NICKNAME, "a short form of a given name in the document")


def surnames_of(name: Name) -> Iterator[Form]:
    """The surname of somebody whom another document names, where it may stand alone."""
    surname = name.words[-1]
    if name.sure and len(surname) >= SHORTEST_SURNAME and surname not in ORDINARY | PARTICLES:
        yield Form((surname,), PART, "a surname that another document of the case holds")


def initials_of(name: Name) -> Iterator[str]:
    """The letters that somebody's name begins with, in capitals: AO, or ANO with a middle name; the halves of a double
    name count as one part or as two, and a double given name has letters of its own. None for a name that is given by
    initials itself."""
    if len(name.words) < 2 or any(len(w) == 1 for w in name.words[1:]):
        return
    given, family = _divided(name.words)
    if given:
        for parts in (
            (*given, *family),
            (given[0], family[-1]),
            tuple(p for w in name.words for p in w.split("-") if p),
        ):
            yield "".join(p[0] for p in parts).upper()
        if "-" in given[0].strip("-"):
            yield "".join(p[0] for p in given[0].split("-") if p).upper()


def _divided(words: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Given names and surname; the particles before a surname are part of it."""
    first = len(words) - 1
    while first > 1 and words[first - 1] in PARTICLES:
        first -= 1
    return words[:first], words[first:]
