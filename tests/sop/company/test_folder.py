"""A folder's files are held against each other, each mistake at its place and with its mend."""

from pathlib import Path

import pytest

from handrail.rules import Money
from handrail.sop.company import SourceKind, TemplateKind
from handrail.sop.folder import company_of
from handrail.sop.note_templates import with_templates
from handrail.sop.reading import MAX_FINDINGS
from handrail.words import Language, known_ids, say
from tests.sop.company.broken import FILES, GLOSSARY, GOALS, LIMITS, NOTES, SOURCES, TEMPLATES
from tests.sop.examples import small

SHOP = Path(__file__).parents[3] / "procedures"
ALL = {**FILES, **NOTES}


def folder(files):
    return company_of({name: source.encode() for name, source in files.items()})


@pytest.mark.parametrize("what", ALL)
def test_what_is_wrong_is_found_at_its_file_line_and_column(what):
    broken = ALL[what]

    found = {
        (each.rule, each.file, each.line, each.column) for each in folder(broken.files).findings
    }

    assert (broken.rule, broken.file, broken.line, broken.column) in found


@pytest.mark.parametrize("what", FILES)
def test_nothing_else_is_said_to_be_wrong(what):
    wrong = {each.rule for each in folder(FILES[what].files).findings if not each.is_note}

    assert wrong == {FILES[what].rule}


@pytest.mark.parametrize("what", NOTES)
def test_what_is_only_worth_a_look_is_no_mistake(what):
    found = folder(NOTES[what].files)

    assert NOTES[what].rule in {each.rule for each in found.findings}
    assert found.broken == frozenset()


@pytest.mark.parametrize("what", ALL)
def test_what_is_wrong_is_told_with_its_mend_in_english_and_german(what):
    finding = next(each for each in folder(ALL[what].files).findings if each.rule == ALL[what].rule)

    told = [
        say(part, language)
        for language in (Language.EN, Language.DE)
        for part in (finding.sentence, finding.mend)
    ]

    assert len({*told}) == 4


def test_every_rule_that_has_a_sentence_was_broken_here():
    told = {
        known.removeprefix("company-").removesuffix("-mend")
        for known in known_ids(Language.EN)
        if known.startswith("company-")
    }

    assert told - {broken.rule for broken in ALL.values()} == set()


def test_more_than_twenty_broken_files_were_tried():
    assert len(FILES) > 20


def test_a_procedure_alone_is_held_against_nothing():
    steps = (
        "  - {id: a, offer: Ask the CEO, up to: 999 EUR, purse: gift, cites: law-9}\n"
        "  - {id: b, note: It, template: visit}\n"
    )

    assert folder({"kettle.yaml": small(steps)}).findings == ()


def test_what_fits_is_sound():
    steps = (
        "  - {id: a, offer: Tea the EUR 9 {order.number}, up to: [9 EUR, 80 PLN], purse: goodwill,"
        " above: [{up to: 100 EUR, approve: team_leader}, {approve: team_leader}]}\n"
        "  - {id: b, note: The TEE, template: visit, cites: law-1, covers: [thank you]}\n"
        "  - {id: c, promise: A day, within: 36 hours}\n"
    ).replace("Tea the EUR 9 {order.number}", '"Tea: TEA, EUR 9, {order.number}"')
    source = small(steps).replace("facts:", "goals: [tea]\nfacts:")
    beside = {"g": GOALS, "s": SOURCES, "t": TEMPLATES, "w": GLOSSARY, "l": LIMITS}

    assert folder({"kettle.yaml": source, **beside}).findings == ()


def test_a_procedure_may_explain_an_acronym_itself():
    source = small("  - {id: a, do: Ask the CEO}\n").replace(
        "facts:", "terms: {CEO: Chief executive}\nfacts:"
    )

    assert folder({"kettle.yaml": source, "w": GLOSSARY}).findings == ()


def test_a_file_with_too_many_mistakes_hides_none_of_another_file():
    steps = "".join(f"  - {{id: s{n}, do: It, cites: law-9}}\n" for n in range(MAX_FINDINGS + 5))
    one, other = small(steps), small("  - {id: a, do: It, cites: law-9}\n")
    files = {"a.yaml": one, "b.yaml": other.replace("kettle", "pot"), "s": SOURCES}

    found = folder(files).findings

    assert [each.rule for each in found if each.file == "b.yaml"] == ["unknown-source"]
    assert len([each for each in found if each.file == "a.yaml"]) == MAX_FINDINGS + 1


def test_two_files_of_one_procedure_are_one_too_many():
    found = folder({"a.yaml": small(""), "b.yaml": small("")}).findings

    assert [(each.rule, each.file, each.line) for each in found] == [("second-file", "b.yaml", 2)]


def test_the_shops_own_files_are_sound_and_say_what_they_say():
    found = company_of({str(file): file.read_bytes() for file in SHOP.rglob("*.yaml")})

    company = found.company
    assert found.findings == ()
    assert [goal.id for goal in company.goals][:2] == ["one-reply", "same-day"]
    assert {source.kind for source in company.sources} == set(SourceKind)
    assert {template.kind for template in company.templates} == set(TemplateKind)
    assert Money(20, "EUR") in company.limits.of("agent").offer
    assert company.glossary.acronyms == {"GDPR", "DSGVO", "RODO", "AIDET"}
    assert company.mission.service_promise is not None
    assert len(found.procedures) == 6


def test_notes_take_their_parts_from_the_companys_templates():
    source = small("  - {id: a, note: It, template: visit}\n")
    found = folder({"kettle.yaml": source, "t": TEMPLATES})

    whole = with_templates(found.procedures["kettle.yaml"], found.company.note_templates)

    assert [name for name, _ in next(whole.steps()).parts] == ["a"]


def test_an_empty_folder_is_a_company_of_which_nothing_is_known():
    assert company_of({}).findings == ()
    assert company_of({}).company.goals is None
