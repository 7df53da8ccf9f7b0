"""What can be wrong with the words that came later: each finding has its place and its mend."""

import pytest

from handrail.words import Language, say
from tests.sop.broken import FILES
from tests.sop.examples import findings_in
from tests.sop.test_findings import BROKEN


@pytest.mark.parametrize("what", FILES)
def test_what_is_wrong_is_found_at_its_line_and_column(what):
    broken = FILES[what]

    found = {(each.rule, each.line, each.column) for each in findings_in(broken.source)}

    assert (broken.rule, broken.line, broken.column) in found


@pytest.mark.parametrize("what", FILES)
def test_nothing_else_is_said_to_be_wrong(what):
    broken = FILES[what]

    assert {each.rule for each in findings_in(broken.source)} == {broken.rule}


@pytest.mark.parametrize("what", FILES)
def test_what_is_wrong_is_told_with_its_mend_in_each_language(what):
    (finding, *_) = findings_in(FILES[what].source)

    told = [say(part, each) for each in Language for part in (finding.sentence, finding.mend)]

    assert len({*told}) == 2 * len(Language)
    assert not any("{" in said and "$" in said for said in told)


def test_more_than_sixty_kinds_of_mistakes_were_tried():
    kinds = {broken.rule for broken in FILES.values()} | set(BROKEN)

    assert len(kinds) > 60
