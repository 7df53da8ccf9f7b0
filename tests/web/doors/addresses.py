"""Every address of the desk, with its places filled: a new one is tried without being named."""

import re
from dataclasses import dataclass

from django.urls import URLPattern, get_resolver

PLACE = re.compile(r"<(?:\w+:)?(\w+)>")


@dataclass(frozen=True)
class Address:
    """A path, and the route that leads to it."""

    route: str
    path: str

    @property
    def is_of_an_object(self):
        """Return whether the path names something that lies in the database."""
        return bool(PLACE.search(self.route))


def every_address(**places):
    """Return every address. A route with a place that is not given is an error: name it here."""
    return tuple(
        Address(route, f"/{PLACE.sub(lambda found: str(places[found[1]]), route)}")
        for route in sorted(_routes(get_resolver().url_patterns))
    )


def _routes(patterns, prefix=""):
    for each in patterns:
        route = prefix + str(each.pattern)
        if isinstance(each, URLPattern):
            yield route
        else:
            yield from _routes(each.url_patterns, route)
