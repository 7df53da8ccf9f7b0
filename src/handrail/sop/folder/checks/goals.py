from handrail.sop.company import Goal
from handrail.sop.folder.problem import note, object_to
from handrail.sop.folder.whole import Whole
from handrail.sop.reading import Reading, nearest


def check_goals(whole: Whole) -> None:
    """Object to each goal served that does not exist; note what a goal still lacks."""
    goals = whole.company.goals
    if goals is None:
        return
    served: set[str] = set()
    for each in whole.procedures:
        for name in each.holds.goals:
            found = [goal.id for goal in goals if goal.is_named(name)]
            served.update(found)
            if not found:
                _object_to_unknown(each.reading, name, goals)
    for goal in goals:
        _note_gaps(whole.readings["goals"], goal, is_served=goal.id in served)


def _object_to_unknown(reading: Reading, name: str, goals: tuple[Goal, ...]) -> None:
    wordings = [wording for goal in goals for _, wording in goal.text.wordings]
    close = nearest(name, [*(goal.id for goal in goals), *wordings]) or "-"
    object_to(reading, reading.mark("", "goals"), "unknown-goal", goal=name, known=close)


def _note_gaps(reading: Reading, goal: Goal, *, is_served: bool) -> None:
    place = reading.mark(goal.id, "")
    if not is_served:
        note(reading, place, "goal-unserved", goal=goal.id)
    if goal.measure is None:
        note(reading, place, "goal-unmeasured", goal=goal.id)
    if goal.target is None:
        note(reading, place, "goal-without-target", goal=goal.id)
