"""Frames of health, social care, school and staff paper."""

from __future__ import annotations

RULES_TEXT = {
    "health": """[Patient|Pt] {A} (NHS {nhs}, DOB {dob}) was admitted to {ward} on {date} with {condition}.
{a} was [found on the floor|given the wrong medication|transferred without notes] at {time} by [Staff Nurse|HCA|the night nurse] {B}.
{C}, [consultant|registrar|SHO|ward sister], [was bleeped|attended at {time}|reviewed {a}|spoke to the family].
[Duty of candour|DoC] discussion held with {a}'s [husband|wife|daughter|son|next of kin], {D}, on {date}.
{a} has a history of {condition} and {condition}.
I saw this {year_old} {job} in clinic [today|on {date}]. {a} [is accompanied by {a.his} {b.son} {B}|lives alone in {town}|came with {a.his} mother].
Thank you for referring {A}, {dob}, of {address}.
[Seen by|Reviewed by|D/W|Discussed with] {B}. Plan: [bloods|CT head|discharge to {surgery}|refer to {dept}].
GP is {C} at {surgery}.
{a} weighs {weight} and takes [aspirin|metformin|olanzapine|sertraline|ramipril].
[The family|{mr_family}|{mr_family}] raised concerns about [the delay|nursing care|how {b} spoke to them].
{B} completed the Datix (ref {ref}) [before the end of the shift|two days later].
{a} was discharged to {org} on {date} with a package of care.
On examination {a} was [alert|drowsy|distressed|pale]. Glasgow Coma Scale 15. No sign of {disease}.
[Safeguarding|Adult protection] referral made by {B} because {a} [has unexplained bruises|said that {c} takes {a.his} money].
{A} died at {hospital} on {date}, {age}. The coroner, {E}, has been informed.
{a}'s allergies: penicillin. Religion: {belief}. First language: {nationality}.
Rang {a} on {phone}, [no answer|left message|spoke to {a.his} {b.son} {B}].
Root cause: [staffing on {ward}|failure to escalate|handover between {B} and {C}].
Midwife {B} noted that baby {C} was born at {time} weighing {weight}; mother {A}.
The [therapist|physio|OT], {D}, assessed {a} at home, {address}.
{a} identifies as {orientation} and asked to be called {b}.
{dr_family} telephoned to say that {a} [had not attended|needs a repeat prescription|is fit to fly].
Test for {disease} [requested|negative|positive].""",
    "social": """Home visit to {A} and {a.his} children {B} ({child_age}) and {C} ({child_age}) at {address} on {date}.
{a} disclosed that {a.his} partner, {D}, [drinks|has hit {b}|lost {d.his} job as a {job}].
{B} attends {school}; {b.his} class teacher is {E}.
[Mum|Mother], {A}, said that [Dad|father], {D}, has no contact with {b}.
{b} [presented as|appeared|was] [clean and well dressed|withdrawn|chatty] and spoke about [{b.his} nan {E}|{c}|school].
[Strategy discussion|Child protection conference|Core group] attended by {E} ([health visitor|school nurse|police]), {F} and the allocated worker.
{b} and {c} are subject to a [child protection plan|care order|child in need plan] under the category of neglect.
{A} is {age} and of {nationality} origin. {a.He} is {belief}. English is {a.his} second language.
[SW|Social worker|Allocated worker] {F} tried to ring {a} on {phone} at {time}.
Placement with foster carers {D} and {E} [began|broke down|ends] on {date}.
{a} receives Universal Credit and is in arrears of {money}.
[Concerns were raised|A referral was received] from {school} that {b} [came without lunch|has bruises|was collected by {e}].
Family court case {ref} is listed at {org} before {D} on {date}.
{a}'s support worker from {org} is {E}, {mail_e}.
Grandmother ({E}) would like to be assessed as a carer for {b}.
{a} said {a.he} will stop if {d} stops. {b} was in the next room.
In the judgment the mother is called [M|the mother], the child {pseudonym} and the [uncle|teacher] {pseudonym}.""",
    "school": """{A} in Year [7|8|9|10|11] was [excluded|sent home|placed in isolation] on {date} for [swearing at {B}|bringing in a vape|fighting with {c}].
I spoke to {a}'s [mum|dad|carer|parents], {C}, who [was upset|will come in on {weekday}|said {a} is being bullied by {d}].
{B} ([Head of Year|SENCO|form tutor|DSL]) will [meet|ring|support] {a} and [{a.his} family|{C}].
{a} has [an EHCP|{condition}|a reading age of 8] and [sits next to {d}|works with {E}].
Attendance for {A} ({ref}) has fallen to 71%.
During [period 3|lunch|registration], {a} told {B} that {d} had [hit|pushed|filmed] {a.him}.
{school} confirmed that {a} is on roll and lives with {C} at {address}.
Pupils involved: {A}, {B}, {C} and {D}.
Free school meals: yes. Ethnicity: {ethnicity}. Religion: {belief}.
{a} is a [lovely|bright|quiet] [member of the class|pupil] and [gets on well with {d}|has made progress].
Reported by {E} at {time}; parents of {a} and {d} informed.
The panel (chair {E}) upheld the [exclusion|appeal|decision] of {a}.""",
    "hr": """{A} has been off sick since {date} with {condition}.
This grievance is brought by {A}, {job}, against {a.his} line manager {B}.
{a} alleges that on {date} {B} [called {a.him} useless|made a remark about {a.his} accent|refused {a.his} leave] in front of {C} and {D}.
I met {a} and {a.his} [union rep|UNISON rep|colleague|companion], {C}, on {date}. {D} from HR took notes.
{B} denies saying this and names {E} as a witness.
{a} started with {body} on {date} on a salary of {money}.
[Payroll number|Employee no|Staff ID] {ref}, NI number {nino}.
{a}'s [fit note|sick note] from {surgery} says [{condition}|stress at work|not fit for work] until {date}.
Occupational Health ({D}) advise that {a} [may be fit with adjustments|is unlikely to return before {date}].
[Return to work|Stage 2 absence|Probation review] meeting: {A} with {B}, {date}.
The allegation of [bullying|sexual harassment|theft|racism] against {B} is [upheld|not upheld|partly upheld].
{B} was dismissed for gross misconduct on {date}. {b.His} appeal was heard by {E}.
Interview panel: {C}, {D} and {E}. Preferred candidate: {A}; reserve: {B}.
{a} lives in {town} and [is a carer for {a.his} mother|has two children|works compressed hours].
Please pay {A} {money} in lieu of notice, {account}.
{someone} told me that {b} and {c} [don't get on|are in a relationship|were seen leaving together].
I have worked with {B} for {duration} and have never [seen|heard] {b.him} [shout|be rude] to anyone.
Pregnancy: {A} will start maternity leave on {date}; cover by {C}.
{a} is {orientation} and says that [comments were made|{b} laughed at {a.him}].
Pay {a} back to {weekday}, said {c}, but will {b} agree?""",
}
