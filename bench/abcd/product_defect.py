"""Refunds and returns."""

from bench.abcd.parts import account, level, refund, validated, wrapped_up
from bench.mapped.blocks import ask, choose, do, escalate, say, way
from bench.mapped.table import Mapped

FLOW = "Product Defect"

INITIATE_REFUND = Mapped(
    source=f"{FLOW} > Initiate Refund",
    id="initiate-refund",
    title="Begin a refund",
    department="Refunds and returns",
    purpose="Pay back what a customer is owed, in the way the customer wants.",
    outcome="The money is on its way.",
    need="I want my money back.",
    steps=(
        ask("reason", "Ask why the customer wants a refund.", "refund.reason", of="i0"),
        *account(),
        *validated(in_turn=True),
        ask("method", "Ask how the refund is to be paid.", "refund.method", of="a2"),
        choose(
            "goes-to",
            "Where does the refund go?",
            of="a3",
            by_mail=way(
                "To an address",
                ask(
                    "address",
                    "Ask for the full address to which it is mailed.",
                    "customer.address",
                    of="a2.0 a2.2 a3.0",
                ),
                when="refund.method in ['gift_card', 'paper_check']",
                of="a2.0 a2.2 a3.0",
            ),
            account=way(
                "To the account or the card on file",
                ask(
                    "refund-account",
                    "Ask for the account id.",
                    "customer.account_id",
                    of="a2.3 a3.1",
                ),
                when="refund.method in ['add_value', 'credit_card']",
                of="a2.1 a2.3 a3.1",
            ),
        ),
        ask(
            "amount",
            "Ask for the amount; enter 50 USD if the customer does not know it.",
            "refund.amount",
            of="a4 a4.1",
        ),
        refund("a4.0", needs=("amount", "goes-to")),
        *wrapped_up("refunded", "resolved"),
    ),
    of={"fact refund.method": "a2.0 a2.1 a2.2 a2.3"},
)

UPDATE_REFUND = Mapped(
    source=f"{FLOW} > Update Refund",
    id="update-refund",
    title="Add an item to a refund",
    department="Refunds and returns",
    purpose="Pay back one more item together with what is refunded already.",
    outcome="One refund covers both.",
    need="I want to send back one more thing.",
    steps=(
        ask("reason", "Ask why the customer wants a refund.", "refund.reason", of="i0"),
        *account(),
        *validated(),
        ask("item", "Ask for brand and kind of the new item.", "item.name", of="a2 a2.0 a2.1"),
        ask("price", "Ask for the price of the new item.", "item.price", of="a3.0"),
        ask("previous", "Ask for the amount of the refund so far.", "refund.previous", of="a3.1"),
        ask("amount", "Add the price to the refund so far.", "refund.amount", of="a3 a3.1"),
        choose(
            "adds-up",
            "Is the amount the sum of both?",
            of="a3.1",
            when="refund.amount == refund.previous + item.price",
            yes=way(""),
            no=way("", ask("amount-again", "Add up both once more.", "refund.amount", of="a3.1")),
        ),
        refund("a3.2"),
        *wrapped_up("refunded", "resolved"),
    ),
    of={"need": "i0"},
)

REFUND_STATUS = Mapped(
    source=f"{FLOW} > Refund Status",
    id="refund-status",
    title="Tell how a refund stands",
    department="Refunds and returns",
    purpose="Tell the customer how the refund stands and how it was asked for.",
    outcome="The customer knows, and is content or heard by a manager.",
    need="How does my refund stand, and how is it paid?",
    steps=(
        *account(),
        *validated(in_turn=True, then="a1.3"),
        ask("status", "Look up how the refund stands.", "refund.status", of="a2.0"),
        say("tell-status", "Your refund is {refund.status}.", of="a2 a2.1"),
        ask("opened", "Look up how the refund was asked for.", "refund.opened", of="a2.2"),
        say("tell-opened", "You asked for it {refund.opened}.", of="a2 a2.3"),
        choose(
            "content",
            "Is the customer content with it?",
            of="a3",
            content=way("Is content", *wrapped_up("content", "answered")),
            status=way(
                "Does not like how it stands",
                escalate("manager", "Tell the manager.", "manager", of="a3.0"),
                say("tell-manager", "I have passed this on to the manager.", of="a3.0"),
                *wrapped_up("escalated", "handed_on"),
                of="a3.0",
            ),
            method=way(
                "Does not like how it is paid",
                do("change-method", "Enter the change of method into the order.", of="a3.1"),
                *wrapped_up("changed", "resolved"),
                of="a3.1",
            ),
        ),
    ),
    of={"need": "i0", "fact refund.status": "a2.0", "fact refund.opened": "a2.2"},
    apart={"a2.0": "exercise", "a2.2": "exercise"},
)

RETURNABLE = (
    "customer.membership == 'gold'"
    " || customer.membership == 'silver' && (purchase.age_months <= 6 || purchase.has_receipt"
    " || purchase.in_packaging)"
    " || customer.membership == 'bronze' && (purchase.age_days <= 90 || purchase.has_receipt"
    " || purchase.in_packaging)"
    " || customer.membership == 'guest' && (purchase.age_days <= 30 || purchase.has_receipt)"
)
"""Who may return what; asked for only as far as it decides."""


def returned(name: str, id: str, title: str, need: str) -> Mapped:
    """Return the procedure of a return; the company has the same one for three reasons."""
    return Mapped(
        source=f"{FLOW} > {name}",
        id=id,
        title=title,
        department="Refunds and returns",
        purpose="Take goods back from whoever may return them.",
        outcome="The customer has a label, or knows why not.",
        need=need,
        steps=(
            *account(),
            *validated(),
            level("a2 a2.4"),
            choose(
                "ask-further",
                "What else decides for this level?",
                of="a2",
                gold=way("Nothing: Gold members", of="a2.0", when="customer.membership == 'gold'"),
                silver=way(
                    "Silver members",
                    ask(
                        "silver-age",
                        "Ask for the day of purchase and count the months since.",
                        "purchase.age_months",
                        of="a2.1",
                    ),
                    *_else_receipt("silver", "purchase.age_months <= 6", "a2.1", packaging=True),
                    of="a2.1",
                    when="customer.membership == 'silver'",
                ),
                bronze=way(
                    "Bronze members",
                    ask(
                        "bronze-age",
                        "Ask for the day of purchase and count the days since.",
                        "purchase.age_days",
                        of="a2.2",
                    ),
                    *_else_receipt("bronze", "purchase.age_days <= 90", "a2.2", packaging=True),
                    of="a2.2",
                    when="customer.membership == 'bronze'",
                ),
                guest=way(
                    "Guests",
                    ask(
                        "guest-age",
                        "Ask for the day of purchase and count the days since.",
                        "purchase.age_days",
                        of="a2.3",
                    ),
                    *_else_receipt("guest", "purchase.age_days <= 30", "a2.3", packaging=False),
                    of="a2.3",
                    when="customer.membership == 'guest'",
                ),
            ),
            choose(
                "can-return",
                "Can it be returned?",
                of="a2 a2.0 a2.1 a2.2 a2.3",
                when=RETURNABLE,
                yes=way(
                    "", say("good-news", "Good news: you can return it.", of="a3.0"), of="a3.0"
                ),
                no=way(
                    "",
                    say(
                        "sorry",
                        "I am sorry, it cannot be returned; let me tell you why.",
                        of="a3.1",
                    ),
                    *wrapped_up("refused", "refused", of="i1 a3.1"),
                    of="a3.1",
                ),
            ),
            ask(
                "address",
                "Ask for street, number, city, state and zip code, on one line.",
                "customer.address",
                why="The customer prints a label for the parcel, and it bears the address.",
                of="a4 a4.0 a4.1 a4.2",
            ),
            ask("way", "Ask how the customer wants to return it.", "return.way", of="a5 a5.0"),
            do("update", "Enter the way of return into the order.", needs="way", of="a5.1"),
            *wrapped_up("returned", "resolved"),
        ),
        of={"fact return.way": "a5.0", "fact customer.address": "a4.2"},
        apart={"i0": "heading", "a3": "heading"},
    )


def _else_receipt(who: str, in_time: str, of: str, *, packaging: bool) -> tuple:
    """Return the questions for whoever is too late: the receipt, and then perhaps the packaging."""
    receipt = ask(f"{who}-receipt", "Ask for a receipt.", "purchase.has_receipt", of=of)
    more = choose(
        f"{who}-has-receipt",
        "Is there a receipt?",
        of=of,
        when="purchase.has_receipt",
        yes=way(""),
        no=way(
            "",
            ask(
                f"{who}-packaging",
                "Ask whether it is in its original packaging.",
                "purchase.in_packaging",
                of=of,
            ),
        ),
    )
    late = (receipt, more) if packaging else (receipt,)
    return (
        choose(
            f"{who}-in-time",
            "Was it bought in time?",
            of=of,
            when=in_time,
            yes=way(""),
            no=way("", *late),
        ),
    )


PROCEDURES = (
    INITIATE_REFUND,
    UPDATE_REFUND,
    REFUND_STATUS,
    returned("Return Due to Stain", "return-stain", "Take back what is stained", "It has a stain."),
    returned(
        "Return Due to Color", "return-color", "Take back a wrong colour", "The colour is wrong."
    ),
    returned("Return Due to Size", "return-size", "Take back a wrong size", "It does not fit."),
)
