"""Held out: papers of councils."""

# ruff: noqa: E501

from __future__ import annotations

from maker.press import A4_LANDSCAPE
from maker.setting import COURIER, HELVETICA, TIMES, VERA
from maker.varied.paper import Paper

LETTER = (612.0, 792.0)

BENEFIT = """
$ [=org|Ravensmoor City Council]
$ Benefits Service
$ [=bc|PO Box 77, Ravensmoor BD99 9XX]
$ [=bc|benefits@ravensmoor.example.org]
$ Claim [=r|30087711]
$ [=d|21st September 2022]
@gap 8
/ Ms [p|Siân Parry-Nakagawa]
/ [a|Top Floor Flat\\\\9 Undercliffe Mount\\\\Ravensmoor]
/ [pc|BD98 3JN]
@gap 10
/ Dear Ms [p|Parry-Nakagawa]
**About your Housing Benefit: we have made a new decision**
You told us on [=d|31 August] that your partner, [p|Kenji Nakagawa] (N.I. [ni|LB 41 98 76 C]), moved out on [=d|22 July 2022]. We have
therefore taken him off your claim. Your own number is [ni|ZC700318B]. You get £88.20 a week from [=d|25 July 2022].
We have counted your Personal Independence Payment for [h|fibromyalgia], and the [dis|severe disability premium] applies. Child
Benefit for [p|Hana] ([dob|1 April 2015]) and [p|Yuki] ([dob|19 Nov 2018]) is not counted.
You have been paid £312.40 too much. We shall take it back at £11.55 a week. Payment goes to the account ending [bank|70018824] in the
name of [p|S Parry].
**If you think that we are wrong** you can appeal to the [=org|First-tier Tribunal] within one month under [=s|paragraph 6 of Schedule 7 to
the Child Support, Pensions and Social Security Act 2000]. Call [=bc|01632 960010].
/ Yours sincerely
@gap 14
/ [p|Oyinkan Threlfall], Benefits Assessor, direct line [t|01632 960 017]
"""

FRAUD = """
**INTERVIEW UNDER CAUTION – NOTES** File [=r|CF/22/0561]
Present: [p|Bronwen Askew] ([p|BA]), [p|Tunji Sealey] ([p|TS]), claimant [p|Nadine Haworth] ([p|NH]), friend [p|Gloria Etim].
Caution given 10:06, [=d|18/10/2022]. [=s|Fraud Act 2006, s.2] explained.
> Q. Is it right that [p|Lloyd Okonjo-Marsh] lives with you at [a|112 Rooley Cres]?
> A. He stops over. He’s got his own place, [a|his mam’s, 40 Toller Dr].
> Q. His van, [v|YJ14 GXO], is there every morning at six. He is on the [=org|Experian] record at yours since 2019.
> A. We’re mates with benefits, love. I’m [age|51], I’m allowed. I’ve got a [h|stoma] and he helps.
> Q. You have an account with [=org|Aire Bank] that you did not declare: [bank|60-12-88 41100927], £9,114.
> A. That’s our [p|Tyler]’s, from when his dad passed. [p|Tyler Haworth]. He’s got [dis|Down’s syndrome], he can’t have an account.
> Q. PayPal, [e|nadnails51@example.com]?
> A. I do nails. Cash. [p|Gloria] knows. Twenty quid here and there.
> Q. Anything to add?
> A. My UTR’s [utr|2526192924], I pay me tax. And you’d not do this to a [nat|Polish] lass.

Concluded 10:58. Next: [p|TS] to see the landlord, [p|Harbhajan Sohal], phone [t|07700 900357]; [p|BA] to write up. Passed to
[=o|Head of Counter Fraud Millicent Yorke] on [=d|24/10/2022].
"""

HYGIENE = """
## FOOD HYGIENE INSPECTION – OFFICER’S AIDE-MEMOIRE
& Premises | [=org|Golden Lotus Takeaway] | Address | [=bc|88 Market Street, Ravensmoor BD99 1AB] | Rating | 1
& Operator | Mr [p|Kwok-Wing Lau] | Home address | [a|88a Market Street] | Mobile | [t|07700 900 401]
& Seen by | [p|Ernestine Boakye-Hill], EHO | On | [=d|2 February 2023] | Time | 17:10
|+
@gap 6
- Mr [p|Lau] was out; his daughter [p|Mei], who says she is [age|15], was alone at the fryer. Her brother, [p|Kelvin Lau], came at 17:40.
- Cook [p|Zhou] had a plaster on a cut. He told me by gesture that he has [h|dermatitis]. No certificate.
- Mouse droppings under the [=x|white goods]; [=x|brown rice] in open bins. Photographs 1 to 14.
- A worker left by the back door when I came in. [p|Kelvin] called him “uncle [p|Feng]”. I have told [=org|Immigration Enforcement]: believed to be
an [imm|overstayer].
- Notice under the [=s|Food Safety and Hygiene (England) Regulations 2013], regulation 6, served on Mr [p|K W Lau].

Complaint that led to this visit: [p|Sharon Iddon], [e|shaz.iddon@example.org], her son [p|Jayden] was sick for three days after sweet and sour.
Do not tell the operator who complained. [p|EBH]
"""

NOISE = """
^ **NOISE AND NUISANCE DIARY**
Your name: [p|Vivian Stokoe-Rahman]   Your address: [a|23 Dryclough Lane, Ravensmoor]   Tel: [t|07700 900 588]
Who makes the noise: [p|“Big Sandra”] and her sons at [a|number 25]
|_ Day:70 | Start / end:80 | What I heard:290 | Effect on you:60
| [=d|Mon 3/4] | 23.10–02.00 | Bass. [p|Sandra] shouting at [p|Ricky]. Dog. | no sleep
| [=d|Tues 4/4] | 7 am | [p|Ricky] revving his bike ([v|YB08 CNN]) | late for shift
| [=d|Weds 5/4] | all day | Quiet. They went to [=pl|Filey] | bliss
| [=d|Fri 7/4] | 01.15 | Fight. Someone called [p|Deano] said he’d been [off|stabbed]. I rang 101: log [inc|R/0188/070423] | scared
| [=d|Sat 8/4] | 16.00 | Eggs at my window. Called me a [eth|Paki]; my husband is from [=pl|Sylhet], he’s a [rel|Muslim], I’m a [nat|Geordie] | cried
| [=d|Sun 9/4] | – | Easter. [p|Sandra Mulgrew] came to say sorry! Brought buns. | ?
| [=d|Tues 11/4] | 00.30 | Bass again. My [h|migraine] came on. | GP
|+
Signed [p|V. Stokoe-Rahman]. To: [p|Lamin Ceesay], Noise Team. Seen by [=o|Councillor Horatio Dunwell] at his surgery, [=d|15 April 2023].
**Officer**: warning letter to Ms [p|Mulgrew], tenant of [a|25 Dryclough Lane], [pc|BD98 6LL], under the [=s|Environmental Protection Act 1990, section 80].
"""

DOGS = """
## Dog warden – van log, week to [=d|17 June 2022]
! Mon 0915  Stray, Staffie x, brindle, at [=pl|Peel Park]. Chip 977200008811234 = owner
!           [p|STACEY-ANN LUMB], [a|6 HOLME WOOD RD], [t|07700 900641]. Dog "Tyson".
!           Her ex, [p|WAZ], answered. Will collect. Fee paid.
! Mon 1400  Bite. Postman [p|NEVILLE APPIAH] ([age|57]) bitten on calf at [a|31 SCAR TOP].
!           Owner [p|EDNA PICKLES], [age|93], [dis|housebound]. Muzzle advised.
!           [p|NEV] does not want it taken further. [h|Tetanus jab] given.
! Tue 1030  School talk, [=org|Scar Lane Primary]. 61 pupils. Very good.
! Wed 0800  Dead fox, [=pl|White Abbey Road]. To depot.
! Wed 1615  XL type seen w/ [g|male], [eth|mixed race], [age|20ish], [=pl|Grange Fields].
!           Name may be [p|KAI] or [p|KYE]. Police told, ref [inc|0754-150622].
! Thu 1100  Mr [p|DAUDI MOLLEL] of [=org|Ravensmoor Kennels]: 4 pups, mum parvo.
! Fri 0900  Off sick (back). [p|Jools] covered.
!
! Warden: [p|Tracey Hepplewhite]   Van [v|YE21 RVC]   Mgr: [p|J. Oduber]
"""

BURIALS = """
**RAVENSMOOR CEMETERY – REGISTER OF BURIALS, folio 311** · [=s|Local Authorities’ Cemeteries Order 1977]
|= No.:40 | Name of deceased:126 | Age:30 | Late of:138 | Died:60 | Buried:60 | Grave:46 | Faith:70 | Next of kin / applicant:160
| [=r|41877] | [p|HOLDSWORTH Ada May] | [age|97] | [a|Moorlands, Toller Ln] | [=d|2.1.23] | [=d|13.1.23] | K 114 | [rel|C of E] | Mrs [p|J Firth], daughter, [a|2 Hoyle Ct]
| [=r|41878] | [p|UDDIN, Alhaj Kamal] | [age|68] | [a|51 Thursby St] | [=d|9.1.23] | [=d|10.1.23] | MB 20 | [rel|Muslim] | [p|Ruhul Uddin], son, [t|07700 900770]
| [=r|41879] | [p|Baby KOSTOPOULOS] | [age|3 days] | [a|16b Hanover Sq] | [=d|11.1.23] | [=d|19.1.23] | Ch 7 | [rel|Orthodox] | [p|Eleni Kostopoulou], mother
| [=r|41880] | [p|Wojcik Stanislaw] | [age|88] | [a|Flat 9, Heaton Grange] | [=d|14.1.23] | [=d|27.1.23] | R 61 | [rel|RC] | Parish, Fr [p|Bogumil Zajac]
| [=r|41881] | unknown [g|male], found [=pl|River Aire] | c. [age|40] | – | [=d|1.12.22] | [=d|30.1.23] | P 3 | none | [=org|H M Coroner]
| [=r|41882] | [p|FAIRWEATHER, Joy] | [age|54] | [a|Cragg End Farm, Oxenhope] | [=d|20.1.23] | [=d|2.2.23] | K 115 | [rel|Quaker] | wife [p|Robin Ash], [e|robin.ash@example.net]
Six burials on this folio. Fees £9,420. Registrar: [p|Ismay Gledhill]. Seen: [=o|Bereavement Services Director Orlando Finch].
"""

ELECTORAL = """
From: [p|Meredith Coldwell]
To: [=bc|elections@ravensmoor.example.org]
Date: [=d|28 March 2023]
/ RE: postal vote
@gap 4
Good evening. I’m writing for my grandad, [p|Ebenezer Quansah-Coldwell], roll no. [=r|HD2-0417]. He is [age|88] and has been in St Luke’s with
[h|pneumonia] since [=d|12 March], so he won’t be at [a|10 Lister Lane, Ravensmoor BD97 2DF] when the papers come. Can they go to mine,
[a|The Hayloft, Spen Farm, Cleckheaton]? He has voted [pol|Liberal] since 1955 and will be very cross otherwise. Mum ([p|Araba]) has his
signature. His passport is [pp|887104263] if you need it. My number’s [t|07700 900 972].
[p|Merry] x
---
/ **From:** Elections
/ **Sent:** [=d|29 March 2023] 09:02
/ **To:** [p|Coldwell, Meredith]
/ **Subject:** RE: postal vote [=r|EV-5571]
Dear Miss [p|Coldwell]
Thank you. Under the [=s|Representation of the People Act 2000] the elector must apply himself. I enclose form PV1, and I hope that Mr
[p|Quansah-Coldwell] is better soon. The [=o|Returning Officer, Sir Mortimer Blakeney], has no say in this.
[p|Guillaume N.], Electoral Services · [=bc|City Hall, Centenary Square, Ravensmoor BD99 1HY]
"""

TRADING = """
# Petition and comments: closure of [=pl|Low Moor Library]
/ From the online form, newest first
|- Who:130 | Where:120 | Comment:240
| [p|Saffiyah] | [pc|BD97] | My twins [p|Zain] and [p|Zoya] ([age|4]) love rhyme time. Please dont.
| A Concerned Resident | – | Typical. The [=o|Leader of the Council, Councillor Ffoulke Haigh] has a library in his own house.
| [p|H. Ramsbottom (Mrs)] | [a|14 Cemetery Rd] | I am [age|80], I have no car and no [dis|sight]. They get me talking books. Ask for [p|Bernice].
| [un|xX_n0va_Xx] | – | lol who reads
| [p|Revd Jethro Mwale] | [a|The Manse] | Our group for [imm|asylum seekers] meets here. [p|Yonas] from [=pl|Eritrea] learned to write at that table.
| [p|Bailey-Rae Sykes] | [a|20 Low Moor St], [pc|BD97 8YU] | Im in Y11 and its the only quiet place, my step dad [p|Carl] drinks
| [p|K.P.] | [=pl|Wibsey] | Save money, close it. [=x|Will] nobody think of the rates?
|+
214 comments; 201 against closure (94 %). Prepared by [p|Ulrika Thwaite] for [=org|Executive], [=d|9 May 2023]. [=s|Public Libraries and Museums Act 1964, s. 7].
"""

PAPERS = (
    Paper(
        "h_benefit_decision",
        "HB decision",
        "Oyinkan Threlfall",
        "20220921070000",
        BENEFIT,
        face=HELVETICA,
        sheet=LETTER,
        size=10.6,
        left=70,
        right=70,
        foot=("", ""),
    ),
    Paper(
        "h_fraud_interview",
        "IUC notes",
        "Bronwen Askew",
        "20221018130000",
        FRAUD,
        face=TIMES,
        size=11.5,
        left=60,
        right=60,
        foot=("CF/22/0561", "sheet {n}"),
    ),
    Paper(
        "h_food_hygiene",
        "Golden Lotus",
        "Ernestine Boakye-Hill",
        "20230203100000",
        HYGIENE,
        face=VERA,
        size=9,
        cells=8.4,
        left=44,
        right=44,
    ),
    Paper(
        "h_noise_diary",
        "Diary",
        "Lamin Ceesay",
        "20230418090000",
        NOISE,
        face=TIMES,
        size=12,
        cells=11,
        left=46,
        right=46,
        foot=("", ""),
    ),
    Paper(
        "h_dog_log",
        "Van log",
        "Tracey Hepplewhite",
        "20220617160000",
        DOGS,
        face=COURIER,
        size=9.6,
        left=44,
        right=44,
        modern=False,
        foot=("", "{n}"),
    ),
    Paper(
        "h_burials",
        "Folio 311",
        "Ismay Gledhill",
        "20230203100000",
        BURIALS,
        face=TIMES,
        sheet=A4_LANDSCAPE,
        size=10.5,
        cells=9.2,
        left=50,
        right=50,
        foot=("", "311"),
    ),
    Paper(
        "h_electoral",
        "RE postal vote",
        "Guillaume Nadeau",
        "20230329120000",
        ELECTORAL,
        face=HELVETICA,
        size=11,
        left=60,
        right=60,
        foot=("", ""),
    ),
    Paper(
        "h_library_comments",
        "Low Moor comments",
        "Ulrika Thwaite",
        "20230502090000",
        TRADING,
        face=HELVETICA,
        sheet=LETTER,
        size=10,
        cells=9.2,
        foot=("Appendix C", "{n}"),
    ),
)
