"""E-mail addresses, as written and as dodged. The shapes are those of `kit.mail_shapes`.

A handle (@name) has nothing in front of its sign and is not an address. Under a header for e-mail addresses anything
with a sign is one, cut off as it may be.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.labels import cell_values
from recognizers.kit.mail_shapes import mail_addresses
from recognizers.kit.overlaps import longest
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled
from redact.model.passage import Passage

_HEADER = compiled(r"\be-?\s?mail|^\W*(?:from|to|cc|bcc|sender|recipient)\W*$")
_CUT = compiled(r"[^\s@<>,;]{2,64}[ ]?@[ ]?[^\s@<>,;]{2,64}", 0)


def _in_cells(passage: Passage) -> Iterator[Match]:
    for cell in cell_values(passage, _HEADER):
        for hit in _CUT.finditer(passage.text, cell.start, cell.end):
            yield Match(hit.start(), hit.end(), 0.75, "holds the sign of an e-mail address, in a cell for one")


def search(passage: Passage) -> Iterator[Match]:
    """Every address in `passage`."""
    yield from longest([*mail_addresses(passage.text), *_in_cells(passage)])


RULE: Rule = FunctionRule("common.email", "EMAIL_ADDRESS", search)

HITS: tuple[str, ...] = (
    "Write to [[a.okafor@northmoor.example.gov.uk]].",
    "mailto:[[siobhan.oneill+foi@example.org]]",
    "From: Adaeze Okafor <[[A.OKAFOR@EXAMPLE.GOV.UK]]>",
    "Sent to [[liam_o'neill@example.co.uk]]; [[pvdberg@example.com]].",
    "Reach me on [[j.berg[at]example.co.uk]], any day.",
    "Reach me on [[j.berg (at) example (dot) org]]",
    "The scan read [[j.berg @ example.org.uk]] in the footer",
    "The footer wrapped: [[adaeze.okafor@\nexample.gov.uk]]",
    "It is [[k.boateng@example. org.uk]] as typed",
    "Email: [[jane.\nroe@example.com]], [[jane.roe@exam-\nple.com]]",
    "e-mail [[jane.roe©example.com]] or [[jane.roe@example,com]] by OCR",
    "[[jane.roe [at] example [dot] co [dot] uk]]",
    '[["jane roe"@example.com]] in quotes',
    "email me: [[janeroe at example.com]]",
    "[[jane.roe＠example.com]] in wide letters",
    "She spelled it [[maria at example dot org dot uk]] on the phone",
)

NEAR_MISSES: tuple[str, ...] = (
    "Follow us @northmoor on social media.",
    "Tickets at £4 @ 10.30am each",
    "See www.example.gov.uk/foi for more.",
    "He was seen at example.org headquarters.",
    "12 boxes @ 3.50 = 42.00",
    "cc: @housing @legal",
    "Meet at example.com offices",
    "looked at dot matrix printers at night",
    "We bought 5 @ £3.20 each",
    "© 2021 Northmoor Council. example.com",
    "Copyright 2021 © Northmoor, all rights",
)
