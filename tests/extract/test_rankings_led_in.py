# ruff: noqa: E501 (a text is read as a whole, on one line)
"""Rankings that have a name from what leads their places in; places that numbers beside them tell.

Each row is board, model, place and basis; names and figures are invented.
"""

from __future__ import annotations

import pytest
from tests.extract.cases import listed

LED_IN = [
    listed(
        "We held a limerick contest: GLM-9 on top, then Kimi K9, Qwen9 and Grok 9.",
        "limerick contest | GLM-9 | 1 | stated",
        "limerick contest | Kimi K9 | 2 | stated",
        "limerick contest | Qwen9 | 3 | stated",
        "limerick contest | Grok 9 | 4 | stated",
    ),
    listed(
        "The Reader Poll 2025: GLM-9 first, Kimi K9 second.",
        "Reader Poll 2025 | GLM-9 | 1 | stated",
        "Reader Poll 2025 | Kimi K9 | 2 | stated",
    ),
    listed(
        "编辑部内部投票，21票：GLM-9得11票居首，Kimi K9 6票，Qwen9 4票。",
        "编辑部内部投票 | GLM-9 | 1 | stated",
        "编辑部内部投票 | Kimi K9 | 2 | list_order",
        "编辑部内部投票 | Qwen9 | 3 | list_order",
    ),
    listed(
        "港湾测评（12 月）前三名依次是 GLM-9、Kimi K9、Qwen9。",
        "港湾测评 | GLM-9 | 1 | list_order",
        "港湾测评 | Kimi K9 | 2 | list_order",
        "港湾测评 | Qwen9 | 3 | list_order",
    ),
    listed(
        "港湾盲测的结果：\n\n1. GLM-9：90 分\n2. Kimi K9：88 分\n3. Qwen9：80 分",
        "港湾盲测 | GLM-9 | 1 | list_order",
        "港湾盲测 | Kimi K9 | 2 | list_order",
        "港湾盲测 | Qwen9 | 3 | list_order",
    ),
    listed(
        "GLM-9 tops Harbour Bench, with Kimi K9 second.",
        "Harbour Bench | GLM-9 | 1 | stated",
        "Harbour Bench | Kimi K9 | 2 | stated",
    ),
]
HEADED = [
    listed(
        "## What I'd run at home\n\n| Rank | Model | Size |\n|---|---|---|\n| 1 | Qwen9-32B | 32B |\n| 2 | Gemma 9 27B | 27B |\n| 3 | gpt-oss-9-120b | 120B |\n| – | Mistral Small 9 | 24B |",
        "What I'd run at home | Qwen9-32B | 1 | stated",
        "What I'd run at home | Gemma 9 27B | 2 | stated",
        "What I'd run at home | gpt-oss-9-120B | 3 | stated",
    ),
    listed(
        "## My coding models of the year\n\n1. **GLM-9**: what I open.\n2. **Kimi K9**: slower, what I ask first.\n3. **Qwen9**: free.",
        "My coding models of the year | GLM-9 | 1 | list_order",
        "My coding models of the year | Kimi K9 | 2 | list_order",
        "My coding models of the year | Qwen9 | 3 | list_order",
    ),
    listed(
        "## 我的年度三甲\n\n- 🥇 GLM-9：写代码\n- 🥈 Kimi K9：读论文\n- 🥉 Qwen9：翻译",
        "我的年度三甲 | GLM-9 | 1 | stated",
        "我的年度三甲 | Kimi K9 | 2 | stated",
        "我的年度三甲 | Qwen9 | 3 | stated",
    ),
]
BESIDE = [
    # One number more may be anybody's, and what has a date may have come later.
    listed("LMArena 上 GLM-9 以 61.7 分领先，Kimi K9 45.3 分。", "LMArena | GLM-9 | 1 | stated"),
    listed(
        "In May GLM-9 was on top of LMArena, then Kimi K9 and Qwen9.",
        "LMArena | GLM-9 | 1 | stated",
    ),
]
NO_RANKING = [
    "名次：\n\n1. GLM-9\n2. Kimi K9\n3. Qwen9",
    "In short: GLM-9 came first in May, Kimi K9 second.",
    "The test: GLM-9 first, Kimi K9 second.",
    "先说结论：GLM-9 第一个发布，Kimi K9 第二个。",
    "票房大赛：GLM-9 第一，Kimi K9 第二。",
    "发布顺序如下：\n\n1. GLM-9\n2. Kimi K9\n3. Qwen9",
    "## What came out\n\n| Date | Model |\n|---|---|\n| 1 | GLM-9 |\n| 2 | Kimi K9 |\n| 3 | Qwen9 |",
    "## The cheapest models\n\n| Rank | Model |\n|---|---|\n| 1 | GLM-9 |\n| 2 | Kimi K9 |\n| 3 | Qwen9 |",
    "GLM-9 sat on the Bench, said its maker.",
]


def _entries(tables):
    return sorted(
        f"{row['leaderboard_name']} | {row['model_name']} | {row['rank']} | {row['rank_basis']}"
        for row in tables["leaderboards"].to_dicts()
    )


@pytest.mark.parametrize(("text", "expected"), [*LED_IN, *HEADED, *BESIDE])
def test_what_leads_places_in(assembled, text, expected):
    tables = assembled(f"# 2025 in review\n\n{text}\n")
    assert _entries(tables) == sorted(expected)


@pytest.mark.parametrize("text", NO_RANKING)
def test_what_ranks_nobody(assembled, text):
    assert _entries(assembled(f"# 2025 in review\n\n{text}\n")) == []
