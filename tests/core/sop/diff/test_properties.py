"""Of all procedures and all edits: what changes is told, and as what it is."""

from hypothesis import given

from handrail.sop.behaviour import behaviour_of
from handrail.sop.diff import Touches, changes_between, touches
from handrail.sop.wording import wording_of
from handrail.words import Language
from tests.core.sop.diff.edits import PROCEDURES, edited


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
