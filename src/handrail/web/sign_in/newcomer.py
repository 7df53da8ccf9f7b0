"""The first administrator, made and signed in."""

from handrail.desk.edge import Edge
from handrail.people.access import grants_of
from handrail.people.actions.add_person import EmailTaken, NameMissing
from handrail.people.actions.make_first_administrator import make_first_administrator
from handrail.people.actions.set_password import set_password
from handrail.people.addresses import UnreadableAddress
from handrail.people.passwords import PasswordRefused, hash_of_new_password
from handrail.people.values import PersonView
from handrail.web.sign_in.forms import Newcomer
from handrail.words import Language, Sentence, say, sentence


class Mistyped(Exception):
    """An answer was wrong; `field` and `sentences` say which and how. The link still works."""

    def __init__(self, field: str, *sentences: Sentence) -> None:
        super().__init__(field)
        self.field, self.sentences = field, sentences

    def errors(self, language: Language) -> dict[str, str]:
        """Return what is shown at the question."""
        return {self.field: " ".join(say(each, language) for each in self.sentences)}


def make_newcomer(typed: Newcomer, *, token: bytes, edge: Edge) -> PersonView:
    """Make the first administrator with a password of their own.

    The password is judged before the link is used up: a refused one can be typed anew.

    Raises:
        Mistyped: an answer was wrong.
        LinkUnknown, LinkUsed, LinkExpired, AdministratorExists: the link does not work any more.
    """
    _check_password(typed)
    try:
        person = make_first_administrator(
            token=token,
            email=typed.email,
            name=typed.name,
            language=typed.language,
            at=edge.at,
            real_now=edge.real_at,
        )
    except NameMissing as wrong:
        raise Mistyped("name", wrong.sentence) from wrong
    except (EmailTaken, UnreadableAddress) as wrong:
        raise Mistyped("email", wrong.sentence) from wrong
    return set_password(
        by=grants_of(person.id), password=typed.password, at=edge.at, real_at=edge.real_at
    )


def _check_password(typed: Newcomer) -> None:
    if typed.password != typed.again:
        raise Mistyped("again", sentence("signin-first-again-wrong"))
    try:
        hash_of_new_password(typed.password)
    except PasswordRefused as refused:
        raise Mistyped("password", *refused.sentences) from refused
