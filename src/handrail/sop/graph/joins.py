from handrail.sop.graph.region import Region


def join_of(region: Region, decision: str, *, stop: str | None, most_copied: int) -> str | None:
    """Return where the ways of a decision are taken up again, so that least is written twice.

    Where all ways but one come to an end by themselves, that one is where it goes on; where all
    do, the longest, or the end that all come to straight on. So what follows stands after the
    choice instead of within it. Nowhere, if every way is an end of its own.

    Args:
        stop: where the list that the choice stands in is over, if anywhere.
    """
    ways = tuple(dict.fromkeys(region.on_from(decision)))
    meetings = {way: region.meeting(decision, way) for way in ways}
    going_on = [way for way in ways if meetings[way]]
    if not going_on:
        last = {region.straight_end(way) for way in ways}
        if len(last) == 1 and None not in last:
            return last.pop()
        return max((way for way in ways if way not in region.ends), key=region.size, default=None)
    if len(going_on) == 1:
        return going_on[0]
    places = sorted(frozenset().union(*meetings.values()), key=region.number.__getitem__)
    if len(places) == 1:
        return places[0]
    costs = {
        place: cost
        for place in dict.fromkeys((*places, *region.walls & region.number.keys()))
        if (cost := _cost(region, meetings, place, most_copied)) is not None
    }
    return min(costs, key=lambda place: (costs[place], place != stop)) if costs else places[0]


def _cost(
    region: Region, meetings: dict[str, frozenset[str]], place: str, most_copied: int
) -> int | None:
    """Return how many nodes the ways hold that lead elsewhere; None if one may not lead there."""
    cost = 0
    for met in meetings.values():
        for other in met - {place}:
            tail = region.tail(other, before=place, most=most_copied)
            if tail is None:
                return None
            cost += tail
    return cost
