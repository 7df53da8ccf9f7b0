import pytest

from handrail.desk.actions.write_note import write_note
from handrail.desk.personal_data import PORT
from handrail.desk.refused import NotACustomer
from handrail.people.personal_data import subject_of
from tests import cast


@pytest.fixture
def subject(desk):
    case_id = desk.a_case(subject="Gift", text="My parcel 10-5521 is for Ulica Nowa 7.")
    write_note(case_id=case_id, text="She is kind.", by=cast.alice(), edge=desk.edge)
    return subject_of(desk.row(case_id).customer_id)


def test_a_customer_gets_everything_that_was_written_and_noted(subject):
    given = str(PORT.export(subject))

    for words in ("Gift", "Ulica Nowa 7", "She is kind.", "10-5521"):
        assert words in given


def test_what_is_erased_is_gone_and_the_figures_stay(desk, subject):
    other = desk.a_case(sender="otto@mail.example", text="Otto's umbrella")

    PORT.erase(subject, at=desk.now, real_at=desk.real_now)

    given = str(PORT.export(subject))
    for words in ("Gift", "Ulica Nowa 7", "She is kind.", "10-5521"):
        assert words not in given
    assert "Otto's umbrella" in str(desk.view(other).messages)
    assert [case["opened_at"] for case in PORT.export(subject)["cases"]] == [desk.now.isoformat()]


def test_only_customers_have_data_at_the_desk(db):
    with pytest.raises(NotACustomer):
        PORT.export("person:1")
