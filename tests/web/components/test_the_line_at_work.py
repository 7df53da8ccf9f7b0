"""The case page under an agent's fingers, in a real browser."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


@pytest.fixture
def posts(page):
    """Everything that the page posts, in order."""
    sent = []
    page.on("request", lambda request: sent.append(request) if request.method == "POST" else None)
    return sent


@pytest.fixture
def case(page, gallery, posts):
    page.goto(f"{gallery}/case/usual")
    page.wait_for_function("document.activeElement.id === 'line-entry'")
    return page


def fields(request):
    """Return the posted fields of a multipart or an url-encoded body."""
    body = request.post_data or ""
    if "form-data" not in body:
        return {name: values[0] for name, values in parse_qs(body, keep_blank_values=True).items()}
    parts = [part.split("\r\n\r\n", 1) for part in body.split("--")[1:] if 'name="' in part]
    return {head.split('name="')[1].split('"')[0]: text.strip("\r\n") for head, text in parts}


def line(case):
    return case.locator("#line-entry").input_value()


def test_an_entry_is_sent_with_its_step_and_an_id_and_the_line_is_empty_again(case, posts):
    case.keyboard.type("10 5521")
    with case.expect_response("**/case/usual"):
        case.keyboard.press("Enter")

    sent = fields(posts[0])
    assert (sent["entry"], sent["kind"], sent["step"]) == ("10 5521", "entry", "check")
    assert len(sent["entry_id"]) == 36
    assert line(case) == ""


def test_shift_and_enter_keep_a_note(case, posts):
    case.keyboard.type("is in a hurry")
    with case.expect_response("**/case/usual"):
        case.keyboard.press("Shift+Enter")

    assert fields(posts[0])["kind"] == "note"


def test_two_quick_enters_finish_one_step(case, posts):
    case.keyboard.press("Enter")
    case.keyboard.press("Enter")
    case.wait_for_timeout(400)
    case.keyboard.press("Enter")
    case.wait_for_timeout(200)

    assert [fields(sent)["entry"] for sent in posts] == ["", ""]


def test_what_is_being_typed_survives_a_change_of_the_page(case):
    case.keyboard.type("half a sen")
    case.locator("#signature-1 summary").click()
    case.locator("#line-entry").click()
    with case.expect_response("**/case/usual"):
        case.evaluate("document.querySelector('.check').click()")
    case.wait_for_timeout(100)
    case.keyboard.type("tence")

    assert line(case) == "half a sentence"
    assert case.locator("#signature-1").get_attribute("open") is not None


def test_entries_wait_while_the_connection_is_down_and_are_sent_once(case, posts):
    case.context.set_offline(True)
    case.keyboard.type("typed offline")
    case.keyboard.press("Enter")
    case.locator("#line-state", has_text="1").wait_for()
    case.keyboard.type("still here")

    case.context.set_offline(False)
    case.locator("#line-state", has_text="1").wait_for(state="detached", timeout=8000)

    assert {fields(sent)["entry"] for sent in posts} == {"typed offline"}
    assert len({fields(sent)["entry_id"] for sent in posts}) == 1
    assert line(case) == "still here"


def test_a_point_suggests_and_enter_puts_the_answer_into_the_reply(case):
    case.keyboard.type(".cour")
    case.locator("#line-list [role=option]").first.wait_for()
    case.keyboard.press("Enter")

    assert "comes by 14:00" in case.locator("#composer-text").input_value()
    assert (line(case), case.locator("#line-list").is_visible()) == ("", False)


def test_enter_before_the_list_is_there_takes_the_first_of_what_comes(case, posts):
    case.keyboard.type(".cour")
    case.keyboard.press("Enter")
    expect(case.locator("#composer-text")).to_have_value(re.compile("comes by 14:00"))

    assert line(case) == ""
    assert [fields(sent) for sent in posts if "entry" in fields(sent)] == []


def test_a_long_suggestion_leaves_its_title_room(case):
    case.keyboard.type(".pro")
    case.locator("#line-list [role=option]").first.wait_for()

    title, whole = case.evaluate(
        """() => {
          const option = document.querySelector("#line-list .suggestion:has(.suggestion-detail)");
          option.querySelector(".suggestion-detail").textContent = "a long wording ".repeat(30);
          const title = option.querySelector(".suggestion-title");
          return [title, option].map((each) => each.getBoundingClientRect().width);
        }"""
    )

    assert title > whole / 4


def test_what_is_doubted_stays_in_sight_while_one_says_why(case):
    case.locator(".step-card-wrong-open").first.click()

    head, popup = (
        case.locator(name).first.bounding_box() for name in (".step-card-head", ".step-card-popup")
    )

    assert popup["y"] >= head["y"] + head["height"]


def test_arrows_choose_a_suggestion_that_is_an_entry(case, posts):
    case.keyboard.type(".pro")
    case.locator("#line-list [role=option]").first.wait_for()
    case.keyboard.press("ArrowDown")
    chosen = case.locator("#line-entry").get_attribute("aria-activedescendant")
    with case.expect_response("**/case/usual"):
        case.keyboard.press("Enter")

    assert chosen == "line-list-2"
    assert fields(posts[0])["entry"] == ".promise"


def test_looking_at_the_next_step_asks_for_it_and_moves_nothing(case, posts):
    with case.expect_request("**/case/usual?look=*") as asked:
        case.keyboard.press("Control+ArrowDown")

    assert urlsplit(asked.value.url).query == "look=replace"
    assert posts == []


def test_the_draft_is_kept_while_one_writes_and_says_so(case, posts):
    with case.expect_response("**/kept"):
        case.locator("#composer-text").fill("Dear Ms Berg,")
    case.locator("output", has_text="Draft saved").wait_for()

    assert [fields(kept)["text"] for kept in posts] == ["Dear Ms Berg,"]


def test_control_and_enter_send_the_letter_from_the_line(case, posts):
    with case.expect_response("**/case/usual"):
        case.keyboard.press("Control+Enter")

    sent = fields(posts[0])
    assert (sent["mode"], sent["draft"]) == ("reply", "d1")
    assert case.evaluate("document.activeElement.id") == "line-entry"


def test_control_k_finds_and_escape_comes_back_to_the_line(case):
    case.keyboard.press("Control+k")
    there = case.evaluate("document.activeElement.id")
    case.keyboard.press("Escape")

    assert (there, case.evaluate("document.activeElement.id")) == ("find", "line-entry")


@pytest.fixture
def on_a_clock(page):
    """Return a function that opens a page on whose clock only the test moves the hands."""

    def opened(address):
        page.clock.install()
        page.goto(address)
        page.clock.pause_at(page.evaluate("Date.now() / 1000 + 1"))
        return page

    return opened


def test_the_clock_goes_on_by_the_desk_and_is_never_announced(on_a_clock, gallery):
    case = on_a_clock(f"{gallery}/case/usual")
    clock = case.locator(".clocks time-left").first

    shown = [clock.inner_text()]
    for minutes in (2, 27, 4):
        case.clock.run_for(minutes * 60_000)
        shown.append(clock.inner_text())

    assert shown == ["31 min left", "29 min left", "2 min left", "2 min overdue"]
    assert "clock-late" in clock.get_attribute("class")
    assert clock.evaluate("node => node.closest('[aria-live], [role=status]')") is None


def test_a_letter_about_to_leave_counts_down_and_says_that_it_has_left(on_a_clock, gallery):
    case = on_a_clock(f"{gallery}/case/undo-send")
    text = case.locator(".undo-send-text")

    before = seconds_in(text)
    case.clock.run_for(3_000)
    after = seconds_in(text)
    bar = case.locator("undo-send progress").evaluate("bar => bar.value")
    case.clock.run_for(8_000)

    assert 3 < before < 11
    assert after == before - 3
    assert after - 1 <= bar <= after
    assert "Your letter has left." in case.locator("undo-send").inner_text()
    assert case.locator("#said").inner_text() == "Your letter has left."


def seconds_in(text):
    return int(re.fullmatch(r"Your letter leaves in (\d+) s\.", text.inner_text())[1])


def test_without_a_script_the_line_and_the_steps_are_plain_forms(browser, gallery):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{gallery}/case/usual")
    page.locator("#line-entry").fill("10-5521")
    with page.expect_response(lambda answer: answer.request.method == "POST") as answered:
        page.locator("#line-entry").press("Enter")

    assert answered.value.status == 200
    assert fields(answered.value.request)["entry"] == "10-5521"
    context.close()


@pytest.mark.parametrize("width", [1920, 1366, 1100, 390])
def test_what_the_line_asks_and_what_its_keys_mean_are_never_cut_off(page, gallery, width):
    page.set_viewport_size({"width": width, "height": 768})

    page.goto(f"{gallery}/case/german?language=de")

    asked, room = page.evaluate(ROOM_FOR_WHAT_IS_ASKED)
    assert asked <= room
    assert page.evaluate(MEANINGS_CUT_OFF) == []


ROOM_FOR_WHAT_IS_ASKED = """() => {
  const entry = document.getElementById("line-entry");
  const style = getComputedStyle(entry);
  const copy = document.body.appendChild(document.createElement("span"));
  copy.textContent = entry.placeholder;
  copy.style.cssText = "position: absolute; white-space: nowrap";
  copy.style.fontFamily = style.fontFamily;
  copy.style.fontSize = style.fontSize;
  return [Math.floor(copy.getBoundingClientRect().width), entry.clientWidth];
}"""

MEANINGS_CUT_OFF = """() => {
  const box = document.getElementById("line-meanings").getBoundingClientRect();
  return [...document.querySelectorAll(".line-meaning")].filter((meaning) => {
    const it = meaning.getBoundingClientRect();
    const isInSight = it.width > 0 && it.top < box.bottom - 1;
    const fitsAcross = it.left > box.left - 1 && it.right < box.right + 1;
    const isWhole = fitsAcross && it.bottom < box.bottom + 1;
    return isInSight && !isWhole;
  }).map((meaning) => meaning.textContent);
}"""
