from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.people.access import (
    All,
    Grants,
    NotAllowed,
    at_branches,
    branches_where,
    grants_of,
    may,
    may_somewhere,
    require,
)
from handrail.people.models import Person
from handrail.people.roles import MATRIX, Permission, Role, permissions_of, roles_with
from handrail.words import COMPLETE, Language, say
from tests import cast

permissions = st.sampled_from(Permission)
branch_ids = st.integers(min_value=1, max_value=4)
rights = st.dictionaries(
    st.none() | branch_ids, st.sampled_from(Role).map(permissions_of), max_size=4
)


def grants(by_branch):
    return Grants(person_id=1, name="Alice", language=Language.EN, by_branch=by_branch)


def test_every_role_is_in_the_table():
    assert set(MATRIX) == set(Role)


def test_every_permission_belongs_to_some_role():
    assert all(roles_with(permission) for permission in Permission)


def test_nobody_but_an_administrator_manages_people():
    assert roles_with(Permission.MANAGE_PEOPLE) == {Role.ADMINISTRATOR}


def test_an_administrator_does_not_read_cases():
    assert Permission.READ_CASE not in permissions_of(Role.ADMINISTRATOR)


@given(rights, permissions, st.none() | branch_ids)
def test_a_permission_holds_where_it_was_granted_and_nowhere_else(by_branch, permission, branch_id):
    granted = by_branch.get(None, frozenset()) | by_branch.get(branch_id, frozenset())

    assert may(grants(by_branch), permission, branch_id=branch_id) == (permission in granted)


@given(rights, permissions, branch_ids)
def test_a_list_shows_the_branches_at_which_one_may_and_no_others(by_branch, permission, branch_id):
    where = branches_where(grants(by_branch), permission)

    listed = where is All.BRANCHES or branch_id in where

    assert listed == may(grants(by_branch), permission, branch_id=branch_id)


@given(rights, permissions)
def test_a_menu_shows_what_one_may_do_at_some_branch(by_branch, permission):
    anywhere = any(permission in granted for granted in by_branch.values())

    assert may_somewhere(grants(by_branch), permission) == anywhere


def test_rights_cannot_be_changed_in_passing():
    with pytest.raises(FrozenInstanceError):
        grants({}).by_branch = {None: frozenset(Permission)}


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("permission", Permission)
def test_a_refusal_says_what_to_do_next_in_every_complete_language(permission, language):
    refusal = NotAllowed(permission)

    said = say(refusal.sentence, language)

    assert said.endswith(".")
    assert refusal.permission is permission


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("role", Role)
def test_every_role_has_a_name_on_screen(role, language):
    assert say(f"people-role-{role.replace('_', '-')}", language)


def test_bob_works_on_cases_of_warsaw_and_charlie_does_not(db):
    warsaw = cast.branch_warsaw().id

    require(cast.bob(), Permission.WORK_CASE, branch_id=warsaw)
    with pytest.raises(NotAllowed, match="may not work on the cases"):
        require(cast.charlie(), Permission.WORK_CASE, branch_id=warsaw)


def test_eve_sees_measures_of_every_branch_and_no_case(db):
    eve = cast.eve()

    assert branches_where(eve, Permission.READ_MEASURES) is All.BRANCHES
    assert branches_where(eve, Permission.READ_CASE) == frozenset()


def test_a_role_at_one_branch_is_no_right_over_things_without_a_branch(db):
    assert not may(cast.marta(), Permission.READ_MEASURES, branch_id=None)


def test_a_list_is_cut_to_the_branches_where_one_may(db):
    warsaw, oslo = cast.branch_warsaw().id, cast.branch_oslo().id
    cast.alice(), cast.charlie()

    seen = {
        who: set(
            Person.objects.filter(
                at_branches(
                    branches_where(who(), Permission.READ_MEASURES), field="home_branch_id"
                ),
                home_branch__isnull=False,
            ).values_list("home_branch_id", flat=True)
        )
        for who in (cast.alice, cast.marta, cast.eve)
    }

    assert seen == {cast.alice: set(), cast.marta: {warsaw}, cast.eve: {warsaw, oslo}}


def test_rights_take_two_queries(db, django_assert_num_queries):
    person_id = cast.alice().person_id

    with django_assert_num_queries(2):
        grants_of(person_id)


def test_nobody_has_rights_under_an_unknown_id(db):
    assert grants_of(9_999).by_branch == {}
