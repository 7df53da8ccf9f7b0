"""Interrupts open over any step of the case, hold what they must, and the case goes on after."""

import pytest

from handrail.desk.actions.close_case import close_case
from handrail.desk.actions.open_interrupt import open_interrupt
from handrail.desk.actions.take_step import take_step
from handrail.desk.models import Run
from handrail.desk.refused import NoSuchCase, ProcedureStillOpen, StepRefused
from handrail.desk.status import Outcome
from handrail.library.queries import NoSuchVersion
from handrail.run import Lack
from tests import cast

from .desk import publish

THREAT = """
handrail: 1
procedure: threat
kind: interrupt
title: Threat
department: Front office
purpose: Nobody stays alone with it.
outcome: Everybody is safe.
owner: team_leader
opens when: {en: [bomb threat]}
holds effects: yes
steps:
  - {id: tell, escalate: Tell the team leader., who: team_leader}
  - {id: written, note: Write down the words., strength: should}
"""


@pytest.fixture
def threatened(desk):
    publish(THREAT)
    return desk.a_case(text="My parcel has not arrived. This is a bomb threat.")


def opened(desk, case_id):
    return open_interrupt(case_id=case_id, procedure="threat", by=cast.alice(), edge=desk.edge)


def take(desk, case_id, run_id, step):
    take_step(case_id=case_id, run_id=run_id, step=step, by=cast.alice(), edge=desk.edge)


def test_a_letter_says_which_interrupt_it_calls_for_and_a_person_opens_it(desk, threatened):
    (called,) = desk.view(threatened).interrupts

    assert (called.procedure, called.why) == ("threat", ("bomb threat",))
    assert not any(run.is_open_interrupt for run in desk.view(threatened).runs)


def test_the_words_of_the_customer_stand_in_no_event(desk, threatened):
    (event,) = (each for each in desk.view(threatened).events if each.type == "interrupt_suggested")

    assert set(event.body) == {"version", "message"}


def test_once_it_is_open_it_is_not_called_for_again(desk, threatened):
    opened(desk, threatened)

    assert desk.view(threatened).interrupts == ()


def test_effects_of_the_other_runs_wait_until_it_is_done(desk, threatened):
    interrupt, matter = opened(desk, threatened), desk.matter_run(threatened)
    take(desk, threatened, matter, "restate")

    with pytest.raises(StepRefused) as refused:
        take(desk, threatened, matter, "closed")

    assert [each.lack for each in refused.value.refusal.missing] == [Lack.INTERRUPT]
    take(desk, threatened, interrupt, "tell")
    take(desk, threatened, interrupt, "written")
    with pytest.raises(StepRefused) as refused:
        take(desk, threatened, matter, "closed")
    assert Lack.INTERRUPT not in [each.lack for each in refused.value.refusal.missing]


def test_when_it_is_over_its_run_has_ended_and_is_measured(desk, threatened):
    interrupt = opened(desk, threatened)
    assert Run.objects.get(pk=interrupt).ended_at is None

    take(desk, threatened, interrupt, "tell")
    take(desk.later(minutes=3), threatened, interrupt, "written")

    row = Run.objects.get(pk=interrupt)
    assert (row.ended_at, row.followed, row.concerned) == (desk.now, 2, 2)


def test_it_opens_once_however_often_it_is_asked_for(desk, threatened):
    assert opened(desk, threatened) == opened(desk, threatened)


def test_it_opens_over_every_matter_of_the_letter(desk, threatened):
    from handrail.desk.actions.add_matter import add_matter

    beside = add_matter(case_id=threatened, procedure="parcel", by=cast.alice(), edge=desk.edge)

    interrupt = opened(desk, threatened)

    assert interrupt in [run.id for run in desk.view(beside).runs if run.is_open_interrupt]


def test_no_case_is_closed_over_an_open_interrupt(desk):
    publish(THREAT)
    case_id = desk.a_case(text="Good day", subject="Hello")
    opened(desk, case_id)

    with pytest.raises(ProcedureStillOpen):
        close_case(case_id=case_id, outcome=Outcome.NOT_FOR_US, by=cast.alice(), edge=desk.edge)


def test_only_interrupts_open_so_and_only_for_those_who_may_work_on_the_case(desk, threatened):
    with pytest.raises(NoSuchVersion):
        open_interrupt(case_id=threatened, procedure="parcel", by=cast.alice(), edge=desk.edge)
    with pytest.raises(NoSuchCase):
        open_interrupt(case_id=threatened, procedure="threat", by=cast.charlie(), edge=desk.edge)
