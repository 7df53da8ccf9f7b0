import pytest
from django.test import Client

from handrail.channels.email.identities.identity import dkim_secret, identity_of
from handrail.desk.actions.close_case import close_case
from handrail.desk.models import Case, Survey
from handrail.desk.status import Outcome
from handrail.desk.survey_links import survey_token
from handrail.people.queries import customer_view
from handrail.record.secrets import secret
from handrail.words import Language
from tests import cast

FORM = {
    "from_name": "Lantern Care",
    "from_address": "warsaw@shop.example",
    "reply_to": "warsaw@shop.example",
    "signature_de": "Ihr Team",
    "acknowledges": "yes",
}


@pytest.fixture
def address(desk):
    return f"/settings/sending/{cast.branch_warsaw().id}"


def test_how_a_branch_writes_is_kept(browse, address, read):
    answer = browse(cast.ada()).post(address, FORM, follow=True)

    identity = identity_of(cast.branch_warsaw())
    assert "The next letter leaves so." in read(answer)
    assert (identity.from_name, identity.acknowledges) == ("Lantern Care", True)
    assert identity.signatures == {Language.DE: "Ihr Team"}
    assert "Lantern Care" in read(browse(cast.ada()).get("/settings/sending"))


def test_a_preview_shows_what_was_typed_and_keeps_nothing(browse, address, read):
    typed = {**FORM, "acknowledgement_pl": "Mamy Pański list.", "preview": "pl", "do": "preview"}

    page = read(browse(cast.ada()).post(address, typed))

    assert 'lang="pl"' in page
    assert "Mamy Pański list." in page.partition('id="looks"')[2]
    assert "Lantern Care &lt;warsaw@shop.example&gt;" in page
    assert identity_of(cast.branch_warsaw()).acknowledgements == {}


def test_an_acknowledgement_in_ones_own_words_is_kept(browse, address):
    browse(cast.ada()).post(address, {**FORM, "acknowledgement_de": "Ihr Brief ist da."})

    kept = identity_of(cast.branch_warsaw()).acknowledgements
    assert kept == {Language.DE: "Ihr Brief ist da."}


def test_what_makes_no_sense_is_said_beside_it(browse, address, read):
    answer = browse(cast.ada()).post(address, {**FORM, "from_address": "nobody"})

    assert answer.status_code == 422
    assert "Write an address such as" in read(answer)
    assert 'value="nobody"' in read(answer)


def test_a_key_is_made_and_its_record_shown_but_never_its_private_half(browse, address, read):
    answer = browse(cast.ada()).post(f"{address}/key", {"selector": "desk1"}, follow=True)

    page = read(answer)
    private = secret(dkim_secret(cast.branch_warsaw().id)).text
    assert "desk1._domainkey.shop.example" in page
    assert "v=DKIM1; k=rsa; p=MII" in page
    assert private.splitlines()[1] not in page


@pytest.mark.parametrize("who", [cast.alice, cast.marta, cast.eve])
def test_nobody_but_administrators_sees_or_changes_it(browse, address, who):
    client = browse(who())

    answers = [
        client.get("/settings/sending"),
        client.get(address),
        client.post(address, FORM),
        client.post(f"{address}/key", {"selector": "x"}),
    ]

    assert {answer.status_code for answer in answers} == {403}


class TestStop:
    @pytest.fixture
    def link(self, desk):
        case_id = desk.a_case(subject="Umbrellas", text="Do you sell umbrellas?")
        close_case(case_id=case_id, outcome=Outcome.RESOLVED, by=cast.alice(), edge=desk.edge)
        return f"/s/{survey_token(Survey.objects.get())}/stop"

    def preferences(self):
        return customer_view(Case.objects.get().customer_id).preferences

    def test_a_mail_program_stops_surveys_with_one_press(self, browse, link, read):
        answer = browse().post(link, {"List-Unsubscribe": "One-Click"})

        assert "You are asked no more" in read(answer)
        assert self.preferences()["surveys"] == "no"

    def test_one_press_needs_no_cookie_and_is_shown_on_the_case(self, browse, desk, link, read):
        mail_program = Client(enforce_csrf_checks=True)

        answer = mail_program.post(link, {"List-Unsubscribe": "One-Click"})
        case_id = Case.objects.get().pk
        page = read(browse(cast.alice()).get(f"/cases/{case_id}"))

        assert answer.status_code == 200
        assert "wants no surveys" in page

    def test_a_mere_look_stops_nothing(self, browse, link, read):
        page = read(browse().get(link))

        assert "Ask me no more" in page
        assert "surveys" not in self.preferences()

    def test_whoever_wants_no_more_is_asked_no_more(self, browse, link, desk):
        browse().post(link)
        case_id = desk.a_case(subject="Umbrellas", text="Do you sell umbrellas?")

        close_case(case_id=case_id, outcome=Outcome.RESOLVED, by=cast.alice(), edge=desk.edge)

        assert Survey.objects.count() == 1

    def test_a_link_that_we_never_made_does_nothing(self, browse, link):
        assert browse().post("/s/1-abc/stop").status_code == 410
