"""One mailbox, watched: read when something comes, and once a minute whatever the server says."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from imapclient import IMAPClient

from handrail.channels.email.mailboxes.imap.access import Access, SeenByOthers
from handrail.channels.email.mailboxes.imap.connecting import as_trouble, connected, leave
from handrail.channels.email.mailboxes.imap.remote import RemoteFolder
from handrail.channels.email.mailboxes.imap.tokens import Tokens
from handrail.channels.email.mailboxes.imap.trouble import Stage, Trouble
from handrail.channels.email.mailboxes.models import BackFill, Folder, Mailbox
from handrail.channels.email.mailboxes.queries import access_to, mailbox, refresh_name
from handrail.channels.email.mailboxes.reading.back_filling import fill_back
from handrail.channels.email.mailboxes.reading.reconciling import is_due, reconcile
from handrail.channels.email.mailboxes.reading.syncing import Reading, bring_up_to_date
from handrail.channels.email.mailboxes.standing import note_contact, note_failure
from handrail.channels.email.mailboxes.values import MailboxView
from handrail.desk.edge import Edge
from handrail.people import queries as people
from handrail.record.secrets import keep_secret

POLL = timedelta(seconds=60)
"""Every folder is looked at so often, also where the server would tell of new letters."""

LISTENS_SECONDS = 1.0
"""How long one turn waits for the server to say something; a stop is never farther away."""


class Watch:
    """Reads one mailbox, a turn at a time, over a connection that it keeps.

    Args:
        mailbox_id: which one.
        edge: gives the moment and chance.
        may_go_on: says when to stop between two bundles of letters.
        poll: how often every folder is looked at.
    """

    def __init__(
        self,
        mailbox_id: int,
        *,
        edge: Callable[[], Edge],
        may_go_on: Callable[[], bool] = lambda: True,
        poll: timedelta = POLL,
    ) -> None:
        self.mailbox_id = mailbox_id
        self._edge = edge
        self._may_go_on = may_go_on
        self._poll = poll
        self._tokens = Tokens(self._keep_refresh)
        self._client: IMAPClient | None = None
        self._changed_at: datetime | None = None
        self._read_at: datetime | None = None
        self._listens = False

    def turn(self, real_now: datetime) -> int:
        """Do what is due, or listen a moment; return how many letters were new to us.

        Raises:
            UnknownMailbox: it was taken out.
            StorageFull: there is no room; the letters stay on the server.
        """
        view = mailbox(self.mailbox_id)
        if view.next_try_at is not None and view.next_try_at > real_now:
            return 0
        try:
            return self._turn(view, real_now)
        except Trouble as trouble:
            self._failed(trouble, real_now)
            return 0
        except SeenByOthers as refused:
            note_failure(self.mailbox_id, refused.sentence, failures=9, real_now=real_now)
            return 0
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Hang up."""
        if self._client is not None:
            leave(self._client)
        self._client, self._read_at, self._listens = None, None, False

    def _turn(self, view: MailboxView, real_now: datetime) -> int:
        if view.changed_at != self._changed_at:
            self.close()
            self._changed_at = view.changed_at
        if self._client is not None and not (
            self._is_due(view, real_now) or self._listen(self._client)
        ):
            return 0
        client = self._connection(access_to(self.mailbox_id), real_now)
        self._stop_listening(client)
        brought = self._read(view, client, real_now)
        self._begin_listening(client, view)
        return brought

    def _is_due(self, view: MailboxView, real_now: datetime) -> bool:
        if self._read_at is None or real_now >= self._read_at + self._poll:
            return True
        return (
            view.count_asked or BackFill.objects.filter(mailbox_id=view.id, done_at=None).exists()
        )

    def _connection(self, access: Access, real_now: datetime) -> IMAPClient:
        if self._client is None:
            self._client = connected(access, tokens=self._tokens, real_now=real_now)
        return self._client

    def _read(self, view: MailboxView, client: IMAPClient, real_now: datetime) -> int:
        reading = self._reading(view)
        remotes = tuple(RemoteFolder(client, name) for name in view.folders)
        brought = sum(bring_up_to_date(reading, remote) for remote in remotes)
        brought += fill_back(reading, remotes)
        for remote in remotes:
            folder = Folder.objects.get(mailbox_id=view.id, name=remote.name)
            is_wanted = view.count_asked or is_due(folder, real_now=real_now)
            if is_wanted and self._may_go_on():
                brought += reconcile(reading, remote).mended
        if self._may_go_on():
            note_contact(view.id, real_now=real_now)
            self._read_at = real_now
        return brought

    def _reading(self, view: MailboxView) -> Reading:
        branch = None if view.branch_id is None else people.branch(view.branch_id)
        return Reading(
            mailbox=view,
            recipients=() if branch is None else (branch.mail_address,),
            edge=self._edge,
            may_go_on=self._may_go_on,
        )

    def _begin_listening(self, client: IMAPClient, view: MailboxView) -> None:
        """Let the server tell what comes into the first folder, where it can."""
        with as_trouble(Stage.LETTERS, folder=view.folders[0]):
            if client.has_capability("IDLE"):
                client.select_folder(view.folders[0], readonly=True)
                client.idle()
                self._listens = True

    def _listen(self, client: IMAPClient) -> bool:
        """Wait a moment, and return whether there is a reason to read."""
        if not self._listens:
            return False
        began = time.monotonic()
        with as_trouble(Stage.LETTERS, folder=""):
            told = client.idle_check(timeout=LISTENS_SECONDS)
        silent_too_soon = not told and time.monotonic() - began < LISTENS_SECONDS / 2
        return bool(told) or silent_too_soon

    def _stop_listening(self, client: IMAPClient) -> None:
        if self._listens:
            self._listens = False
            with as_trouble(Stage.LETTERS, folder=""):
                client.idle_done()

    def _failed(self, trouble: Trouble, real_now: datetime) -> None:
        self.close()
        failures = Mailbox.objects.values_list("failures", flat=True).get(pk=self.mailbox_id)
        note_failure(self.mailbox_id, trouble.sentence, failures=failures + 1, real_now=real_now)

    def _keep_refresh(self, text: str) -> None:
        name = Mailbox.objects.values_list("secret_name", flat=True).get(pk=self.mailbox_id)
        keep_secret(refresh_name(name), text, chance=self._edge().chance)
