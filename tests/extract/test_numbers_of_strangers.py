# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Numbers of companies that no table holds, of those who were bought or are told by what they make, and jobs cut.

Names of unknown companies and all figures are invented. A text without rows is one that tells of nobody.
"""

import pytest
from tests.extract.cases import listed as case


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A name in the place of the subject.
        case("In May, Brightloom raised $40 million.", "Brightloom | funding | = | 40000000 | USD"),
        case("Brightloom, a start-up in Oslo, raised $40 million at a valuation of $300 million.",
             "Brightloom | funding | = | 40000000 | USD", "Brightloom | valuation | = | 300000000 | USD"),
        case("We spoke with Brightloom. In May Brightloom's valuation hit $3 billion.", "Brightloom | valuation | = | 3000000000 | USD"),
        case("5 月，Brightloom 完成 3 亿元融资，估值 20 亿元。",
             "Brightloom | funding | = | 300000000 | CNY", "Brightloom | valuation | = | 2000000000 | CNY"),
        # … in quotes, whoever was spoken of before.
        case("ChatGPT 很大。“星槐”周活 500 万。", "星槐 | weekly_active_users | = | 5000000 | user"),
        case("Anthropic 过得不错。它的小对手“星槐”6 月融资 4000 万美元。", "星槐 | funding | = | 40000000 | USD"),
        case("“豆包”8 月日活 3000 万。", "Doubao | daily_active_users | = | 30000000 | user"),
        case("In May, France fined Brightloom $40 million.", "Brightloom | settlement | = | 40000000 | USD"),
        # A word that opens a sentence is no name, nor is who only says so, nor who stands before a pronoun.
        case("Revenue reached $40 million in May."),
        case("Founders raised $40 million."),
        case("Nobody raised $40 million."),
        case("Morgan Vale said revenue was $40 million."),
        case("Brightloom did not raise $40 million."),
        # A name that is a word too is meant where it raises money.
        case("Harvey raised $200 million at a valuation of $7 billion.", "Harvey AI | funding | = | 200000000 | USD", "Harvey AI | valuation | = | 7000000000 | USD"),
        case("A harvey raised $200 million."),
        # Whose the thing is; who was bought.
        case("The maker of Cursor crossed $700 million in annualised revenue.", "Anysphere | run_rate_revenue | > | 700000000 | USD"),
        case("Cursor crossed $700 million in annualised revenue.", "Cursor | run_rate_revenue | > | 700000000 | USD"),
        case("Meta bought Manus in May. The start-up had passed $70 million of ARR.", "Manus | run_rate_revenue | > | 70000000 | USD"),
        case("Meta bought Manus in May. Price: more than $3 billion.", "Manus | acquisition_price | > | 3000000000 | USD"),
        case("Meta did not buy Manus in May. Price: more than $3 billion."),
        case("Revenue of $4.1 billion, a loss of about $6 billion: those were OpenAI's figures.",
             "OpenAI | loss | ~ | 6000000000 | USD", "OpenAI | revenue | = | 4100000000 | USD"),
        case("OpenAI had 12 million paying ChatGPT subscribers.", "ChatGPT | subscribers | = | 12000000 | subscriber"),
        # Where a thing is, and what it runs on, has none of its own.
        case("DeepSeek-OCR 单张 A100 每天能处理 30 万页文档。", "DeepSeek OCR | output | = | 300000 | page"),
        case("它在 GitHub 已经有 17000 颗星。"),
        # Jobs cut.
        case("Meta had already let 300 go in July.", "Meta | layoffs | = | 300 | job"),
        case("Meta cut 3,000 jobs.", "Meta | layoffs | = | 3000 | job"),
        case("Meta cut 3,000 lines of code."),
        case("7 月，Meta 裁员 1.2 万人。", "Meta | layoffs | = | 12000 | employee"),
        case("7 月，Meta 招了 1.2 万人。"),
        # Hearsay and what was wrong.
        case("圈里都在传，Cohere 想按 500 亿美元估值再融一轮。"),
        case("本刊称 Meta AI 月活已达 3 亿，有误。"),
        # Tables and lists whose things no table holds.
        case("| Company | Valuation |\n|---|---|\n| Brightloom | $3 billion |\n| Cursor | $31 billion |",
             "Brightloom | valuation | = | 3000000000 | USD", "Cursor | valuation | = | 3.1e+10 | USD"),
        case("| 模型 | 首包延迟 |\n|---|---|\n| 听松 Voice | 640 毫秒 |", "听松 Voice | latency | = | 640 | millisecond"),
        case("| Company | Founded |\n|---|---|\n| Brightloom | 3 years ago |"),
        case("## Fines\n\n- Brightloom AI: €30.5 million, Dutch regulator\n", "Brightloom AI | settlement | = | 30500000 | EUR"),
        case("## Places\n\n- Brightloom AI: €30.5 million, Dutch\n"),
    ],
)  # fmt: skip
def test_numbers_of_strangers(observed, text, expected):
    made = [found for found in observed(text).observations if found.table == "metrics"]
    rows = {
        " | ".join(
            (
                str(o.value("subject_name")),
                o.value("metric"),
                o.value("comparator"),
                f"{o.value('value'):.10g}",
                o.value("unit"),
            )
        )
        for o in made
    }
    assert sorted(rows) == expected
