"""What the operator may set, read once from the environment."""

import os
import secrets
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, Literal
from urllib.parse import SplitResult, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

from handrail.people.addresses import UnreadableAddress, normal_email

Encryption = Literal["starttls", "tls", "none"]

SCHEMES: Mapping[str, tuple[Encryption, int]] = {
    "smtp": ("none", 25),
    "smtp+starttls": ("starttls", 587),
    "smtps": ("tls", 465),
}
"""How a mail server is reached, by the scheme of its address: encryption and usual port."""


IN_MEMORY = "sqlite::memory:"
"""The address of a database that is gone with its process: for what is worked out and handed on."""

LAST_PORT = 65_535


@dataclass(frozen=True)
class WantedAddress:
    """What the address in a setting looks like, and how to mend one that does not."""

    schemes: Collection[str]
    mend: str
    needs_host: bool = True


ADDRESSES: Mapping[str, WantedAddress] = {
    "HANDRAIL_URL": WantedAddress({"http", "https"}, "Write it like https://desk.example.org."),
    "HANDRAIL_SMTP_OUT": WantedAddress(
        SCHEMES.keys(), "Write it like smtp+starttls://user:password@mail.example.org:587."
    ),
    "HANDRAIL_DATABASE": WantedAddress(
        {"postgres", "postgresql"},
        "Write sqlite:////path/to/file or postgresql://user:password@host/name.",
        needs_host=False,
    ),
}


class BadSetting(ImproperlyConfigured):
    """An environment variable cannot be understood."""

    def __init__(self, *, name: str, value: str, mend: str) -> None:
        super().__init__(f"{name} is {value!r}. {mend}")


@dataclass(frozen=True)
class Mailer:
    """Where outgoing letters are handed over."""

    host: str
    port: int
    user: str
    password: str
    encryption: Encryption


@dataclass(frozen=True)
class Environment:
    """The operator's settings, with safe defaults."""

    data: Path
    database: str
    base_url: str
    hosts: tuple[str, ...]
    mail_address: str
    mailer: Mailer
    mailer_is_set: bool
    listen_smtp: tuple[str, int]
    listen_lmtp: tuple[str, int] | None
    checked_by: str
    clamd: str | tuple[str, int] | None
    demo: bool

    @property
    def secure(self) -> bool:
        """Return whether people reach the desk by https."""
        return self.base_url.startswith("https://")


def read_environment(variables: Mapping[str, str] = os.environ) -> Environment:
    """Return the settings.

    Raises:
        BadSetting: naming the variable and the mend.
    """
    data = Path(variables.get("HANDRAIL_DATA", "data")).absolute()
    base_url = variables.get("HANDRAIL_URL", "http://127.0.0.1:8000").rstrip("/")
    host = _split("HANDRAIL_URL", base_url).hostname
    hosts = variables.get("HANDRAIL_HOSTS", str(host)).split(",")
    return Environment(
        data=data,
        database=variables.get("HANDRAIL_DATABASE", f"sqlite:///{data / 'handrail.sqlite3'}"),
        base_url=base_url,
        hosts=tuple(each.strip() for each in hosts),
        mail_address=_mail_address(
            variables.get("HANDRAIL_MAIL_ADDRESS", "service@handrail.example")
        ),
        mailer=_mailer(variables.get("HANDRAIL_SMTP_OUT", "smtp://127.0.0.1:25")),
        mailer_is_set="HANDRAIL_SMTP_OUT" in variables,
        listen_smtp=_host_and_port(
            "HANDRAIL_SMTP_IN", variables.get("HANDRAIL_SMTP_IN", "127.0.0.1:8025")
        ),
        listen_lmtp=_listen_lmtp(variables.get("HANDRAIL_LMTP_IN", "").strip()),
        checked_by=variables.get("HANDRAIL_AUTHSERV_ID", "").strip(),
        clamd=_clamd(variables.get("HANDRAIL_CLAMD", "").strip()),
        demo=variables.get("HANDRAIL_DEMO") == "1",
    )


def _mailer(url: str) -> Mailer:
    parts = _split("HANDRAIL_SMTP_OUT", url)
    encryption, usual_port = SCHEMES[parts.scheme]
    return Mailer(
        host=str(parts.hostname),
        port=parts.port or usual_port,
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        encryption=encryption,
    )


def _split(name: str, url: str) -> SplitResult:
    """Return the parts of an address; a refusal repeats its scheme alone, it may hold a password.

    Raises:
        BadSetting: it is no address, or of another kind than the setting needs.
    """
    wanted = ADDRESSES[name]
    try:
        parts = urlsplit(url)
        has_host = parts.port != 0 and (bool(parts.hostname) or not wanted.needs_host)
        is_right = has_host and parts.scheme in wanted.schemes
    except ValueError:
        is_right = False
    if not is_right:
        scheme, there_is_one, _ = url.partition("://")
        shown = f"{scheme}://…" if there_is_one else url
        raise BadSetting(name=name, value=shown, mend=wanted.mend)
    return parts


def _mail_address(text: str) -> str:
    try:
        return normal_email(text)
    except UnreadableAddress as problem:
        raise BadSetting(
            name="HANDRAIL_MAIL_ADDRESS", value=text, mend="Write it like service@example.org."
        ) from problem


def _clamd(text: str) -> str | tuple[str, int] | None:
    if not text or text.startswith("/"):
        return text or None
    host, _, port = text.rpartition(":")
    if not host or not port.isdigit():
        raise BadSetting(
            name="HANDRAIL_CLAMD",
            value=text,
            mend="Write it like /run/clamav/clamd.ctl or 127.0.0.1:3310.",
        )
    return host, int(port)


def _listen_lmtp(text: str) -> tuple[str, int] | None:
    return _host_and_port("HANDRAIL_LMTP_IN", text) if text else None


def _host_and_port(name: str, text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    is_port = port.isascii() and port.isdecimal() and int(port[:6]) < LAST_PORT + 1
    if not host or not is_port:
        raise BadSetting(name=name, value=text, mend="Write it like 127.0.0.1:8025.")
    return host, int(port)


def database_settings(url: str) -> dict[str, Any]:
    """Return Django's settings for the database at an address.

    Args:
        url: `sqlite:///path` or `postgresql://user:password@host:port/name`.

    Raises:
        BadSetting: it is neither of them.
    """
    if url == IN_MEMORY or url.startswith("sqlite:///"):
        parts = urlsplit(url)
        return {
            "ENGINE": "handrail.record.sqlite",
            "NAME": parts.path.removeprefix("/") if parts.path.startswith("//") else parts.path,
            "CONN_MAX_AGE": None,
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 5,
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                " PRAGMA secure_delete=ON;",
            },
        }
    parts = _split("HANDRAIL_DATABASE", url)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": parts.port or "",
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
    }


def secret_key(data: Path) -> str:
    """Return the installation's own secret, drawn once; only its owner can read the file."""
    path = data / "secret.key"
    if not path.exists():
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        _keep_once(path, secrets.token_urlsafe(48))
    return path.read_text()


def _keep_once(path: Path, text: str) -> None:
    """Give the text its name in one move: nobody reads half of it, and the first one stays."""
    with NamedTemporaryFile("w", dir=path.parent, prefix=".new-") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(file.name, path)
