from datetime import UTC, datetime
from random import Random

import pytest

from handrail.demo.shop import open_shop
from handrail.library import queries as library
from tests import cast

MONDAY = datetime(2026, 11, 23, 10, 20, tzinfo=UTC)


@pytest.fixture
def monday():
    """Return a Monday on which the shop has been open for two hours."""
    return MONDAY


@pytest.fixture
def shop(db):
    """Return the shop as it was a year ago, with its procedures and no case."""
    library.forget_versions()
    yield open_shop(chance=Random(7), now=MONDAY, real_now=cast.REAL_NOW)
    library.forget_versions()
