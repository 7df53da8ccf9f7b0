import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from handrail.sop import parse_procedure
from handrail.sop.formats.markdown import to_markdown
from handrail.sop.formats.markdown.escaped import escaped
from handrail.words import Language
from tests.sop.examples import FILES, parsed, small

TAG = re.compile(r"<[^>]+>")
SIGNS = st.text(st.sampled_from(list("*_`[]()<>#&;|~!\\-+=.1 \n\tab$äł:/")), max_size=40)


def page_of(markdown):
    """Return the document as a reader's program shows it, as HTML."""
    return (
        MarkdownIt("commonmark", {"maxNesting": 200})
        .enable(["table", "strikethrough"])
        .render(markdown)
    )


def words_in(page):
    return " ".join(html.unescape(TAG.sub(" ", page)).split())


def read(file):
    return parse_procedure(file.read_bytes(), name=file.name)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_procedure_is_told_in_every_language_and_no_text_is_lost(file, language):
    procedure = read(file)

    words = words_in(page_of(to_markdown(procedure, language)))

    assert procedure.title.said_in(language) in words
    for step in procedure.steps():
        assert " ".join(step.text.said_in(language).split()) in words


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_numbers_run_through_and_every_need_is_a_link_to_its_step(file):
    written = to_markdown(read(file), Language.EN)
    numbers = [int(found) for found in re.findall(r"\*\*(\d+)\. ", written)]
    links = set(re.findall(r"\]\(#([\w-]+)\)", written))

    assert numbers == list(range(1, len(numbers) + 1))
    assert links <= set(re.findall(r'<a id="([\w-]+)"></a>', written))


def test_a_step_says_how_binding_it_is_what_to_say_and_what_comes_before_it():
    procedure = parsed(
        '  - {id: number, ask: Ask., into: order.number, say: "Which order is it?"}\n'
        "  - id: voucher\n"
        "    offer: Offer a voucher.\n"
        "    up to: 20 EUR\n"
        "    above: {approve: team_leader}\n"
        "    strength: must\n"
        "    rule of: money\n"
        "    source: Rules, section 1\n"
        "    needs: number\n"
    )

    words = words_in(page_of(to_markdown(procedure, Language.EN)))

    assert "1. Ask: Ask. In your own words: Which order is it?" in words
    assert "Must, because of money (Rules, section 1)" in words
    assert "Up to €20.00; above that a team leader decides" in words
    assert "Only after step 1" in words
    assert "Keeps: Number" in words


def test_what_to_say_is_a_quotation():
    page = page_of(to_markdown(parsed("  - {id: greet, say: Hello, text: Greet.}\n"), Language.DE))

    assert "<blockquote>\n<p>Hello</p>" in page


def test_blocks_hold_their_steps_and_ways_their_titles():
    procedure = parsed(
        "  - id: late\n"
        "    choose: Is it late?\n"
        "    when: order.age_days > 30\n"
        "    yes: [{id: sorry, do: Apologise}]\n"
    )

    lines = to_markdown(procedure, Language.EN).splitlines()

    at = lines.index('- <a id="late"></a>**1. Decide:** Is it late?')
    assert lines[at + 1 : at + 7] == [
        "  - Decided by rule",
        "    - Age: more than 30",
        "  - **Yes**",
        '    - <a id="sorry"></a>**2. Do:** Apologise',
        "  - **No**",
        "    - Go on with the next step.",
    ]


def test_what_is_foreign_is_marked_and_a_foreign_document_says_so_once():
    mixed = small("  - {id: a, note: Write}\n").replace("Mend a kettle", "{en: Kettle, de: Kessel}")

    in_german = to_markdown(parse_procedure(mixed, name="a"), Language.DE)
    in_polish = to_markdown(parse_procedure(mixed, name="a"), Language.PL)

    assert "**1. Notieren:** Write *(auf Englisch)*" in in_german
    assert "*Tej procedury nie ma jeszcze" in in_polish
    assert "Write\n" in in_polish


@given(SIGNS.filter(str.strip))
def test_no_sign_of_a_text_becomes_markup(text):
    page = page_of(f"- **1. Do:** {escaped(text)}\n\n> {escaped(text)}")

    shown = html.escape(" ".join(text.split())).replace("&#x27;", "'")
    assert page == (
        f"<ul>\n<li><strong>1. Do:</strong> {shown}</li>\n</ul>\n"
        f"<blockquote>\n<p>{shown}</p>\n</blockquote>\n"
    )


def test_each_way_of_saying_something_stands_with_its_occasion():
    procedure = parsed(
        "  - id: greet\n"
        "    text: Greet.\n"
        "    say:\n"
        "      - {channel: phone, say: Good day}\n"
        "      - {when: order.age_days > 30, say: Sorry}\n"
        "      - {say: Hello}\n"
        "  - {id: talk, note: The talk, parts: {agenda: Agenda, next: Next steps}}\n"
    )

    page = page_of(to_markdown(procedure, Language.EN))

    words = words_in(page)
    assert "Telephone: Good day if it holds that: Age: more than 30 Sorry" in words
    assert "Otherwise · In your own words: Hello" in words
    assert "Its parts: Agenda, Next steps" in words
    assert all(f"<p>{said}</p>" in page for said in ("Good day", "Sorry", "Hello"))


def test_facts_say_what_their_answers_are_and_routines_when_they_are_due():
    source = small("").replace("kind: matter", "kind: routine\nschedule: every weekday at 09:00")
    source = source.replace("type: number}", "type: number, at least: 3, unit: days}")

    words = words_in(page_of(to_markdown(parse_procedure(source, name="k.yaml"), Language.EN)))

    assert "When it begins Every weekday, at 09:00" in words
    assert "Age (a number · in days · at least 3 days)" in words
