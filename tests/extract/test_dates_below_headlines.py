# ruff: noqa: E501 (a text is read as a whole, on one line)
"""Headlines whose date stands in a line below them, bold ones that open with one, and all rows of
what they head.

How a row is written, `every_row` says. All names and figures are invented.
"""

from __future__ import annotations

import pytest
from tests.extract.cases import case

DATELINES = [
    case(
        "### 2. OpenAI 推出 GPT-9，写代码更快\n\n**日期**：2025-10 | **来源**：晨报\n\n它的语气更温和。",
        "r GPT-9 release :2025-10",
    ),
    case(
        "## OpenAI launches GPT-9\n\n**Date:** October 3, 2025 · **Source:** a blog\n\nIt is calm.",
        "r GPT-9 release :2025-10-03",
    ),
    case(
        "### 阿里开源 Qwen9-Max\n\n- 时间：10 月 3 日\n- 来源：晨报\n\n语气温和。",
        "r Qwen9-Max release :2025-10-03",
    ),
    # What stands below has that date, unless it has its own.
    case(
        "### 某厂新闻\n\n日期：2025-10-03\n\nOpenAI 推出 GPT-9。6 月，智谱发布 GLM-9。",
        "r GPT-9 release :2025-10-03",
        "r GLM-9 release :2025-06",
    ),
    # What prose calls a preview is none but that, whatever the headline and the names below say.
    case(
        "### 智谱发布 GLM-9\n\n日期：2025-10-03\n\n智谱今日放出 GLM-9 预览版，含 GLM-9-Air 和 GLM-9-Flash 两种：\n\n"
        "- **GLM-9-Air**：写得快\n- **GLM-9-Flash**：写得短",
        "r GLM-9 preview :2025-10-03",
        "r GLM-9-Air preview :2025-10-03",
        "r GLM-9-Flash preview :2025-10-03",
    ),
    # A headline that tells nothing new stays silent, and so does one without such a line.
    case("### OpenAI 下月将推出 GPT-9\n\n日期：2025-10-03\n\n传闻而已。"),
    case("### GPT-9 发布后的三点感想\n\n日期：2025-10-03\n\n大家都在聊它。"),
    case("### OpenAI 推出 GPT-9\n\n写于一个雨天，日期：2025-10-03"),
    # Below the title it is the day on which somebody wrote.
    case("# OpenAI 推出 GPT-9\n\n日期：2025-10-03 | 作者：某人\n\n大家都在聊它。"),
]

PREVIEWED_KINDS = [
    case(
        "7 月 4 日，DeepSeek 放出 DeepSeek-V9 预览版，含 V9-Pro 和 V9-Flash 两档。",
        "r DeepSeek V9 preview :2025-07-04",
        "r DeepSeek V9 Pro preview :2025-07-04",
        "r DeepSeek V9 Flash preview :2025-07-04",
    ),
    case(
        "7 月 4 日，DeepSeek 放出 DeepSeek-V9 预览版，写得比 V9-Pro 快。",
        "r DeepSeek V9 preview :2025-07-04",
    ),
]

BOLD = [
    # In a list, with its words below it or as the next item; and above a paragraph.
    case(
        "今年如下。\n\n- **7 月 4 日：智谱来了**\n\n  智谱推出 GLM-9。\n\n- **8 月：OpenAI**\n\n  OpenAI 推出 GPT-9。",
        "r GLM-9 release :2025-07-04",
        "r GPT-9 release :2025-08",
    ),
    case(
        "今年如下。\n\n- **7 月 4 日：智谱来了**\n- 智谱推出 GLM-9。",
        "r GLM-9 release :2025-07-04",
    ),
    case("**July 4: a calm day**\n\nOpenAI released GPT-9.", "r GPT-9 release :2025-07-04"),
    # Its own day goes before it, and what is not bold as a whole heads nothing.
    case(
        "**7 月：智谱**\n\n智谱在 7 月 9 日推出 GLM-9。",
        "r GLM-9 release :2025-07-09",
    ),
    case("**7 月**：天气很好\n\n智谱推出 GLM-9。", "r GLM-9 release"),
    # A series above the days of its members is no release of its own, but is if it is told again.
    case(
        "- **3–5 月：Gemini 9 系列**\n\n  Google 先后推出 Gemini 9 Flash（3 月 2 日）和 Gemini 9 Pro（5 月 7 日）。",
        "r Gemini 9 Flash release :2025-03-02",
        "r Gemini 9 Pro release :2025-05-07",
    ),
    case(
        "**7 月 4 日：Gemini 9**\n\nGoogle 推出 Gemini 9，首批是 Gemini 9 Flash。",
        "r Gemini 9 release :2025-07-04",
        "r Gemini 9 Flash release :2025-07-04",
    ),
    # What is renewed comes out no more.
    case(
        "**9 月：好消息**\n\n豆包网页版/客户端升级为理财助手，会记账。", "r Doubao update :2025-09"
    ),
    case("**7 月 4 日：Gemini 9**\n\n大家都在聊它。", "r Gemini 9 release :2025-07-04"),
]


@pytest.mark.parametrize(("text", "rows"), [*DATELINES, *PREVIEWED_KINDS, *BOLD])
def test_what_a_headline_and_its_date_tell(every_row, text, rows):
    assert every_row(f"# 2025\n\n{text}") == rows
