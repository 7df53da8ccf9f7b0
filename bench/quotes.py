"""How well replies are parted from what they quote, as a table for the papers.

The corpus is of our own making (`tests/channels/email/corpus`): mail programs, languages and ways
to answer, each line labelled. Precision is the share of folded lines that are not new; recall the
share of lines that are not new which were folded; "to the line" counts letters without a mistake.

Run it with `uv run python -m bench.quotes`, and with `--write` to bring the paper up to date.
"""

from argparse import ArgumentParser
from pathlib import Path

from tests.channels.email.corpus.replies import labelled_replies
from tests.channels.email.corpus.score import Score, score

PAPER = Path(__file__).parents[1] / "docs" / "reference" / "reading-letters.md"
BEGIN, END = "<!-- measured: bench/quotes.py -->", "<!-- end of what was measured -->"
HEAD = "| | letters | precision | recall | to the line |\n|---|---|---|---|---|"


def table():
    """Return the table as Markdown, one row per half, language and program."""
    replies = labelled_replies()
    rows = [("all", replies)]
    for held_back in (False, True):
        name = "held back" if held_back else "seen while the rules were written"
        rows.append((name, [each for each in replies if each.held_back is held_back]))
    for of in ("language", "program"):
        names = dict.fromkeys(getattr(each, of) for each in replies)
        rows += [(name, [each for each in replies if getattr(each, of) == name]) for name in names]
    return "\n".join([HEAD, *(_row(name, score(some)) for name, some in rows)])


def _row(name: str, got: Score) -> str:
    precision, recall = (f"{share:.1%}".replace("%", " %") for share in (got.precision, got.recall))
    return f"| {name} | {got.letters} | {precision} | {recall} | {got.whole} |"


def written(paper: str) -> str:
    """Return the paper with the table as it is measured now."""
    before, _, rest = paper.partition(BEGIN)
    return f"{before}{BEGIN}\n\n{table()}\n\n{END}{rest.partition(END)[2]}"


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the table into the paper")
    if parser.parse_args().write:
        PAPER.write_text(written(PAPER.read_text(encoding="utf-8")), encoding="utf-8")
    else:
        print(table())
