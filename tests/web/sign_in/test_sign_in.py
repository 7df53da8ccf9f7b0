import re
from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from handrail.people import queries as people
from handrail.people.access import grants_of
from handrail.people.actions.deactivate_person import deactivate_person
from handrail.people.actions.issue_link import issue_link
from handrail.people.actions.set_password import set_password
from handrail.people.link_purpose import LinkPurpose
from handrail.people.links import LinkUnknown
from handrail.people.roles import Role
from handrail.web.sign_in.links import first_run_path, sign_in_path, token_in
from tests import cast

PASSWORD = "seven brass handrails"
TYPED = {
    "name": "Ada",
    "email": "ada@shop.example",
    "language": "de",
    "password": PASSWORD,
    "again": PASSWORD,
}


@pytest.fixture
def alice(desk):
    set_password(by=cast.alice(), password=PASSWORD, at=desk.now, real_at=desk.real_now)
    return cast.alice()


def link_for(person_id, desk, *, text="link", purpose=LinkPurpose.SIGN_IN):
    issue_link(
        person_id=person_id,
        purpose=purpose,
        token=cast.token(text),
        real_now=desk.real_now,
        lives_for=timedelta(hours=1),
    )
    return cast.token(text)


def is_signed_in(client):
    return client.get("/inbox").status_code != 302


def signs_in(client, password=PASSWORD, **more):
    return client.post("/sign-in", {"email": "alice@shop.example", "password": password, **more})


def focused(answer):
    """Return the names of the boxes that have the focus when the page comes."""
    return re.findall(r'<input[^>]* name="(\w+)"[^>]* autofocus\b', answer.content.decode())


class TestByPassword:
    def test_who_comes_types_at_once_and_after_a_mistake_only_the_password(self, browse, alice):
        fresh = focused(browse().get("/sign-in"))
        again = focused(signs_in(browse(), password="wrong"))

        assert (fresh, again) == (["email"], ["password"])

    def test_the_page_asks_for_address_and_password(self, browse, read):
        page = read(browse().get("/sign-in"))

        assert 'autocomplete="username"' in page
        assert 'autocomplete="current-password"' in page
        assert "Places" not in page

    def test_the_right_password_opens_the_desk(self, browse, alice):
        client = browse()

        answer = signs_in(client)

        assert answer.url == "/"
        assert is_signed_in(client)

    @pytest.mark.parametrize("password", ["", "wrong", PASSWORD.upper()])
    def test_a_wrong_password_is_refused_in_words_and_nothing_is_told(
        self, browse, alice, read, password
    ):
        client = browse()

        known = signs_in(client, password)
        unknown = client.post("/sign-in", {"email": "nobody@shop.example", "password": password})

        assert known.status_code == unknown.status_code == 422
        assert "The address or the password is wrong" in read(known)
        assert "The address or the password is wrong" in read(unknown)
        assert not is_signed_in(client)

    def test_what_was_typed_as_address_stays_and_the_password_does_not(self, browse, alice, read):
        page = read(signs_in(browse(), "not-this-one"))

        assert 'value="alice@shop.example"' in page
        assert "not-this-one" not in page

    def test_too_many_wrong_ones_have_to_wait_even_with_the_right_one(self, browse, alice, read):
        client = browse()
        for _ in range(10):
            signs_in(client, "wrong")

        answer = signs_in(client)

        assert answer.status_code == 429
        assert "Too many wrong passwords" in read(answer)
        assert int(answer.headers["Retry-After"]) > 0
        assert not is_signed_in(client)

    @pytest.mark.parametrize(
        "elsewhere",
        ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "x"],
    )
    def test_no_link_leads_from_the_sign_in_to_elsewhere(self, browse, alice, elsewhere):
        assert signs_in(browse(), next=elsewhere).url == "/"

    def test_one_goes_on_to_where_one_wanted(self, browse, alice):
        assert signs_in(browse(), next="/library?x=1").url == "/library?x=1"

    def test_who_is_signed_in_already_is_not_asked_again(self, browse, alice):
        assert browse(alice).get("/sign-in?next=/library").url == "/library"

    def test_the_session_gets_a_fresh_key(self, browse, alice):
        client = browse()
        client.get("/sign-in")
        before = client.session.session_key

        signs_in(client)

        assert client.session.session_key != before


class TestByLink:
    def test_opening_the_page_uses_nothing_up_and_tells_nothing(self, browse, desk, alice, read):
        path = sign_in_path(link_for(alice.person_id, desk))

        page = read(browse().get(path))

        assert "Alice" not in page
        assert "alice@" not in page
        assert browse().post(path).url == "/"

    def test_pressing_the_button_signs_in(self, browse, desk, alice):
        client = browse()

        client.post(sign_in_path(link_for(alice.person_id, desk)))

        assert is_signed_in(client)

    def test_a_link_works_once(self, browse, desk, alice, read):
        path = sign_in_path(link_for(alice.person_id, desk))
        browse().post(path)
        late = browse()

        answer = late.post(path)

        assert answer.status_code == 410
        assert "used already" in read(answer)
        assert 'href="/sign-in"' in read(answer)
        assert not is_signed_in(late)

    def test_an_old_link_says_so(self, browse, desk, alice, read):
        path = sign_in_path(link_for(alice.person_id, desk))
        desk.later(hours=2)

        assert "too old" in read(browse().post(path))

    @pytest.mark.parametrize("token", ["x", "A" * 43, "A" * 44, "ä" * 43, "A" * 5000])
    def test_a_forged_link_is_not_known(self, browse, desk, token, read):
        answer = browse().post(f"/sign-in/{token}")

        assert answer.status_code == 410
        assert "not known" in read(answer)

    def test_a_link_for_the_first_administrator_signs_nobody_in(self, browse, desk):
        token = link_for(None, desk, purpose=LinkPurpose.FIRST_ADMINISTRATOR)

        assert browse().post(sign_in_path(token)).status_code == 410

    def test_a_token_survives_its_address(self):
        token = cast.token("any")

        assert token_in(sign_in_path(token).rpartition("/")[2]) == token
        with pytest.raises(LinkUnknown):
            token_in("")


class TestSessions:
    def test_signing_out_ends_the_session(self, browse, alice):
        client = browse(alice)

        assert client.post("/sign-out").url == "/sign-in"
        assert not is_signed_in(client)

    def test_signing_out_is_a_button_not_a_link(self, browse, alice):
        client = browse(alice)

        assert client.get("/sign-out").status_code == 405
        assert is_signed_in(client)

    def test_who_is_shut_out_is_out_at_once(self, browse, desk, alice):
        client = browse(alice)
        assert is_signed_in(client)

        deactivate_person(
            by=cast.ada(), person_id=alice.person_id, at=desk.now, real_at=desk.real_now
        )

        assert not is_signed_in(client)
        assert not is_signed_in(client)

    def test_a_new_password_ends_every_other_session(self, browse, desk, alice):
        client = browse(alice)

        set_password(by=alice, password=PASSWORD + "!", at=desk.now, real_at=desk.real_now)

        assert not is_signed_in(client)

    def test_a_form_without_its_secret_is_refused_in_words(self, desk, alice, read, settings):
        settings.CSRF_FAILURE_VIEW = "handrail.web.refused.views.too_old"
        client = Client(enforce_csrf_checks=True)

        answer = signs_in(client)

        assert answer.status_code == 403
        assert "This page was open for too long" in read(answer)


class TestFirstRun:
    @pytest.fixture
    def path(self, desk):
        return first_run_path(link_for(None, desk, purpose=LinkPurpose.FIRST_ADMINISTRATOR))

    @pytest.fixture
    def nobody(self, desk):
        return Client()

    def test_the_first_one_becomes_the_administrator_and_is_signed_in(self, nobody, path):
        answer = nobody.post(path, TYPED)

        assert answer.url == "/"
        ada = grants_of(people.person_by_email("ada@shop.example").id)
        assert ada.roles == {None: frozenset({Role.ADMINISTRATOR})}
        assert nobody.get("/library").status_code == 200

    def test_the_password_works_the_next_time(self, nobody, path):
        nobody.post(path, TYPED)
        later = Client()

        later.post("/sign-in", {"email": "ada@shop.example", "password": PASSWORD})

        assert later.get("/library").status_code == 200

    @pytest.mark.parametrize(
        ("wrong", "words"),
        [
            ({"again": "another one entirely"}, "differ"),
            ({"password": "short", "again": "short"}, "too short"),
            ({"name": "  "}, "name is empty"),
            ({"email": "no address"}, "not an e-mail address"),
        ],
    )
    def test_a_wrong_answer_is_shown_where_it_is_and_the_link_still_works(
        self, nobody, path, read, wrong, words
    ):
        answer = nobody.post(path, {**TYPED, **wrong})

        assert answer.status_code == 422
        assert words in read(answer)
        assert 'aria-invalid="true"' in read(answer)
        assert not get_user_model().objects.exists()
        assert nobody.post(path, TYPED).status_code == 302

    def test_there_is_only_one_first_administrator(self, nobody, path, read):
        nobody.post(path, TYPED)
        late = Client()

        for answer in (late.get(path), late.post(path, {**TYPED, "email": "x@shop.example"})):
            assert answer.status_code == 410
            assert 'href="/sign-in"' in read(answer)
        assert get_user_model().objects.count() == 1

    def test_an_outworn_link_says_how_to_get_another(self, nobody, desk, path, read):
        desk.later(hours=2)

        answer = nobody.post(path, TYPED)

        assert answer.status_code == 410
        assert "prints a new link" in read(answer)
