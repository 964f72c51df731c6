"""Minutes of a council committee in two justified columns under a title of the full width."""

from __future__ import annotations

from maker.finish import Imprint, Sample, finish
from maker.flow import Flow, Frame
from maker.press import A4, GREY, Press
from maker.setting import TIMES

PAGES = 2

PRESENT = (
    "**Present:** {{=PUBLIC_OFFICIAL|Councillor Edwin Farrow}} (Chair), {{=PUBLIC_OFFICIAL|Councillor Priya Raman}} "
    "(Vice-Chair), {{=PUBLIC_OFFICIAL|Councillor Dilys Penhaligon}}, {{=PUBLIC_OFFICIAL|Councillor Babatunde "
    "Ellery}}, {{=PUBLIC_OFFICIAL|Councillor Morag St John-Lacey}}.",
    "**In attendance:** {{=PUBLIC_OFFICIAL|Chief Executive Gwendolen Ashcroft}}; {{=PUBLIC_OFFICIAL|Director of Place "
    "Anselm Birtwhistle}}; {{PERSON|Katarzyna Lisowska}}, licensing assistant; {{PERSON|Joshua Tettey}}, clerk.",
    "**Apologies:** {{=PUBLIC_OFFICIAL|Councillor Winifred Oakshott}}.",
)

BODY = (
    "# 1. Minutes of the last meeting",
    "The minutes of {{=DATE|8 September 2021}} were agreed, save that “ninety” should read “nineteen” in "
    "item 4. {{=PUBLIC_OFFICIAL|Councillor Raman}} asked that the action on street lights be shown as late.",
    "# 2. Declarations of interest",
    "{{=PUBLIC_OFFICIAL|Councillor Ellery}} declared that he is a trustee of the {{=ORGANISATION|Staithe Lane Boxing "
    "Club}} and took no part in item 5. There were no others under the {{=STATUTE|Localism Act 2011}}.",
    "# 3. Questions from the public",
    "Mr {{PERSON|Kwame Mensah}}, of {{UK_ADDRESS|19 Harrow Wynd}}, asked why gulls’ nests may be cleared in "
    "{{=PLAIN|May}} but bins not emptied until June. The Chair replied that the two came out of different budgets. Mr "
    "{{PERSON|Mensah}} asked for a written answer, to {{EMAIL_ADDRESS|k.mensah44@example.net}}.",
    "Mrs {{PERSON|Ingrid Sørensen}} spoke for eleven households in {{=PLACE|Quay Street}}. Her son, who is {{AGE|nine "
    "years old}} and has {{HEALTH|cerebral palsy}}, cannot pass the scaffolding in his chair. She left her number, "
    "{{PHONE_NUMBER|01632 960377}}, with the clerk. {{=PUBLIC_OFFICIAL|Director of Place Anselm Birtwhistle}} undertook "
    "to have the poles moved by Friday.",
    "A question in writing had been received from {{PERSON|Zoë Blackwood-Iqbal}}, who could not come because of her "
    "shifts. It is printed here as sent: “My landlord has let the flat above mine, {{UK_ADDRESS|3a Chandler’s "
    "Passage}}, {{UK_POSTCODE|NE72 2WD}}, to eight men. I have nothing against them, they are {{NATIONALITY|Romanian}} "
    "and work nights at the fish dock, but the stairs shake. Is it licensed?”",
    "The Chief Executive confirmed that it was not, and that officers would visit under {{=STATUTE|Part 2 of the "
    "Housing Act 2004}}.",
    "# 4. Premises licence: the Black Bull",
    "The committee considered an application to sell alcohol until 03:00 on Fridays and Saturdays. Objections had been "
    "made by {{=ORGANISATION|Northmoor Police}}, by the environmental health team and by four residents.",
    "{{=PUBLIC_OFFICIAL|Chief Inspector Owen Blackadder}} said that there had been 31 calls to the premises since "
    "{{=DATE|April 2021}}, nine of them after midnight. He did not wish to see it closed. He asked for door staff, "
    "cameras and a last entry at 01:00.",
    "The applicant, {{PERSON|Desmond D’Souza}}, said that he had run public houses for twenty-six years and had not "
    "had a fine in any of them. He had lost his father, {{PERSON|Aloysius D’Souza}}, in the spring, and the accounts "
    "were behind. He lives above the bar with his partner and wanted quiet nights as much as anybody.",
    "{{PERSON|Hesper Nakamura-Doyle}}, of {{UK_ADDRESS|22 Ferry Street}}, said that bottles were thrown into her yard "
    "each weekend. She keeps a diary and read from it for {{=DATE|6 November 2021}}. Mr {{PERSON|D’Souza}} apologised "
    "to her in the meeting. The Reverend {{PERSON|Tobias Ampofo}} wrote in support of the application.",
    "{{=PUBLIC_OFFICIAL|Councillor Penhaligon}} asked whether staff were trained to refuse. Mr {{PERSON|D’Souza}} "
    "said that {{PERSON|Marisol}}, his manager, trained each of them and kept the book.",
    "**Resolved:** to grant the licence until 01:30, with the conditions asked for by police, under {{=STATUTE|section "
    "18 of the Licensing Act 2003}}. The right of appeal was explained.",
    "# 5. Grants to sports clubs",
    "{{=PUBLIC_OFFICIAL|Director of Place Anselm Birtwhistle}} put forward seven awards, together £18,400. "
    "{{=PUBLIC_OFFICIAL|Councillor St John-Lacey}} thought the sum small beside the cost of one {{=PLAIN|white line}} "
    "on the {{=PLAIN|A1 and M1}} link. The boxing club’s coach, {{PERSON|Lamar Featherstone}}, sent a letter of "
    "thanks for last year’s ring.",
    "**Resolved:** that all seven be paid by {{=DATE|31 December 2021}}.",
    "# 6. Complaint about an officer (exempt part)",
    "The public and press were excluded under {{=STATUTE|section 100A(4) of the Local Government Act 1972}}. The "
    "committee heard that {{PERSON|Katarzyna Lisowska}} had been named on a community page, with her car’s number, "
    "{{UK_VEHICLE_REGISTRATION|NX68 TUE}}, and a picture of her daughter outside school. Miss {{PERSON|Lisowska}} "
    "has been on leave with {{HEALTH|anxiety}} since {{=DATE|25 October 2021}}.",
    "The page is thought to be kept by {{PERSON|Gareth Vance-Okoro}}, a former tenant, reachable on "
    "{{PHONE_NUMBER|07700 900194}}. {{=PUBLIC_OFFICIAL|Chief Executive Gwendolen Ashcroft}} has written to him and has "
    "told police, who gave the reference {{CRIME_REFERENCE|NM/0279902/21}}.",
    "{{=PUBLIC_OFFICIAL|Councillor Farrow}} said that no one who works for the council should have to bear this, and "
    "{{=PLAIN|will raise}} it with the group leaders. **Noted.**",
    "# 7. Allotments at Upper Staithe",
    "The committee had before it a petition of 64 names, presented by {{PERSON|Clementine Ng’ang’a}}, against a "
    "second rise in the rent. The sheets give names and addresses and are kept by the clerk. Mr {{PERSON|Olu "
    "Satterthwaite}}, {{AGE|aged 83}}, said that he had dug the same plot since before any councillor in the room was "
    "born, and that he would dig it for nothing or not at all.",
    "{{=PUBLIC_OFFICIAL|Councillor Dilys Penhaligon}} proposed that rents stand still for a year. "
    "{{=PUBLIC_OFFICIAL|Councillor Babatunde Ellery}} seconded. Ms {{PERSON|R. Farooqi-Hale}} asked from the floor "
    "whether plots given up by people who had died would be let again. They would be, from {{=PLAIN|April}} on. She "
    "may be written to at {{UK_ADDRESS|Beacon House, 4 Upper Staithe}}, {{UK_POSTCODE|NE75 6JQ}}.",
    "**Resolved:** that rents stand still until {{=DATE|31 March 2023}}; that the waiting list, which names applicants, "
    "not be printed with these minutes.",
    "# 8. Any other business",
    "The clerk reported that a request under the {{=STATUTE|Freedom of Information Act 2000}}, reference "
    "{{=REFERENCE|HBC-FOI-1188}}, asks for these minutes with item 6. They are to be released with such parts removed as "
    "{{=STATUTE|section 40(2)}} requires.",
    "{{=PUBLIC_OFFICIAL|Councillor Raman}} thanked {{PERSON|Joshua}} for his last meeting as clerk; he moves to "
    "{{=ORGANISATION|Eskmouth Homes}} in the new year. The {{=PLAIN|Rose Room}} is not free in {{=DATE|January 2022}}, "
    "so the committee will meet in the library.",
    "The meeting closed at 20:55. Next meeting: {{=DATE|12 January 2022}}.",
    "Signed as a true record: ..............................\n{{=PUBLIC_OFFICIAL|Councillor Edwin Farrow}}, Chair",
)

LEFT, RIGHT, WIDTH = 50.0, 308.0, 237.0


def make() -> Sample:
    """Draw the minutes."""
    press = Press(TIMES, A4, PAGES, _furniture)
    first = [Frame(LEFT, 628, WIDTH, 58), Frame(RIGHT, 628, WIDTH, 58)]
    # The last page is balanced: its columns end half way down.
    later = [Frame(LEFT, 782, WIDTH, 402), Frame(RIGHT, 782, WIDTH, 402)]
    head = Flow(press, [Frame(LEFT, 732, RIGHT + WIDTH - LEFT, 628)], [], size=11, leading=14)
    head.paras(PRESENT, gap=3)
    flow = Flow(press, first, later, size=11, leading=14, justify=True)
    for source in BODY:
        if source.startswith("# "):
            flow.heading(source[2:])
        else:
            flow.para(source, gap=5)
    imprint = Imprint(
        "Licensing and Community Committee, 10 November 2021",
        "Joshua Tettey",
        "Draft minutes",
        "20211115121000",
    )
    return finish("minutes_two_columns", press, imprint)


def _furniture(press: Press) -> None:
    if press.page == 1:
        press.put(297, 792, "HALEWICK BOROUGH COUNCIL", 17, bold=True, align="centre")
        press.put(297, 772, "Minutes of the Licensing and Community Committee", 13, align="centre")
        press.put(
            297,
            755,
            "held in the {{=PLACE|Corn Hall}} on {{=DATE|10 November 2021}} at 18:30",
            10.5,
            align="centre",
        )
        press.rule(LEFT, 744, RIGHT + WIDTH, width=1)
    else:
        press.put(297, 800, "Licensing and Community Committee, 10 November 2021", 9, align="centre", colour=GREY)
    press.put(297, 34, f"– {press.page} –", 9, align="centre", colour=GREY)
