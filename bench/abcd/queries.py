"""Questions about things and about the company, answered from what is kept."""

from collections.abc import Mapping

from bench.mapped.blocks import ask, check, choose, end, say, way
from bench.mapped.table import FactTable, Mapped, fact

ITEMS = {"jeans": "Jeans", "shirt": "Shirts", "boots": "Boots", "jacket": "Jackets"}
STORE = {"pricing": "Prices", "timing": "Times", "membership": "Membership", "policy": "Policies"}

QUESTIONS: Mapping[str, Mapping[str, str]] = {
    "boots": {
        "paint": "Getting paint off",
        "width": "How wide they are",
        "gum": "Getting gum off",
        "wear_in": "How long to wear them in",
        "waterproof": "Whether they are waterproof",
        "lace": "Which colour the laces have",
        "size": "When the size is not there",
        "warranty": "Whether there is a warranty",
    },
    "shirt": {
        "stain": "Getting a stain out",
        "wash": "How to wash it",
        "arms": "How long the arms are",
        "collar": "How wide the collar is",
        "shrinks": "Whether it shrinks",
        "in_stock": "Which sizes are there",
        "buttons": "Which colour the buttons have",
        "material": "What it is made of",
    },
    "jeans": {
        "grass": "Getting grass out",
        "wash": "How often to wash them",
        "legs": "How long the legs are",
        "tailoring": "What it costs to have them altered",
        "shrinks": "Whether they shrink",
        "color": "Which colours there are",
        "size": "Whether there are other sizes",
        "holes": "Whether there are holes in them",
    },
    "jacket": {
        "wine": "Getting wine out",
        "wash": "Whether it may be washed",
        "arms": "How long the arms are",
        "hood": "How to take the hood off",
        "shrinks": "Whether it shrinks",
        "in_stock": "Whether it is there",
        "material": "What it is made of",
        "warm": "Whether it is warm enough",
    },
    "pricing": {
        "gift_wrap": "What gift wrapping costs",
        "stitching": "What a stitched name costs",
        "overnight": "What overnight shipping costs",
        "free_shipping": "Whether the cart ships free",
    },
    "membership": {
        "levels": "Which levels there are",
        "qualify": "How to qualify",
        "benefits": "What one gains",
        "lasts": "How long it lasts",
    },
    "timing": {
        "spring": "When the spring collection comes",
        "opens": "When the store opens",
        "sale": "When the sale begins",
        "codes": "When codes expire",
    },
    "policy": {
        "cancelling": "Cancelling a subscription",
        "late": "Paying a subscription late",
        "refunds": "Refunds",
        "returns": "Returns",
    },
}

FACTS: FactTable = {
    "faq.article": fact("choice", "What the question is about", options=ITEMS),
    "faq.subject": fact("choice", "What the question is about", options=STORE),
    **{
        f"faq.{topic}_question": fact("choice", "Question", options=dict(options))
        for topic, options in QUESTIONS.items()
    },
}


def question(flow: str, name: str, topic: str, about: str, among: Mapping[str, str]) -> Mapped:
    """Return the procedure of a question: find out which it is, and answer it in own words."""
    others = {other: label for other, label in among.items() if other != topic}
    subject = f"faq.{about}"
    asked = f"faq.{topic}_question"
    return Mapped(
        source=f"{flow} > {name}",
        id=f"question-{topic}",
        title=f"Answer a question: {among[topic]}",
        department="Questions",
        purpose="Find out what the customer asks, and answer it in full.",
        outcome="The customer has the answer.",
        need="I have a question.",
        steps=(
            check("search", "Look into the answers that we keep.", of="a0"),
            ask(
                "topic",
                "Decide what the question is about.",
                subject,
                why="It is recorded, so it should be right.",
                of="a1 a1.0 a1.2",
            ),
            choose(
                "is-topic",
                "Is it about this?",
                when=f"{subject} == '{topic}'",
                yes=way("", of="a1.1"),
                no=way(
                    "",
                    say("other-topic", "Let me look where this belongs."),
                    end("end-other", "handed_on"),
                ),
            ),
            ask("question", "Find out which question it is.", asked, of="i0 a2 a2.0"),
            say(
                "answer",
                "Here is what there is to know about it.",
                text="Explain the answer in full and in your own words, not copied.",
                of="a3 a3.0",
            ),
            end("end", "answered"),
        ),
        instead={
            f"question-{other}": f"The question is about something else: {label}."
            for other, label in others.items()
        },
        of={
            f"fact {asked}": "i1",
            f"fact {subject}": "a1.0",
            **{f"instead question-{other}": "a1.0" for other in others},
        },
        apart={
            "a1.3": "screen",
            "a2.1": "exercise",
            "a0.0": "screen",
            "a0.1": "screen",
        },
    )


PROCEDURES = (
    question("Single-Item Query", "Boots FAQ", "boots", "article", ITEMS),
    question("Single-Item Query", "Shirt FAQ", "shirt", "article", ITEMS),
    question("Single-Item Query", "Jeans FAQ", "jeans", "article", ITEMS),
    question("Single-Item Query", "Jacket FAQ", "jacket", "article", ITEMS),
    question("Storewide Query", "Pricing FAQ", "pricing", "subject", STORE),
    question("Storewide Query", "Membership FAQ", "membership", "subject", STORE),
    question("Storewide Query", "Timing FAQ", "timing", "subject", STORE),
    question("Storewide Query", "Policy FAQ", "policy", "subject", STORE),
)
