"""Of all procedures and all edits: what changes is told, and as what it is."""

import json

from hypothesis import given
from hypothesis import strategies as st

from handrail.sop.behaviour import behaviour_of
from handrail.sop.diff import (
    Touches,
    changes_as_plain,
    changes_between,
    tell_changes,
    touches,
)
from handrail.sop.wording import wording_of
from handrail.words import Language
from tests.sop.diff.edits import PROCEDURES, edited


def wordings(procedure):
    return [wording_of(procedure, language) for language in Language]


@given(PROCEDURES)
def test_a_procedure_is_no_other_than_itself(procedure):
    assert changes_between(procedure, procedure) == ()


@given(edited())
def test_what_changes_what_a_hash_holds_is_told_and_nothing_else_is(procedures):
    before, after = procedures

    found = {touches(change) for change in changes_between(before, after)}

    if behaviour_of(before) != behaviour_of(after):
        assert Touches.BEHAVIOUR in found
    elif wordings(before) != wordings(after):
        assert found == {Touches.WORDING}
    else:
        assert found == set()


@given(edited(), st.sampled_from(Language))
def test_every_change_can_be_said_in_every_language_and_written_for_programs(procedures, language):
    before, after = procedures
    changes = changes_between(before, after)

    told = tell_changes(changes, before, after, language)

    assert len(told) == len(changes)
    assert all(each.subject and each.statement for each in told)
    assert json.loads(json.dumps(changes_as_plain(changes))) == changes_as_plain(changes)
