"""What a frame's braces may name, besides rules and people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

from recognizers.names.isles import WORD_MEN, WORD_WOMEN
from recognizers.training import bodies, decoys, officers, places, traits, values, vocabulary
from recognizers.training.grammar import Scene, Value
from recognizers.training.people import PERSON, anyone, given, letters, mention
from recognizers.training.pieces import Piece


def _by_chance(make: Callable[[Random], list[Piece]]) -> Value:
    return lambda scene: make(scene.random)


def _words(words: tuple[str, ...]) -> Value:
    return lambda scene: [Piece(scene.random.choice(words))]


def _mail(letter: str) -> Value:
    return lambda scene: values.mail(scene.random, scene.person(letter))


def _body(scene: Scene) -> list[Piece]:
    text = scene.random.choice(bodies.PUBLIC)
    return [Piece(text)]


def _bare_body(scene: Scene) -> list[Piece]:
    return [Piece(scene.random.choice(bodies.PUBLIC).removeprefix("the "))]


def _somebody(scene: Scene) -> list[Piece]:
    return [mention(scene.random, anyone(scene.random), "full")]


def _family(scene: Scene) -> list[Piece]:
    who = anyone(scene.random)
    return [Piece(who.surname, PERSON)]


def _titled(*titles: str) -> Value:
    def make(scene: Scene) -> list[Piece]:
        return [Piece(f"{scene.random.choice(titles)} {anyone(scene.random).surname}", PERSON)]

    return make


def _word_given(scene: Scene) -> list[Piece]:
    return [Piece(scene.random.choice(WORD_WOMEN + WORD_MEN), PERSON)]


def _first_name(scene: Scene) -> list[Piece]:
    return [Piece(given(scene.random, anyone(scene.random)), PERSON)]


def _initials(scene: Scene) -> list[Piece]:
    return [Piece(letters(scene.random, anyone(scene.random)), PERSON)]


def _titled_letters(scene: Scene) -> list[Piece]:
    letter, title = letters(scene.random, anyone(scene.random)), scene.random.choice(("Mr", "Mrs", "Ms", "Dr"))
    return [Piece(f"{title} {letter}", PERSON)]


def _pseudonym(scene: Scene) -> list[Piece]:
    letter = scene.random.choice("ABCDEFGHJKLMNPRSTXYZ")
    if scene.random.random() < 0.4:
        return [Piece(f"{scene.random.choice(('Mr', 'Mrs', 'Ms', 'Miss', 'Dr'))} {letter}", PERSON)]
    role = scene.random.choice(
        ("witness", "Witness", "Child", "child", "Patient", "Officer", "Pupil", "Tenant", "Employee", "Person")
    )
    return [Piece(f"{role} "), Piece(letter, PERSON)]


_MAKERS: dict[str, Callable[[Random], list[Piece]]] = {
    "address": places.address, "block": places.address_block, "town": places.locality, "road": places.road, "spot": places.spot,
    "country": places.country, "postcode": lambda random: [Piece(places.postcode(random), places.LOC)],
    "foreign": places.foreign, "military": officers.military, "org": bodies.private, "school": bodies.school, "surgery": bodies.surgery, "hospital": bodies.hospital, "company": bodies.company,
    "solicitors": bodies.solicitors, "officer": officers.officer, "date": values.when, "dob": values.born, "time": values.clock,
    "duration": values.duration, "money": values.money, "amount": values.amount, "weight": values.weight, "drug": values.drug, "year": values.year, "numbered": officers.numbered, "phone": values.phone, "ref": values.reference, "nino": values.nino,
    "nhs": values.nhs, "mark": values.mark, "collar": values.collar, "account": values.account, "nationality": traits.nationality,
    "ethnicity": traits.ethnicity, "described": traits.described, "sex": traits.sex, "job": traits.occupation, "condition": traits.condition,
    "belief": traits.belief, "orientation": traits.orientation, "age": traits.age, "child_age": traits.child_age, "year_old": traits.year_old, "years": traits.years,
}  # fmt: skip

_ORDINARY = {
    "noun": vocabulary.NOUNS,
    "adj": vocabulary.ADJECTIVES,
    "adv": vocabulary.ADVERBS,
    "past": vocabulary.PAST,
}


def _acronym(scene: Scene) -> list[Piece]:
    return [Piece("".join(scene.random.choices("ABCDEFGHILMNOPRSTUV", k=scene.random.randint(2, 5))))]


def _code_word(scene: Scene) -> list[Piece]:
    words = [scene.random.choice(vocabulary.NOUNS) for _ in range(2)]
    first, second = words[0], words[1]
    forms = (
        f"{first}{second.title()}",
        f"{first}_{second}",
        f"{first}_{second}".upper(),
        f"{first.title()}{second.title()}",
        f"{first[:4]}{values.digits(scene.random, 3)}",
        f"{first}.{second}",
    )
    return [Piece(scene.random.choice(forms))]


VALUES: Mapping[str, Value] = {
    **{name: _by_chance(make) for name, make in _MAKERS.items()},
    **{f"mail_{letter.lower()}": _mail(letter) for letter in "ABCDEF"},
    **{name: _words(words) for name, words in decoys.WORDS.items()},
    "handle": lambda scene: values.handle(scene.random, anyone(scene.random)),
    "titled_letters": _titled_letters,
    "letter": lambda scene: [Piece(scene.random.choice("ABCDEFGHJKLMNPRSTVWXYZ"), PERSON)],
    **{name: _words(words) for name, words in _ORDINARY.items()},
    **{name.title(): _words(tuple(word.capitalize() for word in words)) for name, words in _ORDINARY.items()},
    **{name.upper(): _words(tuple(word.upper() for word in words)) for name, words in _ORDINARY.items()},
    "foreign_word": _words(vocabulary.FOREIGN_WORDS),
    "acronym": _acronym,
    "code_word": _code_word,
    "body": _body,
    "bare_body": _bare_body,
    "dept": _words(bodies.DEPARTMENTS),
    "committee": _words(bodies.COMMITTEES),
    "someone": _somebody,
    "family": _family,
    "mr_family": _titled("Mr", "Mrs", "Ms", "Miss", "Mr", "Mrs"),
    "dr_family": _titled("Dr", "Dr", "Dr", "Dr.", "Professor"),
    "cllr": _titled("Cllr", "Councillor", "Cllr.", "Cllr"),
    "miss": _titled("Miss", "Mx", "Ms", "Miss"),
    "judge": _titled("Judge", "Judge", "District Judge", "Recorder"),
    "justice": _titled("Mr Justice", "Mrs Justice", "Lord Justice", "Lady Justice"),
    "warder": _titled("Officer", "SO", "CM", "Officer"),
    "governor": _titled("Governor"),
    "fire": _titled("FF", "Crew Manager", "Watch Manager", "Firefighter"),
    "warden": _titled("Warden", "CEO", "Officer"),
    "senior": _titled(
        "Chief Inspector",
        "Superintendent",
        "Detective Inspector",
        "Inspector",
        "Detective Chief Inspector",
        "Chief Superintendent",
    ),
    "word_given": _word_given,
    "first_name": _first_name,
    "initials": _initials,
    "couple": _titled("Mr & Mrs", "Mr and Mrs", "Dr & Mrs"),
    "pseudonym": _pseudonym,
}
