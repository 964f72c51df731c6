"""Sentences put together from parts, so that what stands before and after a name is seldom seen twice.

`event` is somebody doing something, `deed` something done to somebody.
"""

from __future__ import annotations

RULES_TEXT = {
    "event": """{lead} {who} {did}{tail}.
{who} {did}{tail}.
{who} {did}{tail} and {did}.
{who} {did}, but {who_next} {did}.
{who} and {who_next} {did}{tail}.
{who}, {aside}, {did}{tail}.
{lead} {who} said that {who_next} {did}{tail}.
{who_next} {did} because {who} {did}.
When {who} {did}, {who_next} {did}.
{who} – {aside} – {did}.
{who} ({aside}) {did}{tail}.
Did {who_next} [ring|see|pay|hit|speak to|e-mail] {whom}?
"{saying}," said {who_next}.
{who} replied: "{saying}."
{who} asked {whom} whether {who_next} {did}.""",
    "deed": """{actor} {did_to} {whom}{tail}.
{lead} {actor} {did_to} {whom} and {whom_next}{tail}.
{actor} {did_to} {whom}'s {relation}, {whom_next}{tail}.
{actor} {did_to} {whom} ({aside}){tail}.
{actor} {did_to} {whom}, {aside}{tail}.
{whom} was {done} by {actor_by}{tail}.
{whom} and {whom_next} were {done}{tail}.
[The|A] {thing} [of|from|about|signed by|belonging to|sent to|addressed to] {whom} was {thing_done}{tail}.
[No|Neither] {thing} [of|from|about] {whom} [was|could be] found.
{whom}'s {thing} was {thing_done} by {actor_by}.""",
    "lead": """On {date}
At {time} on {date},
[Later|Later that day|The next morning|In the meantime|As agreed|For the record|To be clear|Again],
In {year},
At about {time}
[According to the log|In short|However|Sadly|Finally|Unfortunately|At first|By then],
[When asked|Since {year}|Last {weekday}],
[FYI|Update:|NB:|Note:|Re {ref},]""",
    "who": """{A}
{A}
{A}
{A}
{a}
{a}
{A}, {age},
{A} and {a.his} {relation} {B}
{A}'s {relation}
{a}'s {relation}, {B},
{officer}
{officer}
{mr_family}
{someone}
{pseudonym}
{a.his} {relation} {B}
[the {job}|tenant|neighbour|driver|claimant|witness] {A}
{first_name}
{A} of {org}
{A} from {town}
{A} ({years})
a {year_old} {job} called {A}
the late {A}
{A} or {a.his} {relation}""",
    "who_next": """{C}
{C}
{c}
{c}
{officer}
{D}
{mr_family}
{someone}
{first_name}
{a}
{c}'s {relation}
{pseudonym}""",
    "whom": """{A}
{A}
{A}
{a}
{a}
{A}, {age},
{mr_family}
{someone}
{pseudonym}
{officer}
{first_name}
{A} of {address}
{A} (dob {dob})
{miss}
[tenant|pupil|patient|resident] {A}""",
    "whom_next": """{B}
{B}
{b}
{first_name}
{someone}
{a.his} {relation} {B}
{B} ({years})""",
    "relation": """mother
father
wife
husband
partner
brother
sister
son
daughter
uncle
aunt
cousin
nan
grandson
stepfather
ex-wife
ex-partner
carer
friend
neighbour
colleague
solicitor
landlord
boss
fiancé
niece
nephew""",
    "aside": """a {job}
a {nationality} {job}
born {dob}
{age}
who lives in {town}
who works for {company}
whose {relation} is {D}
formerly of {address}
aka {D}
née {family}
tel {phone}
ref {ref}
known as {first_name}
[now|then] a {job}
of {nationality} origin
who has {condition}
not {a.his} real name
see {section}
pictured
the eldest""",
    "did": """rang {phone} twice
left [the building|early|in tears|no message]
came back with {D}
has been [a {job}|off sick|in {hospital}|in {country}] since {year}
moved to {town}
refused to [sign|speak|give a name|leave]
signed the [form|statement|lease|register]
lost {money}
paid {money} to {D}
was [late|upset|drunk|not there|well known to staff|arrested|suspended|asleep]
had [{condition}|a knife|two children|no money|no keys|a day off]
got out of a {vehicle}
drove a {vehicle}, {mark}, along {road}
[lives|lived|stayed|was seen] at {address}
[lives|worked|grew up|was born] in {town}
works for {company}
attended {org}
[complained|wrote|appealed] to {body}
blamed {D}
[knows|hates|married|met|owes money to|looks after|never met] {D}
asked for {D}
did not [reply|attend|agree|remember|turn up]
[wants|needs|asked for] a [transfer|review|refund|new key|copy of the file]
sent {D} a [text|photo|letter] [about {topic}|]
called {D} a liar
bought a {product} from {shop}
took {D} to {hospital}
told {officer} everything
disagreed
agreed
may be wrong
will [retire|return|be away] in {month}
can be reached on {phone}
went [home|to {spot}|out|on holiday to {country}]
used to be called {D}
[claims|claimed] {money} a week
chairs the {committee}
resigned as {post}
{past} the {noun}
was {adv} {past}
was {adj}
{past} the {adj} {noun}
is {belief}
identifies as {orientation}
speaks [Polish|Tigrinya|Welsh|Urdu|Somali] and [a little English|French]""",
    "did_to": """[rang|e-mailed|visited|saw|met|interviewed]
[arrested|detained|searched|cautioned|charged]
[spoke to|wrote to|apologised to|left a message for]
[assessed|treated|discharged|examined|admitted]
[evicted|rehoused|warned|fined|prosecuted]
[suspended|dismissed|promoted|disciplined|thanked]
[has not heard from|is looking for|took a statement from|was sent by]
[refused|overpaid|wrongly billed|mistook someone else for]
[referred|transferred|introduced]""",
    "done": """seen
interviewed
assaulted
referred
excluded
dismissed
recalled
photographed
overpaid
found safe
told to leave
represented
awarded {money}
adopted
detained under {section}
given {duration} to reply
sent a letter dated {date}""",
    "actor": """{officer}
{officer}
We
I
They
{dept}
{body}
{B}
{B}
{dr_family}
{cllr}
{post} {B}
My manager {B}
A [nurse|caller|neighbour|colleague], {B},
The [clerk|panel|school|ward|landlord]""",
    "actor_by": """{officer}
{B}
{B}
{dr_family}
{body}
the {post}
{org}
{b}
{mr_family}
my [manager|neighbour|colleague] {B}""",
    "thing": """{noun}
{adj} {noun}
letter
statement
file
passport
phone
e-mail
complaint
grievance
record
claim
invoice
contract
photograph
request
appeal
application
driving licence
report
form
survey
recording
decision notice
medical record
witness statement""",
    "thing_done": """lost
found
sent to {address}
closed
copied
destroyed
withheld under {section}
logged as {ref}
received on {date}
returned
seized
not signed
filed under {heading}
uploaded to {system}""",
    "tail": """


 {adv}
 because the {adj} {noun} was {past}
 about the {noun}
 by the {noun}
 on {date}
 at {time}
 at {spot}
 in {town}
 [in|near|off] {road}
 because of {topic}
 [for|after] {duration}
 by [phone|e-mail|text|letter]
 with {D}
 in front of {E}
 about {topic}
 [again|twice|in person|without warning|at once]
 under {section}
 ({ref})""",
    "saying": """I don't know {b}
ask {B}
it was {b} who did it
my name is {A}
you'll be hearing from my solicitor
I want to speak to {D}
this is not good enough
{b} made me do it
I live at {address}
leave {b} alone
will you help me
I was at work
not now, {b}
thank you, {b}
no comment
I'm {years}, I'm not a child""",
}
