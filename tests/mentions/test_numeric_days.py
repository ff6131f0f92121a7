"""Days in numbers at the heads of a list's items, and numbers that are none."""

import pytest

from llmdata.mentions.dating import date_mentions


def dates(lay, text):
    return [date.value.edtf for date in date_mentions(lay(text))]


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        (["3/15:", "4/2:"], ["2025-03-15", "2025-04-02"]),
        (["15/3 –", "2/4 –"], ["2025-03-15", "2025-04-02"]),
        (["15.03.", "02.04."], ["2025-03-15", "2025-04-02"]),
        (["15.03.2024:", "02.04.2025:"], ["2024-03-15", "2025-04-02"]),
        (["03/15/2024:", "04/02/2025:"], ["2024-03-15", "2025-04-02"]),
        (["**4/2**", "**3/15**"], ["2025-04-02", "2025-03-15"]),  # the newest first
        (["(03-15)", "(04-02)"], ["2025-03-15", "2025-04-02"]),
        (["03/15/24:", "04/02/25:"], ["2024-03-15", "2025-04-02"]),
        (["3.15.24:", "4.2.25:"], []),  # versions
        (["· 3.15", "· 4.2"], ["2025-03-15", "2025-04-02"]),  # behind a sign of the text's own
        # One of many may stand out of its place, or have none; where both may be the month, not.
        (
            ["2/9", "3/1", "2/27", "4/3", "5/30", "6/6", "7/1"],
            [
                "2025-02-09",
                "2025-03-01",
                "2025-02-27",
                "2025-04-03",
                "2025-05-30",
                "2025-06-06",
                "2025-07-01",
            ],
        ),
        (
            ["7/30", "6/6", "x", "5/30", "4/3", "2/9"],
            ["2025-07-30", "2025-06-06", "2025-05-30", "2025-04-03", "2025-02-09"],
        ),
        (["3/1", "2/27", "4/3", "1/30"], []),
        (["3/5:", "3/12:"], []),  # March, or the 5th and 12th of other months
        (["3/15:"], []),  # one alone
        (["3/15:", "x:"], []),
        (["3.5", "3.7"], []),  # versions
        (["3.15", "13.15"], []),
        (["15/3:", "2/4:", "1/2:"], []),  # goes back and forth
        # … which a long list does that is one of days by its numbers, as is one with a line astray
        (
            ["05/17 -", "05/16 -", "05/19 -", "05/04 -", "04/18 -"],
            ["2025-05-17", "2025-05-16", "2025-05-19", "2025-05-04", "2025-04-18"],
        ),
        (
            [*(f"05/{day} -" for day in range(11, 20)), "See"],
            [f"2025-05-{day}" for day in range(11, 20)],
        ),
        (["05/17 -", "05/16 -", "See"], []),
        (["5/17 -", "5/16 -", "3.5 -", "3.7 -"], ["2025-05-17", "2025-05-16"]),
        (["1/2", "2/2"], []),
    ],
)
def test_heads_of_items(lay, heads, expected):
    assert dates(lay, "\n".join(f"- {head} Alpha" for head in heads)) == expected


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        (["3.5", "3.12", "4.29"], ["2025-03-05", "2025-03-12", "2025-04-29"]),
        (["3/5：", "3/12："], ["2025-03-05", "2025-03-12"]),
        (["3/5（四）", "3/12（四）"], ["2025-03-05", "2025-03-12"]),
        (["03-05", "03-12"], ["2025-03-05", "2025-03-12"]),
        (["24.03.05：", "25.12.31："], ["2024-03-05", "2025-12-31"]),
        (["24.3.5", "25.13.31"], []),
        (["3.5", "3.7"], []),
    ],
)
def test_chinese_puts_the_month_first(lay, heads, expected):
    assert dates(lay, "\n".join(f"- {head} 模型甲" for head in heads)) == expected


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("It began on March 15.", ["2025-03-15", "2025-04-05", "2025-06-07"]),
        ("It began on 15 March.", ["2025-03-15", "2025-05-04", "2025-07-06"]),
    ],
)
def test_the_other_days_of_a_document_tell_which_number_is_the_month(lay, other, expected):
    assert dates(lay, f"{other}\n\n- 4/5: Alpha\n- 6/7: Beta") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "9.29，模型甲。10.15，模型乙；11.24，模型丙。",
            ["2025-09-29", "2025-10-15", "2025-11-24"],
        ),
        ("5.6 模型甲开源\n\n7.11 模型乙上线", ["2025-05-06", "2025-07-11"]),
        ("模型甲（3.6）、模型乙（4.29）很小。", ["2025-03-06", "2025-04-29"]),
        (
            "模型甲 3/6 上线。\n\n官方 4/17 放出模型乙。\n\n模型丙 2.5 5/8 那一批更新。",
            ["2025-03-06", "2025-04-17", "2025-05-08"],
        ),
        ("模型甲 3/6 上线。\n\n官方 4/17 放出模型乙。", []),  # two amid a clause
        ("模型甲 3/6 的题对了，模型乙 4/6 左右，模型丙 5/6 道。", []),
        ("9.29，模型甲。", []),  # one alone
        ("4.5，模型甲。4.6，模型乙。", []),  # versions
        ("11.24，模型甲。9.29，模型乙。10.15，模型丙。", []),  # goes back and forth
        ("1/2 的人选甲。1/3 的人选乙。", []),
        ("模型甲（3.6）、模型乙（4.5）很小。", []),
    ],
)
def test_running_text_goes_from_day_to_day(lay, text, expected):
    assert dates(lay, text) == expected
