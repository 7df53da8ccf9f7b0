"""A mailbox that cannot be reached says at which step, waits longer and longer, and comes back."""

import logging
from dataclasses import replace
from datetime import timedelta

import pytest

from handrail.channels.email.kept_sentence import sentence_of
from handrail.channels.email.mailboxes.actions.set_up_mailbox import change_mailbox
from handrail.channels.email.mailboxes.imap.access import SeenByOthers
from handrail.channels.email.mailboxes.imap.trouble import Stage
from handrail.channels.email.mailboxes.kinds import Encryption, SignIn
from handrail.channels.email.mailboxes.models import Mailbox
from handrail.channels.email.mailboxes.queries import access_to
from handrail.channels.email.mailboxes.settings import BadMailbox, check
from handrail.channels.email.mailboxes.standing import GAPS
from handrail.channels.email.mailboxes.trying import try_mailbox
from handrail.people.access import NotAllowed
from handrail.record.secrets import secret
from handrail.words import Language, say
from tests import cast
from tests.channels.email.certificates import write_certificate
from tests.channels.email.dovecot import NOT_HERE, PASSWORD, USER, dovecot, free_port, is_here
from tests.channels.email.post import raw
from tests.channels.email.token_server import token_server

pytestmark = pytest.mark.django_db


@pytest.fixture
def tried(server, settings, post):
    """Return a function that tries a mailbox, with a password that is right unless said."""

    def attempt(secret=PASSWORD, folders=("INBOX",), **other):
        access = replace(settings, **{"port": server.port, **other}).access(secret=secret)
        access = replace(access, timeout_seconds=5)
        return try_mailbox(access, folders, real_now=post.real_now)

    return attempt


def words(result):
    return say(result.why, Language.EN)


def test_where_all_is_well_each_step_is_and_the_letters_are_counted(tried, server):
    server.deliver(raw())

    result = tried()

    assert result.failed is None
    assert result.well == (Stage.NAME, Stage.PORT, Stage.LOGIN, Stage.FOLDER)
    assert result.counts == (("INBOX", 1),)


def test_a_name_that_leads_nowhere_is_said(tried):
    result = tried(host="imap.invalid", encryption=Encryption.TLS)

    assert (result.failed, result.well) == (Stage.NAME, ())
    assert "imap.invalid" in words(result)


def test_a_port_on_which_nothing_answers_is_said(tried):
    result = tried(port=free_port())

    assert (result.failed, result.well) == (Stage.PORT, (Stage.NAME,))
    assert "Compare the port" in words(result)


def test_a_port_that_speaks_no_tls_is_said(tried):
    result = tried(encryption=Encryption.TLS)

    assert result.failed is Stage.TLS


def test_a_wrong_password_is_said_without_the_password(tried):
    result = tried(secret="wrong-pass-word")

    assert (result.failed, result.well[-1]) == (Stage.LOGIN, Stage.PORT)
    assert USER in words(result)
    assert "wrong-pass-word" not in words(result)


def test_a_folder_that_is_not_there_is_said_with_those_that_are(tried):
    result = tried(folders=("INBOX", "Nowhere"))

    assert (result.failed, result.counts) == (Stage.FOLDER, (("INBOX", 0),))
    assert "Nowhere" in words(result)


@pytest.mark.skipif(not is_here(), reason=NOT_HERE)
@pytest.mark.parametrize("encryption", [Encryption.TLS, Encryption.STARTTLS])
def test_only_a_certificate_that_can_be_trusted_is_trusted(
    settings, post, tmp_path, monkeypatch, encryption
):
    certificate = write_certificate(tmp_path)
    with dovecot(certificate=certificate) as server:
        port = server.tls_port if encryption is Encryption.TLS else server.port
        access = replace(settings, port=port, encryption=encryption).access(secret=PASSWORD)

        refused = try_mailbox(access, ("INBOX",), real_now=post.real_now)
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
        trusted = try_mailbox(access, ("INBOX",), real_now=post.real_now)

    assert (refused.failed, trusted.failed) == (Stage.TLS, None)
    assert Stage.TLS in trusted.well


def test_a_password_never_goes_over_the_network_unencrypted(settings):
    with pytest.raises(SeenByOthers):
        check(replace(settings, host="imap.example.org"))
    with pytest.raises(SeenByOthers):
        check(
            replace(
                settings,
                sign_in=SignIn.CLIENT,
                client_id="us",
                token_url="http://login.example.org/token",
            )
        )


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", " "),
        ("host", "imap example"),
        ("host", ""),
        ("port", 0),
        ("user", "a\r\nb"),
        ("folders", ()),
        ("folders", ("IN\nBOX",)),
        ("quiet_minutes", -1),
        ("largest_bytes", 1),
    ],
)
def test_a_field_that_makes_no_sense_is_named(settings, field, value):
    with pytest.raises(BadMailbox) as refused:
        check(replace(settings, **{field: value}))

    assert refused.value.field == field


class TestReconnecting:
    def test_a_server_that_is_away_is_asked_less_and_less_often(self, watched):
        box = watched()
        box.server.kill()
        waits = []

        for _ in range(7):
            box.turn(hours=1)
            waits.append(box.view.next_try_at - box.post.real_now)

        assert waits == [*GAPS, GAPS[-1], GAPS[-1]]
        assert "Nothing answers" in say(sentence_of(box.view.failure), Language.EN)

    def test_until_it_is_time_it_is_left_alone(self, watched):
        box = watched()
        box.server.kill()
        box.turn()
        failures = Mailbox.objects.get().failures

        box.turn(seconds=4)

        assert Mailbox.objects.get().failures == failures == 1

    def test_when_it_is_back_reading_goes_on_and_the_failure_is_over(self, watched, kept):
        box = watched()
        box.server.deliver(raw(number=1))
        box.turn()
        box.server.kill()
        box.server.deliver(raw(number=2))
        box.turn(hours=1)
        was_failing = box.view.failing_since
        box.server.start()

        box.turn(hours=1)

        assert was_failing is not None
        assert (box.view.failing_since, box.view.failure) == (None, "")
        assert kept() == [raw(number=1), raw(number=2)]


class TestSecret:
    def test_the_password_is_in_no_row_no_log_and_no_value(self, watched, caplog):
        caplog.set_level(logging.DEBUG)
        box = watched()
        box.server.deliver(raw(number=1))
        box.turn()

        row = str(Mailbox.objects.values().get())

        assert secret(Mailbox.objects.get().secret_name).text == PASSWORD
        assert PASSWORD not in row + caplog.text + repr(box.view) + repr(access_to(box.id))
        assert "parcel" not in caplog.text

    def test_without_a_new_one_the_old_stays(self, watched, settings, post):
        box = watched()

        changed = replace(settings, port=box.server.port, name="Another name")
        change_mailbox(box.id, settings=changed, by=cast.ada(), edge=post.edge)

        assert access_to(box.id).secret == PASSWORD
        assert box.view.name == "Another name"

    def test_it_is_not_sent_to_another_server_than_it_was_entered_for(
        self, watched, settings, post
    ):
        box = watched()
        elsewhere = replace(settings, host="localhost", port=box.server.port)

        with pytest.raises(BadMailbox) as refused:
            change_mailbox(box.id, settings=elsewhere, by=cast.ada(), edge=post.edge)
        change_mailbox(box.id, settings=elsewhere, secret="new", by=cast.ada(), edge=post.edge)

        assert refused.value.field == "secret"
        assert (box.view.host, access_to(box.id).secret) == ("localhost", "new")

    @pytest.mark.parametrize("who", [cast.alice, cast.marta, cast.eve])
    def test_only_administrators_change_a_mailbox(self, watched, settings, post, who):
        box = watched()

        with pytest.raises(NotAllowed):
            change_mailbox(box.id, settings=settings, by=who(), edge=post.edge)


@pytest.mark.skipif(not is_here(), reason=NOT_HERE)
class TestOAuth:
    @pytest.fixture
    def tokens(self):
        with token_server(USER) as running:
            yield running

    @pytest.fixture
    def server(self, tokens):
        with dovecot(token_url=tokens.url) as running:
            yield running

    def test_a_client_is_let_in_by_a_token_that_is_kept_while_it_lasts(self, watched, tokens, kept):
        box = watched(
            secret=tokens.client_secret,
            sign_in=SignIn.CLIENT,
            token_url=f"{tokens.url}/token",
            client_id="us",
            scope="mail",
        )
        box.server.deliver(raw(number=1))

        box.turn()
        box.watch.close()
        box.turn(minutes=5)
        box.watch.close()
        box.turn(hours=2)

        assert kept() == [raw(number=1)]
        assert box.view.failure == ""
        assert len(tokens.asked) == 2
        assert tokens.asked[0] == {
            "grant_type": "client_credentials",
            "client_id": "us",
            "client_secret": tokens.client_secret,
            "scope": "mail",
        }

    def test_a_refresh_token_is_replaced_by_the_one_that_comes_with_each_token(
        self, watched, tokens
    ):
        tokens.rotates = True
        box = watched(
            secret=tokens.client_secret,
            refresh="refresh-0",
            sign_in=SignIn.REFRESH,
            token_url=f"{tokens.url}/token",
            client_id="us",
        )

        box.turn()
        box.watch.close()
        box.turn(hours=2)

        assert [asked["refresh_token"] for asked in tokens.asked] == ["refresh-0", "refresh-1"]
        assert box.view.failure == ""
        assert access_to(box.id).refresh == "refresh-2"

    def test_a_server_that_gives_none_is_a_step_of_its_own(self, tried, tokens):
        result = tried(
            secret="wrong", sign_in=SignIn.CLIENT, token_url=f"{tokens.url}/t", client_id="us"
        )

        assert (result.failed, result.well[-1]) == (Stage.TOKEN, Stage.PORT)
        assert "invalid_client No such client." in words(result)

    def test_a_token_that_the_mail_server_does_not_take_is_asked_for_anew(self, watched, tokens):
        box = watched(
            secret=tokens.client_secret,
            sign_in=SignIn.CLIENT,
            token_url=f"{tokens.url}/token",
            client_id="us",
        )
        box.turn()
        tokens.valid.clear()
        box.watch.close()

        box.turn(minutes=1)
        failed = box.view.failure
        box.turn(minutes=1)

        assert "mailbox-trouble-login" in failed
        assert (box.view.failure, len(tokens.asked)) == ("", 2)


def test_the_longest_gap_is_a_quarter_of_an_hour():
    assert list(GAPS) == sorted(GAPS)
    assert GAPS[-1] == timedelta(minutes=15)
