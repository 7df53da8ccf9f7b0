"""A letter's pictures in a real browser: its own are shown, those from elsewhere when asked."""

from base64 import b64decode

import pytest

from handrail.channels.email.kept_sentence import kept
from handrail.channels.email.letter import PICTURES_ELSEWHERE
from handrail.desk.actions.receive_letter import ReceivedFile
from handrail.record.blobs import put_blob
from handrail.words import sentence

pytestmark = pytest.mark.browser

DOT = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg=="
)
SPY = "http://127.0.0.1:9/spy.gif"
PAGE = f"<p>Look:</p><img id=in src='cid:in@x'><img src='{SPY}'>"


@pytest.fixture
def case_id(shop):
    def keep(content):
        desk = shop.desk
        return put_blob(content, subject="customer:1", real_at=desk.real_now, chance=desk.chance)

    return shop.desk.a_case(
        html_blob=keep(PAGE.encode()),
        files=(ReceivedFile("in.png", "image/png", len(DOT), keep(DOT), content_id="in@x"),),
        remarks=(kept(sentence(PICTURES_ELSEWHERE)),),
    )


def test_pictures_from_elsewhere_are_asked_for_only_when_the_agent_asks(case_id, sign_in):
    alice, asked = sign_in("alice"), []
    alice.on("request", lambda request: asked.append(request.url))
    alice.goto(f"/cases/{case_id}")

    alice.get_by_text("As its sender laid it out").click()
    letter = alice.frame_locator(".message-html")
    letter.get_by_text("Look:").wait_for()
    before = list(asked)
    alice.get_by_role("link", name="Load pictures from elsewhere").click()
    letter.locator(f"img[src='{SPY}']").wait_for(state="attached")

    assert letter.locator("img").first.evaluate("picture => picture.naturalWidth") == 1
    assert SPY not in before
    assert SPY in asked
    assert len(alice.context.pages) == 1
