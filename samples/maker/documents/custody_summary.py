"""A custody record summary: labels and values without ruling lines, then a short narrative."""

from __future__ import annotations

from maker.finish import Imprint, Sample, finish
from maker.flow import Flow, Frame
from maker.identifiers import driving_licence
from maker.markup import plain
from maker.press import A4, GREY, PALE, Press
from maker.setting import VERA

PAGES = 2
COLUMN = 178.0

LICENCE = driving_licence("Luczak", "SJ", "1986-07-31", female=False, tail="7KD")

PERSON = (
    ("Surname", "{{PERSON|ŁUCZAK}}"),
    ("Forenames", "{{PERSON|Sławomir Józef}}"),
    ("Also known as", "{{PERSON|Slavek Luczak}}"),
    ("Sex", "{{GENDER|Male}}"),
    ("Date of birth", "{{DATE_OF_BIRTH|31/07/1986}}"),
    ("Age at arrest", "{{AGE|35 years}}"),
    ("Nationality", "{{NATIONALITY|Polish}}"),
    ("Self-defined ethnicity", "{{ETHNICITY|W9 Any other White background}}"),
    ("Officer-defined ethnicity", "{{ETHNICITY|IC1}}"),
    ("Religion", "Declined to say"),
    ("Occupation", "Scaffolder, {{=ORGANISATION|Calderby Access Ltd}}"),
)

CONTACT = (
    ("Address", "{{UK_ADDRESS|Room 4, Mariners’ House, 9 Low Quay, Halewick}}"),
    ("Postcode", "{{UK_POSTCODE|NE72 6YU}}"),
    ("Phone", "{{PHONE_NUMBER|07700 900476}}"),
    ("E-mail", "{{EMAIL_ADDRESS|s.luczak86@example.net}}"),
    ("Person to be told", "{{PERSON|Agnieszka Zielonka}} (sister), {{PHONE_NUMBER|+44 20 7946 0833}}"),
)

NUMBERS = (
    ("NHS number", "{{UK_NHS|999 418 2064}}"),
    ("National Insurance No", "{{UK_NINO|TW 28 64 15 D}}"),
    ("Driving licence", "{{UK_DRIVING_LICENCE|" + LICENCE + "}}"),
    ("Passport", "{{UK_PASSPORT|612094873}} (produced by his partner)"),
    ("Vehicle", "White Transit, {{UK_VEHICLE_REGISTRATION|NG58 WPA}}"),
)

DETENTION = (
    ("Custody record", "{{CUSTODY_REFERENCE|NH/22/01835}}"),
    ("Crime reference", "{{CRIME_REFERENCE|NM/0102338/22}}"),
    ("Arrested", "{{=DATE|10 April 2022}} at 23:20, {{=PLACE|Saltpan Road NE72}}"),
    ("Arresting officer", "PC {{PERSON|Delphine Okonjo}}, collar number {{COLLAR_NUMBER|NP6188}}"),
    ("Offence", "Criminal damage, {{=STATUTE|section 1(1) of the Criminal Damage Act 1971}}"),
    ("Detention authorised", "{{=DATE|11 April 2022}} at 00:05 by Sgt {{PERSON|Ranulf Idowu-Fenn}}"),
    ("Reviewed", "{{=PUBLIC_OFFICIAL|Inspector Beatrice Longmuir}}, 05:40"),
    ("Legal advice", "{{PERSON|Hortensia Vale}}, duty solicitor, {{PHONE_NUMBER|0161 496 0571}}"),
    ("Released", "{{=DATE|11 April 2022}} at 14:10, under investigation"),
)

CARE = (
    ("Nurse", "{{PERSON|Obinna Rathbone}}, seen 00:50"),
    ("Conditions", "{{HEALTH|high blood pressure}}; {{HEALTH|depression}}"),
    ("Medicines", "{{HEALTH|ramipril}} 5 mg, own supply, in property bag {{=REFERENCE|B0050129}}"),
    ("Observations", "Level 2, roused every 30 minutes until 06:00"),
    ("Interpreter", "By telephone, {{=ORGANISATION|Lingua North}}, call {{=REFERENCE|LN-88410}}"),
    ("Meals", "Breakfast taken, lunch refused"),
)

NARRATIVE = (
    "Mr {{PERSON|Łuczak}} was brought in calm and cooperative. He smelt of drink but was steady on his feet. Through the "
    "interpreter he said that the window was an accident: he had been carrying a pole home from work and had turned "
    "round when his name was called. The owner of the shop, {{PERSON|Parveen Chowdhury-Nash}}, tells a different story, "
    "and says that he struck the glass twice after being refused cigarettes.",
    "At 02:15 he asked for his sister to be told, and PC {{PERSON|Okonjo}} rang Ms {{PERSON|Zielonka}}. She was upset and "
    "said that he had not been himself since {{=PLAIN|May 2021}}, when a workmate, {{PERSON|Grzegorz}}, was "
    "killed on site. The nurse was informed and saw him again. He denied any thought of harming himself.",
    "The sister’s husband, {{PERSON|Marek Zielonka}}, came to the desk at 08:40 with clothes and a telephone charger. He left "
    "his own number, {{PHONE_NUMBER|07700 900538}}, and offered a room at {{UK_ADDRESS|23 Ropewalk Court, Halewick}}, "
    "{{UK_POSTCODE|NE72 1LU}}, as a bail address. The check on that address showed nothing of concern; it is two streets "
    "from the shop, which Ms {{PERSON|Vale}} was told.",
    "He was interviewed at 11:30 with Ms {{PERSON|Vale}} present and answered every question. A {{=PLAIN|white paper}} "
    "bag with £35 in coins was found in his coat; he said that it was his share of a collection for the widow, and PC "
    "{{PERSON|Okonjo}} has since confirmed it. No further offence is suspected.",
    "The file goes to {{=PUBLIC_OFFICIAL|Detective Chief Inspector Alasdair Quaye}} for a decision on an out-of-court "
    "disposal under {{=STATUTE|Part 6 of the Police, Crime, Sentencing and Courts Act 2022}}. A statement on {{=PLAIN|Form "
    "MG11}} from the shop {{=PLAIN|will follow}}.",
)


def make() -> Sample:
    """Draw the summary: two pages of labels, and the narrative."""
    press = Press(VERA, A4, PAGES, _furniture)
    frame = Frame(58, 758, 480, 62)
    flow = Flow(press, [frame], [frame], size=9.8, leading=15)
    for title, rows in (
        ("Detained person", PERSON),
        ("Contact", CONTACT),
        ("Identifiers", NUMBERS),
        ("Detention", DETENTION),
        ("Care", CARE),
    ):
        _block(flow, title, rows)
    _band(flow, "Summary of events")
    flow.paras(NARRATIVE, gap=6)
    imprint = Imprint(
        "Custody summary NH/22/01835",
        "Ranulf Idowu-Fenn",
        "Sławomir Łuczak",
        "20220411153000",
        "CustodySuite 9",
    )
    return finish("custody_summary", press, imprint)


def _block(flow: Flow, title: str, rows: tuple[tuple[str, str], ...]) -> None:
    _band(flow, title)
    for label, value in rows:
        flow.pair(label, value, column=COLUMN)
        if label == "E-mail":
            flow.press.mail_link(flow.frame.x + COLUMN, flow.y, 150, plain(value))
    flow.space(9)


def _band(flow: Flow, title: str) -> None:
    flow.need(4 * flow.leading)
    flow.press.box(flow.frame.x - 6, flow.y - 16, flow.frame.width + 12, 17, fill=PALE)
    flow.press.put(flow.frame.x, flow.y - 11.5, title, 9.6, bold=True)
    flow.space(18)


def _furniture(press: Press) -> None:
    press.put(58, 798, "Northmoor Police", 15, bold=True)
    press.put(58, 782, "Custody record summary – Halewick suite", 10.5)
    press.put(538, 798, "OFFICIAL – SENSITIVE", 8.5, bold=True, align="right")
    press.rule(58, 774, 538, width=1)
    press.put(538, 36, f"Page {press.page} of {press.pages}", 8, align="right", colour=GREY)
