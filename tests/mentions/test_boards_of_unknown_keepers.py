# ruff: noqa: E501 (a text is read as a whole, on one line)
"""Rankings that no registry knows, and boards whose site the text has named further up."""

import pytest


@pytest.mark.parametrize(
    ("text", "boards"),
    [
        ("On the Harbour Index, kept in Bergen, GPT-9 was first in May.", {"Harbour Index"}),
        ("Lexora's contract leaderboard had GPT-9.5 on top.", {"Lexora contract leaderboard"}),
        ("Simon's ranking had GPT-9 first in August.", {"Simon ranking"}),
        ("“尺度”10 月榜上，GPT-9 第一，GLM-9 第二。", {"尺度"}),
        # Another kind of chart, or no place of a model.
        ("December's leaderboard has GPT-9 in front.", set()),
        ("In the Fortune Rankings, GPT-9 was first mentioned in August.", set()),
        ("By the Big Mac Index, GPT-9 was first of all cheap.", set()),
        ("“黑神话”10 月榜上，GPT-9 的热度第一。", set()),
    ],
)
def test_rankings_of_whoever_is_not_known(assembled, text, boards):
    assert set(assembled(text)["benchmarks"]["name"]) == boards


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "## 1 月\n\nQwen9 冲到 Hugging Face 趋势榜第一。\n\n## 7 月\n\nKimi K9 接过了趋势榜第一的位置。",
            {("hugging-face-trending", "Qwen9"), ("hugging-face-trending", "Kimi K9")},
        ),
        (
            "## May\n\nLMArena had GPT-9 in first place.\n\n## June\n\nOn the image-editing board Grok 9 was first.",
            {("lmarena", "GPT-9"), ("lmarena-image-edit", "Grok 9")},
        ),
        (
            "## 5 月\n\nLMArena 第一是 GPT-9。\n\n## 6 月\n\nSuperCLUE 更新了。总榜上 Qwen9 第一。",
            {("lmarena", "GPT-9"), ("superclue", "Qwen9")},
        ),
        ("LMArena 有人气。\n\n## 6 月\n\n热搜榜上 GPT-9 第一。", set()),
    ],
)
def test_boards_of_a_site_that_was_named_further_up(assembled, text, places):
    entries = assembled(f"# 2025\n\n{text}\n")["leaderboards"].to_dicts()
    assert {(row["benchmark_id"], row["model_name"]) for row in entries} == places
