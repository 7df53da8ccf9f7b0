"""The status of an order, and changes to it."""

from bench.abcd.parts import (
    GOLD,
    MEMBERS,
    NOT_SHIPPED,
    TRUSTED,
    account,
    explained,
    level,
    looked_up,
    refund,
    shipping_status,
    sorry,
    verified,
    wrapped_up,
)
from bench.mapped.blocks import ask, choose, do, end, say, way
from bench.mapped.table import Mapped

FLOW = "Order Issue"
DEPARTMENT = "Orders"

MYSTERY_FEE = Mapped(
    source=f"{FLOW} > Status Mystery Fee",
    id="mystery-fee",
    title="Look into a fee on an order",
    department=DEPARTMENT,
    purpose="Take off what was charged by mistake, and more for members we trust.",
    outcome="The fee is off, or the customer knows why it stays.",
    need="There is a fee on my order that I do not know.",
    steps=(
        *account(),
        *verified(),
        looked_up(
            "ours", "Look in the system whether it is our mistake.", "fault.is_ours", "a2 a2.0"
        ),
        explained("explain", "I have looked into it; this is what I found.", "a2.2"),
        choose(
            "whose-mistake",
            "Is it our mistake?",
            when="fault.is_ours",
            yes=way("", of="a2.1"),
            no=way(
                "",
                level("a3.0"),
                choose(
                    "trusted",
                    "Is it a member whom we trust?",
                    when=TRUSTED,
                    why="We trust our Gold and Silver members.",
                    yes=way("", of="a3.1"),
                    no=way(
                        "",
                        *sorry(
                            "fee",
                            "I am sorry, I cannot take this fee off.",
                            "a3.2 i1",
                        ),
                        of="a3.2",
                    ),
                ),
                of="a3",
            ),
        ),
        say("offer-removal", "I can take the fee off for you.", of="a4"),
        ask("amount", "Ask how much was charged too much.", "fee.amount", of="a4.0"),
        do("remove-fee", "Take {fee.amount} off the order.", needs="amount", of="a4 a4.1"),
        end("end", "resolved"),
    ),
    of={"need": "i0"},
    apart={"i1": "exercise"},
)

DELIVERY_TIME = Mapped(
    source=f"{FLOW} > Status Delivery Time",
    id="delivery-time",
    title="Move a delivery to the evening",
    department=DEPARTMENT,
    purpose="Put right a delivery time that the customer did not expect.",
    outcome="The delivery comes in the evening, or the customer knows why not.",
    need="My delivery comes at the wrong time; I want it in the evening.",
    steps=(
        *account(),
        *verified(),
        looked_up(
            "ours", "Look in the system whether it is our mistake.", "fault.is_ours", "a2 a2.0"
        ),
        explained("explain", "I have looked into it; this is what I found.", "a2.2"),
        choose(
            "whose-mistake",
            "Is it our mistake?",
            when="fault.is_ours",
            yes=way("", of="a2.1"),
            no=way(
                "",
                shipping_status("a3"),
                choose(
                    "can-change",
                    "Can the delivery still be changed?",
                    yes=way(""),
                    no=way(
                        "",
                        *sorry("time", "I am sorry, this delivery cannot be changed.", "i1"),
                        of="i1",
                    ),
                ),
                of="a3",
            ),
        ),
        do("update", "Move the delivery from the morning to the evening.", of="a4"),
        end("end", "resolved"),
    ),
    instead={"shipping-status": "The customer only wants to be sure of a date."},
    of={"need": "i0", "instead shipping-status": "i0"},
    apart={"i1": "exercise"},
)

PAYMENT_METHOD = Mapped(
    source=f"{FLOW} > Status Payment Method",
    id="order-payment-method",
    title="Change how an order is paid",
    department=DEPARTMENT,
    purpose="Change the way of payment while that still helps, else for later orders.",
    outcome="The way of payment is the one the customer wants.",
    need="My order is paid the wrong way.",
    steps=(
        *account(),
        *verified(),
        shipping_status("a2 a2.0"),
        choose(
            "in-time",
            "Can it still be changed for this order?",
            when="order.shipping_status in ['order_received', 'in_transit']",
            yes=way("", of="a2.1"),
            no=way(
                "",
                say(
                    "later-orders",
                    "The new way of payment counts for later orders only.",
                    of="a2.2",
                ),
                choose(
                    "still-wanted",
                    "Does the customer still want it?",
                    of="a2.2",
                    yes=way(""),
                    no=way("", end("end-withdrawn", "withdrawn")),
                ),
                of="a2.2",
            ),
        ),
        ask("method", "Ask for the new way of payment.", "payment.method", of="a3.0"),
        do("update", "Enter the new way of payment into the order.", needs="method", of="a3 a3.1"),
        end("end", "resolved"),
    ),
    of={"need": "i0", "fact payment.method": "i0 a3.0"},
    apart={"i1": "exercise"},
)

QUANTITY = Mapped(
    source=f"{FLOW} > Status Quantity",
    id="order-quantity",
    title="Put right how many were ordered",
    department=DEPARTMENT,
    purpose="Pay back what was ordered by mistake, or explain that the e-mail was wrong.",
    outcome="The customer pays for as many as were wanted.",
    need="The e-mail says that I ordered more than I wanted.",
    steps=(
        *account(),
        *verified(),
        looked_up(
            "right", "Look in the system whether the e-mail is right.", "mail.is_right", "a2 a2.0"
        ),
        choose(
            "mail",
            "Is the e-mail right?",
            when="mail.is_right",
            yes=way("", of="a2.2"),
            no=way(
                "",
                say(
                    "charged-once",
                    "The e-mail was wrong; you were charged for one only.",
                    of="a2.1",
                ),
                end("end-answered", "answered", of="a2.1"),
                of="a2.1",
            ),
        ),
        shipping_status("a3 a3.0"),
        choose(
            "shipped",
            "Is it still here?",
            when=NOT_SHIPPED,
            yes=way("", of="a3.1"),
            no=way(
                "",
                say(
                    "call-back",
                    "Please call us when it has arrived; we then take it back.",
                    of="a3.2",
                ),
                end("end-later", "answered"),
                of="a3.2",
            ),
        ),
        ask("amount", "Ask what the item to be returned has cost.", "refund.amount", of="a4 a4.0"),
        refund("a3.1 a4.1"),
        say("removed", "The item that you did not want is off your order.", of="a3.1"),
        end("end", "resolved"),
    ),
    of={"need": "i0"},
    apart={"i1": "exercise"},
)

UPGRADE = Mapped(
    source=f"{FLOW} > Manage Upgrade",
    id="upgrade-shipping",
    title="Ship overnight",
    department=DEPARTMENT,
    purpose="Ship an order overnight while it is still here.",
    outcome="The order comes tomorrow, or the customer knows why not.",
    need="I want it overnight.",
    steps=(
        *account(),
        *verified(),
        shipping_status("a2 a2.0"),
        choose(
            "shipped",
            "Is it still here?",
            when=NOT_SHIPPED,
            yes=way("", of="a2.1"),
            no=way(
                "",
                *sorry(
                    "shipped",
                    "I am sorry, it has been shipped; it likely comes today or tomorrow anyway.",
                    "a2.2 i1",
                ),
                of="a2.2",
            ),
        ),
        level("a3 a3.0"),
        choose(
            "fee",
            "Is the fee waived?",
            of="a3",
            when=GOLD,
            yes=way("", say("waived", "There is no fee for you.", of="a3.1"), of="a3.1"),
            no=way(
                "",
                ask(
                    "agrees",
                    "Ask whether 20 USD may be charged to the card.",
                    "fee.agreed",
                    of="a3.2",
                ),
                choose(
                    "agreed",
                    "Does the customer agree?",
                    when="fee.agreed",
                    of="a3.2",
                    yes=way(""),
                    no=way(
                        "",
                        *sorry(
                            "fee", "I am sorry, there is no other way to pay for it.", "i1 a3.2"
                        ),
                    ),
                ),
                of="a3.2",
            ),
        ),
        do("update", "Set the delivery to tomorrow.", of="a4 a4.0"),
        end("end", "resolved"),
    ),
    of={"need": "i0", "fact order.shipping_status": "a2.0"},
    apart={"i1": "exercise"},
)

DOWNGRADE = Mapped(
    source=f"{FLOW} > Manage Downgrade",
    id="downgrade-shipping",
    title="Ship next week to save the fee",
    department=DEPARTMENT,
    purpose="Ship an order later and cheaper, or give members their fee back.",
    outcome="The customer saves the fee, or knows why not.",
    need="I want it next week and cheaper.",
    steps=(
        *account(),
        *verified(),
        shipping_status("a2 a2.0"),
        level("a3 a3.0"),
        choose(
            "shipped",
            "Is it still here?",
            when=NOT_SHIPPED,
            yes=way(
                "",
                say("no-problem", "We can ship it later, no problem.", of="a3.1 a3.2"),
                of="a2.1 a3.1 a3.2",
            ),
            no=way(
                "",
                choose(
                    "member",
                    "Is it a member?",
                    when=MEMBERS,
                    yes=way(
                        "",
                        say(
                            "credit",
                            "I can credit the shipping fee to your account.",
                            of="a3.1",
                        ),
                        end("end-credited", "resolved", of="a3.1"),
                        of="a3.1",
                    ),
                    no=way(
                        "",
                        *sorry(
                            "shipped", "I am sorry, there is nothing I can do any more.", "a3.2"
                        ),
                        of="a3.2",
                    ),
                ),
                of="a2.2 a3.1 a3.2",
            ),
        ),
        do("update", "Set the delivery to next week.", of="a4 a4.0"),
        *wrapped_up("later", "resolved", of="a4.1"),
    ),
    instead={"shipping-cost": "The customer wants money back."},
    of={"need": "i0", "instead shipping-cost": "i0", "fact order.shipping_status": "a2.0"},
    apart={"i1": "exercise"},
)

CREATE = Mapped(
    source=f"{FLOW} > Manage Create",
    id="add-to-order",
    title="Add something to an order",
    department=DEPARTMENT,
    purpose="Add an item to an order, or send it to good members in an order of its own.",
    outcome="The item is on its way, or the customer knows why not.",
    need="I want something added to my order.",
    steps=(
        *account(),
        *verified(),
        shipping_status("a2 a2.0"),
        choose(
            "shipped",
            "Is the order still here?",
            when=NOT_SHIPPED,
            yes=way("", of="a2.1"),
            no=way(
                "",
                level("a3 a3.1"),
                choose(
                    "qualifies",
                    "Is it a Silver or Gold member?",
                    of="a3",
                    when=TRUSTED,
                    yes=way(
                        "",
                        say(
                            "own-order",
                            "Your order left; we send this one by itself, at once, with no fee.",
                            of="a3.0",
                        ),
                        of="a3.0",
                    ),
                    no=way("", *sorry("added", "I am sorry, I cannot add it any more.", "i1")),
                ),
                of="a2.2",
            ),
        ),
        ask("item", "Ask for brand and kind of the item.", "item.name", of="a4 a4.0"),
        do("add", "Enter the purchase of the item.", needs="item", of="a4.1"),
        end("end", "resolved"),
    ),
    of={"need": "i0"},
    apart={"i1": "exercise"},
)

CANCEL = Mapped(
    source=f"{FLOW} > Manage Cancel",
    id="cancel-item",
    title="Cancel one of two items",
    department=DEPARTMENT,
    purpose="Pay back an item that was ordered by accident.",
    outcome="The item is paid back, or the customer knows when it can be.",
    need="I ordered two and meant one.",
    steps=(
        *account(),
        *verified(),
        shipping_status("a2 a2.0"),
        choose(
            "shipped",
            "Is it still here?",
            when=NOT_SHIPPED,
            yes=way(
                "",
                say("removed", "The item that you did not want is off your order.", of="a2.1"),
                of="a2.1",
            ),
            no=way(
                "",
                level("a3 a3.0"),
                choose(
                    "member",
                    "Is it a member?",
                    when=MEMBERS,
                    yes=way(
                        "",
                        say(
                            "refund-now",
                            "I pay it back now. Please call us for a label when it has arrived.",
                            of="a3.0",
                        ),
                        of="a3.0",
                    ),
                    no=way(
                        "",
                        say(
                            "call-back",
                            "Please call us when it has arrived; we then take it back.",
                            of="a3.1",
                        ),
                        end("end-later", "refused", of="a3.1"),
                        of="a3.1",
                    ),
                ),
                of="a2.2",
            ),
        ),
        ask("amount", "Ask what the item to be returned has cost.", "refund.amount", of="a4 a4.0"),
        refund("a2.1 a4.0 a4.1"),
        end("end", "resolved"),
    ),
    of={"need": "i0"},
    apart={"i1": "exercise"},
)

PROCEDURES = (
    MYSTERY_FEE,
    DELIVERY_TIME,
    PAYMENT_METHOD,
    QUANTITY,
    UPGRADE,
    DOWNGRADE,
    CREATE,
    CANCEL,
)
