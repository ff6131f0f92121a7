"""The time that a source covers, by its title, its day of publication and its body."""

from datetime import date

import pytest

from llmdata.source import covered


@pytest.mark.parametrize(
    ("title", "published", "body", "years"),
    [
        ("2025 年末杂谈", date(2026, 1, 14), "2024 2024", (2025, 2025)),
        ("Things we learned about LLMs in 2024", None, "", (2024, 2024)),
        ("2025: The year in LLMs", None, "", (2025, 2025)),
        ("2025: what happened, and what 2026 brings", None, "", (2025, 2025)),
        ("Large language models, 2023-2025", None, "", (2023, 2025)),
        ("大语言模型 2023 年至 2025 年", None, "", (2023, 2025)),
        ("A year of models", date(2024, 12, 31), "2023 2023", (2024, 2024)),
        ("A year of models", date(2026, 1, 14), "2026 2026", (2025, 2025)),
        ("A year of models", None, "In 2024 and in 2024, not in 2023", (2024, 2024)),
        ("A year of models", None, "Either 2023 or 2024", (2024, 2024)),
        ("A year of models", None, "https://example.org/2023/ and 2024", (2024, 2024)),
        # … with what it links to
        (
            "A year of models",
            None,
            "2022, 2022 https://a.org/2024/05/a https://a.org/202406/b.png https://a.org/2024-07-01-c",
            (2024, 2024),
        ),
        ("A year of models", None, "A window of 2,048 or 12024 tokens for 2024.50", None),
        ("A year of models", None, "", None),
        # … unless it tells of a month of a later one as past; not of one to come.
        (
            "Notes",
            None,
            "Back in May 2023 and June 2023 it slept. In April 2024 it woke",
            (2024, 2024),
        ),
        ("手记", None, "2023 年 10 月、2023 年 11 月都有过。2024 年 4 月正式上线", (2024, 2024)),
        ("Notes", None, "2024, 2024: the rules apply on 2 August 2025", (2024, 2024)),
        ("Notes", None, "2024, 2024: their deadline is December 2025", (2024, 2024)),
        ("手记", None, "2024、2024：目标是 2025 年 12 月盈利", (2024, 2024)),
        ("Notes", None, "2024, 2024, 2024: the law is effective August 2, 2026", (2024, 2024)),
        ("手记", None, "2024、2024：该法自 2026 年 1 月 1 日起施行", (2024, 2024)),
        (
            "手记",
            None,
            "2024、2024、2024：预计 2026 年 1 月发布，2026 年 3 月 1 日前交付",
            (2024, 2024),
        ),
        # Years in Chinese numerals, full-width digits.
        ("二〇二三年终盘点", None, "", (2023, 2023)),
        ("二零二四，模型记事", None, "2023", (2024, 2024)),
        ("２０２３ 年度总结", None, "", (2023, 2023)),
        # A year that was not yet there is looked forward to.
        ("Predictions for 2026", date(2025, 12, 20), "", (2025, 2025)),
        ("Models in 2031", date(2025, 5, 20), "", (2025, 2025)),
        ("Models in 2026, month by month", date(2025, 12, 20), "", (2026, 2026)),
        # The day of an issue is no year that it is about.
        ("2026-01-14 年度回顾", date(2026, 1, 14), "", (2025, 2025)),
        # What came out in January and looks back at nothing, or on the months of a year.
        (
            "Aster opens its weights",
            date(2026, 1, 14),
            "In December, and on January 12",
            (2026, 2026),
        ),
        ("每周盘点", date(2026, 1, 14), "12 月，1 月 12 日", (2026, 2026)),
        ("Notes", date(2026, 1, 14), "March, April, May, July and August", (2025, 2025)),
        ("手记", date(2026, 1, 14), "3 月、4 月、6 月、9 月和 10 月", (2025, 2025)),
        ("手记", date(2026, 1, 14), "今年 9 月发布", (2025, 2025)),
        ("手记", date(2026, 1, 14), "今年 9 月将发布", (2026, 2026)),
        ("Notes", date(2026, 1, 14), "This September Aster came", (2025, 2025)),
        ("手记", date(2026, 1, 14), "2025 年 3 月，4 月活跃，9 月和 10 月，11 月", (2026, 2026)),
        # A title that is but the first of several years, or has none where headings do.
        ("Year: 2022", None, "# Year: 2022\n\n## May\n\n# Year: 2024\n", (2022, 2024)),
        ("2022 in AI", None, "# 2022 in AI\n\n## 2022\n\n## 2023: outlook\n", (2022, 2022)),
        ("A chronicle", None, "## 2022\n2024 2024\n## March 2023\n", (2022, 2023)),
        ("A chronicle", date(2023, 12, 1), "## 2022\n## 2023\n## 2024: hopes\n", (2022, 2023)),
        ("A year of models", date(2023, 12, 1), "## Since 2021\n## After 2022\n", (2023, 2023)),
    ],
)
def test_covered_years(
    title: str, published: date | None, body: str, years: tuple[int, int] | None
) -> None:
    assert covered.years(title, published, body) == years


@pytest.mark.parametrize(
    ("title", "published", "covers"),
    [
        # A review of a year, whenever it came out.
        ("Models in 2025", date(2025, 11, 3), (date(2025, 1, 1), date(2025, 12, 31))),
        ("A year of models", date(2026, 1, 3), (date(2025, 1, 1), date(2025, 12, 31))),
        # Any other text tells of nothing behind its day.
        ("Aster opens its weights", date(2026, 1, 3), (date(2026, 1, 1), date(2026, 1, 3))),
        ("每周盘点", date(2025, 6, 8), (date(2025, 1, 1), date(2025, 6, 8))),
        ("Notes", None, None),
    ],
)
def test_the_days_that_a_source_covers(
    title: str, published: date | None, covers: tuple[date, date] | None
) -> None:
    assert covered.covers(title, published, "") == covers
