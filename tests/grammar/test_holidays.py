"""Holidays: which day a word names, in any year."""

from datetime import date

import pytest

from llmdata.grammar.dates.holidays import find_holidays, holiday

DAYS = [
    ("new_year", 2025, date(2025, 1, 29)),
    ("new_year", 2034, date(2034, 2, 19)),
    ("new_year_eve", 2025, date(2025, 1, 28)),
    ("lantern", 2025, date(2025, 2, 12)),
    ("dragon_boat", 2024, date(2024, 6, 10)),
    ("sevens", 2025, date(2025, 8, 29)),  # a year with a leap month before it
    ("mid_autumn", 2019, date(2019, 9, 13)),
    ("thanksgiving", 2025, date(2025, 11, 27)),
    ("national", 2026, date(2026, 10, 1)),
    ("mothers", 2025, date(2025, 5, 11)),
    ("fathers", 2024, date(2024, 6, 16)),
    ("memorial", 2025, date(2025, 5, 26)),
    ("memorial", 2021, date(2021, 5, 31)),
    ("labor", 2025, date(2025, 9, 1)),
    ("black_friday", 2025, date(2025, 11, 28)),
    ("cyber_monday", 2024, date(2024, 12, 2)),
]

NAMED = [
    ("大年初一，它上线了。", ["大年初一 new_year"]),
    ("元宵节那天开源。", ["元宵节 lantern"]),
    ("赶在国庆前发布。", ["国庆 national"]),
    ("It shipped the day before Thanksgiving.", ["Thanksgiving thanksgiving"]),
    ("On Lunar New Year's Eve it was live.", ["Lunar New Year's Eve new_year_eve"]),
    ("2025 年国庆，它上线了。", ["国庆 national"]),
    ("On Black Friday it was cheaper.", ["Black Friday black_friday"]),
    # Alone these are the whole time of the feast.
    ("国庆很挤，春节也是。", []),
    # A stretch of holidays, a dish, or the time until then is no day.
    ("国庆假期人人在用。", []),
    ("离除夕还有一周。", []),
    ("Over the Thanksgiving weekend everybody tried it.", []),
]


@pytest.mark.parametrize(("name", "year", "day"), DAYS)
def test_the_day_in_a_year(name: str, year: int, day: date) -> None:
    assert holiday(name, year) == day


@pytest.mark.parametrize(("text", "named"), NAMED)
def test_what_a_text_names(text: str, named: list[str]) -> None:
    assert [f"{text[a:b]} {name}" for a, b, name in find_holidays(text, 0, len(text))] == named
