"""Frames of lines and cells: file names, headings, list heads, single values, short notes."""

from __future__ import annotations

RULES_TEXT = {
    "heading_line": """PERSONAL DETAILS
Section 1: About You
PART A - TO BE COMPLETED BY THE APPLICANT
Custody Record
Stop and Search Record
Incident Report Form
WITNESS DETAILS (CONFIDENTIAL)
Page 1 of 4
Housing Application
Grievance Form
Missing Person Report""",
    "list_head": """Present:[ |\\n]
Attendees:[ |\\n]
Distribution[: |\\n]
cc[: |\\n]
Witnesses\\n
Defendants:\\n
Staff on duty:\\n
Persons named:\\n
Nominals\\n
In attendance\\n
Class list 7B\\n
Jurors sworn:\\n
To:\t
Signatories:\\n
Panel members: """,
    "file_name": """{A} - statement.pdf
MG11 - {A} - signed.pdf
Letter to {A} {date} v2.docx
{A} photo.jpg
Appraisal - {A} - draft.docx
{A}.jpg
{A} (redacted).pdf
{a} email 2 of 3.msg
Statement of {A} signed copy.pdf
{family} v {bare_body} bundle.pdf
{A} sickness record 2021.xlsx
Exhibit {ref} - {a} phone.zip
{date} - {A} - letter.pdf
{ref} {heading}.pdf
Minutes {committee} {month}.docx
{product} invoice.pdf
Interview with {a}.mp3
Photo of {spot}.jpg
CCTV {shop} {time}.avi
{heading}.docx
{A} passport.pdf
Complaint from {mr_family}.msg
RE {A} sickness.msg
{operation} - {heading}.pptx
Tenancy Agreement - {address}.pdf
S:\\Cases\\{A}\\{ref}.doc
IMG 0231.jpg
Rent account {family}.xlsx
CV - {A}.pdf""",
    "note": """spoke to {a}
rang {a} on {phone}, no reply
{A} to call back
see e-mail from {B}
{b} informed
lives with {a.his} mother {B}
{A}'s brother
deceased {date}
do not contact {B}
{a} has {condition}
moved to {town}
keys with {B} at no 12
prefers {weekday}s
c/o {A}
{a}/{b} to discuss
passed to {officer}""",
    "cell": """{A}
{A}
{A}
{A}
{a}
{a}
{B}; {C}
{A} and {B}
{A}, {B}, {C}
{A} ({years})
{A} ({dob})
{A}, {post}
{A} – {post}
{A}, {address}
{officer}
{officer}
{officer} and {officer}
{address}
{road}
{town}
{org}
{school}
{date}
{time}
{date} {time}
{ref}
{phone}
{mail_a}
{money}
{ethnicity}
{nationality}
{condition}
{job}
{pseudonym}
Interviewed by {A}
Signed: {A}
Signed {A}
Statement of {A}
Witness: {A}
From: {A}
To: {A}
c/o {A}
Attn: {A}
FAO {A}
Prepared by {A}
By {A}
{A}'s [flat|house|statement|phone]
{A} & {B}
{A} aka {B}
{A} née {family}
{A} (formerly {family})
{couple}
The {family} family
Estate of {A}
Re: {A}
R v {family}
{family} v {bare_body}
{A} c/o {B}, {address}
Spoke to {a}
{a} [attended|phoned|refused|DNA'd]
{A} / {B}
{A} - {phone}
{post}: {A}
{note}""",
}
