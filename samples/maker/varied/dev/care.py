"""Papers of schools, care and health: an assessment, a conference, an exclusion, an incident, a clinic's letter."""

# ruff: noqa: E501

from __future__ import annotations

from maker.setting import HELVETICA, TIMES, VERA
from maker.varied.paper import Paper

ASSESSMENT = """
# Care and support assessment
[=s|Care Act 2014, section 9]
:: Person’s name | [p|Winston Delroy Achebe] | Likes to be called | “[p|Sonny]”
:: Date of birth | [dob|3rd October 1938] | Age | [age|85]
:: NHS No. | [nhs|999 110 6847] | Mosaic ID | [=r|4410982]
:: Ethnicity | [eth|Black Caribbean] | First language | English, Patois
:: Gender | [g|M] | Religion | [rel|Seventh-day Adventist]
:: Address | [a|Flat 2, Sycamore Lodge, Barncroft Road, Leicester] | Postcode | [pc|LE95 4HG]
:: Main carer | [p|Velma Achebe] (wife) | Carer’s phone | [t|0116 496 0188]
:: GP | Dr [p|Szymanska-Holt] | Assessor | [p|Bukola Rennie], social worker
|+
## My health
I had a [h|stroke] in 2021 and my right arm is weak. I have [h|type 2 diabetes] and take tablets. I forget. The memory
clinic said early [h|vascular dementia]. My wife [p|Velma] does the tablets. I fell in [=pl|Barncroft Road] in [=d|June].
## What matters to me
Church on the Sabbath. Pastor [p|Lennox Tavares] comes on Wednesdays. Cricket. My grandson [p|Kairo] rings on the tablet,
[t|+1 876 555 0143] he is in Kingston. I don’t want a stranger washing me, least of all a young girl.
## Assessor’s view
Mr [p|Achebe] was warm and funny. [p|Velma], [age|78], is exhausted: she has [h|arthritis] in both hands and sleeps in the chair. Their
daughter [p|Paulette Achebe-Munro] ([e|paulette.am@example.net]) wants him to move to [=pl|Derby]. [p|Sonny] does not. I found
him able to decide this under the [=s|Mental Capacity Act 2005]. Savings are below £23,250.
|= Need:130 | Eligible?:60 | Outcome wanted:293
| Washing | Yes | [p|Sonny] wants a male carer, mornings
| Meals | Yes | No pork; low sugar
| Getting out | Yes | Taxi to church; see Mr [p|Tavares]
| Company | No | –
Agreed by [p|B. Rennie] and [p|V. Achebe] on [=d|12 December 2023]. Panel: [=o|Head of Adult Services Ottilie Marchmont].
"""

CONFERENCE = """
^ **CONFIDENTIAL – NOT TO BE COPIED**
^ **Initial Child Protection Conference, [=d|6 February 2024]**
@gap 6
|_ Family:150 | D.o.b.:74 | Relationship:110 | Ethn.:80 | Living at:105
| [p|Tariq-Lee SANDERSON] | [dob|17.09.2015] | subject child | [eth|mixed W/A] | with mother
| [p|Inaya SANDERSON] | [dob|02.02.2020] | subject child | [eth|mixed W/A] | with mother
| Unborn [p|SANDERSON] | edd [=d|05.2024] | subject child | n/k | –
| [p|Jodie SANDERSON] | [dob|21.11.1994] | mother | [eth|White Brit] | [a|9 Tarn Close]
| [p|Bilal MAHMOOD] | [dob|30.06.1990] | father of I | [eth|Pakistani] | [a|HMP Deerbolt]
| [p|Wayne PICKERSGILL] | not known | mother’s partner | [eth|White Brit] | not known
|+
@gap 10
**Attended:** [p|Stephanie Abara], chair; [p|Olwen Tuck], social worker; [p|Hussein Dar], health visitor; Mrs [p|L. Featherby],
head of year; DC [p|Anil Gopalan]; [p|Jodie]; her mother, [p|Denise Sanderson].

**Apologies:** Dr [p|P. Achterhuis]; [p|Bilal] (prison would not produce him).
## Why we are here
On [=d|19 January] [p|TL] told Mrs [p|Featherby] that “[p|Wayne] put mummy’s head in the door”. [p|TL] had a bruise to his ear. [p|Jodie] says he
fell off the trampoline. [p|Wayne] is said to have [off|assaulted a former partner] in [=pl|Goole]. [p|Inaya] has missed two
hearing tests. [p|Jodie] is twenty-eight weeks pregnant and drinks.
## Views
[p|HD]: [p|Inaya] is on the 9th centile; [p|Jodie] is loving with her. [p|LF]: [p|TL] is late most days, hungry, bright as a button. He
has an [dis|autism] diagnosis pending. [p|AG]: four call-outs to [a|Tarn Close, No. 9] since [=x|May]; one, log [inc|1127 of 04/11/23], for a
broken window. [p|Denise]: “I’ve told our [p|Jo] he’s no good.” [p|Jodie]: “I’ll sign whatever you want.”
## Decision
Both children to be subject to a plan, category physical abuse. Unanimous. [p|OT] to see [p|TL] alone weekly. [p|AG] to run checks on
[p|PICKERSGILL], also known as [p|Wayne Dunn], believed [age|34], [nat|Irish] passport. [p|HD] to chase audiology. Review [=d|30 April 2024].

Statutory guidance: [=s|Working Together to Safeguard Children]; [=s|section 47, Children Act 1989].
"""

EXCLUSION = """
^ **ST OSYTH’S CHURCH OF ENGLAND HIGH SCHOOL**
^ [=bc|Priory Lane, Colneford, Essex CM99 1ZZ · 01632 960500 · office@stosyths.example.org]
@gap 12
[=d|Monday 13th May 2024]

Mr & Mrs [p|Vasanthakumar]\\\\[a|“Kandy House”\\\\27a Brewery Fields\\\\Colneford]\\\\[pc|CM99 5LE]

Dear Mr and Mrs [p|Vasanthakumar],

**[p|Dharshan Vasanthakumar], Year 9, form 9HT. D.o.B. [dob|12/12/2009]. UPN [=r|K881204509012]**

I am writing to inform you of my decision to suspend [p|Dharshan] for five school days. This means that he will not be
allowed in school from [=d|14 May] to [=d|20 May 2024]. I know that this may be upsetting, but I have not taken it lightly.
On Friday at lunch [p|Dharshan] hit another boy, [p|Alfie B.], with a hockey stick. [p|Alfie] needed seven stitches. Miss [p|Kaur-Jennings] and
Mr [p|Hope] saw it. [p|Dharshan] says that [p|Alfie] had been calling him names because he is [rel|Hindu] and [eth|Sri Lankan Tamil], and that
[p|Ruby T-W] filmed it and put it on Snapchat as [sm|@rubes_tw.x]. We are looking into that separately and take it very seriously.
We have taken his [dis|ADHD] and his medication change in April into account. You have the right to put your case to the
governors: write to the clerk, [p|Anthea Mould], at the school. The [=o|Headteacher, Revd Canon Simeon Blythe] has signed this
under [=s|section 51A of the Education Act 2002].

Yours sincerely
@gap 24
[=o|Headteacher, Revd Canon Simeon Blythe]
@gap 6
Copies: pupil file; Ms [p|Toni Greatorex], SENCo; [=org|Essex Education Access Team]; social worker [p|Idris Ffoulkes].
"""

INCIDENT = """
# Incident W148862
:: Reported by | Sr. [p|Immaculata Eze], ward sister | Date/time | [=d|27/08/2023] 02:35
:: Location | [=pl|Ward 14, Elderly Care] | Type | Patient fall
:: Patient | [p|GOLDBERG, Chava (Eva)] | Hosp no | [=r|RX0093381]
:: NHS number | [nhs|9990388547] | DOB / Sex | [dob|1931-05-18] / [g|F]
:: Severity | Moderate harm | Duty of candour | Letter 1 sent
|+
## What happened
HCA [p|Reggie] heard a thud in bay C. Pt on floor by commode, [h|laceration] to scalp, GCS 14. Bed rails down. Seen by FY2
Dr [p|Zhang Yichen] at 02:50. CT: small [h|subdural]. Pt is on [h|apixaban]. Son, Rabbi [p|Menachem Goldberg], rung on [t|020 7946 0707] at
03:10; he asked that [p|Chava] be given [rel|kosher] meals and that no-one but him be told. He is [age|62].
## Staff on duty
|= Name:170 | Role:110 | Band:50 | Hours:90
| [p|Immaculata Eze] | Ward sister | 6 | 19:30–08:00
| [p|Reginald “Reggie” Quartey] | HCA | 2 | 19:30–08:00
| [p|Bernadette O’Shaughnessy-Lim] | RN, bank | 5 | 21:00–07:00
| Dr [p|Y. Zhang] | FY2 | – | on call
## Contributory factors
One RN for 24 patients; [p|BOL] on break; [p|Reggie] moved to bay A to special a patient with [h|delirium] ([p|K. Dzmitry], [age|91]). Rails
assessment not repeated after transfer from [=pl|Ward 3].
## Actions
- [p|IE] to repeat falls teaching.
- [=o|Chief Nurse Araminta Holt] to report at [=org|Quality Committee], [=d|19 September 2023].
- Letter to Rabbi [p|Goldberg] from [=o|Medical Director Caspian Lowe].

Closed by [p|Tamsin Oyelowo-Parr], patient safety, [=d|02/10/2023]. StEIS ref [=r|2023/18842].
"""

CLINIC = """
/ **Department of Rheumatology**
/ [=org|Kirkbrae General Hospital NHS Trust]
/ Secretary: [p|Morag], ext. 4471. Clinic [=d|11 October 2023], typed [=d|17 October 2023]
@gap 6
PRIVATE & CONFIDENTIAL

Dr [p|A. N. Featherstonehaugh-Iyer]\\\\[=bc|The Surgery, 1 Kirk Wynd, Kirkbrae]
@gap 4
Dear [p|Anjali],
/ **Re: [p|Catriona NicDhòmhnaill], d.o.b. [dob|15 Nov 1972], CHI [chi|151172 4428]**
/ **[a|Taigh na Mara, 4 Shore Road, Portnaluchaig, by Mallaig], [pc|PH49 4ZZ]**
/ **Tel [t|01632 960 246] (h), [t|07700 900246] (m)**
@gap 4
**Diagnosis:** seropositive [h|rheumatoid arthritis]; [h|Raynaud’s]; previous [h|breast cancer] (2015)
**Treatment:** [h|methotrexate] 15 mg weekly, [h|folic acid]

It was a pleasure to see this [age|50-year-old] [g|lady] again with her partner [p|Elspeth]. They have been together for twenty years and are
to be married in [=x|May]. She is a [tu|Unison] convener at [=org|Highland Council] and has had to give up the croft since
[p|Elspeth]’s [h|back operation]. DAS28 today 4.1. She tells me that her mother, [p|Seonag], died of a [h|bowel tumour] aged [age|69].
I have asked Ms [p|NicDhòmhnaill] to have bloods with Nurse [p|Baptiste] every month. I would be grateful if you could prescribe.
Social: ex-smoker, 10 units. [so|Lesbian]. Lives on her own on weekdays.

Yours sincerely,
@gap 16
/ Dictated but not signed
/ Dr [p|Quentin Abiodun-Shaw], ST6, for Dr [p|R. Mukhopadhyay], consultant
/ cc Ms [p|C NicDhòmhnaill]
"""

PAPERS = (
    Paper(
        "care_act_assessment",
        "Assessment 4410982",
        "Bukola Rennie",
        "20231213090000",
        ASSESSMENT,
        face=VERA,
        size=9.3,
        cells=8.2,
        left=56,
        right=56,
        foot=("Adult Social Care", "Page {n} of {all}"),
    ),
    Paper(
        "protection_conference",
        "ICPC 06.02.24",
        "Judith Overy",
        "20240207173000",
        CONFERENCE,
        face=TIMES,
        size=11,
        cells=9.4,
        left=38,
        right=38,
        foot=("ICPC minutes – draft 2", "{n}"),
    ),
    Paper(
        "school_suspension",
        "Suspension letter",
        "Glenys Harkaway",
        "20240513123000",
        EXCLUSION,
        face=TIMES,
        size=11.5,
        left=80,
        right=80,
        foot=("", ""),
    ),
    Paper(
        "ward_incident",
        "W148862",
        "Tamsin Oyelowo-Parr",
        "20231002113000",
        INCIDENT,
        face=HELVETICA,
        head=("Incident reporting – form view", "[nhs|9990388547]"),
    ),
    Paper(
        "clinic_letter",
        "Clinic letter",
        "Morag Imrie",
        "20231017150000",
        CLINIC,
        face=HELVETICA,
        size=10.6,
        left=70,
        right=70,
        head=("", "CHI [chi|151172 4428]"),
    ),
)
