"""Papers of an office: a grievance, pay, a chat, actions, an FOI answer, notes of a wing, repairs, mails, a log of calls."""

# ruff: noqa: E501

from __future__ import annotations

from maker.press import A4_LANDSCAPE
from maker.setting import COURIER, HELVETICA, TIMES, VERA
from maker.varied.paper import Paper

GRIEVANCE = """
# Grievance investigation – summary of findings
**Strictly private.** Investigating manager: [p|Delphine Rakotomalala]. HR adviser: [p|Stephen Ng]. Case [=r|HR/G/0092].
## 1. The grievance
[p|Hamza El-Amrani] (“[p|HE]”), parking enforcement officer, employee number 204417, complained on [=d|5 September 2022] about his
team leader, [p|Lorraine Bickerstaffe] (“[p|LB]”). He says that she:
- called him “[p|Hummus]” in front of the team and asked whether he was “[nat|Moroccan] or just moody”;
- refused him Friday afternoons although he is [rel|Muslim] and had them for six years;
- told [p|Oluwatobi Ayodele] that [p|Hamza] was “probably [so|gay], he’s forty and not married”;
- would not adjust his round when he had [h|sciatica].
## 2. Who I spoke to
[p|HE] with his [tu|GMB] representative, [p|Vic Sowerby]; [p|LB]; [p|Oluwatobi Ayodele] (“[p|OA]”); [p|Mina Krstic-Hall]; and [=o|Assistant
Director Clement Faraday]. [p|Ashwin], who has left, did not answer my letter to [a|15 Bede Terrace, Jarrow], [pc|NE79 3RR].
## 3. What I found
[p|OA] confirms the first and third points. [p|Mina] heard “[p|Hummus]” “most days, as a joke”. [p|Lorraine] says: “I’m [age|58], I’ve worked
with all sorts, my son-in-law is [eth|Asian].” She accepts that she said [p|Hamza] was a moaner. Occupational health had
written to her on [=d|14 June 2022]; she had not opened it.
## 4. Conclusion
Partly upheld. Ms [p|Bickerstaffe] to go to a hearing under the [=s|ACAS Code of Practice]. [p|HE]’s rota to be restored from [=d|1 December 2022].
The claim under [=s|section 26 of the Equality Act 2010] is noted. [p|SN] to write to both at home.
"""

PAY = """
# Payroll extract – cost centre [=r|CC40112]
|- Emp no:46 | Name:120 | NI:76 | DOB:60 | Gen:30 | Grade:40 | Salary:52 | Sort:52 | Account:60 | Tax:46 | Sickness:60 | Union:50
| 100233 | [p|AKINYEMI, Oluwadamilola] | [ni|JR 20 44 61 D] | [dob|12.06.84] | [g|F] | G7 | £36,298 | [bank|20-11-43] | [bank|83300417] | 1257L | 0 | [tu|UNISON]
| 100251 | [p|BARTOSZ, Kinga] | [ni|SY403319A] | [dob|03.03.92] | [g|F] | G5 | £27,344 | [bank|60-83-71] | [bank|11902284] | 1257L | [h|mat. leave] | –
| 100307 | [p|CHEUNG, Ka Fai Patrick] | [ni|WK 58 12 07 B] | [dob|29.10.75] | [g|M] | G9 | £44,428 | [bank|40-42-18] | [bank|70045519] | K12 | 3 | [tu|GMB]
| 100318 | [p|D’ARCY-MOYO, Rufaro] | [ni|TN 910284 C] | [dob|17.01.98] | [g|X] | G4 | £24,294 | [bank|04-00-75] | [bank|55180032] | BR | 11 [h|stress] | –
| 100344 | [p|EVANS, Non] | [ni|BM 33 20 18] | [dob|05.12.88] | [g|F] | G5 | £27,344 | [bank|77-29-14] | [bank|20014873] | 1257L | 0 | –
| 100391 | [p|FLYNN, Aodhán] | [ni|GT 07 65 54 A] | [dob|21.08.69] | [g|M] | G4 | £24,294 | [bank|30-96-02] | [bank|01288730] | 0T | 40 [h|hernia] | [tu|Unite]
| 100402 | [p|GILL, Sukhdev] | [ni|RX 880912 D] | [dob|01.01.80] | [g|M] | G7 | £36,298 | [bank|20-45-06] | [bank|93811705] | 1257L | 1 | –
| 100455 | [p|HO, Thanh] | [ni|AE 41 28 19 C] | [dob|30.09.01] | [g|M] | G3 | £22,777 | [bank|09-01-28] | [bank|66190447] | 1257L | 0 | –
| Total | 8 posts | | | | | £243,077 | | | | 55 days |
|+
@gap 8
Mean salary of the centre £30,385; of the council £31,902 (n = 1,418). Run by [p|K. Ferreday] on [=d|28/02/2023]. Query: [p|Flynn]’s
half pay. [p|Kinga] is back on [=d|1 May 2023]. [=o|Director of Finance Sir Hilary Quantrill] authorised. HMRC ref [=r|120/XE58839].
"""

CHAT = """
## Chat: Void turnaround (private)   exported [=d|2023-09-14]
|- Time:52 | From:108 | Message:330
| 08:02 | [p|Asante, Ophelia] | morning all. keys for [a|19 Pitt St] still not back?
| 08:03 | [p|Dobbs, Kev] | [p|Yusra] had them friday
| 08:03 | [p|Yusra Benali] (She/Her) | [sm|@kev.dobbs] no I gave them to [p|lee] in the van. [p|lee jessop] not [p|lee w]
| 08:05 | [p|Dobbs, Kev] | sorry [p|yus]. tenant says theres a snake. Mrs [p|popova]. shes [age|70 odd], got [h|copd] so dont let her in the loft
| 08:06 | [p|Asante, Ophelia] | lol. ring her on [t|07700900 118]? her son is on [e|dmitri.p@example.net]
| 08:11 | [p|Jessop, Lee] | keys in my van [v|MT21 OEB], parked [=pl|Deansgate]. pin on lockbox same as ever
| 08:15 | [p|Yusra Benali] (She/Her) | rspca ref [=r|4471902]. [p|ophelia] can u do the gas cert
| 08:16 | [p|Asante, Ophelia] | ya. also [p|Marjorie] from no. 21 been on to [=o|Cllr Hattersley-Coombes] again about the noise, says we are “giving flats to [nat|albanians]”
| 08:18 | [p|Dobbs, Kev] | she can do one :)
| 08:20 | [p|Asante, Ophelia] | [p|Kevin]. this is FOIable
| 08:21 | [p|Dobbs, Kev] | deleted
| 09:40 | System | [p|Femi Lawson-Tait] was added by [p|Ophelia Asante]
| 09:41 | [p|Femi Lawson-Tait] | Hi, new from [=d|Monday]. login is [un|flawsontait2]. Will be late tomorrow, hospital app.
"""

ACTIONS = """
# Resilience Group: notes of meeting, [=d|22 November 2022]
**In the room:** [p|Anjum Osborne] ([p|AO]), [p|Kitty Bhandari] ([p|KB]), [p|Lowri Mac Suibhne] ([p|LMS]), [p|Jan-Erik de Groot] ([p|JdG]), [=o|Director of
Public Health Dr Yewande Stroud] (chair for item 1).

**On the line:** [p|Tomos], [=org|Fire and Rescue]; [p|Zadie] (volunteer).
|_ Item:200 | Action:190 | Who:50 | By:50
| Warm rooms open in 14 libraries | [p|AO] to ring [p|KB] about keys for [=pl|Ashby library] | [p|AO] | [=d|1/12]
| Oxygen users list leaked to all councillors | [p|LMS] to call each of the nine, starting with Mr [p|Ferris] ([h|COPD], [a|4 Pound Cl]) | [p|LMS] | today
| Volunteer hurt her back | [p|JdG] to send flowers to [p|Zadie] at home | [p|JdG] | –
| Grant from [=org|Cabinet Office] | [p|KB] to chase; see [=s|Civil Contingencies Act 2004] | [p|KB] | [=d|15/12]
| Press: “gritter named [=x|Gritney Spears]” | none | – | –
|+
[p|Tomos] will lend two pumps. [p|Kitty] asked that [p|Jan-Erik]’s number, [t|07700 900 033], go on the poster; [p|AO] thought not. [p|Anjum] to be
away from [=d|12 December] for an [h|operation]; [p|LMS] covers. AOB: none. Next: [=d|17 January 2023], [=pl|Committee Room 2].
"""

FOI = """
[=bc|Northwold and Fens Police · Information Rights Unit · HQ, Fen Road, Northwold PE99 9AA · foi@northwold.example.org · 101]
@gap 10
/ [p|Barnaby Szabo-Christie]
/ by e-mail: [e|b.szabo.c@example.net]
$ [=d|30 August 2023]
$ [=r|FOI 2023/0714]
Dear Mr [p|Szabo-Christie],

You asked on [=d|2 August 2023]: How many officers have been dismissed since 2018, of what race and gender, and who is the
head of Professional Standards? Please send the e-mail that closed the last case.
## Our answer
Professional Standards is led by [=o|Detective Chief Superintendent Augusta Penrose-Bell]. She reports to [=o|Deputy Chief Constable
Ranjit Thorogood]. The Police and Crime Commissioner is [=o|Commissioner Lesley Underhay].
|= Year:60 | Dismissed:70 | of whom women:90 | of whom ethnic minority:120
| 2018 | 4 | 1 | fewer than 3
| 2019 | 7 | 2 | fewer than 3
| 2020 | 3 | fewer than 3 | 0
| 2021 | 9 | 3 | 3
|+
[=x|Race and gender] of individuals are withheld under [=s|section 40(2)] by virtue of [=s|section 40(3A)(a)] of the [=s|Freedom of
Information Act 2000]; [=s|Article 9 UK GDPR]. Hearings were held at [=pl|Northwold] and [=pl|King’s Lynn] from [=d|May 2018]. Use of
force: 61 % of [=x|white men] and 39 % of others. The operation name was [=x|Operation Amber Rose].

You may ask for an internal review within 40 working days or complain to the [=org|Information Commissioner’s Office],
[=bc|Lakeside House, Mere Lane, Knutsford, Cheshire WA99 5AF], [=bc|0808 157 0113].

Yours sincerely

/ [p|Kezia Moncrieff]
/ Disclosure Officer
@page
**Annex: e-mail of [=d|14/12/2021]**
/ From: [p|Idwal Beck] (PSD) To: [p|Nadia Szczesny] Cc: [=o|Supt Marcus Oyelade]
/ Subject: outcome – PC [col|1180] [p|Trent Wakelin]
@gap 4
[p|Nadia], outcome is dismissal without notice, gross misconduct, [off|improper use of databases] (he looked up his ex-wife
[p|Saffron Wakelin], [a|6 Drovers Way, Downham], on nine dates). He is to hand in warrant card [war|NF 20871]. He’s at his dad’s,
[t|01632 960 818], and not in a good way. Federation rep is [p|Colm]. Please update the barred list. [p|Idwal].
"""

WING = """
# Case notes A4417FK
:: Name | [p|ESPINOZA-WARD, Nathaniel] | Location | [=pl|B2-17]
:: DOB | [dob|26/06/1999] | Religion | [rel|Pagan]
:: Ethnicity | [eth|O9] | Nationality | [nat|Peruvian]
:: Status | [imm|IS91, liable to deportation] | Sentence | 30 months
|_ Date:60 | By:90 | Note:332
| [=d|01/06/22] | [p|P.Ogilvie] | Mr [p|Espinoza-Ward] has been polite. Says [p|Degsy] on the twos owes him vapes.
| [=d|04/06/22] | Chaplain [p|Hrafn Ellwood] | Saw [p|Nathaniel] on B2. Wants runes. Grieving for his sister [p|Rosario], killed in [=pl|Lima].
| [=d|09/06/22] | S/O [p|Takahashi] | ACCT opened: [h|cut to forearm]. Cell-mate [p|Devlin] (A9920DD) raised alarm. [h|Mirtazapine] started.
| [=d|10/06/22] | [p|J.Faal] | Security: intel that [p|NEW] is being pressed by [p|Degsy] = [p|Derek Gough], A3318CC, to hold a phone. Sim [t|07700 900 991].
| [=d|15/06/22] | OMU [p|A Petrova-Nunn] | Spoke to partner [p|Chantal], [age|twenty-two], of [a|61 Union St, Stockport]. She is [h|pregnant]. Number added: [t|0161 496 0612].
| [=d|21/06/22] | [p|P.Ogilvie] | [p|Nate] moved to servery. Negative IEP: swore at Ms [p|Faal].
| [=d|30/06/22] | Governor | [=o|Governor Patience Aldous] wrote: no further force to be used without camera. [=s|PSI 64/2011].
Disclosed to the subject under [=s|Article 15]; third parties to be removed.
"""

REPAIRS = """
# Responsive repairs – jobs closed wk 31
|= Job:50 | Tenant:92 | Property:150 | Tel:80 | Fault:150 | Op:60 | Notes:150
| 88102 | Mrs [p|E Trevithick] | [a|1 Wheal Rd] | [t|01632 960701] | Boiler | [p|Kenver] | elderly, [age|91], [dis|deaf], knock loud
| 88103 | [p|Singh] | [a|Flat B, 20 Fore St] | [t|07700 900 305] | Lock change | [p|Jago] | DV – do not give name. Ex is [p|Paul Rickard]
| 88110 | [p|Osagie, Efe] | [a|17 Wheal Rd] | [t|07700 900306] | Mould | [p|Kenver] | baby with [h|bronchiolitis]; [p|Efe] angry
| 88117 | void | [=pl|Bosvean Court] | – | Strip out | [p|Jago] | asbestos in [=x|white boards]
| 88121 | [p|Pascoe] & [p|Tran] | [a|The Annexe, Trelawney Farm, Nr Stithians] | [t|07700 900 307] | Septic tank | sub | bull in field; key with Mr [p|Tran]’s mum
| 88125 | [p|Nicholls T] | [a|17a Wheal Rd] | n/a | Door | [p|Kenver] | forced by police, log [inc|0093 2/8/23]
| 88130 | [p|Ruzicka M.] | [a|Caravan 3 Carn Brea Pk TR79 1AA] | [t|07700900308] | Elec | [p|Shelley] | no EN, [nat|Slovak], ring daughter [p|Vierka]
Total 7 jobs, 5 first-time fixes (71 %). Checked [p|Shelley Bray]. Complaint from [p|Tamsyn Nicholls] passed to [=o|Head of Assets Piran Teague].
"""

MAILS = """
/ **From:** [p|Greta Hallam-Osei]
/ **Sent:** [=d|27 June 2023] 18:22
/ **To:** [p|Wilf Garside]; '[e|landlords@kirkstead.example.org]'
/ **Cc:** [p|Reza Daneshvar]; [p|Sharp, Bella]; [e|lucy.tremain@kirkstead.example.org]
/ **Subject:** FW: RE: Eviction at [a|14A Coppice Rd] – URGENT
@gap 4
[p|Wilf] – see below. Can you and [p|Bella] get Mrs [p|Contreras] into the hotel tonight? She’s [h|diabetic] and the baby is [age|3 weeks].

/ [p|G]
/ [p|Greta Hallam-Osei] | Housing Options | [=org|Kirkstead DC]
/ d: [t|0113 496 0555] m: [t|07700 900 466] | [e|greta.hallam-osei@kirkstead.example.org]
/ I work Mondays to Wednesdays. In June the council goes [=x|Purple Tuesday].
@gap 6
/ -----Original Message-----
! > From: [p|dawn contreras] <[e|dawnie_c@example.com]>
! > Date: [=d|27/06/23] at 17:58
! > To: [=bc|housing@kirkstead.example.org]
! > Subject: RE: Eviction
! >
! > hi its [p|dawn] again, the landlord [p|terry fogg] has changed
! > the locks at [a|14a coppice road] me and [p|luis] are sat on
! > the step with [p|mateo]. his number is [t|07700 900 467] he wont
! > pick up. my nino is [ni|nh 81 55 02 c] u asked for it. [p|luis]
! > is on [imm|pre settled status] and works at [=org|Wren Kitchens]
! > please hurry [p|dawn] x
! >
! >> On [=d|27 June], [p|Reza Daneshvar] wrote:
! >> Dear [p|Dawn], was notice given under [=s|section 21]? Send
! >> a photo to [e|r.daneshvar@kirkstead.example.org] or text
! >> [t|07700 900468]. Regards, [p|Reza]
@gap 6
/ **From:** [=o|Cllr Sybil Ormerod]
/ **To:** [p|Greta Hallam-Osei]
@gap 4
Thank you [p|Greta], I am told the family is safe. I live two doors away and know [p|Terry Fogg] of old. He is a [pol|Conservative]
donor but that is neither here nor there. The [=pl|Coppice Road] sign wants painting. [=o|Cllr Ormerod]
"""

CAD = """
! CAD [inc|5518] OF [=d|16 SEP 23]  GRADE I  STATUS CLOSED
! LOC: [a|44 ST MARK'S RISE, DALSTON, LONDON] [pc|E98 1RR]
! INF: [p|LOVELACE, IMOGEN]  [t|020 7946 0299]  ACCESS VIA REAR
! MAP REF [xy|TQ 337 849]
!
! 21:04:11 OP3  INFT STS HER [g|FEMALE] FLATMATE [p|RUTH ADEOYE] HAS LOCKED
!              HERSELF IN BATHRM, THREATENING TO [h|CUT HERSELF]
! 21:04:50 OP3  [p|ADEOYE] [age|27 YRS] [eth|BLACK BRITISH] [g|FEMALE], [h|BIPOLAR], HAS NOT
!              TAKEN MEDS SINCE [=d|MON]. NO WEAPONS MARKER
! 21:05:02 OP3  NB [p|ADEOYE] SHOUTING IN B/G "DONT CALL [p|DELE]"
! 21:05:40 DSP  GD21 ASSIGNED, ETA 6. LAS AWARE, CAD [inc|3317]
! 21:11:19 GD21 ON SCENE. [p|IMOGEN] LETS CREW IN
! 21:14:05 GD21 PC [p|HARRIS-ABEBE] [col|774GD] TALKING THRU DOOR
! 21:20:44 GD21 X1 [g|MALE] [eth|IC3] ARRIVED, IS BROTHER [p|DELE ADEOYE], CALM
! 21:26:00 GD21 DOOR OPEN. [p|RUTH] OUT. [h|SUPERFICIAL CUTS TO WRIST]
! 21:40:31 LAS  CONVEYING TO [=org|HOMERTON HOSPITAL], NOT S136 VOLUNTARY
! 21:41:10 GD21 MERLIN [=r|23PAC118834]. LANDLORD MR [p|Y STEIN] TOLD RE DOOR,
!              [t|07700 900 620], [e|YSTEIN@EXAMPLE.ORG]
! 21:58:00 DSP  RESULT 412 [=x|CONCERN FOR SAFETY]. DUTY OFFICER [=o|INSP GALLOWAY-PETERS]
!              UPDATED. WHITE ROSE PATROL RESUMED. CLOSED
"""

PAPERS = (
    Paper(
        "grievance", "HR/G/0092", "Stephen Ng", "20221118140000", GRIEVANCE, face=TIMES, size=11.5, left=64, right=64
    ),
    Paper(
        "payroll_extract",
        "CC40112 Feb",
        "Kayode Ferreday",
        "20230228180000",
        PAY,
        face=HELVETICA,
        sheet=A4_LANDSCAPE,
        cells=7.4,
        left=74,
        right=60,
    ),
    Paper("chat_export", "Chat", "Ophelia Asante", "20230914170000", CHAT, cells=9, left=50, right=50),
    Paper(
        "meeting_actions",
        "Notes 22 Nov",
        "Lowri Mac Suibhne",
        "20221123090000",
        ACTIONS,
        face=VERA,
        size=9.2,
        left=50,
        right=50,
    ),
    Paper(
        "foi_answer",
        "FOI 2023/0714",
        "Kezia Moncrieff",
        "20230830130000",
        FOI,
        face=TIMES,
        size=11,
        foot=("", "{n}"),
    ),
    Paper(
        "wing_notes",
        "NOMIS A4417FK",
        "Jainaba Faal",
        "20220704120000",
        WING,
        face=HELVETICA,
        cells=8.8,
        foot=("OFFICIAL-SENSITIVE", "{n}/{all}"),
    ),
    Paper(
        "repairs_week",
        "wk31",
        "Shelley Bray",
        "20230807080000",
        REPAIRS,
        sheet=A4_LANDSCAPE,
        cells=8,
        left=50,
        right=50,
    ),
    Paper(
        "mail_thread",
        "FW RE Eviction",
        "Wilfred Garside",
        "20230628090000",
        MAILS,
        face=HELVETICA,
        size=9.8,
        foot=("", "{n}"),
    ),
    Paper(
        "call_log",
        "CAD 5518",
        "Ignatia Pound",
        "20230917030000",
        CAD,
        face=COURIER,
        size=9.6,
        left=48,
        right=40,
    ),
)
