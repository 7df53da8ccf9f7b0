"""Texts that are made to take long."""

import pytest

from handrail.sop import parse_procedure
from handrail.sop.formats.prose import from_prose

TEXTS = {
    "links": "[a](" * 45_000,
    "initials": "A. " * 60_000,
    "commas": "If a, " * 30_000,
    "quotation marks": "“a" * 90_000,
    "stars": "*" * 190_000,
    "a deep list": "".join("  " * depth + "- ask the\n" for depth in range(400)),
    "figures": "1 000 " * 30_000,
}


@pytest.mark.timeout(20)
@pytest.mark.parametrize("name", TEXTS)
def test_a_text_made_to_take_long_is_read_in_a_moment(name):
    assert parse_procedure(from_prose(TEXTS[name], name="Draft").source, name="d.yaml")
