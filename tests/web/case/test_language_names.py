"""Languages are called as the reader of the page calls them."""

import pytest

from handrail.people.models import Person
from handrail.words import Language
from handrail.words.names import name_in
from tests import cast

pytestmark = pytest.mark.django_db


def test_the_customers_language_is_named_in_the_readers(desk, browse, read):
    case_id = desk.a_case(text="My parcel 10-5521 has not arrived.")
    alice = cast.alice()
    Person.objects.filter(pk=alice.person_id).update(language="de")

    page = read(browse(alice).get(f"/cases/{case_id}"))

    assert "Englisch, ines@mail.example" in page
    assert "· Englisch" in page
    assert "English," not in page
    assert "· English" not in page


@pytest.mark.parametrize("reader", Language)
@pytest.mark.parametrize("language", Language)
def test_every_language_has_a_name_in_every_other(language, reader):
    assert name_in(language, reader).isprintable()
    assert name_in(language, reader) != language
