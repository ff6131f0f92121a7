"""Words and the dates that they mean, in a review of 2025."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmdata.grammar.calendar import (
    PARTS,
    day_value,
    interval,
    month_value,
    part_value,
    year_value,
)
from llmdata.grammar.dates import find_dates

# The table of the data contract: words → EDTF, start, end, precision.
CONTRACT = {
    "2025-03": (date(2025, 3, 1), date(2025, 3, 31), "month"),
    "2025-12-02": (date(2025, 12, 2), date(2025, 12, 2), "day"),
    "2024-12-25": (date(2024, 12, 25), date(2024, 12, 25), "day"),
    "2025-34": (date(2025, 4, 1), date(2025, 6, 30), "quarter"),
    "2025-37": (date(2025, 1, 1), date(2025, 4, 30), "quadrimester"),
    "2025-38": (date(2025, 5, 1), date(2025, 8, 31), "quadrimester"),
    "2025-39": (date(2025, 9, 1), date(2025, 12, 31), "quadrimester"),
    "2025-40": (date(2025, 1, 1), date(2025, 6, 30), "semester"),
    "2025-41": (date(2025, 7, 1), date(2025, 12, 31), "semester"),
    "2025": (date(2025, 1, 1), date(2025, 12, 31), "year"),
    "2025-01/2025-03": (date(2025, 1, 1), date(2025, 3, 31), "interval"),
    "2025-01/2025-07": (date(2025, 1, 1), date(2025, 7, 31), "interval"),
    "2025-01/2025-09": (date(2025, 1, 1), date(2025, 9, 30), "interval"),
    "2024-04/2024-06": (date(2024, 4, 1), date(2024, 6, 30), "interval"),
}
WORDS = [
    ("2025 年 3 月", "2025-03"),
    ("2025年3月", "2025-03"),
    ("2025 年的 3 月", "2025-03"),
    ("二〇二五年三月", "2025-03"),
    ("三月", "2025-03"),
    ("3 月份", "2025-03"),
    ("March 2025", "2025-03"),
    ("March, 2025", "2025-03"),
    ("March of 2025", "2025-03"),
    ("Mar. 2025", "2025-03"),
    ("2025-03", "2025-03"),
    ("12 月 2 日", "2025-12-02"),
    ("十二月二日", "2025-12-02"),
    ("12 月 2 号", "2025-12-02"),
    ("December 2nd", "2025-12-02"),
    ("2 December 2025", "2025-12-02"),
    ("2nd of December", "2025-12-02"),
    ("Dec 2, 2025", "2025-12-02"),
    ("2025-12-02", "2025-12-02"),
    ("2024 年圣诞", "2024-12-25"),
    ("2024 年圣诞节", "2024-12-25"),
    ("Christmas 2024", "2024-12-25"),
    ("Christmas Day 2024", "2024-12-25"),
    ("第二季度", "2025-34"),
    ("2025 年前三个月", "2025-01/2025-03"),
    ("前三季度", "2025-01/2025-09"),
    ("2025 年前三个季度", "2025-01/2025-09"),
    ("今年前七个月", "2025-01/2025-07"),
    ("2025 年第二季度", "2025-34"),
    ("二季度", "2025-34"),
    ("第 2 季度", "2025-34"),
    ("2025 年第 2 季度", "2025-34"),
    ("1-3 月", "2025-01/2025-03"),
    ("MARCH 2025", "2025-03"),
    ("DEC 2", "2025-12-02"),
    ("2024 年 4—6 月", "2024-04/2024-06"),
    ("Q2", "2025-34"),
    ("Q2 2025", "2025-34"),
    ("second quarter of 2025", "2025-34"),
    ("年初", "2025-37"),
    ("2025 年初", "2025-37"),
    ("2025 年年初", "2025-37"),
    ("今年年初", "2025-37"),
    ("early 2025", "2025-37"),
    ("early in the year", "2025-37"),
    ("first months of the year", "2025-37"),
    ("beginning of 2025", "2025-37"),
    ("年中", "2025-38"),
    ("mid-year", "2025-38"),
    ("mid-2025", "2025-38"),
    ("年底", "2025-39"),
    ("年末", "2025-39"),
    ("2025 年底", "2025-39"),
    ("late 2025", "2025-39"),
    ("late in the year", "2025-39"),
    ("last months of the year", "2025-39"),
    ("end of the year", "2025-39"),
    ("上半年", "2025-40"),
    ("2025 年头几个月", "2025-37"),
    ("2025 年最后的几个月", "2025-39"),
    ("今年上半年", "2025-40"),
    ("2025 年伊始", "2025-37"),
    ("first half", "2025-40"),
    ("first half of 2025", "2025-40"),
    ("H1 2025", "2025-40"),
    ("下半年", "2025-41"),
    ("second half of the year", "2025-41"),
    ("2025 年", "2025"),
    ("二零二五年", "2025"),
    ("今年", "2025"),
    ("2025", "2025"),
    ("this year", "2025"),
]


def only(text):
    (words,) = find_dates(text)
    return words


def values(text):
    return [words.value(words.year or 2025) for words in find_dates(text)]


@pytest.mark.parametrize(("words", "edtf"), WORDS)
def test_the_dates_of_the_contract(words, edtf):
    found = only(words)
    value = found.value(found.year or 2025)
    assert words[found.start : found.end] == words
    assert value.edtf == edtf
    assert (value.start, value.end, value.precision) == CONTRACT[edtf]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("the first of May", "2025-05-01"),
        ("the twelfth of May", "2025-05-12"),
        ("the nineteenth of May", "2025-05-19"),
        ("the twenty-first of May", "2025-05-21"),
        ("the thirty-first of May", "2025-05-31"),
    ],
)
def test_days_numbered_in_words(words, day):
    assert [found.value(2025).edtf for found in find_dates(f"It came on {words}.")] == [day]


@pytest.mark.parametrize(("words", "edtf"), WORDS)
def test_the_words_round_a_date_are_not_part_of_it(words, edtf):
    chinese = any("\u4e00" <= c <= "\u9fff" for c in words)
    text = f"在{words}，发布了" if chinese else f"In {words}, released"
    found = only(text)
    assert text[found.start : found.end] == words


@pytest.mark.parametrize(
    "text",
    [
        "AI 能处理的任务长度每 7 个月翻倍",
        "249 美元，首三个月半价",
        "12 个月",
        "200 美元/月",
        "每月 20 美元",
        "GPT-4-0314",
        "gpt-4o-2024",
        "it may be",
        "You may 3 times",
        "We march on",
        "MARCH ON",
        "IT MAY BE",
        "这是一年",
        "近年来",
        "三年级",
        "13 月",
        "1990 年代",
        "2048 tokens",
        "$2025",
        "1,024 个",
        "Q5",
        "多年来",
        "连续三季度",
        "四季度财报",
        "Gemini 2.0、2.5、3.0",
        # eight figures that are a stamp, a number or no day
        "Grok 9 20250612",
        "grok-9-20250612",
        "用了 20250612 个词元",
        "$20250612",
        "20251312",
    ],
)
def test_no_dates(text):
    assert find_dates(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 月 30 日", [None]),
        ("2025 年 2 月 29 日", [None]),
        ("2024 年 2 月 29 日", ["2024-02-29"]),
        ("February 30, 2025", [None]),
        ("11 月和 12 月", ["2025-11", "2025-12"]),
        ("2024 年 9 月，……，2025 年初", ["2024-09", "2025-37"]),
        ("2023 年到 2025 年", ["2023/2025"]),
        ("3 月至 5 月", ["2025-03/2025-05"]),
        ("2024 年 11 月到 2025 年 2 月", ["2024-11/2025-02"]),
        ("from March to May 2025", ["2025-03/2025-05"]),
        ("March–May 2025", ["2025-03/2025-05"]),
        ("from early 2024 until mid-2025", ["2024-01/2025-08"]),
        ("2023 年夏天", ["2023-06/2023-08"]),
        ("summer 2023", ["2023-06/2023-08"]),
        ("winter 2024", ["2024-12/2025-02"]),
        ("2025 年元旦", ["2025-01-01"]),
        ("8 月底", ["2025-08"]),
        ("late March", ["2025-03"]),
        ("in May", ["2025-05"]),
        ("May 5th", ["2025-05-05"]),
        ("May was crowded", ["2025-05"]),
        ("April was full, but May belonged to nobody", ["2025-04", "2025-05"]),
        ("It may be; Ann May was there. May it last", []),
        ("gpt-4 dropped on may 13, in march or april 2", ["2025-05-13", "2025-03", "2025-04-02"]),
        ("they may march; sept 9 came", ["2025-09-09"]),
        ("1986 年挑战者号", ["1986"]),
        ("2025 年度词汇", ["2025"]),
        ("10 月又基于相同基础设施", ["2025-10"]),
        ("一月份额外", ["2025-01"]),
        # words that begin as the edge of a year or a season does
        ("2025 年中国公司", ["2025"]),
        ("2025 年初创公司", ["2025"]),
        ("2025 年底线失守", ["2025"]),
        ("2025 年底部署", ["2025-39"]),
        ("2025 年末日论", ["2025"]),
        ("2025 年春招", ["2025"]),
        ("2025 年初夏", ["2025-06/2025-08"]),
        ("2025 年秋发布", ["2025-09/2025-11"]),
        # one word for two dates
        ("1 月 20 日至 22 日", ["2025-01-20/2025-01-22"]),
        ("8 月 7–10 日", ["2025-08-07/2025-08-10"]),
        ("8 月 7 日～10 日", ["2025-08-07/2025-08-10"]),
        ("7、8 月", ["2025-07/2025-08"]),
        ("七八月", ["2025-07/2025-08"]),
        ("7、8 两月", ["2025-07/2025-08"]),
        ("3、8 月", ["2025-08"]),
        ("January 20–22", ["2025-01-20/2025-01-22"]),
        ("on 7 to 10 August", ["2025-08-07/2025-08-10"]),
        ("between August 7 and 10", ["2025-08-07/2025-08-10"]),
        ("August 7 and 10 models", ["2025-08-07"]),
        # either, or where they meet
        ("11 月或 12 月", ["2025-11/2025-12"]),
        ("5 月 3 日或 5 日", ["2025-05-03/2025-05-05"]),
        ("11 月底 12 月初", ["2025-11/2025-12"]),
        ("in July or August", ["2025-07/2025-08"]),
        ("between July and August", ["2025-07/2025-08"]),
        ("in July and August", ["2025-07", "2025-08"]),
        # not that one
        ("8 月 7 日而非 7 月", ["2025-08-07"]),
        ("不是 7 月，而是 8 月 7 日", ["2025-08-07"]),
        ("not in July but on August 7", ["2025-08-07"]),
        ("August 7 rather than in July", ["2025-08-07"]),
        ("不是 7 月发布的", ["2025-07"]),
        ("从 5 月推迟到 8 月", ["2025-08"]),
        ("was moved from July to August 7", ["2025-08-07"]),
        # a day without signs between its numbers
        ("20250612，公司开张", ["2025-06-12"]),
        ("但 20250612 开张的公司（20250711 关门）", ["2025-06-12", "2025-07-11"]),
        ("opened on 20250612", ["2025-06-12"]),
        ("20250612: opened", ["2025-06-12"]),
        ("20250230 开张", [None]),
    ],
)
def test_other_dates(text, expected):
    assert [value and value.edtf for value in values(text)] == expected


@pytest.mark.parametrize(
    ("text", "bearing"),
    [
        ("3 月发布", "at"),
        ("in March 2025", "at"),
        ("截至 12 月 2 日，", "as_of"),
        ("截止到 2025 年 12 月 30 日", "as_of"),
        ("As of December 2nd", "as_of"),
        ("11 月前，我觉得", "before"),
        ("2023 年之前", "before"),
        ("11 月前沿模型", "at"),
        ("before March 2025", "before"),
        ("until the end of May", "before"),
        ("through the end of May", "before"),
        ("till May", "before"),
        ("not until the end of May", "at"),
        ("by the end of May", "at"),
        ("by December 2024", "before"),
        ("5 月以来", "since"),
        ("2023 年 10 月之后", "since"),
        ("自2023 年", "since"),
        ("9 月后端上线", "at"),
        ("since May", "since"),
        ("after October 2023", "since"),
        ("自 2023 年", "since"),
    ],
)
def test_how_a_happening_lies_to_a_date(text, bearing):
    assert only(text).bearing == bearing


@pytest.mark.parametrize(
    ("text", "relative"),
    [
        ("今年", "this"),
        ("去年 12 月", "last"),
        ("前年", "before_last"),
        ("明年初", "next"),
        ("同年 12 月", "same"),
        ("本年度", "this"),
        ("上个月", "last_month"),
        ("本月", "this_month"),
        ("last year", "last"),
        ("March of last year", "last"),
        ("a year ago", "last"),
        ("last month", "last_month"),
        ("3 月", None),
        ("2025 年", None),
        ("last December", "last"),
    ],
)
def test_words_that_leave_the_year_to_the_context(text, relative):
    assert only(text).relative == relative


@pytest.mark.parametrize("text", ["24 年 9 月", "24 年底"])
def test_a_year_of_two_digits_is_no_bare_month(text):
    assert all(words.year == 2024 for words in find_dates(text))


def test_a_holiday_alone():
    assert [value.edtf for value in values("圣诞节")] == ["2025-12-25"]
    assert [value.edtf for value in values("元旦")] == ["2025-01-01"]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2025 年春节", "2025-01-29"),
        ("2025 年春节期间", "2025"),
        ("2025 年中秋", "2025-10-06"),
        ("2024 年中秋节", "2024-09-17"),
        ("2025 年国庆", "2025-10-01"),
        ("2025 年國慶", "2025-10-01"),
        ("2025 年国庆假期", "2025"),
        ("2025 年双十一", "2025-11-11"),
        ("2025 年 618", "2025-06-18"),
        ("2024 年母亲节", "2024-05-12"),
    ],
)
def test_a_holiday_of_a_year(text, edtf):
    (words,) = find_dates(text)
    assert words.value(words.year or 2025).edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("圣诞节前一天", "2025-12-24"),
        ("圣诞节后第二天", "2025-12-26"),
        ("圣诞节前两天内", "2025-12"),
        ("圣诞节前大约一周", "2025-12"),
        ("春节前夕", "2025-01"),
        ("国庆假期前一天", "2025-09-30"),
        ("端午节前", "2025-05"),
        ("端午节后", "2025-06"),
        ("大年初一后第二天", "2025-01-30"),
        ("春节后一周", "2025-02"),
    ],
)
def test_a_day_beside_a_holiday(text, edtf):
    assert [value.edtf for value in values(text)] == [edtf]


@pytest.mark.parametrize(
    "text", ["春节后", "春节后不久", "国庆节后第一天", "春节后第二天", "春节后续的更新"]
)
def test_when_a_holiday_of_several_days_is_over_is_not_told(text):
    assert values(text) in ([], [None])


@pytest.mark.parametrize("part", sorted(PARTS))
def test_parts_of_a_year_are_what_their_codes_say(part):
    value = part_value(2025, part)
    months = (value.end.month - value.start.month) + 1
    assert months == {"quarter": 3, "quadrimester": 4, "semester": 6}[value.precision]
    assert (value.start.day, value.edtf[:5]) == (1, "2025-")


@given(st.dates(date(1990, 1, 1), date(2049, 12, 31)))
def test_any_day_however_it_is_written(day):
    edtf = day.isoformat()
    for form in (
        f"{day.year} 年 {day.month} 月 {day.day} 日",
        f"{day.year}年{day.month}月{day.day}号",
        f"{day:%B} {day.day}, {day.year}",
        f"{day.day} {day:%B} {day.year}",
        f"{day.day}th of {day:%B} {day.year}",
    ):
        assert [value.edtf for value in values(form)] == [edtf], form
        assert (only(form).start, only(form).end) == (0, len(form))
    assert day_value(day.year, day.month, day.day).start == day


@given(st.dates(date(1000, 1, 1)), st.dates(date(1000, 1, 1)))
def test_an_interval_runs_from_start_to_end(one, other):
    first, last = sorted((one, other))
    value = interval(month_value(first.year, first.month), year_value(last.year))
    assert value.start <= first <= value.end
    assert value.edtf == f"{first:%Y-%m}/{last:%Y}"


def test_a_date_contains_its_more_precise_forms():
    year, month, day = year_value(2025), month_value(2025, 8), day_value(2025, 8, 26)
    assert year.contains(month)
    assert month.contains(day)
    assert day.contains(day)
    assert not day.contains(month)
    assert not month.contains(month_value(2025, 9))


@given(
    st.text(alphabet="0123456789 年月日季度上下半初中底末前后截至 -/–.QHMayecinfrst", max_size=60)
)
def test_dates_lie_in_order_and_apart(text):
    last = 0
    for words in find_dates(text):
        assert last <= words.start < words.end <= len(text)
        last = words.end
        words.value(words.year or 2025)


@pytest.mark.parametrize(
    ("words", "months"),
    [
        ("the May update", ["2025-05"]),
        ("Its May release was late.", ["2025-05"]),
        ("Meta's May numbers", ["2025-05"]),
        ("the May I knew", []),
        ("That May be so.", []),
    ],
)
def test_a_month_before_its_noun(words, months):
    assert [value.edtf for value in values(words)] == months
