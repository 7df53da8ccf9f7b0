"""A letter that names no language is answered in the one that it is written in."""

from handrail.desk.actions.close_case import close_case
from handrail.desk.models import Case, Survey
from handrail.desk.outgoing import survey_to_send
from handrail.desk.status import Outcome
from handrail.library import queries as library
from handrail.library.shipped import shipped_procedures
from handrail.words import Language
from tests import cast
from tests.apps.desk.desk import publish
from tests.channels.email.post import Post, raw

LATE = "Guten Tag, mein Paket ist nicht angekommen. Wo ist es und wann kommt es? Vielen Dank"
UMBRELLAS = "Guten Tag, haben Sie auch einen Schirm für mich? Ich habe noch keinen."


def the_case_of(text, desk):
    """Bring a letter without a header that names its language; return its case."""
    post = Post(now=desk.now, real_now=desk.real_now)
    post.route(post.keep(raw(text, subject="Frage"), recipients=["warsaw@shop.example"]))
    return Case.objects.get()


def test_a_step_offers_its_words_in_the_language_of_the_letter(browse, desk, read):
    alice = cast.alice()
    for shipped in shipped_procedures():
        publish(shipped.source, file=shipped.file)
    library.forget_versions()
    case = the_case_of(LATE, desk)

    page = read(browse(alice).get(f"/cases/{case.pk}"))

    assert case.language == Language.DE
    assert 'name="text" rows="3" lang="de"' in page
    assert 'data-insert="Sie warten auf Ihre Bestellung' in page


def test_the_customer_is_asked_how_it_went_in_the_language_of_the_letter(desk):
    alice = cast.alice()
    case = the_case_of(UMBRELLAS, desk)

    close_case(case_id=case.pk, outcome=Outcome.RESOLVED, by=alice, edge=desk.edge)

    assert survey_to_send(Survey.objects.get().pk).language is Language.DE
