"""Sums of money, their periods and comparators."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmdata.grammar.quantities import find_money


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("ChatGPT Plus 的 20 美元定价", 20, "USD"),
        ("训练成本仅 550 万美元", 5_500_000, "USD"),
        ("年化收入已达 10 亿美元！", 10**9, "USD"),
        ("单日市值蒸发 5930 亿美元", 593 * 10**9, "USD"),
        ("三百万美元", 3_000_000, "USD"),
        ("1,000 美元", 1_000, "USD"),
        ("$1,234.56", Decimal("1234.56"), "USD"),
        ("$593bn", 593 * 10**9, "USD"),
        ("$593 billion", 593 * 10**9, "USD"),
        ("$5.6 million", 5_600_000, "USD"),
        ("US$20", 20, "USD"),
        ("USD 20", 20, "USD"),
        ("20 dollars", 20, "USD"),
        ("€19.99", Decimal("19.99"), "EUR"),
        ("20 欧元", 20, "EUR"),
        ("£30", 30, "GBP"),
        ("¥99", 99, "CNY"),
        ("99 元", 99, "CNY"),
        ("99 块钱", 99, "CNY"),
        ("HK$158", 158, "HKD"),
        ("50 亿日元", 5 * 10**9, "JPY"),
        ("29,000 won a month", 29_000, "KRW"),
        ("40 reais a month", 40, "BRL"),
        ("IDR 75,000", 75_000, "IDR"),
        ("75,000 rupiah", 75_000, "IDR"),
        ("27 Canadian dollars", 27, "CAD"),
        ("30 Hong Kong dollars", 30, "HKD"),
        ("75000 印尼盾", 75_000, "IDR"),
        ("人民币 2,499 元", 2_499, "CNY"),
        ("新台币 3,290 元", 3_290, "TWD"),
        ("港币 1,234,500 元", 1_234_500, "HKD"),
        ("新加坡币 1,065 元", 1_065, "SGD"),
        ("加币 1,150", 1_150, "CAD"),
        ("瑞士法郎 85", 85, "CHF"),
        ("4,300 新加坡元", 4_300, "SGD"),
        ("61 瑞典克朗", 61, "SEK"),
        ("5,200 日圆", 5_200, "JPY"),
        ("38 美元 40 美分", Decimal("38.4"), "USD"),
        ("三美元五美分", Decimal("3.05"), "USD"),
        ("6 元 5 角", Decimal("6.5"), "CNY"),
        ("7 元 2 角 5 分", Decimal("7.25"), "CNY"),
        ("three dollars and forty cents", Decimal("3.4"), "USD"),
        ("8 dollars 15 cents", Decimal("8.15"), "USD"),
        ("13 万越南盾", 130_000, "VND"),
    ],
)
def test_amounts(text, amount, currency):
    (money,) = find_money(text)
    assert (money.amount, money.currency) == (amount, currency)


@pytest.mark.parametrize(
    "text",
    [
        "升级到 200 档",
        "新增 1 亿用户",
        "多元",
        "5 元旦",
        "一元素",
        "of all entries 1,200 won a prize",
        "they won 5 games",
        "9 random seeds",
        "64GB MacBook",
        "GPT-5 元",
        "$",
        "10 年",
        "110 个工具",
        "$x",
    ],
)
def test_no_amounts(text):
    assert find_money(text) == []


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("输入 6 美分，输出 50 美分", ["0.06", "0.5"]),
        ("3 美元、40 美分", ["3", "0.4"]),
        ("港币 60，80 元", ["60", "80"]),
        ("12 元 80 分钟", ["12"]),
    ],
)
def test_sums_that_stand_alone(text, amounts):
    assert [format(money.amount.normalize(), "f") for money in find_money(text)] == amounts


@pytest.mark.parametrize(
    ("text", "period", "words", "direction"),
    [
        ("200 美元/月", "month", "月", None),
        ("200 美元每月", "month", "月", None),
        ("每月 20 美元", "month", "每月", None),
        ("月费 20 美元", "month", "月费", None),
        ("$20 a month", "month", "a month", None),
        ("$20/month", "month", "month", None),
        ("$20 per month", "month", "per month", None),
        ("每年 200 美元", "year", "每年", None),
        ("年费只要 99 元", "year", "年费", None),
        ("$200/yr", "year", "yr", None),
        ("$200 annually", "year", "annually", None),
        ("1.25 美元/百万 token", "million_tokens", "百万 token", None),
        ("每百万输入 token 1.25 美元", "million_tokens", "每百万输入 token", "input"),
        ("每百万输出 token 的价格为 10 美元", "million_tokens", "每百万输出 token", "output"),
        ("$1.25 per million input tokens", "million_tokens", "per million input tokens", "input"),
        ("$10/M output tokens", "million_tokens", "M output tokens", "output"),
        ("$3/mTok", "million_tokens", "mTok", None),
        ("20 美元", None, None, None),
        ("20 美元的月饼", None, None, None),
        ("$20 in May", None, None, None),
    ],
)
def test_periods(text, period, words, direction):
    (money,) = find_money(text)
    span = money.period_span
    assert (money.period, money.direction) == (period, direction)
    if words is None:
        assert span is None
    else:
        assert words in text[span[0] : span[1]]


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("20 美元", "="),
        ("已达 20 美元", "="),
        ("达到 20 美元", "="),
        ("超过 20 美元", ">"),
        ("20 多美元", ">"),
        ("more than $20", ">"),
        ("over $20", ">"),
        ("不到 20 美元", "<"),
        ("under $20", "<"),
        ("less than $20", "<"),
        ("20 美元以上", ">="),
        ("至少 20 美元", ">="),
        ("at least $20", ">="),
        ("20 美元以内", "<="),
        ("up to $20", "<="),
        ("约 20 美元", "~"),
        ("20 美元左右", "~"),
        ("around $20", "~"),
        ("~$20", "~"),
        # A denied comparison is one of the other side.
        ("不少于 20 美元", ">="),
        ("不低于 20 美元", ">="),
        ("不下 20 美元", ">="),
        ("不超过 20 美元", "<="),
        ("不高于 20 美元", "<="),
        ("no less than $20", ">="),
        ("no fewer than $20", ">="),
        ("not less than $20", ">="),
        ("no more than $20", "<="),
        ("not more than $20", "<="),
        ("at most $20", "<="),
        ("压不下 20 美元", "="),
        # An adverb and its verb lead to the number.
        ("至少有 20 美元", ">="),
        ("起码花了 20 美元", ">="),
        ("怎么也有 20 美元", ">="),
        ("最多只要 20 美元", "<="),
        ("顶多 20 美元", "<="),
        ("大概有 20 美元", "~"),
        ("大约花了 20 美元", "~"),
        ("差不多 20 美元", "~"),
        ("约莫 20 美元", "~"),
        ("约有 20 美元", "~"),
        ("大概率是 20 美元", "="),
        ("最多的一次是 20 美元", "="),
        ("至少两家付了 20 美元", "="),
        # What stands behind it.
        ("20 美元出头", ">"),
        ("20 美元之内", "<="),
        ("$20 or so", "~"),
        ("$20 or less", "<="),
        ("$20 at most", "<="),
        ("upwards of $20", ">"),
        ("not quite $20", "<"),
    ],
)
def test_comparators(text, sign):
    (money,) = find_money(text)
    assert (money.amount, money.comparator) == (20, sign)


@given(
    st.decimals(Decimal("0.01"), 999_999, places=2),
    st.sampled_from(["${}", "{} 美元", "€{}", "{} 元", "USD {}", "{} dollars"]),
)
def test_any_amount_is_exact(amount, form):
    assert [money.amount for money in find_money(form.format(amount))] == [amount]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("half of a dollar per million tokens", ["0.5"]),
        ("a tenth of a cent per minute", []),
        ("a fraction of a cent", []),
        ("a dime in, forty cents out", ["0.1", "0.4"]),
        ("such models are a dime a dozen", []),
    ],
)
def test_parts_and_coins(text, amounts):
    assert [money.amount for money in find_money(text)] == [Decimal(amount) for amount in amounts]
