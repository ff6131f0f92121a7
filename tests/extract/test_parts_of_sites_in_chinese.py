# ruff: noqa: E501 (a passage is read as a whole, on one line)
"""Which of a site's boards a Chinese review means: by what it ranks, in whatever place of a sentence.

A row is `board | model | rank`, with the score and the date behind where they are told. A text
without rows tells no place.
"""

import pytest
from tests.extract.cases import case

CASES = [
    case(
        "在 LMArena 上，文本第一是 Gemini 9 Pro，视觉第一也是它，搜索第一是 GPT-9，文生图第一是 GPT Image 9。",
        "LMArena | Gemini 9 Pro | 1",
        "Vision Arena | Gemini 9 Pro | 1",
        "Search Arena | GPT-9 | 1",
        "LMArena Text-to-Image | gpt-image-9 | 1",
    ),
    case(
        "LMArena 12 月：图像编辑榜首 GPT Image 9，文生视频冠军 Veo 9.1。",
        "LMArena Image Edit | gpt-image-9 | 1 | 2025-12",
        "LMArena Text-to-Video | Veo 9.1 | 1 | 2025-12",
    ),
    case(
        "LMArena 的文本榜上 Gemini 9 Pro 第一；视觉这边，GPT-9 排第四。",
        "LMArena | Gemini 9 Pro | 1",
        "Vision Arena | GPT-9 | 4",
    ),
    case(
        "腾讯要分开看：文生图，混元图像 9.0 在 LMArena 排第一；文本，GLM-9 排第二十三；视频，没上榜。",
        "LMArena Text-to-Image | HunyuanImage 9.0 | 1",
        "LMArena | GLM-9 | 23",
    ),
    case(
        "文生图，混元图像 9.0 在 LMArena 总榜排第一。",
        "LMArena | HunyuanImage 9.0 | 1",
    ),
    case(
        "说回 LMArena。图像编辑那头，GPT Image 9 在 12 月 16 日坐上头名。",
        "LMArena Image Edit | gpt-image-9 | 1 | 2025-12-16",
    ),
    case(
        "文字轉影片方面，Veo 9 在 5 月登上 LMArena 影片榜冠軍。",
        "LMArena Text-to-Video | Veo 9 | 1 | 2025-05",
    ),
    # The whole of the board that was named, where a place among some was told before.
    case(
        "看 12 月的 Artificial Analysis 文生图榜，Seedream 9 开源第一，总榜排第八。",
        "Artificial Analysis Image Arena | Seedream 9 | 8 | 2025-12",
    ),
    # The site's general board.
    case(
        "LMArena 的视觉榜上 GPT-9 排第四，总榜第一是 Gemini 9 Pro。",
        "Vision Arena | GPT-9 | 4",
        "LMArena | Gemini 9 Pro | 1",
    ),
    # A pronoun behind the board, with whom it shares the place.
    case(
        "Seedream 9 是 9 月发的。Artificial Analysis 的文生图榜它拿了第一。",
        "Artificial Analysis Image Arena | Seedream 9 | 1",
    ),
    case(
        "GPT-9 来得早。3 月 3 日的 LMArena 上，它和 Grok 9 并列第二。",
        "LMArena | GPT-9 | 2 | 2025-03-03",
        "LMArena | Grok 9 | 2 | 2025-03-03",
    ),
    # Shared with a name of an earlier clause that has another place there.
    case(
        "Qwen9-Max 在 LMArena 总榜排到第七，中文榜上和 GPT-9 并列第一。",
        "LMArena | Qwen9-Max | 7",
        "LMArena Chinese | Qwen9-Max | 1",
        "LMArena Chinese | GPT-9 | 1",
    ),
    # A bare ordinal that somebody moves to is a place on the board spoken of.
    case(
        "GLM-9 1 月登上 LMArena 第三。到了 5 月，Kimi K9 又把名次提到第二。",
        "LMArena | GLM-9 | 3 | 2025-01",
        "LMArena | Kimi K9 | 2 | 2025-05",
    ),
    # No place of the one that the text went on about, or none at all.
    case(
        "LMArena 文生图头名：GPT Image 9。搜索头名：还是谷歌家的。",
        "LMArena Text-to-Image | gpt-image-9 | 1",
    ),
    case("LMArena 上线了新榜。图像第一次有了自己的页面，GPT Image 9 也在上面。"),
    case("GPT-9 上了 LMArena。升级到第二代之后，GPT-9 更快。"),
    case(
        "LMArena 的视觉、WebDev 和搜索三个榜，GLM-9 通通第一。",
        "Vision Arena | GLM-9 | 1",
        "LMArena WebDev | GLM-9 | 1",
        "Search Arena | GLM-9 | 1",
    ),
    case(
        "LMArena 今天更新，GLM-9 在视觉、WebDev 两榜通吃。",
        "Vision Arena | GLM-9 | 1",
        "LMArena WebDev | GLM-9 | 1",
    ),
    case(
        "Artificial Analysis 那边，GLM-9 以 61 分登顶 Coding Agent Index。",
        "Artificial Analysis Coding Agent Index | GLM-9 | 1 | 61",
    ),
    # Labels of items below a site's name, and of columns beside one.
    case(
        "LMArena 各分榜第一（10 月）：\n\n- 视觉：GLM-9\n- WebDev：Kimi K9\n- 搜索：GPT-9",
        "Vision Arena | GLM-9 | 1 | 2025-10",
        "LMArena WebDev | Kimi K9 | 1 | 2025-10",
        "Search Arena | GPT-9 | 1 | 2025-10",
    ),
    case("LMArena 榜之外我看这些能力：\n\n- 写作：GLM-9\n- 编程：Kimi K9"),
    case(
        "| 模型 | LMArena 文本排名 | 视觉 |\n|---|---|---|\n| GLM-9 | 1 | 2 |\n| Kimi K9 | 3 | 1 |",
        "LMArena | GLM-9 | 1",
        "Vision Arena | GLM-9 | 2",
        "LMArena | Kimi K9 | 3",
        "Vision Arena | Kimi K9 | 1",
    ),
    case(
        "| LMArena 排名 | 模型 | 厂商 | Elo |\n|---|---|---|---|\n| 1 | GLM-9 | 智谱 | 1490 |\n| 2 | Kimi K9 | 月之暗面 | 1481 |",
        "LMArena | GLM-9 | 1 | 1490",
        "LMArena | Kimi K9 | 2 | 1481",
    ),
]


@pytest.mark.parametrize(("text", "rows"), CASES)
def test_which_board_of_a_site(places, text, rows):
    assert places(text) == rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The words name the board, whatever it is that a model makes.
        ("Veo 9.1 在 12 月冲上 LMArena 榜首。", {("lmarena", "Veo 9.1")}),
        ("Seedream 9 在 LMArena 拿下第一。", {("lmarena", "Seedream 9")}),
        ("Seedream 9 在 LMArena 图像编辑榜上拿下第一。", {("lmarena-image-edit", "Seedream 9")}),
        ("Seedream 9 在 SuperCLUE 上拿下第一。", {("superclue", "Seedream 9")}),
        ("GPT-9 在 LMArena 拿下第一。", {("lmarena", "GPT-9")}),
        # Boards that are but counted have no name.
        ("GPT-9 在 LMArena、Artificial Analysis 两份榜单上都是第一。", {("lmarena", "GPT-9")}),
        # A place in some things is none on the whole board.
        ("GPT-9 在 LMArena 上名列第七，语文和物理两项排第一。", {("lmarena", "GPT-9")}),
    ],
)
def test_which_board_the_words_name(assembled, text, expected):
    tables = assembled(f"# 2025 年回顾\n\n{text}")
    rows = tables["leaderboards"].iter_rows(named=True)
    assert {(row["benchmark_id"], row["model_name"]) for row in rows} == expected
    assert {board for board, _ in expected} <= set(tables["benchmarks"]["benchmark_id"])
    assert len(tables["leaderboards"]) == len(expected)
