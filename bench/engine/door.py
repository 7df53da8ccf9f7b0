"""A step as an agent takes it: through HTTP, by a person who has signed in, and the page anew."""

from contextlib import ExitStack
from uuid import uuid4

from bench.browser import Browser
from bench.built import build
from bench.server import pages_of
from bench.throwaway import Place, free_port, throwaway_folder
from bench.timing import taken_in_turns

CASES, STEPS, LONGEST_SECONDS = 1_000, 60, 60


def step_through_the_door() -> float:
    """Return how many steps a second one browser takes on a desk of a thousand cases."""
    with ExitStack() as opened:
        folder = opened.enter_context(throwaway_folder())
        desk = build(Place(folder, free_port()), CASES)
        opened.enter_context(pages_of(desk.place))
        browser = opened.enter_context(Browser(desk.place.url))
        browser.sign_in(desk.links[0])

        def step(number: int) -> float:
            fields = {"entry": "It is late.", "kind": "entry", "step": "restate"}
            fields["entry_id"] = str(uuid4())
            path = f"/cases/{desk.untouched[number]}/line"
            return browser.post(path, fields, in_place=True).milliseconds

        times = taken_in_turns({"step": step}, rounds=STEPS, longest_seconds=LONGEST_SECONDS)
    return 1000 / times["step"].p50
