import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handrail.people.access import NotAllowed, grants_of, may
from handrail.people.actions.assign_role import assign_role
from handrail.people.actions.deactivate_person import deactivate_person
from handrail.people.actions.withdraw_role import withdraw_role
from handrail.people.administrators import LastAdministrator, administrator_ids
from handrail.people.models import Person
from handrail.people.queries import UnknownBranch, UnknownPerson, person_view
from handrail.people.roles import Permission, Role, permissions_of
from handrail.people.told import rights_of
from handrail.record.read import read_stream
from handrail.record.stream import Actor
from tests import cast
from tests.apps.people.at_once import at_once

WHEN = {"at": cast.NOW, "real_at": cast.REAL_NOW}


def told(person_id):
    return [event.body for event in read_stream(rights_of(person_id))]


def test_a_role_gives_its_permissions_at_its_branch_only(db):
    warsaw, oslo = cast.branch_warsaw().id, cast.branch_oslo().id

    alice = cast.alice()

    assert alice.by_branch == {warsaw: permissions_of(Role.AGENT)}
    assert not may(alice, Permission.READ_CASE, branch_id=oslo)


def test_a_withdrawn_role_is_gone_at_once(db):
    alice, warsaw = cast.alice(), cast.branch_warsaw().id

    left = withdraw_role(
        by=cast.ada(), person_id=alice.person_id, role=Role.AGENT, branch_id=warsaw, **WHEN
    )

    assert left.by_branch == {}
    assert grants_of(alice.person_id).by_branch == {}


def test_withdrawing_a_role_at_one_branch_leaves_it_at_the_other(db):
    alice, warsaw, oslo = cast.alice(), cast.branch_warsaw().id, cast.branch_oslo().id
    both = {"by": cast.ada(), "person_id": alice.person_id, "role": Role.AGENT, **WHEN}
    assign_role(branch_id=oslo, **both)

    left = withdraw_role(branch_id=warsaw, **both)

    assert left.by_branch == {oslo: permissions_of(Role.AGENT)}


def test_a_role_assigned_twice_is_held_and_told_once(db):
    alice, warsaw = cast.alice(), cast.branch_warsaw().id
    before = told(alice.person_id)

    assign_role(by=cast.ada(), person_id=alice.person_id, role=Role.AGENT, branch_id=warsaw, **WHEN)

    assert told(alice.person_id) == before


def test_a_role_at_every_branch_assigned_twice_is_held_once(db):
    eve = cast.eve()
    twice = {"person_id": eve.person_id, "role": Role.EXECUTIVE, "branch_id": None, **WHEN}
    assign_role(by=cast.ada(), **twice)

    left = withdraw_role(by=cast.ada(), **twice)

    assert left.by_branch == {}


def test_withdrawing_what_was_not_held_tells_nothing(db):
    alice = cast.alice()
    before = told(alice.person_id)

    withdraw_role(
        by=cast.ada(), person_id=alice.person_id, role=Role.EVALUATOR, branch_id=None, **WHEN
    )

    assert told(alice.person_id) == before


def test_every_change_of_rights_is_told_with_who_and_what(db):
    alice, ada, warsaw = cast.alice(), cast.ada(), cast.branch_warsaw().id
    withdraw_role(by=ada, person_id=alice.person_id, role=Role.AGENT, branch_id=warsaw, **WHEN)

    events = read_stream(rights_of(alice.person_id))

    assert [event.body for event in events] == [
        {"change": "added"},
        {"change": "role_assigned", "role": "agent", "branch_id": warsaw},
        {"change": "role_withdrawn", "role": "agent", "branch_id": warsaw},
    ]
    assert {event.type for event in events} == {"rights_changed"}
    assert {event.actor for event in events} == {Actor("person", str(ada.person_id))}
    assert {(event.at, event.recorded_at) for event in events} == {(cast.NOW, cast.REAL_NOW)}


def test_marta_does_not_manage_people(db):
    marta, bob, warsaw = cast.marta(), cast.bob(), cast.branch_warsaw().id

    with pytest.raises(NotAllowed):
        assign_role(
            by=marta, person_id=bob.person_id, role=Role.TEAM_LEADER, branch_id=warsaw, **WHEN
        )

    assert grants_of(bob.person_id) == bob


def test_an_administrator_of_one_branch_gives_no_rights_at_another(db):
    marta, warsaw, oslo = cast.marta(), cast.branch_warsaw().id, cast.branch_oslo().id
    hers = {"person_id": marta.person_id, "role": Role.ADMINISTRATOR, **WHEN}
    local = assign_role(by=cast.ada(), branch_id=warsaw, **hers)

    assign_role(by=local, **{**hers, "role": Role.EVALUATOR}, branch_id=warsaw)
    for elsewhere in (oslo, None):
        with pytest.raises(NotAllowed):
            assign_role(by=local, branch_id=elsewhere, **hers)


def test_a_role_needs_a_person_and_a_branch_that_exist(db):
    ada, alice = cast.ada(), cast.alice()

    with pytest.raises(UnknownPerson):
        assign_role(by=ada, person_id=9_999, role=Role.AGENT, branch_id=None, **WHEN)
    with pytest.raises(UnknownBranch):
        assign_role(by=ada, person_id=alice.person_id, role=Role.AGENT, branch_id=9_999, **WHEN)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15, deadline=None
)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([assign_role, withdraw_role]),
            st.sampled_from(Role),
            st.sampled_from(["warsaw", "oslo", None]),
        ),
        max_size=6,
    )
)
def test_assignments_never_grant_more_than_their_roles_say(db, changes):
    ada, alice = cast.ada(), cast.alice()
    places = {"warsaw": cast.branch_warsaw().id, "oslo": cast.branch_oslo().id, None: None}
    held = {(Role.AGENT, places["warsaw"])}

    with transaction.atomic():
        for change, role, place in changes:
            change(by=ada, person_id=alice.person_id, role=role, branch_id=places[place], **WHEN)
            (held.add if change is assign_role else held.discard)((role, places[place]))
        granted = grants_of(alice.person_id).by_branch
        transaction.set_rollback(True)

    assert granted == {
        place: frozenset().union(*(permissions_of(role) for role, where in held if where == place))
        for place in {where for _, where in held}
    }


def test_who_is_deactivated_has_no_rights_and_no_session(db):
    alice = cast.alice()
    session = Person.objects.get(pk=alice.person_id).get_session_auth_hash()

    left = deactivate_person(by=cast.ada(), person_id=alice.person_id, **WHEN)

    assert not left.is_active
    assert left.session_epoch == 1
    assert grants_of(alice.person_id).by_branch == {}
    assert Person.objects.get(pk=alice.person_id).get_session_auth_hash() != session
    assert told(alice.person_id)[-1] == {"change": "deactivated"}


def test_a_person_is_deactivated_once(db):
    alice = cast.alice()
    deactivate_person(by=cast.ada(), person_id=alice.person_id, **WHEN)

    left = deactivate_person(by=cast.ada(), person_id=alice.person_id, **WHEN)

    assert left.session_epoch == 1
    assert told(alice.person_id).count({"change": "deactivated"}) == 1


def test_a_person_with_rights_elsewhere_is_not_deactivated_by_a_local_administrator(db):
    ada, alice, marta = cast.ada(), cast.alice(), cast.marta()
    warsaw, oslo = cast.branch_warsaw().id, cast.branch_oslo().id
    give = {"by": ada, **WHEN}
    local = assign_role(
        person_id=marta.person_id, role=Role.ADMINISTRATOR, branch_id=warsaw, **give
    )
    assign_role(person_id=alice.person_id, role=Role.AGENT, branch_id=oslo, **give)

    deactivate_person(by=local, person_id=cast.bob().person_id, **WHEN)
    with pytest.raises(NotAllowed):
        deactivate_person(by=local, person_id=alice.person_id, **WHEN)

    assert person_view(alice.person_id).is_active


def test_the_last_administrator_stays(db):
    ada = cast.ada()

    with pytest.raises(LastAdministrator):
        deactivate_person(by=ada, person_id=ada.person_id, **WHEN)
    with pytest.raises(LastAdministrator):
        withdraw_role(
            by=ada, person_id=ada.person_id, role=Role.ADMINISTRATOR, branch_id=None, **WHEN
        )

    assert may(grants_of(ada.person_id), Permission.MANAGE_PEOPLE, branch_id=None)


def test_an_administrator_may_go_once_there_is_another(db):
    ada, marta = cast.ada(), cast.marta()
    assign_role(by=ada, person_id=marta.person_id, role=Role.ADMINISTRATOR, branch_id=None, **WHEN)

    deactivate_person(by=ada, person_id=ada.person_id, **WHEN)

    assert grants_of(ada.person_id).by_branch == {}


@pytest.mark.django_db(transaction=True)
def test_two_administrators_who_remove_each_other_at_once_leave_one():
    ada, marta = cast.ada(), cast.marta()
    marta = assign_role(
        by=ada, person_id=marta.person_id, role=Role.ADMINISTRATOR, branch_id=None, **WHEN
    )
    pairs = [(ada, marta), (marta, ada)]

    outcomes = at_once(
        lambda number: deactivate_person(
            by=pairs[number][0], person_id=pairs[number][1].person_id, **WHEN
        ),
        threads=2,
    )

    assert sum(isinstance(outcome, LastAdministrator) for outcome in outcomes) == 1
    assert len(administrator_ids()) == 1


@pytest.mark.django_db(transaction=True)
def test_roles_given_at_once_are_all_held_and_all_told():
    ada, alice = cast.ada(), cast.alice()
    roles = [Role.EVALUATOR, Role.EXECUTIVE, Role.TEAM_LEADER, Role.EVALUATOR]

    outcomes = at_once(
        lambda number: assign_role(
            by=ada, person_id=alice.person_id, role=roles[number], branch_id=None, **WHEN
        ),
        threads=4,
    )

    assert [outcome for outcome in outcomes if isinstance(outcome, BaseException)] == []
    assert sorted(
        body["role"] for body in told(alice.person_id) if body.get("branch_id", 0) is None
    ) == ["evaluator", "executive", "team_leader"]


def test_a_session_begun_under_an_earlier_secret_still_holds(db, settings):
    alice = Person.objects.get(pk=cast.alice().person_id)
    session = alice.get_session_auth_hash()

    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "a new secret of the installation"

    assert alice.get_session_auth_hash() != session
    assert list(alice.get_session_auth_fallback_hash()) == [session]
