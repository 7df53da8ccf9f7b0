from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.suggest import prepare, rank
from handrail.suggest.letter import LONGEST_WORD, letter
from handrail.words import Language
from tests.core.suggest.letters import ANGRY, BACK, LATE, letters
from tests.sop.examples import shop_procedures

INDEX = prepare(shop_procedures())
LETTERS = letters()


def suggested(text, subject="", *, language=Language.EN, channel="email", candidates=INDEX):
    return rank(text, subject, language=language, channel=channel, candidates=candidates)


def first(text, subject="", **more):
    found = suggested(text, subject, **more)
    return found[0].procedure_id if found else None


def accuracy(language, *, known):
    spoken = language if known else None
    right = [
        first(letter.text, letter.subject, language=spoken) == letter.about
        for letter in LETTERS[language]
    ]
    return sum(right) / len(right)


def test_there_are_ten_letters_in_each_language():
    assert {language: len(letters) for language, letters in LETTERS.items()} == dict.fromkeys(
        Language, 10
    )


@pytest.mark.parametrize("known", [True, False], ids=["known", "unknown"])
@pytest.mark.parametrize("language", Language)
def test_nine_of_ten_letters_find_their_procedure(language, known):
    assert accuracy(language, known=known) >= 0.9


def test_a_suggestion_says_which_words_speak_for_it():
    (best, *_) = suggested("The coat does not fit me.", "Refund")

    assert best.procedure_id == BACK
    assert set(best.why) == {"Refund", "not fit"}


def test_what_has_not_arrived_differs_from_what_has():
    assert first("The parcel has not arrived.") == LATE
    assert first("The parcel arrived, but the shoes do not fit.") == BACK


@pytest.mark.parametrize("text", ["", "Thank you!", "Do you sell blue teapots?", "12345", "☎"])
def test_nothing_is_suggested_without_a_sign(text):
    assert suggested(text) == ()


def test_the_frame_of_a_channel_is_never_suggested():
    assert "email" not in {entry.procedure_id for entry in INDEX.entries}


def test_a_procedure_for_other_channels_is_not_suggested():
    assert first("I want my money back", channel="letter") is None
    assert first("I want to complain about rude staff", channel="letter") == ANGRY


@pytest.mark.parametrize(
    ("text", "language", "procedure"),
    [
        ("ZWROT pieniedzy", Language.PL, BACK),
        ("gdzie jest moja przesylka? opoznienie!", Language.PL, LATE),
        ("Ruecksendeetikett bitte", Language.DE, BACK),
        ("Paketlieferverspätung", Language.DE, LATE),
        ("Kundebeklageskjema: uhoflig betjening", Language.NB, ANGRY),
        ("visszateritest kerek", Language.HU, BACK),
    ],
)
def test_accents_compounds_and_endings_do_not_matter(text, language, procedure):
    assert first(text, language=language) == procedure


def test_a_word_in_the_subject_tells_more_than_in_the_text():
    in_text = suggested("refund", "hello")[0]
    in_subject = suggested("hello", "refund")[0]

    assert in_subject.share > in_text.share


def test_two_matters_in_one_letter_are_both_suggested():
    text = "My parcel has not arrived. I also want to complain: your courier was rude."

    assert {found.procedure_id for found in suggested(text)} == {LATE, ANGRY}


def test_procedures_may_be_given_without_an_index():
    assert first("Where is my parcel?", candidates=shop_procedures()) == LATE


@given(st.text(max_size=200), st.text(max_size=40), st.sampled_from([*Language, None]))
def test_shares_lie_between_nothing_and_certainty_best_first(text, subject, language):
    shares = [found.share for found in suggested(text, subject, language=language)]

    assert shares == sorted(shares, reverse=True)
    assert all(0 < share < 1 for share in shares)
    assert sum(shares) < 1


@given(st.permutations(shop_procedures()))
def test_the_order_of_the_candidates_does_not_matter(procedures):
    text = "refund my late delivery, I complain"

    assert suggested(text, candidates=procedures) == suggested(text)


def test_what_no_person_writes_as_one_word_is_cut_and_hides_nothing():
    junk = "x" * 10_000

    words = letter(f"{junk} My parcel is late.", Language.EN).written

    assert max(map(len, words)) <= LONGEST_WORD
    assert words[-2:] == ("parcel", "late")


def test_a_very_long_letter_is_ranked_at_once():
    begin = process_time()
    suggested("where is my parcel " * 50_000, language=None)

    assert process_time() - begin < 2
