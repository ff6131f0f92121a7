"""Every Chinese wording makes of its examples what it says, and nothing of its counter-examples."""

import pytest

from llmdata.extract.releases.chinese import WORDINGS

YES = [(wording, example) for wording in WORDINGS for example in wording.yes]
NO = [(wording, text) for wording in WORDINGS for text in wording.no]


@pytest.mark.parametrize(("wording", "example"), YES, ids=[f"{w.name}: {e.text}" for w, e in YES])
def test_a_wording_makes_the_rows_of_its_examples(observed, released, wording, example):
    assert released(example.text) == set(example.rows)
    rules = {c.rule for c in observed(example.text).observations if c.table == "releases"}
    assert wording.name in rules


@pytest.mark.parametrize(("wording", "text"), NO, ids=[f"{w.name}: {text}" for w, text in NO])
def test_a_wording_makes_no_row_of_a_counter_example(released, wording, text):
    assert released(text) == set()


@pytest.mark.parametrize("wording", WORDINGS, ids=lambda wording: wording.name)
def test_a_wording_is_complete(wording):
    assert wording.yes, "a wording needs an example"
    assert wording.no, "a wording needs a counter-example"
    assert all(any(cue in example.text for cue in wording.sought) for example in wording.yes)


@pytest.mark.parametrize(("wording", "text"), NO, ids=[f"{w.name}: {text}" for w, text in NO])
def test_a_counter_example_has_a_date(observed, wording, text):
    assert observed(text).mentions.dates, "without a date no wording tells a step"
