"""A command-and-control print-out: capitals, a fixed-width font, one time stamp for each entry."""

from __future__ import annotations

from maker.finish import Imprint, Sample, finish
from maker.flow import Flow, Frame
from maker.identifiers import driving_licence, nhs_number
from maker.press import A4, GREY, Press
from maker.setting import COURIER

PAGES = 2
TEXT_COLUMN = 124.0

HEAD = (
    ("INCIDENT NO", "{{=REFERENCE|NM-20220305-0417}}"),
    ("OPENED", "{{=DATE|05/03/2022}} 01:12:40   GRADE 1 IMMEDIATE   SWITCHBOARD 999"),
    ("LOCATION", "{{UK_ADDRESS|FLAT 6, 40 BELLGATE MEWS, CALDERBY}} {{UK_POSTCODE|NE71 5TB}}"),
    ("CALLER", "{{PERSON|OKONKWO, CHIAMAKA}}  TEL {{PHONE_NUMBER|07700 900731}}"),
    ("TYPE", "DISTURBANCE IN LICENSED PREMISES / DOMESTIC / 2 INJURED"),
    ("FLAGS", "{{=PLAIN|WEAPONS MARKER}} - {{=PLAIN|KEEP CALLER ON LINE}}"),
)

LICENCE = driving_licence("Dragomir", "S", "1993-07-19", female=False, tail="4XW")

# time, operator, text
ENTRIES = (
    (
        "01:12:40",
        "C211",
        "CALLER STATES {{GENDER|MALE}} NEIGHBOUR BANGING ON HER DOOR, SHOUTING, HAS A BOTTLE. SHE IS ALONE "
        "WITH A CHILD OF {{AGE|4 YEARS}}. LINE OPEN.",
    ),
    (
        "01:13:22",
        "C211",
        "NAMES HIM AS {{PERSON|KHALID AL-HASSAN}} FROM THE FLAT BELOW. KNOWN TO CALLER FOR 2 YEARS.",
    ),
    (
        "01:13:58",
        "C211",
        "DESCRIPTION {{GENDER|MALE}} {{ETHNICITY|IC6}} 6FT, SLIM, BLACK JACKET, WHITE TRAINERS, LIMP ON "
        "LEFT. ABOUT {{AGE|30 YRS}}.",
    ),
    (
        "01:14:10",
        "D07",
        "NX21 AND NX24 ASSIGNED. ETA 4. ROUTE VIA {{=PLACE|SALTPAN ROAD}}, NOT {{=PLACE|QUAY STREET}}, ROADWORKS.",
    ),
    (
        "01:14:45",
        "C211",
        "CALLER SAYS A SECOND {{GENDER|MALE}} {{ETHNICITY|IC1}} 5FT 8 IN CAR OUTSIDE, ENGINE RUNNING, DARK "
        "BMW, INDEX {{UK_VEHICLE_REGISTRATION|NL70 VUK}} OR SIMILAR.",
    ),
    (
        "01:15:30",
        "D07",
        "PNC {{UK_VEHICLE_REGISTRATION|NL70VUK}} KEEPER {{PERSON|STELIAN DRAGOMIR}} DOB "
        "{{DATE_OF_BIRTH|19/07/1993}} OF {{UK_ADDRESS|88 HARROW WYND, HALEWICK}} {{UK_POSTCODE|NE72 9FX}}. NO REPORTS.",
    ),
    (
        "01:17:02",
        "NX21",
        "ON SCENE. PC {{COLLAR_NUMBER|NP6103}} {{PERSON|OYELARAN}} AND PC {{COLLAR_NUMBER|NP5887}} "
        "{{PERSON|MACKENZIE-BROWN}}.",
    ),
    (
        "01:18:19",
        "NX21",
        "ONE DETAINED ON LANDING. GLASS. REQUEST AMBULANCE FOR HEAD WOUND, CONSCIOUS AND BREATHING.",
    ),
    ("01:18:50", "D07", "NAS INFORMED, THEIR REF {{=REFERENCE|A-5561028}}. ETA 9 MIN."),
    (
        "01:20:36",
        "NX24",
        "BMW STOPPED JUNCTION {{=PLACE|TANNER STREET}}. DRIVER {{PERSON|DRAGOMIR}} ARRESTED SUSP AFFRAY, "
        "{{=STATUTE|S.3 PUBLIC ORDER ACT 1986}}. CUSTODY {{CUSTODY_REFERENCE|CB/22/00918}}.",
    ),
    (
        "01:24:11",
        "NX21",
        "DETAINED PERSON CONFIRMED {{PERSON|AL-HASSAN}}, DOB {{DATE_OF_BIRTH|02/01/1992}}, SELF DEFINED "
        "{{ETHNICITY|ARAB}}. SAYS HE TAKES {{HEALTH|OLANZAPINE}} AND HAS NOT HAD IT SINCE WEDNESDAY.",
    ),
    ("01:25:40", "S01", "INSP AWARE. RMS CRIME {{CRIME_REFERENCE|NM/0061877/22}} CREATED."),
    (
        "01:29:05",
        "NX21",
        "CALLER {{PERSON|CHIAMAKA OKONKWO}} NOT HURT. HER SISTER MRS {{PERSON|IFEOMA VAN DER BERG}} ON "
        "HER WAY, CONTACT {{PHONE_NUMBER|020 7946 0377}}.",
    ),
    (
        "01:33:48",
        "NX21",
        "SECOND INJURED IS DOOR STAFF FROM THE {{=PLACE|BLACK BULL}}, {{PERSON|GWILYM PRYDDERCH}}, CUT TO "
        "HAND, DECLINES HOSPITAL. EMAIL {{EMAIL_ADDRESS|G.PRYDDERCH@EXAMPLE.ORG}} FOR STATEMENT.",
    ),
    (
        "01:40:17",
        "D07",
        "AMBULANCE ON SCENE. {{PERSON|AL-HASSAN}} TO CALDERBY GENERAL WITH {{COLLAR_NUMBER|NP5887}} ESCORT.",
    ),
    (
        "01:52:30",
        "S01",
        "{{=PUBLIC_OFFICIAL|SUPERINTENDENT MARGARET HARGREAVES}} BRIEFED AS ON-CALL GOLD. CONTENT WITH PLAN. "
        "PRESS LINES NOT NEEDED.",
    ),
    (
        "02:06:09",
        "NX24",
        "CHECKED BMW. {{=PLAIN|BLACK BAG}} ON BACK SEAT, TWO PHONES, CASH. SEIZED "
        "{{=STATUTE|S.19 PACE 1984}}, EXHIBITS {{=REFERENCE|SD/1 TO SD/3}}.",
    ),
    (
        "02:15:55",
        "C211",
        "CALL FROM {{PHONE_NUMBER|0161 496 0730}}: A MR {{PERSON|ABIOLA}}, SAYS HE SAW IT ALL FROM "
        "ACROSS THE ROAD AND HAS VIDEO. CALL BACK AFTER 09:00.",
    ),
    (
        "02:30:00",
        "D07",
        "SCENE WATCH: PC {{COLLAR_NUMBER|NP6103}}. {{=PLAIN|FORM MG11}} BOOKS WANTED. TEA WOULD BE NICE.",
    ),
    (
        "03:04:26",
        "NX21",
        "ADDRESS SECURE, LOCKS CHANGED BY COUNCIL. CHILD ASLEEP. DASH RISK: MEDIUM. REFERRAL TO "
        "{{=ORGANISATION|HALEWICK CHILDREN'S SERVICES}} SENT.",
    ),
    (
        "03:41:13",
        "HOSP",
        "DR REPORTS {{PERSON|AL-HASSAN}}, NHS NO {{UK_NHS|"
        + nhs_number("999301775")
        + "}}, FIT FOR DETENTION AFTER 06:00.",
    ),
    (
        "06:22:51",
        "NX21",
        "{{PERSON|AL-HASSAN}} IN CUSTODY, {{CUSTODY_REFERENCE|CB/22/00921}}. PROPERTY: DRIVING LICENCE "
        "IN NAME OF COUSIN {{PERSON|NASSER AL-HASSAN}}.",
    ),
    (
        "07:00:00",
        "S02",
        "EARLY TURN. {{=PLAIN|MAY DAY}} REST DAYS DISCUSSED, NOT FOR THIS LOG. CALLBACK TO WITNESS SET "
        "{{=DATE|05/03/2022}} 09:00.",
    ),
    (
        "07:41:20",
        "C118",
        "CALL FROM {{PERSON|OKONKWO}}, SAME NUMBER. WANTS CRIME REF FOR LANDLORD. GIVEN "
        "{{CRIME_REFERENCE|NM/0061877/22}}. SAYS LANDLORD IS MR {{PERSON|Z. TCHAIKOWSKY-BELL}} AND WILL NOT ANSWER.",
    ),
    (
        "08:05:02",
        "D03",
        "PC {{COLLAR_NUMBER|NP6103}} RELIEVED BY PC {{COLLAR_NUMBER|NP5920}} {{PERSON|THISTLEWOOD}}. SCENE "
        "RELEASED 08:40 ON WORD OF DS {{PERSON|PARMINDER AUJLA}}.",
    ),
    (
        "08:22:47",
        "C118",
        "SECOND CALL FROM FLAT 2, {{GENDER|FEMALE}}, {{AGE|70 YRS}}, MISS {{PERSON|EUDORA FINCH}}. HEARD "
        "SHOUTING IN {{=PLAIN|THE SMALL HOURS}}, THOUGHT IT WAS THE TELEVISION. NO STATEMENT WANTED.",
    ),
    (
        "08:58:15",
        "S02",
        "REVIEW. CALLER TO BE SEEN BY DOMESTIC ABUSE TEAM TODAY. HER NINO FOR COUNCIL REFERRAL "
        "{{UK_NINO|EB 39 27 60 C}}. CHILD'S SCHOOL INFORMED BY PHONE. NO SOCIAL MEDIA SEEN.",
    ),
    (
        "09:14:33",
        "C118",
        "MR {{PERSON|ABIOLA}} FIRST NAME {{PERSON|TEMITOPE}}, LIVES {{UK_ADDRESS|41 BELLGATE MEWS}}, WILL "
        "BRING PHONE TO FRONT DESK.",
    ),
    (
        "09:22:01",
        "C118",
        "PRESS CALL, {{=ORGANISATION|ESKMOUTH GAZETTE}}. REFERRED TO PRESS OFFICE. NOTHING SAID.",
    ),
    (
        "09:31:40",
        "D03",
        "DRIVER {{PERSON|STELIAN DRAGOMIR}} INTERVIEWED, SOLICITOR {{PERSON|I. KETTERIDGE-OMAR}}, "
        "{{PHONE_NUMBER|0161 496 0216}}. RELEASED UNDER INVESTIGATION. LICENCE {{UK_DRIVING_LICENCE|"
        + LICENCE
        + "}} COPIED.",
    ),
    (
        "09:44:19",
        "D03",
        "VEHICLE {{UK_VEHICLE_REGISTRATION|NL70 VUK}} TO BE RETURNED. {{PERSON|DRAGOMIR}} ASKED TO RING "
        "FIRST, BAIL CONDITION NOT TO ENTER {{=PLACE|TANNER STREET}}.",
    ),
    (
        "09:50:08",
        "S02",
        "RESULT CODE 14. TRANSFERRED TO CID. LOG CLOSED ON AUTHORITY OF "
        "{{=PUBLIC_OFFICIAL|CHIEF INSPECTOR OWEN BLACKADDER}}.",
    ),
)


def make() -> Sample:
    """Draw the log."""
    press = Press(COURIER, A4, PAGES, _furniture)
    flow = Flow(press, [Frame(44, 768, 510, 56)], [Frame(44, 768, 510, 56)], size=9.2, leading=12.6)
    flow.rule()
    for label, value in HEAD:
        flow.pair(label, value, column=TEXT_COLUMN, gap=1)
    flow.rule()
    for time, operator, text in ENTRIES:
        flow.need(3 * flow.leading)
        press.put(44, flow.y - flow.leading, f"{time}  {operator}", flow.size)
        flow.para(text, indent=TEXT_COLUMN, gap=5)
    flow.rule()
    flow.para("--- END OF LOG ---", indent=TEXT_COLUMN)
    imprint = Imprint(
        "Incident NM-20220305-0417", "Aurelia Pennywhistle", "Incident log", "20220307101512", "CADPRINT 3.11"
    )
    return finish("incident_log", press, imprint, modern=False)


def _furniture(press: Press) -> None:
    press.put(44, 802, "NORTHMOOR POLICE  COMMAND AND CONTROL", 11, bold=True)
    press.put(44, 786, "INCIDENT LOG PRINT  {{=REFERENCE|NM-20220305-0417}}", 9)
    press.put(554, 786, f"PAGE {press.page} OF {press.pages}", 9, align="right")
    press.put(44, 34, "PRINTED 07/03/2022 10:15  TERMINAL 14  OFFICIAL-SENSITIVE", 8, colour=GREY)
