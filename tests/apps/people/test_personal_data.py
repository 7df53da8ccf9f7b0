import pytest

from handrail.people.actions.find_or_add_customer import find_or_add_customer
from handrail.people.addresses import AddressKind
from handrail.people.personal_data import PORT, subject_of
from handrail.people.queries import customer_by_address, customer_view
from handrail.record.personal_data_ports import outdated_classifications, unclassified_fields
from handrail.words import Language
from tests import cast

EMAIL = "ines@customer.example"
WHEN = {"at": cast.NOW, "real_at": cast.REAL_NOW}


def of_people(names):
    return {name for name in names if name.startswith("people.")}


def test_every_field_of_people_is_classified_and_none_besides():
    assert of_people(unclassified_fields()) == set()
    assert of_people(outdated_classifications()) == set()


def test_a_customer_gets_everything_that_is_kept_about_them(db):
    ines = cast.customer_ines(EMAIL)

    assert PORT.export(subject_of(ines.id)) == {
        "name": "Ines Nowak",
        "language": "en",
        "since": cast.NOW.isoformat(),
        "preferences": {"tone": "brief"},
        "group": "",
        "addresses": [{"kind": "email", "value": EMAIL, "verified_at": cast.REAL_NOW.isoformat()}],
    }


def test_an_erased_customer_has_no_name_no_preferences_and_no_address(db):
    ines, other = cast.customer_ines(EMAIL), cast.customer_ines("other@customer.example")

    PORT.erase(subject_of(ines.id), **WHEN)

    left = customer_view(ines.id)
    assert (left.name, left.preferences, left.addresses) == ("", {}, ())
    assert left.erased_at == cast.NOW
    assert customer_by_address(AddressKind.EMAIL, EMAIL) is None
    assert customer_view(other.id) == other


def test_who_writes_again_after_being_erased_is_new(db):
    ines = cast.customer_ines(EMAIL)
    PORT.erase(subject_of(ines.id), **WHEN)

    found = find_or_add_customer(
        email=EMAIL, name="Ines", language=Language.EN, branch_id=None, at=cast.NOW
    )

    assert found.is_new
    assert found.customer.id != ines.id


def test_erasing_twice_changes_nothing(db):
    ines = cast.customer_ines(EMAIL)
    PORT.erase(subject_of(ines.id), **WHEN)

    PORT.erase(subject_of(ines.id), at=cast.REAL_NOW, real_at=cast.REAL_NOW)

    assert customer_view(ines.id).erased_at == cast.NOW


@pytest.mark.parametrize("subject", ["customer:", "customer:9999", "customer:-1", "", "person:1"])
def test_a_subject_that_is_nobody_here_has_nothing_and_loses_nothing(db, subject):
    ines = cast.customer_ines(EMAIL)

    PORT.erase(subject, **WHEN)

    assert PORT.export(subject) == {}
    assert customer_view(ines.id) == ines
