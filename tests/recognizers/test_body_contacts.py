"""Whose mailbox, whose number, whose address: a body's stays, a person's never does."""

from __future__ import annotations

import pytest

from recognizers.kit.mailboxes import desk_words, shared_mailbox
from recognizers.uk import address, body_contact
from redact.model.passage import Passage


def kept(text: str) -> list[str]:
    return [text[m.start : m.end] for m in body_contact.RULE.find(Passage(text))]


@pytest.mark.parametrize(
    "local",
    """
    housing parking edt insight complaints hr payroll office school.office schooloffice
    housing.options HR.Team it.helpdesk bereavement
    ctax
    fines.enquiries customer.services2 stosyths.office no-reply press.office
    """.split(),
)
def test_a_function_s_mailbox_is_shared_at_any_domain(local: str) -> None:
    assert shared_mailbox(f"{local}@stosyths.example.org")


@pytest.mark.parametrize(
    "local",
    """
    ann.roe a.roe roe grace may mark.west west young chase price annoffice
    school.roe lincoln grace.church housing.roe page
    rose.hall j.court ward chief
    """.split(),
)
def test_a_mailbox_that_may_be_somebody_s_is_not(local: str) -> None:
    assert not shared_mailbox(f"{local}@northmoor.example.org")


@pytest.mark.parametrize(
    "text",
    [
        "Harrow Vale Primary School\nHeadteacher: Mrs P Lark BA (Hons)\nChurch Lane\nTel\t01632 960404",
        "LARCHFORD DENTAL CARE\n\n1 Mill Street, Larchford ZE1 1AA\nTelephone: 01632 960404",
        "The Fen Road Surgery\tDr A Khan, Dr B Lee\n2 Fen Road\tTel: 01632 960404",
        "Our ref: AB/12\nNorthwold Crematorium · Fen Lane · Northwold · Tel. 01632 960404",
        "Civic Centre, High Street, Northwold   Tel 01632 960404   www.northwold.example.org",
        "Housing options\t01632 960404",
        "Homelessness team: 01632 960404.",
        "For repairs ring 01632 960404.",
        "Out of hours 01632 960404",
        "You can call us on 01632 960404 or visit.",
        "press@northwold.example.org, 01632 960404",
    ],
)
def test_the_line_says_that_a_number_is_a_body_s(text: str) -> None:
    assert "01632 960404" in kept(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mrs Roe\n12 School Lane\nLarchford\nTel: 01632 960404",
        "Ann Roe, Clerk to Larchford Parish Council\n4 Mill Lane, Larchford\nTel 01632 960404",
        "Ann Roe\tHousing\t01632 960404",
        "Bob Khan\tParking services\t01632 960404",
        "Contact: Ann Roe, Licensing, 01632 960404",
        "Emergency contact: 01632 960404",
        "Patient 01632 960404",
        "Landlord: 01632 960404",
        "Daytime contact 01632 960404",
        "Northwold Council tenant since 1999. Tel: 01632 960404",
        "Northwold District Council\nAnn Roe, Housing Officer\nTel 01632 960404",
        "Northwold District Council\n3 May 2024\nDear Mrs Roe\nYour number is 01632 960404",
        "Larchford School, next to which Mr Lee lives; tel 01632 960404",
        "Mrs Roe rang housing@northwold.example.org from 01632 960404",
        "Northwold District Council\nTel 07700 900404",
        "Friends of Larch Park Library\nChair: A Roe\nTel 01632 960404",
        "Larchford Surgery – new patient\nROE, Samir\nTel 01632 960404",
        "Larchford Parish Council\nR Jones (Chair) Tel 01632 960404",
        "Larchford Surgery\n\nSurname\tROE\nTel\t01632 960404",
        "Larchford Parish Council\nSamir Roe\nFen Road\nTel 01632 960404",
        "Samir Roe Tel 01632 960404 www.roe.example.org",
    ],
)
def test_in_doubt_a_number_is_a_person_s(text: str) -> None:
    assert not any("960404" in one or "900404" in one for one in kept(text))


def test_the_address_under_a_body_s_name_is_its_own_and_the_addressee_s_is_not() -> None:
    text = "LARCHFORD DENTAL CARE\n\n1 Mill Street, Larchford ZE1 1AA\n\nMrs J Roe\n12 School Lane\nLarchford ZE1 2BB\n"
    found = [text[m.start : m.end] for m in address.RULE.find(Passage(text))]
    assert found == ["12 School Lane\nLarchford ZE1 2BB"]


def test_words_of_a_desk_leave_room_for_nobody() -> None:
    assert desk_words(["housing", "benefits"])
    assert not desk_words(["emergency", "contact"])
    assert not desk_words(["page"])
    assert not desk_words([])
