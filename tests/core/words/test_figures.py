"""Days and times stand as each language writes them."""

from datetime import UTC, date, datetime

import pytest

from handrail.words import Language
from handrail.words.figures import day, moment


@pytest.mark.parametrize(
    ("language", "written"),
    [
        (Language.EN, "Thu 26 Nov, 17:21"),
        (Language.DE, "Do., 26. Nov., 17:21"),
        (Language.PL, "czw., 26 lis, 17:21"),
        (Language.HU, "nov. 26., Cs, 17:21"),
        (Language.HR, "čet, 26. stu, 17:21"),
        (Language.NB, "tor. 26. nov., 17:21"),
    ],
)
def test_a_moment_is_written_as_its_language_writes_it(language, written):
    assert moment(datetime(2026, 11, 26, 17, 21, tzinfo=UTC), language, zone=UTC) == written


def test_an_english_date_has_its_day_before_the_month():
    assert day(date(2026, 11, 24), Language.EN) == "24 Nov 2026"
