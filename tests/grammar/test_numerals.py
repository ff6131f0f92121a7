"""Numbers in words and digits."""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from llmdata.grammar.numerals import chinese_number, number


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("零", 0),
        ("十", 10),
        ("十二", 12),
        ("二十", 20),
        ("二十一", 21),
        ("一百零五", 105),
        ("两百五十", 250),
        ("一千零一", 1_001),
        ("五百", 500),
        ("十万", 100_000),
        ("三百二十万", 3_200_000),
        ("一亿零三", 100_000_003),
        ("五千九百三十亿", 593_000_000_000),
        ("一万亿", 1_000_000_000_000),
        ("三百二十萬", 3_200_000),
        ("二〇二五", 2025),
        ("一九八六", 1986),
        ("二零二五", 2025),
        ("三个", None),
        ("abc", None),
        ("12", None),
    ],
)
def test_chinese_numbers(words, value):
    assert chinese_number(words) == value


def written(value):
    """A whole number as it is written out in Chinese."""
    if value == 0:
        return "零"
    words, gap = "", False
    for scale, unit in ((10**8, "亿"), (10**4, "万"), (1, "")):
        part, value = divmod(value, scale)
        if not part:
            gap = gap or bool(words)
            continue
        words += ("零" if words and (gap or part < 1000) else "") + _section(part) + unit
        gap = False
    return words


def _section(value):
    words, gap = "", False
    for scale, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, value = divmod(value, scale)
        if not digit:
            gap = bool(words)
            continue
        words += ("零" if gap else "") + "零一二三四五六七八九"[digit] + unit
        gap = False
    return words


@pytest.mark.parametrize(
    ("value", "words"),
    [(105, "一百零五"), (1_050, "一千零五十"), (20_003, "二万零三"), (10**8 + 10**7, "一亿一千万")],
)
def test_the_writer_of_this_test(value, words):
    assert written(value) == words


@given(st.integers(0, 10**8 - 1))
@example(10_000_001)
def test_what_is_written_out_below_a_hundred_million_is_read_back(value):
    assert chinese_number(written(value)) == value


@given(st.integers(0, 9_999), st.integers(0, 9_999))
def test_what_is_written_out_in_hundred_millions_is_read_back(hundred_millions, ones):
    value = hundred_millions * 10**8 + ones
    assert chinese_number(written(value)) == value


@given(st.integers(0, 10**12 - 1))
@example(120_000_000)
def test_what_is_written_out_is_read_back(value):
    assert chinese_number(written(value)) == value


@pytest.mark.parametrize(
    ("words", "scale", "value"),
    [
        ("5930", "亿", 593_000_000_000),
        ("1.5", "万亿", 1_500_000_000_000),
        ("三百", "万", 3_000_000),
        ("1,000", None, 1_000),
        ("4.2", "m", 4_200_000),
        ("593", "bn", 593_000_000_000),
        ("1", "trillion", 10**12),
        ("0.15", None, Decimal("0.15")),
        ("forty", None, 40),
        ("Twelve", None, 12),
        ("half", None, Decimal("0.5")),
        ("three", "million", 3_000_000),
        ("3", "xyz", None),
        ("many", None, None),
    ],
)
def test_numbers_with_their_scale(words, scale, value):
    assert number(words, scale) == value


@given(st.integers(0, 10**15), st.sampled_from(["{}", "{:,}"]))
def test_digits_are_exact(value, form):
    assert number(form.format(value)) == value
