from bench.measures_page import Shown, cases_on, numbers_on

CARD = """
<article class="measure-card">
  <h2 class="measure-name">First &amp; fast</h2>
  <p class="measure-value"><a href="/measures/x">
    <span class="unseen">First &amp; fast: </span>42 sec</a></p>
  <p class="measure-sure">n = 10 · 31 sec to 1 min, 95 % sure</p>
</article>
<article class="measure-card">
  <h2 class="measure-name">Nothing yet</h2>
  <p class="measure-value"><span class="soft">No data</span></p>
</article>
"""
ROWS = """
<tr><th scope="col">Case</th><th scope="col" class="figures">Time</th></tr>
<tr><th scope="row"><a href="/cases/7">#7</a></th><td>Lamp</td><td class="figures">4 min</td></tr>
<tr><th scope="row">#8</th><td>Chair</td><td class="figures">40 sec</td></tr>
"""


def test_a_number_is_read_with_its_sample():
    assert numbers_on(CARD) == {
        "First & fast": Shown("42 sec", "n = 10"),
        "Nothing yet": Shown("No data", ""),
    }


def test_each_case_behind_a_number_is_read_with_what_it_contributes():
    assert cases_on(ROWS) == {7: "4 min", 8: "40 sec"}
