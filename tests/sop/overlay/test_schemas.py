"""What the schemas of overlays and law packs take is what their readers take, and the other way."""

import json
from copy import deepcopy
from pathlib import Path

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from handrail.sop import BrokenProcedure
from handrail.sop.overlay import apply_overlay, parse_law_pack, parse_overlay
from handrail.sop.overlay.schema import overlay_schemas
from tests.sop.overlay.shop import BROKEN, REFUND, overlay_source
from tests.sop.overlay.test_law_pack import PACK
from tests.sop.test_schema import BEYOND_A_SCHEMA
from tests.sop.test_schema_both_ways import VALUES, at, places, written

DOCS = Path(__file__).parents[3] / "docs" / "reference" / "schemas"
VALIDATORS = {kind: Draft202012Validator(schema) for kind, schema in overlay_schemas().items()}


def loaded(source):
    return yaml.load(source, Loader=yaml.BaseLoader)  # noqa: S506 - text only


OVERLAY = overlay_source(
    "  - {set: gift, up to: [10 EUR, 40 PLN], why: {en: So}, strength: may, because: It}\n"
    "  - {set: hear, restate: It, say: [{channel: phone, say: A}, {say: B}]}\n"
    "  - {set: number, without: [into]}\n"
    "  - {add: [{id: q, choose: Q, ways: {a: {text: A, steps: [{id: s, say: S}]},"
    " b: {text: B, steps: []}}}], before: hear}\n"
    "  - {add: [{id: extra, check: It, style: read-do}], after: hear}\n"
    "  - {add: [{id: other, do: It, within: 2 hours}], before: note}\n"
    "  - {remove: note, because: None}\n"
    "  - {standards: {email: {first reply: {allowance: 1 day}}}, because: So}\n"
    "  - {facts: {order.city: {label: City, type: text}}}\n"
)

AGAINST_THE_BASE = {
    "unknown-block", "id-taken", "key-of-another-block", "without-nothing", "without-required",
    "fact-known", "change-undone", "law-removed", "law-weakened", "law-passed-by",
    "law-comes-too-late",
    "law-not-waited-for", "law-standard", "second-overlay", "never-in-force",
}  # fmt: skip
BEYOND = (BEYOND_A_SCHEMA - {"not-a-word", "options-of-a-choice"}) | AGAINST_THE_BASE
ENDS_READING = {"unknown-block", "id-taken", "key-of-another-block", "without-nothing",
                "without-required", "fact-known", "duplicate-key", "change-undone",
                "second-overlay", "never-in-force"}  # fmt: skip
"""Where one of these is found, the result was not read, and so what else is wrong is not known."""

GOOD = [
    ("overlay", loaded(OVERLAY)),
    ("law pack", loaded(PACK)),
]
KEYS = sorted(
    {
        key
        for _, file in GOOD
        for path in places(file)
        if isinstance(found := at(file, path), dict)
        for key in found
    }
)
MORE = ("HU", "ZZ", "hear", "gift", "0123456789ab", {"from": "2026-01-01"}, "https://a.example")


@st.composite
def changed(draw):
    """Return a good file with a key more, less, renamed, or with another value behind it."""
    kind, file = deepcopy(draw(st.sampled_from(GOOD)))
    if kind == "overlay":
        file["changes"] = draw(
            st.lists(st.sampled_from(file["changes"]), max_size=2, unique_by=str)
        )
    for _ in range(draw(st.integers(1, 2))):
        found = at(file, draw(st.sampled_from([*places(file)])))
        keys = [*found] if isinstance(found, dict) else [*range(len(found))]
        value = deepcopy(draw(st.sampled_from((*VALUES, *MORE))))
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
    """Return the rules that a file breaks, by itself or laid on its base."""
    try:
        overlays = (
            [parse_overlay(source, name="o")]
            if kind == "overlay"
            else parse_law_pack(source, name="o").overlays
        )
        for overlay in overlays:
            if overlay.of == "refund":
                apply_overlay(REFUND, overlay)
    except BrokenProcedure as broken:
        return {each.rule for each in broken.findings}
    return set()


def bases(file):
    """Yield which procedures are changed; of another one than ours, nothing is tried."""
    overlays = file.get("overlays", [file])
    for each in overlays if isinstance(overlays, list) else []:
        if isinstance(each, dict):
            yield each.get("of", "refund")


@given(changed())
def test_a_schema_and_its_reader_agree_on_the_shape_of_any_file(case):
    kind, file = case

    rules = rules_broken(written(file), kind)

    assume(not rules & ENDS_READING)
    assume(all(of == "refund" for of in bases(file)))
    assert VALIDATORS[kind].is_valid(file) is not bool(rules - BEYOND), rules


@pytest.mark.parametrize("kind", VALIDATORS)
def test_the_published_schema_is_the_one_made_from_the_table_of_keys(kind):
    schema = overlay_schemas()[kind]
    file = DOCS / f"{kind.replace(' ', '-')}.schema.json"

    Draft202012Validator.check_schema(schema)
    assert json.loads(file.read_text(encoding="utf-8")) == schema


@pytest.mark.parametrize(("kind", "file"), GOOD, ids=[kind for kind, _ in GOOD])
def test_a_good_file_is_valid(kind, file):
    assert VALIDATORS[kind].is_valid(file)
    assert rules_broken(written(file), kind) == set()


OF_SHAPE = [
    what
    for what, broken in BROKEN.items()
    if broken.rule not in BEYOND and what != "for no country"
]


@pytest.mark.parametrize("what", OF_SHAPE)
def test_what_breaks_a_rule_of_shape_is_not_valid(what):
    assert not VALIDATORS["overlay"].is_valid(loaded(BROKEN[what].source))


def test_twenty_misshapen_overlays_were_tried():
    assert len(OF_SHAPE) >= 20
