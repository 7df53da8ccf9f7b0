"""On a disk that is really full, what was promised is there and nothing is half-written."""

import os
import subprocess
import sys

import pytest
from django.db import connection

from tests.apps.record import letters_under_fire

pytestmark = [pytest.mark.slow, pytest.mark.skipif(os.getuid() != 0, reason="only root may mount")]


@pytest.fixture
def small_disk(tmp_path):
    """Mount a disk of 3 MB."""
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "handrail-test", tmp_path], capture_output=True
    )
    if mounted.returncode:
        pytest.skip(f"cannot mount here: {mounted.stderr.decode().strip()}")
    yield tmp_path
    subprocess.run(["umount", tmp_path], check=True)


@pytest.mark.skipif(connection.vendor != "sqlite", reason="the database shall lie on the disk too")
def test_a_full_disk_ends_the_intake_with_a_clear_error_and_loses_nothing(small_disk):
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "handrail.config.settings",
        "HANDRAIL_DATA": str(small_disk),
    }
    environment.pop("HANDRAIL_DATABASE", None)
    run([sys.executable, "-m", "django", "migrate", "--verbosity=0"], environment)
    (small_disk / "ballast").write_bytes(b"x" * 1_000_000)
    script = [sys.executable, letters_under_fire.__file__]

    promised = run([*script, "receive", str(small_disk / "blobs")], environment).split()[1:]
    (small_disk / "ballast").unlink()
    routed = run([*script, "read", str(small_disk / "blobs"), "0"], environment).split()[1:]

    assert promised[-1] == "full"
    assert len(promised) > 10
    assert len(routed) == len(promised) - 1
    assert not list(small_disk.rglob(".new-*"))


def run(command, environment):
    return subprocess.run(
        command, env=environment, check=True, text=True, capture_output=True, timeout=100
    ).stdout
