"""Papers of a council: a complaint answered, objections, a licensing hearing, a parking appeal, a debt letter."""

# ruff: noqa: E501

from __future__ import annotations

from maker.press import A4_LANDSCAPE
from maker.setting import HELVETICA, TIMES, VERA
from maker.varied.paper import Paper

COMPLAINT = """
/ **Pennant Vale County Borough Council**
/ Complaints and Information Team
/ [=bc|Civic Offices, Castle Parade, Pennant Vale SA99 1AA]
/ Tel [=bc|01632 960000]    complaints@pennantvale.example.org
@gap 14
$ Our ref: [=r|STG2/2024/0318]
$ [=d|19 March 2024]
@gap 6
Mr [p|I. Wynne-Abubakar]\\\\[a|Ty Gwyn\\\\Heol y Felin\\\\Pant-y-dwr\\\\Powys]\\\\[pc|LD9 6XB]
@gap 8
/ Dear Mr [p|Wynne-Abubakar],
## Stage 2 complaint: missed assisted collections
Thank you for your letter of [=d|26 February 2024], written for your mother, Mrs [p|Myfanwy Wynne], of [a|3 Rhes y Capel].
You say that on four Thursdays her bins were left although she is on the assisted list because of her [h|Parkinson’s
disease], and that when you rang, “a woman called [p|Carys]” told you to “put them out yourself”.

I have read the crew sheets and spoken to the supervisor, [p|Dewi Prys-Thomas]. He accepts that the round was covered by
an agency driver, [p|Marek], who was not given the list. I have heard the call of [=d|22 February 2024]. The adviser,
[p|Carys Llewelyn], did use those words. She is sorry, and so am I. I uphold your complaint.

Others besides you have raised the state of the lane. [=o|Councillor Bethan Maddox] wrote on [=d|1 March 2024] and will
have a copy of this letter. Repairs are planned under [=s|section 41 of the Highways Act 1980].

A payment of £75 will be made to the account that you gave, sort code [bank|30-91-12], account number [bank|00417725], in the
name of [p|M. Wynne]. If that is wrong, ring me on [t|01632 960114] or write to [e|n.castellanos@pennantvale.example.org].
You may take the matter to the [=org|Public Services Ombudsman for Wales], [=bc|0808 157 0203], within twelve months.

Yours sincerely
@gap 22
/ **[p|Noemi Castellanos]**
/ Complaints Officer
@gap 4
cc: [=o|Head of Waste Services Gwilym Rosser]; [p|Dewi Prys-Thomas]
@page
**File note, not sent**

[p|NC] rang [p|Ifan W-A] 20/3, 4.15 pm: happy. Says mam is [age|83] next week and “chapel to the bone, she won’t complain
herself”. He works nights. Prefers [e|ifan@wynne-abubakar.example.net]. He mentioned he’s a [pol|Plaid Cymru] member and will
“bring it up at branch”. No further action. [p|DPT] to add Mrs [p|Wynne] to the sheet in red. [p|NC].
"""

OBJECTIONS = """
# Planning Committee [=d|4 July 2024] – late representations
Application [=r|24/01277/FUL]: [=pl|Land north of Mill Lane], change of use to a holiday park (38 lodges). Applicant:
[=org|Greenfinch Leisure Ltd]. Letters received after the agenda went out are printed in full. [=x|47 letters object, 6
support].
---
## Letter A
[a|The Laurels, Mill Lane, Upper Thrupton, Hereford] [pc|HR9 9ZU]

I have lived here since 1988 and object strongly. The lane is single track. My husband [p|Clive] was knocked off his
bicycle there in [=d|August 2023] and [h|broke his hip]. He is [age|79]. The transport survey was done in half-term!
/ [p|Rosemary Fanshawe-Dunn] (Mrs)
---
## Letter B (by e-mail)
/ From: [p|Jagtar S Dhillon] <[e|jsd.farm@example.com]>
@gap 3
To whom it may concern. We farm at [a|Lower Court Farm], next to the site. Walkers with dogs come through our sheep now; with
38 lodges it is finished. My brother [p|Balbir] and me employ five people from the village. Ring me [t|01632 960455] after
eight in the evening. I can show you the videos.
---
## Letter C
Dear Sirs, I write as the daughter of the late [p|Edmund Baskerville], who gave the orchard to the parish. He would have
been horrified. The bats in the barn at [=pl|Mill Lane] are protected by the [=s|Wildlife and Countryside Act 1981]. Please acknowledge
to my London address: [a|Flat 12, 60 Lyndhurst Gardens, London] [pc|N99 4QP].
/ Miss [p|Octavia Baskerville]
---
## Letter D
No address given. “I’m not putting my name because of what happened to [p|Pauline] at the shop when she spoke up. [=o|Councillor
Giles Torrington] should declare he plays golf with the owner. A local mum.”
---
## Letter E (support)
[p|Oisín] & [p|Déborah Mac Giolla Phádraig], [a|Rose Cottage, Thrupton]: “The pub needs it. We have two kids and there is no bus. Our
eldest, [p|Fiadh] ([age|17]), would get a Saturday job. Not everyone is against.”
---
## Letter F
Petition sheet, first five of 112 lines:
|_ Print name:140 | House:170 | Post code:70 | Sig:60
| [p|T Bulmer] | [a|2 Forge Row] | [pc|HR9 9ZA] | TB
| MRS [p|O TANNER] | [a|Mill Hse] | [pc|hr9 9zb] | signed
| [p|Precious Ndlovu] | [a|11a The Green] | [pc|HR9 9ZD] | P.
| [p|WHITTAKER J] | [a|“Dunroamin”] | — | JW
| [p|Bob] & [p|Jean] | caravan at [a|Mill Hse] | — | x
The [=org|Highway Authority] does not object subject to passing places. [=o|Director of Planning Honor Sturgess] recommends approval.
"""

LICENSING = """
# Licensing Sub-Committee
**Hearing of [=d|Tuesday, 9 January 2024], 10.00 am, [=pl|Council Chamber, Town Hall]**
/ **Present** [=o|Councillor Adaora Whitlock] (chair), [=o|Councillor Fergus Ó Dálaigh], [=o|Councillor Nell Strand].
/ **Officers** [p|Prakash Venkat], licensing officer; [p|Ines Carvalho], legal adviser; [p|Meg], minutes.
/ **Parties** [p|Bogdan Iliescu] (licence holder); his agent, Ms [p|Harriet Coldbeck]; [=o|Chief Inspector Duncan Pyke] for
[=org|Southmarsh Police]; two residents.
(1) The chair opened the hearing at 10.04 and explained the procedure under the [=s|Licensing Act 2003 (Hearings) Regulations 2005].
(2) Mr [p|Venkat] introduced the review of the licence of [=org|Club Mirage], [=pl|Harbour Street].
(3) [=o|Chief Inspector Pyke] said that on [=d|18 November 2023] a [nat|Bulgarian] customer, [p|Ivaylo Petkov], was found with
a [h|fractured eye socket]. Two doormen had been arrested on suspicion of [off|grievous bodily harm]. One, [p|Craig Tindle], held
an SIA badge that had run out. Seven crimes were recorded in twelve months.
(4) **Resident 1**, [p|Hyacinth Bonaparte-Rhodes], who lives at [a|29b Harbour Street], said that she is [age|seventy-four] and
“has not slept since Boxing Day”. She has [h|tinnitus]. Her late husband, [p|Cuthbert], used to call the council every week.
(5) **Resident 2** asked not to be named. The chair agreed. He is known in these minutes as [=x|Resident 2] and spoke of needles.
(6) Ms [p|Coldbeck] said that Mr [p|Iliescu] came from [=pl|Constanta] with nothing in 2007, employs 22 people, and is a practising
[rel|Orthodox Christian] who gives to the food bank. [p|Tindle] had been dismissed. [p|Bogdan] wanted to speak for himself:
“I will put in more cameras. [p|Craig] lied to me. I am not bad man.”
(7) In answer to [=o|Councillor Strand], Mr [p|Iliescu] gave his personal licence number, [=r|SM/PERS/0417], and said the manager
on the night was [p|Lacey-Mae], surname [p|Stubbs].
(8) **Decision**: conditions 14 to 19 added under [=s|section 52(4)]; the designated premises supervisor removed. Appeal lies to
the [=org|Magistrates’ Court] within 21 days.

The hearing closed at 11.52 am.
"""

PARKING = """
! PENALTY CHARGE NOTICE  [=r|SV40771235]     INFORMAL CHALLENGE – CASE PRINT
|- Field:150 | Value:330
| Received | [=d|11/09/2023] via web form
| Name | [p|amit kulkarni]
| Email | [e|amit_k_88@example.org]
| Daytime no | [t|07700 900 655]
| VRM | [v|sv17 xbe]
| Location | [=pl|Cathedral Road o/s 40]
| Contravention | [=x|01 – restricted street]
| Blue badge? | Y – serial [=r|KJ81XX1024567]; holder is [p|Sunita Kulkarni] (mother)
| Their words | I was only their 6 mins. My mum is in a [dis|wheelchair] she has [h|ms] and there was no where else. Your warden was rude. His number is [col|CE219]. Photos show the white lines are worn off
| IP logged | [ip|203.0.113.77]
|+
@gap 10
## Officer’s reply, [=d|20/09/2023]
/ Dear Mr [p|Kulkarni]
I have considered what you say. The Civil Enforcement Officer saw nobody leave or enter vehicle [v|SV17 XBE] for ten minutes.
The badge was not displayed. However, because of what you tell me about Mrs [p|Kulkarni], I am cancelling the charge on
this occasion under the [=s|Traffic Management Act 2004]. In [=x|May] the lines will be repainted.
/ [p|Z. Balogun-Reyes]
/ Notice Processing, [=org|Severnside City Council], [=bc|PO Box 1140, Severnside], [=bc|parking@severnside.example.org]
@gap 10
## Notes
20/09 14:02 [p|ZBR]: cancelled, code 44. 21/09 09:15 [p|KTM]: second PCN same day at [=pl|Bute Avenue] — keeper is
[p|KULKARNI, AMIT RAJESH], [a|7 CAE GLAS CLOSE, SEVERNSIDE], [pc|CF95 2TN]; pay by phone shows card ending 4471. 21/09 11:40 [p|ZBR]:
leave. 29/09 [p|Amit] rang to say thanks to [p|Zainab].
"""

DEBT = """
**COUNCIL TAX REMINDER – FINAL NOTICE BEFORE COURT**
@gap 6
MISS [p|SHANTELLE O’BRIEN-OKAFOR]\\\\[a|FLAT 9 BLOCK C\\\\HOLLIN BUSK COURT\\\\14–30 STUBBIN LANE\\\\SHEFFIELD]\\\\[pc|S99 4GT]
:: Account | [=r|730018826X] | Date | [=d|02 NOV 2023]
:: Property band | B | Amount due | £1,184.36
:: Liable persons | [p|O’BRIEN-OKAFOR S] ; [p|DANSO K] | Period | [=d|01/04/2023 – 31/03/2024]
You and MR [p|K DANSO] have not paid as asked. If £1,184.36 is not paid by [=d|16 November 2023] the council will apply to
the [=org|Sheffield Magistrates’ Court] for a liability order under the [=s|Council Tax (Administration and Enforcement) Regulations 1992].
Costs of £60 will be added. Pay at any [=org|Post Office], by phone on [=bc|0114 496 0000], or online.
---
**Internal – recovery screen, do not send**
:: NI no ([p|K Danso]) | [ni|PX 61 22 08 A] | NI no ([p|S O’B-O]) | [ni|SK550193D]
:: Employer | [=org|Kelham Bakeries] | Payroll no | 00412
:: DOB | [dob|5/5/91] | DOB 2 | [dob|14 Feb 1989]
:: Mobile | [t|07700 900 870] | Mobile 2 | [t|(07700) 900871]
:: UC in payment | Y | Vulnerable | Y – [h|postnatal depression]
|- When:60 | Who:70 | Event:350
| 03/10 | [p|j.wilcox] | First reminder issued. No contact.
| 17/10 | [p|T Mbeki] | [p|Shantelle] called from [t|0114 496 0333], mum’s landline. [p|Kwabena] left in July, now thought to be at [a|22 Firth Ave, Rotherham]. She is [age|32], two kids, on [h|antidepressants]. Offered £20 pw.
| 20/10 | [p|j.wilcox] | Mr [p|Danso] e-mailed [e|k.danso.builds@example.com] denying liability. [=x|Will] check tenancy.
| 31/10 | [p|Fatou] (CAB) | CAB on behalf of Ms [p|O’Brien-Okafor]: [imm|limited leave to remain], no recourse till 2022. SAR ref [=r|CAB/118].
| 02/11 | SYSTEM | Final notice.
"""

PAPERS = (
    Paper(
        "complaint_answered",
        "STG2/2024/0318",
        "Noemi Castellanos",
        "20240319164500",
        COMPLAINT,
        face=VERA,
        size=10,
        leading=1.4,
        left=66,
        right=66,
        foot=("Mae croeso i chi ysgrifennu yn Gymraeg", ""),
    ),
    Paper(
        "late_objections",
        "Late representations",
        "Gaynor Philpotts",
        "20240703170000",
        OBJECTIONS,
        face=TIMES,
        size=11,
        leading=1.25,
        head=("Planning Committee", "Supplementary agenda"),
    ),
    Paper(
        "licensing_hearing",
        "Minutes, review of Club Mirage",
        "Margaret Oddie",
        "20240112111500",
        LICENSING,
        face=VERA,
        sheet=A4_LANDSCAPE,
        columns=2,
        size=9.4,
        justify=True,
        foot=("Southmarsh City Council", "{n}"),
    ),
    Paper(
        "parking_challenge",
        "Case SV40771235",
        "Kit Mellor",
        "20230929101000",
        PARKING,
        face=HELVETICA,
        size=10.5,
        left=48,
        right=48,
        foot=("", ""),
    ),
    Paper(
        "council_tax_final",
        "CT final notice",
        "Jeanette Wilcox",
        "20231102060000",
        DEBT,
        face=HELVETICA,
        size=9.6,
        left=44,
        right=44,
        foot=("CTX-R3", "{n}"),
    ),
)
