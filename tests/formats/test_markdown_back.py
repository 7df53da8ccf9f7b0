"""A document that we wrote is read back: what it shows comes back, what it does not is named."""

import random

import pytest

from handrail.rules import write_rule
from handrail.sop import parse_procedure
from handrail.sop.document import Choose, Sequence, Use, blocks_of
from handrail.sop.formats import importer_for
from handrail.sop.formats.imported import Imported
from handrail.sop.formats.markdown import to_markdown
from handrail.sop.formats.markdown.importing import import_markdown
from handrail.sop.formats.markdown.reading import import_document
from handrail.words import Language
from tests.sop.examples import FILES, parsed

OWN_LETTERS = "everything-acronym"
"""Has an acronym of its own, whose letters a document names without the acronym."""


def read(file):
    return parse_procedure(file.read_bytes(), name=file.name)


def back(procedure, language=Language.EN):
    """Return the procedure of the document, and what is said of its lines."""
    imported = import_document(to_markdown(procedure, language), name="back.md")
    assert isinstance(imported, Imported)
    return parse_procedure(imported.source, name="back"), imported.report


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_line_of_a_document_comes_back_in_every_language(file, language):
    procedure = read(file)
    written = to_markdown(procedure, language)

    found, report = back(procedure, language)

    lost = [entry for entry in report if not entry.is_used and entry.piece]
    if file.stem == OWN_LETTERS:
        assert len(lost) == 2
    else:
        assert lost == []
        assert to_markdown(found, language) == written


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_blocks_keep_their_names_kinds_and_rules(file):
    procedure = read(file)

    found, _ = back(procedure)

    assert found.id == procedure.id
    assert found.kind is procedure.kind
    assert list(map(shape, blocks_of(found.body))) == list(map(shape, blocks_of(procedure.body)))
    assert {fact.name: fact.declared.type for fact in found.facts} == {
        fact.name: fact.declared.type for fact in procedure.facts
    }


def shape(block):
    """Return what a document must not lose of a block, whatever its language."""
    match block:
        case Sequence():
            return len(block.blocks)
        case Choose():
            return block.id, len(block.branches), [bool(rule) for rule in block.rules]
        case Use():
            return block.id, block.procedure
        case _:
            names = ("kind", "strength", "rule_of", "needs", "within", "limits", "above", "fact")
            return block.id, type(block), *(getattr(block, name, None) for name in names)


def test_a_rule_in_words_is_read_as_the_rule_that_says_the_same():
    procedure = parsed(
        "  - id: late\n"
        "    choose: Is it late?\n"
        "    when: order.age_days > 30 && (order.age_days >= 90 || order.age_days == 40)\n"
        "    yes: [{id: sorry, do: Apologise}]\n"
    )

    found, _ = back(procedure)

    (choice,) = (block for block in blocks_of(found.body) if isinstance(block, Choose))
    (before,) = (block for block in blocks_of(procedure.body) if isinstance(block, Choose))
    assert write_rule(choice.rule) == write_rule(before.rule)


def changed(before, after, language=Language.EN, file=FILES[4]):
    written = to_markdown(read(file), language)
    assert before in written
    return import_markdown(written.replace(before, after).encode(), name="changed.md")


def test_what_was_changed_in_the_document_is_in_the_procedure():
    imported = changed("Up to €20.00; above", "Up to €35.00; above")

    assert "up to: 35 EUR" in imported.source


def test_a_step_that_was_written_into_the_document_gets_a_name_of_its_own():
    step = "- **90. Check:** Look at the photo twice.\n- **9. Decide:** Is"

    imported = changed('- <a id="faulty"></a>**9. Decide:** Is', step)

    assert "id: look-at-the-photo-twice" in imported.source
    assert not [entry for entry in imported.report if not entry.is_used and entry.piece]


def test_a_line_that_is_none_of_ours_is_named_with_its_place_and_nothing_else_is_lost():
    imported = changed("  - Critical for compliance\n", "  - Mind the gap\n")

    lost = [entry for entry in imported.report if not entry.is_used and entry.piece]
    assert [entry.piece for entry in lost] == ["Mind the gap"] * 2
    assert all(entry.place.startswith("line ") for entry in lost)


def test_a_rule_that_has_no_reading_is_left_to_the_agent_and_said():
    imported = changed("Condition of the goods: Faulty", "Condition of the goods: as it looks")

    told = [entry.words_in(Language.EN) for entry in imported.report if not entry.is_used]
    assert any("write “when” yourself" in each for each in told)
    assert "item.condition ==" not in imported.source


def test_what_a_document_never_shows_is_said_at_the_end():
    _, report = back(read(FILES[0]), Language.DE)

    assert "Ein Dokument zeigt nicht: andere Sprachen" in report[-1].words_in(Language.DE)


def test_a_document_that_tells_no_procedure_any_more_is_read_as_prose_and_says_why():
    imported = changed("- **Purpose:** ", "- **Aim:** ")

    assert not imported.report[0].is_used
    assert imported.report[0].words_in(Language.EN).endswith("It was read as prose.")


def test_a_document_that_is_none_of_ours_is_read_as_prose():
    text = "# Tea\n\n## Steps\n\n1. Boil the water.\n2. Pour it.\n"

    imported = importer_for("tea.md").read(text.encode(), name="tea.md")

    assert "do: Boil the water" in imported.source


def spoilt(chance, lines):
    """Return the document with a few lines lost, doubled, moved or cut."""
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(lines))
        match chance.randrange(5):
            case 0:
                del lines[at]
            case 1:
                lines.insert(at, chance.choice(lines))
            case 2:
                lines[at] = lines[at][chance.randint(0, 6) :]
            case 3:
                lines[at] = f"  {lines[at]}"
            case _:
                lines[at] = lines[at].replace("**", "", 1)
    return "\n".join(lines)


@pytest.mark.parametrize("seed", range(20))
def test_a_document_that_was_spoilt_gives_a_procedure_or_says_why_not(seed):
    chance = random.Random(seed)
    written = to_markdown(read(chance.choice(FILES)), chance.choice(list(Language)))

    text = spoilt(chance, written.splitlines())

    imported = import_markdown(text.encode(), name="spoilt.md")

    assert list(parse_procedure(imported.source, name="spoilt").steps())
    assert imported.report
