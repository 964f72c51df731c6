"""A ruled stop-and-search return over two landscape pages, with the columns that identify people."""

from __future__ import annotations

from maker.finish import Imprint, Sample, finish
from maker.press import A4_LANDSCAPE, GREY, Press
from maker.setting import HELVETICA, Type, break_lines, chunks
from maker.table import Column, Table

PAGES = 2

COLUMNS = [
    Column("Ref", 58),
    Column("Date", 50),
    Column("Time", 32),
    Column("Location", 84),
    Column("Name", 96),
    Column("Self-defined ethnicity", 92),
    Column("Officer-defined", 46),
    Column("Gender", 42),
    Column("Age / DOB", 62),
    Column("Object of search", 78),
    Column("Outcome", 100),
    Column("Officer", 46),
]

OBJECTS = {
    "drugs": "Drugs {{=STATUTE|s.23 MDA 1971}}",
    "goods": "Stolen goods {{=STATUTE|s.1 PACE}}",
    "blade": "Blade or point {{=STATUTE|s.1 PACE}}",
    "order": "Weapons {{=STATUTE|s.60 CJPOA}}",
}
OUTCOMES = {
    "nfa": "{{=PLAIN|No further action}}",
    "resolution": "Community resolution",
    "warning": "Khat or cannabis warning",
    "summons": "Reported for summons",
}

# time; place; name; self-defined; officer-defined; gender; age or DOB; object; outcome; officer
FRIDAY = """
18:52; Saltpan Road NE72; Kayleigh Thornbury; W1 British; IC1; Female; 19 yrs; goods; NH/21/06639; NP3377
19:04; Saltpan Road NE72; OKAFOR, Chidi; B2 African; IC3; Male; 23 yrs; blade; nfa; NP5016
19:11; Saltpan Road NE72; Declan O'Neill; W2 Irish; IC1; Male; 31 yrs; drugs; warning; NP4820
19:26; Corn Hall steps; Pieter van der Berg; W9 Other White; IC1; Male; DOB 17/09/1984; drugs; nfa; NP4820
19:42; Saltpan Road NE72; Yusuf Al-Hassan; A2 Pakistani; IC4; Male; DOB 04/05/1998; goods; nfa; NP5016
19:58; Bus station, bay C; NGUYEN Van Minh; A9 Other Asian; IC5; Male; 27 yrs; drugs; nfa; NP3377
20:07; Bus station, bay C; Jerome St Clair; B1 Caribbean; IC3; Male; DOB 30/01/2003; order; nfa; NP5016
20:20; Taxi rank, Low Quay; Will Ashdown; W1 British; IC1; Male; 20 yrs; blade; NH/21/06642; NP4471
20:33; Taxi rank, Low Quay; Tomasz Kowalczyk; W9 Other White; IC1; Male; 42 yrs; order; nfa; NP4471
20:48; Saltpan Road NE72; Amina Yusuf-Hodge; M2 White and Black African; IC3; Female; 18 yrs; order; nfa; NP3377
21:05; Low Quay footbridge; ZHANG Li Wei; O1 Chinese; IC5; Female; DOB 22/12/1999; drugs; nfa; NP4820
21:17; Low Quay footbridge; Rhys Whitcombe-Adeyemi; M1 White and Black Caribbean; IC3; Male; 16 yrs; order; resolution; NP4820
21:30; Saltpan Road NE72; D'Angelo Baptiste; B1 Caribbean; IC3; Male; 25 yrs; drugs; NH/21/06645; NP5016
21:44; Saltpan Road NE72; Ravi Chaudhuri; A1 Indian; IC4; Male; DOB 08/07/1991; goods; nfa; NP5016
"""
SATURDAY = """
17:35; Market cross; Kwame Mensah; B2 African; IC3; Male; 37 yrs; goods; nfa; NP2964
17:49; Market cross; Ionut Popescu; W9 Other White; IC2; Male; 29 yrs; goods; summons; NP2964
18:10; Fuller's Yard; Erin MacAllister; W1 British; IC1; Female; DOB 11/03/2001; drugs; warning; NP2964
18:25; Fuller's Yard; Samir Haddad; O2 Arab; IC6; Male; 33 yrs; drugs; nfa; NP3377
18:41; Bus station, bay F; MWANGI, Grace Wanjiru; B2 African; IC3; Female; 21 yrs; goods; nfa; NP3377
19:02; Bus station, bay F; Shahidul Islam Khan; A3 Bangladeshi; IC4; Male; DOB 19/06/1996; blade; nfa; NP4820
19:20; Saltpan Road NE72; Connor Featherstonehaugh; W1 British; IC1; Male; 17 yrs; blade; NH/21/06651; NP4820
19:38; Saltpan Road NE72; Leila Ferreira da Costa; W9 Other White; IC2; Female; 26 yrs; drugs; nfa; NP5016
19:55; Low Quay footbridge; Tane Rawiri; O9 Any other; IC6; Male; 24 yrs; drugs; resolution; NP5016
20:14; Taxi rank, Low Quay; Harpreet Gill-Sandhu; A1 Indian; IC4; Male; DOB 02/10/1988; goods; nfa; NP4471
"""

NOTES = (
    "Authority under {{=STATUTE|section 60 of the Criminal Justice and Public Order Act 1994}} was given by "
    "{{=PUBLIC_OFFICIAL|Superintendent Isolde Hartley}} at 18:15 on {{=DATE|12 November 2021}} for six hours, for "
    "the area bounded by the river, the ring road and {{=PLACE|Saltpan Road NE72}}.",
    "Self-defined ethnicity is recorded in the 16+1 categories, as the person gave it. The officer-defined code is "
    "the officer’s own view and may differ. {{=PLAIN|White boxes}} in the paper forms mean “not asked”; there are "
    "none in this return. Location is given by street or landmark, never by house.",
    "Reviewed by the {{=ORGANISATION|Northmoor Scrutiny Panel}} in {{=PLAIN|March 2022}}: grounds were judged "
    "reasonable in 21 of 24 records. Body-worn video was on in all but one.",
)


def make() -> Sample:
    """Draw the return; the numbers of the records run on from one day to the next."""
    press = Press(HELVETICA, A4_LANDSCAPE, PAGES, _furniture)
    press.next_page()
    table = Table(press, COLUMNS, x=28, top=512, later_top=546, bottom=44, size=7.6, padding=3.4)
    number = 10411
    for day, rows in (("12/11/2021", FRIDAY), ("13/11/2021", SATURDAY)):
        for row in rows.strip().splitlines():
            number += 1
            table.row(_marked(f"SS/21/{number}", day, [cell.strip() for cell in row.split(";")]))
    _notes(press, table.y - 16)
    imprint = Imprint(
        "Stop and search return, Operation Lantern", "Solveig Marchbanks", "Serials 4 to 9", "20211119093000"
    )
    return finish("stop_search_table", press, imprint, modern=False)


def _marked(reference: str, day: str, cells: list[str]) -> tuple[str, ...]:
    time, place, name, own, seen, gender, age, sought, outcome, officer = cells
    born = age.removeprefix("DOB ")
    custody = "Arrested, custody {{CUSTODY_REFERENCE|" + outcome + "}}"
    return (
        "{{=REFERENCE|" + reference + "}}",
        "{{=DATE|" + day + "}}",
        time,
        "{{=PLACE|" + place + "}}",
        "{{PERSON|" + name + "}}",
        "{{ETHNICITY|" + own + "}}",
        "{{ETHNICITY|" + seen + "}}",
        "{{GENDER|" + gender + "}}",
        "{{AGE|" + age + "}}" if born == age else "DOB {{DATE_OF_BIRTH|" + born + "}}",
        OBJECTS[sought],
        OUTCOMES.get(outcome, custody),
        "{{COLLAR_NUMBER|" + officer + "}}",
    )


def _notes(press: Press, y: float) -> None:
    kind = Type(HELVETICA, 8.5)
    press.put(28, y, "Notes", 9.5, bold=True)
    for note in NOTES:
        y -= 5
        for line in break_lines(chunks(note, press.record), kind, 786):
            y -= 11
            press.draw(28, y, line, kind)


def _furniture(press: Press) -> None:
    if press.page == 1:
        press.put(28, 556, "Northmoor Police", 15, bold=True)
        press.put(28, 540, "Stop and search return – Operation Lantern, serials 4 to 9", 11)
        press.put(28, 525, "Extract from the records system, ordered by time of search", 8.5, colour=GREY)
        press.put(814, 556, "OFFICIAL – SENSITIVE", 9, bold=True, align="right")
    else:
        press.put(28, 557, "Stop and search return – Operation Lantern (continued)", 8.5, colour=GREY)
        press.put(814, 557, "OFFICIAL – SENSITIVE", 9, bold=True, align="right")
    press.put(814, 24, f"Sheet {press.page} of {press.pages}", 8, align="right", colour=GREY)
