# ruff: noqa: E501 (a text is read as a whole, on one line)
"""Boards read at the time of a ranking before, parts of a site by their side, and who pushed whom.

Each row is board, model, place and date; names and figures are invented.
"""

from __future__ import annotations

import pytest
from tests.extract.cases import listed

LIST_EN = "I looked at the LMArena text board on the morning of June 9th:\n\n1. GLM-9, 1490\n2. Kimi K9, 1480\n\n"
LISTED = ("LMArena | GLM-9 | 1 | 2025-06-09", "LMArena | Kimi K9 | 2 | 2025-06-09")
LIST_ZH = "6 月 9 日晚上，我截下了 LMArena 文本榜的前两名：\n\n1. GLM-9（1490 分）\n2. Kimi K9\n\n"

SAME_TIME = [
    listed(
        LIST_EN + "At the very same hour the WebDev board of the site had Grok 9 in first place.",
        *LISTED,
        "LMArena WebDev | Grok 9 | 1 | 2025-06-09",
    ),
    listed(
        LIST_EN
        + "On the Artificial Analysis Intelligence Index, that same night, Grok 9 was first.",
        *LISTED,
        "Artificial Analysis Intelligence Index | Grok 9 | 1 | 2025-06-09",
    ),
    listed(
        LIST_ZH + "同一晚的 Artificial Analysis 智能指数上，Grok 9 排第一，Qwen9 居第二。",
        *LISTED,
        "Artificial Analysis Intelligence Index | Grok 9 | 1 | 2025-06-09",
        "Artificial Analysis Intelligence Index | Qwen9 | 2 | 2025-06-09",
    ),
    listed(
        LIST_ZH + "那天晚上，WebDev 榜上 Grok 9 居首。",
        *LISTED,
        "LMArena WebDev | Grok 9 | 1 | 2025-06-09",
    ),
    # Another time, another section, and the day of something told in between.
    listed(
        LIST_EN + "The WebDev board has Grok 9 in first place.",
        *LISTED,
        "LMArena WebDev | Grok 9 | 1 | None",
    ),
    listed(
        LIST_EN + "## More\n\nAt the same time Grok 9 was first on WebDev Arena.",
        *LISTED,
        "LMArena WebDev | Grok 9 | 1 | None",
    ),
    listed(
        LIST_ZH + "Grok 9 发布当天登顶 WebDev 榜。", *LISTED, "LMArena WebDev | Grok 9 | 1 | None"
    ),
]
PARTS = [
    listed(
        "Look at the Artificial Analysis ranking of open models, as it stood on June 9th. GLM-9 leads, Kimi K9 is "
        "right behind it, Qwen9 is third, and the first model not made in China is gpt-oss-90b in sixth place.",
        "Artificial Analysis open-weights leaderboard | GLM-9 | 1 | 2025-06-09",
        "Artificial Analysis open-weights leaderboard | Kimi K9 | 2 | 2025-06-09",
        "Artificial Analysis open-weights leaderboard | Qwen9 | 3 | 2025-06-09",
        "Artificial Analysis open-weights leaderboard | gpt-oss-90B | 6 | 2025-06-09",
    ),
    listed(
        "GLM-9 leads LMArena. On the image side Nano Banana Pro is first.",
        "LMArena Text-to-Image | Nano Banana Pro | 1 | None",
        "LMArena | GLM-9 | 1 | None",
    ),
    listed(
        "LMArena is weather. GLM-9 was top of the text list for a week in May.",
        "LMArena | GLM-9 | 1 | 2025-05",
    ),
    listed(
        "On LMArena in May the best model that isn't from a big lab was GLM-9, in eighth place.",
        "LMArena | GLM-9 | 8 | 2025-05",
    ),
    # Neither a board nor a place on one.
    listed("GLM-9 is top of mind at LMArena."),
    listed("On LMArena in May the model that was not second was GLM-9."),
    listed("On LMArena the best model that I can run at home is GLM-9."),
]
AHEAD = [
    # Whoever is ahead of the second is first, and the second is who is named behind.
    listed(
        "5 月，GLM-9 一登场就在 LMArena 上甩开第二名近 40 分。", "LMArena | GLM-9 | 1 | 2025-05"
    ),
    listed(
        "In May GLM-9 stood on LMArena, 12 points clear of the runner-up.",
        "LMArena | GLM-9 | 1 | 2025-05",
    ),
    listed(
        "LMArena in May: GLM-9 beat second-placed Kimi K9 by 12 points.",
        "LMArena | Kimi K9 | 2 | 2025-05",
    ),
    listed(
        "5 月，GLM-9 在 LMArena 上领先第二名 Kimi K9 十二分。",
        "LMArena | GLM-9 | 1 | 2025-05",
        "LMArena | Kimi K9 | 2 | 2025-05",
    ),
    listed("5 月，GLM-9 在 LMArena 上离第二名还差 12 分。"),
    listed("In May GLM-9 on LMArena was still 12 points short of second place."),
    listed(
        "In May Kimi K9 pushed GLM-9 off the top of LMArena, the first time that a model not from Zhipu was on top.",
        "LMArena | Kimi K9 | 1 | 2025-05",
    ),
]
# What a list tells of one story goes on from item to item; what is set off by commas does not part a
# version from its place.
GOES_ON = [
    listed(
        "- 6 月 3 日，GLM-9 登顶 LMArena。\n- 6 月 9 日，Kimi K9 取而代之。\n- 6 月 12 日，Qwen9 发布，没有上榜。",
        "LMArena | GLM-9 | 1 | 2025-06-03",
        "LMArena | Kimi K9 | 1 | 2025-06-09",
    ),
    listed(
        "- June 3: GLM-9 topped LMArena.\n- June 9: Kimi K9 knocked it off.",
        "LMArena | GLM-9 | 1 | 2025-06-03",
        "LMArena | Kimi K9 | 1 | 2025-06-09",
    ),
    listed(
        "In May GLM-9 came in second on LMArena. The public one, when it was entered, limped home around thirty-second.",
        "LMArena | GLM-9 | 2 | 2025-05",
        "LMArena | GLM-9 | 32 | None",
    ),
]
# What follows a bare name is told of it; first of one size is no place, nor is one's own score the board's.
NAMED_ALONE = [
    listed(
        "Then May 25. GLM-9. A long window, top of LMArena by a margin, and number one on Aider's polyglot board.",
        "Aider Polyglot | GLM-9 | 1 | None",
        "LMArena | GLM-9 | 1 | None",
    ),
    listed("GLM-9 cost much. A long window, somebody top of LMArena said."),
    listed("5 月的 GLM-9 也不错，LMArena 1338 分，单卡里的头名。"),
    listed("In May GLM-9 was first in its size class on LMArena."),
]
PUSHED = [
    listed(
        "6 月 GLM-9 登上 LMArena 榜首；7 月 Kimi K9 把它掀了下去。",
        "LMArena | GLM-9 | 1 | 2025-06",
        "LMArena | Kimi K9 | 1 | 2025-07",
    ),
    listed(
        "6 月 LMArena 的榜首是 GLM-9；7 月被 Kimi K9 撵走。",
        "LMArena | GLM-9 | 1 | 2025-06",
        "LMArena | Kimi K9 | 1 | 2025-07",
    ),
    listed(
        "6 月 LMArena 的榜首是 GLM-9。老板把它推出市场，Kimi K9 也在。",
        "LMArena | GLM-9 | 1 | 2025-06",
    ),
]
# Who took it back, each at its own time; who a pronoun says did it; a name that was never given.
HANDED_ON = [
    listed(
        "LMArena 那几天像打球：6 月 4 日 GLM-9 登顶，9 日被 Kimi K9 抢回，12 日 Qwen9 又夺了去。",
        "LMArena | GLM-9 | 1 | 2025-06-04",
        "LMArena | Kimi K9 | 1 | 2025-06-09",
        "LMArena | Qwen9 | 1 | 2025-06-12",
    ),
    listed(
        "5 月 GLM-9 登顶 LMArena，8 月 1 日 Kimi K9 抢走，没坐几天又被 Qwen9 抢走；11 月 4 日 Grok 9 再抢回来。",
        "LMArena | GLM-9 | 1 | 2025-05",
        "LMArena | Grok 9 | 1 | 2025-11-04",
        "LMArena | Kimi K9 | 1 | 2025-08-01",
        "LMArena | Qwen9 | 1 | None",
    ),
    listed("5 月 LMArena 榜首被 GLM-9 拿下。", "LMArena | GLM-9 | 1 | 2025-05"),
    listed(
        "三月四日，智谱推出 GLM-9。当月下旬它在 LMArena 把 GPT-8 挤下榜首。",
        "LMArena | GLM-9 | 1 | 2025-03",
    ),
    listed("三月四日，智谱推出 GLM-9。它在 LMArena 没能把 GPT-8 挤下榜首。"),
    listed("Qwen9 很快坐到 Hugging Face 开源榜的头名。", "Open LLM Leaderboard | Qwen9 | 1 | None"),
]


@pytest.mark.parametrize(
    ("text", "rows"), [*SAME_TIME, *PARTS, *AHEAD, *GOES_ON, *NAMED_ALONE, *HANDED_ON, *PUSHED]
)
def test_entries(assembled, text, rows):
    tables = assembled(f"# Review of 2025\n\nBefore.\n\n{text}\n\nAfter.\n")
    told = [
        f"{row['leaderboard_name']} | {row['model_name']} | {row['rank']} | {row['date_edtf']}"
        for row in tables["leaderboards"].to_dicts()
    ]
    assert sorted(told) == rows
