"""Ranges of days, and days in numbers: words and the dates that they mean in a review of 2025."""

import pytest

from llmdata.grammar.dates import find_dates


def dates(text: str) -> list[str]:
    values = [words.value(words.year or 2025) for words in find_dates(text)]
    return [value.edtf for value in values if value is not None]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("on 4-6 March", "2025-03-04/2025-03-06"),
        ("on 4–6 March", "2025-03-04/2025-03-06"),
        ("from 4 to 6 March", "2025-03-04/2025-03-06"),
        ("over the weekend of 8–9 March", "2025-03-08/2025-03-09"),
        ("from the 4th to the 6th of March", "2025-03-04/2025-03-06"),
        ("between 4 and 6 March", "2025-03-04/2025-03-06"),
        ("between 4th and 6th March 2024", "2024-03-04/2024-03-06"),
        ("on March 4–6", "2025-03-04/2025-03-06"),
        ("on March 4-6, 2024", "2024-03-04/2024-03-06"),
        ("March 4 to 6.", "2025-03-04/2025-03-06"),
        ("from March 4 through 6", "2025-03-04/2025-03-06"),
        ("Between March 4 and 6, it", "2025-03-04/2025-03-06"),
        ("between March 4 and March 6", "2025-03-04/2025-03-06"),
        ("between March 30 and April 2", "2025-03-30/2025-04-02"),
        ("between March and April", "2025-03/2025-04"),
        # numbers alone, where they can be one day only
        ("on 20/03/2025", "2025-03-20"),
        ("on 3/20/2025", "2025-03-20"),
        ("on 20.03.2025", "2025-03-20"),
        ("on 4.3.2025", "2025-03-04"),
        ("on 20-Mar-2025", "2025-03-20"),
        ("in 3/2025", "2025-03"),
        ("in 03/2025", "2025-03"),
        # words beside or between
        ("on March the 20th", "2025-03-20"),
        ("in H1.", "2025-40"),
        ("in 2025 Q2", "2025-34"),
        ("in 2024 H2", "2024-41"),
        ("on the eve of Halloween", "2025-10-30"),
        ("at the start of the summer", "2025-06/2025-08"),
        # abbreviations before whatever word
        ("At the end of Oct. somebody", "2025-10"),
        ("from Dec. is", "2025-12"),
        ("on 9th Sept. the", "2025-09-09"),
    ],
)
def test_one_date(text: str, edtf: str) -> None:
    assert dates(text) == [edtf]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Grok 4 – 9 July", ["2025-07-09"]),  # a version stands before the dash
        ("on March 4 to 16 models", ["2025-03-04"]),
        ("March 4 and 6 models", ["2025-03-04"]),
        ("on March 6-4", ["2025-03-06"]),  # not forward in time
        ("on 02/03/2025", []),  # nobody knows which is the month
        ("version 4.3.20251", []),
    ],
)
def test_what_is_no_range_and_no_day(text: str, edtf: list[str]) -> None:
    assert dates(text) == edtf


def test_last_year_by_another_word() -> None:
    (words,) = find_dates("in March of the previous year")
    assert (words.month, words.relative) == (3, "last")
