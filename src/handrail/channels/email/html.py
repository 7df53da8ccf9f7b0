"""A letter's HTML made safe to show: no script, no form, no call home, nothing out of place.

`nh3` (Rust's ammonia, on a browser's own parser) decides what passes; everything not listed here
is left out. Show the result only in a frame with `FRAME_SANDBOX` and `frame_policy`.
"""

import re
from base64 import b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from urllib.parse import unquote

import nh3

from handrail.channels.email.file_kind import IMAGES, kind_of
from handrail.channels.email.markup import Tag, tidy, tokens

MAX_HTML_CHARS = 1_000_000
MAX_DATA_IMAGE_CHARS = 100_000

FRAME_SANDBOX = "allow-popups allow-popups-to-escape-sandbox"
"""The frame's `sandbox`: links open outside it; no script, no form, an origin of its own."""

TAGS = frozenset(
    (
        *("p", "div", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre"),
        *("center", "ul", "ol", "li", "dl", "dt", "dd", "img"),
        *("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"),
        *("a", "b", "strong", "i", "em", "u", "s", "strike", "del", "ins", "sub", "sup"),
        *("small", "big", "code", "kbd", "samp", "tt", "abbr", "q", "cite", "span", "font"),
    )
)
ATTRIBUTES = {
    "*": {"dir", "lang", "title", "style", "align", "valign", "background"},
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "ol": {"start"},
    "font": {"color"},
}
STYLES = {
    "color": r"#[0-9a-f]{3,8}|[a-z]{3,20}|(rgb|hsl)a?\([0-9.,%/ ]{5,40}\)",
    "background-color": r"#[0-9a-f]{3,8}|[a-z]{3,20}|(rgb|hsl)a?\([0-9.,%/ ]{5,40}\)",
    "font-weight": r"normal|bold|bolder|lighter|[1-9]00",
    "font-style": r"normal|italic|oblique",
    "text-decoration": r"none|underline|line-through",
    "text-align": r"left|right|center|justify|start|end",
    "white-space": r"normal|pre-wrap|pre-line",
}
_LINK = re.compile(r"(https?://|mailto:|tel:)[^\s]", re.IGNORECASE)
_REMOTE = re.compile(r"https?://[^\s]", re.IGNORECASE)
_DATA_IMAGE = re.compile(r"data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*", re.IGNORECASE)
_LOADING = frozenset({"src", "background", "style"})
_LOADS = re.compile(r"^\s*https?://|url\([\"'\s]{0,20}https?:", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,4}%?")
_NUMBERS = frozenset({"width", "height", "colspan", "rowspan", "start"})
_NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class SafeHtml:
    """HTML that may be shown, and how many images from elsewhere it does not load."""

    html: str
    blocked_images: int


def safe_html(
    source: str, *, inline: Mapping[str, str] = _NONE, load_images: bool = False
) -> SafeHtml:
    """Return the HTML without anything that acts, loads or deceives.

    Args:
        source: as the sender wrote it; what exceeds `MAX_HTML_CHARS` is left out.
        inline: where each image that came with the letter is to be had, by content id.
        load_images: the reader has asked for images from elsewhere.
    """
    judge = _Judge(inline, load_images=load_images)
    cleaned = nh3.clean(
        tidy(source[:MAX_HTML_CHARS]),
        tags=set(TAGS),
        attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
        attribute_filter=judge.attribute,
        url_schemes={"http", "https", "mailto", "tel", "cid", "data"},
        link_rel="noopener noreferrer nofollow",
        set_tag_attribute_values={"a": {"target": "_blank"}},
    )
    return SafeHtml(cleaned, judge.blocked)


def shows_pictures_from_elsewhere(source: str) -> bool:
    """Return whether the HTML asks for a picture that did not come with the letter."""
    return any(
        name in _LOADING and _LOADS.search(value)
        for token in tokens(source[:MAX_HTML_CHARS])
        if isinstance(token, Tag)
        for name, value in token.attributes
    )


def inline_pictures(files: Iterable[tuple[str, bytes]]) -> dict[str, str]:
    """Return the pictures that came with a letter as addresses that hold them, by content id.

    Only what is a picture by its content is shown; SVG is none of them, it can hold script.
    """
    return {
        content_id: f"data:{IMAGES[kind]};base64,{b64encode(content).decode()}"
        for content_id, content in files
        if (kind := kind_of(content)) in IMAGES
    }


def frame_policy(*, load_images: bool = False) -> str:
    """Return the Content-Security-Policy of the page that is shown in the frame."""
    elsewhere = " https: http:" if load_images else ""
    return (
        f"default-src 'none'; img-src data:{elsewhere}; style-src 'unsafe-inline'; "
        f"form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox {FRAME_SANDBOX}"
    )


@dataclass
class _Judge:
    """Decides about one letter's attributes, and counts the images it turned away."""

    inline: Mapping[str, str]
    load_images: bool = field(kw_only=True)
    blocked: int = 0

    def attribute(self, tag: str, name: str, value: str) -> str | None:
        if name == "href":
            return value.strip() if _LINK.match(value.strip()) else None
        if name == "src":
            return self._image(value.strip())
        if name == "style":
            return self._style(value)
        if name == "background":
            self._count(value)
            return None
        if name in _NUMBERS:
            return value if _NUMBER.fullmatch(value) else None
        return value

    def _image(self, address: str) -> str | None:
        scheme, _, rest = address.partition(":")
        if scheme.lower() == "cid":
            return self.inline.get(rest) or self.inline.get(unquote(rest))
        if _DATA_IMAGE.fullmatch(address) and len(address) <= MAX_DATA_IMAGE_CHARS:
            return address
        if _REMOTE.match(address) and self.load_images:
            return address
        self._count(address)
        return None

    def _style(self, style: str) -> str | None:
        if "url(" in style.lower():
            self._count(style)
        kept = [f"{name}:{value}" for name, value in _declarations(style) if _allowed(name, value)]
        return ";".join(kept) or None

    def _count(self, value: str) -> None:
        self.blocked += bool(value)


def _declarations(style: str) -> list[tuple[str, str]]:
    pairs = (declaration.partition(":") for declaration in style.lower().split(";"))
    return [(name.strip(), value.strip()) for name, _, value in pairs]


def _allowed(name: str, value: str) -> bool:
    return name in STYLES and re.fullmatch(STYLES[name], value) is not None
