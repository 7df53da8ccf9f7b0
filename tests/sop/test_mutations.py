"""Whatever somebody does to a good file: it parses, or it gives findings inside the file."""

import re

from hypothesis import given
from hypothesis import strategies as st

from handrail.sop import BrokenProcedure, Procedure, behaviour_hash, parse_procedure, wording_hashes
from tests.sop.examples import EVERYTHING, FILES, GOLDEN, small

GOOD = tuple(file.read_text(encoding="utf-8").splitlines(keepends=True) for file in FILES)
SHORT = (GOLDEN / "format-1.yaml").read_text(encoding="utf-8").splitlines(keepends=True)
WHOLE = (EVERYTHING / "everything.yaml").read_text(encoding="utf-8").splitlines(keepends=True)
MARKS = "{}[]:,&*!|>#'\"%@`-? \t\r\n\x00\u2028"
SIGNS = st.characters(codec="utf-8") | st.sampled_from(list(MARKS))


def read(source: bytes | str) -> Procedure | BrokenProcedure:
    try:
        return parse_procedure(source, name="file.yaml")
    except BrokenProcedure as broken:
        return broken


def holds(source: str) -> None:
    """Assert that the source parses or that every finding lies inside it."""
    result = read(source)

    if isinstance(result, BrokenProcedure):
        assert result.findings
        lines = max(len(source.splitlines()), 1)
        assert all(1 <= found.line <= lines and found.column >= 1 for found in result.findings)


@st.composite
def changed(draw, good=GOOD):
    """Return a good file with a line deleted, doubled, moved, indented or garbled."""
    lines = list(draw(st.sampled_from(good)))
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(lines) - 1))
        line = lines.pop(at)
        match draw(st.sampled_from(("delete", "double", "move", "indent", "garble"))):
            case "double":
                lines[at:at] = [line, line]
            case "move":
                lines.insert(draw(st.integers(0, len(lines))), line)
            case "indent":
                lines.insert(at, " " * draw(st.integers(1, 4)) + line)
            case "garble":
                cut = draw(st.integers(0, len(line)))
                lines.insert(at, line[:cut] + draw(st.text(SIGNS, max_size=5)) + line[cut:])
        if not lines:
            break
    return "".join(lines)


@given(changed())
def test_a_changed_file_parses_or_says_where_it_is_wrong(source):
    holds(source)


@given(st.text(SIGNS, max_size=80))
def test_any_text_parses_or_says_where_it_is_wrong(source):
    holds(source)


@given(st.text(SIGNS, max_size=40))
def test_any_text_among_the_steps_parses_or_says_where_it_is_wrong(steps):
    holds(small(f"  - {steps}\n"))


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_with_a_place(source):
    assert isinstance(read(source), BrokenProcedure)


def as_set(procedure: Procedure) -> tuple[object, ...]:
    """Return the procedure without the orders that mean nothing."""
    unordered = (procedure.facts, procedure.terms, procedure.standards)
    fields = {
        key: value
        for key, value in vars(procedure).items()
        if key not in {"facts", "terms", "standards"}
    }
    return (tuple(fields.items()), *map(frozenset, unordered))


two_changed = st.one_of(*(st.tuples(changed((one,)), changed((one,))) for one in (SHORT, WHOLE)))


@given(two_changed)
def test_two_procedures_have_the_same_hashes_only_if_they_are_the_same(pair):
    first, second = map(read, pair)

    if isinstance(first, Procedure) and isinstance(second, Procedure):
        hashes = [(behaviour_hash(each), wording_hashes(each)) for each in (first, second)]
        assert (hashes[0] == hashes[1]) == (as_set(first) == as_set(second))


OWN_KEYS = "procedure|kind|title|purpose|owner|steps|id|into|strength|rule of|within|needs|covers"
"""Keys of the format that no author would take as a word of their own."""

KEY = re.compile(rf"^(\s*(?:- )?)({OWN_KEYS})(:(?: .*)?\n)$")


@st.composite
def misspelt(draw):
    """Return a good file, the same with one key misspelt, and the number of its line."""
    good = draw(st.sampled_from(GOOD))
    at = draw(st.sampled_from([i for i, line in enumerate(good) if KEY.match(line)]))
    before, key, after = KEY.match(good[at]).groups()
    wrong = f"{before}{key}zz{after}"
    return "".join(good), "".join([*good[:at], wrong, *good[at + 1 :]]), at + 1


@given(misspelt())
def test_a_misspelt_key_is_found_on_its_own_line(case):
    good, wrong, line = case

    before, after = read(good), read(wrong)

    assert isinstance(before, Procedure)
    assert isinstance(after, BrokenProcedure)
    assert line in {found.line for found in after.findings}
