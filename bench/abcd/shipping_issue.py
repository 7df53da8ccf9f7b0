"""The shipment of an item."""

from bench.abcd.parts import (
    account,
    explained,
    looked_up,
    shipping_status,
    validated,
    verified,
    wrapped_up,
)
from bench.mapped.blocks import ask, choose, do, end, offer, say, way
from bench.mapped.table import Mapped

FLOW = "Shipping Issue"
DEPARTMENT = "Shipping"

STATUS = Mapped(
    source=f"{FLOW} > Shipping Status",
    id="shipping-status",
    title="Check a shipment",
    department=DEPARTMENT,
    purpose="Answer a question about a shipment, and put right what is wrong.",
    outcome="The shipment is as the customer expects.",
    need="An e-mail says that something is wrong with my shipment.",
    steps=(
        *account(),
        *verified(),
        *validated("a2"),
        looked_up("expected", "Look up the answer.", "order.is_as_expected", "a3 a3.0"),
        explained("explain", "I have looked it up; this is the answer.", "a3.1"),
        choose(
            "is-right",
            "Is the order as the customer expects?",
            when="order.is_as_expected",
            yes=way(
                "",
                say("mail-wrong", "Your order is right; the e-mail was wrong.", of="a4"),
                of="a4",
            ),
            no=way(
                "",
                ask("fix", "Decide what puts it right.", "order.fix", of="a5 a5.0"),
                do("update", "Enter it into the order.", needs="fix", of="a5.1"),
                of="a5",
            ),
        ),
        explained("done", "This is what I have done for you.", "i1"),
        *wrapped_up("answered", "answered"),
    ),
    of={"need": "i0", "fact order.fix": "a5.0"},
    apart={"a0.0": "screen"},
)

MANAGE = Mapped(
    source=f"{FLOW} > Manage Shipping",
    id="change-shipment",
    title="Change a shipment",
    department=DEPARTMENT,
    purpose="Change the address or the order of a shipment.",
    outcome="The order is updated.",
    need="I want to change my shipment.",
    steps=(
        *account(),
        shipping_status("a1 a1.0 a1.1"),
        *validated("a2"),
        ask("change", "Ask what to change.", "order.change", of="a3.0"),
        do("update", "Enter the change into the order.", needs="change", of="a3 a3.1"),
        say("updated", "Your order is updated.", of="i1"),
        *wrapped_up("updated", "resolved"),
    ),
    instead={"shipping-cost": "The customer wants to cancel because of the cost."},
    of={
        "need": "i0",
        "instead shipping-cost": "i0",
        "fact order.shipping_status": "a1.0",
        "fact order.change": "a3.0",
    },
    apart={"i1": "exercise"},
)

MISSING = Mapped(
    source=f"{FLOW} > Missing Item",
    id="missing-item",
    title="An item has not come",
    department=DEPARTMENT,
    purpose="Ask for patience, or send it once more.",
    outcome="The customer knows when it comes.",
    need="My item has not come.",
    steps=(
        *account(),
        *validated(),
        ask(
            "waited",
            "Ask how many days the customer has waited.",
            "order.waited_days",
            why="It often takes a couple of days.",
            of="a2 a2.0",
        ),
        choose(
            "a-week",
            "Is it a week or less?",
            when="order.waited_days <= 7",
            yes=way(
                "",
                say(
                    "patience",
                    "Parcels are marked as delivered too soon at times; it can take some days.",
                    of="a3",
                ),
                *wrapped_up("patience", "answered"),
                of="a3",
            ),
            no=way("", of="a4"),
        ),
        say("new-order", "We will send you a new one.", of="a4"),
        ask("address", "Ask for the full address.", "customer.address", of="a4.0"),
        do("update", "Enter the address into the order.", needs="address", of="a4.1"),
        ask("item", "Ask for brand and kind of the item.", "item.name", of="a5.0 a5.1"),
        do("resend", "Enter the purchase that sends it again.", needs="item", of="a5 a5.2"),
        *wrapped_up("resent", "resolved"),
    ),
    of={"need": "i0", "fact customer.address": "a4.1"},
)

COST = Mapped(
    source=f"{FLOW} > Shipping Cost",
    id="shipping-cost",
    title="Shipping costs too much",
    department=DEPARTMENT,
    purpose="Waive the shipping fee while it can be, else give it back.",
    outcome="The customer pays less for shipping.",
    need="Shipping is too expensive; I want the fee waived or paid back.",
    steps=(
        *account(),
        *validated(),
        shipping_status("a2 a2.0 a2.1 a2.2"),
        choose(
            "in-time",
            "Can the fee still be waived?",
            when="order.shipping_status in ['order_received', 'in_transit']",
            yes=way(
                "",
                say("waive", "I can waive the fee for you.", of="a3"),
                do("update", "Waive the fee of the shipment.", of="a3.0 a3.1"),
                *wrapped_up("waived", "resolved", of="a3.2"),
                of="a3",
            ),
            no=way("", of="a4"),
        ),
        offer("refund", "Offer the standard fee of 8 USD back.", "8 USD", of="a4 a4.0 a4.1"),
        end("end", "resolved"),
    ),
    instead={
        "downgrade-shipping": "The customer wants no refund but a later delivery.",
    },
    of={
        "need": "i0",
        "instead downgrade-shipping": "i0",
        "fact order.shipping_status": "a2.1",
    },
    apart={"i0": "exercise", "i1": "exercise"},
)

PROCEDURES = (STATUS, MANAGE, MISSING, COST)
