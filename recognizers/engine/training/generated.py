"""Texts of our own generator, to learn from."""

from __future__ import annotations

from recognizers.engine.training.examples import Example, examples_of_texts

TEXTS = 2_500
SEED = 4
WEIGHT = 1.0


def examples(count: int) -> list[Example]:
    """Examples from so many generated texts, always the same."""
    if not count:
        return []
    from recognizers.training.texts import texts

    return examples_of_texts(((t.text, t.spans) for t in texts(SEED, count)), WEIGHT)
