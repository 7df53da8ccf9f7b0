from handrail.demo.browser import Page

HTML = """
<p>Good <b>day</b></p><a href="/cases/7">one</a><a href="/cases/7">again</a><a href="/library">x</a>
<section class="step-card step-card-now">
  <form action="/cases/7/step">
    <input type="hidden" name="csrfmiddlewaretoken" value="t0k3n">
    <input type="hidden" name="step" value="find">
    <button name="check" value="number" aria-checked="true">Number</button>
    <button name="check" value="address" aria-checked="false">Address</button>
    <input name="fact:number" value="">
    <textarea name="wrong"></textarea>
    <button name="do" value="done">Done</button>
  </form>
</section>
<form action="/elsewhere"><input name="q"></form>
"""


def page():
    return Page(200, "http://desk/cases/7", HTML)


def test_a_form_is_read_with_its_fields_and_buttons():
    form = page().form_in("step-card")

    assert form.action == "/cases/7/step"
    assert form.fields["step"] == "find"
    assert set(form.fields) == {"csrfmiddlewaretoken", "step", "fact:number", "wrong"}
    assert form.values_of("do") == ("done",)


def test_what_is_ticked_is_not_offered_again():
    assert page().form_in("step-card").values_of("check") == ("address",)


def test_a_form_elsewhere_is_not_in_the_section():
    assert [form.action for form in page().forms] == ["/cases/7/step", "/elsewhere"]
    assert page().form_in("composer") is None


def test_a_link_is_found_once_and_words_are_read_without_tags():
    assert page().links(r"/cases/[0-9]+") == ("/cases/7",)
    assert page().words.startswith("Good day one again x")
