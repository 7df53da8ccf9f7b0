"""Several standards may be meant for a case: the stricter one counts, and the case knows why."""

from datetime import timedelta

import pytest

from handrail.clock import say_because
from handrail.desk.actions.rebuild_clocks import rebuild_clocks
from handrail.desk.actions.set_priority import set_priority
from handrail.desk.actions.set_standards_anew import set_standards_anew
from handrail.desk.actions.wait_for_customer import wait_for_customer
from handrail.desk.models import Clock
from handrail.desk.priority import Priority
from handrail.library import queries as library
from handrail.library.actions.publish_together import FileToPublish, publish_together
from handrail.library.company import forget_company_files
from handrail.people.actions.set_customer_group import set_customer_group
from handrail.words import Language
from tests import cast

from .desk import MATTER, publish
from .test_rebuild_clocks import differences

HOUR = timedelta(hours=1)

OURS = """
handrail: 1
standards:
  everybody:
    promise: {resolve: 1 business day}
  gold-customers:
    for: {customer group: gold}
    promise: {first reply: 1 business hour}
  urgent-cases:
    for: {priority: urgent}
    promise: {first reply: 30 minutes}
  telephone:
    for: {channel: phone}
    promise: {first reply: 1 minute}
  other-brand:
    for: {brand: Nobody}
    promise: {first reply: 1 minute}
  late-parcels-in-warsaw:
    for: {procedure: parcel, branch: warsaw}
    promise: {status: 3 business days}
warn at: [40 %, 80 %]
"""

LAWFUL = MATTER.replace("resolve: 2 business days", "resolve: {allowance: 3 days, statutory: yes}")


def publish_ours(source=OURS):
    publish_together(
        [FileToPublish("standards.yaml", source.encode())],
        by=None,
        at=cast.NOW,
        real_at=cast.REAL_NOW,
    )
    forget_company_files()


@pytest.fixture
def our_desk(desk):
    publish_ours()
    yield desk
    forget_company_files()


def first_reply(desk, case_id):
    clock = desk.clock(case_id, "first_reply")
    return clock.source, (clock.reading.due_at - cast.NOW) / HOUR


def test_what_is_meant_for_others_does_not_count(our_desk):
    case_id = our_desk.a_case()

    assert first_reply(our_desk, case_id) == ("parcel@1", 2)


def test_the_stricter_of_two_standards_counts_and_the_case_says_why(our_desk):
    set_customer_group(cast.customer_ines("ines@mail.example").id, "gold")

    case_id = our_desk.a_case()

    clock = our_desk.clock(case_id, "first_reply")
    row = Clock.objects.get(case_id=case_id, measure="first_reply")
    assert first_reply(our_desk, case_id) == ("gold-customers", 1)
    assert (row.source, row.because) == ("gold-customers", "earliest")
    assert say_because(clock.because, Language.EN) == (
        "gold-customers: it is due before the others that are meant for this case: "
        "First reply within 2 business hours (parcel@1); "
        "First reply within 4 business hours (letters@1)."
    )


def test_a_standard_may_be_meant_for_a_procedure_at_a_branch(our_desk):
    case_id = our_desk.a_case()

    assert our_desk.clock(case_id, "status 1").source == "late-parcels-in-warsaw"


def test_the_laws_clock_ticks_behind_a_stricter_promise_and_never_pauses(our_desk):
    publish(LAWFUL)
    library.forget_versions()
    case_id = our_desk.a_case()

    wait_for_customer(case_id=case_id, waits=True, by=cast.alice(), edge=our_desk.edge)

    ours, law = our_desk.clock(case_id, "resolve"), our_desk.clock(case_id, "resolve law")
    assert (ours.source, ours.reading.state.value) == ("everybody", "paused")
    assert (law.source, law.reading.state.value) == ("parcel@2", "running")
    assert law.reading.due_at == cast.NOW + timedelta(days=3)
    assert differences(our_desk.now) == []


def test_a_case_that_becomes_urgent_is_promised_more_from_its_beginning(our_desk):
    case_id = our_desk.a_case()

    set_priority(
        case_id=case_id,
        priority=Priority.URGENT,
        by=cast.alice(),
        edge=our_desk.later(minutes=10).edge,
    )

    assert first_reply(our_desk, case_id) == ("urgent-cases", 0.5)
    assert our_desk.row(case_id).priority == "urgent"
    assert differences(our_desk.now) == []


def test_who_was_late_stays_late_when_a_case_becomes_less_pressing(our_desk):
    case_id = our_desk.a_case()
    set_priority(case_id=case_id, priority=Priority.URGENT, by=cast.alice(), edge=our_desk.edge)

    set_priority(
        case_id=case_id,
        priority=Priority.USUAL,
        by=cast.alice(),
        edge=our_desk.later(hours=1).edge,
    )

    assert first_reply(our_desk, case_id) == ("urgent-cases", 0.5)


def test_the_company_chooses_when_its_clocks_are_warned_of(our_desk):
    case_id = our_desk.a_case()

    warned = our_desk.clock(case_id, "first_reply").warnings(now=our_desk.now)

    assert [each.share for each in warned] == [40, 80]


def test_new_standards_reach_an_open_case_when_they_are_set_anew_and_not_before(our_desk):
    case_id, other = our_desk.a_case(), our_desk.a_case(sender="else@mail.example")
    set_priority(case_id=other, priority=Priority.URGENT, by=cast.alice(), edge=our_desk.edge)
    publish_ours(
        OURS.replace(
            "everybody:\n    promise: {", "everybody:\n    promise: {first reply: 40 minutes, "
        )
    )
    wait_for_customer(case_id=case_id, waits=False, by=cast.alice(), edge=our_desk.edge)
    before = first_reply(our_desk, case_id)

    anew = set_standards_anew(after=0, edge=our_desk.later(minutes=1).edge)
    again = set_standards_anew(after=0, edge=our_desk.later(minutes=1).edge)

    assert before == ("parcel@1", 2)
    assert (anew.case_ids, again.case_ids) == ((case_id, other), ())
    assert first_reply(our_desk, case_id) == ("everybody", 40 / 60)
    assert first_reply(our_desk, other) == ("urgent-cases", 0.5)
    assert set_standards_anew(after=anew.last_id, edge=our_desk.edge) is None
    assert differences(our_desk.now) == []


def test_a_rebuild_gives_the_same_clocks_though_the_standards_are_others_by_then(our_desk):
    our_desk.a_case()
    publish_ours(OURS.replace("1 business day", "1 minute"))

    compared = rebuild_clocks(after=0, at=our_desk.now, mends=True)

    assert (compared.cases, compared.differences) == (1, [])


def test_a_case_is_read_without_asking_for_standards(our_desk, django_assert_max_num_queries):
    case_id = our_desk.a_case()
    by = cast.alice()
    our_desk.view(case_id, by)

    with django_assert_max_num_queries(11) as counted:
        our_desk.view(case_id, by)

    assert not [each["sql"] for each in counted if "companyfile" in each["sql"]]
