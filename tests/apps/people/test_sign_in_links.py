from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from handrail.people.access import grants_of
from handrail.people.actions.deactivate_person import deactivate_person
from handrail.people.actions.issue_link import AdministratorExists, issue_link
from handrail.people.actions.make_first_administrator import make_first_administrator
from handrail.people.actions.redeem_link import redeem_link
from handrail.people.link_purpose import LinkPurpose
from handrail.people.links import LinkExpired, LinkUnknown, LinkUsed, WeakToken, find_link, use_up
from handrail.people.models import SignInLink
from handrail.people.queries import UnknownPerson, persons
from handrail.people.roles import Role, permissions_of
from handrail.people.values import PersonView
from handrail.words import Language
from tests import cast
from tests.apps.people.at_once import at_once

NOW = cast.REAL_NOW
SOON = NOW + timedelta(minutes=5)
LIFE = timedelta(minutes=15)
TOKEN = cast.token("a link in a letter")


def issue(person_id, *, token=TOKEN, real_now=NOW, purpose=LinkPurpose.SIGN_IN):
    return issue_link(
        person_id=person_id, purpose=purpose, token=token, real_now=real_now, lives_for=LIFE
    )


def issue_first(text):
    issue(None, token=cast.token(text), purpose=LinkPurpose.FIRST_ADMINISTRATOR)


def make_first(text, *, real_now=SOON):
    return make_first_administrator(
        token=cast.token(text),
        email=f"{text}@shop.example",
        name=text,
        language=Language.DE,
        at=cast.NOW,
        real_now=real_now,
    )


def test_a_link_signs_its_person_in(db):
    alice = cast.alice()
    expires_at = issue(alice.person_id)

    person = redeem_link(token=TOKEN, real_now=SOON)

    assert person.id == alice.person_id
    assert expires_at == NOW + LIFE


def test_a_link_works_once(db):
    issue(cast.alice().person_id)
    redeem_link(token=TOKEN, real_now=SOON)

    with pytest.raises(LinkUsed, match="works once"):
        redeem_link(token=TOKEN, real_now=SOON)


def test_a_link_is_used_up_by_compare_and_set_and_not_by_what_was_read_before(db):
    issue(cast.alice().person_id)
    in_one_tab, in_another = (find_link(TOKEN, LinkPurpose.SIGN_IN) for _ in range(2))
    use_up(in_one_tab, real_now=SOON)

    with pytest.raises(LinkUsed):
        use_up(in_another, real_now=SOON)


@pytest.mark.parametrize("late", [LIFE, LIFE + timedelta(days=3)])
def test_an_expired_link_says_so(db, late):
    issue(cast.alice().person_id)

    with pytest.raises(LinkExpired):
        redeem_link(token=TOKEN, real_now=NOW + late)


def test_a_link_works_until_the_moment_it_expires(db):
    issue(cast.alice().person_id)

    person = redeem_link(token=TOKEN, real_now=NOW + LIFE - timedelta(microseconds=1))

    assert person.name == "Alice"


@pytest.mark.parametrize("wrong", [b"", b"x", cast.token("another"), TOKEN[:-1], TOKEN + b"\0"])
def test_an_invented_token_is_unknown(db, wrong):
    issue(cast.alice().person_id)

    with pytest.raises(LinkUnknown):
        redeem_link(token=wrong, real_now=SOON)


def test_the_token_itself_is_kept_nowhere(db):
    issue(cast.alice().person_id)

    kept = SignInLink.objects.filter(person__name="Alice").values_list().get()

    assert TOKEN.hex() not in map(str, kept)
    assert TOKEN not in kept


def test_a_token_with_little_chance_is_refused(db):
    with pytest.raises(WeakToken):
        issue(cast.alice().person_id, token=b"short")


def test_who_has_left_gets_no_link_and_the_old_one_is_dead(db):
    alice = cast.alice()
    issue(alice.person_id)

    deactivate_person(by=cast.ada(), person_id=alice.person_id, at=cast.NOW, real_at=cast.REAL_NOW)

    with pytest.raises(LinkUnknown):
        redeem_link(token=TOKEN, real_now=SOON)
    with pytest.raises(UnknownPerson):
        issue(alice.person_id, token=cast.token("a second one"))


def test_links_long_expired_are_swept_away(db):
    alice = cast.alice()
    issue(alice.person_id)

    issue(alice.person_id, token=cast.token("next month"), real_now=NOW + timedelta(days=30))

    assert SignInLink.objects.filter(person_id=alice.person_id).count() == 1


def test_the_database_itself_refuses_a_sign_in_link_without_a_person(db):
    with pytest.raises(IntegrityError), transaction.atomic():
        SignInLink.objects.create(token_hash="x", purpose="sign_in", expires_at=NOW)


@pytest.mark.django_db(transaction=True)
def test_of_two_tabs_that_open_a_link_at_once_one_signs_in():
    alice = cast.alice()
    issue(alice.person_id)

    outcomes = at_once(lambda _: redeem_link(token=TOKEN, real_now=SOON), threads=4)

    assert sum(isinstance(outcome, PersonView) for outcome in outcomes) == 1
    assert sum(isinstance(outcome, LinkUsed) for outcome in outcomes) == 3


def test_the_first_administrator_administers_every_branch(db):
    issue_first("ada")

    person = make_first("ada")

    assert grants_of(person.id).by_branch == {None: permissions_of(Role.ADMINISTRATOR)}
    assert person.language is Language.DE


def test_there_is_no_second_first_administrator(db):
    issue_first("ada")
    make_first("ada")

    with pytest.raises(LinkUsed):
        make_first("ada")
    with pytest.raises(AdministratorExists):
        issue_first("mallory")


def test_a_link_made_before_there_was_an_administrator_makes_no_other(db):
    issue_first("ada")
    make_first("ada")
    SignInLink.objects.create(
        token_hash=SignInLink.objects.get().token_hash[::-1],
        purpose="first_administrator",
        expires_at=NOW + LIFE,
    )
    SignInLink.objects.update(used_at=None)

    with pytest.raises(AdministratorExists):
        make_first("ada")


def test_a_new_link_for_the_first_administrator_replaces_the_one_before(db):
    issue_first("ada")
    issue_first("grace")

    with pytest.raises(LinkUnknown):
        make_first("ada")

    assert make_first("grace").name == "grace"


def test_an_expired_link_makes_no_administrator(db):
    issue_first("ada")

    with pytest.raises(LinkExpired):
        make_first("ada", real_now=NOW + LIFE)

    assert persons() == ()


def test_a_sign_in_link_makes_no_administrator_and_the_other_way_round(db):
    issue_first("ada")
    with pytest.raises(LinkUnknown):
        redeem_link(token=cast.token("ada"), real_now=SOON)
    issue(make_first("ada").id, token=cast.token("eve"))

    with pytest.raises(LinkUnknown):
        make_first("eve")


def test_a_first_administrator_with_a_bad_name_may_try_again(db):
    issue_first("ada")
    with pytest.raises(Exception, match="name is empty"):
        make_first_administrator(
            token=cast.token("ada"),
            email="ada@shop.example",
            name=" ",
            language=Language.EN,
            at=cast.NOW,
            real_now=SOON,
        )

    assert make_first("ada").name == "ada"


@pytest.mark.django_db(transaction=True)
def test_two_links_used_at_once_make_one_administrator():
    for text in ("ada", "grace"):
        SignInLink.objects.create(
            token_hash=cast.sha256(cast.token(text)).hexdigest(),
            purpose="first_administrator",
            expires_at=NOW + LIFE,
        )

    outcomes = at_once(lambda number: make_first(["ada", "grace"][number]), threads=2)

    assert len(persons()) == 1
    assert sum(isinstance(outcome, AdministratorExists) for outcome in outcomes) == 1
