"""The case says of each letter how it came, and why it lies there."""

from handrail.channels.email.ids import reply_address
from handrail.channels.email.mailboxes.models import Fetched, Folder
from handrail.desk.actions.send_reply import send_reply
from handrail.desk.models import Case, Contact
from tests import cast
from tests.channels.email.post import Post, raw
from tests.web.doors.secrets import _mailbox


def posted(desk, number, **more):
    """Bring a letter by SMTP and route it; return its item."""
    post = Post(now=desk.now, real_now=desk.real_now)
    item_id = post.keep(raw(number=number, **more), recipients=["warsaw@shop.example"])
    post.route(item_id)
    return item_id, post


def test_the_first_letter_opened_the_case_and_came_from_the_mailbox(browse, desk, read):
    cast.alice()
    item_id, _ = posted(desk, 1)
    _mailbox(desk)
    Fetched.objects.create(folder=Folder.objects.get(), uidvalidity=1, uid=1, item=item_id)

    page = read(browse(cast.alice()).get(f"/cases/{Case.objects.get().pk}"))

    assert "It was fetched from the mailbox Mailbox, folder INBOX." in page
    assert "so it opened this case" in page


def test_an_answer_lies_there_because_of_its_signed_id(browse, desk, read):
    alice = cast.alice()
    _, post = posted(desk, 1)
    case_id = Case.objects.get().pk
    send_reply(case_id=case_id, text="Soon.", by=alice, edge=desk.edge)
    answer_to = reply_address(
        "warsaw@shop.example",
        thread_id=str(Contact.objects.get().pk),
        secret=post.office.secret,
    )
    posted(desk, 2, to=answer_to)

    page = read(browse(alice).get(f"/cases/{case_id}"))

    assert page.count("as a signed id in it proves") == 1
    assert page.count("A mail server brought it") == 2
