"""What the schema takes the parser takes, and the other way round, whatever is done to a file.

Rules that hold between two places of a file are no matter of shape: they are left out.
"""

from copy import deepcopy

import yaml
from hypothesis import given
from hypothesis import strategies as st

from handrail.sop.document import StepKind
from handrail.sop.keys import BLOCKS, FACT, HEAD, NEED, STANDARD, TIER, VARIANT, WAY, step_table
from tests.sop.examples import FILES, findings_in
from tests.sop.test_schema import BEYOND_A_SCHEMA, VALIDATOR

BETWEEN_PLACES = BEYOND_A_SCHEMA - {"not-a-word", "options-of-a-choice"}
GOOD = tuple(
    yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - text only
    for file in FILES
    if file.parent.name == "golden"
)
"""The files that use every key; what is done to them is soon tried everywhere."""
TABLES = (HEAD, NEED, STANDARD, FACT, TIER, VARIANT, WAY, *BLOCKS.values())
KEYS = sorted({key.name for table in (*TABLES, *map(step_table, StepKind)) for key in table})
VALUES = (
    "yes", "act", "20 EUR", "-3 EUR", "0 EUR", "2 hours", "0 days", "12.5", "2026-01-31", "09:30",
    "every day", "every month on day 32", "on demand", "##-##", "email", "warm", "do-confirm",
    "money", "sensitive", "shop.order.total", "team_leader", "several", "choice", "Not An Id",
    "resolved", [], {}, [[]], ["email", "phone"], ["20 EUR", "80 PLN"], [{"say": "Hello"}],
    {"en": "Text"}, {"a": "Text"}, {"approve": "lead"}, [{"approve": "lead"}],
    {"allowance": "2 hours", "after": "act"}, {"allowance": "2 hours"},
)  # fmt: skip


def places(node, path=()):
    """Yield the way to every mapping and list in a file."""
    if isinstance(node, dict | list):
        yield path
        inner = node.items() if isinstance(node, dict) else enumerate(node)
        for key, value in inner:
            yield from places(value, (*path, key))


def at(node, path):
    for key in path:
        node = node[key]
    return node


def a_few(items):
    return st.lists(st.sampled_from(items), max_size=2, unique_by=str) if items else st.just([])


@st.composite
def changed(draw):
    """Return a good file with a key more, less, renamed, or with another value behind it.

    Of its facts and steps only a few are left, which are soon read.
    """
    file = deepcopy(draw(st.sampled_from(GOOD)))
    file["facts"] = dict(draw(a_few([*file.get("facts", {}).items()])))
    file["steps"] = draw(a_few(file["steps"]))
    for _ in range(draw(st.integers(1, 2))):
        found = at(file, draw(st.sampled_from([*places(file)])))
        keys = [*found] if isinstance(found, dict) else [*range(len(found))]
        value = deepcopy(draw(st.sampled_from(VALUES)))
        what = draw(st.sampled_from(("add", "remove", "replace", "rename")))
        if isinstance(found, list) and what in {"add", "rename"}:
            found.append(value)
        elif what == "add" or not keys:
            found.setdefault(draw(st.sampled_from(KEYS)), value) if isinstance(
                found, dict
            ) else found.append(value)
        elif what == "rename":
            found[draw(st.sampled_from(KEYS))] = found.pop(draw(st.sampled_from(keys)))
        elif what == "remove":
            del found[draw(st.sampled_from(keys))]
        else:
            found[draw(st.sampled_from(keys))] = value
    return file


def written(file) -> str:
    """Return the file as YAML in which every scalar is a text."""
    return yaml.safe_dump(file, allow_unicode=True, default_style='"', width=10_000)


@given(changed())
def test_the_schema_and_the_parser_agree_on_the_shape_of_any_file(file):
    shape = {found.rule for found in findings_in(written(file))} - BETWEEN_PLACES

    assert VALIDATOR.is_valid(file) is not bool(shape), shape
