"""A landlord's letter with the tenant's filled-in form behind it and a colleague's sticky note on top."""

from __future__ import annotations

import pikepdf

from maker.finish import Imprint, Sample, finish
from maker.flow import Flow, Frame
from maker.forms import Place, check_box, choice_field, sticky_note, text_field
from maker.markup import plain
from maker.press import A4, GREY, Press
from maker.setting import HELVETICA

PAGES = 2

ADDRESSEE = (
    "Mrs {{PERSON|Anneke van der Berg}}\n{{UK_ADDRESS|14 Harrow Wynd\nHalewick\nNorthmoorshire}}\n"
    "{{UK_POSTCODE|NE72 9FX}}"
)

LETTER = (
    "Dear Mrs {{PERSON|van der Berg}},",
    "**Change of circumstances: tenancy {{=REFERENCE|EH/T/0088217}}**",
    "Thank you for coming to see us on {{=DATE|Wednesday 12 October 2022}}. You told us that your brother, Mr "
    "{{PERSON|Joost van der Berg}}, moved in with you on {{=DATE|1 September 2022}} and that you have changed your job. "
    "Both can alter your rent, your housing costs and who may stay in the home if anything happens to you.",
    "The form behind this letter holds what you gave {{PERSON|Jude Whitcombe}} at the desk. Please read it, correct "
    "what is wrong, sign it and send it back by {{=DATE|Friday 18 November 2022}}. If we hear nothing we {{=PLAIN|will "
    "treat}} it as right.",
    "Three things in particular:",
)

POINTS = (
    "**Who lives with you.** A lodger or relation of 18 or over counts. Your brother’s wages are needed, but not his "
    "savings. He can ring {{PERSON|Jude}} on {{PHONE_NUMBER|0161 496 0255}} if he would rather tell us himself.",
    "**The step-free bathroom.** You said that climbing into the bath has been hard since your {{HEALTH|hip "
    "replacement}}. We have asked {{=ORGANISATION|Halewick Borough Council}} for a survey under the "
    "{{=STATUTE|Housing Grants, Construction and Regeneration Act 1996}}. {{=PLAIN|White paper}} forms are no "
    "longer used; they take it from this one.",
    "**Arrears.** The £212.40 shown in {{=PLAIN|May 2022}} was our mistake and has been taken off.",
)

CLOSING = (
    "We keep what you tell us for six years after a tenancy ends, under the {{=STATUTE|Data Protection Act 2018}}. You can "
    "ask to see it at any time. Because we are owned by the council, the {{=STATUTE|Freedom of Information Act 2000}} "
    "applies to our records too, but nothing about you would be given to anyone else.",
    "If you are unhappy with how we have dealt with this, {{=PUBLIC_OFFICIAL|Director of Homes Rupert Calloway}} answers "
    "for the service and will look into it.",
)

SIGNATURE = (
    "Yours sincerely,\n\n\n{{PERSON|Kofi Asante-Wainwright}}\nTenancy Services Officer\n"
    "{{EMAIL_ADDRESS|k.asante@eskmouth-homes.example.net}}"
)

# label on paper, name, tooltip, value, width, height
Field = tuple[str, str, str, str, float, float]
FIELDS: tuple[Field, ...] = (
    ("Full name", "tenant_full_name", "Tenant's full name", "{{PERSON|VAN DER BERG, Anneke Maria}}", 250, 18),
    ("Date of birth", "tenant_dob", "Date of birth (DD/MM/YYYY)", "{{DATE_OF_BIRTH|27/03/1957}}", 110, 18),
    (
        "National Insurance no.",
        "ni_number",
        "National Insurance number",
        "{{UK_NINO|SK 55 10 94 B}}",
        140,
        18,
    ),
    (
        "Address",
        "home_address",
        "Home address without postcode",
        "{{UK_ADDRESS|14 Harrow Wynd\nHalewick\nNorthmoorshire}}",
        250,
        44,
    ),
    ("Postcode", "home_postcode", "Postcode", "{{UK_POSTCODE|NE72 9FX}}", 90, 18),
    ("Mobile", "mobile", "Mobile telephone", "{{PHONE_NUMBER|07700 900829}}", 140, 18),
    ("E-mail", "email", "E-mail address", "{{EMAIL_ADDRESS|anneke.vdb@example.org}}", 250, 18),
    (
        "Others in the home",
        "other_adults",
        "Names of others in the home",
        "{{PERSON|Joost van der Berg}}",
        250,
        18,
    ),
    ("Employer", "employer", "Name of employer", "{{=ORGANISATION|Calderby Fish Auction}}", 250, 18),
    ("Sort code", "sort_code", "Bank sort code", "{{BANK_ACCOUNT|30-91-44}}", 90, 18),
    ("Account number", "account_number", "Bank account number", "{{BANK_ACCOUNT|41827735}}", 110, 18),
    (
        "Vehicle kept at home",
        "vehicle",
        "Vehicle registration mark",
        "{{UK_VEHICLE_REGISTRATION|NV15 GHE}}",
        110,
        18,
    ),
    (
        "Anything else",
        "notes",
        "Anything else we should know",
        "Please ring my neighbour {{PERSON|Tomasz Wilk}} if I do not answer.\nHe has a key. {{PHONE_NUMBER|07700 900360}}",
        330,
        34,
    ),
    (
        "Countersigned by",
        "countersigned",
        "Countersigned by (office use)",
        "{{=PUBLIC_OFFICIAL|Director of Homes Rupert Calloway}}",
        250,
        18,
    ),
)

ETHNIC_GROUPS = [
    "White British",
    "White Irish",
    "Any other White background",
    "Black African",
    "Asian Indian",
]

NOTE_AUTHOR = "Kofi Asante-Wainwright"
NOTE = (
    "{{PERSON|Jude}} – she says {{PERSON|Marijke de Vries}} (sister, {{PHONE_NUMBER|020 7946 0708}}) must NOT be told "
    "that {{PERSON|Joost}} is living there. Please take her off the contact list. {{PERSON|Kofi}}"
)


def make() -> Sample:
    """Draw the letter and the form, then pin the note to the letter."""
    press = Press(HELVETICA, A4, PAGES, _furniture)
    flow = Flow(press, [Frame(66, 734, 463, 66)], [Frame(66, 760, 463, 66)], size=10.2, leading=13.8)
    flow.para(ADDRESSEE, gap=10)
    flow.para("{{=DATE|20 October 2022}}", gap=10)
    flow.paras(LETTER)
    for point in POINTS:
        flow.marked("•", point)
    flow.space(4)
    flow.paras(CLOSING)
    flow.para(SIGNATURE)
    press.record.stored(1, NOTE)
    flow.need(700)
    flow.heading("Your household: what you have told us", size=13)
    flow.para("Tenancy {{=REFERENCE|EH/T/0088217}}. Filled in at the desk on {{=DATE|12 October 2022}}.")
    _form(press, flow.y - 22)
    imprint = Imprint("Change of circumstances", "Philippa Umar-Stanhope", "EH/T/0088217", "20221020140300")
    return finish("tenancy_form", press, imprint, dress=_pin_note, modern=False)


def _form(press: Press, y: float) -> None:
    for label, name, tooltip, value, width, height in FIELDS:
        y -= height - 18
        press.put(66, y + (height - 18) + 5, label, 9.5)
        text_field(press, Place(190, y, width, height), name, tooltip, value, lines=height > 18)
        y -= 26
    press.put(66, y + 5, "Ethnic group", 9.5)
    place = Place(190, y, 180)
    choice_field(press, place, "ethnic_group", "Ethnic group", ETHNIC_GROUPS, "Any other White background", "ETHNICITY")
    for name, words, checked in (
        ("consent_share", "I agree that you may share this with the council’s benefits team.", True),
        ("needs_interpreter", "I would like an interpreter.", False),
    ):
        y -= 26
        check_box(press, Place(190, y, 12), name, plain(words), checked=checked)
        press.put(208, y + 2, words, 9.5)
    press.put(66, y - 34, "Signature of tenant", 9.5)
    press.rule(190, y - 36, 400, colour=GREY)


def _pin_note(pdf: pikepdf.Pdf) -> None:
    place = Place(534, 640, 220, 80)
    sticky_note(pdf, 1, place, NOTE_AUTHOR, plain(NOTE), "20221021091500")


def _furniture(press: Press) -> None:
    press.put(66, 790, "Eskmouth Homes", 19, bold=True)
    press.put(529, 790, "a company of Halewick Borough Council", 8.5, align="right", colour=GREY)
    press.rule(66, 780, 529, width=1.2)
    press.put(66, 38, "Form EH12 (10/21)", 8, colour=GREY)
    press.put(529, 38, f"Page {press.page} of {press.pages}", 8, align="right", colour=GREY)
