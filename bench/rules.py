"""Evaluations per second of a typical rule, beside a bare Python function and a CEL library.

The function is the floor: it looks facts up, takes missing ones for unknown and applies Kleene's
logic by hand, but reports neither what the verdict rests on nor survives a wrong type. The library
(common-expression-language, in Rust) judges the same source, compiled once, on the same facts as a
map of maps; a missing fact is an error there. Its numbers are whole, ours decimals.

Run it with `uv run python bench/rules.py`.
"""

from decimal import Decimal
from timeit import repeat

import cel

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


def by_cel(program, variables):
    """Return the verdict of a CEL program, whose error for a missing key is unknown."""
    try:
        return Verdict.TRUE if program.execute(variables) else Verdict.FALSE
    except KeyError:
        return Verdict.UNKNOWN


def in_maps(facts):
    """Return the facts as CEL wants them."""
    variables = {"order": {}, "customer": {}}
    for name, value in facts.items():
        first, last = name.split(".")
        variables[first][last] = int(value) if isinstance(value, Decimal) else value
    return variables


def per_second(function, *given):
    """Return how often the function runs in a second, in the best of many short rounds."""
    return TIMES / min(repeat(lambda: function(*given), number=TIMES, repeat=ROUNDS))


def main():
    judge = compile_rule(parse_rule(SOURCE))
    print(SOURCE)
    program = cel.compile(SOURCE)
    made = per_second(lambda: compile_rule(parse_rule(SOURCE)))
    made_by_cel = per_second(cel.compile, SOURCE)
    print(f"{'parse and compile':>18}: {made:>11,.0f}/s, CEL {made_by_cel:>11,.0f}/s")
    for name, facts in SITUATIONS.items():
        variables = in_maps(facts)
        assert judge(facts).verdict is by_hand(facts) is by_cel(program, variables)
        rule, floor = per_second(judge, facts), per_second(by_hand, facts)
        library = per_second(by_cel, program, variables)
        print(
            f"{name:>18}: {rule:>11,.0f}/s, by hand {floor:>11,.0f}/s (ours takes"
            f" {floor / rule:.1f} times as long), CEL {library:>11,.0f}/s"
            f" (it takes {rule / library:.1f} times as long)"
        )


if __name__ == "__main__":
    main()
