"""Nothing is lost when a process is killed at any moment."""

import os
import subprocess
import sys
import time
from random import Random
from urllib.parse import quote

import pytest
from django.db import connection

from handrail.record.blobs import BlobId, get_blob
from handrail.record.intake import ItemState, counts_by_state
from handrail.record.intake.ledger import fingerprint
from handrail.record.models import IntakeItem
from handrail.record.read import read_stream
from handrail.record.stream import Stream
from tests.apps.record import letters_under_fire

pytestmark = pytest.mark.django_db(transaction=True)
few_and_many = pytest.mark.parametrize(
    "kills", [2, pytest.param(50, marks=[pytest.mark.slow, pytest.mark.timeout(600)])]
)


def database_url():
    name = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite":
        return f"sqlite:///{name}"
    given = {
        key: quote(str(connection.settings_dict[key]), safe="") for key in ("USER", "PASSWORD")
    }
    place = f"{connection.settings_dict['HOST']}:{connection.settings_dict['PORT']}"
    return f"postgresql://{given['USER']}:{given['PASSWORD']}@{place}/{name}"


def environment(folder):
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "handrail.config.settings",
        "HANDRAIL_DATA": str(folder.parent),
        "HANDRAIL_DATABASE": database_url(),
    }


def command(verb, folder, *more):
    return [sys.executable, letters_under_fire.__file__, verb, str(folder), *more]


def run_and_kill(verb, folder, *more, draw, most=12):
    """Run the process, kill it at any moment of its work, and return what it promised."""
    with subprocess.Popen(
        command(verb, folder, *more), env=environment(folder), stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout.readline() == "ready\n"
        promised = [process.stdout.readline() for _ in range(draw.randint(0, most))]
        time.sleep(draw.random() * 0.02)
        process.kill()
        promised += process.stdout
    return {int(line) for line in promised if line.endswith("\n")}


def run_to_the_end(verb, folder, *more):
    return subprocess.run(
        command(verb, folder, *more), env=environment(folder), check=True, timeout=120
    )


def files(folder):
    return {path.parent.name + path.name for path in folder.rglob("[0-9a-f]*") if path.is_file()}


@few_and_many
def test_a_letter_that_was_acknowledged_is_there_after_a_kill(kills, folder):
    draw = Random(kills)

    for _ in range(kills):
        promised = run_and_kill("receive", folder, draw=draw)

        for number in promised:
            item = IntakeItem.objects.get(
                fingerprint=fingerprint(letters_under_fire.letter(number))
            )
            assert get_blob(BlobId(item.blob_id)) == letters_under_fire.letter(number)

    items = IntakeItem.objects.all()
    assert items.count() > 0
    assert {item.blob_id for item in items} <= files(folder)
    assert counts_by_state()[ItemState.WAITING] == items.count()


@few_and_many
def test_a_letter_is_routed_exactly_once_whenever_its_reader_is_killed(kills, folder):
    draw = Random(kills)
    run_and_kill("receive", folder, draw=Random(4), most=kills * 20)
    total = IntakeItem.objects.count()

    for turn in range(kills):
        run_and_kill("read", folder, str(turn), draw=draw)
    run_to_the_end("read", folder, str(kills))

    routed = counts_by_state()[ItemState.ROUTED]
    assert total > 0
    assert routed + counts_by_state()[ItemState.QUARANTINED] == total
    for item in IntakeItem.objects.all():
        events = read_stream(Stream("case", str(item.pk)))
        assert len(events) == (item.state == ItemState.ROUTED)
