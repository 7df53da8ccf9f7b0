import os
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from handrail.web.survey import views as survey_views

from .shop import PASSWORD, Shop

QUIET = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")


@pytest.fixture
def shop(transactional_db, desk, monkeypatch):
    """Return the desk on a busy morning; a browser's event loop may ask it, from its own thread."""
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
    monkeypatch.setattr(survey_views, "edge_now", lambda: desk.edge)
    return Shop(desk)


@pytest.fixture
def screen(shop, live_server):
    """Return a screen at the desk on which any script error fails the test."""
    chromium = os.environ.get("HANDRAIL_CHROMIUM", "/usr/bin/chromium")
    found = chromium if Path(chromium).exists() else None
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(QUIET))
        context = browser.new_context(
            base_url=live_server.url, viewport={"width": 1366, "height": 768}
        )
        page = context.new_page()
        errors = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda said: errors.append(said.text) if _is_refusal(said) else None)
        yield page
        browser.close()
    assert errors == []


@pytest.fixture
def sign_in(screen):
    """Return a function that signs somebody of the cast in, as they would do it themselves."""

    def signed_in(name):
        screen.goto("/sign-in")
        screen.get_by_label("E-mail address").fill(f"{name}@shop.example")
        screen.get_by_label("Password").fill(PASSWORD)
        screen.keyboard.press("Enter")
        screen.wait_for_url(lambda url: "sign-in" not in url)
        return screen

    return signed_in


def _is_refusal(said):
    """Return whether the browser refused something by the page's content policy."""
    return "Content Security Policy" in said.text
