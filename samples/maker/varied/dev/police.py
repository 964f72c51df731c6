"""Papers of a police force: a stop register, a custody sheet, a statement, a crime report."""

# ruff: noqa: E501

from __future__ import annotations

from maker.press import A4_LANDSCAPE
from maker.setting import COURIER, HELVETICA, TIMES
from maker.varied.paper import Paper

STOPS = """
# Stop and search slips keyed 02–08 May 2023
Area team B. Powers: [=s|s.1 PACE], [=s|s.23 Misuse of Drugs Act 1971]. Keyed from paper; blanks were blank.
|= Slip:50 | Dt:46 | Hrs:32 | Loc:92 | Subject:102 | DoB/Age:58 | Sex:28 | SDE:34 | IC:26 | Home addr:142 | Pwr:34 | O/C:60 | Offr:44
| [=r|B0711] | [=d|02/05/23] | 2210 | [=pl|Corporation St] | [p|Tyrell Osei-Bonsu] | [dob|11/08/04] | [g|M] | [eth|B2] | [eth|IC3] | [a|17 Linnet Ct, Wexmoor] [pc|DN63 4RD] | s1 | NFA | [col|B4418]
| [=r|B0712] | [=d|02/05/23] | 2218 | [=pl|Corporation St] | [p|FARAH, Abdirahman] | [age|22] | [g|M] | [eth|B2] | [eth|IC3] | [a|Flt 4 Tannery Hse, Wexmoor] | s23 | NFA | [col|B4418]
| [=r|B0713] | [=d|03/05/23] | 0140 | [=pl|Sluice Lane c/pk] | [p|Llyr ap Gwilym] | [age|31] | [g|M] | [eth|W1] | [eth|IC1] | [a|no fixed abode] | s23 | [=x|Cann. warning] | [col|B2290]
| [=r|B0714] | [=d|03/05/23] | 0155 | [=pl|Sluice Lane c/pk] | [p|Shanice Tull] | [dob|30.01.01] | [g|F] | [eth|M1] | [eth|IC3] | [a|88a Chantry Rd] [pc|DN61 1QJ] | s23 | Arr [cus|WX/23/02217] | [col|B2290]
| [=r|B0715] | [=d|03/05/23] | 1622 | [=pl|Nr Boots, Mkt Pl] | Refused | app. [age|16-18] | [g|M] | [eth|NS] | [eth|IC4] | refused | s1 | NFA | [col|B3071]
| [=r|B0716] | [=d|04/05/23] | 1915 | [=pl|A38 lay-by] | [p|Vasile] (one name only) | [age|40s] | [g|M] | [eth|W9] | [eth|IC2] | van [v|WX19 KLO] | s1 | NFA | [col|B3071]
| [=r|B0717] | [=d|05/05/23] | 0033 | [=pl|Albion Sq] | [p|Chukwuemeka Nwachukwu] | [dob|19/12/97] | [g|M] | [eth|B2] | [eth|IC3] | [a|6 The Maltings, Saltby] [pc|DN61 9HA] | s23 | NFA | [col|B5502]
| [=r|B0718] | [=d|05/05/23] | 0041 | [=pl|Albion Sq] | [p|Karthik Subramaniam] | [dob|04/06/99] | [g|M] | [eth|A1] | [eth|IC4] | same as 0717 | s23 | NFA | [col|B5502]
| [=r|B0719] | [=d|06/05/23] | 2350 | [=pl|Bus stn bay 3] | [p|Niamh Ní Dhomhnaill] | [age|19] | [g|F] | [eth|W2] | [eth|IC1] | [a|Hall 2 Rm 14, Saltby Univ] | s23 | Comm Res | [col|B4418]
| [=r|B0720] | [=d|07/05/23] | 0002 | [=pl|Bus stn bay 3] | [p|Summer Brooks] | [age|20] | [g|F] | [eth|W1] | [eth|IC1] | [a|2 Old Dairy Mews, Wexmoor DN62] | s23 | NFA | [col|B4418]
| [=r|B0721] | [=d|07/05/23] | 0315 | [=pl|Ring Rd / Hay St] | [p|Mohammed Miah] | [dob|01/01/90] | [g|M] | [eth|A3] | [eth|IC4] | [a|119 Hay St] | s1 | NFA | [col|B2290]
| [=r|B0722] | [=d|08/05/23] | 1404 | [=pl|Mkt Pl] | [p|Wei-Ling Tan] | [dob|22/02/03] | [g|F] | [eth|O1] | [eth|IC5] | [a|40 Gaol Hill, Saltby] | s1 | NFA | [col|B3071]
Key: SDE self-defined ethnicity, IC officer-defined code, O/C outcome. Slips checked by [p|Hywel Tranter] (B4990 on
the roster) for [=o|Inspector Rosalind Achterberg]. 1,204 slips were keyed in the quarter; 61 % led to no action.
"""

CUSTODY = """
# CUSTODY RECORD – FRONT SHEET
:: Record | [cus|CR/6621/23] | Station | [=pl|Saltby]
:: Surname | [p|OYELARAN-PRICE] | Forename(s) | [p|Temitope Michael]
:: Alias / nickname | “[p|Tiny]” | Maiden name | none
:: DOB | [dob|23 Sep 1995] | Place of birth | Lagos, Nigeria
:: Sex | [g|Male] | Nationality | [nat|Nigerian / British]
:: SDE 18+1 | [eth|B2 Black African] | Officer def. | [eth|IC3]
:: Height | 6 ft 1 | Occupation | warehouse picker
:: Home address | [a|Room 3, 41 Cutler’s Hill, Saltby] [pc|DN69 7DN] | Tel | [t|07700 900318]
:: PNC ID | [pnc|2011/0118273Z] | CRO | [cro|184433/11B]
:: Arrest date | [=d|14/06/2023] 03:12 | Relevant time | 03:40
:: Arresting officer | PC [p|Ffion Hâf Prosser] [col|2187] | OIC | DC [p|S. Mukherjee] [col|5530]
:: Offence | [off|s.18 wounding] | Crime no. | [cr|37/4410/23]
:: Faith | [rel|Pentecostal] | Interpreter | No
:: Imm. status | [imm|indefinite leave to remain] | Passport | [pp|512904477]
## Risk assessment
: Medication | [h|sertraline] 50 mg, [h|inhaler] ([h|asthma])
: Self-harm | [h|Overdose] in March 2021; none today
: Mental health | [h|PTSD] – under [=org|Saltby Community Mental Health Team]
: Disability | [dis|hearing loss], left ear, wears an aid
: Appropriate adult | not required
: Next of kin | [p|Abosede Oyelaran] (mother) – [t|0113 496 0771]
: Solicitor | Ms [p|Perpetua Lindqvist], [=org|Harbottle & Crane LLP]
## Log
: 03:41 | Detention authorised by Sgt [p|D. Whelan-Sharma]. DP calm, states “it weren’t me, ask [p|Dapo]”.
: 04:05 | HCP [p|Bronagh Ó Súilleabháin] attends cell M4. Fit to be detained. Bruise to R hand.
: 06:30 | Review by [=o|Inspector Leopold Unsworth]. DP asleep.
: 08:15 | [p|Temitope] asks that his brother [p|Dapo] be rung. Called on [t|+44 (0)7700 900 402]; no reply.
: 09:50 | Property: iPhone IMEI [imei|353376703673639], wallet, bank card ending 0044.
: 10:20 | Interview with [p|Lindqvist] present. No comment.
: 12:02 | Bailed to [=d|11 July 2023] under [=s|section 47(3) PACE]. Not to contact [p|Kieron Blyth].
"""

STATEMENT = """
^ **WITNESS STATEMENT**
^ [=s|Criminal Procedure Rules, r. 16.2; Criminal Justice Act 1967, s. 9]
@gap 8
: Statement of: | [p|Mairéad Gwendoline Coyle]
: Age if under 18: | Over 18
: Occupation: | Bakery supervisor
: URN: | [urn|37 WX 04410 23]
This statement (consisting of 2 pages each signed by me) is true to the best of my knowledge and belief and I make it
knowing that, if it is tendered in evidence, I shall be liable to prosecution if I have wilfully stated in it anything
which I know to be false. [=x|Dated the 15th day of June 2023].
@gap 6
I live at the address overleaf with my partner [p|Tunde] and his nan. I am a [nat|Northern Irish] [g|woman], [age|46 years of
age], and I have worked at the bakery on [=pl|Quayside] since 2009. I have known [p|Kieron Blyth] for about six years; he
drinks in the [=pl|Prince of Wales]. I would call him a friend. I know [p|Temitope Oyelaran-Price] only as “[p|Tiny]”.
On [=d|Tuesday 13th June 2023] I finished at 23:30 and walked along [=pl|Sluice Lane]. [p|Kieron] was outside the chip
shop with a lad I don’t know, whom I’ll call [=x|male 1]. He was [eth|white], skinny, [age|about 25], 5’9”, with a [=pl|Leeds
United] top on. [p|Kieron] said, “All right, [p|Mair],” which is what he calls me.

I then saw a black Corsa, reg something like [v|WX15 OJP], stop on the zebra. Two men got out. The passenger was
[eth|mixed race], heavy build. The driver stayed where he was. I heard the passenger shout, “Where’s my money, [p|Blyth]?” and
he went for him. It was over in thirty seconds. I rang 999 from my own phone, [t|07700900127], and the call-taker told me to
press a tea towel on the wound. [p|Tunde] came down in his slippers. There was blood all over the crossing.
I would recognise the passenger again. He goes in the gym on [=pl|Hay Street]. [p|Tunde] thinks that he used to box
with [p|Demba Sow-Halloran], who would know his name. I don’t want to go to court. I suffer with [h|panic attacks] and
have been signed off by Dr [p|Venkataraghavan] at the [=org|Quayside Surgery].

I gave the officer, PC [p|Prosser], my cardigan, which I exhibit as [=r|MGC/1].
@gap 10
Signature: [p|M. G. Coyle]      Signature witnessed by: [p|F. H. Prosser] [col|2187]
@page
**Restricted (when complete): witness contact details**
: Home address: | [a|Flat above 3 Quayside, Saltby]
: Postcode: | [pc|DN69 1AB]
: Home telephone: | none
: Mobile: | [t|07700 900127]
: E-mail: | [e|mair.coyle71@example.com]
: Preferred contact: | text, after 2 pm
: Gender: | [g|Female]
: Date and place of birth: | [dob|07/02/1977], Strabane
: Former name: | [p|Devenney]
: Ethnicity code (16+1): | [eth|W2]
: Religion or belief: | [rel|Roman Catholic]
: Dates to avoid: | [=d|3 to 17 August 2023]
Statement taken by: [p|Ffion Prosser], PC [col|2187], [=pl|Saltby] police station, 15 June 2023, 11:05 to 12:40.
Consent to pass details to [=org|Victim Support]: yes. Special measures under [=s|section 17 of the Youth Justice and
Criminal Evidence Act 1999] were explained.
"""

CRIME = """
! CRIME REPORT                                   PRINTED [=d|21-NOV-2022] 07:14
! ----------------------------------------------------------------------
! CRIME REF   : [cr|BX/118842/22]          CAD : [inc|0447-19NOV22]
! OFFENCE     : BURGLARY DWELLING     HO CLASS : [=r|028/03]
! LOCATION    : [a|THE OLD BAKEHOUSE, 5 CHURCH WALK, NETHERBY] [pc|DN64 2LP]
! BETWEEN     : [=d|18/11/2022] 1900 AND [=d|19/11/2022] 0640
! BEAT        : [=r|NB04]     WARD : [=pl|NETHERBY SOUTH]
!
! -- AGGRIEVED ---------------------------------------------------------
! NAME        : [p|ARMITAGE, DOROTHEA ANN]
! BORN        : [dob|09/04/1941]    AGE : [age|81]    SEX : [g|F]    ETH : [eth|W1]
! HOME TEL    : [t|01632 960871]    MOB : NONE
! VULN        : [dis|REGISTERED BLIND], LIVES ALONE
!
! -- SUSPECT 1 ---------------------------------------------------------
! NAME        : [p|ROURKE, LIAM JOSEPH]   A.K.A. [p|SPUD]
! BORN        : [dob|28/10/1993]    SEX : [g|M]    IC : [eth|IC1]   PNCID : [pnc|98/451220X]
! ADDRESS     : [a|NO FIXED ABODE]
! VEHICLE     : SILVER TRANSIT CONNECT [v|WX62 ZDA] / [v|R418 WBC]
!
! -- MO ----------------------------------------------------------------
! OFFENDER(S) UNK APPROACHED REAR OF PREMISES VIA ALLEYWAY, FORCED
! UPVC KITCHEN WINDOW WITH FLAT BLADE. UNTIDY SEARCH OF ALL ROOMS.
! JEWELLERY AND £640 CASH TAKEN FROM BEDROOM. MRS [p|ARMITAGE] ASLEEP
! THROUGHOUT. NEIGHBOUR [p|GURDIP BAHRA] AT NO 7 HEARD VAN DOORS AT
! 0215 AND SAW [eth|IC1] LAD IN HI-VIS. [p|BAHRA] WILLING TO ATTEND ID.
!
! -- ENQUIRIES ---------------------------------------------------------
! 19/11 0705  PC [col|1306] [p|ADEYEMI-FOX] ATTENDS. SOCO REQUESTED.
! 19/11 0930  CSI [p|JOLANTA WRONA] RECOVERS 2 X GLOVE MARKS, REF [=r|NB/22/771].
! 20/11 1400  DAUGHTER [p|PHILIPPA KEANE] RINGS FOR UPDATE, [t|020 7946 0133].
!             SAYS MUM NOW STAYING WITH HER AT [a|16 ROPER CLOSE, BATH].
! 20/11 1615  [p|ROURKE] SEEN ON CCTV AT [=org|CASHBUSTERS], [=pl|STATION PARADE].
! 21/11 0600  WANTED MARKER. DS [p|P. NAKASHIMA] TO REVIEW.
! 21/11 0640  [p|PHILIPPA]'S STATEMENT STILL O/S.
"""

PAPERS = (
    Paper(
        "stop_slips",
        "Slips 02-08 May",
        "Hywel Tranter",
        "20230509101500",
        STOPS,
        face=HELVETICA,
        sheet=A4_LANDSCAPE,
        cells=7.2,
        left=28,
        right=28,
        top=62,
        bottom=44,
        head=("Wexmoor Constabulary – Area B", "OFFICIAL-SENSITIVE"),
    ),
    Paper(
        "custody_front_sheet",
        "CR/6621/23",
        "Gethin Abernathy",
        "20230614121500",
        CUSTODY,
        face=HELVETICA,
        cells=8.4,
        size=9.2,
        label=110,
        top=58,
        head=("Wexmoor Constabulary", "[cus|CR/6621/23] p.{n}"),
        foot=("Printed by custody IT", "{n}/{all}"),
    ),
    Paper(
        "mg11",
        "MG11 Coyle",
        "Ffion Prosser",
        "20230615124500",
        STATEMENT,
        face=TIMES,
        size=11.5,
        leading=1.5,
        left=72,
        right=72,
        top=64,
        label=170,
        head=("[=r|MG11]", "RESTRICTED (when complete)"),
    ),
    Paper(
        "crime_print",
        "BX/118842/22",
        "Ottoline Greaves",
        "20221121071400",
        CRIME,
        face=COURIER,
        size=9.4,
        leading=1.3,
        modern=False,
        head=("", ""),
        foot=("** END OF EXTRACT **", ""),
    ),
)
