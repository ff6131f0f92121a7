"""The year of bare months in a text that is no review of a year: it tells up to its own day."""

from dataclasses import replace
from datetime import date

import pytest

from llmdata.layout import lay_out
from llmdata.mentions.dating import date_mentions


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        # What was not yet there is of the year before.
        ("A came on February 3. B had come on December 9.", ["2025-02-03", "2024-12-09"]),
        ("A 2 月 3 日发布，B 12 月 9 日就有了。", ["2025-02-03", "2024-12-09"]),
        ("B came in September.\n\nA came in January.", ["2024-09", "2025-01"]),
        ("Last May it had few users, on 15 November many.", ["2024-05", "2024-11-15"]),
        ("去年 5 月用户很少，11 月 15 日就多了。", ["2024-05", "2024-11-15"]),
        ("In January 2025 A came, in December B.", ["2025-01", "2025-12"]),  # in one sentence
        ("A 在 12 月的发布会上才亮相。", ["2024-12"]),
        ("This September A came, this January B.", ["2024-09", "2025-01"]),
        # What is to come, or but a little ahead, is not.
        ("A will come in August. B is due in July.", ["2025-08", "2025-07"]),
        ("A 预计 8 月推出，B 7 月会有。", ["2025-08", "2025-07"]),
        ("A comes in March.", ["2025-03"]),
        # Months and years are seen from that day.
        ("本月初 A 发布，上月 B 发布，去年还没有。", ["2025-02", "2025-01", "2024"]),
        ("A came earlier this month, B last month.", ["2025-02", "2025-01"]),
    ],
)
def test_a_text_of_a_day(document, text, dates):
    day = date(2025, 2, 12)
    told = date_mentions(lay_out(replace(document(text), published_on=day, covers_end=day)))
    assert [mention.value.edtf for mention in told] == dates
