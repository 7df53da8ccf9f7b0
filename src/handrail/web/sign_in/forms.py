"""What is asked of somebody who comes in, and what they typed."""

from collections.abc import Mapping
from dataclasses import dataclass

from handrail.web.components.field import Field, Option
from handrail.words import COMPLETE, NAMES, Language, say

LONGEST_NAME = 200


@dataclass(frozen=True)
class Newcomer:
    """What the first administrator typed."""

    name: str
    email: str
    language: Language
    password: str
    again: str


def read_newcomer(posted: Mapping[str, str], *, usual: Language) -> Newcomer:
    """Return what was typed; a language that is not offered is the usual one."""
    language = posted.get("language", "")
    return Newcomer(
        name=posted.get("name", "").strip()[:LONGEST_NAME],
        email=posted.get("email", "").strip(),
        language=Language(language) if language in set(COMPLETE) else usual,
        password=posted.get("password", ""),
        again=posted.get("again", ""),
    )


def sign_in_fields(language: Language, *, email: str = "") -> tuple[Field, ...]:
    """Return the questions for address and password."""
    return (
        Field(
            name="email",
            label=say("signin-email", language),
            kind="email",
            value=email,
            required=True,
            autocomplete="username",
            is_first=not email,
        ),
        Field(
            name="password",
            label=say("signin-password", language),
            kind="password",
            required=True,
            autocomplete="current-password",
            is_first=bool(email),
        ),
    )


def first_run_fields(
    language: Language, typed: Newcomer, errors: Mapping[str, str]
) -> tuple[Field, ...]:
    """Return the questions to the first administrator, each with what was wrong with its answer."""
    return (
        Field(
            name="name",
            label=say("signin-first-name", language),
            value=typed.name,
            help=say("signin-first-name-help", language),
            error=errors.get("name", ""),
            required=True,
            autocomplete="name",
            is_first=True,
        ),
        Field(
            name="email",
            label=say("signin-email", language),
            kind="email",
            value=typed.email,
            error=errors.get("email", ""),
            required=True,
            autocomplete="username",
        ),
        Field(
            name="language",
            label=say("signin-first-language", language),
            kind="choice",
            value=typed.language,
            options=tuple(Option(value=code, text=NAMES[code]) for code in COMPLETE),
        ),
        _new_password("password", "signin-password", language, errors),
        _new_password("again", "signin-first-again", language, errors),
    )


def _new_password(name: str, label: str, language: Language, errors: Mapping[str, str]) -> Field:
    return Field(
        name=name,
        label=say(label, language),
        kind="password",
        error=errors.get(name, ""),
        required=True,
        autocomplete="new-password",
    )
