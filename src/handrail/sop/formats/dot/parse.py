"""The grammar of Graphviz, by recursive descent.

Source: "DOT Language", graphviz.org/doc/info/lang.html.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NoReturn

from handrail.sop.finding import Place
from handrail.sop.formats.dot.drawing import Attributes, Drawing, DrawnEdge, DrawnNode
from handrail.sop.formats.dot.tokens import Shape, Token, tokens_of
from handrail.sop.formats.imported import NotImported, not_imported

MOST_NODES = 2_000
MOST_EDGES = 6_000
DEEPEST = 20

_WORDS = frozenset({"strict", "graph", "digraph", "node", "edge", "subgraph"})


def parse_dot(source: str, *, file: str) -> Drawing:
    """Return what the file draws.

    Raises:
        NotImported: it is no directed graph in Graphviz' language, or too large.
    """
    return _Parsing(tokens_of(source, file=file), file).graph()


@dataclass(frozen=True)
class _Scope:
    """The defaults that hold between two braces."""

    node: Attributes = field(default_factory=dict)
    edge: Attributes = field(default_factory=dict)
    depth: int = 0

    def inner(self) -> "_Scope":
        return _Scope(dict(self.node), dict(self.edge), self.depth + 1)


class _Parsing:
    def __init__(self, tokens: Iterator[Token], file: str) -> None:
        self.tokens, self.file = tokens, file
        self.ahead = next(tokens)
        self.drawing = Drawing("")

    def graph(self) -> Drawing:
        if self._is_word("strict"):
            self._take()
        if self._is_word("graph"):
            raise self._refused("dot-undirected")
        self._expect_word("digraph")
        if not self._is_sign("{"):
            self.drawing.name = self._name()
        self._list(_Scope(), self.drawing.attributes)
        if self.ahead.shape is not Shape.END:
            self._unexpected()
        return self.drawing

    def _list(self, scope: _Scope, around: Attributes) -> list[str]:
        """Read statements between braces, and return the nodes that they name."""
        if scope.depth > DEEPEST:
            raise self._refused("dot-too-large", most=DEEPEST)
        self._expect("{")
        named: list[str] = []
        while not self._is_sign("}"):
            if self._is_sign(";"):
                self._take()
            else:
                named.extend(self._statement(scope, around))
        self._expect("}")
        return named

    def _statement(self, scope: _Scope, around: Attributes) -> list[str]:
        for word, defaults in (("graph", around), ("node", scope.node), ("edge", scope.edge)):
            if self._is_word(word):
                self._take()
                defaults.update(self._attributes())
                return []
        place = self.ahead.place
        is_group = self._is_sign("{") or self._is_word("subgraph")
        first = self._group(scope) if is_group else [self._name()]
        if not is_group and self._is_sign("="):
            self._take()
            around[first[0]] = self._name()
            return []
        if not is_group:
            self._node(first[0], scope, place)
        return self._rest_of(first, scope, place, is_group=is_group)

    def _rest_of(
        self, first: list[str], scope: _Scope, place: Place, *, is_group: bool
    ) -> list[str]:
        """Read what follows a node or group: its attributes, or a chain of arrows."""
        if not is_group:
            self._skip_port()
        chain = [first]
        while self.ahead.shape is Shape.ARROW:
            if self.ahead.text == "--":
                raise self._refused("dot-undirected")
            self._take()
            chain.append(self._end_of_arrow(scope))
        written = self._attributes()
        if len(chain) > 1:
            self._arrows(chain, {**scope.edge, **written}, place)
        elif not is_group:
            node = self.drawing.nodes[first[0]]
            node.attributes.update(written)
            node.own.update(written)
        return [name for group in chain for name in group]

    def _end_of_arrow(self, scope: _Scope) -> list[str]:
        if self._is_sign("{") or self._is_word("subgraph"):
            return self._group(scope)
        place, name = self.ahead.place, self._name()
        self._node(name, scope, place)
        self._skip_port()
        return [name]

    def _group(self, scope: _Scope) -> list[str]:
        name = ""
        if self._is_word("subgraph"):
            self._take()
            name = "" if self._is_sign("{") else self._name()
        own: Attributes = {}
        named = list(dict.fromkeys(self._list(scope.inner(), own)))
        if name or "label" in own:
            self.drawing.frames.append(own.get("label") or name)
        return named

    def _node(self, name: str, scope: _Scope, place: Place) -> None:
        if name not in self.drawing.nodes:
            if len(self.drawing.nodes) == MOST_NODES:
                raise self._refused("dot-too-large", most=MOST_NODES)
            self.drawing.nodes[name] = DrawnNode(name, place, dict(scope.node))

    def _arrows(self, chain: list[list[str]], attributes: Attributes, place: Place) -> None:
        for sources, targets in pairwise(chain):
            if len(self.drawing.edges) + len(sources) * len(targets) > MOST_EDGES:
                raise self._refused("dot-too-large", most=MOST_EDGES)
            self.drawing.edges.extend(
                DrawnEdge(source, target, attributes, place)
                for source in sources
                for target in targets
            )

    def _attributes(self) -> Attributes:
        found: Attributes = {}
        while self._is_sign("["):
            self._take()
            while not self._is_sign("]"):
                if self._is_sign(",") or self._is_sign(";"):
                    self._take()
                    continue
                name = self._name()
                found[name] = "true"
                if self._is_sign("="):
                    self._take()
                    found[name] = self._name()
            self._take()
        return found

    def _skip_port(self) -> None:
        while self._is_sign(":"):
            self._take()
            self._name()

    def _name(self) -> str:
        token = self._take()
        is_keyword = token.shape is Shape.WORD and token.text.lower() in _WORDS
        if token.shape not in {Shape.WORD, Shape.TEXT} or is_keyword:
            self._unexpected(token)
        text = token.text
        while token.shape is Shape.TEXT and self._is_sign("+"):
            self._take()
            text += self._take().text
        return text

    def _take(self) -> Token:
        token = self.ahead
        self.ahead = token if token.shape is Shape.END else next(self.tokens)
        return token

    def _is_sign(self, sign: str) -> bool:
        return self.ahead.shape is Shape.SIGN and self.ahead.text == sign

    def _is_word(self, word: str) -> bool:
        return self.ahead.shape is Shape.WORD and self.ahead.text.lower() == word

    def _expect(self, sign: str) -> None:
        if not self._is_sign(sign):
            self._unexpected()
        self._take()

    def _expect_word(self, word: str) -> None:
        if not self._is_word(word):
            self._unexpected()
        self._take()

    def _unexpected(self, token: Token | None = None) -> NoReturn:
        found = token or self.ahead
        raise not_imported(self.file, found.place, "dot-unexpected", found=found.text[:40] or "…")

    def _refused(self, rule: str, **values: int) -> NotImported:
        return not_imported(self.file, self.ahead.place, rule, **values)
