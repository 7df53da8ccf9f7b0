"""What the tests of the screens share: a desk at a known moment, and browsers signed in to it."""

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from handrail.library import queries as library
from handrail.web import visit
from tests.apps.desk.desk import Desk


@pytest.fixture
def desk(db, monkeypatch):
    """Return a desk with two procedures, on a Monday morning; its pages know no other time."""
    made = Desk()
    monkeypatch.setattr(visit, "edge_now", lambda: made.edge)
    yield made
    library.forget_versions()


@pytest.fixture
def browse(desk):
    """Return a function that gives the browser of somebody of the cast, or of nobody."""

    def browser(grants=None, **headers):
        client = Client(headers=headers)
        if grants is not None:
            client.force_login(get_user_model().objects.get(pk=grants.person_id))
        return client

    return browser


@pytest.fixture
def read():
    """Return a function that gives an answer's text as its reader sees it in the source."""
    return lambda answer: answer.content.decode()
