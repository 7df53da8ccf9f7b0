from datetime import timedelta

import pytest

from handrail.people import limits
from handrail.people.access import Grants
from handrail.people.actions import check_password as door
from handrail.people.actions.check_password import WrongCredentials, check_password
from handrail.people.actions.deactivate_person import deactivate_person
from handrail.people.actions.set_password import set_password
from handrail.people.limits import TooManyAttempts
from handrail.people.models import Person, SignInAttempt
from handrail.people.passwords import MAX_LENGTH, PasswordRefused
from handrail.people.queries import UnknownPerson
from handrail.people.told import rights_of
from handrail.people.values import PersonView
from handrail.record.read import read_stream
from handrail.words import Language, say
from tests import cast
from tests.apps.people.at_once import at_once

NOW = cast.REAL_NOW
PASSWORD = "heron ladder mustard"
HOME = "192.0.2.7"


def give_password(grants, password=PASSWORD):
    return set_password(by=grants, password=password, at=cast.NOW, real_at=cast.REAL_NOW)


def sign_in(name="Alice", password=PASSWORD, *, key=HOME, after=timedelta(0)):
    return check_password(
        email=cast.email_of(name), password=password, key=key, real_now=NOW + after
    )


def outcome_of(*args, **kwargs):
    try:
        return sign_in(*args, **kwargs)
    except (WrongCredentials, TooManyAttempts) as refusal:
        return type(refusal)


@pytest.fixture
def quick(settings):
    """Hash quickly: these tests are about counting."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


def test_the_right_password_signs_in_however_the_address_is_spelt(db):
    alice = cast.alice()
    give_password(alice)

    person = check_password(
        email="  ALICE@Shop.Example ", password=PASSWORD, key=HOME, real_now=NOW
    )

    assert person.id == alice.person_id
    assert Person.objects.get(pk=alice.person_id).password.startswith("argon2$argon2id$")


def test_a_wrong_password_and_an_unknown_address_are_refused_alike(db, quick):
    give_password(cast.alice())

    refusals = []
    for name, password in [("Alice", "wrong"), ("Nobody", PASSWORD), ("no address", PASSWORD)]:
        with pytest.raises(WrongCredentials) as refusal:
            sign_in(name, password)
        refusals.append(str(refusal.value))

    assert len(set(refusals)) == 1


def test_a_password_is_hashed_whether_or_not_the_person_exists(db, quick, monkeypatch):
    give_password(cast.alice())
    hashed = []
    for name in ("matches", "make_password"):
        real = getattr(door, name)
        monkeypatch.setattr(
            door, name, lambda *given, real=real: hashed.append(given) or real(*given)
        )

    for name in ("Alice", "Nobody"):
        with pytest.raises(WrongCredentials):
            sign_in(name, "wrong")

    assert len(hashed) == 2


def test_who_never_set_a_password_cannot_sign_in_by_one(db, quick):
    cast.alice()

    assert outcome_of(password="") is WrongCredentials
    assert outcome_of(password="!") is WrongCredentials


def test_who_has_left_is_refused_like_a_stranger(db, quick):
    alice = cast.alice()
    give_password(alice)
    deactivate_person(by=cast.ada(), person_id=alice.person_id, at=cast.NOW, real_at=NOW)

    assert outcome_of() is WrongCredentials
    with pytest.raises(UnknownPerson):
        give_password(alice)


def test_the_eleventh_wrong_try_within_a_quarter_of_an_hour_waits(db, quick):
    give_password(cast.alice())

    outcomes = [outcome_of(password="wrong") for _ in range(12)]

    assert outcomes == [WrongCredentials] * 10 + [TooManyAttempts] * 2


def test_even_the_right_password_waits_and_then_works(db, quick):
    give_password(cast.alice())
    for minute in range(10):
        outcome_of(password="wrong", after=timedelta(minutes=minute))

    with pytest.raises(TooManyAttempts) as refusal:
        sign_in(after=timedelta(minutes=12))

    assert refusal.value.retry_after == timedelta(minutes=3)
    assert "3 minutes" in str(refusal.value)
    assert "3 Minuten" in say(refusal.value.sentence, Language.DE)
    assert sign_in(after=timedelta(minutes=15)).name == "Alice"


def test_trying_while_one_must_wait_makes_the_wait_no_longer(db, quick):
    give_password(cast.alice())
    for _ in range(10):
        outcome_of(password="wrong")

    for minute in range(1, 15):
        assert outcome_of(after=timedelta(minutes=minute)) is TooManyAttempts

    assert sign_in(after=timedelta(minutes=15)).name == "Alice"


def test_somebody_elsewhere_does_not_lock_alice_out(db, quick):
    give_password(cast.alice())
    for _ in range(11):
        outcome_of(password="wrong", key="203.0.113.9")

    assert sign_in(key=HOME).name == "Alice"


def test_right_passwords_are_not_counted(db, quick):
    give_password(cast.alice())

    people = [sign_in() for _ in range(12)]

    assert {person.name for person in people} == {"Alice"}
    assert not SignInAttempt.objects.exists()


def test_fifty_wrong_tries_from_one_place_close_it_for_every_address(db, quick):
    give_password(cast.alice())
    outcomes = [outcome_of(f"somebody-{number}") for number in range(50)]

    assert set(outcomes) == {WrongCredentials}
    assert outcome_of() is TooManyAttempts
    assert isinstance(outcome_of(key="203.0.113.9"), PersonView)


def test_old_tries_are_forgotten(db, quick):
    outcome_of(password="wrong")

    outcome_of(password="wrong", after=limits.WINDOW)

    assert SignInAttempt.objects.count() == 2


def test_no_address_is_kept_with_the_tries(db, quick):
    outcome_of(password="wrong")

    kept = " ".join(SignInAttempt.objects.values_list("key_hash", flat=True))

    assert HOME not in kept
    assert "alice" not in kept


@pytest.mark.django_db(transaction=True)
def test_no_more_than_ten_get_through_however_many_try_at_once(quick):
    give_password(cast.alice())
    for _ in range(8):
        outcome_of(password="wrong")

    outcomes = at_once(lambda _: outcome_of(password="wrong"), threads=6)

    assert outcomes.count(WrongCredentials) <= 2
    assert set(outcomes) <= {WrongCredentials, TooManyAttempts}


@pytest.mark.parametrize(
    ("password", "reasons"),
    [
        ("short", {"people-password-too-short"}),
        ("password", {"people-password-too-short", "people-password-too-common"}),
        ("1q2w3e4r5t6y", {"people-password-too-common"}),
        ("x" * (MAX_LENGTH + 1), {"people-password-too-long"}),
    ],
)
def test_a_weak_password_is_refused_in_our_words(db, password, reasons):
    alice = cast.alice()

    with pytest.raises(PasswordRefused) as refusal:
        give_password(alice, password)

    assert {sentence.id for sentence in refusal.value.sentences} == reasons
    assert not Person.objects.get(pk=alice.person_id).has_usable_password()


def test_a_short_password_is_told_how_long_it_must_be(db):
    with pytest.raises(PasswordRefused, match="at least 12 characters") as refusal:
        give_password(cast.alice(), "short")

    assert "mindestens 12 Zeichen" in say(refusal.value.sentence, Language.DE)


def test_an_operators_own_validator_is_told_in_our_words_too(db, settings):
    settings.AUTH_PASSWORD_VALIDATORS = [
        {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"}
    ]

    with pytest.raises(PasswordRefused, match="too easy to guess"):
        give_password(cast.alice(), "90731558204417")


def test_a_new_password_ends_every_session_and_is_told(db, quick):
    alice = cast.alice()
    session = Person.objects.get(pk=alice.person_id).get_session_auth_hash()

    person = give_password(alice)

    assert person.session_epoch == 1
    assert Person.objects.get(pk=alice.person_id).get_session_auth_hash() != session
    assert read_stream(rights_of(alice.person_id))[-1].body == {"change": "password_set"}


def test_a_stranger_sets_no_password(db, quick):
    with pytest.raises(UnknownPerson):
        give_password(Grants(person_id=9_999, name="", language=Language.EN))
