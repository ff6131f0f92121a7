# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Chinese in a translated style: passives, manners before the verb, remarks between dashes, long enumerations."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # whatever manner it came in
        ("它的祖先是 Claude Max，在 4 月以每月 900 美元的价格推出。", ["Claude Max | release | 2025-04"]),
        ("谷歌的 Gemini 9 Flash 在 6 月以一种近乎免费的价格登场，没有人反对。", ["Gemini 9 Flash | release | 2025-06"]),
        ("3 月 25 日，Gemini 9 Pro 以实验版的身份被推出。", ["Gemini 9 Pro | preview | 2025-03-25"]),
        ("11 月 6 日，Kimi K9 带着一份写得很诚实的说明被放了出来。", ["Kimi K9 | release | 2025-11-06"]),
        ("Perplexity 在 7 月的第一天把 Comet 推给了所有人。", ["Comet | release | 2025-07-01"]),
        ("Manus 是 3 月 6 日才出道的。", ["Manus | release | 2025-03-06"]),
        # both of what came together
        ("Anthropic 的 Claude Code 与 Claude Opus 9 一同在 5 月 22 日到来。", ["Claude Code | release | 2025-05-22", "Claude Opus 9 | release | 2025-05-22"]),
        ("4 月 16 日到来的是 o9，一起到来的还有那个叫 Codex CLI 的命令行工具。", ["o9 | release | 2025-04-16", "Codex CLI | release | 2025-04-16"]),
        ("- 11 月 18 日：Gemini 9 Pro，以及和它一起的、一个叫 Antigravity 的编辑器。", ["Gemini 9 Pro | release | 2025-11-18", "Antigravity | release | 2025-11-18"]),
        ("6 月 17 日，一起到来的还有 Gemini 9 Flash 的正式版和一个叫 Gemini 9 Flash-Lite 的预览版小家伙。", ["Gemini 9 Flash | release | 2025-06-17", "Gemini 9 Flash Lite | preview | 2025-06-17"]),
        # a remark between dashes
        ("Claude Haiku 9——一个便宜得令人怀疑的模型——在 10 月 15 日到来。", ["Claude Haiku 9 | release | 2025-10-15"]),
        # all of what a colon leads in
        ("7 月 9 日是漫长的一天：Grok 9、Grok 9 Heavy，以及一个叫 SuperGrok 的套餐。", ["Grok 9 | release | 2025-07-09", "Grok 9 Heavy | release | 2025-07-09", "SuperGrok | release | 2025-07-09"]),
        ("9 月 23 日，阿里巴巴在杭州交上了它的作业：Qwen9-Max，外加 Qwen9-VL。", ["Qwen9-Max | release | 2025-09-23", "Qwen9-VL | release | 2025-09-23"]),
        ("MiniMax 的编程套餐在 11 月上线。", ["MiniMax Coding Plan | release | 2025-11"]),
    ],
)  # fmt: skip
def test_steps_in_translated_chinese(released, text, rows):
    assert released(text) == set(rows)


@pytest.mark.parametrize(
    "text",
    [
        # what somebody does with a thing in such a manner is his own
        "Manus 在 5 月以 900 美元的价格卖掉了一批 T 恤。",
        "我用 Kimi K9——就是那个模型——在 3 月 5 日上线了网站。",
        "我在 6 月带着 Claude Code 一起上线了一个网站。",
        "Claude Max 在 4 月以每月 900 美元的价格被我订下。",
        "Claude Code 跟着我一起在 6 月登上了火车。",
        "9 月 3 日，Kimi K9 以 90 分的成绩登顶。",
        "Grok 9 在 4 月以一种谁也没想到的方式道歉。",
        # … nor is what is denied, or was taken away
        "Kimi K9——那个据说会发布的模型——在 5 月没有发布。",
        "Manus 是 3 月 6 日才被我卸载的。",
        "ChatGPT Pro，在 2024 年 12 月以每月 200 美元的价格被人嘲笑。",
        # days that hold something else
        "8 月 5 日是一个安静的星期二：我在用 GPT-9，再加上一杯茶。",
        "8 月 5 日是一个糟糕的日子：Claude 宕机，ChatGPT 也宕机。",
        "谷歌在 7 月把 Gemini 9 Pro 推给了一位不想要它的老师。",
        # names that but say what another thing is like
        "那个 TikTok 式的应用在 9 月 30 日到来。",
        "我记得 2023 年的 7 月，整个互联网的模型有一半是 Llama 9 换了一个词表。",
    ],
)
def test_no_steps_in_translated_chinese(released, text):
    assert released(text) == set()


def test_a_likeness_does_not_come_out_with_the_thing(released):
    text = "Sora 9 和它的那个 TikTok 式的 App 在 9 月 30 日一起到来。"
    assert released(text) == {"Sora 9 | release | 2025-09-30"}


def test_pairs_of_input_and_output_are_dealt_out(every_row):
    text = "5 月 22 日，Claude Opus 9 和 Claude Sonnet 9 被一起发布，价格分别是输入 16 美元、输出 76 美元和输入 4 美元、输出 14 美元（都是每百万 token）。"
    assert {row for row in every_row(text) if row.startswith("p ")} == {
        "p Claude Opus 9 16 USD million_tokens",
        "p Claude Opus 9 76 USD million_tokens",
        "p Claude Sonnet 9 4 USD million_tokens",
        "p Claude Sonnet 9 14 USD million_tokens",
    }


def test_amounts_that_are_no_pairs_are_not_dealt_out(every_row):
    text = "Claude Opus 9 和 Claude Sonnet 9 的价格分别是输入 16 美元、输出 76 美元和输出 14 美元，每百万 token。"
    assert not {row for row in every_row(text) if row.startswith("p Claude Opus 9")}


def test_brackets_are_of_whom_their_clause_is_about(rows):
    told = rows(
        "- GPQA：GPT-9 是 88%，而 Grok 9 在 7 月成了第一个越过 90% 的模型（90.2%）。Kimi K9 在 8 月追到了 89.5%，一个可疑的数字。",
        of="benchmark_results",
    )
    assert [(line.split(" | ")[1], "90.2" in line, "89.5" in line) for line in told] == [
        ("GPT-9", False, False),
        ("Grok 9", True, False),
        ("Kimi K9", False, True),
    ]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        # how it had been is background …
        ("它在 2024 年的成绩是银牌。8 月，OpenAI 在 IOI 拿了金牌。", "2025-08"),
        # … a year in which the tale goes on is none
        ("2024 年很热闹。8 月，OpenAI 在 IOI 拿了金牌。", "2024-08"),
    ],
)
def test_the_year_of_an_earlier_result_is_background(every_row, text, year):
    told = {row for row in every_row(text) if "gold" in row}
    assert len(told) == 1
    assert told.pop().endswith(f":{year}")
