"""A rank that is told behind a ranking is of it, however the ranking is set.

Names are invented, the boards are none of theirs.
"""

import pytest

ZH = "截至 6 月 2 日，Artificial Analysis 的开源模型排行榜前三全是国产"
NEXT_ZH = "最高排名的非中国模型是 OpenAI 的 gpt-oss-90B（high），仅排第六。"
EN = "As of June 2, the top three on the Artificial Analysis open models leaderboard were"
NEXT_EN = (
    "The highest ranked non-Chinese model is OpenAI's gpt-oss-90B (high), which comes in sixth."
)
LIST = "- GLM-9\n- Kimi K9\n- MiMo-V9"
TABLE = "| 排名 | 模型 |\n|---|---|\n| 1 | GLM-9 |\n| 2 | Kimi K9 |\n| 3 | MiMo-V9 |"


def entries(tables):
    rows = tables["leaderboards"].sort("rank").iter_rows(named=True)
    return [
        (row["rank"], row["model_name"], row["configuration"], row["date_edtf"]) for row in rows
    ]


def open_models(tables):
    return set(tables["models"].filter(open_weights=True)["name"])


DAY = "2025-06-02"
SIXTH = (6, "gpt-oss-90B", "high", DAY)
THREE = [(1, "GLM-9", None, DAY), (2, "Kimi K9", None, DAY), (3, "MiMo-V9", None, DAY)]


@pytest.mark.parametrize(
    "text",
    [
        f"{ZH}：\n\n{LIST}\n\n{NEXT_ZH}",
        f"{ZH}：GLM-9、Kimi K9、MiMo-V9。\n\n{NEXT_ZH}",
        f"{ZH}，依次是 GLM-9、Kimi K9 和 MiMo-V9。\n\n{NEXT_ZH}",
        f"{ZH}：\n\n{TABLE}\n\n{NEXT_ZH}",
        # A remark that names nothing may stand between.
        f"{ZH}：\n\n{LIST}\n\n这很惊人。\n\n{NEXT_ZH}",
        f"{EN}:\n\n{LIST}\n\n{NEXT_EN}",
        f"{EN} GLM-9, Kimi K9 and MiMo-V9, in that order.\n\n{NEXT_EN}",
    ],
)
def test_the_rank_that_follows(assembled, text):
    tables = assembled(text)
    assert entries(tables) == [*THREE, SIXTH]
    assert "gpt-oss-90B" in open_models(tables)


@pytest.mark.parametrize(
    "text",
    [
        f"{ZH}（排名不分先后）：\n\n{LIST}\n\n{NEXT_ZH}",
        f"{EN} (in no particular order):\n\n{LIST}\n\n{NEXT_EN}",
    ],
)
def test_those_told_in_no_order_have_no_place(assembled, text):
    tables = assembled(text)
    assert entries(tables) == [SIXTH]
    assert "Kimi K9" in open_models(tables)


@pytest.mark.parametrize(
    "between",
    [
        "DeepSeek 也有自己的看法。",  # the talk is of something else
        "## 另一个话题",
        "这很惊人。\n\n很多人没有想到。\n\n但事实如此。",
    ],
)
def test_what_stands_far_from_a_ranking_is_not_of_it(assembled, between):
    assert entries(assembled(f"{ZH}：\n\n{LIST}\n\n{between}\n\n{NEXT_ZH}")) == THREE


@pytest.mark.parametrize(
    ("text", "ranks"),
    [
        # What stands in the order of its days is no ranking, and a day is no place.
        ("## A busy month\n\nIn order:\n\n1. GLM-9, on the 12th.\n2. Kimi K9, on the 18th.", []),
        ("## 忙碌的五月\n\n依次是：\n\n1. GLM-9，5 月 12 日。\n2. Kimi K9，5 月 18 日。", []),
        ("My ranking:\n\n1. GLM-9, out on the 18th.\n2. Kimi K9, out on the 12th.", [1, 2]),
        ("My ranking of this year:\n\n1. GLM-9.\n2. Kimi K9.", [1, 2]),
    ],
)  # fmt: skip
def test_an_order_of_days_ranks_nothing(assembled, text, ranks):
    tables = assembled(f"# 2025 in review\n\n{text}\n")
    assert [rank for rank, *_ in entries(tables)] == ranks
