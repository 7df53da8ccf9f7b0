from handrail.sop.folder.problem import object_to
from handrail.sop.folder.whole import Whole
from handrail.sop.reading import nearest


def check_sources(whole: Whole) -> None:
    """Object to each source cited that nobody has written down."""
    if whole.company.sources is None:
        return
    of_packs = (source for pack in whole.packs for source in pack.sources)
    known = [source.id for source in (*whole.company.sources, *of_packs)]
    for step, reading in whole.steps():
        for cited in step.cites:
            if cited not in known:
                place, close = reading.mark(step.id, "cites"), nearest(cited, known) or "-"
                object_to(reading, place, "unknown-source", source=cited, known=close)
