import pytest
from django.db import IntegrityError, transaction

from handrail.clock import Calendar, ClockProblem, Span, calendar_to_json
from handrail.people import queries
from handrail.people.access import NotAllowed
from handrail.people.actions.add_branch import BadBranch, BranchTaken, add_branch
from handrail.people.actions.add_person import EmailTaken, NameMissing, add_person
from handrail.people.actions.add_team import TeamTaken, add_team
from handrail.people.actions.assign_role import assign_role
from handrail.people.actions.deactivate_person import deactivate_person
from handrail.people.actions.join_team import join_team
from handrail.people.actions.leave_team import leave_team
from handrail.people.addresses import UnreadableAddress
from handrail.people.models import Person
from handrail.people.queries import UnknownBranch, UnknownPerson, UnknownTeam
from handrail.people.roles import Permission, Role
from handrail.words import Language
from tests import cast

WHEN = {"at": cast.NOW, "real_at": cast.REAL_NOW}


def add(by, **changes):
    usual = {"email": "dana@shop.example", "name": "Dana", "language": Language.EN}
    return add_person(by=by, **{**usual, "home_branch_id": None, **changes}, **WHEN)


def new_branch(by, **changes):
    usual = {
        "slug": "zagreb",
        "name": "Zagreb",
        "brand": "Lantern",
        "zone": "Europe/Zagreb",
        "country": "HR",
        "calendar": calendar("Europe/Zagreb"),
        "mail_address": "Zagreb@shop.example",
    }
    return add_branch(by=by, **{**usual, **changes})


def calendar(zone):
    return calendar_to_json(Calendar(zone, ((Span.of("09:00", "12:00"),),) * 5 + ((),) * 2))


def ids(persons):
    return [person.id for person in persons]


def test_ada_adds_a_colleague_and_marta_does_not(db):
    warsaw = cast.branch_warsaw().id

    dana = add(cast.ada(), home_branch_id=warsaw)
    with pytest.raises(NotAllowed):
        add(cast.marta(), email="other@shop.example", home_branch_id=warsaw)

    assert queries.person_view(dana.id) == dana
    assert not Person.objects.get(pk=dana.id).has_usable_password()


def test_an_address_in_another_case_is_the_same_colleague(db):
    dana = add(cast.ada())

    with pytest.raises(EmailTaken, match=r"dana@shop\.example"):
        add(cast.ada(), email="DANA@SHOP.example")

    assert queries.person_by_email("Dana@Shop.Example") == dana


def test_the_database_itself_refuses_a_second_spelling(db):
    with pytest.raises(IntegrityError), transaction.atomic():
        Person.objects.create(email="Dana@shop.example", name="Dana", language="en")


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"name": "  "}, NameMissing),
        ({"email": "dana"}, UnreadableAddress),
        ({"home_branch_id": 9_999}, UnknownBranch),
    ],
)
def test_a_colleague_that_cannot_be_added_leaves_nothing_behind(db, changes, problem):
    ada = cast.ada()

    with pytest.raises(problem):
        add(ada, **changes)

    assert ids(queries.persons()) == [ada.person_id]


def test_an_unknown_colleague_is_named(db):
    with pytest.raises(UnknownPerson, match="no active colleague 9999"):
        queries.person_view(9_999)


def test_teammates_are_the_others_on_the_team_who_are_still_here(db):
    alice, bob, marta = cast.alice(), cast.bob(), cast.marta()
    cast.charlie()
    deactivate_person(by=cast.ada(), person_id=marta.person_id, **WHEN)

    assert ids(queries.teammates(alice.person_id)) == [bob.person_id]


def test_who_shares_two_teams_is_a_teammate_once(db):
    alice, bob, ada = cast.alice(), cast.bob(), cast.ada()
    night = add_team(by=ada, name="Night", branch_id=cast.branch_warsaw().id)
    for person in (alice, bob):
        join_team(by=ada, person_id=person.person_id, team_id=night.id)

    assert ids(queries.teammates(alice.person_id)) == [bob.person_id]
    assert queries.teams_of(alice.person_id) == (night, cast.team_warsaw())


def test_who_leaves_the_team_is_a_teammate_no_more(db):
    alice, bob = cast.alice(), cast.bob()

    leave_team(by=cast.ada(), person_id=bob.person_id, team_id=cast.team_warsaw().id)

    assert queries.teammates(alice.person_id) == ()


def test_a_team_is_managed_by_those_who_manage_its_branch(db):
    marta, bob, team = cast.marta(), cast.bob(), cast.team_warsaw()

    for change in (join_team, leave_team):
        with pytest.raises(NotAllowed):
            change(by=marta, person_id=bob.person_id, team_id=team.id)
    with pytest.raises(NotAllowed):
        add_team(by=marta, name="Night", branch_id=team.branch_id)
    with pytest.raises(UnknownTeam):
        join_team(by=cast.ada(), person_id=bob.person_id, team_id=9_999)


def test_a_branch_has_each_team_name_once(db):
    team = cast.team_warsaw()

    with pytest.raises(TeamTaken):
        add_team(by=cast.ada(), name=f" {team.name} ", branch_id=team.branch_id)


def test_approvers_are_those_of_the_branch_first_and_then_their_deputies(db):
    marta, ada, charlie = cast.marta(), cast.ada(), cast.charlie()
    warsaw, oslo = cast.branch_warsaw().id, cast.branch_oslo().id
    everywhere = {"by": ada, "role": Role.TEAM_LEADER, "branch_id": None, **WHEN}
    assign_role(person_id=charlie.person_id, **everywhere)
    assign_role(person_id=marta.person_id, **everywhere)

    at_warsaw = queries.persons_who_may(Permission.APPROVE_STEP, branch_id=warsaw)
    at_oslo = queries.persons_who_may(Permission.APPROVE_STEP, branch_id=oslo)

    assert ids(at_warsaw.first) == [marta.person_id]
    assert ids(at_warsaw.deputies) == [charlie.person_id]
    assert ids(at_warsaw.everyone) == [marta.person_id, charlie.person_id]
    assert ids(at_oslo.first) == []
    assert ids(at_oslo.deputies) == [charlie.person_id, marta.person_id]


def test_who_has_left_approves_nothing(db):
    marta = cast.marta()
    deactivate_person(by=cast.ada(), person_id=marta.person_id, **WHEN)

    entitled = queries.persons_who_may(Permission.APPROVE_STEP, branch_id=cast.branch_warsaw().id)

    assert entitled.everyone == ()


def test_a_branch_is_found_by_id_short_name_and_mail_address(db):
    branch = new_branch(cast.ada())

    assert queries.branch(branch.id) == branch
    assert queries.branch_by_slug("zagreb") == branch
    assert queries.branch_by_mail_address("ZAGREB@shop.example") == branch
    assert queries.branches() == (branch,)


def test_a_branchs_calendar_comes_back_as_it_was_given(db):
    given = calendar("Europe/Zagreb")

    branch = new_branch(cast.ada(), calendar=given)

    assert queries.branch(branch.id).calendar == given


@pytest.mark.parametrize("broken", [{}, {"format": 1, "zone": "Europe/Nowhere", "week": {}}])
def test_a_branch_with_a_broken_calendar_is_not_added(db, broken):
    with pytest.raises(ClockProblem):
        new_branch(cast.ada(), calendar=broken)

    assert queries.branches() == ()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("slug", "Zagreb Centre"),
        ("slug", ""),
        ("name", " "),
        ("zone", "Europe/Nowhere"),
        ("zone", "../../etc/passwd"),
        ("zone", ""),
        ("country", "hr"),
    ],
)
def test_a_bad_branch_says_which_field_to_mend(db, field, value):
    with pytest.raises(BadBranch) as refusal:
        new_branch(cast.ada(), **{field: value})

    assert refusal.value.field == field


def test_two_branches_share_neither_short_name_nor_mail_address(db):
    ada = cast.ada()
    new_branch(ada)

    with pytest.raises(BranchTaken):
        new_branch(ada, mail_address="other@shop.example")
    with pytest.raises(BranchTaken):
        new_branch(ada, slug="other")


def test_only_an_administrator_of_every_branch_adds_one(db):
    marta, warsaw = cast.marta(), cast.branch_warsaw().id
    local = assign_role(
        by=cast.ada(),
        person_id=marta.person_id,
        role=Role.ADMINISTRATOR,
        branch_id=warsaw,
        **WHEN,
    )

    with pytest.raises(NotAllowed):
        new_branch(local)


def test_an_unknown_branch_is_named(db):
    with pytest.raises(UnknownBranch, match="no branch atlantis"):
        queries.branch_by_slug("atlantis")
