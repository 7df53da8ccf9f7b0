import shutil

import pytest
from playwright.sync_api import expect, sync_playwright

from .house import House

CHROMIUM = shutil.which("chromium")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
LONGEST_STEP = 30_000
"""Milliseconds that a page may take to show what is expected, on a machine with much else to do."""


@pytest.fixture(scope="module", autouse=True)
def patience():
    """Let every expectation of a journey wait as long as a loaded machine needs."""
    expect.set_options(timeout=LONGEST_STEP)
    yield
    expect.set_options(timeout=None)


@pytest.fixture(scope="module")
def chromium():
    """Run a browser; only for one module, because its event loop would forbid any other."""
    if CHROMIUM is None:
        pytest.skip("needs Chromium: apt-get install chromium")
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield browser
        browser.close()


@pytest.fixture
def house(tmp_path):
    with House(tmp_path) as opened:
        yield opened


@pytest.fixture
def new_page(chromium):
    """Open pages of their own, each like a person's own browser; a script error fails the test."""
    contexts, problems = [], []

    def open_page(**context):
        contexts.append(chromium.new_context(viewport={"width": 1366, "height": 768}, **context))
        page = contexts[-1].new_page()
        page.on("pageerror", lambda problem: problems.append(str(problem)))
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert problems == []
