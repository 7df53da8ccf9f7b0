import pytest

from handrail.library import queries as library

from .desk import Desk


@pytest.fixture
def desk(db):
    """Return a desk with a late-parcel and an e-mail procedure, on a Monday morning."""
    yield Desk()
    library.forget_versions()
