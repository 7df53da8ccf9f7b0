"""Two thousand letters, broken at random but always in the same way."""

import random
from time import process_time

import pytest

from tests.channels.email.mutation import broken, check, originals

BATCHES = 20
LETTERS_IN_A_BATCH = 100


@pytest.mark.parametrize("batch", range(BATCHES))
def test_a_broken_letter_is_read_or_unreadable_and_nothing_else(batch):
    chance = random.Random(batch)
    whole = originals()
    for _ in range(LETTERS_IN_A_BATCH):
        raw = broken(chance.choice(whole), chance)
        began = process_time()
        check(raw)
        assert process_time() - began < 2
