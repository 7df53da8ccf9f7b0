import os
from random import Random

import pytest
from django.conf import settings
from django.db import connection

from handrail.record.chance import Chance
from handrail.record.moments import forget_offset
from handrail.record.storage import Store, use_store
from tests.thoroughness import look_as_hard_as_asked

ASKED_FOR = "HANDRAIL_TEST_DATABASE"

look_as_hard_as_asked()


def pytest_configure():
    if ASKED_FOR in os.environ and connection.vendor != "postgresql":
        raise pytest.UsageError(f"{ASKED_FOR} needs DJANGO_SETTINGS_MODULE=tests.settings.")


def pytest_collection_modifyitems(items):
    if connection.vendor == "postgresql":
        return
    no_server = pytest.mark.skip(reason=f"needs PostgreSQL: {ASKED_FOR}=postgresql://...")
    for item in items:
        if item.get_closest_marker("postgres") is not None:
            item.add_marker(no_server)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings, tmp_path_factory):
    """Test on a real SQLite file: a database in memory locks differently."""
    if connection.vendor == "sqlite":
        file = tmp_path_factory.mktemp("database") / "handrail.sqlite3"
        settings.DATABASES["default"]["TEST"]["NAME"] = str(file)


@pytest.fixture(autouse=True, scope="session")
def opened_store(tmp_path_factory):
    """Keep content in a throw-away folder, under a key that everybody may know."""
    use_store(Store(tmp_path_factory.mktemp("data") / "blobs", master_key=b"k" * 32))


@pytest.fixture(autouse=True)
def the_desks_clock_read_afresh():
    """Forget how far another test moved the desk's clock."""
    forget_offset()


@pytest.fixture
def chance():
    """Draw the same chance in every run."""
    return Chance(Random(7).randbytes)
