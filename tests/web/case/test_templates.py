"""Replies that the company has written down, in the customer's language, filled in by the case."""

import re
from pathlib import Path

import pytest

from handrail.desk.actions.send_reply import send_reply
from handrail.desk.actions.take_step import take_step
from handrail.desk.answers import Answer
from handrail.desk.models import Message
from handrail.desk.refused import PlacesOpen
from handrail.desk.texts import open_places
from handrail.library.actions.publish_together import FileToPublish, publish_together
from handrail.sop.company import parse_company_file
from handrail.words import Language
from tests import cast

SHIPPED = Path(__file__).parents[3] / "procedures" / "company" / "replies.yaml"
REPLIES = """
handrail: 1
replies:
  late:
    title: {en: The parcel is late, de: Das Paket ist verspätet}
    text:
      en: >-
        Hello {customer.name}, order {order.number} comes by {answer.day}.
        {agent.name}, {company.name}
      de: "Guten Tag {customer.name}, Bestellung {order.number} kommt bis {answer.day}."
  thanks:
    title: {en: Thank you, de: Danke}
    text: {en: "Thank you, {customer.name}.", de: "Danke, {customer.name}."}
"""


@pytest.fixture
def templates(desk):
    publish(desk, REPLIES)


def publish(desk, source):
    file = FileToPublish("replies.yaml", source.encode())
    publish_together([file], by=None, at=desk.now, real_at=desk.real_now)


def found(browser, case_id, read, query=""):
    return read(browser.get(f"/cases/{case_id}/templates", {"templates": query}))


def texts(page):
    return re.findall(r'data-insert="([^"]*)"', page)


def test_a_template_is_filled_in_with_what_the_case_knows(browse, desk, read, templates):
    case_id = desk.a_case()
    take_step(
        case_id=case_id,
        run_id=desk.matter_run(case_id),
        step="number",
        by=cast.alice(),
        edge=desk.edge,
        answer=Answer("10-5521", Language.EN),
    )

    (text,) = texts(found(browse(cast.alice()), case_id, read, "parcel late"))

    assert text == "Hello Ines, order 10-5521 comes by {answer.day}. Alice, Lantern"


def test_a_template_is_found_by_the_words_of_its_title_or_its_text(browse, desk, read, templates):
    case_id, browser = desk.a_case(), browse(cast.alice())

    assert len(texts(found(browser, case_id, read))) == 2
    assert len(texts(found(browser, case_id, read, "THANK"))) == 1
    assert len(texts(found(browser, case_id, read, "order comes"))) == 1
    assert "Nothing found" in found(browser, case_id, read, "umbrella")


def test_a_template_is_written_in_the_customers_language(browse, desk, read, templates):
    case_id = desk.a_case()
    desk.row(case_id).__class__.objects.filter(pk=case_id).update(language="de")

    page = found(browse(cast.alice()), case_id, read, "thank")

    assert texts(page) == ["Danke, Ines."]
    assert "Not written in" not in page


def test_a_template_that_misses_the_customers_language_says_so(browse, desk, read, templates):
    case_id = desk.a_case()
    desk.row(case_id).__class__.objects.filter(pk=case_id).update(language="pl")

    page = found(browse(cast.alice()), case_id, read, "thank")

    assert texts(page) == ["Thank you, Ines."]
    assert "Not written in Polish yet: this is the English text." in page


def test_what_is_missing_is_named_and_nothing_is_sent_before(browse, desk, read, templates):
    case_id, browser = desk.a_case(), browse(cast.alice())

    page = read(browser.post(f"/cases/{case_id}/write", {"text": "Good day.", "template": "late"}))
    text = page.partition('name="text"')[2].partition(">")[2].partition("</textarea>")[0]
    answer = browser.post(f"/cases/{case_id}/write", {"text": text, "do": "send"})

    assert text.startswith("Good day.\n\nHello Ines, order {order.number}")
    assert "Still to be filled in: {order.number}, {answer.day}" in page
    assert answer.status_code == 422
    assert "take it out: {order.number}, {answer.day}" in read(answer)
    assert not Message.objects.filter(direction="sent").exists()


@pytest.mark.parametrize("text", ["Dear {name},", "{ customer.name }!", "bis {Tag der Lieferung}"])
def test_no_customer_is_sent_a_name_in_braces(desk, text):
    case_id = desk.a_case()

    with pytest.raises(PlacesOpen):
        send_reply(case_id=case_id, text=text, by=cast.alice(), edge=desk.edge)


@pytest.mark.parametrize("text", ['{"a": 1}', "{}", "a {1} b", "if (x) { y(); }"])
def test_braces_that_name_nothing_may_be_sent(text):
    assert open_places(text) == ()


def test_what_customers_call_themselves_becomes_no_paragraph_of_ours(browse, desk, read, templates):
    case_id = desk.a_case()
    customer = desk.row(case_id).customer
    customer.name = "Eve\n\nPay here\r\nBcc: all@shop.example {agent.name}"
    customer.save()

    (text,) = texts(found(browse(cast.alice()), case_id, read, "thank"))

    assert text == "Thank you, Eve Pay here Bcc: all@shop.example {agent.name}."


def test_a_template_that_is_gone_is_told_and_the_letter_stays(browse, desk, read, templates):
    case_id, browser = desk.a_case(), browse(cast.alice())

    answer = browser.post(f"/cases/{case_id}/write", {"text": "Good day.", "template": "gone"})

    assert answer.status_code == 422
    assert "Good day.</textarea>" in read(answer)


def test_without_a_script_all_templates_are_on_a_page(browse, desk, read, templates):
    case_id = desk.a_case()

    page = read(browse(cast.alice()).get(f"/cases/{case_id}", {"templates": ""}))

    assert len(re.findall('name="template"', page)) == 2


def test_the_dot_finds_templates_too(browse, desk, read, templates):
    case_id = desk.a_case()

    page = read(browse(cast.alice()).get(f"/cases/{case_id}/suggest", {"q": "thank"}))

    assert texts(page) == ["Thank you, Ines."]


def test_a_company_without_templates_shows_none(browse, desk, read):
    case_id = desk.a_case()

    page = read(browse(cast.alice()).get(f"/cases/{case_id}"))

    assert 'id="composer-find"' not in page


def test_charlie_is_shown_no_template_of_a_case_in_warsaw(browse, desk, templates):
    case_id = desk.a_case()

    assert browse(cast.charlie()).get(f"/cases/{case_id}/templates").status_code == 404


def test_every_shipped_template_is_written_in_six_languages_with_the_same_places():
    replies = parse_company_file(SHIPPED.read_bytes(), kind="replies", name="replies.yaml")

    assert len(replies) >= 10
    for each in replies:
        assert {code for code, _ in each.title.wordings} == set(Language)
        assert {code for code, _ in each.text.wordings} == set(Language)
        places = {tuple(sorted(open_places(wording))) for _, wording in each.text.wordings}
        assert len(places) == 1, each.id
