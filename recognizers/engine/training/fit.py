"""Fits the network. Fixed seeds, a fixed order: the same examples give the same weights on the same machine with one
thread; another processor's arithmetic may differ in the last digits, and the weights with it."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence

import numpy as np
from thinc.api import Adam, fix_random_seed

from recognizers.engine.reader_network import TAGS, Floats, ReaderNetwork, probabilities
from recognizers.engine.training.examples import Example

EPOCHS = 5
TOKENS_A_STEP = 1_500
RATE = 0.002
WARM_UP = 50
DROPOUT = 0.4
MASKING_COUNTS = 2.0
"""Against the tags, of which there are many and each is surer."""
SEED = 20_261_123

logger = logging.getLogger(__name__)


def fitted(examples: Sequence[Example], *, seed: int = SEED, epochs: int = EPOCHS) -> ReaderNetwork:
    """A network that has learnt from the examples."""
    fix_random_seed(seed)
    chance = np.random.default_rng(seed)
    network = ReaderNetwork()
    optimizer = Adam(RATE, L2=0.0, grad_clip=1.0)
    steps = max(1, epochs * sum(len(e.tokens) for e in examples) // TOKENS_A_STEP)
    step = 0
    for epoch in range(epochs):
        lost = 0.0
        for batch in _batches(examples, chance):
            optimizer.learn_rate = _rate(step, steps)
            lost += _learn(network, batch, chance)
            for layer in network.layers:
                layer.finish_update(optimizer)
            step += 1
        logger.info("epoch %d: loss %.4f", epoch + 1, lost / sum(len(e.tokens) for e in examples))
    network.take(network.weights())
    return network


def _rate(step: int, steps: int) -> float:
    """Up within the first steps, then down along a cosine."""
    down = 0.5 * (1 + np.cos(np.pi * min(1.0, step / steps)))
    return float(RATE * min(1.0, (step + 1) / WARM_UP) * (0.02 + 0.98 * down))


def _batches(examples: Sequence[Example], chance: np.random.Generator) -> Iterator[list[Example]]:
    batch: list[Example] = []
    size = 0
    for place in chance.permutation(len(examples)):
        batch.append(examples[place])
        size += len(examples[place].tokens)
        if size >= TOKENS_A_STEP:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _learn(network: ReaderNetwork, batch: Sequence[Example], chance: np.random.Generator) -> float:
    raw, places, back = network.learning([e.tokens for e in batch], DROPOUT, chance)
    tags, masked = probabilities(raw)
    gradient: Floats = np.zeros_like(raw)
    lost = 0.0
    for (start, end), example in zip(places, batch, strict=True):
        gradient[start:end, :TAGS] = (tags[start:end] - example.tags) * example.weight
        off = (masked[start:end] - example.masked) * example.counted
        gradient[start:end, TAGS] = MASKING_COUNTS * off * example.weight
        lost += float(np.abs(off).sum())
    gradient /= sum(len(e.tokens) for e in batch)
    back(gradient)
    return lost
