"""Letters come and answers leave while the reader, the servers and the desk are killed at random.

Every letter ends in exactly one state, none is doubled, and as many answers with different
Message-IDs leave as were decided. The server numbers its letters anew in between.
"""

import contextlib
import os
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from handrail.channels.email.mailboxes.actions.set_up_mailbox import connect_mailbox
from handrail.channels.email.mailboxes.kinds import Encryption
from handrail.channels.email.mailboxes.models import Folder
from handrail.channels.email.mailboxes.queries import folders_of
from handrail.channels.email.mailboxes.settings import MailboxSettings
from handrail.desk.models import Case, Message
from handrail.record.intake import ItemState, retry
from handrail.record.intake.ledger import fingerprint
from handrail.record.models import Effect, IntakeItem
from handrail.record.outbox import retry_effect
from handrail.record.storage import Store, store, use_store
from tests import cast
from tests.apps.record.test_killed import database_url
from tests.channels.email.dovecot import NOT_HERE, PASSWORD, dovecot, free_port, is_here
from tests.channels.email.mailboxes import desk_under_fire
from tests.channels.email.post import Post, raw

ROOT = Path(__file__).parents[4]
KEY = b"k" * 32
READER_BEGINS_WITHIN_SECONDS = 10
FOLLOWS_WITHIN_SECONDS = 30
MOST_UNANSWERED = 30
MESSAGE_ID = re.compile(rb"^Message-ID: (<[^>]+>)", re.MULTILINE)

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(not is_here(), reason=NOT_HERE),
]


@dataclass
class Field:
    """The desk's processes, its servers, and what was killed how often."""

    folder: Path
    server: object
    nursery: subprocess.Popen
    smtp_port: int
    draw: Random
    mailbox_id: int = 0
    person_id: int = 0
    turn: int = 0
    delivered: list[bytes] = field(default_factory=list)
    killed: Counter = field(default_factory=Counter)
    smtp: int = 0
    begun: list[int] = field(default_factory=list)

    def begin(self, verb, *arguments):
        """Begin one of the processes, and return its number."""
        words = (self.folder / f"{verb}.log", verb, *arguments)
        self.nursery.stdin.write("\t".join(map(str, words)) + "\n")
        self.nursery.stdin.flush()
        self.begun.append(int(self.nursery.stdout.readline()))
        return self.begun[-1]

    def begin_smtp(self):
        (self.folder / "taken").mkdir(exist_ok=True)
        self.smtp = self.begin("take", self.smtp_port, self.folder / "taken")

    def deliver(self, count):
        for _ in range(count):
            number = len(self.delivered)
            letter = raw(
                number=number,
                sender=f"Ines <ines{number}@mail.example>",
                text=f"Letter {number}. " + "text " * self.draw.randint(1, 400),
            )
            self.server.deliver(letter)
            self.delivered.append(letter)

    def taken(self):
        """Return the Message-ID of each letter that the other server took, doubled ones twice."""
        return [
            MESSAGE_ID.search(path.read_bytes())[1]
            for path in (self.folder / "taken").iterdir()
            if path.stat().st_size
        ]

    def log(self, verb):
        path = self.folder / f"{verb}.log"
        return path.read_text()[-3_000:] if path.exists() else ""

    def let_them_follow(self):
        """Wait until not too many letters are unanswered, so that all stages are under fire."""
        until = time.monotonic() + FOLLOWS_WITHIN_SECONDS
        while self.unanswered() > MOST_UNANSWERED and time.monotonic() < until:
            time.sleep(0.1)

    def unanswered(self):
        held = IntakeItem.objects.filter(state=ItemState.QUARANTINED).count()
        settled = Effect.objects.filter(state__in=["delivered", "dead", "refused"]).count()
        return len(self.delivered) - held - settled

    def kill_one(self, what, processes):
        """Kill one of them now, and start again what does not start by itself."""
        if what == "imap":
            self.server.kill()
            time.sleep(self.draw.random() * 0.1)
            self.server.start()
        elif what == "smtp":
            end(self.smtp)
            self.begin_smtp()
        elif what == "reader":
            if not self.kill_reader(processes["fetch"]):
                return
        else:
            end(processes.pop(what))
            self.turn += 1
            processes[what] = self.begin(what, self.argument(what), self.turn)
        self.killed[what] += 1

    def kill_reader(self, process):
        """Kill what reads letters as soon as there is one; return whether there was."""
        until = time.monotonic() + READER_BEGINS_WITHIN_SECONDS
        while not kill_children(process):
            if time.monotonic() > until:
                return False
            time.sleep(0.02)
        return True

    def argument(self, verb):
        return self.mailbox_id if verb == "fetch" else self.person_id

    def work_until(self, is_done, *, seconds):
        """Let both processes work in peace until it is done."""
        self.turn += 1
        both = [self.begin(verb, self.argument(verb), self.turn) for verb in ("fetch", "answer")]
        try:
            until = time.monotonic() + seconds
            while not is_done():
                assert time.monotonic() < until, self.log("fetch") + self.log("answer")
                assert all(map(is_running, both)), self.log("fetch") + self.log("answer")
                time.sleep(0.5)
        finally:
            for process in both:
                end(process)


def kill_children(process):
    """Kill what the process has started: the reader of letters; return whether there was one."""
    children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    for child in children:
        with contextlib.suppress(ProcessLookupError):
            os.kill(int(child), signal.SIGKILL)
    return bool(children)


def end(process):
    with contextlib.suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)
    while is_running(process):
        time.sleep(0.002)


def is_running(process):
    return Path(f"/proc/{process}").exists()


@contextlib.contextmanager
def nursery_of(folder, smtp_port):
    """Run the process that forks the others."""
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    environment = {
        **os.environ,
        "PYTHONPATH": path,
        "DJANGO_SETTINGS_MODULE": "handrail.config.settings",
        "HANDRAIL_DATA": str(folder),
        "HANDRAIL_DATABASE": database_url(),
        "HANDRAIL_SMTP_OUT": f"smtp://127.0.0.1:{smtp_port}",
    }
    with subprocess.Popen(
        [sys.executable, desk_under_fire.__file__],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as nursery:
        assert nursery.stdout.readline() == "ready\n"
        yield nursery
        nursery.stdin.close()


@pytest.fixture
def battle(tmp_path):
    """Set up a desk, its mailbox on a server that runs, and a server that takes its letters."""
    before = store()
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    (folder / "blob.key").write_bytes(KEY)
    use_store(Store(folder / "blobs", master_key=KEY))
    smtp_port = free_port()
    with dovecot() as server, nursery_of(folder, smtp_port) as nursery:
        here = Field(folder, server, nursery, smtp_port, Random(4))
        here.person_id = cast.alice().person_id
        post = Post(now=datetime.now(UTC), real_now=datetime.now(UTC))
        here.mailbox_id = connect_mailbox(
            settings=MailboxSettings(
                name="Service",
                branch_id=cast.branch_warsaw().id,
                host="127.0.0.1",
                port=server.port,
                encryption=Encryption.NONE,
                user="service",
                folders=("INBOX",),
                since=(datetime.now(UTC) - timedelta(days=9)).date(),
            ),
            secret=PASSWORD,
            by=cast.ada(),
            edge=post.edge,
        ).id
        here.begin_smtp()
        try:
            yield here
        finally:
            for process in here.begun:
                end(process)
    use_store(before)


@pytest.mark.parametrize(
    ("letters", "kills"),
    [
        pytest.param(20, 1, marks=pytest.mark.timeout(300)),
        pytest.param(2_000, 50, marks=[pytest.mark.slow, pytest.mark.timeout(5_400)]),
    ],
)
def test_whatever_is_killed_each_letter_has_one_state_and_each_answer_leaves_once(
    battle, letters, kills
):
    targets = ("fetch", "answer", "reader", "imap", "smtp")
    rounds = [target for target in targets for _ in range(kills)]
    battle.draw.shuffle(rounds)
    anew = {len(rounds) // 3, 2 * len(rounds) // 3}
    processes = {verb: battle.begin(verb, battle.argument(verb), 0) for verb in ("fetch", "answer")}

    began = time.monotonic()
    for number, target in enumerate(rounds):
        battle.deliver(letters * (number + 1) // len(rounds) - len(battle.delivered))
        battle.let_them_follow()
        time.sleep(battle.draw.random())
        if number in anew:
            battle.server.kill()
            battle.server.number_anew()
            battle.server.start()
        battle.kill_one(target, processes)
    for process in processes.values():
        end(process)
    fought = time.monotonic() - began
    in_quarantine = peace(battle, letters)

    print(f"{letters} letters; killed: {dict(battle.killed)}; held meanwhile: {in_quarantine}")
    print(f"{fought:.0f} s of kills, then {time.monotonic() - began - fought:.0f} s in peace")
    each_letter_is_there_once(battle, letters)
    each_answer_left(battle, letters)
    assert set(targets) - set(battle.killed) <= {"reader"}
    folder = folders_of(battle.mailbox_id)[0]
    assert folder.kept == letters
    assert folder.count.missing == ()


def peace(battle, letters):
    """Let everything come to its end; return how many letters a person had to let be read again."""
    held = set()

    def is_done():
        for item in IntakeItem.objects.filter(state=ItemState.QUARANTINED):
            held.add(item.pk)
            retry(item.pk)
        for key in Effect.objects.filter(state__in=["dead", "refused"]).values_list(
            "key", flat=True
        ):
            retry_effect(key, real_at=datetime.now(UTC))
        states = Counter(IntakeItem.objects.values_list("state", flat=True))
        sent = Effect.objects.filter(state="delivered").count()
        read = Folder.objects.get().fetched.count()
        return states == {"routed": letters} and sent == letters and read >= letters

    battle.work_until(is_done, seconds=60 + letters)
    return len(held)


def each_letter_is_there_once(battle, letters):
    marks = {fingerprint(letter) for letter in battle.delivered}
    items = list(IntakeItem.objects.all())
    assert len(marks) == len(items) == letters
    assert {item.fingerprint for item in items} == marks
    assert {item.state for item in items} == {"routed"}
    received = Counter(
        Message.objects.filter(direction="received").values_list("intake_item", flat=True)
    )
    assert received == dict.fromkeys((item.pk for item in items), 1)
    assert Case.objects.count() == letters


def each_answer_left(battle, letters):
    decided = Message.objects.filter(direction="sent", is_unsent=False).count()
    taken = battle.taken()
    assert decided == letters
    assert len(set(taken)) == decided
    print(f"{decided} answers decided, {len(set(taken))} left, {len(taken)} taken in all")
