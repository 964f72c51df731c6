r"""The short notation of the varied papers, so that the prose of a paper is all that its module holds.

`[p|Name]` goes, `[=o|Councillor Name]` stays; `\\` is a forced new line. What a line is, its first letters say:

`# ` heading, `## ` small heading, `- ` bullet, `(n) ` numbered; `: label | value` label and value without ruling lines,
`:: label | value | ...` a ruled row of them, `& label | value | ...` one with small labels above their values;
`|= head:width | ...` starts a table, `|- ` one without ruling lines, `|_ ` one whose rows have a line under them,
`| cell | ...` its rows, `|+` ends it without a gap; `! ` a line as it stands, `/ ` a line of its own, `> ` a quoted
paragraph, `~ label | letters` a comb of boxes, `? question | option | *chosen` tick boxes, `$ ` right-aligned,
`^ ` centred, `@page` a new page, `@gap n` room, `---` a ruling line. All else is prose: it goes on with the bullet,
number, quotation or paragraph before it, which an empty line ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from maker.markup import SampleError

GOES = {
    "p": "PERSON",
    "a": "UK_ADDRESS",
    "pc": "UK_POSTCODE",
    "e": "EMAIL_ADDRESS",
    "t": "PHONE_NUMBER",
    "dob": "DATE_OF_BIRTH",
    "age": "AGE",
    "eth": "ETHNICITY",
    "g": "GENDER",
    "nat": "NATIONALITY",
    "rel": "RELIGION",
    "so": "SEXUAL_ORIENTATION",
    "dis": "DISABILITY",
    "h": "HEALTH",
    "tu": "TRADE_UNION",
    "pol": "POLITICS",
    "off": "ALLEGED_OFFENCE",
    "imm": "IMMIGRATION_STATUS",
    "ni": "UK_NINO",
    "nhs": "UK_NHS",
    "chi": "UK_CHI",
    "dl": "UK_DRIVING_LICENCE",
    "pp": "UK_PASSPORT",
    "v": "UK_VEHICLE_REGISTRATION",
    "bank": "BANK_ACCOUNT",
    "iban": "IBAN_CODE",
    "card": "CREDIT_CARD",
    "utr": "UK_UTR",
    "imei": "IMEI",
    "mac": "MAC_ADDRESS",
    "ip": "IP_ADDRESS",
    "sm": "SOCIAL_HANDLE",
    "un": "USER_NAME",
    "xy": "COORDINATES",
    "w3w": "WHAT_THREE_WORDS",
    "cr": "CRIME_REFERENCE",
    "inc": "INCIDENT_NUMBER",
    "cus": "CUSTODY_REFERENCE",
    "pnc": "PNC_ID",
    "cro": "CRO_NUMBER",
    "col": "COLLAR_NUMBER",
    "war": "WARRANT_NUMBER",
    "urn": "URN",
    "crt": "COURT_CASE_NUMBER",
}
STAYS = {
    "o": "PUBLIC_OFFICIAL",
    "org": "ORGANISATION",
    "pl": "PLACE",
    "d": "DATE",
    "s": "STATUTE",
    "r": "REFERENCE",
    "x": "PLAIN",
    "bc": "BODY_CONTACT",
}

_MARK = re.compile(r"\[(=?)([a-z0-9]+)\|([^\]|]+)\]")
_OPENED = re.compile(r"\[=?[a-z0-9]+\|")
_SEPARATOR = re.compile(r"(?<=\s)\|(?=\s|$)")
_NUMBERED = re.compile(r"\((\w{1,3})\) (.*)", re.DOTALL)
_KINDS = {
    "# ": "heading",
    "## ": "small",
    "- ": "bullet",
    ": ": "pair",
    ":: ": "form",
    "|= ": "ruled",
    "|- ": "bare",
    "|_ ": "lined",
    "| ": "row",
    "! ": "fixed",
    "> ": "quoted",
    "~ ": "comb",
    "? ": "ticks",
    "$ ": "right",
    "^ ": "centred",
    "/ ": "line",
    "& ": "above",
}
_GO_ON = {"para", "bullet", "numbered", "quoted"}
_WITH_CELLS = {"pair", "form", "ruled", "bare", "lined", "row", "comb", "ticks", "above"}


@dataclass(frozen=True, slots=True)
class Block:
    """One thing to draw: what it is, and its parts in the makers' markup."""

    kind: str
    parts: tuple[str, ...]


def marked(source: str) -> str:
    """The short marks as the makers' markup. Raises SampleError for one that is not closed."""
    done = _MARK.sub(_long_mark, source).replace("\\\\", "\n")
    if _OPENED.search(done):
        raise SampleError(f"broken mark in: {source!r}")
    return done


def blocks(source: str) -> Iterator[Block]:
    """Cut a paper's source into the things to draw."""
    open_: Block | None = None
    for raw in source.strip("\n").split("\n"):
        line = raw.rstrip()
        block = _block(line)
        if block is None and line:
            open_ = _going_on(open_, line.strip()) if open_ else Block("para", (line.strip(),))
            continue
        if open_:
            yield _with_marks(open_)
            open_ = None
        if block and block.kind in _GO_ON:
            open_ = block
        elif block:
            yield _with_marks(block)
    if open_:
        yield _with_marks(open_)


def _going_on(block: Block, words: str) -> Block:
    return Block(block.kind, (*block.parts[:-1], f"{block.parts[-1]} {words}"))


def _with_marks(block: Block) -> Block:
    return Block(block.kind, tuple(marked(part) for part in block.parts))


def _block(line: str) -> Block | None:
    if line in {"@page", "---", "|+"}:
        return Block(line.strip("@"), ())
    if line.startswith("@gap "):
        return Block("gap", (line[5:],))
    if line == "!":
        return Block("fixed", (" ",))
    if numbered := _NUMBERED.fullmatch(line):
        return Block("numbered", (f"{numbered[1]}.", numbered[2]))
    for start in sorted(_KINDS, key=len, reverse=True):
        if line.startswith(start):
            kind, rest = _KINDS[start], line[len(start) :]
            cells = _SEPARATOR.split(rest) if kind in _WITH_CELLS else [rest]
            trimmed = (cell if kind == "fixed" else cell.strip() for cell in cells)
            return Block(kind, tuple(trimmed))
    return None


def _long_mark(mark: re.Match[str]) -> str:
    stays, code, text = mark[1], mark[2], mark[3]
    kind = (STAYS if stays else GOES).get(code)
    if kind is None:
        raise SampleError(f"no such mark: {mark[0]!r}")
    return "{{" + stays + kind + "|" + text + "}}"
