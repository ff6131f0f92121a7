# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Parts of a year in words that leave something out, or name its edges; the text reviews 2025."""

import pytest

TOLD = [
    # The noun stands with the part before.
    ("In the first quarter it was A, in the second B, and in the fourth it was C.", "2025-33 2025-34 2025-36"),
    ("The second quarter was quiet. In the third, Anthropic came back, and in the last OpenAI did.", "2025-34 2025-35 2025-36"),
    ("In the first half they waited; in the second, they did not.", "2025-40 2025-41"),
    ("In the first quarter we ran two tests; in the second test it failed.", "2025-33"),
    ("In the third quarter A led, in the second place was B.", "2025-35"),
    ("Two models came; in the second, something was wrong.", ""),
    # `its end` is that of the year which is named before it in the sentence.
    ("Around the middle of the year one came, and towards its end another.", "2025-38 2025-39"),
    ("In 2024 they shipped one at its beginning, and one at its close.", "2024 2024-37 2024-39"),
    ("In March the beta began, and at its end it was dropped.", "2025-03"),
    ("In 2024 the show moved, and by its end of term it was gone.", "2024"),
    # Edges of the year.
    ("At year's end it came.", "2025-39"),
    ("At year-end, before the year was out, it came.", "2025-39 2025-39"),
    ("It came in the dying days of the year.", "2025-39"),
    ("It came in the back half of the year.", "2025-41"),
    ("We were back half an hour later.", ""),
    ("The fiscal-year-end report was dull.", ""),
    # Months and seasons behind other words.
    ("A week into May, and again come autumn, it was news.", "2025-05 2025-09/2025-11"),
    ("By spring it was out.", "2025-03/2025-05"),
    ("They fell by spring cleaning and by the fall of a server.", "2025-03/2025-05"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_parts_of_a_year_are_read_whatever_names_them(mentioned, text, expected):
    found = mentioned(text)[1].dates
    assert [date.value.edtf for date in found] == expected.split()


def test_what_was_checked_or_stood_so_then_did_not_happen_then(mentioned):
    for text in (
        "The plans, as they stood in May:",
        "Last checked: 3 May",
        "Status on May 3: idle.",
    ):
        assert [date.bearing for date in mentioned(text)[1].dates] == ["as_of"]
