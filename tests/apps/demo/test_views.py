from datetime import timedelta

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import include, path

from handrail.demo.postbox import Postbox
from handrail.record.models import Moment
from tests import cast

from .test_postbox import ABOUT, a_letter

urlpatterns = [path("", include("handrail.demo.urls"))]
pytestmark = [pytest.mark.urls(__name__), pytest.mark.django_db]


@pytest.fixture
def postbox(tmp_path, monkeypatch):
    """Return the postbox of a demonstration in a folder of this test's own."""
    monkeypatch.setattr(settings, "DATA_DIR", tmp_path)
    return Postbox(tmp_path / "postbox")


def browser(grants=None, **more):
    client = Client(**more)
    if grants is not None:
        client.force_login(get_user_model().objects.get(pk=grants.person_id))
    return client


def ahead():
    return Moment.objects.values_list("ahead", flat=True).first() or timedelta()


def test_the_postbox_shows_what_left_the_newest_first(postbox):
    postbox.keep(a_letter(subject="First").as_bytes(), ABOUT)
    postbox.keep(a_letter(subject="Second").as_bytes(), ABOUT)

    page = browser().get("/demo/post").content.decode()

    assert page.index("Second") < page.index("First")
    assert "2 letters" in page


def test_an_empty_postbox_says_how_to_fill_it(postbox):
    page = browser().get("/demo/post")

    assert "No letter has left yet" in page.content.decode()


def test_a_letter_is_shown_in_its_words_and_as_it_left(postbox):
    text = "<script>alert(1)</script> http://127.0.0.1:8000/s/1f-abc"
    postbox.keep(a_letter(text).as_bytes(), ABOUT)

    page = browser().get("/demo/post/1").content.decode()

    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "Message-ID: &lt;7.1.abc@shop.example&gt;" in page
    assert 'href="http://127.0.0.1:8000/s/1f-abc"' in page


def test_a_letter_that_is_not_there_is_said_to_be_gone(postbox):
    answer = browser().get("/demo/post/9")

    assert answer.status_code == 404
    assert "There is no such letter." in answer.content.decode()


def test_a_team_leader_moves_the_clock_and_an_agent_does_not(postbox):
    asked = {"by": "hour", "next": "/demo/post"}

    refused = browser(cast.alice()).post("/demo/now", asked)
    nobody = browser().post("/demo/now", asked)
    assert (refused.status_code, nobody.status_code, ahead()) == (403, 403, timedelta())

    moved = browser(cast.marta()).post("/demo/now", asked)
    assert (moved.status_code, moved["Location"]) == (302, "/demo/post")
    assert ahead() == timedelta(hours=1)


def test_the_clock_does_not_know_every_step(postbox):
    answer = browser(cast.marta()).post("/demo/now", {"by": "century"})

    assert answer.status_code == 422
    assert ahead() == timedelta()


def test_moving_the_clock_needs_a_form_of_ours(postbox):
    answer = browser(cast.marta(), enforce_csrf_checks=True).post("/demo/now", {"by": "hour"})

    assert answer.status_code == 403
    assert ahead() == timedelta()


@pytest.mark.parametrize("onward", ["https://evil.example/", "//evil.example", "javascript:1", ""])
def test_moving_the_clock_never_leads_elsewhere(postbox, onward):
    answer = browser(cast.marta()).post("/demo/now", {"by": "day", "next": onward})

    assert answer["Location"] == "/demo/post"


def test_the_pages_are_there_in_german(postbox):
    client = browser()
    client.cookies["handrail_language"] = "de"

    assert "Gesendete E-Mails" in client.get("/demo/post").content.decode()
