import pytest

pytestmark = [pytest.mark.browser]
from pathlib import Path

OUT = Path("/tmp/shots-pages")
OUT.mkdir(exist_ok=True)


def test_shots(sign_in, shop):
    page = sign_in("marta")

    def shot(name, path, full=True):
        page.goto(path)
        page.wait_for_timeout(150)
        page.screenshot(path=OUT / f"{name}.png", full_page=full)

    def tour(pre):
        shot(pre + "inbox", "/inbox?view=open")
        shot(pre + "inbox-mine", "/inbox")
        shot(pre + "library", "/library")
        shot(pre + "refund", "/library/return-and-refund")
        shot(pre + "quarantine", "/quarantine")
        shot(pre + "letter", f"/quarantine/{shop.held}")
        shot(pre + "find", "/find?q=parcel")

    page.set_viewport_size({"width": 1366, "height": 768})
    tour("wide-")
    page.set_viewport_size({"width": 390, "height": 844})
    tour("phone-")
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size({"width": 1366, "height": 768})
    tour("dark-")
    page.emulate_media(color_scheme="light")
    page.goto("/inbox")
    page.get_by_text("Language, theme and account").click()
    page.get_by_role("button", name="Deutsch").click()
    tour("de-")
    page.context.clear_cookies()
    shot("signin", "/sign-in")
    shot("link", "/sign-in/abc")
    shot("first", "/first-run/abc")
    shot("survey", shop.survey)
    shot("closed", "/s/x")
    page.set_viewport_size({"width": 390, "height": 844})
    shot("phone-signin", "/sign-in")
    shot("phone-survey", shop.survey)
    page.emulate_media(color_scheme="dark")
    shot("phone-dark-survey", shop.survey)
