"""Every example and whole page: axe finds nothing, and nothing is wider than its screen."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from handrail.web.gallery.shelf import case_page_names, exhibits

pytestmark = pytest.mark.browser

EXAMPLES = [
    f"component/{exhibit.name}/{number}"
    for exhibit in exhibits()
    for number in range(len(exhibit.examples))
]
WHOLE = [
    *(f"case/{name}" for name in case_page_names()),
    "case/german?language=de",
    "case/usual#procedure",
    "case/german#customer",
    "",
]
ALONE = {"rules": {"page-has-heading-one": {"enabled": False}, "region": {"enabled": False}}}


CONTRAST = {"runOnly": ["color-contrast"]}
"""The one rule to which the dark theme can make a difference."""


def violations(page, options=None):
    """Return what axe finds in the light, and what it finds to be unreadable in the dark."""
    page.emulate_media(color_scheme="light")
    light = Axe().run(page, options=options).response["violations"]
    page.emulate_media(color_scheme="dark")
    dark = page.evaluate("options => axe.run(options)", CONTRAST)["violations"]
    return [(rule["id"], node["target"]) for rule in (*light, *dark) for node in rule["nodes"]]


def width_of(page):
    return page.evaluate("document.documentElement.scrollWidth")


@pytest.mark.parametrize("name", [exhibit.name for exhibit in exhibits()])
def test_every_example_fits_a_small_phone_and_axe_finds_nothing(page, gallery, name):
    found, wide = {}, {}
    page.set_viewport_size({"width": 360, "height": 740})

    for example in EXAMPLES:
        if example.split("/")[1] == name:
            page.goto(f"{gallery}/{example}")
            found[example], wide[example] = violations(page, ALONE), width_of(page)

    assert {example: problems for example, problems in found.items() if problems} == {}
    assert {example: width for example, width in wide.items() if width > 360} == {}


@pytest.mark.parametrize("width", [1366, 360])
def test_every_whole_page_fits_its_screen_and_axe_finds_nothing(page, gallery, width):
    found, wide = {}, {}
    page.set_viewport_size({"width": width, "height": 768})

    for name in WHOLE:
        page.goto(f"{gallery}/{name}", wait_until="domcontentloaded")
        found[name], wide[name] = violations(page), width_of(page)

    assert {name: problems for name, problems in found.items() if problems} == {}
    assert {name: reached for name, reached in wide.items() if reached > width} == {}


def test_axe_finds_nothing_while_suggestions_are_open(page, gallery):
    page.goto(f"{gallery}/case/usual")

    page.keyboard.type(".co")
    page.locator("#line-list [role=option]").first.wait_for()

    assert violations(page) == []
