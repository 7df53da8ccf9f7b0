"""The papers name what is there, and leave out nothing that has its place in them."""

import ast
import json
import re
import tomllib
from pathlib import Path

import pytest

from handrail.run import RUN_EVENTS

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "handrail"
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
PAPERS = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "changelog.d").glob("*.md")]
)

FENCED = re.compile(r"^( *)```.*?^\1```$", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r"`([^`\n]+)`")
PATH = re.compile(r"\.?[\w-]+(?:/[\w.-]+)+/?")
"""A folder and something in it; a bare name, such as `queries.py`, is a kind of file."""
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
SETTING = re.compile(r'"(HANDRAIL_[A-Z_]+)"')
UNDOCUMENTED = {"HANDRAIL_DEMO"}
"""Set by the program for itself, not by an operator."""

name_of = pytest.mark.parametrize("paper", PAPERS, ids=lambda path: str(path.relative_to(ROOT)))


def prose(path):
    """Return a paper without its fenced examples."""
    return FENCED.sub("", path.read_text(encoding="utf-8"))


def anchors(path):
    """Return the anchors of a paper's headings, as its readers' programs make them."""
    headings = HEADING.findall(prose(path))
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in headings}


def is_alive(link, paper):
    if link.startswith(("http://", "https://", "mailto:")):
        return True
    file, _, anchor = link.partition("#")
    target = (paper.parent / file).resolve() if file else paper
    return target.exists() and (not anchor or anchor in anchors(target))


def is_there(path):
    return any((base / path).exists() for base in (ROOT, PACKAGE))


@name_of
def test_no_relative_link_is_dead(paper):
    dead = [link for link in LINK.findall(prose(paper)) if not is_alive(link, paper)]

    assert dead == []


@pytest.mark.parametrize("name", ["ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md"])
def test_a_path_that_is_named_exists(name):
    named = {found for found in CODE.findall(prose(ROOT / name)) if PATH.fullmatch(found)}

    assert named
    assert {path for path in named if not is_there(path)} == set()


def test_every_package_has_its_line_in_the_architecture():
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    packages = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}

    assert {name for name in packages if f"`{name}/`" not in text} == set()


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda path: path.stem)
def test_a_decision_has_its_four_headings(decision):
    headings = re.findall(r"^## (.+)$", decision.read_text(encoding="utf-8"), re.MULTILINE)

    assert headings == ["Context", "Decision", "Consequences", "What would change our mind"]


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda path: path.stem)
def test_a_decision_is_in_the_index_and_bears_its_number(decision):
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    first_line = decision.read_text(encoding="utf-8").partition("\n")[0]

    assert f"(decisions/{decision.name})" in index
    assert first_line.startswith(f"# {decision.name[:4]}: ")


def test_decisions_are_numbered_without_gaps():
    assert [path.name[:4] for path in DECISIONS] == [
        f"{number:04}" for number in range(1, len(DECISIONS) + 1)
    ]


def test_every_dependency_says_why_it_is_there():
    page = (ROOT / "docs" / "decisions" / "0013-dependencies.md").read_text(encoding="utf-8")
    described = set(re.findall(r"^\| `([^`]+)` \| [^|]+ \| [^|]+ \| [^|]+ \|$", page, re.MULTILINE))

    assert described == python_dependencies() | node_dependencies()


def python_dependencies():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [
        *project["project"]["dependencies"],
        *project["dependency-groups"]["dev"],
        *project["build-system"]["requires"],
    ]
    return {re.split(r"[\[<>=! ;]", line)[0] for line in asked}


def node_dependencies():
    package = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
    return {*package["dependencies"], *package["devDependencies"]}


def test_every_type_of_event_is_told_of():
    glossary = (ROOT / "GLOSSARY.md").read_text(encoding="utf-8")
    section = glossary.split("## What a stream can say")[1].split("\n## ")[0]

    assert set(re.findall(r"^\| `(\w+)`", section, re.MULTILINE)) == event_types()


def event_types():
    """Return every type that the source gives to a new event."""
    found = set(RUN_EVENTS)
    for path in PACKAGE.rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        if "NewEvent(" in source:
            found |= types_in(ast.parse(source))
    return found


def types_in(tree):
    """Return the types of the new events in a file, also where a name stands for one."""
    named = {
        target.id: values_of(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "NewEvent":
            first = node.args[0]
            found |= named.get(first.id, set()) if isinstance(first, ast.Name) else values_of(first)
    return found


def values_of(node):
    """Return the texts that an expression can be; the condition between two is none of them."""
    if isinstance(node, ast.IfExp):
        return values_of(node.body) | values_of(node.orelse)
    return {node.value} if isinstance(node, ast.Constant) and isinstance(node.value, str) else set()


def test_every_setting_is_told_to_the_operator():
    source = (PACKAGE / "config" / "environment.py").read_text(encoding="utf-8")
    settings = set(SETTING.findall(source)) - UNDOCUMENTED
    rows = (ROOT / "docs" / "how-to" / "run-it.md").read_text(encoding="utf-8")

    assert {name for name in settings if f"| `{name}` |" not in rows} == set()
