"""A thing's first dated mention tells its release where no rule does, and other news does not."""

import pytest

TOLD = [
    ("It got serious on May 3, when Google put Gemini 9 into Search.",
     "Gemini 9 | release | 2025-05-03"),
    # whatever verb it is
    ("Grok 9 hit the shelves on June 3.", "Grok 9 | release | 2025-06-03"),
    ("ChatGPT Go went on sale in August.", "ChatGPT Go | release | 2025-08"),
    ("Mistral posted Mixtral 9x22B as a mere link on 10 April.",
     "Mixtral 9x22B | release | 2025-04-10"),
    ("Meta ended the month of May with Llama 9.", "Llama 9 | release | 2025-05"),
    ("Its answer was GPT-9, on the 11th of December.", "GPT-9 | release | 2025-12-11"),
    ("快手 4 月甩出可灵 9.0。", "Kling 9.0 | release | 2025-04"),
    ("11 月 24 日，Claude Opus 9 压轴。", "Claude Opus 9 | release | 2025-11-24"),
    ("阿里 8 月开源的 Qwen9-Image 解决了一个老大难。", "Qwen9-Image | release | 2025-08"),
    ("2 月 17 日，xAI 揭开了 Grok 9 的面纱。", "Grok 9 | release | 2025-02-17"),
    ("6 月 3 日，GPT-9 在 API 上线了群聊功能。", "GPT-9 | update | 2025-06-03"),
    # none at all
    ("GPT-9 mini, 18 July, is cheap.", "GPT-9 mini | release | 2025-07-18"),
    ("我是这样记的：Claude Sonnet 9，9 月 29 日；GPT-9，12 月 11 日。",
     "Claude Sonnet 9 | release | 2025-09-29 & GPT-9 | release | 2025-12-11"),
    ("- [Gemini CLI](https://example.org), from Google, on 25th June, with a free tier\n",
     "Gemini CLI | release | 2025-06-25"),
    ("It runs DeepSeek V9, the base underneath, which had slipped out on Boxing Day 2024.",
     "DeepSeek V9 | release | 2024-12-26"),
    ("## March\n\nMistral brought out Mistral Large 9.\n", "Mistral Large 9 | release | 2025-03"),
]  # fmt: skip
NOT_TOLD = [
    # what its maker did to a thing that it had, and what a thing came in or opened
    "In August, OpenAI defended its new model, GPT-9.",
    "In July Anthropic throttled its coding agent, Claude Code.",
    "In April, Google wanted a coding agent, Jules, to be ready.",
    "Claude Opus 9, a model which came second in May, is expensive.",
    "Codex, an agent that opened a pull request in May, is good.",
    "It fell apart on May 3, when a user tested GPT-9.",
    "GPT-9 was retired on June 3.",
    # what a time is counted from
    "## May 3\n\nThe tool has a terminal, GPT-9 and an MCP server.\n",
    "It was their first open model since GPT-9, on June 3.",
    "6 月 3 日，这是 GPT-9 之后它第一次公开权重。",
    "On June 3, OpenAI cut the price of GPT-9.",
    "GPT-9 scored 80% on June 3.",
    "In March I wrote it all with GPT-9.",
    "Apple licensed Gemini 9 in May.",
    "On June 3, Grok 9 overtook GPT-9.",
    "GPT-9 did not arrive on June 3.",
    "Nobody had heard of GPT-9 in June.",
    "6 月 3 日，GPT-9 下架。",
    "6 月 3 日，GPT-9 被曝会撒谎。",
    "我 3 月第一次用上 GPT-9。",
    "Kimi K9 在 7 月的表现令人惊喜。",
    "6 月，用户用 GPT-9 写了很多代码。",
]


def releases(observed, text):
    return sorted(
        " | ".join((found.subject.name, found.value("stage"), found.date.value.edtf))
        for found in observed(text).observations
        if found.table == "releases"
    )


@pytest.mark.parametrize(("text", "rows"), TOLD)
def test_a_dated_name(observed, text, rows):
    assert releases(observed, text) == sorted(rows.split(" & "))


@pytest.mark.parametrize("text", NOT_TOLD)
def test_other_news(observed, text):
    assert releases(observed, text) == []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "GPT-9 was released in May. On May 6, GPT-9 hit the shelves.",
            ["GPT-9 | release | 2025-05", "GPT-9 | release | 2025-05-06"],
        ),
        # another month is other news
        (
            "GPT-9 was released in May. On June 6, GPT-9 was everywhere.",
            ["GPT-9 | release | 2025-05"],
        ),
    ],
)
def test_a_day_in_a_month_that_was_told_is_told_too(observed, text, rows):
    assert releases(observed, text) == rows


def test_what_a_rule_tells_is_not_told_again(observed):
    text = "OpenAI released GPT-9 in March. On June 3, GPT-9 was everywhere."
    assert releases(observed, text) == ["GPT-9 | release | 2025-03"]


@pytest.mark.parametrize(
    "lead_in",
    [
        "The top of LMArena on December 30:",
        "On December 5 the overall standings read as follows:",
        "12 月 28 日的榜单前几名：",
    ],
)
def test_a_ranking_dates_no_entry(observed, lead_in):
    assert releases(observed, f"{lead_in}\n\n1. GPT-9\n2. Grok 9\n") == []


def test_other_lists_are_dated_by_their_lead_in(observed):
    text = "What came in December:\n\n1. GPT-9\n2. Grok 9\n"
    assert releases(observed, text) == ["GPT-9 | release | 2025-12", "Grok 9 | release | 2025-12"]
