from datetime import timedelta

from django.db.models import F

from handrail.channels.email.mailboxes.imap.remote import RemoteFolder
from handrail.channels.email.mailboxes.models import BackFill
from handrail.channels.email.mailboxes.reading.keeping import not_fetched
from handrail.channels.email.mailboxes.reading.syncing import Reading, fetch, place_of


def fill_back(reading: Reading, remotes: tuple[RemoteFolder, ...]) -> int:
    """Fetch the days that were asked for, from every folder; return how many letters were new.

    Raises:
        Trouble: the server cannot be used; it is done again from the start, and nothing twice.
    """
    asked = BackFill.objects.filter(mailbox_id=reading.mailbox.id, done_at=None).order_by("pk")
    return sum(_fill(reading, remotes, each) for each in asked)


def _fill(reading: Reading, remotes: tuple[RemoteFolder, ...], asked: BackFill) -> int:
    brought = 0
    for remote in remotes:
        place = place_of(reading, remote.name, remote.open())
        days = remote.between(asked.first_day, asked.last_day + timedelta(days=1))
        new = fetch(reading, remote, not_fetched(days, place=place), place=place, moves=False)
        BackFill.objects.filter(pk=asked.pk).update(brought=F("brought") + new)
        brought += new
    if reading.may_go_on():
        BackFill.objects.filter(pk=asked.pk).update(done_at=reading.edge().real_at)
    return brought
