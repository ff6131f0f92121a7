# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Releases in the words of essays, magazines and blogs: what is told, when, and what is not told."""

# ruff: noqa: E501

from __future__ import annotations

import pytest


def told(observed, text: str) -> set[str]:
    found = set()
    for claim in observed(text).observations:
        if claim.table == "releases" and claim.subject is not None:
            date = claim.date.value.edtf if claim.date else "-"
            found.add(f"{claim.subject.name} | {claim.value('stage')} | {date}")
    return found


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # light verbs, and things that are put somewhere
        ("1 月 20 日，DeepSeek 把 R9 放了出来。", ["DeepSeek R9 | release | 2025-01-20"]),
        (
            "3 月 6 日，阿里端上来一个 QwQ-99B。四天后，百度亮出了文心 X9。",
            ["QwQ-99B | release | 2025-03-06", "ERNIE X9 | release | 2025-03-10"],
        ),
        (
            "2 月 24 日，Anthropic 发了 Claude 9 Sonnet。同一天 OpenAI 也出了 GPT-9。",
            ["Claude Sonnet 9 | release | 2025-02-24", "GPT-9 | release | 2025-02-24"],
        ),
        # clauses that go on about the thing before
        ("GPT-9 姗姗来迟，8 月 7 日才露面。", ["GPT-9 | release | 2025-08-07"]),
        ("GLM-9 我用得很多，这个模型 7 月底才开源。", ["GLM-9 | release | 2025-07"]),
        # companions
        (
            "5 月 22 日，Claude Opus 9 发布，与之同来的 Claude Sonnet 9 更便宜。",
            ["Claude Opus 9 | release | 2025-05-22", "Claude Sonnet 9 | release | 2025-05-22"],
        ),
        (
            "Anthropic dropped Claude Sonnet 9 on 24 February, and Claude Opus 9 came along for the ride.",
            ["Claude Sonnet 9 | release | 2025-02-24", "Claude Opus 9 | release | 2025-02-24"],
        ),
        # days that a sentence tells of, holidays, offsets
        ("8 月 5 日是个热闹的日子。OpenAI 推出了 GPT-9。", ["GPT-9 | release | 2025-08-05"]),
        ("大年初一，阿里推出了 Qwen9-Max。", ["Qwen9-Max | release | 2025-01-29"]),
        ("离除夕还有一周，1 月 20 日，DeepSeek 开源了 R9。", ["DeepSeek R9 | release | 2025-01-20"]),
        # previews
        ("Manus opened its doors to testers on March 6.", ["Manus | preview | 2025-03-06"]),
        ("Gemini 9 on November 18th, in preview, is good.", ["Gemini 9 | preview | 2025-11-18"]),
        # brackets and labels
        (
            "- **April:** Llama 9 (5th), GPT-9 and GPT-9 nano (16th)",
            ["Llama 9 | release | 2025-04-05", "GPT-9 | release | 2025-04-16", "GPT-9 nano | release | 2025-04-16"],
        ),
        ("Mistral Small 9 (January 30th, 24B, Apache) is my favourite.", ["Mistral Small 9 | release | 2025-01-30"]),
        # relative clauses, a date of the clause of time, out since
        (
            "It kept our loyalty until June 20, when Anthropic released Claude Sonnet 9.",
            ["Claude Sonnet 9 | release | 2025-06-20"],
        ),
        ("GPT-9, out since 29 November, runs on my stick.", ["GPT-9 | release | 2025-11-29"]),
        # the day of another thing is no day told before
        ("OpenAI released GPT-9 on 3 March. Google shipped Gemini 9 on the same day as Grok 9.",
         ["GPT-9 | release | 2025-03-03", "Gemini 9 | release | -"]),
    ],
)  # fmt: skip
def test_a_release_is_told(observed, text, rows):
    assert told(observed, text) >= set(rows)


@pytest.mark.parametrize(
    "text",
    [
        "9 月，我们公司上了 Claude Code。",
        "OpenAI 在 6 月发了一篇博客，讲 GPT-9 的安全评测。",
        "我 4 月给 Claude Max 交了 100 美元。",
        "GPT-9 很强，5 月还没上线。",
        "我用 GPT-9 写了一个应用，3 月上线。",
        "听说明年 3 月会有 Claude 9。",
        "In October I fine-tuned Qwen9 on my own mail.",
        "In May I tested two models: GPT-9 and Claude Opus 9.",
        "GPT-9 topped the list, followed by Claude Opus 9 on points.",
        "I like GPT-9, but OpenAI released a paper on August 5th.",
    ],
)
def test_no_release_is_told(observed, text):
    assert told(observed, text) == set()
