"""What a sentence sets aside for something else, by the examples of both languages."""

import pytest

from llmdata.grammar.contrasts import EXAMPLES, is_set_aside, is_turned, without


def left(text):
    """A sentence without what it sets aside: of `A` and `B` in it the one or the other."""
    names = sorted((place, place + 1) for place in (text.index("A"), text.index("B")))
    for name, behind in zip(names, [*names[1:], None], strict=True):
        if gone := without(text, (0, len(text)), name, behind):
            for first, last in reversed(gone):
                text = text[:first].rstrip() + " " + text[last:].lstrip()
            return " ".join(text.split())
    return None


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.text)
def test_of_what_is_set_aside_only_the_other_is_left(example):
    assert left(example.text) == example.left


@pytest.mark.parametrize(
    ("text", "aside"),
    [
        ("It came not quite first but second.", "first"),
        ("It came second rather than close to first.", "first"),
        ("It was not among the first.", "first"),
        ("它不是总榜上的 first，而是 second。", "first"),
        ("不是 first 就是 second。", "first second"),
        ("It came not only first but second.", ""),
        ("它不是只有 first，还有 second。", ""),
        ("它要不是 first，就不会 second。", ""),
        ("It came first, and second was not known.", ""),
    ],
)
def test_a_claim_may_have_words_between(text, aside):
    found = [word for word in ("first", "second") if word in text]
    assert [w for w in found if is_set_aside(text, 0, text.index(w))] == aside.split()


def test_a_denial_is_turned_by_what_is_told_behind_it():
    assert is_turned("not A but B", 3, 10)
    assert is_turned("不是 A，而是 B", 2, 8)
    assert not is_turned("not A or B", 3, 9)
    assert not is_turned("nothing but B", 0, 12)
