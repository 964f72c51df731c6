"""Long registers of the part that may be looked at."""

# ruff: noqa: E501

from __future__ import annotations

from maker.press import A4_LANDSCAPE
from maker.setting import HELVETICA, TIMES
from maker.varied.paper import Paper
from maker.varied.register import Drawer, Stock

STOCK = Stock(
    given=tuple(
        """Adwoa Brennagh Caoimhe Dafydd Eluned Farzana Gethin Hyun-woo Ikram Jelena Kofi Lakshmi Mbali Nuala Oksana Panos
        Rhiannon Sefton Tiernan Ulrich Vaishnavi Wilhelmina Xiomara Yevgeny Zuleikha Aoibheann Bilqis Ciaran Duaa Emeka Fergal
        Gulnaz Harkirat Isolda Joachim Kamala Lwazi Mehmet Nerys Olumide Piotr Radhika Sioned Tendai Usman Vesna""".split()
    ),
    family=tuple(
        """Ashgrove Boateng Cwiklinski Drummond Eszterhas Fothergill Gebreselassie Hinchcliffe Iwu Jaramillo Kendrick Lindqvist-Rao
        Mutasa Nankervis O’Driscoll Pillai Quaife Rosenthal Stanisforth Tregenza Umarov Vellacott Wickremasinghe Yelland-Hughes Zielonka
        Achampong Birkinshaw Chattopadhyay Duckworth Efstathiou Fitzmaurice Golightly Haverkamp Ilic Jephcott Kowalewska Llewellin
        Mackintosh-Obi Ntuli Ollerenshaw Papadakis Raistrick Szymkowiak Thistlethwaite Ugwu Venkatesan""".split()
    ),
    whole=(
        "Putri",
        "TRUONG Thi Bich Ngoc",
        "Selvarajah Kandiah",
        "Abu Bakr Siddique al-Masri",
        "Chen Jia-Hao",
        "Adéwálé",
        "Gwenfair ferch Owain",
        "Kim Seo-yeon",
    ),
    streets=(
        "Pinfold Lane",
        "Zetland Street",
        "The Crescent",
        "Ings Rd",
        "Kitchener Tce",
        "Rosslyn Ave",
        "St Aidan’s Way",
        "Hag Hill",
    ),
    towns=("Barnsley", "Mexborough", "Royston", "Hoyland", "Thurnscoe"),
    district="S98",
)


def tenants() -> str:
    """Rent arrears: names as tenants, clerks and landlords wrote them."""
    drawer = Drawer("dev tenants", STOCK)
    rows = [
        "# Rent arrears over £500 at [=d|31 March 2023]",
        "|= A/c:44 | Tenant:150 | Born:70 | Gen:44 | Ethnic:62 | Lives at:210 | Phone:96 | Owes:50",
    ]
    for number in range(26):
        style = drawer.among(
            "plain", "plain", "first", "initial", "after", "capitals", "whole" if number % 4 == 0 else "plain"
        )
        ethnic = drawer.among("WB", "WO", "A1", "A2", "B1", "B2", "M3", "O9", "NS", "W1")
        sex = drawer.among("Male", "Female", "Female", "Male", "N-B")
        rows.append(
            f"| [=r|7{number:04}] | {drawer.person(style)} | {drawer.born()} | [g|{sex}] | [eth|{ethnic}] | {drawer.address()} | "
            f"{drawer.phone()} | £{drawer.lot.randint(500, 2900)}.{drawer.lot.randint(10, 99)}"
        )
    rows.append(
        "Twenty-six tenancies, £41,908 in all. Reported to [=org|Audit Committee] under [=s|section 151 of the Local Government Act 1972]."
    )
    return "\n".join(rows)


def volunteers() -> str:
    """A sheet without ruling lines, to be read across."""
    drawer = Drawer("dev volunteers", STOCK)
    rows = [
        "## Marshals for the [=pl|Dearne Valley] 10k, [=d|Sunday 11 June 2023]",
        "|- Post:40 | Marshal:150 | Rings on:110 | In case of emergency:170",
    ]
    for number in range(16):
        name = drawer.person(drawer.among("plain", "small", "initial", "after"))
        rows.append(
            f"| {number + 1} | {name} | {drawer.phone()} | {drawer.person('plain')} ({drawer.among('wife', 'dad', 'friend', 'son')})"
        )
    rows.append("|+")
    rows.append(
        "Start at [=pl|Manvers Lake] 09:30. Race director [=o|Councillor Alwyn Tideswell]. First aid by [=org|St John Ambulance]."
    )
    return "\n".join(rows)


PAPERS = (
    Paper(
        "arrears_register",
        "Arrears",
        "Cheryl Openshaw",
        "20230403080000",
        tenants(),
        face=HELVETICA,
        sheet=A4_LANDSCAPE,
        cells=8,
        left=56,
        right=56,
    ),
    Paper(
        "marshals",
        "Marshals",
        "Lionel Crabtree",
        "20230601080000",
        volunteers(),
        face=TIMES,
        size=11,
        cells=10.5,
        left=56,
        right=56,
    ),
)
