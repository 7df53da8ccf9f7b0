"""Real dialogues through the desk: what it measures is what the file says."""

import subprocess
import sys
from pathlib import Path

import pytest

from bench.star_by_hand import by_hand
from bench.star_dialogues import FILE, chosen, dialogues_in

ROOT = Path(__file__).parents[2]

needs_dialogues = pytest.mark.skipif(not FILE.is_file(), reason=f"no dialogues at {FILE}")


def compare(*options):
    return subprocess.run(
        [sys.executable, "-m", "bench.star", *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=110,
    )


@needs_dialogues
@pytest.mark.slow
def test_the_measures_of_ten_real_dialogues_equal_those_of_the_file():
    told = compare()

    assert told.returncode == 0, told.stdout + told.stderr
    assert "10 dialogues, 47 numbers, 0 differ." in told.stdout


@needs_dialogues
def test_the_same_dialogues_are_chosen_every_time():
    dialogues = list(dialogues_in(FILE))

    first, again = chosen(dialogues, 10), chosen(reversed(dialogues), 10)

    assert first == again
    assert len({dialogue.number for dialogue in first}) == 10


@needs_dialogues
def test_what_is_computed_by_hand_has_a_number_for_every_dialogue():
    numbers = {dialogue.number for dialogue in chosen(dialogues_in(FILE), 50)}

    found = by_hand(FILE, numbers)

    assert found.first_response_s.keys() == found.resolution_s.keys() == numbers
    assert all(
        0 <= found.first_response_s[number] <= found.resolution_s[number] for number in numbers
    )
    assert set(found.scores.values()) <= {1, 5}


def test_without_the_data_set_nothing_is_compared_and_that_is_said(tmp_path):
    told = compare("--data", str(tmp_path / "none.jsonl.gz"))

    assert told.returncode == 2
    assert "nothing was compared" in told.stdout
