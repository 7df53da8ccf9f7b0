import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[3]
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@pytest.fixture(scope="session")
def gallery():
    """Serve the gallery alone, and give its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = (sys.executable, "-m", "django", "runserver", f"127.0.0.1:{port}", "--noreload")
    server = subprocess.Popen(
        (*command, "--settings", "tests.web.gallery_settings"),
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    address = f"http://127.0.0.1:{port}/gallery"
    try:
        wait_for(f"{address}/suggestions")
        yield address
    finally:
        server.terminate()
        server.wait()


def wait_for(address):
    for _ in range(150):
        try:
            httpx.get(address, timeout=2)
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError(f"The gallery does not answer at {address}.")


@pytest.fixture(scope="module")
def browser():
    """Run a browser; only for one module, because its event loop would forbid Django's queries."""
    chromium = os.environ.get("HANDRAIL_CHROMIUM", "/usr/bin/chromium")
    with sync_playwright() as playwright:
        found = chromium if Path(chromium).exists() else None
        running = playwright.chromium.launch(executable_path=found, args=list(QUIET))
        yield running
        running.close()


@pytest.fixture
def page(browser):
    """A desk's screen on which any script error fails the test."""
    context = browser.new_context(viewport={"width": 1366, "height": 768})
    shown = context.new_page()
    errors = []
    shown.on("pageerror", lambda error: errors.append(error))
    shown.on("console", lambda said: errors.append(said.text) if refused(said) else None)
    yield shown
    context.close()
    assert errors == []


def refused(said):
    """Return whether the browser refused something by the page's content policy."""
    return "Content Security Policy" in said.text
