"""The whole way: a letter, its case, the guided run, the reply, the survey, the measures."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

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


def enter(page, text, then):
    """Type into the Line, which has the focus, press Enter, and wait for the next step.

    Two Enters within 0.3 s count once, so nobody who reads the next step is that fast.
    """
    page.wait_for_timeout(400)
    page.keyboard.type(text)
    page.keyboard.press("Enter")
    expect(now(page)).to_have_text(re.compile(then))


def test_a_letter_goes_its_whole_way_by_keyboard_alone(house, new_page):
    admin = new_page()
    admin.goto(house.first_run_link)
    accessible(admin)
    admin.get_by_label("Name").fill("Ada Admin")
    admin.get_by_label("E-mail").fill("ada@shop.example")
    for field in admin.locator("input[type=password]").all():
        field.fill("a long enough password")
    admin.keyboard.press("Enter")
    expect(admin).to_have_url(re.compile("/(inbox|library|quarantine|measures)?$"))

    link = house.colleague("alice@shop.example", "Alice Agent", "agent")
    house.write(sender="Ines Costa <ines@mail.example>", subject="Where is it?", text=LETTER)

    page = new_page()
    page.goto(link)
    accessible(page)
    page.keyboard.press("Tab")
    page.get_by_role("button", name="Sign in").press("Enter")
    expect(page).to_have_url(re.compile("/inbox"))
    page.goto(f"{house.address}/inbox?view=free")
    expect(page.get_by_text("Where is it?")).to_be_visible()
    accessible(page)
    page.get_by_role("link", name=re.compile("Where is it")).press("Enter")

    expect(now(page)).to_have_text(re.compile("what is missing"))
    accessible(page)
    expect(page.locator("#line-entry")).to_be_focused()
    enter(page, "parcel missing since Friday", "Find the parcel")
    enter(page, "2", "Find the parcel")
    enter(page, "0", "Look up the promised day")
    enter(page, "2026-12-01", "on time")
    enter(page, "", "tracking again tomorrow")
    enter(page, "", "resolved")

    page.keyboard.press("Control+k")
    expect(page.locator("#find")).to_be_focused()
    page.keyboard.press("Escape")

    page.locator("#composer-text").focus()
    page.keyboard.type("Dear Ines, your parcel comes by 1 December.")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    accessible(page)
    reply = house.postbox.wait_for(1)
    assert reply["To"].addresses[0].addr_spec == "ines@mail.example"
    assert "your parcel comes by 1 December" in reply.get_body().get_content()

    page.keyboard.press("Escape")
    page.locator("#line-entry").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("This procedure has ended")).to_be_visible()

    survey = house.postbox.wait_for(2)
    asked = re.search(r"http://\S+/s/\S+", survey.get_body(("plain",)).get_content())[0]
    customer = new_page()
    customer.goto(asked)
    accessible(customer)
    customer.get_by_role("radio").nth(4).press("Space")
    customer.locator("textarea").fill("Quick and kind.")
    customer.get_by_role("button").last.press("Enter")
    accessible(customer)
    assert customer.goto(asked).status == 410

    lead = new_page()
    lead.goto(house.colleague("marta@shop.example", "Marta Lead", "team_leader"))
    lead.get_by_role("button", name="Sign in").press("Enter")
    lead.goto(f"{house.address}/measures")
    accessible(lead)
    csat = lead.locator(".measure-card", has_text="Customer satisfaction")
    expect(csat).to_contain_text("n = 1")
    csat.get_by_role("link").press("Enter")
    expect(lead.get_by_role("link", name="#1")).to_be_visible()
    accessible(lead)
    for place in ("library", "library/late-delivery", "quarantine", "cases/1", "cases/1/matters"):
        lead.goto(f"{house.address}/{place}")
        accessible(lead)


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
    expect(not_to_be_had).to_be_visible(timeout=30_000)
    assert page.goto(f"{house.address}/cases/1").status == 404
