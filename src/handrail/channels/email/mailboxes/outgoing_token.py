"""The token of a mailbox, by which letters are handed over to the host where the mailbox is."""

from collections.abc import Callable

from handrail.channels.email.mail_server import NoToken
from handrail.channels.email.mailboxes.imap.access import Access
from handrail.channels.email.mailboxes.imap.tokens import Tokens
from handrail.channels.email.mailboxes.imap.trouble import Trouble
from handrail.channels.email.mailboxes.kinds import SignIn
from handrail.channels.email.mailboxes.models import Mailbox
from handrail.channels.email.mailboxes.queries import access_to, refresh_name
from handrail.desk.edge import Edge
from handrail.people.refused import Refused
from handrail.record.secrets import keep_secret
from handrail.words import SOURCE, say


class OutgoingToken:
    """Gives the token of the mailbox that a user name belongs to, as `MailServer` asks for it.

    Args:
        user: who hands letters over; a mailbox of this user signs in by OAuth 2.
        edge: tells the real time, and draws chance.
    """

    def __init__(self, user: str, *, edge: Callable[[], Edge]) -> None:
        self._user = user
        self._edge = edge
        self._tokens = Tokens(self._keep_refresh)

    def __call__(self, is_refused: bool) -> str:
        """Return a token; another one than the last if that was refused.

        Raises:
            NoToken: no mailbox of the user signs in so, or nobody gives a token.
        """
        if is_refused:
            self._tokens.forget()
        try:
            return self._tokens.token_for(self._access(), real_now=self._edge().real_at)
        except (Trouble, Refused) as problem:
            raise NoToken(say(problem.sentence, SOURCE)) from problem

    def _access(self) -> Access:
        row = self._mailbox()
        if row is None:
            raise NoToken(f"no mailbox of {self._user} signs in by OAuth 2")
        return access_to(row.pk)

    def _keep_refresh(self, text: str) -> None:
        row = self._mailbox()
        if row is not None:
            keep_secret(refresh_name(row.secret_name), text, chance=self._edge().chance)

    def _mailbox(self) -> Mailbox | None:
        rows = Mailbox.objects.filter(user__iexact=self._user).exclude(sign_in=SignIn.PASSWORD)
        return rows.order_by("pk").first()
