"""What stands around the demonstration's own pages: the desk's frame, without its navigation."""

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest

from handrail.people.access import Grants, grants_of
from handrail.words import COMPLETE, NAMES, SOURCE, Language

LANGUAGE_COOKIE = "handrail_language"
THEME_COOKIE = "handrail_theme"
THEMES = ("auto", "light", "dark")
NOBODY = Grants(person_id=0, name="", language=SOURCE)


@dataclass(frozen=True, kw_only=True)
class DemoFrame:
    """As much of a page's frame as "base/base.html" draws without anybody's account."""

    language: Language
    now: datetime
    path: str
    theme: str
    account: None = None
    live: str = ""

    @property
    def now_iso(self) -> str:
        """Return the desk's clock, to the millisecond."""
        return self.now.isoformat(timespec="milliseconds")

    @property
    def languages(self) -> tuple[tuple[Language, str], ...]:
        """Return the complete languages, each with its own name."""
        return tuple((language, NAMES[language]) for language in COMPLETE)

    @property
    def themes(self) -> tuple[tuple[str, str], ...]:
        """Return the themes with the sentences that name them."""
        return tuple((theme, f"web-theme-{theme}") for theme in THEMES)


def visitor_of(request: HttpRequest) -> Grants:
    """Return what whoever asks may do."""
    return grants_of(request.user.pk) if request.user.is_authenticated else NOBODY


def frame_of(request: HttpRequest, *, now: datetime) -> DemoFrame:
    """Return the frame, in the language and theme that the desk's own pages have."""
    theme = request.COOKIES.get(THEME_COOKIE, "")
    return DemoFrame(
        language=_language(request),
        now=now,
        path=request.get_full_path(),
        theme=theme if theme in THEMES else THEMES[0],
    )


def _language(request: HttpRequest) -> Language:
    chosen = request.COOKIES.get(LANGUAGE_COOKIE, "")
    return Language(chosen) if chosen in set(Language) else visitor_of(request).language
