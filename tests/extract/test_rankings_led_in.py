# ruff: noqa: E501 (a text is read as a whole, on one line)
"""Rankings that have a name from what leads their places in; places that votes beside them tell.

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
        "## What I'd run at home\n\n| Rank | Model | Size | Fits? |\n|---|---|---|---|\n| 1 | Qwen9-32B | 32B | yes |\n| 2 | Gemma 9 27B | 27B | yes |\n| 3 | gpt-oss-9-120b | 120B | just |\n| – | Mistral Small 9 | 24B | – |",
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
NAMES = [
    listed(
        "中文写作盲测的结果：\n\n1. GLM-9\n2. Kimi K9\n3. Qwen9",
        "中文写作盲测 | GLM-9 | 1 | list_order",
        "中文写作盲测 | Kimi K9 | 2 | list_order",
        "中文写作盲测 | Qwen9 | 3 | list_order",
    ),
    listed(
        "年度评选：GLM-9 第一，Kimi K9 第二。",
        "年度评选 | GLM-9 | 1 | stated",
        "年度评选 | Kimi K9 | 2 | stated",
    ),
    listed(
        "V2EX 的投票：GLM-9 第一，Kimi K9 第二。",
        "V2EX 的投票 | GLM-9 | 1 | stated",
        "V2EX 的投票 | Kimi K9 | 2 | stated",
    ),
    # The table is of the board that a heading further up, or the line below, names.
    listed(
        "## LMArena\n\n### Our December\n\n| Rank | Model | Score |\n|---|---|---|\n| 1 | GLM-9 | 1501 |\n| 2 | Kimi K9 | 1480 |\n| 3 | Qwen9 | 1470 |",
        "LMArena | GLM-9 | 1 | stated",
        "LMArena | Kimi K9 | 2 | stated",
        "LMArena | Qwen9 | 3 | stated",
    ),
    listed(
        "## Where we ended up\n\n| Rank | Model | Score |\n|---|---|---|\n| 1 | GLM-9 | 1501 |\n| 2 | Kimi K9 | 1480 |\n| 3 | Qwen9 | 1470 |\n\nSource: LMArena, December 1.",
        "LMArena | GLM-9 | 1 | stated",
        "LMArena | Kimi K9 | 2 | stated",
        "LMArena | Qwen9 | 3 | stated",
    ),
]
BESIDE = [
    # What came later is not what stands lower.
    listed(
        "Grok 9 led LMArena for a few weeks, then GLM-9 and Kimi K9 took turns at the top.",
        "LMArena | Grok 9 | 1 | stated",
    ),
    # One score more may be anybody's, and what has a date may have come later.
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
    # a metaphor, a measure, points that are counted, what is called by a title
    "The year was a game of leapfrog: Grok 9 led in July, GLM-9 came first in August, then Kimi K9 in November.",
    "今年的价格战打得像一场比赛：GLM-9 领跑，Qwen9 紧随其后。",
    "价格榜：GLM-9 第一，Kimi K9 第二。",
    "评测：第一，GLM-9 的推理更强；第二，Kimi K9 的代码更稳。",
    "实测：GLM-9 第一遍就跑通，Kimi K9 第二遍。",
    "综合评测：GLM-9 和 Kimi K9 在第一梯队，Qwen9 和 Grok 9 在第二梯队。",
    "My notes from the coding tests: first, GLM-9 is slow; second, Kimi K9 is expensive.",
    "我挑了三个模型来评测：\n\n1. GLM-9\n2. Kimi K9\n3. Qwen9",
    "今年新增的能力：\n\n1. GLM-9：路由。\n2. Kimi K9：记忆。\n3. Qwen9：画图。",
    "## Results\n\n| Rank | Model |\n|---|---|\n| 1 | GLM-9 |\n| 2 | Kimi K9 |\n| 3 | Qwen9 |",
    "## 参数排行\n\n| 排名 | 模型 | 总参数 |\n|---|---|---|\n| 1 | GLM-9 | 2T |\n| 2 | Kimi K9 | 1T |\n| 3 | Qwen9 | 1T |",
    "## Awards\n\n- 🥇 GLM-9: writer\n- 🥇 Kimi K9: coder\n- 🥇 Qwen9: eyes",
    "## Other models of the year\n\n1. **Kimi K9** — open.\n2. **Qwen9** — a family.\n3. **GLM-9** — quiet.",
    "A Queen's Bench judge found six invented cases, all written by GLM-9.",
]


def _entries(tables):
    return sorted(
        f"{row['leaderboard_name']} | {row['model_name']} | {row['rank']} | {row['rank_basis']}"
        for row in tables["leaderboards"].to_dicts()
    )


@pytest.mark.parametrize(("text", "expected"), [*LED_IN, *HEADED, *NAMES, *BESIDE])
def test_what_leads_places_in(assembled, text, expected):
    tables = assembled(f"# 2025 in review\n\n{text}\n")
    assert _entries(tables) == sorted(expected)


@pytest.mark.parametrize("text", NO_RANKING)
def test_what_ranks_nobody(assembled, text):
    assert _entries(assembled(f"# 2025 in review\n\n{text}\n")) == []
