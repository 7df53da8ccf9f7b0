"""Files are looked at by a scanner, where there is one; what it finds is withheld."""

import socketserver
from struct import unpack
from threading import Thread

import pytest

from handrail.channels.email.read import read_letter
from handrail.channels.email.virus_scan import (
    Clamd,
    Clean,
    Infected,
    NoScanner,
    NotChecked,
    scanned,
)
from tests.channels.email.letters import ATTACHED

TEST_VIRUS = b"a test virus"


class StandIn(socketserver.StreamRequestHandler):
    """Answers as clamd does; what it is sent is kept by the server."""

    def handle(self):
        assert self.rfile.read(10) == b"zINSTREAM\0"
        content = b""
        while size := unpack(">I", self.rfile.read(4))[0]:
            content += self.rfile.read(size)
        self.server.seen.append(content)
        self.wfile.write(self.server.answer or self._judged(content))

    def _judged(self, content):
        return b"stream: Test-Virus FOUND\0" if TEST_VIRUS in content else b"stream: OK\0"


class ClamdStandIn(socketserver.ThreadingTCPServer):
    daemon_threads = True

    def __init__(self, answer=b""):
        super().__init__(("127.0.0.1", 0), StandIn)
        self.seen, self.answer = [], answer
        Thread(target=self.serve_forever, daemon=True).start()

    @property
    def scanner(self):
        return Clamd(("127.0.0.1", self.server_address[1]), timeout_seconds=5)


@pytest.fixture
def clamd():
    with ClamdStandIn() as server:
        yield server
        server.shutdown()


def test_a_clean_file_is_clean_and_was_sent_whole(clamd):
    content = bytes(range(256)) * 1_000

    assert clamd.scanner.scan(content) == Clean()
    assert clamd.seen == [content]


def test_a_virus_is_found_and_named(clamd):
    assert clamd.scanner.scan(b"x" * 100_000 + TEST_VIRUS) == Infected("Test-Virus")


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (b"INSTREAM size limit exceeded. ERROR\0", "size limit"),
        (b"\0", "no answer"),
        (b"stream: " + b"x" * 5_000, "xxx"),
    ],
)
def test_an_answer_that_is_no_verdict_is_none(answer, why):
    with ClamdStandIn(answer) as server:
        verdict = server.scanner.scan(b"x")
        server.shutdown()

    assert isinstance(verdict, NotChecked)
    assert why in verdict.why


def test_a_scanner_that_is_not_there_is_no_verdict(tmp_path):
    assert isinstance(Clamd(str(tmp_path / "none")).scan(b"x"), NotChecked)
    assert isinstance(Clamd(("127.0.0.1", 1)).scan(b"x"), NotChecked)


def test_without_a_scanner_a_letter_stays_as_it_is():
    letter = read_letter(ATTACHED)

    assert scanned(letter, NoScanner()) == letter


def test_what_is_infected_is_withheld_and_says_so(clamd):
    raw = ATTACHED.replace(b"From: bob@example.org", b"From: bob@example.org " + TEST_VIRUS)

    files = scanned(read_letter(raw), clamd.scanner).attachments

    assert [file.is_withheld for file in files] == [False, False, True]
    assert files[2].warnings[0].id == "email-file-infected"


def test_a_scanner_that_fails_is_asked_once_and_every_file_says_that_it_was_not_checked():
    asked = []

    class Failing:
        def scan(self, content):
            asked.append(content)
            return NotChecked("away")

    files = scanned(read_letter(ATTACHED), Failing()).attachments

    assert len(asked) == 1
    assert [file.remarks[-1].id for file in files] == ["email-file-unchecked"] * 3
    assert not any(file.is_withheld for file in files)
