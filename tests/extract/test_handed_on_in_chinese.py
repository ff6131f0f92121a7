# ruff: noqa: E501 (a passage is read as a whole, on one line)
"""First places that are handed on, as Chinese reviews tell them: to whom, when, and when not.

A row is `board | model | rank`, with the score and the date behind where they are told. A text
without rows tells no place.
"""

import pytest
from tests.extract.cases import case

CASES = [
    # Given up to whoever came, with the score that he had.
    case(
        "5 月 6 日 Grok 9 以 1483 分登顶 LMArena，椅子还没坐热，次日就让给了 1501 分的 Gemini 9 Pro。",
        "LMArena | Grok 9 | 1 | 1483 | 2025-05-06",
        "LMArena | Gemini 9 Pro | 1 | 1501 | 2025-05-07",
    ),
    case(
        "GPT-9 在 3 月登顶 LMArena，7 月交棒给了 Claude Opus 9。",
        "LMArena | GPT-9 | 1 | 2025-03",
        "LMArena | Claude Opus 9 | 1 | 2025-07",
    ),
    # The board has many masters; who they were, what follows says.
    case(
        "LMArena 今年换了三个主人。3 月 5 日 GPT-9 以 1443 分坐上去，8 月让给了 Grok 9，11 月轮到 Claude Opus 9（1483 分）。",
        "LMArena | GPT-9 | 1 | 1443 | 2025-03-05",
        "LMArena | Grok 9 | 1 | 2025-08",
        "LMArena | Claude Opus 9 | 1 | 1483 | 2025-11",
    ),
    case(
        "LMArena 的热闹在年尾。11 月里它两度易主：17 日是 Grok 9，18 日是 GPT-9。",
        "LMArena | Grok 9 | 1 | 2025-11-17",
        "LMArena | GPT-9 | 1 | 2025-11-18",
    ),
    case(
        "LMArena 的文本榜年初被 Grok 9 占着，3 月换成 Gemini 9 Pro，9 月归了 GPT-9。",
        "LMArena | Grok 9 | 1 | 2025-37",
        "LMArena | Gemini 9 Pro | 1 | 2025-03",
        "LMArena | GPT-9 | 1 | 2025-09",
    ),
    # Whoever had it when the author looked.
    case(
        "LMArena 我每个月截一次图。1 月底第一是 Grok 9，3 月底是 Gemini 9 Pro，8 月底是 GPT-9。",
        "LMArena | Grok 9 | 1 | 2025-01",
        "LMArena | Gemini 9 Pro | 1 | 2025-03",
        "LMArena | GPT-9 | 1 | 2025-08",
    ),
    case(
        "LMArena 榜首：1 月 Grok 9 → 3 月 Gemini 9 Pro → 8 月 GPT-9。",
        "LMArena | Grok 9 | 1 | 2025-01",
        "LMArena | Gemini 9 Pro | 1 | 2025-03",
        "LMArena | GPT-9 | 1 | 2025-08",
    ),
    # The time of whoever came stands before the verb.
    case(
        "文生图方面，LMArena 上第一名换过两次：5 月是 GPT Image 9，10 月 4 日变成 Seedream 9。",
        "LMArena Text-to-Image | gpt-image-9 | 1 | 2025-05",
        "LMArena Text-to-Image | Seedream 9 | 1 | 2025-10-04",
    ),
    # A place that another takes away.
    case(
        "Nano Banana 8 月在 LMArena 的图像编辑榜上排名第一；12 月 16 日，GPT Image 9 把这个位置抢了过去。",
        "LMArena Image Edit | Gemini 2.5 Flash Image | 1 | 2025-08",
        "LMArena Image Edit | gpt-image-9 | 1 | 2025-12-16",
    ),
    # The board of one kind goes before the site that keeps it.
    case(
        "图像编辑榜上，LMArena 8 月的头名是 Nano Banana。",
        "LMArena Image Edit | Gemini 2.5 Flash Image | 1 | 2025-08",
    ),
    case(
        "LMArena 视觉榜年底的格局是：Gemini 9 Pro 第一，GPT-9 第四。",
        "Vision Arena | Gemini 9 Pro | 1 | 2025-39",
        "Vision Arena | GPT-9 | 4 | 2025-39",
    ),
    # Something else is handed on, or nothing.
    case("LMArena 换了办公室。3 月用的是 Grok 9，5 月是 GPT-9。"),
    case("LMArena 我每个月看一次。1 月上线的是 Grok 9，3 月是 GPT-9。"),
    case("LMArena 3 月加了 Grok 9，5 月加了 GPT-9，顺手把旧的让给了别人。"),
    case("我在 LMArena 上试过很多。我的主力 3 月从 Grok 9 换成 GPT-9，它更便宜。"),
    # The arena alone, whose throne or chair somebody has.
    case(
        "竞技场的王座 4 月归 GLM-9，9 月被 Kimi K9 抢走。",
        "LMArena | GLM-9 | 1 | 2025-04",
        "LMArena | Kimi K9 | 1 | 2025-09",
    ),
    case("斗技场一样的办公室里，GLM-9 坐上了头把交椅。"),
    # Who kept house there, whether on a board or in a test; shares beside them.
    case(
        "LMArena 的文生图榜，4 月是 Seedream 9 坐庄，10 月被 GPT Image 9 掀翻。",
        "LMArena Text-to-Image | Seedream 9 | 1 | 2025-04",
        "LMArena Text-to-Image | gpt-image-9 | 1 | 2025-10",
    ),
    case(
        "MMLU 第一的位子，4 月归 GLM-9（81.5%），10 月归 Kimi K9（83.5%）。",
        "MMLU | GLM-9 | 1 | 81.5 | 2025-04",
        "MMLU | Kimi K9 | 1 | 83.5 | 2025-10",
    ),
    case(
        "LMArena 榜首更替史：\n\n- 4 月 2 日：GLM-9（1460）\n- 10 月 8 日：Kimi K9（1490）",
        "LMArena | GLM-9 | 1 | 1460 | 2025-04-02",
        "LMArena | Kimi K9 | 1 | 1490 | 2025-10-08",
    ),
    case(
        "MTEB 榜首一直是 GLM-9（68.4），10 月被 Kimi K9（70.6）超过。",
        "MTEB | GLM-9 | 1 | 68.4",
        "MTEB | Kimi K9 | 1 | 70.6 | 2025-10",
    ),
    case(
        "MMLU 的榜首今年两度易手：\n\n4 月 GLM-9（81.5%）→ 10 月 Kimi K9（83.5%）",
        "MMLU | GLM-9 | 1 | 81.5 | 2025-04",
        "MMLU | Kimi K9 | 1 | 83.5 | 2025-10",
    ),
]


@pytest.mark.parametrize(("text", "rows"), CASES)
def test_who_had_the_first_place_and_when(places, text, rows):
    assert places(text) == rows
