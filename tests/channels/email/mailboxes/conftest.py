from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from handrail.channels.email.mailboxes.actions.set_up_mailbox import connect_mailbox
from handrail.channels.email.mailboxes.kinds import Encryption
from handrail.channels.email.mailboxes.queries import folders_of, mailbox
from handrail.channels.email.mailboxes.settings import MailboxSettings
from handrail.channels.email.mailboxes.watching import Watch
from handrail.record.blobs import get_blob
from handrail.record.intake import ItemState, counts_by_state
from handrail.record.intake.looking import items_in
from tests import cast
from tests.channels.email.dovecot import NOT_HERE, PASSWORD, USER, Dovecot, dovecot, is_here
from tests.channels.email.post import Post


@pytest.fixture
def server():
    if not is_here():
        pytest.skip(NOT_HERE)
    with dovecot() as running:
        yield running


@pytest.fixture
def post():
    """Return both clocks as they really stand: the server's own days are compared with them."""
    now = datetime.now(UTC)
    return Post(now=now, real_now=now)


@dataclass
class Watched:
    """A mailbox that is set up and watched, a turn at a time."""

    server: Dovecot
    post: Post
    id: int
    watch: Watch = field(repr=False)

    def turn(self, **later):
        self.post.later(**(later or {"minutes": 2}))
        return self.watch.turn(self.post.real_now)

    @property
    def view(self):
        return mailbox(self.id)

    @property
    def folders(self):
        return folders_of(self.id)


@pytest.fixture
def settings(post):
    """Return the settings of a mailbox on this machine, before it is known where."""
    return MailboxSettings(
        name="Service",
        branch_id=cast.branch_warsaw().id,
        host="127.0.0.1",
        port=1,
        encryption=Encryption.NONE,
        user=USER,
        folders=("INBOX",),
        since=(post.real_now - timedelta(days=2)).date(),
    )


@pytest.fixture
def watched(server, post, settings):
    """Return a function that sets a mailbox up and returns it, watched."""
    made = []

    def watch(poll=timedelta(minutes=1), secret=PASSWORD, refresh="", **other):
        view = connect_mailbox(
            settings=replace(settings, port=server.port, **other),
            secret=secret,
            refresh=refresh,
            by=cast.ada(),
            edge=post.edge,
        )
        found = Watched(server, post, view.id, Watch(view.id, edge=lambda: post.edge, poll=poll))
        made.append(found)
        return found

    yield watch
    for each in made:
        each.watch.close()


@pytest.fixture
def kept():
    """Return a function that returns the content of what waits, the oldest first."""
    return lambda state=ItemState.WAITING: [get_blob(item.blob) for item in items_in(state)]


@pytest.fixture
def total():
    """Return a function that returns how many letters there are in all states together."""
    return lambda: sum(counts_by_state().values())
