"""Services, credit and details of an account."""

from bench.abcd.parts import (
    REQUIRED,
    account,
    content_or_sorry,
    explained,
    looked_up,
    sorry,
    wrapped_up,
)
from bench.mapped.blocks import Block, any_order, ask, check, choose, do, end, offer, say, send, way
from bench.mapped.table import Mapped

FLOW = "Manage Account"
DEPARTMENT = "Accounts"


def mistaken(at: str, *last: Block) -> Block:
    """Return the way of a customer who is mistaken, by how the customer heard of it."""
    return way(
        "",
        choose(
            "misheard",
            "How did the customer hear of it?",
            of=at,
            email=way(
                "By e-mail",
                say(
                    "scam",
                    "That e-mail was a fraud; its sender is not our marketing.",
                    of=f"{at}.0",
                ),
                when="issue.heard_from == 'email'",
                of=f"{at}.0",
            ),
            spouse=way(
                "From husband or wife",
                say(
                    "spouse-misheard",
                    "That must have been misheard. Do not worry, nothing more is charged.",
                    of=f"{at}.1",
                ),
                when="issue.heard_from == 'spouse'",
                of=f"{at}.1",
            ),
            news=way(
                "In the news",
                say(
                    "news-misunderstood",
                    "That must be a misunderstanding. Do not worry, nothing more is charged.",
                    of=f"{at}.2",
                ),
                when="issue.heard_from == 'news'",
                of=f"{at}.2",
            ),
        ),
        *last,
        of=at,
    )


def heard() -> Block:
    """Return the question how the customer heard of it."""
    return ask("heard", "Ask how the customer heard of it.", "issue.heard_from", of="a1 a1.0 a1.1")


SERVICE_ADDED = Mapped(
    source=f"{FLOW} > Status Service Added",
    id="service-added",
    title="A service was added unasked",
    department=DEPARTMENT,
    purpose="Take off a service that nobody asked for, or set a rumour right.",
    outcome="The service is off and paid back, or the customer need not worry.",
    need="There is a service on my account that I do not know.",
    steps=(
        *account(),
        heard(),
        say("checking", "I will look in our system.", of="a2.0"),
        looked_up(
            "right", "Look whether the customer is right.", "fault.customer_is_right", "a2 a2.2"
        ),
        choose(
            "is-right",
            "Is the customer right?",
            when="fault.customer_is_right",
            yes=way("", of="a4"),
            no=mistaken("a3", content_or_sorry("explained", "answered", "i1")),
        ),
        do("remove", "Remove the service from the account.", of="a4 a4.0"),
        say("removed", "The service is off your account.", of="a4.1"),
        offer("refund", "Offer 40 USD back.", "40 USD", of="a5 a5.0 a5.1"),
        end("end", "resolved"),
    ),
    of={"need": "i0", "fact issue.heard_from": "a1.0"},
    apart={"a2.1": "screen"},
)

SERVICE_REMOVED = Mapped(
    source=f"{FLOW} > Status Service Removed",
    id="service-removed",
    title="A service was removed by mistake",
    department=DEPARTMENT,
    purpose="Give back a service that was taken off by mistake, or set a rumour right.",
    outcome="The service is there, or the customer need not worry.",
    need="A service that I need is gone.",
    steps=(
        *account(),
        heard(),
        say("checking", "I will look in our system.", of="a2.0"),
        looked_up(
            "right", "Look whether the customer is right.", "fault.customer_is_right", "a2 a2.1"
        ),
        choose(
            "is-right",
            "Is the customer right?",
            when="fault.customer_is_right",
            yes=way("", of="a4"),
            no=mistaken(
                "a3",
                choose(
                    "content-explained",
                    "Is the customer content?",
                    yes=way("", *wrapped_up("explained", "answered")),
                    no=way(
                        "",
                        say("sorry-explained", "I am sorry that I cannot do more.", of="i1"),
                        *wrapped_up("not-content", "refused"),
                    ),
                ),
            ),
        ),
        do("add", "Add the service to the account.", of="a4 a4.0"),
        say("added", "Your service is back.", of="a4.1"),
        choose(
            "active",
            "Can the customer see the service on the account?",
            of="a5",
            yes=way("", of="a5.0"),
            no=way(
                "",
                say("few-minutes", "It may take a few minutes.", of="a5.1"),
                of="a5.1",
            ),
        ),
        *wrapped_up("added", "resolved", of="i1 a5.1"),
    ),
    of={"need": "i0", "fact issue.heard_from": "a1.0"},
)

SHIPPING_QUESTION = Mapped(
    source=f"{FLOW} > Status Shipping Question",
    id="ships-abroad",
    title="Does the account ship free abroad?",
    department=DEPARTMENT,
    purpose="Tell the customer whether shipping abroad is free.",
    outcome="The customer knows and has a link to read more.",
    need="Is shipping to and from abroad free for me?",
    steps=(
        *account(),
        looked_up("abroad", "Look whether it ships free abroad.", "account.ships_abroad", "a1"),
        choose(
            "answer",
            "Does it?",
            when="account.ships_abroad",
            yes=way("", say("free", "Yes, shipping abroad is free for you.", of="a1")),
            no=way("", say("not-free", "No, shipping abroad is not free for you.", of="a1")),
        ),
        send("link", "Send the link to the questions on subscriptions.", of="a2 i1"),
        *wrapped_up("answered", "answered"),
    ),
    of={"need": "i0"},
    apart={"i1": "exercise"},
)

CREDIT_MISSING = Mapped(
    source=f"{FLOW} > Status Credit Missing",
    id="credit-missing",
    title="Credit is missing",
    department=DEPARTMENT,
    purpose="Give back credit that is missing, or show that it is there.",
    outcome="The customer has the credit.",
    need="Credit is missing on my account.",
    steps=(
        *account(),
        ask("origin", "Ask where the credit came from.", "credit.origin", of="a1 a1.0 a1.1"),
        say("sorry", "I am sorry for the trouble.", of="a1"),
        looked_up("missing", "Look whether the credit is missing.", "credit.is_missing", "a2 a2.0"),
        explained("explain", "I have looked into it; this is what I found.", "a2.1"),
        choose(
            "is-missing",
            "Is it missing?",
            when="credit.is_missing",
            yes=way("", of="a4"),
            no=way(
                "",
                say("log-in-again", "Please log out and in again.", of="a3.0"),
                say("assure", "I can see the credit on our side.", of="a3.1"),
                content_or_sorry("there", "answered", "i1"),
                of="a3 a3.2",
            ),
        ),
        ask(
            "amount",
            "Ask how much to add; enter 40 USD if the customer does not know.",
            "credit.amount",
            of="a4.0",
        ),
        do("code", "Make a promotion code over {credit.amount}.", needs="amount", of="a4.1"),
        send("share-code", "Send the code to the customer.", needs="code", of="a4.2"),
        end("end", "resolved"),
    ),
    of={"need": "i0", "fact credit.origin": "a1.0"},
    apart={"i1": "exercise"},
)


def changed(
    name: str,
    id: str,
    title: str,
    need: str,
    *,
    before: Block,
    after: Block,
    update: str,
    told: str,
    of: dict[str, str] | None = None,
    apart: dict[str, str] | None = None,
    refused: str = "",
) -> Mapped:
    """Return a change of a detail, for whoever knows the old one and proves who it is.

    Args:
        update, told: the pieces that say to enter the new one and to tell so.
        refused: the piece that says what to do when nothing works.
    """
    return Mapped(
        source=f"{FLOW} > {name}",
        id=id,
        title=title,
        department=DEPARTMENT,
        purpose="Change a detail of the account for its owner, and for nobody else.",
        outcome="The account has the new detail.",
        need=need,
        steps=(
            *account(),
            before,
            any_order(
                "proofs",
                "Compare three of these with the account.",
                check("proof-zip", "Compare the zip code.", of="a2.0"),
                check("proof-phone", "Compare the phone number.", of="a2.1"),
                check("proof-pin", "Compare the PIN.", of="a2.2"),
                check("proof-username", "Compare the username.", of="a2.3"),
                check("proof-password", "Compare the password.", of="a2.4"),
                check("proof-email", "Compare the e-mail address.", of="a2.5"),
                check("proof-order", "Compare the id of an earlier order.", of="a2.6"),
                at_least=3,
                of="a2",
                **REQUIRED,
            ),
            choose(
                "proved",
                "Has the customer proved who it is?",
                of="a2",
                yes=way(""),
                no=way("", *sorry("unproved", "I am sorry, I cannot change it then.", refused)),
            ),
            after,
            do("update", "Enter the new one into the account.", needs="new", of=update),
            say("updated", "Everything is updated in our system.", of=told),
            end("end", "resolved"),
        ),
        of={"need": "i0", **(of or {})},
        apart={"i1": "exercise", **(apart or {})},
    )


CHANGE_ADDRESS = changed(
    "Manage Change Address",
    "change-address",
    "Change an address",
    "I have moved.",
    before=ask(
        "current",
        "Ask for the street address so far, without the city.",
        "change.street_before",
        of="a1 a1.0 a1.2",
        **REQUIRED,
    ),
    after=ask("new", "Ask for the new street address.", "change.street", of="a3 a3.0"),
    update="a3.1",
    told="a3.2",
    apart={"a1.1": "example"},
)

CHANGE_NAME = changed(
    "Manage Change Name",
    "change-name",
    "Change a name",
    "My name has changed.",
    before=ask(
        "current",
        "Ask for the first and last name so far.",
        "change.name_before",
        of="a1 a1.0 a1.1",
        **REQUIRED,
    ),
    after=ask("new", "Ask for the new name.", "change.name", of="a3"),
    update="a3.1",
    told="a3.2",
    apart={"a3.0": "example"},
    refused="i1",
)

CHANGE_PHONE = changed(
    "Manage Change Phone",
    "change-phone",
    "Change a phone number",
    "I have a new phone number.",
    before=ask(
        "current",
        "Ask for the phone number so far.",
        "change.phone_before",
        of="a1 a1.1",
        **REQUIRED,
    ),
    after=ask("new", "Ask for the new phone number.", "change.phone", of="a3"),
    update="a3.0",
    told="a3.1",
    of={"fact change.phone_before": "a1.0", "fact change.phone": "a3"},
)

CHANGE_PAYMENT = changed(
    "Manage Payment Method",
    "change-payment-method",
    "Change a way of payment",
    "I want to pay in another way.",
    before=ask(
        "current",
        "Ask for the way of payment so far.",
        "change.method_before",
        of="a1 a1.1",
        **REQUIRED,
    ),
    after=ask("new", "Ask for the new way of payment.", "change.method", of="a3"),
    update="a3.1",
    told="a3.2",
    of={"fact change.method_before": "a1.0", "fact change.method": "a3.0"},
)

PROCEDURES = (
    SERVICE_ADDED,
    SERVICE_REMOVED,
    SHIPPING_QUESTION,
    CREDIT_MISSING,
    CHANGE_ADDRESS,
    CHANGE_NAME,
    CHANGE_PHONE,
    CHANGE_PAYMENT,
)
