import re
from html.parser import HTMLParser
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.channels.email.html import (
    ATTRIBUTES,
    FRAME_SANDBOX,
    STYLES,
    TAGS,
    frame_policy,
    safe_html,
)
from handrail.channels.email.markup import End, Tag, tidy, tokens
from tests.channels.email.attacks import ATTACKS


class Inspector(HTMLParser):
    """Reads HTML as a second parser does, and lists what must not be there."""

    def __init__(self):
        super().__init__()
        self.wrong = []

    def handle_starttag(self, tag, attributes):
        if tag not in TAGS:
            self.wrong.append(tag)
        for name, value in attributes:
            self.judge(tag, name, value or "")

    def judge(self, tag, name, value):
        if name in ("rel", "target"):
            fine = tag == "a" and value in ("noopener noreferrer nofollow", "_blank")
        elif name == "href":
            fine = re.match(r"(https?://|mailto:|tel:)\S", value) is not None
        elif name == "src":
            fine = re.match(r"data:image/(png|jpeg|gif|webp);base64,|/our/", value) is not None
        elif name == "style":
            fine = all(self.is_fine_style(one) for one in value.split(";"))
        else:
            fine = name in ATTRIBUTES["*"] | ATTRIBUTES.get(tag, set()) and name != "background"
        if not fine:
            self.wrong.append((tag, name, value))

    def is_fine_style(self, declaration):
        name, _, value = declaration.partition(":")
        return name in STYLES and re.fullmatch(STYLES[name], value)

    def handle_comment(self, data):
        self.wrong.append(("comment", data))

    def handle_decl(self, decl):
        self.wrong.append(("declaration", decl))

    def handle_pi(self, data):
        self.wrong.append(("instruction", data))


def wrong(html):
    inspector = Inspector()
    inspector.feed(html)
    inspector.close()
    return inspector.wrong


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_leaves_nothing_that_acts(attack):
    safe = safe_html(f"<p>before</p>{attack}<p>after</p>")

    assert wrong(safe.html) == []
    assert "before" in safe.html


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_does_no_more_after_a_second_cleaning(attack):
    once = safe_html(attack).html

    assert wrong(safe_html(once).html) == []


@given(st.lists(st.sampled_from(ATTACKS), min_size=2, max_size=4), st.data())
def test_attacks_cut_and_glued_together_leave_nothing_that_acts(attacks, data):
    glued = "".join(one[: data.draw(st.integers(0, len(one)))] for one in attacks)

    assert wrong(safe_html(glued).html) == []


@given(st.text(alphabet="<>/='\"! -abpimgsrconthef:;&#x1\n`"))
def test_any_text_leaves_nothing_that_acts(source):
    assert wrong(safe_html(source).html) == []


def test_words_tables_and_emphasis_stay():
    source = (
        '<h1>Title</h1><p style="text-align:center;position:fixed">a <b>b</b> <i>c</i></p>'
        '<table><tbody><tr><td colspan="2">1 &lt; 2</td></tr></tbody></table>'
        '<p><span style="color: #F00">red</span></p><ul><li>one</li></ul>'
    )

    assert safe_html(source).html == (
        '<h1>Title</h1><p style="text-align:center">a <b>b</b> <i>c</i></p>'
        '<table><tbody><tr><td colspan="2">1 &lt; 2</td></tr></tbody></table>'
        '<p><span style="color:#f00">red</span></p><ul><li>one</li></ul>'
    )


def test_a_link_opens_elsewhere_and_tells_nothing():
    assert safe_html('<a href="https://x.example/?a=1&amp;b=2">x</a>').html == (
        '<a href="https://x.example/?a=1&amp;b=2" target="_blank" '
        'rel="noopener noreferrer nofollow">x</a>'
    )


def test_images_from_elsewhere_are_left_out_and_counted_until_asked_for():
    source = (
        '<img src="https://x.example/pixel.gif" alt="hi"><table background="https://x.example/b">'
        '</table><p style="background:url(https://x.example/c)">x</p>'
    )

    without, asked = safe_html(source), safe_html(source, load_images=True)

    assert without.blocked_images == 3
    assert "x.example" not in without.html
    assert 'alt="hi"' in without.html
    assert 'src="https://x.example/pixel.gif"' in asked.html
    assert asked.blocked_images == 2


def test_images_that_came_with_the_letter_are_shown_from_us():
    safe = safe_html(
        '<img src="cid:logo@x"><img src="cid:other">', inline={"logo@x": "/our/file/1"}
    )

    assert safe.html == '<img src="/our/file/1"><img>'
    assert safe.blocked_images == 0


def test_small_images_in_the_html_itself_are_shown():
    small = "data:image/png;base64,iVBORw0KGgo="

    assert small in safe_html(f'<img src="{small}">').html
    assert safe_html(f'<img src="{small}{"A" * 200_000}">').blocked_images == 1


def test_the_frame_allows_neither_script_nor_form_nor_call_home():
    policy = frame_policy()

    assert "default-src 'none'" in policy
    assert "form-action 'none'" in policy
    assert "script" not in policy.replace("allow-scripts", "script")
    assert "https:" not in policy
    assert "https:" in frame_policy(load_images=True)
    assert "allow-scripts" not in FRAME_SANDBOX
    assert "allow-same-origin" not in FRAME_SANDBOX


@given(
    st.lists(st.sampled_from(["<p>", "</p>", "<td>", "<table>", "</table>", "<b>", "</b>", "x"]))
)
def test_tags_come_out_balanced(pieces):
    open_names = []
    for token in tokens("".join(pieces)):
        if isinstance(token, Tag):
            open_names.append(token.name)
        elif isinstance(token, End):
            assert open_names.pop() == token.name

    assert open_names == []


@given(st.text(alphabet="<>/='\"! -abp&;x\n"))
def test_tidying_twice_changes_nothing(source):
    once = tidy(source)

    assert tidy(once) == once


def test_a_stray_end_does_not_end_the_table_around_it():
    assert tidy("<div><table><tr><td>a</div>b</td></tr></table></div>") == (
        "<div><table><tr><td>ab</td></tr></table></div>"
    )


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 200_000,
        "".join(f"<b class=x{i}>" for i in range(30_000)) + "<p>" * 5_000,
        "<table>" * 100_000,
        "<div><table></div></table>" * 30_000,
        "<a href='" * 100_000,
        "<i><p>" * 100_000,
        '<a "' * 200_000,
        "<p style='" + "color:red;" * 90_000 + "'>",
    ],
    ids=lambda source: source[:12],
)
def test_html_made_to_stall_a_browser_is_cleaned_within_seconds(source):
    began = process_time()
    safe_html(source)

    assert process_time() - began < 5
