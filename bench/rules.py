"""Evaluations per second of a typical rule, beside a bare Python function that does the same.

The function is the floor: it looks facts up, takes missing ones for unknown and applies Kleene's
logic by hand, but reports neither what the verdict rests on nor survives a wrong type.

Run it with `uv run python bench/rules.py`.
"""

from decimal import Decimal
from timeit import repeat

from handrail.rules import Verdict, compile_rule, parse_rule

SOURCE = "order.age_days <= 30 && customer.tier in ['gold', 'vip']"
LIMIT = Decimal(30)
TIERS = frozenset({"gold", "vip"})
SITUATIONS = {
    "all known": {"order.age_days": Decimal(12), "customer.tier": "vip"},
    "one missing": {"order.age_days": Decimal(12)},
}
ROUNDS, TIMES = 100, 500


def by_hand(facts):
    """Return the verdict, as somebody would write it for this one rule."""
    age, tier = facts.get("order.age_days"), facts.get("customer.tier")
    is_young = None if age is None else age <= LIMIT
    is_good = None if tier is None else tier in TIERS
    if is_young is False or is_good is False:
        return Verdict.FALSE
    return Verdict.UNKNOWN if is_young is None or is_good is None else Verdict.TRUE


def per_second(function, *given):
    """Return how often the function runs in a second, in the best of many short rounds."""
    return TIMES / min(repeat(lambda: function(*given), number=TIMES, repeat=ROUNDS))


def main():
    judge = compile_rule(parse_rule(SOURCE))
    print(SOURCE)
    made = per_second(lambda: compile_rule(parse_rule(SOURCE)))
    print(f"{'parse and compile':>18}: {made:>11,.0f}/s")
    for name, facts in SITUATIONS.items():
        assert judge(facts).verdict is by_hand(facts)
        rule, floor = per_second(judge, facts), per_second(by_hand, facts)
        ratio = floor / rule
        print(f"{name:>18}: {rule:>11,.0f}/s, by hand {floor:>11,.0f}/s, ratio {ratio:.1f}")


if __name__ == "__main__":
    main()
