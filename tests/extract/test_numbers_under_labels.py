# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Numbers of which all words but their time stand before them: in a label, a question, a lead-in."""

import pytest
from tests.extract.numbers import numbers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A lead-in names owner and measure, each item has a time and a number, in either order.
        ("Cohere's run-rate revenue, as its founders told it:\n\n- March: about $40 million\n- July: $90 million",
         ["Cohere | run_rate_revenue | 4e+07 USD | 2025-03", "Cohere | run_rate_revenue | 9e+07 USD | 2025-07"]),
        ("Cursor 的年化收入：\n\n- 3000 万美元（2 月）\n- 超过 6000 万美元（8 月）",
         ["Cursor | run_rate_revenue | 3e+07 USD | 2025-02", "Cursor | run_rate_revenue | 6e+07 USD | 2025-08"]),
        # A sentence without a verb, and the sentences behind it.
        ("Google's tokens, per month. April: 470 trillion. July: 960 trillion. I counted the zeros.",
         ["Google | monthly_tokens | 4.7e+14 token | 2025-04", "Google | monthly_tokens | 9.6e+14 token | 2025-07"]),
        # What opens the sentence.
        ("豆包的日均 token 调用量，3 月底是 11 万亿，8 月底超过 26 万亿，到 11 月已达 41 万亿。",
         ["Doubao | daily_tokens | 1.1e+13 token | 2025-03", "Doubao | daily_tokens | 2.6e+13 token | 2025-08", "Doubao | daily_tokens | 4.1e+13 token | 2025-11"]),
        ("ChatGPT 的付费订阅者，3 月 1900 万，9 月 3100 万。",
         ["ChatGPT | subscribers | 1.9e+07 subscriber | 2025-03", "ChatGPT | subscribers | 3.1e+07 subscriber | 2025-09"]),
        # A question and its answer; one that only names the next thing asks the same.
        ("谷歌一个月处理多少 token？3 月 430 万亿，9 月 990 万亿。",
         ["Google | monthly_tokens | 4.3e+14 token | 2025-03", "Google | monthly_tokens | 9.9e+14 token | 2025-09"]),
        ("**What is OpenAI worth?** Half a trillion dollars, if you believe its buyers.\n\n**And Cohere?** $7 billion, by the same sort of sum.",
         ["Cohere | valuation | 7e+09 USD | -", "OpenAI | valuation | 5e+11 USD | -"]),
        ("**问：OpenAI 现在值多少？**\n\n答：4800 亿美元，老股就是这个价。",
         ["OpenAI | valuation | 4.8e+11 USD | -"]),
        # A label that names nobody or two, or no measure, says nothing of a number.
        ("Some of these numbers surprised me. April: 470 trillion. July: 960 trillion.", []),
        ("Google and OpenAI count their tokens per month. April: 470 trillion.", []),
        ("I read a lot about Cohere:\n\n- March: about $40 million\n- July: $90 million", []),
        # How often alone does not say what is counted.
        ("Google, per month. April: 470 trillion.", []),
        # What follows speaks of somebody else.
        ("Cohere's revenue is unknown. In March Mistral lost $40 million.",
         ["Mistral AI | loss | 4e+07 USD | 2025-03"]),
    ],
)  # fmt: skip
def test_a_number_behind_its_time_takes_the_rest_from_a_label(observed, text, expected):
    assert numbers(observed, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Entries of a name and a sum, below what says that they are rounds; what the company is worth by them.
        ("## The rounds of the year\n\nCohere: $480M at $6.8B. Mistral: €590M.\n\n- xAI – $5.5 billion\n- Cursor: $880M (May)",
         ["Cohere | funding | 4.8e+08 USD | -", "Cohere | valuation | 6.8e+09 USD | -", "Cursor | funding | 8.8e+08 USD | 2025-05",
          "Mistral AI | funding | 5.9e+08 EUR | -", "xAI | funding | 5.5e+09 USD | -"]),
        ("## 融资一览\n\n- 智谱：28 亿元\n- Mistral：5.9 亿欧元，估值 66 亿",
         ["Mistral AI | funding | 5.9e+08 EUR | -", "Mistral AI | valuation | 6.6e+09 EUR | -", "Zhipu AI | funding | 2.8e+09 CNY | -"]),
        ("## Who raised what\n\n- xAI: $4.5 billion", ["xAI | funding | 4.5e+09 USD | -"]),
        ("## Rounds in March\n\n- xAI: $4.5 billion", ["xAI | funding | 4.5e+09 USD | 2025-03"]),
        # Rounds of another sort; no round is so large.
        ("## A year of rounds\n\n- NVIDIA: $3.8 trillion", []),
        ("## The golf rounds of my boss\n\n- Mistral: $3.8 billion", []),
        ("## How the minister raises taxes\n\n- Mistral: $3.8 billion", []),
        ("## The rounds of the year\n\n- NVIDIA: $3.8 trillion", []),
        # Another heading says nothing of a sum, and words behind a name say what it is.
        ("## What else\n\nCohere: $480M at $6.8B.", []),
        ("## The rounds of the year\n\nCohere: a bill of $480M.", []),
        ("## The rounds of the year\n\n- Cohere lost $480M", ["Cohere | loss | 4.8e+08 USD | -"]),
    ],
)  # fmt: skip
def test_an_entry_takes_its_measure_from_a_heading(observed, text, expected):
    assert numbers(observed, text) == expected
