"""Every Chinese wording makes of its examples what it says, and nothing of its counter-examples."""

import pytest

from llmdata.extract.releases.chinese import WORDINGS

YES = [(wording, example) for wording in WORDINGS for example in wording.yes]
EACH = pytest.mark.parametrize("wording", WORDINGS, ids=lambda wording: wording.name)


@pytest.mark.parametrize(("wording", "example"), YES, ids=[f"{w.name}: {e.text}" for w, e in YES])
def test_a_wording_makes_the_rows_of_its_examples(observed, released, wording, example):
    assert released(example.text) == set(example.rows)
    rules = {c.rule for c in observed(example.text).observations if c.table == "releases"}
    assert wording.name in rules


@EACH
def test_a_wording_makes_no_row_of_a_counter_example(released, wording):
    assert {text: rows for text in wording.no if (rows := released(text))} == {}


@EACH
def test_a_wording_is_complete(wording):
    assert wording.yes, "a wording needs an example"
    assert wording.no, "a wording needs a counter-example"
    assert all(any(cue in example.text for cue in wording.sought) for example in wording.yes)


@EACH
def test_a_counter_example_has_a_date(observed, wording):
    """Without one no wording tells a step."""
    assert [text for text in wording.no if not observed(text).mentions.dates] == []
