import pytest

from tests import cast
from tests.channels.email.post import Post, mail_sink


@pytest.fixture
def desk():
    """Return a desk that letters come to, with Alice at work."""
    cast.alice()
    return Post()


@pytest.fixture
def sink():
    """Return a mail server that takes what leaves."""
    with mail_sink() as opened:
        yield opened
