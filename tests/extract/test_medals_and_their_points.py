# ruff: noqa: E501 (a text is read as a whole, on one line)
"""A medal and a number of the same contest, one result or two; whose they are.

Each row is subject, medal and number; names and figures are invented.
"""

from __future__ import annotations

import pytest
from tests.extract.cases import listed

# What points are worth, is one result with them; problems solved are a result of their own.
WORTH = [
    listed(
        "In July xAI scored 34 of 42 points at the IMO, enough for gold.",
        "xAI | gold_medal | 34 point",
    ),
    listed(
        "7 月，xAI 在国际数学奥林匹克（IMO）上做对六题中的五题，得 34 分，达到金牌线。",
        "xAI | - | 5 problem",
        "xAI | gold_medal | 34 point",
    ),
    listed(
        "7 月的 IMO，xAI 和智谱都拿到 29 分，够银牌线。",
        "Zhipu AI | silver_medal | 29 point",
        "xAI | silver_medal | 29 point",
    ),
]
# A medal that is told first is a result of its own, and so are the points told behind it.
BESIDE = [
    listed(
        "In July xAI reached gold-medal level at the IMO: 34 points.",
        "xAI | - | 34 point",
        "xAI | gold_medal | -",
    ),
    listed(
        "At the IMO xAI earned silver, with 29 of 42 points.",
        "xAI | - | 29 point",
        "xAI | silver_medal | -",
    ),
    listed(
        "7 月，xAI 在国际数学奥林匹克（IMO）上拿到金牌，34 分，做对五道题。",
        "xAI | - | 34 point",
        "xAI | - | 5 problem",
        "xAI | gold_medal | -",
    ),
]
# A medal of all whose numbers the sentence has just told; not of one alone, nor one that is missed.
OF_ALL = [
    listed(
        "9 月的 ICPC 世界总决赛上，xAI 十二题全对，Gemini 9 Deep Think 对了十题，都够得上金牌。",
        "Gemini 9 Deep Think | - | 10 problem",
        "Gemini 9 Deep Think | gold_medal | -",
        "xAI | - | 12 problem",
        "xAI | gold_medal | -",
    ),
    listed(
        "At the ICPC in September, xAI solved all 12 problems, Google ten, also good for gold.",
        "Google | - | 10 problem",
        "Google | gold_medal | -",
        "xAI | - | 12 problem",
        "xAI | gold_medal | -",
    ),
    listed(
        "9 月的 ICPC，xAI 做出十二题，Google 做出五题，后者也拿到铜牌。",
        "Google | - | 5 problem",
        "Google | bronze_medal | -",
        "xAI | - | 12 problem",
    ),
    listed(
        "At the ICPC in September, xAI solved all 12 problems, Google three, which was not enough for gold.",
        "Google | - | 3 problem",
        "xAI | - | 12 problem",
    ),
]
# Of a kind however many, of nobody by name; a mark that was passed, where the score is told; what a score
# came to, in the unit of what it was; what a maker handed in at the contest that the text speaks of.
SCORES = [
    listed(
        "GPT-9 也来了。FrontierMath 在 5 月出来，出题时所有模型都不到 2%，而 12 月的 GLM-9 已是 31.5%。",
        "GLM-9 | - | 31.5 percent",
    ),
    listed("GPT-9 is here. GPQA came out in May, when all frontier models were under 5%."),
    listed("GPT-9 beat all other models on GPQA with 80%.", "GPT-9 | - | 80 percent"),
    listed(
        "若以 SWE-bench Verified 计，5 月的 GPT-9 得到 72.7%。到 11 月，GLM-9 第一个越过了八成，80.9%。",
        "GLM-9 | - | 80.9 percent",
        "GPT-9 | - | 72.7 percent",
    ),
    listed("On GPQA, GPT-9 is over 80%, 80.9% to be exact.", "GPT-9 | - | 80.9 percent"),
    listed(
        "On GPQA, GPT-9 is above 70%, and GLM-9 has 65.5%.",
        "GLM-9 | - | 65.5 percent",
        "GPT-9 | - | 70 percent",
    ),
    listed("AIME 2025 上，GPT-9 从 70 分升到了 87.5。", "GPT-9 | - | 87.5 point"),
    listed("On AIME 2025, prices went from 70% to 87.5 on average and GPT-9 watched."),
    listed(
        "xAI won gold at the IMO in July. Google waited for the marks and, on the Monday, produced an identical 34 out of 42.",
        "Google | - | 34 point",
        "xAI | gold_medal | -",
    ),
    listed("xAI won gold at the IMO in July. Google got 3 of 5 deals.", "xAI | gold_medal | -"),
    listed(
        "7 月的 IMO，xAI 说他们一个尚未公开的实验模型拿到 34 分，金牌线。两天后 Google 官宣同样的分数。",
        "Google | gold_medal | 34 point",
        "xAI | gold_medal | 34 point",
    ),
    listed("九月的ICPC上，xAI十二题全对。", "xAI | - | 12 problem"),
    listed("GPT-9 来了。价钱砍了一半，SWE-bench 过了 80。", "GPT-9 | - | 80 percent"),
    listed("GPT-9 来了，SWE-bench 跑了 3 天，我拿了 80 分钟去看。"),
    # A name that was passed over is of nothing; what qualifies for a contest is not the contest.
    listed(
        "We were shown GLM-9; there is no GLM-8, out of courtesy. It scored 75.7% on ARC-AGI.",
        "GLM-9 | - | 75.7 percent",
    ),
    listed("On a qualifying paper for the IMO GPT-9 scored 83 per cent."),
    # A ranking counts no percent; what a number was measured on has not reached it.
    listed("In May GLM-9 was second on LMArena. Kimi K9 came a week later (72.2%)."),
    listed(
        "GPT-9 is out. 61.2 on SWE-bench, 70 on Aider, 300K of window.", "GPT-9 | - | 61.2 percent"
    ),
]
# What is promised, aimed at or out of the question is not won.
NOT_WON = [
    listed("xAI promised a silver medal at the IMO."),
    listed("Odds of gold at the IMO for xAI were low."),
    listed("Silver at the IMO was the dream for xAI."),
    listed("xAI 连 IMO 都没报名，谈不上银牌。"),
    listed("xAI won silver at the IMO.", "xAI | silver_medal | -"),
]
# What was done again is what was done by then, not in a look back at an earlier year.
AGAIN = [
    listed(
        "On 19 July xAI won gold at the IMO, and so did Google on 21 July. In 2024 its AlphaProof had stopped at "
        "silver. In September 2025 both did it again at the ICPC.",
        "AlphaProof | silver_medal | -",
        "Google | gold_medal | -",
        "Google | gold_medal | -",
        "xAI | gold_medal | -",
        "xAI | gold_medal | -",
    ),
]


@pytest.mark.parametrize(("text", "rows"), [*WORTH, *BESIDE, *OF_ALL, *SCORES, *NOT_WON, *AGAIN])
def test_a_medal_and_its_points(assembled, text, rows):
    tables = assembled(f"# Review of 2025\n\nBefore.\n\n{text}\n\nAfter.\n")
    told = []
    for row in tables["benchmark_results"].to_dicts():
        number = "-" if row["value"] is None else f"{row['value']:g} {row['unit']}"
        told.append(f"{row['subject_name']} | {row['outcome'] or '-'} | {number}")
    assert sorted(told) == rows
