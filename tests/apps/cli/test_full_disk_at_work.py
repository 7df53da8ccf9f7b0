"""A desk at work whose disk fills up: senders keep their letters, agents are told."""

import os
import re
import shutil
import signal
import smtplib
import subprocess
from contextlib import suppress

import httpx
import pytest

from tests.apps.cli.desk_folder import DeskFolder, handrail, start
from tests.apps.cli.test_processes import bring, eventually, free_port

pytestmark = [
    pytest.mark.skipif(os.getuid() != 0, reason="only root may mount a small disk"),
    pytest.mark.timeout(400),
]

DISK_BYTES = 24_000_000
SECRET = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')


@pytest.fixture
def desk(new_desk, tmp_path):
    """Return a desk with an agent, on a disk of its own of 24 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "handrail-test", folder],
        capture_output=True,
        text=True,
    )
    if mounted.returncode:
        pytest.skip(f"cannot mount here: {mounted.stderr.strip()}")
    shutil.copytree(new_desk, folder / "data")
    yield DeskFolder(folder / "data")
    subprocess.run(["umount", folder], check=True)


def agents_link(desk, address):
    """Return the link by which an agent of every branch signs in."""
    handrail("person", "add", "dora@shop.example", "--name", "Dora", data=desk.path)
    handrail("person", "role", "dora@shop.example", "team_leader", data=desk.path)
    return handrail("person", "link", "dora@shop.example", data=desk.path).stdout.replace(
        "http://127.0.0.1:8000", address
    )


def sign_in(browser, link):
    where = re.search(r"http://\S+", link)[0]
    post(browser, where, where)


def post(browser, page, where, **form):
    """Post a form with the secret that its page has."""
    secret = SECRET.search(browser.get(page).text)[1]
    return browser.post(where, data={"csrfmiddlewaretoken": secret, **form})


def fill(folder):
    """Leave not a byte on the disk; return what takes the room."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size_bytes in (1_000_000, 4_096, 1):
            with suppress(OSError):
                while True:
                    file.write(b"x" * size_bytes)
    assert shutil.disk_usage(folder).free == 0
    return ballast


def test_while_the_disk_is_full_senders_and_agents_are_told_and_then_all_goes_on(desk):
    port, mail_port = free_port(), free_port()
    address = f"http://127.0.0.1:{port}"
    link = agents_link(desk, address)
    process = start(
        "serve", "--port", port, data=desk.path, HANDRAIL_SMTP_IN=f"127.0.0.1:{mail_port}"
    )
    try:
        process.stdout.readline()
        bring(mail_port)
        assert eventually(lambda: desk.states() == {"routed": 1})
        with httpx.Client(timeout=30) as browser:
            sign_in(browser, link)
            note = {"mode": "note", "text": "Called."}
            kept = post(browser, f"{address}/cases/1", f"{address}/cases/1/write", **note)
            before = desk.rows("select count(*) from record_event")

            ballast = fill(desk.path.parent)
            with pytest.raises(smtplib.SMTPResponseException) as refused:
                bring(mail_port, b"\r\nAgain.")
            told = [
                post(browser, f"{address}/cases/1", f"{address}/cases/1/write", **note)
                for _ in range(3)
            ]
            page = browser.get(f"{address}/cases/1")
            meanwhile = desk.rows("select count(*) from record_event")

            ballast.unlink()
            later = post(browser, f"{address}/cases/1", f"{address}/cases/1/write", **note)
            bring(mail_port, b"\r\nAt last.")
        assert eventually(lambda: desk.states() == {"routed": 2})
    finally:
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate(timeout=30)

    assert kept.status_code == later.status_code == 302
    assert 400 <= refused.value.smtp_code < 500
    assert b"no room" in refused.value.smtp_error.lower()
    assert {answer.status_code for answer in told} == {507}
    assert "no room left" in told[0].text
    assert page.status_code == 200
    assert meanwhile == before
    assert "Traceback" not in errors
    assert len(desk.rows("select id from desk_message where direction = 'note'")) == 2
    assert desk.blobs() == desk.files()
    assert desk.rows("pragma integrity_check") == [("ok",)]
