"""Held out: papers of police, courts, prisons and probation."""

# ruff: noqa: E501

from __future__ import annotations

from maker.press import A4_LANDSCAPE
from maker.setting import COURIER, HELVETICA, TIMES, VERA
from maker.varied.paper import Paper

A5 = (420.0, 595.0)

ENCOUNTERS = """
^ **SCHEDULE B – PERSONS SEARCHED UNDER AUTHORITY [=r|60/2022/118]**
^ Order under [=s|Section 60 CJPOA 1994], [=pl|Brindle Quarter], [=d|Saturday 22 October 2022], 16:00 to 04:00
@gap 6
|_ No:24 | Searched:108 | Born:60 | Ethnic appearance:80 | Self-def. (18+1):88 | Gender:50 | Street:100 | Found:70 | Result:90 | Shoulder no:56
| 1 | [p|Efosa Igbinedion] | [dob|6.2.2005] | [eth|Black] | [eth|B1 African] | [g|Man] | [=pl|Tithe Street] | nil | released | [col|U512]
| 2 | [p|Mckenzie Dalgarno] | [dob|14.9.2006] | [eth|White N. European] | [eth|W1 English] | [g|Boy] | [=pl|Tithe Street] | lock knife | arrested, [cus|HL/4471/22] | [col|U512]
| 3 | [p|Bao Tran Le] | [dob|2.12.2001] | [eth|Chinese] | [eth|A9] | [g|Woman] | [=pl|Well Lane] | nil | released | [col|U518]
| 4 | [p|Said bin Ahmad Al-Busaidi] | [dob|9.9.1999] | [eth|Middle Eastern] | [eth|O2 Arab] | [g|Man] | [=pl|Well Lane] | nil | released | [col|U518]
| 5 | [p|Ó Cinnéide, Tadhg] | [dob|23.3.2004] | [eth|White N. European] | [eth|W4 Gypsy or Irish Traveller] | [g|Man] | [=pl|Exchange Sq.] | nil | released | [col|U7]
| 6 | [p|“Shy” Leanne Crowe] | [age|approx. 20] | [eth|White N. European] | not stated | [g|Woman] | [=pl|Exchange Sq.] | cannabis | resolution | [col|U7]
| 7 | [p|Veerapan Muthukumar] | [dob|30.7.1988] | [eth|Asian] | [eth|A9 Tamil] | [g|Man] | [=pl|Tram stop 4] | nil | released | [col|U518]
| 8 | [p|Zsófia Halász-Bede] | [dob|11.11.2000] | [eth|White S. European] | [eth|W3] | [g|Woman] | [=pl|Tram stop 4] | nil | released | [col|U512]
| 9 | [p|Iwan] | gave none | [eth|White N. European] | not stated | [g|Man] | [=pl|Long Stairs] | nil | released | [col|U7]
| 10 | [p|Young, Rich] | [dob|1.1.1997] | [eth|Black] | [eth|M2] | [g|Man] | [=pl|Long Stairs] | nil | released | [col|U7]
Ten searched, one arrest. In the year before, 212 people were searched in the Quarter under the same power, 44 % of them from
minority groups. Authorised by [=o|Superintendent Cressida Vaughan-Ames]; compiled by [p|Lindiwe Marsden], analyst.
"""

INTERVIEW = """
**RECORD OF INTERVIEW** (summary and part transcript)
& Person interviewed | [p|Gintaras BUTKUS] | Date of birth | [dob|08.10.1982] | Place | [=pl|Hallgate PS, room 3]
& Date | [=d|7 June 2022] | Started | 14:22 | Ended | 15:09
& Interviewer | DC [p|Morwenna Tresize] | Other | DC [p|Obinna Eke], [p|Rasa Vaitkute] (interpreter) | Legal rep. | [p|Tobiah Flint]
|+
@gap 10
## Transcript from counter 03:10
: DC [p|TRESIZE] | [p|Gintaras], or shall I say Mr [p|Butkus]?
: [p|BUTKUS] | [p|Gintas]. Everybody says [p|Gintas].
: DC [p|TRESIZE] | Where do you live, [p|Gintas]?
: [p|BUTKUS] | With my cousin. [a|Eighteen Dovecote Street, upstairs]. Postcode I think [pc|HU99 6PT].
: DC [p|EKE] | And the phone we took, the one ending 114, is the full number [t|07700 900114]?
: [p|BUTKUS] | Yes. Also I had old one, zero seven seven zero zero, nine hundred one one five, but broken.
: DC [p|TRESIZE] | On the night of [=d|the 21st of May] a lady of [age|eighty-six], Mrs [p|Winterbottom], was tricked out of her bank card.
: [p|FLINT] | My client will say that he was in [=pl|Goole]. His wife is on [h|dialysis] and he drove her.
: [p|BUTKUS] | [p|Jurgita] has it three times a week. You can ring the hospital. Ask for the nurse, [p|Sister Concepta].
: DC [p|EKE] | Whose is the grey Passat, [v|YD13 LPK]?
: [p|BUTKUS] | [p|Vidas]. [p|Vidas Norkus]. He is [nat|Lithuanian] also. He pays me for jobs, I don’t ask.
: DC [p|TRESIZE] | You have a conviction for [off|handling stolen goods] from 2014.
: [p|BUTKUS] | I did my time. I go to church now, [rel|Catholic], every Sunday.
: DC [p|TRESIZE] | Interview ends. I’m leaving a copy with Mr [p|Flint].
@gap 6
Exhibit [=r|MT/4], two discs. [=s|Code E, paragraph 3.1]. Officer in charge: [=o|Detective Inspector Ambrose Kettle]. Statement
by [p|Winterbottom, Agnes] to follow; she lives at [a|7 Priory Almshouses].
"""

COURT = """
! [=org|HALLGATE MAGISTRATES' COURT]     LIST FOR [=d|MONDAY 13 FEBRUARY 2023]
! COURTROOM 2        [=o|DISTRICT JUDGE PEREGRINE SALT]        10:00 AM
! ====================================================================
!  1  [urn|16HG0338122]   [p|ADEBAYO, Tunrayo Grace]  [age|19]  [g|F]
!     [a|33 TANYARD ROAD, HALLGATE] [pc|HU98 2RT]
!     [off|Theft from a shop] x2 - goods to the value of £61 belonging
!     to [=org|Boots]. Contrary to [=s|s.1(1) and 7 of the Theft Act 1968].
!     PLEA: none     DEF REP: Ms [p|Quill]    CASE: [crt|162300048731]
!
!  2  [urn|16HG0340522]   [p|COLLINGWOOD-SHAH, Dev]  [age|41]  [g|M]
!     [a|LOW FOLD FARM, NETHER SILTON, YO99 9TB]
!     [off|Drive with alcohol above limit] - 84 mg in breath, vehicle
!     [v|OV71 NKE]. [=s|Road Traffic Act 1988 s.5(1)(a)].
!     PLEA: Guilty   DEF REP: unrep      CASE: [crt|162300051002]
!
!  3  [urn|16HG0341922]   [p|ZEWDIE, Abel]  (Youth, [age|16])  IN CUSTODY
!     Address: not to be published
!     [off|Possess bladed article] - [=pl|Tram stop 4]. Interpreter: Amharic
!     Parent: [p|ZEWDIE, Hirut]     YOT: [p|Prudence Ogle]
!
!  4  [urn|16HG0344822]   [p|MAC AN BHAIRD, Sorcha]  [age|28]  [g|F]
!     c/o [a|NIGHTSTOP, 2 MARIA STREET]
!     [off|Assault by beating of an emergency worker] (PC [p|DEAN OLSEN])
!     LINKED: [cr|HG/77213/22]
! --------------------------------------------------------------------
! Legal adviser: [p|T Hargreave-Botha]     Usher: [p|Mavis]
! Reporting restrictions: [=s|section 49 CYPA 1933] apply to item 3.
"""

PROBATION = """
# Pre-sentence report
[=x|This report is confidential. It is not to be copied.]
**Subject** [p|Darnell Fitzroy Huggins], [dob|27th April 1994] ([age|28])
**Address** [a|Flat 5, St Hilda’s Hostel, 70–72 Balaclava Road, Hallgate], [pc|HU97 4EE]
**Court** [=org|Hallgate Crown Court], [=d|3 March 2023], before [=o|Her Honour Judge Lavinia Stroud]
**Offence** [off|Causing grievous bodily harm, s.20]. **Case** [crt|T20227118]
**Prepared by** [p|Kerensa Oduya], probation officer, tel. [t|01632 960 387]
## Sources
Two interviews with Mr [p|Huggins]; a call to his mother, [p|Marcia Huggins]; the PNC print ([pnc|2015/0203344D]); letter from
Dr [p|Ikaika Pahulu], [=org|Hallgate Recovery]; and the victim’s statement ([p|Aaron Speight]).
## Offence analysis
[p|Darnell] accepts that he struck Mr [p|Speight] with a bottle at [=pl|The Rising Sun]. He had drunk eight pints. He says that
[p|Speight] had called his girlfriend, [p|Tasha], a name. He is ashamed: “I’m not that man, [p|Kerensa].” Mr [p|Speight] has
lost the [h|sight of his left eye].
## Background
He is of [eth|dual heritage (Jamaican and English)]. He was in care from [age|nine] after his father, [p|Fitzroy], was deported.
He has [dis|dyslexia], a history of [h|cannabis psychosis] and was [h|admitted to hospital under the Mental Health Act] in 2017. He is
a [rel|Rastafarian]. He has a son, [p|Nazir], [age|5], whom he sees on Saturdays at [a|29 Fennel Close].
## Risk
OGRS 61 %. Risk of serious harm: high to [p|Aaron Speight], medium to the public. MAPPA level 1.
## Proposal
A suspended order with 30 rehabilitation days and 200 hours, under [=s|Part 14 of the Sentencing Act 2020]. In [=x|May] a place on
Thinking Skills opens. [p|K. Oduya] is to be told of the result by [e|k.oduya@probation.example.org].
"""

SEIZURE = """
## CCTV viewing log
Site: [=pl|Brindle Interchange]. Exhibit [=r|JS/2]. Viewed by CSU operator [p|Jolyon Sweet], staff no. [col|6640]
|- Cam:36 | From:52 | Seen:246
| 4 | 22:01:15 | Female ([eth|IC4], [age|teens], pink hijab), later named as [p|Rukhsana Tabassum], boards tram
| 4 | 22:01:44 | Male 1 ([eth|IC2], [age|35–40]) follows. ID’d by PC [p|Eilidh Farquhar] as [p|Costin Radu], d.o.b. [dob|20/5/84]
| 9 | 22:09:30 | [p|Radu] sits beside [p|Tabassum]. Touches her knee. She moves
| 9 | 22:11:02 | Driver, [p|Norman “Nobby” Clegg], intervenes
| 12 | 22:14:00 | [p|Radu] off at [=pl|Tithe Street]. Enters Skoda [v|ML19 HHZ], o/s [a|No. 6]
| 1 | 22:40:12 | [=x|White van] passes. Not relevant
|+
Copy to DC [p|Ravinder Lall]. Victim’s mother rang 101, ref [inc|20221103-1187]. Retain until [=d|3 November 2023]. Authority:
[=s|DPA 2018 Sch. 2 para 2].
"""

KEEPERS = """
**VEHICLE KEEPER ENQUIRY – BULK RESPONSE** · Run [=d|2024-01-30T06:15Z] · Authority [=r|HG-VKE-88]
|= VRM:66 | Make:80 | Keeper:150 | Title:36 | Address line 1:120 | Town:80 | Post code:62 | Acquired:62 | DoB:62
| [v|DA16 KTX] | Fiat 500 | [p|NWOSU CHINELO B] | MISS | [a|45 MERIDEN ST] | [a|HALLGATE] | [pc|HU91 3PP] | [=d|14/02/20] | [dob|070498]
| [v|S4 MPY] | Audi A3 | [p|PERERA S M P Y] | DR | [a|THE GRANARY] | [a|LOW SILTON] | [pc|YO98 8AH] | [=d|01/12/22] | [dob|210775]
| [v|PJZ 4471] | Hilux | [p|MCGONIGLE OWEN ROE] | MR | [a|118 BALLYBEG RD] | [a|COOKSTOWN] | [pc|BT96 9QL] | [=d|30/06/18] | [dob|150168]
| [v|KR67 WVN] | Sprinter | [=org|NORTH BANK LAUNDRY LTD] | – | [=bc|UNIT 9 QUAY PARK] | HULL | [=bc|HU90 1AA] | [=d|09/09/23] | –
| [v|Q912 BHR] | Kit car | [p|LONGSTAFF REV. PIERS] | MR | [a|ST ANNE’S VICARAGE] | [a|BRINDLE] | [pc|HU92 7TE] | [=d|11/05/99] | [dob|020251]
| [v|FL23ZZA] | Leaf | [p|YAMADA KEIKO] | MRS | [a|FLAT 1102, THE TOWER, EAST ST] | [a|HALLGATE] | [pc|HU91 1ZT] | [=d|23/03/23] | [dob|191290]
7 rows requested, 6 returned. 1 keeper not found. Requested by [p|sgt.bhatt] from [ip|198.51.100.24], [mac|00:1B:44:11:3A:B7].
"""

LETTER_HOME = """
HM Prison Quarrywood
@gap 6
: In reply quote | A8825EW
: Name | [p|Cornelius Van Rensburg]
: Wing | [=pl|D2-11]
@gap 6
@gap 4
Dear Governor,
I am putting in this complaint because Officer [p|Stubbings-Rao] binned my letters from my wife [p|Marietjie] and my boy [p|Kobus] who is [age|7]. I
told SO [p|Pinnock]. [p|Pinnock] said he “would have a word with [p|Gavin]” but nothing. I am a [rel|Jehovah’s Witness], the letters had
scripture in them. I am [nat|South African] and don’t get visits. I have [h|hepatitis C] and the nurse [p|Yvette] also ignores me.
Her new address is [a|Plot 4, Old Airfield Caravans, Rufforth] and the phone I need on my PIN is [t|+1 (212) 555-0188].
I want it from [=o|Governor Selwyn Tarrant] himself, not from [p|Gavin Stubbings-Rao].
@gap 6
Signed: [p|C. van Rensburg]      Date: [=d|5th Aug ’23]
---
**Reply** ([=s|Prison Rule 11]): the letters have been found in the wing office. CM [p|Thandiwe Pinnock] apologises to Mr [p|van Rensburg].
"""

PAPERS = (
    Paper(
        "h_encounters",
        "Schedule B",
        "Lindiwe Marsden",
        "20221024090000",
        ENCOUNTERS,
        face=TIMES,
        sheet=A4_LANDSCAPE,
        cells=8.6,
        left=40,
        right=40,
        foot=("Harland Police", "{n}"),
    ),
    Paper(
        "h_interview",
        "ROTI Butkus",
        "Morwenna Tresize",
        "20220608101500",
        INTERVIEW,
        face=VERA,
        size=9,
        cells=8,
        label=96,
        head=("[=r|MG15]", ""),
    ),
    Paper(
        "h_court_list",
        "Court 2",
        "Mavis Abioye",
        "20230210163000",
        COURT,
        face=COURIER,
        size=9.8,
        leading=1.28,
        left=40,
        right=40,
        foot=("", ""),
    ),
    Paper(
        "h_presentence", "PSR", "Kerensa Oduya", "20230224120000", PROBATION, face=TIMES, size=11.5, left=76, right=76
    ),
    Paper(
        "h_viewing_log",
        "JS/2",
        "Jolyon Sweet",
        "20221105080000",
        SEIZURE,
        face=HELVETICA,
        sheet=A5,
        size=8.8,
        cells=8,
        left=36,
        right=36,
        foot=("", "{n}"),
    ),
    Paper(
        "h_keepers",
        "VKE-88",
        "Deepak Bhatt",
        "20240130061500",
        KEEPERS,
        face=COURIER,
        sheet=A4_LANDSCAPE,
        size=9,
        cells=7.6,
        left=56,
        right=56,
        modern=False,
    ),
    Paper(
        "h_prison_complaint",
        "COMP1",
        "Gavin Stubbings",
        "20230807090000",
        LETTER_HOME,
        face=TIMES,
        size=12.5,
        leading=1.5,
        label=100,
        head=("COMP1", "Form {n}"),
    ),
)
