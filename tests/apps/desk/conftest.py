import pytest

from handrail.library import queries as library

from .desk import TIMED, Desk, publish


@pytest.fixture
def desk(db):
    """Return a desk with a late-parcel and an e-mail procedure, on a Monday morning."""
    yield Desk()
    library.forget_versions()


@pytest.fixture
def timed_desk(desk):
    """Return the desk with a time for everything that it times."""
    publish(TIMED)
    library.forget_versions()
    return desk
