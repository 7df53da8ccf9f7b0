"""Every example and whole page: axe finds nothing, and nothing is wider than a phone."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from handrail.web.gallery.shelf import case_page_names, exhibits

pytestmark = pytest.mark.browser

EXAMPLES = [
    f"component/{exhibit.name}/{number}"
    for exhibit in exhibits()
    for number in range(len(exhibit.examples))
]
WHOLE = [f"case/{name}" for name in case_page_names()]
ALONE = {"rules": {"page-has-heading-one": {"enabled": False}, "region": {"enabled": False}}}


CONTRAST = {"runOnly": ["color-contrast"]}
"""The one rule to which the dark theme can make a difference."""


def violations(page, options=None):
    """Return what axe finds in the light, and what it finds to be unreadable in the dark."""
    page.emulate_media(color_scheme="light")
    light = Axe().run(page, options=options).response["violations"]
    page.emulate_media(color_scheme="dark")
    dark = Axe().run(page, options=CONTRAST).response["violations"]
    return [(rule["id"], node["target"]) for rule in (*light, *dark) for node in rule["nodes"]]


@pytest.mark.parametrize("name", [exhibit.name for exhibit in exhibits()])
def test_axe_finds_nothing_in_any_example(page, gallery, name):
    found = {}

    for example in EXAMPLES:
        if example.split("/")[1] == name:
            page.goto(f"{gallery}/{example}")
            found[example] = violations(page, ALONE)

    assert {example: problems for example, problems in found.items() if problems} == {}


@pytest.mark.parametrize("width", [1366, 390])
def test_axe_finds_nothing_on_any_whole_page(page, gallery, width):
    found = {}
    page.set_viewport_size({"width": width, "height": 768})

    for name in [*WHOLE, "case/german?language=de", "", "case/usual#procedure"]:
        page.goto(f"{gallery}/{name}", wait_until="domcontentloaded")
        found[name] = violations(page)

    assert {name: problems for name, problems in found.items() if problems} == {}


def test_nothing_is_wider_than_a_small_phone(page, gallery):
    page.set_viewport_size({"width": 360, "height": 740})
    wide = {}

    for name in [*EXAMPLES, *WHOLE, "case/german?language=de#procedure", "case/german#customer"]:
        page.goto(f"{gallery}/{name}")
        wide[name] = page.evaluate("document.documentElement.scrollWidth")

    assert {name: width for name, width in wide.items() if width > 360} == {}


def test_axe_finds_nothing_while_suggestions_are_open(page, gallery):
    page.goto(f"{gallery}/case/usual")

    page.keyboard.type(".co")
    page.locator("#line-list [role=option]").first.wait_for()

    assert violations(page) == []
