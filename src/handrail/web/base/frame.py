"""What stands around every page: where one is, who one is, language and theme."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from handrail.web.components.avatar import Avatar
from handrail.web.components.notice import Notice
from handrail.words import COMPLETE, NAMES, Language, say

Theme = Literal["auto", "light", "dark"]
THEMES: tuple[Theme, ...] = ("auto", "light", "dark")

PlaceName = Literal["inbox", "library", "measures", "quarantine", "calendars", "mailboxes"]


@dataclass(frozen=True, kw_only=True)
class Place:
    """One entry of the navigation."""

    name: PlaceName
    href: str
    count: int | None = None
    """What waits there, such as letters in quarantine; shown when there is something."""


PLACES = (
    Place(name="inbox", href="/inbox"),
    Place(name="library", href="/library"),
    Place(name="measures", href="/measures"),
    Place(name="quarantine", href="/quarantine"),
    Place(name="calendars", href="/settings/calendars"),
    Place(name="mailboxes", href="/settings/mailboxes"),
)


@dataclass(frozen=True, kw_only=True)
class Account:
    """Who is signed in."""

    avatar: Avatar
    role: str
    """In the reader's language, such as "Team leader"."""


@dataclass(frozen=True, kw_only=True)
class Frame:
    """The frame of a page; every view passes one as `frame`, and `frame.language` as `language`."""

    language: Language
    now: datetime
    """The desk's clock; every countdown on the page runs from it."""
    path: str
    """Where to come back to after a change of language or theme."""
    theme: Theme = "auto"
    nav: PlaceName | None = None
    places: tuple[Place, ...] = PLACES
    account: Account | None = None
    """Nobody is signed in: no navigation, no account."""
    live: str = ""
    """The address of the page's live stream; none where nothing changes by itself."""

    @property
    def now_iso(self) -> str:
        """Return the desk's clock, to the millisecond."""
        return self.now.isoformat(timespec="milliseconds")

    @property
    def place_names(self) -> frozenset[str]:
        """Return the places that this person is shown."""
        return frozenset(place.name for place in self.places)

    @property
    def languages(self) -> tuple[tuple[Language, str], ...]:
        """Return the complete languages, each with its own name."""
        return tuple((language, NAMES[language]) for language in COMPLETE)

    @property
    def themes(self) -> tuple[tuple[Theme, str], ...]:
        """Return the themes with the sentences that name them."""
        return tuple((theme, f"web-theme-{theme}") for theme in THEMES)

    @property
    def told(self) -> tuple[tuple[str, Notice], ...]:
        """Return what the page says by itself where the desk does not; see `told.ts`."""
        return (
            ("no-answer", _notice("refusal", "web-no-answer", self.language)),
            ("strange-answer", _notice("refusal", "web-strange-answer", self.language)),
            ("too-large", _notice("refusal", "web-too-large", self.language)),
            ("not-fresh", _notice("info", "web-not-fresh", self.language)),
        )


def _notice(kind: Literal["refusal", "info"], what: str, language: Language) -> Notice:
    return Notice(kind=kind, title=say(what, language), text=say(f"{what}-what", language))
