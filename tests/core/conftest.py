from pathlib import Path

from tests.thoroughness import look_as_hard_as_asked

HERE = Path(__file__).parent


def pytest_configure(config):
    if config.inipath == HERE / "pytest.toml":
        look_as_hard_as_asked(otherwise="glance")
