import pytest

from tests import cast


def test_language_and_theme_are_kept_for_a_year(browse, read):
    client = browse()

    answer = client.post("/preferences", {"language": "de", "theme": "dark", "next": "/sign-in"})

    assert answer.url == "/sign-in"
    for name in ("handrail_language", "handrail_theme"):
        cookie = answer.cookies[name]
        assert (cookie["max-age"], cookie["samesite"], cookie["httponly"]) == (
            31536000,
            "Lax",
            True,
        )
    page = read(client.get("/sign-in"))
    assert '<html lang="de" data-theme="dark"' in page
    assert "Anmelden" in page


@pytest.mark.parametrize(
    "posted", [{}, {"language": "xx", "theme": "pink"}, {"language": "../de", "theme": ""}]
)
def test_what_is_not_offered_is_not_kept(browse, posted):
    assert not browse().post("/preferences", posted).cookies


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example", ""])
def test_one_comes_back_to_a_page_of_ours(browse, elsewhere):
    answer = browse().post("/preferences", {"theme": "light", "next": elsewhere})

    assert answer.url == "/"


def test_a_cookie_outranks_the_language_of_the_account(browse, read):
    alice = browse(cast.alice())
    alice.post("/preferences", {"language": "de"})

    assert "Posteingang" in read(alice.get("/inbox"))
