"""Filled-in forms and registers: boxes to tick, combs, a missing person, visitors, a person record from a terminal."""

# ruff: noqa: E501

from __future__ import annotations

from maker.press import A4_LANDSCAPE
from maker.setting import COURIER, HELVETICA, TIMES, VERA
from maker.varied.paper import Paper

RISK = """
# Domestic abuse: risk checklist
:: Victim | [p|Leticia Mbaye-Harrow] | DOB | [dob|29-07-90]
:: Perpetrator | [p|Stuart Harrow] | DOB | [dob|1987]
:: Relationship | separated spouse | Crime ref | [cr|47WX/9930/24]
:: Children | [p|Malik] ([age|9 yrs]), [p|Aïcha] ([age|6 yrs]), [p|Bibi] ([age|11 mths]) | School | [=org|Ferry Road Primary]
:: Officer | PC [p|Rhodri Qureshi] [col|3317] | Safe number | [t|07700 900 561] (sister [p|Coumba])
|+
@gap 8
? Sex of victim | *[g|Female] | Other
? Ethnicity | White | Asian | *[eth|Black] | Mixed
? Disability | *Yes – [dis|sickle cell] | No
? Sexuality | *[so|Bisexual] | Straight | Not said
? Pregnant or has baby under 18 months | *Yes | No
? Immigration status | British | *[imm|Spouse visa] | EUSS
@gap 4
(1) Has the current incident resulted in injury? **Yes.** [h|Bruised throat], photographed. “He had his hands round my neck
like in [=pl|Margate] in [=x|May].” Cf. [=s|section 75A of the Serious Crime Act 2015].
(2) Are you very frightened? **Yes.** Of what? “That [p|Stuart] takes [p|Malik] to his mum, [p|Barbara], in [=pl|Whitby].”
(3) Isolated from family? **Yes.** Family in [=pl|Dakar]. He holds her passport, [pp|20AV49183].
(4) Feeling [h|depressed] or having [h|suicidal thoughts]? **Yes.**
(5) Separated in the past year? **Yes.** Left on [=d|3 January 2024] for [a|Flat 31, Coleridge House, Dover Street, Ramsgate].
(6) Conflict over child contact? **Yes.** Order made at the [=org|Family Court at Canterbury], case [crt|CT24P00118].
(7) Constant texts, calls, stalking? **Yes.** 40 calls from [t|07700900 562]; he found her by an AirTag in [p|Bibi]’s pram, and
writes as [sm|@stu_harrow_87] and [e|stuharrow@example.org].
(8) Weapons? **No.** Pets hurt? **Yes**, the cat. Drugs, drink? Cocaine. Previous: [off|battery], 2019. PNC [pnc|19/88124A].
@gap 4
**Professional judgement**: HIGH. [p|Leticia] is a [g|woman] with no recourse to her own money. Refer to MARAC on [=d|21 March 2024].
IDVA [p|Sunniva Bates-Owusu] told. [p|Stuart Harrow] is a shop steward for [tu|Unite], known to call at work.
[p|R. Qureshi]      Supervisor: Sgt [p|Edith Lomax]
"""

MISSING = """
^ **MISSING PERSON REPORT – MEDIUM RISK**
:: Surname | [p|Chowdhury-Lindgren] | First names | [p|Elsa Nasreen]
:: Known as | [p|Ellie] / “[p|Moth]” | Pronouns | she/they
:: Date of birth | [dob|08 Apr 2008] | Age now | [age|15 yrs 10 m]
:: Gender | [g|Non-binary] | Ethnicity | [eth|Mixed – White and Asian]
:: Build | slim | Height | 162 cm
:: Hair | dyed green | Marks | scar on left wrist
:: Home | [a|Rowan Cottage Children’s Home, 2 Back Lane, Ulverby] | Postcode | [pc|LA69 8QX]
:: Phone | [t|07700 900 744] (off) | Handset IMEI | [imei|357300443833648]
:: Snapchat | [sm|moth.lindgren] | Instagram | [sm|@moth_draws_]
:: Last seen | [=d|13/02/2024] 17:40 | By | [p|Gwenllian Tate], key worker
:: Reported by | [p|Adebola Fagbenle], manager | Log | [inc|LC-20240213-0933]
|+
## Circumstances
[p|Elsa] left after tea saying she was going to see “[p|Jonjo]” at [=pl|Carnforth station]. She took her drawing book and no coat. She
has [h|epilepsy] and left her [h|lamotrigine]. She has a mild [dis|learning disability] and trusts people. On [=d|2 February] she was found
with [p|Jonjo Reilly-Vance], [age|24], in a white van, [v|DK05 TYX]. Staff think she is being groomed.
Mother: [p|Annika Lindgren], [t|+46 8 465 004 12], in [=pl|Malmö]. Father: [p|Faruk Chowdhury], whereabouts not known; last address
[a|c/o Star of Bengal, 140 High St, Barrow]. Half-sister [p|Tahmina] goes to [=org|Ulverby Academy].
## Enquiries
Phone cell site: [=pl|Lancaster, Moor Lane]. Find My last showed [xy|54.0485, -2.7998] at 18:22, and the home’s manager gave
what3words [w3w|///harbour.pencil.tiger]. [p|Jonjo]’s nan, [p|Bridie Vance], says “[p|Moth] was here for a brew and went.” BTP informed.
[=o|Detective Superintendent Ines Aldridge] has agreed to a press appeal with a first name only.

Found [=d|14/02/2024] 03:15 at [a|Room 6, Sea View Hotel, Morecambe]. Safe and well check by [p|Niall], EDT.
"""

TENANCY = """
# Application for a home
Please write in CAPITALS, one letter in each box, in black ink.
~ Family name | [p|ABIOLA WREN]
~ First names | [p|TOLULOPE JANE]
~ Date of birth | [dob|27 11 1986]
~ NI number | [ni|NR 73 90 15 B]
~ House no / street | [a|118 GARRICK RD]
~ Town | [a|TAUNTON]
~ Postcode | [pc|TA99 4QN]
~ Mobile | [t|07700 900219]
~ Nationality | [nat|BRITISH]
@gap 12
? Title | Mr | *Ms | Mx
? Sex | Male | *[g|Female]
? Ethnic group | White | *[eth|Black African] | Asian
? Religion | Christian | *[rel|Muslim] | None
? Do you need a ground-floor home? | *Yes: I use a [dis|walking frame] | No
? Right to rent checked | *Yes | No
@gap 8
: E-mail | [e|TOLU.WREN@EXAMPLE.COM]
: Bank | [=org|Quantock Building Society]
: Sort code and account | [bank|08-60-19 / 61840023]
: Present landlord | [p|Crispin Yelland], [a|Hatch Court, Hatch Beauchamp TA39]
: Who will live with you? | [p|Ayo Wren], son, [dob|2/2/2012]; [p|Bola Wren], daughter, [dob|19/8/2015]; my mum Mrs [p|Abiola]
: Why do you want to move? | Damp. [p|Ayo] has [h|eczema] and [h|asthma]. We are four in one room since [=d|August 2021].
: Arrears? | £212 in 2019, paid. Ref [=r|TN/55120]
@gap 8
I declare that the above is true. Signed [p|T. Wren]   Date [=d|9 January 2023]
---
**Office use**: points 74. Interviewed by [p|Rufus Tarling]. Banding agreed by [=o|Housing Director Marguerite Soames] under [=s|Part 6 of
the Housing Act 1996].
"""

VISITORS = """
# Visitor book – Guildhall Extension
All visitors must sign in and wear a badge. Fire: go to [=pl|Guildhall Yard].
|= Date:62 | Name (surname first):150 | Company / from:140 | Car reg:74 | Visiting:112 | Badge:50 | In:48 | Out:48
| [=d|4 Mar] | [p|Abernethy, Rowan] | [=org|Stour Lifts Ltd] | [v|KX70 LLM] | [p|Pam] | 14 | 09.05 | 11.20
| [=d|4 Mar] | [p|OKOYE Blessing] | self | – | [p|P Strudwick] | 15 | 09.30 | 09.55
| [=d|4 Mar] | [p|de Souza e Silva, Thiago] | [=org|Kent Couriers] | [v|GN16 ABV] | post room | 3 | 10.02 | 10.04
| [=d|4 Mar] | [p|Kaur, Manpreet] | [=org|Dept for Work and Pensions] | – | [p|Strudwick] | 16 | 10.40 | 12.00
| [=d|4 Mar] | [p|Park, Ji-ho] | Univ. placement | bike | [p|Dom F.] | 17 | 11.00 | 16.45
| [=d|5 Mar] | [p|Wolfe, M.] + 1 | own | [v|W188 GKT] | Register office | 14 | 09.00 | 09.40
| [=d|5 Mar] | “[p|Baz]” | [=org|Stour Lifts Ltd] | [v|KX70 LLM] | lift | 15 | 09.12 | 15.58
| [=d|5 Mar] | [p|Hussain-Kelly, Saoirse] | [a|11 Orchard St, Deal] | [v|SKH 44] | [p|Pam S] | 16 | 10.10 | 10.35
| [=d|5 Mar] | [p|NGUYEN THI HOA] | – | – | nails, wrong bldg | 17 | 10.20 | 10.22
| [=d|6 Mar] | [p|Faith, Hope] | [=org|St Dunstan’s PCC] | [v|Y231 RWV] | [=o|Lord Mayor Jolyon Carbury] | 14 | 14.00 | 15.00
| [=d|6 Mar] | [p|Singh G] | [=org|BT Openreach] | [v|LV68 CKY] | comms rm | 3 | 14.20 | 17.30
| [=d|6 Mar] | [p|Grant, Will] | contractor | [v|BD51 SMR] | [p|Dominic Fairclough] | 15 | 15.00 | –
Checked [p|P. Strudwick], facilities. [p|Baz]’s badge not handed in. Page 88.
"""

TERMINAL = """
! *** NAMES ENQUIRY ***            [=d|07AUG23] 0214   TERM [=r|WX7F]
! ENQ BY [col|3071]  REASON 5 STOP CHECK
! --------------------------------------------------------------------
! PNCID [pnc|2004/0061937H]       CRO [cro|61937/04H]      FSSTATUS C
! NAME: [p|BLACKWOOD/JERMAINE ANTON]
! AKA:  [p|BLACKWOOD/JAY]  [p|BAILEY/ANTON]
! SEX: [g|M]   COLOUR: [eth|IC3]   BORN: [dob|170289]   NOTTINGHAM
! HT 1.83   EYES BROWN   HAIR SHAVED
! MARKS: TATTOO R FOREARM "[p|SHANELLE]"  SCAR CHIN
! OCC: ROOFER
! DRIVER NO: [dl|OLABO803148FT9KD] (SEE NOTE 2)
! LAST ADDR: [a|FLAT 19 HYSON HEIGHTS, RADFORD, NOTTINGHAM] [pc|NG97 2DD]
! WARNING: [h|ASTHMA] 2016   [off|VIOLENCE] 2019   [h|SUICIDAL] 2020
! --------------------------------------------------------------------
! 1. [=d|12/05/07] [=org|NOTTINGHAM YOUTH COURT] [off|THEFT]
! 2. [=d|30/11/12] [=org|DERBY CROWN COURT] [off|POSSESS CL B WITH INTENT]
! 3. [=d|04/06/19] [=org|NOTTINGHAM MAGS] [off|ABH], ASN [crt|19/31NT/01/774P]
! --------------------------------------------------------------------
! WANTED: NO      BAIL COND: NOT CONTACT [p|SHANELLE OTUNBA]
! VEHICLE [v|FN60VKC] VW CADDY WHITE. KEEPER [p|S OTUNBA]
! [a|4 MAPPERLEY RISE, NG97] INSURED Y MOT [=d|01OCT23]
!
! NOTE 2: LICENCE HELD IS IN NAME [p|OLABODE F T] BORN [dob|14/03/88].
! POSS FRAUD. WARRANT [war|17/W0388/23] NOT EXECUTED.
! --------------------------------------------------------------------
! END OF PRINT. [=s|DATA PROTECTION ACT 2018] APPLIES.
"""

PAPERS = (
    Paper(
        "abuse_risk_form",
        "DARA 9930",
        "Rhodri Qureshi",
        "20240311221500",
        RISK,
        face=VERA,
        size=8.8,
        cells=8.2,
        label=205,
        left=46,
        right=46,
        top=58,
        foot=("Form 124D", "{n} of {all}"),
    ),
    Paper(
        "missing_person",
        "Misper LC-20240213-0933",
        "Adebola Fagbenle",
        "20240214060000",
        MISSING,
        face=HELVETICA,
        size=10,
        head=("COMPACT record", "OFFICIAL-SENSITIVE"),
    ),
    Paper(
        "home_application",
        "Application",
        "Rufus Tarling",
        "20230110103000",
        TENANCY,
        face=HELVETICA,
        size=9.8,
        label=190,
        leading=1.45,
        modern=False,
        foot=("HA1 (rev. 6)", "{n}"),
    ),
    Paper(
        "visitor_book",
        "Visitor book p. 88",
        "Pamela Strudwick",
        "20240307080000",
        VISITORS,
        face=TIMES,
        sheet=A4_LANDSCAPE,
        size=11,
        cells=10.5,
        left=60,
        right=60,
        foot=("", ""),
    ),
    Paper(
        "names_enquiry",
        "Print",
        "Ignatius Holroyd",
        "20230807021400",
        TERMINAL,
        face=COURIER,
        size=10.4,
        leading=1.25,
        foot=("", "{n}"),
    ),
)
