"""What an administrator types about a mailbox, read and asked again."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from handrail.channels.email.mailboxes.kinds import USUAL_PORTS, Encryption, SignIn
from handrail.channels.email.mailboxes.settings import BadMailbox, MailboxSettings
from handrail.channels.email.mailboxes.values import MailboxView
from handrail.people import queries as people
from handrail.web.components.field import Field, Option
from handrail.words import Language, say

MEGABYTE = 1_000_000
EARLIEST = date(1990, 1, 1)
LONGEST_SECRET = 20_000
NAMES = (
    "name",
    "branch",
    "host",
    "port",
    "encryption",
    "user",
    "sign_in",
    "token_url",
    "client_id",
    "scope",
    "folders",
    "since",
    "quiet_minutes",
    "megabytes",
)


@dataclass(frozen=True, kw_only=True)
class Typed:
    """What was typed, as text; secrets apart, so that they are never written back."""

    values: Mapping[str, str]
    secret: str = field(default="", repr=False)
    refresh: str = field(default="", repr=False)


def read_form(posted: Mapping[str, str]) -> Typed:
    """Return what was typed."""
    return Typed(
        values={name: posted.get(name, "").strip()[:10_000] for name in NAMES},
        secret=posted.get("secret", "")[:LONGEST_SECRET],
        refresh=posted.get("refresh", "").strip()[:LONGEST_SECRET],
    )


def new_form(today: date) -> Typed:
    """Return the form of a mailbox that is yet to be set up, as most will be."""
    usual = {
        "port": str(USUAL_PORTS[Encryption.TLS]),
        "encryption": Encryption.TLS.value,
        "sign_in": SignIn.PASSWORD.value,
        "folders": "INBOX",
        "since": today.isoformat(),
        "quiet_minutes": "240",
        "megabytes": "50",
    }
    return Typed(values={name: usual.get(name, "") for name in NAMES})


def form_of(mailbox: MailboxView) -> Typed:
    """Return the form as a mailbox fills it; its secret is not among it."""
    return Typed(
        values={
            "name": mailbox.name,
            "branch": str(mailbox.branch_id or ""),
            "host": mailbox.host,
            "port": str(mailbox.port),
            "encryption": mailbox.encryption.value,
            "user": mailbox.user,
            "sign_in": mailbox.sign_in.value,
            "token_url": mailbox.token_url,
            "client_id": mailbox.client_id,
            "scope": mailbox.scope,
            "folders": "\n".join(mailbox.folders),
            "since": mailbox.since.isoformat(),
            "quiet_minutes": str(mailbox.quiet_minutes),
            "megabytes": str(mailbox.largest_bytes // MEGABYTE),
        }
    )


def settings_of(typed: Typed) -> MailboxSettings:
    """Return what was typed as settings.

    Raises:
        BadMailbox: a field cannot be understood.
    """
    values = typed.values
    return MailboxSettings(
        name=values["name"],
        branch_id=_branch(values["branch"]),
        host=values["host"],
        port=_number(values["port"], "port"),
        encryption=_encryption(values["encryption"]),
        user=values["user"],
        folders=tuple(dict.fromkeys(filter(None, map(str.strip, values["folders"].split("\n"))))),
        since=day_of(values["since"], "since"),
        sign_in=_sign_in(values["sign_in"]),
        token_url=values["token_url"],
        client_id=values["client_id"],
        scope=values["scope"],
        quiet_minutes=_number(values["quiet_minutes"], "quiet_minutes"),
        largest_bytes=_number(values["megabytes"], "largest_bytes") * MEGABYTE,
    )


def day_of(text: str, field: str) -> date:
    """Return the day that was chosen.

    Raises:
        BadMailbox: none was.
    """
    try:
        day = date.fromisoformat(text)
    except ValueError as problem:
        raise BadMailbox(field) from problem
    if day < EARLIEST:
        raise BadMailbox(field)
    return day


def fields_of(
    typed: Typed, language: Language, *, error: tuple[str, str] = ("", ""), has_secret: bool
) -> tuple[Field, ...]:
    """Return the questions, with what was typed, and what is wrong with one of the answers."""
    wrong = dict([error])
    wrong["megabytes"] = wrong.get("largest_bytes", "")

    def text(name: str, **more: object) -> Field:
        return Field(
            name=name,
            label=say(f"mailbox-field-{name.replace('_', '-')}", language),
            value=typed.values.get(name, ""),
            error=wrong.get(name, ""),
            **more,  # type: ignore[arg-type] # passed on as they are
        )

    def helped(name: str, **more: object) -> Field:
        return text(
            name, help=say(f"mailbox-field-{name.replace('_', '-')}-help", language), **more
        )

    secret_help = "mailbox-field-secret-kept" if has_secret else "mailbox-field-secret-help"
    return (
        helped("name", required=True),
        text("branch", kind="choice", options=_branches(language)),
        helped("host", required=True),
        text("encryption", kind="choice", options=_options(Encryption, "encryption", language)),
        text("port", kind="number", required=True),
        text("user", required=True, autocomplete="off"),
        text("sign_in", kind="choice", options=_options(SignIn, "sign-in", language)),
        Field(
            name="secret",
            label=say("mailbox-field-secret", language),
            kind="password",
            help=say(secret_help, language),
            error=wrong.get("secret", ""),
            autocomplete="new-password",
        ),
        helped("token_url"),
        text("client_id"),
        helped("scope"),
        Field(
            name="refresh",
            label=say("mailbox-field-refresh", language),
            kind="password",
            help=say("mailbox-field-refresh-help", language),
            autocomplete="new-password",
        ),
        helped("folders", kind="long", required=True),
        helped("since", kind="date", required=True),
        helped("quiet_minutes", kind="number", unit=say("mailbox-field-minutes", language)),
        helped("megabytes", kind="number", unit="MB"),
    )


def _options(
    kinds: type[Encryption] | type[SignIn], name: str, language: Language
) -> tuple[Option, ...]:
    return tuple(
        Option(
            value=each.value,
            text=say(f"mailbox-{name}-{each.value.replace('_', '-')}", language),
        )
        for each in kinds
    )


def _branches(language: Language) -> tuple[Option, ...]:
    known = (Option(value=str(each.id), text=each.name) for each in people.branches())
    return (*known, Option(value="", text=say("mailbox-field-branch-any", language)))


def _number(text: str, field: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 9):
        raise BadMailbox(field)
    return int(text)


def _branch(text: str) -> int | None:
    if not text:
        return None
    known = {str(branch.id): branch.id for branch in people.branches()}
    if text not in known:
        raise BadMailbox("branch")
    return known[text]


def _encryption(text: str) -> Encryption:
    return Encryption(text) if text in set(Encryption) else Encryption.TLS


def _sign_in(text: str) -> SignIn:
    return SignIn(text) if text in set(SignIn) else SignIn.PASSWORD
