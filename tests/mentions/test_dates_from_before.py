"""Dates that go on from a paragraph before, a heading, or what was taken down on a day."""

import pytest

from llmdata.mentions.dating import date_mentions

TOLD = [
    # A bare day is of the month told last in the section.
    ("A came on January 20.\n\nOn Monday the 27th B came.", "2025-01-20 2025-01-27"),
    ("A came on January 20.\n\nB was there on the 31st.", "2025-01-20 2025-01-31"),
    ("1 月 20 日，A 发布。\n\n31 日，B 发布。", "2025-01-20 2025-01-31"),
    ("A came on May 5.\n\nBefore the month was out, B came.", "2025-05-05 2025-05"),
    ("# C\n\n## May\n\nOn the last day of the month B came.", "2025-05 2025-05-31"),
    # … and the same day that told last, where one alone was told.
    ("A came on January 20.\n\nThe same day, B came.", "2025-01-20 2025-01-20"),
    ("1 月 20 日，A 发布。\n\n同一天，B 发布。", "2025-01-20 2025-01-20"),
    ("A came on January 20, B on the 27th.\n\nThe same day, C came.", "2025-01-20 2025-01-27"),
    ("A came in January.\n\nThe same day, B came.", "2025-01"),
    ("1 月 20 日，A 发布。\n\nB 上线当天就卖光了。", "2025-01-20"),
    # No month, or one of another section.
    ("A came in 2023.\n\nB was there on the 31st.", "2023"),
    ("A came on January 20.\n\n## C\n\nB was there on the 31st.", "2025-01-20"),
    # No time goes on from the year before.
    ("In September A came. The year before, B had failed. C came in November.",
     "2025-09 2024 2025-11"),
    # … nor from one that but tells which of its kind is meant, nor from an edition of a test.
    ("A beat last year's B2. C came in November.", "2024 2025-11"),
    ("A 赢了去年的 B2。C 在 11 月发布。", "2024 2025-11"),
    ("A 在AIME 2024上得了 80 分。C 在 11 月发布。", "2024 2025-11"),
    # One or the other of two numbers is no higher one; the second day of a feast counts from it.
    ("5 月 14 日 A 走了。两三天后 B 也走了。", "2025-05-14 2025-05"),
    ("10 月 2 日，国庆长假第二天，A 发布。", "2025-10-02"),
    # A day only says which one the words before it mean.
    ("In May A came, and B closed out the month on the 28th.", "2025-05 2025-05-28"),
    ("On May 12 A came. The week before, on the 6th, there was B.", "2025-05-12 2025-05-06"),
    ("On May 12 A came. The week before, there was B, on the 20th C.",
     "2025-05-12 2025-05-05/2025-05-11 2025-05-20"),
    ("A came on May 5. B trickled out between the 19th and the 21st.",
     "2025-05-05 2025-05-19/2025-05-21"),
    ("A came on Thursday, May 8. B was out that same Thursday.", "2025-05-08 2025-05-08"),
    ("A came on May 5. B came mid-month. At month's end C came.", "2025-05-05 2025-05 2025-05"),
    # … whatever the count would give; a count of two parts is not read by its last.
    ("A came on May 22. B was out two days later, on August 7.", "2025-05-22 2025-08-07"),
    ("A came on May 22. B was out a week and a day later.", "2025-05-22"),
    ("三月，A 发布。此前一个月，B 改名，8 日推出 C，一周以后，D。",
     "2025-03 2025-02 2025-02-08 2025-02-15"),
    # Nor does it from what was before, or some time in a week; a day in brackets may tell it.
    ("Gemini 九月二十五发的，很快。",
     "2025-09-25"),
    ("M 系列，10 月 27，很便宜。",
     "2025-10-27"),
    ("九月二十多个模型。",
     "2025-09"),
    ("九月二十个模型。",
     "2025-09"),
    ("9 月 20 个模型。",
     "2025-09"),
    ("十月三十一发布。",
     "2025-10-31"),
    ("三月十五日发布。",
     "2025-03-15"),
    ("十二月发布。",
     "2025-12"),
    ("5 月 5 日的 A，以及只晚一天的 B。",
     "2025-05-05 2025-05-06"),
    ("5 月 5 日，A 发布，比 B 晚一天。",
     "2025-05-05"),
    ("1 月 21 日，A 发布。一周之后的周一，B 登顶。",
     "2025-01-21 2025-01-27"),
    ("7 月 9 日，A 问世。可就在前一天，B 出事。两天以后，C 开源。",
     "2025-07-09 2025-07-08 2025-07-11"),
    ("月底 A 顶上来，3/15 没涨价。",
     ""),
    ("3 月，A 放出来（17 日），十天后是 B。",
     "2025-03 2025-03-17 2025-03-27"),
    ("7 月 9 日，A。那个星期，B。两天以后，C。",
     "2025-07-09 2025-07-07/2025-07-13 2025-07-11"),
    ("5 月 5 日，A 发布，晚上 B 发布。晚饭后 C。",
     "2025-05-05"),
    ("5 月 5 日，A 发布。早两年我还在用 B。",
     "2025-05-05"),
    ("In March, A was posted (the 17th), and B came ten days later.",
     "2025-03 2025-03-17 2025-03-27"),
    ("A came on May 12. Two days earlier B had come. C came three days later.",
     "2025-05-12 2025-05-10 2025-05-15"),
    ("A came on May 12. That weekend B came. C came three days later.",
     "2025-05-12 2025-05-17/2025-05-18 2025-05-15"),
    ("A came on May 5. B from Z, the 28th, open.", "2025-05-05 2025-05-28"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "dates"), TOLD)
def test_what_a_date_goes_on_from(lay, text, dates):
    assert " ".join(date.value.edtf for date in date_mentions(lay(text))) == dates


@pytest.mark.parametrize(
    ("text", "bearings"),
    [
        ("12 月 28 日晚上，我截下了榜单的前五名。同一晚，B 第一。", "as_of as_of"),
        (
            "On December 28 I copied the top five of the board. On the same day B led.",
            "as_of as_of",
        ),
        ("12 月 28 日，我记下了发布会的要点。同一天，B 发布。", "at at"),
        ("On December 28 I copied the notes. On the same day B came.", "at at"),
    ],
)
def test_how_a_ranking_stood_when_somebody_took_it_down(lay, text, bearings):
    assert " ".join(date.bearing for date in date_mentions(lay(text))) == bearings
