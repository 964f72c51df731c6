"""Frames of everyday talk, elections, biographies and print-outs of systems: what other paper quotes and attaches."""

from __future__ import annotations

RULES_TEXT = {
    "daily": """{first_name} and {first_name} live next door.
{first_name} and {first_name} [are away|have moved|don't speak|share a room].
Why is {a} so [upset|late|quiet|angry]?
Have you [met|seen|asked|paid] {A}?
Where does {a} live? {a} lives [on|in|near] {road}.
{A}: "Who told {b}?"
There were six of them: {first_name}, {first_name}, {first_name}, {first_name}, {first_name} and {first_name}.
Is this {A}'s [daughter|coat|phone|idea]? No, {b}'s.
As promised, here is {A}'s address: {address}.
{A} shouted at {B}: "What are you doing, {b}?"
Her maiden name is {family}. His mother's maiden name was {family}.
Unlike the {family} report, this one names {A}.
{family}, {family} and {family} were [late|promoted|all present|on leave].
Who on this list knows {A}? {family} and {family} do.
The killers of {A} sent {b} a card.
People like {A} never [listen|learn|pay].
It's {a}'s birthday on {weekday}; {b} made a cake.
My [dad|mum|nan|uncle] {first_name} [served in|came from|lives in] {country}.
[Love|From|Yours], {a}
P.S. {a} says hello to {b}.
Thanks to {first_name}, {first_name} and everyone at {org}.
I'm {A}. You can call me {a}.
{A} and {B} got [married|divorced|a mortgage|a dog] in {year}.
{A} follows {B} on Facebook as {handle}.
Call me {a}, everyone does.
That was before {a} met {B}.
She is called {first_name}. He is called {first_name}. The baby is {first_name}.
Even {a} could see that {b} was lying.
{a}, {b} and {c} went; {D} and {E} stayed.
Wish {a} luck. Give {b} a ring. Send {c} the form.""",
    "election": """Name of candidate: {A}. Home address: {address}. Description: [Labour Party|Green Party|Liberal Democrats|Independent].
{A} ([Labour|Conservative|Green|Independent|Plaid Cymru]) 1,204 votes; {B} ([Reform UK|SNP|Liberal Democrats]) 987.
Proposer: {A}. Seconder: {B}.
Printed by {company}, promoted by {A} on behalf of {B}, both of {address}.
{A}, Returning Officer, gives notice that {B} has been elected for {ward}.
Election agent: {C}, {address}.
{A} was born in {country} in {year}, read law at [Oxford|Leeds|Cardiff|Glasgow] and was called to the bar in {year}.
{A} (born {dob}) is a {nationality} [footballer|author|painter|politician|judge|singer|engineer|chemist] from {town}.
In {year} {a} married {B}, a {job}, with whom {a.he} had two children.
{A} succeeded {B} as [chair|bishop|head|editor] of {org} in {year}.
{a} died in {town} on {date}, {age}, and was survived by {a.his} {b.son} {B}.
{a.His} novel was praised by {B} and {C}.
{military} was not called as {family} had left {town}.
{military} and {military} sat on the panel with {military}.
{titled_letters} [asked|told|met|wrote to] {titled_letters} on {date}.""",
    "print_out": """NOMIS ID A1234AB
Record updated by SYSTEM_USER on {date}
Status: NO_CONTACT_ASSOCIATE, RESIDE_AT_SPECIFIC_PLACE, ALCOHOL_MONITORING
Form LPA120A, Form LPA007, Form N244, Form SA1
www.gov.uk/power-of-attorney
Mr Ms Miss Mrs Dr Other
Mr / Mrs / Miss / Ms / Mx
Title First name Last name
asdf asdf sdfsd
test Test TEST
Lorem ipsum dolor sit amet
404 Not Found
Error: NullPointerException in module Main
Follow us on {system} @NorthmoorCouncil
Case type Closed Date Reopened User ID
Liberal Democrats Labour Party Conservative and Unionist Party Green Party Reform UK
Meanwhile, the review went on. Moreover, no one objected. Nevertheless it was refused.
Firstly, the site is too small. Secondly, it floods. Thirdly, noise. Fourthly, travel.
Upon arrival, see the notice. Having regard to the above, the appeal fails.
The judge, the recorder and the magistrates agreed with the prosecutor.
Travel, Subsistence, Postage, Sundries
Latitude and longitude, grid reference, easting and northing
Polling district BB, BC, BD and BE
{town}
{town}, {town}, {town}
{country}
{foreign}
Parish of {town}
{town} East
{town} to {town} via {town}
Buses to {town} and {town} leave from {spot}.
Venue: {spot}
Return to {foreign}
Branches in {foreign} and {foreign}.
The {town} by-election and the {town} bypass are separate matters.
{road}, {road} and {road}
{school}
{foreign}, {country}
1 Xx Yy Zz
PNC ID CRO No NINO VRM UPRN
Sheet1 Sheet2 Sheet3
Author Title Subject Keywords Producer
Arial Calibri Times New Roman Verdana Helvetica Georgia Garamond Gill Sans
Baby clinic, Toddler group, Carer drop-in
Prayers, Notices, Hymns, Collection
nos. 4 to 12
ibid., op. cit., inter alia, prima facie, mutatis mutandis, ultra vires, ratione materiae
Ofgem, Ofwat, Ofcom, Orr, Sepa, Defra, Natural England
Regularise, Formalise, Finalise
Guinea pigs, hamsters and a rabbit""",
}
