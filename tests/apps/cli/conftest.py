import shutil

import pytest

from tests.apps.cli.desk_folder import DeskFolder, handrail


@pytest.fixture(scope="session")
def new_desk(tmp_path_factory):
    """Set a desk up once."""
    folder = tmp_path_factory.mktemp("new-desk") / "data"
    handrail("intake", "/no/such/letter", data=folder)
    return folder


@pytest.fixture
def desk_folder(new_desk, tmp_path):
    """Return a desk of this test's own, just set up."""
    shutil.copytree(new_desk, tmp_path / "data")
    return DeskFolder(tmp_path / "data")
