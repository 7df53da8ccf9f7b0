"""What the gallery shows: the examples that lie beside each component and page."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from handrail.web import components
from handrail.web.case.examples import PAGES
from handrail.web.case.page import CasePage
from handrail.web.components.component import Example


@dataclass(frozen=True, kw_only=True)
class Exhibit:
    """One component with its examples."""

    name: str
    examples: tuple[Example, ...]


@cache
def exhibits() -> tuple[Exhibit, ...]:
    """Return every component that has examples, by name."""
    return tuple(_exhibits())


def _exhibits() -> Iterator[Exhibit]:
    for module in iter_modules(components.__path__):
        if module.ispkg and _has_examples(f"{components.__name__}.{module.name}"):
            found = import_module(f"{components.__name__}.{module.name}.examples")
            yield Exhibit(name=module.name, examples=found.EXAMPLES)


def _has_examples(package: str) -> bool:
    path = import_module(package).__path__
    return any(module.name == "examples" for module in iter_modules(path))


def case_page(name: str) -> CasePage | None:
    """Return the case page's example of that name."""
    return PAGES.get(name)


def case_page_names() -> tuple[str, ...]:
    """Return the names of the case page's examples."""
    return tuple(PAGES)
