"""Whether a mailbox can be read as it is set up: step by step, up to the one that fails."""

from dataclasses import dataclass
from datetime import datetime

from handrail.channels.email.mailboxes.imap.access import Access
from handrail.channels.email.mailboxes.imap.connecting import connected, leave
from handrail.channels.email.mailboxes.imap.remote import RemoteFolder
from handrail.channels.email.mailboxes.imap.tokens import Tokens
from handrail.channels.email.mailboxes.imap.trouble import STAGES, Stage, Trouble
from handrail.channels.email.mailboxes.kinds import Encryption, SignIn
from handrail.words import Sentence


@dataclass(frozen=True, kw_only=True)
class Tried:
    """What went well, step by step, and what did not; how many letters lie in each folder."""

    well: tuple[Stage, ...]
    failed: Stage | None
    why: Sentence | None
    counts: tuple[tuple[str, int], ...] = ()


def try_mailbox(access: Access, folders: tuple[str, ...], *, real_now: datetime) -> Tried:
    """Connect, sign in and open each folder, changing nothing, and return how far that went."""
    counts: list[tuple[str, int]] = []
    try:
        client = connected(access, tokens=Tokens(), real_now=real_now)
        try:
            counts.extend((name, RemoteFolder(client, name).open().count) for name in folders)
        finally:
            leave(client)
    except Trouble as trouble:
        well = steps(access)[: steps(access).index(trouble.stage)]
        return Tried(well=well, failed=trouble.stage, why=trouble.sentence, counts=tuple(counts))
    return Tried(well=steps(access), failed=None, why=None, counts=tuple(counts))


def steps(access: Access) -> tuple[Stage, ...]:
    """Return the steps that lead into the mailbox."""
    left_out = {Stage.LETTERS}
    if access.encryption is Encryption.NONE:
        left_out.add(Stage.TLS)
    if access.sign_in is SignIn.PASSWORD:
        left_out.add(Stage.TOKEN)
    return tuple(stage for stage in STAGES if stage not in left_out)
