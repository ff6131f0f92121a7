# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Numbers of tables: whose, of what, and when, by the head of the row, of the column, and what stands above."""

import pytest
from tests.extract.numbers import numbers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A thing a row; bare numbers are what the head of their column counts.
        ("| 公司 | 员工数 |\n|---|---|\n| 智谱 | 约 900 |\n| OpenAI | 4100 以上 |\n| Cohere | 不到 400 |",
         ["Cohere | employees | < 400 employee | -", "OpenAI | employees | >= 4100 employee | -", "Zhipu AI | employees | ~ 900 employee | -"]),
        # What tokens cost is no number of tokens.
        ("| Model | Input $/M | Output $/M |\n|---|---|---|\n| GPT-9 | 1.25 | 10 |", []),
        # A thing a column.
        ("| | Cohere | Mistral |\n|---|---|---|\n| Employees | 390 | 610 |\n| Valuation | $7 billion | $14 billion |\n| Founded | 2019 | 2023 |",
         ["Cohere | employees | = 390 employee | -", "Cohere | valuation | = 7e+09 USD | -",
          "Mistral AI | employees | = 610 employee | -", "Mistral AI | valuation | = 1.4e+10 USD | -"]),
        # A time a row: owner or measure stand above.
        ("Cohere's run-rate revenue:\n\n| Month | Sum |\n|---|---|\n| March | $40 million |\n| July | $90 million |",
         ["Cohere | run_rate_revenue | = 4e+07 USD | 2025-03", "Cohere | run_rate_revenue | = 9e+07 USD | 2025-07"]),
        # A time a column, and a scale that stands above.
        ("Weekly users, in millions\n\n| Product | March | July |\n|---|---|---|\n| ChatGPT | 410 | 690 |\n| Gemini | 80 | 190 |",
         ["ChatGPT | weekly_active_users | = 4.1e+08 user | 2025-03", "ChatGPT | weekly_active_users | = 6.9e+08 user | 2025-07",
          "Gemini | weekly_active_users | = 1.9e+08 user | 2025-07", "Gemini | weekly_active_users | = 8e+07 user | 2025-03"]),
        # Scale and currency stand in the head.
        ("| 公司 | 营收（亿元） | 月活（万） |\n|---|---|---|\n| 智谱 | 3.1 | 240 |",
         ["Zhipu AI | monthly_active_users | = 2.4e+06 user | -", "Zhipu AI | revenue | = 3.1e+08 CNY | -"]),
        ("| App | ARR ($m) |\n|---|---|\n| Cursor | 900 |\n| Devin | 70 |",
         ["Cursor | run_rate_revenue | = 9e+08 USD | -", "Devin | run_rate_revenue | = 7e+07 USD | -"]),
        # Few of what a head calls users may be seats; a year is no count, nor a score.
        ("| Plan | Users | Price |\n|---|---|---|\n| ChatGPT Team | 2 | $25 |\n| ChatGPT Plus | 1 | $20 |", []),
        ("| Model | MMLU | Since |\n|---|---|---|\n| GPT-9 | 88.1 | 2025 |\n| Claude Opus 9 | 90.2 | 2024 |", []),
        # What looks like a year is a number of its column.
        ("| 产品 | 付费用户（万） |\n|---|---|\n| Gemini | 2030 |\n| Kimi | 45 |",
         ["Gemini | paying_users | = 2.03e+07 user | -", "Kimi | paying_users | = 450000 user | -"]),
        # Behind the makers stand their models; what a firm has is the maker's.
        ("| Maker | Model | Context window | Employees |\n|---|---|---|---|\n| Cohere | Command R9 | 2048 | 410 |\n| Mistral | Mistral Large 9 | 96K | 690 |",
         ["Cohere | employees | = 410 employee | -", "Command R9 | context_length | = 2048 token | -",
          "Mistral AI | employees | = 690 employee | -", "Mistral Large 9 | context_length | = 96000 token | -"]),
        # A cell says itself what it counts and when; its neighbours have no time of it.
        ("| Firm | Revenue | Valuation |\n|---|---|---|\n| Cohere | $170M ARR (2024) | $8B |\n| Mistral | $60M | $15B |",
         ["Cohere | run_rate_revenue | = 1.7e+08 USD | 2024", "Cohere | valuation | = 8e+09 USD | -",
          "Mistral AI | revenue | = 6e+07 USD | -", "Mistral AI | valuation | = 1.5e+10 USD | -"]),
        # Two above the table: nobody's.
        ("Cohere and Mistral, run-rate revenue:\n\n| Month | Sum |\n|---|---|\n| March | $40 million |\n| July | $90 million |", []),
    ],
)  # fmt: skip
def test_head_of_row_head_of_column_and_title_share_what_a_number_is(observed, text, expected):
    assert numbers(observed, text, compared=True) == expected
