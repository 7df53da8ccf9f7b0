"""What the pages of coming in show, as finished values."""

from dataclasses import dataclass

from handrail.web.components.field import Field
from handrail.web.components.notice import Notice


@dataclass(frozen=True, kw_only=True)
class SignInPage:
    """Address and password."""

    fields: tuple[Field, ...]
    next: str
    """Where to go on to; a path of our own."""
    notice: Notice | None = None


@dataclass(frozen=True, kw_only=True)
class LinkPage:
    """One button; or why the link does not work, and the way on."""

    notice: Notice | None = None


@dataclass(frozen=True, kw_only=True)
class FirstRunPage:
    """The questions to the first administrator; none are left once the link does not work."""

    fields: tuple[Field, ...] = ()
    notice: Notice | None = None
