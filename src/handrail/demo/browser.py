"""A browser of the fewest means: pages, forms and their buttons, over HTTP as everybody's is."""

import re
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser

import httpx
from typing_extensions import override

PATIENCE_SECONDS = 30.0
VOID = re.compile(r"\s+")


@dataclass
class Form:
    """A form as it stands on a page.

    Attributes:
        where: classes of the sections around it.
        fields: what it sends by itself, by name.
        buttons: names and values, in their order; `done` are those that are ticked.
    """

    action: str
    where: frozenset[str]
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)
    done: set[tuple[str, str]] = field(default_factory=set)

    def values_of(self, name: str) -> tuple[str, ...]:
        """Return the values of the buttons of a name that are not ticked."""
        return tuple(
            value for each, value in self.buttons if each == name and (each, value) not in self.done
        )


class _Forms(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self._sections: list[frozenset[str]] = []
        self._form: Form | None = None

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        match tag:
            case "section":
                self._sections.append(frozenset(told.get("class", "").split()))
            case "form":
                self._form = Form(told.get("action", ""), frozenset().union(*self._sections))
                self.forms.append(self._form)
            case "input" | "textarea" | "select" if self._form is not None and told.get("name"):
                self._form.fields[told["name"]] = told.get("value", "")
            case "button" if self._form is not None and told.get("name"):
                button = (told["name"], told.get("value", ""))
                self._form.buttons.append(button)
                if told.get("aria-checked") == "true":
                    self._form.done.add(button)

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = None
        elif tag == "section" and self._sections:
            self._sections.pop()


@dataclass(frozen=True)
class Page:
    """What came back."""

    status: int
    address: str
    html: str

    @property
    def forms(self) -> tuple[Form, ...]:
        """Return the forms on the page."""
        parser = _Forms()
        parser.feed(self.html)
        return tuple(parser.forms)

    def form_in(self, section: str) -> Form | None:
        """Return the first form within a section of the class."""
        return next((form for form in self.forms if section in form.where), None)

    @property
    def words(self) -> str:
        """Return the page as it reads."""
        return VOID.sub(" ", unescape(re.sub(r"<[^>]+>", " ", self.html))).strip()

    def links(self, pattern: str) -> tuple[str, ...]:
        """Return the addresses of links that match, in their order."""
        found: list[str] = re.findall(rf'href="({pattern})"', self.html)
        return tuple(dict.fromkeys(found))


class Browser:
    """Somebody's browser, with their cookies."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._client = httpx.Client(
            base_url=address, follow_redirects=True, timeout=PATIENCE_SECONDS
        )

    def get(self, path: str) -> Page:
        """Open a page."""
        return _page(self._client.get(path))

    def send(self, form: Form, **values: str) -> Page:
        """Send a form, with what was typed or pressed."""
        named = {**form.fields, **values}
        referer = {"Referer": f"{self._address}/"}
        return _page(self._client.post(form.action, data=named, headers=referer))

    def close(self) -> None:
        """Let go of its connections."""
        self._client.close()


def _page(answer: httpx.Response) -> Page:
    return Page(answer.status_code, str(answer.url), answer.text)
