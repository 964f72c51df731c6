"""Addresses of homes and of persons as one span, from the first part to the last.

Parts and their order: BS 7666-5 and Royal Mail's guide to the Postcode Address File (flat, building, number, street,
locality, town, county, postcode), read by the assembler in `kit.address_find`. A body's address is
`uk.body_address`'s, a street without a number `uk.street`'s.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.address_find import ADDRESS, found
from recognizers.kit.rule import FunctionRule, Match, Rule
from redact.model.passage import Passage

_LABELS = frozenset({"post code", "postcode", "address line"})
"""A column's header that scanning or a layout puts among the cells."""


def search(passage: Passage) -> Iterator[Match]:
    """Every address in `passage` that is not a body's."""
    for one in found(passage):
        if one.kind == ADDRESS and passage.text[one.start : one.end].casefold() not in _LABELS:
            yield Match(one.start, one.end, one.score, one.reason)


RULE: Rule = FunctionRule("uk.address", "UK_ADDRESS", search)

HITS: tuple[str, ...] = (
    "She lives at [[14 Larch Mews, Hackney, London E8 3QT]].",
    "Officers searched [[221B Elm Street]] under warrant.",
    "Address: [[The Old Forge, Church Lane, Little Snoring, Norfolk NR21 0HX]]",
    "Sent to [[Flat 3, Rowan House, 12-18 Mare Street, London E8 4RP]] by post.",
    "[[3/2, 45 Cathcart Place, Glasgow G11 5RG]] is let",
    "[[Tŷ Newydd, Lôn Isaf, Bangor, Gwynedd]]",
    "LIVES AT [[14 LARCH MEWS E8]] WITH MOTHER",
    "he moved to [[9 kestrel close, thetford, norfolk ip24 2ab]]",
    "Ms A. Roe\n[[42 Pemberton Gardens\nLondon\nN19 5RU]]\n\nDear Ms Roe",
    "[[PO Box 443, Leeds LS1 9AB]]",
    "Cpl Roe, [[BFPO 58, BF1 2AU]]",
    "The man, of [[no fixed abode]], was charged.",
    '[[Narrowboat "Heron", Little Venice, W9]]',
    "Now at [[Room 12, St Aldan's Hostel, 53 Chichester Road, W2]]",
    "[[Kings Cross Rd 118-120, WC1X 9DS]]",
    "He gave [[Unit 7, Severn Trading Estate, Gloucester GL2 5AB]].",
    "The scan reads [[l4 Larch Mevvs, Hackney, London E8 3OT]].",
    "[[29 Bramble Walk Harlow Essex CM18 7AB]]",
    "[[Manor Farm, Upper Slaughter, Cheltenham, Glos, GL54 2JJ]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "The operation took place in Curtain Road EC2A with the consent of the licensees.",
    "Section 31 of the Act applies; see Part 2, Chapter 4.",
    "Question 14 Road safety: how many officers attended?",
    "He ran 5 miles down the road and 2 lanes were closed.",
    "The 12 Drive belts and 10 High Court judges",
    "on 14 March Street lighting was discussed",
    "4 Grove Park officers and 14 Larch Grove residents",
    "Table 5 Park usage; Larch Ward 14; 1 Court Order",
    "In 2019 Station Road was closed.",
    "Information Commissioner's Office, Wycliffe House, Water Lane, Wilmslow SK9 5AF",
    "Address: not known. Email address: office@example.org",
    "Outcome: NFA",
)
