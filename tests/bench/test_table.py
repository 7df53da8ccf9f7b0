from bench.table import table


def test_words_stand_on_the_left_and_figures_on_the_right():
    drawn = table(("page", "p50 ms"), [("inbox", 7), ("case", 12)])

    assert drawn.splitlines() == [
        "| page  | p50 ms |",
        "| ----- | -----: |",
        "| inbox |      7 |",
        "| case  |     12 |",
    ]
