"""Where the clause ends that a sentence opens with to lead up to another: at the sign `¦` here."""

import pytest

from llmdata.grammar.openings import opening_end


@pytest.mark.parametrize(
    "marked",
    [
        "When A shipped its editor¦, B had to answer.",
        "Three weeks after A¦, B came out.",
        "Days before the fair¦, A told of its plans.",
        "Founded in 2019 by people from A¦, B is a company in Lyon.",
        "Originally Built on A¦, B is fast."[11:],
        "Released on June 5, 2025¦, A is good.",
        "After A, B and C¦, everybody slept.",
        "Unlike A (see the notes, page 2)¦, B is open.",
        "According to A¦, B is cheaper.",
        # No opening: names in a row, a list that lacks its subject, a date.
        "A, B and C came out.",
        "Released A, B and C.",
        "Meanwhile, A came out.",
        "In May, A came out.",
        "When A shipped its editor everybody slept.",
    ],
)
def test_an_opening_ends_at_its_comma(marked):
    text = marked.replace("¦", "")
    assert opening_end(text, 0, len(text)) == (marked.index("¦") if "¦" in marked else None)
