"""Whoever asks for a clock does not wait for what a clock seldom needs."""

import subprocess
import sys

import pytest

HEAVY = ("numpy", "icalendar", "holidays", "dateutil")


@pytest.mark.parametrize("module", ["handrail.clock", "handrail.cli.calendars"])
def test_arrays_icalendar_and_the_world_s_holidays_are_loaded_only_when_asked_for(module):
    asked = f"import sys, {module}; print([each for each in {HEAVY} if each in sys.modules])"

    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)

    assert told.stdout == "[]\n"
