"""A phone in German: places are named whole, and the page is as wide as the screen."""

import pytest

pytestmark = pytest.mark.browser


def test_places_are_never_broken_in_the_middle_of_a_word(page, gallery):
    page.set_viewport_size({"width": 360, "height": 740})

    page.goto(f"{gallery}/case/german?language=de")

    heights = page.evaluate(
        "[...document.querySelectorAll('.places a')].map((place) => place.offsetHeight)"
    )
    assert len(heights) == 6
    assert max(heights) < 44
    assert page.evaluate("document.documentElement.scrollWidth") == 360
