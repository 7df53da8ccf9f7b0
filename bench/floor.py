"""Twenty agents at once, letters coming in, replies going out: one SQLite file bears it.

`handrail serve` runs as it does in real use on SQLite: pages, the door for letters, the outbox and
the timers in one process. Agents look, take cases, go through steps and reply over HTTP; letters
come by SMTP; a mail server on loopback takes what leaves.

Run: uv run python -m bench.floor [--agents 20] [--seconds 60] [--letters-per-minute 60]
Exit: 0; 1 when the database was locked once, a page failed, or a reply is not in the outbox, and at
the mail server, exactly once.
"""

import argparse
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from random import Random
from threading import Event
from time import perf_counter

from bench.browser import Browser
from bench.built import Built, build
from bench.floor_agents import Agent, Log, at_work
from bench.floor_mail import MailServer, Postman, in_the_background
from bench.machine import load, machine
from bench.server import running
from bench.table import table
from bench.throwaway import Place, free_port, open_here, throwaway_folder

CASES = 1_000
OUTBOX_EMPTY_WITHIN_SECONDS = 120
LINES_SHOWN = 120
"""Of what the desk wrote, where something went wrong."""


def main() -> int:
    """Let them work, check, print, and return the exit status."""
    asked, before = _asked(), load()
    with throwaway_folder() as folder:
        desk = build(Place(folder, free_port()), CASES, agents=asked.agents)
        post = MailServer()
        door, way_out = free_port(), free_port()
        mail = post.listening(way_out)
        mail.start()
        try:
            with _serving(desk.place, door, way_out):
                log, postman, seconds = _work(desk, door, asked)
                during = load()
                open_here(desk.place)
                from bench.floor_checked import broken, wait_for_the_outbox  # on an open desk

                wait_for_the_outbox(OUTBOX_EMPTY_WITHIN_SECONDS)
        finally:
            mail.stop()
        written = (folder / "serve.log").read_text()
        wrong = list(
            broken(replied=log.replied, sent=post.letters, brought=postman.brought, log=written)
        )
    wrong += [f"{count} x {kind}" for kind, count in (log.errors + postman.failures).items()]
    _tell(log, postman, wrong, seconds)
    if wrong:
        print("\n".join(["What the desk wrote:", *written.splitlines()[-LINES_SHOWN:]]))
    print(f"{machine()}; load before {before}, at the end of the minute {during}")
    return 1 if wrong else 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench.floor", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--agents", type=int, default=20)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--letters-per-minute", type=int, default=60)
    parser.add_argument("--think", type=float, default=1.0, help="mean rest, in seconds")
    return parser.parse_args()


@contextmanager
def _serving(place: Place, door: int, way_out: int) -> Iterator[None]:
    handrail = Path(sys.executable).with_name("handrail")
    command = [str(handrail), "serve", "--data", str(place.folder), "--port", str(place.port)]
    mail = {
        "HANDRAIL_SMTP_IN": f"127.0.0.1:{door}",
        "HANDRAIL_SMTP_OUT": f"smtp://127.0.0.1:{way_out}",
    }
    log = place.folder / "serve.log"
    with running(command, place.environment(**mail), log=log, ready=f"{place.url}/sign-in"):
        yield


def _work(desk: Built, door: int, asked: argparse.Namespace) -> tuple[Log, Postman, float]:
    log, stop = Log(), Event()
    postman = Postman(door, asked.letters_per_minute)
    with ExitStack() as opened:
        browsers = [opened.enter_context(Browser(desk.place.url)) for _ in desk.agents]
        for browser, link in zip(browsers, desk.links, strict=True):
            browser.sign_in(link)
        agents = [
            Agent(number, person_id, browser, log, asked.think, stop, Random(number))
            for number, (person_id, browser) in enumerate(zip(desk.agents, browsers, strict=True))
        ]
        begun = perf_counter()
        threads = [*at_work(agents), in_the_background(postman, stop)]
        stop.wait(asked.seconds)
        stop.set()
        for thread in threads:
            thread.join()
    return log, postman, perf_counter() - begun


def _tell(log: Log, postman: Postman, wrong: list[str], seconds: float) -> None:
    rows = (
        (action, times.n, f"{times.p50:.0f}", f"{times.p95:.0f}")
        for action, times in sorted(log.times.items())
    )
    print(table(("action", "n", "p50 ms", "p95 ms"), rows))
    requests = sum(times.n for times in log.times.values())
    print(f"\n{requests} requests in {seconds:.0f} s; {postman.brought} letters in; ", end="")
    print(f"{len(log.replied)} replies, each once in the outbox and once at the mail server")
    print(f"refused, and told why: {dict(log.refused) or 'nothing'}")
    for each in wrong[:20]:
        print(f"WRONG: {each}")
    print(f"{len(wrong)} things are wrong.")


if __name__ == "__main__":
    sys.exit(main())
