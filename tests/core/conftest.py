import gc
from pathlib import Path

from tests.thoroughness import look_as_hard_as_asked

HERE = Path(__file__).parent


def pytest_configure(config):
    if is_asked_for_alone(config):
        look_as_hard_as_asked(otherwise="glance")
        gc.disable()


def pytest_collection_finish(session):
    """Search for garbage only now, and not among what collecting made: all of it is needed."""
    if is_asked_for_alone(session.config):
        gc.freeze()
        gc.enable()


def is_asked_for_alone(config):
    return config.inipath == HERE / "pytest.toml"
