"""Whose an overlay is, in words: of the law, of a country, of a brand, of some branches."""

from handrail.library.values import OverlayView
from handrail.people.values import BranchView
from handrail.sop.overlay import Level
from handrail.words import Language, say

KINDS = {Level.COUNTRY: "country", Level.BRAND: "brand", Level.BRANCH: "branch"}


def whose_rule(view: OverlayView, branches: tuple[BranchView, ...], language: Language) -> str:
    """Return for whom an overlay is, such as "the branch Budapest".

    Args:
        branches: those of the desk, by whose names branches are called.
    """
    if view.pack is not None:
        title = view.pack.title.said_in(language)
        return say("web-rule-law", language, title=title, country=view.pack.country)
    called = {each.slug: each.name for each in branches}
    names = [called.get(name, name) for name in view.overlay.names]
    kind = KINDS[view.overlay.level]
    return say(f"web-rule-{kind}", language, count=len(names), names=", ".join(names))
