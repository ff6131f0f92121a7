"""Rankings whose board the paragraph before names, and whose time the words right above tell."""

import pytest

TABLE = "| 排名 | 模型 | 分数 |\n|---|---|---|\n| 1 | GPT-9 | 1512 |\n| 2 | GLM-9 | 1490 |"
LIST = "1. GPT-9\n2. GLM-9"
STORY = "LMArena 的文本榜年初归 Grok 9，3 月换成 Gemini 9 Pro。"


def entries(tables):
    rows = tables["leaderboards"].iter_rows(named=True)
    return {
        (row["benchmark_id"], row["rank"], row["model_name"], row["date_edtf"])
        for row in rows
        if row["model_name"] in ("GPT-9", "GLM-9")
    }


def two(board, date):
    return {(board, 1, "GPT-9", date), (board, 2, "GLM-9", date)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The time is that of the words right above, not that of the story before.
        (f"{STORY}\n\n12 月 30 日的前两名：\n\n{TABLE}", two("lmarena", "2025-12-30")),
        (f"{STORY}\n\n12 月 30 日的前两名：\n\n{LIST}", two("lmarena", "2025-12-30")),
        (f"{STORY}截至 11 月 3 日的前两名：\n\n{TABLE}", two("lmarena", "2025-11-03")),
        (
            f"LMArena 上今年人来人往。6 月的前两名：\n\n{LIST}",
            two("lmarena", "2025-06"),
        ),
        # What is told of another time is not the table's.
        (f"{STORY}\n\n如今的前两名：\n\n{TABLE}", two("lmarena", None)),
        # A venue that ranks, called so a sentence before its list.
        (
            f"OpenRouter 转接各家的接口，按消耗量公布排行。11 月的前两名是：\n\n{LIST}",
            two("openrouter-rankings", "2025-11"),
        ),
        (
            f"OpenRouter 是个中转站。它 11 月的用量前两名是：\n\n{LIST}",
            two("openrouter-rankings", "2025-11"),
        ),
    ],
)  # fmt: skip
def test_a_ranking_is_of_the_board_and_the_time_above_it(assembled, text, expected):
    assert entries(assembled(f"# 2025 年回顾\n\n## 榜单\n\n{text}")) == expected


@pytest.mark.parametrize(
    "text",
    [
        # No order, or one of something else.
        f"{STORY}\n\n12 月我试用过的模型：\n\n- GPT-9\n- GLM-9",
        f"{STORY}\n\n12 月涨价的前两家：\n\n- GPT-9\n- GLM-9",
        # Another ranking is named in between.
        f"{STORY}后来大家改看应用商店。\n\nMMLU 的前两名：\n\n- GPT-9 很贵\n- GLM-9 很便宜",
        # A venue that the list says nothing of.
        f"OpenRouter 是个中转站。我在上面用过：\n\n{LIST}",
    ],
)
def test_other_lists_are_no_rankings(assembled, text):
    rows = entries(assembled(f"# 2025 年回顾\n\n## 榜单\n\n{text}"))
    assert not {row for row in rows if row[0] in ("lmarena", "openrouter-rankings")}
