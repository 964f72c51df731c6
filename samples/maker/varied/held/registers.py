"""Long registers of the part that is held out."""

# ruff: noqa: E501

from __future__ import annotations

from maker.press import A4_LANDSCAPE
from maker.setting import COURIER, VERA
from maker.varied.paper import Paper
from maker.varied.register import Drawer, Stock

STOCK = Stock(
    given=tuple(
        """Aderonke Blodeuwedd Cormac Divya Eirlys Fionnuala Guido Hadiza Ifeoma Jarek Khadra Ludmila Muirne Nkechi Orlaith Priscilla
        Quinlan Rasheed Svetlana Thandeka Ursula Viktor Wairimu Yaw Zbigniew Annelise Bethany Cadell Dmytro Esra Florentina Goran Halima
        Ivo Jasmeet Keziah Leocadia Magdalena Nadeem Odette Pradeep Ruaridh Samira Teodor Una Venetia""".split()
    ),
    family=tuple(
        """Aldwinckle Bhattacharya Carrington Dlamini Entwistle Fernando Gascoigne Hadjicostas Inskip Jayawardena Kitching Lewandowska
        MacGillivray Nwankwo Oosthuizen Pemberthy Quashie Ratnam Skrzypek Tollemache Uddin-Marsh Vasquez Wojtowicz Xuereb Yardley
        Zografos Abernathie Borkowski Cholmondeley Dhaliwal Edgecombe Featherby Guerrero Hallett-Nze Ivanova Jessop-Lee Karunaratne
        Lovegrove Mwangangi Netherwood Oyebode Pritchard-Ng Rainsford Sokolov Trevanion Villiers""".split()
    ),
    whole=(
        "Wulandari",
        "PHAM Quoc Bao",
        "Thirunavukkarasu Sivakumar",
        "Umm Kulthum bint Yusuf",
        "Lin Shu-Fen",
        "Babajide",
        "Hywel ap Rhys",
        "Choi Min-jun",
    ),
    streets=(
        "Weavers Fold",
        "Duke of York Street",
        "Marine Drive",
        "Sandy Brow",
        "Cobden Terr",
        "Elmhurst Gdns",
        "St Bride’s Close",
        "Pump Yard",
    ),
    towns=("Fleetwood", "Poulton", "Garstang", "Knott End", "Preesall"),
    district="FY98",
)


def jurors() -> str:
    """A panel as a terminal prints it: columns by counting letters."""
    drawer = Drawer("held jurors", STOCK)
    rows = ["! PANEL 14 - [=org|WYRE CROWN COURT] - [=d|05 SEP 2022]", "!"]
    for number in range(24):
        style = drawer.among("capitals", "first", "first", "whole" if number % 4 == 1 else "capitals")
        rows.append(f"! {number + 1:>2}  {drawer.person(style)}   B. {drawer.born()}   TEL {drawer.phone()}")
        rows.append(f"!     {drawer.address()}")
    rows.append("!")
    rows.append("! 24 SUMMONED. [=s|JURIES ACT 1974]. SHERIFF'S OFFICE [=bc|01632 960444].")
    return "\n".join(rows)


def patients() -> str:
    """A clinic's list: names and facts run together in one cell."""
    drawer = Drawer("held patients", STOCK)
    rows = [
        "# Flu clinic, [=d|Saturday 1 October 2022]",
        "|_ Slot:44 | Patient:300 | Why eligible:150 | Rings:110 | By:60",
    ]
    reasons = (
        "[h|asthma]",
        "over 65",
        "[h|pregnant]",
        "carer",
        "[h|diabetes]",
        "[h|chemotherapy]",
        "[dis|wheelchair user]",
        "asked",
    )
    for number in range(18):
        name = drawer.person(
            drawer.among("plain", "initial", "small", "after", "whole" if number % 5 == 0 else "plain")
        )
        sex = drawer.among("male", "female")
        rows.append(
            f"| {9 + number // 6}.{number % 6}0 | {name}, [g|{sex}], b. {drawer.born()}, of {drawer.address()} | "
            f"{drawer.among(*reasons)} | {drawer.phone()} | nurse"
        )
    rows.append(
        "Eighteen booked, of 412 eligible. Clinic lead [p|Perpetua Stanhope]. Held at [=pl|Garstang Library]. [=o|Clinical Director Dr Anselm Threadgold]."
    )
    return "\n".join(rows)


PAPERS = (
    Paper(
        "h_jury_panel",
        "Panel 14",
        "Mungo Tattersall",
        "20220801080000",
        jurors(),
        face=COURIER,
        size=9.4,
        leading=1.25,
        left=50,
        right=40,
    ),
    Paper(
        "h_flu_clinic",
        "Flu clinic",
        "Perpetua Stanhope",
        "20220930170000",
        patients(),
        face=VERA,
        sheet=A4_LANDSCAPE,
        size=9.4,
        cells=8.4,
        left=56,
        right=56,
    ),
)
