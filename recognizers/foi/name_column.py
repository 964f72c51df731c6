"""People by their column: where most cells of a table's column, or most lines of a list, are names, all of them are.

A name that nobody's list holds stands between others that some list does: a visitors' book, a rota, an attendance list.
The header needn't be known; one for places, bodies or things speaks against it.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.columns import LEAST_CELLS, Column, columns
from recognizers.kit.gazetteer import AMBIGUOUS, GIVEN, SURNAMES
from recognizers.kit.labels import Value
from recognizers.kit.name_lists import names_in
from recognizers.kit.not_names import BODIES, BRANDS, NOT_NAMES, STREETS, SURNAMES_TOO
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled
from redact.detect.words import PARTICLES, key_of
from redact.model.passage import Passage

KNOWN_SHARE, SHAPED_SHARE = 0.4, 0.7
MOST_WORDS, LONGEST = 6, 60
WHOLE, SINGLE = 0.88, 0.7
_NEVER = (NOT_NAMES | BODIES | BRANDS) - SURNAMES_TOO
_SOMEBODY = compiled(
    r"\b(?:who|by|op|operative|visiting|host|rep|names?|attendees?|staff|officer|worker|engineer|lead|owner|person|people)\b"
)
_EMPTY = frozenset(
    "system - – — x n/a na nil none void self own vacant tbc tba unknown vacancy sub as ditto".split()
) | {""}
_WRONG = compiled(
    r"""
    \b(?:address|road|streets?|location|place|town|city|county|country|area|ward|parish|site|venue|premises|property|estate|building
    |house|company|organi[sz]ation|firm|employer|agency|department|dept|team|unit|division|directorate|school|college
    |hospital|station|court|force|council|body|supplier|vendor|provider|make|model|vehicle|colour|brand|product|item
    |species|breed|dog|pet|animal|vessel|ship|month|day|language|nationality|religion|ethnic\w*|subject|course|title|band
    |drug|medicine|medication|disease|condition|project|operation|route|stop|branch|region|district|postcode)s?\b
    """
)


def _words(cell: Value) -> list[str]:
    return [w.strip(".,;:*()[]“”\"‘’'") for w in cell.text.replace(",", " ").replace("/", " ").split()]


def _without_label(cell: Value) -> Value:
    """What stands behind a label within the cell: Bank: Adaeze."""
    label, colon, rest = cell.text.partition(": ")
    if not colon or not rest.strip() or label.count(" ") > 1:
        return cell
    skipped = len(cell.text) - len(rest.lstrip())
    return Value(cell.start + skipped, cell.end, cell.text[skipped:])


def _is_shaped(words: list[str]) -> bool:
    """Capitals, particles and joints alone, and no word that ends a name."""
    if not 0 < len(words) <= MOST_WORDS:
        return False
    keys = [key_of(w) for w in words]
    if len(keys) > 1 and keys[-1] in STREETS and keys[-1] not in SURNAMES_TOO:
        return False
    return all(
        (w[:1].isupper() or k in PARTICLES or k in {"and", "&", ""}) and (len(k) < 2 or k not in _NEVER)
        for w, k in zip(words, keys, strict=True)
    )


def _is_known(words: list[str]) -> bool:
    """A given name that is no word is among them, or one that is and a surname."""
    keys = [piece for w in words for piece in {key_of(w), *key_of(w).split("-")}]
    given = [k for k in keys if k in GIVEN]
    return any(k not in AMBIGUOUS for k in given) or (
        len(words) > 1 and bool(given) and any(k in SURNAMES for k in keys)
    )


def _of_people(column: Column) -> bool:
    if column.header and _WRONG.search(column.header):
        return False
    seen: dict[str, list[str]] = {}
    for cell in map(_without_label, column.cells):
        text = cell.text.casefold()
        if text not in seen and text not in _EMPTY and len(text) <= LONGEST:
            seen[text] = _words(cell)
        elif len(text) > LONGEST:
            seen[text] = []
    if len(seen) < LEAST_CELLS:
        return False
    shaped = [words for words in seen.values() if _is_shaped(words)]
    if len(shaped) < max(LEAST_CELLS, SHAPED_SHARE * len(seen)):
        return False
    known = sum(map(_is_known, shaped))
    if column.header and _SOMEBODY.search(column.header):
        return known > 0
    return known >= max(2, KNOWN_SHARE * len(seen))


def search(passage: Passage) -> Iterator[Match]:
    """Every name in a column of names."""
    text = passage.text
    heads = {said for mark in passage.labels for said in mark.texts[-1:]}
    for column in columns(passage):
        if not _of_people(column):
            continue
        for cell in map(_without_label, column.cells):
            if len(cell.text) > LONGEST or cell.text.casefold() in _EMPTY or not _is_shaped(_words(cell)):
                continue
            if cell.text in heads and not _is_known([cell.text]):
                continue
            if cell is column.cells[0] and not column.header and " " not in cell.text and not _is_known([cell.text]):
                continue  # a header that the layout doesn't tell from the cells
            for name in names_in(text, cell.start, cell.end, singles=True):
                known = name.parts > 1 or _is_known([text[name.start : name.end]])
                yield Match(name.start, name.end, WHOLE if known else SINGLE, "stands among names, in a column of them")


RULE: Rule = FunctionRule("foi.name_column", "PERSON", search)

HITS: tuple[str, ...] = (
    "1\t[[Kenver Trask]]\tboiler\n2\t[[Mohammed Iqbal]]\tdoor\n3\t[[Siobhan Roe]]\troof",
    "9.30\t[[Adaeze]]\tlate\n9.40\t[[Zhdan]]\ton time\n10.00\t[[Mohammed]]\tabsent",
    "[[Adaeze Okafor]]\n[[Vrenk Tolsworthy]]\n[[Siobhan Roe]]\n[[Mohammed Iqbal]]",
    "A1\t[[OKAFOR, Adaeze]]\nA2\t[[VRENK, Tol]]\nA3\t[[ROE, Siobhan]]\nA4\t–",
    "[[Okafor A]]\tyes\n[[Adaeze Okafor]]\tno\n[[Mohammed Iqbal]]\tno\n[[Roe, Siobhan]]\tno",
    "x\t[[Mohammed Iqbal]]\nx\tvoid\nx\t[[Siobhan Roe]]\nx\t[[Vrenk Tolsworthy]]",
    "1. [[OKAFOR A]] - Halewick Nursery\n2. [[VRENK T]] - station\n3. [[Roe, Siobhan]] - home\n4. [[Mohammed Iqbal]] - gone",
    "• [[N. Vrenk]]\tyes\n• [[Adaeze Tol]]\tno\n• [[Siobhan Roe]]\tno",
    "[[Odhiambo, Adaeze]]\tN\n[[Price, Mohammed]]\tS\nBank: [[Vrenk]]\tN\n[[Siobhan Roe]]\tN",
    "1\t[[Adaeze]]\n2\t“[[Vrenk]]”\n3\t[[Siobhan]]\n4\t[[Mohammed]]",
    "Dogs\t[[Bilal Vrenk]]\t3\nCats\t[[Yusuf Tol]]\t4\nOwls\t[[Pieter van der Tol]]\t5",
)

NEAR_MISSES: tuple[str, ...] = (
    "1\tHalewick\tboiler\n2\tCalderby\tdoor\n3\tSouthmarsh\troof",
    "Victoria Road\nStanley Street\nAdaeze Close",
    "Housing Team\t1\nLegal Services\t2\nNorthmoor Council\t3",
    "Monday\tJune\nTuesday\tMay\nSunday\tApril",
    "Adaeze Okafor\t1\nsome words that go on\t2\nmore words that go on\t3\nand more\t4",
    "Hope\nGrace\nFaith\nCharity",
)
