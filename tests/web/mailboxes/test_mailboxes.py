"""An administrator sets mailboxes up, tries them, and sees how they fare; nobody else does."""

from datetime import timedelta

import pytest

from handrail.channels.email.kept_sentence import kept
from handrail.channels.email.mailboxes.alarms import look
from handrail.channels.email.mailboxes.models import BackFill, Folder, Mailbox, Reconciliation
from handrail.channels.email.mailboxes.queries import access_to, mailboxes
from handrail.words import sentence
from tests import cast
from tests.channels.email.dovecot import NOT_HERE, PASSWORD, USER, dovecot, free_port, is_here

SECRET = "a secret that nobody sees"


@pytest.fixture
def form():
    """Return what an administrator types for a mailbox of Warsaw on this machine."""
    return {
        "name": "Service",
        "branch": str(cast.branch_warsaw().id),
        "host": "127.0.0.1",
        "port": str(free_port()),
        "encryption": "none",
        "user": USER,
        "sign_in": "password",
        "secret": SECRET,
        "folders": "INBOX\r\nArchive",
        "since": "2026-11-01",
        "quiet_minutes": "60",
        "megabytes": "25",
        "do": "save",
    }


@pytest.fixture
def ada(browse):
    return browse(cast.ada())


@pytest.fixture
def connected(ada, form):
    """Return the address of a mailbox that is set up."""
    ada.post("/settings/mailboxes/new", form)
    return f"/settings/mailboxes/{mailboxes()[0].id}"


def test_a_mailbox_is_set_up_as_it_was_typed(ada, form, read):
    answer = ada.post("/settings/mailboxes/new", form, follow=True)

    (made,) = mailboxes()
    assert "The mailbox is connected." in read(answer)
    assert (made.name, made.folders) == ("Service", ("INBOX", "Archive"))
    assert (made.quiet_minutes, made.largest_bytes) == (60, 25_000_000)
    assert access_to(made.id).secret == SECRET


def test_its_secret_is_on_no_page_again(ada, connected, form, read):
    pages = [
        ada.get("/settings/mailboxes"),
        ada.get(connected),
        ada.post(connected, {**form, "port": "x"}),
    ]

    assert all(SECRET not in read(page) for page in pages)


def test_an_answer_that_makes_no_sense_is_said_beside_it_and_nothing_is_kept(ada, form, read):
    answer = ada.post("/settings/mailboxes/new", {**form, "host": "imap example"})

    assert answer.status_code == 422
    assert "such as imap.example.org" in read(answer)
    assert "imap example" in read(answer)
    assert mailboxes() == ()


def test_without_encryption_another_machine_is_refused(ada, form, read):
    answer = ada.post("/settings/mailboxes/new", {**form, "host": "imap.example.org"})

    assert answer.status_code == 422
    assert "could read the password" in read(answer)


def test_a_trial_says_which_step_failed_and_keeps_nothing(ada, form, read):
    answer = ada.post("/settings/mailboxes/new", {**form, "do": "try"})

    assert "Nothing answers as a mailbox" in read(answer)
    assert "name is known." in read(answer)
    assert mailboxes() == ()


@pytest.mark.skipif(not is_here(), reason=NOT_HERE)
def test_a_trial_that_goes_well_counts_the_letters(ada, form, read):
    with dovecot() as server:
        server.deliver(b"From: a@b.example\r\n\r\nHello\r\n")
        typed = {**form, "port": str(server.port), "secret": PASSWORD, "folders": "INBOX"}
        answer = ada.post("/settings/mailboxes/new", {**typed, "do": "try"})

    assert "We are let in." in read(answer)
    assert "one letter lies in it" in read(answer)


@pytest.mark.parametrize("do", ["save", "try"])
def test_a_kept_secret_is_not_sent_to_another_server(ada, connected, form, read, do):
    moved = {**form, "host": "localhost", "secret": "", "do": do}

    answer = ada.post(connected, moved)

    assert answer.status_code == 422
    assert "Enter the password again" in read(answer)
    assert mailboxes()[0].host == "127.0.0.1"


def test_without_a_new_secret_the_old_stays(ada, connected, form):
    ada.post(connected, {**form, "secret": "", "name": "Post"})

    assert mailboxes()[0].name == "Post"
    assert access_to(mailboxes()[0].id).secret == SECRET


def test_how_it_fares_is_shown(ada, connected, read, desk):
    folder = Folder.objects.get(name="INBOX")
    Folder.objects.filter(pk=folder.pk).update(watermark=1_234)
    Reconciliation.objects.create(
        folder=folder,
        at=desk.real_now,
        server_count=9,
        our_count=7,
        missing=[4, 8],
        mended=1,
        gone=3,
    )
    Mailbox.objects.update(
        failing_since=desk.real_now - timedelta(hours=1),
        failure=kept(
            sentence("mailbox-trouble-login", host="imap.example.org", user="us", why="no")
        ),
    )
    look(real_now=desk.real_now)

    page = read(ada.get(connected))

    assert "1,234" in page
    assert "2 letters could not be fetched (numbers 4, 8)." in page
    assert "One was missing and has been fetched." in page
    assert "3 that are here were taken off the server." in page
    assert "imap.example.org does not let us in (no)." in page
    assert "The mailbox Service cannot be read." in read(ada.get("/settings/mailboxes"))


def test_days_are_asked_for(ada, connected, read):
    answer = ada.post(
        f"{connected}/days", {"first": "2026-10-01", "last": "2026-10-03"}, follow=True
    )

    assert "being fetched, 0 new so far" in read(answer)
    assert BackFill.objects.get().first_day.isoformat() == "2026-10-01"


@pytest.mark.parametrize(
    "days", [{"first": "2026-10-03", "last": "2026-10-01"}, {"first": "", "last": "x"}]
)
def test_days_that_make_no_sense_are_refused(ada, connected, read, days):
    answer = ada.post(f"{connected}/days", days)

    assert answer.status_code == 422
    assert "Choose two days" in read(answer)
    assert not BackFill.objects.exists()


def test_it_is_paused_resumed_counted_and_taken_out(ada, connected, read):
    ada.post(f"{connected}/pause", {"paused": "yes"})
    was_paused = mailboxes()[0].is_paused
    ada.post(f"{connected}/pause", {"paused": "no"})
    ada.post(f"{connected}/count")
    after = mailboxes()[0]
    answer = ada.post(f"{connected}/remove", follow=True)

    assert (was_paused, after.is_paused, after.count_asked) == (True, False, True)
    assert "No mailbox is set up." in read(answer)
    assert mailboxes() == ()


class TestWhoMay:
    @pytest.mark.parametrize("who", [cast.alice, cast.marta, cast.eve, cast.charlie])
    def test_nobody_but_administrators_sees_or_changes_any(
        self, browse, connected, form, read, who
    ):
        client = browse(who())
        paths = ("", "/pause", "/count", "/days", "/remove")

        answers = [
            client.get("/settings/mailboxes"),
            client.get("/settings/mailboxes/new"),
            client.post("/settings/mailboxes/new", form),
            client.get(connected),
            *(client.post(connected + path, form) for path in paths),
        ]

        assert {answer.status_code for answer in answers} == {403}
        assert all("127.0.0.1" not in read(answer) for answer in answers)
        assert len(mailboxes()) == 1

    def test_one_that_is_not_there_is_refused_alike(self, ada):
        assert ada.get("/settings/mailboxes/999").status_code == 403

    def test_nobody_signs_in_first(self, browse, connected):
        assert browse().get(connected).url.startswith("/sign-in")
