# ruff: noqa: E501 (an example is read as a whole, on one line)
"""When a level is a happening: reached, or a sum told of a month; not where it but stood above another."""

import pytest


def dates(observed, text):
    return sorted(
        told.date.value.edtf
        for told in observed(text).observations
        if told.table == "events" and told.date
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Cohere's run-rate revenue had reached $200 million in March and was above $300 million in August.",
            ["2025-03"],
        ),
        (
            "Cohere's run-rate revenue was well above $200 million in March and passed $300 million in August.",
            ["2025-08"],
        ),
        (
            "Cohere's run-rate revenue reached $200 million in March and rose above $300 million in August.",
            ["2025-03", "2025-08"],
        ),
        # A sum told of a month is one, those of a row are not; how many use a thing must be reached.
        ("Cohere's run-rate revenue stood at $300 million in August.", ["2025-08"]),
        (
            "Cursor's run-rate revenue was $100 million in January, $200 million in May, $300 million in August.",
            [],
        ),
        ("Cursor had 3 million users in August.", []),
    ],
)
def test_a_level_is_a_happening_where_it_is_reached(observed, text, expected):
    assert dates(observed, text) == expected
