"""What the desk refuses, and says so."""

from handrail.run import Refusal
from handrail.words import SOURCE, Sentence, say, sentence


class DeskRefused(Exception):
    """Something was refused; `sentence` says what happened and what to do next."""

    def __init__(self, what: Sentence) -> None:
        super().__init__(say(what, SOURCE))
        self.sentence = what


class NoSuchCase(DeskRefused):
    """There is no such case, or not for this person: the two look alike on purpose."""

    def __init__(self) -> None:
        super().__init__(sentence("desk-no-such-case"))


class StepRefused(DeskRefused):
    """The machine refuses a command; `refusal` says what is missing and what to do instead."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.sentence)
        self.refusal = refusal


class NoRoutineHere(DeskRefused):
    """There is no such routine at the branch, or this person may not begin it there."""

    def __init__(self) -> None:
        super().__init__(sentence("desk-no-routine-here"))


class OthersWereFaster(DeskRefused):
    """Others changed the case each time that this was decided; nothing was done."""

    def __init__(self) -> None:
        super().__init__(sentence("desk-others-were-faster"))


class TakenMeanwhile(DeskRefused):
    """A colleague has taken the case since it was looked at."""

    def __init__(self, *, name: str) -> None:
        super().__init__(sentence("desk-taken-meanwhile", name=name))


class AnsweredMeanwhile(DeskRefused):
    """A reply has left since this one was begun."""

    def __init__(self, *, name: str) -> None:
        super().__init__(sentence("desk-answered-meanwhile", name=name))


class TimeGone(DeskRefused):
    """A reply is to leave at a time that is over."""

    def __init__(self) -> None:
        super().__init__(sentence("desk-time-gone"))


class TooFarAhead(DeskRefused):
    """A reply is to leave at a time by which nobody knows whether it is still true."""

    def __init__(self, *, days: int) -> None:
        super().__init__(sentence("desk-too-far-ahead", days=days))


class NotUnderstood(DeskRefused):
    """An answer does not fit its question."""


class NoSuchRun(DeskRefused):
    """The case has no such run."""

    def __init__(self) -> None:
        super().__init__(sentence("desk-no-such-run"))


class VersionUnreadable(DeskRefused):
    """The procedure's version cannot be read any more; nothing is decided with it.

    `.version` names it.
    """

    def __init__(self, *, version: str) -> None:
        super().__init__(sentence("desk-version-unreadable", version=version))
        self.version = version


class NotSaidInstead(DeskRefused):
    """A procedure does not name this one instead, or it can't be opened on the case."""

    def __init__(self) -> None:
        super().__init__(sentence("desk-not-said-instead"))


class PlacesOpen(DeskRefused):
    """A reply still has places to be filled in; `places` are they, with their braces."""

    def __init__(self, *, places: tuple[str, ...]) -> None:
        super().__init__(sentence("desk-places-open", places=", ".join(places[:10])))
        self.places = places


class EmptyText(DeskRefused):
    """A reply or a note without a word."""

    def __init__(self) -> None:
        super().__init__(sentence("desk-empty-text"))


class TooLong(DeskRefused):
    """A text that is longer than the desk keeps."""

    def __init__(self, *, most: int) -> None:
        super().__init__(sentence("desk-too-long", most=most))


class AlreadyLeft(DeskRefused):
    """A letter that cannot be taken back any more."""

    def __init__(self) -> None:
        super().__init__(sentence("desk-already-left"))


class NobodyToWriteTo(DeskRefused):
    """The case has no contact by e-mail that a reply could answer."""

    def __init__(self) -> None:
        super().__init__(sentence("desk-nobody-to-write-to"))


class ProcedureStillOpen(DeskRefused):
    """A case is not closed past its procedure."""

    def __init__(self) -> None:
        super().__init__(sentence("desk-procedure-still-open"))


class NotForThem(DeskRefused):
    """A colleague who may not work on this case."""

    def __init__(self, *, name: str) -> None:
        super().__init__(sentence("desk-not-for-them", name=name))


class SurveyClosed(DeskRefused):
    """A survey that is not to be answered: by a link that was used, has run out, or never was."""

    def __init__(self, why: str = "desk-survey-closed") -> None:
        super().__init__(sentence(why))


class SurveyAnswered(SurveyClosed):
    """A survey that was answered before; the first answer stands."""

    def __init__(self) -> None:
        super().__init__("desk-survey-answered")


class SurveyLate(SurveyClosed):
    """A survey whose link has run out."""

    def __init__(self) -> None:
        super().__init__("desk-survey-late")


class NotACustomer(ValueError):
    """A personal-data request about something else than a customer."""

    def __init__(self, subject: str) -> None:
        super().__init__(f"The desk keeps personal data of customers, not of {subject!r}.")
