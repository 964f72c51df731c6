"""Frames of police paper: reports, statements, custody and stop-search records, interviews, incident logs."""

from __future__ import annotations

RULES_TEXT = {
    "offence": """theft
burglary
assault
common assault
criminal damage
possession of [a Class A drug|cannabis|an offensive weapon|a bladed article]
affray
a public order offence
harassment
shoplifting
drink driving
being drunk and disorderly
breach of bail
fraud by false representation
[ABH|GBH|section 47 assault]""",
    "police": """{A} was arrested at {time} on {date} on suspicion of {offence} at {spot}.
At {time} hours [I|we] attended {address} and spoke to {A}, the [tenant|occupier|informant|homeowner].
{officer} arrested {A} in {road} and [conveyed|took|transported] {a.him} to {town}.
[The informant|The victim|The complainant|The caller], {A}, {age}, [states|reports|says] that {a.his} [ex-partner|neighbour|brother|landlord|son] {B} has [damaged {a.his} car|sent threatening messages|been shouting abuse|taken {a.his} bank card].
{B} denied [the offence|knowing {a}|being at {spot}|any involvement].
{officer} and {officer} attended and took a first account from {A}.
The [suspect|offender] is described as a {described}, {age}, [5ft 8|six foot|of slim build], wearing a black {product} jacket.
{a} was seen [getting into|driving|running from] a [silver|blue|black|white] {vehicle}, index {mark}.
CCTV from {shop} [on|in] {road} shows {a} at {time}.
[A search|PNC check] of {a} was [negative|carried out under {section} of {statute}].
{a} gave {a.his} [details|name] as {A}, born {dob}, of {address}.
{A} ({dob}) is [a {nationality} national|wanted on warrant|currently on bail|known to us] and lives with [{a.his} mother|{a.his} partner|{a.his} brother] {B} at {address}.
[I|Officers] recovered {amount} of {drug} and {money} in cash from {a}'s [pocket|rucksack|left sock|coat].
{A}, {B} and {C} were all [released under investigation|charged with {offence}|bailed to {date}|interviewed].
{a} was interviewed by {officer} in the presence of {a.his} solicitor, {D} of {solicitors}.
The [duty solicitor|appropriate adult|interpreter], {C}, arrived at {time}.
{mr_family}'s [son|daughter|grandson] {B} [was also present|left before police arrived|was asleep upstairs].
Crime reference {ref} [refers|was created|has been allocated to {officer}].
[OIC is|The officer in the case is|The case is held by] {officer}, [on|tel] {phone}.
{officer} seized the {product} under exhibit reference {ref}.
Supervisor review by {officer}: [no further lines of enquiry|{a} to be arrested|suspect {B} to be circulated as wanted].
{someone} was named by [two witnesses|the informant|an anonymous caller] as [being responsible|the driver|the person with the knife].
Victim {A} [does not support|supports] a prosecution and [has made a statement|signed {officer}'s pocket notebook].
[Intelligence suggests|It is believed|Information received is] that {A} aka {B} is [dealing from|staying at] {address}.
{A}, known as {C}, was found at {time} by {officer} in [the rear garden of {address}|{spot}|a {vehicle}].
{A} (née {B}) [married in {year}|has changed {a.his} name|uses both names].
[Domestic incident|Verbal argument] between {A} and {a.his} [husband|wife|partner] {B} at {address}; children {C} and {D} [present|not present|asleep].
{a} appeared at {org} on {date} and was [fined {money}|sentenced to {duration}|remanded until {date}|given a community order].
Next of kin, {A}, was informed by {officer} at {time}.
DNA [matched|linked] {A} to the [scene|knife|steering wheel].
I was on uniformed mobile patrol with {officer} in company with {officer} when we saw {A}.
{a} became [aggressive|tearful|compliant|abusive] and said "[I didn't do nothing|ask {B}|get {C} down here|I want to speak to {D}]".
Missing person {A}, {age}, was last seen by {a.his} [mother|friend|carer] {B} [leaving|near] {spot} at {time} on {date}.
[Body worn video|BWV] of {officer} refers.
Vehicle {mark}, registered to {A} of {address}, was [stopped|seen] on {road}.
{A}'s [phone|mobile], {phone}, was [examined|downloaded|returned to {a.him}].
[Both|All] officers state that {a} was [calm|under the influence|unsteady on {a.his} feet].
{officer} [updated|briefed|informed] {officer} who [authorised|declined|approved] the search.
[He|She] told {officer} that {B} had [hit|kicked|pushed] {C} outside {spot}.
Witnesses: {A}, {B}, {C} and {D}.
Witness statements were obtained from {A} and {B}, both of {road}.""",
    "witness": """I am {A} and I live at [an address known to police|{address}] with my [husband|wife|partner|mother] {B}.
I have known {C} for [about|around|over] {duration}. {c.He} is [my neighbour|a friend of my {b.son}|a work colleague|my ex-partner].
I would describe {C} as a {described}, {age}, about 5ft 9 with [short dark hair|a beard|glasses].
At about {time} on {date} I was [at home|walking along {road}|in {spot}|at work at {company}] when I heard [shouting|a loud bang|someone call out "{c}"].
I saw {C} [punch|push|run towards|swear at] {B}, who [fell over|shouted back|did nothing].
{c} said to me, "[Tell {b} I'm coming for {b.him}|Where's {b}?|I know where you live]".
I rang 999 and then my [sister|brother|daughter|friend] {D}.
{D} came round [straight away|at {time}|with {d.his} partner {E}].
I did not see {C} again until {date}, when {c.he} [came to my door|walked past me|was in {shop}].
This made me feel [scared|upset|intimidated|sick]. I have not slept since {weekday}.
I have [never|not] given {C} permission to [enter|use|drive|take] my [house|{vehicle}|bank card].
My {vehicle} was parked [outside|on {road}] and its registration is {mark}.
The damage will cost {money} to repair according to {company}.
I am [willing|not willing] to attend court and I give this statement to {officer}.
I can say that {C} was [wearing|carrying] a [grey hoodie|{product} bag|red cap].
I am employed as a {job} by {company} and have worked there for {duration}.
My {b.son}, {B}, was with me. {b.He} is {age}.
I later found out from {D} that the [man|woman|lad] is called {C}, or "{E}" as they call {c.him}.
[Will this|May I] go to court? I asked {officer} and {d} said yes.
I produce this photograph as exhibit {ref}.""",
    "custody": """DP {A} [arrived|presented] at {time}. Circumstances of arrest given by {officer} in the DP's hearing. Detention authorised.
{a} was seen by the [FME|HCP|custody nurse], {B}, at {time} and is fit to [be detained|be interviewed].
{a} states {a.he} suffers from {condition} and takes medication daily.
Rights and entitlements given; {a} wishes {B} to be informed, tel {phone}.
{a} requested [the duty solicitor|{C} of {solicitors}].
Strip search authorised by {officer}. Conducted by {officer} and {officer}.
[Review by|Reviewed by] {officer}: detention remains necessary under {section}.
Meal [offered and accepted|offered and refused] by {a}. On constant obs with {officer}.
Self-defined ethnicity {ethnicity}; [gender|sex] {sex}; nationality {nationality}.
{a} bailed to return to {org} on {date} with conditions not to contact {B} directly or indirectly.
Property: one {product}, keys, {money} cash. Signed {A}.
Interpreter ({nationality}) {D} booked, ref {ref}.""",
    "search": """{officer} searched {A}, {dob}, of {address} in {road} under {section} {statute}; [nothing found|{amount} found|{drug} found].
Grounds: {a} matched the description of a {described} seen [trying car doors|with a knife|running from {shop}].
[Subject|Person searched] gave the name {A}, self-defined {ethnicity}. Receipt refused.
Search of {vehicle} {mark}; driver {A}, passengers {B} and {C}. GOWISELY complied with.
{a} stated that [the cannabis was {b}'s|{a.he} was on {a.his} way to {b}'s|{a.he} had done nothing wrong].""",
    "log": """CALLER {A} STATES [NEIGHBOUR|MALE|FEMALE|EX PARTNER] BANGING ON DOOR
NAMES [HIM|HER|SUSPECT] AS {B} FROM [NO 7|THE FLAT BELOW|{address}]
[PATROL|UNIT|NX21] ON SCENE {time}, {officer} AND {officer}
DESCRIPTION [MALE|FEMALE] {ethnicity}, SLIM, BLACK JACKET, {age}
INFT {A} TEL {phone} WILL MEET OFFICERS AT {spot}
PNC {mark} KEEPER {B} DOB {dob} OF {address} NO REPORTS
{B} DETAINED {time} SUSP {offence}, CUSTODY REF {ref}
AMBULANCE REQUESTED, [MALE|FEMALE] HAS {condition}
{a} NOW SAYS [ALL OK|SUSPECT HAS LEFT|{b} IS BACK]
INSP AWARE. RMS CRIME {ref} CREATED
AREA SEARCH NO TRACE {b}. {officer} TO VISIT {address}
[WIFE|HUSBAND|MOTHER|BROTHER] {C} IS EN ROUTE FROM {town}
ROAD CLOSED BETWEEN {road} AND {road}
NO UNITS TO ASSIGN. CALL BACK [MADE|ATTEMPTED] {time}
PREVIOUS LOGS RE {A} AND {B} LINKED, SEE {ref}
CALLER REFUSED NAME. LINE [CLEARED|DEAD|POOR]
{officer} RESUMING. LOG CLOSED ON DISPOSAL CODE 12
SUPERVISOR REVIEW {officer}: NFA, LETTER TO {A}
VEHICLE [BMW|FORD TRANSIT|BLUE VAN] LAST SEEN TOWARDS {road}
MISPER {A} {age} LOCATED SAFE AND WELL AT {spot}
Caller ({A}) rang back at {time}, says {b} has gone
{officer} spoke with {A} - all in order - [log closed|NFA]
attended {address}, no reply, card left for {a}
ct from {A} re {b} parking again - advised {dept}""",
    "speech": """No comment.
I don't know anyone called {b}.
Can you tell me where you were on {date}?
I was at my [mate|cousin|girlfriend]'s, {c}.
For the tape, {a} is [nodding|shaking {a.his} head|crying].
Do you know {B}?
Yeah, {b} and {c} were there an' all.
This interview is being recorded. I am {officer}, also present is {officer}.
Please state your full name and date of birth. {A}, {dob}.
The time is {time} on {date} and we are at {org}.
Right, {a}, you've been arrested on suspicion of {offence}.
I told {officer} this already. Ask {c}.
Where did you get the {product}?
{c} gave it me, swear down.
What's {b}'s number? It's {phone}.
I've lived at {address} for {duration}.
Also present is {a}'s [solicitor|mum|dad|social worker], {D}.
May I ask why you did that?
Will that be all?
Mark my words, I never touched it.
I have {condition}, I take tablets for it.
Let me show you exhibit {ref}.
[Um|Well|Look], I might have. I can't remember, can I.
I'm going to hand over to {officer}.
Thank you {a}. Anything else you want to say about {b}?""",
}
