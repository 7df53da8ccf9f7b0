"""Flow charts that Graphviz draws."""

from pathlib import PurePath

from handrail.sop.finding import Place
from handrail.sop.formats.chart import import_chart
from handrail.sop.formats.dot.chart import chart_of
from handrail.sop.formats.dot.parse import parse_dot
from handrail.sop.formats.imported import Imported, not_imported
from handrail.sop.source import MAX_SIZE_KB

__all__ = ["import_dot"]


def import_dot(source: bytes, *, name: str) -> Imported:
    """Return the procedure of a chart in Graphviz' language.

    A diamond asks; an oval from which nothing leads on ends; every other shape is a task. A
    broken line to a node that leads nowhere is something to be done before going on.

    Args:
        name: what to call the file in findings.

    Raises:
        NotImported: it is no such chart, or its ways cannot be told by blocks.
    """
    if len(source) > MAX_SIZE_KB * 1024:
        raise not_imported(name, Place(1, 1), "too-large", most=MAX_SIZE_KB)
    try:
        text = source.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise not_imported(name, Place(1, 1), "not-utf-8") from problem
    chart = chart_of(parse_dot(text, file=name), name=PurePath(name).stem)
    return import_chart(chart, file=name)
