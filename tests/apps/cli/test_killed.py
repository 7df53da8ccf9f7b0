"""Whatever is killed, no letter is lost, none is doubled, and every reply arrives."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from handrail.channels.email.read import read_letter
from tests.apps.cli import desk_under_fire
from tests.apps.cli.desk_folder import environment, handrail, start, write_letters
from tests.channels.email.post import mail_sink

ROOT = Path(__file__).parents[3]
PYTHONPATH = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))

few_and_many = pytest.mark.parametrize(
    "kills", [3, pytest.param(50, marks=[pytest.mark.slow, pytest.mark.timeout(1_200)])]
)


def under_fire(verb, argument, *, desk_folder, **variables):
    """Start the process and wait until it begins to work."""
    process = subprocess.Popen(
        [sys.executable, desk_under_fire.__file__, verb, str(argument)],
        env=environment(desk_folder.path, PYTHONPATH=PYTHONPATH, **variables),
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "ready\n"
    return process


def run_to_the_end(verb, argument, *, desk_folder, **variables):
    process = under_fire(verb, argument, desk_folder=desk_folder, **variables)
    process.communicate(timeout=110)
    assert process.returncode == 0


def intake_and_kill(files, *, desk_folder, draw):
    """Kill an intake at some moment after it has begun to keep new letters; return whether."""
    before = len(desk_folder.files())
    process = start("intake", *files, data=desk_folder.path)
    while process.poll() is None and len(desk_folder.files()) == before:
        time.sleep(0.005)
    time.sleep(draw.random() * 0.2)
    process.kill()
    process.communicate()
    return process.returncode != 0


@few_and_many
def test_an_intake_that_is_killed_again_and_again_loses_and_doubles_nothing(
    kills, desk_folder, tmp_path
):
    files = write_letters(tmp_path / "letters", kills * 8)
    draw = random.Random(kills)

    killed = [intake_and_kill(files, desk_folder=desk_folder, draw=draw) for _ in range(kills)]
    last = handrail("intake", *files, data=desk_folder.path)
    run_to_the_end("route", 1, desk_folder=desk_folder)

    assert sum(killed) == kills
    assert last.returncode == 0
    assert desk_folder.states() == {"routed": len(files)}
    assert desk_folder.letter_ids() == [f"{number:04}@mail.example" for number in range(len(files))]
    assert len(desk_folder.rows("select id from desk_case")) == len(files)
    assert desk_folder.blobs() <= desk_folder.files()


@few_and_many
def test_a_worker_that_is_killed_again_and_again_sends_every_reply(kills, desk_folder):
    replies = kills * 6
    draw = random.Random(kills)
    run_to_the_end("decide", replies, desk_folder=desk_folder)

    with mail_sink() as sink:
        out = {"HANDRAIL_SMTP_OUT": f"smtp://127.0.0.1:{sink.port}"}
        for turn in range(kills):
            process = under_fire("send", turn, desk_folder=desk_folder, **out)
            for _ in range(draw.randint(0, 4)):
                process.stdout.readline()
            time.sleep(draw.random() * 0.03)
            process.kill()
            process.communicate()
        for turn in range(kills, kills + 2):
            run_to_the_end("send", turn, desk_folder=desk_folder, **out)

    arrived = [read_letter(content).message_id for _, content in sink.letters]
    states = desk_folder.rows("select state, count(*) from record_effect group by state")
    crashes = desk_folder.rows("select sum(crashes) from record_effect")[0][0]
    assert states == [("delivered", replies)]
    assert len(set(arrived)) == replies
    assert len(arrived) - replies <= crashes <= kills
