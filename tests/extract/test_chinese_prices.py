# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Prices as Chinese reviews word them: units of speech, tiers by their word alone, the latter, offers.

Each row is `subject | amount currency | period`, with the offer behind it where there is one.
"""

import pytest

from llmdata.extract.observation import Observation


def line(price: Observation) -> str:
    value = price.value
    terms = [f"{value('amount').normalize():f} {value('currency')}", value("billing_period") or "-"]
    offer = [value(c) for c in ("promo_discount", "promo_amount", "promo_months")]
    told = "/".join(format(part, "f") if hasattr(part, "normalize") else str(part) for part in offer if part is not None)  # fmt: skip
    return " | ".join([price.subject.name, *terms, *([told] if told else [])])


def prices(found) -> list[str]:
    return sorted(line(claim) for claim in found.observations if claim.table == "prices")


def of(subject: str, *terms: str) -> list[str]:
    return [f"{subject} | {term}" for term in terms]


TOKENS = "million_tokens"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "GLM-9 Turbo 输入每千 tokens 0.5 元，输出 1.2 元。",
            of("GLM-9-Turbo", f"500 CNY | {TOKENS}", f"1200 CNY | {TOKENS}"),
        ),
        ("豆包 1.9 的定价仅为每千 tokens 0.0008 元。", of("Doubao-1.9", f"0.8 CNY | {TOKENS}")),
        ("豆包 1.9 输入 0.8 厘/千 tokens。", of("Doubao-1.9", f"0.8 CNY | {TOKENS}")),
        (
            "Qwen9-Max（单位：元/千 tokens）：输入 0.02 元，输出 0.06 元。",
            of("Qwen9-Max", f"20 CNY | {TOKENS}", f"60 CNY | {TOKENS}"),
        ),
        (
            "Kimi K9 每百万 token 输入八毛、输出两块四。",
            of("Kimi K9", f"0.8 CNY | {TOKENS}", f"2.4 CNY | {TOKENS}"),
        ),
        (
            "豆包 1.9 输入一毛五、输出一块五，按百万 token 算。",
            of("Doubao-1.9", f"0.15 CNY | {TOKENS}", f"1.5 CNY | {TOKENS}"),
        ),
        ("文心 9 每百万 token 只要 5 分钱。", of("ERNIE 9", f"0.05 CNY | {TOKENS}")),
        ("Le Chat Pro 每月 15 欧。", of("Le Chat Pro", "15 EUR | month")),
        ("Claude Pro 一个月也是 20 刀。", of("Claude Pro", "20 USD | month")),
        (
            "三家的输出价格（元/百万 token）：豆包 1.9 为 8 元，Qwen9-Max 为 24 元。",
            of("Doubao-1.9", f"8 CNY | {TOKENS}") + of("Qwen9-Max", f"24 CNY | {TOKENS}"),
        ),
        ("GPT-9 支持百万 token 上下文，这一年花了我 20 元。", []),
        ("Claude Pro 的毛利只有 3 毛利点。", []),
    ],
)
def test_units(observed, text: str, rows: list[str]) -> None:
    assert prices(observed(f"# 2025 年回顾\n\n{text}")) == sorted(rows)
