"""Overlays and law packs of a folder are laid on their bases and held against the company."""

from pathlib import Path

import pytest

from handrail.sop import Strength
from handrail.sop.folder import company_of
from handrail.sop.hashes import behaviour_hash
from handrail.sop.overlay import Where, effective
from handrail.words import Language
from tests.sop.company.broken import GLOSSARY, GOALS, LIMITS, SOURCES
from tests.sop.overlay.shop import BASE, HASH, overlay_source
from tests.sop.overlay.test_law_pack import PACK

SHOP = Path(__file__).parents[3] / "procedures"


def folder(**files):
    sources = {"refund.yaml": BASE, **files}
    return company_of({name: source.encode() for name, source in sources.items()})


def found(**files):
    return [(each.rule, each.file, each.line) for each in folder(**files).findings]


def test_an_overlay_that_fits_is_sound():
    assert found(o=overlay_source("  - {set: gift, up to: 10 EUR}\n")) == []


@pytest.mark.parametrize(
    ("changes", "beside", "rule"),
    [
        ("  - {set: gift, up to: 999 EUR}\n", LIMITS, "offer-above-authority"),
        ("  - {set: gift, purse: gifts}\n", LIMITS, "unknown-purse"),
        ("  - {set: hear, why: The CEO}\n", GLOSSARY, "unexplained-acronym"),
        ("  - {set: hear, cites: law-9}\n", SOURCES.replace("law-1", "act"), "unknown-source"),
        ("  - {remove: tell, because: None}\n", GLOSSARY, "law-removed"),
        ("  - {set: nothing, why: None}\n", GLOSSARY, "unknown-block"),
    ],
)
def test_what_an_overlay_does_is_held_against_the_company_at_its_own_line(changes, beside, rule):
    assert found(o=overlay_source(changes), beside=beside) == [(rule, "o", 9)]


def test_what_is_wrong_with_a_base_is_not_said_of_its_overlay_too():
    base = BASE.replace("restate: The wish", "restate: The wish of the CEO")
    overlay = overlay_source("  - {set: gift, why: So}\n")

    assert found(**{"refund.yaml": base}, o=overlay, g=GLOSSARY) == [
        ("base-not-sound", "o", 3),
        ("unexplained-acronym", "refund.yaml", 16),
    ]


def test_goals_are_noted_once_and_not_for_every_overlay():
    base = BASE.replace("facts:", "goals: tea\nfacts:")
    overlay = overlay_source("  - {set: gift, why: So}\n")

    assert found(**{"refund.yaml": base}, o=overlay, g=GOALS) == []


def test_an_overlay_of_nothing_names_the_procedure_that_was_meant():
    source = overlay_source("  - {set: gift, why: So}\n").replace("of: refund", "of: refnd")

    (only,) = folder(o=source).findings

    assert (only.rule, only.line, only.column) == ("unknown-procedure", 3, 5)
    assert "refund" in only.said_in(Language.EN)


def test_an_overlay_of_another_state_is_told_which_one_there_is():
    source = overlay_source("  - {set: gift, why: So}\n").replace(HASH[:16], "0" * 12)

    (only,) = folder(o=source).findings

    assert (only.rule, only.is_note) == ("another-base", True)
    assert f"base: {HASH[:12]}" in only.said_in(Language.EN)


def test_a_broken_overlay_says_so_and_is_not_laid_on():
    assert found(o=overlay_source("  - {set: gift}\n")) == [("sets-nothing", "o", 9)]


def test_an_overlay_of_a_broken_procedure_waits_for_it():
    broken = BASE.replace("up to: 20 EUR", "up to: 20")
    overlay = overlay_source("  - {set: nothing, why: So}\n")

    whole = folder(**{"refund.yaml": broken}, o=overlay)

    waits, wrong = whole.findings
    assert (wrong.rule, wrong.file) == ("not-money", "refund.yaml")
    assert (waits.rule, waits.file, waits.is_note) == ("base-not-sound", "o", True)
    assert whole.not_looked_at == {"o"}


def test_the_sources_of_a_law_pack_may_be_cited():
    sources = "handrail: 1\nsources: {act: {title: Act, kind: law, version: '1'}}\n"

    assert found(p=PACK, s=sources) == []
    assert found(p=PACK.replace("hu-act:", "other:"), s=sources) == [("unknown-source", "p", 14)]


def test_two_overlays_of_one_id_are_one_too_many():
    source = overlay_source("  - {set: gift, why: So}\n")

    assert found(a=source, b=source) == [("second-file", "b", 2)]


def test_the_shops_overlay_and_its_example_of_a_law_pack_go_together():
    shop = company_of({str(file): file.read_bytes() for file in SHOP.rglob("*.yaml")})
    base = next(each for each in shop.procedures.values() if each.id == "return-and-refund")

    after = effective(base, shop.overlays, where=Where("budapest", "Loeffel", "HU"))

    steps = {step.id: step for step in after.steps()}
    names = list(steps)
    assert names.index("withdrawal-hu") + 1 == names.index("label")
    assert names.index("counter-budapest") == names.index("label") + 1
    assert steps["withdrawal-hu"].strength is Strength.MUST
    assert [limit.currency for limit in steps["goodwill"].limits] == ["EUR", "HUF"]
    assert behaviour_hash(after) != behaviour_hash(base)
    assert effective(base, shop.overlays, where=Where("oslo", "Loeffel", "NO")) == base
