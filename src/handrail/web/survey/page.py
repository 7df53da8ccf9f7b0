"""What a customer sees of us, as finished values."""

from dataclasses import dataclass

from handrail.words import Language


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One of the five answers."""

    score: int
    text: str
    chosen: bool = False


@dataclass(frozen=True, kw_only=True)
class SurveyPage:
    """The question; or thanks; or why the link works no more."""

    language: Language
    title: str
    brand: str = ""
    """Whose page it is; unknown once the link works no more."""
    text: str = ""
    answers: tuple[Answer, ...] = ()
    error: str = ""
    comment: str = ""
    stop: str = ""
    """What the button says by which somebody is asked no more; empty where there is none."""
