# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Tables of plans of many shapes; entries that go on in the way of the one before; what was the price once.

Each row is `subject | amount currency | period`, with the offer behind it where there is one.
"""

import pytest
from tests.extract.sums import of, tokens


def table(*rows: str) -> str:
    head, *below = rows
    return "\n".join([head, "|" + "---|" * (head.count("|") - 1), *below])


TABLES = [
    # Where tokens are sold, the app or the family of a maker beside his model only says who sells it.
    (
        table("| # | Seller | Model | Input $/1M | Output $/1M |", "| 1 | xAI Grok | Grok 9 mini | $0.40 | $0.70 |", "| 2 | Moonshot Kimi | moonshot-v9-8k | $2.10 | $2.90 |"),
        tokens("Grok 9 Mini", "0.4 USD", "0.7 USD") + tokens("moonshot-v9-8K", "2.1 USD", "2.9 USD"),
    ),
    (table("| Plan | Model | A month |", "| ChatGPT Plus | GPT-9 | $21 |"), of("ChatGPT Plus", "21 USD | month")),
    # Cells with a plan and its sum, below the services.
    (
        table("| | ChatGPT | Gemini |", "| Entry | $20 (Plus) | $19.99 (AI Pro) |", "| Top | $200 (Pro) | $249.99 (AI Ultra) |"),
        of("ChatGPT Plus", "20 USD | -") + of("ChatGPT Pro", "200 USD | -") + of("Google AI Pro", "19.99 USD | -") + of("Google AI Ultra", "249.99 USD | -"),
    ),
    # A service a row, a tier a column.
    (
        "Per month:\n\n" + table("| Service | Plus | Pro |", "| ChatGPT | $20 | $200 |", "| Claude | - | $20 |"),
        of("ChatGPT Plus", "20 USD | month") + of("ChatGPT Pro", "200 USD | month") + of("Claude Pro", "20 USD | month"),
    ),
    # A sum a row, and what costs it behind.
    (
        table("| A month | OpenAI | Google |", "| $20 | ChatGPT Plus | Google AI Pro |", "| $250 | – | Google AI Ultra |"),
        of("ChatGPT Plus", "20 USD | month") + of("Google AI Pro", "20 USD | month") + of("Google AI Ultra", "250 USD | month"),
    ),
    # … of a service that the line above or a caption names, in rows on what is paid.
    (
        table("| | Plus | Pro |", "| 月付 | $21 | $190 |", "| 附件 | 9 个 | 90 个 |") + "\n\n（ChatGPT 各档）",
        of("ChatGPT Plus", "21 USD | month") + of("ChatGPT Pro", "190 USD | month"),
    ),
    (table("| | Plus | Pro |", "| Monthly | $21 | $190 |"), []),
    # What cached tokens cost below a head of one word; a title that speaks of the whole year tells no period.
    (
        table("| 模型 | 输入 | 输出 | 缓存 |", "| GLM-9 | 3 元 | 13 元 | 0.4 元 |"),
        tokens("GLM-9", "3 CNY", "13 CNY", "0.4 CNY"),
    ),
    (
        "# 2025 年度盘点\n\n" + table("| 档位 | OpenAI | Anthropic |", "| 主力 | ChatGPT Plus，21 美元 | Claude Pro，22 美元 |"),
        of("ChatGPT Plus", "21 USD | -") + of("Claude Pro", "22 USD | -"),
    ),
    # A sum that only measures is no price of a plan.
    (table("| | ChatGPT | Claude |", "| Remarks | $20 more than Pro | $5 less than Plus |", "| Verdict | good | good |"), []),
    # The period in a column of its own, and both ends of a range.
    (
        table("| Product | Price | Billing |", "| ChatGPT Plus | $20 | monthly |", "| Claude Pro | $200 | yearly |"),
        of("ChatGPT Plus", "20 USD | month") + of("Claude Pro", "200 USD | year"),
    ),
    (
        table("| Subscription | Monthly price |", "| Claude Max | $100–200 |", "| ChatGPT Pro | $200 |"),
        of("Claude Max", "100 USD | month", "200 USD | month") + of("ChatGPT Pro", "200 USD | month"),
    ),
    # Which way the tokens go, told with the model; an image has a price too.
    (
        table("| What | How much |", "| GPT-9, a million tokens in | $1.25 |", "| GPT-9, a million tokens out | $10 |"),
        tokens("GPT-9", "1.25 USD", "10 USD"),
    ),
    (table("| Model | Price per image |", "| gpt-image-9 | $0.04 |", "| Imagen 9 | $0.03 |"), of("gpt-image-9", "0.04 USD | -") + of("Imagen 9", "0.03 USD | -")),
    (table("| Model | Price per 1,000 images |", "| gpt-image-9 | $40 |", "| Imagen 9 | $30 |"), []),
    # Beside prices stand other numbers: limits, speeds, shares, what training costs.
    (
        table("| Model | In ($/1M) | Out ($/1M) | Context | Max output | Output tok/s | Win rate |", "| GPT-9 | 1.5 | 6 | 200000 | 32768 | 88 | 41.5 |"),
        tokens("GPT-9", "1.5 USD", "6 USD"),
    ),
    (
        table("| 模型 | 微调语料价格（元/百万 tokens） | 图文模态输入价格 | 图文模态输出价格 |", "| Qwen9-Turbo | 26 | 1.1 | 4.4 |"),
        tokens("Qwen9-Turbo", "1.1 CNY", "4.4 CNY"),
    ),
    # For what is paid, without the word for tokens; a year told elsewhere is not it.
    (
        table("| Vendor | Model | Prompt ($/1K) | Completion ($/1K) |", "| Cohere | Command R9 | 0.002 | 0.009 |"),
        tokens("Command R9", "2 USD", "9 USD"),
    ),
    (
        "全年一路降价：\n\n" + table("| 模型 | 输入价（元/百万） | 输出价（元/百万） | 备注 |", "| GLM-9 | 3 | 11 | 年费用户九折 |"),
        tokens("GLM-9", "3 CNY", "11 CNY"),
    ),
    (table("| Model | Price ($/1K images) |", "| Imagen 9 | 30 |"), []),
    # Told once for all tables of a text, far above them; words on other sums are not meant.
    (
        "All prices are in euros per million tokens.\n\n## Mistral\n\nIts models.\n\nAnd their sizes.\n\nAs ever.\n\n"
        + table("| Model | Input | Output |", "| Mistral Large 9 | 2.2 | 6.6 |"),
        tokens("Mistral Large 9", "2.2 EUR", "6.6 EUR"),
    ),
    (
        "Chips cost thousands of dollars.\n\n## Mistral\n\nIts models.\n\nAnd their sizes.\n\nAs ever.\n\n"
        + table("| Model | Input | Output |", "| Mistral Large 9 | 2.2 | 6.6 |"),
        [],
    ),
    # Remarks beside a number.
    (
        table("| 模型 | 输入（元/百万 tokens） | 输出 |", "| Qwen9-Max | 7（命中缓存打四折） | 21(仅文本) |", "| GLM-9 | 5（缓存命中为 1.5） | 20 |", "| MiniMax M9 | 9（每张图） | 12 |"),
        tokens("Qwen9-Max", "7 CNY", "21 CNY") + tokens("GLM-9", "5 CNY", "1.5 CNY", "20 CNY") + tokens("MiniMax M9", "12 CNY"),
    ),
    # Which side is paid for, in a cell of its own; a remark is none.
    (
        table("| 模型 | 特点 | 单价 |", "| GLM-9-Long | 超长输入 | 2 元/百万 tokens |", "| GLM-9-Air | 便宜 | 1 元/百万 tokens |"),
        tokens("GLM-9-Long", "2 CNY") + tokens("GLM-9-Air", "1 CNY"),
    ),
    # A name that goes on is another's.
    (table("| 模型 | 输入价（元/百万 tokens） |", "| qwen9-max-longtext | 4 |", "| qwen9-max | 3 |"), tokens("Qwen9-Max", "3 CNY")),
    # Plans side by side, behind what a row tells of them and the group that it belongs to; models are no plans.
    (
        table("| Group | What | Claude Pro | Claude Max |", "| Cost | Each month | $17-20/mo | $100+/mo |", "| Usage | Add-on credits | $5 | $5 |", "| Usage | GPT-9 | – | – |", "| Usage | Projects | x | x |"),
        of("Claude Pro", "17 USD | month", "20 USD | month") + of("Claude Max", "100 USD | month"),
    ),
    # Sums before the tiers that they are paid for; what tokens cost is no plan's price, nor an app's.
    (
        table("| Tool | From |", "| Cursor | $20 Pro / $60 Pro+ |", "| Claude Code | $17 Pro / $90 Max 5x |"),
        of("Cursor Pro", "20 USD | -") + of("Cursor Pro+", "60 USD | -") + of("Claude Pro", "17 USD | -") + of("Claude Max 5x", "90 USD | -"),
    ),
    (
        table("| Maker | Paid plan | API (in/out per 1M) |", "| Anthropic | Claude Pro ($17) | $2/$9 (Sonnet 9) |", "| Google | Gemini Advanced | $0.4/$1.6 (small) |", "| Cursor | Pro ($20) | – |"),
        of("Claude Pro", "17 USD | -") + tokens("Claude Sonnet 9", "2 USD", "9 USD") + of("Cursor Pro", "20 USD | -"),
    ),
    (
        table("| | ChatGPT Plus | Claude Pro |", "| Price | $20/month | $20/month |", "| Model | GPT-9 | Claude Opus 9 |", "| Context | 32K | 200K |"),
        of("ChatGPT Plus", "20 USD | month") + of("Claude Pro", "20 USD | month"),
    ),
]  # fmt: skip
IN_A_ROW = [
    # What a line says that the prices of a list are for.
    ("API prices (per 1K tokens):\n\n- Command R9: $0.002 in, $0.008 out\n- Grok 9: $0.003 / $0.012", tokens("Command R9", "2 USD", "8 USD") + tokens("Grok 9", "3 USD", "12 USD")),
    ("价格（元/千 tokens）：\n\n- GLM-9：输入 0.06 元，输出 0.11 元", tokens("GLM-9", "60 CNY", "110 CNY")),
    # An entry goes on in the way of the one before, past what it says by the way.
    ("Grok 9 sits behind a paywall: SuperGrok, $30 a month; SuperGrok Heavy, which gets you Grok 9 Heavy, $300.", of("SuperGrok", "30 USD | month") + of("SuperGrok Heavy", "300 USD | month")),
    ("ChatGPT Plus 每月 20 美元；SuperGrok（含 Grok 9）30 美元。", of("ChatGPT Plus", "20 USD | month") + of("SuperGrok", "30 USD | month")),
    ("Veo 9 Fast, 15 cents a second with sound; Veo 9, 40 cents.", of("Veo 9 Fast", "0.15 USD | -") + of("Veo 9", "0.4 USD | -")),
    # … but no sum of another thing, nor what a thing did.
    ("ChatGPT Plus costs $20 a month, my gym $40.", of("ChatGPT Plus", "20 USD | month")),
    ("ChatGPT Plus costs $20 a month; Claude Pro, with which I wrote this, has no limit, and my $40 mouse is fine.", of("ChatGPT Plus", "20 USD | month")),
    # The same thing elsewhere.
    ("ChatGPT Go (₹399/month in India; $8 in the US)", of("ChatGPT Go", "399 INR | month", "8 USD | month")),
    ("Google AI Pro is $19.99 a month in America, €21.99 in Europe.", of("Google AI Pro", "19.99 USD | month", "21.99 EUR | month")),
    # Sums told together for what is named behind them.
    ("Pricing stayed put at three dollars per million input tokens and fifteen per million output tokens for Claude Sonnet 9.", tokens("Claude Sonnet 9", "3 USD", "15 USD")),
    # The sign behind its number.
    ("Kimi K9: 0.6 $/M in, 2.5 $/M out.", tokens("Kimi K9", "0.6 USD", "2.5 USD")),
]  # fmt: skip
CHANGES = [
    # What was the price once has no row.
    ("The cut brought o9 to $2/$8 (from $10/$40).", tokens("o9", "2 USD", "8 USD")),
    ("o9: was $10/$40, is $2/$8 (per million tokens).", tokens("o9", "2 USD", "8 USD")),
    ("Claude 9 Haiku became dearer: $1 and $5 where there had been $0.25 and $1.25 per million tokens.", tokens("Claude Haiku 9", "1 USD", "5 USD")),
    ("Devin's price fell from $500 a month to a starting fee of $20.", of("Devin", "20 USD | month")),
    # What a later sentence makes of it.
    ("Claude 9 Haiku was $1 in and $5 out per million tokens. In May Anthropic relented and made it 80 cents and $4.", tokens("Claude Haiku 9", "1 USD", "5 USD", "0.8 USD", "4 USD")),
    # What comes in the place of another has its own price.
    ("GPT-9 mini replaced GPT-8 at fifteen cents per million input tokens and sixty cents per million output tokens.", tokens("GPT-9 mini", "0.15 USD", "0.6 USD")),
    ("OpenAI replaced GPT-8 ($5 per million tokens) with GPT-9.", tokens("GPT-8", "5 USD")),
    # `free` is no name of a plan.
    ("Amazon made Kiro free for a year for startups; others pay $20 a month.", of("Kiro", "20 USD | month")),
]  # fmt: skip
UNKNOWN = [
    # What nobody knows has its own price, not what was named before it.
    ("We moved from ChatGPT Plus to Rook Pro, $18 a month.", []),
    ("After GPT-9, the next surprise was Pelican 4 from Larkspur: $1 in, $4 out per million tokens.", tokens("Pelican 4", "1 USD", "4 USD")),
    ("Grammarly bought Superhuman, which costs $30 a month.", []),
    ("Superhuman, now with GPT-9 inside, is $30 a month.", []),
    ("Jasper charges $49 a month for what ChatGPT does for $20.", []),
    ("After Claude Pro came ChatGPT Plus, which costs $20 a month.", of("ChatGPT Plus", "20 USD | month")),
    ("ChatGPT Plus came to South Korea, $20 a month.", of("ChatGPT Plus", "20 USD | month")),
    # What is sold again by somebody, and what one would pay.
    ("Somebody resold ChatGPT Plus for $5 a month.", []),
    ("有人卖 ChatGPT Plus 拼车，一个月 30 块。", []),
    ("I'd happily pay $50 a month for a ChatGPT Plus without ads.", []),
]  # fmt: skip
WORDINGS = [
    ("GPT-8 的 API 贵得吓人：提示每千 token 3 美分，补全 6 美分。", tokens("GPT-8", "30 USD", "60 USD")),
    ("Grok 9 Fast 每百万输入两毛美金，输出五毛美金。", tokens("Grok 9 Fast", "0.2 USD", "0.5 USD")),
    ("GPT-9 is a dollar and a quarter per million input tokens, ten dollars for output.", tokens("GPT-9", "1.25 USD", "10 USD")),
    ("DeepSeek V9 was one yuan per million tokens of input and two of output.", tokens("DeepSeek V9", "1 CNY", "2 CNY")),
    ("Claude Sonnet 9 costs $3/$15; prompts longer than 200K cost $6/$22.50.", tokens("Claude Sonnet 9", "3 USD", "15 USD", "6 USD", "22.5 USD")),
    # A sentence that names the currency and the tokens once for all.
    ("Prices per million tokens, in dollars: GPT-9 1.25/10, Kimi K9 0.60/2.50.", tokens("GPT-9", "1.25 USD", "10 USD") + tokens("Kimi K9", "0.6 USD", "2.5 USD")),
    ("GPT-9 有两个小尺寸（输入/输出，美元每百万 token）：mini 0.25/2，nano 0.05/0.4。", tokens("GPT-9 mini", "0.25 USD", "2 USD") + tokens("GPT-9 nano", "0.05 USD", "0.4 USD")),
    ("In dollars per million tokens, GPT-9 is 1.25 and 10; scores of 3 and 9 say nothing.", tokens("GPT-9", "1.25 USD", "10 USD")),
    # What a whole year costs.
    ("A year of ChatGPT Plus costs $240.", of("ChatGPT Plus", "240 USD | year")),
    ("秘塔搜索的年费会员卖 399 元。", of("Metaso", "399 CNY | year")),
    ("Kimi 会员，月卡 39 元，年卡 299 元。", of("Kimi membership", "39 CNY | month", "299 CNY | year")),
    # Free for some, told with the price that others pay.
    ("Google gave Google AI Pro to students free for a year; it usually costs $19.99 a month.", of("Google AI Pro", "19.99 USD | month | 1/12")),
    ("大学生免费用两个月 ChatGPT Plus（平时每月 20 美元）。", of("ChatGPT Plus", "20 USD | month | 1/2")),
    ("ChatGPT Plus was free for students in May; I pay $20 a month.", of("ChatGPT Plus", "20 USD | month")),
    # What a thing is like, or where it stands, is no denial and no other thing.
    ("The counterexample is GPT-9, a large model without reasoning that OpenAI released at $75 per million input tokens and $150 for output.", tokens("GPT-9", "75 USD", "150 USD")),
    ("Gemini 9 Pro, a tier above Flash, costs $2 per million tokens in and $12 out.", tokens("Gemini 9 Pro", "2 USD", "12 USD")),
    # A field of a profile, with what it counts in brackets.
    ("## DeepSeek R9\n\nIt came in May.\n\n- What a million tokens cost: 12 cents input (cache hit), 48 cents input (cache miss).", tokens("DeepSeek R9", "0.12 USD", "0.48 USD")),
    # What any model of a size costs is nobody's price.
    ("GPT-9 runs anywhere. Others ask $4 per million tokens for a 30B model.", []),
    # Cells: what cached tokens cost in brackets, and a column of what was.
    (table("| 模型 | 输入（元/百万 token） | 输出（元/百万 token） |", "| DeepSeek V9 | 2（缓存命中 0.2） | 3 |"), tokens("DeepSeek V9", "2 CNY", "0.2 CNY", "3 CNY")),
    (
        "每百万 token：\n\n" + table("| 模型 | 输入 | 输出 | 备注 |", "| DeepSeek V9 | 2 元 | 3 元 | 缓存命中 0.2 元 |", "| GLM-9 | 2 元 | 3 元 | 比上一代便宜 1 元 |"),
        tokens("DeepSeek V9", "2 CNY", "3 CNY", "0.2 CNY") + tokens("GLM-9", "2 CNY", "3 CNY"),
    ),
    (table("| 模型 | 降价前 | 降价后 |", "| Qwen9-Max（输入） | 0.12 元/千 tokens | 0.04 元/千 tokens |"), tokens("Qwen9-Max", "40 CNY")),
]  # fmt: skip


OF_ONE = [
    # A table that names no model has the prices of the one that the line above it speaks of.
    (
        "Qwen9-Max is billed by length:\n\n| Prompt | Input ($/M) | Output ($/M) |\n|---|---|---|\n| short | 1.3 | 6.5 |\n| long | 2.6 | 13 |",
        tokens("Qwen9-Max", "1.3 USD", "6.5 USD", "2.6 USD", "13 USD"),
    ),
    (
        "Qwen9-Max 按长度计费：\n\n| 长度 | 输入（元/百万 tokens） | 输出（元/百万 tokens） |\n|---|---|---|\n| 32K 内 | 3.3 | 13.5 |",
        tokens("Qwen9-Max", "3.3 CNY", "13.5 CNY"),
    ),
    (
        "Qwen9-Max is no GLM-9:\n\n| Prompt | Input ($/M) | Output ($/M) |\n|---|---|---|\n| short | 1.3 | 6.5 |",
        [],
    ),
    # A seat is paid for by the month that the column tells.
    ("| Plan | Monthly |\n|---|---|\n| Copilot Business | $21/seat |", of("GitHub Copilot Business", "21 USD | month")),
    ("| 套餐 | 月费 |\n|---|---|\n| Copilot Business | $21/人 |", of("GitHub Copilot Business", "21 USD | month")),
    # What each of two sums is for stands in brackets behind it; what is read again is input.
    (
        "### GLM-9\n\n- Input: $0.60 / 1M tokens (text), $1.20 (audio)\n- Output: $3.50\n- Context caching: $0.06",
        tokens("GLM-9", "0.6 USD", "1.2 USD", "3.5 USD", "0.06 USD"),
    ),
    ("GLM-9 只要六美分进、五十美分出。", tokens("GLM-9", "0.06 USD", "0.5 USD")),
    ("GLM-9 at 6 cents in and 50 out replaced what came before.", tokens("GLM-9", "0.06 USD", "0.5 USD")),
    # Two sums share the currency behind them, also right behind a word, and what is brought out at them.
    ("GLM-9 每百万输入/输出 token 收7/35美元。", tokens("GLM-9", "7 USD", "35 USD")),
    ("智谱 8 月以每百万 token 0.7/2.1 元推出 GLM-9-Air，DeepSeek 没有跟进。", tokens("GLM-9-Air", "0.7 CNY", "2.1 CNY")),
    # … or the unit before them.
    ("豆包 9 的价格（元/百万 tokens，输入/输出）：0.7/8.5。", tokens("Doubao-9", "0.7 CNY", "8.5 CNY")),
    ("Prices of GLM-9 in dollars per million tokens (in / out): 3 / 9 below 200K, 6 / 18 above.", tokens("GLM-9", "3 USD", "9 USD", "6 USD", "18 USD")),
    ("Scores of GLM-9 in my test (in / out): 3 / 9 below 200K.", []),
    # What both come to in other money is no price, nor what work costs.
    ("GLM-9：每百万 token 输入 0.7 美元、输出 3.5 美元（折合人民币约 5.1 元和 25.4 元）。", tokens("GLM-9", "0.7 USD", "3.5 USD")),
    ("| Model | Cost of my 40 tasks | Output $/M |\n|---|---|---|\n| GLM-9 | $27.30 | 3.5 |", tokens("GLM-9", "3.5 USD")),
    ("| 模型 | 跑一遍的成本 | 输出（元/百万 token） |\n|---|---|---|\n| GLM-9 | 27 元 | 8.5 |", tokens("GLM-9", "8.5 CNY")),
    # Tokens are those of the model that an app has, and of what the sentence before speaks of.
    ("Gemini 9 Flash became the default of the Gemini app; the API costs $0.70 and $3.50 per million tokens.", tokens("Gemini 9 Flash", "0.7 USD", "3.5 USD")),
    ("Long prompts are dear on GLM-9. Up to 100K tokens you pay $3 and $9.", tokens("GLM-9", "3 USD", "9 USD")),
    ("GLM-9 is out. I paid $3 and $9 for lunch.", []),
    # A word of what was done, where a sentence begins, is no part of a name.
    ("Added o9-mini ($1.30 / $5.20 per M).", tokens("o9-mini", "1.3 USD", "5.2 USD")),
    ("Rabbit o9-mini ($1.30 / $5.20 per M) was added.", []),
    ("GLM-9 at 6 cents in and 50 out of 60 tasks solved is a bargain.", tokens("GLM-9", "0.06 USD")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "rows"), [*OF_ONE, *TABLES, *IN_A_ROW, *CHANGES, *UNKNOWN, *WORDINGS]
)
def test_prices(priced, text, rows):
    assert priced(text) == sorted(rows)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # What a thing cost at the time of each column.
        (
            table("| | 2024 | 2025 |", "| Best | o8, $16 in | GPT-9, $3 in |"),
            [("GPT-9", "3.00", "2025"), ("o8", "16.00", "2024")],
        ),
        (
            table("| | May | June |", "| GLM-9 | $2 / $9 | $1 / $4 |"),
            [("GLM-9", "1.00", "2025-06"), ("GLM-9", "2.00", "2025-05"), ("GLM-9", "4.00", "2025-06"), ("GLM-9", "9.00", "2025-05")],
        ),
        (table("| | 2024 | 2025 |", "| Training GPT-9 | $90 | $80 |"), []),
    ],
)  # fmt: skip
def test_columns_that_are_times(assembled, text, rows):
    found = assembled(f"# 2025 in review\n\n{text}")["prices"]
    told = found.select("subject_name", "amount", "date_edtf").rows()
    assert sorted((name, str(amount), date) for name, amount, date in told) == rows


HEAD = "| 会员 | 每月 |\n|---|---|\n"


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        # As news, the prices of a table have the year of the line above, and are happenings.
        (f"2025 年各家会员费：\n\n{HEAD}| SuperGrok | 30 美元 |", [None, None]),
        (f"2025 年，会员费纷纷上调：\n\n{HEAD}| SuperGrok | 30 美元 |", ["2025", "2025"]),
        # A line that ends with a date says when its table held, one that goes on does not.
        (f"Who asks what, end of March:\n\n{HEAD}| SuperGrok | 30 美元 |", ["2025-03", None]),
        (f"各家会员（3 月）：\n\n{HEAD}| SuperGrok | 30 美元 |", ["2025-03", None]),
        (
            f"All of it as of March. Ask before you buy.\n\n{HEAD}| SuperGrok | 30 美元 |",
            ["2025-03", None],
        ),
        (f"What I have had since March:\n\n{HEAD}| SuperGrok | 30 美元 |", [None, None]),
        ("In March prices went up:\n\n- SuperGrok: $30 a month", ["2025-03", "2025-03"]),
        ("In March these prices held:\n\n- SuperGrok: $30 a month", ["2025-03", None]),
        (f"2025 年推出的会员：\n\n{HEAD}| SuperGrok | 30 美元 |", [None, None]),
    ],
)
def test_what_a_line_above_dates(assembled, text, dates):
    tables = assembled(f"# 2025\n\n{text}")
    told = tables["events"].filter(tables["events"]["event_type"] == "pricing")["date_edtf"]
    assert [tables["prices"]["date_edtf"][0], told[0] if len(told) else None] == dates
