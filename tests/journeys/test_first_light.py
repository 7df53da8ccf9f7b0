"""The whole way: a letter, its case, the guided run, the reply, the survey, the measures."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from .keyboard import Keyboard

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

LETTER = """Good morning,

my parcel 10-5521 has not arrived although you promised it for Friday.

Kind regards
Ines Costa
"""


def accessible(page):
    """Check a page with axe; return the page."""
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    return page


def now(page):
    return page.locator(".step-card h3")


def enter(keys, text, then):
    """Type into the Line, which has the focus, press Enter, and wait for the next step.

    Two Enters within 0.3 s count once, so nobody who reads the next step is that fast.
    """
    keys.page.wait_for_timeout(400)
    keys.type(text)
    keys.press("Enter")
    expect(now(keys.page)).to_have_text(re.compile(then))
    assert keys.stays()["place"] == "#line-entry"


def sign_in(keys, link):
    """Open a one-time link, the only thing that is not done by keys, and sign in."""
    keys.page.goto(link)
    accessible(keys.page)
    assert keys.stays()["name"] == "Sign in"
    keys.go("Enter", "/inbox")


def test_a_letter_goes_its_whole_way_by_keyboard_alone(house, new_page):
    admin = Keyboard(new_page())
    admin.page.goto(house.first_run_link)
    accessible(admin.page)
    for field, text in (
        ("Your name", "Ada Admin"),
        ("E-mail", "ada@shop.example"),
        ("Password", "a long enough password"),
        ("once more", "a long enough password"),
    ):
        if not re.search(field, admin.stands()["name"]):
            admin.walk_to(field)
        admin.type(text)
    admin.go("Enter", "/(inbox|library|quarantine|measures)?$")

    house.write(sender="Ines Costa <ines@mail.example>", subject="Where is it?", text=LETTER)

    alice = Keyboard(new_page())
    page = alice.page
    sign_in(alice, house.colleague("alice@shop.example", "Alice Agent", "agent"))
    alice.walk_to("^Mine")
    alice.walk_to("^Free", key="ArrowRight")
    alice.go("Enter", "view=free")
    expect(page.get_by_text("Where is it?")).to_be_visible()
    accessible(page)
    alice.walk_to("Where is it", key="ArrowDown")
    alice.go("Enter", "/cases/1")

    expect(now(page)).to_have_text(re.compile("what is missing"))
    accessible(page)
    assert alice.stays()["place"] == "#line-entry"
    enter(alice, "parcel missing since Friday", "Find the parcel")
    enter(alice, "2", "Find the parcel")
    enter(alice, "0", "Look up the promised day")
    enter(alice, "2026-12-01", "on time")
    enter(alice, "", "tracking again tomorrow")
    enter(alice, "", "resolved")

    alice.press("Control+k")
    assert alice.stays()["place"] == "#find"
    alice.press("Escape")
    assert alice.stays()["place"] == "#line-entry"

    alice.press("Control+Enter")
    assert alice.stays()["place"] == "#composer-text"
    alice.type("Dear Ines, your parcel comes by 1 December.")
    alice.press("Control+Enter")
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    alice.stays()
    accessible(page)
    reply = house.postbox.wait_for(1)
    assert reply["To"].addresses[0].addr_spec == "ines@mail.example"
    assert "your parcel comes by 1 December" in reply.get_body().get_content()
    alice.stays()

    alice.press("Escape")
    assert alice.stays()["place"] == "#line-entry"
    alice.press("Enter")
    expect(page.get_by_text("This procedure has ended")).to_be_visible()
    alice.stays()

    survey = house.postbox.wait_for(2)
    asked = re.search(r"http://\S+/s/\S+", survey.get_body(("plain",)).get_content())[0]
    customer = Keyboard(new_page())
    customer.page.goto(asked)
    accessible(customer.page)
    customer.press("Tab")
    customer.press("Space")
    customer.press("ArrowRight", times=4)
    customer.press("Tab")
    customer.type("Quick and kind.")
    customer.press("Tab")
    customer.page.keyboard.press("Enter")
    expect(customer.page.locator("textarea")).to_have_count(0)
    accessible(customer.page)
    assert new_page().goto(asked).status == 410

    lead = Keyboard(new_page())
    sign_in(lead, house.colleague("marta@shop.example", "Marta Lead", "team_leader"))
    lead.find("Measures", "/measures$")
    accessible(lead.page)
    csat = lead.page.locator(".measure-card", has_text="Customer satisfaction")
    expect(csat).to_contain_text("n = 1")
    lead.walk_to("^Customer satisfaction")
    lead.go("Enter", "/measures/csat")
    expect(lead.page.get_by_role("link", name="#1")).to_be_visible()
    accessible(lead.page)
    for place, address in (("Library", "/library$"), ("Quarantine", "/quarantine$")):
        lead.find(place, address)
        accessible(lead.page)
    lead.find("Where is it", "/cases/1$")
    accessible(lead.page)


def test_what_goes_away_under_the_focus_leaves_it_to_the_line(house, new_page):
    house.write(sender="ines@mail.example", subject="Umbrellas", text="Do you sell umbrellas?")
    alice = Keyboard(new_page())
    sign_in(alice, house.colleague("alice@shop.example", "Alice Agent", "agent"))
    alice.walk_to("^Mine")
    alice.walk_to("^Free", key="ArrowRight")
    alice.go("Enter", "view=free")
    expect(alice.page.get_by_text("Umbrellas")).to_be_visible()
    alice.walk_to("Umbrellas", key="ArrowDown")
    alice.go("Enter", "/cases/1")
    alice.walk_to("A parcel is late", key="Shift+Tab")
    alice.page.keyboard.press("Enter")
    expect(now(alice.page)).to_be_visible()

    assert alice.stays()["place"] == "#line-entry"


def test_a_colleague_who_loses_the_role_loses_the_open_page(house, new_page):
    page = new_page()
    page.goto(house.colleague("alice@shop.example", "Alice Agent", "agent"))
    page.get_by_role("button", name="Sign in").press("Enter")
    house.write(sender="ines@mail.example", subject="Where is it?", text=LETTER)
    page.goto(f"{house.address}/inbox?view=free")
    expect(page.get_by_text("Where is it?")).to_be_visible()
    page.goto(f"{house.address}/cases/1")

    expect(page.locator("#line-entry")).to_be_visible()

    house.command("person", "role", "alice@shop.example", "agent", "--withdraw")

    not_to_be_had = page.get_by_role("heading", name="This is not to be had here")
    expect(not_to_be_had).to_be_visible()
    assert page.goto(f"{house.address}/cases/1").status == 404
