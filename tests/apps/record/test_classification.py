import pytest
from django.apps import apps

from handrail.record.classification import Classification, classified
from handrail.record.classified_fields import FIELDS
from handrail.record.personal_data_ports import (
    outdated_classifications,
    personal_data_ports,
    unclassified_fields,
)

APPS = [app.label for app in apps.get_app_configs() if app.name.startswith("handrail.")]


@pytest.mark.parametrize("label", APPS)
def test_every_stored_field_says_what_it_says_about_people(label):
    missing = sorted(name for name in unclassified_fields() if name.startswith(f"{label}."))

    assert missing == [], f"classify these in {label}/personal_data.py"


def test_no_classification_is_left_over_from_a_field_that_went():
    assert sorted(outdated_classifications()) == []


def test_a_new_field_would_be_missed(monkeypatch):
    monkeypatch.delitem(FIELDS, "record.IntakeItem.sender")

    assert unclassified_fields() >= {"record.IntakeItem.sender"}


def test_each_app_classifies_its_own_fields_only():
    for label, port in personal_data_ports().items():
        assert {name.split(".")[0] for name in port.fields} <= {label}


def test_what_identifies_and_what_tells_is_told_apart():
    assert classified("desk.Case", none="id state", personal="title") == {
        "desk.Case.id": Classification.NONE,
        "desk.Case.state": Classification.NONE,
        "desk.Case.title": Classification.PERSONAL,
    }


@pytest.mark.parametrize("found", Classification)
def test_the_record_has_a_field_of_every_class(found):
    assert found in FIELDS.values()
