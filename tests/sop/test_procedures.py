"""The procedures of the shop keep what the format alone cannot ask for."""

from collections import Counter

import pytest

from handrail.sop import Kind, Step, StepKind, Strength
from handrail.sop.document import WRITTEN_KINDS
from handrail.sop.wording import languages_of, texts_of
from handrail.words import COMPLETE, Language
from tests.sop.examples import shop_procedure, shop_procedures

NAMES = [procedure.id for procedure in shop_procedures()]
every_procedure = pytest.mark.parametrize("name", NAMES)


def test_the_shop_has_four_procedures_one_that_may_open_over_them_and_a_routine():
    assert NAMES == [
        "complaint",
        "email",
        "end-of-week",
        "late-delivery",
        "return-and-refund",
        "upset-customer",
    ]


@every_procedure
def test_every_text_is_written_in_each_complete_language(name):
    texts = dict(texts_of(shop_procedure(name)))

    untranslated = [
        place
        for place, text in texts.items()
        if not all(text.is_written_in(language) for language in COMPLETE)
    ]

    assert untranslated == []


@pytest.mark.parametrize("name", [name for name in NAMES if name not in {"email", "end-of-week"}])
def test_a_matter_or_interrupt_is_listened_for_in_all_six_languages(name):
    assert languages_of(shop_procedure(name)) == tuple(Language)


@every_procedure
def test_at_most_five_steps_are_musts(name):
    strengths = Counter(step.strength for step in shop_procedure(name).steps())

    assert strengths[Strength.MUST] <= 5


@pytest.mark.parametrize(
    "name", [name for name in NAMES if name not in {"upset-customer", "end-of-week"}]
)
def test_every_procedure_promises_a_first_reply_by_mail(name):
    measures = {
        standard.measure.value for standard in dict(shop_procedure(name).standards)["email"]
    }

    assert "first_reply" in measures


@every_procedure
def test_what_takes_money_or_goods_can_be_taken_back(name):
    lasting = [
        step.id
        for step in shop_procedure(name).steps()
        if step.second_person is not None and step.undo is None
    ]

    assert lasting == []


def steps_of_the_shop() -> list[Step]:
    return [step for procedure in shop_procedures() for step in procedure.steps()]


def test_the_shop_needs_every_kind_of_step():
    assert {step.kind for step in steps_of_the_shop()} == set(WRITTEN_KINDS)


def test_the_outcomes_differ():
    outcomes = {step.outcome for step in steps_of_the_shop()} - {None}

    assert outcomes == {"resolved", "answered", "declined", "withdrawn", "unanswered", "handed_on"}


def test_goodwill_stops_at_twenty_euros_and_goes_on_with_the_team_leader():
    offers = [step for step in steps_of_the_shop() if step.kind is StepKind.OFFER]

    assert len(offers) == 3
    assert {(str(each.amount), each.currency) for step in offers for each in step.limits} == {
        ("20", "EUR")
    }
    assert {each.role for step in offers for each in step.above} == {"team_leader"}


def test_the_mail_frames_the_matters():
    kinds = {procedure.id: procedure.kind for procedure in shop_procedures()}

    assert kinds.pop("email") is Kind.CHANNEL
    assert kinds.pop("upset-customer") is Kind.INTERRUPT
    assert kinds.pop("end-of-week") is Kind.ROUTINE
    assert set(kinds.values()) == {Kind.MATTER}
