"""The case shows what was escalated, and lets a colleague say that they see to it."""

from tests import cast
from tests.apps.desk.test_escalation import FIRST, SECOND, person_email, to_overdue, write_down
from tests.web.case.test_routine import text_of


def escalated(desk):
    """Return a case of which Alice was told."""
    write_down(desk, FIRST.replace("assignee", person_email(cast.alice().person_id)) + SECOND)
    case_id = desk.a_case()
    to_overdue(desk, case_id)
    return case_id


def test_it_is_shown_on_the_case_and_among_the_errands_until_somebody_sees_to_it(
    browse, desk, read
):
    case_id = escalated(desk)
    alice = browse(cast.alice())

    before, errands = read(alice.get(f"/cases/{case_id}")), text_of(read(alice.get("/inbox")))
    alice.post(f"/cases/{case_id}/acknowledge")
    after, rest = text_of(read(alice.get(f"/cases/{case_id}"))), text_of(read(alice.get("/inbox")))

    assert "Escalated: first reply" in text_of(before)
    assert 'aria-keyshortcuts="F4"' in before
    assert "Escalated to you" in errands
    assert "I see to it" not in after
    assert "sees to it: first reply" in after
    assert "Escalated to you" not in rest


def test_somebody_outside_is_told_that_there_is_no_such_case(browse, desk):
    case_id = escalated(desk)

    answer = browse(cast.charlie()).post(f"/cases/{case_id}/acknowledge")

    assert answer.status_code == 404
