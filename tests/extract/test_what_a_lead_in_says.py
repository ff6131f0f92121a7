"""What a lead-in says of its list: its last clause tells, and what was awaited may have come."""

from __future__ import annotations

import pytest

ZH = "- 9 月 29 日：Claude Sonnet 9，很好用。\n- 谷歌在 11 月 18 日发布了 Gemini 9 Pro。"
EN = "- 29 September: Claude Sonnet 9, a fine one.\n- Google shipped Gemini 9 Pro on 18 November."
BOTH = ["Claude Sonnet 9 | release | 2025-09-29", "Gemini 9 Pro | release | 2025-11-18"]


@pytest.mark.parametrize(
    ("lead", "rows"),
    [
        ("对手分两种：加班的，和加班还发博客的。", BOTH),
        ("为了写这篇文章我列了一张时间表：", BOTH),
        ("我的预测全错了，下面是实际发生的：", BOTH),
        ("大家期待已久的几个模型终于来了：", BOTH),
        ("没有人预料到的是，这些模型会在同一周到来：", BOTH),
        ("论文之后是产品：", BOTH),
        ("明年看点：", []),
        ("按现在的传闻，预计会有：", []),
    ],
)
def test_a_chinese_lead_in(released, lead, rows):
    assert sorted(released(f"{lead}\n\n{ZH}")) == rows


@pytest.mark.parametrize(
    ("lead", "rows"),
    [
        ("I wrote about most of these on my blog, but for the record:", BOTH),
        ("The rumours turned out to be true:", BOTH),
        ("The models we had been expecting all year finally arrived:", BOTH),
        ("The competition didn't wait until next year:", BOTH),
        ("Still expected, if all goes well:", []),
        ("Coming next year, as of today:", []),
        # What a time was expected to be like, what its author doubted, or wishes that he had done.
        ("What we expected to be a quiet autumn:", BOTH),
        ("Things I doubted would ship:", BOTH),
        ("What none of us thought would come:", BOTH),
        ("What nobody believed could happen:", BOTH),
        ("The list I wish I had kept:", BOTH),
        ("You could be forgiven for missing:", BOTH),
        ("What we expect in autumn:", []),
        ("What we expected in autumn:", []),
        ("Things I doubt will ship:", []),
        ("Claims that I doubted:", []),
        ("What I wish OpenAI had done:", []),
    ],
)
def test_an_english_lead_in(released, lead, rows):
    assert sorted(released(f"{lead}\n\n{EN}")) == rows


@pytest.mark.parametrize(
    ("heading", "items", "rows"),
    [
        # A theme silences nothing, whatever words are in it; a list of works does.
        ("The year of video", EN, BOTH),
        ("Papers that became products", EN.replace(", a fine one", ""), BOTH),
        ("Agents got a lot of slides", EN, BOTH),
        ("Rumours, and what became of them", EN, BOTH),
        ("Next year's models, this year", EN.replace("ber:", "ber 2025:"), BOTH[:1]),
        ("Next year's models", EN, []),
        ("My talks in 2025", EN, []),
        ("Posts", EN, []),
        ("Further reading", EN, []),
        ("Rumours", EN, []),
        ("视频之年", ZH, BOTH),
        ("图像与视频", ZH, BOTH),
        ("从论文到产品", ZH, BOTH),
        ("预测与现实", ZH, BOTH),
        ("我的文章", ZH, []),
        ("2025 年的演讲", ZH, []),
        ("传闻", ZH, []),
    ],
)
def test_a_heading(released, heading, items, rows):
    assert sorted(released(f"## {heading}\n\nA few words first.\n\n{items}")) == rows


NAMED = ["GPT-9 | release | 2025-04", "Grok 9 | release | 2025-07"]


@pytest.mark.parametrize(
    ("label", "rows"),
    [
        # A noun for what was hoped, missed or chosen; a clause is but explained by what follows.
        ("Models I waited for in vain", []),
        ("Models I waited for, and got", NAMED),
        ("Broken promises", []),
        ("My model of the month", []),
        ("My favourite releases", NAMED),
        ("The models that mattered", NAMED),
        ("Those that came late", NAMED),
        ("My old prediction for 2025", []),
        ("没等来的模型", []),
        ("终于等来的模型", NAMED),
        ("落空的承诺", []),
        ("谁也没料到的", NAMED),
        ("每月最佳", []),
        ("新模型", NAMED),
    ],
)
def test_a_label_in_a_sentence(released, label, rows):
    chinese = not label.isascii()
    names = "GPT-9（4 月）、Grok 9（7 月）。" if chinese else "GPT-9 (April), Grok 9 (July)."
    assert sorted(released(f"{label}{'：' if chinese else ': '}{names}")) == rows


@pytest.mark.parametrize(
    ("heading", "rows"),
    [
        ("What never came", []),
        ("Never released", []),
        ("What came out of the labs", NAMED),
        ("Came after all", NAMED),
        ("等不到的", []),
        ("没有发生的事", []),
        ("迟到的", NAMED),
    ],
)
def test_what_did_not_come_is_listed(released, heading, rows):
    assert sorted(released(f"## {heading}\n\n- GPT-9 (April)\n- Grok 9 (July)")) == rows


def test_among_what_did_not_come_a_clause_may_tell_what_did(released):
    text = "## 没有发生的事\n\n- GPT-9（4 月）\n- 我以为要等 Grok 9，其实 Grok 9 是 7 月 9 号发的。"
    assert released(text) == {"Grok 9 | release | 2025-07-09"}


TABLE = (
    "| 模型 | 每百万输入 token | 每百万输出 token |\n|---|---|---|\n| GPT-9 | 1.25 美元 | 10 美元 |"
)


@pytest.mark.parametrize(
    ("lead", "amounts"),
    [
        ("API 的账单则是一场漫长的跳水：", [1.25, 10]),
        ("我这个月的账单：", []),
    ],
)
def test_a_bill_of_ones_own_tells_no_prices(assembled, lead, amounts):
    prices = assembled(f"{lead}\n\n{TABLE}")["prices"]
    assert sorted(float(amount) for amount in prices["amount"]) == amounts
