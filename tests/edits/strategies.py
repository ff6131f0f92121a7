"""What an author might have written instead: dates, sums, periods, offers, names.

Each strategy draws the words together with what they mean. `EDITS=20 pytest tests/edits` looks at
20 times as many examples, and at others in each run; without it the same few are tried each time.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from decimal import Decimal
from typing import Any, NamedTuple

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

MORE = int(os.environ.get("EDITS", "0"))
DIGITS = "零一二三四五六七八九"


def examples(number: int) -> Callable[[Any], Any]:
    """Settings for a property that is worth `number` examples in every run of the tests.

    An example that fails is made smaller only where there is time for it, with `EDITS=1` and more.
    """
    phases = (Phase.explicit, Phase.generate, *([Phase.shrink] if MORE else []))
    return settings(
        max_examples=number * max(MORE, 1),
        derandomize=not MORE,
        phases=phases,
        database=None,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )


def numeral(number: int) -> str:
    """A number below ten thousand in Chinese numerals."""
    words, rest, gap = "", number, False
    for size, sign in ((1000, "千"), (100, "百"), (10, "十")):
        digit, rest = divmod(rest, size)
        if digit:
            words += ("零" if gap else "") + DIGITS[digit] + sign
        gap = bool(words) and not digit
    words += ("零" if gap and rest else "") + (DIGITS[rest] if rest else "")
    return words.removeprefix("一") if 10 <= number < 20 else words


class Dated(NamedTuple):
    """Words for a date, and the date in Extended Date/Time Format."""

    words: str
    edtf: str


PARTS = {
    "第一季度": "33", "第二季度": "34", "三季度": "35", "第四季度": "36",
    "初": "37", "年初": "37", "年中": "38", "中": "38", "年底": "39", "年末": "39", "末": "39",
    "上半年": "40", "下半年": "41",
}  # fmt: skip


def year_words(year: int, style: str) -> str:
    return "".join(DIGITS[int(c)] for c in str(year)) if style == "chinese" else str(year)


def dated(year: int, month: int | None, day: int | None, style: str) -> Dated:
    """A date in one of the styles `spaced`, `close`, `wide` (full-width digits), `chinese`."""
    gap = " " if style == "spaced" else ""
    write = numeral if style == "chinese" else str
    words = year_words(year, style) + gap + "年"
    edtf = f"{year}"
    if month:
        words += gap + write(month) + gap + "月"
        edtf += f"-{month:02}"
    if month and day:
        words += gap + write(day) + gap + "日"
        edtf += f"-{day:02}"
    if style == "wide":
        words = wide_digits(words)
    return Dated(words, edtf)


def wide_digits(words: str) -> str:
    return words.translate({ord("0") + digit: 0xFF10 + digit for digit in range(10)})


MONTHS = st.integers(1, 12)
STYLES = st.sampled_from(("spaced", "close", "wide", "chinese"))


def dates(years: st.SearchStrategy[int]) -> st.SearchStrategy[Dated]:
    """Whole dates of every precision, whose year is written out."""
    whole = st.builds(dated, years, st.none() | MONTHS, st.none() | st.integers(1, 28), STYLES)
    parts = st.builds(
        lambda year, part: Dated(f"{year} 年{part.removeprefix('年')}", f"{year}-{PARTS[part]}"),
        years,
        st.sampled_from(tuple(PARTS)),
    )
    return whole | parts


def months(year: int) -> st.SearchStrategy[Dated]:
    """A bare month, or a day in it, whose year is told by something else."""

    def write(month: int, day: int | None, style: str) -> Dated:
        full = dated(year, month, day, style)
        return Dated(full.words.partition("年")[2].strip(), full.edtf)

    return st.builds(write, MONTHS, st.none() | st.integers(1, 28), STYLES)


class Sum(NamedTuple):
    """Words for a sum of money, its amount and its currency."""

    words: str
    amount: Decimal
    currency: str


_SUMS = (
    ("{} 美元", "USD"), ("{}美元", "USD"), ("${}", "USD"), ("US${}", "USD"),
    ("{} 元", "CNY"), ("{}元", "CNY"), ("¥{}", "CNY"), ("￥{}", "CNY"), ("{} 元人民币", "CNY"),
    ("{} 欧元", "EUR"), ("€{}", "EUR"), ("{} 英镑", "GBP"), ("£{}", "GBP"), ("{} 日元", "JPY"),
)  # fmt: skip


def _sum(form: tuple[str, str], amount: Decimal, style: str) -> Sum:
    pattern, currency = form
    words = f"{amount:f}"
    whole = amount == amount.to_integral_value()
    if style == "chinese" and whole and pattern.startswith("{"):
        words = numeral(int(amount))
    elif style == "grouped":
        words = f"{amount:,f}"
    elif style == "wide":
        words = wide_digits(words)
    return Sum(pattern.format(words), amount, currency)


SUMS = st.builds(
    _sum,
    st.sampled_from(_SUMS),
    st.integers(2, 2999).map(Decimal)
    | st.integers(100, 49999).map(lambda cents: (Decimal(cents) / 100).quantize(Decimal("0.01"))),
    st.sampled_from(("plain", "chinese", "grouped", "wide")),
)


class Offer(NamedTuple):
    """Words for an introductory offer: fraction off, sum for the time being, months."""

    words: str
    discount: float | None
    amount: Decimal | None
    months: int | None

    def of(self, price: Sum) -> Offer:
        """The offer in the price's currency: a sum in another one is no offer for it."""
        names = {"USD": "美元", "CNY": "元", "EUR": "欧元", "GBP": "英镑", "JPY": "日元"}
        return self._replace(words=self.words.replace("美元", names[price.currency]))


OFFERS = st.sampled_from(
    (
        Offer("首三个月半价", 0.5, None, 3),
        Offer("八折", 0.2, None, None),
        Offer("首三个月七五折", 0.25, None, 3),
        Offer("前 6 个月八折", 0.2, None, 6),
        Offer("前两个月免费", 1.0, None, 2),
        Offer("首月免费", 1.0, None, 1),
        Offer("首月 1 美元", None, Decimal(1), 1),
        Offer("前三个月每月 12 美元", None, Decimal(12), 3),
        Offer("首年七折", 0.3, None, 12),
        Offer("新用户前两个月半价", 0.5, None, 2),
        Offer("首３个月打五折", 0.5, None, 3),
    )
)


class Name(NamedTuple):
    """A name that no registry knows, of a family that it does, and the model that it means."""

    words: str
    name: str
    model_id: str
    family: str
    version: str
    parameters_b: float | None
    maker: str  # what a sentence calls the maker

    @property
    def organization_id(self) -> str:
        return self.model_id.partition("/")[0]


def _name(
    words: str, model_id: str, family: str, version: str, maker: str, size: float = 0
) -> Name:
    return Name(words, words, model_id, family, version, size or None, maker)


NAMES = (
    _name("GLM-6-Air", "zhipu/glm-6-air", "GLM", "6", "智谱"),
    _name("Claude Haiku 7", "anthropic/claude-haiku-7", "Claude", "7", "Anthropic"),
    _name("Qwen5-Max-90B-A5B", "alibaba/qwen5-max-90b-a5b", "Qwen", "5", "阿里", 90),
    _name("gpt-video-1", "openai/gpt-video-1", "gpt-video", "1", "OpenAI"),
    _name("Kimi K4 Preview", "moonshot/kimi-k4-preview", "Kimi", "K4", "月之暗面"),
    _name("DeepSeek V5", "deepseek/deepseek-v5", "DeepSeek", "V5", "DeepSeek"),
    _name("Gemini 4.5 Pro", "google/gemini-4.5-pro", "Gemini", "4.5", "Google"),
    _name("Llama 6 30B", "meta/llama-6-30b", "Llama", "6", "Meta", 30),
    _name("o7-mini", "openai/o7-mini", "o", "7", "OpenAI"),
    _name("Grok 6", "xai/grok-6", "Grok", "6", "xAI"),
)
