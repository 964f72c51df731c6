"""What papers say of somebody: nationality, ethnicity, sex, age, work, health, belief."""

from __future__ import annotations

from random import Random

from recognizers.names.community import names
from recognizers.training.pieces import Piece

DEM = "DEM"
NATIONALITIES = names(
    """Polish, Romanian, Nigerian, Ghanaian, Somali, Pakistani, Indian, Bangladeshi, Sri Lankan, Jamaican, Turkish, Kurdish, Iranian, Iraqi, Afghan, Syrian,
    Egyptian, Sudanese, Eritrean, Ethiopian, Kenyan, Ugandan, Zimbabwean, South African, Congolese, Gambian, Lithuanian, Latvian, Bulgarian, Albanian,
    Kosovan, Serbian, Ukrainian, Russian, Hungarian, Slovak, Czech, German, French, Spanish, Portuguese, Italian, Greek, Cypriot, Irish, Brazilian, Colombian,
    Chinese, Vietnamese, Thai, Filipino, Nepalese, British, Scottish, Welsh, American, Australian, Swedish, Danish, Norwegian, Dutch, Belgian, Austrian"""
)
ETHNICITIES = names(
    """White British, White Irish, White Other, White European, Black British, Black African, Black Caribbean, Asian British, British Asian, Asian Indian,
    Bangladeshi, Pakistani, Chinese, Mixed White and Black Caribbean, Mixed White and Asian, mixed race, mixed-race, Arab, Gypsy or Irish Traveller, Roma,
    Any other ethnic group, IC1, IC2, IC3, IC4, IC5, IC6, W1, W9, B1, B2, B9, A1, A2, A3, A9, M1, M2, M9, O1, O9, Afro-Caribbean, Asian, Black, White"""
)
_DESCRIBED = names(
    "white, black, Asian, mixed race, IC1, IC3, IC4, South Asian, Black African, Somali, Eastern European, light-skinned, dark-skinned, Mediterranean"
)
_SEXES = names("male, female, man, woman, boy, girl, youth, lad")
_SEX_CELLS = names("Male, Female, M, F, Male, Female, Non-binary, Trans woman, Prefer not to say, MALE, FEMALE")
OCCUPATIONS = names(
    """taxi driver, bus driver, lorry driver, delivery driver, HGV driver, teacher, teaching assistant, primary school teacher, nurse, staff nurse, care
    worker, carer, cleaner, chef, waitress, barman, builder, bricklayer, plumber, electrician, roofer, scaffolder, labourer, farmer, fisherman, solicitor, barrister,
    accountant, bookkeeper, hairdresser, beautician, security guard, doorman, shop assistant, shopkeeper, warehouse operative, mechanic, postman, student,
    retired teacher, retired miner, social worker, dentist, GP, pharmacist, dinner lady, civil servant, landlord, journalist, photographer, musician, vicar,
    youth worker, call centre worker, software engineer, childminder, midwife, paramedic, soldier, train driver, estate agent, butcher, baker, window cleaner"""
)
CONDITIONS = names(
    """asthma, epilepsy, type 2 diabetes, diabetes, depression, anxiety, bipolar disorder, schizophrenia, PTSD, autism, ADHD, dyslexia, dementia,
    Alzheimer's, Parkinson's, multiple sclerosis, arthritis, rheumatoid arthritis, COPD, angina, heart failure, high blood pressure, a heart attack,
    a stroke, breast cancer, lung cancer, leukaemia, HIV, hepatitis C, Crohn's disease, Down's syndrome, Asperger's, Huntington's disease, Hodgkin lymphoma,
    chronic back pain, sciatica, migraines, fibromyalgia, a fractured wrist, a broken arm, a head injury, sickle cell disease, cerebral palsy, hearing loss,
    postnatal depression, an eating disorder, alcohol dependence, a learning disability, stress, flu, COVID-19, eczema, psoriasis, a miscarriage"""
)
BELIEFS = names(
    "Muslim, Christian, Catholic, Roman Catholic, Sikh, Hindu, Jewish, Buddhist, Jehovah's Witness, Pentecostal, Orthodox, Methodist, atheist, Rastafarian, Quaker"
)
ORIENTATIONS = names("gay, lesbian, bisexual, heterosexual, straight, queer, asexual, homosexual")
_YEARS = names(
    "seven, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, nineteen, twenty-one, thirty, forty, fifty"
)


def _one(words: tuple[str, ...], random: Random) -> list[Piece]:
    word = random.choice(words)
    article, _, rest = word.partition(" ")
    return [Piece(f"{article} "), Piece(rest, DEM)] if article in ("a", "an") else [Piece(word, DEM)]


def nationality(random: Random) -> list[Piece]:
    """Polish."""
    return _one(NATIONALITIES, random)


def ethnicity(random: Random) -> list[Piece]:
    """A category or a code."""
    return _one(ETHNICITIES, random)


def described(random: Random) -> list[Piece]:
    """White male: how a caller describes somebody."""
    return [*_one(_DESCRIBED, random), Piece(" "), *_one(_SEXES[:4], random)]


def sex(random: Random) -> list[Piece]:
    """A cell's value."""
    return _one(_SEX_CELLS, random)


def occupation(random: Random) -> list[Piece]:
    """A trade, without its article."""
    return _one(OCCUPATIONS, random)


def condition(random: Random) -> list[Piece]:
    """An illness or a disability."""
    return _one(CONDITIONS, random)


def belief(random: Random) -> list[Piece]:
    """A religion."""
    return _one(BELIEFS, random)


def orientation(random: Random) -> list[Piece]:
    """A sexual orientation."""
    return _one(ORIENTATIONS, random)


def age(random: Random) -> list[Piece]:
    """Aged 34, 34 years old: of somebody, behind a comma or `is`."""
    years = random.randint(3, 95)
    word = random.choice(_YEARS)
    return [
        Piece(
            random.choice(
                (
                    f"aged {years}",
                    f"aged {years}",
                    f"{years} years old",
                    f"aged {word}",
                    f"{word} years old",
                    f"{years} yrs",
                    f"age {years}",
                )
            ),
            DEM,
        )
    ]


def child_age(random: Random) -> list[Piece]:
    """Aged 7; 7 yrs; 11 months."""
    number = random.randint(2, 17)
    return [
        Piece(
            random.choice(
                (f"aged {number}", f"{number} yrs", f"age {number}", str(number), f"{number} months", f"{number}y")
            ),
            DEM,
        )
    ]


def year_old(random: Random) -> list[Piece]:
    """34-year-old."""
    years = random.randint(3, 95)
    return [Piece(random.choice((f"{years}-year-old", f"{years} year old", f"{random.choice(_YEARS)}-year-old")), DEM)]


def years(random: Random) -> list[Piece]:
    """34, in a cell or in brackets behind a name."""
    return [Piece(str(random.randint(3, 95)), DEM)]
