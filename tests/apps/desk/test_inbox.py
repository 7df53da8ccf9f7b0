from handrail.desk.actions.assign_case import assign_case
from handrail.desk.actions.wait_for_customer import wait_for_customer
from handrail.desk.inbox import View, inbox_counts, inbox_page
from tests import cast


def ids(desk, view, by=None, **more):
    page = inbox_page(by=by or cast.alice(), view=view, now=desk.now, **more)
    return [row.id for row in page.rows]


def test_what_is_due_first_comes_first(desk):
    later = desk.a_case(subject="Umbrellas", text="Do you sell umbrellas?")
    sooner = desk.a_case(sender="otto@mail.example")

    assert ids(desk, View.OPEN) == [sooner, later]


def test_everybody_sees_the_cases_of_their_own_branches_only(desk):
    case_id = desk.a_case()

    assert ids(desk, View.OPEN, by=cast.bob()) == [case_id]
    assert ids(desk, View.OPEN, by=cast.charlie()) == []
    assert ids(desk, View.OPEN, by=cast.eve()) == []


def test_a_case_moves_between_the_views(desk):
    case_id = desk.a_case()
    alice = cast.alice()
    assert ids(desk, View.FREE) == [case_id]
    assert ids(desk, View.MINE) == []

    assign_case(case_id=case_id, to=alice.person_id, by=alice, edge=desk.edge)
    assert (ids(desk, View.FREE), ids(desk, View.MINE)) == ([], [case_id])

    wait_for_customer(case_id=case_id, waits=True, by=alice, edge=desk.edge)
    assert (ids(desk, View.MINE), ids(desk, View.WAITING)) == ([], [case_id])


def test_a_case_is_late_once_its_time_is_over(desk):
    case_id = desk.a_case()
    assert ids(desk, View.LATE) == []

    desk.later(hours=3)

    assert ids(desk, View.LATE) == [case_id]
    assert inbox_counts(by=cast.alice(), now=desk.now)[View.LATE] == 1


def test_pages_follow_each_other_without_gap_or_overlap(desk):
    cases = {desk.a_case(sender=f"c{number}@mail.example") for number in range(7)}
    seen, after = [], None
    for _ in range(4):
        page = inbox_page(by=cast.alice(), view=View.OPEN, now=desk.now, after=after, limit=2)
        seen += [row.id for row in page.rows]
        after = page.next
        if after is None:
            break

    assert sorted(seen) == sorted(cases)
    assert after is None
