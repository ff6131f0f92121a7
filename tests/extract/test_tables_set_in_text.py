"""What the tables that a review sets tell: prices below their heads, and dates of release."""

import pytest

PER_MILLION = """Prices per million tokens:

| Model | Input | Output | Context |
|---|---|---|---|
| **GPT-9** | $1.25 | $10.00 | 400K |
| Claude Opus 9 | $15 | **$75** | 200K |
"""
IN_THE_HEAD = """| 模型 | 输入（元/百万 tokens） | 输出（元/百万 tokens） |
|---|---|---|
| Qwen9-Max | 2.4 | 9.6 |
| DeepSeek V9 | 2 | 8 |
"""
TWO_IN_A_CELL = """| Model | Price ($/M tokens) | Context |
|---|---|---|
| GPT-9 | 1.25 / 10 | 400K |
"""
TOLD_ABOVE = """常用的几个如下，单位都是美元每百万 token。

数字取自官网。

| 模型 | 输入 | 缓存命中 | 输出 |
|---|---|---|---|
| GPT-9 | 2 | 0.2 | 8 |
"""
TOLD_BELOW = """| 模型 | 输入 | 输出 |
|---|---|---|
| GLM-9 | 4 | 16 |

注：以人民币计，每百万 token。
"""
BY_MONTH = """| 套餐 | 每月（美元） |
|---|---|
| ChatGPT Plus | 20 |
"""
UNTOLD = """OpenAI 今年融资 400 亿美元。

| 模型 | 输入 | 输出 |
|---|---|---|
| GPT-9 | 2 | 8 |
"""
PLANS = """| Plan | Monthly price |
|---|---|
| ChatGPT Plus | $20 |
| Claude Max | $200 |
"""
DATED = """| Model | Released | Maker |
|---|---|---|
| GPT-9 | August 7, 2025 | OpenAI |
| Claude Opus 9 | May 2025 | Anthropic |
"""
NO_UNIT = """| Model | Input | Output |
|---|---|---|
| GPT-9 | $1.25 | $10.00 |
"""
NO_PRICE = """| Model | Context | Training cost |
|---|---|---|
| GPT-9 | 400K | $5 million |
| DeepSeek V9 | 128K | $6 million |
"""
TO_COME = """| Model | Updated |
|---|---|
| GPT-9 | May 2025 |
"""


def prices(tables):
    return {
        f"{row['subject_name']} {row['amount']} {row['currency']} {row['billing_period']}"
        for row in tables["prices"].to_dicts()
    }


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            PER_MILLION,
            {
                "GPT-9 1.25 USD million_tokens",
                "GPT-9 10.00 USD million_tokens",
                "Claude Opus 9 15.00 USD million_tokens",
                "Claude Opus 9 75.00 USD million_tokens",
            },
        ),
        (
            IN_THE_HEAD,
            {
                "Qwen9-Max 2.40 CNY million_tokens",
                "Qwen9-Max 9.60 CNY million_tokens",
                "DeepSeek V9 2.00 CNY million_tokens",
                "DeepSeek V9 8.00 CNY million_tokens",
            },
        ),
        (TWO_IN_A_CELL, {"GPT-9 1.25 USD million_tokens", "GPT-9 10.00 USD million_tokens"}),
        (PLANS, {"ChatGPT Plus 20.00 USD month", "Claude Max 200.00 USD month"}),
        (NO_UNIT, {"GPT-9 1.25 USD million_tokens", "GPT-9 10.00 USD million_tokens"}),
        (
            TOLD_ABOVE,
            {
                "GPT-9 2.00 USD million_tokens",
                "GPT-9 0.20 USD million_tokens",
                "GPT-9 8.00 USD million_tokens",
            },
        ),
        (TOLD_BELOW, {"GLM-9 4.00 CNY million_tokens", "GLM-9 16.00 CNY million_tokens"}),
        (BY_MONTH, {"ChatGPT Plus 20.00 USD month"}),
        (UNTOLD, set()),
        (NO_PRICE, set()),
    ],
)
def test_prices(assembled, text, rows):
    assert prices(assembled(f"# 2025 in review\n\n{text}")) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (DATED, {("GPT-9", "2025-08-07"), ("Claude Opus 9", "2025-05")}),
        (PER_MILLION, set()),
        (TO_COME, set()),
    ],
)
def test_releases(assembled, text, rows):
    tables = assembled(f"# 2025 in review\n\n{text}")
    found = {(row["subject_name"], row["date_edtf"]) for row in tables["releases"].to_dicts()}
    assert found == rows


def test_a_number_in_the_next_cell_is_no_version(assembled):
    models = assembled(f"# 2025\n\n{IN_THE_HEAD}")["models"]
    assert set(models["name"]) == {"Qwen9-Max", "DeepSeek V9"}


def test_the_head_is_cited_for_what_it_tells(assembled):
    evidence = assembled(f"# 2025\n\n{IN_THE_HEAD}")["evidence"].to_dicts()
    cited = {
        (row["column_name"], row["origin"], row["exact"])
        for row in evidence
        if row["table_name"] == "prices"
    }
    assert {("currency", "context", "元"), ("amount", "stated", "2.4")} <= cited
