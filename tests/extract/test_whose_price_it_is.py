# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Whose a sum is: of a thing, not of what it is set beside; and sums that are nobody's price.

Each row is `subject | amount currency | period`, with the offer behind it where there is one.
"""

import pytest
from tests.extract.sums import of, tokens

COMPARED = [
    # Another of the same class has no part in what is told of the thing itself.
    (
        "Kimi K9 sat in the same league as OpenAI's o9, and the API cost $0.60 per million tokens in and $2.50 out.",
        tokens("Kimi K9", "0.6 USD", "2.5 USD"),
    ),
    (
        "GLM-9 arrived. It is on the level of Claude Opus 9, and the API costs $1 per million input tokens.",
        tokens("GLM-9", "1 USD"),
    ),
    ("Kimi K9 和 OpenAI 的 o9 属于同一量级，API 每百万 token 输入 0.6 美元。", tokens("Kimi K9", "0.6 USD")),
    ("DeepSeek R9 把 o9 级别的推理能力卖到了每百万输出 token 16 元。", tokens("DeepSeek R9", "16 CNY")),
    ("我订的只有 Claude Max，100 美元那档。", of("Claude Max", "100 USD | -")),
    # The sentence before speaks of what this one is not about: the paragraph's own thing is meant.
    (
        "GPT-9 came out in May. People wanted GPT-8 back. Nobody saw the price: $2 per million tokens in, half of GPT-8's input rate.",
        tokens("GPT-9", "2 USD"),
    ),
    ("People wanted GPT-8 back. Nobody saw the price: $2 per million tokens in, half of GPT-8's input rate.", []),
    # A cut of another's price is told of that one.
    ("OpenAI slashed o9's input price from $10 to $2 per million tokens.", tokens("o9", "2 USD")),
    # A clause that goes on is about the subject of the one before it, not what that names last.
    (
        "Kimi K9 came out a week before Claude Opus 9, and its API costs $0.60 per million tokens in and $2.50 out.",
        tokens("Kimi K9", "0.6 USD", "2.5 USD"),
    ),
    (
        "OpenAI replaced GPT-8 with GPT-9, whose API costs $1.25 per million tokens in and $10 out.",
        tokens("GPT-9", "1.25 USD", "10 USD"),
    ),
    # Sums told together for a thing that is named behind them.
    (
        "GLM-9 was listed at $0.60 per million input tokens and $2.20 for output, against $15 and $75 for Anthropic's Claude Opus 9.",
        tokens("GLM-9", "0.6 USD", "2.2 USD") + tokens("Claude Opus 9", "15 USD", "75 USD"),
    ),
    # A clause on what a thing does names others in vain.
    ("Windsurf Teams, which was made for those who had left Claude Max, is $60 a month.", of("Windsurf Teams", "60 USD | month")),
    ("GLM-9.5, which many run inside Claude Code, costs $0.70 per million input tokens.", tokens("GLM-9.5", "0.7 USD")),
    ("GLM-9.5, which came a month before Kimi K9.5, whose API costs $0.70 per million input tokens.", tokens("Kimi K9.5", "0.7 USD")),
    # Nobody sells a code editor by tokens of input.
    ("Claude Sonnet 9 发布当天，Cursor 就把它设成默认，API 价格不变，3 美元进 15 美元出。", tokens("Claude Sonnet 9", "3 USD", "15 USD")),
]  # fmt: skip
TIERS = [
    # What those pay who have it, and what costs as much.
    ("You keep it if you pay $20 a month for Claude Pro.", of("Claude Pro", "20 USD | month")),
    ("You would leave if Anthropic asked $50 a month for Claude Pro.", []),
    ("I pay $20 a month for Claude Pro, and the same for ChatGPT Plus.", of("Claude Pro", "20 USD | month") + of("ChatGPT Plus", "20 USD | month")),
    ("I pay $20 a month for Claude Pro, and the same love goes to ChatGPT Plus.", of("Claude Pro", "20 USD | month")),
    ("I have ChatGPT Plus at $20 a month. The $200 tier, which OpenAI had pioneered with ChatGPT Pro, I could not afford.", of("ChatGPT Plus", "20 USD | month") + of("ChatGPT Pro", "200 USD | month")),
    ("I have ChatGPT Plus at $20 a month. The $200 tier was more than I could afford.", of("ChatGPT Plus", "20 USD | month")),
    # By the sum that a plan costs, those are told who may use something else.
    ("ChatGPT Pro costs $200 a month. Operator came with the $200 plan.", of("ChatGPT Pro", "200 USD | month")),
    ("Operator, shown on January 23 to Americans with a $200-a-month subscription, failed to book me a table.", []),
    ("Deep Research came in February for people who pay $250 a month.", []),
    ("Sora 9 只对每月 200 美元的订阅用户开放。", []),
    ("Genie 9 is open to subscribers of Google AI Ultra, which costs $250 a month.", of("Google AI Ultra", "250 USD | month")),
    ("Comet was at first for those with Perplexity Max, $200 a month.", of("Perplexity Max", "200 USD | month")),
    # What a plan gives is measured by another.
    (
        "Anthropic introduced Claude Max: $100 a month for five times the usage of Pro, $200 for twenty times.",
        of("Claude Max", "100 USD | month", "200 USD | month"),
    ),
]  # fmt: skip
SUMS = [
    # Two bare sums behind the name of a model go on with the currency and the tokens of the price before.
    (
        "o9 直降 80%，输入每百万 token 2 美元、输出 8 美元，同日发布的 o9-pro 则是 20 和 80。",
        tokens("o9", "2 USD", "8 USD") + tokens("o9-pro", "20 USD", "80 USD"),
    ),
    (
        "Claude Opus 9 降价到输入 5 美元、输出 25 美元，之前的 Opus 8 是 15 和 75。",
        tokens("Claude Opus 9", "5 USD", "25 USD") + tokens("Claude Opus 8", "15 USD", "75 USD"),
    ),
    (
        "GPT-9 sells at $1.25 and $10 per million tokens, Claude Sonnet 9 at 3 and 15, Gemini 9 Pro at 2 and 12.",
        tokens("GPT-9", "1.25 USD", "10 USD") + tokens("Claude Sonnet 9", "3 USD", "15 USD") + tokens("Gemini 9 Pro", "2 USD", "12 USD"),
    ),
    # Scores, what is counted, and what follows no price are no sums.
    ("GPT-9 costs $2 per million tokens, and the scores of o9 and o9-pro were 72 and 81.", tokens("GPT-9", "2 USD")),
    ("On MMLU-Pro GPT-9, at $1.25 per million tokens, and Claude Opus 9 are at 84 and 87.", tokens("GPT-9", "1.25 USD")),
    ("GPT-9 costs $2 per million tokens; Claude Opus 9 was 5 and 25 minutes late.", tokens("GPT-9", "2 USD")),
    ("GPT-9 每百万 token 2 美元，Claude Opus 9 则是 3 和 4 月两次跳票。", tokens("GPT-9", "2 USD")),
    ("ChatGPT Pro 每月 200 美元，o9 则是 20 和 80。", of("ChatGPT Pro", "200 USD | month")),
    # One unit for both.
    ("GPT-9 mini 便宜到离谱：输入 0.25、输出 2 美元。", tokens("GPT-9 mini", "0.25 USD", "2 USD")),
    ("Anthropic has introduced Claude Max, at 100 or 200 dollars a month.", of("Claude Max", "100 USD | month", "200 USD | month")),
    ("In March of 2025 or 20 dollars later, I gave up on ChatGPT.", []),
    # By the year, behind the price of a month.
    ("Cursor Pro is $20 a month, or $200 if you pay for the year.", of("Cursor Pro", "20 USD | month", "200 USD | year")),
    # What was, both in and out.
    ("OpenAI's o9 API, which used to be $10 in and $40 out, has been $2 and $8 since June.", tokens("o9", "2 USD", "8 USD")),
    # An edition of what is sold by the month.
    ("通义灵码企业专属版每人每月 159 元，标准版 79 元。", of("Tongyi Lingma", "159 CNY | month", "79 CNY | month")),
]  # fmt: skip
OFFERS = [
    (
        "Google AI Ultra costs $249.99 a month; I signed up at the introductory price of $124.99 for the first three months.",
        of("Google AI Ultra", "249.99 USD | month | 124.99/3"),
    ),
    (
        "SuperGrok Heavy is $300 a month, and I took it at the launch price of $150 for the first two months.",
        of("SuperGrok Heavy", "300 USD | month | 150/2"),
    ),
    ("学生买 Google AI Pro 头一年免费，之后每月 19.99 美元。", of("Google AI Pro", "19.99 USD | month | 1/12")),
    ("Google AI Pro 每月 19.99 美元，我头一年没有买。", of("Google AI Pro", "19.99 USD | month")),
]  # fmt: skip
SPENT = [
    (
        "I'm on Claude Pro at $20 a month, ChatGPT Plus at $20, and some $60 a month goes on API calls.",
        of("Claude Pro", "20 USD | month") + of("ChatGPT Plus", "20 USD | month"),
    ),
    ("I cancelled ChatGPT Pro and put the $200 a month into a gym membership.", []),
    ("我把 ChatGPT Pro 退了，每月 200 美元拿去办了健身卡。", []),
    ("我每个月在 Claude 上花 150 美元，大头是 Opus 9。", []),
    ("My budget for all of this, ChatGPT Plus included, is $100 a month.", []),
    ("The electricity for my local Qwen9 is around $15 a month.", []),
    ("Gemini 9 Flash is $3 per million tokens out. What used to cost me €190 a month now costs €41.", tokens("Gemini 9 Flash", "3 USD")),
    # Goods with the name of a product on them, what was traded, what is hired by the hour.
    ("OpenAI sold a $20 ChatGPT mug at the event.", []),
    ("Claude ran a vending machine and sold a tungsten cube for $50.", []),
    ("送了每人 10 美元的 Claude 额度。", []),
    ("一块 H100 每小时租金 2 美元，跑 Llama 9 绰绰有余。", []),
    ("家教一小时 200 元，豆包一分钱不要。", []),
    # Only talked of.
    ("A ChatGPT subscription at $2,000 a month was rumoured in March.", []),
    # A price that goes up, and one for which something is sold.
    ("GPT-9's price went to $5 per million tokens in May.", tokens("GPT-9", "5 USD")),
    ("xAI sells SuperGrok Heavy for $300 a month.", of("SuperGrok Heavy", "300 USD | month")),
]  # fmt: skip

SHARED = [
    # Plans that are joined before a sum share it.
    ("Claude Pro 与 SuperGrok 的 25 美元月费一直没变。", of("Claude Pro", "25 USD | month") + of("SuperGrok", "25 USD | month")),
    ("Claude Pro、SuperGrok 和 ChatGPT Plus 每月 25 美元。", of("Claude Pro", "25 USD | month") + of("SuperGrok", "25 USD | month") + of("ChatGPT Plus", "25 USD | month")),
    ("Claude Pro 和 SuperGrok 的月费都是 25 美元。", of("Claude Pro", "25 USD | month") + of("SuperGrok", "25 USD | month")),
    ("Claude Pro 和 SuperGrok（都是 25 美元）。", of("Claude Pro", "25 USD | -") + of("SuperGrok", "25 USD | -")),
    # … unless a comma parts them, or each has its own.
    ("说完 Claude Pro，SuperGrok 每月 25 美元。", of("SuperGrok", "25 USD | month")),
    ("Claude Pro 和 SuperGrok 的 25 美元和 35 美元。", of("Claude Pro", "25 USD | -") + of("SuperGrok", "35 USD | -")),
]  # fmt: skip

# Whose a sum is that stands behind words on another's, or behind the name of a version alone.
TOLD_OF = [
    ("GLM-9 does it for a fifth of what Claude Opus 9 asks ($40 for a million output tokens).", tokens("Claude Opus 9", "40 USD")),
    ("GLM-9 does it for a fifth of Claude Opus 9's effort ($4 for a million output tokens).", tokens("GLM-9", "4 USD")),
    ("Claude Opus 9 asks $6 and $22, against the $17 and $71 that Claude Opus 8 had cost.", tokens("Claude Opus 9", "6 USD", "22 USD") + tokens("Claude Opus 8", "17 USD", "71 USD")),
    ("Claude Opus 9 was overdue. In numbers: $6 and $22, against the $17 and $71 that Claude Opus 8 had cost.", tokens("Claude Opus 9", "6 USD", "22 USD") + tokens("Claude Opus 8", "17 USD", "71 USD")),
    ("GLM-9 is dear at length. Moonshot does the same with Kimi K9 ($7 / $29 beyond 100K).", tokens("Kimi K9", "7 USD", "29 USD")),
    ("It crept up: $0.35/$1.65 for Claude Haiku 8, $0.70/$3 for 8.5 and $1.10/$6 for 9.", tokens("Claude Haiku 8", "0.35 USD", "1.65 USD") + tokens("Claude Haiku 8.5", "0.7 USD", "3 USD") + tokens("Claude Haiku 9", "1.1 USD", "6 USD")),
    ("Claude Haiku 8 is $0.35/$1.65 for 9 tasks in a row.", tokens("Claude Haiku 8", "0.35 USD", "1.65 USD")),
    ("GLM-9 跟 Kimi K9 一个价：7 元进，29 元出。", tokens("GLM-9", "7 CNY", "29 CNY") + tokens("Kimi K9", "7 CNY", "29 CNY")),
    ("Midjourney wants $11 a month for its basic plan, $29 for standard and $61 for pro.", of("Midjourney Basic", "11 USD | month") + of("Midjourney Standard", "29 USD | month") + of("Midjourney Pro", "61 USD | month")),
    ("Plans: ChatGPT Plus — $21; Claude Pro — $22.", of("ChatGPT Plus", "21 USD | -") + of("Claude Pro", "22 USD | -")),
    ("方案：ChatGPT Plus——21 美元；Claude Pro——22 美元。", of("ChatGPT Plus", "21 USD | -") + of("Claude Pro", "22 USD | -")),
    ("OpenAI never touched GPT-9. It stayed at $1.35 and $11 a million all year.", tokens("GPT-9", "1.35 USD", "11 USD")),
]  # fmt: skip

# Tokens that a cache has, or has not, and the ends of what plans cost.
CACHED = [
    ("GLM-9 is $0.40 in, $0.05 if they hit the cache, $1.10 out.", tokens("GLM-9", "0.4 USD", "0.05 USD", "1.1 USD")),
    ("GLM-9 costs 45 cents of input, 6 cents with a cache hit, and $1.70 of output.", tokens("GLM-9", "0.45 USD", "0.06 USD", "1.7 USD")),
    ("GLM-9 命中缓存 0.4 元，没命中 5 元，输出 13 元。", tokens("GLM-9", "0.4 CNY", "5 CNY", "13 CNY")),
    ("GLM-9 is $6 in and $31 out, $3 and $15.50 if batched.", tokens("GLM-9", "6 USD", "31 USD", "3 USD", "15.5 USD")),
    ("If they hit the wall, GLM-9 would cost $6 in and $31 out.", []),
    ("GLM-9: in $6, out $31, cached $0.60", tokens("GLM-9", "6 USD", "31 USD", "0.6 USD")),
    ("Manus plans range from $38 to $190 a month.", of("Manus", "38 USD | month") + of("Manus", "190 USD | month")),
    ("Manus 会员从每月 38 美元到 190 美元不等。", of("Manus", "38 USD | month") + of("Manus", "190 USD | month")),
    ("Cursor Pro went from $21 to $41 a month.", of("Cursor Pro", "41 USD | month")),
    # What opens a sentence with nothing between is the price of what follows.
    ("At $2 in and $9 out GLM-9 is a bargain.", tokens("GLM-9", "2 USD", "9 USD")),
    # At its own time each of two sums is the price.
    ("Devin was $490 a month, and in April it fell to $25.", of("Devin", "490 USD | month") + of("Devin", "25 USD | month")),
    ("Devin 要 490 美元一个月，4 月降到 25 美元。", of("Devin", "490 USD | month") + of("Devin", "25 USD | month")),
    ("Cursor Pro was $21 a month in May and $26 from June.", of("Cursor Pro", "21 USD | month") + of("Cursor Pro", "26 USD | month")),
    ("每月花 390 卢比（约合 31 元）就能用上 ChatGPT Go。", of("ChatGPT Go", "390 INR | month")),
    ("ChatGPT Go 在越南每月 140000 盾，泰国每月 250 铢，菲律宾每月 340 比索。", of("ChatGPT Go", "140000 VND | month", "250 THB | month", "340 PHP | month")),
    ("SuperGrok rose too (X Premium+ subscribers first), and xAI put the price of that plan at $51 a month.", of("X Premium+", "51 USD | month")),
    ("I burned $700 worth of tokens on a Claude Max plan that costs $90 a month.", of("Claude Max", "90 USD | month")),
    # Pairs without a currency count in the coins of the sum before.
    ("At 21 cents in and 92 cents out GLM-9 was cheap; Kimi K9 was 41 and 210.", tokens("GLM-9", "0.21 USD", "0.92 USD") + tokens("Kimi K9", "0.41 USD", "2.1 USD")),
    ("GLM-9 was 21 cents in and 92 cents out at Together, 17 and 64 at Groq.", tokens("GLM-9", "0.21 USD", "0.92 USD", "0.17 USD", "0.64 USD")),
    ("GLM-9 was $2 in and $9 out, Kimi K9 3 and 11.", tokens("GLM-9", "2 USD", "9 USD") + tokens("Kimi K9", "3 USD", "11 USD")),
    ("GLM-9 is a dime in and 35 cents out.", tokens("GLM-9", "0.1 USD", "0.35 USD")),
]  # fmt: skip

# What has but the likeness of a thing costs its own sum, and that of a plan buys what is in it.
LIKE_IT = [
    ("In May somebody sold a Cursor knock-off for $9.", []),
    ("A Cursor wrapper for $9 a month is no bargain.", []),
    ("有人做了个 Cursor 平替，9 美元。", []),
    ("The Claude Max plan's $90 a month buys me Claude Opus 9.", of("Claude Max", "90 USD | month")),
    ("Cursor for $9 a month is a bargain.", of("Cursor", "9 USD | month")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "rows"),
    [*COMPARED, *TIERS, *SUMS, *OFFERS, *SPENT, *SHARED, *LIKE_IT, *TOLD_OF, *CACHED],
)
def test_prices(priced, text, rows):
    assert priced(text) == sorted(rows)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        # A date in brackets behind sums told in one breath is that of them all.
        ("Anthropic has introduced Max, at $100 or $200 a month (April).", {"100": "2025-04", "200": "2025-04"}),
        ("Anthropic has Max at $100 a month, and since June (late, as ever) at $200.", {"100": None}),
        # … also where another day is that of what it is set beside, and the maker stands before a day.
        ("GPT-9 is $2 and $9 a million (GPT-8, once, cost $3 and $11 in May).", {"3": "2025-05", "11": "2025-05"}),
        ("GLM-9（智谱，5 月底）定价：输入 3 元，输出 11 元，每百万 token。", {"3": "2025-05", "11": "2025-05"}),
        ("Anthropic let Claude Opus 9 out on 6 May, and for once nobody moaned: $6 per million tokens in, $23 out.", {"6": "2025-05-06", "23": "2025-05-06"}),
        # At its own time each of two sums is the price.
        ("Devin 要 490 美元一个月，4 月降到 25 美元。", {"490": None, "25": "2025-04"}),
        ("Cursor Pro was $21 a month in May and $26 from June.", {"21": "2025-05", "26": "2025-06"}),
        # What a day opens for which all is told holds for every maker's things.
        ("As of May 2: ChatGPT Plus $21; Claude Pro $22.", {"21": "2025-05-02", "22": "2025-05-02"}),
        ("截至 5 月，ChatGPT Plus 21 美元；Claude Pro 22 美元。", {"21": "2025-05", "22": "2025-05"}),
    ],
)  # fmt: skip
def test_a_date_behind_several_sums(observed, text, dates):
    found = [c for c in observed(f"# 2025 in review\n\n{text}").observations if c.table == "prices"]
    told = {str(c.value("amount")): c.date and c.date.value.edtf for c in found}
    assert {amount: told[amount] for amount in dates} == dates
