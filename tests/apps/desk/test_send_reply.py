from datetime import timedelta

import pytest

from handrail.desk.actions.add_matter import add_matter
from handrail.desk.actions.close_case import close_case
from handrail.desk.actions.save_draft import save_draft
from handrail.desk.actions.send_reply import send_reply
from handrail.desk.actions.take_step import take_step
from handrail.desk.actions.unsend_reply import unsend_reply
from handrail.desk.models import Clock, Message
from handrail.desk.refused import AlreadyLeft, EmptyText, NoSuchCase, StepRefused
from handrail.desk.status import Outcome, Status
from handrail.record.outbox import Delivered, EffectState, deliver_due, effect_states
from tests import cast


class Postman:
    """Delivers everything at once and remembers what."""

    def __init__(self):
        self.delivered = []

    def deliver(self, effect):
        self.delivered.append(effect.payload)
        return Delivered("ok")


def reply(desk, case_id, text="Good day, we look into it.", by=None, **step):
    return send_reply(case_id=case_id, text=text, by=by or cast.alice(), edge=desk.edge, **step)


def sending(desk, case_id):
    return {"run_id": desk.channel_run(case_id), "step": "send"}


def check_identity(desk, case_id):
    take_step(
        case_id=case_id,
        run_id=desk.channel_run(case_id),
        step="identity",
        by=cast.alice(),
        edge=desk.edge,
    )


def deliver(desk, postman):
    return deliver_due(
        real_now=desk.real_now,
        limit=10,
        deliverers={"reply": postman, "survey": postman},
        worker="w",
    )


def first_reply(desk, case_id):
    return desk.clock(case_id, "first_reply").reading


def test_a_reply_meets_the_first_reply_clock(desk):
    case_id = desk.a_case()
    desk.later(minutes=30)

    reply(desk, case_id)

    assert first_reply(desk, case_id).state.value == "met"
    assert desk.row(case_id).first_replied_at == desk.now
    assert not desk.row(case_id).is_unread


def test_sending_the_text_of_a_step_is_that_step_and_waits_for_its_musts(desk):
    case_id = desk.a_case()

    with pytest.raises(StepRefused):
        reply(desk, case_id, **sending(desk, case_id))
    assert not Message.objects.filter(direction="sent").exists()

    check_identity(desk, case_id)
    reply(desk, case_id, **sending(desk, case_id))
    run = next(r for r in desk.view(case_id).runs if r.id == desk.channel_run(case_id))
    assert [str(taken.letter) for taken in run.state.taken] == ["done identity", "done send"]


def test_a_reply_waits_ten_seconds_and_can_be_taken_back(desk):
    case_id, postman = desk.a_case(), Postman()
    check_identity(desk, case_id)
    sent = reply(desk, case_id, "Good dya", **sending(desk, case_id))
    deliver(desk.later(seconds=5), postman)

    text = unsend_reply(
        case_id=case_id, message_id=sent.message_id, by=cast.alice(), edge=desk.edge
    )
    deliver(desk.later(minutes=5), postman)

    run = next(r for r in desk.view(case_id).runs if r.id == desk.channel_run(case_id))
    assert text == desk.view(case_id).draft == "Good dya"
    assert postman.delivered == []
    assert first_reply(desk, case_id).state.value == "running"
    assert [str(taken.letter) for taken in run.state.taken] == ["done identity"]


def test_a_reply_that_has_left_is_not_taken_back(desk):
    case_id, postman = desk.a_case(), Postman()
    sent = reply(desk, case_id)
    deliver(desk.later(seconds=11), postman)

    with pytest.raises(AlreadyLeft):
        unsend_reply(case_id=case_id, message_id=sent.message_id, by=cast.alice(), edge=desk.edge)

    assert postman.delivered == [{"message": sent.message_id}]
    key = f"reply:{sent.message_id}"
    assert effect_states([key])[key].state == EffectState.DELIVERED


def a_case_without_procedure(desk):
    return desk.a_case(subject="Umbrellas", text="Do you sell umbrellas?")


def close(desk, case_id):
    close_case(case_id=case_id, outcome=Outcome.RESOLVED, by=cast.alice(), edge=desk.edge)


def test_nobody_is_asked_how_it_went_before_the_reply_has_left(desk):
    case_id, postman = a_case_without_procedure(desk), Postman()
    sent = reply(desk, case_id)
    close(desk, case_id)

    deliver(desk.later(seconds=5), postman)
    early = list(postman.delivered)
    deliver(desk.later(seconds=6), postman)

    assert early == []
    assert [list(each) for each in postman.delivered] == [["message"], ["survey"]]
    assert postman.delivered[0] == {"message": sent.message_id}


def test_a_case_that_was_closed_after_its_reply_is_open_again_when_that_is_taken_back(desk):
    case_id, postman = a_case_without_procedure(desk), Postman()
    sent = reply(desk, case_id, "Yse")
    close(desk, case_id)

    unsend_reply(case_id=case_id, message_id=sent.message_id, by=cast.alice(), edge=desk.edge)
    deliver(desk.later(minutes=5), postman)

    assert desk.row(case_id).status == Status.OPEN
    assert postman.delivered == []
    assert desk.types(case_id)[-3:] == ["reply_unsent", "case_reopened", "survey_withdrawn"]

    reply(desk, case_id, "Yes")
    close(desk, case_id)
    deliver(desk.later(minutes=5), postman)
    assert [list(each) for each in postman.delivered] == [["message"], ["survey"]]


def test_a_word_after_the_end_that_is_taken_back_leaves_the_case_closed(desk):
    case_id, postman = a_case_without_procedure(desk), Postman()
    close(desk, case_id)
    deliver(desk.later(seconds=1), postman)
    sent = reply(desk, case_id, "And good luck!")

    unsend_reply(case_id=case_id, message_id=sent.message_id, by=cast.alice(), edge=desk.edge)

    assert desk.row(case_id).status == Status.RESOLVED
    assert [list(each) for each in postman.delivered] == [["survey"]]


def test_one_reply_answers_every_matter_of_the_letter(desk):
    case_id = desk.a_case()
    other = add_matter(case_id=case_id, procedure="parcel", by=cast.alice(), edge=desk.edge)

    reply(desk, case_id)

    assert first_reply(desk, case_id).state.value == "met"
    assert first_reply(desk, other).state.value == "met"
    assert Message.objects.filter(direction="sent").count() == 1


def test_a_matter_that_is_noticed_later_waits_since_the_letter_came(desk):
    case_id = desk.a_case()
    desk.later(hours=1)
    other = add_matter(case_id=case_id, procedure="parcel", by=cast.alice(), edge=desk.edge)
    desk.later(minutes=15)

    reply(desk, case_id)

    took = Clock.objects.filter(measure="first_reply").values_list("case_id", "took")
    assert dict(took) == dict.fromkeys((case_id, other), timedelta(minutes=75))


def test_sending_clears_the_draft(desk):
    case_id = desk.a_case()
    save_draft(case_id=case_id, text="Good d", by=cast.alice(), edge=desk.edge)
    assert desk.view(case_id).draft == "Good d"

    reply(desk, case_id)

    assert desk.view(case_id).draft == ""


def test_a_draft_is_its_writers_own(desk):
    case_id = desk.a_case()

    save_draft(case_id=case_id, text="Good d", by=cast.alice(), edge=desk.edge)

    assert desk.view(case_id, by=cast.bob()).draft == ""


@pytest.mark.parametrize("text", ["", "  \n "])
def test_an_empty_reply_is_refused(desk, text):
    case_id = desk.a_case()

    with pytest.raises(EmptyText):
        reply(desk, case_id, text)


def test_charlie_can_neither_write_nor_keep_a_draft_on_a_case_of_warsaw(desk):
    case_id = desk.a_case()

    with pytest.raises(NoSuchCase):
        reply(desk, case_id, by=cast.charlie())
    with pytest.raises(NoSuchCase):
        save_draft(case_id=case_id, text="x", by=cast.charlie(), edge=desk.edge)
