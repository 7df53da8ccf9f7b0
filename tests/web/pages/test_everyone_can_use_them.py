"""Every page with something on it: axe finds nothing, a phone is wide enough, keys are enough."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from handrail.desk.models import Survey

pytestmark = pytest.mark.browser

CONTRAST = {"runOnly": ["color-contrast"]}
FOR_ALICE = (
    "/inbox?view=open",
    "/inbox?view=late",
    "/inbox?view=waiting",
    "/inbox?view=resolved",
    "/library",
    "/library/return-and-refund",
    "/library/parcel",
    "/library/parcel/open-cases",
    "/follow-ups?view=all",
    "/find?q=parcel",
    "/find?q=zebra",
)


def violations(page):
    """Return what axe finds in the light, and what it finds to be unreadable in the dark."""
    page.emulate_media(color_scheme="light")
    light = Axe().run(page).response["violations"]
    page.emulate_media(color_scheme="dark")
    dark = Axe().run(page, options=CONTRAST).response["violations"]
    return [(rule["id"], node["target"]) for rule in (*light, *dark) for node in rule["nodes"]]


def problems_of(page, paths, width):
    """Return what is wrong on each page at a width: what axe finds, and what sticks out."""
    found = {}
    page.set_viewport_size({"width": width, "height": 768})
    for path in paths:
        page.goto(path)
        wide = page.evaluate("document.documentElement.scrollWidth")
        sticking_out = [wide] if wide > width else []
        found[path] = violations(page) + sticking_out
    return {path: problems for path, problems in found.items() if problems}


@pytest.mark.parametrize("width", [1366, 360])
def test_axe_finds_nothing_on_an_agents_pages(sign_in, width):
    page = sign_in("alice")

    assert problems_of(page, FOR_ALICE, width) == {}


@pytest.mark.parametrize("width", [1366, 360])
def test_axe_finds_nothing_on_a_team_leaders_pages_in_german(sign_in, shop, width):
    page = sign_in("marta")
    page.locator("summary.menu-open").click()
    page.get_by_role("button", name="Deutsch").click()

    paths = (
        *("/inbox", "/quarantine", f"/quarantine/{shop.held}"),
        *("/library/complaint", "/measures", "/measures/csat", "/nowhere"),
    )
    assert problems_of(page, paths, width) == {}


@pytest.mark.parametrize("width", [1366, 360])
def test_axe_finds_nothing_on_the_pages_of_calendars(sign_in, width):
    page = sign_in("ada")
    page.goto("/settings/calendars")
    one = page.locator("td a, th a").first.get_attribute("href")

    found = problems_of(page, ("/settings/calendars", "/settings/calendars/new", one), width)
    page.get_by_label("Monday").fill("")
    page.get_by_role("button", name="Look at the next four weeks").press("Enter")
    page.locator("#ahead").wait_for()

    assert found == {}
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_axe_finds_nothing_where_a_clock_says_why_it_is_due(sign_in, shop):
    page = sign_in("alice")
    page.goto(f"/cases/{shop.cases[0]}")
    page.locator(".story-ask").first.press("Enter")
    page.locator(".story-figure").first.wait_for()

    assert violations(page) == []


@pytest.mark.parametrize("width", [1366, 360])
def test_axe_finds_nothing_where_nobody_is_signed_in(screen, shop, width):
    paths = ("/sign-in", "/sign-in/x", "/first-run/x", shop.survey, "/s/x")

    assert problems_of(screen, paths, width) == {}


@pytest.mark.parametrize("width", [390, 360])
def test_on_a_phone_no_german_place_is_cut_off(sign_in, shop, width):
    page = sign_in("marta")
    page.set_viewport_size({"width": width, "height": 844})
    page.locator("summary.menu-open").click()
    page.get_by_role("button", name="Deutsch").click()

    places = page.get_by_role("navigation", name="Bereiche").get_by_role("link")
    right_ends = [
        place.bounding_box()["x"] + place.bounding_box()["width"] for place in places.all()
    ]

    assert len(right_ends) == 4
    assert max(right_ends) <= width


def test_a_case_is_found_and_opened_by_keys_alone(sign_in, shop):
    page = sign_in("alice")
    page.goto("/inbox?view=free")
    rows = page.locator(".inbox-link")

    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("End")
    page.keyboard.press("Home")
    page.keyboard.press("ArrowDown")
    wanted = rows.nth(1).get_attribute("href")

    assert page.evaluate("document.activeElement.getAttribute('href')") == wanted
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(f"{re.escape(wanted)}$"))


def test_taking_a_case_opens_it(sign_in, shop):
    page = sign_in("alice")
    page.goto("/inbox?view=free")
    first = page.locator(".inbox-link").first.get_attribute("href")

    page.get_by_role("button", name="Take case").first.click()

    page.wait_for_url(lambda url: url.partition("?")[0].endswith(first))
    page.goto("/inbox")
    assert page.locator(f'.inbox-link[href="{first}"]').count() == 1


STREAM = "text/event-stream"
CHANGED = "retry: 200\nevent: changed\ndata: {}\n\n"


def test_a_new_letter_appears_without_moving_the_focus(sign_in, shop):
    page = sign_in("alice")
    page.route("**/live?*", lambda route: route.fulfill(body=CHANGED, content_type=STREAM))
    page.goto("/inbox?view=free")
    before = page.locator(".inbox-row").count()
    page.keyboard.press("ArrowDown")
    focused = page.evaluate("document.activeElement.getAttribute('href')")

    shop.letter("Rosa Parks", "Where is my parcel?", "My late parcel has not arrived.", "en")

    page.locator(".inbox-row").nth(before).wait_for()
    assert page.evaluate("document.activeElement.getAttribute('href')") == focused


def test_anything_is_found_by_ctrl_k(sign_in, shop):
    page = sign_in("alice")

    page.keyboard.press("Control+k")
    page.keyboard.type("blender")
    page.locator("#find-list [role=option]").first.wait_for()
    page.keyboard.press("Enter")

    expect(page).to_have_url(re.compile(rf"/cases/{shop.cases[0]}$"))


def test_a_customer_answers_by_keys_alone(screen, shop):
    screen.goto(shop.survey)

    screen.keyboard.press("Tab")
    screen.keyboard.press("Space")
    screen.keyboard.press("ArrowRight")
    screen.keyboard.press("Tab")
    screen.keyboard.type("Nearly.")
    screen.keyboard.press("Tab")
    screen.keyboard.press("Enter")

    screen.get_by_role("heading", name="Thank you").wait_for()
    answered = Survey.objects.get(answered_at__isnull=False)
    assert (answered.score, answered.comment) == (2, "Nearly.")


def test_a_customer_answers_without_script(screen, shop, live_server):
    plain = screen.context.browser.new_context(java_script_enabled=False, base_url=live_server.url)
    page = plain.new_page()
    page.goto(shop.survey)

    page.get_by_role("radio", name="Very satisfied", exact=True).check()
    page.get_by_role("button").click()

    page.get_by_role("heading", name="Thank you").wait_for()
    assert plain.cookies() == []
