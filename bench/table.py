"""Figures in columns, for a terminal and for a page of documentation alike."""

from collections.abc import Iterable, Sequence


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return the rows in columns (Markdown): words to the left, figures to the right."""
    cells = [[str(each) for each in row] for row in rows]
    widths = [max(len(row[at]) for row in (head, *cells)) for at in range(len(head))]
    rule = [f"{'-' * (width - 1)}{':' if at else '-'}" for at, width in enumerate(widths)]
    return "\n".join(_line(row, widths) for row in (head, rule, *cells))


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = zip(row, widths, strict=True)
    cells = [first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)]
    return f"| {' | '.join(cells)} |"
