"""Frames that name nobody: what officers write around the names, full of words that look like names."""

from __future__ import annotations

RULES_TEXT = {
    "nobody": """{body} holds this information but it is exempt under {section} of {statute}.
Your request for information about {topic} was received on {date} and has been dealt with under {statute}.
[Will|May|Can] the information be published? [Mark|Please mark] your reply for {dept}.
Will is not the same as intent; may is not the same as must.
May we remind you that {statute} came into force in {month}?
Mark the boxes that apply and return the form by {date}.
Grant funding for {topic} was agreed by {committee}.
Grace periods do not apply to {topic}.
Hope this helps.
Young people and victims of crime were consulted about {operation}.
King Street and Queen Street were closed for [the parade|repairs|the market].
Rose bushes along the verge were cut back by {dept}.
Summer and winter opening hours differ; see {section}.
Bill payers may apply in {month} or {month}.
The {committee} met on {date} and considered {topic}.
{post}s and {post}s will receive training on {statute}.
{operation} was [launched|closed|reviewed] in {month} and cost {money}.
[The|A] {product} was purchased from {shop} for {money}.
{shop} and {shop} have agreed to fund the scheme.
{ship} will visit the port in {month}.
Patients with {disease} should contact {dept}.
Screening for {disease} is offered at {hospital} every {weekday}.
[Under|In line with] {statute}, {body} must respond within 20 working days.
We have applied {section} and {section} of {statute}.
The public interest in disclosure does not outweigh that in {heading}.
If you are unhappy you may ask for an internal review by writing to {dept}, or complain to {body}.
There were 14 tonnes of fly-tipped waste in {ward} between {month} and {month}.
[Reports|Figures] for {area} are shown in Table 2.
Officers from {dept} and {dept} attended a meeting with {body}.
Please find attached the {heading} and {heading}.
Click {menu}, then {menu}. Select {menu} and press OK.
The number of stops under {section} rose from 12 to 31 in {area}.
No recorded information is held by {dept}.
Between {month} and {month}, {body} received 1,204 reports of {topic}.
{statute} was named after campaigning by families; {statute} is one example.
The King's Speech announced a bill to amend {statute}.
Wards affected: {ward}; {ward}.
All staff must complete the {heading} e-learning in {system}.
Contact {dept} or visit {shop}.
This policy was approved by {committee} and will be reviewed every three years.
The {post} and the {post} share responsibility for {topic}.
A {post} from {dept} will be in touch.
The Chair of {committee} and a member of the public were present.
One [woman|man] was arrested on suspicion of {offence} at {spot}.
Two [men|women|teenagers] were [searched|cautioned|spoken to] near {spot} on {date}.
A {year_old} [man|woman] was taken to {hospital}.
A {job} told the hearing that {topic} was getting worse.
What was the race and gender of the fifteen people searched?
Ethnicity of persons stopped: White 40%, Black 22%, Asian 19%, Mixed 8%, Other 3%, Not stated 8%.
Religion and belief, sexual orientation and disability are protected characteristics under {statute}.
Spend with {shop} in 2021/22 was {money}; spend with {company} was {money}.
The lease of {address} was granted to {company}.
{road} will be closed for {duration} from {date}.
The Lord Mayor and Lady Mayoress opened the new library.
Lord Nelson, Churchill and Brunel are among the statues on the list.
White paper must be used; black ink is required.
The Duke of Edinburgh's Award, the King's Award and the Queen's Nurse scheme are open to {dept}.
St John Ambulance and the Prince's Trust provided first aid and mentoring.
He or she must sign in at reception. They will be met by a {post}.
{body} does not comment on individual cases.
Data were taken from {system} on {date} and may include errors.
The officer was given words of advice. No name was recorded.
The complainant, a {job}, did not wish to be named.
The child's mother and the social worker agreed the plan.
The applicant said that she had lived there for {duration}.
My neighbour is noisy and his dog barks every {weekday}.
Thank you for your e-mail of {date}. I am sorry for the delay.
I look forward to hearing from you. Kind regards
Class A drugs, Category B prisons, Grade 1 calls and Band 6 posts are explained in Annex C.""",
    "about_us": """{body} [is|are] committed to [openness|reducing crime|good governance].
{dept} and {dept} merged in {month}.
{committee}: {heading}
Agenda item 4: {heading}
{heading}: {topic}
Re: {heading}
{post}, {dept}
{heading}
{label}:
{label}
{menu}
{operation} – {heading}
{ward}
{product}
{vehicle}
{system}
{shop}
{statute}
{area}
{disease}
{section}
{bare_body}
{dept}
Dear Sir or Madam""",
}
