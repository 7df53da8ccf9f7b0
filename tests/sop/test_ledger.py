"""The ids of a procedure over its versions."""

from handrail.sop.ledger import Ledger, ledger_of
from handrail.words import Language, say
from tests.sop.examples import parsed

FIRST = parsed("  - {id: act, do: Act}\n  - {id: jot, note: Jot}\n")
SECOND = parsed("  - {id: jot, note: Jot}\n")
CHOICE = "  - {id: jot, choose: Which, yes: [{id: n, note: N}]}\n"


def reused(steps, *versions):
    ledger = ledger_of((f"kettle@{number}", each) for number, each in enumerate(versions, start=1))
    return [(each.id, each.is_back) for each in ledger.reuses(parsed(steps))]


def test_what_stays_and_what_is_new_is_no_reuse():
    assert reused("  - {id: act, do: Act}\n  - {id: more, do: More}\n", FIRST) == []


def test_an_id_that_was_given_up_does_not_come_back():
    assert reused("  - {id: act, do: Another act}\n", FIRST, SECOND) == [("act", True)]


def test_a_step_does_not_become_a_choice():
    assert reused(CHOICE, FIRST) == [("jot", False)]


def test_a_step_may_become_one_of_another_kind():
    assert reused("  - {id: jot, ask: What}\n", FIRST) == []


def test_a_ledger_knows_the_newest_version_of_each_id():
    ledger = ledger_of([("kettle@1", FIRST), ("kettle@2", SECOND)])

    assert {name: entry.version for name, entry in ledger.entries.items()} == {
        "act": "kettle@1",
        "jot": "kettle@2",
        "finish": "kettle@2",
    }


def test_a_reuse_names_the_version_and_the_mend():
    (reuse,) = Ledger().with_version(FIRST, version="kettle@1").reuses(parsed(CHOICE))

    assert "kettle@1" in say(reuse.sentence, Language.EN)
    assert "was: jot" in say(reuse.mend, Language.DE)
