"""What can be wrong with the words that came later: each finding has its place and its mend."""

import pytest

from handrail.words import Language, say
from tests.sop.broken import FILES
from tests.sop.examples import findings_in


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
def test_what_is_wrong_is_told_with_its_mend_in_english_and_german(what):
    (finding, *_) = findings_in(FILES[what].source)

    told = [
        say(part, language)
        for language in (Language.EN, Language.DE)
        for part in (finding.sentence, finding.mend)
    ]

    assert len({*told}) == 4


def test_more_than_sixty_files_were_tried():
    assert len(FILES) > 60
