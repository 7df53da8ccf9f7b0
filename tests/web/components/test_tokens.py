"""Colours: every pair that stands on a screen can be read, in light and in dark."""

import re
from pathlib import Path

import pytest

from handrail import web

TOKENS = (Path(web.__file__).parent / "assets" / "tokens.css").read_text()
COLOURS = {
    name: (light, dark)
    for name, light, dark in re.findall(
        r"--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)", TOKENS
    )
}
TEXTS = [
    *((text, ground) for text in ("ink", "soft") for ground in ("paper", "card", "sunk", "hair")),
    *((text, f"{text}-soft") for text in ("ok", "warn", "late", "blue", "note")),
    *(("ink", f"{ground}-soft") for ground in ("ok", "warn", "late", "blue", "note", "brass")),
    *((text, ground) for text in ("ok", "warn", "late", "blue", "note") for ground in ("card",)),
    ("brass-deep", "brass-soft"),
    ("brass-deep", "paper"),
    ("on-brass", "brass-fill"),
    ("on-brass", "brass-press"),
    ("on-ok", "ok"),
    ("warn", "paper"),
]
SHAPES = [("brass", "paper"), ("brass", "card"), ("edge", "card"), ("edge", "paper")]


def luminance(colour):
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_every_text_can_be_read_on_its_ground(theme):
    weak = {
        pair: round(contrast(COLOURS[pair[0]][theme], COLOURS[pair[1]][theme]), 2)
        for pair in TEXTS
        if contrast(COLOURS[pair[0]][theme], COLOURS[pair[1]][theme]) < 4.5
    }

    assert weak == {}


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_every_line_and_frame_that_means_something_can_be_seen(theme):
    weak = {
        pair for pair in SHAPES if contrast(COLOURS[pair[0]][theme], COLOURS[pair[1]][theme]) < 3
    }

    assert weak == set()


def test_no_colour_is_written_outside_the_tokens():
    folder = Path(web.__file__).parent
    written = {
        path.name
        for path in folder.rglob("*.css")
        if "static" not in path.parts and path.name != "tokens.css"
        if re.search(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|hsl\(", path.read_text())
    }

    assert written == set()
