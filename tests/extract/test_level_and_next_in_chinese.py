# ruff: noqa: E501 (a passage is read as a whole, on one line)
"""Who is level with the one told before, who comes next, and the best of some among all.

A row is `board | model | rank`, with the score and the date behind where they are told. A text
without rows tells no place.
"""

import pytest
from tests.extract.cases import case

CASES = [
    case(
        "LMArena 12 月的次序：GPT-9 以 1501 分居首，Grok 9 以同样的分数并列，GLM-9 排第三，Kimi K9 排第八。",
        "LMArena | GPT-9 | 1 | 1501 | 2025-12",
        "LMArena | Grok 9 | 1 | 2025-12",
        "LMArena | GLM-9 | 3 | 2025-12",
        "LMArena | Kimi K9 | 8 | 2025-12",
    ),
    case(
        "LMArena 文生图榜第一名是 GPT Image 9，Seedream 9 以 1235 分居次席，Midjourney 9 排名第三。",
        "LMArena Text-to-Image | gpt-image-9 | 1",
        "LMArena Text-to-Image | Seedream 9 | 2 | 1235",
        "LMArena Text-to-Image | Midjourney 9 | 3",
    ),
    case(
        "LMArena 5 月榜里，GPT-9 仍是老大，Grok 9 老二，GLM-9 冲到了第五位。",
        "LMArena | GPT-9 | 1 | 2025-05",
        "LMArena | Grok 9 | 2 | 2025-05",
        "LMArena | GLM-9 | 5 | 2025-05",
    ),
    case(
        "年底的 LMArena 上，排在最前面的是 GPT-9，第二位是 Grok 9。",
        "LMArena | GPT-9 | 1 | 2025-39",
        "LMArena | Grok 9 | 2 | 2025-39",
    ),
    case(
        "SuperCLUE 11 月总榜上 GPT-9 拿下第一，国产模型中 GLM-9 表现最好，排名第七。",
        "SuperCLUE | GPT-9 | 1 | 2025-11",
        "SuperCLUE | GLM-9 | 7 | 2025-11",
    ),
    # A day in brackets behind a name is that on which it came out, whatever follows it there.
    case(
        "OpenRouter 的年榜上，编程第一是 Grok 9（8 月 28 日发布，白送了好几个星期），第二是 GLM-9。",
        "OpenRouter | Grok 9 | 1",
        "OpenRouter | GLM-9 | 2",
    ),
    # Second among some; level in something else; another board.
    case(
        "SuperCLUE 11 月总榜上 GPT-9 拿下第一，国产模型中 GLM-9 表现最好，Kimi K9 排第二。",
        "SuperCLUE | GPT-9 | 1 | 2025-11",
    ),
    case(
        "LMArena 上 GPT-9 排第一，Grok 9 的价格与之持平。",
        "LMArena | GPT-9 | 1",
    ),
    case("OpenAI 仍是行业老大，GPT-9 也上了 LMArena。"),
]


@pytest.mark.parametrize(("text", "rows"), CASES)
def test_who_is_level_with_whom(places, text, rows):
    assert places(text) == rows
