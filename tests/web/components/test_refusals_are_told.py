"""What the desk does not take is told beside what was tried; nothing typed and no focus is lost."""

import pytest

pytestmark = pytest.mark.browser

OWN = """<div class="notice notice-refusal" role="alert">
  <div class="notice-body"><p>The sentence that the desk sent.</p></div>
</div>"""
FOREIGN = "<html><head><title>nginx</title></head><body><h1>Bad gateway</h1></body></html>"
OWN_STATUSES = (400, 401, 403, 404, 405, 409, 413, 500, 507)

STRANGE = "The desk could not answer just now"
LOST = "No answer came from the desk"


@pytest.fixture
def case(page, gallery):
    page.goto(f"{gallery}/case/usual")
    page.wait_for_function("document.activeElement.id === 'line-entry'")
    return page


def answer_posts(case, status, body):
    """Have everything that is posted answered like this."""

    def answer(route):
        if route.request.method == "POST":
            route.fulfill(status=status, body=body, content_type="text/html")
        else:
            route.fallback()

    case.route("**/gallery/**", answer)


def lose_posts(case):
    """Have everything that is posted go nowhere."""
    case.route(
        "**/gallery/**",
        lambda route: route.abort() if route.request.method == "POST" else route.fallback(),
    )


def told(case, words):
    notice = case.locator(".told [role=alert]", has_text=words)
    notice.wait_for(timeout=5000)
    return notice


def write(case, text):
    case.locator("#composer-text").fill(text)


def send(case):
    case.locator("#composer-text").press("Control+Enter")


def focused(case):
    return case.evaluate("document.activeElement.id")


@pytest.mark.parametrize("status", OWN_STATUSES)
def test_a_refused_letter_stands_as_it_was_typed_under_the_sentence_that_the_desk_sent(
    case, status
):
    answer_posts(case, status, OWN)
    write(case, "Dear Ms Berg,")

    send(case)

    notice = told(case, "The sentence that the desk sent.")
    assert notice.locator("xpath=../following-sibling::form[@id='composer-form']").count() == 1
    assert case.locator("#composer-text").input_value() == "Dear Ms Berg,"
    assert focused(case) == "composer-text"
    assert case.locator("dialog[open]").count() == 0


@pytest.mark.parametrize(
    ("status", "said"),
    [(413, "That was too much at once"), (502, STRANGE), (503, STRANGE), (404, STRANGE)],
)
def test_what_something_else_answers_in_the_desks_place_is_said_in_the_desks_words(
    case, status, said
):
    answer_posts(case, status, FOREIGN)
    write(case, "Dear Ms Berg,")

    send(case)

    told(case, said)
    assert case.get_by_text("Bad gateway").count() == 0
    assert case.locator("#composer-text").input_value() == "Dear Ms Berg,"


def test_a_letter_that_gets_no_answer_says_so_and_stands_as_it_was(case):
    lose_posts(case)
    write(case, "Dear Ms Berg,")

    send(case)

    told(case, LOST)
    assert (case.locator("#composer-text").input_value(), focused(case)) == (
        "Dear Ms Berg,",
        "composer-text",
    )


def test_the_step_that_was_refused_says_so_at_its_card(case):
    answer_posts(case, 409, OWN)

    case.evaluate("document.querySelector('.check').click()")

    notice = told(case, "The sentence that the desk sent.")
    assert notice.locator("xpath=ancestor::*[@id='procedure']").count() == 1


@pytest.mark.parametrize("status", [*OWN_STATUSES, 422])
def test_an_entry_that_was_not_taken_comes_back_into_the_line(case, status):
    answer_posts(case, status, OWN if status != 422 else f'<div id="case">{OWN}</div>')
    case.keyboard.type("10 5521")

    case.keyboard.press("Enter")

    if status == 422:
        case.get_by_text("The sentence that the desk sent.").wait_for()
        return
    notice = told(case, "The sentence that the desk sent.")
    assert notice.locator("xpath=ancestor::the-line").count() == 1
    assert (case.locator("#line-entry").input_value(), focused(case)) == ("10 5521", "line-entry")


def test_an_entry_that_was_not_taken_is_quoted_where_one_has_typed_on(case):
    held = []
    case.route("**/case/usual", lambda route: held.append(route))
    case.keyboard.type("10 5521")
    with case.expect_request("**/case/usual"):
        case.keyboard.press("Enter")
    case.keyboard.type("and then")
    held[0].fulfill(status=409, body=OWN, content_type="text/html")

    notice = told(case, "The sentence that the desk sent.")

    assert notice.locator("blockquote").inner_text() == "10 5521"
    assert case.locator("#line-entry").input_value() == "and then"


def test_a_notice_stays_while_the_page_is_brought_up_to_date_and_goes_with_what_succeeds(case):
    answer_posts(case, 409, OWN)
    write(case, "Dear Ms Berg,")
    send(case)
    told(case, "The sentence that the desk sent.")

    refreshed(case)
    stayed = case.locator(".told").count()
    case.unroute("**/gallery/**")
    with case.expect_response("**/case/usual"):
        send(case)
    case.locator(".told").wait_for(state="detached")

    assert stayed == 1


def refreshed(case):
    """Bring the page up to date, as a live stream does that has ended."""
    with case.expect_response(lambda answer: answer.request.resource_type == "xhr"):
        case.evaluate(
            """() => {
              const live = document.createElement("live-page");
              live.setAttribute("stream", "/nowhere");
              document.body.append(live);
            }"""
        )
    case.wait_for_timeout(100)


@pytest.mark.parametrize(
    ("status", "state"), [(401, "Not saved yet, trying again"), (422, "Not saved")]
)
def test_a_draft_that_was_not_kept_says_why_and_is_never_called_saved(case, status, state):
    answer_posts(case, status, OWN)

    write(case, "Dear Ms Berg,")

    told(case, "The sentence that the desk sent.")
    case.locator("output", has_text=state).wait_for()
    assert case.locator("#composer-text").input_value() == "Dear Ms Berg,"


def test_a_draft_is_kept_by_itself_once_the_desk_takes_it_again(case):
    answer_posts(case, 401, OWN)
    write(case, "Dear Ms Berg,")
    told(case, "The sentence that the desk sent.")

    case.unroute("**/gallery/**")

    case.locator("output", has_text="Draft saved").wait_for(timeout=8000)
    case.locator(".told").wait_for(state="detached")


def test_suggestions_that_the_desk_refuses_say_why(case):
    case.route(
        "**/suggestions?*",
        lambda route: route.fulfill(status=401, body=OWN, content_type="text/html"),
    )

    case.keyboard.type(".cour")

    told(case, "The sentence that the desk sent.")
    assert (case.locator("#line-entry").input_value(), focused(case)) == (".cour", "line-entry")


def test_a_page_whose_stream_is_lost_says_so_and_comes_up_to_date_when_it_is_back(case):
    lost = [True]

    def stream(route):
        if lost:
            route.abort()
        else:
            route.fulfill(body="retry: 100\n\n", content_type="text/event-stream")

    case.route("**/live?*", stream)
    case.evaluate(
        """() => {
          const live = document.createElement("live-page");
          live.setAttribute("stream", "/live?topics=case:1");
          document.body.append(live);
        }"""
    )
    case.locator("#told [role=status]", has_text="No connection to the desk").wait_for()
    said = case.locator("#said").inner_text()

    with case.expect_response("**/case/usual"):
        lost.clear()
    case.locator("#told .told").wait_for(state="detached")

    assert said.startswith("No connection to the desk")
    assert focused(case) == "line-entry"
