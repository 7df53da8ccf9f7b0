import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.conform import (
    Adherence,
    Deviation,
    DeviationKind,
    Outcome,
    StepOutcome,
    adherence,
)
from handrail.measure import StepCount, procedure_adherence
from handrail.sop import Strength
from handrail.words import COMPLETE, Language, say

outcomes = st.lists(
    st.builds(
        StepOutcome,
        st.sampled_from(["restate", "verify", "refund", "promise"]),
        st.sampled_from(Strength),
        st.sampled_from(Outcome),
        st.booleans(),
    )
)


def must(outcome, **more):
    return StepOutcome("verify", Strength.MUST, outcome, **more)


def may(outcome):
    return StepOutcome("thank", Strength.MAY, outcome)


@given(outcomes)
def test_every_concerned_step_is_followed_or_a_deviation(steps):
    found = adherence(steps)

    assert found.followed + len(found.deviations) == found.concerned <= len(steps)


@given(outcomes)
def test_followed_and_concerned_steps_are_counted_on_one_scale(steps):
    found = adherence(steps)

    one_by_one = [adherence([step]) for step in steps]
    assert found.followed == sum(each.followed for each in one_by_one)
    assert found.concerned == sum(each.concerned for each in one_by_one)


@given(outcomes, st.sampled_from(Strength), st.booleans())
def test_what_nobody_reached_or_can_know_costs_nothing(steps, strength, critical):
    nothing = [
        StepOutcome("x", strength, outcome, critical)
        for outcome in (Outcome.NOT_REACHED, Outcome.UNKNOWN)
    ]

    assert adherence([*steps, *nothing]) == adherence(steps)


@given(outcomes)
def test_how_critical_a_step_is_does_not_change_the_counts(steps):
    uncritical = [StepOutcome(step.step, step.strength, step.outcome) for step in steps]

    assert adherence(steps).step_count == adherence(uncritical).step_count


def test_a_may_step_that_was_not_taken_costs_nothing():
    assert adherence([may(Outcome.SKIPPED)]) == Adherence(0, 0, ())


def test_a_may_step_that_was_taken_counts_like_any_other():
    assert adherence([may(Outcome.DONE)]).step_count == StepCount(1, 1)
    assert adherence([may(Outcome.AGAINST_RULE)]).step_count == StepCount(0, 1)


@pytest.mark.parametrize(
    ("outcome", "kind"),
    [
        (Outcome.SKIPPED, DeviationKind.SKIPPED),
        (Outcome.LATE, DeviationKind.LATE),
        (Outcome.AGAINST_RULE, DeviationKind.AGAINST_RULE),
    ],
)
def test_a_step_that_was_not_followed_is_named(outcome, kind):
    found = adherence([must(Outcome.DONE), must(outcome, critical=True)])

    assert found == Adherence(1, 2, (Deviation(kind, "verify", Strength.MUST, critical=True),))


def test_a_run_without_steps_has_no_share():
    assert procedure_adherence([adherence([]).step_count]).n == 0


def test_a_deviation_is_said_in_words_that_a_team_leader_understands():
    must_skipped, may_late = adherence([must(Outcome.SKIPPED), may(Outcome.LATE)]).deviations

    strict = must_skipped.to_sentence(title="Confirm identity")
    loose = may_late.to_sentence(title="Thank the customer")

    assert say(strict, Language.EN) == "“Confirm identity” is required and was not done."
    assert say(loose, Language.EN) == "“Thank the customer” was done too late."


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("kind", DeviationKind)
@pytest.mark.parametrize("strength", Strength)
def test_every_deviation_can_be_said(kind, strength, language):
    deviation = Deviation(kind, "verify", strength, critical=False)

    assert "Confirm" in say(deviation.to_sentence(title="Confirm"), language)
    assert say(f"conform-kind-{kind.replace('_', '-')}", language)
