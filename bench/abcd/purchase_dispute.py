"""Prices, stock, promotion codes and bills."""

from bench.abcd.parts import (
    GOLD,
    MEMBERS,
    account,
    explained,
    level,
    looked_up,
    promo_code,
    reported,
    sorry,
    validated,
    verified,
    wrapped_up,
)
from bench.mapped.blocks import Block, ask, check, choose, do, end, say, way
from bench.mapped.table import Mapped

FLOW = "Purchase Dispute"
DEPARTMENT = "Prices and bills"


def bad_price(name: str, id: str, title: str, need: str) -> Mapped:
    """Return the procedure of a price that was better elsewhere or before."""
    return Mapped(
        source=f"{FLOW} > {name}",
        id=id,
        title=title,
        department=DEPARTMENT,
        purpose="Explain a price, and give a discount to whoever insists.",
        outcome="The customer understands or has a discount.",
        need=need,
        steps=(
            *account(),
            ask("why", "Ask why the price is disputed.", "price.dispute", of="a1 a1.0 a1.1"),
            *verified("a2"),
            say(
                "prices-change",
                "A program changes our prices at times, and I have no say in it.",
                of="a3 a3.0",
            ),
            choose(
                "unhappy",
                "Does the customer keep insisting?",
                of="a4",
                yes=way("", *promo_code("a4.0 a4.2", "a4.2"), of="a4 a4.0"),
                no=way(""),
            ),
            *wrapped_up("explained", "answered"),
        ),
        of={"need": "i0", "fact price.dispute": "a1.0 i0"},
        apart={"a0.0": "screen", "a4.1": "screen"},
    )


OUT_OF_STOCK = Mapped(
    source=f"{FLOW} > Out-of-Stock General",
    id="out-of-stock",
    title="Things are out of stock",
    department=DEPARTMENT,
    purpose="Pass on that things are missing, and give a discount to whoever insists.",
    outcome="The purchasing department knows, and the customer is content.",
    need="You never have what I want.",
    steps=(
        *account(),
        *reported("purchasing department", "a1", "a1.0"),
        choose(
            "content",
            "Is the customer content?",
            of="a2",
            yes=way(""),
            no=way("", *promo_code("a3.0 a3.2", "a3.2"), of="a3 a3.0"),
        ),
        explained("explain", "This is what I have done for you.", "i1"),
        end("end", "answered"),
    ),
    of={"need": "i0"},
    apart={"a3.1": "screen"},
)

ONE_ITEM = Mapped(
    source=f"{FLOW} > Out-of-Stock One Item",
    id="item-out-of-stock",
    title="One item is out of stock",
    department=DEPARTMENT,
    purpose="Pass on that an item is missing, and order it for whoever wants it.",
    outcome="The item comes as soon as it can.",
    need="You do not have the one thing that I want.",
    steps=(
        *account(),
        ask("item", "Ask for brand and kind of the item.", "item.name", of="a1 a1.0 a1.1"),
        *reported("purchasing department", "a2", "a2.0"),
        choose(
            "content",
            "Is the customer content?",
            of="a3",
            yes=way("", end("end-content", "answered")),
            no=way("", of="a3"),
        ),
        say("back-order", "I can order it for you; it ships as soon as it is there.", of="a3 a3.0"),
        choose(
            "wants-order",
            "Does the customer want that?",
            of="a3",
            yes=way(""),
            no=way("", end("end-withdrawn", "withdrawn")),
        ),
        ask("order-item", "Ask for brand and kind to be ordered.", "item.name", of="a3.1"),
        check("card", "Make sure that the card on file is to be charged.", of="a3.2"),
        do("purchase", "Enter the purchase.", needs="card", of="a3.1 a3.3"),
        say("soon", "Your order will be with you soon.", of="i1"),
        end("end", "resolved"),
    ),
    of={"need": "i0"},
)


def bad_code(name: str, id: str, title: str, need: str, other: str, when: str) -> Mapped:
    """Return the procedure of a promotion code that does not work."""
    return Mapped(
        source=f"{FLOW} > {name}",
        id=id,
        title=title,
        department=DEPARTMENT,
        purpose="Give a new code to whoever is right, and to every member.",
        outcome="The customer has a code that works, or knows why not.",
        need=need,
        steps=(
            *account(),
            ask(
                "age",
                "Ask how many days ago the code was issued.",
                "promo.age_days",
                why="Codes are good for 7 days as a rule; an old one may not work for that reason.",
                of="a1",
            ),
            say("checking", "I will look in our system.", of="a2.0"),
            looked_up(
                "right", "Look whether the customer is right.", "fault.customer_is_right", "a2 a2.1"
            ),
            explained("explain", "I have looked into it; this is what I found.", "a2.2"),
            choose(
                "is-right",
                "Is the customer right?",
                when="fault.customer_is_right",
                yes=way("", of="a2.3"),
                no=way(
                    "",
                    level("a3.0 a3.1"),
                    choose(
                        "member",
                        "Is it a member?",
                        when=MEMBERS,
                        why="Members get a new code, whatever was wrong with the old one.",
                        yes=way("", of="a3.2"),
                        no=way(
                            "",
                            *sorry("guest", "I am sorry, there is nothing I can do.", "a3.3"),
                            of="a3.3",
                        ),
                    ),
                    of="a3",
                ),
            ),
            *promo_code("a4 a4.1", "a4"),
            say(
                "discount",
                "It takes 20 % off your next purchase.",
                text="Say what it is for, if the customer asks.",
                strength="may",
                of="a4.2",
            ),
            explained("done", "This is what I have done for you.", "i1"),
            end("end", "resolved"),
        ),
        instead={other: when},
        of={"need": "i0", f"instead {other}": "a1.0"},
        apart={"i0": "exercise", "a1.1": "heading", "a4.0": "screen"},
    )


def credited(at: str) -> tuple[Block, ...]:
    """Return how a credit is given and explained."""
    return (
        do("credit", "Enter the credit into the order.", of=f"{at} {at}.0 {at}.1"),
        explained("explain", "This is what I have just done for you.", "i1"),
        end("end", "resolved", of="i1"),
    )


def gold_only(at: str) -> Block:
    """Return the way of whoever is not owed anything: only Gold members get it all the same."""
    return way(
        "",
        level(f"{at}.0"),
        choose(
            "gold",
            "Is it a Gold member?",
            when=GOLD,
            why="It may cost us money that is not owed; we value our Gold members more.",
            yes=way("", of=f"{at}.1"),
            no=way(
                "",
                *sorry("not-gold", "I am sorry, I cannot help you with this.", f"{at}.2 i1"),
                of=f"{at}.2",
            ),
        ),
        of=at,
    )


ALREADY_RETURNED = Mapped(
    source=f"{FLOW} > Mistimed Billing Already Returned",
    id="returned-not-credited",
    title="Something was returned and not credited",
    department=DEPARTMENT,
    purpose="Credit a return that has waited too long.",
    outcome="The credit is there, or the customer knows why not.",
    need="I sent it back and have no credit.",
    steps=(
        *account(),
        *validated(),
        ask(
            "waited",
            "Ask how many days the customer has waited.",
            "refund.waited_days",
            of="a2 a2.0 a2.1",
        ),
        choose(
            "long-enough",
            "Is it more than 7 days?",
            of="a2",
            when="refund.waited_days > 7",
            yes=way("", of="a2.2"),
            no=gold_only("a3"),
        ),
        *credited("a4"),
    ),
    instead={"initiate-refund": "The customer wants a refund."},
    of={"need": "i0", "instead initiate-refund": "i0"},
)

NEVER_BOUGHT = Mapped(
    source=f"{FLOW} > Mistimed Billing Never Bought",
    id="billed-not-bought",
    title="Something was billed and never bought",
    department=DEPARTMENT,
    purpose="Credit what was billed by mistake.",
    outcome="The credit is there, or the customer knows why not.",
    need="I am billed for what I never bought.",
    steps=(
        *account(),
        *validated(),
        looked_up(
            "right", "Look whether the customer is right.", "fault.customer_is_right", "a2 a2.0"
        ),
        choose(
            "is-right",
            "Is the customer right?",
            when="fault.customer_is_right",
            yes=way("", of="a2.1"),
            no=gold_only("a3"),
        ),
        *credited("a4"),
    ),
    of={"need": "i0"},
)

PROCEDURES = (
    bad_price(
        "Bad Price Competitor",
        "price-competitor",
        "A competitor is cheaper",
        "A competitor has it cheaper.",
    ),
    bad_price(
        "Bad Price Yesterday",
        "price-yesterday",
        "It was cheaper yesterday",
        "It was cheaper yesterday.",
    ),
    OUT_OF_STOCK,
    ONE_ITEM,
    bad_code(
        "Promo Code Invalid",
        "code-invalid",
        "A promotion code is invalid",
        "My code is said to be invalid.",
        "code-out-of-date",
        "The code is more than 7 days old.",
    ),
    bad_code(
        "Promo Code Out of Date",
        "code-out-of-date",
        "A promotion code is out of date",
        "My code is said to be out of date.",
        "code-invalid",
        "The code is no more than 7 days old.",
    ),
    ALREADY_RETURNED,
    NEVER_BOUGHT,
)
