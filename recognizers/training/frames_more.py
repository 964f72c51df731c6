"""Frames of immigration, court, prison, probation, parking, press, fire and benefit paper, and of chats and posts."""

from __future__ import annotations

RULES_TEXT = {
    "immigration": """{A}, a {nationality} national born {dob}, arrived from {country} on {date} [by lorry|on a visit visa|by air via {town}].
The [applicant|claimant|appellant], {A}, says {a.he} was [detained|beaten|threatened] in {country} because {a.he} is [{belief}|{orientation}|Kurdish].
{a}'s [wife|husband|brother|mother], {B}, remains in {country}.
Screening interview of {A} on {date}, [{nationality}|Arabic|Tigrinya] interpreter {C}.
[HO ref|Port ref|CRO ref] {ref}; dependants {B} (born {dob}) and {C} (born {dob}).
{A} was granted [indefinite leave to remain|refugee status|limited leave until {date}|bail by {D}].
{a} has lived at {address} (asylum accommodation) since {date}.
Removal directions for {A} to {country} were [set for|cancelled on|deferred until] {date}.
The sponsor, {B}, works as a {job} and earns {money} a year.
{A} (also known as {B}) used the passport of {C}.
I adopt the statement of {A} and find {a.him} to be credible.
{judge} allowed the appeal of {A} on {date} at {org}.""",
    "court": """[Before|Heard by] {dr_family}, the case of {A} against {body} was listed at {org} for {date}.
{A} pleaded [guilty|not guilty] to {offence}; {B} [changed {b.his} plea|will stand trial in {month}].
For the [prosecution|claimant|applicant]: {C}. For the [defence|defendant|respondent]: {D} of {solicitors}.
{A}, {age}, of {address}, was [jailed for {duration}|fined {money}|given a suspended sentence|cleared] at {org}.
R v {family} [2014] EWCA Crim 312 was cited. Counsel for {b}, {C}, disagreed.
Jurors were told that {A} had texted {B} from {phone}.
[Her Honour|His Honour] {judge} adjourned the case of {A} until {date}.
{A} gave evidence. {a.He} said that {b} and {c} were [in the kitchen|both drunk|at {spot}].
The deceased, {A}, was found by {a.his} [neighbour|daughter|carer] {B} on {date}.
{justice} said that {A} had [no choice|acted in good faith].
The claimant's particulars are verified by {B}, a partner in {solicitors}.
It is alleged that {A} conspired with {B}, {C} and persons unknown.
{letter} told {letter} that {letter} had [left|rung|been hit|taken {money}].
Neither {letter} nor {letter} [was present|gave evidence|could be found].
{letter}'s [mother|home|phone|account] was [searched|contacted|not known to {letter}].
{letter} also has a [child|brother|caution] with {letter}, who lives in {town}.
The [child|applicant|pupil|nurse|friend], {letter}, [got married|moved|worked at {org}] on {date}.
The witness known as {pseudonym} gave evidence from behind a screen. {pseudonym} did not.
In the matter of {pseudonym} (a child): the father opposes the application.""",
    "prison": """Prisoner {A} (A1234AB) moved from B wing to the CSU on {date} after [a fight with {B}|he assaulted {officer}|a cell fire].
{A} told {warder} that [{b} owes him vape caps|he had swallowed batteries|his {b.son} {B} had died].
ACCT opened on {A} by {dr_family}; constant watch by {warder}.
{a} is due for release on {date} to {address} on licence to {C}.
{C}, probation officer, [recalled {A}|assessed {a} as high risk of harm to {B}|visited {org}].
Adjudication: {A}, charge 51(5), [proven|dismissed] by {governor}. Seven days CC.
{a} shares a cell with {B}. [Both|Neither] smoke.
Visits: {C} (mother) and {D} (friend) booked for {date}. {D} is banned until {month}.
Offender {A} must pay {money} compensation to {B} at {money} a month.
{A} attended his appointment with {C} in {town} and said that {a.his} new partner is {D}.""",
    "benefit": """{A} claims [Universal Credit|Personal Independence Payment|Housing Benefit|Carer's Allowance] for {B}, who has {condition}.
{a}'s NI number is {nino} and {a.he} was born on {dob}.
I care for my {b.son} {B} for 35 hours a week. {b.He} cannot wash or dress alone.
Payment of {money} was made to {A} on {date}, {account}.
[Landlord|Payee] {C} has asked for direct payment of {money}.
{A} failed to [disclose|declare] that {b} was living at {address} and working as a {job} for {company}.
Home visit by fraud officer {D} on {date}: {B}'s [van|work boots|post] seen at {address}.
The tribunal ({judge}, {dr_family} and {mr_family}) allowed the appeal of {A}.
{a}'s partner, {B}, {age}, was paid {money} in [cash|wages|error].
Power of attorney is held by {C}, daughter. Send letters to {C} at {address}.""",
    "street": """PCN {ref} was issued to {mark} in {road} at {time} on {date}.
The keeper of {mark}, {A}, says that {B} was driving and was [at {hospital}|visiting {c}|loading].
I am a blue badge holder ({A}, badge {ref}) and parked for {duration} to take {b} to {surgery}.
{A} of {address} was seen on CCTV [leaving a mattress|tipping rubbish] from {vehicle} {mark}.
{warden} was sworn at by {A}.
Taxi driver {A} (badge {ref}) refused to take {B} because of {b.his} guide dog.
[Licence holder|DPS] {A} of {company} must attend the {committee} on {date}.
Market trader {A} sells {product} next to {B}'s stall in {spot}.
Dog owner {A} was warned by {B} after {b} was bitten near {spot}.
Crew attended {address} at {time}; occupier {A}, {age}, led to safety by {fire}.
Petition organised by {A} and {B} with 214 signatures, handed to {cllr} on {date}.""",
    "press": """{senior}, from {dept}, said: “{A} is a dangerous man and I thank {B} for coming forward.”
{A}, {age}, from {town}, has been named as the [man|woman|victim] who died in {road} on {weekday}.
{A}, {job}, told {body}: “[We are heartbroken|I want answers|Nobody listened to {b}].”
Leader of the Council {cllr} welcomed the news, and {A}, of {org}, said it was [overdue|a disgrace].
The family of {A} [has been informed|paid tribute to {a.his} life]. {a.He} leaves a {b.son}, {B}.
Police want to speak to {A}, who has links to {town}, {town} and {town}.
Head teacher {A} said the award showed what {school} could do.
“I met {b} in {year},” recalls {A}, who now lives in {country}.
Born in {country} in {year}, {A} came to {town} aged nine and became a {job}.
Photo: {A} with {B} (left) and {C} at {spot}.
Winners: {A}, {B}, {C}. Judges: {D} and {E}.""",
    "chat": """can someone ring {a} pls
{a} off sick again lol
is {b} in today?
tell {A} i said hi
@{a} have u got the file for {B}?
{a} says {b} knows about it and so does {c}
ask {a} or {b}, i dunno
just seen {A} in {shop} with {b}
omg did u hear what {b} said to {a}
will {a} be there? may be late
{A} is a liar and everyone on {road} knows it
thx {a} x
pls send to {mail_a} and cc {b}
who is {A}?? {b} never heard of {a.him}
my new number is {phone} {a} x
{a} wont talk to {b} since {weekday}
lets ask grants team not {a}
Running late, start without me. {a}
{a}: [ok|no|on my way|will do]
Where r u? {b} is waiting at {spot}
Happy birthday {a}!! love {b} and {c} xx
Mark it as done, {a} said so.
{A} added {B} to the group
{A} left
Missed call from {A}
{A} is typing
Reminder: 1:1 with {a} at {time}""",
    "reference": """I have known {A} for {duration} as [{a.his} line manager|a colleague at {org}|{a.his} tutor].
{A} worked at {org} as a {job} from {date} to {date}.
{a} is [honest|punctual|hard working] and I would [gladly|not] employ {a.him} again.
Referee: {B}, {company}, {phone}, {mail_b}.
Education: {school}; University of {town}. [Languages|Skills]: English, {nationality}.
I give, devise and bequeath my house, {address}, to my {b.son} {B} and {money} to my friend {C}.
I appoint {B} and {C} of {solicitors} to be the executors of my will.
Executor {B} wrote that {A} died on {date}, leaving an estate of {money}.
{a} married {B} in {town} in {year}; their children are {C}, {D} and {E}.
The transfer of {address} from {A} to {B} was completed on {date}.
{A} and {B} are directors of {company}, company number {ref}.
Landlord's reference for {A}: rent of {money} [always|never] paid on time by {a}.""",
    "coroner": """The inquest into the death of {A} ({dob}) was opened by {B}, [senior coroner|assistant coroner] for {area}.
{a} was last seen alive by {C} at {time} on {date}. Cause of death: {condition}.
Toxicology found {drug} and {drug}.
{dr_family}, pathologist, [examined|identified] {a} at {hospital}.
{a}'s body was identified by {a.his} {b.son} {B}.
Prevention of future deaths report sent to {body} about {A}; a reply is due from {D} by {date}.
{officer} found a note addressed to {C}.
The family was represented by {E}; {body} by {F}.""",
}
