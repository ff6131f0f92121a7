# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Denials, questions and asides beside a sum: which of them silence it, and which do not."""

import pytest
from tests.extract.sums import of, tokens

DENIED = [
    # What a colon opens is told, though its label says that nothing changed.
    ("订阅价没有变：Claude Pro 每月 20 美元，ChatGPT Plus 也是每月 20 美元。", of("Claude Pro", "20 USD | month") + of("ChatGPT Plus", "20 USD | month")),
    ("没有一家涨价：SuperGrok 每月 30 美元。", of("SuperGrok", "30 USD | month")),
    ("Nothing about the price surprised me: GLM-9 at $2 per million input tokens.", tokens("GLM-9", "2 USD")),
    ("If they raise it: ChatGPT Plus at $40 a month, I will leave.", []),
    ("如果涨价：ChatGPT Plus 每月 40 美元，我就退订。", []),
    # A question that only comes behind the sums leaves them told.
    ("GLM-9 开放了 API，输入 2 元，输出 9 元，比前代还贵，说好的降价呢？", tokens("GLM-9", "2 CNY", "9 CNY")),
    ("GLM-9 costs $1 in and $5 out per million tokens, so why pay more?", tokens("GLM-9", "1 USD", "5 USD")),
    ("Does GLM-9 really cost $1 in and $5 out per million tokens, or is that a typo?", []),
    ("GLM-9 会不会降到输入 1 元、输出 5 元，谁知道呢？", []),
    # What is announced and not yet asked.
    ("他们预告 GLM-9 会降到每千 tokens 5 厘，只是还没生效。", []),
    ("GLM-9 will fall to $2 per million tokens, a change that has not yet taken effect.", []),
    ("GLM-9 costs $2 per million tokens; the cut for Kimi K9 has not yet taken effect.", tokens("GLM-9", "2 USD")),
    # What somebody wrote and takes back.
    ("In June I wrote that Claude Max cost $310 a month. It did not; that was another plan.", []),
    ("This newsletter put Claude Max at $250 a month. It wasn't.", []),
    ("Claude Max is $100 a month. It was not cheap.", of("Claude Max", "100 USD | month")),
]  # fmt: skip
GOES_ON = [
    # A second verb has the subject of the first, whatever stands between.
    (
        "GPT-9 came on 7 August, with GPT-9 mini and GPT-9 nano, and cost $1.25 per million input tokens.",
        tokens("GPT-9", "1.25 USD"),
    ),
    ("GLM-9 came out in May, alongside GLM-9 Air, and costs $2 per million input tokens.", tokens("GLM-9", "2 USD")),
    ("Kimi K9 followed in June, ahead of Qwen9, and sold for $1 in and $4 out per million tokens.", tokens("Kimi K9", "1 USD", "4 USD")),
    ("Grok 9 beat Gemini 9 Pro in July and now costs $3 per million input tokens.", tokens("Grok 9", "3 USD")),
    # … but for one that has another subject.
    ("GLM-8 is good, but Kimi K9 is better and costs $2 per million input tokens.", tokens("Kimi K9", "2 USD")),
    ("GLM-8 gave way to GLM-9 in May and costs $2 per million input tokens.", tokens("GLM-9", "2 USD")),
    ("GLM-8 left in May, Kimi K9 came in June and cost $2 per million input tokens.", tokens("Kimi K9", "2 USD")),
    # A paragraph that has turned to another maker does not go on about the last paragraph's model.
    (
        "Qwen9 的输入每百万 tokens 3 元。\n\n智谱另有办法。8 月 9 日它上线了缓存，命中时每百万 tokens 收 0.1 元。",
        tokens("Qwen9", "3 CNY"),
    ),
]  # fmt: skip
# What one would do at another price; what one does at this one is told of it.
SUPPOSED = [
    ("Even at $90 a month, Claude Pro would win me over.", []),
    ("At $90 a month Claude Pro sold out.", of("Claude Pro", "90 USD | month")),
    ("Even at $90 a month, Claude Pro sells well.", of("Claude Pro", "90 USD | month")),
    ("即便 Claude Pro 涨到每月 90 美元，我还是会用。", []),
    ("哪怕 GLM-9 输出每百万 token 卖 90 元，照样会有人用。", []),
    ("即便 Claude Pro 每月要 90 美元，排队的人仍不少。", of("Claude Pro", "90 USD | month")),
]  # fmt: skip
WORDS = [
    # What is got for a sum is not sold at it.
    ('It is "the best ChatGPT that $100 can buy", four hours on one node.', []),
    ("For $20 a month you can buy ChatGPT Plus.", of("ChatGPT Plus", "20 USD | month")),
    # In and out, in Chinese numerals too.
    ("五月的 GLM-9，四毛进两块出。", tokens("GLM-9", "0.4 CNY", "2 CNY")),
    ("GLM-9 定价 2 元进 8 元出（每百万 token）。", tokens("GLM-9", "2 CNY", "8 CNY")),
]  # fmt: skip
PERIODS = [
    ("| Plan | Price |\n|---|---|\n| Claude Pro | $14 a month if paid by the year, otherwise $19 |", of("Claude Pro", "14 USD | month", "19 USD | month")),
    ("| Plan | Price |\n|---|---|\n| Claude Pro | $20 a month or $200 if you pay for a year |", of("Claude Pro", "20 USD | month", "200 USD | -")),
    # A thousand tokens, also where no word stands before them.
    ("GLM-9 发布，千 tokens 3 厘钱。", tokens("GLM-9", "3 CNY")),
    ("GLM-9 的价格是千 token 0.01 元。", tokens("GLM-9", "10 CNY")),
    ("GLM-9 几千 token 才 3 元。", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), [*DENIED, *GOES_ON, *SUPPOSED, *WORDS, *PERIODS])
def test_prices(priced, text, rows):
    assert priced(text) == sorted(rows)


def test_a_thousand_tokens_that_are_paid_for_are_no_length(rows):
    text = "# 2025 年终回顾\n\nGLM-9 发布，输入千 tokens 0.008 元，输出千 tokens 0.02 元。"
    assert rows(text, of="metrics") == []
