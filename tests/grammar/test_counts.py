"""Counted things: how many of what, compared how, in what time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmdata.grammar.counts import find_counts, find_period


@pytest.mark.parametrize(
    ("text", "value", "unit", "comparator"),
    [
        ("一周内新增 1 亿用户", 10**8, "user", "="),
        ("每小时 100 万注册", 10**6, "sign-up", "="),
        ("关于中国 AI 的文章就有 67 篇", 67, "post", "="),
        ("2025 年共做了 110 个！", 110, None, "="),
        ("每 7 个月翻倍", 7, "month", "="),
        ("200 多个环保组织", 200, "organization", ">"),
        ("支持百万 token 输入", 10**6, "token", "="),
        ("30 分钟以内的任务", 30, "minute", "<="),
        ("15 分钟以上", 15, "minute", ">="),
        ("得分 80.9%", 80.9, "percent", "="),
        ("三百二十万用户", 3_200_000, "user", "="),
        ("用户数达 8 亿", 8 * 10**8, None, "="),
        ("超过 8 亿周活用户", 8 * 10**8, "user", ">"),
        ("1501 分", 1501, "point", "="),
        ("百万 token 上下文", 10**6, "token", "="),
        ("more than 200 environmental groups", 200, "organization", ">"),
        ("200+ groups", 200, "organization", ">="),
        ("100 million new users", 10**8, "user", "="),
        ("a million sign-ups", 10**6, "sign-up", "="),
        ("half a million users", 500_000, "user", "="),
        ("every seven months", 7, "month", "="),
        ("1,000,000 tokens", 10**6, "token", "="),
        ("a 200,000 token context", 200_000, "token", "="),
        ("128K context", 128_000, None, "="),
        ("2,788,000 H800 GPU hours", 2_788_000, "GPU hour", "="),
        ("under 30 minutes", 30, "minute", "<"),
        ("around 80 percent", 80, "percent", "~"),
        ("forty-nine minutes", 49, "minute", "="),
        ("ninety minutes", 90, "minute", "="),
        ("Eighty-five percent", 85, "percent", "="),
        ("more than eight hundred million weekly users", 8 * 10**8, "user", ">"),
        ("two hundred and fifty thousand tokens", 250_000, "token", "="),
        ("twenty-two million users", 22 * 10**6, "user", "="),
        ("an eight-hundred-million-user app", 8 * 10**8, "user", "="),
        ("a hundred users", 100, "user", "="),
        ("4 hours and 49 minutes", 289, "minute", "="),
        ("four hours and forty-nine minutes", 289, "minute", "="),
        ("GPT-4.5 is two hours", 2, "hour", "="),
        # What the noun says, and tenths of a whole.
        ("over 90,000 stars", 90_000, "star", ">"),
        ("攒了 9000 多颗星", 9000, "star", ">"),
        ("25 万家企业客户", 250_000, "customer", "="),
        ("0.3 watt-hours", 0.3, "watt-hour", "="),
        ("390 太瓦时", 390, "terawatt-hour", "="),
        ("12GB", 12, "gigabyte", "="),
        ("2.5 million H800 hours", 2_500_000, "GPU hour", "="),
        ("250 万 H800 卡时", 2_500_000, "GPU hour", "="),
        ("十多万张 H100", 100_000, "GPU", ">"),
        ("三成以上", 30, "percent", ">="),
        ("七成半", 75, "percent", "="),
        ("43 篇之多", 43, "post", "="),
        ("80 个以上", 80, None, ">="),
        ("不少于百万 token", 10**6, "token", ">="),
        ("不下三百万用户", 3_000_000, "user", ">="),
        ("no fewer than 43 posts", 43, "post", ">="),
    ],
)
def test_counts(text, value, unit, comparator):
    (count,) = find_counts(text)
    assert (float(count.value), count.unit, count.comparator) == (value, unit, comparator)
    assert count.start < count.end <= len(text)


@pytest.mark.parametrize(
    "text",
    ["几成", "一成不变", "三成为",
     "2024 年 10 月", "7 月", "第 3 名", "一个月", "GPT-5 用户", "v2.0 tools",
     "统一用户", "10 of them", "", "a few hundred users", "several hundred million users",
     "4K images", "2K 分辨率", "写了 17 年的博客",
     "one thousand and one users", "two million three hundred thousand users"],
)  # fmt: skip
def test_no_counts(text):
    assert find_counts(text) == []


@pytest.mark.parametrize(
    ("text", "period", "words"),
    [
        ("一周内新增 1 亿用户", "week", "一周"),
        ("峰值每小时 100 万注册", "hour", "每小时"),
        ("单日新增 5 万用户", "day", "单日"),
        ("100 million users in a week", "week", "in a week"),
        ("a million sign-ups per hour", "hour", "per hour"),
        ("300 users joined in a single day", "day", "in a single day"),
    ],
)
def test_the_period_of_a_count(text, period, words):
    (count,) = find_counts(text)
    found = find_period(text, 0, len(text), count.start, count.end)
    assert found is not None
    name, start, end = found
    assert (name, text[start:end]) == (period, words)


def test_a_count_without_a_period():
    assert find_period("新增 1 亿用户", 0, 8, 3, 8) is None
    assert find_period("前一年的车只跑 80 公里", 0, 14, 7, 9) is None
    assert find_period("38% a year earlier", 0, 18, 0, 3) is None


@given(st.text(alphabet="0123456789.,一二三百万亿 个篇用户月%kMab\n", max_size=60))
def test_any_text(text):
    last = 0
    for count in find_counts(text):
        assert last <= count.start < count.end <= len(text)
        assert count.value >= 0
        last = count.end


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("71.5, 66 and 61 percent", [71.5, 66, 61]),
        ("66 and 61 percent", [66, 61]),
        ("tiers 1–3 and 61 percent", [61]),
        ("1999, 66 and 61 percent", [66, 61]),
    ],
)
def test_numbers_that_share_a_unit(text, values):
    assert [float(count.value) for count in find_counts(text) if count.unit == "percent"] == values
