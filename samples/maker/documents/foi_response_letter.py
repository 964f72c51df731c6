"""A police force's answer to a request, with the debrief note it discloses attached and not yet redacted."""

from __future__ import annotations

from maker.finish import Imprint, Sample, finish
from maker.flow import Flow, Frame
from maker.press import A4, GREY, Press
from maker.setting import HELVETICA

PAGES = 3

REQUESTER = (
    "Ms {{PERSON|Adaeze Okafor}}\n{{UK_ADDRESS|Flat 3, 27 Tannery Row\nHalewick\nNorthmoorshire}}\n"
    "{{UK_POSTCODE|NE72 4QH}}\n\nBy e-mail: {{EMAIL_ADDRESS|a.okafor27@example.org}}"
)

OPENING = (
    "Dear Ms {{PERSON|Okafor}},",
    "**{{=STATUTE|Freedom of Information Act 2000}}: your request {{=REFERENCE|FOI/2022/01743}}**",
    "Thank you for your request, which reached us on {{=DATE|Tuesday 15 February 2022}}. You asked about "
    "Operation Lantern, the fortnight of patrols against street robbery and knife carrying that we ran in "
    "Halewick town centre between {{=DATE|Monday 8 and Sunday 21 November 2021}}. Your questions were:",
)

QUESTIONS = (
    "Please send me the briefing given to officers before the operation, any debrief written after it, and "
    "the speaking notes used at the public meeting in the {{=PLACE|Corn Hall}}.",
    "How many people were stopped in and around {{=PLACE|Saltpan Road NE72}} on the evening of "
    "{{=DATE|Friday 12 November 2021}}, and what were the age, sex and ethnic background of each of them?",
    "What did the force tell the press about the operation, and who said it?",
)

DECISION = (
    "We hold what you asked for. We are releasing the whole of our answer to Question 3, the totals for "
    "Question 2, and the debrief note for Question 1 with some passages removed.",
    "We are not releasing the tactical part of the briefing (Question 1) or the details of each person "
    "stopped (Question 2). For that information this letter is our refusal notice under "
    "{{=STATUTE|section 17(1)}} of the Act, and the exemptions we rely on are:",
)

EXEMPTIONS = (
    "{{=STATUTE|section 31(1)(a)}} – prejudice to the prevention or detection of crime;",
    "{{=STATUTE|section 40(2)}}, by virtue of {{=STATUTE|section 40(3A)(a)}} – personal data of people other than you.",
)

LAW_ENFORCEMENT = (
    "The briefing sets out how plain-clothes teams were placed between the bus station and the river, which "
    "approaches were left uncovered and at what hours. The same plan is used each winter. Anyone who read it "
    "would learn where not to be, and robbery would move rather than fall. We therefore find that release "
    "would be likely to prejudice the prevention of crime.",
    "Because this exemption is qualified, we weighed the public interest. In favour of release are the strong "
    "local interest in how stop and search powers are used, and the public's right to see whether money spent "
    "on overtime was well spent. Against it stands the certainty that the tactic would have to be given up. "
    "The totals below already let a reader judge the results, so the balance favours keeping this part back.",
)

PERSONAL_DATA = (
    "Question 2 asks about fourteen people stopped in a few streets within three hours. Several were filmed by "
    "passers-by. Listing the age, sex and ethnic background of each would let neighbours, colleagues or a "
    "reporter tell who they were, and ethnic background is special category data under "
    "{{=STATUTE|Article 9 of the UK GDPR}}.",
    "We accept that you have a legitimate interest in fair policing. Totals meet it almost as well, at far "
    "less cost to the people concerned, none of whom would expect to be identified in this way. Release would "
    "not be lawful or fair under {{=STATUTE|Article 5(1)(a)}}, so the first condition in "
    "{{=STATUTE|section 40(3A)(a)}} is met. The exemption is absolute and no public interest test applies.",
)

TOTALS = (
    "**Question 1.** The debrief note is attached as Annex A. No speaking notes are held: the speaker at the "
    "{{=PLACE|Corn Hall}} used none.",
    "**Question 2.** Fourteen people were stopped. Five were searched under {{=STATUTE|section 1 of the Police "
    "and Criminal Evidence Act 1984}}, five under {{=STATUTE|section 23 of the Misuse of Drugs Act 1971}} and four under "
    "{{=STATUTE|section 60 of the Criminal Justice and Public Order Act 1994}}. Three were arrested, two received a "
    "warning or a community resolution, and nine left with {{=PLAIN|no further action}}. Force-wide figures, in the 16+1 categories, are printed each quarter; the latest cover {{=PLAIN|May 2021}} "
    "to {{=DATE|January 2022}}.",
    "**Question 3.** This is the whole of the statement that the press office issued on {{=DATE|23 November 2021}}:",
)

PRESS_LINES = (
    "{{=PUBLIC_OFFICIAL|Chief Inspector Marion Tallis-Grey}}, who leads neighbourhood policing in Halewick, said: "
    "“Robbery in the town centre has halved since the lights came back on in {{=PLACE|Saltpan Road NE72}}. "
    "That is down to traders who lent us their upstairs windows, and to officers who gave up their leave.”",
    "{{=PUBLIC_OFFICIAL|Chief Inspector Tallis-Grey}} added: “{{=PLAIN|Will we be back}} next winter? Yes, "
    "and so will the knife arch. If you were stopped and think that you were treated unfairly, tell us: an "
    "independent panel looks at every body-worn video that it asks for.”",
    "{{=PUBLIC_OFFICIAL|Assistant Chief Constable Idris Fairweather}} is to give the results to the next meeting of "
    "the {{=ORGANISATION|Northmoor Police and Crime Panel}}, which sits in public.",
)

RIGHTS = (
    "If you are unhappy with this answer you may ask for an internal review within 40 working days of the date "
    "at the top of this letter, quoting our reference. Someone who took no part in the decision will look at it "
    "afresh. If you are still not satisfied, {{=STATUTE|section 50}} of the Act lets you complain to the "
    "{{=ORGANISATION|Information Commissioner’s Office}}.",
    "We have kept in mind our duty under {{=STATUTE|section 16}} to advise and assist. If you would like counts "
    "for the whole of the town over a longer period, we can very probably give them within the cost limit.",
)

SIGNATURE = (
    "Yours sincerely,\n\n\n{{PERSON|Bethan Pryce}}\nInformation Rights Officer\n"
    "Direct line {{PHONE_NUMBER|0161 496 0387}}\n{{EMAIL_ADDRESS|bethan.pryce@northmoor.police.example.net}}"
)

DEBRIEF = (
    "**From:** Sgt {{PERSON|Callum Brennan}} (collar number {{COLLAR_NUMBER|NP4471}})\n"
    "**To:** {{=PUBLIC_OFFICIAL|Chief Inspector Marion Tallis-Grey}}\n"
    "**Date:** {{=DATE|13 November 2021}}\n**Subject:** Lantern, serial 5, {{=PLACE|Saltpan Road NE72}}",
    "Ma’am, serial 5 paraded at 18:30 with one sergeant and six. {{=PLAIN|Form MG11}} pads and drug swabs were "
    "drawn from stores. We were in place on the corner by the launderette from 19:10. Traffic on the "
    "{{=PLAIN|A1 and M1}} had delayed the dog van, so the passive dog joined us only at 20:05.",
    "At 19:42 PC {{PERSON|Farida Rahimi}} ({{COLLAR_NUMBER|NP5016}}) stopped {{PERSON|Yusuf Al-Hassan}}, born "
    "{{DATE_OF_BIRTH|4 May 1998}}, who was walking quickly from the cash machine. He gave his address as "
    "{{UK_ADDRESS|11 Ropewalk Court, Halewick}}, {{UK_POSTCODE|NE72 1LT}} and his mobile as "
    "{{PHONE_NUMBER|07700 900417}}. He described himself as {{ETHNICITY|Asian British}}. Nothing was found. He "
    "told PC {{PERSON|Rahimi}} that it was the third time in a month and that he would complain; I gave him the "
    "leaflet and my name.",
    "At 20:20 a {{GENDER|woman}}, about {{AGE|35 years old}}, pointed out two youths by the taxi rank. One ran. The other, "
    "{{PERSON|Will Ashdown}}, had a lock knife in his sock and was arrested (custody record "
    "{{CUSTODY_REFERENCE|NH/21/06642}}, crime number {{CRIME_REFERENCE|NM/0284713/21}}). A grey Corsa, "
    "{{UK_VEHICLE_REGISTRATION|NV16 KXO}}, which had been waiting with its engine running, made off towards the "
    "ring road.",
    "The informant asked us not to give her name to anybody. She is Mrs {{PERSON|Ngozi van der Berg}}, of the "
    "flat over the bakery, and can be reached at work on {{PHONE_NUMBER|020 7946 0182}}. She takes tablets for "
    "{{HEALTH|epilepsy}} and would rather not be visited late.",
    "At 21:17 we stopped {{PERSON|Rhys Whitcombe-Adeyemi}} on the footbridge under the section 60 authority. He is "
    "{{AGE|16 years old}} and was with his girlfriend. PC {{PERSON|Rahimi}} rang his mother, Dr {{PERSON|Morwenna "
    "Whitcombe-Adeyemi}}, on {{PHONE_NUMBER|(0161) 496 0664}}, and waited with him until she came. She was cross, then "
    "kind. She has since written to {{=PUBLIC_OFFICIAL|Chief Inspector Tallis-Grey}} and asks that nothing about "
    "him be kept; her letter came from {{EMAIL_ADDRESS|m.whitcombe-adeyemi@example.org}}.",
    "Learning: the {{=PLAIN|white paper}} cups handed out by the church were a nuisance underfoot but the tea was "
    "welcome. I would put one officer on the footbridge next time. {{=PLAIN|May I also ask}} that the search "
    "slips be printed with more room for grounds?",
    "Two of the traders who helped should have a letter of thanks: Mrs {{PERSON|Halina Kowalczyk}}, the baker, and "
    "{{PERSON|Giuseppe Amankwah}}, who opened his upstairs room. Neither wants it known locally.",
    "{{PERSON|C Brennan}}\nSergeant, Halewick Neighbourhood Team",
)


def make() -> Sample:
    """Draw the letter and its annex."""
    press = Press(HELVETICA, A4, PAGES, _furniture)
    flow = Flow(press, [Frame(64, 738, 467, 70)], [Frame(64, 776, 467, 70)])
    press.bookmark("letter", "Response to FOI/2022/01743")
    _head(flow)
    flow.paras(OPENING)
    for at, question in enumerate(QUESTIONS, start=1):
        flow.marked(f"{at}.", question)
    flow.space(4)
    flow.heading("What we have decided")
    flow.paras(DECISION)
    for exemption in EXEMPTIONS:
        flow.marked("•", exemption)
    flow.space(4)
    flow.heading("Why: law enforcement")
    flow.paras(LAW_ENFORCEMENT)
    flow.heading("Why: personal data")
    flow.paras(PERSONAL_DATA)
    flow.heading("What we are releasing")
    flow.paras(TOTALS)
    flow.paras(PRESS_LINES, indent=24)
    flow.heading("Your rights")
    flow.paras(RIGHTS)
    flow.need(120)
    flow.para(SIGNATURE)
    flow.need(700)
    press.bookmark("annex", "Annex A: debrief note of Sgt Brennan")
    flow.heading("Annex A: debrief note, Operation Lantern", size=13)
    flow.paras(DEBRIEF, gap=8)
    imprint = Imprint("Response to FOI/2022/01743", "Hywel Lockwood", "Operation Lantern", "20220318104500", xmp=True)
    return finish("foi_response_letter", press, imprint)


def _head(flow: Flow) -> None:
    top = flow.y
    flow.para(REQUESTER, gap=14)
    bottom = flow.y
    for at, line in enumerate(("Date: {{=DATE|18 March 2022}}", "Our reference: {{=REFERENCE|FOI/2022/01743}}")):
        flow.press.put(531, top - 13.5 * (at + 1), line, 10, align="right")
    flow.y = bottom


def _furniture(press: Press) -> None:
    if press.page == 1:
        press.put(64, 788, "Northmoor Police", 20, bold=True)
        press.put(64, 772, "Information Rights Unit, Force Headquarters, Bellgate, Calderby", 9, colour=GREY)
        press.rule(64, 762, 531, width=1.4)
    else:
        press.put(64, 800, "Northmoor Police – FOI/2022/01743", 8.5, colour=GREY)
        press.rule(64, 794, 531, colour=GREY)
    press.put(64, 40, "OFFICIAL – for publication once redacted", 8, colour=GREY)
    press.put(531, 40, f"Page {press.page} of {press.pages}", 8, align="right", colour=GREY)
