"""Whoever asks for tests/core alone waits for no Django, and is otherwise asked as strictly."""

import tomllib
from pathlib import Path

CORE = Path(__file__).parent
ROOT = CORE.parents[1]
OF_NO_USE_HERE = "'-p', 'no:django', '-p', 'no:anyio', '-p', 'no:randomly', "


def options(file, *tables):
    """Return the options for pytest that a file holds, each as the text that it amounts to."""
    values = tomllib.loads(file.read_text(encoding="utf-8"))
    for table in tables:
        values = values[table]
    return {name: str(value) for name, value in values.items()}


def test_the_core_is_tested_as_strictly_alone_as_with_everything():
    alone = options(CORE / "pytest.toml", "pytest")
    whole = options(ROOT / "pyproject.toml", "tool", "pytest", "ini_options")
    alone["addopts"] = alone["addopts"].replace(OF_NO_USE_HERE, "")

    own = {"pythonpath", "markers"}
    assert {name: whole[name] for name in alone.keys() - own} == {
        name: alone[name] for name in alone.keys() - own
    }
    assert whole.keys() - alone.keys() == {"testpaths", "DJANGO_SETTINGS_MODULE"}
