# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Releases whose sentence also tells where, when it was not, and what had been expected."""

from __future__ import annotations

import pytest

# A product that is but the place where a thing became available has no release of its own.
PLACES = [
    ("GPT-9 于 8 月 7 日在 ChatGPT 中上线。", ["GPT-9 | release | 2025-08-07"]),
    ("Qwen9-Coder 于 8 月在 Ollama 和 LM Studio 上线。", ["Qwen9-Coder | release | 2025-08"]),
    ("Qwen9-Coder 於 7 月在 Ollama 上線。", ["Qwen9-Coder | release | 2025-07"]),
    (
        "Gemini 9 Pro 于 11 月 18 日发布，同时在 Google AI Studio 上线。",
        ["Gemini 9 Pro | release | 2025-11-18"],
    ),
    ("Claude Haiku 9 于 10 月通过 Amazon Bedrock 发布。", ["Claude Haiku 9 | release | 2025-10"]),
    ("Claude Haiku 9 于 10 月面向 ChatGPT Plus 用户上线。", ["Claude Haiku 9 | release | 2025-10"]),
    (
        "Claude Sonnet 9 于 9 月 29 日上线 GitHub Copilot。",
        ["Claude Sonnet 9 | release | 2025-09-29"],
    ),
    (
        "Claude Haiku 9 于 10 月登陆 Amazon Bedrock 和 Vertex AI。",
        ["Claude Haiku 9 | release | 2025-10"],
    ),
    ("Sora 9 于 9 月 30 日随 iOS 应用一同发布。", ["Sora 9 | release | 2025-09-30"]),
    ("Anthropic 8 月在 VS Code 中推出 Claude Code 扩展。", ["Claude Code | update | 2025-08"]),
    (
        "On August 7 GPT-9 went live in ChatGPT and GitHub Copilot.",
        ["GPT-9 | release | 2025-08-07"],
    ),
    ("Qwen9-Coder arrived on Ollama and LM Studio in August.", ["Qwen9-Coder | release | 2025-08"]),
    (
        "Claude Haiku 9 was released through Amazon Bedrock in October.",
        ["Claude Haiku 9 | release | 2025-10"],
    ),
    (
        "In September Anthropic released Claude Sonnet 9, and it went live in Cursor.",
        ["Claude Sonnet 9 | release | 2025-09"],
    ),
    (
        "Sora 9 was released on September 30 alongside an iOS app.",
        ["Sora 9 | release | 2025-09-30"],
    ),
    (
        "In August Anthropic launched a Claude Code extension in VS Code.",
        ["Claude Code | update | 2025-08"],
    ),
    # … but what brings a thing out, or comes out beside it, is no place
    (
        "Claude Code 在 2 月随 Claude 9 Sonnet 一同发布。",
        ["Claude Code | release | 2025-02", "Claude Sonnet 9 | release | 2025-02"],
    ),
    ("2 月，ChatGPT 上线 GPT-9。", ["GPT-9 | release | 2025-02"]),
    ("ChatGPT Atlas 于 10 月 21 日在美国上线。", ["ChatGPT Atlas | release | 2025-10-21"]),
]

# A thing or a day beside what is denied is told all the same, what is denied is not.
DENIED = [
    ("GPT-9 在 8 月 7 日而非 7 月发布。", ["GPT-9 | release | 2025-08-07"]),
    ("GPT-9 不是 7 月而是 8 月 7 日发布的。", ["GPT-9 | release | 2025-08-07"]),
    ("GPT-9 不是在 7 月，而是在 8 月 7 日发布的。", ["GPT-9 | release | 2025-08-07"]),
    ("GPT-9 于 8 月 7 日（而不是 7 月）发布。", ["GPT-9 | release | 2025-08-07"]),
    ("GPT-9 不是 7 月发布的。", []),
    ("OpenAI 8 月 7 日发布的不是 GPT-9，而是 GPT-8.5。", ["GPT-8.5 | release | 2025-08-07"]),
    ("OpenAI 8 月发布了 GPT-8.5 而非 GPT-9。", ["GPT-8.5 | release | 2025-08"]),
    ("GPT-9 came out not in July but on August 7.", ["GPT-9 | release | 2025-08-07"]),
    ("GPT-9 was released not in July, but on August 7.", ["GPT-9 | release | 2025-08-07"]),
    ("On August 7, not in July, OpenAI released GPT-9.", ["GPT-9 | release | 2025-08-07"]),
    ("GPT-9 was released on August 7 rather than July.", ["GPT-9 | release | 2025-08-07"]),
    ("GPT-9 was not released in July.", []),
    ("In August OpenAI released not GPT-9 but GPT-8.5.", ["GPT-8.5 | release | 2025-08"]),
    ("In August OpenAI released GPT-8.5 rather than GPT-9.", ["GPT-8.5 | release | 2025-08"]),
]

# What had been expected, rumoured or put off came out in the end, if the sentence says so.
EXPECTED = [
    ("原定 7 月推出的 GPT-9 于 8 月 7 日发布。", ["GPT-9 | release | 2025-08-07"]),
    ("原本计划 7 月发布的 GPT-9 最终在 8 月 7 日亮相。", ["GPT-9 | release | 2025-08-07"]),
    ("传闻中的 GPT-9 终于在 8 月 7 日发布。", ["GPT-9 | release | 2025-08-07"]),
    ("GPT-9 推迟到 8 月 7 日才发布。", ["GPT-9 | release | 2025-08-07"]),
    ("GPT-9 从 5 月推迟到 8 月发布。", ["GPT-9 | release | 2025-08"]),
    ("GPT-9 原定于 7 月，最终 8 月 7 日发布。", ["GPT-9 | release | 2025-08-07"]),
    ("8 月 7 日，OpenAI 终于发布了一再推迟的 GPT-9。", ["GPT-9 | release | 2025-08-07"]),
    ("8 月 7 日，OpenAI 推出了原定 7 月发布的 GPT-9。", ["GPT-9 | release | 2025-08-07"]),
    ("Originally planned for July, GPT-9 came out on August 7.", ["GPT-9 | release | 2025-08-07"]),
    ("The long-rumoured GPT-9 came out on August 7.", ["GPT-9 | release | 2025-08-07"]),
    (
        "GPT-9 was delayed from July to August 7, when it came out.",
        ["GPT-9 | release | 2025-08-07"],
    ),
    # … and not if it does not
    ("原定 7 月推出的 GPT-9 推迟了。", []),
    ("传闻中的 GPT-9 没有发布。", []),
    ("GPT-9 推迟到明年发布。", []),
    ("GPT-9 原定 7 月发布。", []),
    ("The long-rumoured GPT-9 was not released in July.", []),
    ("Planned for July, GPT-9 slipped to August 7.", []),
]

# A list may stand in the sentence, in brackets, or in a table: what leads it in tells of its names.
LED_IN = [
    (
        "2025 年，各大厂纷纷推出自己的编码 Agent：Claude Code、OpenAI 的 Codex CLI 和阿里的 Qwen Code。",
        [
            "Claude Code | release | 2025",
            "Codex CLI | release | 2025",
            "Qwen Code | release | 2025",
        ],
    ),
    (
        "2025 年，各家纷纷推出浏览器：OpenAI 的 ChatGPT Atlas、Perplexity 的 Comet。",
        ["ChatGPT Atlas | release | 2025", "Comet | release | 2025"],
    ),
    (
        "10 月，谷歌推出了三款新模型（Imagen 9、Veo 9、Gemma 9）。",
        [
            "Imagen 9 | release | 2025-10",
            "Veo 9 | release | 2025-10",
            "Gemma 9 | release | 2025-10",
        ],
    ),
    (
        "10 月，多家公司推出 AI 浏览器，如 ChatGPT Atlas、Comet。",
        ["ChatGPT Atlas | release | 2025-10", "Comet | release | 2025-10"],
    ),
    (
        "6 月，各大厂推出自己的工具：\n\n| 厂商 | 工具 |\n|---|---|\n| OpenAI | Codex CLI |\n| 阿里 | Qwen Code |",
        ["Codex CLI | release | 2025-06", "Qwen Code | release | 2025-06"],
    ),
    (
        "In 2025 every lab shipped its own agent: OpenAI's Codex CLI and Alibaba's Qwen Code.",
        ["Codex CLI | release | 2025", "Qwen Code | release | 2025"],
    ),
    (
        "In October several companies launched AI browsers (ChatGPT Atlas, Comet).",
        ["ChatGPT Atlas | release | 2025-10", "Comet | release | 2025-10"],
    ),
    (
        "## 编码 Agent 与 Claude Code\n\n6 月，各大厂推出自己的工具：\n\n- Claude Code\n- OpenAI 的 Codex CLI",
        ["Claude Code | release | 2025-06", "Codex CLI | release | 2025-06"],
    ),
    (
        "谷歌 6 月很忙：\n\n- 连续发布 Gemini 9.0、9.5\n- Veo 9 视频生成\n- Gemma 9 开源模型家族（很小）",
        [
            "Gemini 9.0 | release | 2025-06",
            "Gemini 9.5 | release | 2025-06",
            "Veo 9 | release | 2025-06",
            "Gemma 9 | release | 2025-06",
        ],
    ),
    # … and what they lead in may be something else
    ("2025 年，很多人用编码 Agent：Claude Code、Codex CLI。", []),
    ("2025 年，各家发布了新工具的价格：Claude Code、Codex CLI。", []),
    ("5 月，我们发布了三份评测（GPT-9、Gemini 9）。", []),
    ("各家没有推出自己的编码 Agent：Claude Code 和 Codex CLI。", []),
]

# A later clause goes on about the last thing of its own part of the sentence, a date in brackets about
# the name before them, and what is said of a thing's belongings tells no step of it.
WHOSE = [
    (
        "Gemini 9 很强；OpenAI 3 月推出 GPT-9，7 月 14 日开源。",
        ["GPT-9 | release | 2025-03", "GPT-9 | release | 2025-07-14"],
    ),
    (
        "阿里在 8 月发布 Qwen9-VL 和 Qwen9-Omni。后者很小。11 月又更新了一个版本。",
        [
            "Qwen9-VL | release | 2025-08",
            "Qwen9-Omni | release | 2025-08",
            "Qwen9-Omni | update | 2025-11",
        ],
    ),
    (
        "Gemini 9 is strong; OpenAI launched GPT-9 in March and open-sourced it on July 14.",
        ["GPT-9 | release | 2025-03", "GPT-9 | release | 2025-07-14"],
    ),
    ("Claude Haiku 9（10 月发布）和 Sora 9 都很好。", ["Claude Haiku 9 | release | 2025-10"]),
    (
        "Claude Haiku 9 (released in October) and Sora 9 are good.",
        ["Claude Haiku 9 | release | 2025-10"],
    ),
    (
        "ChatGPT Go（8 美元/月，8 月上线）和 Google AI Plus（5 美元/月）都很便宜。",
        ["ChatGPT Go | release | 2025-08"],
    ),
    (
        "OpenAI 的 Codex Cloud（后改名 Codex Web）和 Google 的 Jules 在 5 月上线。",
        ["Codex Web | release | 2025-05", "Jules | release | 2025-05", "Codex Web | rename | -"],
    ),
    ("9 月，OpenAI 更新了 GPT-9 的使用条款。", []),
    ("In September Alibaba updated Qwen9's licence.", []),
    ("9 月，OpenAI 在公告中介绍了 ChatGPT 的新界面。", []),
    ("我 8 月在 GPT-9 释出影片里聊这个。", []),
    ("9 月，阿里两次更新 Qwen9。", ["Qwen9 | update | 2025-09"]),
]

# What was taken back, given up or could have been has no release.
UNDONE = [
    ("8 月，阿里撤回了 Qwen9 和 Qwen9-VL。", []),
    ("8 月，阿里砍掉了 Qwen9。", []),
    ("8 月，Mistral 宣告 Mistral Large 9 失败。", []),
    ("8 月，阿里本可以发布 Qwen9。", []),
    ("有人说阿里 8 月发布了 Qwen9，其实没有。", []),
    ("In August Alibaba scrapped Qwen9.", []),
    ("They say that Alibaba released Qwen9 in August, but it didn't.", []),
]

# The day is what a noun for it is.
DAYS = [
    ("GPT-9 的發布日期為 8 月 7 日。", ["GPT-9 | release | 2025-08-07"]),
    ("GPT-9's release date was August 7.", ["GPT-9 | release | 2025-08-07"]),
    ("The release date of GPT-9 was August 7.", ["GPT-9 | release | 2025-08-07"]),
    ("GPT-9 的发布日期还没有公布。", []),
]


@pytest.mark.parametrize(
    ("text", "rows"), [*PLACES, *DENIED, *EXPECTED, *LED_IN, *WHOSE, *UNDONE, *DAYS]
)
def test_releases(text, rows, released):
    assert released(text) == set(rows)


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        (
            "OpenAI 推出 ChatGPT Go（8 美元，8 月），Google 推出 Google AI Plus（5 美元）。",
            {"ChatGPT Go": "2025-08", "Google AI Plus": None},
        ),
        (
            "OpenAI 推出 ChatGPT Go（8 月，8 美元），Google 推出 Google AI Plus（5 美元）。",
            {"ChatGPT Go": "2025-08", "Google AI Plus": None},
        ),
        (
            "ChatGPT Go ($8 a month, launched in August) and Google AI Plus ($5 a month) are cheap.",
            {"ChatGPT Go": "2025-08", "Google AI Plus": None},
        ),
    ],
)
def test_a_date_in_brackets_is_that_of_the_price_beside_it(text, dated, observed):
    prices = [claim for claim in observed(text).observations if claim.table == "prices"]
    assert {c.subject.name: c.date and c.date.value.edtf for c in prices} == dated
