import os
import subprocess
import sys
from pathlib import Path

import pytest

from bench.peer_desk import settings_of

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
def test_without_a_package_index_nothing_is_compared_and_that_is_said():
    nowhere = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "0"}

    told = subprocess.run(
        [sys.executable, "-m", "bench.peer", "--cases", "1000"],
        cwd=ROOT,
        env={**os.environ, **nowhere, "PIP_CONFIG_FILE": os.devnull},
        capture_output=True,
        text=True,
        timeout=110,
    )

    assert told.returncode == 0
    assert told.stdout.startswith("Nothing was compared: django-helpdesk could not be installed.")


@pytest.mark.parametrize(
    ("database", "engine"),
    [
        ("sqlite:///desk.sqlite3", "django.db.backends.sqlite3"),
        ("postgresql://desk@127.0.0.1/desk", "django.db.backends.postgresql"),
    ],
)
def test_the_peer_has_our_settings_of_a_database_and_no_backend_of_ours(database, engine):
    assert settings_of(database)["ENGINE"] == engine
