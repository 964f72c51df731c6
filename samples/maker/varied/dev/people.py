"""Held out: papers of schools, health and personnel."""

# ruff: noqa: E501

from __future__ import annotations

from maker.press import A4_LANDSCAPE
from maker.setting import COURIER, HELVETICA, TIMES, VERA
from maker.varied.paper import Paper

PLAN = """
# Education, Health and Care Plan – draft, [=d|11 July 2023]
& Child’s name | [p|Ottoline Bamgboye-Frost] | Known as | [p|Otti] | UPN | [=r|Q330200119033]
& Born | [dob|24.01.2014] | Year | 4 | Sex | [g|F]
& Home language | Yoruba, English | Ethnic code | [eth|MWBA] | Looked after | No
& Lives with | [p|Folake Bamgboye] and [p|Hugh Frost] | At | [a|Ferryman’s, 2 Strand Lane, Appledore, Bideford] | P/code | [pc|EX98 1RS]
|+
## Section A – what [p|Otti] and her family say
“I like diggers and Mr [p|Penrose]. I don’t like noise or [p|Callum].” Her parents want her to stay at [=org|Strand Primary School]. Her
brother, [p|Kit], is in Year 6. Dad’s work number is [t|01632 960 733]; mum prefers [e|folake_b@example.com].
## Section B – needs
[dis|Autism] and [dis|developmental language disorder]. [h|Absence seizures] since [age|three], on [h|ethosuximide]. She is a sociable,
funny [g|girl] who at [age|9 years 5 months] reads as a child of five.
## Section C – health
Dr [p|Lubna Sattar], paediatrician ([nhs|999 214 3045]). Speech therapist: [p|Gwilym Anstey]. Ms [p|J. Beddoes] gives [h|buccal midazolam].
## Provision
|= Need:90 | Provision:280 | By whom:110
| Speech | 12 sessions a term, group of 3 with [p|Callum R] and [p|Esmé] | [p|G. Anstey]
| Seizures | Plan on staffroom wall; Ms [p|Beddoes] to train all | School nurse
| Adult help | 22.5 hours; Mr [p|Penrose] mornings | School
Written by [p|Saskia Oyebanji], plan writer, under [=s|section 37 of the Children and Families Act 2014], for [=o|Director of Children’s
Services Bartholomew Quince]. Panel met on [=d|4 July 2023].
"""

ADMISSIONS = """
## Year 7 admissions – offers and waiting list, [=d|1 March 2024]
|= Rank:34 | Surname:86 | Forename:78 | DOB:56 | Gndr:38 | Eth:38 | Faith:66 | FSM:28 | SEN:62 | Address:150 | Parent/carer tel:84
| 1 | [p|ALLARDYCE] | [p|Finlay] | [dob|03/09/12] | [g|M] | [eth|WBRI] | – | N | – | [a|1 Station Cottages] | [t|07700 900 801]
| 2 | [p|BADAWI] | [p|Noor] | [dob|14/12/12] | [g|F] | [eth|OARB] | [rel|Muslim] | Y | [dis|HI] | [a|Flat 3, Tabor Ho.] | [t|07700 900 802]
| 3 | [p|CHIDUBEM-LOCKE] | [p|Zion] | [dob|22/02/13] | [g|M] | [eth|MWBA] | [rel|Christian] | N | – | [a|27 Maer Rd] | [t|07700 900 803]
| 4 | [p|DE LA CRUZ] | [p|Maria Luz] | [dob|30/06/13] | [g|F] | [eth|AOTH] | [rel|RC] | Y | [dis|EHCP ASD] | [a|19b Bridgeland St] | [t|07700 900 804]
| 5 | [p|EVERETT] | [p|River] | [dob|08/11/12] | [g|X] | [eth|WBRI] | [rel|Pagan] | N | – | [a|The Boathouse, Instow] | [t|01632 960 805]
| 6 | [p|GREWAL] | [p|Simran Kaur] | [dob|17/05/13] | [g|F] | [eth|AIND] | [rel|Sikh] | N | – | [a|5 Clovelly Ct] | [t|07700 900 806]
| 7 | [p|HO] | [p|Cheuk Yin] | [dob|01/01/13] | [g|M] | [eth|CHNE] | – | N | [dis|VI] | [a|5a Clovelly Ct] | [t|07700 900 807]
| 8 | [p|JONES] | [p|Mallt] | [dob|12/10/12] | [g|F] | [eth|WBRI] | – | Y | – | c/o gran, [a|3 Silver St] | [t|07700 900 808]
| 9 | [p|O’ROURKE-DIAZ] | [p|Cúchulainn] | [dob|29/02/12] | [g|M] | [eth|WIRI] | [rel|RC] | N | [dis|ADHD] | [a|Marsh Farm] | [t|01632 960 809]
| 10 | [p|SMITH] | [p|Precious] | [dob|21/07/13] | [g|F] | [eth|BAFR] | [rel|Christian] | Y | – | withheld | [t|07700 900 810]
PAN 180; 211 applications; 31 refused; oversubscription criterion 4 to 1.9 miles. Checked by [p|Netta Gove], admissions. Appeals to
the clerk, Mr [p|Soames-Adjei], at [=bc|County House, Topsham Lane, Exeter EX98 4QD], by [=d|30 March 2024]. [=s|School Admissions Code 2021].
"""

AMBULANCE = """
! PATIENT CLINICAL RECORD              CAD [inc|2210417]     [=d|22/10/23]
! CALLSIGN TW41      CREW [p|A. KILBRIDE] (PARA) / [p|SUNNY OJUKWU] (ECA)
!
! PT NAME   [p|GWATKIN, RHIANNON]        DOB [dob|13/03/1969]   AGE [age|54]
! NHS NO    [nhs|999-432-4454]            SEX [g|F]   ETHN [eth|WBRIT]
! INCIDENT  [a|12 PARADE GDNS, PORTHLEVEN]        GP DR [p|HOSKING]
! NOK       [p|TEGEN GWATKIN] (DAU)   [t|07700 900 930]
!
! TIMES     CALL 0312  MOBILE 0314  SCENE 0329  LEFT 0402  HOSP 0451
!
! PC        [h|CHEST PAIN] 1/24, RADIATING L ARM. CLAMMY.
! PMH       [h|HYPERTENSION], [h|T2DM], [h|DEPRESSION]. DH: [h|METFORMIN], [h|RAMIPRIL].
!           ALLERGIC [h|PENICILLIN]. SMOKES 20. LIVES W/ PARTNER [p|CADAN]
! O/A       PT SAT ON STAIRS. [p|CADAN] HAD GIVEN HER HIS GTN!!
! ECG       [h|INFERIOR STEMI]. BP 98/60  HR 48  SPO2 93%
! RX        ASPIRIN 300, MORPHINE 5MG. PRE-ALERT [=org|TRELISKE] 0404.
! NOTES     PT IS A [rel|CHRISTADELPHIAN], ASKED THAT NO CLERGY BE CALLED.
!           NEIGHBOUR MRS [p|LEGG] AT [a|NO 14] HAS DOG AND KEY.
!           [p|TEGEN] ABUSIVE TO CREW ("I KNOW WHERE YOU LIVE [p|SUNNY]").
! SIGNED    [p|A KILBRIDE]  PIN [col|PA118842]
!           DNAR: NO.   SAFEGUARDING: NO.   [=s|MCA 2005] CAPACITY: YES.
"""

TRUST = """
/ To: Patient Relations, [=org|Wealdstowe Hospitals NHS Foundation Trust]
/ From: [p|Prof. Emerita Clothilde Ruysdael]
/ [a|Bellevue, 15 Parklands Avenue, Wealdstowe, Kent], [pc|ME98 5AD]
@gap 8
**Complaint about the care of my husband, the late [p|Aloysius Ruysdael] (hospital number [=r|W4410087])**
My husband, [age|90], came in on [=d|6 January 2024] with a [h|broken femur]. He was in a corridor for nineteen hours. [p|Aloysius] was
[dis|profoundly deaf] and nobody fetched a signer, although I had told the nurse in charge, whose badge said [p|Blessing], three times.
On [=d|9 January] a Mr [p|Tsang] told me, in front of the tea lady, that he had [h|metastases] in the liver. That is how I learned it.
I want to know: (a) why; (b) what [=o|Chief Executive Philippa Strang] means by “compassion”; (c) whether Ms [p|Dalisay], who sat with him
when he died on [=d|Sunday], can be thanked. She prayed with him. We are both [rel|Anglican] and she, I think, [nat|Filipina].
I hold my late husband’s power of attorney. My daughter, [p|Beatrix Ruysdael-Cole], will ring you from [t|+61 2 5550 0123].
/ [p|C. Ruysdael]
---
/ **Reply**, [=d|1 March 2024], ref. [=r|PR/24/0311]
Dear Professor [p|Ruysdael]
I was very sorry to read your letter. I have spoken to Sister [p|Blessing Utomi] and to Mr [p|Lawrence Tsang], registrar. [p|Lawrence] would
like to say sorry in person. Healthcare assistant [p|Marivic Dalisay] was moved to tears by your words.
You may go to the [=org|Parliamentary and Health Service Ombudsman], [=bc|Corn House, Mill Street, Manchester M99 3HQ], [=bc|03069 990433].
[=o|Chief Executive Philippa Strang]
"""

SICKNESS = """
^ STRICTLY PRIVATE
# Stage 2 attendance review
:: Employee | [p|Jocasta Nwankwo-Bligh] | Payroll | [=r|0087714]
:: Post | Library assistant | Manager | [p|Ulf Hargest]
:: Union rep | [p|Moira Petulengro], [tu|UNISON] | HR | [p|Sanjeev Batty]
:: Held on | [=d|20/06/2023], 2 pm | Where | [=pl|Room 4, Guild House]
|+
@gap 8
[p|UH] went through the record. In twelve months [p|JNB] had four absences, 61 days:
|_ From:70 | To:70 | Days:40 | Reason given:200 | Fit note:90
| [=d|04/07/22] | [=d|08/07/22] | 5 | [h|Covid-19] | no
| [=d|12/09/22] | [=d|14/10/22] | 25 | [h|Endometriosis surgery] | Dr [p|Fairweather-Ali]
| [=d|09/01/23] | [=d|11/01/23] | 3 | [h|Migraine] | no
| [=d|20/03/23] | [=d|28/04/23] | 28 | [h|Low mood after miscarriage] | Dr [p|Fairweather-Ali]
|+
[p|JNB] said that she had lost the baby at sixteen weeks and that [p|Ulf] had texted her on the ward asking for the strong-room
code. [p|UH] said that he had not known. [p|Moira] said that absence 4 must be left out under [=s|section 18 of the Equality Act 2010].
[p|Jocasta] is a keen organiser, which had nothing to do with anything, and [p|SB] struck it out.
**Outcome:** no sanction. Phased return from [=d|3 July]. [p|SB] to refer to OH. [p|UH] to say sorry in writing to [p|Jocasta] at
[a|11 Glebe Walk, Ivybridge]. Appeal: [=o|Head of Libraries Tertius Blount].
"""

OUTCOME = """
/ Mr [p|Rashad Whitlow-Eze]
/ BY HAND
@gap 8
[=d|2 November 2022]
/ Dear [p|Rashad]
**Outcome of disciplinary hearing, [=d|28 October 2022]**
I chaired the hearing with [=o|Assistant Director Zelda Kirkham]. You were with your representative, [p|Phil] from the [tu|GMB].
The allegations were that on [=d|9 August 2022] you:
(1) [off|drove a council vehicle], [v|WA70 DZH], after drinking at the [=pl|Ring o’ Bells];
(2) called your colleague [p|Agnieszka] “a [nat|Polish] cow”;
(3) signed the sheet of [p|Terrence Oduba] in his absence.
You admitted (2). [p|Agnieszka Wilk-Thomas], [p|T. Oduba] and old [p|Stan] gave statements. I found (1) not proved: the breath test by
Sgt [p|Pomeroy] was clear. I took into account your [h|alcohol dependence], for which you are seeing [p|Keeley] at [=org|Turning Leaf].
The sanction is a final written warning for 18 months under the [=s|ACAS Code].
/ Yours
@gap 18
/ [p|Leander Voss]
/ Depot Manager
/ cc personal file ([=r|E55102]); [p|Phil Marrable]
"""

SHORTLIST = """
**Shortlisting grid: Democratic Services Officer (ref [=r|DS-0923])** closing [=d|22 September 2023]
|= Cand.:110 | Contact:160 | Mon. form – ethn / gen / dis / age / orient.:180 | Notice:48 | E1:24 | E2:24 | E3:24 | Panel’s notes:180
| [p|Ngozi Adaobi Peters] | [e|n.a.peters@example.com] | [eth|Black Afr.] / [g|F] / no / [age|29] / [so|het] | 1 m | 3 | 2 | 3 | Strong. Was at [=org|Devon CC]. [p|CB] knows her
| [p|Bartholomew (Barty) Lunn] | [t|07700 900 961] | [eth|White Br] / [g|M] / yes, [dis|MS] / [age|58] / [so|gay] | none | 3 | 3 | 1 | Guaranteed interview
| [p|TRAN, Kim-Ly] | [e|kimlytran@example.org] | [eth|Vietnamese] / [g|F] / no / [age|34] / pnts | 3 m | 1 | 1 | 2 | Typos. No
| [p|Asif M. Choudry] | [t|01632 960 962] | [eth|Pakistani] / [g|M] / [dis|dyslexia] / [age|23] / [so|straight] | 1 w | 2 | 2 | 2 | [p|RD] likes. Visa? [imm|Graduate route to 2025]
| [p|Elowen Trewin] | Internal | pnts | – | 2 | 3 | 2 | On [h|maternity leave], [p|Elowen] can start [=d|Jan]
| [p|D. Rex Achterberg] | [e|rex@achterberg.example.net] | [eth|White other] / [g|NB] / – / [age|45] / [so|pan] | – | 0 | 1 | 1 | No right to work yet
Panel: [p|Constance Balogun] ([p|CB]), [p|Rory Docherty] ([p|RD]), [=o|Monitoring Officer Thaddeus Crewe]. Interviews [=d|5 October 2023]. 41 applied, of whom 24
were women.
"""

ROTA = """
! NIGHT STAFF ROTA - ROWAN HOUSE - W/C [=d|06 NOV 2023]
!
!                     M    T    W    T    F    S    S
! ---------------------------------------------------
! [p|Odhiambo, Achieng]   N    N    -    -    N    N    -
! [p|Teague, Gus]         -    N    N    N    -    -    -
! [p|Kaminska, Ola]       L    L    L    L    L    -    -
! [p|Sithole, Mandla]     N    -    N    -    N    -    N
! [p|Price, Ffraid]       S    S    S    S    -    N    N
! Bank: [p|Rosalva]       -    -    -    N    -    N    N
! ---------------------------------------------------
! N night  L leave  S sick ([p|Ffraid]: [h|shingles])
!
! [p|ACHIENG] SWAPS THU WITH [p|GUS]. [p|MANDLA] NOT WITH [p|OLA] PLEASE.
! NEW STARTER [p|Bríd NÍ CHEALLAIGH] SHADOWS [p|ACHIENG] [=d|10 NOV].
! RM 4 (MR [p|ABERCROMBY], [age|87], [h|C DIFF]): GLOVES.
! DOOR CODE: ASK [p|TEGWEN] - [t|07700 900 977].
! HOUSE PHONE [=bc|01632 960 900].   MANAGER [p|T. LLOYD-MBEKI]
! [=s|WORKING TIME REGULATIONS 1998]: 48 H.
"""

EXPENSES = """
# Expenses over £100, quarter 2 – [=org|Governing Body]
|- Claimant:130 | Date:64 | What:180 | Amount:56 | Paid to:130
| [p|Imelda Stropnik] | [=d|03/07/22] | Train, [=pl|Exeter to Leeds], for a tribunal | £148.20 | card [card|4929 5671 4306 9241]
| [p|I Stropnik] | [=d|04/07/22] | Hotel, [=pl|Leeds] (2 nights, own room after [p|G. Farrant] snored) | £212.00 | same
| [p|Gideon Farrant] | [=d|09/08/22] | Physio (shoulder) – refused | £180.00 | –
| [p|Thi Kim Anh Pham] | [=d|15/08/22] | Taxi home late to [a|40 Marine Parade, Dawlish] | £104.00 | [iban|GB31 NORT 5754 8020 4181 79]
| [=o|Chair of Governors Sir Gawain Upjohn] | [=d|30/08/22] | Lunch for inspectors | £131.75 | procurement card
| [p|Walcott-Singh, B.] | [=d|21/09/22] | Cot for baby [p|Idris], leaving gift | £119.99 | sort [bank|09-06-66] a/c [bank|43 10 88 72]
Total £895.94. Audit: [p|Marlon Teo]. All paid but one. Policy [=r|FIN-07], [=s|Bribery Act 2010].
"""

PAPERS = (
    Paper(
        "h_ehc_plan",
        "EHCP draft",
        "Saskia Oyebanji",
        "20230711120000",
        PLAN,
        face=HELVETICA,
        size=10,
        cells=9,
        left=56,
        right=56,
    ),
    Paper(
        "h_admissions",
        "Y7",
        "Netta Gove",
        "20240301080000",
        ADMISSIONS,
        face=HELVETICA,
        sheet=A4_LANDSCAPE,
        size=10,
        cells=7.6,
        left=52,
        right=52,
    ),
    Paper(
        "h_ambulance",
        "PCR 2210417",
        "Sunday Ojukwu",
        "20231022060000",
        AMBULANCE,
        face=COURIER,
        size=9.6,
        left=46,
        right=46,
        foot=("", ""),
    ),
    Paper(
        "h_trust_complaint",
        "PR/24/0311",
        "Dorcas Whipple",
        "20240301150000",
        TRUST,
        face=TIMES,
        size=11.4,
        left=70,
        right=70,
    ),
    Paper(
        "h_sickness",
        "Stage 2",
        "Sanjeev Batty",
        "20230621093000",
        SICKNESS,
        face=VERA,
        size=9,
        cells=8.4,
        left=58,
        right=58,
    ),
    Paper(
        "h_disciplinary",
        "Outcome",
        "Leander Voss",
        "20221102163000",
        OUTCOME,
        face=TIMES,
        size=12,
        left=84,
        right=84,
        foot=("", ""),
    ),
    Paper(
        "h_shortlisting",
        "DS-0923 grid",
        "Rory Docherty",
        "20230925100000",
        SHORTLIST,
        face=HELVETICA,
        sheet=A4_LANDSCAPE,
        size=9.5,
        cells=8,
        left=42,
        right=42,
    ),
    Paper(
        "h_rota",
        "Nights",
        "Tegwen Lloyd-Mbeki",
        "20231103180000",
        ROTA,
        face=COURIER,
        size=11,
        left=60,
        right=60,
        foot=("", ""),
    ),
    Paper(
        "h_expenses", "Q2", "Marlon Teo", "20221010090000", EXPENSES, face=VERA, sheet=A4_LANDSCAPE, size=9.5, cells=8.6
    ),
)
