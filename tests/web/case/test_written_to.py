"""The page names the address to which a reply goes."""

from handrail.desk.actions.send_reply import send_reply
from handrail.desk.outgoing import reply_to_send
from handrail.people.actions.add_customer import NewAddress, add_customer
from handrail.people.addresses import AddressKind
from handrail.words import Language
from tests import cast


def test_a_reply_goes_where_the_page_says_it_goes(browse, desk, read):
    alice = cast.alice()
    mails = ("ines@home.example", "ines@work.example")
    add_customer(
        by=alice,
        name="Ines",
        language=Language.EN,
        branch_id=cast.branch_warsaw().id,
        addresses=[NewAddress(AddressKind.EMAIL, mail) for mail in mails],
        preferences={},
        at=desk.now,
    )
    case_id = desk.a_case(sender="Ines@work.example")

    page = read(browse(alice).get(f"/cases/{case_id}"))

    sent = send_reply(case_id=case_id, text="Soon.", by=alice, edge=desk.edge)
    assert reply_to_send(sent.message_id).to_address == "ines@work.example"
    assert '<span class="composer-to">to ines@work.example</span>' in page
