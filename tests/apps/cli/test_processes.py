"""`handrail serve` and `handrail work` as processes: they open, they work, they end in order."""

import re
import signal
import smtplib
import socket
import time

import httpx
import pytest

from tests.apps.cli.desk_folder import start

LETTER = (
    b"From: Ines <ines@mail.example>\r\nTo: service@handrail.example\r\n"
    b"Subject: Parcel\r\n\r\nMy parcel has not arrived.\r\n"
)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def bring(port, more=b""):
    """Bring a letter to the desk's own mail server, as soon as that is there."""
    until = time.monotonic() + 30
    while True:
        try:
            with smtplib.SMTP("127.0.0.1", port, timeout=5) as server:
                server.sendmail("ines@mail.example", ["service@handrail.example"], LETTER + more)
                return
        except ConnectionRefusedError:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)


def eventually(question, seconds=30.0):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if question():
            return True
        time.sleep(0.1)
    return False


def test_a_new_desk_is_served_and_takes_letters_in(desk_folder):
    port, mail_port = free_port(), free_port()
    process = start(
        "serve", "--port", port, data=desk_folder.path, HANDRAIL_SMTP_IN=f"127.0.0.1:{mail_port}"
    )
    try:
        where, first_run = process.stdout.readline(), process.stdout.readline()
        link = re.search(r"http://\S+", first_run)[0]
        page = httpx.get(link, timeout=20)
        bring(mail_port)
        routed = eventually(lambda: desk_folder.states() == {"routed": 1})
    finally:
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate(timeout=30)

    assert f"http://127.0.0.1:{port}" in where
    assert link.startswith(f"http://127.0.0.1:{port}/first-run/")
    assert page.status_code == 200
    assert routed
    assert process.returncode == 0
    assert "ERROR" not in errors


def test_where_another_process_listens_nothing_is_promised_and_the_way_on_is_told(desk_folder):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        process = start("serve", "--port", port, data=desk_folder.path)
        told, errors = process.communicate(timeout=60)

    assert process.returncode == 1
    assert "first-run" not in told
    assert f"Nothing can be served at 127.0.0.1:{port}" in errors
    assert "--port" in errors
    assert "Traceback" not in errors


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_work_goes_on_until_it_is_told_to_stop(desk_folder, how):
    mail_port = free_port()
    process = start("work", data=desk_folder.path, HANDRAIL_SMTP_IN=f"127.0.0.1:{mail_port}")
    try:
        assert str(mail_port) in process.stdout.readline()
        bring(mail_port)
        routed = eventually(lambda: desk_folder.states() == {"routed": 1})
    finally:
        process.send_signal(how)
        _, errors = process.communicate(timeout=30)

    assert routed
    assert process.returncode == 0
    assert "ERROR" not in errors


def test_a_port_that_is_taken_does_not_stop_the_other_work(desk_folder, tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        process = start(
            "work",
            data=desk_folder.path,
            HANDRAIL_SMTP_IN=f"127.0.0.1:{taken.getsockname()[1]}",
        )
        process.stdout.readline()
        time.sleep(1)
        still_there = process.poll() is None
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate(timeout=30)

    assert still_there
    assert "letters-door" in errors
