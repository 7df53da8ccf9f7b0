from handrail.desk.models import Case, Contact
from handrail.desk.status import Status
from tests import cast


def test_a_letter_opens_a_case_for_its_sender(desk):
    case = desk.row(desk.a_case(subject="Where is it?"))

    assert case.title == "Where is it?"
    assert case.status == Status.OPEN
    assert case.is_unread
    assert desk.view(case.pk).customer.name == "Ines"


def test_the_procedure_that_fits_opens_by_itself_and_says_why(desk):
    case_id = desk.a_case(text="Hello, my parcel has not arrived yet.")

    suggested = next(e for e in desk.view(case_id).events if e.type == "procedure_suggested")
    assert desk.row(case_id).procedure == "parcel"
    assert "Parcel" in suggested.body["suggestions"][0]["why"]


def test_no_procedure_opens_for_a_letter_about_something_else(desk):
    case_id = desk.a_case(subject="Hello", text="Do you sell umbrellas?")

    assert desk.row(case_id).procedure == ""
    assert [run.machine.procedure.id for run in desk.view(case_id).runs] == ["letters"]


def test_the_channels_procedure_frames_the_contact(desk):
    case_id = desk.a_case()

    assert {run.machine.procedure.id for run in desk.view(case_id).runs} == {"letters", "parcel"}


def test_an_order_number_in_the_letter_is_known_and_not_asked_again(desk):
    case_id = desk.a_case(text="My parcel 10-5521 has not arrived.")

    letters = [str(t.letter) for run in desk.view(case_id).runs for t in run.state.taken]
    assert {fact.name: fact.value for fact in desk.view(case_id).facts} == {
        "order.number": "10-5521"
    }
    assert letters == ["done number"]


def test_the_same_item_of_the_ledger_is_never_received_twice(desk):
    first = desk.receive(intake_item=7)

    again = desk.receive(intake_item=7)

    assert again.case_ids == first.case_ids
    assert Case.objects.count() == Contact.objects.count() == 1


def test_an_answer_joins_the_case_of_the_letter_it_answers(desk):
    first = desk.receive()

    second = desk.receive(thread=first.contact_id)

    assert second.case_ids == first.case_ids
    assert not second.opened_case
    assert len(desk.view(first.case_ids[0]).messages) == 2


def test_a_stranger_with_the_right_id_opens_a_case_of_his_own(desk):
    first = desk.receive()

    second = desk.receive(thread=first.contact_id, sender="mallory@evil.example")

    assert second.opened_case
    assert set(second.case_ids).isdisjoint(first.case_ids)


def test_first_reply_is_due_by_the_stricter_of_both_standards(desk):
    case_id = desk.a_case()

    dues = {each.name: each.reading.due_at for each in desk.view(case_id).clocks}
    assert (dues["first_reply"] - cast.NOW).total_seconds() == 2 * 3600
    assert desk.row(case_id).next_due_at == dues["first_reply"]
