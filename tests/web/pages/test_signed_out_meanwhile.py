"""A session that ended while a page was open: the agent is told, signs in beside it and goes on."""

import pytest
from django.contrib.sessions.models import Session

from .shop import PASSWORD

pytestmark = pytest.mark.browser


@pytest.fixture
def case(shop, sign_in):
    alice = sign_in("alice")
    alice.goto(f"/cases/{shop.cases[0]}")
    alice.locator("#line-entry").wait_for()
    Session.objects.all().delete()
    return alice


def sign_in_beside(case):
    """Sign in again in the tab that the notice opens, and come back."""
    with case.context.expect_page() as opened:
        case.get_by_role("link", name="Sign in again (new tab)").first.click()
    beside = opened.value
    beside.get_by_label("E-mail address").fill("alice@shop.example")
    beside.get_by_label("Password").fill(PASSWORD)
    beside.keyboard.press("Enter")
    beside.get_by_role("heading", name="You are signed in again").wait_for()
    beside.close()


def test_what_was_written_goes_out_after_signing_in_again(case):
    case.locator("#composer-text").fill("Dear Ms Wójcik, the jug is on its way.")
    case.locator("#composer-text").press("Control+Enter")
    case.get_by_text("You are no longer signed in").first.wait_for()
    written = case.locator("#composer-text").input_value()

    sign_in_beside(case)
    case.locator("#composer-text").press("Control+Enter")

    case.locator(".case-messages", has_text="the jug is on its way").wait_for()
    assert written == "Dear Ms Wójcik, the jug is on its way."
    assert case.locator(".told").count() == 0


def test_an_entry_of_the_line_and_a_draft_outlast_the_session(case):
    case.locator("#line-entry").fill("wants to return it")
    case.locator("#line-entry").press("Shift+Enter")
    case.locator("the-line", has_text="You are no longer signed in").wait_for()
    case.locator("#composer-text").fill("Dear Ms Wójcik,")
    case.locator("output", has_text="Not saved yet").wait_for()

    sign_in_beside(case)
    case.locator("#line-entry").press("Shift+Enter")

    case.locator(".case-messages", has_text="wants to return it").wait_for()
    case.locator("output", has_text="Draft saved").wait_for(timeout=15_000)
    case.reload()
    assert case.locator("#composer-text").input_value() == "Dear Ms Wójcik,"


def test_a_stream_that_is_told_to_go_leaves_the_page_and_what_is_typed(case):
    case.locator("#line-entry").fill("half a sen")

    case.evaluate(
        """() => {
          const live = document.createElement("live-page");
          live.setAttribute("stream", "/live?topics=nothing");
          document.body.append(live);
        }"""
    )

    case.locator("#told", has_text="You are no longer signed in").wait_for()
    assert case.locator("#line-entry").input_value() == "half a sen"
