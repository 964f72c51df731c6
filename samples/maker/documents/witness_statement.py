"""A witness statement: a form head, then prose in narrow lines where names break at their hyphens."""

from __future__ import annotations

from maker.finish import Imprint, Sample, finish
from maker.flow import Flow, Frame
from maker.press import A4, GREY, Press
from maker.setting import TIMES

PAGES = 3

HEAD = (
    ("Statement of:", "{{PERSON|Rhiannon Whitcombe-Adeyemi}}"),
    ("Age if under 18:", "Over 18"),
    ("Occupation:", "Dental nurse"),
    ("Crime number:", "{{CRIME_REFERENCE|NM/0291160/21}}"),
)

DECLARATION = (
    "This statement (consisting of two pages, each signed by me) is true to the best of my knowledge and belief. I "
    "make it knowing that, if it is put in evidence, I may be prosecuted if I have wilfully stated in it anything "
    "that I know to be false or do not believe to be true."
)

ACCOUNT = (
    "I am the person named above and I live at an address known to police. I have worked at the dental surgery in "
    "{{=PLACE|Low Quay}} since {{=DATE|September 2016}}. On {{=DATE|Saturday 4 December 2021}} I was on the late "
    "shift with my colleague {{PERSON|Shabnam Rafsan\u00adjani-Hollo\u00adway}}. The surgery closes at six and we were the last "
    "to leave. It was dark, it had been raining and the street lights on the river side were not working.",
    "At about ten past six I pulled down the shutter. I heard a man shouting on the other side of the road. I knew "
    "the voice. It was {{PERSON|Tomos Llewel\u00adlyn-Oduya}}, who used to be a patient of ours and who had lived with "
    "{{PERSON|Shabnam}} until the summer. I would describe him as a {{ETHNICITY|mixed race}} {{GENDER|male}}, "
    "{{AGE|34 or 35 years old}}, about six feet tall, of heavy build, with a shaved head and a tattoo of a swallow on the "
    "left side of his neck. He was wearing a grey hooded top and white trainers.",
    "He crossed over to us. He was standing no more than an arm’s length from {{PERSON|Shabnam}} and I was next to "
    "her, so I had a clear view of his face for about two minutes. Nothing was between us. I have seen him perhaps "
    "thirty times before and I am in no doubt that it was him. He said, “You have told them about the money, "
    "haven’t you?” She said nothing. He then took hold of her bag by the strap and pulled. {{PERSON|Shabnam "
    "Rafsan\u00adjani-Hollo\u00adway}} fell against the shutter and cut her hand.",
    "A second man was waiting in a car by the chandler’s. I did not see his face. {{PERSON|Tomos}} called him "
    "“{{PERSON|Benji}}” or “{{PERSON|Benjy}}”, and I believe that he is {{PERSON|Benjamin Achter\u00adberg-Nwosu}}, because the car was "
    "the silver Astra which Mr {{PERSON|Achter\u00adberg-Nwosu}} drives when he delivers for the pharmacy. I wrote "
    "the number on my hand: {{UK_VEHICLE_REGISTRATION|YD19 HWL}}. Both men left in it towards the "
    "{{=PLAIN|A1 and the M1}} link.",
    "I rang 999 from my mobile. A passer-by, a Mrs {{PERSON|Hyacinth Fothering\u00aday-Bello}}, stayed with us "
    "until the ambulance came. She gave me a card with her number, {{PHONE_NUMBER|020 7946 0951}}, and said that "
    "she would speak to police if asked. I produce the card as my exhibit {{=REFERENCE|RWA/1}}.",
    "{{PERSON|Shabnam}} has told me that she has {{HEALTH|type 1 diabetes}} and that her insulin was in the bag. "
    "The bag also held her purse, her passport, number {{UK_PASSPORT|533401927}}, and the keys to the surgery. I "
    "changed the locks the next morning. The locksmith’s bill for {{=DATE|5 December 2021}} is my exhibit "
    "{{=REFERENCE|RWA/2}}.",
    "On {{=DATE|Monday 6 December 2021}} I was shown the camera pictures from the bank by DC {{PERSON|Emeka "
    "Strath\u00adallan-Reid}}, collar number {{COLLAR_NUMBER|NP2291}}. The man whom one can clearly see standing by the shutter in those pictures is "
    "{{PERSON|Tomos Llewel\u00adlyn-Oduya}}. The letter which I received from {{=PUBLIC_OFFICIAL|Detective Superintendent "
    "Howard Lyle}} explained how the pictures {{=PLAIN|will be}} kept. I consent to my statement being used under "
    "{{=STATUTE|section 9 of the Criminal Justice Act 1967}}.",
    "The strap of the bag was found by Mr {{PERSON|Cuthbert Anyanwu-Prender\u00adgast}}, who keeps the boats. He brought it to the surgery on "
    "{{=DATE|Sunday 5 December 2021}} and handed it to my manager, Dr {{PERSON|Henrietta Castel\u00adlanos-Wright}}, who locked it in "
    "the drug cupboard. I did not touch it. I was standing in the room with them when DC {{PERSON|Strath\u00adallan-Reid}} took it from her in a "
    "sealed bag. I know nothing about any money. I have heard since, from {{PERSON|Shabnam}}, that a sum was owed to "
    "{{PERSON|Achter\u00adberg-Nwosu}} for a van, and that both men believed that she had spoken to his employer.",
    "I have been asked whether I could be mistaken about the voice. I could not. He used to sit in the waiting room and "
    "sing to himself by the hour, and Mr {{PERSON|Llewel\u00adlyn-Oduya}} is not a man who lowers his voice. I have been asked whether I had been "
    "drinking. I had not. I wear glasses for reading only.",
    "I do not want my family to be visited. My mother, {{PERSON|Bronwen Whitcombe}}, is {{AGE|79 years old}} and lives "
    "with me. I have not discussed what I saw with anyone but the officer. {{=PLAIN|Market day}} has been difficult "
    "since, because I look for him in every crowd.",
)

BACK_PAGE = (
    ("Full name", "{{PERSON|Rhiannon Carys WHITCOMBE-ADEYEMI}}"),
    ("Date of birth", "{{DATE_OF_BIRTH|23 August 1990}}"),
    ("Sex", "{{GENDER|Female}}"),
    ("Self-defined ethnicity", "{{ETHNICITY|White British}}"),
    ("Home address", "{{UK_ADDRESS|Ferry Cottage, 2 Staithe Lane, Eskmouth, Northmoorshire}}"),
    ("Postcode", "{{UK_POSTCODE|NE74 3GD}}"),
    ("Home telephone", "{{PHONE_NUMBER|01632 960118}}"),
    ("Mobile", "{{PHONE_NUMBER|07700 900642}}"),
    ("E-mail", "{{EMAIL_ADDRESS|rhi.whitcombe@example.net}}"),
    ("National Insurance number", "{{UK_NINO|PX902261A}}"),
    ("Dates to be avoided", "{{=DATE|14 to 28 February 2022}} (leave booked)"),
    ("Vehicle", "Red Fiesta, {{UK_VEHICLE_REGISTRATION|NJ12 ORD}}"),
)

SUPPORT = (
    "**Statement taken by:** DC {{PERSON|Emeka Strathallan-Reid}} ({{COLLAR_NUMBER|NP2291}}), Halewick CID, at the "
    "surgery, {{=DATE|6 December 2021}}, 14:20.",
    "**Witness care.** I consent to police passing my details to {{=ORGANISATION|Northmoor Victim Care}}. I have been "
    "given the leaflet for witnesses and understand that I can ask for special measures under "
    "{{=STATUTE|section 16 of the Youth Justice and Criminal Evidence Act 1999}}.",
    "**Interpreter:** not needed. **Medical consent:** not applicable. **Property:** two exhibits, sealed "
    "in bag {{=REFERENCE|B0047713}}. {{=PLAIN|Form MG11}} completed by hand and typed the same day.",
)


def make() -> Sample:
    """Draw the two pages of the statement and the back page with the personal details."""
    press = Press(TIMES, A4, PAGES, _furniture)
    flow = Flow(press, [Frame(72, 744, 401, 108)], [Frame(72, 772, 401, 108)], size=12, leading=19)
    press.bookmark("statement", "Statement of Rhiannon Whitcombe-Adeyemi")
    _head(flow)
    flow.paras(ACCOUNT, gap=4)
    flow.need(700)
    press.bookmark("details", "Back page: witness contact details")
    flow.heading("Witness contact details – not for disclosure to the defence", size=13)
    for label, value in BACK_PAGE:
        flow.pair(label, value, column=168)
    flow.rule(gap=8)
    flow.paras(SUPPORT, gap=8)
    imprint = Imprint(
        "Statement of Rhiannon Whitcombe-Adeyemi",
        "Emeka Strathallan-Reid",
        "NM/0291160/21",
        "20211206151200",
        xmp=True,
    )
    return finish("witness_statement", press, imprint)


def _head(flow: Flow) -> None:
    press = flow.press
    press.put(297, 778, "WITNESS STATEMENT", 15, bold=True, align="centre")
    press.put(
        297,
        760,
        "({{=STATUTE|CJ Act 1967, s.9}}; {{=STATUTE|MC Act 1980, s.5B}}; Criminal Procedure Rules, {{=STATUTE|r.16.2}})",
        9.5,
        align="centre",
    )
    for label, value in HEAD:
        flow.pair(label, value, column=120, gap=0)
    flow.rule(gap=0)
    flow.para(DECLARATION, gap=2, size=10.5)
    flow.para("Signature: {{PERSON|R Whitcombe-Adeyemi}}     Date: {{=DATE|6 December 2021}}", gap=2)
    flow.rule(gap=0)


def _furniture(press: Press) -> None:
    press.put(72, 808, "RESTRICTED (when complete)", 9, bold=True)
    press.put(523, 808, "MG11", 12, bold=True, align="right")
    press.box(56, 92, 483, 706)
    if press.page < press.pages:
        press.put(72, 72, "Signature: {{PERSON|R Whitcombe-Adeyemi}}", 10.5)
        press.put(330, 72, "Signature witnessed by: {{PERSON|E Strathallan-Reid}}", 10.5)
    press.put(523, 44, f"Page {press.page} of {press.pages}", 9, align="right", colour=GREY)
