"""Held out: papers of offices of many kinds."""

# ruff: noqa: E501

from __future__ import annotations

from maker.press import A4_LANDSCAPE
from maker.setting import COURIER, HELVETICA, TIMES, VERA
from maker.varied.paper import Paper

LETTER = (612.0, 792.0)

CONTACTS = """
# Out-of-hours contacts, winter 2023–24
|= Duty:100 | Name:130 | Landline:86 | Mobile:86 | E-mail / lives:140
| Gold | [=o|Chief Executive Hermione Bassett] | [=bc|01632 960000] | – | –
| Silver | [p|Okechukwu (“OK”) Dibia] | [t|0191 498 0144] | [t|07700 900 151] | [a|Seaham]
| Highways | [p|Marjolein Hoekstra] | – | [t|07700 900 152] | [e|m.hoekstra@tees.example.org]
| Highways (2) | [p|Big Dave] | [t|0191 498 0177] | [t|07700 900 153] | [a|3 Pit Row, Easington]
| Housing | [p|KHATUN, Salma] | – | [t|07700 900 154] | –
| Social care | [p|Ceinwen Rhydderch] | [t|0191 498 0180] | [t|07700 900 155] | no texts, [dis|hard of hearing]
| Press | [p|Xanthe] | – | [t|07700 900 156] | not before 7
| Chaplain | Fr [p|Malachy Doran] | [t|0191 498 0199] | – | [a|Presbytery, Church St]
| Environment Agency | Floodline | [=bc|03069 990188] | – | –
| Dog warden | [p|Tunku Iskandar] | – | [t|07700 900 157] | –
Do not publish. [p|Xanthe Pell] keeps this list; changes to [p|Xanthe]. [=s|Civil Contingencies Act 2004] category 1.
"""

MINUTES = """
^ **Friends of Coldbeck Park – steering group, [=d|8.11.2022]**
@gap 6
/ Present: [p|Rowena P.] ([p|RP]), [p|Abdul-Malik] ([p|AM]), [p|Jonty] ([p|JJ]), [p|Sunita] ([p|SG]); from the council [p|Harriet Oyston] ([p|HO])
/ Apologies: [p|Gerald] ([p|GF])
@gap 8
(1) **Swings.** [p|HO] has a quote. [p|AM] thinks dear. [p|JJ] will ask his brother, [p|Barnaby Jessel], who welds. Action: [p|JJ]
(2) **Drinkers.** [p|Sunita] was sworn at by “the one in the red coat”, thought to be [p|Maureen Tobin], who sleeps in the
bandstand. [p|HO]: outreach know her, she has [h|Korsakoff’s]. Do not photograph. Action: [p|HO]
(3) **Money.** £811.06. Cheques: [p|RP] and [p|GF]. [p|GF] is in the [h|hospice] now; [p|AM] to sign instead. Bank needs [p|AM]’s address: [a|60
Beck Side], [pc|DL98 7GH]. [p|SG] to take him a card.
(4) **Bonfire.** [=o|Councillor Evadne Sugden] may open it. [=org|Cleveland Scouts] to steward. [=x|Green Party] stall refused: no politics.
(5) **Next time.** [=d|6.12.2022] at [p|RP]’s, [a|The Lodge]. [p|RP] makes soup. [=s|Charities Act 2011] return due in [=x|June].
"""

TRIBUNAL = """
^ **IN THE FIRST-TIER TRIBUNAL (PROPERTY CHAMBER)**
^ **Case number [crt|HAV/00ML/LSC/2023/0117]**
@gap 8
/ Applicants: [p|Solomon Tesfaye-Clark] and [p|Winifred Clark]
/ Respondent: [=org|Harbour Reach (Freehold) Ltd]
/ Property: [a|Flat 14, Capstan House, Ropewalk, Shoreham], [pc|BN98 8AJ]
/ Tribunal: [=o|Judge Barnard Wetherell]; [=o|Regional Surveyor Lucasta Brome]
@gap 8
**DIRECTIONS** of [=d|30 March 2023]
(1) The application under [=s|section 27A of the Landlord and Tenant Act 1985] concerns service charges from 2019 to 2022.
(2) Mrs [p|Clark] is [age|81] and has [h|macular degeneration]. Papers for her must be in 20 point type. [p|Solomon Tesfaye-Clark]
(her son-in-law) may speak for her.
(3) By [=d|20 April 2023] the respondent shall send its invoices to the applicants at [e|tesfayeclark@example.net].
(4) The managing agent, [p|Rupert Gorringe-Shah], and the porter, [p|Zoltan], shall give statements. The porter’s surname and home
address ([a|the basement flat]) need not be given.
(5) No order is made as to the complaint that Mr [p|Gorringe-Shah] called the first applicant “an [nat|Ethiopian] chancer”.
(6) Hearing: [=d|14 June 2023], [=pl|Havant Justice Centre], [=bc|Elm Road, Havant PO99 2AL], half a day.
Anyone who fails to comply may be barred under [=s|rule 9(3)].
/ [=o|Judge Barnard Wetherell]
"""

FIRE = """
## FIRE AND RESCUE – INCIDENT SUMMARY (IRS extract)
: Incident | [inc|110422-2301]
: Called | [=d|31/12/2022] 23:48 by [p|Gwendoline Appleyard], [t|0131 496 0202]
: Where | [a|3F2, 17 Dalry Vennel, Edinburgh], [pc|EH98 2XJ]
: what3words | [w3w|///spoon.anchor.verbs]    Grid [xy|NT 23844 72901]
: Occupier | [p|Malcolm Sutherland-Oyewole] ([g|M], [age|62]), owner
: Cause | Candle on settee. [p|Malcolm] had been drinking, [h|insulin-dependent]
: Casualties | 1. [p|M Sutherland-Oyewole]: [h|burns] to 9 %, walked. 2. [p|Ishbel], [age|about 8], niece: [h|smoke inhalation]. 3. cat, dead
: Rescued by | CM [p|Fraser Kidd], FF [p|Ayodeji Bamidele], FF [p|“Wee” Shona McAdie]
: Appliances | E37P1, E37P2, height vehicle SB60 type (fleet no. 4471)
: Police | PC [p|Lachlan Innes] [col|E9915]. Crime ref [cr|PS-20230101-0072] not suspicious
: Smoke alarm | fitted 2019, battery out
: Follow-up | [p|Noreen Achmat] to visit at sister’s, [a|9 Ravelrig Wynd, Balerno]. Referral to [=org|Edinburgh Adult Support].
: Officer in charge | [=o|Group Commander Torquil Baird]
: Law | [=s|Fire (Scotland) Act 2005]
Hogmanay statistics: 71 calls, 9 dwelling fires, no deaths. The [=pl|Royal Mile] was closed from 22:00.
"""

THREAD = """
/ From: "[p|Oduya, Tamar]" <[e|tamar.oduya@westmere.example.org]>
/ Date: [=d|Thu, 5 Jan 2023] 10:17:44 +0000
/ To: "[p|PRATT Hilary]" <[e|hilary.pratt@westmere.example.org]>
/ CC: [p|bob marchetti]
/ Subject: Re: Fwd: your ref [=r|WM-88]
@gap 4
[p|Hilary], over to you. He’s rung me nine times. [p|T.]

/ ¦ [=d|Wed 4 Jan 2023], 23:51, [p|Erasmus Koh] <[e|koh.erasmus@example.com]> wrote:
/ ¦ I am a [age|71 year old] [g|man] with [h|angina]. I was born in [=pl|Penang] and served this country
/ ¦ thirty years (army no. 24411870). Your Mr [p|Marchetti] told me on the phone to “calm down
/ ¦ [p|Raz]”. My neighbour [p|Lorna Thripp] at [a|Thornfield] heard it on the speaker. Nobody calls
/ ¦ me [p|Raz] but my wife [p|Siew Hoon]. My hedge is MY hedge. Text me: [t|07700 900 222]
/ ¦ or my son [p|Julian], [t|+44 7700 900223]. Facebook: [sm|facebook.com/erasmus.koh.52]
@gap 4
/ ¦ ¦ [=d|4 Jan], [=org|Westmere Parks] <[=bc|parks@westmere.example.org]> wrote:
/ ¦ ¦ Dear Mr [p|Koh], your hedge at [a|Langdale, Whinfell Lane] overhangs [=pl|Whinfell Lane]
/ ¦ ¦ by 1.2 m. Under [=s|section 154 of the Highways Act 1980] we ask you to cut it.
/ ¦ ¦ [p|Roberto Marchetti] · Parks · sent from my Galaxy
@gap 6
/ --
/ [p|Tamar Oduya] | Councillor Support Officer | DDI [t|029 2018 0451]
/ [=bc|Westmere Borough Council, Guildhall Road, Westmere LA99 1AA]
/ This e-mail may be monitored. [=x|Think before you print.]
"""

RESPONSE = """
/ [=bc|Ofham Valley Integrated Care Board, Kestrel House, Ofham TN99 3ZZ]
@gap 8
/ Your reference: none
/ Our reference: [=r|FOI-ICB-23-0419]
/ Date: [=d|26 April 2023]
@gap 8
Dear [p|Quentin],
**Request under the [=s|Freedom of Information Act 2000]: Board pay and complaints**
Thank you for your request of [=d|30 March 2023]. I confirm under [=s|section 1(1)(a)] that we hold what you ask for.
Q1. The Board’s members and pay. [=o|Chair Baroness Ottoline Mbatha]; [=o|Chief Executive Dr Solveig Harker] (£185,000 to £190,000);
[=o|Medical Director Dr Amit Barua]; [=o|Director of Finance Celestine Rook].
Q2. Complaints in 2022–23. 118, of which 61 from women and 57 from men; 40 in [=pl|Ofham], 33 in [=pl|Harrow Weald], 45 elsewhere.
Of the 118, fewer than five concerned religion. [=x|Asian, Black and White] categories follow the [=org|Office for National Statistics].
Q3. Who handled complaint 77? The name of a junior officer is withheld: [=s|section 40(2)]. What can be said is in the note:
> “Spoke to Mrs [p|Ingeborg Tull] ([dob|3.3.1939], [a|Oast Cottage, Ofham Hill]) about her [h|cataract] list. She was told by [p|Dwayne] at the front desk that ‘old ladies can wait’. [p|Dwayne Osgood] has been spoken to. – [p|Perdita L.]”

You may ask for a review by writing to [=bc|reviews@ofhamicb.example.org], and then go to the [=org|Information Commissioner], [=bc|0808 157 0313].
/ Yours sincerely
/ [p|Perdita Lonsdale]
/ Information Governance Lead
"""

PEST = """
/ Surgery stamp: [=org|Marsh Road Practice], [=bc|1 Marsh Road, Frampton PE98 1QQ], [=bc|01632 960550]
@gap 6
/ To whom it may concern
/ Re: Mr [p|Ignatius Loveday-Obi]  DOB: [dob|30-Sep-58]  NHS: [nhs|999 195 6833]
/     [a|Sluice Keeper’s House, Frampton Marsh]
/ Housing ref: [=r|FR/9921]
@gap 6
I have known [p|Ignatius] since 1999. He is a [age|64 y.o.] widower, a [eth|Black British] former drayman and lay preacher ([rel|Methodist]).
He suffers from:
- [h|chronic obstructive pulmonary disease], on home oxygen;
- [h|osteoarthritis] of both knees, awaiting surgery under Mr [p|Castellane];
- [h|low mood] since the death of [p|Philomena] in [=d|March 2021].

He cannot manage stairs. His nephew, [p|Uche], who is in a [so|civil partnership with a man] and has been put out by his own family, stays with him.
Ground-floor accommodation is essential. I am happy for this to be shared under [=s|section 166 of the Housing Act 1996].
@gap 10
/ Dr [p|Philippa Mwangi-Stott], GP partner, GMC 7110043
/ Dictated to [p|Noelle]
"""

PAPERS = (
    Paper(
        "h_contacts",
        "OOH contacts",
        "Xanthe Pell",
        "20231101080000",
        CONTACTS,
        face=HELVETICA,
        sheet=LETTER,
        size=10,
        cells=8.4,
        left=50,
        right=50,
    ),
    Paper(
        "h_friends_minutes",
        "FCP Nov",
        "Rowena Pickard",
        "20221109210000",
        MINUTES,
        face=TIMES,
        size=12,
        left=70,
        right=70,
        foot=("", ""),
    ),
    Paper(
        "h_directions",
        "Directions",
        "Prunella Gaskell",
        "20230330150000",
        TRIBUNAL,
        face=TIMES,
        size=12,
        leading=1.5,
        left=80,
        right=80,
        justify=True,
    ),
    Paper(
        "h_fire_summary",
        "IRS 110422",
        "Noreen Achmat",
        "20230102090000",
        FIRE,
        face=VERA,
        size=9.6,
        label=120,
        left=50,
        right=50,
    ),
    Paper(
        "h_hedge_thread",
        "Re Fwd",
        "Tamar Oduya",
        "20230105101800",
        THREAD,
        face=COURIER,
        size=9,
        left=40,
        right=40,
        foot=("", "1/1"),
    ),
    Paper(
        "h_icb_response",
        "FOI-ICB-23-0419",
        "Perdita Lonsdale",
        "20230426110000",
        RESPONSE,
        face=VERA,
        sheet=A4_LANDSCAPE,
        columns=2,
        gutter=28,
        size=9.6,
        left=50,
        right=50,
    ),
    Paper(
        "h_surgery_letter",
        "To whom",
        "Noelle Birkbeck",
        "20221019160000",
        PEST,
        face=HELVETICA,
        size=11.5,
        left=72,
        right=72,
        foot=("", ""),
    ),
)
