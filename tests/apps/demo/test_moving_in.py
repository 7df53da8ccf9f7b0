"""The shop moves in the same, whether one process decides its past or two."""

import re
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from handrail.demo.second_half import NotBegun, SecondHalf

REAL_NOW = datetime(2026, 11, 22, 15, 20, tzinfo=UTC)
LETTERS = 60

MOVE_IN = f"""
import sys
from datetime import datetime
from pathlib import Path

from handrail.demo.house import House, furnish, open_django
from handrail.demo.second_half import SecondHalf

data, from_letters_on = Path(sys.argv[1]), int(sys.argv[2])
now = datetime.fromisoformat({REAL_NOW.isoformat()!r})
with SecondHalf(data, now, {LETTERS}, from_letters_on=from_letters_on) as half:
    half.begin()
    open_django(House(data, 9, 9), mail_out=9, database="sqlite::memory:")
    furnish(half)
from django.db import connection

for line in connection.connection.iterdump():
    if 'INTO "django_migrations"' not in line:
        print(line)
"""
"""Moves in, and prints all that is kept then; only when the tables were made is not the same."""

NO_PASSWORD = re.compile(r"'!\w{40}'")
"""What Django writes for somebody without a password: by its own chance."""


def moved_in(folder, *, from_letters_on):
    command = [sys.executable, "-c", MOVE_IN, str(folder), str(from_letters_on)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    return [NO_PASSWORD.sub("'!'", line) for line in done.stdout.splitlines()]


def test_two_processes_leave_the_very_shop_that_one_leaves(tmp_path):
    alone = moved_in(tmp_path, from_letters_on=LETTERS + 1)

    in_two = moved_in(tmp_path, from_letters_on=LETTERS)

    assert in_two == alone
    assert sum('INTO "desk_case"' in line for line in alone) > LETTERS


def test_whoever_decides_the_second_half_is_gone_when_nobody_waits_any_more(tmp_path):
    child = [sys.executable, "-m", "handrail.demo.second_half_child"]
    asked = [str(tmp_path), REAL_NOW.isoformat(), "1000000"]

    with subprocess.Popen([*child, *asked], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as half:
        half.stdin.close()

        assert half.wait(timeout=60) == 0
        assert half.stdout.read() == b""


def test_a_short_past_is_not_worth_a_process(tmp_path):
    with SecondHalf(tmp_path, REAL_NOW, LETTERS) as half:
        assert not half.begin()

        with pytest.raises(NotBegun):
            half.decided()
