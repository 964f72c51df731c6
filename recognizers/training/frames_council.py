"""Frames of housing, benefits, planning, minutes, complaints and of the public writing in."""

from __future__ import annotations

RULES_TEXT = {
    "housing": """{A} has held the tenancy of {address} since {date}. The rent account is {money} in arrears.
Joint tenants {A} and {B} [separated in {year}|wish to transfer|have been served notice].
[I visited|We inspected] {address} on {date}. {a} showed me damp in the [bedroom|bathroom].
The surveyor, {C} of {company}, [found mould|could not get in|reported a leak from the flat of {D}].
{a}'s neighbour at {address}, {D}, has complained about [noise|dogs|cannabis|rubbish] {duration} running.
Housing benefit of {money} a week is paid to the landlord, {E}.
Please send the decision to {A}, {address}, or by email to {mail_a}.
{a} is {age} and [has {condition}|uses a wheelchair|is a retired {job}|is expecting a baby].
Notice seeking possession was served on {a} by {C}. Hearing at {org} on {date}.
[Bidding number|Application ref] {ref}: {A}, partner {B}, children {C} and {D}. Band 2.
Refund of {money} to {A}, {account}.
[ASB case|Complaint] {ref} opened: complainant {B}, alleged perpetrator {A}.
The previous tenant, {D}, [left no forwarding address|died in {year}|moved to {town}].
{a} gave notice by text from {phone}.
Council tax for {address} is in the name of {A}; single person discount removed because {b} lives there.
Homelessness application: {A}, {nationality}, [came to the UK in {year}|refugee status|no recourse to public funds].
Right to Buy: {A} has applied to buy {address} for {money}.""",
    "planning": """I object to application {ref} at {address} because [it overlooks my garden|of the loss of light|traffic on {road} is already bad].
Applicant: {A}. Agent: {B}, {company}.
{mr_family} of {address} supports the proposal.
The site lies [between {road} and {road}|behind {spot}|within the {road} conservation area].
Representations were received from {A}, {B}, {C} and {org}.
{A} [addressed|spoke to] the {committee} for three minutes on behalf of residents of {road}.
{cllr} declared an interest because {a.his} [brother|business partner] {B} owns the land.
The case officer, {C} ({mail_c}), [recommends refusal|visited on {date}|asked for amended plans].
We have lived at {address} for {duration} and [{b}'s extension|the pub|this mast] will ruin our view.
{A} and {a.his} [wife|husband] {B} run {company} from the premises.
Enforcement notice {ref} was served on {A} on {date}.""",
    "minutes": """Present: {A} (Chair), {B}, {C}, {D} and {E}.
In attendance: {A}, {post}; {B}, {post}; {C} (minutes).
Apologies were received from {A}, {B} and {C}.
{A} [proposed|moved] and {B} seconded that the minutes of {date} be approved.
{a} asked whether [the grant|the survey|the report] would be ready by {month}. {B} replied that [it would|it had been delayed|{c} was dealing with it].
ACTION: {B} to [contact|write to|meet] {C} by {date}.
Councillors {family}, {family} and {family} voted against.
Public question from {A}, of {road}: why has {body} not [repaired|cleaned|gritted] {road}?
{D} declared a non-pecuniary interest in item 7 as {d.his} [daughter|sister|husband] works for {org}.
{B} thanked {C}, who retires in {month} after {duration}.
The Committee resolved [to note the report|that {statute} applied|to defer the item].
{E} left the meeting at {time} and did not return.
{A} introduced the report. {B}, {C} and {a} took part in the debate.""",
    "complaint": """I am writing to complain about [the way I was treated by {B}|{body}|your officer {B}|the state of {road}].
On {date} I rang and spoke to {B}, who [was rude|put the phone down|promised that {C} would ring me back].
My name is {A} and my [account|reference|claim] number is {ref}.
I have [asthma|{condition}] and so has my {b.son} {C}, who is {age}.
You can [ring|text] me on {phone} or email {mail_a}.
I live at {address} with my [mother|wife|husband|brother] {D}.
{B} told my neighbour {E} that I am "[a troublemaker|one of those {nationality} people|not worth the bother]".
I want [an apology|compensation of {money}|{b} sacked|this put in writing].
Nobody has replied since {date}. Will somebody please read this?
Your {mr_family} came on {date} and [did nothing|took photographs|left after five minutes].
I have copied this to my MP, {E}, and to {body}.
Our complaint was investigated by {C}, {post}, and we [uphold|do not uphold] it.
We are sorry that {B} [did not call you back|used those words|closed the job].
Further to your letter about {A}, we have spoken to {B} and {C}.
We [have found no evidence|accept] that {b} [spoke to you as you describe|opened your post].
hi my names {A} and im not happy with what {b} said to me on {weekday}
can u tell {b} to ring me on {phone} asap thanks {a}""",
    "foi_named": """The e-mail chain between {A} and {B} dated {date} is attached at Annex B.
You asked for correspondence [between|of] {A} and {B} about {topic}.
I can confirm that {A} was employed by {body} as {post} until {date}.
The request came from {A} of {org} on {date}.
Internal review: {B}, {post}, was not involved in the first decision.
{A} made [three requests|a further request] about {c} under {statute}.
We [neither confirm nor deny|confirm] whether {A} [is under investigation|was arrested|made a complaint].
{A}, {post}, said: “We are [pleased|sorry|committed to improving] and I thank {B} for {b.his} work.”
[Minister|The Minister], {A}, wrote to {B} on {date} about {operation}.
{A} v {body} (ref {ref}) was decided by {B} on {date}.""",
    "general_named": """{A} [met|rang|e-mailed|visited] {B} [in {town}|on {date}|at {org}|about {c}].
{A} and {B} are [brothers|sisters|neighbours|married|old friends].
{A}, a {nationality} {job} from {town}, [came to the UK in {year}|has lived here since {date}|moved to {country}].
{A} was born in {town} on {date} and [worked as a {job}|studied at {org}|lived in {country}].
It was {A} who [found|reported|paid for|lost] the {product}.
{a}'s [mother|brother|sister|friend|partner] {B} [agreed|disagreed|was not told|has {condition}].
According to {A}, [nothing was wrong|{b} knew|the money was returned].
Neither {A} nor {B} [replied|attended|was asked].
[Contact|Speak to|Ask] {A} on {phone}.
{A} lives [near|opposite|next door to] {B} in {road}.
{word_given} [asked|told|rang] {A} about it.
{A} is {belief} and {B} is {belief}.
Did {a} speak to {b}? I think {c} did.
{A} owns {company} and {B} [works for {a.him}|is the accountant|drives a {vehicle}].
{pseudonym} [told|saw|met] {pseudonym} on {date}.
Spoke to {a} today, {b} still away. {c} to chase.
{A} paid {money} to {B} for a {product}.
{A} has been a {job} for {duration} and is a {nationality} national.
{A} left {country} with {a.his} {b.son} {B} in {year} and claimed asylum.
In {date} {a} was convicted of theft and sentenced to {duration}.""",
}
