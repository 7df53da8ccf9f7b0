from dataclasses import replace
from datetime import UTC, datetime

import pytest
from django.template.backends.django import DjangoTemplates
from django.test import RequestFactory

from handrail.web.components import tags
from handrail.web.components.badge import Badge
from handrail.web.components.clock import Clock
from handrail.web.components.component import Moment
from handrail.web.components.field import Field
from handrail.web.components.table import Cell, Column, Row, Table
from handrail.words import BadSentence, Language
from tests.web.gallery_settings import TEMPLATES

ENGINE = DjangoTemplates(
    {
        "NAME": "screens",
        "APP_DIRS": False,
        **{key: TEMPLATES[0][key] for key in ("DIRS", "OPTIONS")},
    }
)
DUE = Moment(at=datetime(2026, 11, 20, 10, 52, tzinfo=UTC), text="10:52")
RUNNING = Clock(state="running", at=DUE, text="31 min left")


def drawn(source, **values):
    """Return a template drawn as the desk draws it."""
    template = ENGINE.from_string(source)
    return template.render({"language": Language.DE, **values}, RequestFactory().get("/"))


def test_a_sentence_is_said_in_the_readers_language():
    assert drawn('{% say "component-step-ask" name="Marta" %}') == "Marta fragen"


def test_a_name_in_a_sentence_cannot_become_html():
    assert "&lt;b&gt;" in drawn('{% say "component-step-ask" name=name %}', name="<b>")


def test_a_sentence_without_its_value_is_named():
    with pytest.raises(BadSentence, match="component-step-ask"):
        drawn('{% say "component-step-ask" %}')


def test_a_component_is_drawn_with_its_values_escaped():
    html = drawn("{% component badge %}", badge=Badge(text="<script>", tone="late"))

    assert "badge-late" in html
    assert "<script>" not in html


def test_a_component_knows_nothing_of_the_page_around_it():
    html = drawn("{% component badge %}", badge=Badge(text="3"), props="the page's own")

    assert "the page's own" not in html


def test_where_there_is_no_component_there_is_nothing():
    assert drawn("{% component badge %}", badge=None) == ""


def test_scripts_that_were_never_built_are_named(monkeypatch, tmp_path):
    tags._version_once.cache_clear()
    monkeypatch.setattr(tags, "BUILT", tmp_path / "build.json")

    with pytest.raises(tags.AssetsNotBuilt, match="uv sync"):
        tags.asset("app.js")


def test_a_clock_is_never_told_by_its_colour_alone():
    near = replace(RUNNING, near=True)
    late = replace(RUNNING, state="late")

    assert (RUNNING.tone, RUNNING.icon) == ("plain", "")
    assert (near.tone, near.icon) == ("warn", "clock")
    assert (late.tone, late.icon) == ("late", "owed")


def test_a_clock_carries_its_moment_for_the_page_to_count():
    assert 'at="2026-11-20T10:52:00+00:00"' in drawn("{% component clock %}", clock=RUNNING)


def test_a_field_points_to_its_help_and_its_error():
    field = Field(name="sum", label="Gutschein", help="In Euro", error="Kein Betrag", prefix="a-")

    assert field.described_by == "a-sum-help a-sum-error"
    assert 'aria-describedby="a-sum-help a-sum-error"' in drawn("{% component f %}", f=field)


def test_a_row_with_a_cell_too_few_is_refused():
    table = Table(
        caption="", columns=(Column(title="a"), Column(title="b")), rows=(Row(cells=(Cell(),)),)
    )

    with pytest.raises(ValueError, match="zip"):
        _ = table.lines
