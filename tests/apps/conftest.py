import threading
from datetime import UTC, datetime

import pytest
from django.db import connection

from handrail.record.storage import Store, store, use_store

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.fixture
def now():
    """Return a Monday morning."""
    return NOW


@pytest.fixture
def folder(tmp_path):
    """Keep content in a folder of this test's own."""
    before = store()
    use_store(Store(tmp_path / "blobs", master_key=b"k" * 32))
    yield tmp_path / "blobs"
    use_store(before)


@pytest.fixture
def at_once():
    """Run one function in several threads at the same moment; return what each came to."""

    def run(function, *arguments):
        barrier = threading.Barrier(len(arguments))
        results = [None] * len(arguments)

        def work(place, argument):
            try:
                barrier.wait(timeout=20)
                results[place] = function(argument)
            except Exception as problem:  # noqa: BLE001 (handed to the test)
                results[place] = problem
            finally:
                connection.close()

        threads = [threading.Thread(target=work, args=place) for place in enumerate(arguments)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timeout=60)
        return results

    return run
