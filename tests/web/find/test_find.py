import pytest

from handrail.desk import find as desk_find
from handrail.desk.find import MOST, find_cases
from tests import cast


@pytest.fixture
def parcel(desk):
    return desk.a_case(subject="Where is my Überraschung?")


def ids(query, by=None):
    return [row.id for row in find_cases(query, by=by or cast.alice())]


@pytest.mark.parametrize(
    "query", ["where", "WHERE IS", "überr", "ÜBERR", "ines", "Ines", "ines@mail.example"]
)
def test_a_case_is_found_by_subject_name_and_address(parcel, query):
    assert ids(query) == [parcel]


def test_a_case_is_found_by_its_number(parcel):
    assert ids(str(parcel)) == ids(f"#{parcel}") == ids(f" {parcel} ") == [parcel]


@pytest.mark.parametrize("query", ["", "  ", "rprise", "%", "_", "'", "9" * 18, "\0", "a" * 500])
def test_what_fits_nothing_finds_nothing(parcel, query):
    assert ids(query) == []


@pytest.mark.parametrize("who", [cast.charlie, cast.eve, cast.ada])
def test_nobody_finds_what_they_may_not_read(parcel, who):
    for query in ("where", str(parcel), "ines", "ines@mail.example"):
        assert ids(query, by=who()) == []


def test_no_more_are_found_than_can_be_looked_at(desk):
    for number in range(MOST + 2):
        desk.a_case(sender=f"c{number}@mail.example", subject=f"Parcel {number}")

    assert len(ids("parcel")) == MOST


def test_words_are_looked_for_among_the_newest_cases_alone(desk, parcel, monkeypatch):
    monkeypatch.setattr(desk_find, "NEWEST", 1)
    desk.later(hours=1)
    desk.a_case(sender="otto@mail.example", subject="Umbrellas")

    assert ids("where") == []
    assert ids(str(parcel)) == [parcel]


class TestPage:
    def test_the_box_gets_a_list_to_choose_from(self, browse, parcel, read):
        box = browse(cast.alice(), **{"HX-Request": "true"})

        options = read(box.get("/find?q=where"))

        assert f'data-href="/cases/{parcel}"' in options
        assert 'id="find-list-1"' in options
        assert "<html" not in options

    def test_procedures_and_places_are_found_too(self, browse, desk, read):
        box = browse(cast.alice(), **{"HX-Request": "true"})

        assert 'data-href="/library/parcel"' in read(box.get("/find?q=late"))
        assert 'data-href="/inbox"' in read(box.get("/find?q=inb"))
        assert "/measures" not in read(box.get("/find?q="))

    def test_without_script_there_is_a_page(self, browse, parcel, read):
        page = read(browse(cast.alice()).get("/find?q=where"))

        assert f'href="/cases/{parcel}"' in page
        assert 'value="where"' in page

    def test_nothing_found_says_what_to_try(self, browse, parcel, read):
        page = read(browse(cast.alice()).get("/find?q=<b>zebra"))

        assert "Nothing fits “&lt;b&gt;zebra”." in page

    def test_who_sees_only_measures_finds_only_those(self, browse, parcel, read):
        page = read(browse(cast.eve()).get("/find?q=where"))

        assert "/cases/" not in page
        assert "/library" not in read(browse(cast.eve()).get("/find?q=late"))

    def test_nobody_signs_in_first(self, browse):
        assert browse().get("/find?q=x").url.startswith("/sign-in")
