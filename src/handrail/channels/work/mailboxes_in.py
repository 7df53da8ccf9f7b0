"""Mailboxes: each watched in a thread of its own, by one worker at a time."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Event

from handrail.channels.email.mailboxes.alarms import look
from handrail.channels.email.mailboxes.queries import UnknownMailbox, to_be_watched
from handrail.channels.email.mailboxes.standing import give_back, take_over
from handrail.channels.email.mailboxes.watching import Watch
from handrail.channels.work.loop import LoopThread
from handrail.channels.work.moment import edge_now

ALARMS_EVERY = timedelta(seconds=60)
LONGEST_STOP_SECONDS = 30.0


class Watching:
    """Watches one mailbox; the loop of its thread."""

    rest_seconds = 0.5

    def __init__(self, mailbox_id: int) -> None:
        self.name = f"mailbox-{mailbox_id}"
        self._stop = Event()
        self._watch = Watch(mailbox_id, edge=edge_now, may_go_on=lambda: not self._stop.is_set())

    def run_once(self, real_now: datetime) -> int:
        """Do what is due for the mailbox."""
        try:
            return self._watch.turn(real_now)
        except UnknownMailbox:
            return 0

    def stop_soon(self) -> None:
        """Stop between two bundles of letters."""
        self._stop.set()

    def close(self) -> None:
        """Hang up."""
        self._watch.close()


@dataclass
class Mailboxes:
    """Begins and ends the watching of mailboxes as they are set up, paused and taken out."""

    worker: str
    name: str = "mailboxes"
    rest_seconds: float = 2.0
    _watched: dict[int, tuple[Watching, LoopThread]] = field(default_factory=dict, init=False)
    _looked_at: datetime | None = field(default=None, init=False)

    def run_once(self, real_now: datetime) -> int:
        """Watch what is to be watched, and look whether somebody has to be told of something."""
        wanted = frozenset(
            each
            for each in to_be_watched(worker=self.worker, real_now=real_now)
            if take_over(each, worker=self.worker, real_now=real_now)
        )
        for mailbox_id in self._watched.keys() - wanted:
            self._end(mailbox_id)
        for mailbox_id in sorted(wanted - self._watched.keys()):
            self._begin(mailbox_id)
        if self._looked_at is None or real_now >= self._looked_at + ALARMS_EVERY:
            self._looked_at = real_now
            look(real_now=real_now)
        return 0

    def close(self) -> None:
        """End all watching."""
        for watching, thread in self._watched.values():
            watching.stop_soon()
            thread.ask_to_stop()
        for mailbox_id in tuple(self._watched):
            self._end(mailbox_id)

    def _begin(self, mailbox_id: int) -> None:
        watching = Watching(mailbox_id)
        thread = LoopThread(watching)
        self._watched[mailbox_id] = watching, thread
        thread.start()

    def _end(self, mailbox_id: int) -> None:
        watching, thread = self._watched.pop(mailbox_id)
        watching.stop_soon()
        thread.ask_to_stop()
        thread.join(LONGEST_STOP_SECONDS)
        give_back(mailbox_id, worker=self.worker)
