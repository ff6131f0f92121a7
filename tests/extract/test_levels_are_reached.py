# ruff: noqa: E501 (an example is read as a whole, on one line)
"""A number that stood above another is no happening; one that was reached is."""

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
    ],
)
def test_a_level_is_a_happening_where_it_is_reached(observed, text, expected):
    assert dates(observed, text) == expected
