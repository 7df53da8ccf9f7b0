"""A process that works on a desk at a time far ahead, saying what it does, until it is killed."""

import sys
from datetime import UTC, datetime, timedelta

import django

TURN = timedelta(days=4)
"""Every turn is so long after the one before that all leases and waits are over."""


def main(verb, argument):
    django.setup()
    print("ready", flush=True)
    {"decide": decide, "send": send, "route": route}[verb](int(argument))


def decide(count):
    """Receive so many letters and answer each."""
    from handrail.channels.work.moment import edge_now
    from handrail.desk.actions.receive_letter import ReceivedLetter, receive_letter
    from handrail.desk.actions.send_reply import send_reply
    from handrail.people.queries import branches
    from handrail.words import Language
    from tests import cast

    alice = cast.alice()
    branch_id = next(each.id for each in branches() if each.slug == "warsaw")
    for number in range(count):
        letter = ReceivedLetter(
            channel="email",
            branch_id=branch_id,
            sender_name="Ines",
            sender_address=f"ines{number}@mail.example",
            subject="Umbrellas",
            text="Do you sell umbrellas?",
            language=Language.EN,
            letter_id=f"{number}@mail.example",
            intake_item=None,
        )
        case_id = receive_letter(letter, edge=edge_now()).case_ids[0]
        send_reply(case_id=case_id, text=f"Yes, {number}.", by=alice, edge=edge_now())


def send(turn):
    """Deliver everything that is due, one after the other."""
    from handrail.channels.work.events_out import Sending
    from handrail.channels.work.ports import ports

    sending = Sending(ports().deliverers, "worker", ports().on_settled)
    while sending.run_once(moment(turn)):
        print("sent", flush=True)


def route(turn):
    """Route every letter that waits."""
    from handrail.channels.work.letters_in import Routing
    from handrail.channels.work.ports import ports

    routing = Routing(ports().office, "worker")
    while routing.run_once(moment(turn)):
        print("routed", flush=True)
    routing.close()


def moment(turn):
    return datetime.now(UTC) + (turn + 1) * TURN


if __name__ == "__main__":
    main(*sys.argv[1:])
