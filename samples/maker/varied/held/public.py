"""Held out: papers that hardly name anybody, and papers full of numbers."""

# ruff: noqa: E501

from __future__ import annotations

from maker.press import A4_LANDSCAPE
from maker.setting import COURIER, HELVETICA, TIMES
from maker.varied.paper import Paper

PRESS = """
/ **NEWS RELEASE** [=r|NR 88/23] – [=d|Friday 10 November 2023], for use at once
# Twelve weeks of action in the Old Harbour
Officers of [=org|Harland Police], with [=org|Trading Standards] and the [=org|Marine and Coastguard Agency], visited 61 shops, bars and boats in the
[=pl|Old Harbour], [=pl|Tithe Street] and [=pl|Victoria Dock] between [=d|14 August] and [=d|5 November 2023].
[=o|Chief Inspector Honora Blakemore] said: “Thirty-one people were arrested, most of them men in their twenties. A woman of 44 was charged. We are
grateful to the [=org|Prince Albert Street Mosque] and to [=org|St Mark’s Church].” [=o|Councillor Rex Tunnicliffe], cabinet member for safety, added: “[=x|Faith], hope and
hard work.” Since [=x|April], knife crime has fallen by 18 %.
Seized: 14 knives, £22,190 in cash, a [=x|white Mercedes Sprinter] and 300 boxes of [=x|Blue Rose] tea. The searches were made under [=s|section 60 of the Criminal
Justice and Public Order Act 1994] and [=s|PACE]. In answer to a question: officers record ethnicity as the person gives it.
## Notes to editors
- Press office: [=bc|01632 960222], [=bc|press@harland.example.org]; out of hours [=bc|03069 990133]. [=bc|HQ, Castle Way, Harland HU90 2PP].
- Crimestoppers: [=bc|0808 157 0111]. Confidential statistics: [=r|HP-STAT-2023-11].
- The [=x|Will Adams] public house is named after the navigator; the [=x|Lord Nelson] after the admiral.
- Pictures by [p|Petronella Askwith]; not for credit.
"""

POLICY = """
^ **Board paper 7 – performance to [=d|31 December 2022]**
^ Presented by [=o|Director of Operations Marcus Oluwole-Hart]
@gap 6
|_ Measure:230 | Target:60 | Actual:60 | Note:130
| Calls answered in 10 s | 90 % | 87 % | [=s|NHS Constitution]
| Patients over 75 seen in 4 h | 76 % | 61 % | winter
| Staff who are [=x|Black, Asian or minority ethnic] | 18 % | 21 % | [=org|WRES]
| Staff who say that they are disabled | 6 % | 4.4 % | [=org|WDES]
| Women in bands 8a to 9 | 60 % | 58 % | [=d|March 2022]: 57 %
| Cancer, 62 days | 85 % | 70 % | [=org|Royal Marsden] shared
|+
@gap 8
The [=org|Care Quality Commission] visited [=pl|Queen Elizabeth Ward], [=pl|Florence Nightingale Unit] and [=pl|Ward B2] on [=d|6 and 7 December 2022]. Its letter ([=r|INS2-14418])
praises dementia care and asks for better notes on diabetes. [=x|Guy’s and Parkinson’s UK] leaflets are out of print.
Complaints fell to 118. The [=org|Parliamentary and Health Service Ombudsman] took up two. One, from Mr [p|Ambrosius Kell], about his [h|pacemaker], was upheld.
Estates: the [=pl|Edith Cavell] site sells for £4.1 m; surveyors [=org|Young, Grant and Marsh] act. Next meeting [=d|25 January 2023], [=pl|Churchill Room].
[=o|Chair Dr Honor Abernethy-Vale] thanked all. Enquiries: [=bc|board.secretary@wealdstowe.example.org], [=bc|01632 960808].
"""

EXHIBITS = """
! PROPERTY AND EXHIBITS              STORE [=pl|HALLGATE]     [=d|19 MAY 2023]
! OWNER/SUBJ  [p|DELACROIX-AMADI, THIERRY]  B. [dob|22.09.1991]
!             CRO [cro|88213/10K]   PNC [pnc|2009/0417716Q]
!             D/LIC [dl|DELAC909221T99HK]   NI [ni|KT 55 18 90 D]
! CUSTODY     [cus|HL/0912/23]   OIC DC [col|4471] [p|MERRYWEATHER]
! ------------------------------------------------------------------
! TM/1   SAMSUNG A12, IMEI [imei|352505919607616], SIM [t|07700 900 683]
! TM/2   LAPTOP, HOST TAM-PC, MAC [mac|3C-52-82-1F-9A-0E], LAST IP [ip|2001:db8:4::17]
! TM/3   DEBIT CARD [card|5301 7849 2051 8044], NAME MISS [p|F AMADI]
! TM/4   NATWEST BOOK [bank|60-40-05 / 27714490]
! TM/5   NOTE: "[p|FIFI] - [a|FLAT 2 ROPERY HSE] - [t|0151 496 0390]"
! TM/6   BMW KEY, CAR [v|T13 RRY]; V5 IN NAME [p|J P AMADI]
! TM/7   [nat|FRENCH] PASSPORT [pp|19FV06172]; [imm|EUSS SHARE CODE] SLIP
! TM/8   INSULIN PEN ([h|DIABETIC]). RETURNED [=d|20 MAY]
! TM/9   INSTAGRAM LOGIN [un|thierry_dx91] / [sm|@thierrydx]
! ------------------------------------------------------------------
! WARRANT  [war|WT/2023/00871] [=s|S.8 PACE], [a|55B GLASSHOUSE LN, HALLGATE]
! ISSUED BY [=o|DISTRICT JUDGE ELLEN CARDEW]   URN [urn|16HG0399123]
! STOREMAN [p|B. OLAWALE]   LINKED CRIME [cr|16H/44019/23]
! WHAT3WORDS OF FIND [w3w|lamps.ticket.frozen]  GRID [xy|53.7457, -0.3367]
"""

REGISTRATION = """
# New patient questionnaire
~ Surname | [p|RAGHUNATHAN]
~ Forenames | [p|MEENA LOUISE]
~ Date of birth | [dob|05 06 1978]
~ CHI number | [chi|0506784826]
~ Postcode | [pc|KY98 7TN]
@gap 10
: Previous surname | [p|Galbraith]
: Address | [a|Smithy Croft, Wester Balgonie, by Markinch]
: Telephone (day) | [t|01632 960 341]
: Your job | ferry engineer
: Ethnic background | [eth|Mixed: Indian / Scottish]
: Language | English, some Malayalam
? I am | *a [g|woman] | a man | non-binary
? Orientation | straight | *[so|bisexual] | rather not say
? Religion | none | Church of Scotland | *[rel|Hindu]
? Smoke? | never | *ex | yes
@gap 4
: Conditions | [h|coeliac disease], [h|migraine with aura]
: Medicines | [h|sumatriptan]
: Disability | [dis|I lip-read]
: Carer for | my father, [p|Kesavan Raghunathan], [age|80]
: Emergency contact | [p|Eck Galbraith] (ex), [t|07700 900 342]
: Last GP | Dr [p|Macaulay], [=org|Cardenden Health Centre]
: Armed forces? | no. Brother [p|Sunil]: yes
Signed [p|M L Raghunathan], [=d|2 August 2022]. We share data under [=s|section 10 of the Public Health etc. (Scotland) Act 2008]. Checked by [p|Senga].
"""

PAPERS = (
    Paper(
        "h_news_release",
        "NR 88/23",
        "Petronella Askwith",
        "20231110080000",
        PRESS,
        face=TIMES,
        size=11.5,
        left=70,
        right=70,
    ),
    Paper(
        "h_board_paper",
        "Board paper 7",
        "Fenella Ogden",
        "20230118090000",
        POLICY,
        face=HELVETICA,
        sheet=A4_LANDSCAPE,
        size=10,
        left=80,
        right=80,
    ),
    Paper(
        "h_exhibits",
        "Store list",
        "Babatunde Olawale",
        "20230519160000",
        EXHIBITS,
        face=COURIER,
        size=9.8,
        left=46,
        right=46,
        foot=("", ""),
    ),
    Paper(
        "h_new_patient",
        "GMS1",
        "Senga Tulloch",
        "20220802110000",
        REGISTRATION,
        face=HELVETICA,
        size=10,
        label=170,
        modern=False,
    ),
)
