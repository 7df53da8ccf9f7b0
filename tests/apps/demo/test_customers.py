from email.utils import parseaddr
from random import Random

import pytest

from handrail.demo.customers import Customers
from handrail.demo.postbox import Postbox, letters_in
from handrail.demo.towns import TOWNS

from .test_postbox import ABOUT, a_letter


@pytest.fixture
def desk_door(tmp_path):
    """Return the folder of what customers write, and the port at which it is taken."""
    folder = tmp_path / "received"
    with Postbox(folder).door() as door:
        yield folder, door.port


def customers(port, tmp_path):
    Postbox(tmp_path / "sent")
    return Customers(("127.0.0.1", port), tmp_path / "sent", Random(7))


def test_customers_write_to_the_branches_in_their_own_names(desk_door, tmp_path):
    folder, port = desk_door
    everybody = customers(port, tmp_path)

    for _ in range(12):
        everybody.write()

    letters = list(letters_in(folder))
    slugs = {town.slug for town in TOWNS}
    assert {parseaddr(each.to)[1].partition("@")[0] for each in letters} <= slugs
    assert len({str(each.message["From"]) for each in letters}) == 12


def test_a_customer_answers_a_reply_of_the_desk(desk_door, tmp_path):
    folder, port = desk_door
    sent = Postbox(tmp_path / "sent")
    sent.keep(a_letter("Look with your neighbours.").as_bytes(), ABOUT)

    customers(port, tmp_path).answer(next(letters_in(tmp_path / "sent")))

    [answer] = letters_in(folder)
    assert "warsaw+7-signed@shop.example" in answer.to
    assert "> Look with your neighbours." in answer.text


def test_customers_come_and_go_without_a_trace(desk_door, tmp_path):
    _, port = desk_door

    with customers(port, tmp_path) as everybody:
        assert everybody._thread.is_alive()

    assert not everybody._thread.is_alive()
