"""Words for one person, as pieces of patterns: what tells `an Asian man` from `an Asian hornet`.

Only words for one person by sex, age, kinship or part in a matter stand here. Offices and ranks don't: a female police
officer is described by her work, and is a public role.
"""

from __future__ import annotations

from recognizers.kit.lexicon import either, entries

_SEXED = """
    male, female, man, woman, boy, girl, lad, lass, gentleman, gent, lady, bloke, guy, chap, schoolboy, schoolgirl
"""
_KIN = """
    mother, father, mum, dad, parent, stepmother, stepfather, stepson, stepdaughter, son, daughter, brother,
    sister, half-brother, half-sister, husband, wife, spouse, fiance, fiancee, partner, ex-partner, ex-husband,
    ex-wife, boyfriend, girlfriend, ex-boyfriend, ex-girlfriend, ex, uncle, aunt, auntie, nephew, niece, cousin,
    grandmother, grandfather, mam, mummy, daddy, gran, granny, nana, grandma, grandpa, granddad, grandparent, grandson, granddaughter, grandchild, nan, grandad, mother-in-law,
    father-in-law, son-in-law, twin, daughter-in-law, brother-in-law, sister-in-law, baby, infant, toddler,
    newborn, sibling, relative, widow, widower
"""
_PARTY = """
    youth, youngster, teenager, teen, person, individual, adult, child, juvenile, minor, pensioner, suspect,
    victim, offender, perpetrator, assailant, attacker, defendant, accused, complainant, witness, detainee,
    detained person, prisoner, inmate, patient, resident, tenant, applicant, claimant, appellant, respondent,
    requester, requestor, driver, rider, cyclist, motorcyclist, pedestrian, passenger, caller, informant,
    neighbour, student, pupil, customer, employee, colleague, workmate, lodger, flatmate, housemate, occupant,
    occupier, householder, homeowner, landlord, landlady, service user, missing person, misper, subject, deceased,
    injured party, aggrieved, migrant, asylum seeker, refugee, passer-by, bystander, shopkeeper, friend,
    acquaintance, carer, foster carer, data subject, young person, client, learner, member of the public,
    shoplifter, burglar, robber, intruder, trespasser, beggar
"""
_TRADES = """
    builder, nurse, doctor, chef, cook, cleaner, labourer, plumber, electrician, waiter, waitress, lorry driver,
    taxi driver, bus driver, van driver, delivery driver, businessman, businesswoman, worker, footballer,
    mechanic, shop assistant, barber, hairdresser, farmer, fisherman, seafarer, sailor, soldier, musician, artist,
    singer, dancer, au pair, nanny, scaffolder, painter, decorator, roofer, carpenter, joiner, welder, baker,
    butcher, trader, journalist, academic, researcher, engineer, dentist, pharmacist, care worker, midwife,
    surgeon, consultant
"""

KIN = either(entries(_KIN))
PARTY = either(entries(_PARTY))
PERSON = either(entries(_SEXED, _KIN, _PARTY))
"""One person."""
PERSON_OR_TRADE = either(entries(_SEXED, _KIN, _PARTY, _TRADES))
"""One person, or somebody by trade: enough beside a nationality, not beside a colour."""
SEVERAL = r"(?:two|three|four|five|six|several|both|couple[ ]of|pair[ ]of|group[ ]of|gang[ ]of|2|3|4|5|6)"
"""So few that each of them is somebody."""
PERSONS = (
    r"(?:males|females|men|women|boys|girls|youths|lads|gentlemen|ladies|teenagers|persons|people|individuals"
    r"|suspects"
    r"|victims|offenders|adults|children|brothers|sisters|students|pupils|tenants|residents|drivers|passengers"
    r"|workers"
    r"|nationals|citizens|occupants|nurses|kids|guys|blokes|friends)"
)
PRONOUN = r"(?:he|she|him|her|his|hers|himself|herself|s/he)"
TITLED = r"(?-i:\b(?:M(?:r|rs|s|iss|x)|MR|MRS|MISS|Master|Dr|DR)\.?[ ]\p{Lu})"
NOTE = r"(?:(?:\A|(?<=[\n\t])|(?<=[.;:,(][ ]))(?![^.\n?]{0,120}\?))"
"""Where a note begins that leaves out whom it is about (`is deaf`), unless it is a question."""
NAMED = r"(?-i:\p{Lu}[\p{L}\p{M}'’-]++(?:[ ]\p{Lu}[\p{L}\p{M}'’.-]*+){0,3}+)"
"""One to four words with capitals. Not yet a person: ask `somebody.is_named`."""
