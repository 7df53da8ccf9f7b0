"""A customer may write to two branches; what one promised is not told at the other."""

from handrail.desk.actions.receive_letter import ReceivedLetter, receive_letter
from handrail.words import Language
from tests import cast
from tests.web.doors.secrets import SECRET, guarded_case


def test_a_branch_sees_its_own_case_of_the_customer_and_nothing_of_the_others(browse, desk, read):
    guarded_case(desk)
    letter = ReceivedLetter(
        channel="email",
        branch_id=cast.branch_oslo().id,
        sender_name="Ines",
        sender_address="zebrawood@mail.example",
        subject="Umbrellas",
        text="Do you sell umbrellas?",
        language=Language.EN,
        letter_id="<2@mail.example>",
        intake_item=None,
    )
    in_oslo = receive_letter(letter, edge=desk.edge).case_ids[0]

    page = read(browse(cast.charlie()).get(f"/cases/{in_oslo}"))

    assert "Do you sell umbrellas?" in page
    assert page.replace(f"Ines {SECRET}", "").count(SECRET) == 0
