"""How a case ended is said in every language, and by whose wish it was not done."""

import pytest

from handrail.sop.document import StepKind
from handrail.sop.formats.wording import outcome_meant
from handrail.sop.vocabulary import OUTCOMES
from handrail.words import Language, say
from handrail.words.language import COMPLETE
from tests.sop.examples import parsed


@pytest.mark.parametrize("language", Language)
def test_no_two_outcomes_sound_alike(language):
    said = {say(f"sop-outcome-{each}", language) for each in OUTCOMES}

    assert len(said) == len(OUTCOMES)


@pytest.mark.parametrize("language", COMPLETE)
def test_every_outcome_has_its_words_on_the_screens(language):
    said = {say(f"web-outcome-{each.replace('_', '-')}", language) for each in OUTCOMES}

    assert len(said) == len(OUTCOMES)


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_a_procedure_may_end_with_each_of_them(outcome):
    procedure = parsed("", end=f"  - {{id: over, end: {outcome}}}\n")

    (end,) = [step for step in procedure.steps() if step.kind is StepKind.END]
    assert end.outcome == outcome


@pytest.mark.parametrize(
    ("label", "outcome"),
    [
        ("Customer declined the offer", "declined"),
        ("Offer rejected", "declined"),
        ("Refund declined", "refused"),
        ("Application rejected", "refused"),
        ("Antrag abgelehnt", "refused"),
        ("Angebot abgelehnt", "declined"),
    ],
)
def test_what_a_chart_calls_declined_is_ours_unless_it_names_the_customer_or_an_offer(
    label, outcome
):
    assert outcome_meant(label) == outcome
