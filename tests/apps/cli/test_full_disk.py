"""On a disk that is really full: a clear message, nothing half-written, the rest goes in later."""

import json
import os
import shutil
import subprocess

import pytest

from tests.apps.cli.desk_folder import DeskFolder, handrail, write_letters

pytestmark = pytest.mark.skipif(os.getuid() != 0, reason="only root may mount a small disk")

DISK_BYTES = 16_000_000


@pytest.fixture
def small_disk(tmp_path):
    """Mount a disk of 16 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "handrail-test", folder],
        capture_output=True,
        text=True,
    )
    if mounted.returncode:
        pytest.skip(f"cannot mount here: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_letters_go_in_as_far_as_there_is_room_and_the_rest_when_there_is_room_again(
    new_desk, small_disk, tmp_path
):
    shutil.copytree(new_desk, small_disk / "data")
    desk = DeskFolder(small_disk / "data")
    files = write_letters(tmp_path / "letters", 60, size_bytes=40_000)
    ballast = small_disk / "ballast"
    ballast.write_bytes(b"x" * (shutil.disk_usage(small_disk).free - 1_500_000))

    full = handrail("intake", *files, "--format", "json", data=desk.path)
    kept = sum(desk.states().values())
    half_written = [name for name in desk.files() if ".new-" in name]
    ballast.unlink()
    again = handrail("intake", *files, "--format", "json", data=desk.path)

    assert full.returncode == 1
    assert "no room left" in full.stderr
    assert "same command again" in full.stderr
    assert "Traceback" not in full.stderr
    assert 0 < kept < len(files)
    assert half_written == []
    counts = json.loads(again.stdout)
    assert (again.returncode, counts["letters"]) == (0, len(files))
    assert counts["routed"] + counts["duplicate"] == len(files)
    assert desk.states() == {"routed": len(files)}
    assert len(set(desk.letter_ids())) == len(desk.letter_ids()) == len(files)
    assert desk.blobs() == desk.files()
    assert desk.rows("pragma integrity_check") == [("ok",)]
