"""Every Chinese wording makes of its examples what it says, and nothing of its counter-examples."""

import pytest

from llmdata.extract.releases.chinese import WORDINGS

YES = [(wording, example) for wording in WORDINGS for example in wording.yes]
EACH = pytest.mark.parametrize("wording", WORDINGS, ids=lambda wording: wording.name)


@EACH
def test_a_wording_makes_the_rows_of_its_examples(observed, released, wording):
    texts = {example.text: set(example.rows) for example in wording.yes}
    assert {text: released(text) for text in texts} == texts
    unread = [t for t in texts if wording.name not in {c.rule for c in observed(t).observations}]
    assert unread == []


@EACH
def test_a_wording_makes_no_row_of_a_counter_example(released, wording):
    assert {text: rows for text in wording.no if (rows := released(text))} == {}


def test_wordings_are_complete():
    assert [w.name for w in WORDINGS if not w.yes] == [], "a wording needs an example"
    assert [w.name for w in WORDINGS if not w.no] == [], "a wording needs a counter-example"
    unsought = [e.text for w, e in YES if not any(cue in e.text for cue in w.sought)]
    assert unsought == []


def test_counter_examples_have_a_date(mentioned):
    """Without one no wording tells a step."""
    undated = [text for w in WORDINGS for text in w.no if not mentioned(text)[1].dates]
    assert undated == []
