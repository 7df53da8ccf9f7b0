"""A stored version that cannot be read any more: all is shown, nothing is decided with it."""

import pytest

from handrail.channels.work.waits import wait_is_over
from handrail.clock import ClockState, TimedMeasure
from handrail.desk.actions.answer_survey import answer_survey
from handrail.desk.actions.close_case import Outcome, close_case
from handrail.desk.actions.send_reply import send_reply
from handrail.desk.actions.take_step import take_step
from handrail.desk.actions.unsend_reply import unsend_reply
from handrail.desk.actions.wait_for_customer import wait_for_customer
from handrail.desk.inbox import View, inbox_page
from handrail.desk.models import Case, Clock, Survey
from handrail.desk.queries import case_view
from handrail.desk.refused import VersionUnreadable
from handrail.desk.status import NEVER
from handrail.desk.streams import case_stream
from handrail.desk.survey_links import survey_token
from handrail.library import queries as library
from handrail.library.models import Version
from handrail.record.models import Event
from handrail.record.timers import DueTimer
from tests import cast
from tests.apps.desk.desk import MATTER, publish

pytestmark = pytest.mark.django_db

LATE = "My parcel 10-5521 has not arrived, the late parcel."
BROKEN = {
    "by another build": "handrail: 99\nprocedure: parcel\n",
    "by hand, in no format": "{{{ parcel",
    "by hand, without a step that was taken": MATTER.replace(
        "  - {id: restate, restate: Say it back.}\n", ""
    ),
}


@pytest.fixture(params=BROKEN)
def case_id(desk, request):
    """A case in the middle of a procedure whose stored text was changed behind the desk's back."""
    case_id = desk.a_case(text=LATE)
    take_step(
        case_id=case_id,
        run_id=desk.matter_run(case_id),
        step="restate",
        by=cast.alice(),
        edge=desk.edge,
    )
    Version.objects.filter(procedure="parcel").update(source=BROKEN[request.param])
    library.forget_versions()
    return case_id


@pytest.fixture
def unreadable(desk):
    """A case whose procedure is no procedure any more."""
    case_id = desk.a_case(text=LATE)
    Version.objects.filter(procedure="parcel").update(source="{{{ parcel")
    library.forget_versions()
    return case_id


def decisions():
    return list(Event.objects.order_by("pk").values_list("type", "body"))


def test_the_case_is_shown_with_its_letters_and_says_which_version_it_is(browse, case_id, read):
    page = browse(cast.alice()).get(f"/cases/{case_id}")

    assert page.status_code == 200
    assert "parcel@1 cannot be read any more" in read(page)
    assert "the late parcel" in read(page)


@pytest.mark.parametrize(
    "path", ["/inbox?view=open", "/library", "/measures", "/find?q=parcel", "/quarantine"]
)
def test_every_place_goes_on(browse, unreadable, path):
    answer = browse(cast.marta()).get(path)

    assert answer.status_code in {200, 403}


@pytest.mark.parametrize("path", ["/inbox?view=open", "/library", "/measures"])
def test_the_places_that_name_procedures_name_the_version(browse, unreadable, read, path):
    page = read(browse(cast.marta()).get(path))

    assert "parcel@1" in page
    assert "cannot be read" in page


def test_its_own_page_says_what_is_so_and_what_to_do(browse, unreadable, read):
    answer = browse(cast.marta(), **{"Accept-Language": "en"}).get("/library/parcel")

    assert answer.status_code == 409
    assert "parcel@1 cannot be read" in read(answer)


@pytest.mark.parametrize(
    ("where", "form"),
    [
        ("step?run={run}", {"step": "days", "fact:days": "4"}),
        ("line?run={run}", {"step": "days", "entry": "4", "entry_id": "e1"}),
        ("close", {"outcome": "resolved"}),
        ("procedure", {"procedure": "parcel"}),
        ("undo?run={run}", {}),
        ("wrap-up?run={run}", {"gap": "reason:restate", "answer": "not-needed"}),
    ],
)
def test_nothing_is_decided_with_it(browse, desk, unreadable, where, form, read):
    alice, run = browse(cast.alice()), desk.matter_run(unreadable)
    before = decisions()

    answer = alice.post(f"/cases/{unreadable}/{where.format(run=run)}", form)

    after = [kind for kind, _ in decisions()[len(before) :]]
    assert answer.status_code in {302, 409, 422}
    assert after in ([], ["note_written"])
    if answer.status_code == 422:
        assert 'role="alert"' in read(answer)


def test_notes_replies_and_further_letters_go_on_and_no_clock_is_lost(browse, desk, unreadable):
    due = Case.objects.get(pk=unreadable).next_due_at
    clocks = list(Clock.objects.order_by("pk").values())

    sent = send_reply(case_id=unreadable, text="We look.", by=cast.alice(), edge=desk.edge)
    unsend_reply(case_id=unreadable, message_id=sent.message_id, by=cast.alice(), edge=desk.edge)
    desk.a_case(text="Still nothing, the late parcel.")

    kinds = [kind for kind, _ in decisions()]
    assert {"reply_sent", "reply_unsent"} <= set(kinds)
    assert Case.objects.get(pk=unreadable).next_due_at == due
    assert list(Clock.objects.filter(case_id=unreadable).order_by("pk").values()) == clocks


def test_its_clocks_go_on_and_the_inbox_shows_that_it_is_late(desk, unreadable):
    promised = Clock.objects.get(case_id=unreadable, measure="resolve").due_at
    send_reply(case_id=unreadable, text="We look.", by=cast.alice(), edge=desk.edge)
    answered = Case.objects.get(pk=unreadable).next_due_at

    desk.later(days=4)
    late = inbox_page(by=cast.alice(), view=View.LATE, now=desk.now)
    clocks = {each.measure: each.reading.state for each in desk.view(unreadable).clocks}

    assert answered == promised
    assert Clock.objects.get(case_id=unreadable, measure="first_reply").state == ClockState.MET
    assert [row.id for row in late.rows] == [unreadable]
    assert clocks == {
        TimedMeasure.FIRST_REPLY: ClockState.MET,
        TimedMeasure.RESOLVE: ClockState.OVERDUE,
    }


def test_once_the_customer_has_written_the_case_is_due_again(desk):
    first = desk.receive(text=LATE)
    (case_id,) = first.case_ids
    send_reply(case_id=case_id, text="Which?", by=cast.alice(), edge=desk.edge)
    wait_for_customer(case_id=case_id, waits=True, by=cast.alice(), edge=desk.edge)
    Version.objects.filter(procedure="parcel").update(source="{{{")
    library.forget_versions()
    waiting = Case.objects.get(pk=case_id).next_due_at

    desk.later(hours=1).receive(text="The blue one.", thread=first.contact_id)

    assert waiting == NEVER
    assert Case.objects.get(pk=case_id).next_due_at < NEVER


def test_another_procedure_may_be_chosen_and_goes_on(browse, desk, unreadable, read):
    publish(MATTER.replace("procedure: parcel", "procedure: lost"), file="lost.yaml")

    answer = browse(cast.alice()).post(f"/cases/{unreadable}/procedure", {"procedure": "lost"})

    view = case_view(unreadable, by=cast.alice(), now=desk.now)
    assert answer.status_code == 302
    assert {run.state.version for run in view.runs} == {"letters@1", "lost@1"}
    assert [run.version for run in view.unreadable] == ["parcel@1"]


def test_a_wait_that_is_over_waits_on_until_the_version_is_read_again(desk, unreadable):
    timer = DueTimer(
        key=f"wait:{desk.matter_run(unreadable)}:wait",
        kind="wait",
        origin=case_stream(unreadable),
        due_at=desk.now,
    )

    with pytest.raises(VersionUnreadable, match="cannot read any more"):
        wait_is_over(timer, now=desk.now)


def test_once_it_can_be_read_again_the_run_stands_where_it_stood(browse, desk, unreadable):
    Version.objects.filter(procedure="parcel").update(source=MATTER)
    library.forget_versions()

    view = case_view(unreadable, by=cast.alice(), now=desk.now)

    assert view.unreadable == ()
    assert {run.state.version for run in view.runs} == {"letters@1", "parcel@1"}


def test_a_survey_is_answered_all_the_same(desk, browse):
    case_id = desk.a_case(subject="Umbrellas", text="Do you sell umbrellas?")
    close_case(case_id=case_id, outcome=Outcome.RESOLVED, by=cast.alice(), edge=desk.edge)
    Version.objects.update(source="{{{")
    library.forget_versions()

    answer_survey(
        token=survey_token(Survey.objects.get(case_id=case_id)),
        score=4,
        comment="",
        edge=desk.edge,
    )

    assert Survey.objects.get(case_id=case_id).score == 4
