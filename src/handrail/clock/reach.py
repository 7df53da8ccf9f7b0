"""The years that clocks know: enough for every promise, too few to keep a machine busy."""

from datetime import date
from typing import Final

from handrail.clock.problems import OutOfReach

FIRST_YEAR: Final = 1970
LAST_YEAR: Final = 2099


def refuse_out_of_reach(day: date) -> None:
    """Refuse a day or moment outside the years that clocks know.

    Raises:
        OutOfReach: it lies before or after them.
    """
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise OutOfReach(first_year=FIRST_YEAR, last_year=LAST_YEAR)


def refuse_year_out_of_reach(year: int) -> None:
    """Refuse a year that clocks do not know.

    Raises:
        OutOfReach: it lies before or after those they know.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise OutOfReach(first_year=FIRST_YEAR, last_year=LAST_YEAR)
