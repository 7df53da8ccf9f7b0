"""What each schema takes its reader takes, and the other way round, whatever is done to a file."""

import json
from copy import deepcopy
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from handrail.sop import BrokenProcedure
from handrail.sop.company import COMPANY_FILES, parse_company_file
from handrail.sop.company.schema import company_schemas
from tests.sop.company.broken import (
    ESCALATION,
    FILES,
    GLOSSARY,
    GOALS,
    LIMITS,
    PUBLISHERS,
    REPLIES,
    STANDARDS,
    TEMPLATES,
)
from tests.sop.test_schema import BEYOND_A_SCHEMA
from tests.sop.test_schema_both_ways import at, places, written

DOCS = Path(__file__).parents[3] / "docs" / "reference" / "schemas"
SHOP = Path(__file__).parents[3] / "procedures" / "company"
VALIDATORS = {kind: Draft202012Validator(schema) for kind, schema in company_schemas().items()}
BETWEEN_PLACES = BEYOND_A_SCHEMA - {"not-a-word"} | {
    "placeholder", "unknown-place", "letters-spell-another", "unknown-purse", "deputies-in-a-loop"
}  # fmt: skip


def loaded(source):
    return yaml.load(source, Loader=yaml.BaseLoader)  # noqa: S506 - text only


SMALL = {
    "mission": "handrail: 1\nmission: {en: Tea, de: Tee}\nvalues: {a: A}\nservice promise: Hot\n",
    "goals": GOALS,
    "glossary": GLOSSARY,
    "sources": "handrail: 1\nsources: {a: {title: A, kind: law, date: 2026-01-31, version: '1',"
    " url: 'https://law.example/a'}}\n",
    "limits": LIMITS.replace(
        "promise: 2 days", "promise: 2 days, disclose: All, spend: 3 EUR, purses: {goodwill: 9 EUR}"
    ),
    "templates": TEMPLATES,
    "replies": REPLIES,
    "publishers": PUBLISHERS,
    "escalation": ESCALATION,
    "standards": STANDARDS,
}
GOOD = [(kind, loaded(source)) for kind, source in SMALL.items()]
KEYS = sorted(
    {
        key
        for _, file in GOOD
        for path in places(file)
        if isinstance(found := at(file, path), dict)
        for key in found
    }
)
VALUES = (
    "yes", "a", "20 EUR", "-3 EUR", "0 EUR", "2 hours", "0 days", "12", "2026-01-31", "2026-1-31",
    "law", "price list", "meeting", "https://a.example", "https://", "AIDET", "Not An Id",
    "a@b.example", "07:00", "screen", "overdue", "resolve",
    "75 %", "0 %", "urgent", "chat", "3 rings", "thank you", [], {}, [[]],
    ["20 EUR", "80 PLN"], {"en": "Text"}, {"a": "Text"}, {"fr": "T"},
    {"hear": "H"}, {"title": "A", "kind": "law", "version": "1"}, {"term": "T", "meaning": "M"},
)  # fmt: skip


@st.composite
def changed(draw):
    """Return a good file with a key more, less, renamed, or with another value behind it."""
    kind, file = deepcopy(draw(st.sampled_from(GOOD)))
    for _ in range(draw(st.integers(1, 2))):
        found = at(file, draw(st.sampled_from([*places(file)])))
        keys = [*found] if isinstance(found, dict) else [*range(len(found))]
        value = deepcopy(draw(st.sampled_from(VALUES)))
        what = draw(st.sampled_from(("add", "remove", "replace", "rename")))
        if isinstance(found, list) and (what == "add" or not keys):
            found.append(value)
        elif what == "add" or not keys:
            found.setdefault(draw(st.sampled_from(KEYS)), value)
        elif what == "remove":
            del found[draw(st.sampled_from(keys))]
        elif what == "rename" and isinstance(found, dict):
            found[draw(st.sampled_from(KEYS))] = found.pop(draw(st.sampled_from(keys)))
        else:
            found[draw(st.sampled_from(keys))] = value
    return kind, file


def rules_broken(source, kind):
    try:
        parse_company_file(source, kind=kind, name="file.yaml")
    except BrokenProcedure as broken:
        return {each.rule for each in broken.findings}
    return set()


@given(changed())
def test_a_schema_and_its_reader_agree_on_the_shape_of_any_file(case):
    kind, file = case

    shape = rules_broken(written(file), kind) - BETWEEN_PLACES

    assert VALIDATORS[kind].is_valid(file) is not bool(shape), shape


@pytest.mark.parametrize("kind", COMPANY_FILES)
def test_the_published_schema_is_the_one_made_from_the_table_of_keys(kind):
    schema = company_schemas()[kind]

    Draft202012Validator.check_schema(schema)
    assert json.loads((DOCS / f"{kind}.schema.json").read_text(encoding="utf-8")) == schema


@pytest.mark.parametrize("kind", COMPANY_FILES)
def test_the_shops_own_file_is_valid(kind):
    source = (SHOP / f"{kind}.yaml").read_text(encoding="utf-8")

    assert VALIDATORS[kind].is_valid(loaded(source))


ONLY_A_CALENDAR_KNOWS = "a source of the 31st of June"
OF_SHAPE = [
    (what, name)
    for what, broken in FILES.items()
    for name, source in broken.files.items()
    if what != ONLY_A_CALENDAR_KNOWS
    and len(broken.files) == 1
    and broken.rule not in BETWEEN_PLACES | {"unknown-file"}
]


@pytest.mark.parametrize(("what", "name"), OF_SHAPE)
def test_what_breaks_a_rule_of_shape_is_not_valid(what, name):
    file = loaded(FILES[what].files[name])
    (kind,) = [each for each in COMPANY_FILES if each in file]

    assert not VALIDATORS[kind].is_valid(file)


def test_more_than_twenty_misshapen_files_were_tried():
    assert len(OF_SHAPE) > 20
