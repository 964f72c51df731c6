"""The record of a varied paper: the same honesty, counted in words instead of letters.

These papers mark values as short as `M` and initials as short as `AO`, which stand inside other words by chance.
"""

from __future__ import annotations

import re

from maker.markup import SampleError
from maker.truth import Item, Record, flatten


class WordRecord(Record):
    """Refuses a text that goes and also stands on its page unmarked, or in a text that stays, as whole words.

    A place that stays may lie in an address that goes: the longer mention is looked for first.
    """

    def items(self) -> list[Item]:
        items: list[Item] = []
        for number in self._order:
            mention = self._mentions[number]
            if mention.page is not None:
                items.append(Item(mention.page, mention.text, mention.label.kind, mention.label.verdict))
        if len(items) != len(self._mentions):
            raise SampleError("a mention was announced but never drawn")
        items.sort(key=lambda item: item.page)
        self._check(items)
        return items

    def _check(self, items: list[Item]) -> None:
        rest = {page: flatten("".join(parts)) for page, parts in self._unmarked.items()}
        whole = " ".join(rest.values())
        stays = [item for item in items if item.verdict == "stay"]
        for item in items:
            if item.verdict != "redact":
                continue
            alone = standing_alone(item.text)
            if alone.search(rest.get(item.page, "")):
                raise SampleError(f"page {item.page}: {item.text!r} also stands there unmarked")
            for stay in stays:
                if stay.page == item.page and alone.search(stay.text):
                    raise SampleError(f"page {item.page}: {stay.text!r} stays but {item.text!r} goes")
            for word in name_words(item):
                if standing_alone(word).search(whole) or any(standing_alone(word).search(s.text) for s in stays):
                    raise SampleError(f"part of the name {item.text!r} also stands unmarked: {word!r}")


def standing_alone(text: str) -> re.Pattern[str]:
    """The text where no letter or digit touches it."""
    return re.compile(rf"(?<!\w){re.escape(text)}(?!\w)")


def name_words(item: Item) -> list[str]:
    """The words of a redacted name, as it writes them: `Will` is one, `will` is not."""
    if item.kind != "PERSON" or item.verdict != "redact":
        return []
    return [word for word in re.findall(r"[^\W\d_]+", item.text) if len(word) > 2 and word not in _PARTICLES]


_PARTICLES = {"van", "der", "den", "von", "bin", "bint", "ibn", "ap", "ferch", "née", "the", "and", "also", "known"}
