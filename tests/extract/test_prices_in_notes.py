# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Prices as people write them into notes and newsletters: terse, by the piece, among names of others.

Each row is `subject | amount currency | period`, with the offer behind it where there is one.
"""

import pytest
from tests.extract.sums import of, tokens

BY_THE_PIECE = [
    # What is sold by another measure than tokens has no row, and no period of ours.
    ("Kokoro-82M is the leading speech model, at just $0.63 per million characters on Replicate.", []),
    ("MiniMax Speech 9 costs $60 per million characters, $30 for turbo.", []),
    ("ElevenLabs: $0.30 per 1K characters.", []),
    ("Seedance 9 debuted on Video Arena; API pricing $4–$6.10/min 1080p.", []),
    ("MI300X VMs on-demand at $1.99/GPU/hr.", []),
    ("NVIDIA H100 at $2.10/GPU-hour, down from $8.", []),
    ("GPT-9 voice: $0.06/min in, $0.24/min out.", []),
    ("Kling 9 pricing: $0.28 per 5-second clip.", []),
    ("Mistral OCR 9: $1 / 1000 pages.", []),
    ("Gemini 9 Flash grounding is $35 per thousand queries.", []),
    ("Manus costs $2 per task.", []),
    ("ChatGPT costs them 36 cents per query.", []),
    ("MiniMax Speech 9 每万字符 2 元。", []),
    ("Kling 9 每个 5 秒视频 1.5 元。", []),
    ("GLM-9 每百万字符 4 元。", []),
    ("可灵 9 每次生成 1 元。", []),
    # Tokens, times and heads are what they were.
    ("GPT-9 is $2/M in, $8/M out.", tokens("GPT-9", "2 USD", "8 USD")),
    ("GPT-9 is $150/1M in, $600/1M out.", tokens("GPT-9", "150 USD", "600 USD")),
    ("GPT-9 is $2 per million.", tokens("GPT-9", "2 USD")),
    ("Cursor costs $20 per user per month.", of("Cursor", "20 USD | month")),
    ("GPT-9 costs $2 per million input tokens; an image is $0.04 each.", tokens("GPT-9", "2 USD")),
]  # fmt: skip
WHOSE = [
    # What a thing is only like has no part in its price.
    (
        "GLM-9 is second, with the same 900B total/60B active architecture as GLM-8, now asking $0.31/$0.48 per 1M input/output tokens.",
        tokens("GLM-9", "0.31 USD", "0.48 USD"),
    ),
    ("GPT-9: pricing is 4x GPT-8 at $8 per mil tokens.", tokens("GPT-9", "8 USD")),
    ("The pricing is 4x GPT-8 at $8 per mil tokens.", []),
    ("GPT-9 was $2 per million tokens, vs GPT-8 at $8 per million.", tokens("GPT-9", "2 USD") + tokens("GPT-8", "8 USD")),
    ("Now you pay the old GPT-8 rate, 14 cents and 28 cents per million tokens.", []),
    # A name that nobody knows is not that of what was spoken of before.
    ("Gemma 9 is small. Pelmet is hosted, too (H Small for $0.09/$0.31 per 1M in/out).", []),
    ("GPT-9 came out.\n\n- Haiku (small, $0.25/mtok), Sonnet (medium, $3/mtok) and Opus (large, $15/mtok) were next.", []),
    ("GPT-9 came out. Per million tokens: $2 in and $8 out.", tokens("GPT-9", "2 USD", "8 USD")),
    ("GPT-9 显得落寞。这个史上最大的模型，API价格高达每百万输入token 75美元、输出150美元。", tokens("GPT-9", "75 USD", "150 USD")),
    # Variants in a row, with the series named elsewhere.
    (
        "Haiku (small, $0.25/mtok), Sonnet (medium, $3/mtok) and Opus (large, $15/mtok) made up Claude 9.",
        tokens("Claude Haiku 9", "0.25 USD") + tokens("Claude Sonnet 9", "3 USD") + tokens("Claude Opus 9", "15 USD"),
    ),
    (
        "- Claude 9 (report)\n  - Haiku (small, $0.25/mtok), Opus (large $15/mtok)",
        tokens("Claude Haiku 9", "0.25 USD") + tokens("Claude Opus 9", "15 USD"),
    ),
    (
        "- Claude 9 (report)\n  - Haiku (little, $0.25/mtok), Opus (big, $15/mtok - it is in Claude Pro)",
        tokens("Claude Haiku 9", "0.25 USD") + tokens("Claude Opus 9", "15 USD"),
    ),
    # Where many models are to be had, which of them is meant is not told.
    ("I saw it on Twitter.\n\nPricing/context: $0.61/M in, $1.72/M out.", []),
    # A pronoun is the subject of the sentence before, not what a clause within it names.
    (
        "Claude 9 Opus came out in May. Opus was the first that made me forget what GPT-8 would have said. It was also $15 per million tokens in and $75 out.",
        tokens("Claude Opus 9", "15 USD", "75 USD"),
    ),
    ("GPT-9 was a relief. It was also $15 per million tokens in and $75 out.", tokens("GPT-9", "15 USD", "75 USD")),
    ("Claude Opus 9 是个意外：Opus 8 还是 15 美元进、75 美元出，到它这里变成了 5 美元和 25 美元。", tokens("Claude Opus 8", "15 USD", "75 USD") + tokens("Claude Opus 9", "5 USD", "25 USD")),
    # The relative clause tells what its own antecedent costs.
    (
        "Gemini 9 Pro has a large window.\n\nOpenAI's version came along with the Realtime API, in which audio costs $100 per million tokens in and $200 out.",
        tokens("Realtime API", "100 USD", "200 USD"),
    ),
    # Sums told for a variant that is named behind them.
    (
        "We got o9-preview and o9-mini: $15 in and $60 out for the preview, $3 and $12 for mini.",
        tokens("o9-preview", "15 USD", "60 USD") + tokens("o9-mini", "3 USD", "12 USD"),
    ),
    ("处理一百万输入 token，GPT-9 Turbo 要 10 美元，GPT-9 老版本则要 30 美元。", tokens("GPT-9 Turbo", "10 USD") + tokens("GPT-9", "30 USD")),
    # A longer name of a family is a model of its own; the window of a context is none.
    ("ByteDance priced Doubao Pro 32k at 0.8 yuan per million tokens.", tokens("Doubao-Pro-32K", "0.8 CNY")),
    ("With Claude Max 200k tokens cost $100 a month.", of("Claude Max", "100 USD | month")),
    # Whose plan it is, the maker tells whom the sentence names.
    ("GitHub responded with Copilot Free, which is $0 a month.", of("GitHub Copilot Free", "0 USD | month")),
    ("Microsoft responded with Copilot Free, which is $0 a month.", of("Copilot Free", "0 USD | month")),
]  # fmt: skip
NO_PRICE = [
    ("Bribing ChatGPT helps: I promised it a tip of $200 for a flawless answer!", []),
    ("I told Claude I'd tip it $200.", []),
    ("Llama 9 8B costs about $17 per 1M tokens when self hosting.", []),
    ("Llama 9 70B costs $0.60 per million tokens on my own GPUs.", []),
    ("自己搭 8 卡机器跑 GLM-9，算下来每百万 token 1.2 元。", []),
    ("You can self-host Qwen9, or pay $0.50 per million tokens for it on their API.", tokens("Qwen9", "0.5 USD")),
    ("GPT-9 每百万 token 1.2 元，自己部署也行。", tokens("GPT-9", "1.2 CNY")),
    # What is not yet asked, or only said to be.
    ("DeepSeek V9 is out. The list price is going to be 27 cents in and $1.10 out from 8 February.", []),
    ("Anthropic reportedly wants $500 a month for Claude Ultra.", []),
    # A cut is no dollar.
    ("GPT-9 八月再砍一刀，每百万 token 输入 2.5 美元、输出 10 美元。", tokens("GPT-9", "2.5 USD", "10 USD")),
]  # fmt: skip
CARRIED_ON = [
    (
        "Cognition announced Devin in March. You could finally buy it in December, from $500 a month.",
        of("Devin", "500 USD | month"),
    ),
    ("Cognition announced Devin in March. I could buy a bicycle for $500 a month.", []),
    (
        "Anthropic priced Claude Haiku 9 at $1 and $5 per million tokens. They thought better of it and took it down to 80 cents and $4.",
        tokens("Claude Haiku 9", "0.8 USD", "1 USD", "4 USD", "5 USD"),
    ),
    ("Claude Opus 9: $15/$75 → $5/$25 per million tokens.", tokens("Claude Opus 9", "5 USD", "25 USD")),
]  # fmt: skip
NOTES = [
    ("**GPT-9**: $1.25/M in → $10/M out.", tokens("GPT-9", "1.25 USD", "10 USD")),
    ("- *Kimi K9* — $0.60/$2.50 per M, open weights, 256k ctx", tokens("Kimi K9", "0.6 USD", "2.5 USD")),
    ("ChatGPT Go → India: ₹399/mo, ~$4.60.", of("ChatGPT Go", "399 INR | month")),
    ("@xai shipped Grok 9 Fast: 2M ctx, $0.20/M in, $0.50/M out", tokens("Grok 9 Fast", "0.2 USD", "0.5 USD")),
    ("GPT-9 mini: 25¢/M in & $2/M out.", tokens("GPT-9 mini", "0.25 USD", "2 USD")),
    ("GPT-9 got 87.5% on ARC-AGI at $20/task, o9 75.7% at $2/task.", []),
    ("Runpod: H200 $3.59/hr, H100 $2.69/hr, 4090 $0.69/hr", []),
    ("Translating the book with GPT-9 cost me ~$4, with Claude Opus 9 ~$31.", []),
    ("Devin ACUs are $2.25 each.", []),
    ("Fine-tuning GPT-9 mini: $25/M training tokens.", []),
    ("Would you pay $100/mo for Grok 9?", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [*BY_THE_PIECE, *WHOSE, *NO_PRICE, *CARRIED_ON, *NOTES]
)
def test_prices_in_notes(priced, text, expected):
    assert priced(text) == sorted(expected)
