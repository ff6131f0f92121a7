# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Prices as news tell them: settled and not asked yet, reckoned anew, leaked, of what is to be had elsewhere."""

import pytest
from tests.extract.sums import of, tokens

ANNOUNCED = [
    # What somebody announces is settled …
    ("Using Sora 9 will cost 34 cents per second.", of("Sora 9", "0.34 USD | -")),
    ("OpenAI said on Monday that ChatGPT Go will cost $7 a month.", of("ChatGPT Go", "7 USD | month")),
    ("百度公布，ChatGPT Plus 将按每人收取每月 19 美元。", of("ChatGPT Plus", "19 USD | month")),
    ("它们要向商家收取每月 19 美元的月费来使用 ChatGPT Plus。", of("ChatGPT Plus", "19 USD | month")),
    # … and what somebody foresees is not, nor what a price will rise to.
    ("By 2031 ChatGPT Go will cost $7 a month.", []),
    ("ChatGPT Go will probably cost $7 a month.", []),
    ("ChatGPT Plus 明年将涨到每月 19 美元。", []),
]  # fmt: skip
ANEW = [
    # A sum told again for a longer time, or in another currency, is no price of its own.
    ("Sora 9 charges 34 cents per second, or $20.40 a minute.", of("Sora 9", "0.34 USD | -")),
    ("ChatGPT Go is $7 a month, which works out to $84 a year.", of("ChatGPT Go", "7 USD | month")),
    ("Sora 9 每秒 0.34 美元，相当于每分钟 20.4 美元。", of("Sora 9", "0.34 USD | -")),
    ("GLM-9 costs 14 yuan per million tokens, which comes to $2.", tokens("GLM-9", "14 CNY")),
    ("With GLM-9 that is 7,000 tokens × $4/1M = $28 a day.", tokens("GLM-9", "4 USD")),
    # Another picture, another size, another thing: those have theirs.
    ("Sora 9 is $0.34 per second in 720p and $0.52 per second in 1080p.", of("Sora 9", "0.34 USD | -", "0.52 USD | -")),
    ("Sora 9 costs $0.34 per second and Veo 9 $7 per minute.", of("Sora 9", "0.34 USD | -") + of("Veo 9", "7 USD | -")),
    ("ChatGPT Go is $7 a month or $70 a year.", of("ChatGPT Go", "7 USD | month", "70 USD | year")),
]  # fmt: skip
LEAKED = [
    ("GLM-9 的定价提前泄露：输入每百万 token 7 元。", []),
    ("A leak put GLM-9 at $0.70 per million tokens.", []),
    # What is set beside it, and what came of it, is so.
    ("**GLM-9 价格曝光**：0.7 美元 / 百万 Token 输入（GLM-8 为 0.9 美元 / 百万 Token 输入）。", tokens("GLM-8", "0.9 USD")),
    ("GLM-9 的定价提前泄露，官方随后证实：输入每百万 token 7 元。", tokens("GLM-9", "7 CNY")),
    ("After its source leaked, Claude Pro still sold for $19 a month.", of("Claude Pro", "19 USD | month")),
]  # fmt: skip
OPENS = [
    # A participle that opens a sentence tells of the subject behind it, or of the one before.
    ("Priced at $0.07 per image, Sora 9 is a bargain.", of("Sora 9", "0.07 USD | -")),
    ("Sora 9 is out. Priced at $0.07 per image, it is a bargain.", of("Sora 9", "0.07 USD | -")),
    ("Released in March at $6/$27 per million tokens, Kimi K9 sells well.", tokens("Kimi K9", "6 USD", "27 USD")),
    ("Kimi K9 beats GLM-9 at sums. Priced at $6/$27 per million tokens, it sells well.", tokens("Kimi K9", "6 USD", "27 USD")),
    # … which is not what that one was only set beside.
    ("The new one thinks for days (vs. GLM-9's six hours). Input costs $6 per million tokens.", []),
]  # fmt: skip
WHOSE = [
    ("Kimi K9 at $6 per million tokens undercuts GLM-9's $8 rate.", tokens("Kimi K9", "6 USD") + tokens("GLM-9", "8 USD")),
    ("Kimi K9 at $6/MTok input + $27/MTok output undercuts GLM-9 ($8/$31).", tokens("Kimi K9", "6 USD", "27 USD") + tokens("GLM-9", "8 USD", "31 USD")),
    ("Small labs ask as little as $0.64 per million tokens versus $12 for GLM-9.", tokens("GLM-9", "12 USD")),
    ("GLM-9: $6.10–$8.20/M tokens.", tokens("GLM-9", "6.1 USD", "8.2 USD")),
    ("Kimi K9 costs $6/$27 per million tokens, as much as its predecessor GLM-9.", tokens("Kimi K9", "6 USD", "27 USD")),
    ("Out came Kimi K9, which approaches Google's mighty Gemini 9 Pro, for 64 cents per million output tokens.", tokens("Kimi K9", "0.64 USD")),
    # The last of a row by which another is measured is but such a measure too.
    ("Kimi K9 beats GLM-9, Qwen9 and Grok 9 at $6 per million tokens.", tokens("Kimi K9", "6 USD")),
    ("Kimi K9 beats GLM-9, and Qwen9 costs $6 per million tokens.", tokens("Qwen9", "6 USD")),
    ("智谱的 GLM-9 性能逼近 Grok 9、Qwen9，但每百万 tokens 输入只要 6 元。", tokens("GLM-9", "6 CNY")),
    ("- 61% cheaper than GLM-9 ($6/$27 vs $15/$70 per million tokens)", tokens("GLM-9", "15 USD", "70 USD")),
    # What something was before, and by how much two prices differ.
    ("Kimi K9 costs $6/$27 per million tokens, a steep drop from its old $15/$70.", tokens("Kimi K9", "6 USD", "27 USD")),
    ("Kimi K9 的输入价从原有的 15 元/百万 tokens 直降为 6 元/百万 tokens。", tokens("Kimi K9", "6 CNY")),
    ("Kimi K9 又降价了。它以 0.0003 元/千 tokens 的微弱优势胜出。", []),
    # An edition by a word that is no known model's is not what was spoken of.
    ("- Kimi K9 面世。\n- 豆包通用模型 pro-32k 版每百万 tokens 输入 6 元。lite 版为 2 元。", tokens("Doubao-Pro-32K", "6 CNY")),
    # A machine sells no tokens, and a shop none where a model is named.
    ("A test ran some open model on an H100 at about $0.36 per million tokens.", []),
    ("Kimi K9 is to be had via OpenRouter; it costs $0.60 per million input tokens.", tokens("Kimi K9", "0.6 USD")),
    # The usual speed of a model is the model.
    ("GLM-9 开卖，相对 GLM-8 便宜：Standard 每百万 token 输入 0.6 美元。", tokens("GLM-9", "0.6 USD")),
]  # fmt: skip
DEALT = [
    # Of two sums that are set against each other the second is the other thing's.
    ("Kimi K9 is 19 times cheaper than GLM-9: $0.64 versus $12 per million input tokens.", tokens("Kimi K9", "0.64 USD") + tokens("GLM-9", "12 USD")),
    ("Kimi K9 is cheaper than GLM-9 ($0.64 vs $12 per million input tokens).", tokens("Kimi K9", "0.64 USD") + tokens("GLM-9", "12 USD")),
    ("GLM-9 runs to $6 per million tokens on Together.", tokens("GLM-9", "6 USD")),
    # Sums dealt out in order, behind a price of its own; makers may stand before the names.
    ("SuperGrok is $31 a month; OpenAI's ChatGPT Plus and Google's AI Ultra are $19 and $246.", of("SuperGrok", "31 USD | month") + of("ChatGPT Plus", "19 USD | month") + of("Google AI Ultra", "246 USD | month")),
    # Ways told in a row behind the sums, and for whom.
    ("GLM-9 lists at $6.20/$0.62/$27 per million input/cached/output tokens.", tokens("GLM-9", "6.2 USD", "0.62 USD", "27 USD")),
    ("- API $6.20/$0.62/$27 per million input/cached/output tokens for GLM-9.", tokens("GLM-9", "6.2 USD", "0.62 USD", "27 USD")),
    ("要用它得有每月 19 美元的 Claude Pro 或 90 美元起的 Max 账号。", of("Claude Pro", "19 USD | month") + of("Claude Max", "90 USD | month")),
    ("微软 365 Copilot 每用户每月 33 美元。", of("Microsoft 365 Copilot", "33 USD | month")),
    # By the month a plan is paid for, whatever model stands before its word.
    ("GPT-9 came to Pro ($190/month) users first.", of("ChatGPT Pro", "190 USD | month")),
]  # fmt: skip
WORK = [
    # What a task, or all seats of a team, come to is no price, but what each of them pays is.
    ("GLM-9 burned through its tokens, costing $900, to run the index.", []),
    ("For a team of 12, Cursor Teams comes to $480/month.", []),
    # How many use a thing, or made it, is not who pays.
    ("With 300,000 users Cursor Pro is still $21 a month.", of("Cursor Pro", "21 USD | month")),
    ("Made by seven engineers, Cursor Pro is $21 a month.", of("Cursor Pro", "21 USD | month")),
    ("由六人团队打造的 Cursor Pro 每月 21 美元。", of("Cursor Pro", "21 USD | month")),
    ("二十人的团队用 Cursor Teams 每月 800 美元。", []),
    ("For a team of 12, Cursor Teams at $41 per seat per month is dear.", of("Cursor Teams", "41 USD | month")),
    ("Nine thousand such calls come to $700 with GLM-9, priced for all.", []),
    ("With GLM-9, that same call costs $0.64.", []),
    ("- OpenAI API 费用：$3,700/月", []),
    ("rabbit r1 卖 214 美元，无需订阅。", of("rabbit r1", "214 USD | -")),
]  # fmt: skip
MAKERS = [
    # Where no model is named, and none spoken of, its maker stands for it.
    ("Mistral's flagship now sells at $6 per million input tokens and $27 per million output tokens.", of("Mistral AI", "6 USD | million_tokens", "27 USD | million_tokens")),
    ("Cohere undercuts everybody at $0.64 per million tokens.", of("Cohere", "0.64 USD | million_tokens")),
    ("智谱旗舰模型的定价：输入 0.006 元/千 tokens。", of("Zhipu AI", "6 CNY | million_tokens")),
    ("GLM-9 is out. Zhipu charges $6 per million input tokens.", tokens("GLM-9", "6 USD")),
    ("Mistral's Rook costs $6 per million tokens.", []),
    ("Cohere pays $6 per million tokens to its host.", []),
]  # fmt: skip
TABLES = [
    # What may wait, and a mean of both ways, is priced apart.
    ("| Model | Input | Output | Batch input | Blended |\n|---|---|---|---|---|\n| GLM-9 | $6 | $27 | $3 | $11 |", tokens("GLM-9", "6 USD", "27 USD")),
    ("| Model | Input ($/MTok) | Cache write ($/MTok) |\n|---|---|---|\n| GLM-9 | $6 | $7.50 |", tokens("GLM-9", "6 USD")),
    # Several models may share a row.
    ("| Model | Output ($/MTok) |\n|---|---|\n| GLM-9 / GLM-9 Air | $27 |", tokens("GLM-9", "27 USD") + tokens("GLM-9-Air", "27 USD")),
    ("| Model | Output ($/MTok) |\n|---|---|\n| GLM-9 (was GLM-8), like Qwen9 | $27 |", tokens("GLM-9", "27 USD")),
    # How much more one gets is no edition of a plan.
    ("## Cursor\n\n| Plan | Monthly | Usage |\n|---|---|---|\n| Pro | $23 | 1x |\n| Ultra | $230 | 20x |", of("Cursor Pro", "23 USD | month") + of("Cursor Ultra", "230 USD | month")),
    # What so much work comes to is no price.
    ("| Model | Input cost | Output cost | Total monthly cost |\n|---|---|---|---|\n| GLM-9 | $60 | $270 | $330 |", []),
    ("| Model | Monthly cost (2M calls) |\n|---|---|\n| GLM-9 | $620 |", []),
    # The id of a model in brackets behind its name, and what it is set beside there.
    ("| Model | Output |\n|---|---|\n| Claude 9 Opus (claude-9-opus-20310203) | $27 |", tokens("Claude Opus 9", "27 USD")),
    ("| Model | Output |\n|---|---|\n| GLM-9 Air (in place of GLM-8) | $27 |", tokens("GLM-9-Air", "27 USD")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "rows"), [*ANNOUNCED, *ANEW, *LEAKED, *OPENS, *WHOSE, *DEALT, *WORK, *MAKERS, *TABLES]
)
def test_prices(priced, text, rows):
    assert priced(text) == sorted(rows)
