"""A procedure that was written is read again as it was."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from handrail.sop import Procedure, parse_procedure
from handrail.sop.render import render_procedure
from handrail.sop.render.scalar import scalar
from tests.sop.examples import FILES, parsed
from tests.sop.generated import procedures, signs

every_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)


def read(source: str) -> Procedure:
    return parse_procedure(source, name="written.yaml")


@every_file
def test_each_procedure_that_we_have_is_read_again_as_it_was(file):
    procedure = read(file.read_text(encoding="utf-8"))

    assert read(render_procedure(procedure)) == procedure


@given(procedures())
def test_any_procedure_is_read_again_as_it_was(procedure):
    assert read(render_procedure(procedure)) == procedure


@given(procedures())
def test_what_is_written_of_what_was_read_is_the_same_letter_by_letter(procedure):
    written = render_procedure(procedure)

    assert render_procedure(read(written)) == written


@given(st.text(signs, min_size=1), st.booleans())
def test_any_text_is_read_again_as_it_was(text, within_braces):
    written = scalar(text, within_braces=within_braces)
    source = f"{{a: {written}}}" if within_braces else f"a: {written}"

    assert yaml.load(source, Loader=yaml.BaseLoader) == {"a": text}  # noqa: S506 - text only


def test_what_would_be_read_so_anyway_is_left_out():
    written = render_procedure(parsed("  - {id: act, do: Act, strength: should}\n"))

    assert written.endswith("""
steps:
  - id: act
    do: Act

  - id: finish
    end: resolved
""")


def test_quotes_stand_only_where_they_are_needed():
    steps = '  - {id: act, do: "Act, at once", why: "Because: so", say: "It is {order.number}."}\n'

    written = render_procedure(parsed(steps))

    assert "do: Act, at once\n" in written
    assert 'why: "Because: so"\n' in written
    assert 'say: "It is {order.number}."\n' in written


def test_a_long_wording_is_folded_and_a_wording_of_several_lines_keeps_them():
    long, lines = " ".join(["word"] * 60), "first\n\nthird"
    steps = f'  - {{id: act, do: "{long}", why: "{lines!r}"}}\n'.replace("'", "")

    written = render_procedure(parsed(steps))

    assert "do: >-\n" in written
    assert "    why: |-\n      first\n\n      third\n" in written
    assert all(len(line) <= 120 for line in written.splitlines())


def test_what_most_steps_in_any_order_have_in_common_is_said_once():
    must = "strength: must, rule of: law, source: Act 1"
    steps = (
        "  - id: all\n    text: All\n    any order:\n"
        f"      - {{id: a, check: A, {must}}}\n      - {{id: b, check: B, {must}}}\n"
        "      - {id: c, check: C, strength: may}\n"
    )

    written = render_procedure(parsed(steps))

    assert written.count("rule of: law") == 1
    assert read(written) == parsed(steps)
