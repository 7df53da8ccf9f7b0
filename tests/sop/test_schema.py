import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from handrail.sop.schema import procedure_schema
from tests.sop.examples import FILES, HEAD, findings_in, small
from tests.sop.test_findings import BROKEN

PUBLISHED = Path(__file__).parents[2] / "docs" / "reference" / "procedure.schema.json"
VALIDATOR = Draft202012Validator(procedure_schema())

OF_THE_YAML = """
    too-large too-many-pieces not-utf-8 syntax tab reserved-sign colon-in-text colon-missing
    unknown-escape quote-open bracket-open text-after-quote list-begins-here block-sign indentation
    no-sign second-document too-deep alias tag key-is-no-word
    duplicate-key not-a-word lone-brace and-more
"""
BETWEEN_PLACES = """
    unknown-placeholder placeholder-without-promise options-of-a-choice unknown-fact rule id-twice
    id-reused must-without-rule way-without-end early-end unknown-need needs-what-is-around
    needs-what-comes-later needs-another-way needs-in-a-circle variant-hides-others
    last-variant-with-condition currency-twice approver-never-asked approver-above-nothing
    approver-agrees-anyway
    bounds-crossed unknown-start start-comes-later channel-never-met not-to-be-confirmed
    parts-twice enough-is-all enough-of-steps confirmed-in-part
    handed-to-several of-another-kind schedule-after-no-day way-without-rule
    waits-twice until-no-time unknown-letter
"""
BEYOND_A_SCHEMA = {*OF_THE_YAML.split(), *BETWEEN_PLACES.split()}
"""Rules of the YAML itself, or between one place of the file and another: not of shape."""


def is_valid(source: str) -> bool:
    """Return whether the schema takes the file, each scalar being the text that was written."""
    return VALIDATOR.is_valid(yaml.load(source, Loader=yaml.CBaseLoader))  # noqa: S506 - text only


def test_the_schema_is_itself_valid():
    Draft202012Validator.check_schema(procedure_schema())


def test_the_published_schema_is_the_one_made_from_the_table_of_keys():
    assert json.loads(PUBLISHED.read_text(encoding="utf-8")) == procedure_schema()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_good_procedure_is_valid(file):
    assert is_valid(file.read_text(encoding="utf-8"))


WITHIN_A_SCHEMA = sorted(set(BROKEN) - BEYOND_A_SCHEMA)


@pytest.mark.parametrize("rule", WITHIN_A_SCHEMA)
def test_what_breaks_a_rule_of_shape_is_not_valid(rule):
    assert not is_valid(BROKEN[rule][0])


MISSHAPEN = {
    "a text of spaces": small("").replace("title: ", "title: ' ' # "),
    "another format": small("").replace("handrail: 1", "handrail: 2"),
    "no kind of procedure": small("").replace("kind: matter", "kind: process"),
    "no steps": HEAD,
    "a fact without a type": small("").replace(", type: number", ""),
    "an unknown type": small("").replace("type: number", "type: numeric"),
    "an offer without a limit": small("  - {id: gift, offer: A gift}\n"),
    "a promise without a time": small("  - {id: day, promise: A day}\n"),
    "a step with two kinds": small("  - {id: act, do: Act, ask: Ask}\n"),
    "an unknown outcome": small("  - {id: act, do: Act}\n").replace("resolved", "solved"),
    "no letter": small("  - {id: act, do: Act, covers: [Haste]}\n"),
    "an unknown language": small("  - {id: act, do: {fr: Agir}}\n"),
    "a step of another kind's key": small("  - {id: act, do: Act, into: order.number}\n"),
}


@pytest.mark.parametrize("what", MISSHAPEN)
def test_the_schema_and_the_parser_agree_on_what_is_misshapen(what):
    source = MISSHAPEN[what]

    assert not is_valid(source)
    assert findings_in(source)


def test_more_than_twenty_broken_files_were_tried():
    assert len(WITHIN_A_SCHEMA) + len(MISSHAPEN) >= 20


@pytest.mark.parametrize(
    "length",
    ["2 business hours", "48 calendar hours", "By the end of the second business day"],
)
def test_a_length_of_time_is_valid_however_it_is_written(length):
    source = small(f"  - {{id: day, promise: A day, within: {length}}}\n")

    assert is_valid(source)
    assert not findings_in(source)
