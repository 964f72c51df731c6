"""Two pages that were turned by a scanner's operator: /Rotate 90, and /Rotate 270 inside an offset CropBox."""

from __future__ import annotations

from typing import NamedTuple

import pikepdf

from maker.finish import Imprint, Sample, finish
from maker.flow import Flow, Frame
from maker.press import A4_LANDSCAPE, GREY, Press
from maker.setting import HELVETICA
from maker.table import Column, Table

PAGES = 2


class Turn(NamedTuple):
    """How one page is turned: its sheet, where the visible part starts on it, the clockwise rotation."""

    sheet: tuple[float, float]
    origin: tuple[int, int]
    degrees: int


TURNS = (Turn((595, 842), (0, 0), 90), Turn((648, 900), (31, 22), 270))

COLUMNS = [
    Column("No.", 34),
    Column("Recovered", 62),
    Column("Mark", 62),
    Column("Make, colour", 88),
    Column("From", 112),
    Column("Registered keeper", 212),
    Column("Claimed by", 112),
    Column("Fee", 48),
]

# mark; make; from; keeper with address; claimed by; fee
ROWS = (
    (
        "02/08/2022",
        "NK14 PDZ",
        "Vauxhall, white",
        "{{=PLACE|Quay Street}}",
        "{{PERSON|Mehwish Al-Hassan}}, {{UK_ADDRESS|3 Staithe Lane, Eskmouth}} {{UK_POSTCODE|NE74 3GD}}",
        "Keeper, licence shown",
        "£192",
    ),
    (
        "02/08/2022",
        "SL66 OVB",
        "Ford, blue",
        "{{=PLACE|Bus station}}, bay A",
        "{{PERSON|O’NEILL, Cormac}}, {{UK_ADDRESS|17 Bellgate Mews, Calderby}} {{UK_POSTCODE|NE71 5TA}}",
        "{{PERSON|Aoife O’Neill}}, wife",
        "£192",
    ),
    (
        "03/08/2022",
        "P417 KRV",
        "Rover, green",
        "{{=PLACE|Saltpan Road NE72}}",
        "{{PERSON|Ezekiel Mbeki-Langstaff}}, {{UK_ADDRESS|5b Corn Hall Passage, Halewick}} {{UK_POSTCODE|NE72 2WD}}",
        "Not claimed",
        "–",
    ),
    (
        "05/08/2022",
        "YF71 TNA",
        "BMW, black",
        "{{=PLACE|Low Quay}} car park",
        "{{PERSON|Bogdan Kowalczyk}}, {{UK_ADDRESS|Flat 9, 62 Harrow Wynd, Halewick}} {{UK_POSTCODE|NE72 9FY}}",
        "Solicitor, {{PHONE_NUMBER|0161 496 0913}}",
        "£480",
    ),
    (
        "09/08/2022",
        "NA08 XEM",
        "Toyota, silver",
        "{{=PLACE|Market cross}}",
        "{{PERSON|Nguyen Thi Lan}}, {{UK_ADDRESS|28 Ropewalk Court, Halewick}} {{UK_POSTCODE|NE72 1LT}}",
        "Son, {{PERSON|Duc Nguyen}}",
        "£192",
    ),
    (
        "11/08/2022",
        "A12 RGD",
        "Jaguar, grey",
        "{{=PLAIN|A1 and M1}} link, verge",
        "{{PERSON|Dame Perpetua Wolstenholme}}, {{UK_ADDRESS|The Old Rectory, Upper Staithe}} {{UK_POSTCODE|NE75 6JN}}",
        "Keeper’s driver",
        "£192",
    ),
    (
        "15/08/2022",
        "LX20 UWC",
        "Honda motorcycle",
        "{{=PLACE|Fuller’s Yard}}",
        "{{PERSON|Tariq van der Merwe}}, {{UK_ADDRESS|5 Tannery Row, Halewick}} {{UK_POSTCODE|NE72 4QJ}}",
        "Stolen, returned free",
        "nil",
    ),
)

REMARKS = (
    "Recovered under {{=STATUTE|section 99 of the Road Traffic Regulation Act 1984}}. Fees are set by "
    "{{=STATUTE|regulations of 2008}} and were last raised in {{=PLAIN|April 2021}}. Checked against the yard book on "
    "{{=DATE|31 August 2022}} by {{PERSON|Fenella Quigg}}, recovery clerk, {{PHONE_NUMBER|01632 960881}}.",
    "Item 3 to be crushed after {{=DATE|30 September 2022}} unless {{=PUBLIC_OFFICIAL|Director of Place Anselm "
    "Birtwhistle}} directs otherwise. Item 6: correspondence with the private office, do not release before advice.",
)

VISIT = (
    ("Child", "{{PERSON|Marguerite Achieng-Dunlop}}, born {{DATE_OF_BIRTH|16 January 2014}}"),
    ("School", "{{=ORGANISATION|St Botolph’s Primary School}}, Year 4"),
    ("NHS number", "{{UK_NHS|999 620 1848}}"),
    ("Address visited", "{{UK_ADDRESS|Flat 2, 71 Quay Street, Halewick}}, {{UK_POSTCODE|NE72 7BD}}"),
    (
        "Present",
        "{{PERSON|Consolata Achieng}} (mother), {{PERSON|Fergus Dunlop}} (grandfather, {{AGE|aged 70}})",
    ),
    ("Visited by", "{{PERSON|Lotte Ingersoll}}, family worker, mobile {{PHONE_NUMBER|07700 900905}}"),
)

STORY = (
    "I called by arrangement on {{=DATE|Thursday 22 September 2022}} at 16:10. {{PERSON|Marguerite}} had been home from "
    "school for half an hour and was drawing at the table. She is tall for her age, speaks freely and showed me the "
    "bedroom that she shares with a cousin, {{PERSON|Wambui}}, who is {{AGE|six years old}}. Both beds were made. There was "
    "food in the house and the boiler has been mended since my last visit.",
    "Ms {{PERSON|Achieng}} told me that her hours at the care home have been cut and that the letters from the bank "
    "frighten her. She is {{NATIONALITY|Kenyan}} and her leave to remain runs out in the spring; her passport number is "
    "on the file. She takes {{HEALTH|sertraline}} and sees her doctor monthly. She asked for help with the form for free "
    "meals, which we filled in together. Mr {{PERSON|Dunlop}} collects his granddaughter on Tuesdays in his red Skoda, "
    "{{UK_VEHICLE_REGISTRATION|NM09 JBU}}.",
    "No sign of harm. I recommend that the plan under {{=STATUTE|section 17 of the Children Act 1989}} be closed at the "
    "next review, which {{=PUBLIC_OFFICIAL|Director of Children’s Services Honor Babatunde-Rees}} chairs. A copy goes "
    "to the school. {{=PLAIN|Rose}} hips from the yard were pressed on me and accepted.",
)


def make() -> Sample:
    """Draw both pages upright as they are shown, on sheets that are turned."""
    press = Press(HELVETICA, A4_LANDSCAPE, PAGES, _furniture)
    press.next_page()
    table = Table(press, COLUMNS, x=56, top=506, later_top=506, bottom=60, size=9.4, padding=6)
    for number, (day, mark, *rest) in enumerate(ROWS, start=1):
        marked = "{{UK_VEHICLE_REGISTRATION|" + mark + "}}"
        table.row((str(number), "{{=DATE|" + day + "}}", marked, *rest))
    under = table.y - 8
    notes = Flow(press, [Frame(56, under, 730, 48)], [], size=10, leading=14)
    notes.paras(REMARKS, gap=4)
    press.next_page()
    flow = Flow(press, [Frame(56, 506, 730, 48)], [], size=11.5, leading=17)
    for label, value in VISIT:
        flow.pair(label, value, column=130)
    flow.rule()
    flow.paras(STORY, gap=8)
    flow.para("{{PERSON|L Ingersoll}}, {{=DATE|23 September 2022}}")
    imprint = Imprint("Scan 0038", "Ludmila Farquharson", "Two pages, turned", "20220930164400", "CopyStation 450")
    return finish("rotated_page", press, imprint, dress=_turn)


def _furniture(press: Press) -> None:
    """Turn the sheet so that what follows is drawn in the coordinates of the page as shown."""
    turn = TURNS[press.page - 1]
    height, width = press.size
    left, foot = turn.origin
    press.canvas.setPageSize(turn.sheet)
    if turn.degrees == 90:
        press.canvas.transform(0, 1, -1, 0, left + width, foot)
    else:
        press.canvas.transform(0, -1, 1, 0, left, foot + height)
    titles = ("Register of recovered vehicles – August 2022", "Record of a home visit")
    press.put(56, 548, "Halewick Borough Council", 15, bold=True)
    press.put(56, 530, titles[press.page - 1], 12)
    press.put(786, 548, "CONFIDENTIAL", 9, bold=True, align="right")
    press.rule(56, 520, 786, colour=GREY)
    press.put(786, 28, f"Sheet {press.page}", 8, align="right", colour=GREY)


def _turn(pdf: pikepdf.Pdf) -> None:
    """Turn the pages and crop the second here: reportlab would swap the sides of a turned sheet."""
    height, width = (int(side) for side in A4_LANDSCAPE)
    for page, turn in zip(pdf.pages, TURNS, strict=True):
        left, foot = turn.origin
        page["/Rotate"] = turn.degrees
        if (left, foot) != (0, 0):
            page["/CropBox"] = pikepdf.Array([left, foot, left + width, foot + height])
