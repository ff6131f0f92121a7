# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Releases in the words of essays, magazines and blogs: what is told, when, and what is not told."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # what stands for a heading dates what stands below
        (
            "**三月**\n\nGPT-9 发布，Qwen9 开源。\n\n**四月**\n\nGLM-9 也开源了。",
            [
                "GPT-9 | release | 2025-03",
                "Qwen9 | release | 2025-03",
                "GLM-9 | release | 2025-04",
            ],
        ),
        (
            "**March**\n\nOpenAI released GPT-9.\n\n**The rest**\n\nAlibaba released Qwen9.",
            ["GPT-9 | release | 2025-03", "Qwen9 | release | -"],
        ),
        ("**March**\n\nOpenAI released GPT-9.", ["GPT-9 | release | -"]),
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
        # (the clause before tells it, too, without a date; the two are one step)
        (
            "GPT-9 姗姗来迟，8 月 7 日才露面。",
            ["GPT-9 | release | -", "GPT-9 | release | 2025-08-07"],
        ),
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
        ("GPT-9（5 月，邀测）很快。", ["GPT-9 | preview | 2025-05"]),
        ("OpenAI 5 月以测试版形式推出 GPT-9。", ["GPT-9 | preview | 2025-05"]),
        # words for trials that say what else was done
        ("OpenAI 在 5 月为改善用户体验发布了 GPT-9。", ["GPT-9 | release | 2025-05"]),
        ("阿里 5 月通过大量实验推出了 Qwen9。", ["Qwen9 | release | 2025-05"]),
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
        # a date that labels a sentence, with asides and several makers
        ("- **July 28th**: Z.ai (you might remember them as Zhipu) with GLM-9 and GLM-9-Air.",
         ["GLM-9 | release | 2025-07-28", "GLM-9-Air | release | 2025-07-28"]),
        ("- **September 30th**: GLM-9.", ["GLM-9 | release | 2025-09-30"]),
        ("- **September**: Qwen9-Next, then Qwen9-Max, which had a trillion parameters.",
         ["Qwen9-Next | release | 2025-09", "Qwen9-Max | release | 2025-09"]),
        ("Meta's follow-up came on a Saturday, April 5th: Llama 9 Scout and Llama 9 Maverick.",
         ["Llama 9 Scout | release | 2025-04-05", "Llama 9 Maverick | release | 2025-04-05"]),
        # a family before brackets, an aside between name and verb, an apposition with the date
        ("The Qwen9 family (April) runs from 0.6B to 235B.", ["Qwen9 | release | 2025-04"]),
        ("Gemma 9n, in its final form, was out on June 26th.", ["Gemma 9n | release | 2025-06-26"]),
        ("Claude Haiku 9, the October release, is fast.", ["Claude Haiku 9 | release | 2025-10"]),
        ("Anthropic's October release, Claude Haiku 9, is fast.", ["Claude Haiku 9 | release | 2025-10"]),
        ("On 14 May we got GPT-9.", ["GPT-9 | release | 2025-05-14"]),
        # clauses whose subject is a pronoun, or left out
        ("GPT-9 was the big one, and it landed on May 14th.", ["GPT-9 | release | 2025-05-14"]),
        ("Claude Haiku 9 leaked in September and launched on October 15.", ["Claude Haiku 9 | release | 2025-10-15"]),
        ("Claude Code is fun. It went generally available on May 22nd.", ["Claude Code | release | 2025-05-22"]),
        # the day of another thing is no day told before
        ("OpenAI released GPT-9 on 3 March. Google shipped Gemini 9 on the same day as Grok 9.",
         ["GPT-9 | release | 2025-03-03", "Gemini 9 | release | -", "Grok 9 | release | -"]),
    ],
)  # fmt: skip
def test_a_release_is_told(released, text, rows):
    assert released(text) == set(rows)


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
        "We deployed GPT-9 in our app and shipped it in May.",
        "I wrote an app with GPT-9, and it launched in May.",
        "GPT-9, according to a memo leaked in May, is not coming.",
        "Kimi K9 (I tested it in June, on a rented GPU) is slow.",
        "Cursor, which we bought for the team in March, is expensive.",
        "Anthropic sued OpenAI in May: Claude Opus 9 was at the heart of it.",
        "Apple talked to Google about Gemini in March.",
        "OpenAI cut the price of GPT-9 in August.",
        "Apple adopted GPT-9 in May, and Samsung followed in June.",
        "By May, half of our code was written by Claude Code.",
        "I like GPT-9, but OpenAI released a paper on August 5th.",
    ],
)
def test_no_release_is_told(released, text):
    assert released(text) == set()
