"""A print-out of an e-mail thread: newest message first, each reply quoting the one before."""

from __future__ import annotations

from dataclasses import dataclass

from maker.finish import Imprint, Sample, finish
from maker.flow import Flow, Frame
from maker.identifiers import nhs_number
from maker.press import A4, GREY, Press
from maker.setting import VERA

PAGES = 2
COLUMN = 64.0


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the thread."""

    sender: str
    sent: str
    to: str
    copies: str
    subject: str
    attached: str
    body: tuple[str, ...]


LUKASZ = "{{PERSON|Łukasz Kowalczyk}} <{{EMAIL_ADDRESS|lukasz.kowalczyk@halewick.example.org}}>"
SIOBHAN = "{{PERSON|Siobhán O’Neill}} <{{EMAIL_ADDRESS|siobhan.oneill@halewick.example.org}}>"
NGUYEN = "{{PERSON|NGUYEN, Thi Mai}} <{{EMAIL_ADDRESS|tm.nguyen@eskmouth-homes.example.net}}>"
RESIDENT = "{{PERSON|Oluwaseun Adebayo-Clarke}} <{{EMAIL_ADDRESS|seun.ac@example.org}}>"
CHIEF = "{{=PUBLIC_OFFICIAL|Chief Executive Gwendolen Ashcroft}}"
SUBJECT = "Damp at Fuller’s Yard – complaint {{=REFERENCE|HBC-C-20931}}"

THREAD = (
    Message(
        SIOBHAN,
        "{{=DATE|Thursday 9 June 2022}} 16:52",
        LUKASZ,
        NGUYEN,
        f"RE: {SUBJECT}",
        "",
        (
            "{{PERSON|Łukasz}},",
            "Thank you, that is clear. I have told {{=PUBLIC_OFFICIAL|Chief Executive Gwendolen Ashcroft}} "
            "that we accept the finding and that the letter goes out under her name on Monday. She asks that we "
            "don’t put the word “vulnerable” in the opening line, and that the payment be made before the "
            "letter lands, not after it.",
            "Please treat the family’s circumstances as confidential. Only {{PERSON|Thi Mai}} and the two of us "
            "need to know about the child’s {{HEALTH|asthma}}. When this thread is asked for under the "
            "{{=STATUTE|Freedom of Information Act 2000}}, and I think that it {{=PLAIN|will be}}, the "
            "{{=PLAIN|grant}} figures can go out; names, numbers and bank details cannot: "
            "{{=STATUTE|section 40(2)}}.",
            "Regards",
            "**{{PERSON|Siobhán O’Neill}}**\nComplaints Manager, Resident Services\n"
            "{{=ORGANISATION|Halewick Borough Council}}\nT: {{PHONE_NUMBER|0161 496 0442}}   "
            "M: {{PHONE_NUMBER|07700 900283}}\nE: {{EMAIL_ADDRESS|siobhan.oneill@halewick.example.org}}",
        ),
    ),
    Message(
        LUKASZ,
        "{{=DATE|Thursday 9 June 2022}} 11:08",
        SIOBHAN,
        CHIEF,
        f"RE: {SUBJECT}",
        "Survey 4471.pdf; Rent account.xlsx",
        (
            "Hi {{PERSON|Siobhán}},",
            "I rang Mr {{PERSON|Adebayo-Clarke}} this morning on {{PHONE_NUMBER|(020) 7946 0615}} and again on his "
            "mobile, {{PHONE_NUMBER|+44 7700 900558}}. He was polite but has had enough. In short:",
            "– The surveyor was there on {{=DATE|17 May 2022}} and found a meter reading of 31 % in the back "
            "bedroom. {{=PLAIN|White}} mould covers the wall behind the cot. This is not condensation.\n"
            "– The tenancy is in the name of his wife, {{PERSON|Folasade Adebayo-Clarke}} (born "
            "{{DATE_OF_BIRTH|02.11.1989}}); her National Insurance number for the rent rebate is "
            "{{UK_NINO|JG 41 73 08 C}}.\n"
            "– The refund should go to sort code {{BANK_ACCOUNT|20-45-77}}, account {{BANK_ACCOUNT|73190264}}.\n"
            "– He parks a blue van, {{UK_VEHICLE_REGISTRATION|NK67 ZRJ}}, in the bay, so contractors must ring "
            "before they bring a skip.",
            "The repairs budget was set in the {{=PLAIN|April}} white paper, not by us, but the delay between "
            "{{=DATE|March 2021}} and {{=DATE|May 2022}} is ours. {{PERSON|Jude}} at the depot closed the job twice "
            "without a visit. I would offer the full amount under our scheme.",
            "{{PERSON|Łukasz Kowalczyk}} | Senior Investigator\nDirect {{PHONE_NUMBER|0161 496 0129}} | "
            "{{EMAIL_ADDRESS|lukasz.kowalczyk@halewick.example.org}}",
        ),
    ),
    Message(
        NGUYEN,
        "{{=DATE|Tuesday 7 June 2022}} 09:31",
        LUKASZ,
        "",
        f"FW: {SUBJECT}",
        "IMG_0231.jpg; IMG_0232.jpg",
        (
            "Dear {{PERSON|Łukasz}}, the message below came to our repairs desk overnight. I visited that "
            "staircase in {{=DATE|autumn 2021}} and remember the smell. The neighbour at number 7, Miss "
            "{{PERSON|Beatrix Szabo-Lindqvist}}, told me the same, but she is {{AGE|81 years old}} and asked me "
            "not to make a fuss. Our {{=PUBLIC_OFFICIAL|Director of Homes Rupert Calloway}} has seen the pictures.",
            "For what it is worth: the job sheets show three visits booked and none made. The contractor’s driver, "
            "{{PERSON|Dewi Abernathy-Cole}}, says that he rang the bell at {{UK_ADDRESS|5 Fuller’s Yard}} on "
            "{{=DATE|9 November 2021}} and was told by a child that no one was home. I have his mobile if you want to speak "
            "to him: {{PHONE_NUMBER|07700900117}}.",
            "Could one of you tell Mr {{PERSON|Adebayo-Clarke}} today that somebody has read what he wrote? He will ring the "
            "newspaper next, and I would not blame him.",
            "{{PERSON|Thi Mai Nguyen}}\nTenancy Officer, {{=ORGANISATION|Eskmouth Homes}}\n"
            "{{PHONE_NUMBER|01632 960754}}",
        ),
    ),
    Message(
        RESIDENT,
        "{{=DATE|Monday 6 June 2022}} 23:47",
        "Repairs desk",
        "",
        "Damp. Fourth time of asking.",
        "",
        (
            "> To whom it may concern,",
            "> We live at {{UK_ADDRESS|5 Fuller’s Yard, Eskmouth}}, {{UK_POSTCODE|NE74 8RB}}. My son is "
            "{{AGE|three years old}} and on an inhaler for {{HEALTH|asthma}}. His NHS number is "
            "{{UK_NHS|"
            + nhs_number("999418206")
            + "}} if your medical team needs it. The hospital has written to you twice.",
            "> Your man {{PERSON|Jude Whitcombe}} told my wife that {{NATIONALITY|Nigerian}} cooking makes steam. I have that on "
            "tape. I have been a tenant for eleven years and I have never been spoken to like that.",
            "> The first time, in {{=DATE|March 2021}}, I was told to open a window. The second time I was told that the "
            "job was closed because nobody was in, and my mother-in-law, {{PERSON|Abimbola Fashola}}, was in all day. The "
            "third time nobody rang back. My wife has started to get {{HEALTH|migraines}} and the health visitor, "
            "{{PERSON|Noreen Gallacher}}, says that we should not put the cot against that wall. Where else? It is a "
            "small room.",
            "> The people downstairs, the {{PERSON|Szabo-Lindqvist}} family, have it too but they are afraid to complain. I "
            "am not. I have kept every letter, and photographs with the dates on.",
            "> I want somebody senior to ring me, not to write. My number is {{PHONE_NUMBER|07700 900558}}.",
            "> {{PERSON|Seun Adebayo-Clarke}}",
        ),
    ),
)


def make() -> Sample:
    """Draw the thread as a mail program prints it."""
    press = Press(VERA, A4, PAGES, _furniture)
    frame = Frame(54, 782, 487, 62)
    flow = Flow(press, [frame], [frame], size=9.4, leading=13.6)
    press.put(54, 800, "Inbox – print of 4 messages", 12, bold=True)
    for message in THREAD:
        _message(flow, message)
    imprint = Imprint("RE: Damp at Fuller's Yard", "Marguerite Oyelaran", "Complaint HBC-C-20931", "20220610081500")
    return finish("email_thread", press, imprint)


def _message(flow: Flow, message: Message) -> None:
    flow.need(8 * flow.leading)
    flow.rule(gap=4)
    heads = (
        ("From:", message.sender),
        ("Sent:", message.sent),
        ("To:", message.to),
        ("Cc:", message.copies),
        ("Subject:", message.subject),
        ("Attached:", message.attached),
    )
    for label, value in heads:
        if value:
            flow.pair(label, value, column=COLUMN, gap=0.5)
    flow.space(8)
    flow.paras(message.body, gap=7)
    flow.space(6)


def _furniture(press: Press) -> None:
    press.put(541, 34, f"{press.page}/{press.pages}", 7.5, align="right", colour=GREY)
    press.put(54, 34, "Printed from Halewick Mail", 7.5, colour=GREY)
